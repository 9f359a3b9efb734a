"""What is unusual about a day: sources that fell silent, figures that jumped, figures that drifted for a week."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pipeline.health.figures import CAPTURES, FIGURES, Figure, Habits, Measured, Scale, Series, SourceDay
from pipeline.health.past import THRESHOLD, WINDOW_DAYS, Usual, usual

ALL_SOURCES = (
    "(all sources)"  # their sum is judged too: the feed may have stopped, and each source be too small to tell
)
DRIFT_DAYS = 7  # one of each weekday
LEAST_DRIFT_DAYS = 4  # of them with something to measure
# What one week brings goes on for days: with a correlation of .5 between neighbouring days a week's mean varies 1.5
# times as much as that of seven independent ones.
LASTING = 1.5
GONE = SourceDay()


class Kind(StrEnum):
    """What is wrong."""

    SILENCE = "silence"
    JUMP = "jump"
    DRIFT = "drift"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something unusual: what a source gave from `since` to `day`, and between which values it was expected."""

    source: str
    day: date
    since: date
    kind: Kind
    figure: str
    got: float
    low: float
    high: float
    score: float  # standard deviations from what is usual
    sentence: str


@dataclass(frozen=True, slots=True)
class Health:
    """The judgement of a day."""

    day: date
    judged: tuple[str, ...]  # sources
    unjudged: tuple[str, ...]  # they have too little past, or nothing in it
    findings: tuple[Finding, ...]  # of all sources together first, then by source

    @property
    def warnings(self) -> list[str]:
        """A line for each finding."""
        return [f"{finding.source}: {finding.sentence}" for finding in self.findings]


def judge(sources: Mapping[str, Series], day: date) -> Health:
    """Judge what each source gave on `day`, and all of them together, against the weeks before it alone."""
    windows = {name: _window(series, day) for name, series in sorted(sources.items())}
    judged = [name for name, window in windows.items() if _counts(window, day) is not None]
    findings = []
    if len(windows) > 1:
        findings += _of_captures(ALL_SOURCES, _window(_summed(windows.values()), day), day)
    for name in judged:
        findings += _of_source(name, windows[name], day)
    return Health(day, tuple(judged), tuple(sorted(set(windows) - set(judged))), tuple(findings))


def _window(series: Series, day: date) -> dict[date, SourceDay]:
    """The day and those before it, from the first on that gave anything; days that gave nothing are filled in."""
    start = day - timedelta(days=WINDOW_DAYS)
    first = min((d for d in series if start <= d <= day), default=None)
    if first is None:
        return {}
    return {d: series.get(d, GONE) for d in _days(first, day)}


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def _summed(windows: Iterable[Series]) -> dict[date, SourceDay]:
    """All sources as one, by what came."""
    counts: Counter[date] = Counter()
    for window in windows:
        counts.update({day: gave.captures for day, gave in window.items()})
    return {day: SourceDay(articles=count) for day, count in counts.items()}


def _of_source(name: str, window: Series, day: date) -> list[Finding]:
    found = _of_captures(name, window, day)
    habits = _habits(window, day)
    for figure in FIGURES:
        if figure is not CAPTURES:
            found += _of_figure(name, figure, _measured(figure, window, habits), day)
    return found


def _of_captures(name: str, window: Series, day: date) -> list[Finding]:
    """Silence where nothing came, else what there is to say of the count."""
    if not window or not window[day].captures:
        silent = _silence(name, window, day)
        return [silent] if silent else []
    return _of_figure(name, CAPTURES, {d: Measured(gave.captures) for d, gave in window.items()}, day)


def _measured(figure: Figure, window: Series, habits: Habits) -> dict[date, Measured]:
    found = {day: figure.of(gave, habits) for day, gave in window.items()}
    return {day: measured for day, measured in found.items() if measured is not None}


def _habits(window: Series, day: date) -> Habits:
    """What most reports of the past are written in, and about; of equals the first by name."""
    past = [gave for d, gave in window.items() if d < day]
    return Habits(_most(gave.languages for gave in past), _most(gave.countries for gave in past))


def _most(spreads: Iterable[Mapping[str, int]]) -> str:
    total: Counter[str] = Counter()
    for spread in spreads:
        total.update(spread)
    return min(total, key=lambda name: (-total[name], name), default="")


def _before(measured: Mapping[date, Measured], day: date) -> dict[date, Measured]:
    return {d: value for d, value in measured.items() if d < day}


