"""Whether a page holds an article."""

from __future__ import annotations

import re

from pipeline.extract.page import Page
from pipeline.extract.words import compared

STUB = "stub"
STUB_CHARS = 300  # the shortest whole news item of 325 measured pages has 303 characters
SENTENCE_END = re.compile(r"[.!?…؟।։]['\"”’»)\]]*(?:\s|$)|[。！？]")
PROSE_CHARS = 80  # a line this long with the end of a sentence in it is prose, not a headline in a list
CONSENT = ("cookie", "gdpr", "dsgvo", "rgpd", "consent", "куки", "クッキー")
CONSENT_SHARE = 0.5  # of the lines: a news report on cookies says the word less often


def no_article(page: Page, source: str, title: str | None) -> str | None:
    """Why a page's text is no article; None when it is one."""
    if not source:
        return "nothing extracted"
    if title and compared(source) == compared(title):
        return "only a headline"
    if consent_share(source) > CONSENT_SHARE:
        return "a cookie wall"
    if not claims_article(page) and not any(map(is_prose, source.splitlines())):
        return "a list of headlines or links"
    return None


def page_flags(source: str) -> tuple[str, ...]:
    """What is to be said of an article's text."""
    return (STUB,) if len(source) < STUB_CHARS else ()


def claims_article(page: Page) -> bool:
    """Whether the page says that it is an article."""
    return page.article is not None or page.meta("og:type") == "article"


def is_prose(line: str) -> bool:
    """Whether a line reads like a sentence of a text."""
    return len(line) >= PROSE_CHARS and SENTENCE_END.search(line) is not None


def consent_share(source: str) -> float:
    """The share of lines that speak of consent to cookies."""
    found = [any(word in line for word in CONSENT) for line in source.casefold().splitlines()]
    return sum(found) / len(found)
