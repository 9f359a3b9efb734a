"""Whether a raw file is still what it was: its size and time, and those of the metadata beside it."""

from __future__ import annotations

import os
import stat

from pipeline.readers.declared import sidecar_names
from pipeline.readers.sources import Source

Stamp = tuple[int, int, int, int]  # bytes and nanoseconds of the file, bytes and nanoseconds of its sidecar

WITH_SIDECAR = frozenset({".html", ".htm", ".txt"})
NONE = (-1, -1)


def stamp_of(source: Source) -> Stamp | None:
    """The stamp of a raw file as it lies there now; None for what is no regular file or cannot be looked at."""
    path = str(source.path)
    names = sidecar_names(path) if source.suffix in WITH_SIDECAR else []
    file = _size_and_time(path)
    return (*file, *next(filter(None, map(_size_and_time, names)), NONE)) if file else None


def _size_and_time(path: str) -> tuple[int, int] | None:
    try:
        seen = os.stat(path)  # noqa: PTH116  # a Path for each of 100,000 files would cost more than the look
    except OSError:
        return None
    return (seen.st_size, seen.st_mtime_ns) if stat.S_ISREG(seen.st_mode) else None
