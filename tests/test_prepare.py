"""What is prepared: each capture once, on whatever a killed run left, and no file again without need."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pipeline import run
from pipeline.curated.layout import home
from pipeline.curated.spool import (
    drop_spool,
    spooled_own,
)
from pipeline.model import Capture, Rejection
from pipeline.prepare import BrokenProgramError, Days, Prepared, stages
from pipeline.readers import Source, read
from pipeline.run import backfill, commit, learn, prepare, rebuild
from pipeline.settings import Settings

TOWNS = ("Kayes", "Gao", "Mopti", "Segou", "Sikasso")


def story(town: str) -> str:
    return (
        f"date 2024-05-1{len(town) % 10} The covered market of {town} opened with {len(town)} rows of stalls, the "
        f"council of {town} said. {town} had waited for it since the flood. Traders from {town} welcomed the roof."
    )


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Five stories, settled: written an hour ago."""
    folder = tmp_path / "raw"
    folder.mkdir()
    for town in TOWNS:
        put(folder / f"{town}.txt", story(town))
    return folder


def put(path: Path, text: str, age: float = 3600.0) -> None:
    path.write_text(text)
    os.utime(path, (time.time() - age,) * 2)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The raw paths of files that are read, as they are read."""
    names: list[str] = []

    def noting(source: Source, settings: Settings) -> Iterator[Capture | Rejection]:
        names.append(source.raw_path)
        return read(source, settings)

    monkeypatch.setattr("pipeline.prepare.intake.read", noting)
    return names


def taken_in(raw: Path, out: Path, **asked: Any) -> run.Outcome:
    return backfill([raw], out, Settings(), workers=0, **asked)


def contents(curated: Path) -> dict[str, bytes]:
    folder = (home(curated) / "current").resolve()
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.glob("*s/**/*.parquet"))}


def ids(prepared: Prepared) -> list[str]:
    return sorted(spooled_own(prepared.spool)["id"].to_pylist())


# Raw files that are known


def test_a_file_that_did_not_change_is_not_read_again(raw: Path, tmp_path: Path, opened: list[str]) -> None:
    first = taken_in(raw, tmp_path / "out")
    opened.clear()
    told: list[str] = []
    second = taken_in(raw, tmp_path / "out", on_capture=told.append)
    assert opened == []
    assert (second.met, second.known, second.changed) == (first.met, 5, False)
    assert sorted(told) == sorted(f"{town}.txt" for town in TOWNS)


def test_a_file_that_changed_or_got_metadata_is_read(raw: Path, tmp_path: Path, opened: list[str]) -> None:
    taken_in(raw, tmp_path / "out")
    opened.clear()
    put(raw / "Gao.txt", story("Gao") + " Rain is expected.")
    put(raw / "Kayes.txt.meta.json", json.dumps({"url": "https://news.example/kayes"}))
    assert taken_in(raw, tmp_path / "out").counts.captures == 7
    assert opened == ["Gao.txt", "Kayes.txt"]


def test_a_file_that_was_written_just_now_is_read_again(raw: Path, tmp_path: Path, opened: list[str]) -> None:
    put(raw / "Gao.txt", story("Gao"), age=0)
    taken_in(raw, tmp_path / "out")
    opened.clear()
    taken_in(raw, tmp_path / "out")
    assert opened == ["Gao.txt"]


def test_a_file_with_reports_of_other_days_is_read_when_they_are_asked_for(
    raw: Path, tmp_path: Path, opened: list[str]
) -> None:
    some = taken_in(raw, tmp_path / "out", until=date(2024, 5, 13))
    assert (some.counts.captures, some.outside) == (1, 4)
    opened.clear()
    assert taken_in(raw, tmp_path / "out").counts.captures == 5
    assert "Gao.txt" not in opened
    assert len(opened) == 4


def test_a_file_that_may_go_better_next_time_is_read_next_time(raw: Path, tmp_path: Path, opened: list[str]) -> None:
    (raw / "gone.txt").symlink_to(raw / "nowhere")
    assert taken_in(raw, tmp_path / "out").rejected == {"unreadable file": 1}
    put(raw / "nowhere", story("Timbuktu"))
    opened.clear()
    taken_in(raw, tmp_path / "out")
    assert "gone.txt" in opened


def test_the_same_words_twice_in_a_run_are_settled_by_the_next(raw: Path, tmp_path: Path, opened: list[str]) -> None:
    put(raw / "again.txt", story("Gao"))  # a lesser path than the first: both are prepared
    put(raw / "late.txt", story("Gao"))  # what becomes of the first was not known when this one was met
    taken_in(raw, tmp_path / "out")
    opened.clear()
    taken_in(raw, tmp_path / "out")
    taken_in(raw, tmp_path / "out")
    assert len(opened) == len(set(opened)) <= 2


def test_a_rebuild_reads_everything(raw: Path, tmp_path: Path, opened: list[str]) -> None:
    taken_in(raw, tmp_path / "out")
    opened.clear()
    rebuild([raw], tmp_path / "out", Settings(), workers=0)
    learn([raw], tmp_path / "out", Settings(), workers=0)
    assert len(opened) == 10


def test_what_a_rebuild_met_and_did_not_take_in_is_read_by_the_next_run(raw: Path, tmp_path: Path) -> None:
    taken_in(raw, tmp_path / "out")
    put(raw / "Timbuktu.txt", story("Timbuktu"))
    assert rebuild([raw], tmp_path / "out", Settings(), workers=0).counts.captures == 5
    assert taken_in(raw, tmp_path / "out").counts.captures == 6


def test_another_store_knows_nothing(raw: Path, tmp_path: Path) -> None:
    taken_in(raw, tmp_path / "one")
    taken_in(raw, tmp_path / "other")
    assert contents(tmp_path / "one") == contents(tmp_path / "other")


# Killed runs


def begun(curated: Path) -> list[Path]:
    return sorted((home(curated) / "prepared").glob("run-*"))


def cut_off(raw: Path, out: Path, after: int, monkeypatch: pytest.MonkeyPatch, **asked: Any) -> None:
    """A run that stops when it has met so many captures, with every batch spooled at once."""
    left = [after]

    def stop(raw_path: str) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt

    with monkeypatch.context() as small:
        small.setattr("pipeline.pool.BATCH", 1)
        small.setattr("pipeline.curated.spool.packing.FILE_ROWS", 1)
        with pytest.raises(KeyboardInterrupt):
            prepare([raw], out, Settings(), workers=0, on_capture=stop, **asked)


@pytest.fixture
def worked_on(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The raw paths of captures that go through the stages."""
    names: list[str] = []
    report_of = stages.report_of

    def noting(capture: Capture, settings: Settings) -> Any:
        names.append(capture.raw_path)
        return report_of(capture, settings)

    monkeypatch.setattr(stages, "report_of", noting)
    return names


