"""Reports that share their words but not their numbers."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dedup import group
from pipeline.dedup.templates import is_edition, is_template
from pipeline.dedup.verify import overlap
from pipeline.model import Fingerprint
from tests.dedup.samples import DROUGHT, ELECTION, HARBOUR, SETTINGS, fingerprinted, report, splice, words

FORECAST = (
    "The central bank said it expected a shortage of about {} million crowns in the money market today. Among the main "
    "factors, maturing bills and the take-up of treasury paper will drain {} million, while a rise in the note "
    "circulation takes out a further {} million. Against this, payments by the exchequer will add some {} million."
)


def told(*numbers: int) -> str:
    return FORECAST.format(*numbers)


@pytest.mark.parametrize(
    ("other", "day", "template"),
    [
        (told(300, 120, 205, 25), "2024-07-31", True),  # the next day's forecast
        (told(300, 120, 205, 25), "2024-07-30", True),
        (told(300, 120, 205, 25), None, True),
        (told(800, 540, 205, 25), "2024-07-30", True),  # half of the numbers
        (told(800, 540, 310, 25), "2024-07-31", True),  # three in four: a correction today, a forecast tomorrow
        (told(800, 540, 310, 25), None, False),
        (told(800, 540, 310, 50), "2024-08-09", False),  # a late copy
        (told(800, 540, 310, 55), "2024-07-30", False),  # a correction
        (told(800, 540, 310, 55), None, False),
        (told(800, 540, 310, 55), "2024-08-09", True),
        (told(800, 540, 310, 50) + " The bank gave no reason.", "2024-08-09", False),
        (told(800, 540, 310, 50).split(" Against")[0], "2024-08-09", False),  # trimmed: a subset of the numbers
    ],
)
def test_where_the_words_match_the_numbers_decide(other: str, day: str | None, template: bool) -> None:
    a, b = fingerprinted(report("a", told(800, 540, 310, 50)), report("b", other, day))
    assert is_template(a, b, 0.7, SETTINGS) is template
    assert is_template(b, a, 0.7, SETTINGS) is template


def test_a_text_without_numbers_is_no_template() -> None:
    a, b = fingerprinted(report("a", DROUGHT), report("b", HARBOUR, "2024-09-30"))
    assert not is_template(a, b, 0.5, SETTINGS)


def test_editions_of_a_template_stay_and_copies_of_one_fold() -> None:
    monday = report("a", told(800, 540, 310, 50), "2024-07-29")
    tuesday = report("b", told(300, 120, 205, 25), "2024-07-30")
    copied = report("c", "FRANKFURT - " + told(300, 120, 205, 25), "2024-07-31")
    links = group(fingerprinted(monday, tuesday, copied), SETTINGS)
    assert [(link.copy_id, link.article_id) for link in links] == [("c", "b")]


def test_a_listing_of_the_next_week_shares_most_numbers_and_stays() -> None:
    rows = [
        f"Room {number} opens at {number % 12} for visitors from district {number * 7}." for number in range(30, 60)
    ]
    week = " ".join(rows)
    next_week = " ".join(
        rows[:-4] + [row.replace("Room ", "Room 9") for row in rows[-4:]] + ["Closed 811 812 813 814."]
    )
    a, b = fingerprinted(report("a", week, None), report("b", next_week, "2024-08-09"))
    extra = fingerprinted(report("c", week + " 901 902 903 904 905 906 907 908 909", None))[0]
    assert not is_template(a, extra, 0.95, SETTINGS)
    assert is_template(fingerprinted(report("d", week + " 1001 1002 1003 1004", "2024-07-30"))[0], b, 0.8, SETTINGS)


BULLETIN = splice(
    [ELECTION, DROUGHT, "The office counted {} cases of fever, {} of them in the ports; {} are in hospital."]
)


def form(name: str, text: str, numbers: Sequence[object], day: str | None = "2024-07-30") -> Fingerprint:
    """A text with numbers at its end."""
    return fingerprinted(report(name, splice([text, *map(str, numbers)]), day))[0]


@pytest.mark.parametrize("day", ["2024-07-30", "2024-07-31"])
def test_a_long_report_with_new_prices_is_an_update_and_a_short_one_another_form(day: str) -> None:
    for count, template in ((150, False), (40, True)):
        morning, evening = form("a", words(count), [1.5, 28.87, 7]), form("b", words(count + 3), [0.4, 27.12, 7], day)
        assert is_template(morning, evening, 0.8, SETTINGS) is template


def test_how_close_numbers_stand_is_told_by_the_shorter_text() -> None:
    notice, survey = form("a", words(40), [1.5, 28.87, 7]), form("b", words(300), [0.4, 27.12, 7])
    assert is_template(notice, survey, 0.8, SETTINGS)


def test_without_a_day_one_other_number_is_a_correction_and_many_are_another_listing() -> None:
    assert not is_template(form("a", words(40), [800], None), form("b", words(40), [900], None), 0.8, SETTINGS)
    listed = form("a", words(40), range(30), None)
    assert not is_template(listed, form("b", words(40), range(6, 36), None), 0.8, SETTINGS)
    assert is_template(listed, form("c", words(40), range(7, 37), None), 0.8, SETTINGS)


def test_a_bulletin_with_the_counts_of_the_next_day_is_another_although_the_rest_stands() -> None:
    counted, next_day = BULLETIN.format(212, 40, 17), BULLETIN.format(230, 44, 21)
    a, same_day, later = fingerprinted(
        report("a", counted), report("b", next_day, "2024-07-30"), report("c", next_day, "2024-07-31")
    )
    containment = overlap(a.shingles, later.shingles).containment
    assert containment >= SETTINGS.template_containment
    assert not is_template(a, same_day, containment, SETTINGS)
    assert is_template(a, later, containment, SETTINGS)


DAYS = st.sampled_from([None, "2024-07-01", "2024-07-02", "2024-07-03", "2024-07-09"])
NUMBERS = st.lists(st.integers(1, 12), max_size=9)


@given(NUMBERS, NUMBERS, DAYS, DAYS, st.sampled_from([0.5, 0.95]))
def test_neither_of_two_reports_comes_first(
    one: list[int], other: list[int], day: str | None, other_day: str | None, containment: float
) -> None:
    a, b = fingerprinted(
        report("a", splice([words(30), *map(str, one)]), day),
        report("b", splice([words(45), *map(str, other)]), other_day),
    )
    assert is_template(a, b, containment, SETTINGS) is is_template(b, a, containment, SETTINGS)
    found, turned = overlap(a.shingles, b.shingles), overlap(b.shingles, a.shingles)
    assert is_edition(a, b, found, SETTINGS) is is_edition(b, a, turned, SETTINGS)


@given(NUMBERS, st.integers(0, 9), DAYS, DAYS)
def test_a_text_with_no_number_of_its_own_is_never_a_form(
    told: list[int], kept: int, day: str | None, other_day: str | None
) -> None:
    a, b = fingerprinted(
        report("a", splice([words(30), *map(str, told)]), day),
        report("b", splice([words(30), *map(str, told[:kept])]), other_day),
    )
    assert not is_template(a, b, 0.5, SETTINGS)
