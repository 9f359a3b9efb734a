"""The bar of a long run: drawn late, seldom, and never at the cost of the run."""

from pathlib import Path
from uuid import UUID, uuid4

import httpx
import pytest

import flows.progress
from flows.progress import EVERY_SECONDS, FIRST_SECONDS, Progress, Steps

Drawn = list[tuple[float, str]]


class Clock:
    """A clock that a test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    """What is drawn, in order; nothing is sent anywhere."""
    bars: Drawn = []

    def create(share: float, description: str) -> UUID:
        bars.append((share, description))
        return uuid4()

    monkeypatch.setattr(flows.progress, "create_progress_artifact", create)
    monkeypatch.setattr(
        flows.progress, "update_progress_artifact", lambda _, share, description: bars.append((share, description))
    )
    return bars


@pytest.fixture
def four_files(tmp_path: Path) -> tuple[Progress, Clock]:
    for name in "abcd":
        (tmp_path / f"{name}.jsonl").touch()
    clock = Clock()
    return Progress([tmp_path], clock), clock


def test_a_short_run_draws_no_bar(four_files: tuple[Progress, Clock], drawn: Drawn) -> None:
    progress, clock = four_files
    clock.now = FIRST_SECONDS - 0.1
    progress("a.jsonl#1")
    progress.done()
    assert drawn == []


def test_a_long_run_counts_files_once_and_every_capture(four_files: tuple[Progress, Clock], drawn: Drawn) -> None:
    progress, clock = four_files
    progress("a.jsonl#1")
    progress("a.jsonl#2")
    clock.now = FIRST_SECONDS
    progress("b.jsonl#1")
    progress("b.jsonl#2")
    assert drawn == [(50.0, "2 of 4 files, 3 captures")]
    clock.now += EVERY_SECONDS
    progress("c.jsonl#1")
    progress.done()
    assert drawn[1:] == [(75.0, "3 of 4 files, 5 captures"), (100.0, "4 of 4 files, 5 captures")]


def test_files_that_arrive_meanwhile_do_not_overfill_the_bar(four_files: tuple[Progress, Clock], drawn: Drawn) -> None:
    progress, clock = four_files
    for name in "abcdef":
        progress(f"{name}.jsonl")
    clock.now = FIRST_SECONDS
    progress("g.jsonl")
    assert drawn == [(100.0, "4 of 4 files, 7 captures")]


def test_a_server_that_cannot_be_reached_costs_the_bar_and_not_the_run(
    four_files: tuple[Progress, Clock], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    asked = []

    def refuse(share: float, description: str) -> UUID:
        asked.append(description)
        raise httpx.ConnectError("All connection attempts failed")

    monkeypatch.setattr(flows.progress, "create_progress_artifact", refuse)
    monkeypatch.setattr(flows.progress, "get_run_logger", lambda: __import__("logging").getLogger("test"))
    progress, clock = four_files
    for clock.now in (FIRST_SECONDS, 100.0, 200.0):
        progress("a.jsonl")
    progress.done()
    assert len(asked) == 1
    assert "The run goes on." in caplog.text


@pytest.fixture
def steps() -> tuple[Steps, Clock]:
    clock = Clock()
    return Steps(clock), clock


def test_a_short_commit_draws_no_bar(steps: tuple[Steps, Clock], drawn: Drawn) -> None:
    commit, clock = steps
    clock.now = 3600.0  # spent with preparing
    commit("deduplicating", 0, 20_000)
    clock.now += FIRST_SECONDS - 0.1
    commit("writing partitions", 10, 10)
    commit.done()
    assert drawn == []


def test_a_long_commit_shows_each_step_as_it_begins_and_seldom_within(steps: tuple[Steps, Clock], drawn: Drawn) -> None:
    commit, clock = steps
    commit("deduplicating", 0, 20_000)
    clock.now = FIRST_SECONDS
    commit("deduplicating", 10_000, 20_000)
    commit("deduplicating", 20_000, 20_000)
    commit("writing partitions", 0, 3_000)
    commit("writing partitions", 1_000, 3_000)
    clock.now += EVERY_SECONDS
    commit("writing partitions", 1_500, 3_000)
    commit("flushing", 0, 1)
    commit.done()
    assert drawn == [
        (50.0, "deduplicating: 10,000 of 20,000"),
        (0.0, "writing partitions: 0 of 3,000"),
        (50.0, "writing partitions: 1,500 of 3,000"),
        (0.0, "flushing"),
        (100.0, "committed"),
    ]
