"""Killed before any call on the disk, or failed at any: readers see a whole generation, and the next run finishes."""

from __future__ import annotations

import errno
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from pipeline.curated.layout import current_number
from pipeline.curated.store import writing
from pipeline.curated.verify import faults
from pipeline.curated.verify.forgotten import PROMISE
from tests.curated.crashes import (
    SCENARIOS,
    Call,
    State,
    copy_of,
    failing,
    linked_view,
    pinned_view,
    state_of,
    watching,
)

IN_MEMORY = Path("/dev/shm")  # where there is one: thousands of small files are copied here, none of them to last

# The others commit by the same lines: here one call of each kind, and every call in `tests/store`.
EVERY_CALL = {"the first commit", "a second commit", "a removal"}

# Each is failed at the calls that those before it do not make.
DISTURBED = ("a second commit", "the run after a crash", "a removal")

NEEDLESS = re.compile("/prepared/")

ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EMFILE)


@dataclass(frozen=True)
class Undisturbed:
    """What a scenario does when nothing goes wrong: its calls, and the disk before each that finds it changed."""

    name: str
    base: Path
    calls: list[Call]
    before: dict[int, State]  # by the call's number
    old: State
    new: State
    done: State
    known: list[State] = field(default_factory=list)

    def run(self, place: Path) -> None:
        SCENARIOS[self.name].run(place)

    def check(self, place: Path) -> None:
        """What must hold of a disturbed place, and of the place after one more run. Each like state is tried once."""
        pinned = pinned_view(place / "out")
        assert pinned in (self.old, self.new)
        assert linked_view(place / "out") in (pinned, {} if not self.old else pinned)
        if self.is_new(seen_by_readers(place)):
            # what was forgotten may lie there until recovery, which comes first in every run
            assert {fault.promise for fault in faults(place / "out")} <= {PROMISE}
        with writing(place / "out"):
            pass  # recovery: what a next run does first
        if self.is_new(state_of(place)):
            self.run(place)
            assert settled(place) == self.done
            assert list(faults(place / "out")) == []

    def is_new(self, state: State) -> bool:
        if state in self.known:
            return False
        self.known.append(state)
        return True


def seen_by_readers(place: Path) -> State:
    """All that lies outside of the hidden folder, and the generation that is shown."""
    shown = f"/.out/generations/{current_number(place / 'out')}"
    return {name: what for name, what in state_of(place).items() if name.startswith(("/out", shown))}


def settled(place: Path) -> State:
    """What every run must come to: without batches of dead runs, which stay for a day, and what is made anew."""
    return {name: what for name, what in state_of(place).items() if not NEEDLESS.search(name)}


@pytest.fixture(scope="module")
def undisturbed() -> Iterator[Callable[[str], Undisturbed]]:
    with TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        yield cache(lambda name: run_undisturbed(Path(folder), name, every=name in EVERY_CALL))


def run_undisturbed(root: Path, name: str, every: bool) -> Undisturbed:
    """Run a scenario, and keep the disk before every call, or before the first of each kind."""
    folder = root / name.replace(" ", "-")
    folder.mkdir()
    place, base = folder / "place", folder / "base"
    SCENARIOS[name].base(place)
    copy_of(place, base)
    old, before, last, kinds = pinned_view(place / "out"), dict[int, State](), State(), set[tuple[str, str]]()

    def look(call: Call) -> None:
        nonlocal last
        known = call.kind in kinds and not every
        kinds.add(call.kind)
        if known or (call.number and not calls[call.number - 1].changes):
            return
        if (now := state_of(place)) != last:
            shutil.copytree(place, folder / str(call.number), symlinks=True)
            before[call.number] = last = now

    with watching(place, look) as calls:
        SCENARIOS[name].run(place)
    return Undisturbed(name, base, calls, before, old, pinned_view(place / "out"), settled(place))


def place_of(whole: Undisturbed) -> Path:
    """Where the scenario ran: paths inside the store may name it."""
    return whole.base.with_name("place")


def put_back(whole: Undisturbed) -> Path:
    """The place as it was before the scenario ran."""
    place = place_of(whole)
    shutil.rmtree(place, ignore_errors=True)
    return copy_of(whole.base, place)


def kills(whole: Undisturbed) -> Iterator[Path]:
    """The place as each kill leaves it."""
    place = place_of(whole)
    for number in whole.before:
        shutil.rmtree(place)
        yield place.with_name(str(number)).rename(place)


@pytest.mark.parametrize("name", SCENARIOS)
def test_after_a_kill_readers_see_a_whole_generation_and_the_next_run_finishes(
    name: str, undisturbed: Callable[[str], Undisturbed]
) -> None:
    whole = undisturbed(name)
    assert whole.old != whole.new
    for place in kills(whole):
        whole.check(place)


@pytest.mark.parametrize("name", ["a second commit", "a rebuild", "a removal"])
def test_nothing_changes_the_disk_but_counted_calls(name: str, undisturbed: Callable[[str], Undisturbed]) -> None:
    """Else there are kills that these tests do not know."""
    whole = undisturbed(name)
    place, last, unseen = put_back(whole), State(), list[Call]()

    def look(call: Call) -> None:
        nonlocal last
        now = state_of(place)
        if call.number and now != last and not calls[call.number - 1].changes:
            unseen.append(call)
        last = now

    with watching(place, look) as calls:
        whole.run(place)
    assert unseen == []


def test_a_kill_by_the_kernel_leaves_what_the_disk_held(undisturbed: Callable[[str], Undisturbed]) -> None:
    whole = undisturbed("a second commit")
    numbers = [*whole.before][1 :: len(whole.before) // 8]
    shutil.rmtree(place_of(whole))
    command = [sys.executable, "-m", "tests.curated.crashes", place_of(whole), whole.base, whole.name]
    subprocess.run([*map(str, command), *map(str, numbers)], check=True, cwd=Path(__file__).parents[2])
    for number in numbers:
        assert state_of(whole.base.with_name(f"killed-{number}")) == whole.before[number]


def disturbances(whole: Undisturbed, done: Iterable[Undisturbed]) -> Iterable[tuple[int, int]]:
    """The first call of each kind that no other scenario has, with one of the errors in turn.

    Every call with every error in `tests/store`.
    """
    known = {call.kind for other in done for call in other.calls}
    first = {call.kind: call.number for call in reversed(whole.calls) if call.kind not in known}
    return zip(sorted(first.values()), cycle(ERRORS), strict=False)


@pytest.mark.parametrize("name", DISTURBED)
def test_after_an_error_readers_see_a_whole_generation_and_the_next_run_finishes(
    name: str, undisturbed: Callable[[str], Undisturbed]
) -> None:
    whole = undisturbed(name)
    fail_at(whole, disturbances(whole, map(undisturbed, DISTURBED[: DISTURBED.index(name)])))


def fail_at(whole: Undisturbed, numbered: Iterable[tuple[int, int]]) -> None:
    for number, what in numbered:
        place = put_back(whole)
        with suppress(OSError), watching(place, failing(number, what)), named(what):
            whole.run(place)
        whole.check(place)


@contextmanager
def named(what: int) -> Iterator[None]:
    """An error that reaches the caller is the one of the disk, and says which file it was."""
    try:
        yield
    except OSError as error:
        told = (error.errno, error.filename is not None)
        pytest.fail(f"{error!r} at {error.filename}") if told != (what, True) else None
        raise
