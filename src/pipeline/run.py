"""The whole pipeline in three calls: prepare | deduplicate | publish. No Prefect.

`backfill` takes in what is new; `rebuild` and `learn` do again what was taken in before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import numpy as np

from pipeline.clean.learned import Seen, shows
from pipeline.clean.learned import learn as learn_table
from pipeline.committing import OnWait, Outcome, joined, publish_prepared, todays
from pipeline.curated.learned import printed
from pipeline.curated.placing.columns import NO_ROW
from pipeline.curated.placing.merge import Sighting, Sightings
from pipeline.curated.publish import OnStep, silent
from pipeline.curated.spool import spooled_sightings
from pipeline.curated.store import Base, StoreError, met_before, reports_met, writing
from pipeline.model import source_key
from pipeline.prepare import RETRIED, Days, Engine, Prepared, Take, prepare_captures, prepare_files
from pipeline.settings import Repeated, Settings

__all__ = ["OnCapture", "OnStep", "OnWait", "Outcome", "backfill", "commit", "learn", "prepare", "rebuild"]

OnCapture = Callable[[str], None]  # told the raw path of every capture met


def backfill(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    *,
    workers: int = 1,
    engine: Engine = prepare_files,
    since: date | None = None,
    until: date | None = None,
    on_capture: OnCapture = silent,
    on_wait: OnWait = silent,
    on_step: OnStep = silent,
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
    on_capture: OnCapture = silent,
    on_wait: OnWait = silent,
    on_step: OnStep = silent,
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
    on_capture: OnCapture = silent,
    on_wait: OnWait = silent,
    on_step: OnStep = silent,
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
    on_capture: OnCapture = silent,
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


def commit(
    curated: Path, prepared: Prepared, settings: Settings, *, on_wait: OnWait = silent, on_step: OnStep = silent
) -> Outcome:
    """Decide groups against the committed generation, under the lock, and publish the next one."""
    with writing(curated, on_wait) as base:
        return publish_prepared(base, prepared, joined(settings, base), "backfill", on_step=on_step)


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
