"""One capture through every stage that needs no other capture, and some of them as a worker's task."""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from time import thread_time
from typing import TypeVar

from pipeline import __version__
from pipeline.clean import clean
from pipeline.curated.spool import Packed, packed
from pipeline.dating import date_report
from pipeline.decoding import decode
from pipeline.dedup import fingerprints
from pipeline.extract import extract
from pipeline.languages import language_of
from pipeline.model import Capture, CleanText, Rejection, Report, Stage, reject
from pipeline.places import locate, publisher_country
from pipeline.prepare.slow import WORTH_READING_SECONDS, Slow
from pipeline.settings import Settings

AGENCY_ID = "agency-id"  # the rule whose cuts tell who distributed a text

Made = TypeVar("Made")


class BrokenProgramError(RuntimeError):
    """A stage failed where no stage should; the message says on which capture, and what to do."""


@dataclass(frozen=True, slots=True)
class Days:
    """The publication days that are asked for, inclusive; all and none where neither end is given."""

    since: date | None = None
    until: date | None = None

    def asked(self, day: date | None) -> bool:
        """Whether a report of this day is asked for."""
        if day is None:
            return self.since is None and self.until is None
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)


def pipeline_version(settings: Settings) -> str:
    """What a row was made by: the program's version and the stamp of its settings."""
    return f"{__version__}+{settings.stamp}"


@dataclass(frozen=True, slots=True)
class Worked:
    """What a worker made of some captures, and which of them took long."""

    packed: Packed
    slow: tuple[Slow, ...]


def pack_reports(few: Iterable[Capture], settings: Settings, days: Days) -> list[Worked]:
    """Some captures through all stages and into rows: the task of a worker process."""
    places, made, slow = [], [], []
    for capture in few:
        begun = thread_time()
        places.append(capture.raw_path)
        made.append(_sound(lambda: report_of(capture, settings), capture.raw_path))  # noqa: B023  # called at once
        if (seconds := thread_time() - begun) >= WORTH_READING_SECONDS:
            slow.append(Slow(capture.raw_path, capture.id, seconds))
    return [Worked(_sound(lambda: _packed(made, settings, days), f"one of {', '.join(places)}"), tuple(slow))]


def _packed(made: Sequence[Report | Rejection], settings: Settings, days: Days) -> Packed:
    reports = [item for item in made if isinstance(item, Report)]
    rejections = [item for item in made if isinstance(item, Rejection)]
    asked = [report for report in reports if days.asked(report.dated.day)]
    left = [report for report in reports if not days.asked(report.dated.day)]
    pairs = [*zip(asked, fingerprints(asked, settings), strict=True)]
    return packed(pairs, rejections, left, pipeline_version(settings))


def _sound(work: Callable[[], Made], what: str) -> Made:
    try:
        return work()
    except MemoryError:
        raise  # is told apart by whoever bounds it
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        raise BrokenProgramError(
            f"The program failed on {what}: {error!r}, in {where.name}, line {where.lineno} of {where.filename}. "
            "That is a fault in the program: please report it with the file. To go on without it, move it out of the "
            "input and run the same command again; what is prepared is kept."
        ) from error


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
