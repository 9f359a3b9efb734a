"""The captures that took longest: the same few however they came, each with what became of it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import run
from pipeline.model import Capture, Media, Rejection, Stage, reject
from pipeline.pool import CAPTURE_SECONDS, TIME_LIMIT
from pipeline.prepare import stages
from pipeline.prepare.slow import KEPT, WORTH_READING_SECONDS, Slow, killed, slowest
from pipeline.prepare.stages import Days, pack_reports
from pipeline.settings import Settings

SLOW = st.lists(st.builds(Slow, st.sampled_from("abc"), st.sampled_from("xyz"), st.sampled_from([0.5, 1.0, 15.0])))
STORY = "The covered market of Gao opened with seven rows of stalls, the council said. Traders welcomed the roof."


@given(st.lists(SLOW))
def test_the_slowest_of_all_shards_are_those_of_each_together(shards: list[list[Slow]]) -> None:
    merged = slowest(slow for shard in shards for slow in slowest(shard))
    everything = sorted((slow for shard in shards for slow in shard), key=lambda one: (-one.seconds, one.raw_path))
    assert merged == slowest(everything) == slowest(reversed(everything))
    assert len(merged) == min(KEPT, len(everything))
    assert [one.seconds for one in merged] == sorted((one.seconds for one in everything), reverse=True)[:KEPT]


def work(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


@pytest.fixture
def laborious(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stage that works over what says so, waits over what says so, and rejects all."""

    def done(capture: Capture, settings: Settings) -> Rejection:
        if b"work" in capture.payload:
            work(1.2 * WORTH_READING_SECONDS)
        if b"wait" in capture.payload:
            time.sleep(1.2 * WORTH_READING_SECONDS)
        return reject(capture, Stage.CLEAN, "no text")

    monkeypatch.setattr(stages, "report_of", done)


@pytest.mark.usefixtures("laborious")
def test_what_works_long_is_noted_and_what_only_waits_is_not() -> None:
    few = [Capture(what, Media.TEXT, f"{what.decode()}.txt") for what in (b"quick", b"work", b"wait")]
    [made] = pack_reports(few, Settings(), Days())
    assert [(one.raw_path, one.id) for one in made.slow] == [("work.txt", few[1].id)]
    assert WORTH_READING_SECONDS <= made.slow[0].seconds < 10
    assert made.packed.rows == 3


def test_a_capture_that_ran_out_of_time_took_the_limit_and_other_rejections_took_nothing() -> None:
    late = reject(Capture(b"", Media.HTML, "late.html"), Stage.EXTRACT, "time limit")
    assert killed(late) == (Slow("late.html", late.capture_id, CAPTURE_SECONDS),)
    assert killed(replace(late, reason="memory limit")) == ()


def test_a_run_names_what_was_killed_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def all_too_late(captures: Iterable[Capture], work: object, workers: int) -> Iterator[Rejection]:
        return (reject(capture, Stage.EXTRACT, TIME_LIMIT) for capture in captures)

    (tmp_path / "a.txt").write_text(STORY)
    monkeypatch.setattr("pipeline.prepare.work_through", all_too_late)
    [one] = run.backfill([tmp_path / "a.txt"], tmp_path / "out", Settings(), workers=0).slowest
    assert (one.raw_path, one.seconds, one.became) == ("a.txt", CAPTURE_SECONDS, "rejection: time limit")


def test_a_run_says_what_became_of_its_slowest_captures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_text(f"{STORY}\n")
    monkeypatch.setattr(stages, "WORTH_READING_SECONDS", 0.0)
    outcome = run.backfill([tmp_path / f"{name}.txt" for name in "ab"], tmp_path / "out", Settings(), workers=0)
    assert {one.raw_path: one.became for one in outcome.slowest} == {"a.txt": "article", "b.txt": "copy"}
    again = run.backfill([tmp_path / f"{name}.txt" for name in "ab"], tmp_path / "out", Settings(), workers=0)
    assert again.slowest == ()
