"""The output folder looked after: every promise checked, what nobody needs removed, its age and its sources told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.runtime import flow_run
from pydantic import Field

from flows.account import table
from flows.announce import tell
from flows.health import tell_of_sources
from flows.parameters import DEFAULT_CURATED, Curated
from flows.stages import say_waiting
from pipeline.curated.upkeep import Age, Swept, age, sweep
from pipeline.curated.verify import Fault, faults

STALE_HOURS = 48.0  # a folder that is filled every day and missed one; a weekend is for whoever runs it to state
FAULTS_SHOWN = 50
SECONDS_AN_HOUR = 3600.0

BROKEN = "news-pipeline.curated.broken"
STALE = "news-pipeline.curated.stale"


class BrokenError(RuntimeError):
    """The output folder does not keep its promises."""


def run_name() -> str:
    """What is looked after: "maintain curated"."""
    return f"maintain {flow_run.parameters['curated']}"


@task(task_run_name="sweep {curated}", cache_policy=NO_CACHE)
def clean_up(curated: Path) -> Swept:
    """Remove old generations whose day is over, and what interrupted runs left."""
    return sweep(curated, say_waiting())


@task(task_run_name="verify {curated}", cache_policy=NO_CACHE)
def check(curated: Path) -> list[Fault]:
    """Check every promise about the output on its files."""
    return list(faults(curated))


@flow(name="maintain", flow_run_name=run_name)
def maintain(
    curated: Curated = DEFAULT_CURATED,
    stale_hours: Annotated[
        float, Field(gt=0, description="Warn when the newest generation, or the newest capture, is older than this.")
    ] = STALE_HOURS,
) -> None:
    """Sweep, verify, and warn of data that got old and of sources that changed. Fails where a promise is broken."""
    found = age(curated)
    if found is None:
        get_run_logger().info("Nothing was committed to %s yet.", curated)
        return
    swept, broken = clean_up(curated), check(curated)
    now = datetime.now(UTC)
    old = warnings(found, now, stale_hours)
    said = said_of(curated, broken, old)
    told = upkeep(found, swept, broken, old)
    if not broken:
        told += "\n" + tell_of_sources(curated, found.generation, now.date() - timedelta(days=1))
    create_markdown_artifact(told, key="maintain", description=said)
    if old:
        get_run_logger().warning(" ".join(old))
        tell(STALE, curated, found.generation, warnings=old)
    if broken:
        tell(BROKEN, curated, found.generation, faults=len(broken))
        raise BrokenError(said)
    get_run_logger().info(said)


def warnings(found: Age, now: datetime, stale_hours: float) -> list[str]:
    """What is older than it should be, a sentence each."""
    times = [("generation was committed", found.committed_at), ("capture was made", found.newest_capture)]
    hours = [(what, (now - time).total_seconds() / SECONDS_AN_HOUR) for what, time in times if time]
    return [f"The newest {what} {spent:,.0f} hours ago." for what, spent in hours if spent > stale_hours]


def said_of(curated: Path, broken: list[Fault], old: list[str]) -> str:
    """The upkeep in one sentence."""
    if broken:
        return f"{len(broken):,} faults in {curated}: the first is {broken[0].promise}, in {broken[0].where}."
    return f"{curated} is whole, but nothing new comes in." if old else f"{curated} is whole: every promise holds."


def upkeep(found: Age, swept: Swept, broken: list[Fault], old: list[str]) -> str:
    """What was found and removed, in Markdown."""
    newest = found.newest_capture
    rows = [
        ("Generation", f"{found.generation}"),
        ("… committed", f"{found.committed_at:%Y-%m-%d %H:%M} UTC"),
        ("Newest capture", f"{newest:%Y-%m-%d %H:%M} UTC" if newest else "none is stated"),
        ("Generations removed", ", ".join(map(str, swept.generations)) or "none"),
        ("Leftovers of interrupted runs removed", f"{len(swept.spools)}"),
        ("Faults", f"{len(broken)}"),
    ]
    faulty = [f"- {fault.promise}: `{fault.where}`: {fault.found}" for fault in broken[:FAULTS_SHOWN]]
    return "\n\n".join(filter(None, [" ".join(old), table(["Upkeep", ""], rows), "\n".join(faulty)])) + "\n"
