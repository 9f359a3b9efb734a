"""The table of month names against CLDR, and what abbreviations and inflected forms mean."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from babel.dates import get_month_names
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dating.months import MONTHS, fold, month_numbers
from pipeline.dating.weekdays import WEEKDAYS, is_weekday, weekday_in

NUMBERED_MONTHS = "fa"  # names in CLDR end in a mark of the genitive that newspapers leave out: tested by hand below


@pytest.mark.parametrize("language", [language for language in MONTHS if language not in NUMBERED_MONTHS])
def test_every_name_that_cldr_gives_is_understood_in_its_language(language: str) -> None:
    names = get_month_names("wide", "format", language.replace("-", "_"))
    understood = {
        number: month_numbers(name.removeprefix("de ").removeprefix("d’"), language) for number, name in names.items()
    }
    assert understood == {number: (number,) for number in range(1, 13)}


@pytest.mark.parametrize(
    "language", ["en", "fr", "es", "pt", "de", "it", "ru", "uk", "pl", "tr", "sw", "el", "hi", "he"]
)
def test_every_abbreviation_that_cldr_gives_is_understood_in_its_language(language: str) -> None:
    names = get_month_names("abbreviated", "format", language)
    assert {number: month_numbers(name, language) for number, name in names.items()} == {n: (n,) for n in range(1, 13)}


@pytest.mark.parametrize(
    ("word", "language", "month"),
    [
        ("Sept.", "en", 9),
        ("SEPT", None, 9),
        ("FEb", None, 2),
        ("ноя", "ru", 11),
        ("мая", None, 5),
        ("mai", "fr", 5),
        ("Fevrier", None, 2),
        ("DÉC", "fr", 12),
        ("ابريل", "ar", 4),
        ("كانون الثاني", "ar-LB", 1),
        ("Machi", "sw", 3),
        ("paź", "pl", 10),
        ("Ağustos", "tr", 8),
        ("AĞUSTOS", None, 8),
        ("ژوئن", None, 6),
    ],
)
def test_short_unaccented_and_capital_forms(word: str, language: str | None, month: int) -> None:
    assert month_numbers(word, language) == (month,)


def test_a_word_that_is_two_months_in_two_languages_is_both_until_the_language_is_known() -> None:
    assert month_numbers("srpna") == (8,)
    assert month_numbers("listopada") == (10, 11)
    assert month_numbers("listopada", "hr") == (10,)
    assert month_numbers("listopada", "uk") == month_numbers("listopada")  # not a Ukrainian word: as if none were known


@pytest.mark.parametrize("word", ["Monday", "Marketing", "ma", "ju", "", "Decree", "Augusta National", "Mayor"])
def test_other_words_are_no_month(word: str) -> None:
    assert month_numbers(word, "en") == ()


@given(st.text(max_size=12))
def test_folding_is_done_once(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@given(st.sampled_from(sorted(MONTHS)), st.integers(1, 12))
def test_a_name_means_the_same_however_its_accents_are_encoded(language: str, month: int) -> None:
    name = MONTHS[language].split()[month - 1].split("|")[0].replace("_", " ")
    for form in ("NFC", "NFD"):
        assert month_numbers(unicodedata.normalize(form, name), language) == (month,)


def test_each_language_has_seven_days() -> None:
    assert {language: len(names.split()) for language, names in WEEKDAYS.items()} == dict.fromkeys(WEEKDAYS, 7)
    assert date(2025, 4, 3).weekday() == 3  # a Thursday, counted as in the table
    for sentence in (
        "on Thursday",
        "jeudi",
        "am Donnerstag",
        "в четверг",
        "يوم الخميس",
        "siku ya Alhamisi",
        "na quinta-feira",
    ):
        found = weekday_in(sentence)
        assert found is not None
        assert found[1] == 3


def test_no_day_or_several_days_are_none() -> None:
    assert weekday_in("He met the minister.") is None
    assert weekday_in("He met her on Monday and left on Tuesday.") is None
    assert weekday_in("He came on Monday and left on Monday.") == ("Monday", 0)
    assert not is_weekday("Mondays")
