"""Days and months in the paths of addresses, and numbers that are none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dating.urls import url_date
from pipeline.model import Precision


@pytest.mark.parametrize(
    "path",
    [
        "/2025/04/03/ministers-meet",
        "/2025/4/3/ministers-meet",
        "/world/2025/apr/03/ministers-meet",
        "/n1/2025/0403/c1001-40223222.html",
        "/news/2025-04/03/ministers-meet",
        "/news/20250403/ministers-meet",
        "/article/2025-04-03-ministers-meet/",
        "/2025/04/03.html",
        "/2025/04/03",
        "/2025-04-03",
        "/ministers-meet-20250403101500-nt.html",
    ],
)
def test_a_day(path: str) -> None:
    found = url_date("https://example.org" + path)
    assert found is not None
    quote, reading = found
    assert (reading.first, reading.last, reading.precision) == (date(2025, 4, 3), date(2025, 4, 3), Precision.DAY)
    assert quote in path


@pytest.mark.parametrize(
    "path", ["/2025/04/ministers-meet", "/2025/04/31-things-to-do", "/news/2025-04/ministers-meet"]
)
def test_a_month_and_no_day(path: str) -> None:
    found = url_date("https://example.org" + path)
    assert found is not None
    reading = found[1]
    assert (reading.first, reading.last, reading.precision) == (date(2025, 4, 1), date(2025, 4, 30), Precision.MONTH)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/",
        "https://example.org/2025/ministers-meet",
        "https://example.org/1234/56/78/ministers-meet",
        "https://example.org/2025/13/03/ministers-meet",
        "https://example.org/2025/02/30/",
        "https://example.org/04/03/2025/ministers-meet",
        "https://example.org/world-cup-2026-06-11",
        "https://example.org/the-year-2025/04",
        "https://example.org/a?date=2025/04/03",
        "https://example.org/a#/2025/04/03/",
        "https://example.org/story-20250403",
        "https://example.org/story/120250403101500",
        "http://[broken/2025/04/03/",
        "not an address",
    ],
)
def test_nothing(url: str) -> None:
    found = url_date(url)
    assert found is None or found[1].precision is Precision.MONTH


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_every_day_comes_back(day: date) -> None:
    found = url_date(f"https://example.org/{day:%Y/%m/%d}/a-story")
    assert found is not None
    assert found[1].first == day


@given(st.text(max_size=60))
def test_any_text_is_read_without_harm(path: str) -> None:
    url_date(path)
    url_date("https://example.org/" + path)
