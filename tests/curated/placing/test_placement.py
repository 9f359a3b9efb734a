"""Where reports stand, and what partitions say."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curated.layout import Partition, partition_of
from pipeline.curated.placing.lending import WELL_SUPPORTED
from pipeline.curated.placing.placement import (
    links_after,
    links_table,
    logical_hashes,
    partitions,
    rejections_logical,
    stored_links,
    with_standing,
)
from pipeline.curated.tables import INDEX, LINKS, OWN, REJECTIONS, Row, rejection_row
from tests.curated.makers import make_id, make_link, make_rejection

MALI = Partition("articles", "MLI", "2024-05-14")


def own(*names: str, **columns: object) -> pa.Table:
    """What placement knows of some reports, sorted by id as a merge gives them."""
    day = columns.get("day", date(2024, 5, 14))
    rows = [
        {"id": make_id(name), "row_hash": f"row of {name}", "raw_path": name, "country": "MLI", "date": day}
        | {"day": day, "date_confidence": 0.9 if day else None}
        | columns
        for name in names
    ]
    return pa.Table.from_pylist(rows, OWN)


def together(*tables: pa.Table) -> pa.Table:
    return pa.concat_tables(tables).sort_by("id")


def said(index: pa.Table) -> dict[Partition, str]:
    return logical_hashes(index, partitions(index))


def row_of(index: pa.Table, name: str) -> Row:
    rows: list[Row] = index.to_pylist()
    return next(row for row in rows if row["id"] == make_id(name))


def test_a_report_without_an_edge_is_its_own_article() -> None:
    row = row_of(with_standing(own("a"), links_table([])), "a")
    assert (row["article_id"], row["relation"], row["copies"], row["dated_by"]) == (make_id("a"), None, 0, None)


def test_a_copy_stands_in_the_partition_of_its_article() -> None:
    index = with_standing(together(own("a"), own("b", country="NER")), links_table([make_link("b", "a")]))
    places = partitions(index)
    (copies,) = (number for number, place in enumerate(places.names) if place.table == "copies")
    assert places.names[copies] == Partition("copies", "MLI", "2024-05-14")
    assert index["id"].take(places.rows_in(copies)).to_pylist() == [make_id("b")]
    assert Partition("articles", "NER", "2024-05-14") not in places.names
    assert (places.count("articles"), places.count("copies")) == (1, 1)
    assert row_of(index, "a")["copies"] == 1


def test_an_edge_to_a_report_that_is_not_there_is_a_broken_program() -> None:
    with pytest.raises(KeyError, match=make_id("b")):
        with_standing(own("a"), links_table([make_link("b", "a")]))


def test_tables_without_rows_have_one_empty_partition_each() -> None:
    places = partitions(INDEX.empty_table())
    assert places.names == (partition_of("articles", None, None), partition_of("copies", None, None))
    assert [places.rows_in(number).size for number in range(2)] == [0, 0]


def test_the_earliest_of_the_best_supported_copies_dates_an_undated_article_and_its_copies() -> None:
    reports = together(
        own("undated", day=None, date=date(1900, 1, 1)),
        own("late", day=date(2024, 5, 20)),
        own("early", day=date(2024, 5, 18)),
        own("doubtful", day=date(2024, 5, 1), date_confidence=WELL_SUPPORTED - 0.1),
    )
    links = links_table([make_link(name, "undated") for name in ("late", "early", "doubtful")])
    index = with_standing(reports, links)
    assert row_of(index, "undated")["dated_by"] == make_id("early")
    assert set(index["place_date"].to_pylist()) == {date(2024, 5, 18)}
    assert [row_of(index, name)["dated_by"] for name in ("late", "early", "doubtful")] == [None] * 3


def test_what_a_partition_says_changes_with_its_copies_alone() -> None:
    reports = together(own("a"), own("b", country="NER"))
    alone, folded = with_standing(reports, links_table([])), with_standing(reports, links_table([make_link("b", "a")]))
    assert said(alone)[MALI] != said(folded)[MALI]
    assert said(alone) == said(with_standing(reports, links_table([])))


def test_what_a_partition_says_does_not_depend_on_other_partitions() -> None:
    alone = with_standing(own("a", "c"), links_table([]))
    beside = with_standing(together(own("a", "c"), own("b", country="NER")), links_table([]))
    assert said(together(alone))[MALI] == said(beside)[MALI]


ROWS = st.lists(
    st.tuples(st.integers(0, 9), st.sampled_from(["MLI", "NER", "ZZZ"]), st.sampled_from([None, date(2024, 5, 14)])),
    unique_by=lambda row: row[0],
)


@given(ROWS, st.data())
def test_partitions_hold_every_row_once_in_order_of_table_country_day_and_id(
    rows: list[tuple[int, str, date | None]], data: st.DataObject
) -> None:
    names = [str(number) for number, _, _ in rows]
    copies = data.draw(st.sets(st.sampled_from(names[1:]))) if names[1:] else set()
    reports = together(
        own(), *(own(str(n), country=country, day=day, date=day or date(1900, 1, 1)) for n, country, day in rows)
    )
    index = with_standing(reports, links_table([make_link(name, names[0]) for name in sorted(copies)]))
    places = partitions(index)
    assert list(places.names) == sorted(places.names)
    assert Counter(places.rows.tolist()) == Counter(range(len(rows)))
    everything = index.to_pylist()
    for number, place in enumerate(places.names):
        held = [everything[row] for row in places.rows_in(number).tolist()]
        assert [row["id"] for row in held] == sorted(row["id"] for row in held)
        for row in held:
            table = "copies" if row["relation"] else "articles"
            assert partition_of(table, row["place_country"], row["place_date"]) == place


def test_links_that_were_not_decided_anew_stay() -> None:
    index = with_standing(own(*sorted("abcd", key=make_id)), links_table([make_link("b", "a"), make_link("d", "c")]))
    links = links_after(index, {make_id("b")}, [make_link("b", "c")])
    edges = {(row["id"], row["article_id"]) for row in links.to_pylist()}
    assert edges == {(make_id("d"), make_id("c")), (make_id("b"), make_id("c"))}
    assert stored_links(index).schema == links.schema == LINKS


def test_what_rejections_say_is_not_confused_by_what_stands_in_their_texts() -> None:
    def table(*details: str | None) -> pa.Table:
        rows = [rejection_row(make_rejection(str(n))) | {"detail": detail} for n, detail in enumerate(details)]
        return pa.Table.from_pylist(rows, REJECTIONS)

    texts: list[tuple[str | None, ...]] = [("a\tb",), ("a", "b"), ("a\n", "b"), (None,), ("-",), ("",), ()]
    assert len({rejections_logical(table(*details)) for details in texts}) == len(texts)


def test_an_article_says_something_else_when_the_copy_that_lends_its_day_was_made_anew() -> None:
    links = links_table([make_link("dated", "undated")])
    before, after = (
        said(
            with_standing(together(own("undated", day=None), own("dated", day=date(2024, 5, 14), row_hash=row)), links)
        )
        for row in ("row of dated", "another row")
    )
    assert MALI in before
    assert before[MALI] != after[MALI]
