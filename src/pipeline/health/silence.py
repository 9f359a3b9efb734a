"""Sources that fell silent: nothing came for longer than chance allows.

The silence is judged as a whole against the days before it. So a source that gives three reports a day is found after
some days, and one that fell silent is found on every day that follows, as long as its past lies in the window.

Counts that vary by chance alone are Poisson: none of m come once in e^m. Where days differ by more, so that the
variance is v times the mean, they are taken as negative binomial: none come once in e^(m log(v) / (v - 1)).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, timedelta
from statistics import NormalDist

from pipeline.health.figures import CAPTURES, Measured, Series
from pipeline.health.findings import Finding, Kind, expected
from pipeline.health.past import Usual, usual

# A silence is told where it comes by chance less often than this. On its first day more often, where some reports were
# to come: five a day that vary by chance alone are silent on 1 day in 148, and days differ by more. Such a source costs
# a false alarm or two a year, one of eight none, and one that was silent on such a weekday before is not told so soon.
FIRST_DAY, FIRST_DAY_CAPTURES = 1 / 50, 5
LATER = 1 / 3000  # small sources begin a new silence every other day, and quiet days come together
LEAST = 1e-300  # of a chance: a greater certainty has no number
USUAL_REACH = 2.0  # standard deviations: "expected 40 to 60" holds nineteen days of twenty


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
    since = silent_since(window, day)
    missed = [d for d in _days(since, day) if d in window and normal.knows(d)]
    chances = {d: _chance(d, window, normal, since) for d in missed}
    chance = math.prod(chances.values())
    at_once = [d for d, of_day in chances.items() if of_day < FIRST_DAY and normal.centre(d) >= FIRST_DAY_CAPTURES]
    if chance >= LATER and not at_once:
        return None
    missing = sum(normal.centre(d) for d in missed)
    reach = USUAL_REACH * normal.deviation(day, 1)
    low, high = expected(CAPTURES.scale, missing, (reach, reach), 1)
    low, score = max(1.0, low), NormalDist().inv_cdf(max(LEAST, chance))
    when = f"on {day}" if since == day else f"since {since} ({(day - since).days + 1} days)"
    sentence = f"nothing came {when}, expected {CAPTURES.tell(low)} to {CAPTURES.tell(high)}."
    return Finding(name, day, since, Kind.SILENCE, CAPTURES.name, 0, low, high, score, sentence)


def _chance(day: date, window: Series, normal: Usual, since: date) -> float:
    """How likely nothing comes on such a day: by its spread, or as often as nothing came on this weekday before.

    A weekday on which nothing ever came proves nothing: the week ends on Friday elsewhere.
    """
    own = [gave.captures for d, gave in window.items() if d < since and d.weekday() == day.weekday()]
    variance = normal.spread**2
    proves = math.log(variance) / (variance - 1) if variance > 1 else 1.0
    return max(math.exp(-normal.centre(day) * proves), own.count(0) / len(own) if own else 1.0)


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
