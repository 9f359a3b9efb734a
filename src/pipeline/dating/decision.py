"""All evidence in, one decision out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from math import prod

from pipeline.dating.reading import HOURS_EAST
from pipeline.dating.trust import TRUST
from pipeline.model import Dated, DateEvidence, Document, Precision
from pipeline.settings import Settings

WEST, EAST = timedelta(hours=12), timedelta(hours=HOURS_EAST)  # how far local days reach beyond the UTC day
EDITION = timedelta(hours=7)  # newspapers put tomorrow's day on what they publish from five in the afternoon
EPOCH = (date(1969, 12, 31), date(1970, 1, 1))  # a zero time stamp, west and east of Greenwich
METADATA = {"declared", "json-ld", "meta", "itemprop", "feed", "time", "htmldate", "created"}
AGREED = 0.98  # what voices that agree are right in; more would be false precision on 216 pages
DECIDES = 0.5  # a date under this is more often wrong than right: the report stays undated
OBJECTS = 0.9  # weaker evidence is often about something else and does not make a conflict
OFFSET_IN_FIGURES = re.compile(r":\d\d(?:[.,]\d+)?\s?[+-]\d\d:?\d\d\s*$")
WHOLE_SECOND_Z = re.compile(r":\d\d\s?Z\s*$")
ZONES_APART = timedelta(minutes=15)  # all offsets in use are multiples of it
ONE_DAY = timedelta(days=1)


def decide(found: Sequence[DateEvidence], document: Document, settings: Settings) -> Dated:
    """The day that the most trusted, best supported evidence names; every candidate is kept."""
    judged = share_doubt(refuse_false_utc([judge(one, document, settings) for one in found]))
    standing = [one for one in judged if one.refused is None]
    candidates = [one for one in standing if one.precision in (Precision.DAY, Precision.TIME)]
    if not candidates:
        return Dated(evidence=tuple(judged))
    best = max(candidates, key=lambda one: support(one, standing))  # the first of equals: the most trusted
    friends = [one for one in candidates if agree(best, one)]
    moment = moment_of(best, friends)
    confidence = round(min(support(best, standing), AGREED), 2)
    conflict = any(one.confidence >= OBJECTS and not agree(best, one) for one in standing)
    if confidence < DECIDES:
        return Dated(conflict=True, evidence=tuple(judged))
    return Dated(
        day=(moment or best).first,
        at=moment.at if moment else None,
        source=best.finder,
        confidence=confidence,
        conflict=conflict,
        evidence=tuple(judged),
    )


def moment_of(best: DateEvidence, friends: Sequence[DateEvidence]) -> DateEvidence | None:
    """The most trusted moment that agrees with the best evidence; one that falls on its very day comes first."""
    moments = [one for one in friends if one.at]
    same = (one for one in moments if one.at and best.first in (one.first, one.at.date()))
    return next(same, moments[0] if moments else None)


def judge(one: DateEvidence, document: Document, settings: Settings) -> DateEvidence:
    """The evidence, refused where it cannot be the publication date."""
    if one.refused:
        return one
    if one.last.year < settings.earliest_year:
        return replace(one, refused=f"before {settings.earliest_year}")
    if one.first in EPOCH and one.finder in METADATA:
        return replace(one, refused="a zero time stamp")
    if document.captured_at and one.first > document.captured_at.astimezone(UTC).date() + ONE_DAY:
        return replace(one, refused="after the capture")
    return one


def refuse_false_utc(judged: Sequence[DateEvidence]) -> list[DateEvidence]:
    """Templates write a local clock and a "Z" behind it; a moment with its offset in figures gives them away.

    Found on 4 of 416 labelled pages, each time the "Z" was the false one. JavaScript's own "Z", which has a fraction of
    a second before it, is right.
    """
    sure = [one.at for one in judged if one.at and one.refused is None and OFFSET_IN_FIGURES.search(one.quote)]
    return [
        replace(one, refused="a local clock marked as UTC")
        if one.at
        and one.refused is None
        and WHOLE_SECOND_Z.search(one.quote)
        and any(same_clock(one.at, at) for at in sure)
        else one
        for one in judged
    ]


def same_clock(one: datetime, other: datetime) -> bool:
    """Whether two moments are one, to the second, read on the clocks of two time zones. Full minutes prove nothing."""
    gap = abs(one - other)
    return one.second != 0 and timedelta(0) < gap <= EAST and gap % ZONES_APART == timedelta(0)


def share_doubt(judged: Sequence[DateEvidence]) -> list[DateEvidence]:
    """Of a quote that can be read in several ways, each standing reading has its share of the confidence."""
    readings = {(one.finder, one.quote, one.first) for one in judged if one.refused is None}
    ways = Counter((finder, quote) for finder, quote, _ in readings)
    return [
        replace(one, confidence=one.confidence / shares) if (shares := ways[one.finder, one.quote]) > 1 else one
        for one in judged
    ]


def support(candidate: DateEvidence, standing: Sequence[DateEvidence]) -> float:
    """The chance that not all voices that agree with a candidate are wrong."""
    voices: dict[str, float] = {}
    for one in standing:
        if agree(candidate, one):
            voice = TRUST[one.finder].voice
            voices[voice] = max(voices.get(voice, 0.0), one.confidence)
    return 1 - prod(1 - confidence for confidence in voices.values())


def agree(one: DateEvidence, other: DateEvidence) -> bool:
    """Whether two pieces of evidence can be true together.

    A day stated without an offset is somebody's local day. It agrees with a moment that falls on it on the moment's own
    clock, or in the evening before; or, where that clock is UTC and so nobody's, anywhere on earth.
    """
    (first, last), (other_first, other_last) = local_days(one, other), local_days(other, one)
    return first <= other_last and other_first <= last


def local_days(one: DateEvidence, other: DateEvidence) -> tuple[date, date]:
    """The days one piece of evidence may mean in the eyes of the other."""
    if one.at is None or other.at is not None:
        return one.first, one.last
    if one.at.utcoffset():
        return min(one.at.date(), one.first), max((one.at + EDITION).date(), one.first)
    return (one.at - WEST).date(), (one.at + EAST).date()
