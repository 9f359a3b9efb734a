import pytest

from tests.clean.samples import HARBOUR, cleaned, facts_of, rules_of

CARD = "Lake Courier\n{age}\n- Lake Courier\nSchools stay shut\nAll schools on the lake stay shut until Monday."
AGES = [
    "11 minutes ago",
    "an hour ago",
    "il y a 3 heures",
    "hace 20 minutos",
    "há 2 horas",
    "vor 7 Stunden",
    "2 часа назад",
    "منذ 5 ساعات",
    "4 ore fa",
    "3 saat önce",
    "2小时前",
    "5時間前",
    "3 години тому",
    "2 uur geleden",
]


@pytest.mark.parametrize("age", AGES)
def test_a_card_is_split_off_whole_with_its_publisher_title_and_age(age: str) -> None:
    result = cleaned(f"{HARBOUR}\n\n{CARD.format(age=age)}")
    assert result.text == HARBOUR
    assert rules_of(result) == ["foreign-card"]
    assert facts_of(result, "foreign-card") == {"publisher": "Lake Courier", "title": "Schools stay shut", "age": age}
    assert result.removed[0].text == CARD.format(age=age)


@pytest.mark.parametrize(
    "head",
    [
        "Lake Courier\n\ntime4 hours ago\n\n  • Lake Courier",
        "Lake Courier\n4 hours ago - Lake Courier",
        "Lake Courier4 hours ago- Lake Courier",
        "Lake Courier 4 hours ago\n- LAKE COURIER",
    ],
)
def test_glued_and_bulleted_cards_are_cards(head: str) -> None:
    result = cleaned(f"{HARBOUR}\n\n{head}\n\nSchools stay shut\n\nAll schools on the lake stay shut until Monday.")
    assert result.text == HARBOUR
    assert facts_of(result, "foreign-card")["publisher"] == "Lake Courier"


def test_each_card_is_a_span_of_its_own() -> None:
    second = CARD.format(age="2 hours ago").replace("Lake", "Hill")
    result = cleaned(f"{HARBOUR}\n\n{CARD.format(age='1 hour ago')}\n\n\n{second}")
    assert rules_of(result) == ["foreign-card", "foreign-card"]
    assert result.removed[1].text == second


def test_the_labels_above_the_first_card_go_with_it() -> None:
    result = cleaned(f"{HARBOUR}\nHashtags\n#pier\nComments\nRelated Articles\n\n{CARD.format(age='1 hour ago')}")
    assert result.text == HARBOUR
    assert rules_of(result) == ["widget-labels", "foreign-card"]


def test_cards_may_be_most_of_a_text() -> None:
    long_card = CARD.format(age="1 hour ago") + " The lake was calm on that day, people said." * 200
    assert cleaned(f"{HARBOUR}\n\n{long_card}").text == HARBOUR


def test_prose_about_hours_ago_is_no_card() -> None:
    text = f"{HARBOUR}\n\nThe first stone was laid two hours ago - Okoro said so."
    assert cleaned(text).text == text


def test_a_name_and_an_age_alone_are_no_card() -> None:
    text = f"{HARBOUR}\n\nInes Okoro\n\n4 hours ago\n\nThe office of the council was closed when we asked for more."
    assert "foreign-card" not in rules_of(cleaned(text))


def test_a_text_that_begins_with_a_card_keeps_its_words() -> None:
    assert "All schools on the lake stay shut" in cleaned(CARD.format(age="1 hour ago")).text
