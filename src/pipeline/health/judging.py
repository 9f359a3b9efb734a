"""A day judged: each source by all its figures, and all of them together by what came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta

from pipeline.health.changes import change
from pipeline.health.figures import CAPTURES, FIGURES, Figure, Habits, Measured, Series, SourceDay
from pipeline.health.findings import ALL_SOURCES, Finding, Health, Kind
from pipeline.health.past import WINDOW_DAYS
from pipeline.health.silence import silence, usual_captures

GONE = SourceDay()
JOINED_DAYS = 7  # sources that begin within a week of each other began together: a weekly one shows as late


def judge(sources: Mapping[str, Series], day: date, archive_days: Collection[date] = ()) -> Health:
    """Judge what each source gave on `day`, and all of them together, against the weeks before it alone.

    On `archive_days` what else arrived is not known, so they are no days for sources that count by arrival.
    """
    windows = {name: _window(series, day, archive_days) for name, series in sorted(sources.items())}
    judged = [name for name, window in windows.items() if day in window and usual_captures(window, day)]
    findings = {name: _of_source(name, windows[name], day) for name in judged}
    told = [finding for name in judged for finding in findings[name]]
    standing = {name: windows[name] for name in judged if not _was_silent(findings[name], day)}
    together = _of_all(standing, day, archive_days)
    return Health(day, tuple(judged), tuple(sorted(windows.keys() - set(judged))), (*together, *told))


def _was_silent(findings: Iterable[Finding], day: date) -> bool:
    """Whether a source fell silent on an earlier day, so that the day's sum lacks nothing by it."""
    return any(finding.kind is Kind.SILENCE and finding.since < day for finding in findings)


def _of_all(windows: Mapping[str, Series], day: date, archive_days: Collection[date]) -> list[Finding]:
    """All sources together: the crawler may be down, and each of them be too small to tell.

    Only those with about as long a past as any: a source that joined meanwhile would make the sum rise.
    """
    firsts = {name: min(window) for name, window in windows.items()}
    joined = min(firsts.values(), default=day) + timedelta(days=JOINED_DAYS)
    old = [window for name, window in windows.items() if firsts[name] <= joined]
    if len(old) < 2:
        return []
    return _of_captures(ALL_SOURCES, _window(_summed(old), day, archive_days), day)


def _window(series: Series, day: date, archive_days: Collection[date]) -> dict[date, SourceDay]:
    """The day and those before it, from the first on that gave anything; days that gave nothing are filled in."""
    start = day - timedelta(days=WINDOW_DAYS)
    first = min((d for d in series if start <= d <= day), default=None)
    if first is None:
        return {}
    days = (first + timedelta(days=number) for number in range((day - first).days + 1))
    unknown = archive_days if any(gave.arrived for gave in series.values()) else ()
    return {d: series.get(d, GONE) for d in days if d not in unknown}


def _summed(windows: Iterable[Series]) -> dict[date, SourceDay]:
    """All sources as one, by what came."""
    captures: Counter[date] = Counter()
    arrived: Counter[date] = Counter()
    for window in windows:
        captures.update({day: gave.captures for day, gave in window.items()})
        arrived.update({day: gave.arrived for day, gave in window.items()})
    return {day: SourceDay(articles=count, arrived=arrived[day]) for day, count in captures.items()}


def _of_source(name: str, window: Series, day: date) -> list[Finding]:
    habits = _habits(window, day)
    others = [figure for figure in FIGURES if figure is not CAPTURES]
    changes = [change(name, figure, _measured(figure, window, habits), day) for figure in others]
    return [*_of_captures(name, window, day), *filter(None, changes)]


def _of_captures(name: str, window: Series, day: date) -> list[Finding]:
    """Silence where nothing came, else what there is to say of the count."""
    if day not in window:
        return []
    counts = {d: Measured(gave.captures) for d, gave in window.items()}
    found = change(name, CAPTURES, counts, day) if window[day].captures else silence(name, window, day)
    return [found] if found else []


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
