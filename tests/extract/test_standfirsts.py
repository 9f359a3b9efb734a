import pytest

from tests.extract.pages import BODY, LEAD, PARAGRAPHS, TITLE, document, page

INTRO = "Boats on the middle Niger have waited for days to unload; a second quay is to end that."
SUMMARY = f'<meta property="og:description" content="{INTRO}">'


@pytest.mark.parametrize("name", ["standfirst", "article__subTitle", "chapo", "c-entradilla", "ingress"])
def test_an_introduction_that_the_text_lacks_is_put_back_in_front_of_it(name: str) -> None:
    found = document(page(BODY, around=(f"<header><h1>{TITLE}</h1><div class='{name}'>{INTRO}</div></header>", "")))
    assert found.standfirst == INTRO
    assert found.source.split("\n").index(INTRO) < found.source.split("\n").index(LEAD)


def test_a_stated_summary_that_stands_on_the_page_is_a_standfirst_without_a_name() -> None:
    found = document(page(BODY, head=SUMMARY, around=(f"<h1>{TITLE}</h1><div>{INTRO}</div>", "")))
    assert found.standfirst == INTRO
    assert found.source.count(INTRO) == 1


def test_a_summary_that_no_reader_sees_is_not_put_into_the_text() -> None:
    found = document(page(head=SUMMARY))
    assert INTRO not in found.source
    assert found.standfirst is None


def test_a_standfirst_in_the_text_is_named_and_stays_once() -> None:
    found = document(page(f"<p>{INTRO}</p>{BODY}", head=SUMMARY))
    assert found.standfirst == INTRO
    assert found.source.count(INTRO) == 1


@pytest.mark.parametrize("name", ["figure-caption intro", "author-bio intro", "teaser intro"])
def test_captions_and_words_on_the_author_are_no_standfirst(name: str) -> None:
    found = document(page(BODY, around=(f"<h1>{TITLE}</h1><div class='{name}'>{INTRO}</div>", "")))
    assert found.standfirst is None
    assert INTRO not in found.source


def test_what_stands_after_the_beginning_of_the_text_is_no_standfirst() -> None:
    found = document(page(f"{BODY}<div class='summary'>{INTRO}</div>"))
    assert found.standfirst is None
    assert found.source.index(PARAGRAPHS[0]) < len(found.source)
