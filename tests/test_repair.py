"""A lost or damaged search index is made again from the tables, and finds what the lost one would have found."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.curated.layout import INDEX_FILE, current_number, home
from pipeline.curated.past.history import read_history
from pipeline.curated.repair import SEARCH, remedy
from pipeline.curated.verify import faults
from pipeline.repair import repair
from pipeline.run import rebuild
from pipeline.settings import Settings
from tests.curated.crashes import pinned_view
from tests.curated.scenarios import FIRST, HARBOUR, LATER, RAIL, take_in
from tests.curated.test_repair import damage, partition, shown


def pages(*rows: dict[str, str]) -> str:
    """A dump of pages."""
    return "".join(json.dumps(row) + "\n" for row in rows)


ADDRESSED = {
    "pages.jsonl": pages(
        {"text": RAIL, "url": "https://a.example/rail", "captured_at": "2024-05-14"},
        {"text": f"{RAIL} Works begin soon.", "url": "https://a.example/rail", "captured_at": "2024-05-15"},
    )
}
NEXT = {  # each meets something stored: near and earlier, the same page later, the same words, nothing
    "near.txt": f"date 2024-05-12 {HARBOUR} Ferries ran as usual all the time.",
    "again.jsonl": pages(
        {"text": f"{RAIL} Trains run in 2031.", "url": "https://a.example/rail", "captured_at": "2024-05-16"}
    ),
    "same.jsonl": pages({"text": RAIL, "url": "https://b.example/rail", "published": "2024-05-02"}),
    "new.txt": "Ship 9 sank off Malta.",
}
REPAIRS = {"index": INDEX_FILE, "search": "index/runs/*"}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Three generations."""
    place = tmp_path / "place"
    place.mkdir()
    for captures in (FIRST, LATER, ADDRESSED):
        take_in(place, captures)
    return place


def lose_everywhere(place: Path, name: str, lose: Callable[[Path], None]) -> None:
    """In all generations: nothing can be taken from another."""
    for path in sorted(home(place / "out").glob(f"generations/*/{name}")):
        lose(path)


@pytest.mark.parametrize("lose", [damage, Path.unlink])
def test_a_lost_or_damaged_list_of_reports_is_made_again_with_the_same_bytes(
    place: Path, lose: Callable[[Path], None]
) -> None:
    path = shown(place / "out") / INDEX_FILE
    before = path.read_bytes()
    lose(path)
    told = repair(place / "out", Settings())
    assert (len(told.mended), told.left) == (1, ())
    assert "made again from the tables" in told.mended[0]
    assert path.read_bytes() == before


@pytest.mark.parametrize("lose", [damage, Path.unlink])
def test_after_a_lost_search_index_the_next_run_gives_the_same_bytes(
    place: Path, tmp_path: Path, lose: Callable[[Path], None]
) -> None:
    (tmp_path / "whole").mkdir()
    for captures in (FIRST, LATER, ADDRESSED, NEXT):
        take_in(tmp_path / "whole", captures)
    before, number = pinned_view(place / "out"), current_number(place / "out") or 0
    lose_everywhere(place, "index/runs/*", lose)
    told = repair(place / "out", Settings())
    assert (len(told.mended), told.left) == (1, ())
    assert pinned_view(place / "out") == before
    assert [entry.command for entry in read_history(shown(place / "out"))][number:] == ["repair"]
    take_in(place, NEXT)
    assert pinned_view(place / "out") == pinned_view(tmp_path / "whole/out")
    assert not list(faults(place / "out"))


def test_both_can_be_lost_at_once(place: Path) -> None:
    before = pinned_view(place / "out")
    lose_everywhere(place, "index/runs/*", Path.unlink)
    lose_everywhere(place, INDEX_FILE, damage)
    assert repair(place / "out", Settings()).left == ()
    assert pinned_view(place / "out") == before


def test_a_rebuild_of_everything_makes_a_lost_search_index_again(place: Path) -> None:
    before = pinned_view(place / "out")
    lose_everywhere(place, REPAIRS["search"], Path.unlink)
    rebuild([place.with_name("raw")], place / "out", Settings(), workers=0)
    assert pinned_view(place / "out") == before
    assert not [fault for fault in faults(place / "out") if fault.promise != "kept generations"]


def test_under_other_settings_the_search_index_is_not_made_again(place: Path) -> None:
    lose_everywhere(place, "index/runs/*", damage)
    number = current_number(place / "out")
    for other, why in (
        (Settings(near_jaccard=0.99), "it was made under other settings"),
        (Settings(revision_share=2.0), "the groups of the tables"),
    ):
        told = repair(place / "out", other)
        (refused,) = (fault for fault in told.left if fault.promise == SEARCH)
        assert why in refused.found
        assert "--settings" in remedy(refused)
        assert told.mended == ()
    assert current_number(place / "out") == number
    assert repair(place / "out", Settings()).left == ()


@pytest.mark.parametrize("name", REPAIRS.values(), ids=REPAIRS)
def test_from_tables_that_are_not_whole_nothing_is_made(place: Path, name: str) -> None:
    lose_everywhere(place, name, Path.unlink)
    path = partition(place / "out", "PRT")
    lose_everywhere(place, path.relative_to(shown(place / "out")).as_posix(), damage)
    told = repair(place / "out", Settings())
    assert told.mended == ()
    assert told.left
