"""The whole pipeline in three calls: prepare | deduplicate | publish. No Prefect.

`backfill` takes in what is new; `rebuild` and `learn` do again what was taken in before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from pipeline.clean.learned import Seen, shows, source_key
from pipeline.clean.learned import learn as learn_table
from pipeline.curated.layout import generation_folder
from pipeline.curated.learned import printed
from pipeline.curated.manifest import Counts, Manifest
from pipeline.curated.merge import Merged, Sighting, sighting, sightings, stored_links, with_standing
from pipeline.curated.spool import drop_spool
from pipeline.curated.store import Base, Runs, StoreError, publish, read_base, taken_in, writing
from pipeline.dedup.index import update
from pipeline.dedup.runs import columns_of, compacted, configuration, run_of
from pipeline.model import Link
from pipeline.prepare import Days, Prepared, pipeline_version, prepare_captures
from pipeline.settings import Repeated, Settings

RETRIED = frozenset({"time limit", "memory limit", "process died", "unreadable file"})  # may go better next time

OnCapture = Callable[[str], None]  # told the raw path of every capture met
OnWait = Callable[[str], None]  # told who holds the lock


def _silent(said: str) -> None:
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
    missing: tuple[str, ...] = ()  # raw paths that were to be done again and were not met: they stay as they were


def backfill(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    *,
    workers: int = 1,
    since: date | None = None,
    until: date | None = None,
    on_capture: OnCapture = _silent,
    on_wait: OnWait = _silent,
) -> Outcome:
    """Everything under `paths` into `curated`, as one generation; what is already in is left as it is."""
    prepared = prepare(paths, curated, settings, workers=workers, since=since, until=until, on_capture=on_capture)
    return commit(curated, prepared, settings, on_wait=on_wait)


def rebuild(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    *,
    workers: int = 1,
    on_capture: OnCapture = _silent,
    on_wait: OnWait = _silent,
) -> Outcome:
    """Do everything that was taken in again, by today's rules and settings, into the same ids.

    What is not under `paths` any more stays as it is, and is listed in the outcome.
    """
    base = read_base(curated)
    return _again(paths, base, replace(settings, learned=base.learned), _known(base), workers, on_capture, on_wait)


def learn(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    *,
    workers: int = 1,
    on_capture: OnCapture = _silent,
    on_wait: OnWait = _silent,
) -> tuple[tuple[Repeated, ...], Outcome]:
    """Learn what sources repeat from what is committed, and clean again, from `paths`, the reports that show it."""
    base = read_base(curated)
    settings = replace(settings, learned=learn_table(lambda: (seen for _, seen in _seen(base)), settings))
    changed = {(entry.source, entry.key) for entry in {*base.learned} ^ {*settings.learned}}
    known = sightings(base.index, "id")
    touched = {name: known[name] for name, seen in _seen(base) if changed and shows(seen, changed)}
    return settings.learned, _again(paths, base, settings, touched, workers, on_capture, on_wait)


def prepare(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    *,
    workers: int = 1,
    since: date | None = None,
    until: date | None = None,
    on_capture: OnCapture = _silent,
) -> Prepared:
    """Read, extract, clean, date and locate what is new under `paths`, and spool it beside `curated`, without its lock.

    `since` and `until` are publication days, inclusive; where either is given, reports outside and undated ones are
    counted and left.
    """
    base = read_base(curated)
    known = _known(base)

    def is_new(name: str, seen: Sighting) -> bool:
        return name not in known or seen < known[name]

    settings = replace(settings, learned=base.learned)
    return prepare_captures(
        paths, curated, settings, is_new, Days(since, until), redoing=None, workers=workers, on_capture=on_capture
    )


def commit(curated: Path, prepared: Prepared, settings: Settings, *, on_wait: OnWait = _silent) -> Outcome:
    """Decide groups against the committed generation, under the lock, and publish the next one."""
    with writing(curated, on_wait) as base:
        return _publish(base, prepared, replace(settings, learned=base.learned), frozenset())


def _publish(base: Base, prepared: Prepared, settings: Settings, redone: frozenset[str]) -> Outcome:
    """Deduplicate and publish; the caller holds the lock."""
    if prepared.learned_version != settings.learned_version:
        raise StoreError("The learned table changed while captures were prepared; run the same command again.")
    merged = taken_in(base, prepared.spool, redone)
    links, runs = deduplicate(base, merged, settings)
    index = with_standing(merged.reports, links)
    manifest = publish(base, prepared.spool, merged, index, pipeline_version(settings), settings, runs)
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
    )


def deduplicate(base: Base, merged: Merged, settings: Settings) -> tuple[list[Link], Runs]:
    """The links of all reports and the index behind them: only groups that what came and went touches change.

    Raises `StoreError` where the stored index was made under other settings and not all reports are made anew.
    """
    made = configuration(settings)
    same = base.manifest is not None and base.manifest.index_configuration == made
    if base.manifest and same and not merged.fresh and not merged.went:
        return list(stored_links(base.index)), Runs(made, base.manifest.runs)
    stored = base.stored_runs()
    if base.manifest and not same:
        if {*merged.reports["id"].to_pylist()} - merged.fresh:
            raise StoreError(
                "Copies were found under other settings; run `news-pipeline rebuild` on all raw files first."
            )
        stored = {}
    index = {name: run_of(arrays) for name, arrays in stored.items()}
    done = update(tuple(index.values()), merged.fingerprints(), merged.went, settings)
    kept = [link for link in stored_links(base.index) if link.copy_id not in done.decided | merged.went]
    names = {id(run): name for name, run in index.items()}
    runs = tuple(names.get(id(run)) or columns_of(run) for run in compacted(done.index))
    return [*kept, *done.links], Runs(made, runs)


def _again(
    paths: Sequence[Path],
    base: Base,
    settings: Settings,
    wanted: dict[str, Sighting],
    workers: int,
    on_capture: OnCapture,
    on_wait: OnWait,
) -> Outcome:
    """Prepare captures that are stored once more, each from the place it was first met, and replace their rows."""
    met: set[str] = set()

    def is_wanted(name: str, seen: Sighting) -> bool:
        if wanted.get(name) != seen:
            return False
        met.add(name)
        return True

    prepared = prepare_captures(
        paths, base.curated, settings, is_wanted, Days(), redoing=base.number, workers=workers, on_capture=on_capture
    )
    with writing(base.curated, on_wait) as now:
        if now.number != base.number:
            raise StoreError("Another run committed while captures were prepared; run the same command again.")
        outcome = _publish(now, prepared, settings, frozenset(met))
    return replace(outcome, missing=tuple(sorted(wanted[name][1] for name in wanted.keys() - met)))


def _known(base: Base) -> dict[str, Sighting]:
    """What need not be prepared again."""
    return sightings(base.index, "id") | {
        row["capture_id"]: sighting(row["captured_at"], row["raw_path"])
        for row in base.rejections.to_pylist()
        if row["reason"] not in RETRIED
    }


def _seen(base: Base) -> Iterator[tuple[str, Seen]]:
    """What every committed report of a known source shows, with its id."""
    for row in printed(base.folder, base.manifest) if base.manifest else ():
        if key := source_key(row["url"], row["publisher"], row["source"]):
            yield row["id"], Seen(key, row["group"], row["day"], row["paragraphs"])


def _files_written(old: Manifest | None, new: Manifest) -> int:
    return len(new.files.keys() - (old.files.keys() if old else set()))
