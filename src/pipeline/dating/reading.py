"""What a stated date says: the day, month or moment a quote names, in every way it can be read.

A quote gives no reading, one, or several ("03/04/2025" where nobody says whether days or months come first). Nothing
here knows who states it or whether it can be true.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from pipeline.dating.months import month_numbers
from pipeline.model import Precision

LONGEST = 120  # characters of a quote that are read; a date with its label is shorter
BUDDHIST = 543  # years the Thai calendar is ahead: 2567 is 2024
HOURS_EAST = 14  # the farthest offset in use, UTC+14; anything beyond is a typo

WORD = r"[^\s\d.,:;/()|\-–—]{2,}"
MONTH = rf"(?P<month>{WORD}(?: (?:الثاني|الأول|الاول))?)\.?(?:/{WORD})?"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?"
YEAR = r"(?P<year>\d{4})(?!\d)"
OF = r"(?:(?:de|del|of|di|ta')\s+|d['’])?"

ISO = re.compile(r"(?<!\d)(?P<year>\d{4})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d)")
COMPACT = re.compile(r"(?<!\d)(?P<year>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?=T\d|$|\s)")
CJK = re.compile(r"(?<!\d)(?P<year>\d{4})\s?[年년]\s?(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日号號일]?")
NUMERIC = re.compile(r"(?<![\d./-])(?P<a>\d{1,2})(?P<sep>[-/.])\s?(?P<b>\d{1,2})(?P=sep)\s?(?P<year>\d{4})(?!\d)")
DAY_MONTH = re.compile(rf"(?<!\d){DAY}[\s\-/,]*{OF}{MONTH}[\s\-/,]*{OF}{YEAR}")
MONTH_DAY = re.compile(rf"{MONTH}\s*{DAY}[\s,]+{YEAR}")
YEAR_MONTH_DAY = re.compile(rf"(?<!\d){YEAR}\.?\s*{MONTH}\s*{DAY}")
MONTH_ONLY = re.compile(rf"\s*{MONTH}\s*{OF}{YEAR}\s*")
ISO_MONTH = re.compile(r"\s*(?P<year>\d{4})[-/.](?P<m>\d{1,2})\s*")
CJK_MONTH = re.compile(r"\s*(?P<year>\d{4})\s?[年년]\s?(?P<m>\d{1,2})\s?[月월]\s*")
EPOCH_SECONDS = re.compile(r"\s*(\d{10})(?:\d{3})?\s*")  # or milliseconds

CLOCK = re.compile(
    r"^[\s,T–—-]*(?:\w{2,3}\s)?(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<fraction>\d+))?)?"
    r"\s*(?P<half>[ap]\.?m\b\.?)?\s*\(?(?P<zone>Z\b|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)|(?:UTC|GMT)\b)?",
    re.IGNORECASE,
)
OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d{2})?")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a quote. The day is the UTC day where time and offset are stated, else as stated."""

    first: date
    last: date
    precision: Precision
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Habit:
    """How a site writes dates: its language, and whether days come before months, where that is known."""

    language: str | None = None
    day_first: bool | None = None


ANY = Habit()
Days = list[date]


def read_date(quote: str, habit: Habit = ANY) -> tuple[Reading, ...]:
    """All readings of a quote, none where it names no date with its year.

    >>> [r.first.isoformat() for r in read_date("le 3 avril 2025")]
    ['2025-04-03']
    >>> [r.first.isoformat() for r in read_date("03/04/2025")]
    ['2025-04-03', '2025-03-04']
    >>> read_date("on July 25"), read_date("since the coup in 2020")
    ((), ())
    """
    quote = quote[:LONGEST]
    if epoch := EPOCH_SECONDS.fullmatch(quote):
        return (moment(datetime.fromtimestamp(int(epoch[1]), UTC)),)
    for pattern, days_of in FORMS:
        for match in pattern.finditer(quote):
            if days := days_of(match, habit):
                return tuple(timed(day, quote[match.end() :]) for day in days)
    return tuple(whole_months(quote, habit))


