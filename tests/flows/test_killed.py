"""Killed or stopped in the middle of a run: the output is whole, and the next scheduled run does the work."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pyarrow.parquet as pq
import pytest
import yaml

from pipeline.curated.verify import faults
from tests.flows.samples import write_reports
from tests.flows.stack import Stack, wait_for

pytestmark = pytest.mark.long

# Before which file is made a run is held, and how many reports it takes to come there. A thousand are put on the spool
# at a time, while others are worked on; a manifest is the last file of a generation, which does not show yet.
PREPARING = ("*/prepared/run-*/reports-000001-*", 2100)
COMMITTING = ("*/generations/*/manifest.json", 30)
SECONDS = 90  # without a sign of life until a run is given up, instead of three minutes
CANCELLING_SECONDS = 20  # until one is given up that was cancelled


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """A server and a worker as the page has them, but for some patience."""
    stack = Stack(tmp_path_factory.mktemp("stack"))
    automations = yaml.safe_load((stack.folder / "automations.yaml").read_text())
    automations["automations"][0]["trigger"]["within"] = SECONDS
    (stack.folder / "automations.yaml").write_text(yaml.safe_dump(automations))
    settings = stack.folder / "prefect.toml"
    stated = settings.read_text().replace("heartbeat_frequency = 60", "heartbeat_frequency = 30")
    settings.write_text(stated.replace("timeout_seconds = 180", f"timeout_seconds = {CANCELLING_SECONDS}"))
    try:
        stack.follow_the_page()
        yield stack
    finally:
        stack.stop()


@dataclass(frozen=True)
class Midway:
    """A run in the middle of its work: its process, and the runs that were over before it began."""

    stack: Stack
    process: int
    before: frozenset[str]
    articles: int  # when all is in

    def crashes(self) -> dict[str, Any]:
        """The run is shown as crashed; what is published is whole."""
        crashed = self.stack.wait_for_run("CRASHED", known=self.before)
        assert list(faults(self.stack.curated)) == []
        return crashed

    def next_run_does_the_work(self) -> None:
        """All reports are in before long."""
        self.stack.let_go()
        wait_for(lambda: articles(self.stack) == self.articles, "run that takes in what the other left")
        assert list(faults(self.stack.curated)) == []


@pytest.fixture
def midway(started: Stack, request: pytest.FixtureRequest) -> Iterator[Midway]:
    """New reports, and a run that stands still in the midst of them until it is let go."""
    point, reports = getattr(request, "param", COMMITTING)
    started.wait_for_run("COMPLETED")
    before = frozenset(run["id"] for run in started.server.runs("curate", type={"any_": ["CRASHED", "COMPLETED"]}))
    there = articles(started)
    with started.holding(point):
        number = len([*(started.folder / "raw").glob("*.jsonl")])
        write_reports(started.folder / "raw" / f"reports{number}.jsonl", reports, seed=number)
        yield Midway(started, started.held(), before, there + reports)


def articles(stack: Stack) -> int:
    """How many readers find."""
    files = (stack.curated / "articles").resolve().rglob("*.parquet")
    rows: int = sum(pq.read_metadata(file).num_rows for file in files)
    return rows


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=lambda number: number.name)
@pytest.mark.parametrize("midway", [PREPARING, COMMITTING], ids=["preparing", "committing"], indirect=True)
def test_a_run_that_is_killed_is_shown_as_crashed_and_the_next_one_does_its_work(
    midway: Midway, number: signal.Signals
) -> None:
    own = midway.stack.session(midway.process)
    os.kill(midway.process, number)
    midway.crashes()
    wait_for(lambda: not own & midway.stack.processes(), "end of the processes that it started")
    midway.next_run_does_the_work()


def test_a_run_outlives_a_server_that_starts_again(midway: Midway) -> None:
    midway.stack.kill("server", signal.SIGKILL)
    midway.stack.start("prefect server start")
    midway.next_run_does_the_work()
    crashed = midway.stack.server.runs("curate", type={"any_": ["CRASHED"]})
    assert {run["id"] for run in crashed} <= midway.before


def test_a_worker_that_is_stopped_leaves_nothing_half_done(midway: Midway) -> None:
    midway.stack.kill("worker", signal.SIGTERM)
    assert list(faults(midway.stack.curated)) == []
    midway.stack.start("prefect worker start --pool news")
    midway.next_run_does_the_work()


def test_a_run_whose_worker_is_killed_crashes_too_and_the_next_one_does_its_work(midway: Midway) -> None:
    midway.stack.kill("worker", signal.SIGKILL)
    midway.stack.let_go()
    midway.crashes()  # when it next has something to say: nobody reads its output any more
    midway.stack.start("prefect worker start --pool news")
    midway.next_run_does_the_work()


def test_after_a_power_cut_the_dead_run_is_given_up_and_the_next_one_does_its_work(midway: Midway) -> None:
    midway.stack.kill("server", signal.SIGKILL)
    midway.stack.kill("worker", signal.SIGKILL)
    os.kill(midway.process, signal.SIGKILL)
    assert list(faults(midway.stack.curated)) == []

    midway.stack.start("prefect server start")
    midway.stack.start("prefect worker start --pool news")
    assert "No sign of life" in midway.crashes()["state"]["message"]
    midway.next_run_does_the_work()


def test_a_dead_run_that_is_cancelled_is_given_up_too_and_the_next_one_does_its_work(midway: Midway) -> None:
    (run,) = midway.stack.server.runs("curate", type={"any_": ["RUNNING"]})
    midway.stack.kill("worker", signal.SIGKILL)
    os.kill(midway.process, signal.SIGKILL)
    midway.stack.carry_out(f"prefect flow-run cancel {run['id']}")
    midway.stack.start("prefect worker start --pool news")
    assert "timed out" in midway.stack.wait_for_state(run["id"], "CANCELLED")["state"]["message"]
    midway.next_run_does_the_work()
