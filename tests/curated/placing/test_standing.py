"""Two indexes compared as columns: the same answer as comparing every row in Python."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curated.placing.standing import REPORT_KINDS, differing_reports, rejection_counts, tally
from pipeline.curated.tables import INDEX, REJECTIONS

Row = dict[str, Any]

IDS = ["a", "b", "c", "d"]
rows = st.fixed_dictionaries(
    {
        "row_hash": st.sampled_from(["1", "2"]),
        "place_country": st.sampled_from(["MLI", "NER"]),
        "place_date": st.sampled_from([date(2024, 5, 14), date(1900, 1, 1)]),
        "article_id": st.sampled_from(IDS),
        "relation": st.sampled_from([None, "near"]),
        "jaccard": st.sampled_from([None, 0.5]),
        "dated_by": st.sampled_from([None, *IDS]),
    }
)
indexes = st.dictionaries(st.sampled_from(IDS), rows)


def table(index: dict[str, Row]) -> pa.Table:
    return pa.Table.from_pylist([{"id": name, **row} for name, row in sorted(index.items())], INDEX)


def kinds(name: str, before: dict[str, Row], after: dict[str, Row]) -> set[str]:
    """The kinds of one report, said in plain words."""
    old, new = before.get(name), after.get(name)
    if old is None or new is None:
        return {"added"} if new else {"removed"} if old else set()
    found = set()
    lender = new["dated_by"]
    lender_changed = lender in before and lender in after and before[lender]["row_hash"] != after[lender]["row_hash"]
    if old["row_hash"] != new["row_hash"] or old["dated_by"] != lender or lender_changed:
        found.add("changed")
    if any(old[column] != new[column] for column in ("place_country", "place_date")):
        found.add("moved")
    if bool(old["relation"]) != bool(new["relation"]):
        found.add("folded" if new["relation"] else "unfolded")
    elif new["relation"] and any(old[column] != new[column] for column in ("article_id", "jaccard")):
        found.add("relinked")
    return found


@given(indexes, indexes)
def test_columns_say_what_rows_say(before: dict[str, Row], after: dict[str, Row]) -> None:
    found = differing_reports(table(before), table(after))
    told = {row["id"]: {kind for kind in REPORT_KINDS if row[kind]} for row in found.to_pylist()}
    assert {name: some for name, some in told.items() if some} == {
        name: some for name in IDS if (some := kinds(name, before, after))
    }


@given(indexes)
def test_an_index_does_not_differ_from_itself(index: dict[str, Row]) -> None:
    assert differing_reports(table(index), table(index)).num_rows == 0


@given(indexes, indexes)
def test_what_comes_one_way_goes_the_other(before: dict[str, Row], after: dict[str, Row]) -> None:
    there, back = (
        asdict(tally(differing_reports(*some), {}))
        for some in ((table(before), table(after)), (table(after), table(before)))
    )
    for kind, reverse in (("added", "removed"), ("folded", "unfolded"), ("moved", "moved"), ("relinked", "relinked")):
        assert (there[kind], there[reverse]) == (back[reverse], back[kind])


def test_rejections_that_come_and_go_are_counted() -> None:
    before, after = (
        pa.Table.from_pylist([{"capture_id": name} for name in names], REJECTIONS) for names in ("abc", "cd")
    )
    assert rejection_counts(before, after) == {"rejected": 1, "unrejected": 2}
