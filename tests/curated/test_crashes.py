"""Killed before any call on the disk: readers see a whole generation, and the next run finishes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.curated.crashes import Call, State, state_of, watching
from tests.curated.disturbed import kills, place_of, put_back, undisturbed
from tests.curated.scenarios import SCENARIOS


@pytest.mark.parametrize("name", SCENARIOS)
def test_after_a_kill_readers_see_a_whole_generation_and_the_next_run_finishes(name: str) -> None:
    with undisturbed(name) as whole:
        assert (whole.old == whole.new) == (name == "recovery")
        for place in kills(whole):
            whole.check(place)


@pytest.mark.parametrize("name", ["a second commit", "a rebuild", "a removal"])
def test_nothing_changes_the_disk_but_counted_calls(name: str) -> None:
    """Else there are kills that these tests do not know."""
    with undisturbed(name) as whole:
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


def test_a_kill_by_the_kernel_leaves_what_the_disk_held() -> None:
    with undisturbed("a second commit") as whole:
        numbers = [*whole.before][1 :: len(whole.before) // 8]
        shutil.rmtree(place_of(whole))
        command = [sys.executable, "-m", "tests.curated.scenarios", place_of(whole), whole.base, whole.name]
        subprocess.run([*map(str, command), *map(str, numbers)], check=True, cwd=Path(__file__).parents[2])
        for number in numbers:
            assert state_of(whole.base.with_name(f"killed-{number}")) == whole.before[number]
