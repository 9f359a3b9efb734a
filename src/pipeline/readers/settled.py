"""Whether a raw file has come to rest: a file that was just changed may be half of what it will be."""

from __future__ import annotations

from pathlib import Path

from pipeline.readers.declared import beside
from pipeline.readers.sources import Source


class Settled:
    """Lets through the files that did not change since a moment, with the metadata beside them; counts the others.

    Looks at the time of the last change of the file as the disk keeps it (ctime), which no copying tool sets back.
    """

    def __init__(self, since: float) -> None:
        self.since = since  # seconds of Unix time
        self.left = 0

    def __call__(self, source: Source) -> bool:
        """Whether to read this file now."""
        settled = all(changed_at(file) <= self.since for file in (source.path, beside(source.path)) if file)
        self.left += not settled
        return settled


def changed_at(file: Path | str) -> float:
    """When a file last changed in any way; long ago where it cannot be looked at: reading it tells why."""
    try:
        return Path(file).stat().st_ctime
    except OSError:
        return 0.0
