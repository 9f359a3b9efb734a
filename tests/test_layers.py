"""The layers hold: who may import whom, who may touch files, clocks and libraries."""

import ast
import sys
from collections import defaultdict
from collections.abc import Iterator, Set
from pathlib import Path

import pytest

SRC = Path(__file__).parents[1] / "src" / "pipeline"

SHARED = {"model", "settings"}  # what every stage may import, beside its own folder
# What joins the stages, and the command line.
SEE_ALL = {"run", "committing", "deduplicate", "prepare", "engines", "preload", "cli", "console", "explain"}
SEE_ALL |= {"forget", "repair"}
BESIDE = {"places": {"gazetteer"}, "curated": {"health"}}  # the store reads figures into the types that are judged

# Files are opened by the readers, written by the store, and handed on by what joins them. A stage's own tables come
# through `importlib.resources`: package data are code.
KNOWS_FILES = {"readers", "curated", "settings", *SEE_ALL}
OPENS_FILES = {"readers", "curated", "settings"}
KNOWS_PROCESSES = {"curated", "pool", *SEE_ALL}
NOBODY: frozenset[str] = frozenset()
IMPURE: dict[str, Set[str]] = {
    **dict.fromkeys(("glob", "os", "pathlib", "shutil", "tempfile"), KNOWS_FILES),
    **dict.fromkeys(("bz2", "gzip", "lzma", "mmap", "tarfile", "zipfile"), OPENS_FILES),
    **dict.fromkeys(("multiprocessing", "signal", "subprocess", "threading", "time"), KNOWS_PROCESSES),
    **dict.fromkeys(("http", "random", "secrets", "socket", "urllib.request", "uuid"), NOBODY),
    **dict.fromkeys(("logging", "warnings"), SEE_ALL),
}
OPENING = {"open", "read_bytes", "read_text"}
CLOCK = {"now", "today", "utcnow"}

HOMES = {  # each library is at home in one file, or in the one package it is the heart of
    "ahocorasick": "gazetteer.py",
    "babel": "languages.py",
    "charset_normalizer": "decoding/guess.py",
    "datasketch": "dedup/minhash.py",
    "deltalake": "curated/export/delta.py",
    "distributed": "engines/dask.py",
    "fastwarc": "readers/warc/http.py",
    "ftfy": "decoding/repair.py",
    "lxml": "extract",
    "pebble": "pool.py",
    "py3langid": "languages.py",
    "pyarrow": "curated",
    "rich": "console.py",
    "trafilatura": "extract",
    "typer": "cli",
    "webencodings": "decoding/charsets.py",
}
AT_HOME_EVERYWHERE = {"numpy", "_typeshed"}  # types here, not services


def imports(tree: ast.AST) -> Iterator[str]:
    """Every module that is imported anywhere in a file, with the names taken from it: `a.b` for `from a import b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{'.' * node.level}{node.module or ''}.{name.name}" for name in node.names)


def layer(path: Path) -> str:
    """The stage a file belongs to: the folder under `pipeline`, or the file's own name."""
    return path.parts[0].removesuffix(".py")


def layer_faults(path: Path, tree: ast.AST) -> Iterator[str]:
    """What a file imports from other stages."""
    here = layer(path)
    allowed = {here, "__version__"} | BESIDE.get(here, set()) | (set() if here in SHARED else SHARED)
    for name in imports(tree):
        if name.startswith("."):
            yield f"relative import {name}"
        elif name.startswith("pipeline.") and here not in SEE_ALL and name.split(".")[1] not in allowed:
            yield f"stage {here} imports {name}"


def purity_faults(path: Path, tree: ast.AST) -> Iterator[str]:
    """Files, clocks, processes, randomness and logs where they do not belong."""
    here = layer(path)
    for name in imports(tree):
        for module, allowed in IMPURE.items():
            if f"{name}.".startswith(f"{module}.") and here not in allowed:
                yield f"{here} imports {name}"
    for call in (node.func for node in ast.walk(tree) if isinstance(node, ast.Call)):
        called = call.id if isinstance(call, ast.Name) else call.attr if isinstance(call, ast.Attribute) else ""
        if called in OPENING and here not in OPENS_FILES and not reads_package_data(tree):
            yield f"{here} opens a file"
        if called in CLOCK and here not in KNOWS_PROCESSES:
            yield f"{here} looks at the clock"


