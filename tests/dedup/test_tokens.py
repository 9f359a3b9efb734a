"""Comparison text and tokens."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dedup.tokens import Hashes, tokenize


def hashes(text: str) -> list[int]:
    found: list[int] = tokenize([text]).hashes.tolist()
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mali's army", "Mali’s army"),
        ("cease-fire, now", "cease\u2013fire now"),
        ("10\u00a0000 people", "10 000 people"),
        ("THE STRASSE", "the straße"),
        ("cafe\u0301", "café"),
        ("ceasefire", "cease\u00adfire"),
        ("a\u200b b", "a b"),
        ("ＡＢＣ", "abc"),
        ("مالـــي", "مالي"),
        ("مَالِي", "مالي"),
        ("\u201cyes\u201d", "yes"),
    ],
)
def test_typesetting_makes_no_difference(one: str, other: str) -> None:
    assert hashes(one) == hashes(other)


@pytest.mark.parametrize(("one", "other"), [("ab c", "a bc"), ("ab", "ba"), ("Мали", "Малй"), ("aa", "a"), ("é", "e")])
def test_other_words_are_other_tokens(one: str, other: str) -> None:
    assert hashes(one) != hashes(other)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" -- “…” ", 0),
        ("two words", 2),
        ("马里总统", 4),
        ("東京でG7会合", 6),  # the Latin word stays one
        ("보고서 발표", 2),
        ("ไทย", 3),
        ("राष्ट्रपति ने", 2),  # vowel signs do not split a word
        ("\ud800 lone", 1),
    ],
)
def test_scripts_without_spaces_go_by_character(text: str, count: int) -> None:
    assert len(hashes(text)) == count


@given(st.lists(st.text(max_size=40), max_size=6))
def test_a_text_has_the_same_tokens_alone_and_among_others(texts: list[str]) -> None:
    together = tokenize(texts)
    for i, text in enumerate(texts):
        assert together.hashes[together.of(i)].tolist() == hashes(text)


@given(st.lists(st.text("abcdé1", min_size=1, max_size=8), max_size=30))
def test_hashes_tell_words_apart_as_strings_do(words: list[str]) -> None:
    assert len(set(hashes(" ".join(words)))) == len(set(words))


@pytest.mark.parametrize(
    ("text", "continued"),
    [
        ("12.5 and 1,000.5", [False, True, False, False, True, True]),
        ("12 5. 7", [False, False, False]),
        ("a.5 5.a .5", [False, False, False, False, False]),
        ("٣٫٥", [False, True]),
    ],
)
def test_points_inside_a_number_join_its_tokens(text: str, continued: list[bool]) -> None:
    assert tokenize([text]).continued.tolist() == continued


def test_tokens_are_64_bits_wide() -> None:
    found: Hashes = tokenize(["one two"]).hashes
    assert found.dtype == np.uint64
    assert (found >> np.uint64(32)).all()


@given(st.text("ab1é漢", min_size=1, max_size=90))
def test_a_word_has_one_hash_in_plain_and_in_other_company(word: str) -> None:
    alone, among = tokenize([word]), tokenize(["каждый", word, "\u00ad"])
    assert among.hashes[among.of(1)].tolist() == alone.hashes.tolist()


@pytest.mark.parametrize("size", [7, 8, 9, 16, 17, 63, 64, 65, 200, 5000])
def test_long_words_differ_by_their_last_letter(size: int) -> None:
    word = "a" * size
    assert len({*hashes(word), *hashes(word + "a"), *hashes(word[:-1] + "b"), *hashes("b" + word[1:])}) == 4
