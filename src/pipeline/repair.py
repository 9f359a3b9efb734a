"""Repair: first what can be put back file by file, then the search index, made again from the tables.

The index is a function of the reports' words, addresses and days, and the tables hold all of them. Groups are decided
once more on the way: when they are not those of the tables, the index is not what was lost, and nothing is committed.

A file of reports that lies nowhere else stays a fault, and every run that must write it anew fails; without the
rejections no run can start. `give_up` takes what such files held out of the store, as if it had never come: what is
still in raw files comes back with the next backfill.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from pipeline.clean.credits import uncompared
from pipeline.committing import joined
from pipeline.curated.derived import lost_rejections, lost_reports, says_what_was_committed, spool_stored
from pipeline.curated.layout import current_number
from pipeline.curated.manifest import Manifest
from pipeline.curated.past.history import Doing
from pipeline.curated.placing.placement import with_standing
from pipeline.curated.publish import publish
from pipeline.curated.raw_files import drop_register, forget_files
from pipeline.curated.repair import (
    SEARCH,
    Repaired,
    base_without_rejections,
    damaged_files,
    put_back,
    readable_base,
)
from pipeline.curated.runs import RUNS_FOLDER
from pipeline.curated.spool import drop_spool, new_spool
from pipeline.curated.store import Base, alone, taken_in
from pipeline.curated.tables import Row
from pipeline.curated.verify import Fault, faults
from pipeline.curated.verify.search import search_faults
from pipeline.dedup import fingerprints
from pipeline.dedup.runs import configuration
from pipeline.deduplicate import deduplicate
from pipeline.model import CleanText, Dated, Fingerprint, Located, Report
from pipeline.settings import Settings

OnWait = Callable[[str], None]


def repair(curated: Path, settings: Settings, on_wait: OnWait = lambda owner: None) -> Repaired:
    """Mend what can be mended, as the one writer. Readers see each file damaged or whole, never half of one."""
    with alone(curated, on_wait):
        if current_number(curated) is None:
            return Repaired((), ())
        mended, refused = [*put_back(curated)], list[Fault]()
        base = readable_base(curated)
        if base and base.manifest and [*search_faults(base)]:
            why = _refusal(base, base.manifest, settings) or _searched_again(base, base.manifest, settings)
            if why:
                refused.append(Fault(SEARCH, RUNS_FOLDER, why))
            else:
                mended.append("The search index was made again from the tables, in a generation of its own.")
    return Repaired(tuple(mended), (*faults(curated), *refused))


def give_up(curated: Path, settings: Settings, on_wait: OnWait = lambda owner: None) -> Repaired:
    """Commit everything but the captures whose files are damaged or lost; others stay, in groups decided anew."""
    with alone(curated, on_wait):
        base = readable_base(curated) or base_without_rejections(curated)
        lost = damaged_files(base.folder, base.manifest) if base and base.manifest else ()
        mended = _without(base, lost, joined(settings, base)) if base and lost else ()
    return Repaired(tuple(mended), tuple(faults(curated)))


def _without(base: Base, lost: Collection[str], settings: Settings) -> Iterator[str]:
    assert base.manifest is not None
    gone, rejections = lost_reports(base.index, lost), lost_rejections(base.rejections, lost)
    spool = new_spool(base.curated)
    merged = replace(
        taken_in(base, spool, refused=[*gone["id"].to_pylist(), *rejections["capture_id"].to_pylist()]),
        forgotten=frozenset(),
    )
    links, runs = deduplicate(base, spool, merged, settings)
    index = with_standing(merged.reports, links)
    if rejections.num_rows:
        drop_register(base.curated)  # nobody knows which files they came from
    forget_files(base.curated, gone["raw_path"].to_pylist())  # to be read again
    publish(base, spool, merged, index, base.manifest.pipeline_version, settings, runs, Doing("repair"))
    drop_spool(spool)
    yield (
        f"Taken out with {len(lost)} damaged files: {gone.num_rows} reports, {rejections.num_rows} rejections. "
        "`news-pipeline diff previous current` names the reports. Backfill takes in again what is still in raw files."
    )


def _refusal(base: Base, manifest: Manifest, settings: Settings) -> str | None:
    """Why the search index cannot be made again, as far as that can be seen beforehand."""
    if damaged_files(base.folder, manifest):
        return "it is made from the tables, and these are not whole"
    if manifest.index_configuration != configuration(settings):
        return "it was made under other settings, or by another version of the program"
    return None


def _searched_again(base: Base, manifest: Manifest, settings: Settings) -> str | None:
    """Commit the same tables with an index of their reports; returns why not where their groups would be others."""
    fresh = replace(base, manifest=replace(manifest, runs=(), index_configuration=""))  # nothing was searched
    settings = joined(settings, base)
    spool = new_spool(base.curated)
    merged = taken_in(
        fresh, spool, spool_stored(base.folder, manifest, spool, partial(fingerprints_of, settings=settings))
    )
    links, runs = deduplicate(fresh, spool, merged, settings)
    index = with_standing(merged.reports, links)
    if not says_what_was_committed(index, manifest):
        drop_spool(spool)
        return "by today's rules and these settings the groups of the tables would be others"
    publish(fresh, spool, merged, index, manifest.pipeline_version, settings, runs, Doing("repair"))
    drop_spool(spool)
    return None


def fingerprints_of(rows: Sequence[Row], settings: Settings) -> list[Fingerprint]:
    """The fingerprints of stored reports, as they were when the reports were prepared."""
    return fingerprints([_as_report(row) for row in rows], settings)


def _as_report(row: Row) -> Report:
    """A stored report, as far as its fingerprint needs it."""
    return Report(
        id=row["article_id"],
        clean=CleanText(row["text"], row["title"], uncompared=tuple(uncompared(row["text"]))),
        dated=Dated(row["published_date"]),
        located=Located(),
        language=row["language"],
        raw_path=row["raw_path"],
        raw_sha256=row["raw_sha256"],
        source_sha256=row["source_sha256"],
        url=row["url"],
        captured_at=row["captured_at"],
    )