def timed(day: date, rest: str) -> Reading:
    """The day with the time and offset that follow it; the day alone where either is missing."""
    clock = CLOCK.match(rest)
    if clock is None or clock["zone"] is None:
        return Reading(day, day, Precision.DAY)
    at = at_clock(day, clock)
    return moment(at) if at else Reading(day, day, Precision.DAY)


def moment(at: datetime) -> Reading:
    """A reading that is known to the second."""
    day = at.astimezone(UTC).date()
    return Reading(day, day, Precision.TIME, at)


def at_clock(day: date, clock: re.Match[str]) -> datetime | None:
    """The stated moment, None where there is no such time or offset."""
    sign_hours_minutes = OFFSET.search(clock["zone"])
    sign, hours, minutes = sign_hours_minutes.groups("0") if sign_hours_minutes else ("+", "0", "0")
    offset = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1)
    hour = int(clock["hour"])
    if half := clock["half"]:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    if abs(offset) > timedelta(hours=HOURS_EAST):
        return None
    micro = int((clock["fraction"] or "0")[:6].ljust(6, "0"))
    try:
        return datetime(
            day.year, day.month, day.day, hour, int(clock["minute"]), int(clock["second"] or 0), micro, timezone(offset)
        )
    except ValueError:
        return None


def possible(year: int, month: int, day: int) -> Iterator[date]:
    """The day, if there is one."""
    try:
        yield date(year - BUDDHIST if 2400 < year < 2700 else year, month, day)
    except ValueError:
        return


def in_order(match: re.Match[str], _: Habit) -> Days:
    """Year, month, day."""
    return list(possible(int(match["year"]), int(match["m"]), int(match["d"])))


def either_order(match: re.Match[str], habit: Habit) -> Days:
    """Day and month in the site's order; in both where that is not known. Dots stand between days and months only.

    >>> first = re.match(NUMERIC, "03.04.2025"), re.match(NUMERIC, "03/25/2025")
    >>> [either_order(match, ANY) for match in first if match]
    [[datetime.date(2025, 4, 3)], [datetime.date(2025, 3, 25)]]
    """
    year, a, b = int(match["year"]), int(match["a"]), int(match["b"])
    day_month, month_day = list(possible(year, b, a)), list(possible(year, a, b))
    if not (day_month and month_day) or day_month == month_day:
        return day_month or month_day
    day_first = True if match["sep"] == "." else habit.day_first
    return day_month + month_day if day_first is None else day_month if day_first else month_day


def by_name(match: re.Match[str], habit: Habit) -> Days:
    """With the month's name, in each month the name means."""
    months = month_numbers(match["month"], habit.language)
    return [day for month in months for day in possible(int(match["year"]), month, int(match["day"]))]


FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Habit], Days]], ...] = (
    (ISO, in_order),
    (COMPACT, in_order),
    (CJK, in_order),
    (NUMERIC, either_order),
    (DAY_MONTH, by_name),
    (MONTH_DAY, by_name),
    (YEAR_MONTH_DAY, by_name),
)


def whole_months(quote: str, habit: Habit) -> Iterator[Reading]:
    """A quote that is a month and nothing else: "2022-01", "March 2024"."""
    if match := ISO_MONTH.fullmatch(quote) or CJK_MONTH.fullmatch(quote):
        months: tuple[int, ...] = (int(match["m"]),)
    elif match := MONTH_ONLY.fullmatch(quote):
        months = month_numbers(match["month"], habit.language)
    else:
        return
    for month in months:
        for first in possible(int(match["year"]), month, 1):
            yield Reading(first, last_day(first), Precision.MONTH)


def last_day(first: date) -> date:
    """The last day of a month."""
    return first.replace(day=monthrange(first.year, first.month)[1])
