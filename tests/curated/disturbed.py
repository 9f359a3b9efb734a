"""Runs that are killed before any call on the disk, or meet an error at any, and what must hold of them.

A kill runs no handler: what it leaves is what the disk held before the call that never came. So one undisturbed run,
with a look at the disk before each call, shows every state that a kill can leave. An error does run handlers: there
each call gets a run of its own for each error that it can meet.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from pipeline.curated.layout import current_number
from pipeline.curated.store import writing
from pipeline.curated.verify import faults
from pipeline.curated.verify.forgotten import PROMISE
from tests.curated.crashes import Call, State, copy_of, failing, linked_view, pinned_view, state_of, watching
from tests.curated.scenarios import SCENARIOS

IN_MEMORY = Path("/dev/shm")  # where there is one: thousands of small files are copied here, none of them to last

NEEDLESS = re.compile("/prepared/")


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


@contextmanager
def undisturbed(name: str) -> Iterator[Undisturbed]:
    """A scenario that ran, on a disk of its own, with the states of the disk before its calls."""
    with TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        place, base = Path(folder) / "place", Path(folder) / "base"
        SCENARIOS[name].base(place)
        copy_of(place, base)
        old, before, last = pinned_view(place / "out"), dict[int, State](), State()

        def look(call: Call) -> None:
            nonlocal last
            if call.number and not calls[call.number - 1].changes:
                return
            if (now := state_of(place)) != last:
                shutil.copytree(place, base.with_name(str(call.number)), symlinks=True)
                before[call.number] = last = now

        with watching(place, look) as calls:
            SCENARIOS[name].run(place)
        yield Undisturbed(name, base, calls, before, old, pinned_view(place / "out"), settled(place))


def seen_by_readers(place: Path) -> State:
    """All that lies outside of the hidden folder, and the generation that is shown."""
    shown = f"/.out/generations/{current_number(place / 'out')}"
    return {name: what for name, what in state_of(place).items() if name.startswith(("/out", shown))}


def settled(place: Path) -> State:
    """What every run must come to: without batches of dead runs, which stay for a day, and what is made anew."""
    return {name: what for name, what in state_of(place).items() if not NEEDLESS.search(name)}


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


def failures(whole: Undisturbed) -> Iterator[Path]:
    """The place as every call leaves it that meets one of its errors."""
    for call in whole.calls:
        for error in call.errors:
            place = put_back(whole)
            with suppress(OSError), watching(place, failing(call.number, error)), named(error):
                whole.run(place)
            yield place


@contextmanager
def named(what: int) -> Iterator[None]:
    """An error that reaches the caller is the one of the disk, and says which file it was."""
    try:
        yield
    except OSError as error:
        told = (error.errno, error.filename is not None)
        pytest.fail(f"{error!r} at {error.filename}") if told != (what, True) else None
        raise
