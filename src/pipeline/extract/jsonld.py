"""What a page says of itself in JSON-LD (schema.org)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import chain, islice

from lxml.html import HtmlElement

Node = Mapping[str, object]

ARTICLE_TYPES = frozenset({"BlogPosting", "LiveBlogPosting", "Report"})  # beside everything that ends in "Article"
PAGE_TYPES = frozenset({"WebPage", "ItemPage", "ClaimReview"})  # nodes whose date is that of the page
CONTAINERS = ("@graph", "mainEntity", "mainEntityOfPage")  # where a page's own node may lie deeper
DEEPEST = 6  # containers inside containers; honest pages have two
WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)?\s*;?\s*$")
TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
ARTICLE_IN_TEXT = re.compile(r"\"@type\"\s*:\s*\[?\s*\"(?:\w*Article|\w*BlogPosting|WebPage|ItemPage)\"")
DATE_IN_TEXT = re.compile(r"\"datePublished\"\s*:\s*\"([^\"\\]{8,40})\"")
MARKUP = re.compile(r"<[^<>]{0,300}>")


def article_nodes(tree: HtmlElement) -> tuple[Node, ...]:
    """The nodes of a page that describe an article, in page order."""
    return tuple(node for node in nodes(tree) if is_article(node))


def nodes(tree: HtmlElement) -> Iterator[Node]:
    """Every JSON-LD node of a page; a script that is no JSON is passed over."""
    for text in scripts(tree):
        yield from walk(parse(text), DEEPEST)


def scripts(tree: HtmlElement) -> Iterator[str]:
    """The JSON-LD of a page, as written."""
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            yield script.text


def dates_elsewhere(tree: HtmlElement) -> tuple[str, ...]:
    """The publication date in JSON-LD that has no dated article: that of the page, or the only one in broken JSON."""
    values = {text: parse(text) for text in scripts(tree) if "datePublished" in text}
    stated = (date_of_page(node) for value in values.values() for node in walk(value, DEEPEST))
    broken = (date_in_broken(text) for text, value in values.items() if value is None)
    return tuple(islice(filter(None, chain(stated, broken)), 1))


def date_of_page(node: Node) -> str | None:
    """When the page that a node describes was published."""
    return text_of(node.get("datePublished")) if PAGE_TYPES.intersection(types(node)) else None


def date_in_broken(text: str) -> str | None:
    """The date in an article's JSON that cannot be parsed; None where it holds several, some of other articles.

    >>> date_in_broken('{"@type": "NewsArticle", "headline": "A "word"", "datePublished": "2024-05-01"}')
    '2024-05-01'
    """
    found = set(DATE_IN_TEXT.findall(text)) if ARTICLE_IN_TEXT.search(text) else set()
    return found.pop() if len(found) == 1 else None


def parse(text: str) -> object:
    """JSON as pages write it: inside comments, with line breaks in strings and commas at the end.

    >>> parse("<!-- {'a': 1} -->") is None
    True
    >>> parse('{"a": [1,],}')
    {'a': [1]}
    """
    bare = WRAPPING.sub("", text)
    for attempt in (bare, TRAILING_COMMA.sub("", bare)):
        try:
            value: object = json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
        return value
    return None


def walk(value: object, depth: int) -> Iterator[Node]:
    """The nodes in a value, through lists and containers."""
    if isinstance(value, list) and depth:
        for item in value:
            yield from walk(item, depth - 1)
    elif isinstance(value, dict):
        yield value
        for name in CONTAINERS if depth else ():
            yield from walk(value.get(name), depth - 1)


def types(node: Node) -> tuple[str, ...]:
    """The types of a node, without their name space."""
    stated = node.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return tuple(name.rsplit("/", 1)[-1] for name in names if isinstance(name, str))


def is_article(node: Node) -> bool:
    """Whether a node describes an article.

    >>> is_article({"@type": ["NewsArticle"]}), is_article({"@type": "Organization"})
    (True, False)
    """
    return any(name.endswith("Article") or name in ARTICLE_TYPES for name in types(node))


def text_of(value: object) -> str | None:
    """A string value, or the name of what it is, in plain words.

    >>> text_of({"@type": "Organization", "name": "The &amp; Times"})
    'The & Times'
    """
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("@value"))
    if isinstance(value, list):
        return next((found for item in value if (found := text_of(item))), None)
    if not isinstance(value, str):
        return None
    return " ".join(MARKUP.sub(" ", unescape(value)).split()) or None


def names_of(value: object) -> tuple[str, ...]:
    """All names in a value: a string, a person, or a list of either."""
    items = value if isinstance(value, list) else [value]
    return tuple(name for item in items if (name := text_of(item)))


def body_of(node: Node) -> str | None:
    """The article's text as the page states it, markup and line ends as they stand there."""
    body = node.get("articleBody")
    return unescape(body).strip() or None if isinstance(body, str) else None
