"""Which files a run would read: a walk in one fixed order that looks at names only."""

from __future__ import annotations

import heapq
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

SIDECAR = ".meta.json"
UNFINISHED = (".part", ".tmp", ".crdownload")  # what browsers and fetchers call a file they are still writing


@dataclass(frozen=True, slots=True)
class Source:
    """A raw file, and its name in the record: POSIX, relative to the input folder."""

    path: Path
    raw_path: str

    @property
    def suffix(self) -> str:
        """The format by name, lower case, without ".gz".

        >>> Source(Path("a/Page.HTML.gz"), "Page.HTML.gz").suffix
        '.html'
        """
        name = self.path.name.lower().removesuffix(".gz")
        return Path(name).suffix


def sources(paths: Sequence[Path]) -> Iterator[Source]:
    """Every file that may hold captures, sorted by `raw_path` (code points, the same on every machine)."""
    return heapq.merge(*map(_under, paths), key=lambda source: source.raw_path)


def _under(path: Path) -> Iterator[Source]:
    if path.is_dir():
        yield from _walk(path, "", ())
    elif is_capture(path.name):
        yield Source(path, printable(path.name))


def _walk(folder: Path, prefix: str, above: tuple[str, ...]) -> Iterator[Source]:
    """The files under a folder. A link to a folder is followed, but not into a folder it lies in."""
    real = os.path.realpath(folder)
    if real in above:
        return
    try:
        entries = [(printable(entry.name) + "/" * entry.is_dir(), entry.name) for entry in os.scandir(folder)]
    except OSError:
        yield Source(folder, prefix.rstrip("/") or printable(folder.name))  # `read` says that it cannot be listed
        return
    for shown, name in sorted(entries):  # "/" at a folder's end makes this the order of whole paths
        if shown.endswith("/") and not name.startswith("."):
            yield from _walk(folder / name, prefix + shown, (*above, real))
        elif is_capture(name):
            yield Source(folder / name, prefix + shown)


def is_capture(name: str) -> bool:
    """Not hidden, not unfinished, not the metadata of another file.

    >>> [is_capture(name) for name in ("a.html", ".a.html", "a.html.part", "a.html.meta.json")]
    [True, False, False, False]
    """
    return not name.startswith(".") and not name.lower().endswith((SIDECAR, *UNFINISHED))


def printable(name: str) -> str:
    """A file name as text that any table can hold: bytes that are no UTF-8 are spelled out.

    >>> printable(os.fsdecode(b"caf\\xe9.html"))
    'caf\\\\xe9.html'
    """
    return os.fsencode(name).decode("utf-8", "backslashreplace")
