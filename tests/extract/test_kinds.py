import pytest

from pipeline.model import Stage
from tests.extract.pages import BODY, LEAD, PARAGRAPHS, TITLE, document, page, rejection

LINKS = "".join(f"<li><a href='/{n}'>Headline number {n} on a matter of some interest</a></li>" for n in range(40))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("only a headline", f"<html><body><h1>{TITLE}</h1><p>{TITLE}</p></body></html>"),
        ("a cookie wall", "<p>We and our partners use cookies.</p><p>You may refuse consent to these cookies.</p>"),
        ("a list", f"<html><body><h1>News</h1><div><ul>{LINKS}</ul></div></body></html>"),
    ],
)
def test_a_page_without_an_article_is_turned_away(name: str, text: str) -> None:
    found = rejection(text)
    assert (found.stage, found.reason) == (Stage.EXTRACT, "no article"), name


def test_a_page_of_one_short_sentence_is_a_stub() -> None:
    assert "stub" in document(f"<article><p>{LEAD}</p></article>").flags


def test_a_whole_article_is_no_stub() -> None:
    assert document(page()).flags == ()


def test_a_report_on_cookies_is_an_article() -> None:
    report = "<p>The commission fined the company for setting cookies without consent, it said on Tuesday.</p>"
    assert "commission" in document(page(BODY + report)).source


def test_the_stated_text_stands_in_for_one_that_the_page_cuts_off() -> None:
    stated = {"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n".join(PARAGRAPHS * 3)}
    shown = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS[:3])
    found = document(page(shown, json_ld=stated))
    assert PARAGRAPHS[-1] in found.source.split("\n")
    assert "body from json-ld" in found.flags


def test_the_stated_text_is_left_where_the_page_shows_all() -> None:
    stated = {"@type": "NewsArticle", "headline": TITLE, "articleBody": " ".join(PARAGRAPHS)}
    found = document(page(json_ld=stated))
    assert found.flags == ()
    assert found.source.endswith("\n".join(PARAGRAPHS))
