"""The title of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from pipeline.extract.jsonld import text_of
from pipeline.extract.page import Page
from pipeline.extract.words import compared, plain

SEPARATOR = re.compile(r"\s+[|\-–—·•»:]{1,2}\s+|\s*\|\s*")
SITE_METAS = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "twitter:site",
    "publisher",
    "dc.publisher",
)
MOST_SUFFIXES = 2  # "title - section | site": a section is cut only in front of a site


def title_of(page: Page) -> str | None:
    """The article's title: JSON-LD headline, og:title, the only `<h1>`, `<title>`, without the site's name."""
    names = frozenset(site_names(page))
    cleaned = (without_site(candidate, names) for candidate in candidates(page))
    return next(filter(None, cleaned), None)


def candidates(page: Page) -> Iterator[str]:
    """What a page calls itself, best first."""
    if page.article and (headline := text_of(page.article.get("headline"))):
        yield plain(headline)
    for name in ("og:title", "twitter:title", "headline"):
        if content := page.meta(name):
            yield plain(content)
    yield from headings(page)
    for element in page.tree.iter("title"):
        yield plain(element.text_content())


def headings(page: Page) -> Iterator[str]:
    """The words of the page's `<h1>` where it has only one with words."""
    found = [words for element in page.tree.iter("h1") if (words := plain(element.text_content()))]
    if len(found) == 1:
        yield found[0]


def site_names(page: Page) -> Iterator[str]:
    """What the page's site is called, in the form names are compared by; "" is not among them."""
    stated = [content for name in SITE_METAS for content in page.metas.get(name, [])]
    if page.article:
        stated.append(text_of(page.article.get("publisher")) or "")
    host = urlsplit(page.url or "").hostname or ""
    stated += [host, host.removeprefix("www."), *host.removeprefix("www.").split(".")[:-1]]
    return filter(None, map(compared, stated))


def without_site(title: str, names: frozenset[str]) -> str:
    """A title without the name of its site, at the end or the start.

    >>> without_site("Rain in Mali - BBC News", frozenset({"bbcnews"}))
    'Rain in Mali'
    >>> without_site("Rain - or not", frozenset({"bbcnews"}))
    'Rain - or not'
    """
    marks = list(SEPARATOR.finditer(title))
    for mark in marks[-MOST_SUFFIXES:]:
        if compared(title[mark.end() :]) in names:
            return title[: mark.start()].strip()
    if marks and compared(title[: marks[0].start()]) in names:
        return title[marks[0].end() :].strip()
    return title.strip()
