import gc
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.html import tostring

from pipeline.extract.body import trafilatura_text
from pipeline.extract.page import parse_page
from pipeline.model import Declared, Document, Media, Stage, StatedDate
from tests.extract.pages import LEAD, PARAGRAPHS, TITLE, document, page, rejection, run

PROSE = "\n".join(PARAGRAPHS)


def test_an_article_comes_out_one_paragraph_a_line() -> None:
    found = document(page())
    assert found.source.endswith(PROSE)
    assert found.media is Media.HTML
    assert found.title == TITLE


def test_navigation_and_footer_are_not_the_article() -> None:
    nav = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li></ul></nav>"
    found = document(page(around=(nav, "<footer><p>© The Paper. All rights reserved.</p></footer>")))
    assert "Home" not in found.source
    assert "reserved" not in found.source


def test_a_text_capture_is_its_own_source() -> None:
    found = document(f" {LEAD}\r\n\r\nMore.\n", Media.TEXT)
    assert found == Document(source=f" {LEAD}\n\nMore.\n", media=Media.TEXT)


def test_plain_text_saved_as_a_page_is_plain_text() -> None:
    found = document("Fish &amp; chips: a < b.\nSecond line.")
    assert found.source == "Fish & chips: a < b.\nSecond line."
    assert found.media is Media.TEXT


@pytest.mark.parametrize("wrap", ["{}", "<div>{}</div>", "<article>{}</article>", "<body>{}"])
def test_bare_fragments_are_pages(wrap: str) -> None:
    assert document(wrap.format("".join(f"<p>{p}</p>" for p in PARAGRAPHS))).source == PROSE


def test_one_bare_paragraph_is_a_page() -> None:
    assert document(f"<p>{LEAD}").source == LEAD


def test_the_source_is_in_nfc() -> None:
    assert unicodedata.is_normalized("NFC", document(unicodedata.normalize("NFD", page())).source)


def test_what_is_declared_wins() -> None:
    declared = Declared(
        url="https://example.org/x",
        source="feed",
        publisher="The Wire",
        title="Declared",
        published="2024-05-01",
        language="fr",
    )
    stated = {
        "@type": "NewsArticle",
        "headline": "Other",
        "datePublished": "2024-05-02",
        "publisher": {"name": "Paper"},
    }
    found = document(page(json_ld=stated), declared=declared)
    assert (found.title, found.publisher, found.url, found.language) == ("Declared", "The Wire", declared.url, "fr")
    assert found.source_name == "feed"
    assert found.dates[:2] == (
        StatedDate("declared published", "2024-05-01"),
        StatedDate("json-ld datePublished", "2024-05-02"),
    )


def test_the_same_page_gives_the_same_document_again() -> None:
    text = page()
    first = document(text)
    gc.collect()
    assert all(document(text) == first for _ in range(5))


@pytest.mark.parametrize("fast", [True, False])
def test_trafilatura_leaves_the_tree_as_it_is(fast: bool) -> None:
    parsed = parse_page(page())
    assert parsed is not None
    before = tostring(parsed.tree)
    assert trafilatura_text(parsed.tree, fast)
    assert tostring(parsed.tree) == before


@pytest.mark.parametrize(
    "text", ["<html></html>", "<!-- nothing -->", "<html><body><img src=x></body></html>", "<p> </p>"]
)
def test_an_empty_page_is_no_article(text: str) -> None:
    found = rejection(text)
    assert (found.stage, found.reason) == (Stage.EXTRACT, "no article")


def test_an_empty_text_is_no_article() -> None:
    assert rejection(" \n\t", Media.TEXT).reason == "no article"


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet=st.sampled_from("<>/=&;\"'! -pdivabc\n\0\ud800é"), max_size=200))
def test_no_page_raises(text: str) -> None:
    run(text)
