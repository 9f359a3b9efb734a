import pytest

from pipeline.model import StatedDate
from tests.extract.pages import document, page

ARTICLE = {"@type": "NewsArticle", "headline": "Second quay for Ségou", "datePublished": "2024-05-14T08:00:00+00:00"}


def test_the_headline_of_json_ld_is_the_better_title() -> None:
    assert document(page(json_ld={"@graph": [{"@type": "WebSite", "name": "P"}, ARTICLE]})).title == ARTICLE["headline"]


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("A quay for Ségou | The Paper", "A quay for Ségou"),
        ("The Paper - A quay for Ségou", "A quay for Ségou"),
        ("A quay for Ségou - but when?", "A quay for Ségou - but when?"),
    ],
)
def test_the_name_of_the_site_is_no_part_of_a_title(stated: str, title: str) -> None:
    head = f'<meta property="og:title" content="{stated}"><meta property="og:site_name" content="The Paper">'
    assert document(page(head=head)).title == title


def test_people_are_named_one_by_one() -> None:
    authors = [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Ek"}, "https://example.org/ann"]
    assert document(page(json_ld=ARTICLE | {"author": authors})).authors == ("Ann Lee", "Bo Ek")


def test_publisher_language_and_address_are_the_page_s_own() -> None:
    head = '<link rel="canonical" href="https://example.org/a"><meta property="og:site_name" content="The Paper">'
    found = document(page(head=head))
    assert (found.publisher, found.language, found.url) == ("The Paper", "en", "https://example.org/a")


def test_every_publication_date_is_kept_with_its_place_and_words() -> None:
    head = '<meta property="article:published_time" content="2024-05-14"><meta name="date" content="14 May 2024">'
    found = document(page(head=head, json_ld=ARTICLE, around=('<time datetime="2024-05-13">yesterday</time>', "")))
    assert found.dates == (
        StatedDate("json-ld datePublished", "2024-05-14T08:00:00+00:00"),
        StatedDate("meta article:published_time", "2024-05-14"),
        StatedDate("meta date", "14 May 2024"),
        StatedDate("time", "2024-05-13"),
    )


def test_dates_of_changes_and_of_other_things_are_no_publication_dates() -> None:
    head = '<meta property="article:modified_time" content="2024-06-01"><meta property="og:updated_time" content="x">'
    event = {"@type": "Event", "datePublished": "2020-01-01", "dateModified": "2021-01-01"}
    aside = "<aside><time datetime='2019-01-01'>2019</time></aside>"
    assert document(page(head=head, json_ld=event, around=("", aside))).dates == ()


@pytest.mark.parametrize("script", ["{", "[" * 5000, '{"@type": [1], "headline": {"name": [[]]}, "author": [null, 3]}'])
def test_broken_json_ld_costs_nothing_but_itself(script: str) -> None:
    assert document(page(head=f'<script type="application/ld+json">{script}</script>')).source
