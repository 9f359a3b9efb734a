import pytest

from tests.clean.samples import DROUGHT, HARBOUR, cleaned, rules_of


@pytest.mark.parametrize(
    "head",
    ["Related to the topic", "Related articles", "À lire aussi", "Leia também", "Lesen Sie auch", "Читайте также"],
)
def test_a_section_head_with_nothing_behind_it_is_cut(head: str) -> None:
    result = cleaned(f"{HARBOUR}\n\n{head}")
    assert result.text == HARBOUR
    assert rules_of(result) == ["tail-section"]


def test_headlines_under_a_section_head_go_with_it() -> None:
    tail = "ALSO READ\nStorm warning for the coast\nWill the ferries sail again before the summer?"
    assert cleaned(f"{HARBOUR}\n\n{tail}").text == HARBOUR


def test_a_section_head_with_a_real_sentence_behind_it_goes_alone() -> None:
    more = "The council will meet again on Friday to open the tenders."
    result = cleaned(f"{HARBOUR}\n\nRelated articles\n\n{more}")
    assert result.text == f"{HARBOUR}\n\n{more}"


def test_prose_that_mentions_related_articles_stays() -> None:
    text = f"{HARBOUR}\n\nRelated articles in the treaty were left as they are, the council said."
    assert cleaned(text).text == text


def test_menu_labels_above_the_text_are_cut_with_short_sections_between_them() -> None:
    assert cleaned(f"All news\n\n{HARBOUR}").text == HARBOUR
    assert cleaned(f"Connect with us\n\nHarbours\n\n{HARBOUR}").text == HARBOUR
    assert cleaned(f"12 комментариев\n{HARBOUR}").text == HARBOUR
    assert cleaned(f"03 MIN 20 SEG\n\nGRUPO AMBLE\n\n{DROUGHT}").text == DROUGHT


def test_a_title_between_labels_stays_the_title() -> None:
    result = cleaned(f"Home\nNews\nPort Amble rebuilds its eastern pier\nShare\n3 min read\n\n{HARBOUR}")
    assert (result.title, result.text) == ("Port Amble rebuilds its eastern pier", HARBOUR)


def test_a_button_alone_on_a_line_is_cut_anywhere() -> None:
    assert cleaned(HARBOUR.replace("\n\n", "\n\nADVERTISEMENT\n\n", 2)).text == HARBOUR


def test_a_word_that_may_be_a_heading_stays_between_paragraphs() -> None:
    text = HARBOUR.replace("\n\n", "\n\nAnalysis\n\n", 1)
    assert cleaned(text).text == text


def test_a_large_tail_needs_two_signals() -> None:
    teasers = "\n".join(f"A headline of other news, number {number}, quite long" for number in range(12))
    assert "headline of other news" in cleaned(f"{HARBOUR}\n\nRelated articles\n{teasers}").text
    assert cleaned(f"{HARBOUR}\n\nRelated articles\n{teasers}\nMost read\nBack to top").text == HARBOUR


@pytest.mark.parametrize("tags", ["Tags: piers, storms", "Теги: порт, шторм", "#pier #storm"])
def test_a_line_of_tags_at_the_end_is_cut(tags: str) -> None:
    assert cleaned(f"{HARBOUR}\n\n{tags}").text == HARBOUR
