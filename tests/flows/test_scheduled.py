"""The commands of the page for operators lead from nothing to a run that the scheduler made, and to its events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from pipeline.curated.verify import faults
from tests.flows.samples import write_weeks
from tests.flows.stack import BY_HAND, SCHEDULED, SERVED, Stack, page_commands, wait_for

SAMPLE_ARTICLES = 11  # in raw/samples
EVENT_SECONDS = 60  # events reach the server some seconds after their run


@pytest.mark.parametrize("words", [SCHEDULED, SERVED])
def test_the_page_needs_fewer_than_ten_commands(words: str) -> None:
    assert 4 <= len(page_commands(words)) < 10


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    made = Stack(tmp_path_factory.mktemp("stack"))
    try:
        made.follow_the_page()
        yield made
    finally:
        made.stop()


@pytest.mark.slow
def test_a_run_that_the_scheduler_made_brings_articles(stack: Stack) -> None:
    stack.wait_for_run("COMPLETED")
    run = stack.server.runs("curate", type={"any_": ["COMPLETED"]})[-1]  # others may have come since, with nothing new
    assert run["auto_scheduled"]
    assert {"news", "curate"} <= {*run["tags"]}
    files = sorted((stack.curated / "articles").resolve().rglob("*.parquet"))
    assert sum(pq.read_metadata(file).num_rows for file in files) == SAMPLE_ARTICLES
    assert list(faults(stack.curated)) == []
    assert {"curate", "curate-sources"} <= stack.server.artifacts(run["id"])


@pytest.mark.long
def test_a_new_generation_is_an_event(stack: Stack) -> None:
    (event,) = events(stack, "news-pipeline.generation.committed")
    assert event["resource"]["prefect.resource.id"] == f"news-pipeline.curated.{stack.curated}"
    assert event["payload"]["generation"] == 1
    assert event["payload"]["articles"] == SAMPLE_ARTICLES


@pytest.mark.long
def test_sources_that_fell_silent_or_changed_are_an_event_and_a_steady_one_is_not(stack: Stack) -> None:
    write_weeks(stack.folder / "raw" / "weeks.jsonl", yesterday=datetime.now(UTC).date() - timedelta(days=1))
    wait_for(lambda: len(stack.server.events("news-pipeline.generation.committed")) == 2, "generation with the weeks")
    stack.wait_for_state(stack.server.start("maintain/nightly", {}), "COMPLETED")

    (event,) = events(stack, "news-pipeline.sources.unusual")
    assert event["resource"]["prefect.resource.id"] == f"news-pipeline.curated.{stack.curated}"
    found = {(finding["source"], finding["kind"]) for finding in event["payload"]["findings"]}
    assert found == {("silent.example", "silence"), ("undated.example", "drift")}


@pytest.mark.long
def test_the_runs_that_the_page_asks_for_come_to_their_end(stack: Stack) -> None:
    _, backfill, rebuild = page_commands(BY_HAND)
    for flow, command in {"backfill": backfill, "rebuild": rebuild}.items():
        stack.carry_out(command.replace("/archive/2019", "raw/samples"))
        wait_for(partial(stack.server.runs, flow, type={"any_": ["COMPLETED"]}), f"end of the {flow}")
    assert list(faults(stack.curated)) == []


@pytest.mark.long
def test_a_run_that_the_scheduler_made_comes_to_its_end_without_pool_and_worker_too(tmp_path: Path) -> None:
    stack = Stack(tmp_path)
    try:
        stack.follow_the_page(SERVED)
        assert stack.wait_for_run("COMPLETED")["auto_scheduled"]
        assert list(faults(stack.curated)) == []
    finally:
        stack.stop()


def events(stack: Stack, name: str) -> list[dict[str, Any]]:
    """What the server has of them, as soon as it has one."""
    return wait_for(lambda: stack.server.events(name), f"event {name}", EVENT_SECONDS)
