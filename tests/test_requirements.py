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
WHERE_INSTALLED = {"rensa"}  # a benchmark compares with it, and does without
RUN: list[str] = PROJECT["dependencies"]
DEV: list[str] = PROJECT["optional-dependencies"]["dev"]
EXTRAS: list[list[str]] = [lines for name, lines in PROJECT["optional-dependencies"].items() if name != "dev"]
NEEDED_BY_OTHERS = {"fastapi", "lxml-html-clean", "sqlalchemy"}  # never imported here; pyproject.toml says why


def canonical(name: str) -> str:
    """The name of a distribution as packaging compares it, without extras, bounds and markers."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~; ]", name, maxsplit=1)[0]).lower()


def imported(*folders: str) -> set[str]:
    """The distributions that the code in some folders imports from."""
    files = [file for folder in folders for file in (ROOT / folder).rglob("*.py")]
    names = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module.partition(".")[0])
    own = {"_typeshed", "flows", "pipeline", "tests", "tools"} | {file.stem for file in files}
    distributions = packages_distributions()
    return {canonical(distributions.get(name, [name])[0]) for name in names - sys.stdlib_module_names - own}


def required(*lists: list[str]) -> set[str]:
    """The distributions that lists of requirements name."""
    return {canonical(line) for lines in lists for line in lines}


def test_every_import_is_required_and_every_requirement_is_imported() -> None:
    assert imported("src", "flows") == required(RUN, *EXTRAS) - NEEDED_BY_OTHERS


def test_what_tests_and_benchmarks_import_is_required_too() -> None:
    assert imported("tests", "benchmarks", "tools") - required(RUN, DEV) - WHERE_INSTALLED == set()


@pytest.mark.parametrize(
    ("lock", "requirements"), [("requirements.lock", required(RUN)), ("requirements-dev.lock", required(RUN, DEV))]
)
def test_the_lock_holds_every_requirement(lock: str, requirements: set[str]) -> None:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    locked = {canonical(line) for line in lines if "==" in line and not line.startswith((" ", "#"))}
    assert requirements - locked == set()


def test_the_two_locks_agree() -> None:
    run, dev = (
        {line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if "==" in line}
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    assert run - dev == set()
