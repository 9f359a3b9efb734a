"""Which rows are taken out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from pipeline.curated.export import RefusedError, Selection, refuse_inside
from pipeline.curated.export import selection as module
from pipeline.curated.export.selection import batches, row_groups, selected
from pipeline.curated.layout import Partition, home
from pipeline.curated.past.generations import open_generation
from tests.curated.makers import commit, make_report

MAY = Partition("articles", "MLI", "2024-05-14")
UNDATED = Partition("articles", "MLI", "1900-01-01")


@pytest.mark.parametrize(
    ("selection", "wanted"),
    [
        (Selection(), True),
        (Selection(countries=frozenset({"MLI", "NER"})), True),
        (Selection(countries=frozenset({"NER"})), False),
        (Selection(since=date(2024, 5, 14), until=date(2024, 5, 14)), True),
        (Selection(since=date(2024, 5, 15)), False),
        (Selection(until=date(2024, 5, 13)), False),
        (Selection(table="copies"), False),
    ],
)
def test_country_and_day_decide_and_days_are_inclusive(selection: Selection, wanted: bool) -> None:
    assert selection.wants(MAY) is wanted


def test_undated_rows_come_along_only_where_no_day_is_given() -> None:
    assert Selection().wants(UNDATED)
    assert not Selection(until=date(2024, 5, 14)).wants(UNDATED)
    assert not Selection(since=date(1900, 1, 1)).wants(UNDATED)


def test_a_partition_without_rows_is_not_selected(tmp_path: Path) -> None:
    commit(tmp_path / "out", [make_report("a")])
    assert selected(open_generation(tmp_path / "out"), Selection(table="copies")) == []


def test_rows_are_held_by_number_and_by_size_and_none_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(tmp_path / "out", [make_report(name, day=date(2024, 5, day + 1)) for day, name in enumerate("abcdefg")])
    generation = open_generation(tmp_path / "out")

    def sizes() -> list[int]:
        return [table.num_rows for table in row_groups(batches(generation, selected(generation, Selection())))]

    assert sizes() == [7]
    monkeypatch.setattr(module, "GROUP_ROWS", 3)
    assert sizes() == [3, 3, 1]
    monkeypatch.setattr(module, "GROUP_BYTES", 1)
    assert sizes() == [1] * 7


def test_nothing_gives_no_row_group() -> None:
    assert list(row_groups([])) == []


def test_a_large_partition_is_read_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BATCH_ROWS", 2)
    commit(tmp_path / "out", [make_report(name) for name in "abcde"])
    generation = open_generation(tmp_path / "out")
    read = list(batches(generation, [MAY]))
    assert [batch.num_rows for batch in read] == [2, 2, 1]
    ids = pa.Table.from_batches(read)["article_id"].to_pylist()
    assert ids == sorted(ids)


def test_the_store_itself_is_no_place_for_an_export(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [make_report("a")])
    for target in (out / "articles" / "all.parquet", out / "all.parquet", home(out) / "all.parquet"):
        with pytest.raises(RefusedError, match="lies inside"):
            refuse_inside(out, target)
    refuse_inside(out, tmp_path / "all.parquet")
