"""Places inside the names of companies, and datelines of several parts."""

import pytest

from pipeline.gazetteer import find
from pipeline.model import CleanText
from pipeline.places.ambiguity import Found, resolve
from pipeline.places.layout import layout
from pipeline.places.names import inside_names


def found(text: str) -> list[Found]:
    """What is left of the places of a text."""
    page = layout(CleanText(text))
    return inside_names(page, resolve(page, find(text, "en"), "en", None, None))


@pytest.mark.parametrize(
    "text",
    [
        "shares of Bank of Ghana Holdings rose",
        "National Australia Bank rose",
        "Zambia Copper Investments Ltd rose",
        "British Widgets Plc rose",
        "the Tokyo Example Co rose",
    ],
)
def test_a_company_speaks_little_of_its_country(text: str) -> None:
    assert found(text)[0].trust < 1


@pytest.mark.parametrize(
    "text",
    [
        "Ghana said",
        "the Ghana central bank said",
        "Ghana and Bank of Example agreed",
        "Ghana's company",
        "in Ghana. Example Ltd rose",
    ],
)
def test_a_country_beside_a_company_counts(text: str) -> None:
    assert found(text)[0].trust == 1


def test_a_dateline_keeps_what_says_most() -> None:
    assert {f.sense.code for f in found("GEORGETOWN, Cayman Islands, March 3 - A bank opened.")} == {"CYM"}


def test_a_dateline_of_one_town_stays() -> None:
    assert {f.sense.code for f in found("LAGOS, March 3 - A bank opened.")} == {"NGA"}
