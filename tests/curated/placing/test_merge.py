"""Each capture once, by its least sighting."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curated.placing.columns import NO_ROW
from pipeline.curated.placing.merge import SIGHTED, Merged, Sightings, merge, sighted, sighting
from pipeline.curated.placing.placement import links_table, with_standing
from pipeline.curated.spool import new_spool, spooled_own, spooled_rejections, spooled_rows
from pipeline.curated.tables import INDEX, OWN, REJECTIONS, TIMESTAMP
from pipeline.model import Rejection, Report
from tests.curated.makers import fill_spool, make_id, make_rejection, make_report, utc


def spooled(tmp_path: Path, *reports: Report, rejections: tuple[Rejection, ...] = ()) -> Path:
    spool = new_spool(tmp_path / "out")
    for report in reports:
        fill_spool(spool, [report])
    fill_spool(spool, (), rejections)
    return spool


def first(spool: Path) -> Merged:
    """The merge of a spool with an empty store."""
    return merge(INDEX.empty_table(), REJECTIONS.empty_table(), spooled_own(spool), spooled_rejections(spool))


def after(merged: Merged, spool: Path, redone: Collection[str] = ()) -> Merged:
    """The merge of a spool with what was merged before, as if that had been committed without copies."""
    index = with_standing(merged.reports, links_table([]))
    return merge(index, merged.rejections, spooled_own(spool), spooled_rejections(spool), redone)


def test_a_declared_time_of_capture_comes_before_none() -> None:
    assert sighting(utc(1), "z") < sighting(None, "a") < sighting(None, "b")


def test_one_capture_met_twice_is_one_report(tmp_path: Path) -> None:
    spool = spooled(tmp_path, make_report("a", raw_path="2.txt"), make_report("a", raw_path="1.txt"))
    merged = first(spool)
    assert merged.reports["raw_path"].to_pylist() == ["1.txt"]
    assert spooled_rows(spool, merged.positions)["raw_path"].to_pylist() == ["1.txt"]


def test_reports_come_out_sorted_by_id_with_their_positions(tmp_path: Path) -> None:
    names = ["a", "b", "c", "d"]
    merged = first(spooled(tmp_path, *map(make_report, names)))
    ids = list(map(make_id, names))
    assert merged.reports["id"].to_pylist() == sorted(ids)
    assert merged.positions.tolist() == [ids.index(name) for name in sorted(ids)]
    assert merged.came.tolist() == [0, 1, 2, 3]


def test_a_report_and_a_rejection_of_one_capture_give_one_of_them(tmp_path: Path) -> None:
    merged = first(spooled(tmp_path, make_report("a", raw_path="b.html"), rejections=(make_rejection("a"),)))
    assert (merged.reports.num_rows, merged.rejections.num_rows) == (0, 1)  # a.txt comes before b.html


def test_a_report_wins_over_a_rejection_met_at_the_same_place(tmp_path: Path) -> None:
    rejected = first(spooled(tmp_path, rejections=(make_rejection("a"),)))
    merged = after(rejected, spooled(tmp_path, make_report("a")))
    assert (merged.reports.num_rows, merged.rejections.num_rows) == (1, 0)


def test_what_is_stored_stays_where_it_is_met_again_at_the_same_place(tmp_path: Path) -> None:
    stored = first(spooled(tmp_path, make_report("a"), make_report("b")))
    merged = after(stored, spooled(tmp_path, make_report("a"), make_report("c")))
    kept = dict(zip(merged.reports["id"].to_pylist(), merged.positions.tolist(), strict=True))
    assert kept == {make_id("a"): NO_ROW, make_id("b"): NO_ROW, make_id("c"): 1}
    assert merged.went == frozenset()


def test_what_is_redone_replaces_what_is_stored_and_only_where_the_spool_has_it(tmp_path: Path) -> None:
    stored = first(spooled(tmp_path, make_report("a"), make_report("b")))
    spool = spooled(tmp_path, make_report("a", text="Other words."))
    merged = after(stored, spool, [make_id("a"), make_id("b")])
    kept = dict(zip(merged.reports["id"].to_pylist(), merged.positions.tolist(), strict=True))
    assert kept == {make_id("a"): 0, make_id("b"): NO_ROW}


def test_a_report_that_is_a_rejection_now_went(tmp_path: Path) -> None:
    stored = first(spooled(tmp_path, make_report("a"), make_report("b")))
    merged = after(stored, spooled(tmp_path, rejections=(make_rejection("a"),)), [make_id("a")])
    assert merged.went == {make_id("a")}
    assert merged.reports["id"].to_pylist() == [make_id("b")]


NAMES = [make_id(name) for name in "abcd"]
MET = st.tuples(st.sampled_from(NAMES), st.sampled_from([None, utc(1), utc(2)]), st.sampled_from(["1.txt", "2.txt"]))


def table_of(met: list[tuple[str, datetime | None, str]], schema: pa.Schema, id_column: str) -> pa.Table:
    rows = [{id_column: name, "captured_at": at, "raw_path": path} for name, at, path in met]
    return pa.Table.from_pylist(rows, schema)


@given(st.lists(MET, max_size=12), st.lists(MET, max_size=6))
def test_the_least_sighting_of_every_capture_stands(
    reports: list[tuple[str, datetime | None, str]], rejections: list[tuple[str, datetime | None, str]]
) -> None:
    own, rejected = table_of(reports, OWN, "id"), table_of(rejections, REJECTIONS, "capture_id")
    merged = merge(INDEX.empty_table(), REJECTIONS.empty_table(), own, rejected)
    least = {
        name: min(sighting(at, path) for other, at, path in [*reports, *rejections] if other == name)
        for name, _, _ in [*reports, *rejections]
    }
    known = Sightings(pa.concat_tables([sighted(merged.reports, "id"), sighted(merged.rejections, "capture_id")]))
    assert {name: known.at(known.row(name)) for name in least} == least
    assert len(known) == len(least)


def test_sightings_know_what_they_do_not_know() -> None:
    table = pa.table([[make_id("b"), make_id("a")], pa.array([None, utc(1)], TIMESTAMP), ["b", "a"]], names=SIGHTED)
    known = Sightings(table)
    assert known.row(make_id("c")) == NO_ROW
    assert known.at(known.row(make_id("a"))) == (utc(1), "a")
    assert [name.decode() for name in known.ids.tolist()] == sorted([make_id("a"), make_id("b")])
