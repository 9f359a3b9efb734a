"""Bars on the page of a run that takes long: how many of its files are read, and how far its commit is."""

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

FIRST_SECONDS = 5.0  # a stage that is over by then needs no bar
EVERY_SECONDS = 5.0  # an update is one request of some 20 ms, and nobody looks more often

Clock = Callable[[], float]


class Bar:
    """The bar of the task it is made in, drawn late and seldom.

    A server that cannot be reached costs the bar, not the run.
    """

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self.clock = clock
        self.next_at: float | None = clock() + FIRST_SECONDS  # none: no bar is drawn any more
        self.made: UUID | None = None

    @property
    def is_due(self) -> bool:
        """Whether it is time to draw."""
        return self.next_at is not None and self.clock() >= self.next_at

    @property
    def is_drawn(self) -> bool:
        """Whether there is one on the page that can still be changed."""
        return self.next_at is not None and self.made is not None

    def draw(self, share: float, said: str) -> None:
        """Draw it, filled so far in percent, with a line of text."""
        try:
            if self.made is None:
                made = create_progress_artifact(share, description=said)
                assert isinstance(made, UUID)  # outside of coroutines
                self.made = made
            else:
                update_progress_artifact(self.made, share, description=said)
        except (httpx.HTTPError, PrefectHTTPStatusError) as error:
            get_run_logger().warning("The progress bar stops here: %s. The run goes on.", error)
            self.next_at = None
        else:
            self.next_at = self.clock() + EVERY_SECONDS


class Progress:
    """Called with the raw path of every capture met: a bar of the files that are read."""

    def __init__(self, paths: Sequence[Path], clock: Clock = time.monotonic) -> None:
        self.paths = paths
        self.bar = Bar(clock)
        self.total = self.files = self.captures = 0
        self.last = ""

    def __call__(self, raw_path: str) -> None:
        """Count a capture."""
        file = raw_path.partition("#")[0]
        self.files += file != self.last
        self.captures += 1
        self.last = file
        if self.bar.is_due:
            self._draw()

    def done(self) -> None:
        """Fill the bar, where one is drawn."""
        if self.bar.is_drawn:
            self.files = self.total
            self._draw()

    def _draw(self) -> None:
        self.total = self.total or sum(1 for _ in sources(self.paths))
        share = 100.0 * min(1.0, self.files / max(1, self.total))
        self.bar.draw(share, f"{min(self.files, self.total):,} of {self.total:,} files, {self.captures:,} captures")


class Steps:
    """Called with every step of a commit, how much of it is done, and of how much: a bar that each step fills anew."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self.clock = clock
        self.bar = Bar(clock)
        self.last = ""

    def __call__(self, step: str, done: int, of: int) -> None:
        """Draw where the time has come, or, on a bar that is drawn, a new step begins."""
        if not self.last:
            self.bar = Bar(self.clock)  # it counts from the first step, whatever was waited for before
        if self.bar.is_due or (self.bar.is_drawn and step != self.last):
            self.bar.draw(100.0 * done / max(1, of), f"{step}: {done:,} of {of:,}" if of > 1 else step)
        self.last = step

    def done(self) -> None:
        """Fill the bar, where one is drawn."""
        if self.bar.is_drawn:
            self.bar.draw(100.0, "committed")
