"""Every publication date a page states, with where it stands. Reading and weighing them is dating's work."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.html import HtmlElement

from pipeline.extract.page import Page
from pipeline.model import StatedDate

# Names of publication dates in use, most trusted first. Never a name of a change ("modified", "updated", "revised").
DATE_METAS = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "article:published",
    "article.published",
    "published_time",
    "datepublished",
    "date_published",
    "datepublic",
    "publish_date",
    "publish-date",
    "publishdate",
    "published-date",
    "publication_date",
    "publication-date",
    "article_date_original",
    "originalpublicationdate",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "citation_publication_date",
    "rnews:datepublished",
    "bt:pubdate",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dc:date",
    "displaydate",
    "date",
)
JSON_LD_DATES = ("datePublished", "dateCreated")
MOST_TIMES = 5  # `<time>` elements reported; more on one page are those of other articles
ASIDE = ("aside", "nav", "footer")  # `<time>` elements in these speak of other articles


def stated_dates(page: Page) -> Iterator[StatedDate]:
    """What the page says of its publication day: JSON-LD of its article, meta tags, microdata, `<time>`."""
    for name in JSON_LD_DATES:
        value = page.article.get(name) if page.article else None
        if isinstance(value, str) and value.strip():
            yield StatedDate(f"json-ld {name}", value.strip())
    for name in DATE_METAS:
        for content in page.metas.get(name, [])[:1]:
            yield StatedDate(f"meta {name}", content)
    yield from microdata(page.tree)
    yield from times(page.tree)


def microdata(tree: HtmlElement) -> Iterator[StatedDate]:
    """`itemprop=datePublished` on anything but a `<meta>` tag, which is read with the others."""
    for element in tree.xpath(".//*[@itemprop='datePublished'][not(self::meta)]")[:1]:
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
