from pipeline.clean.layout import is_wrapped, physical_rows, wrapped_rows
from tests.clean.samples import HARBOUR, cleaned

WRAPPED = """ The harbour council of Port Amble voted on Tuesday to rebuild its eastern pier, which
a storm broke in March.

The work will cost 14 million crowns and take two summers, said Ines Okoro, who heads
 the council's building office in the old town hall and has asked for this vote since
the spring.
 Fishermen had asked for a cheaper repair. Their union said the larger pier would bring
larger ships and dearer berths.

The council expects the first stones to be laid in May, once the tenders are opened
and the winner of them all is known.
"""


def test_wrapped_lines_are_joined_and_an_indent_after_a_sentence_begins_a_paragraph() -> None:
    paragraphs = cleaned(WRAPPED).text.split("\n\n")
    assert [paragraph.split()[0] for paragraph in paragraphs] == ["The", "The", "Fishermen", "The"]
    assert "who heads the council's building" in paragraphs[1]


def test_a_short_line_that_ends_a_sentence_ends_a_paragraph_of_a_wrapped_text() -> None:
    unindented = WRAPPED.replace("\n Fishermen", "\nFishermen")
    assert cleaned(unindented).text.split("\n\n")[2].startswith("Fishermen")


def test_every_line_of_an_unwrapped_text_is_a_paragraph() -> None:
    assert cleaned(HARBOUR.replace("\n\n", "\n")).text == HARBOUR


def test_a_line_in_lower_case_carries_on_an_unfinished_one() -> None:
    broken = HARBOUR.replace("and take two summers", "and\ntake two summers")
    assert cleaned(broken).text == HARBOUR


def test_a_line_in_lower_case_after_a_sentence_stays_a_paragraph() -> None:
    text = f"{HARBOUR}\n\niPhones were sold out in Port Amble, the shop by the pier said on Tuesday."
    assert cleaned(text.replace("\n\n", "\n")).text == text


def test_a_list_of_headlines_is_not_wrapped_text() -> None:
    text = "Pier to be rebuilt\nStorm warning for all of the eastern coast\nFerries late\nSchools shut\nRoads"
    assert not is_wrapped(text, list(physical_rows(text)))


def test_spaces_inside_a_paragraph_become_single_ones() -> None:
    assert cleaned(HARBOUR.replace("harbour council", "harbour\u00a0  \tcouncil")).text == HARBOUR


def test_rows_of_a_wrapped_text_cover_its_lines() -> None:
    physical = list(physical_rows(WRAPPED))
    wrapped = list(wrapped_rows(WRAPPED, physical))
    assert (wrapped[0].start, wrapped[-1].end) == (physical[0].start, physical[-1].end)
    assert len(wrapped) == 4
    assert len(physical) == 9


def test_an_empty_source_gives_an_empty_text() -> None:
    assert cleaned(" \n \n").text == ""