@pytest.mark.parametrize("after", range(6))
def test_a_run_that_goes_on_gives_what_an_uninterrupted_one_gives(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worked_on: list[str], after: int
) -> None:
    put(raw / "empty.txt", "")
    whole = taken_in(raw, tmp_path / "whole")
    worked_on.clear()
    cut_off(raw, tmp_path / "cut", after, monkeypatch)
    outcome = taken_in(raw, tmp_path / "cut")
    assert len(worked_on) == 6  # none of them twice
    assert contents(tmp_path / "cut") == contents(tmp_path / "whole")
    assert (outcome.met, outcome.known, outcome.counts) == (whole.met, whole.known, whole.counts)
    assert begun(tmp_path / "cut") == []


def test_what_lies_in_several_places_is_not_counted_as_already_in(raw: Path, tmp_path: Path) -> None:
    for name in ("again", "zz-again"):  # before and after the file that they repeat
        put(raw / f"{name}.txt", story("Gao"))
    first = taken_in(raw, tmp_path / "out")
    assert (first.met, first.known, first.counts.captures) == (7, 0, 5)
    second = taken_in(raw, tmp_path / "out")
    assert (second.met, second.known) == (7, 7)


def test_what_lies_in_several_places_is_left_out_once(raw: Path, tmp_path: Path) -> None:
    for name in ("again", "zz-again"):
        put(raw / f"{name}.txt", story("Gao"))
    assert taken_in(raw, tmp_path / "out", until=date(2024, 5, 1)).outside == 5


