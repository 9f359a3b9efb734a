"""Which of its meanings a name has."""

import pytest

from pipeline.gazetteer import find
from pipeline.model import CleanText
from pipeline.places.ambiguity import resolve
from pipeline.places.layout import layout


def codes(text: str, language: str = "en", home: str | None = None) -> dict[str, str]:
    """The country of each name that keeps a meaning."""
    page = layout(CleanText(text))
    return {text[f.start : f.end]: f.sense.code for f in resolve(page, find(text, language), language, None, home)}


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("a fire in Rome, Georgia, on Friday", "Rome", "USA"),
        ("a fire in Athens, Ohio, on Friday", "Athens", "USA"),
        ("a fire in Perth, Ontario, on Friday", "Perth", "CAN"),
        ("a fire in Lebanon, Tenn., on Friday", "Lebanon", "USA"),
        ("a fire in Newcastle, New South Wales, on Friday", "Newcastle", "AUS"),
        ("a fire in Valencia (Venezuela) on Friday", "Valencia", "VEN"),
    ],
)
def test_what_follows_a_town_tells_its_country(text: str, name: str, code: str) -> None:
    assert codes(text)[name] == code


def test_two_countries_in_a_list_are_two() -> None:
    assert codes("Jordan, Chad and Georgia agreed") == {"Jordan": "JOR", "Chad": "TCD", "Georgia": "GEO"}


def test_context_settles_georgia() -> None:
    assert codes("Georgia voted, the U.S. said in Washington")["Georgia"] == "USA"
    assert codes("Georgia voted, they said in Tbilisi")["Georgia"] == "GEO"


def test_context_settles_the_congos() -> None:
    assert codes("Congo voted")["Congo"] == "COD"
    assert codes("Congo voted, Brazzaville said")["Congo"] == "COG"


def test_the_larger_town_is_meant_without_more() -> None:
    assert codes("a fire in Birmingham")["Birmingham"] == "GBR"


def test_the_publishers_country_is_context() -> None:
    assert codes("a fire in Richmond", home="GBR")["Richmond"] == "GBR"
    assert codes("a fire in Richmond", home="USA")["Richmond"] == "USA"


@pytest.mark.parametrize(
    "text", ["Reading is good for you", "Mobile phones are cheap", "Orange is a colour", "Nice work"]
)
def test_a_word_at_the_start_of_a_sentence_is_no_town(text: str) -> None:
    assert codes(text) == {}


def test_a_town_that_is_a_word_counts_where_the_text_is_about_its_country() -> None:
    assert codes("a match in Reading, fans in England said")["Reading"] == "GBR"


@pytest.mark.parametrize(
    ("text", "language"),
    [("Mali ljudi su došli", "hr"), ("Das Essen war kalt", "de"), ("Mali chłopcy", "pl"), ("التقرير مالي", "ar")],
)
def test_a_common_word_of_the_language_is_no_country(text: str, language: str) -> None:
    assert codes(text, language) == {}


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [("Ljudi u Mali žive", "hr", "MLI"), ("Feuer in Essen", "de", "DEU"), ("في مالي", "ar", "MLI")],
)
def test_behind_a_preposition_it_is_one(text: str, language: str, code: str) -> None:
    assert code in codes(text, language).values()


def test_abbreviations_of_states_need_their_comma() -> None:
    assert codes("a fire in Exampleton, Va., today") == {"Va": "USA"}
    assert codes("The Va and the In and the Me") == {}
