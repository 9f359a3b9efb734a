"""Any id that was ever given leads to its row."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.curated.lookup import NotFoundError, find
from pipeline.curated.past.generations import NotKeptError
from tests.curated.makers import commit, make_id, make_link, make_rejection, make_report


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    """An article with a copy, and a rejection."""
    commit(tmp_path / "out", [make_report("a"), make_report("b")], [make_rejection("x")], [make_link("b", "a")])
    return tmp_path / "out"


def test_an_article_is_found_with_its_copies(curated: Path) -> None:
    found = find(curated, make_id("a"))
    assert (found.table, found.row["title"]) == ("articles", "Council a")
    assert [copy["report_id"] for copy in found.copies] == [make_id("b")]


def test_a_copy_and_a_rejection_are_found_by_the_first_digits(curated: Path) -> None:
    assert find(curated, make_id("b")[:8]).table == "copies"
    assert find(curated, make_id("x")[:8].upper()).row["reason"] == "empty file"


def test_an_unknown_id_and_a_short_one_are_told_apart(curated: Path) -> None:
    with pytest.raises(NotFoundError, match="starts with ffffffff"):
        find(curated, "ffffffff")
    with pytest.raises(NotFoundError, match="too short"):
        find(curated, make_id("a")[:3])
    with pytest.raises(NotFoundError, match="is no id"):
        find(curated, "council-a")


def test_first_digits_that_several_ids_share_are_refused_with_an_example(tmp_path: Path) -> None:
    twins = [replace(make_report(name), id="abcdef" + make_id(name)[6:]) for name in ("a", "b")]
    commit(tmp_path / "out", twins)
    with pytest.raises(NotFoundError, match="2 ids start with abcdef; give more digits, for example abcdef"):
        find(tmp_path / "out", "abcdef")
    assert find(tmp_path / "out", twins[0].id[:12]).row["title"] == "Council a"


def test_a_row_is_found_as_it_was_in_an_earlier_generation(curated: Path) -> None:
    commit(curated, [make_report("c")], links=[make_link("b", "c")])
    assert [copy["report_id"] for copy in find(curated, make_id("a"), as_of=1).copies] == [make_id("b")]
    assert find(curated, make_id("a")).copies == ()
    with pytest.raises(NotFoundError, match="No article"):
        find(curated, make_id("c"), as_of=1)


def test_an_empty_folder_says_what_to_do_first(tmp_path: Path) -> None:
    with pytest.raises(NotKeptError, match="backfill"):
        find(tmp_path / "out", "abcdef")
