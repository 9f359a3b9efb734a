"""Captures through every stage that needs no other capture, and onto the spool."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from pipeline.curated.raw_files import RawFile, read_register, spool_files
from pipeline.curated.spool import Spooler, claim_spool, leave_spool, spooled_left, spooled_sightings
from pipeline.curated.tombstones import Forgotten
from pipeline.model import Rejection
from pipeline.pool import work_through
from pipeline.prepare.intake import RETRIED, WHOLE, Intake, Order, Part, Sieve, Wanted, captures_known, stored_files
from pipeline.prepare.slow import Slow, killed, slowest
from pipeline.prepare.stages import BrokenProgramError, Days, pack_reports, pipeline_version, report_of
from pipeline.readers import Source, sources
from pipeline.settings import Settings

__all__ = [
    "RETRIED",
    "WHOLE",
    "BrokenProgramError",
    "Days",
    "Engine",
    "Filled",
    "Order",
    "Part",
    "Prepared",
    "Slow",
    "Take",
    "Wanted",
    "captures_known",
    "pipeline_version",
    "prepare_captures",
    "prepare_files",
    "report_of",
    "slowest",
]

Take = Callable[[Source], bool]  # whether a raw file is read at all


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a run read and made ready to be committed."""

    spool: Path
    met: int  # captures met in the input
    known: int  # of these, taken in before, or not asked for
    outside: int  # of these, published outside the days asked for
    undated: int  # of these, without a publication day where days were asked for
    learned_version: str  # of the learned table that cleaned them
    refused: int = 0  # captures met that were not prepared because they had been forgotten
    slowest: tuple[Slow, ...] = ()  # of those prepared in this run, not in one that it goes on with


@dataclass(frozen=True, slots=True)
class Filled:
    """What was put into a spool."""

    met: int
    known: int  # of these, not wanted
    refused: int  # of these, forgotten
    whole: tuple[RawFile, ...]  # files read to their end
    slowest: tuple[Slow, ...] = ()


class Engine(Protocol):
    """Whatever prepares captures of raw files into a spool, behind what is in it: `prepare_files`, or many of it."""

    def __call__(
        self, files: Iterable[Source], spool: Path, order: Order, *, workers: int, on_capture: Callable[[str], None]
    ) -> Filled:
        """Prepare what the order wants; what it has done already, in this spool, is not done again."""


def prepare_files(
    files: Iterable[Source],
    spool: Path,
    order: Order,
    *,
    part: Part = WHOLE,
    workers: int,
    on_capture: Callable[[str], None],
) -> Filled:
    """The engine of one machine: files one after another, or a part of each, their captures in `workers` processes."""
    spooler = Spooler(spool)
    forgotten = Forgotten(order.settings.forgotten).ids
    intake = Intake(order, Sieve(order.wanted, order.done, forgotten), spooler, part, on_capture)
    work = partial(pack_reports, settings=replace(order.settings, forgotten=()), days=order.days)
    slow: tuple[Slow, ...] = ()
    for made in work_through(intake.captures(files), work, workers):
        if isinstance(made, Rejection):
            intake.reject(made)
            slow = slowest((*slow, *killed(made)))
        else:
            spooler.add(made.packed)
            slow = slowest((*slow, *made.slow))
    spooler.flush()
    return Filled(intake.sieve.met, intake.sieve.known, intake.sieve.refused, tuple(intake.whole), slow)


def prepare_captures(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    wanted: Wanted,
    days: Days,
    *,
    redoing: int | None,
    take: Take | None = None,
    workers: int,
    engine: Engine = prepare_files,
    on_capture: Callable[[str], None],
) -> Prepared:
    """Prepare the wanted captures under `paths` and spool them beside `curated`, without its lock.

    Goes on with what a killed run prepared, if it had the same paths, settings and purpose. `redoing` is the generation
    whose captures are done again, None where new ones are taken in. `take` is asked for every file before it is read.
    """
    register = read_register(curated, pipeline_version(settings)) if redoing is None else None
    spool = claim_spool(curated, _purpose(paths, settings, days, redoing))
    try:
        order = Order(settings, wanted, days, register, spooled_sightings(spool))
        filled = engine(filter(take, sources(paths)), spool, order, workers=workers, on_capture=on_capture)
        spool_files(spool, stored_files(filled.whole, spool))
    except BaseException:
        leave_spool(spool)
        raise
    left = {row["capture_id"]: row["day"] for row in spooled_left(spool).to_pylist()}  # each once, wherever it was met
    undated = list(left.values()).count(None)
    return Prepared(
        spool=spool,
        met=filled.met,
        known=filled.known,
        outside=len(left) - undated,
        undated=undated,
        learned_version=settings.learned_version,
        refused=filled.refused,
        slowest=filled.slowest,
    )


def _purpose(paths: Sequence[Path], settings: Settings, days: Days, redoing: int | None) -> str:
    """What must be the same for a run to go on with what another prepared."""
    return json.dumps(
        {
            "paths": sorted(map(os.path.abspath, paths)),
            "pipeline version": pipeline_version(settings),
            "learned version": settings.learned_version,
            "days": [str(days.since), str(days.until)],
            "redoing": redoing,
        }
    )
