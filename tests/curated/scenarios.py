"""The runs that are put on a failing disk. Run as a program, this kills them in earnest, so that a test can compare."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pipeline.curated.layout import home
from pipeline.curated.store import writing
from pipeline.forget import Wish, forget
from pipeline.model import capture_id
from pipeline.run import backfill, rebuild
from pipeline.settings import Settings
from tests.curated.crashes import Call, copy_of, watching

HARBOUR = (
    "The port of Mombasa in Kenya reopened on Tuesday after a strike of four days. "
    "Dock workers accepted an offer of nine per cent more pay, the Kenya Ports Authority said. "
    "Some thirty ships had been waiting off the coast, among them two with maize for Uganda and Rwanda."
)
RAIL = "Portugal will build a fast railway from Lisbon to Porto, the government in Lisbon decided on Thursday."
FIRST = {"harbour.txt": f"date 2024-05-14 {HARBOUR}", "empty.txt": ""}
LATER = {"earlier.txt": f"date 2024-05-13 {HARBOUR} Shops in the city stayed open.", "rail.txt": RAIL}


@dataclass(frozen=True)
class Scenario:
    """A run to be disturbed: what lies on the disk before it, and the run, which a later one can repeat."""

    base: Callable[[Path], None]
    run: Callable[[Path], object]


def take_in(place: Path, captures: dict[str, str], curated: str = "out") -> None:
    """Captures into the store of a place, in one run. Files are as old as any archive's."""
    raw = place.with_name("raw")
    raw.mkdir(exist_ok=True)
    for name, text in captures.items():
        if not (raw / name).exists():
            (raw / name).write_text(text)
            os.utime(raw / name, (1e9, 1e9))
    backfill([raw / name for name in captures], place / curated, Settings(), workers=0)


def _nothing(place: Path) -> None:
    place.mkdir()


def _first(place: Path) -> None:
    """One article, one rejection."""
    _nothing(place)
    take_in(place, FIRST)


def _everything(place: Path) -> None:
    _first(place)
    take_in(place, LATER)


def _many_old(place: Path) -> None:
    """Four generations, all replaced long ago: one more, and two of them may go."""
    _first(place)
    for number in range(3):
        take_in(place, {f"{number}.txt": f"Ship {number} sank off Malta."})
    for manifest in home(place / "out").glob("generations/*/manifest.json"):
        os.utime(manifest, (1e9, 1e9))


def _killed_at_the_end(place: Path) -> None:
    """A commit that came as far as one can before it shows."""
    _first(place)

    def before(call: Call) -> None:
        if call.name in ("rename", "replace") and call.path == ".out/current":
            shutil.copytree(place, place.with_name("killed"), symlinks=True)

    with watching(place, before):
        take_in(place, LATER)
    shutil.rmtree(place)
    place.with_name("killed").rename(place)


def _add(place: Path) -> None:
    take_in(place, LATER)


def _recover(place: Path) -> None:
    """What that run does first."""
    with writing(place / "out"):
        pass


def _do_again(place: Path) -> None:
    """Under settings by which the two reports of the harbour are no copies."""
    raw = place.with_name("raw")
    rebuild([raw], place / "out", Settings(near_jaccard=0.99, contained_share=0.99), workers=0)


def _removed_and_killed(place: Path) -> None:
    """A removal that came no further than to be shown."""
    _everything(place)
    shown = False

    def before(call: Call) -> None:
        nonlocal shown
        if shown and not place.with_name("killed").exists():
            shutil.copytree(place, place.with_name("killed"), symlinks=True)
        shown = shown or (call.name in ("rename", "replace") and call.path == ".out/current")

    with watching(place, before):
        _forget(place)
    shutil.rmtree(place)
    place.with_name("killed").rename(place)


def _forget(place: Path) -> None:
    """The earlier report of the harbour: the later one becomes the article."""
    name = capture_id(LATER["earlier.txt"].encode(), None)
    forget(place / "out", Wish(name), Settings(), lambda owner: None)


SCENARIOS = {
    "the first commit": Scenario(_nothing, lambda place: take_in(place, FIRST)),
    # adds, changes and removes partitions, and merges two runs of the index
    "a second commit": Scenario(_first, _add),
    "a rebuild": Scenario(_everything, _do_again),
    "the run after a crash": Scenario(_killed_at_the_end, _add),
    "recovery": Scenario(_killed_at_the_end, _recover),
    "a commit that drops old generations": Scenario(_many_old, _add),
    "a removal": Scenario(_everything, _forget),
    "the run after a removal that was killed": Scenario(
        _removed_and_killed, lambda place: take_in(place, {"1.txt": "Ship 1 sank off Malta."})
    ),
}


def kill_for_real(place: Path, name: str, number: int) -> None:
    """Run a scenario in a process that is killed by the kernel before call `number`."""

    def before(call: Call) -> None:
        if call.number == number:
            os.kill(os.getpid(), signal.SIGKILL)

    child = os.fork()
    if not child:
        with watching(place, before):
            SCENARIOS[name].run(place)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"call {number} of {name} never came"


if __name__ == "__main__":  # BASE SCENARIO NUMBER...: leaves the killed places beside BASE's, named by the numbers
    place, base, name = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    copy_of(base, place)
    SCENARIOS[name].run(place)  # loads what a run needs, once for all children
    shutil.rmtree(place)
    for number in sys.argv[4:]:
        copy_of(base, place)
        kill_for_real(place, name, int(number))
        place.rename(base.with_name(f"killed-{number}"))
