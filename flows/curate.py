"""What is new in `raw/` into `curated/`: the flow for schedules."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from prefect import flow
from prefect.runtime import flow_run
from pydantic import Field

from flows.parameters import DEFAULT_CURATED, Address, Curated, SettingsFile, Workers
from flows.taking_in import take_in
from pipeline.engines import means
from pipeline.run import Outcome

SETTLE_SECONDS = 60.0  # a copy over a network that makes no progress for so long has failed


def run_name() -> str:
    """The folder and the minute the run was meant for: "curate raw, 2026-03-01 06:15"."""
    return f"curate {flow_run.parameters['raw']}, {flow_run.scheduled_start_time:%Y-%m-%d %H:%M}"


@flow(name="curate", flow_run_name=run_name)
def curate(
    raw: Annotated[Path, Field(description="The folder of captures, read with everything under it.")] = Path("raw"),
    curated: Curated = DEFAULT_CURATED,
    settle_seconds: Annotated[
        float, Field(ge=0, description="A file that changed less than so long ago is left for the next run.")
    ] = SETTLE_SECONDS,
    settings_file: SettingsFile = None,
    workers: Workers = None,
    address: Address = None,
) -> Outcome:
    """Take in what is new in the raw folder. What is already in is left as it is."""
    return take_in([raw], curated, settings_file, means(address, workers), settle_seconds=settle_seconds)
