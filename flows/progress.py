"""A bar on the page of a run that takes long: how many of its files are read."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

import httpx
from prefect import get_run_logger
from prefect.artifacts import create_progress_artifact, update_progress_artifact
from prefect.exceptions import PrefectHTTPStatusError

from pipeline.readers import sources

FIRST_SECONDS = 5.0  # a run that is over by then needs no bar
EVERY_SECONDS = 5.0  # an update is one request of some 20 ms, and nobody looks more often


class Progress:
    """Called with the raw path of every capture met; keeps the bar of the task it is called in up to date.

    A server that cannot be reached costs the bar, not the run.
    """

    def __init__(self, paths: Sequence[Path], clock: Callable[[], float] = time.monotonic) -> None:
        self.paths = paths
        self.clock = clock
        self.next_at: float | None = clock() + FIRST_SECONDS  # none: no bar is drawn any more
        self.total = self.files = self.captures = 0
        self.last = ""
        self.bar: UUID | None = None

    def __call__(self, raw_path: str) -> None:
        """Count a capture."""
        file = raw_path.partition("#")[0]
        self.files += file != self.last
        self.captures += 1
        self.last = file
        if self.next_at is not None and self.clock() >= self.next_at:
            self._draw()

    def done(self) -> None:
        """Fill the bar, where one is drawn."""
        if self.bar and self.next_at is not None:
            self.files = self.total
            self._draw()

    def _draw(self) -> None:
        self.total = self.total or sum(1 for _ in sources(self.paths))
        share = 100.0 * min(1.0, self.files / max(1, self.total))
        said = f"{min(self.files, self.total):,} of {self.total:,} files, {self.captures:,} captures"
        try:
            if self.bar is None:
                bar = create_progress_artifact(share, description=said)
                assert isinstance(bar, UUID)  # outside of coroutines
                self.bar = bar
            else:
                update_progress_artifact(self.bar, share, description=said)
        except (httpx.HTTPError, PrefectHTTPStatusError) as error:
            get_run_logger().warning("The progress bar stops here: %s. The run goes on.", error)
            self.next_at = None
        else:
            self.next_at = self.clock() + EVERY_SECONDS
