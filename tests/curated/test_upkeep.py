"""The age of the data, and what a sweep takes and leaves."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from pipeline.curated.layout import generation_folder, generation_numbers, home
from pipeline.curated.publish import KEPT_SECONDS
from pipeline.curated.spool import new_spool
from pipeline.curated.upkeep import age, sweep
from tests.curated.makers import commit, make_rejection, make_report, utc

LONG_AGO = time.time() - KEPT_SECONDS - 60


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Five generations."""
    for number in range(5):
        commit(tmp_path / "out", [make_report(str(number), captured_at=utc(number + 1))], [make_rejection("x")])
    return tmp_path / "out"


def grow_old(out: Path) -> None:
    for number in generation_numbers(out):
        os.utime(generation_folder(out, number) / "manifest.json", (LONG_AGO, LONG_AGO))


def waits_for_nobody(owner: str) -> None:
    raise AssertionError(owner)


def test_the_age_is_that_of_the_generation_and_of_the_newest_capture(out: Path) -> None:
    found = age(out)
    assert found is not None
    assert (found.generation, found.newest_capture) == (5, utc(5))


def test_captures_need_not_state_when_they_were_made(tmp_path: Path) -> None:
    commit(tmp_path / "out", [make_report("a")])
    found = age(tmp_path / "out")
    assert found is not None
    assert found.newest_capture is None


def test_a_folder_without_a_generation_has_no_age(tmp_path: Path) -> None:
    assert age(tmp_path / "out") is None


def test_a_sweep_leaves_what_readers_may_have_pinned(out: Path) -> None:
    assert sweep(out, waits_for_nobody).generations == ()
    assert generation_numbers(out) == [1, 2, 3, 4, 5]


def test_a_sweep_takes_old_generations_and_leaves_the_last_three(out: Path) -> None:
    grow_old(out)
    assert sweep(out, waits_for_nobody).generations == (1, 2)
    assert generation_numbers(out) == [3, 4, 5]


def test_a_sweep_takes_what_killed_runs_left_and_leaves_what_a_run_is_filling(out: Path) -> None:
    dead, alive = new_spool(out), new_spool(out)
    os.utime(dead, (LONG_AGO, LONG_AGO))
    swept = sweep(out, waits_for_nobody)
    assert dead.name in swept.spools
    assert alive.is_dir()
    assert not dead.exists()
    assert (home(out) / "prepared").is_dir()
