import pytest

from pipeline.model import Media
from tests.clean.samples import HARBOUR, cleaned, rules_of

TITLE = "Port Amble rebuilds its eastern pier"


def test_a_headline_in_the_first_line_of_a_text_is_its_title() -> None:
    result = cleaned(f"{TITLE}\n{HARBOUR}")
    assert (result.title, result.text, result.removed) == (TITLE, HARBOUR, ())


def test_a_first_sentence_is_no_title() -> None:
    assert cleaned(HARBOUR).title is None


def test_a_headline_over_nothing_is_no_title() -> None:
    assert cleaned(TITLE).title is None
    assert cleaned(TITLE).text == TITLE


def test_the_first_line_of_a_page_is_not_taken_for_its_title() -> None:
    result = cleaned(f"{TITLE}\n\n{HARBOUR}", media=Media.HTML)
    assert (result.title, result.text) == (None, f"{TITLE}\n\n{HARBOUR}")


def test_a_title_on_wrapped_lines_is_found_whole() -> None:
    result = cleaned(f"Port Amble rebuilds\nits eastern pier\n\n{HARBOUR}")
    assert result.title == TITLE


@pytest.mark.parametrize("line", [TITLE, TITLE.upper(), f"“{TITLE}”", f"{TITLE} | The Amble Mail"])
def test_a_line_that_repeats_the_title_is_cut(line: str) -> None:
    result = cleaned(f"{line}\n\n{HARBOUR}", title=TITLE)
    assert (result.title, result.text) == (TITLE, HARBOUR)
    assert rules_of(result) == ["repeated-title"]


def test_a_title_printed_twice_is_title_once() -> None:
    result = cleaned(f"{TITLE}\n\n{TITLE}\n\n{HARBOUR}")
    assert (result.title, result.text) == (TITLE, HARBOUR)


def test_a_sentence_that_holds_the_title_stays() -> None:
    text = f"{TITLE}, the council said on Tuesday after a long meeting.\n\n{HARBOUR}"
    assert cleaned(text, title=TITLE).text == text


def test_a_first_paragraph_that_says_the_second_again_is_the_standfirst_and_stays() -> None:
    lead = "The harbour council of Port Amble voted on Tuesday to rebuild its eastern pier after the storm."
    result = cleaned(f"{lead}\n\n{HARBOUR}")
    assert result.standfirst == lead
    assert result.text == f"{lead}\n\n{HARBOUR}"


def test_paragraphs_of_one_report_are_no_standfirst() -> None:
    assert cleaned(HARBOUR).standfirst is None


def test_a_lead_whose_words_come_back_far_below_is_no_standfirst() -> None:
    lead = "The harbour council of Port Amble voted on Tuesday to rebuild its eastern pier after the storm."
    elsewhere = "Boats came in late all week and were sold at once to buyers from inland towns. " * 12
    assert cleaned(f"{lead}\n\n{elsewhere}{lead}").standfirst is None
