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
    least spread, in units of that chance, that a source is believed to have. What moves no more than `least` (as a part
    of the usual value where `relative`) concerns nobody, however sure it is. What makes one day odd may go on for days:
    the mean of a week varies `lasting` times as much as that of seven independent days.
    """

    forward: Callable[[float, float], float]
    back: Callable[[float, float], float]
    weight: Callable[[float], float]
    floor: float
    least: float
    relative: bool
    lasting: float


def _share_forward(share: float, cases: float) -> float:
    return 2 * math.asin(math.sqrt((share * cases + 0.375) / (cases + 0.75)))


def _share_back(y: float, cases: float) -> float:
    return min(1.0, max(0.0, (_sine(y) * (cases + 0.75) - 0.375) / cases))


def _sine(y: float) -> float:
    """Back from the arcsine; what lies beyond its ends is its ends."""
    return math.sin(min(math.pi, max(0.0, y)) / 2) ** 2


COUNT = Scale(
    forward=lambda count, _: 2 * math.sqrt(count + 0.375),
    back=lambda y, _: max(0.0, max(0.0, y) ** 2 / 4 - 0.375),
    weight=lambda _: 1.0,
    floor=1.0,  # Poisson
    least=0.0,
    relative=True,
    lasting=1.5,  # news comes in waves: so much with a correlation of .5 between neighbouring days
)
SHARE = Scale(
    forward=_share_forward,
    back=_share_back,
    weight=lambda cases: cases + 0.5,
    floor=1.0,  # binomial
    least=0.03,
    relative=False,
    lasting=1.2,  # with one of .2
)
MEAN_SHARE = Scale(
    forward=lambda share, _: 2 * math.asin(math.sqrt(share)),
    back=lambda y, _: _sine(y),
    weight=lambda cases: cases,
    floor=0.2,  # of one report: pages of one template differ at least so much (a share of .10 is one of .05 to .17)
    least=0.03,
    relative=False,
    lasting=1.2,  # with one of .2
)
LENGTH = Scale(
    forward=lambda length, _: math.log1p(length),
    back=lambda y, _: max(0.0, math.expm1(y)),
    weight=lambda cases: cases,
    floor=0.4,  # of one report: news texts of one source seldom differ by less than a half
    least=0.15,
    relative=True,
    lasting=1.2,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One judged figure; `of` is null for days that are too small to have it."""

    name: str
    scale: Scale
    of: Callable[[SourceDay, Habits], Measured | None]

    def tell(self, value: float) -> str:
        """A value for people.

        >>> CAPTURES.tell(1234.4), FIGURES[1].tell(0.256)
        ('1,234', '26 %')
        """
        return f"{value:.0%}".replace("%", " %") if self.scale in (SHARE, MEAN_SHARE) else f"{value:,.0f}"


def _part(count: int, whole: int) -> Measured | None:
    return Measured(count / whole, whole) if whole else None


def _typical(value: float | None, reports: int) -> Measured | None:
    return Measured(value, reports) if value is not None and reports >= LEAST_REPORTS else None


CAPTURES = Figure("captures", COUNT, lambda day, _: Measured(day.captures))

FIGURES = (
    CAPTURES,
    Figure("share rejected", SHARE, lambda day, _: _part(day.rejections, day.captures)),
    Figure("share without title", SHARE, lambda day, _: _part(day.untitled, day.reports)),
    Figure("share without date", SHARE, lambda day, _: _part(day.undated, day.reports)),
    Figure("share folded", SHARE, lambda day, _: _part(day.copies, day.reports)),
    Figure("share of text removed", MEAN_SHARE, lambda day, _: _typical(day.removed, day.reports)),
    Figure("median length", LENGTH, lambda day, _: _typical(day.length, day.reports)),
    Figure(
        "share in its usual language",
        SHARE,
        lambda day, habits: _part(day.languages.get(habits.language, 0), day.reports),
    ),
    Figure(
        "share about its usual country",
        SHARE,
        lambda day, habits: _part(day.countries.get(habits.country, 0), day.reports),
    ),
)
