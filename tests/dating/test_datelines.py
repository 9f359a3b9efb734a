"""Datelines as agencies write them, and sentences that only look like one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dating.datelines import Dateline, datelines
from pipeline.dating.reading import Habit

REST = " The ministers met for two hours."


def found(text: str, language: str | None = None) -> Dateline | None:
    return next(datelines(text, Habit(language)), None)


@pytest.mark.parametrize(
    "line",
    [
        "MOSCOW, 3 April 2025 (AFP) -",
        "Moscow, 3 April 2025 –",
        "GENEVA (3 April 2025) –",
        "LONDON, April 3, 2025 /PRNewswire/ --",
        "ABUJA, Nigeria, April 3, 2025/Some Group/ --",
        "Paris, le 3 avril 2025 (AFP) –",
        "Lisboa, 03 abr 2025 (Lusa) –",
        "Madrid, 3 de abril de 2025 (EFE).-",
        "Bern, 03.04.2025 -",
        "Bern, 2025-04-03 -",
        "МОСКВА, 3 апреля 2025 г. /ТАСС/.",
        "（新华社北京2025年4月3日电）",
        "القاهرة 3 أبريل 2025 (رويترز) -",
    ],
)
def test_a_dateline_with_a_year(line: str) -> None:
    dateline = found(line + REST)
    assert dateline is not None
    assert dateline.days == (date(2025, 4, 3),)


@pytest.mark.parametrize(
    "line",
    [
        "MADRID, April 3 -",
        "New York, April 3 -",
        "SALT LAKE CITY, Utah, April 3 -",
        "CHEVY CHASE, Md., - April 3 -",
        "CHICAGO, April 3, -",
        "MONTREAL, April 3-",
        "THE HAGUE, April 3 -",
        "****SAO PAULO, April 3 -",
        "ANGLETON, Tex. April 3 -",
        "PORT-AU-PRINCE, April 3 (AlterPresse) -",
        "MOSCOW, April 3. /TASS/.",
        "BEIJING, April 3 (Xinhua) --",
        "LONDON, Thursday, April 3 (Reuters) -",
        "April 3 (Reuters) -",
        "(ANSA) - ROMA, 03 APR -",
        "МОСКВА, 3 апр - РИА Новости.",
        "КИЕВ. 3 апреля. УНН.",
        "Москва. 3 апреля. INTERFAX.RU -",
        "КИЇВ. 3 квітня. УНІАН.",
        "PARIS, 3 avril (Reuters) -",
        "Berlin, 3. Apr (Reuters) -",
        "MADRID, 3 Abr. (EUROPA PRESS) -",
        "La Habana, 3 abr (Prensa Latina)",
        "ANKARA, 3 Nisan (Reuters) -",
        "DAR ES SALAAM, Aprili 3 (Xinhua) --",
        "新华社北京4月3日电（记者甲）",
        "القاهرة في 3 أبريل /أ ش أ/",
    ],
)
def test_a_dateline_without_a_year(line: str) -> None:
    dateline = found(line + REST)
    assert dateline is not None
    assert (dateline.days, dateline.months, dateline.day) == ((), (4,), 3)
    assert (line + REST).startswith(dateline.quote)


@pytest.mark.parametrize(
    "text",
    [
        "WASHINGTON (AP) —" + REST,
        "On Monday, April 3 - a day of rain - the ministers met.",
        "In Paris, May 3 - the ministers met.",
        "The talks of April 3 - the first in years - ended.",
        "LONDON, April 3 - 8: the fair.",
        "LONDON, April 3-8: the fair.",
        "The talks, April 3 - the first in years - ended.",
        "Posted April 3, 2025 - by a reader",
        "Updated April 3 (Reuters) -" + REST,
        "The ministers met on April 3 (Thursday) for two hours.",
        "April 3 - the ministers met.",
        "MADRID, Smarch 3 -" + REST,
        "MADRID, April 33 -" + REST,
        "At 10:15, April 3 - the ministers met.",
        "ministers in moscow, april 3 - met",
        "Ministers Meet, April 3",
        "يوم 3 أبريل - اجتمع الوزراء",
        "",
    ],
)
def test_a_sentence_is_no_dateline(text: str) -> None:
    assert found(text) is None


def test_it_may_stand_under_a_headline_and_a_standfirst() -> None:
    assert found("Ministers meet\n\nFor two hours.\n\nMOSCOW, April 3 (AFP) - They met.") is not None


def test_farther_down_it_belongs_to_another_report() -> None:
    assert found("One.\n\nTwo.\n\nThree.\n\nMOSCOW, April 3 (AFP) - They met.") is None


def test_inside_a_paragraph_it_is_none() -> None:
    assert found("The agency wrote: MOSCOW, April 3 (AFP) - They met.") is None


def test_days_and_months_in_either_order_give_both() -> None:
    dateline = found("BRUSSELS, 03/04/2025 –" + REST)
    assert dateline is not None
    assert dateline.days == (date(2025, 4, 3), date(2025, 3, 4))


@given(st.text(alphabet="ABab ,.()/-–3413年4月日Aprilапр\n", max_size=80))
def test_any_text_is_read_without_harm(text: str) -> None:
    for dateline in datelines(text, Habit()):
        assert dateline.quote.strip() in text
