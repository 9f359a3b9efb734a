"""The whole pipeline in three calls: prepare | deduplicate | publish. No Prefect."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from pipeline import __version__
from pipeline.clean import clean
from pipeline.curated.layout import generation_folder
from pipeline.curated.manifest import Counts, Manifest
from pipeline.curated.merge import Sighting, sighting, sightings, with_standing
from pipeline.curated.spool import new_spool, spool_batch
from pipeline.curated.store import Base, publish, read_base, taken_in, writing
from pipeline.dating import date_report
from pipeline.decoding import decode
from pipeline.dedup import fingerprints, group
from pipeline.extract import extract
from pipeline.languages import language_of
from pipeline.model import Capture, Fingerprint, Rejection, Report, Stage, reject
from pipeline.places import locate, publisher_country
from pipeline.pool import work_through
from pipeline.readers import captures
from pipeline.settings import Settings

SPOOL_ROWS = 1000  # reports in memory before they are written out: about 10 MB
RETRIED = frozenset({"time limit", "memory limit", "process died", "unreadable file"})  # may go better next time

Item = tuple[Report, Fingerprint] | Rejection


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a run read and made ready to be committed."""

    spool: Path
    met: int  # captures met in the input
    known: int  # of these, already taken in
    outside: int  # of these, published outside the days asked for
    undated: int  # of these, without a publication day where days were asked for


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


def backfill(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    *,
    workers: int = 1,
    since: date | None = None,
    until: date | None = None,
    on_capture: Callable[[str], None] = lambda raw_path: None,
    on_wait: Callable[[str], None] = lambda owner: None,
) -> Outcome:
    """Everything under `paths` into `curated`, as one generation; what is already in is left as it is."""
    prepared = prepare(paths, curated, settings, workers=workers, since=since, until=until, on_capture=on_capture)
    return commit(curated, prepared, settings, on_wait=on_wait)


def prepare(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    *,
    workers: int = 1,
    since: date | None = None,
    until: date | None = None,
    on_capture: Callable[[str], None] = lambda raw_path: None,
) -> Prepared:
    """Read, extract, clean, date and locate what is new under `paths`, and spool it beside `curated`, without its lock.

    `since` and `until` are publication days, inclusive; where either is given, reports outside and undated ones are
    counted and left.
    """
    new = _New(_known(read_base(curated)))
    spool = new_spool(curated)
    outside = undated = number = 0
    reports: list[tuple[Report, Fingerprint]] = []
    rejections: list[Rejection] = []
    for item in _prepared(captures(paths, settings), new, settings, workers, on_capture):
        if isinstance(item, Rejection):
            rejections.append(item)
        elif (since or until) and item[0].dated.day is None:
            undated += 1
        elif not _inside(item[0].dated.day, since, until):
            outside += 1
        else:
            reports.append(item)
        if len(reports) + len(rejections) >= SPOOL_ROWS:
            spool_batch(spool, number, reports, rejections, pipeline_version(settings))
            number += 1
            reports, rejections = [], []
    spool_batch(spool, number, reports, rejections, pipeline_version(settings))
    return Prepared(spool, new.met, new.known, outside, undated)


def commit(
    curated: Path, prepared: Prepared, settings: Settings, *, on_wait: Callable[[str], None] = lambda owner: None
) -> Outcome:
    """Decide groups against the committed generation, under the lock, and publish the next one."""
    with writing(curated, on_wait) as base:
        merged = taken_in(base, prepared.spool)
        index = with_standing(merged.reports, group(merged.fingerprints(), settings))
        manifest = publish(base, prepared.spool, merged, index, pipeline_version(settings))
    shutil.rmtree(prepared.spool)
    return Outcome(
        generation=manifest.generation,
        folder=generation_folder(curated, manifest.generation),
        changed=manifest is not base.manifest,
        met=prepared.met,
        known=prepared.known,
        outside=prepared.outside,
        undated=prepared.undated,
        counts=manifest.counts,
        rejected=manifest.rejected,
        files_written=_files_written(base.manifest, manifest),
    )


def pipeline_version(settings: Settings) -> str:
    """What a row was made by: the program's version and the stamp of its settings."""
    return f"{__version__}+{settings.stamp}"


def report_of(capture: Capture, settings: Settings) -> Report | Rejection:
    """One capture through all stages that need no other capture."""
    text = decode(capture)
    if isinstance(text, Rejection):
        return text
    document = extract(capture, text, settings)
    if isinstance(document, Rejection):
        return document
    cleaned = clean(document, settings)
    if not cleaned.text:
        return reject(capture, Stage.CLEAN, "no text", "nothing is left after cleaning")
    dated = date_report(document, cleaned, settings)
    language = language_of(cleaned.text, document.language, settings)
    home = publisher_country(document.url, document.publisher)
    return Report(
        id=capture.id,
        clean=cleaned,
        dated=dated,
        located=locate(cleaned, language, home, dated.day, settings),
        language=language,
        raw_path=capture.raw_path,
        raw_sha256=capture.sha256,
        source_sha256=hashlib.sha256("".join(document.source.split()).encode("utf-8")).hexdigest(),
        url=document.url,
        source=document.source_name,
        publisher=document.publisher,
        publisher_country=home,
        authors=document.authors,
        captured_at=document.captured_at,
        flags=(*capture.flags, *document.flags),
    )


def reports_of(few: Sequence[Capture], settings: Settings) -> list[Item]:
    """Some captures through these stages, with the reports' fingerprints: the task of a worker process."""
    made = [report_of(capture, settings) for capture in few]
    rejections = [item for item in made if isinstance(item, Rejection)]
    reports = [item for item in made if isinstance(item, Report)]
    return [*rejections, *zip(reports, fingerprints(reports, settings), strict=True)]


class _New:
    """Lets through what was not taken in before, by id and sighting, and counts."""

    def __init__(self, known: dict[str, Sighting]) -> None:
        self.least = known
        self.met = self.known = 0

    def __call__(self, name: str, seen: Sighting) -> bool:
        self.met += 1
        if name in self.least and self.least[name] <= seen:
            self.known += 1
            return False
        self.least[name] = seen
        return True


def _prepared(
    items: Iterable[Capture | Rejection],
    new: _New,
    settings: Settings,
    workers: int,
    on_capture: Callable[[str], None],
) -> Iterator[Item]:
    rejected: list[Rejection] = []

    def fresh() -> Iterator[Capture]:
        for item in items:
            on_capture(item.raw_path)
            if isinstance(item, Rejection):
                if new(item.capture_id, sighting(item.captured_at, item.raw_path)):
                    rejected.append(item)
            elif new(item.id, sighting(item.declared.captured_at, item.raw_path)):
                yield item

    for result in work_through(fresh(), partial(reports_of, settings=settings), workers):
        yield result
        while rejected:
            yield rejected.pop()
    yield from rejected


def _known(base: Base) -> dict[str, Sighting]:
    settled = base.rejections.to_pylist()
    return sightings(base.index, "id") | {
        row["capture_id"]: sighting(row["captured_at"], row["raw_path"])
        for row in settled
        if row["reason"] not in RETRIED
    }


def _inside(day: date | None, since: date | None, until: date | None) -> bool:
    return day is None or ((since is None or day >= since) and (until is None or day <= until))


def _files_written(old: Manifest | None, new: Manifest) -> int:
    return len(new.files.keys() - (old.files.keys() if old else set()))
