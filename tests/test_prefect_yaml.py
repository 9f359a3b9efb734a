"""The files for Prefect say what Prefect understands: Prefect itself ignores a key that it does not know."""

import inspect
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from prefect.cli.deploy._models import PrefectYamlModel, RawScheduleConfig
from prefect.client.schemas.objects import ConcurrencyLimitConfig
from prefect.client.schemas.schedules import CronSchedule
from prefect.events.schemas.automations import AutomationCore
from prefect.flows import Flow, load_flow_from_entrypoint
from prefect.settings import Settings
from prefect.utilities.importtools import import_object
from pydantic import ValidationError

from flows.serve import deployments, schedule

ROOT = Path(__file__).parents[1]
STATED: dict[str, Any] = yaml.safe_load((ROOT / "prefect.yaml").read_text(encoding="utf-8"))
DEPLOYMENTS: dict[str, dict[str, Any]] = {
    f"{Path(deployment['entrypoint'].partition(':')[0]).stem}/{deployment['name']}": deployment
    for deployment in STATED["deployments"]
}
AUTOMATIONS: list[dict[str, Any]] = yaml.safe_load((ROOT / "automations.yaml").read_text(encoding="utf-8"))[
    "automations"
]
SETTINGS: dict[str, Any] = tomllib.loads((ROOT / "prefect.toml").read_text(encoding="utf-8"))
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


def test_what_takes_in_and_what_looks_after_is_scheduled_and_the_rest_is_asked_for() -> None:
    scheduled = {name for name, deployment in DEPLOYMENTS.items() if deployment.get("schedules")}
    assert scheduled == {"curate/scheduled", "maintain/nightly"}
    assert DEPLOYMENTS.keys() - scheduled == {"backfill/by-hand", "rebuild/by-hand"}


@pytest.mark.parametrize("step", [*STATED["build"], *STATED["pull"]], ids=lambda step: next(iter(step)))
def test_a_step_exists_and_takes_its_arguments(step: dict[str, dict[str, Any]]) -> None:
    for name, arguments in step.items():
        function = import_object(name)
        inspect.signature(function).bind(**{key: value for key, value in arguments.items() if key != "id"})


def test_served_deployments_are_those_that_a_worker_would_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    served = {f"{made.flow_name}/{made.name}": made for made in deployments(ROOT / "prefect.yaml")}
    assert served.keys() == DEPLOYMENTS.keys()
    for name, stated in DEPLOYMENTS.items():
        made = served[name]
        assert made.concurrency_limit == stated["concurrency_limit"]["limit"]
        assert made.concurrency_options is not None
        assert made.concurrency_options.collision_strategy == stated["concurrency_limit"]["collision_strategy"]
        assert (made.parameters, made.tags) == (stated["parameters"], stated["tags"])
        assert [entry.slug for entry in made.schedules or []] == [one["slug"] for one in stated.get("schedules", [])]


@pytest.mark.parametrize("kind", [{"cron": "5 4 * * *", "timezone": "Europe/Oslo"}, {"interval": 20}])
def test_a_schedule_of_any_kind_can_be_served(kind: dict[str, Any]) -> None:
    made = schedule({**kind, "slug": "here", "active": False})
    assert (made.slug, made.active, made.timezone) == ("here", False, kind.get("timezone"))


@pytest.mark.parametrize("stated", AUTOMATIONS, ids=lambda stated: stated["name"])
def test_prefect_understands_an_automation(stated: dict[str, Any]) -> None:
    understood = AutomationCore.model_validate(stated).model_dump(mode="json", exclude_unset=True)
    assert list(lost(stated, understood)) == []


def test_a_run_is_given_up_only_after_several_missing_signs_of_life() -> None:
    (watch,) = AUTOMATIONS
    every = SETTINGS["flows"]["heartbeat_frequency"]
    assert watch["trigger"]["within"] >= 3 * every


def test_prefect_understands_every_setting() -> None:
    assert list(lost(SETTINGS, Settings.model_validate(SETTINGS).model_dump(mode="json", exclude_unset=True))) == []
    assert list(lost({"server": {"analitics": False}}, Settings().model_dump(mode="json"))) == ["server.analitics"]


def test_the_place_of_a_dead_run_is_kept_on_disk_and_so_outlives_the_server() -> None:
    storage = import_object(f"{SETTINGS['server']['concurrency']['lease_storage']}.ConcurrencyLeaseStorage")
    assert storage(Path("somewhere")).storage_path == Path("somewhere")
