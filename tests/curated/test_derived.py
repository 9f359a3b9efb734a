"""What the tables say again: the index byte for byte, and every report as it was when it was prepared."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest

from pipeline.curated.derived import index_of, says_what_was_committed, spool_stored
from pipeline.curated.layout import INDEX_FILE, current_number, generation_folder
from pipeline.curated.manifest import read_manifest
from pipeline.curated.parquet import encode, read_file
from pipeline.curated.spool import new_spool
from pipeline.curated.tables import INDEX
from pipeline.repair import fingerprints_of
from pipeline.run import commit, prepare
from pipeline.settings import Settings
from tests.curated.scenarios import HARBOUR, RAIL

WARES = ["tea", "wheat", "copper", "timber", "cotton", "cement", "salt", "glass", "paper", "wool"]
CARGO = " ".join(
    f"Of {ware} the port moved more tonnes this year, said the warden of the {ware} pier." for ware in WARES
)
PAGES = [
    {"text": f"{HARBOUR}\n\n{CARGO}"},  # undated: the copy that stands in it lends it a day
    {"text": RAIL, "url": "https://a.example/rail"},
    {"text": RAIL, "url": "https://b.example/rail", "published": "2024-05-14T08:30:00+02:00", "title": "Fast trains"},
    {"text": f"{RAIL} Works begin soon.", "url": "https://a.example/rail", "captured_at": "2024-05-16T09:00:00Z"},
    {"text": f"By Ann Low\n\n{HARBOUR}\n\n(Reporting by Ann Low; Editing by Jo Moor)", "publisher": "The Dock"},
    {"text": f"date 2024-05-13 {HARBOUR} Shops in the city stayed open."},
    {"text": "…"},
    {"text": ""},
]


@pytest.fixture
def spooled(tmp_path: Path) -> pa.Table:
    """What was prepared; it is committed into `out` too."""
    (tmp_path / "raw.jsonl").write_text("".join(json.dumps(page) + "\n" for page in PAGES))
    prepared = prepare([tmp_path / "raw.jsonl"], tmp_path / "out", Settings(), workers=0)
    reports = spool_table(prepared.spool)
    commit(tmp_path / "out", prepared, Settings())
    return reports


def spool_table(spool: Path) -> pa.Table:
    """All spooled reports, sorted by id."""
    files = [pa.ipc.open_file(path).read_all() for path in sorted(spool.glob("reports-*.arrow"))]
    return pa.concat_tables(files).sort_by("article_id").combine_chunks()


def shown(out: Path) -> Path:
    return generation_folder(out, current_number(out) or 0)


def test_the_index_follows_from_the_tables_byte_for_byte(tmp_path: Path, spooled: pa.Table) -> None:
    folder = shown(tmp_path / "out")
    index = index_of(folder, read_manifest(folder))
    assert index.num_rows == spooled.num_rows
    assert index["relation"].null_count < index.num_rows
    assert index["dated_by"].null_count < index.num_rows
    assert encode(index) == (folder / INDEX_FILE).read_bytes()


def test_stored_reports_are_spooled_as_they_were_prepared(tmp_path: Path, spooled: pa.Table) -> None:
    folder, spool = shown(tmp_path / "out"), new_spool(tmp_path / "out")
    ids = spool_stored(folder, read_manifest(folder), spool, lambda rows: fingerprints_of(rows, Settings()))
    assert sorted(ids) == spooled["article_id"].to_pylist()
    assert spool_table(spool).equals(spooled)


def test_an_index_that_says_something_else_is_not_what_was_committed(tmp_path: Path, spooled: pa.Table) -> None:
    folder = shown(tmp_path / "out")
    manifest, index = read_manifest(folder), read_file(folder / INDEX_FILE)
    assert says_what_was_committed(index, manifest)
    assert not says_what_was_committed(index.slice(1), manifest)
    assert not says_what_was_committed(with_other(index, "row_hash"), manifest)
    without = {name: entry for name, entry in manifest.files.items() if not name.startswith("copies/")}
    assert not says_what_was_committed(index, replace(manifest, files=without))


def with_other(index: pa.Table, name: str) -> pa.Table:
    """The index with another value in the first row of a column of texts."""
    values = ["other", *index[name].to_pylist()[1:]]
    return index.set_column(INDEX.get_field_index(name), INDEX.field(name), pa.array(values, INDEX.field(name).type))
