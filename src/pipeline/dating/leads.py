"""What the first words of a report say of its day: a dateline, or a day of the week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from itertools import islice

from pipeline.dating.datelines import Dateline, datelines, on_days
from pipeline.dating.habits import habit_of
from pipeline.dating.reading import Reading
from pipeline.dating.stated import date_header, url_path
from pipeline.dating.trust import evidence
from pipeline.dating.weekdays import weekday_in
from pipeline.model import CleanText, DateEvidence, Document, Precision

# A dateline without a year is believed this long before the capture. Feeds and crawls meet a story within weeks; a
# capture of an archive, years later, would fall into the window by chance once in twelve times, without it always.
WITHIN = timedelta(days=31)
LEAD_CHARS = 400  # the first sentence or two, where an agency says on which day it happened


def dateline(document: Document, clean: CleanText) -> Iterator[DateEvidence]:
    """A dateline with a year: "MOSCOW, 3 April 2025 (AFP) - ..."."""
    for found in datelines(clean.text, habit_of(document)):
        yield from evidence("dateline", found.quote, map(whole_day, found.days))


def dateline_without_year(document: Document, clean: CleanText) -> Iterator[DateEvidence]:
    """A dateline without one, in the year of a month that the address or a header states, else of the capture."""
    for found in datelines(clean.text, habit_of(document)):
        stated = [one for finder in (url_path, date_header) for one in finder(document, clean)]
        in_months = [day for one in stated if one.precision is Precision.MONTH for day in within(found, one)]
        if in_months:
            yield from evidence("dateline without year", found.quote, map(whole_day, in_months))
        elif document.captured_at:
            captured = document.captured_at.astimezone(UTC).date()
            for day in before(found, captured + timedelta(days=1)):
                refused = None if captured - day <= WITHIN else "too long before the capture to know the year"
                yield from evidence("dateline without year", found.quote, [whole_day(day)], refused)


def weekday(document: Document, clean: CleanText) -> Iterator[DateEvidence]:
    """The one day of the week in the lead: published in the week from that day on, if captured in that week too."""
    if document.captured_at and (found := weekday_in(clean.text[:LEAD_CHARS])):
        word, number = found
        captured = document.captured_at.astimezone(UTC).date()
        first = captured - timedelta(days=(captured.weekday() - number) % 7)
        yield from evidence("weekday", word, [Reading(first, captured, Precision.RANGE)])


def whole_day(day: date) -> Reading:
    """A day without a time."""
    return Reading(day, day, Precision.DAY)


def within(found: Dateline, month: DateEvidence) -> Iterator[date]:
    """The days of a dateline without a year that lie in a stated month."""
    yield from (day for day in on_days(month.first.year, found.months, found.day) if day.month == month.first.month)


def before(found: Dateline, bound: date) -> Iterator[date]:
    """For each month a dateline's word may mean, its last day up to a bound."""
    for month in found.months:
        days = (day for year in (bound.year, bound.year - 1) for day in on_days(year, (month,), found.day))
        yield from islice((day for day in days if day <= bound), 1)
