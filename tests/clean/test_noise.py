import pytest

from tests.clean.noise import FIRST, SECOND
from tests.clean.samples import HARBOUR, cleaned

# A line of names and a date in one: who wrote it belongs to the text, so the line is left alone.
KEPT = {"By Staff Reporter | Updated: March 3, 2024 10:15 IST"}
LINES = [(place, text) for _, place, text in FIRST + SECOND if text not in KEPT]


def planted(body: str, place: str, text: str) -> str:
    """The body with noise at its head, behind its second paragraph or at its tail."""
    paragraphs = body.split("\n\n")
    at = {"head": 0, "mid": 2, "tail": len(paragraphs)}[place]
    return "\n\n".join([*paragraphs[:at], text, *paragraphs[at:]])


@pytest.mark.parametrize(("place", "text"), LINES)
def test_noise_is_cut_or_left_out_of_the_comparison_and_nothing_else(place: str, text: str) -> None:
    result = cleaned(planted(HARBOUR, place, text))
    assert HARBOUR in (result.text, result.compared.strip())


@pytest.mark.parametrize("text", sorted(KEPT))
def test_what_is_not_known_stays(text: str) -> None:
    assert cleaned(f"{text}\n\n{HARBOUR}").text == f"{text}\n\n{HARBOUR}"
