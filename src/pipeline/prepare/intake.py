"""What of the input is to be prepared: each capture once, by its least sighting, and not what is done already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import datetime

from pipeline.curated.merge import Sighting, sighting
from pipeline.curated.spool import Met, Spooler, packed
from pipeline.model import Capture, Rejection
from pipeline.prepare.stages import pipeline_version
from pipeline.readers import Source, read
from pipeline.settings import Settings

Wanted = Callable[[str, Sighting], bool]  # whether a capture of this id, met there, is to be prepared


class Sieve:
    """Lets through the captures that are wanted, each by its least sighting so far, and counts."""

    def __init__(self, wanted: Wanted, done: Set[Met] = frozenset()) -> None:
        self.wanted = wanted
        self.done = done  # what a killed run prepared
        self.least: dict[str, Sighting] = {}
        self.met = self.known = 0

    def passes(self, name: str, captured_at: datetime | None, raw_path: str) -> bool:
        """Whether to prepare a capture that is met here."""
        self.met += 1
        seen = sighting(captured_at, raw_path)
        if not self.wanted(name, seen) or (name in self.least and self.least[name] <= seen):
            self.known += 1
            return False
        self.least[name] = seen
        return (name, captured_at, raw_path) not in self.done


@dataclass(frozen=True)
class Intake:
    """Reads raw files: captures to prepare are handed on, what cannot be read goes into the spool."""

    settings: Settings
    sieve: Sieve
    spooler: Spooler
    on_capture: Callable[[str], None]

    def captures(self, files: Iterable[Source]) -> Iterator[Capture]:
        """The captures of these files that are to be prepared."""
        for source in files:
            yield from self._new(source)

    def _new(self, source: Source) -> Iterator[Capture]:
        for item in read(source, self.settings):
            self.on_capture(item.raw_path)
            if isinstance(item, Capture):
                if self.sieve.passes(item.id, item.declared.captured_at, item.raw_path):
                    yield item
            elif self.sieve.passes(item.capture_id, item.captured_at, item.raw_path):
                self.reject(item)

    def reject(self, rejection: Rejection) -> None:
        """Spool a rejection that no worker packed."""
        self.spooler.add(packed((), (rejection,), (), pipeline_version(self.settings)))
