"""Figures that left their range: on one day, or by a little on every day of a week."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from pipeline.health.figures import Figure, Measured
from pipeline.health.findings import Finding, Kind, expected
from pipeline.health.past import THRESHOLD, Usual, usual

DRIFT_DAYS = 7  # one of each weekday
LEAST_DRIFT_DAYS = 4  # of them with something to measure

Days = Mapping[date, Measured]


def change(name: str, figure: Figure, days: Days, day: date) -> Finding | None:
    """A jump on the day, else a drift of the week that ends with it; null where the day has nothing to measure."""
    return (jump(name, figure, days, day) or drift(name, figure, days, day)) if day in days else None


def jump(name: str, figure: Figure, days: Days, day: date) -> Finding | None:
    """A day outside of what the days before it make usual."""
    normal = _usual_before(day, figure, days)
    if normal is None or not normal.knows(day):
        return None
    value, cases = days[day].value, days[day].cases
    low, high = expected(figure.scale, normal.centre(day), THRESHOLD * normal.deviation(day, cases), cases)
    if low <= value <= high:
        return None
    sentence = f"{figure.name} on {day} {figure.tell(value)}, {_expected(figure, low, high)}"
    return Finding(name, day, day, Kind.JUMP, figure.name, value, low, high, normal.score(day, days[day]), sentence)


def drift(name: str, figure: Figure, days: Days, day: date) -> Finding | None:
    """A week to one side of what the days before it make usual, each of its days too little to tell."""
    since = day - timedelta(days=DRIFT_DAYS - 1)
    normal = _usual_before(since, figure, days)
    week = {d: measured for d, measured in days.items() if since <= d <= day and normal and normal.knows(d)}
    if normal is None or len(week) < LEAST_DRIFT_DAYS:
        return None
    lasting = figure.scale.lasting / math.sqrt(len(week))  # what the mean of the week varies by, against one day
    score = _mean(normal.score(d, measured) for d, measured in week.items()) / lasting
    low, high = _expected_mean(figure, normal, week, THRESHOLD * lasting)
    got = _mean(measured.value for measured in week.values())
    if abs(score) <= THRESHOLD or low <= got <= high:
        return None
    sentence = f"{figure.name} since {since} {figure.tell(got)} on the average day, {_expected(figure, low, high)}"
    return Finding(name, day, since, Kind.DRIFT, figure.name, got, low, high, score, sentence)


def _usual_before(day: date, figure: Figure, days: Days) -> Usual | None:
    past = {d: measured for d, measured in days.items() if d < day}
    return usual(past, figure.scale) if past else None


def _expected_mean(figure: Figure, normal: Usual, week: Days, deviations: float) -> tuple[float, float]:
    """The range of a week's mean."""
    deviation = _mean(normal.deviation(d, measured.cases) for d, measured in week.items())
    cases = _mean(measured.cases for measured in week.values())
    return expected(figure.scale, _mean(map(normal.centre, week)), deviations * deviation, cases)


def _expected(figure: Figure, low: float, high: float) -> str:
    return f"expected {figure.tell(low)} to {figure.tell(high)}."


def _mean(values: Iterable[float]) -> float:
    known = list(values)
    return sum(known) / len(known)