def test_what_was_left_out_is_not_prepared_again_and_is_counted(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worked_on: list[str]
) -> None:
    cut_off(raw, tmp_path / "out", 4, monkeypatch, until=date(2024, 5, 13))
    outcome = taken_in(raw, tmp_path / "out", until=date(2024, 5, 13))
    assert (len(worked_on), outcome.outside, outcome.counts.captures) == (5, 4, 1)


@pytest.mark.parametrize(
    "other",
    [
        lambda raw, out: backfill([raw], out, Settings(near_jaccard=0.5), workers=0),
        lambda raw, out: backfill([raw], out, Settings(), workers=0, since=date(2024, 1, 1)),
        lambda raw, out: backfill([raw / "Gao.txt"], out, Settings(), workers=0),
        lambda raw, out: rebuild([raw], out, Settings(), workers=0),
    ],
    ids=["settings", "days", "paths", "purpose"],
)
def test_a_run_of_another_kind_leaves_it_alone(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other: Callable[[Path, Path], object]
) -> None:
    cut_off(raw, tmp_path / "out", 3, monkeypatch)
    left = begun(tmp_path / "out")
    other(raw, tmp_path / "out")
    assert begun(tmp_path / "out") == left


def test_two_runs_at_once_have_a_spool_each(raw: Path, tmp_path: Path) -> None:
    one, other = (prepare([raw], tmp_path / "out", Settings(), workers=0) for _ in range(2))
    assert one.spool != other.spool
    assert ids(one) == ids(other)
    assert commit(tmp_path / "out", one, Settings()).counts == commit(tmp_path / "out", other, Settings()).counts
    assert begun(tmp_path / "out") == []


KILLED = """
import sys, time
from pathlib import Path
from pipeline.run import prepare
from pipeline.settings import Settings
prepare([Path(sys.argv[1])], Path(sys.argv[2]), Settings(), workers=0)
print("prepared", flush=True)
time.sleep(60)
"""


def test_what_a_process_prepared_before_it_was_killed_is_gone_on_with(
    raw: Path, tmp_path: Path, worked_on: list[str]
) -> None:
    arguments = [sys.executable, "-c", KILLED, str(raw), str(tmp_path / "out")]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"prepared\n"
        (spool,) = begun(tmp_path / "out")
        (spool / "reports-000009-1.part").write_bytes(b"ARROW1")
        alive = prepare([raw], tmp_path / "out", Settings(), workers=0)
        assert alive.spool != spool
        process.send_signal(signal.SIGKILL)
    drop_spool(alive.spool)
    worked_on.clear()
    resumed = prepare([raw], tmp_path / "out", Settings(), workers=0)
    assert (resumed.spool, worked_on) == (spool, [])
    assert not list(spool.glob("*.part"))


# Faults of the program


def test_a_stage_that_breaks_says_on_which_capture(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_on_gao(capture: Capture, settings: Settings) -> None:
        if "Gao" in capture.raw_path:
            raise ValueError("no such town")

    monkeypatch.setattr(stages, "report_of", break_on_gao)
    with pytest.raises(BrokenProgramError, match=r"Gao\.txt: ValueError\('no such town'\), in break_on_gao.*report it"):
        taken_in(raw, tmp_path / "out")


def test_want_of_memory_is_no_fault_of_the_program(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def starve(capture: Capture, settings: Settings) -> None:
        raise MemoryError

    monkeypatch.setattr(stages, "report_of", starve)
    with pytest.raises(MemoryError):
        taken_in(raw, tmp_path / "out")


def test_days_asked_for_are_inclusive_and_leave_out_what_has_none() -> None:
    days = Days(date(2024, 5, 1), date(2024, 5, 2))
    asked = [days.asked(day) for day in (None, date(2024, 4, 30), date(2024, 5, 1), date(2024, 5, 2), date(2024, 5, 3))]
    assert asked == [False, False, True, True, False]
    assert Days().asked(None)
    assert not Days(until=date(2024, 5, 1)).asked(None)
