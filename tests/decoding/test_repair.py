import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.decoding.repair import LINE_END, repaired, source_text

GOOD = [
    "SÃO PAULO – A DECISÃO SOBRE AS ELEIÇÕES NÃO SAIU",
    "À l’hôtel « Les Ébénistes », 5 € l’entrée…",
    "ÂGÉ DE 70 ANS, L'ÎLE DE RÉ À PÂQUES",
    "Viện trưởng ÂN nói: “Ấn Độ đã ký”",
    "ÄÖÜ: Größenwahn auf Straßen",
    "Łódź — ŻÓŁĆ, „Gęś”",
    "ÇAĞRI ÜZERİNE GÖRÜŞME",
    "Кипр – «ö» как буква",
    "Ð and þ are letters of Icelandic: ÞÓRÐUR",
    "C’est l’été à 30 °C, ±2",
    "部长宣布，新的规定。",
    "الوزراء “اليوم”",
    "Bank â a comment in a circumflex",
    "£5, €6 and ¥7; ½ cup; § 3 ¶ 2",
    "a‑b … “c”—‘d’ 😀👩‍👩‍👧",
]


@pytest.mark.parametrize("line", GOOD)
def test_good_text_stays_as_it_is(line: str) -> None:
    assert source_text(line) == line


@pytest.mark.parametrize("line", [line for line in GOOD if not line.isascii()])
def test_a_line_read_as_windows_1252_is_read_right(line: str) -> None:
    try:
        garbled = line.encode().decode("cp1252")
    except UnicodeDecodeError:
        return  # no reader of windows-1252 could have made it
    assert source_text(garbled) == line


def test_a_garbled_line_leaves_good_lines_alone() -> None:
    assert source_text("“Good” – été\nThe ministerâ€™s office\nKöln") == "“Good” – été\nThe minister’s office\nKöln"


def test_a_repair_that_would_lose_a_character_is_not_made() -> None:
    line = "He saidâ€? nothing"
    assert repaired(line) == line


def test_windows_quotes_that_came_as_controls_are_repaired() -> None:
    assert source_text("NIAMEY \x97 The ministerâ\x80\x99s office\x85") == "NIAMEY — The minister’s office…"


def test_a_letter_whose_half_is_a_control_is_repaired() -> None:
    assert source_text("PaweÅ\x82 waited") == "Paweł waited"


def test_what_may_be_meant_stays_as_it_is() -> None:
    assert source_text("In Ã…lesund") == "In Ã…lesund"  # known failure: "Å", but "Ã…" is also an A and an ellipsis


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\f"])
def test_every_line_end_is_one_kind(end: str) -> None:
    assert source_text(f"one{end}two") == "one\ntwo"


def test_letters_are_composed_and_controls_go() -> None:
    assert source_text("\ufeffCafe\u0301\0 \x08noir\tet\ufeff blanc") == "Café noir\tet blanc"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_source_text_is_composed_has_one_kind_of_line_end_and_is_stable(words: str) -> None:
    once = source_text(words)
    assert unicodedata.is_normalized("NFC", once)
    assert not LINE_END.search(once)
    assert source_text(once) == once


@given(st.text(st.sampled_from("abc éÃ©â€™œ\x9d\x85\u2028\0\ufeffĹ")))
def test_repairing_twice_changes_nothing(words: str) -> None:
    once = source_text(words)
    assert source_text(once) == once


def test_a_very_long_text_is_not_repaired_but_tidied() -> None:
    assert source_text("Ã©tÃ©\r\n\0" * 90_000) == "Ã©tÃ©\n" * 90_000


def test_a_pile_of_marks_on_one_letter_is_bounded() -> None:
    assert len(source_text("a" + "\u0301\u0323" * 1_000_000)) <= 31


def test_marks_of_honest_writing_stay() -> None:
    assert source_text("שָׁלוֹם مُحَمَّد Việt") == unicodedata.normalize("NFC", "שָׁלוֹם مُحَمَّد Việt")
