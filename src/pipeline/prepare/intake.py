"""What of the input is to be prepared: each capture once, by its least sighting, and not what is done already."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from pipeline.curated.merge import Sighting, sighting
from pipeline.curated.raw_files import RawFile, Register, Stamp, is_settled
from pipeline.curated.spool import Met, Spooler, packed, spooled_left, spooled_rejections
from pipeline.model import Capture, Rejection
from pipeline.prepare.stages import pipeline_version
from pipeline.readers import Source, read, stamp_of
from pipeline.settings import Settings

RETRIED = frozenset({"time limit", "memory limit", "process died", "unreadable file"})  # may go better next time

Wanted = Callable[[str, Sighting], bool]  # whether a capture of this id, met there, is to be prepared


class Sieve:
    """Lets through the captures that are wanted, each by its least sighting so far, and counts."""

    def __init__(self, wanted: Wanted, done: Set[Met] = frozenset()) -> None:
        self.wanted = wanted
        self.done = done  # what a killed run prepared
        self.least: dict[str, Sighting] = {}
        self.met = self.passed = 0
        self.again = 0  # captures met again in this run, so that what becomes of them is not known yet

    def passes(self, name: str, captured_at: datetime | None, raw_path: str) -> bool:
        """Whether to prepare a capture that is met here."""
        self.met += 1
        seen = sighting(captured_at, raw_path)
        if not self.wanted(name, seen):
            return False
        if name in self.least and self.least[name] <= seen:
            self.again += 1
            return False
        self.least[name] = seen
        self.passed += 1
        return (name, captured_at, raw_path) not in self.done

    def pass_over(self, captures: int) -> None:
        """Count captures that are known without being read."""
        self.met += captures


@dataclass(frozen=True)
class Intake:
    """Reads raw files: captures to prepare are handed on, what cannot be read goes into the spool.

    Without a register every file is read, and none is noted.
    """

    settings: Settings
    sieve: Sieve
    spooler: Spooler
    register: Register | None
    on_capture: Callable[[str], None]
    whole: list[RawFile] = field(default_factory=list)  # files whose captures are stored or on their way

    def captures(self, files: Iterable[Source]) -> Iterator[Capture]:
        """The captures of these files that are to be prepared."""
        for source in files:
            stamp = stamp_of(source) if self.register else None
            if self.register is None or stamp is None:
                yield from self._read(source)
            elif (known := self.register.captures(_path(source), source.raw_path, stamp)) is not None:
                self._pass_over(source, known)
            else:
                yield from self._noted(source, stamp)

    def _pass_over(self, source: Source, captures: int) -> None:
        self.sieve.pass_over(captures)
        for _ in range(captures):
            self.on_capture(source.raw_path)

    def _noted(self, source: Source, stamp: Stamp) -> Iterator[Capture]:
        settled = is_settled(stamp, time.time_ns())
        met, again = self.sieve.met, self.sieve.again
        yield from self._read(source)
        if settled and self.sieve.again == again:
            self.whole.append(RawFile(_path(source), source.raw_path, stamp, self.sieve.met - met))

    def _read(self, source: Source) -> Iterator[Capture]:
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


def stored_files(whole: Iterable[RawFile], spool: Path) -> Iterator[RawFile]:
    """Of the files that were read to their end, those that hold nothing to be tried again or asked for another time."""
    rejections = spooled_rejections(spool).select(["raw_path", "reason"]).to_pylist()
    open_ends = {row["raw_path"] for row in rejections if row["reason"] in RETRIED}
    open_ends.update(spooled_left(spool)["raw_path"].to_pylist())
    files = open_ends | {place.rpartition("#")[0] for place in open_ends}  # "#N" is the N-th item of a file
    yield from (file for file in whole if file.raw_path not in files)


def _path(source: Source) -> str:
    return os.path.abspath(source.path)
