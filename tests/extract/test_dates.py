import json

import pytest

from pipeline.extract.dates import stated_dates
from pipeline.extract.page import parse_page
from pipeline.model import StatedDate
from tests.extract.pages import BODY, TITLE, page

BYLINE = "<div class='post-date'>1 April 2025</div>"
WEB_PAGE = {"@type": "WebPage", "datePublished": "2025-04-03"}


def stated(text: str) -> list[StatedDate]:
    parsed = parse_page(text)
    assert parsed is not None
    return list(stated_dates(parsed))


def script(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    "name",
    [
        "article:published_time",
        "article:published:time",
        "article.published",
        "og:article:published_time",
        "datePublished",
        "date-published",
        "published_at",
        "publishedDate",
        "publish-date",
        "pubdate",
        "release_date",
        "DC.date.issued",
        "dcterms.issued",
        "parsely-pub-date",
        "prism.publicationDate",
        "citation_publication_date",
        "sailthru.date",
        "cXenseParse:recs:publishtime",
        "cXenseParse:publishtime",
        "bt:pubDate",
        "article_date_original",
        "firstPublishedAt",
        "dc.date",
        "date",
    ],
)
def test_a_meta_name_is_known_by_its_letters(name: str) -> None:
    assert stated(page(head=f"<meta name='{name}' content='2025-04-03'>")) == [
        StatedDate(f"meta {name.lower()}", "2025-04-03")
    ]


@pytest.mark.parametrize(
    "name",
    [
        "article:modified_time",
        "og:updated_time",
        "last-modified",
        "date.updated",
        "dateModified",
        "article:expiration_time",
        "unpublish_date",
        "article:publisher",
        "publisher",
        "publication",
        "og:video:release_date",
        "music:release_date",
        "expires",
        "startDate",
        "birthdate",
        "copyright",
    ],
)
def test_other_meta_names_are_no_dates_of_publication(name: str) -> None:
    assert stated(page(head=f"<meta name='{name}' content='2025-04-03'>")) == []


def test_the_most_trusted_meta_name_comes_first() -> None:
    head = "".join(f"<meta name='{name}' content='2025-04-0{n}'>" for n, name in enumerate(("date", "pubdate"), 1))
    assert [one.where for one in stated(page(head=head))] == ["meta pubdate", "meta date"]


@pytest.mark.parametrize("kind", ["WebPage", "ItemPage", "ClaimReview", ["WebPage", "AboutPage"]])
def test_the_page_has_a_date_where_its_article_has_none(kind: object) -> None:
    node = {"@graph": [{"@type": "NewsArticle", "headline": TITLE}, {"@type": kind, "datePublished": "2025-04-03"}]}
    assert stated(page(json_ld=node)) == [StatedDate("json-ld datePublished", "2025-04-03")]


def test_the_date_of_the_article_comes_before_that_of_the_page() -> None:
    article = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2025-04-01"}
    assert stated(page(json_ld=[WEB_PAGE, article])) == [StatedDate("json-ld datePublished", "2025-04-01")]


@pytest.mark.parametrize(
    "node",
    [
        {"@type": "VideoObject", "datePublished": "2025-04-03"},
        {"@type": "Comment", "datePublished": "2025-04-03"},
        {"@type": "WebPage", "dateModified": "2025-04-03"},
        {"@type": "ClaimReview", "itemReviewed": {"@type": "Claim", "datePublished": "2025-04-03"}},
        {"@type": "ItemList", "itemListElement": [WEB_PAGE]},
    ],
)
def test_dates_of_other_things_are_not_those_of_the_page(node: object) -> None:
    assert stated(page(json_ld=node)) == []


def test_broken_json_of_an_article_still_has_its_date() -> None:
    broken = '{"@type": "NewsArticle", "headline": "The "second" quay", "datePublished": "2025-04-03"}'
    assert stated(page(head=script(broken))) == [StatedDate("json-ld datePublished", "2025-04-03")]


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type": "NewsArticle", "datePublished": "2025-04-03", "x": [{"datePublished": "2025-04-01"}]',
        '{"@type": "VideoObject", "name": "a "b"", "datePublished": "2025-04-03"}',
        '{"@type": "NewsArticle", "name": "a "b"", "dateModified": "2025-04-03"}',
    ],
)
def test_broken_json_with_other_dates_has_none(broken: str) -> None:
    assert stated(page(head=script(broken))) == []


def titled(title: str) -> list[str]:
    return [one.quote for one in stated(f"<html><head><title>{title}</title></head><body>{BODY}</body></html>")]


@pytest.mark.parametrize(
    "day",
    ["28.04.2023", "2023-04-28", "9 oktober 2020 11:12", "April 28, 2023", "Friday, 28 April 2023", "28. April 2023"],
)
def test_a_part_of_the_title_that_is_a_date_is_one(day: str) -> None:
    assert titled(f"{TITLE} | {day} | The Paper") == [day]
    assert titled(f"{TITLE} - The Paper - {day}") == [day]


@pytest.mark.parametrize(
    "title",
    [
        "28.04.2023 | The Paper",  # the title itself
        f"{TITLE} | Election 2024",
        f"{TITLE} | 2024",
        f"{TITLE} | Games of 12 to 14 June 2024",
        f"{TITLE} | 12-14 June 2024",
        f"{TITLE}: 28.04.2023",
        f"{TITLE} | The Paper since 1 April 1920",
    ],
)
def test_other_numbers_in_a_title_are_no_date(title: str) -> None:
    assert titled(title) == []


@pytest.mark.parametrize(
    "strong",
    [
        "<meta property='article:published_time' content='2025-04-03'>",
        script(json.dumps(WEB_PAGE)),
        "<span itemprop='datePublished'>2025-04-03</span>",
    ],
)
def test_bylines_are_read_only_where_no_metadata_states_a_day(strong: str) -> None:
    assert "byline" not in [one.where for one in stated(page(BYLINE + BODY, head=strong))]
    assert [one.where for one in stated(page(BYLINE + BODY))] == ["byline"]


def test_the_day_a_record_was_made_does_not_hide_the_byline() -> None:
    node = {"@type": "NewsArticle", "headline": TITLE, "dateCreated": "2025-03-20"}
    assert [one.where for one in stated(page(BYLINE + BODY, json_ld=node))] == ["json-ld dateCreated", "byline"]


def test_a_byline_comes_before_time_elements_that_may_belong_to_anything() -> None:
    around = ("", "<ul><li><time>2025-03-01</time></li></ul>")
    assert [one.where for one in stated(page(BYLINE + BODY, around=around))] == ["byline", "time"]


def test_a_page_without_a_date_states_none() -> None:
    footer = "<footer><p>© 2025 The Paper</p></footer>"
    assert stated(page(around=("<div id='clock'>3 April 2025</div>", footer))) == []
