from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extract.bylines import MOST, bylines
from pipeline.extract.page import parse_page
from tests.extract.pages import BODY, PARAGRAPHS, TITLE

DAY = "3 April 2025"
MOST_SECONDS = 2


def found(
    before: str = "", after: str = "", *, above: str = "", behind: str = "", heading: str = f"<h1>{TITLE}</h1>"
) -> list[str]:
    """The bylines of a page with something before and after its heading, above its article and behind it."""
    page = parse_page(
        f"<html><head><title>{TITLE} | The Paper</title></head><body class='single-post date'>{above}"
        f"<div>{before}{heading}{after}{BODY}</div>{behind}</body></html>"
    )
    assert page is not None
    return list(bylines(page))


@pytest.mark.parametrize(
    "byline",
    [
        f"<div class='post-date'>{DAY}</div>",
        f"<span class='articlePublished'>{DAY}</span>",
        f"<p id='fecha'>{DAY}</p>",
        f"<div class='metaInfoDateTime'><svg></svg><span>{DAY}</span></div>",
        f"<div class='entry-meta header'><small class='date'>{DAY}</small></div>",
        f"<ul class='infos'><li class='item date-full'>{DAY}</li><li>{PARAGRAPHS[0]}</li></ul>",
    ],
)
def test_the_date_at_the_heading_is_found_by_the_name_of_its_element(byline: str) -> None:
    assert found(after=byline) == [DAY]
    assert found(before=byline) == [DAY]


def test_a_byline_after_the_standfirst_is_found() -> None:
    assert found(after=f"<p class='intro'>{PARAGRAPHS[3]}</p><span class='date'>{DAY}</span>") == [DAY]


def test_the_label_beside_a_date_comes_with_it() -> None:
    assert found(after=f"<div>Last updated: <span class='date'>{DAY}</span></div>") == [f"Last updated: {DAY}"]


@pytest.mark.parametrize(
    ("attribute", "quote"),
    [
        ("data-time='1743675300'", "1743675300"),
        ("data-timestamp='2025-04-03T10:15:00Z'", "2025-04-03T10:15:00Z"),
        ("title='Thursday, 3 April 2025, 10:15'", "Thursday, 3 April 2025, 10:15"),
    ],
)
def test_the_date_behind_an_age_is_found(attribute: str, quote: str) -> None:
    assert found(after=f"<span class='timestamp' {attribute}>2 hours ago</span>") == [quote]
    assert found(after=f"<div class='date'><a {attribute}>2 hours ago</a></div>") == [quote]


@pytest.mark.parametrize(
    "other",
    [
        f"<div class='modified-date'>{DAY}</div>",
        f"<div class='related'><h3>Rain in Mopti</h3><span class='date'>{DAY}</span></div>",
        f"<div class='comment'><span class='date'>{DAY}</span></div>",
        f"<aside><span class='date'>{DAY}</span></aside>",
        f"<footer><span class='date'>{DAY}</span></footer>",
        f"<nav><span class='date'>{DAY}</span></nav>",
        f"<div id='current-date'>{DAY}</div>",
        f"<div class='event-date'>{DAY}</div>",
        f"<div class='candidate'>{DAY}</div>",
        "<div class='date'>3 April</div>",
        "<div class='date' title='Permalink'>2 hours ago</div>",
        f"<div class='date-box'>{DAY} {PARAGRAPHS[1]}</div>",
    ],
)
def test_other_dates_at_the_heading_are_none_of_its(other: str) -> None:
    assert found(after=other) == []
    assert found(before=other) == []


@pytest.mark.parametrize(
    "clock",
    [
        f"<div id='date'>{DAY}</div>",
        f"<header><div class='date'>{DAY}</div></header>",
        f"<div class='site-header'><img alt=''><div class='date'>{DAY}</div></div>",
    ],
)
def test_the_clock_over_the_article_is_none_of_its(clock: str) -> None:
    assert found(above=clock) == []


def test_a_page_header_without_the_heading_holds_a_clock_even_where_no_heading_is_known() -> None:
    assert found(above=f"<header><div class='date'>{DAY}</div></header>", heading="") == []


def test_dates_behind_the_text_are_those_of_other_articles() -> None:
    assert found(behind=f"<ul><li><a href='/b'>Rain in Mopti</a><span class='date'>{DAY}</span></li></ul>") == []


def test_the_heading_is_the_one_in_the_title_and_not_the_name_of_the_site() -> None:
    logo = f"<h1>The Paper</h1><div class='date'>{DAY}</div>"
    byline = "<div class='date'>1 April 2025</div>"
    assert found(above=logo, after=byline, heading=f"<h2>{TITLE}</h2>") == ["1 April 2025"]


def test_a_box_around_the_whole_article_is_the_article_whatever_its_name() -> None:
    page = parse_page(
        f"<title>{TITLE}</title><div class='more caption'><h1>{TITLE}</h1><i class='date'>{DAY}</i>{BODY}</div>"
    )
    assert page is not None
    assert list(bylines(page)) == [DAY]


def test_the_same_byline_twice_is_reported_once_and_a_list_only_at_its_start() -> None:
    assert found(after=f"<i class='date'>{DAY}</i><b class='date'>{DAY}</b>{PARAGRAPHS[0]}") in (
        [DAY],
        [f"{DAY} {DAY}"],
    )
    days = "".join(
        f"<p><i class='date'>{day} April 2025 and more words to keep it apart</i></p>" for day in range(1, 9)
    )
    assert len(found(after=days)) == MOST


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(["related", "comments", "sidebar", "latest", "modified"]), st.sampled_from(["-", "_", " ", "__"])
)
def test_a_word_that_names_another_box_wins_over_the_name_of_a_date(other: str, mark: str) -> None:
    assert found(after=f"<div class='{other}{mark}date'>{DAY}</div>") == []


@pytest.mark.parametrize("deep", ["<div class='date header'>", "<h2 class='date'>Ségou ", "<p class='post-date'>2025 "])
def test_a_hostile_page_costs_little(deep: str) -> None:
    page = parse_page(f"<title>{TITLE}</title>" + deep * 1_500 + DAY * 2_000)
    assert page is not None
    start = process_time()
    list(bylines(page))
    assert process_time() - start < MOST_SECONDS
