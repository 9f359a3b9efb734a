"""What repetition shows to be boilerplate, and what it does not."""

from __future__ import annotations

import random
from datetime import date, timedelta

from pipeline.clean import clean
from pipeline.clean.learned import Seen, key_of, learn
from pipeline.model import Document, Media
from pipeline.settings import Repeated, Settings

LABEL = "Recommended for our readers"
NOTICE = "The Harbour Courier is printed six days a week and delivered before seven in the morning."
BACKGROUND = "The general took power in a coup three years ago and has promised elections since."


def seen(number: int, *paragraphs: str, source: str = "courier.example", group: str = "") -> Seen:
    """One report on its own day, with two sentences of its own around what is given."""
    own = (f"Ship number {number} arrived on Monday with grain.", f"It left again after {number} hours in port.")
    day = date(2024, 5, 1) + timedelta(days=number)
    return Seen(source, group or f"group {number}", day, (own[0], *paragraphs, own[1]))


def keys(*reports: Seen) -> set[str]:
    return {entry.key for entry in learn(lambda: reports, Settings())}


def test_a_label_that_a_source_repeats_for_days_is_learned() -> None:
    assert keys(*(seen(n, LABEL) for n in range(6))) == {key_of(LABEL)}


def test_a_notice_at_the_edge_of_most_articles_is_learned_alone_and_glued() -> None:
    alone = [seen(n, NOTICE) for n in range(4)]
    glued = [seen(n, f"The crew of ship {n} went ashore. {NOTICE}") for n in range(4, 8)]
    assert keys(*alone, *glued) == {key_of(NOTICE)}


def test_background_in_the_middle_of_articles_is_no_boilerplate() -> None:
    def told(number: int) -> list[str]:
        return [f"On day {number} the harbour master saw ship {number}{letter} pass." for letter in "abc"]

    assert keys(*(seen(n, *told(n), BACKGROUND, *reversed(told(-n))) for n in range(1, 9))) == set()


def test_one_story_in_many_copies_is_counted_once() -> None:
    assert keys(*(seen(n, LABEL, group="one story") for n in range(20))) == set()


def test_what_is_repeated_on_one_day_only_is_no_boilerplate() -> None:
    same_day = [Seen("courier.example", f"group {n}", date(2024, 5, 1), (LABEL,)) for n in range(20)]
    assert keys(*same_day) == set()


def test_what_many_sources_print_once_each_is_nobodys_boilerplate() -> None:
    assert keys(*(seen(n, LABEL, source=f"paper-{n}.example") for n in range(20))) == set()


def test_the_same_reports_in_any_order_give_the_same_table() -> None:
    reports = [seen(n, LABEL, NOTICE) for n in range(9)]
    shuffled = random.Random(7).sample(reports, len(reports))
    assert learn(lambda: reports, Settings()) == learn(lambda: shuffled, Settings()) != ()


def test_nothing_is_learned_from_nothing() -> None:
    assert learn(lambda: [], Settings()) == ()


def document(text: str, url: str | None = "https://www.courier.example/a") -> Document:
    return Document(source=text, media=Media.HTML, url=url)


def learned(*texts: str) -> Settings:
    return Settings(learned=tuple(Repeated("courier.example", key_of(text), 6, 6) for text in texts))


TEXT = f"The ship arrived on Monday with grain.\n{LABEL}\nThe crew went ashore in the evening. {NOTICE}"


def test_what_was_learned_is_cut_and_says_how_often_it_was_seen() -> None:
    cleaned = clean(document(TEXT), learned(LABEL, NOTICE))
    assert cleaned.text == "The ship arrived on Monday with grain.\n\nThe crew went ashore in the evening."
    assert [(cut.rule, cut.text) for cut in cleaned.removed] == [
        ("learned-repetition", LABEL),
        ("learned-repetition", NOTICE),
    ]
    assert "seen: 6 reports on 6 days" in cleaned.removed[0].note


def test_until_something_was_learned_nothing_is_cut() -> None:
    assert clean(document(TEXT), Settings()).removed == ()


def test_what_one_source_repeats_is_left_in_the_texts_of_others() -> None:
    elsewhere = document(TEXT, "https://www.gazette.example/a")
    assert clean(elsewhere, learned(LABEL, NOTICE)).removed == ()
