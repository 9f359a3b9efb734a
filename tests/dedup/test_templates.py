"""Reports that share their words but not their numbers."""

import pytest

from pipeline.dedup import group
from pipeline.dedup.templates import is_template
from tests.dedup.samples import DROUGHT, HARBOUR, SETTINGS, fingerprinted, report

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
