"""What a source usually does on a day like this one, from its own past: a centre, a spread, a range.

The centre is the median of the days like it, the spread a median absolute deviation: much of the past may be out of
order without moving them far.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from pipeline.health.figures import Measured, Scale

WINDOW_DAYS = 56  # eight of each weekday: enough for a median, and summer is not compared with winter
LEAST_DAYS = 5  # like the one judged; once there are so many of its weekday, a Tuesday is compared with Tuesdays
SATURDAY = 5

NORMAL = 1.4826  # a median absolute deviation times this is a standard deviation where values are normal
MEDIAN_VARIANCE = math.pi / 2  # of a median, against that of a mean
# Of a source that has bursts more than half of the days are quiet, and the median sees only those. So the spread also
# reaches as far as nine days of ten do: 1.645 standard deviations hold nine tenths of normal values.
TAIL, TAIL_NORMAL = 0.9, 1.645
# A spread taken from few days may be too small by chance. With 3 a fortnight, widened by a quarter, gives hardly more
# false alarms than eight weeks (simulated, see decision 36).
FEW_DAYS = 3


@dataclass(frozen=True, slots=True)
class Usual:
    """What to expect of one figure of one source; `centres` has the value of a weekday, and of how many days."""

    scale: Scale
    centres: Mapping[int, tuple[float, int]]
    spread: float  # of a value on its scale, in units of what chance alone would give it
    weight: float  # of the median day: a busier one proves no more, since days differ by more than chance

    def knows(self, day: date) -> bool:
        """Whether enough days of the past are like this one."""
        return self.centres.get(day.weekday(), (0.0, 0))[1] >= LEAST_DAYS

    def centre(self, day: date) -> float:
        """The usual value."""
        return self.centres[day.weekday()][0]

    def deviation(self, day: date, cases: float) -> float:
        """One standard deviation, on the scale, of a day of so many cases from the centre."""
        by_median = 1 + MEDIAN_VARIANCE / self.centres[day.weekday()][1]
        return self.spread * math.sqrt(by_median / min(self.scale.weight(cases), self.weight))

    def lasting(self, days: int) -> float:
        """How much more the mean of neighbouring days varies than that of independent ones: beyond chance alone."""
        together = sum((1 - apart / days) * self.scale.correlation**apart for apart in range(1, days))
        return math.sqrt(1 + 2 * together * (1 - (self.scale.floor / self.spread) ** 2))

    def score(self, day: date, measured: Measured) -> float:
        """How many standard deviations a day lies from what is usual."""
        forward, cases = self.scale.forward, measured.cases
        return (forward(measured.value, cases) - forward(self.centre(day), cases)) / self.deviation(day, cases)


def usual(past: Mapping[date, Measured], scale: Scale) -> Usual | None:
    """What a past makes usual; null where no day has enough days like it."""
    own: list[list[date]] = [[] for _ in range(7)]
    for day in past:
        own[day.weekday()].append(day)
    likes = {weekday: _like(own, weekday) for weekday in range(7)}
    centres = {weekday: (median(past[day].value for day in days), len(days)) for weekday, days in likes.items() if days}
    if all(days < LEAST_DAYS for _, days in centres.values()):
        return None
    strays = [stray for day, measured in past.items() for stray in _stray(day, measured, centres, scale)]
    return Usual(scale, centres, max(scale.floor, spread(strays)), median(scale.weight(m.cases) for m in past.values()))


def spread(strays: Sequence[float]) -> float:
    """A standard deviation of values around zero that few of them can move."""
    sizes = sorted(map(abs, strays))
    if not sizes:
        return 0.0
    tail = sizes[math.ceil(TAIL * len(sizes)) - 1]
    return max(median(sizes) * NORMAL, tail / TAIL_NORMAL) * (1 + FEW_DAYS / len(sizes))


def _like(own: Sequence[Sequence[date]], weekday: int) -> Sequence[date]:
    """The days to compare one of this weekday with: its own, or while they are few those that are weekend as it is."""
    if len(own[weekday]) >= LEAST_DAYS:
        return own[weekday]
    return [day for other in range(7) if (other >= SATURDAY) == (weekday >= SATURDAY) for day in own[other]]


def _stray(day: date, measured: Measured, centres: Mapping[int, tuple[float, int]], scale: Scale) -> list[float]:
    """How far a past day lies from its centre, in which it has a part itself: that is put right here."""
    centre, days = centres[day.weekday()]
    if days < 2:
        return []
    away = scale.forward(measured.value, measured.cases) - scale.forward(centre, measured.cases)
    return [away * math.sqrt(scale.weight(measured.cases) * days / (days - 1))]
