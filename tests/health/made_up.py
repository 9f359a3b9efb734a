"""Sources made up for tests: what they give follows from a seed, weekdays and how much days differ."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from pipeline.health import SourceDay

START = date(2024, 1, 1)  # a Monday
SATURDAY = 5


def after(days: int) -> date:
    """So many days after the start."""
    return START + timedelta(days=days)


def ordinary(
    days: int,
    busy: float,
    *,
    seed: int = 1,
    weekend: float = 0.4,
    uneven: float = 0.0,
    undated: float = 0.1,
    removed: float = 0.1,
) -> dict[date, SourceDay]:
    """So many days of a source that gives about `busy` reports on a weekday.

    On a weekend day it gives that part of them; `uneven` is by how much (1 is a factor of e) days differ beyond chance.
    """
    random = Random(seed)
    given = {}
    for day in map(after, range(days)):
        mean = busy * (weekend if day.weekday() >= SATURDAY else 1) * math.exp(random.gauss(0, uneven))
        if reports := poisson(random, mean):
            given[day] = of(random, reports, undated, removed)
    return given


def of(random: Random, reports: int, undated: float, removed: float) -> SourceDay:
    """A day of so many reports with these shares, but for chance."""
    copies, french = binomial(random, reports, 0.2), binomial(random, reports, 0.03)
    home = binomial(random, reports, 0.5)
    return SourceDay(
        articles=reports - copies,
        copies=copies,
        rejections=poisson(random, 0.03 * reports),
        untitled=binomial(random, reports, 0.01),
        undated=binomial(random, reports, undated),
        length=2500 * math.exp(random.gauss(0, 0.7 / math.sqrt(reports))),
        removed=min(0.9, removed * math.exp(random.gauss(0, 0.8 / math.sqrt(reports)))),
        languages={"en": reports - french, "fr": french},
        countries={"MLI": home, "FRA": reports - home},
    )


def silent_from(given: dict[date, SourceDay], first: int) -> dict[date, SourceDay]:
    """The same source, if it had stopped on that day."""
    return {day: gave for day, gave in given.items() if day < after(first)}


def changed_from(given: dict[date, SourceDay], first: int, **factors: float) -> dict[date, SourceDay]:
    """The same source with figures multiplied from that day on."""
    return {day: gave if day < after(first) else _times(gave, factors) for day, gave in given.items()}


def _times(gave: SourceDay, factors: dict[str, float]) -> SourceDay:
    values = {name: getattr(gave, name) * factor for name, factor in factors.items()}
    return replace(gave, **{n: v if n in ("length", "removed") else round(v) for n, v in values.items()})


def poisson(random: Random, mean: float) -> int:
    """A count by chance: arrivals until one unit of time is over."""
    count, time = 0, random.expovariate(1)
    while time < mean:
        count, time = count + 1, time + random.expovariate(1)
    return count


def binomial(random: Random, cases: int, share: float) -> int:
    """How many of the cases."""
    return sum(random.random() < share for _ in range(cases))
