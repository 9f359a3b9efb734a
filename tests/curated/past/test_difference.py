"""What differs between two generations is told, with its reason; what does not differ is not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from pipeline.curated.past.difference import Difference, difference
from pipeline.curated.past.generations import NotKeptError
from pipeline.curated.past.reasons import Change
from pipeline.curated.placing.standing import KINDS
from tests.curated.makers import commit, make_id, make_link, make_rejection, make_report, utc


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def changes(found: Difference) -> Mapping[str, Change]:
    return {change.id: change for change in found.changes}


def counted(found: Difference) -> dict[str, int]:
    """The kinds that were met."""
    return {kind: count for kind in KINDS if (count := getattr(found.tally, kind))}


def test_a_generation_does_not_differ_from_itself(out: Path) -> None:
    commit(out, [make_report("a"), make_report("b")], [make_rejection("x")], [make_link("b", "a")])
    found = difference(out, 1, 1)
    assert (counted(found), found.changes, found.rejections) == ({}, (), ())


def test_a_new_capture_is_added_and_nothing_else_is_told(out: Path) -> None:
    commit(out, [make_report("a")])
    commit(out, [make_report("b", code="NER")])
    found = difference(out, 1, 2)
    assert counted(found) == {"added": 1}
    change = changes(found)[make_id("b")]
    assert (change.kinds, change.before, change.why) == (("added",), None, ("new capture",))
    assert change.after
    assert (change.after.table, change.after.country, change.after.date) == ("articles", "NER", "2024-05-14")


def test_read_backwards_what_was_added_is_removed(out: Path) -> None:
    commit(out, [make_report("a")])
    commit(out, [make_report("b")])
    found = difference(out, 2, 1)
    assert counted(found) == {"removed": 1}
    assert changes(found)[make_id("b")].after is None


def test_an_article_that_becomes_a_copy_names_its_article_and_why(out: Path) -> None:
    commit(out, [make_report("a", day=date(2024, 5, 20))])
    commit(out, [make_report("b")], links=[make_link("a", "b", 0.75)])
    found = difference(out, 1, 2)
    assert counted(found) == {"added": 1, "moved": 1, "folded": 1}
    change = changes(found)[make_id("a")]
    assert change.kinds == ("moved", "folded")
    assert change.why == (
        f"lies with its article {make_id('b')[:16]}",
        f"copy of {make_id('b')[:16]}, which is new",
    )
    assert change.after
    assert (change.after.relation, change.after.jaccard, change.after.article_id) == ("near", 0.75, make_id("b"))


def test_a_copy_that_becomes_an_article_says_what_it_was_a_copy_of(out: Path) -> None:
    commit(out, [make_report("a"), make_report("b")], links=[make_link("b", "a")])
    commit(out, [make_report("c", code="NER")])
    change = changes(difference(out, 1, 2))[make_id("b")]
    assert change.kinds == ("unfolded",)
    assert change.why == (f"no copy of {make_id('a')[:16]}, beside other reports",)


def test_a_copy_of_another_article_is_linked_anew_without_becoming_an_article(out: Path) -> None:
    commit(out, [make_report("a"), make_report("b"), make_report("c")], links=[make_link("c", "a")])
    commit(out, [make_report("d")], links=[make_link("c", "b")])
    found = difference(out, 1, 2)
    assert counted(found) == {"added": 1, "relinked": 1}
    assert changes(found)[make_id("c")].why == (
        f"copy of {make_id('b')[:16]}, beside other reports",
        f"no copy of {make_id('a')[:16]}, beside other reports",
    )


def test_an_earlier_sighting_changes_the_columns_that_it_gives(out: Path) -> None:
    commit(out, [make_report("a", raw_path="late.txt", captured_at=utc(15))])
    commit(out, [make_report("a", raw_path="early.txt", captured_at=utc(14))])
    found = difference(out, 1, 2)
    assert counted(found) == {"changed": 1}
    change = changes(found)[make_id("a")]
    assert change.columns == ("captured_at", "raw_path")
    assert change.why == ("an earlier sighting of the same capture gives its metadata",)


def test_nested_columns_are_compared_too(out: Path) -> None:
    commit(out, [make_report("a", captured_at=utc(15), confidence=0.9)])
    commit(out, [make_report("a", captured_at=utc(14), confidence=0.8)])
    assert changes(difference(out, 1, 2))[make_id("a")].columns == ("date_confidence", "date_evidence", "captured_at")


def test_an_article_that_moves_tells_the_day_and_the_country(out: Path) -> None:
    commit(out, [make_report("a", captured_at=utc(15))])
    commit(out, [make_report("a", captured_at=utc(14), day=date(2024, 5, 13), code="NER")])
    change = changes(difference(out, 1, 2))[make_id("a")]
    assert change.kinds == ("changed", "moved")
    assert change.why[1:] == ("its country is NER, was MLI", "its day is 2024-05-13, was 2024-05-14")


def test_a_lent_day_moves_the_article_and_names_the_lender(out: Path) -> None:
    commit(out, [make_report("a", day=None)])
    commit(out, [make_report("b")], links=[make_link("b", "a")])
    change = changes(difference(out, 1, 2))[make_id("a")]
    assert change.kinds == ("changed", "moved")
    assert "date_source" in change.columns
    assert change.why == (
        f"takes its day from the copy {make_id('b')[:16]}",
        "its day is 2024-05-14, lent by a copy, was 1900-01-01",
    )


def test_a_capture_that_was_rejected_and_gives_a_report_now_says_so_on_both_sides(out: Path) -> None:
    commit(out, rejections=[make_rejection("a", "time limit")])
    commit(out, [make_report("a")])
    found = difference(out, 1, 2)
    assert counted(found) == {"added": 1, "unrejected": 1}
    assert changes(found)[make_id("a")].why == ("was rejected before (time limit)",)
    (turned,) = found.rejections
    assert (turned.raw_path, turned.before, turned.after) == ("a.txt", "time limit", None)


def test_new_rejections_are_told(out: Path) -> None:
    commit(out, [make_report("a")], [make_rejection("x")])
    commit(out, rejections=[make_rejection("y", "binary file")])
    found = difference(out, 1, 2)
    assert counted(found) == {"rejected": 1}
    assert [(one.before, one.after) for one in found.rejections] == [(None, "binary file")]


def test_a_limit_shortens_the_list_and_not_the_counts(out: Path) -> None:
    commit(out, [make_report("a")])
    commit(out, [make_report(name) for name in "bcdef"])
    found = difference(out, 1, 2, limit=2)
    assert counted(found) == {"added": 5}
    assert len(found.changes) == 2


def test_changes_over_several_generations_are_told_as_one(out: Path) -> None:
    commit(out, [make_report("a")])
    commit(out, [make_report("b")])
    commit(out, [make_report("c")])
    assert counted(difference(out, 1, 3)) == {"added": 2}


def test_a_generation_that_is_not_kept_is_refused_by_name(out: Path) -> None:
    commit(out, [make_report("a")])
    with pytest.raises(NotKeptError, match=r"Generation 7 is not kept; kept are 1\."):
        difference(out, 1, 7)