def _counts(window: Series, day: date) -> Usual | None:
    """What is usual of the captures, before any silence that lasts until the day; null where it cannot be told."""
    past = {d: Measured(gave.captures) for d, gave in window.items() if d < _silent_since(window, day)}
    found = usual(past, CAPTURES.scale) if past else None
    return found if found and found.knows(day) else None


def _silent_since(window: Series, day: date) -> date:
    """The first day of the silence that reaches to `day`; the day itself where it gave something."""
    return max((d + timedelta(days=1) for d, gave in window.items() if gave.captures and d < day), default=day)


def _silence(name: str, window: Series, day: date) -> Finding | None:
    """A source that gave nothing for longer than chance allows. Days on which it never gives anything prove nothing."""
    normal = _counts(window, day)
    if normal is None:
        return None
    since, scale = _silent_since(window, day), CAPTURES.scale
    quiet = set(range(7)) - {d.weekday() for d, gave in window.items() if gave.captures}
    expected = sum(normal.centre(d) for d in _days(since, day) if d.weekday() not in quiet and normal.knows(d))
    deviation = normal.deviation(day, 1)
    score = (scale.forward(0, 1) - scale.forward(expected, 1)) / deviation
    if score > -THRESHOLD:
        return None
    low, high = _range(scale, expected, THRESHOLD * deviation, 1)
    spent = (day - since).days + 1
    when = f"on {day}" if spent == 1 else f"since {since} ({spent} days)"
    sentence = f"nothing came {when}, expected {CAPTURES.tell(low)} to {CAPTURES.tell(high)}."
    return Finding(name, day, since, Kind.SILENCE, CAPTURES.name, 0, low, high, score, sentence)


def _range(scale: Scale, centre: float, reach: float, cases: float) -> tuple[float, float]:
    """From where to where a value is nothing unusual: what chance allows, and what would concern nobody."""
    y, near = scale.forward(centre, cases), scale.least * (centre if scale.relative else 1)
    return (
        max(0.0, min(scale.back(y - reach, cases), centre - near)),
        max(scale.back(y + reach, cases), centre + near),
    )


def _of_figure(name: str, figure: Figure, measured: Mapping[date, Measured], day: date) -> list[Finding]:
    """A jump on the day, else a drift of the week that ends with it."""
    if day not in measured:
        return []
    for found in (_jump(name, figure, measured, day), _drift(name, figure, measured, day)):
        if found:
            return [found]
    return []


def _jump(name: str, figure: Figure, measured: Mapping[date, Measured], day: date) -> Finding | None:
    past = _before(measured, day)
    normal = usual(past, figure.scale) if past else None
    if normal is None or not normal.knows(day):
        return None
    today = measured[day]
    low, high = _range(figure.scale, normal.centre(day), THRESHOLD * normal.deviation(day, today.cases), today.cases)
    if low <= today.value <= high:
        return None
    sentence = (
        f"{figure.name} on {day}: {figure.tell(today.value)}, expected {figure.tell(low)} to {figure.tell(high)}."
    )
    score = normal.score(day, today)
    return Finding(name, day, day, Kind.JUMP, figure.name, today.value, low, high, score, sentence)


def _drift(name: str, figure: Figure, measured: Mapping[date, Measured], day: date) -> Finding | None:
    """A week whose days lie to one side of what is usual, each too little to tell."""
    since = day - timedelta(days=DRIFT_DAYS - 1)
    past = _before(measured, since)
    normal = usual(past, figure.scale) if past else None
    week = [d for d in _days(since, day) if d in measured and normal and normal.knows(d)]
    if normal is None or len(week) < LEAST_DRIFT_DAYS:
        return None
    score = sum(normal.score(d, measured[d]) for d in week) / math.sqrt(len(week)) / LASTING
    centre, got = _mean(map(normal.centre, week)), _mean(measured[d].value for d in week)
    cases = _mean(measured[d].cases for d in week)
    reach = THRESHOLD * LASTING / math.sqrt(len(week)) * _mean(normal.deviation(d, measured[d].cases) for d in week)
    low, high = _range(figure.scale, centre, reach, cases)
    if abs(score) <= THRESHOLD or low <= got <= high:
        return None
    sentence = (
        f"{figure.name} since {since}: {figure.tell(got)} a day, expected {figure.tell(low)} to {figure.tell(high)}."
    )
    return Finding(name, day, since, Kind.DRIFT, figure.name, got, low, high, score, sentence)


def _mean(values: Iterable[float]) -> float:
    known = list(values)
    return sum(known) / len(known)
