"""What of the input is to be prepared: each capture once, by its least sighting, and not what is done already."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path

from pipeline.curated.placing.merge import Sighting, sighting
from pipeline.curated.raw_files import RawFile, Register, Stamp, is_settled
from pipeline.curated.spool import Met, Spooler, packed, spooled_left, spooled_rejections
from pipeline.model import Capture, Rejection
from pipeline.pool import TIME_LIMIT
from pipeline.prepare.stages import Days, pipeline_version
from pipeline.readers import Source, read, stamp_of
from pipeline.settings import Settings

RETRIED = frozenset({TIME_LIMIT, "memory limit", "process died", "unreadable file"})  # may go better next time

Wanted = Callable[[str, Sighting], bool]  # whether a capture of this id, met there, is to be prepared


@dataclass(frozen=True)
class Order:
    """What is to be prepared, and how. It can be sent to another process, and so must all that it holds."""

    settings: Settings
    wanted: Wanted
    days: Days
    register: Register | None  # files in it are not read; without one all are, and none is noted for it
    done: Set[Met]  # what a killed run prepared


@dataclass(frozen=True, slots=True)
class Part:
    """Of the captures of a file, every n-th: those that one of several processes cares for."""

    number: int  # from 0
    of: int


WHOLE = Part(0, 1)


class Sieve:
    """Lets through the captures that are wanted, each by its least sighting so far, and counts."""

    def __init__(self, wanted: Wanted, done: Set[Met], forgotten: Set[str]) -> None:
        self.wanted = wanted
        self.done = done  # what a killed run prepared
        self.forgotten = forgotten
        self.least: dict[str, Sighting] = {}
        self.met = self.known = self.refused = 0
        self.again = 0  # captures met again in this run, so that what becomes of them is not known yet

    def passes(self, name: str, captured_at: datetime | None, raw_path: str) -> bool:
        """Whether to prepare a capture that is met here."""
        self.met += 1
        seen = sighting(captured_at, raw_path)
        if name in self.forgotten:
            self.refused += 1
            return False
        if not self.wanted(name, seen):
            self.known += 1
            return False
        if name in self.least and self.least[name] <= seen:
            self.again += 1
            return False
        self.least[name] = seen
        return (name, captured_at, raw_path) not in self.done

    def pass_over(self, captures: int) -> None:
        """Count captures that are known without being read."""
        self.met += captures
        self.known += captures


@dataclass(frozen=True)
class Intake:
    """Reads raw files, or a part of each: captures to prepare are handed on, what is unreadable goes into the spool."""

    order: Order
    sieve: Sieve
    spooler: Spooler
    part: Part
    on_capture: Callable[[str], None]
    whole: list[RawFile] = field(default_factory=list)  # files whose captures are stored or on their way

    def captures(self, files: Iterable[Source]) -> Iterator[Capture]:
        """The captures of these files that are to be prepared."""
        for source in files:
            stamp = stamp_of(source) if self.order.register else None
            if self.order.register is None or stamp is None:
                yield from self._read(source)
            elif (known := self.order.register.captures(_path(source), source.raw_path, stamp)) is not None:
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
        for item in islice(read(source, self.order.settings), self.part.number, None, self.part.of):
            self.on_capture(item.raw_path)
            if isinstance(item, Capture):
                if self.sieve.passes(item.id, item.declared.captured_at, item.raw_path):
                    yield item
            elif self.sieve.passes(item.capture_id, item.captured_at, item.raw_path):
                self.reject(item)

    def reject(self, rejection: Rejection) -> None:
        """Spool a rejection that no worker packed."""
        self.spooler.add(packed((), (rejection,), (), pipeline_version(self.order.settings)))


def captures_known(source: Source, register: Register) -> int | None:
    """How many captures a file holds that need not be read again; None where it must be read."""
    stamp = stamp_of(source)
    return register.captures(_path(source), source.raw_path, stamp) if stamp else None


def stored_files(whole: Iterable[RawFile], spool: Path) -> Iterator[RawFile]:
    """Of the files that were read to their end, those that hold nothing to be tried again or asked for another time."""
    rejections = spooled_rejections(spool).select(["raw_path", "reason"]).to_pylist()
    open_ends = {row["raw_path"] for row in rejections if row["reason"] in RETRIED}
    open_ends.update(spooled_left(spool)["raw_path"].to_pylist())
    files = open_ends | {place.rpartition("#")[0] for place in open_ends}  # "#N" is the N-th item of a file
    yield from (file for file in whole if file.raw_path not in files)


def _path(source: Source) -> str:
    return os.path.abspath(source.path)
