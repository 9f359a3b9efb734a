import pytest

from pipeline.extract.chrome import is_chrome
from tests.extract.pages import BODY, PARAGRAPHS, document, page

AD = "<p>Get the best of our reporting in your inbox every morning, six days a week, and never miss a story.</p>"
OTHER = "".join(
    f"<p>{n}: a second report that an endless page has loaded under the first one. {AD}</p>" for n in range(9)
)


@pytest.mark.parametrize("name", ["newsletter-box", "c-AuthorBio", "js-related__list", "article-cta", "cookie_notice"])
def test_a_box_with_a_name_of_chrome_is_left_out(name: str) -> None:
    found = document(page(f"{BODY}<div class='{name}'>{AD}</div>"))
    assert found.source.endswith(PARAGRAPHS[-1])


@pytest.mark.parametrize("name", ["article-body", "biology", "actor", "interrelated", ""])
def test_other_names_are_no_names_of_chrome(name: str) -> None:
    assert not is_chrome(name)


def test_a_box_that_holds_the_article_stays_whatever_it_is_called() -> None:
    found = document(page(f"<div class='dialog off-canvas related'>{BODY}</div>"))
    assert all(paragraph in found.source for paragraph in PARAGRAPHS)


def test_a_paragraph_of_an_article_behind_a_paywall_stays() -> None:
    found = document(page("".join(f"<p class='paywall'>{paragraph}</p>" for paragraph in PARAGRAPHS * 2)))
    assert all(paragraph in found.source for paragraph in PARAGRAPHS)


def test_the_next_article_of_an_endless_page_is_another_article() -> None:
    found = document(page(BODY * 3, around=("", f"<article>{OTHER}</article>")))
    assert PARAGRAPHS[-1] in found.source
    assert "endless page" not in found.source
