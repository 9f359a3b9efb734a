"""The date in an article's byline, for pages that state none in metadata.

Every page has other dates beside its article's: a clock in the masthead, the days of related articles, of comments, of
the last change. So a byline is looked for only under the names that newsrooms give it, close to the article's heading,
and never in a box that is called something else.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import chain, dropwhile, islice, takewhile

from lxml.html import HtmlElement

from pipeline.extract.chrome import FRAME_TAGS, NAME, names_of, prose_chars, split_humps
from pipeline.extract.page import Page
from pipeline.extract.words import compared, plain

# Words in the names of bylines and of the dates in them, in the languages that such names are written in.
DATED = re.compile(
    r"(?:^| )(?:date|time|datetime|timestamp|dateline|pubdate|pubtime|published|publish|posted|byline|datum|fecha|"
    r"tarih)(?: |$)"
)
# Words in the names of boxes with other dates: of other articles, of readers, of changes and events, of today.
OTHER = re.compile(
    r"(?:^| )(?:related|recommended|more|latest|popular|trending|teaser|teasers|widget|sidebar|aside|nav|menu|footer|"
    r"ticker|archive|calendar|comment|comments|reply|replies|copyright|modified|updated|update|event|events|deadline|join|joined|since|birth|"
    r"clock|today|current|weather|expire|expires|caption|breaking)(?: |$)"
)
HEADER = re.compile(r"(?:^| )(?:header|masthead|topbar|top)(?: |$)")
ARTICLE_HEADER = re.compile(r"(?:^| )(?:article|entry|post|story|news|single|detail|content)(?: |$)")
WHOLE_PAGE = ("body", "html")  # their names say what all of a site's pages hold
HEADINGS = ("h1", "h2", "h3")
MOST_HEADINGS, MOST_HEADING = 100, 500  # looked at, and characters of one
LEAST_HEADING = 10  # compared characters; shorter is the name of a section

DATES_BEHIND = ("datetime", "content", "data-datetime", "data-timestamp", "data-time", "data-date", "title")
MOMENT = re.compile(r"\d{10}(?:\d{3})?|.*(?<!\d)\d{4}(?!\d).*", re.DOTALL)  # seconds since 1970, or words with a year
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
LEAST_CHARS, MOST_CHARS = 6, 60  # of a byline, from "3.4.2025" to day, time and author
MOST_PIECES = 40  # pieces of text in a byline, white space between its elements included
LOOK_AT = 1_500  # elements after the heading; by then a text has long begun
PROSE_BEFORE = 1  # paragraphs: a byline may follow the standfirst, not the story
MOST_NAMED, MOST_BOXES = 50, 30  # elements called bylines, and boxes around one, that are looked at
MOST = 3  # bylines reported; the first may be unreadable


def bylines(page: Page) -> Iterator[str]:
    """The first dates in bylines at the page's heading, as the page words them."""
    heading = heading_of(page)
    around = frozenset(heading.iterancestors()) if heading is not None else frozenset()
    named = islice(filter(is_byline, beginning(page, heading)), MOST_NAMED)
    own = (element for element in named if not any(map(is_other_box, boxes(element, around))))
    found = filter(None, (label_and_words(element) or date_behind(element) for element in own))
    yield from islice(dict.fromkeys(islice(found, 2 * MOST)), MOST)


def beginning(page: Page, heading: HtmlElement | None) -> Iterator[HtmlElement]:
    """The elements after the heading up to where the text has begun, then those before it in its own box."""
    if heading is None:
        yield from before_prose(page.tree.iter("*"))
        return
    yield from before_prose(dropwhile(lambda element: element is not heading, page.tree.iter("*")))
    if (box := heading.getparent()) is not None and box.tag not in WHOLE_PAGE:
        yield from takewhile(lambda element: element is not heading, box.iter("*"))


