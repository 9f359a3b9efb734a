"""The whole pipeline in three calls: prepare | deduplicate | publish. No Prefect.

`backfill` takes in what is new; `rebuild` and `learn` do again what was taken in before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

import numpy as np

from pipeline.clean.learned import Seen, shows
from pipeline.clean.learned import learn as learn_table
from pipeline.curated.columns import NO_ROW
from pipeline.curated.growth import ends
from pipeline.curated.history import Doing
from pipeline.curated.layout import generation_folder
from pipeline.curated.learned import printed
from pipeline.curated.manifest import Counts, Manifest
from pipeline.curated.merge import Sighting, Sightings
from pipeline.curated.migrate import migrate
from pipeline.curated.placement import with_standing
from pipeline.curated.publish import publish
from pipeline.curated.raw_files import register_files
from pipeline.curated.spool import drop_spool, spooled_sightings
from pipeline.curated.store import (
    Base,
    OldTablesError,
    StoreError,
    finish_forgetting,
    met_before,
    read_base,
    reports_met,
    taken_in,
    writing,
)
from pipeline.curated.tombstones import refused_in
from pipeline.deduplicate import deduplicate
from pipeline.model import source_key
from pipeline.prepare import (
    RETRIED,
    Days,
    Engine,
    Prepared,
    Slow,
    Take,
    pipeline_version,
    prepare_captures,
    prepare_files,
)
from pipeline.settings import Repeated, Settings

OnCapture = Callable[[str], None]  # told the raw path of every capture met
OnWait = Callable[[str], None]  # told who holds the lock
OnStep = Callable[[str, int, int], None]  # told what a commit does, how much of it is done, and of how much


def _silent(*said: object) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to: the committed generation, and how it differs from the one before."""

    generation: int
    folder: Path
    changed: bool
    met: int
    known: int
    outside: int
    undated: int
    counts: Counts
    rejected: dict[str, int]
    files_written: int
    refused: int = 0  # captures that were met and had been forgotten
    outdated: int = 0  # reports that other rules or settings made: a rebuild makes them anew
    slowest: tuple[Slow, ...] = ()  # captures that took long, the longest first, with what they became
    warnings: tuple[str, ...] = ()  # sentences on what went wrong beside it and has to be known
    missing: tuple[str, ...] = ()  # raw paths that were to be done again and were not met: they stay as they were


def backfill(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    *,
    workers: int = 1,
    engine: Engine = prepare_files,
    since: date | None = None,
    until: date | None = None,
    on_capture: OnCapture = _silent,
    on_wait: OnWait = _silent,
    on_step: OnStep = _silent,
) -> Outcome:
    """Everything under `paths` into `curated`, as one generation; what is already in is left as it is."""
    prepared = prepare(
        paths, curated, settings, workers=workers, engine=engine, since=since, until=until, on_capture=on_capture
    )
    return commit(curated, prepared, settings, on_wait=on_wait, on_step=on_step)


def rebuild(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    *,
    workers: int = 1,
    engine: Engine = prepare_files,
    on_capture: OnCapture = _silent,
    on_wait: OnWait = _silent,
    on_step: OnStep = _silent,
) -> Outcome:
    """Do everything that was taken in again, by today's rules and settings, into the same ids.

    What is not under `paths` any more stays as it is, and is listed in the outcome.
    """
    base = todays(curated, on_wait)
    settings = joined(settings, base)
    wanted = met_before(base, RETRIED)
    return _again("rebuild", paths, base, settings, wanted, workers, engine, on_capture, on_wait, on_step)


def learn(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    *,
    workers: int = 1,
    engine: Engine = prepare_files,
    on_capture: OnCapture = _silent,
    on_wait: OnWait = _silent,
    on_step: OnStep = _silent,
) -> tuple[tuple[Repeated, ...], Outcome]:
    """Learn what sources repeat from what is committed, and clean again, from `paths`, the reports that show it."""
    base = todays(curated, on_wait)
    settings = replace(joined(settings, base), learned=learn_table(lambda: (seen for _, seen in _seen(base)), settings))
    changed = {(entry.source, entry.key) for entry in {*base.learned} ^ {*settings.learned}}
    touched = reports_met(base, {name for name, seen in _seen(base) if changed and shows(seen, changed)})
    outcome = _again("learn", paths, base, settings, touched, workers, engine, on_capture, on_wait, on_step)
    return settings.learned, outcome


def prepare(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    *,
    workers: int = 1,
    engine: Engine = prepare_files,
    since: date | None = None,
    until: date | None = None,
    take: Take | None = None,
    on_capture: OnCapture = _silent,
) -> Prepared:
    """Read, extract, clean, date and locate what is new under `paths`, and spool it beside `curated`, without its lock.

    `since` and `until` are publication days, inclusive; where either is given, reports outside and undated ones are
    counted and left. `take` is asked for every file before it is read: what it turns down is left for a later run.
    """
    base = todays(curated)
    return prepare_captures(
        paths,
        curated,
        joined(settings, base),
        partial(_is_new, met_before(base, RETRIED)),
        Days(since, until),
        redoing=None,
        take=take,
        workers=workers,
        engine=engine,
        on_capture=on_capture,
    )


