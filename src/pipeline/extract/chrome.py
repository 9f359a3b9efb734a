"""What stands on a page around its article and inside it, told by what its makers call it.

Trafilatura knows much of this; here are the kinds it lets through, measured on 325 pages. An element goes when its
class, id or role has a word of `CHROME`; never one that holds a large part of the page's prose, whatever it is called.
"""

from __future__ import annotations

import re
from functools import lru_cache

from lxml.html import HtmlElement

Prose = dict[HtmlElement, int]  # paragraphs and their characters

CONTAINERS = (
    "div",
    "section",
    "aside",
    "article",
    "nav",
    "ul",
    "ol",
    "figure",
    "blockquote",
    "dialog",
    "details",
    "form",
)
CODE_TAGS = ("script", "style", "svg", "link", "template")
NAMING = ("class", "id", "role", "data-testid", "data-component")
HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
NAME = re.compile(r"[a-z]+")

# Words of names, alone or as a sequence, of what is no part of an article.
CHROME = (
    "newsletter",
    "newsletters",
    "subscribe",
    "cta",
    "call to action",
    "bio",
    "biography",
    "author box",
    "author card",
    "author info",
    "about author",
    "about the author",
    "modal",
    "popup",
    "dialog",
    "tooltip",
    "carousel",
    "related",
    "recommended",
    "recommendations",
    "recirc",
    "outbrain",
    "taboola",
    "read also",
    "trending",
    "advert",
    "advertisement",
    "advertising",
    "sponsored",
    "affiliate",
    "disclaimer",
    "disclosure",
    "footnotes",
    "copyright",
    "breadcrumb",
    "breadcrumbs",
    "table of contents",
    "toc",
    "comments",
    "comment form",
    "share buttons",
    "social share",
    "cookie",
    "consent",
    "opt in",
    "tweet",
)
CHROME_WORDS = re.compile(rf"(?:^| )(?:{'|'.join(CHROME)})(?: |$)")

PARAGRAPH_CHARS = 80  # a `<p>` this long is prose
LINKED_SHARE = 0.5  # more of it in links: a teaser
OWN_CHARS = 1_000  # of prose in an `<article>` with the page's `<h1>`: this is the article, others are others
FRAME_TAGS = ("nav", "footer", "aside", "form")
LEAST_PROSE = 500  # characters; a page with less keeps its text elsewhere, so nothing is known of its boxes
MOST_SHARE = 0.3  # of the page's prose, that an element may hold and still be taken for chrome


def without_chrome(tree: HtmlElement) -> int:
    """Take what is no part of the article out of a tree; the characters of prose that are left."""
    without_code(tree)
    prose = {paragraph: chars for paragraph in tree.iter("p") if (chars := prose_chars(paragraph))}
    if (whole := sum(prose.values())) < LEAST_PROSE:
        return whole
    for article in other_articles(tree, prose):
        article.drop_tree()
    for box in list(filter(is_chrome_box, tree.iter(CONTAINERS))):
        if held_by(box, prose) <= MOST_SHARE * whole:
            box.drop_tree()
    root = tree.getroottree().getroot()
    return sum(chars for paragraph, chars in prose.items() if paragraph.getroottree().getroot() is root)


def without_code(tree: HtmlElement) -> None:
    """Take out what no reader sees and every later pass would copy: scripts (but JSON-LD), styles, drawings."""
    for element in list(tree.iter(CODE_TAGS)):
        if "ld+json" not in (element.get("type") or ""):
            element.drop_tree()


def held_by(element: HtmlElement, prose: Prose) -> int:
    """The characters of prose in an element."""
    return sum(prose.get(paragraph, 0) for paragraph in element.iter("p"))


def other_articles(tree: HtmlElement, prose: Prose) -> list[HtmlElement]:
    """The articles of a page that stand after its own: the next ones of an endless page, teasers.

    The page's own holds the first `<h1>` and enough prose; where none does, nothing is known.
    """
    own = next((article for heading in tree.iter("h1") for article in heading.iterancestors("article")), None)
    if own is None or held_by(own, prose) < OWN_CHARS:
        return []
    kin = {own, *own.iterancestors("article"), *own.iter("article")}
    return [article for article in tree.iter("article") if article not in kin]


def is_chrome_box(element: HtmlElement) -> bool:
    """Whether an element is called what chrome is called."""
    return is_chrome(names_of(element))


def names_of(element: HtmlElement) -> str:
    """What the page's makers call an element."""
    return " ".join(value for key in NAMING if (value := element.get(key)))


@lru_cache(maxsize=8192)
def is_chrome(names: str) -> bool:
    """Whether a name is one of chrome.

    >>> is_chrome("AuthorBio__wrap"), is_chrome("c-newsletter_box"), is_chrome("article-biology")
    (True, True, False)
    """
    return CHROME_WORDS.search(" ".join(NAME.findall(split_humps(names)))) is not None


def split_humps(names: str) -> str:
    """Names in lower case, those in camel case as words.

    >>> split_humps("authorBio")
    'author bio'
    """
    return HUMP.sub(" ", names).lower()


def prose_chars(paragraph: HtmlElement) -> int:
    """The characters of a paragraph that reads like prose of an article; 0 of any other."""
    text = " ".join(paragraph.text_content().split())
    if len(text) < PARAGRAPH_CHARS or next(paragraph.iterancestors(FRAME_TAGS), None) is not None:
        return 0
    linked = sum(len(link.text_content()) for link in paragraph.iter("a"))
    return len(text) if linked < LINKED_SHARE * len(text) else 0
