"""What a page says of itself beside its title and dates: authors, publisher, language, summary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.extract.jsonld import names_of, text_of
from pipeline.extract.page import Page, is_absolute
from pipeline.extract.words import compared, plain

AUTHOR_METAS = ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl")
PUBLISHER_METAS = ("og:site_name", "publisher", "dc.publisher", "application-name")
SUMMARY_METAS = ("og:description", "description", "twitter:description", "dc.description")
LANGUAGE_METAS = ("content-language", "og:locale", "dc.language", "language")
BY = re.compile(r"^(?:by|von|par|por|di|door|av|af)\s+", re.IGNORECASE)
MOST_AUTHORS = 20  # stated in meta tags; more is a mistake
NAME_CHARS = 80  # longer is a sentence about the author
JOINED_NAMES = re.compile(r"\s*(?:;|,|\||\band\b|\bund\b|\bet\b|\by\b|&)\s*")


def authors_of(page: Page) -> tuple[str, ...]:
    """The people a page names as its authors, each once; JSON-LD before meta tags. Addresses are not names."""
    stated = names_of(page.article.get("author")) if page.article else ()
    found = stated or next((tuple(page.metas[name][:MOST_AUTHORS]) for name in AUTHOR_METAS if name in page.metas), ())
    names = (person for entry in found if not is_absolute(entry) for person in people(entry))
    return tuple({compared(name): name for name in names if compared(name)}.values())


def people(entry: str) -> Iterator[str]:
    """The names in one entry.

    >>> list(people("By Ann Lee and Bo Ek"))
    ['Ann Lee', 'Bo Ek']
    """
    for name in JOINED_NAMES.split(BY.sub("", plain(entry))):
        if name and len(name) <= NAME_CHARS and not is_absolute(name):
            yield name


def publisher_of(page: Page) -> str | None:
    """Who publishes the page."""
    stated = text_of(page.article.get("publisher")) if page.article else None
    return stated or page.meta(*PUBLISHER_METAS)


def language_of_page(page: Page) -> str | None:
    """The language a page states, as it states it: JSON-LD of the article, `<html lang>`, meta tags."""
    stated = page.article.get("inLanguage") if page.article else None
    if isinstance(stated, dict):
        stated = stated.get("alternateName") or stated.get("name")
    root = page.tree.getroottree().getroot()
    attribute = root.get("lang") or root.get("xml:lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    return text_of(stated) or (attribute or "").strip() or page.meta(*LANGUAGE_METAS)


def summaries(page: Page) -> Iterator[str]:
    """What a page says it is about, best first."""
    if page.article and (description := text_of(page.article.get("description"))):
        yield plain(description)
    for name in SUMMARY_METAS:
        if content := page.meta(name):
            yield plain(content)
