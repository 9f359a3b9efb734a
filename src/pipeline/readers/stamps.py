"""Whether a raw file is still what it was: its size and time, and those of the metadata beside it."""

from __future__ import annotations

import stat
from pathlib import Path

from pipeline.readers.declared import beside
from pipeline.readers.sources import Source

Stamp = tuple[int, int, int, int]  # bytes and nanoseconds of the file, bytes and nanoseconds of its sidecar

WITH_SIDECAR = frozenset({".html", ".htm", ".txt"})
NONE = (-1, -1)


def stamp_of(source: Source) -> Stamp | None:
    """The stamp of a raw file as it lies there now; None for what is no regular file or cannot be looked at."""
    file = _size_and_time(str(source.path))
    sidecar = beside(source.path) if source.suffix in WITH_SIDECAR else None
    return (*file, *(_size_and_time(sidecar) or NONE if sidecar else NONE)) if file else None


def _size_and_time(path: str) -> tuple[int, int] | None:
    try:
        seen = Path(path).stat()
    except OSError:
        return None
    return (seen.st_size, seen.st_mtime_ns) if stat.S_ISREG(seen.st_mode) else None
