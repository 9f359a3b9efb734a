"""The text of a page's article: the only file that knows trafilatura."""

from __future__ import annotations

import unicodedata

from lxml.etree import XPathEvalError
from lxml.html import HtmlElement
from trafilatura import bare_extraction

from pipeline.extract.chrome import without_chrome

# Under this many characters, or this share of the page's prose, the fast pass has missed something, and the full one,
# which compares it with other extractors, may find it.
FULL_UNDER = 1_500
FULL_SHARE = 0.65
RESCUE_UNDER = 0.35  # of the stated text: a page with less shows only its beginning; at .38 one stated extras
RESCUE_CHARS = 500  # a shorter stated text is a summary
FULL_ELEMENTS = 4_000  # the full pass is quadratic in siblings (29 s at 8,000): it is for pages, not for lists


def body_text(tree: HtmlElement) -> str:
    """The article's text, one paragraph a line; "" where there is none. What is no article is taken out of the tree."""
    prose = without_chrome(tree)
    quick = lines(trafilatura_text(tree, fast=True))
    enough = len(quick) >= max(FULL_UNDER, FULL_SHARE * prose)
    if enough or sum(1 for _ in tree.iter("*")) > FULL_ELEMENTS:
        return quick
    return lines(trafilatura_text(tree, fast=False)) or quick


def fuller(body: str, stated: str | None) -> str | None:
    """The article's text as its JSON-LD states it, where that is much longer than what the page shows; else None.

    >>> fuller("The first words", None), fuller("The whole text.", "The whole text.")
    (None, None)
    """
    if stated is None or "<" in stated or len(body) >= RESCUE_UNDER * len(stated) or len(stated) < RESCUE_CHARS:
        return None
    return lines(stated)


def trafilatura_text(tree: HtmlElement, fast: bool) -> str:
    """Trafilatura's text of a page; it copies the tree it is given.

    Its metadata and dates cost as much again as the text and are read elsewhere. Its `deduplicate` remembers other
    pages, so that the same page gives different texts: never used. Its expressions are fixed and sound, so that one
    fails to be evaluated only for want of memory; lxml does not say so.
    """
    try:
        found = bare_extraction(tree, fast=fast, include_comments=False, with_metadata=False)
    except XPathEvalError as error:
        raise MemoryError(f"trafilatura: {error}") from error
    return getattr(found, "text", None) or ""


def lines(text: str) -> str:
    """Text as paragraphs, one a line: NFC, single spaces, no empty lines.

    >>> lines("a  b\\n\\nc ")
    'a b\\nc'
    """
    stripped = (" ".join(line.split()) for line in unicodedata.normalize("NFC", text).splitlines())
    return "\n".join(filter(None, stripped))
