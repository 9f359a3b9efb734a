"""The deployments of `prefect.yaml` without work pool and worker: `python -m flows.serve`, from the same folder.

One process keeps them, starts each run in a process of its own, and pauses their schedules when it is stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml
from prefect import serve
from prefect.client.schemas.objects import ConcurrencyLimitConfig
from prefect.deployments.runner import RunnerDeployment
from prefect.flows import Flow, load_flow_from_entrypoint
from prefect.schedules import Cron, Interval, RRule, Schedule

KINDS: Mapping[str, Callable[..., Schedule]] = {"cron": Cron, "interval": Interval, "rrule": RRule}


def deployments(file: Path) -> list[RunnerDeployment]:
    """What a `prefect.yaml` describes, to be served; its work pool, build and pull steps are of no use here."""
    return [deployment(stated) for stated in yaml.safe_load(file.read_text(encoding="utf-8"))["deployments"]]


def deployment(stated: Mapping[str, Any]) -> RunnerDeployment:
    """One entry of `deployments`."""
    flow: Flow[..., Any] = load_flow_from_entrypoint(stated["entrypoint"])
    made = flow.to_deployment(
        stated["name"],
        description=stated["description"],
        tags=stated["tags"],
        parameters=stated["parameters"],
        enforce_parameter_schema=stated["enforce_parameter_schema"],
        schedules=[schedule(entry) for entry in stated.get("schedules", [])],
        concurrency_limit=ConcurrencyLimitConfig.model_validate(stated["concurrency_limit"]),
    )
    assert isinstance(made, RunnerDeployment)  # outside of coroutines
    return made


def schedule(stated: Mapping[str, Any]) -> Schedule:
    """One entry of `schedules`: when, by whichever of the three kinds it names, and everything else it states."""
    (kind,) = KINDS.keys() & stated.keys()
    return KINDS[kind](stated[kind], **{key: value for key, value in stated.items() if key != kind})


if __name__ == "__main__":
    serve(*deployments(Path("prefect.yaml")))
