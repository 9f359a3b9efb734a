"""What lies somewhere else on the disk is put back; what does not is named, with what to do."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.curated.layout import current_number, generation_folder, home
from pipeline.curated.repair import Repaired, remedy
from pipeline.curated.verify import faults
from pipeline.repair import repair
from pipeline.run import Outcome, backfill, rebuild
from pipeline.settings import Settings
from tests.curated.crashes import pinned_view, state_of
from tests.curated.scenarios import LATER, take_in

OTHER = {"ship.txt": "Divers raised a bell from a ship that sank off Malta two hundred years ago, they said."}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Two generations that share the partition of the railway, and the runs of an index."""
    place = tmp_path / "place"
    place.mkdir()
    take_in(place, LATER)
    take_in(place, OTHER)
    assert not list(faults(place / "out"))
    return place


def shown(curated: Path) -> Path:
    return (home(curated) / "current").resolve()


def damage(path: Path) -> None:
    """Other bytes in a file of its own: what shares it keeps the right ones, as where files were copied."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.unlink()
    path.write_bytes(bytes(content))


def partition(curated: Path, country: str) -> Path:
    (path,) = (shown(curated) / "articles" / f"country={country}").rglob("*.parquet")
    return path


def assert_repaired(place: Path, before: dict[str, str], said: str) -> None:
    told = repair(place / "out", Settings())
    assert (len(told.mended), told.left) == (1, ())
    assert said in told.mended[0]
    assert pinned_view(place / "out") == before


def test_where_nothing_is_broken_nothing_is_touched(place: Path) -> None:
    before = state_of(place)
    assert repair(place / "out", Settings()) == Repaired((), ())
    assert state_of(place) == before


def test_an_empty_folder_needs_no_repair(tmp_path: Path) -> None:
    assert repair(tmp_path / "out", Settings()) == Repaired((), ())


def test_a_lost_link_leads_to_its_table_again(place: Path) -> None:
    before = pinned_view(place / "out")
    (place / "out" / "copies").unlink()
    assert_repaired(place, before, "leads to its table again")


def test_a_folder_in_the_place_of_a_link_is_nobodys_to_remove(place: Path) -> None:
    (place / "out" / "copies").unlink()
    (place / "out" / "copies").mkdir()
    (left,) = repair(place / "out", Settings()).left
    assert left.promise == "fixed links"
    assert "move it away" in remedy(left)


def test_a_stray_file_is_removed(place: Path) -> None:
    before = pinned_view(place / "out")
    (partition(place / "out", "PRT").parent / "notes.txt").write_text("mine")
    assert_repaired(place, before, "belonged to nothing")


@pytest.mark.parametrize("lose", [damage, Path.unlink])
def test_a_damaged_or_lost_file_is_taken_from_a_generation_that_shares_it(
    place: Path, lose: Callable[[Path], None]
) -> None:
    before = pinned_view(place / "out")
    lose(partition(place / "out", "PRT"))
    assert_repaired(place, before, "was taken from generation 1")


def test_a_file_that_lies_nowhere_else_stays_a_fault_with_a_remedy(place: Path) -> None:
    damage(partition(place / "out", "MLT"))
    told = repair(place / "out", Settings())
    assert told.mended == ()
    assert {fault.promise for fault in told.left} <= {
        "readable",
        "checksums",
        "counts close",
        "index = articles + copies",
    }
    assert "rebuild" in remedy(told.left[0])


@pytest.mark.parametrize("lose", [damage, Path.unlink])
def test_a_rebuild_writes_a_damaged_or_lost_file_anew(place: Path, lose: Callable[[Path], None]) -> None:
    before = pinned_view(place / "out")
    lose(partition(place / "out", "MLT"))
    assert again(place).changed
    assert not [fault for fault in faults(place / "out") if fault.promise != "kept generations"]
    assert pinned_view(place / "out") == before


def test_a_rebuild_of_whole_files_still_changes_nothing(place: Path) -> None:
    assert not again(place).changed


def test_a_damaged_file_whose_raw_files_are_gone_stays_a_fault(place: Path) -> None:
    damage(partition(place / "out", "MLT"))
    (place.with_name("raw") / "ship.txt").unlink()
    assert again(place).missing == ("ship.txt",)
    assert {fault.promise for fault in faults(place / "out")} & {"checksums", "readable"}


def again(place: Path) -> Outcome:
    return rebuild([place.with_name("raw")], place / "out", Settings(), workers=0)


def test_without_its_manifest_a_generation_gives_way_to_the_one_before(place: Path) -> None:
    after = pinned_view(place / "out")
    (shown(place / "out") / "manifest.json").write_text("{")
    told = repair(place / "out", Settings())
    assert (told.left, current_number(place / "out")) == ((), 1)
    assert "Run the last backfill once more" in told.mended[0]
    backfill([place.with_name("raw")], place / "out", Settings(), workers=0)
    assert pinned_view(place / "out") == after


def test_what_older_generations_miss_is_named_and_left_to_time(place: Path) -> None:
    folder = generation_folder(place / "out", 1)
    name = next(iter(json.loads((folder / "manifest.json").read_text())["files"]))
    (folder / name).unlink()
    (left,) = repair(place / "out", Settings()).left
    assert (left.promise, left.where) == ("kept generations", f"generation 1: {name}")
    assert "goes by itself" in remedy(left)
