"""What a source gave on a day, the figures that are judged of it, and the scale on which each is compared.

On its scale a figure varies by about the same amount whatever its size, so that one rule judges them all: twice the
square root for counts and the arcsine for shares (Anscombe 1948), the logarithm for lengths.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

LEAST_REPORTS = 5  # a median or a mean of fewer says more of the one report than of the source


@dataclass(frozen=True, slots=True)
class SourceDay:
    """What one source gave on one day."""

    articles: int = 0
    copies: int = 0
    rejections: int = 0
    arrived: int = 0  # of all these, what states no time of capture and counts for the day of its run
    untitled: int = 0
    undated: int = 0
    length: float | None = None  # median characters of display text
    removed: float | None = None  # mean over the reports of the share of text that was cut
    languages: Mapping[str, int] = field(default_factory=dict)
    countries: Mapping[str, int] = field(default_factory=dict)

    @property
    def reports(self) -> int:
        """Articles and copies."""
        return self.articles + self.copies

    @property
    def captures(self) -> int:
        """Everything that came."""
        return self.reports + self.rejections


Series = Mapping[date, SourceDay]  # of one source; a day that is not in it gave nothing


@dataclass(frozen=True, slots=True)
class Habits:
    """What a source mostly writes in, and of."""

    language: str
    country: str


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure of a day, and how many captures or reports it is taken from."""

    value: float
    cases: int = 1


@dataclass(frozen=True, slots=True)
class Scale:
    """How values of one nature are compared: there (`forward`), back again, and how much a day proves.

    Both ways take the number of cases too. `weight` is the inverse of a value's variance by chance alone, `floor` the
    least spread, in units of that chance, that a source is believed to have. What falls or rises no more than `least`
    (as a part of the usual value where `relative`) concerns nobody, however sure it is. No value is above `most`. What
    makes one day odd beyond chance may go on: so is the `correlation` of neighbouring days.
    """

    forward: Callable[[float, float], float]
    back: Callable[[float, float], float]
    weight: Callable[[float], float]
    floor: float
    least: tuple[float, float]
    relative: bool
    most: float
    correlation: float


def _share_forward(share: float, cases: float) -> float:
    return 2 * math.asin(math.sqrt((share * cases + 0.375) / (cases + 0.75)))


def _share_back(y: float, cases: float) -> float:
    return min(1.0, max(0.0, (_sine(y) * (cases + 0.75) - 0.375) / cases))


def _sine(y: float) -> float:
    """Back from the arcsine; what lies beyond its ends is its ends."""
    return math.sin(min(math.pi, max(0.0, y)) / 2) ** 2


LEAST_RISE = 20.0  # captures more: a story that doubles a small source costs nobody anything, and comes every month
COUNT = Scale(
    forward=lambda count, _: 2 * math.sqrt(count + 0.375),
    back=lambda y, _: max(0.0, max(0.0, y) ** 2 / 4 - 0.375),
    weight=lambda _: 1.0,
    floor=1.0,  # Poisson
    least=(0.0, LEAST_RISE),
    relative=False,
    most=math.inf,
    correlation=0.6,  # news comes in waves
)
SHARE = Scale(
    forward=_share_forward,
    back=_share_back,
    weight=lambda cases: cases + 0.5,
    floor=1.0,  # binomial
    least=(0.03, 0.03),
    relative=False,
    most=1.0,
    correlation=0.2,
)
MEAN_SHARE = Scale(
    forward=lambda share, _: 2 * math.asin(math.sqrt(share)),
    back=lambda y, _: _sine(y),
    weight=lambda cases: cases,
    floor=0.2,  # of one report: pages of one template differ at least so much (a share of .10 is one of .05 to .17)
    least=(0.03, 0.03),
    relative=False,
    most=1.0,
    correlation=0.2,
)
LENGTH = Scale(
    forward=lambda length, _: math.log1p(length),
    back=lambda y, _: max(0.0, math.expm1(y)),
    weight=lambda cases: cases,
    floor=0.4,  # of one report: news texts of one source seldom differ by less than a half
    least=(0.15, 0.15),
    relative=True,
    most=math.inf,
    correlation=0.2,
)


# How many standard deviations away something is told. The spread of a source errs on the great side (a tail, few days),
# so that scores of 3 are rarer than a table of the normal distribution says. Set on what benchmarks/health.py prints:
# sources that vary as the model says raise 1.3 lines in 50 weeks; real ones raise more (docs/decisions/0036).
TOLD = 3.25
FEWER = 2.75  # the fault that matters most, and counts have the longer tail above
BURST = 3.75  # big news doubles a day
SHORT = 3.75  # a day of many alerts has a third of the usual length, and a real source has such days
TOPICAL = 3.5  # what cards stand around the news, whether many print one story, and where it happens, follow the news


@dataclass(frozen=True, slots=True)
class Figure:
    """One judged figure; `of` is null for days that are too small to have it.

    `low` and `high` are so many standard deviations below and above what is usual as are told; null is never: a share
    without title that falls to nothing concerns nobody.
    """

    name: str
    scale: Scale
    of: Callable[[SourceDay, Habits], Measured | None]
    low: float | None
    high: float | None

    def tell(self, value: float) -> str:
        """A value for people; means of small counts with a decimal, or they would seem to lie where they do not.

        >>> CAPTURES.tell(1234.4), CAPTURES.tell(4.6), CAPTURES.tell(4), FIGURES[1].tell(0.256)
        ('1,234', '4.6', '4', '26 %')
        """
        if self.scale in (SHARE, MEAN_SHARE):
            return f"{value:.0%}".replace("%", " %")
        return f"{value:,.0f}" if value >= 10 or value == round(value) else f"{value:.1f}"


def _part(count: int, whole: int) -> Measured | None:
    return Measured(count / whole, whole) if whole else None


def _typical(value: float | None, reports: int) -> Measured | None:
    return Measured(value, reports) if value is not None and reports >= LEAST_REPORTS else None


CAPTURES = Figure("captures", COUNT, lambda day, _: Measured(day.captures), low=FEWER, high=BURST)

FIGURES = (
    CAPTURES,
    Figure("share rejected", SHARE, lambda day, _: _part(day.rejections, day.captures), low=None, high=TOLD),
    Figure("share without title", SHARE, lambda day, _: _part(day.untitled, day.reports), low=None, high=TOLD),
    Figure("share without date", SHARE, lambda day, _: _part(day.undated, day.reports), low=None, high=TOLD),
    Figure("share folded", SHARE, lambda day, _: _part(day.copies, day.reports), low=TOPICAL, high=TOPICAL),
    Figure(
        "share of text removed",
        MEAN_SHARE,
        lambda day, _: _typical(day.removed, day.reports),
        low=TOPICAL,
        high=TOPICAL,
    ),
    Figure("median length", LENGTH, lambda day, _: _typical(day.length, day.reports), low=SHORT, high=TOLD),
    Figure(
        "share in its usual language",
        SHARE,
        lambda day, habits: _part(day.languages.get(habits.language, 0), day.reports),
        low=TOLD,
        high=None,
    ),
    Figure(
        "share about its usual country",
        SHARE,
        lambda day, habits: _part(day.countries.get(habits.country, 0), day.reports),
        low=TOPICAL,
        high=TOPICAL,
    ),
)
