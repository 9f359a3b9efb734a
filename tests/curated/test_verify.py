"""Each promise, broken on purpose, is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline.curated.layout import INDEX_FILE, home
from pipeline.curated.verify import faults, remains
from pipeline.curated.verify.rows import Account, is_reversible
from tests.curated.makers import commit, make_link, make_rejection, make_report


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    """Two articles, one copy, one rejection."""
    out = tmp_path / "out"
    reports = [make_report("a"), make_report("b"), make_report("c", code="NER")]
    commit(out, reports, [make_rejection("x")], [make_link("b", "a")])
    return out


def promises(curated: Path) -> set[str]:
    return {fault.promise for fault in faults(curated)}


def file_of(curated: Path, table: str, country: str = "MLI") -> Path:
    (path,) = (curated / table / f"country={country}").resolve().rglob("*.parquet")
    return path


def rewrite(path: Path, change: Callable[[pa.Table], pa.Table]) -> None:
    table = change(pq.ParquetFile(path).read())
    path.unlink()
    pq.write_table(table, path)


def with_value(column: str, value: object) -> Callable[[pa.Table], pa.Table]:
    def change(table: pa.Table) -> pa.Table:
        field = table.schema.field(column)
        values = pa.array([value] * table.num_rows, field.type)
        return table.set_column(table.schema.get_field_index(column), field, values)

    return change


def test_a_whole_store_has_no_faults(curated: Path) -> None:
    assert not list(faults(curated))


def test_an_empty_folder_has_no_faults(tmp_path: Path) -> None:
    assert not list(faults(tmp_path))
    assert not list(remains(tmp_path))


def test_what_a_dead_run_left_remains_and_is_no_fault(curated: Path) -> None:
    left = [
        home(curated) / name
        for name in ("generations/2", "prepared/run-0.gone", "spilled.gone", "spilled", "prepared/run-1")
    ]
    before = {*remains(curated)}
    for folder in left:
        folder.mkdir(parents=True)
    assert {*remains(curated)} - before == {*left}
    assert not list(faults(curated))


def test_a_stray_file_is_named(curated: Path) -> None:
    (file_of(curated, "articles").parent / "notes.txt").write_text("mine")
    assert promises(curated) == {"no stray files"}


def test_a_missing_file_is_named(curated: Path) -> None:
    file_of(curated, "articles", "NER").unlink()
    assert {"complete", "readable"} <= promises(curated)


def test_changed_bytes_are_named(curated: Path) -> None:
    path = file_of(curated, "articles")
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 0xFF
    path.unlink()
    path.write_bytes(bytes(content))
    assert promises(curated) & {"checksums", "readable"}


@pytest.mark.parametrize(
    ("table", "column", "value", "promise"),
    [
        ("articles", "text", "Other words.", "accountable cleaning"),
        ("articles", "removed", [], "accountable cleaning"),
        ("articles", "country_code", "FRA", "partitions"),
        ("articles", "date_evidence", [], "explained"),
        ("articles", "countries", [], "explained"),
        ("articles", "copies", 7, "copies are counted"),
        ("copies", "article_id", "0" * 64, "copies lead to articles"),
        ("copies", "relation", None, "explained"),
        ("articles", "article_id", "0" * 64, "index = articles + copies"),
    ],
)
def test_a_changed_column_breaks_its_promise(
    curated: Path, table: str, column: str, value: object, promise: str
) -> None:
    rewrite(file_of(curated, table), with_value(column, value))
    assert promise in promises(curated)


def test_a_file_with_another_schema_is_named(curated: Path) -> None:
    rewrite(file_of(curated, "articles"), lambda table: table.drop_columns(["flags"]))
    assert "one schema" in promises(curated)


def test_an_index_that_is_not_the_committed_one_is_named(curated: Path) -> None:
    rewrite((home(curated) / "current" / INDEX_FILE).resolve(), with_value("row_hash", "0" * 64))
    assert promises(curated) == {"index = manifest"}


def test_counts_that_do_not_close_are_named(curated: Path) -> None:
    path = (home(curated) / "current").resolve() / "manifest.json"
    stated = json.loads(path.read_text())
    stated["counts"]["rejections"] += 1
    path.write_text(json.dumps(stated))
    assert promises(curated) == {"counts close", "history"}  # which says what the manifest said


def test_a_link_that_leads_elsewhere_is_named(curated: Path, tmp_path: Path) -> None:
    (curated / "copies").unlink()
    (curated / "copies").symlink_to(tmp_path)
    assert promises(curated) == {"fixed links"}


def test_an_account_that_misses_one_character_is_not_reversible(curated: Path) -> None:
    row = pq.ParquetFile(file_of(curated, "articles")).read().to_pylist()[0]
    cuts = [(cut["at"], cut["text"]) for cut in row["removed"]]
    account = Account(row["title"], row["text"], row["source_sha256"], cuts)
    assert is_reversible(account)
    assert not is_reversible(account._replace(text=account.text[:-1]))
    assert not is_reversible(account._replace(title=None))
