"""Any id that was ever given leads to its row."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.curated.lookup import NotFoundError, find
from pipeline.curated.store import StoreError
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


def test_an_empty_folder_says_what_to_do_first(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="backfill"):
        find(tmp_path / "out", "abcdef")
