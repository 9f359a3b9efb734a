"""Places made for dates: the address, metadata, JSON-LD, meta tags, headers and ids that cleaning took out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.dating.habits import habit_of
from pipeline.dating.reading import LONGEST, Reading, read_date
from pipeline.dating.trust import evidence
from pipeline.dating.urls import url_date
from pipeline.model import CleanText, DateEvidence, Document, Removed

# Dates that a page states under names of this kind say when something else happened to it.
OTHER_DATES = (
    (re.compile(r"modif|updat|revis|chang|refresh|last", re.IGNORECASE), "a date of change"),
    (re.compile(r"expir|valid|until|end|start|birth|found|event", re.IGNORECASE), "not a date of publication"),
)
# When the record was made, often days before the story went out.
CREATION = re.compile(r"creat|upload", re.IGNORECASE)
# The word before a day that is not the first: "Published 3 April, updated 5 April".
CHANGED = re.compile(
    r"updat|modif|revis|aktualisiert|mis à jour|mise à jour|actualizado|atualizado|aggiornat|bijgewerkt|aktualizacja"
    r"|обновлен|изменен|оновлен|güncelle|تحديث|更新|업데이트|수정",
    re.IGNORECASE,
)


def declared(document: Document, _: CleanText) -> Iterator[DateEvidence]:
    """What was declared beside the capture."""
    yield from stated(document, "declared", "declared")


def url_path(document: Document, _: CleanText) -> Iterator[DateEvidence]:
    """The day or month in the path of the address."""
    if document.url and (found := url_date(document.url)):
        quote, reading = found
        yield from evidence("url path", quote, [reading])


def json_ld(document: Document, _: CleanText) -> Iterator[DateEvidence]:
    """`datePublished` of the article's JSON-LD."""
    yield from stated(document, "json-ld", "json-ld")


def date_header(document: Document, clean: CleanText) -> Iterator[DateEvidence]:
    """A header that a crawler or an aggregator put before the text: " date 2023-10-10 "."""
    for removed in clean.removed:
        if removed.rule == "date-header":
            quote = removed.text.strip()[:LONGEST]
            yield from evidence("date header", quote, facts_of(removed) or read_date(quote, habit_of(document)))


def meta(document: Document, _: CleanText) -> Iterator[DateEvidence]:
    """Meta tags: `article:published_time` and its many sisters."""
    yield from stated(document, "meta", "meta")


def itemprop(document: Document, _: CleanText) -> Iterator[DateEvidence]:
    """Microdata: `itemprop=datePublished`."""
    yield from stated(document, "itemprop", "itemprop")


def agency_id(_: Document, clean: CleanText) -> Iterator[DateEvidence]:
    """The day inside a distributor's id, where the form of the id is documented."""
    for removed in clean.removed:
        if removed.rule == "agency-id":
            yield from evidence("agency id", removed.text, facts_of(removed))


def feed(document: Document, _: CleanText) -> Iterator[DateEvidence]:
    """The date of a feed's entry."""
    yield from stated(document, "feed", "feed")


def time_element(document: Document, _: CleanText) -> Iterator[DateEvidence]:
    """`<time>` elements, bylines and the like; on many pages they belong to something else."""
    yield from stated(document, "time", "time", "abbr", "byline", "title")


def guessed(document: Document, _: CleanText) -> Iterator[DateEvidence]:
    """What htmldate makes of the page."""
    yield from stated(document, "htmldate", "htmldate")


def stated(document: Document, finder: str, *places: str) -> Iterator[DateEvidence]:
    """The stated dates whose place begins with one of these words."""
    for one in document.dates:
        place, _, name = one.where.partition(" ")
        if place in places:
            quote = one.quote.strip()[:LONGEST]
            finder_here = "created" if CREATION.search(name) else finder
            original, *changed = CHANGED.split(quote, maxsplit=1)
            readings = read_date(original, habit_of(document))
            if changed and not readings:
                yield from evidence(finder_here, quote, read_date(quote, habit_of(document)), "a date of change")
            yield from evidence(finder_here, quote, readings, other_date(name))


def other_date(name: str) -> str | None:
    """Why a date under this name is no publication date.

    >>> other_date("article:published_time"), other_date("dateModified")
    (None, 'a date of change')
    """
    return next((reason for pattern, reason in OTHER_DATES if pattern.search(name)), None)


def facts_of(removed: Removed) -> tuple[Reading, ...]:
    """The days and months that the cleaning rule read from what it took out."""
    return tuple(reading for name, value in removed.facts if name in ("day", "month") for reading in read_date(value))
