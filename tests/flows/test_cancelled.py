"""Cancelled, wherever it is: a run ends with all its processes, and the next one makes what one would have made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.curated.verify import faults
from pipeline.run import backfill
from pipeline.settings import Settings
from tests.flows.samples import write_reports
from tests.flows.stack import SCHEDULED, SERVED, Stack, wait_for

pytestmark = pytest.mark.long

SECONDS = 120  # what the page promises; half a minute of it is given to the run to end by itself

# Before which file is made a run is held and cancelled, and how many reports it takes to come there. A thousand are put
# on the spool at a time, while others are worked on.
POINTS = {
    "while others are prepared": ("*/prepared/run-*/reports-000001-*", 2100),
    "when all is written and nothing shows": ("*/generations/*/manifest.json", 30),
    "when all shows": ("*/raw_files.parquet*", 30),
}


@pytest.fixture(scope="module", params=[SCHEDULED, SERVED], ids=["under a worker", "served"])
def stack(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    made = Stack(tmp_path_factory.mktemp("stack"), scheduled=False)
    try:
        made.follow_the_page(request.param)
        wait_for(made.deployed, "deployment")
        yield made
    finally:
        made.stop()


@pytest.mark.parametrize(("point", "reports"), POINTS.values(), ids=POINTS.keys())
def test_a_cancelled_run_ends_with_its_processes_and_the_next_one_does_its_work(
    stack: Stack, point: str, reports: int, tmp_path: Path
) -> None:
    raw, curated = tmp_path / "raw", tmp_path / "curated"
    write_reports(raw / "reports.jsonl", reports, seed=0)
    idle = stack.processes()
    with stack.holding(point):
        run = stack.start_run(raw=str(raw), curated=str(curated))
        assert stack.held() in stack.processes() - idle
        stack.carry_out(f"prefect flow-run cancel {run}")
        stack.wait_for_state(run, "CANCELLED", SECONDS)
        wait_for(lambda: stack.processes() <= idle, "end of its processes", SECONDS)
    assert stack.server.places_taken() == 0
    assert list(faults(curated)) == []

    stack.wait_for_state(stack.start_run(raw=str(raw), curated=str(curated)), "COMPLETED")
    backfill([raw], tmp_path / "undisturbed", Settings())
    assert content(curated) == content(tmp_path / "undisturbed")
    assert list(faults(curated)) == []


def content(curated: Path) -> dict[str, bytes]:
    """Every file that readers find, by its place."""
    tables = [(curated / table).resolve() for table in ("articles", "copies", "rejections")]
    return {
        f"{table.name}/{file.relative_to(table)}": file.read_bytes()
        for table in tables
        for file in table.rglob("*.parquet")
    }
