"""Killed or stopped in the middle of a run: the output is whole, and the next scheduled run does the work."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pyarrow.parquet as pq
import pytest
import yaml

from pipeline.curated.verify import faults
from tests.flows.stack import Stack, wait_for

pytestmark = pytest.mark.long

REPORTS = 1500  # half a minute of work for one process
WORDS = "harbour council budget copper bridge school river market train doctor winter election water road"


@pytest.fixture
def stack(tmp_path: Path) -> Iterator[Stack]:
    made = Stack(tmp_path)
    write_reports(made.folder / "raw" / "reports.jsonl")
    yield made
    made.stop()


def write_reports(file: Path) -> None:
    """Reports of which no two are alike."""
    random = Random(7)
    rows = (
        {
            "title": f"Report {number} from the {random.choice(WORDS.split())}",
            "text": " ".join(random.choices(WORDS.split(), k=300)),
        }
        for number in range(REPORTS)
    )
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")


def in_the_middle(stack: Stack) -> int:
    """The process of a run that has begun to prepare captures."""
    spools = stack.folder / ".curated" / "prepared"
    wait_for(lambda: [*spools.glob("*/*")], "spool of a run")
    (process,) = stack.flow_processes()
    return process


def assert_whole(stack: Stack) -> None:
    assert list(faults(stack.curated)) == []


def assert_all_in(stack: Stack) -> None:
    assert_whole(stack)
    files = sorted((stack.curated / "articles").resolve().rglob("*.parquet"))
    assert sum(pq.read_metadata(file).num_rows for file in files) > REPORTS * 0.9


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=lambda number: number.name)
def test_a_run_that_is_killed_is_shown_as_crashed_and_the_next_one_does_its_work(
    stack: Stack, number: signal.Signals
) -> None:
    stack.follow_the_page()
    os.kill(in_the_middle(stack), number)
    crashed = stack.wait_for_run("CRASHED")
    assert_whole(stack)
    stack.wait_for_run("COMPLETED", but=crashed)
    assert_all_in(stack)


def test_a_run_whose_worker_is_killed_crashes_too_and_the_next_one_does_its_work(stack: Stack) -> None:
    stack.follow_the_page()
    in_the_middle(stack)
    stack.kill("worker", signal.SIGKILL)
    crashed = stack.wait_for_run("CRASHED")  # when it next has something to say: nobody reads its output any more
    assert_whole(stack)
    stack.start("prefect worker start --pool news")
    stack.wait_for_run("COMPLETED", but=crashed)
    assert_all_in(stack)


def test_a_worker_that_is_stopped_leaves_nothing_half_done(stack: Stack) -> None:
    stack.follow_the_page()
    in_the_middle(stack)
    stack.kill("worker", signal.SIGTERM)
    assert_whole(stack)
    stack.start("prefect worker start --pool news")
    stack.wait_for_run("COMPLETED")
    assert_all_in(stack)


def test_a_run_outlives_a_server_that_starts_again(stack: Stack) -> None:
    stack.follow_the_page()
    in_the_middle(stack)
    stack.kill("server", signal.SIGKILL)
    stack.start("prefect server start")
    stack.wait_for_run("COMPLETED")
    assert_all_in(stack)


def test_after_a_power_cut_the_dead_run_is_given_up_and_the_next_one_does_its_work(stack: Stack) -> None:
    automations = yaml.safe_load((stack.folder / "automations.yaml").read_text())
    automations["automations"][0]["trigger"]["within"] = 45  # instead of three minutes
    (stack.folder / "automations.yaml").write_text(yaml.safe_dump(automations))
    stack.follow_the_page()
    process = in_the_middle(stack)
    stack.kill("server", signal.SIGKILL)
    stack.kill("worker", signal.SIGKILL)
    os.kill(process, signal.SIGKILL)
    assert_whole(stack)

    stack.start("prefect server start")
    stack.start("prefect worker start --pool news")
    crashed = stack.wait_for_run("CRASHED")
    assert "No sign of life" in crashed["state"]["message"]
    stack.wait_for_run("COMPLETED", but=crashed)
    assert_all_in(stack)
