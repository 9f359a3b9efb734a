"""A parsed page and its statements about itself, read once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml.etree import ParserError, XPath
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from pipeline.extract.bounds import parsable
from pipeline.extract.jsonld import Node, article_nodes

META_KEYS = ("property", "name", "itemprop", "http-equiv")
CANONICAL = {"canonical"}
MOST_LEVELS = 500  # extraction is quadratic in them: .8 s here, over 15 s at 1,900; the deepest honest page has 38
TOO_DEEP = XPath(f"boolean({'/*' * MOST_LEVELS})")


@dataclass(frozen=True)
class Page:
    """A parsed page."""

    tree: HtmlElement
    metas: dict[str, list[str]]  # lower-case name -> contents, in page order
    article: Node | None  # the JSON-LD node that describes this page's article
    url: str | None  # the canonical address the page states
    too_deep: bool  # elements lie inside more elements than can be worked through

    def meta(self, *names: str) -> str | None:
        """The first content of the first of these names that has one."""
        return next((content for name in names for content in self.metas.get(name, [])), None)


def parse_page(text: str) -> Page | None:
    """Parse a page; None where nothing is in it. `huge_tree` allows 2,048 levels instead of 256."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=True)
    try:
        tree = document_fromstring(parsable(text), parser=parser)
    except ParserError:  # nothing but comments and white space
        return None
    metas = read_metas(tree)
    url = canonical(tree, metas)
    return Page(
        tree=tree,
        metas=metas,
        article=own_article(article_nodes(tree), url),
        url=url,
        too_deep=any("Excessive depth" in error.message for error in parser.error_log)
        or bool(TOO_DEEP(tree.getroottree())),
    )


def read_metas(tree: HtmlElement) -> dict[str, list[str]]:
    """Every `<meta>` of a page, wherever it stands: sloppy pages have them in the body."""
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = " ".join((element.get("content") or "").split())
        for key in META_KEYS:
            if content and (name := (element.get(key) or "").strip().lower()):
                found.setdefault(name, []).append(content)
    return found


def canonical(tree: HtmlElement, metas: dict[str, list[str]]) -> str | None:
    """The absolute address a page gives itself."""
    return next(filter(is_absolute, [*canonical_links(tree), *metas.get("og:url", [])]), None)


def canonical_links(tree: HtmlElement) -> Iterator[str]:
    """Where `<link rel=canonical>` points."""
    for element in tree.iter("link"):
        if CANONICAL & set((element.get("rel") or "").lower().split()):
            yield (element.get("href") or "").strip()


def is_absolute(url: str) -> bool:
    """Whether an address stands on its own.

    >>> is_absolute("https://example.org/a"), is_absolute("/a"), is_absolute("http://[")
    (True, False, False)
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def own_article(nodes: tuple[Node, ...], url: str | None) -> Node | None:
    """The node that speaks of this page: the one with its address, else the first with a headline."""
    addressed = (node for node in nodes if url and url in addresses(node))
    headed = (node for node in nodes if node.get("headline"))
    return next(addressed, None) or next(headed, None) or next(iter(nodes), None)


def addresses(node: Node) -> set[str]:
    """The addresses a node gives itself."""
    entity = node.get("mainEntityOfPage")
    stated = (node.get("url"), node.get("@id"), entity.get("@id") if isinstance(entity, dict) else entity)
    return {value for value in stated if isinstance(value, str)}
