"""prefect.yaml says what Prefect understands: Prefect itself ignores a key that it does not know."""

import inspect
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from prefect.cli.deploy._models import PrefectYamlModel, RawScheduleConfig
from prefect.client.schemas.objects import ConcurrencyLimitConfig
from prefect.client.schemas.schedules import CronSchedule
from prefect.flows import Flow, load_flow_from_entrypoint
from prefect.utilities.importtools import import_object
from pydantic import ValidationError

ROOT = Path(__file__).parents[1]
STATED: dict[str, Any] = yaml.safe_load((ROOT / "prefect.yaml").read_text(encoding="utf-8"))
DEPLOYMENTS: dict[str, dict[str, Any]] = {deployment["name"]: deployment for deployment in STATED["deployments"]}
SCHEDULES = [schedule for deployment in STATED["deployments"] for schedule in deployment.get("schedules", [])]


def lost(stated: Any, understood: Any, at: str = "") -> Iterator[str]:
    """The keys of a document that its model did not take up."""
    if isinstance(stated, dict):
        for key, value in stated.items():
            if not isinstance(understood, dict) or key not in understood:
                yield f"{at}{key}"
            else:
                yield from lost(value, understood[key], f"{at}{key}.")
    elif isinstance(stated, list):
        for number, value in enumerate(stated):
            yield from lost(value, understood[number], f"{at}{number}.")


def ignored(document: dict[str, Any]) -> list[str]:
    """The keys of a prefect.yaml that Prefect would ignore without a word."""
    understood = PrefectYamlModel.model_validate(document)
    return list(lost(document, understood.model_dump(by_alias=True, exclude_unset=True)))


def test_prefect_understands_every_key() -> None:
    assert ignored(STATED) == []


@pytest.mark.parametrize(
    "place",
    [
        "scheduel",
        "deployments.0.concurency_limit",
        "deployments.0.work_pool.nmae",
        "deployments.0.concurrency_limit.colision_strategy",
        "deployments.1.enforce_parameters_schema",
    ],
)
def test_a_typo_is_reported(place: str) -> None:
    document = deepcopy(STATED)
    *steps, typo = place.split(".")
    inner: Any = document
    for step in steps:
        inner = inner[int(step)] if isinstance(inner, list) else inner[step]
    inner[typo] = "anything"
    assert ignored(document) == [place]


def test_prefect_itself_refuses_a_typo_in_a_schedule() -> None:
    with pytest.raises(ValidationError, match="time_zone"):
        RawScheduleConfig.model_validate({"cron": "15 * * * *", "time_zone": "Etc/UTC"})


@pytest.mark.parametrize("name", DEPLOYMENTS)
def test_a_deployment_names_a_flow_and_parameters_it_takes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    deployment = DEPLOYMENTS[name]
    flow: Flow[..., Any] = load_flow_from_entrypoint(deployment["entrypoint"])
    left_to_the_caller = {parameter: ["raw"] for parameter in flow.parameters.required or []}
    flow.validate_parameters(left_to_the_caller | deployment["parameters"])
    assert deployment["parameters"].keys() <= inspect.signature(flow.fn).parameters.keys()
    assert deployment["enforce_parameter_schema"] is True


@pytest.mark.parametrize("name", DEPLOYMENTS)
def test_runs_of_a_deployment_do_not_overlap(name: str) -> None:
    limit = ConcurrencyLimitConfig.model_validate(DEPLOYMENTS[name]["concurrency_limit"])
    assert limit.limit == 1
    assert "collision_strategy" in limit.model_fields_set


@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda schedule: schedule["slug"])
def test_a_schedule_can_be_read_and_names_its_time_zone(schedule: dict[str, Any]) -> None:
    RawScheduleConfig.model_validate(schedule)
    CronSchedule(cron=schedule["cron"], timezone=schedule["timezone"])


def test_only_curate_is_scheduled() -> None:
    assert [name for name, deployment in DEPLOYMENTS.items() if deployment.get("schedules")] == ["scheduled"]


@pytest.mark.parametrize("step", [*STATED["build"], *STATED["pull"]], ids=lambda step: next(iter(step)))
def test_a_step_exists_and_takes_its_arguments(step: dict[str, dict[str, Any]]) -> None:
    for name, arguments in step.items():
        function = import_object(name)
        inspect.signature(function).bind(**{key: value for key, value in arguments.items() if key != "id"})
