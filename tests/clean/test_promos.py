import pytest

from tests.clean.samples import DROUGHT, HARBOUR, cleaned, rules_of

FIRST, SECOND, *REST = HARBOUR.split("\n\n")


@pytest.mark.parametrize(
    "promo",
    [
        "ALSO READ: Storm warning for the coast",
        "Leia também: Tempestade na costa",
        "À lire aussi : Tempête sur la côte",
        "Lesen Sie auch: Sturm an der Küste",
        "Читайте также: Шторм на побережье",
        "اقرأ أيضا: عاصفة على الساحل",
        "MORE: Storm warning for the coast",
        "Lire aussi Tempête sur la côte",
    ],
)
def test_an_inline_link_to_another_story_is_cut(promo: str) -> None:
    result = cleaned("\n\n".join([FIRST, SECOND, promo, *REST]))
    assert result.text == HARBOUR
    assert rules_of(result) == ["inline-promo"]


@pytest.mark.parametrize(
    "promo",
    [
        "Follow our official Telegram channel for more news.",
        "Abonnez-vous à notre newsletter pour ne rien manquer.",
        "Suscríbete a nuestro canal de WhatsApp.",
        "Wer mehr wissen will, abonniert @hafenblatt auf Telegram und liest bei uns weiter!",
        "Подписывайтесь на наш канал в Telegram.",
        "تابعونا على تلغرام لمعرفة آخر الأخبار.",
    ],
)
def test_a_sentence_that_asks_to_follow_a_channel_is_cut_even_when_glued(promo: str) -> None:
    assert cleaned(f"{HARBOUR}\n\n{promo}").text == HARBOUR
    assert cleaned(f"{HARBOUR}{promo}").text == HARBOUR


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister asked his followers on Telegram to vote on Sunday.",
        "“Follow us on Facebook,” the union told its members on Tuesday.",
        "More than 9,000 people subscribe to the newsletter of the union, which it sends each week.",
        "Read more than one book a week, the teacher told the pupils.",
    ],
)
def test_prose_about_channels_stays(sentence: str) -> None:
    text = f"{HARBOUR}\n\n{sentence}"
    assert cleaned(text).text == text


def test_share_buttons_inside_a_paragraph_are_cut() -> None:
    buttons = "Click to email this (Opens in new window) Click to share on WhatsApp (Opens in new tab) "
    assert cleaned(HARBOUR.replace("Fishermen had", f"{buttons}Fishermen had")).text == HARBOUR


def test_a_click_for_the_reader_is_cut_and_a_click_in_the_news_stays() -> None:
    assert cleaned(f"{HARBOUR}\n\nYou can watch the whole meeting by clicking here.").text == HARBOUR
    assert cleaned(f"{DROUGHT}\n\nPour voir la vidéo, cliquez ici.").text == DROUGHT
    text = f"{HARBOUR}\n\nThe fraud began when clerks were told to click the link in a letter."
    assert cleaned(text).text == text


def test_an_address_to_the_readers_is_cut() -> None:
    assert cleaned(f"{HARBOUR}\n\nGet in touch with our news team at mail@amble.example.").text == HARBOUR
    assert cleaned(f"{HARBOUR}\n\nFor more stories like this, check our news page.").text == HARBOUR