def _is_new(known: Sightings, name: str, seen: Sighting) -> bool:
    """Whether a capture is to be taken in that was met here."""
    row = known.row(name)
    return row == NO_ROW or seen < known.at(row)


def todays(curated: Path, on_wait: OnWait = _silent) -> Base:
    """The committed generation, brought to today's tables before where it is of older ones."""
    try:
        return read_base(curated)
    except OldTablesError:
        migrate(curated, on_wait)
        return read_base(curated)


def commit(
    curated: Path, prepared: Prepared, settings: Settings, *, on_wait: OnWait = _silent, on_step: OnStep = _silent
) -> Outcome:
    """Decide groups against the committed generation, under the lock, and publish the next one."""
    with writing(curated, on_wait) as base:
        return publish_prepared(base, prepared, joined(settings, base), "backfill", on_step=on_step)


def joined(settings: Settings, base: Base) -> Settings:
    """Settings with what is kept beside the tables: what was learned, and what was forgotten."""
    return replace(settings, learned=base.learned, forgotten=base.forgotten)


def publish_prepared(
    base: Base,
    prepared: Prepared,
    settings: Settings,
    command: str,
    redone: Collection[str] = (),
    forgotten: Collection[str] = (),
    on_step: OnStep = _silent,
) -> Outcome:
    """Deduplicate and publish; the caller holds the lock. `forgotten` are stored captures that go."""
    if prepared.learned_version != settings.learned_version:
        raise StoreError("The learned table changed while captures were prepared; run the same command again.")
    refused = refused_in(prepared.spool, settings.forgotten)
    merged = taken_in(base, prepared.spool, redone, {*refused, *forgotten})
    on_step("deduplicating", 0, 1)
    links, runs = deduplicate(base, prepared.spool, merged, settings)
    index = with_standing(merged.reports, links)
    doing = Doing(command, prepared.met, prepared.known)
    on_step("writing", 0, 1)
    manifest = publish(base, prepared.spool, merged, index, pipeline_version(settings), settings, runs, doing)
    warnings = _registered(base.curated, prepared.spool, pipeline_version(settings))
    finish_forgetting(base.curated, manifest)
    drop_spool(prepared.spool)
    return Outcome(
        generation=manifest.generation,
        folder=generation_folder(base.curated, manifest.generation),
        changed=manifest is not base.manifest,
        met=prepared.met,
        known=prepared.known,
        outside=prepared.outside,
        undated=prepared.undated,
        counts=manifest.counts,
        rejected=manifest.rejected,
        files_written=_files_written(base.manifest, manifest),
        refused=prepared.refused + len(refused),
        outdated=index.num_rows - index["pipeline_version"].to_pylist().count(pipeline_version(settings)),
        slowest=_with_ends(prepared.slowest, ends(index, merged.rejections, [one.id for one in prepared.slowest])),
        warnings=warnings,
    )


def _registered(curated: Path, spool: Path, version: str) -> tuple[str, ...]:
    """Note which raw files need not be read again. What goes wrong is no failure: the generation stands by then."""
    try:
        register_files(curated, spool, version)
    except OSError as error:
        return (
            "All is committed, but it could not be noted which raw files are in, "
            f"so the next run reads them again: {error}",
        )
    return ()


def _with_ends(slowest: Iterable[Slow], became: Mapping[str, str]) -> tuple[Slow, ...]:
    return tuple(replace(one, became=became.get(one.id, "not taken in")) for one in slowest)


def _again(
    command: str,
    paths: Sequence[Path],
    base: Base,
    settings: Settings,
    wanted: Sightings,
    workers: int,
    engine: Engine,
    on_capture: OnCapture,
    on_wait: OnWait,
    on_step: OnStep,
) -> Outcome:
    """Prepare captures that are stored once more, each from the place it was first met, and replace their rows."""
    prepared = prepare_captures(
        paths,
        base.curated,
        settings,
        partial(_was_met, wanted),
        Days(),
        redoing=base.number,
        workers=workers,
        engine=engine,
        on_capture=on_capture,
    )
    names = sorted({name for name, _, _ in spooled_sightings(prepared.spool)})
    met = np.isin(wanted.ids, np.array(names, np.bytes_))
    with writing(base.curated, on_wait) as now:
        if now.number != base.number:
            raise StoreError("Another run committed while captures were prepared; run the same command again.")
        outcome = publish_prepared(now, prepared, settings, command, names, on_step=on_step)
    return replace(outcome, missing=tuple(sorted(wanted.at(row)[1] for row in np.flatnonzero(~met).tolist())))


def _was_met(before: Sightings, name: str, seen: Sighting) -> bool:
    """Whether a capture was first met here."""
    row = before.row(name)
    return row != NO_ROW and before.at(row) == seen


def _seen(base: Base) -> Iterator[tuple[str, Seen]]:
    """What every committed report of a known source shows, with its id."""
    for row in printed(base.folder, base.manifest) if base.manifest else ():
        if key := source_key(row["url"], row["publisher"], row["source"]):
            yield row["id"], Seen(key, row["group"], row["day"], row["paragraphs"])


def _files_written(old: Manifest | None, new: Manifest) -> int:
    return len(new.files.keys() - (old.files.keys() if old else set()))
