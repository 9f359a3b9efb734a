"""What the code imports is what the package requires, and the lock holds it all."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NEEDED_BY_OTHERS = {"fastapi", "lxml-html-clean", "sqlalchemy"}  # never imported here; pyproject.toml says why
OWN = {"flows", "pipeline"}


def canonical(name: str) -> str:
    """The name of a distribution as packaging compares it, without extras, bounds and markers."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~; ]", name, maxsplit=1)[0]).lower()


def imported() -> set[str]:
    """The distributions that src/ and flows/ import from."""
    names = set()
    for file in [*(ROOT / "src").rglob("*.py"), *(ROOT / "flows").rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module.partition(".")[0])
    distributions = packages_distributions()
    return {canonical(distributions[name][0]) for name in names - sys.stdlib_module_names - OWN}


def test_every_import_is_required_and_every_requirement_is_imported() -> None:
    assert imported() == {canonical(line) for line in PROJECT["dependencies"]} - NEEDED_BY_OTHERS


@pytest.mark.parametrize(
    ("lock", "requirements"),
    [
        ("requirements.lock", PROJECT["dependencies"]),
        ("requirements-dev.lock", PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]),
    ],
)
def test_the_lock_holds_every_requirement(lock: str, requirements: list[str]) -> None:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    locked = {canonical(line) for line in lines if "==" in line and not line.startswith((" ", "#"))}
    assert {canonical(line) for line in requirements} - locked == set()


def test_the_two_locks_agree() -> None:
    run, dev = (
        {line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if "==" in line}
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    assert run - dev == set()
