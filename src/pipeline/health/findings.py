"""What a judgement says: the unusual, with what was expected, in words for a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pipeline.health.figures import Scale


class Kind(StrEnum):
    """What is wrong."""

    SILENCE = "silence"
    JUMP = "jump"  # of one day
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
    findings: tuple[Finding, ...]  # of all sources together first, then by source

    @property
    def warnings(self) -> Sequence[str]:
        """A line for each finding."""
        return [f"{finding.source}: {finding.sentence}" for finding in self.findings]


def expected(scale: Scale, centre: float, reach: float, cases: float) -> tuple[float, float]:
    """From where to where a value is nothing unusual: what chance allows, and what would concern nobody."""
    y, near = scale.forward(centre, cases), scale.least * (centre if scale.relative else 1)
    low = min(scale.back(y - reach, cases), centre - near)
    return max(0.0, low), max(scale.back(y + reach, cases), centre + near)
