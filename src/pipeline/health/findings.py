"""What a judgement says: the unusual, with what was expected, in words for a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pipeline.health.figures import Scale

ALL_SOURCES = "(all sources)"


class Kind(StrEnum):
    """What is wrong."""

    SILENCE = "silence"
    JUMP = "jump"  # of one day or two
    DRIFT = "drift"  # of a week


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
    findings: tuple[Finding, ...]  # of all sources together first, then by source; `telling` sums them up


def expected(scale: Scale, centre: float, reach: tuple[float, float], cases: float) -> tuple[float, float]:
    """From where to where a value is nothing unusual: what chance allows, and what would concern nobody.

    `reach` is how far below and above the centre, on the scale, chance goes.
    """
    y, unit = scale.forward(centre, cases), centre if scale.relative else 1
    low = min(scale.back(y - reach[0], cases), centre - scale.least[0] * unit)
    high = max(scale.back(y + reach[1], cases), centre + scale.least[1] * unit)
    return max(0.0, low), min(scale.most, high)
