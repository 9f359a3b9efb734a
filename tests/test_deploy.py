"""The units for systemd start what the page for operators starts, in the folder where the settings lie."""

import configparser
from pathlib import Path

import pytest

from tests.flows.stack import STAYS, page_commands

UNITS = sorted((Path(__file__).parents[1] / "deploy").glob("*.service"))
ONCE = {"Unit", "Service", "Install"}


def read(unit: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(unit.read_text(encoding="utf-8"))
    return parser


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_a_unit_has_its_sections_and_comes_back_after_a_crash(unit: Path) -> None:
    stated = read(unit)
    assert set(stated.sections()) == ONCE
    assert stated["Service"]["Restart"] == "always"
    assert stated["Install"]["WantedBy"] == "multi-user.target"


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_a_unit_runs_the_checkout_in_its_own_folder(unit: Path) -> None:
    service = read(unit)["Service"]
    assert service["ExecStart"].startswith(f"{service['WorkingDirectory']}/.venv/bin/prefect ")
    assert "DO_NOT_TRACK=1" in service["Environment"].split()


def test_the_units_start_the_commands_that_stay() -> None:
    staying = {command.partition("#")[0].strip() for command in page_commands() if STAYS in command}
    started = {read(unit)["Service"]["ExecStart"].rpartition("/")[2] for unit in UNITS}
    assert started == staying
