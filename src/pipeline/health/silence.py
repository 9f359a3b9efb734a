"""Sources that fell silent: nothing came for longer than chance allows.

The silence is judged as a whole against the days before it. So a source that gives three reports a day is found after
some days, and one that fell silent is found on every day that follows, as long as its past lies in the window.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from pipeline.health.figures import CAPTURES, Measured, Series
from pipeline.health.findings import Finding, Kind, expected
from pipeline.health.past import THRESHOLD, Usual, usual


def usual_captures(window: Series, day: date) -> Usual | None:
    """What is usual of the captures, before any silence that lasts until the day; null where it cannot be told."""
    since = silent_since(window, day)
    past = {d: Measured(gave.captures) for d, gave in window.items() if d < since}
    found = usual(past, CAPTURES.scale) if past else None
    return found if found and found.knows(day) else None


def silent_since(window: Series, day: date) -> date:
    """The first of the days before `day` on which nothing came, without a break; the day itself where there is none."""
    return max((d + timedelta(days=1) for d, gave in window.items() if gave.captures and d < day), default=day)


def silence(name: str, window: Series, day: date) -> Finding | None:
    """Judge a day on which nothing came, and those before it on which nothing came either."""
    normal = usual_captures(window, day)
    if normal is None:
        return None
    scale, since = CAPTURES.scale, silent_since(window, day)
    missing, deviation = _missing(window, normal, since, day), normal.deviation(day, 1)
    score = (scale.forward(0, 1) - scale.forward(missing, 1)) / deviation
    if score >= -THRESHOLD:
        return None
    low, high = expected(scale, missing, THRESHOLD * deviation, 1)
    when = f"on {day}" if since == day else f"since {since} ({(day - since).days + 1} days)"
    sentence = f"nothing came {when}, expected {CAPTURES.tell(low)} to {CAPTURES.tell(high)}."
    return Finding(name, day, since, Kind.SILENCE, CAPTURES.name, 0, low, high, score, sentence)


def _missing(window: Series, normal: Usual, since: date, day: date) -> float:
    """How much was to come. A weekday on which nothing ever came proves nothing: the week ends on Friday elsewhere."""
    busy = {d.weekday() for d, gave in window.items() if gave.captures}
    return sum(normal.centre(d) for d in _days(since, day) if d in window and d.weekday() in busy and normal.knows(d))


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
