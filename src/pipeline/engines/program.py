"""What program a process runs: where two differ in it, they may make different rows of the same capture."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable

from pipeline import __version__
from pipeline.settings import Settings

# Those whose own decisions reach the rows.
LIBRARIES = (
    "babel",
    "charset-normalizer",
    "fastwarc",
    "ftfy",
    "justext",
    "lxml",
    "numpy",
    "py3langid",
    "pyahocorasick",
    "pyarrow",
    "trafilatura",
    "webencodings",
)
DECIDE = (".py", ".tsv", ".txt")  # files of the package, code and tables


@cache
def program() -> dict[str, str]:
    """Versions of everything that decides, and a hash of the package's own files: checkouts of one version differ."""
    return {
        "Python": platform.python_version(),
        "news-pipeline": __version__,
        "default settings": Settings().stamp,
        "files of the package": _files_hash(),
        **{library: _version(library) for library in LIBRARIES},
    }


def differences(here: Mapping[str, str], there: Mapping[str, str]) -> list[str]:
    """What is not the same, in words.

    >>> differences({"numpy": "2.1", "lxml": "6.0"}, {"numpy": "2.2", "lxml": "6.0"})
    ['numpy 2.1 here and 2.2 there']
    """
    return [f"{what} {here[what]} here and {there.get(what)} there" for what in here if here[what] != there.get(what)]


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "not installed"


def _files_hash() -> str:
    digest = hashlib.sha256()
    for name, file in sorted(_deciding(files("pipeline"), "")):
        digest.update(name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:10]


def _deciding(folder: Traversable, inside: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _deciding(entry, f"{inside}{entry.name}/")
        elif entry.name.endswith(DECIDE):
            yield inside + entry.name, entry
