import pytest

from pipeline.clean.appeals import kind_of
from tests.clean.samples import HARBOUR, cleaned, rules_of


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Download our free app for iPhone and Android.", "app-promo"),
        ("Descarga nuestra aplicación gratis.", "app-promo"),
        ("Listen to the programme every Friday at 7 pm.", "programme-promo"),
        ("Смотрите программу каждую пятницу в 19:00.", "programme-promo"),
        ("If you have noticed a mistake, please tell us.", "contact"),
        ("Get the news in your inbox with our newsletter.", "channel-promo"),
    ],
)
def test_an_appeal_at_the_end_is_cut(sentence: str, rule: str) -> None:
    result = cleaned(f"{HARBOUR}\n\n{sentence}")
    assert (result.text, rules_of(result)) == (HARBOUR, [rule])


@pytest.mark.parametrize(
    "sentence",
    [
        "The app was downloaded by every second user of the ferries.",
        "She told the programme every Friday broadcast would go on.",
        "The council found an error in its own report.",
        "He gets the newsletter in his inbox.",
        "“Download our app,” the ferry company told its customers.",
    ],
)
def test_news_about_apps_programmes_and_mistakes_stays(sentence: str) -> None:
    assert kind_of(sentence) is None
    assert cleaned(f"{HARBOUR}\n\n{sentence}").text == f"{HARBOUR}\n\n{sentence}"


def test_an_appeal_in_the_first_half_stays() -> None:
    text = "Download our free app for iPhone and Android.\n\n" + HARBOUR
    assert cleaned(text).text == text
