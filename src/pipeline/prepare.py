"""Captures through every stage that needs no other capture, and onto the spool."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from pipeline import __version__
from pipeline.clean import clean
from pipeline.curated.merge import Sighting, sighting
from pipeline.curated.spool import new_spool, spool_batch
from pipeline.dating import date_report
from pipeline.decoding import decode
from pipeline.dedup import fingerprints
from pipeline.extract import extract
from pipeline.languages import language_of
from pipeline.model import Capture, CleanText, Fingerprint, Rejection, Report, Stage, reject
from pipeline.places import locate, publisher_country
from pipeline.pool import work_through
from pipeline.readers import captures
from pipeline.settings import Settings

AGENCY_ID = "agency-id"  # the rule whose cuts tell who distributed a text
SPOOL_ROWS = 1000  # reports in memory before they are written out: about 10 MB

Item = tuple[Report, Fingerprint] | Rejection
Wanted = Callable[[str, Sighting], bool]  # whether a capture of this id, met there, is to be prepared


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a run read and made ready to be committed."""

    spool: Path
    met: int  # captures met in the input
    known: int  # of these, not prepared: taken in before, or not asked for
    outside: int  # of these, published outside the days asked for
    undated: int  # of these, without a publication day where days were asked for
    learned_version: str  # of the learned table that cleaned them


def pipeline_version(settings: Settings) -> str:
    """What a row was made by: the program's version and the stamp of its settings."""
    return f"{__version__}+{settings.stamp}"


def prepare_captures(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    wanted: Wanted,
    *,
    workers: int,
    since: date | None,
    until: date | None,
    on_capture: Callable[[str], None],
) -> Prepared:
    """Prepare the wanted captures under `paths` and spool them beside `curated`, without its lock.

    Where `since` or `until` is given, reports published outside and undated ones are counted and left.
    """
    spool = new_spool(curated)
    sieve = Sieve(wanted)
    outside = undated = number = 0
    reports: list[tuple[Report, Fingerprint]] = []
    rejections: list[Rejection] = []
    for item in _prepared(captures(paths, settings), sieve, settings, workers, on_capture):
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
    return Prepared(spool, sieve.met, sieve.met - sieve.passed, outside, undated, settings.learned_version)


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
    publisher = document.publisher or named_publisher(cleaned)
    home = publisher_country(document.url, publisher)
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
        publisher=publisher,
        publisher_country=home,
        authors=document.authors,
        captured_at=document.captured_at,
        flags=(*capture.flags, *document.flags),
    )


def named_publisher(cleaned: CleanText) -> str | None:
    """The publisher that a distributor's id names; a card names somebody else's."""
    said = (dict(cut.facts).get("publisher") for cut in cleaned.removed if cut.rule == AGENCY_ID)
    return next(filter(None, said), None)


def reports_of(few: Iterable[Capture], settings: Settings) -> list[Item]:
    """Some captures through these stages, with the reports' fingerprints: the task of a worker process."""
    made = [report_of(capture, settings) for capture in few]
    rejections = [item for item in made if isinstance(item, Rejection)]
    reports = [item for item in made if isinstance(item, Report)]
    return [*rejections, *zip(reports, fingerprints(reports, settings), strict=True)]


class Sieve:
    """Lets through the captures that are wanted, each by its least sighting so far, and counts."""

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.least: dict[str, Sighting] = {}
        self.met = self.passed = 0

    def passes(self, name: str, seen: Sighting) -> bool:
        """Whether to prepare a capture that is met here."""
        self.met += 1
        if not self.wanted(name, seen) or (name in self.least and self.least[name] <= seen):
            return False
        self.least[name] = seen
        self.passed += 1
        return True


def _prepared(
    items: Iterable[Capture | Rejection],
    sieve: Sieve,
    settings: Settings,
    workers: int,
    on_capture: Callable[[str], None],
) -> Iterator[Item]:
    rejected: list[Rejection] = []

    def passing() -> Iterator[Capture]:
        for item in items:
            on_capture(item.raw_path)
            if isinstance(item, Rejection):
                if sieve.passes(item.capture_id, sighting(item.captured_at, item.raw_path)):
                    rejected.append(item)
            elif sieve.passes(item.id, sighting(item.declared.captured_at, item.raw_path)):
                yield item

    for result in work_through(passing(), partial(reports_of, settings=settings), workers):
        yield result
        while rejected:
            yield rejected.pop()
    yield from rejected


def _inside(day: date | None, since: date | None, until: date | None) -> bool:
    return day is None or ((since is None or day >= since) and (until is None or day <= until))
