"""An archive into `curated/`, once: the flow to start by hand."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from prefect import flow
from prefect.runtime import flow_run
from pydantic import Field

from flows.parameters import DEFAULT_CURATED, Address, Curated, Paths, SettingsFile, Workers
from flows.taking_in import take_in
from pipeline.engines import means
from pipeline.run import Outcome


def run_name() -> str:
    """What is taken in: "backfill archive/2019 from 2019-06-01"."""
    stated = flow_run.parameters
    days = [f"{word} {stated[key]}" for word, key in (("from", "since"), ("to", "until")) if stated.get(key)]
    return " ".join(["backfill", ", ".join(map(str, stated["paths"])), *days])


@flow(name="backfill", flow_run_name=run_name)
def backfill(
    paths: Paths,
    curated: Curated = DEFAULT_CURATED,
    since: Annotated[date | None, Field(description="Only reports published on this day or later.")] = None,
    until: Annotated[date | None, Field(description="Only reports published on this day or earlier.")] = None,
    settings_file: SettingsFile = None,
    workers: Workers = None,
    address: Address = None,
) -> Outcome:
    """Take an archive in as one generation. What is already in is left as it is."""
    return take_in(paths, curated, settings_file, means(address, workers), since=since, until=until)
