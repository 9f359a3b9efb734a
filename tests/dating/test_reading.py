"""What quotes say, in every way they can be read."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dating.months import MONTHS
from pipeline.dating.reading import Habit, read_date
from pipeline.model import Precision

DAY = date(2025, 4, 3)
DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))


def days(quote: str, language: str | None = None, day_first: bool | None = None) -> list[date]:
    return [one.first for one in read_date(quote, Habit(language, day_first))]


@pytest.mark.parametrize(
    "quote",
    [
        "2025-04-03",
        "2025/4/3",
        "2025.04.03",
        "20250403",
        "20250403T101500Z",
        "2025-04-03T10:15:00",
        "2025年4月3日",
        "２０２５年４月３日",
        "2025년 4월 3일",
        "3 April 2025",
        "3rd April, 2025",
        "April 3, 2025",
        "Apr. 3, 2025 10:15 am",
        "Thursday, April 3, 2025",
        "Thu, 03 Apr 2025 10:15:00 GMT",
        "03-Apr-2025",
        "3 avril 2025",
        "jeudi 3 avril 2025 à 10h15",
        "3 de abril de 2025",
        "3. April 2025",
        "torsdag 03. april 2025 - 13:26",
        "3 апреля 2025 г.",
        "3 квітня 2025",
        "3 kwietnia 2025",
        "3 Nisan 2025",
        "3 Aprili 2025",
        "3 أبريل 2025",
        "٣ أبريل ٢٠٢٥",
        "3 نيسان/أبريل 2025",
        "2025. április 3.",
        "3 अप्रैल 2025",
        "3 เมษายน 2568",
        "Published: 3 April 2025 | 10:15",
        "03.04.2025",
        "3. 4. 2025",
        "1743675300",
        "1743675300000",
    ],
)
def test_one_day_in_many_spellings(quote: str) -> None:
    assert days(quote) == [DAY]


@pytest.mark.parametrize(
    "quote",
    [
        "",
        "yesterday",
        "3 hours ago",
        "on July 25",
        "in 2020",
        "May said that",
        "2025",
        "2025-13-01",
        "30 February 2025",
        "31/02/2025",
        "12345678",
        "1.2.3",
        "03/04/25",
        "version 10.4.3.2025",
        "call 0043 2025 1234",
    ],
)
def test_what_is_no_date(quote: str) -> None:
    assert days(quote) == []


@pytest.mark.parametrize(
    ("quote", "at"),
    [
        ("2025-04-03T10:15:00Z", datetime(2025, 4, 3, 10, 15, tzinfo=UTC)),
        ("2025-04-03T10:15:00.123456789+02:00", datetime(2025, 4, 3, 10, 15, 0, 123456, timezone(timedelta(hours=2)))),
        ("2025-04-03 10:15 +0530", datetime(2025, 4, 3, 10, 15, tzinfo=timezone(timedelta(hours=5, minutes=30)))),
        ("Thu, 03 Apr 2025 10:15:00 GMT", datetime(2025, 4, 3, 10, 15, tzinfo=UTC)),
        ("April 3, 2025 10:15 pm UTC-4", datetime(2025, 4, 3, 22, 15, tzinfo=timezone(-timedelta(hours=4)))),
        ("3 April 2025 12:05 am GMT", datetime(2025, 4, 3, 0, 5, tzinfo=UTC)),
        ("1743675300", datetime(2025, 4, 3, 10, 15, tzinfo=UTC)),
    ],
)
def test_a_moment_needs_time_and_offset(quote: str, at: datetime) -> None:
    [reading] = read_date(quote)
    assert (reading.at, reading.precision, reading.first) == (at, Precision.TIME, at.astimezone(UTC).date())
    assert reading.at is not None
    assert reading.at.utcoffset() == at.utcoffset()


@pytest.mark.parametrize(
    "quote",
    [
        "2025-04-03T10:15:00",
        "2025-04-03",
        "April 3, 2025 10:15 EST",
        "2025-04-03T25:15:00Z",
        "2025-04-03T10:15:00+29:00",
    ],
)
def test_without_a_possible_time_and_offset_it_is_a_day(quote: str) -> None:
    [reading] = read_date(quote)
    assert (reading.first, reading.at, reading.precision) == (DAY, None, Precision.DAY)


@pytest.mark.parametrize(
    "quote", ["2025-02", "2025/2", "February 2025", "février 2025", "2025年2月", "février de 2025"]
)
def test_a_month_alone_is_the_days_from_its_first_to_its_last(quote: str) -> None:
    [reading] = read_date(quote)
    assert (reading.first, reading.last, reading.precision) == (date(2025, 2, 1), date(2025, 2, 28), Precision.MONTH)


def test_day_and_month_in_the_order_of_the_site() -> None:
    assert days("03/04/2025") == [date(2025, 4, 3), date(2025, 3, 4)]
    assert days("03/04/2025", day_first=True) == [date(2025, 4, 3)]
    assert days("03/04/2025", day_first=False) == [date(2025, 3, 4)]
    assert days("04/04/2025") == [date(2025, 4, 4)]


def test_a_day_over_twelve_settles_the_order_whatever_the_site() -> None:
    assert days("25/04/2025", day_first=False) == days("04/25/2025", day_first=True) == [date(2025, 4, 25)]


def test_a_month_that_means_two_gives_both() -> None:
    assert days("3 listopada 2025") == [date(2025, 10, 3), date(2025, 11, 3)]
    assert days("3 listopada 2025", "pl") == [date(2025, 11, 3)]


@given(DAYS)
def test_iso_days_come_back(day: date) -> None:
    assert days(day.isoformat()) == [day]
    assert days(day.strftime("%Y%m%d")) == [day]


@given(DAYS, st.sampled_from(sorted(set(MONTHS) - {"ar-LB", "th"})))
def test_days_written_with_the_names_of_a_language_come_back(day: date, language: str) -> None:
    name = MONTHS[language].split()[day.month - 1].split("|")[0]
    assert days(f"{day.day} {name} {day.year}", language) == [day]
    assert days(f"{name} {day.day}, {day.year}", language) == [day]


@given(st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)), st.integers(-12 * 60, 14 * 60))
def test_moments_come_back_with_their_offset(naive: datetime, minutes: int) -> None:
    at = naive.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    [reading] = read_date(at.isoformat())
    assert reading.at == at
    assert reading.at.utcoffset() == at.utcoffset()
    assert reading.first == at.astimezone(UTC).date()


@given(st.text(max_size=200))
def test_any_text_gives_days_or_nothing(quote: str) -> None:
    assert all(one.first <= one.last for one in read_date(quote))