def reads_package_data(tree: ast.AST) -> bool:
    """Whether what a file opens can only be package data: it knows `importlib.resources` and no path."""
    names = set(imports(tree))
    return any(name.startswith("importlib.resources") for name in names) and not any(
        name.startswith("pathlib") for name in names
    )


def library_faults(path: Path, tree: ast.AST) -> Iterator[str]:
    """Third-party libraries away from home."""
    for library in {name.partition(".")[0] for name in imports(tree)}:
        if library in sys.stdlib_module_names or library in {"pipeline", "", *AT_HOME_EVERYWHERE}:
            continue
        if not path.is_relative_to(HOMES.get(library, "nowhere")):
            yield f"{path} imports {library}, which is at home in {HOMES.get(library, 'no file of the table')}"


def faults(root: Path) -> list[str]:
    """Every broken rule in a source tree, with the file it is broken in."""
    found = []
    for file in sorted(root.rglob("*.py")):
        path, tree = file.relative_to(root), ast.parse(file.read_text(encoding="utf-8"))
        for check in (layer_faults, purity_faults, library_faults):
            found += [f"{path}: {fault}" for fault in check(path, tree)]
    return found


def test_the_layers_hold() -> None:
    assert faults(SRC) == []


def test_every_library_of_the_table_is_used_in_its_home() -> None:
    used = defaultdict(set)
    for file in SRC.rglob("*.py"):
        for name in imports(ast.parse(file.read_text(encoding="utf-8"))):
            used[name.partition(".")[0]].add(file.relative_to(SRC))
    assert [library for library in HOMES if library not in used] == []


@pytest.mark.parametrize(
    ("path", "code", "fault"),
    [
        (
            "clean/planted.py",
            "from pipeline.dating import date_report",
            "stage clean imports pipeline.dating.date_report",
        ),
        ("clean/planted.py", "from pipeline import dating", "stage clean imports pipeline.dating"),
        ("clean/planted.py", "def f() -> None:\n    import pipeline.run", "stage clean imports pipeline.run"),
        ("clean/planted.py", "from ..dating import date_report", "relative import ..dating.date_report"),
        ("settings.py", "from pipeline.model import Media", "stage settings imports pipeline.model.Media"),
        ("dedup/planted.py", "from pipeline.curated import tables", "stage dedup imports pipeline.curated.tables"),
        ("run.py", "from prefect import flow", "run.py imports prefect, which is at home in no file of the table"),
        ("clean/planted.py", "import pyarrow", "clean/planted.py imports pyarrow, which is at home in curated"),
        ("dating.py", "import time", "dating imports time"),
        ("dating.py", "from datetime import date\ndate.today()", "dating looks at the clock"),
        ("places.py", "from pathlib import Path", "places imports pathlib.Path"),
        ("places.py", "import os.path", "places imports os.path"),
        ("places.py", "import random", "places imports random"),
        ("languages.py", "import logging", "languages imports logging"),
        ("extract.py", "open('page.html')", "extract opens a file"),
        ("run.py", "from pathlib import Path\nPath('raw/a.txt').read_bytes()", "run opens a file"),
        ("run.py", "import gzip", "run imports gzip"),
    ],
)
def test_a_planted_import_is_reported(tmp_path: Path, path: str, code: str, fault: str) -> None:
    planted = tmp_path / path
    planted.parent.mkdir(exist_ok=True)
    planted.write_text(code, encoding="utf-8")
    assert f"{path}: {fault}" in faults(tmp_path)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("clean/planted.py", "from pipeline.model import Cut\nfrom pipeline.clean.rules import RULES"),
        ("places.py", "from pipeline.gazetteer import look_up"),
        ("run.py", "from pipeline.places import locate\nfrom pathlib import Path"),
        ("gazetteer.py", "from importlib.resources import files\nfiles('pipeline').joinpath('a').read_text()"),
        ("readers/html.py", "from pathlib import Path\nPath('a').read_bytes()"),
        ("dedup/planted.py", "import numpy as np"),
        ("dating.py", "from datetime import date\ndate.fromisoformat('2024-07-30')"),
    ],
)
def test_what_is_allowed_is_not_reported(tmp_path: Path, path: str, code: str) -> None:
    allowed = tmp_path / path
    allowed.parent.mkdir(exist_ok=True)
    allowed.write_text(code, encoding="utf-8")
    assert faults(tmp_path) == []
