"""Everything that was taken in, once more by today's rules and settings: the flow to start after they changed."""

from __future__ import annotations

from prefect import flow
from prefect.runtime import flow_run

from flows.parameters import DEFAULT_CURATED, Address, Curated, Paths, SettingsFile, Workers
from flows.taking_in import do_again
from pipeline.engines import means
from pipeline.run import Outcome


def run_name() -> str:
    """What is made anew, and from what: "rebuild curated from raw"."""
    return f"rebuild {flow_run.parameters['curated']} from {', '.join(map(str, flow_run.parameters['paths']))}"


@flow(name="rebuild", flow_run_name=run_name)
def rebuild(
    paths: Paths,
    curated: Curated = DEFAULT_CURATED,
    settings_file: SettingsFile = None,
    workers: Workers = None,
    address: Address = None,
) -> Outcome:
    """Do again what was taken in, from the same raw files, into the same ids. What is not met stays as it is."""
    return do_again(paths, curated, settings_file, means(address, workers))
