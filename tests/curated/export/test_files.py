"""One sorted file, or month files: whole or not there, and nothing of others is overwritten."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

import duckdb
import polars
import pyarrow.parquet as pq
import pytest

from pipeline.curated.export import RefusedError, Selection, export_file, export_months
from pipeline.curated.export import files as module
from pipeline.curated.parquet import read_file
from pipeline.curated.past.generations import Generation, open_generation
from pipeline.curated.tables import ARTICLES, COPIES
from tests.curated.makers import commit, make_link, make_report


@pytest.fixture
def generation(tmp_path: Path) -> Generation:
    """Articles of two countries in two months, one undated, and a copy."""
    reports = [
        make_report("a"),
        make_report("b"),
        make_report("c", day=date(2024, 6, 1)),
        make_report("d", code="NER"),
        make_report("e", code=None, day=None),
        make_report("f"),
    ]
    commit(tmp_path / "out", reports, links=[make_link("f", "a")])
    return open_generation(tmp_path / "out")


def test_all_articles_lie_in_one_file_sorted_by_country_day_and_id(generation: Generation, tmp_path: Path) -> None:
    exported = export_file(generation, Selection(), tmp_path / "all.parquet")
    table = read_file(tmp_path / "all.parquet")
    assert table.column_names == ["country", "date", *ARTICLES.names]
    keys = [(row["country"], row["date"], row["article_id"]) for row in table.to_pylist()]
    assert keys == sorted(keys)
    assert [(country, str(day)) for country, day, _ in keys] == [
        ("MLI", "2024-05-14"),
        ("MLI", "2024-05-14"),
        ("MLI", "2024-06-01"),
        ("NER", "2024-05-14"),
        ("ZZZ", "1900-01-01"),
    ]
    assert (exported.rows, exported.files, exported.generation) == (5, ("all.parquet",), 1)


def test_the_rows_are_those_of_the_store(generation: Generation, tmp_path: Path) -> None:
    export_file(generation, Selection(), tmp_path / "all.parquet")
    stored = f"read_parquet('{generation.folder}/articles/**/*.parquet', hive_partitioning = true)"
    columns = ", ".join(["country", "date", *ARTICLES.names])
    exported = f"SELECT {columns} FROM read_parquet('{tmp_path}/all.parquet')"
    with duckdb.connect() as db:
        assert db.sql(f"{exported} EXCEPT ALL SELECT {columns} FROM {stored}").fetchall() == []
        assert db.sql(f"SELECT {columns} FROM {stored} EXCEPT ALL {exported}").fetchall() == []


def test_readers_can_skip_by_country_and_day(generation: Generation, tmp_path: Path) -> None:
    export_file(generation, Selection(), tmp_path / "all.parquet")
    with pq.ParquetFile(tmp_path / "all.parquet") as file:
        statistics = [file.metadata.row_group(0).column(at).statistics for at in (0, 1)]
    assert [(one.min, one.max) for one in statistics] == [("MLI", "ZZZ"), (date(1900, 1, 1), date(2024, 6, 1))]


def test_filters_leave_out_what_is_not_meant(generation: Generation, tmp_path: Path) -> None:
    selection = Selection(countries=frozenset({"MLI"}), since=date(2024, 6, 1))
    assert export_file(generation, selection, tmp_path / "june.parquet").rows == 1
    assert read_file(tmp_path / "june.parquet")["title"].to_pylist() == ["Council c"]


def test_copies_can_be_taken_out_too(generation: Generation, tmp_path: Path) -> None:
    export_file(generation, Selection("copies"), tmp_path / "copies.parquet")
    table = read_file(tmp_path / "copies.parquet")
    assert table.column_names == ["country", "date", *COPIES.names]
    assert table["title"].to_pylist() == ["Council f"]


def test_a_selection_of_nothing_is_a_file_without_rows_that_readers_take(
    generation: Generation, tmp_path: Path
) -> None:
    exported = export_file(generation, Selection(countries=frozenset({"FRA"})), tmp_path / "none.parquet")
    assert (exported.rows, polars.read_parquet(tmp_path / "none.parquet").height) == (0, 0)


def test_the_same_rows_give_the_same_bytes(generation: Generation, tmp_path: Path) -> None:
    for name in ("one", "two"):
        export_file(generation, Selection(), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_an_existing_file_is_replaced_only_by_force(generation: Generation, tmp_path: Path) -> None:
    (tmp_path / "all.parquet").write_text("precious")
    with pytest.raises(RefusedError, match="is there already; --force replaces it"):
        export_file(generation, Selection(), tmp_path / "all.parquet")
    assert (tmp_path / "all.parquet").read_text() == "precious"
    export_file(generation, Selection(), tmp_path / "all.parquet", force=True)
    assert read_file(tmp_path / "all.parquet").num_rows == 5


def test_a_folder_is_never_replaced_by_a_file(generation: Generation, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="is a folder"):
        export_file(generation, Selection(), tmp_path, force=True)


def test_an_export_that_fails_leaves_the_old_file_and_no_rest(
    generation: Generation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(module, "_flush", full)
    (tmp_path / "lake").mkdir()
    (tmp_path / "lake" / "all.parquet").write_text("precious")
    with pytest.raises(OSError, match="No space left"):
        export_file(generation, Selection(), tmp_path / "lake" / "all.parquet", force=True)
    with pytest.raises(OSError, match="No space left"):
        export_months(generation, Selection(), tmp_path / "lake" / "months")
    assert [path.name for path in (tmp_path / "lake").iterdir()] == ["all.parquet"]
    assert (tmp_path / "lake" / "all.parquet").read_text() == "precious"


def test_months_have_a_file_each_and_the_undated_one_too(generation: Generation, tmp_path: Path) -> None:
    exported = export_months(generation, Selection(), tmp_path / "months")
    assert exported.files == ("2024-05.parquet", "2024-06.parquet", "undated.parquet")
    assert sorted(path.name for path in (tmp_path / "months").iterdir()) == list(exported.files)
    assert read_file(tmp_path / "months" / "2024-05.parquet")["country"].to_pylist() == ["MLI", "MLI", "NER"]
    with duckdb.connect() as db:
        assert db.sql(f"SELECT count(*) FROM '{tmp_path}/months/*.parquet'").fetchall() == [(exported.rows,)]


def test_an_earlier_export_is_replaced_whole_by_force(generation: Generation, tmp_path: Path) -> None:
    export_months(generation, Selection(), tmp_path / "months")
    june = Selection(since=date(2024, 6, 1))
    with pytest.raises(RefusedError, match="holds an export already"):
        export_months(generation, june, tmp_path / "months")
    export_months(generation, june, tmp_path / "months", force=True)
    assert [path.name for path in (tmp_path / "months").iterdir()] == ["2024-06.parquet"]


def test_a_folder_with_other_things_is_not_replaced_even_by_force(generation: Generation, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "thesis.txt").write_text("precious")
    with pytest.raises(RefusedError, match=r"thesis\.txt, which is no month file"):
        export_months(generation, Selection(), tmp_path / "home", force=True)
    assert (tmp_path / "home" / "thesis.txt").read_text() == "precious"


def test_a_reader_of_the_target_sees_a_whole_file_or_none(generation: Generation, tmp_path: Path) -> None:
    target, seen, done = tmp_path / "all.parquet", set(), threading.Event()

    def read() -> None:
        while not done.is_set():
            if target.exists():
                seen.add(read_file(target).num_rows)

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(20):
        export_file(generation, Selection(), target, force=True)
    done.set()
    reader.join()
    assert seen <= {5}
