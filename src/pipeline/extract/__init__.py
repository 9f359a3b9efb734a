"""Capture -> document: the text and the metadata of a page or of a plain-text copy.

`bounds` says what may be parsed, `page` parses, `body` finds the text, `titles`, `about` and `dates` read what the
page says of itself, `kinds` tells articles from other pages. What is declared beside a capture wins over all of it.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape

from pipeline.extract.about import authors_of, language_of_page, publisher_of
from pipeline.extract.body import body_text, fuller
from pipeline.extract.bounds import excess
from pipeline.extract.dates import stated_dates
from pipeline.extract.jsonld import body_of
from pipeline.extract.kinds import no_article, page_flags
from pipeline.extract.page import MOST_LEVELS, Page, parse_page
from pipeline.extract.standfirsts import blocks_after_heading, missing_standfirst, standfirst_of, with_standfirst
from pipeline.extract.titles import title_of
from pipeline.model import Capture, Declared, Document, Media, Rejection, Stage, StatedDate, reject
from pipeline.settings import Settings

__all__ = ["extract"]

MARKUP = re.compile(r"</?[a-zA-Z!]")
NO_ARTICLE = "no article"
FROM_JSON_LD = "body from json-ld"


def extract(capture: Capture, text: str, settings: Settings) -> Document | Rejection:
    """The document of a capture whose payload decodes to `text`, or why there is none."""
    if capture.media is Media.TEXT or not MARKUP.search(text):
        return from_text(capture, text)
    if found := excess(text, settings):
        return reject(capture, Stage.EXTRACT, *found)
    page = parse_page(text)
    if page is None:
        return reject(capture, Stage.EXTRACT, NO_ARTICLE, "nothing to parse")
    if page.too_deep:
        return reject(capture, Stage.EXTRACT, "nested too deep", f"more than {MOST_LEVELS} elements inside each other")
    return from_page(capture, page)


def from_text(capture: Capture, text: str) -> Document | Rejection:
    """The document of a plain text: all of it. Plain text saved as a page is plain text."""
    words = text if capture.media is Media.TEXT else unescape(text)
    source = unicodedata.normalize("NFC", words.replace("\r\n", "\n").replace("\r", "\n"))
    if not source.strip():
        return reject(capture, Stage.EXTRACT, NO_ARTICLE, "no text")
    declared = capture.declared
    return Document(
        source=source,
        media=Media.TEXT,
        title=declared.title,
        publisher=declared.publisher,
        source_name=declared.source,
        language=declared.language,
        url=declared.url,
        dates=declared_dates(declared),
        captured_at=declared.captured_at,
        flags=capture.flags,
    )


def from_page(capture: Capture, page: Page) -> Document | Rejection:
    """The document of a parsed page."""
    declared = capture.declared
    title = declared.title or title_of(page)
    authors, publisher, language = authors_of(page), publisher_of(page), language_of_page(page)
    dates = (*declared_dates(declared), *stated_dates(page))
    blocks = blocks_after_heading(page)
    shown = body_text(page.tree)  # last: it takes the page apart
    whole = fuller(shown, body_of(page.article) if page.article else None)
    body = whole or shown
    if detail := no_article(page, body, title):
        return reject(capture, Stage.EXTRACT, NO_ARTICLE, detail)
    lacking = missing_standfirst(page, blocks, body)
    source = with_standfirst(body, lacking, title)
    return Document(
        source=source,
        media=Media.HTML,
        title=title,
        standfirst=lacking or standfirst_of(source, page),
        authors=authors,
        publisher=declared.publisher or publisher,
        source_name=declared.source,
        language=declared.language or language,
        url=declared.url or page.url,
        dates=dates,
        captured_at=declared.captured_at,
        flags=(*capture.flags, *page_flags(source), *((FROM_JSON_LD,) if whole else ())),
    )


def declared_dates(declared: Declared) -> tuple[StatedDate, ...]:
    """The date declared beside a capture, as written."""
    return (StatedDate("declared published", declared.published),) if declared.published else ()
