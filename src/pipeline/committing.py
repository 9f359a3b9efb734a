"""What is prepared, into the next generation: deduplicate and publish, under the writer's lock."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.curated.layout import generation_folder
from pipeline.curated.manifest import Counts, Manifest
from pipeline.curated.migrate import migrate
from pipeline.curated.past.growth import ends
from pipeline.curated.past.history import Doing
from pipeline.curated.placing.placement import with_standing
from pipeline.curated.publish import OnStep, publish, silent
from pipeline.curated.raw_files import register_files
from pipeline.curated.sources.arrivals import note_arrivals
from pipeline.curated.spool import drop_spool
from pipeline.curated.store import Base, OldTablesError, StoreError, finish_forgetting, read_base, taken_in
from pipeline.curated.tombstones import refused_in
from pipeline.deduplicate import deduplicate
from pipeline.prepare import Prepared, Slow, pipeline_version
from pipeline.settings import Settings

OnWait = Callable[[str], None]  # told who holds the lock


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


def todays(curated: Path, on_wait: OnWait = silent) -> Base:
    """The committed generation, brought to today's tables before where it is of older ones."""
    try:
        return read_base(curated)
    except OldTablesError:
        migrate(curated, on_wait)
        return read_base(curated)


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
    on_step: OnStep = silent,
) -> Outcome:
    """Deduplicate and publish; the caller holds the lock. `forgotten` are stored captures that go."""
    if prepared.learned_version != settings.learned_version:
        raise StoreError("The learned table changed while captures were prepared; run the same command again.")
    refused = refused_in(prepared.spool, settings.forgotten)
    merged = taken_in(base, prepared.spool, redone, {*refused, *forgotten})
    links, runs = deduplicate(base, prepared.spool, merged, settings, on_step)
    index = with_standing(merged.reports, links)
    doing = Doing(command, prepared.met, prepared.known)
    manifest = publish(base, prepared.spool, merged, index, pipeline_version(settings), settings, runs, doing, on_step)
    warnings = tuple(_noted(base.curated, prepared.spool, pipeline_version(settings)))
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


def _noted(curated: Path, spool: Path, version: str) -> Iterator[str]:
    """Note beside the tables what later runs can use. What goes wrong is no failure: the generation stands by then."""
    try:
        register_files(curated, spool, version)
    except OSError as error:
        yield f"All is committed, but not which raw files are in, so the next run reads them again: {error}"
    try:
        note_arrivals(curated)
    except OSError as error:
        yield f"All is committed, but not which captures came today, so the next run notes that: {error}"


def _with_ends(slowest: Iterable[Slow], became: Mapping[str, str]) -> tuple[Slow, ...]:
    return tuple(replace(one, became=became.get(one.id, "not taken in")) for one in slowest)


def _files_written(old: Manifest | None, new: Manifest) -> int:
    return len(new.files.keys() - (old.files.keys() if old else set()))
