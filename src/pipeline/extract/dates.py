"""Every publication date a page states, with where it stands. Reading and weighing them is dating's work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from lxml.html import HtmlElement

from pipeline.extract.bylines import bylines
from pipeline.extract.jsonld import dates_elsewhere, text_of
from pipeline.extract.page import Page
from pipeline.extract.words import plain
from pipeline.model import StatedDate

# Names of publication dates in meta tags, by their letters alone: sites write `article:published_time` with any marks
# between the words. Most trusted first; never a name of a change or an end.
META_NAMES = tuple(
    re.compile(pattern)
    for pattern in (
        r".*(?:publish(?:ed|ing)?(?:date)?(?:time|at|on|gmt|utc)|datepublish(?:ed)?)",
        r".*(?:publish(?:ed)?|publishing|publication|pub|publi|release|issue)date(?:time)?",
        r"(?:article|first)?published|datepublic|dc(?:date|terms)issued|articledateoriginal|originalpublicationdate",
        r"(?:.*(?:article|story|post|citation|sailthru|display)|dc|dcterms)date",
        r"dc(?:date|terms)created",
        r"date",
    )
)
# `unpublish_date` ends a publication; `og:video:release_date` is that of something on the page.
NOT_THE_ARTICLE = re.compile(r".*unpubl|(?:og)?(?:video|music|book)")
NOT_LETTERS = re.compile(r"[^a-z]+")
JSON_LD_DATES = ("datePublished", "dateCreated")
DATE_PUBLISHED = "descendant::*/@itemprop[.='datePublished']/.."  # in a third of the time from elements
CREATED = re.compile("created", re.IGNORECASE)  # when the record was made: hides no byline
MOST_TIMES = 5  # `<time>` elements reported; more on one page are those of other articles
TITLE_MARK = re.compile(r"\s+[|–—-]\s+")
# A part of a title that is a date: its numbers, perhaps with the names of a weekday and a month, perhaps with a time.
DAY = r"\d{1,2}(?:st|nd|rd|th|er|\.)?"
MONTH = r"[^\W\d]{3,12}\.?"
DATE_ALONE = re.compile(
    rf"(?=.*(?<!\d)\d{{4}}(?!\d))(?:[^\W\d]{{2,12}},?\s)?"
    rf"(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|{DAY}\s{MONTH},?\s\d{{4}}|{MONTH}\s{DAY},?\s\d{{4}})"
    rf"(?:,?\s\d{{1,2}}[:.]\d{{2}})?"
)
ASIDE = ("aside", "nav", "footer")  # `<time>` elements in these speak of other articles


def stated_dates(page: Page) -> Iterator[StatedDate]:
    """What the page says of its publication day: in metadata, and where that says nothing in a byline or its title."""
    strong = [*json_ld(page), *metas(page), *microdata(page.tree)]
    yield from strong
    if all(CREATED.search(one.where) for one in strong):
        yield from (StatedDate("byline", quote) for quote in bylines(page))
        yield from (StatedDate("title", part) for part in islice(dates_in_title(page.tree), 1))
    yield from times(page.tree)


def json_ld(page: Page) -> Iterator[StatedDate]:
    """JSON-LD of the page's article; where no article has a date, of the page itself."""
    published, created = (text_of(page.article.get(name)) if page.article else None for name in JSON_LD_DATES)
    for quote in [published] if published else dates_elsewhere(page.tree):
        yield StatedDate("json-ld datePublished", quote)
    if created:
        yield StatedDate("json-ld dateCreated", created)


def metas(page: Page) -> Iterator[StatedDate]:
    """Meta tags with a name of publication, the most trusted first; the first content of each name."""
    ranks = {name: rank for name in page.metas if (rank := rank_of(name)) is not None}
    for name in sorted(ranks, key=lambda name: ranks[name]):
        yield StatedDate(f"meta {name}", page.metas[name][0])


@lru_cache(maxsize=4096)
def rank_of(name: str) -> int | None:
    """Where a meta name stands among those of publication; None where it is none of them.

    >>> rank_of("article:published:time"), rank_of("article:modified_time")
    (0, None)
    """
    letters = NOT_LETTERS.sub("", name)
    if NOT_THE_ARTICLE.match(letters):
        return None
    return next((rank for rank, pattern in enumerate(META_NAMES) if pattern.fullmatch(letters)), None)


def dates_in_title(tree: HtmlElement) -> Iterator[str]:
    """The parts of `<title>` behind its first that are a date and nothing else: "Rain in Ségou | 3 May 2024 | Paper".

    >>> from lxml.html import fromstring
    >>> list(dates_in_title(fromstring("<title>Games of 3 May 2024 - Mali 2024 - 4 May 2024, 10:15 - Paper</title>")))
    ['4 May 2024, 10:15']
    """
    for element in tree.iter("title"):
        for part in TITLE_MARK.split(plain(element.text_content()))[1:]:
            if DATE_ALONE.fullmatch(part):
                yield part


def microdata(tree: HtmlElement) -> Iterator[StatedDate]:
    """`itemprop=datePublished` on anything but a `<meta>` tag, which is read with the others."""
    named = (element for element in tree.xpath(DATE_PUBLISHED) if element.tag != "meta")
    for element in islice(named, 1):
        if quote := moment(element):
            yield StatedDate("itemprop datePublished", quote)


def times(tree: HtmlElement) -> Iterator[StatedDate]:
    """`<time>` elements outside of asides, and the older `<abbr class=published title=…>`."""
    outside = (element for element in tree.iter("time") if next(element.iterancestors(*ASIDE), None) is None)
    for element, _ in zip(outside, range(MOST_TIMES), strict=False):
        kind = "time pubdate" if element.get("pubdate") is not None else "time"
        if quote := moment(element):
            yield StatedDate(kind, quote)
    for element in tree.iter("abbr"):
        if "published" in (element.get("class") or "").split() and (quote := (element.get("title") or "").strip()):
            yield StatedDate("abbr published", quote)
            return


def moment(element: HtmlElement) -> str:
    """The date on an element: its `datetime` or `content`, else its words."""
    return (element.get("datetime") or element.get("content") or " ".join(element.text_content().split())).strip()
