"""A damaged file that lies nowhere else: nothing else is lost with it, and there is a way on without it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.committing import Outcome
from pipeline.curated.layout import current_number
from pipeline.curated.parquet import DamagedFileError, read_file
from pipeline.curated.past.history import read_history
from pipeline.curated.repair import remedy
from pipeline.curated.verify import faults
from pipeline.repair import give_up, repair
from pipeline.run import backfill, rebuild
from pipeline.settings import Settings
from tests.curated.crashes import pinned_view
from tests.curated.scenarios import FIRST, HARBOUR, LATER, take_in
from tests.curated.test_repair import damage, partition, shown

BRIDGE = "date 2024-05-13 A bridge near Kisumu in Kenya was closed on Monday after cracks were found in two pillars."
FERRY = "date 2024-05-13 A ferry from Mombasa in Kenya ran aground on Monday; nobody was hurt, the owner said."


CAPTURES = {**FIRST, **LATER, "bridge.txt": BRIDGE}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Kenya on the 13th: the article of the harbour, a bridge and a copy; and other places. One generation."""
    place = tmp_path / "place"
    place.mkdir()
    take_in(place, CAPTURES)
    return place


def kenya(place: Path) -> Path:
    return partition(place / "out", "KEN")


def again(place: Path, settings: Settings) -> Outcome:
    return rebuild([place.with_name("raw")], place / "out", settings, workers=0)


def test_a_rebuild_without_its_raw_file_leaves_it_as_it_is_and_loses_nothing(place: Path) -> None:
    damage(kenya(place))
    before = pinned_view(place / "out")
    (place.with_name("raw") / "bridge.txt").unlink()
    outcome = again(place, Settings())
    assert (outcome.changed, outcome.missing) == (False, ("bridge.txt",))
    assert pinned_view(place / "out") == before
    assert list(faults(place / "out"))


def test_a_rebuild_that_must_write_it_says_which_file_and_commits_nothing(place: Path) -> None:
    damage(kenya(place))
    before, number = pinned_view(place / "out"), current_number(place / "out")
    (place.with_name("raw") / "bridge.txt").unlink()
    with pytest.raises(DamagedFileError, match=r"country=KEN.* is damaged"):
        again(place, Settings(language_min_chars=21))
    assert (pinned_view(place / "out"), current_number(place / "out")) == (before, number)


def test_a_backfill_that_must_write_it_says_which_file_and_commits_nothing(place: Path) -> None:
    damage(kenya(place))
    number = current_number(place / "out")
    with pytest.raises(DamagedFileError, match=r"country=KEN.* is damaged"):
        take_in(place, {"ferry.txt": FERRY})
    assert current_number(place / "out") == number


@pytest.mark.parametrize("lose", [damage, Path.unlink])
def test_what_is_given_up_comes_back_with_the_next_backfill(place: Path, lose: Callable[[Path], None]) -> None:
    before = pinned_view(place / "out")
    lose(kenya(place))
    assert repair(place / "out", Settings()).left
    told = give_up(place / "out", Settings())
    assert "1 damaged files: 2 reports, 0 rejections" in told.mended[0]
    assert not [fault for fault in told.left if fault.promise != "kept generations"]
    backfill([place.with_name("raw")], place / "out", Settings(), workers=0)
    assert pinned_view(place / "out") == before


@pytest.mark.parametrize("lose", [damage, Path.unlink])
def test_rejections_that_are_given_up_come_back_with_the_next_backfill(
    place: Path, lose: Callable[[Path], None]
) -> None:
    before = pinned_view(place / "out")
    (path,) = (shown(place / "out") / "rejections").rglob("*.parquet")
    lose(path)
    with pytest.raises(OSError, match="rejections"):
        take_in(place, {"ferry.txt": FERRY})
    (fault,) = repair(place / "out", Settings()).left
    assert "--give-up" in remedy(fault)
    told = give_up(place / "out", Settings())
    assert "0 reports, 1 rejections" in told.mended[0]
    assert not [fault for fault in told.left if fault.promise != "kept generations"]
    last = [*read_history(shown(place / "out"))][-1]
    assert (last.command, last.tally.unrejected) == ("repair", 1)
    backfill([place.with_name("raw") / name for name in CAPTURES], place / "out", Settings(), workers=0)
    assert pinned_view(place / "out") == before


def test_reports_and_rejections_can_be_given_up_at_once(place: Path) -> None:
    before = pinned_view(place / "out")
    (path,) = (shown(place / "out") / "rejections").rglob("*.parquet")
    damage(path)
    damage(kenya(place))
    assert "2 damaged files: 2 reports, 1 rejections" in give_up(place / "out", Settings()).mended[0]
    backfill([place.with_name("raw")], place / "out", Settings(), workers=0)
    assert pinned_view(place / "out") == before


def test_without_its_raw_file_the_others_come_back_and_stay(place: Path, tmp_path: Path) -> None:
    damage(kenya(place))
    give_up(place / "out", Settings())
    (place.with_name("raw") / "bridge.txt").unlink()
    take_in(place, {"ferry.txt": FERRY})
    backfill([place.with_name("raw")], place / "out", Settings(), workers=0)
    shutil.copytree(tmp_path / "raw", tmp_path / "other/raw")
    backfill([tmp_path / "other/raw"], tmp_path / "other/out", Settings(), workers=0)
    assert pinned_view(place / "out") == pinned_view(tmp_path / "other/out")


def test_a_copy_of_what_is_given_up_becomes_an_article(place: Path) -> None:
    damage(kenya(place))
    give_up(place / "out", Settings())
    last = [*read_history(shown(place / "out"))][-1]
    assert (last.command, last.tally.removed, last.tally.unfolded) == ("repair", 2, 1)
    assert HARBOUR in _texts(place)


def _texts(place: Path) -> list[str]:
    files = sorted((shown(place / "out") / "articles").rglob("*.parquet"))
    return [text for path in files for text in read_file(path, ["text"])["text"].to_pylist()]


def test_of_a_whole_store_nothing_is_given_up(place: Path) -> None:
    number = current_number(place / "out")
    told = give_up(place / "out", Settings())
    assert (told.mended, told.left, current_number(place / "out")) == ((), (), number)


def test_of_an_empty_folder_nothing_is_given_up(tmp_path: Path) -> None:
    assert give_up(tmp_path / "out", Settings()).mended == ()


@pytest.mark.parametrize("lose", [damage, Path.unlink])
def test_a_table_without_rows_gets_its_file_again(tmp_path: Path, lose: Callable[[Path], None]) -> None:
    place = tmp_path / "place"
    place.mkdir()
    take_in(place, {"bridge.txt": BRIDGE})
    before = pinned_view(place / "out")
    for table in ("copies", "rejections"):
        (path,) = (shown(place / "out") / table).rglob("*.parquet")
        lose(path)
    told = repair(place / "out", Settings())
    assert (len(told.mended), told.left) == (2, ())
    assert pinned_view(place / "out") == before
