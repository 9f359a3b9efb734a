"""People who are called like places."""

import pytest

from pipeline.gazetteer import find
from pipeline.places.people import without_people


def kept(text: str) -> list[str]:
    """The words that still speak of places."""
    return [text[hit.start : hit.end] for hit in without_people(text, find(text, "en"))]


@pytest.mark.parametrize(
    "text",
    [
        "Michael Jordan retired. Jordan said he was glad.",
        "Mr. Holland resigned. Holland had no comment.",
        "Florence Welch sang.",
        "Chad Smith drums.",
        "Paris Jackson posed.",
        "J. England wrote it.",
        "Sydney Sweeney and Austin Butler danced.",
    ],
)
def test_a_person_is_no_place(text: str) -> None:
    assert kept(text) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Michael Jordan played in Jordan.", ["Jordan"]),
        ("Jordan and Chad signed a treaty.", ["Jordan", "Chad"]),
        ("Will Turkey join?", ["Turkey"]),
        ("Paris Court of Appeal", ["Paris"]),
        ("Sydney Airport closed", ["Sydney"]),
        ("Florence, Italy", ["Florence", "Italy"]),
        ("The U.S. Germany wants", ["U.S", "Germany"]),
    ],
)
def test_a_place_stays_a_place(text: str, places: list[str]) -> None:
    assert kept(text) == places
