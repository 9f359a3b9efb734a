"""The standfirst: the summary between a title and the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, dropwhile, islice, pairwise

from lxml.html import HtmlElement

from pipeline.extract.about import summaries
from pipeline.extract.chrome import FRAME_TAGS, NAME, names_of, split_humps
from pipeline.extract.page import Page
from pipeline.extract.words import compared, plain

# Words of names that newsrooms give a standfirst, in their languages.
INTRO = re.compile(
    r"(?:^| )(?:standfirst|stand first|subtitle|sub title|subheadline|sub headline|subheading|strapline|deck|dek|intro|"
    r"introduction|lead|lede|leadtext|leading|preamble|summary|sommaire|chapo|chapeau|entradilla|bajada|copete|sumario|"
    r"ingress|vorspann|anrisstext|perex|sapo|sapeau|occhiello|sottotitolo|abstract|spot)(?: |$)"
)
CAPTION = re.compile(r"(?:^| )(?:caption|gallery|popover|popup)(?: |$)")  # never one, even in the words of a summary
OTHER = re.compile(r"(?:^| )(?:teaser|author|byline|bio|editor|widget|related)(?: |$)")  # one only in those words
BLOCKS = ("p", "h2", "h3", "div", "span", "strong", "section")
LOOK_AT = 80  # blocks with words after the heading; the text has begun by then
LEAST_CHARS = 40  # compared characters; a shorter line is a byline or a section's name
MOST_CHARS = 700
ANCESTORS = 3  # of a block, whose names say what it is
HEAD_LINES = 4  # of a text: title, standfirst, byline, first paragraph

Intro = tuple[str, bool]  # the words of a block, and whether it is called an introduction


def blocks_after_heading(page: Page) -> tuple[Intro, ...]:
    """The blocks of words that follow the page's heading, in page order, up to where a text has long begun."""
    elements = page.tree.iter("h1", *BLOCKS)
    after = islice(dropwhile(lambda element: element.tag != "h1", elements), 1, None)
    return tuple(islice(chain.from_iterable(map(block, after)), LOOK_AT))


def block(element: HtmlElement) -> Iterator[Intro]:
    """An element as a block of words, where it is one: no other block in it, no frame around it."""
    if len(element) and next(element.iterdescendants(*BLOCKS[:4], "ul", "table", "script"), None) is not None:
        return
    words = plain(element.text_content())
    if not words or len(words) > MOST_CHARS or next(element.iterancestors(*FRAME_TAGS, "figure"), None) is not None:
        return
    around = " ".join(map(names_of, (element, *islice(element.iterancestors(), ANCESTORS))))
    if not has_name(CAPTION, around):
        named = has_name(INTRO, names_of(element)) or has_name(INTRO, names_of(element.getparent()))
        yield words, named and not has_name(OTHER, around)


def has_name(names: re.Pattern[str], stated: str) -> bool:
    """Whether one of these names is among those stated.

    >>> has_name(INTRO, "Article__subTitle"), has_name(INTRO, "leader-board")
    (True, False)
    """
    return names.search(" ".join(NAME.findall(split_humps(stated)))) is not None


def missing_standfirst(page: Page, blocks: tuple[Intro, ...], source: str) -> str | None:
    """The standfirst that stands on the page in front of the text, where the text lacks it."""
    body = compared(source)
    stated = {compared(summary) for summary in summaries(page)}
    for words, named in blocks:
        form = compared(words)
        if len(form) < LEAST_CHARS:
            continue
        if form in body:
            return None
        if named or form in stated:
            return words
    return None


def with_standfirst(source: str, standfirst: str | None, title: str | None) -> str:
    """The text with a standfirst in its place: after the title where the text begins with it.

    >>> with_standfirst("Title\\nBody", "Intro", "Title").split("\\n")
    ['Title', 'Intro', 'Body']
    """
    if standfirst is None:
        return source
    first, _, rest = source.partition("\n")
    if title and compared(first) == compared(title):
        return "\n".join(filter(None, (first, standfirst, rest)))
    return f"{standfirst}\n{source}"


def standfirst_of(source: str, page: Page) -> str | None:
    """The line near the head of a text that the page states as its summary, as it stands in the text.

    The text's last line is no standfirst: nothing stands under it.
    """
    stated = {compared(summary) for summary in summaries(page)}
    for line, _ in islice(pairwise(source.split("\n")), HEAD_LINES):
        if len(compared(line)) >= LEAST_CHARS and compared(line) in stated:
            return line
    return None
