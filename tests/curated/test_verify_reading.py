"""A file is decoded as far as checks need it when its bytes are the committed ones, wholly when they are not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline.curated.layout import current_number, generation_folder
from pipeline.curated.manifest import FileEntry, Manifest, read_manifest
from pipeline.curated.store import parse_partition
from pipeline.curated.verify.reading import CHECKED, has_schema, no_rows, read_checked
from tests.curated.makers import commit, make_link, make_rejection, make_report


@pytest.fixture
def generation(tmp_path: Path) -> Path:
    out = tmp_path / "out"
    commit(out, [make_report("a"), make_report("b")], [make_rejection("x")], [make_link("b", "a")])
    return generation_folder(out, current_number(out) or 0)


def file_of(generation: Path, table: str) -> tuple[str, FileEntry]:
    manifest: Manifest = read_manifest(generation)
    return next((name, entry) for name, entry in manifest.files.items() if name.startswith(f"{table}/"))


def read(generation: Path, name: str, entry: FileEntry) -> tuple[pa.Table, set[str]]:
    rows, faults = read_checked(generation, name, parse_partition(name), entry)
    return rows, {fault.promise for fault in faults}


@pytest.mark.parametrize("table", CHECKED)
def test_the_checked_columns_of_a_whole_file_are_read(generation: Path, table: str) -> None:
    name, entry = file_of(generation, table)
    rows, promises = read(generation, name, entry)
    assert (rows.num_rows, rows.schema, promises) == (1, no_rows(table).schema, set())
    assert not {"authors", "flags", "detail"} & {*rows.column_names}


def test_the_same_columns_written_by_another_hand_are_the_same_columns(generation: Path) -> None:
    name, entry = file_of(generation, "articles")
    table = pq.ParquetFile(generation / name).read()
    (generation / name).unlink()
    pq.write_table(table, generation / name, store_schema=False, coerce_timestamps="us")
    assert read(generation, name, entry)[1] == {"checksums"}


@pytest.mark.parametrize(
    "change",
    [
        lambda table: table.drop_columns(["authors"]),
        lambda table: table.append_column("more", pa.nulls(table.num_rows, pa.string())),
        lambda table: table.set_column(0, "article_id", table["article_id"].cast(pa.large_string())),
    ],
)
def test_other_columns_are_another_schema(generation: Path, change: Callable[[pa.Table], pa.Table]) -> None:
    name, entry = file_of(generation, "articles")
    table = change(pq.ParquetFile(generation / name).read())
    (generation / name).unlink()
    pq.write_table(table, generation / name)
    assert not has_schema(pq.ParquetFile(generation / name), "articles")
    rows, promises = read(generation, name, entry)
    assert (rows.num_rows, promises) == (0, {"checksums", "one schema"})


def test_every_byte_that_changes_is_noticed_also_in_columns_that_nobody_checks(generation: Path) -> None:
    name, entry = file_of(generation, "copies")
    content = (generation / name).read_bytes()
    for at in range(0, len(content), len(content) // 40):
        damaged = bytearray(content)
        damaged[at] ^= 0xFF
        (generation / name).unlink()
        (generation / name).write_bytes(damaged)
        assert "checksums" in read(generation, name, entry)[1]


def test_rows_that_the_manifest_does_not_count_are_named(generation: Path) -> None:
    name, entry = file_of(generation, "articles")
    assert read(generation, name, replace(entry, rows=2))[1] == {"row counts"}
