"""Title, dateline, lead and body."""

import pytest

from pipeline.model import CleanText
from pipeline.places.layout import LEAD_CHARS, layout


@pytest.mark.parametrize(
    "head",
    [
        "ACCRA, Oct 10 (Reuters) - ",
        "ACCRA, 10 Oct 2023 (AFP) — ",
        "ACCRA (AP) — ",
        "Accra (AFP) - ",
        "ACCRA, March 3 - ",
        "PORT LOUIS, Mauritius, March 3 -",
        "ACCRA -- ",
        "ACCRA - ",
        "SPRINGFIELD, Ill., Feb 26 -",
    ],
)
def test_a_dateline_is_seen(head: str) -> None:
    page = layout(CleanText(f"{head}The port opened again."))
    assert page.text[: page.dateline_end].strip() == head.strip()


@pytest.mark.parametrize(
    "text",
    [
        "The port of Accra opened again - after a year.",
        "accra, Oct 10 - the port opened.",
        "Accra is open - at last.",
        "In 2023 (the last year) - it rained.",
        "",
    ],
)
def test_a_sentence_is_no_dateline(text: str) -> None:
    page = layout(CleanText(text))
    assert page.dateline_end == 0


def test_a_dateline_stands_behind_the_title() -> None:
    page = layout(CleanText("ACCRA (AP) — The port opened.", title="Port opens"))
    assert page.where(0) == "title"
    assert page.in_dateline(page.text.index("ACCRA"))
    assert page.where(page.text.index("The port")) == "lead"


def test_the_lead_ends_with_a_sentence() -> None:
    page = layout(CleanText("A word and another word here. " * 40))
    assert page.lead_end <= LEAD_CHARS
    assert page.text[: page.lead_end].rstrip().endswith(".")


def test_a_short_text_is_all_lead() -> None:
    page = layout(CleanText("One sentence."))
    assert page.lead_end == len(page.text)


def test_a_title_in_capitals_is_loud() -> None:
    assert layout(CleanText("Text.", title="GRAIN SHIPS LEAVE ODESSA")).shouted(0)
    assert not layout(CleanText("Text.", title="Grain ships leave Odessa")).shouted(0)
