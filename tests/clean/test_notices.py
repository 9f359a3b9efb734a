import pytest

from tests.clean.samples import DROUGHT, HARBOUR, cleaned, rules_of


@pytest.mark.parametrize(
    "notice",
    [
        "This website uses cookies to give you the best experience.",
        "Este sitio web utiliza cookies para que usted tenga la mejor experiencia.",
        "Diese Website verwendet Cookies.",
        "Ce site utilise des cookies.",
        "Этот сайт использует файлы cookie.",
    ],
)
def test_a_notice_about_this_sites_cookies_is_cut(notice: str) -> None:
    assert cleaned(f"{HARBOUR}\n\n{notice}").text == HARBOUR


def test_news_about_cookies_stays() -> None:
    text = f"{HARBOUR}\n\nThe court fined a publisher for setting cookies before its readers could refuse."
    assert cleaned(text).text == text


def test_a_sign_up_box_is_cut_and_news_about_privacy_stays() -> None:
    box = "We may send you special offers from our partners. You can unsubscribe at any time. Read our Privacy Policy"
    assert cleaned(f"{HARBOUR}\n\n{box}\n\n{DROUGHT}").text == f"{HARBOUR}\n\n{DROUGHT}"
    text = f"{HARBOUR}\n\nThe port changed its privacy policy after the vote on Tuesday."
    assert cleaned(text).text == text


@pytest.mark.parametrize(
    "notice",
    [
        "Keep reading with a 7-day free trial",
        "Subscribe to Amble Mail to keep reading this post and get 7 days of free access.",
        "Vous avez lu gratuitement une partie de l'article, pour lire la suite :",
        "Il vous reste 75% de cet article à lire. La suite est réservée aux abonnés.",
        "Dieser Artikel ist nur für Abonnenten zugänglich.",
        "... read full story",
    ],
)
def test_a_paywall_is_cut_and_flags_the_text_as_truncated(notice: str) -> None:
    result = cleaned(f"{HARBOUR}\n\n{notice}")
    assert result.text == HARBOUR
    assert result.flags == ("truncated at source",)


def test_the_full_text_elsewhere_makes_a_stub() -> None:
    result = cleaned(f"{HARBOUR}\n\nLeia o artigo completo em: correio.example")
    assert result.text == HARBOUR
    assert result.flags == ("stub",)


def test_the_clipping_of_an_api_is_cut_and_flagged() -> None:
    result = cleaned(f"{HARBOUR}\n\nThe first tenders came from [+2345 chars]")
    assert result.text == f"{HARBOUR}\n\nThe first tenders came from"
    assert result.flags == ("truncated at source",)


@pytest.mark.parametrize(
    "line",
    [
        "© Copyright Amble Mail - Riproduzione Riservata",
        "Copyright 2024 Amble Mail. All rights reserved.",
        "Alle Rechte vorbehalten.",
        "Все права защищены.",
    ],
)
def test_a_legal_line_at_the_end_is_cut(line: str) -> None:
    result = cleaned(f"{HARBOUR}\n\n{line}")
    assert (result.text, rules_of(result)) == (HARBOUR, ["legal"])


def test_a_note_on_syndication_is_cut() -> None:
    note = "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)"
    assert cleaned(f"{HARBOUR}\n\n{note}").text == HARBOUR
    assert cleaned(f"{HARBOUR}\n\nThe post Pier to be rebuilt appeared first on Amble Mail.").text == HARBOUR


def test_tools_of_the_page_are_cut() -> None:
    assert cleaned(f"{HARBOUR}\n\nnews code: 664821\nWas this news useful?").text == HARBOUR
