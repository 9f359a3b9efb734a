"""Figures that left their range: on one day, or by a little on each of two days, or of a week."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from pipeline.health.figures import Figure, Measured
from pipeline.health.findings import Finding, Kind, expected
from pipeline.health.past import Usual, usual

SPANS = {1: 1, 2: 2, 7: 4}  # days looked at together, and how many must have something to measure; 7: each weekday once
WEEK = 7

Days = Mapping[date, Measured]


def change(name: str, figure: Figure, days: Days, day: date) -> Finding | None:
    """What is unusual of the day, else of the days that end with it; null where it has nothing to measure."""
    if day not in days:
        return None
    return next(filter(None, (_unusual(name, figure, days, day, span) for span in SPANS)), None)


def _unusual(name: str, figure: Figure, days: Days, day: date, span: int) -> Finding | None:
    """Judge some days together against what the days before them make usual."""
    since = day - timedelta(days=span - 1)
    past = {d: measured for d, measured in days.items() if d < since}
    normal = usual(past, figure.scale) if past else None
    if normal is None:
        return None
    some = {d: measured for d, measured in days.items() if since <= d <= day and normal.knows(d)}
    if len(some) < SPANS[span]:
        return None
    mean_varies = normal.lasting(len(some)) / math.sqrt(len(some))  # against one day
    score = _mean(normal.score(d, measured) for d, measured in some.items()) / mean_varies
    got = _mean(measured.value for measured in some.values())
    low, high = _range(figure, normal, some, mean_varies)
    if not _is_told(figure, score) or low <= got <= high:
        return None
    kind = Kind.DRIFT if span == WEEK else Kind.JUMP
    when = f"on {day} {figure.tell(got)}" if span == 1 else f"since {since} {figure.tell(got)} on the average day"
    sentence = f"{figure.name} {when}, expected {figure.tell(low)} to {figure.tell(high)}."
    return Finding(name, day, since, kind, figure.name, got, low, high, score, sentence)


def _is_told(figure: Figure, score: float) -> bool:
    threshold = figure.low if score < 0 else figure.high
    return threshold is not None and abs(score) > threshold


def _range(figure: Figure, normal: Usual, some: Days, mean_varies: float) -> tuple[float, float]:
    """Where the mean of some days is nothing unusual; a side that is never told is as wide as the other."""
    deviation = mean_varies * _mean(normal.deviation(d, measured.cases) for d, measured in some.items())
    centre, cases = _mean(map(normal.centre, some)), _mean(measured.cases for measured in some.values())
    below, above = figure.low or figure.high or 0.0, figure.high or figure.low or 0.0
    return expected(figure.scale, centre, (below * deviation, above * deviation), cases)


def _mean(values: Iterable[float]) -> float:
    known = list(values)
    return sum(known) / len(known)