def before_prose(elements: Iterator[HtmlElement]) -> Iterator[HtmlElement]:
    """The elements before the second paragraph of prose."""
    paragraphs = 0
    for element in islice(elements, LOOK_AT):
        paragraphs += element.tag == "p" and prose_chars(element) > 0
        if paragraphs > PROSE_BEFORE:
            return
        yield element


def heading_of(page: Page) -> HtmlElement | None:
    """The article's heading: the longest that stands in the page's title, else the first `<h1>`."""
    stated = (*(element.text_content() for element in page.tree.iter("title")), *page.metas.get("og:title", []))
    titles = [compared(title[:MOST_HEADING]) for title in stated]
    lengths: dict[HtmlElement, int] = {}
    for element in islice(page.tree.iter(HEADINGS), MOST_HEADINGS):
        form = compared(element.text_content()[:MOST_HEADING])
        if len(form) >= LEAST_HEADING and any(form in title for title in titles):
            lengths[element] = len(form)
    return max(lengths, key=lambda element: lengths[element]) if lengths else next(page.tree.iter("h1"), None)


def is_byline(element: HtmlElement) -> bool:
    """Whether an element is called a byline."""
    return element.tag not in WHOLE_PAGE and bool(names := names_of(element)) and is_dated(names)


def boxes(element: HtmlElement, around: Collection[HtmlElement]) -> Iterator[HtmlElement]:
    """An element and what it stands in, below what the heading stands in too: that is the article by any name."""
    return takewhile(lambda box: box not in around, islice(chain([element], element.iterancestors()), MOST_BOXES))


def label_and_words(element: HtmlElement) -> str | None:
    """The words of the widest box around an element that is still short: a label ("Updated") may stand before it."""
    return last(takewhile(bool, map(short_words, chain([element], element.iterancestors()))))


def last(found: Iterator[str | None]) -> str | None:
    """The last of what is found."""
    return next(iter(deque(found, maxlen=1)), None)


def date_behind(element: HtmlElement) -> str | None:
    """The date in an attribute of an element, or of the first in it: the words may only say "2 hours ago"."""
    stated = (one.get(key, "").strip() for key in DATES_BEHIND for one in (element, *element[:1]))
    return next((value for value in stated if len(value) <= MOST_CHARS and MOMENT.fullmatch(value)), None)


def short_words(element: HtmlElement) -> str | None:
    """The words of an element, where they are few and hold a year."""
    pieces = list(islice(element.itertext(), MOST_PIECES + 1))
    words = " ".join(" ".join(pieces).split())
    short = len(pieces) <= MOST_PIECES and LEAST_CHARS <= len(words) <= MOST_CHARS
    return plain(words) if short and YEAR.search(words) else None


def is_other_box(box: HtmlElement) -> bool:
    """Whether an element holds what is no part of the article: called so, or a page's header without a heading."""
    if box.tag in WHOLE_PAGE:
        return False
    names = f"{box.tag} {names_of(box)}"
    return box.tag in FRAME_TAGS or is_other(names) or (is_header(names) and next(box.iter(HEADINGS), None) is None)


@lru_cache(maxsize=8192)
def is_dated(names: str) -> bool:
    """Whether names are those of a byline.

    >>> is_dated("article__pubDate"), is_dated("update-box"), is_dated("candidate")
    (True, False, False)
    """
    return DATED.search(words_in(names)) is not None


@lru_cache(maxsize=8192)
def is_other(names: str) -> bool:
    """Whether names are those of a box with other dates.

    >>> is_other("relatedArticles post-date"), is_other("post-date")
    (True, False)
    """
    return OTHER.search(words_in(names)) is not None


@lru_cache(maxsize=8192)
def is_header(names: str) -> bool:
    """Whether names are those of a page's header.

    >>> is_header("site-header"), is_header("entry-header")
    (True, False)
    """
    words = words_in(names)
    return HEADER.search(words) is not None and ARTICLE_HEADER.search(words) is None


def words_in(names: str) -> str:
    """Names as words in lower case.

    >>> words_in("singleHeader__pub-date_2")
    'single header pub date'
    """
    return " ".join(NAME.findall(split_humps(names)))
