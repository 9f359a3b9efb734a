"""The commands of the page for operators lead from nothing to a run that the scheduler itself made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pyarrow.parquet as pq
import pytest

from pipeline.curated.verify import faults
from tests.flows.stack import Stack, page_commands, wait_for

SAMPLE_ARTICLES = 11  # in raw/samples


@pytest.fixture
def stack(tmp_path: Path) -> Iterator[Stack]:
    made = Stack(tmp_path)
    yield made
    made.stop()


def test_the_page_needs_fewer_than_ten_commands() -> None:
    assert 4 <= len(page_commands()) < 10


@pytest.mark.long
def test_a_run_that_the_scheduler_made_brings_articles(stack: Stack) -> None:
    stack.follow_the_page()
    run = stack.wait_for_run("COMPLETED")
    assert "scheduled" not in run["tags"]
    assert {"news", "curate"} <= {*run["tags"]}
    files = sorted((stack.curated / "articles").resolve().rglob("*.parquet"))
    assert sum(pq.read_metadata(file).num_rows for file in files) == SAMPLE_ARTICLES
    assert list(faults(stack.curated)) == []
    assert_the_operator_is_told(stack, run["id"])


@pytest.mark.long
def test_a_run_comes_about_without_pool_and_worker_too(stack: Stack) -> None:
    for command in page_commands()[:2]:  # what to export, and the server
        stack.carry_out(command)
    stack.start("python -m flows.serve")
    stack.wait_for_run("COMPLETED")
    assert list(faults(stack.curated)) == []


def assert_the_operator_is_told(stack: Stack, run: str) -> None:
    asked = {"artifacts": {"flow_run_id": {"any_": [run]}}}
    keys = {row["key"] for row in httpx.post(f"{stack.url}/artifacts/filter", json=asked, timeout=30).json()}
    assert {"curate", "curate-sources"} <= keys

    def committed() -> list[object]:
        named = {"filter": {"event": {"name": ["news-pipeline.generation.committed"]}}}
        found: list[object] = httpx.post(f"{stack.url}/events/filter", json=named, timeout=30).json()["events"]
        return found

    (event,) = wait_for(committed, "event of a committed generation", seconds=30)
    assert event["resource"]["prefect.resource.id"] == f"news-pipeline.curated.{stack.curated}"  # type: ignore[index]
    assert event["payload"]["articles"] == SAMPLE_ARTICLES  # type: ignore[index]
