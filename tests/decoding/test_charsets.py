import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.decoding.charsets import characters, utf16_by_nuls
from pipeline.model import Capture, Media

RUSSIAN = "Министры договорились о новых правилах рыболовства. Встреча длилась три часа."
CHINESE = "部长宣布，新的捕鱼规定将在下个月生效。\n各国代表昨天开会，讨论了 2024 年的边境安全问题。\n"
FRENCH = "Le président a été reçu à l'hôtel de ville."


def page(payload: bytes, charset: str | None = None) -> str:
    return characters(Capture(payload, Media.HTML, "a.html", charset=charset))


def text(payload: bytes, charset: str | None = None) -> str:
    return characters(Capture(payload, Media.TEXT, "a.txt", charset=charset))


@given(st.text())
def test_valid_utf8_is_read_as_utf8(words: str) -> None:
    payload = words.encode()
    assert characters(Capture(b"\xef\xbb\xbf" + payload, Media.TEXT, "a.txt")) == words


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_against_every_label(codec: str) -> None:
    payload = f'<meta charset="windows-1251"><p>{FRENCH}</p>'.encode(codec)
    assert FRENCH in page(payload, charset="gbk")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("words", ["Two banks merge.", RUSSIAN, CHINESE, FRENCH, "اجتمع الوزراء في المدينة أمس ظهرا"])
def test_utf16_without_a_mark_is_seen(codec: str, words: str) -> None:
    assert text(words.encode(codec)) == words
    assert words in page(f"<html><p>{words}</p></html>".encode(codec), charset="utf-8")


def test_a_utf16_file_cut_inside_a_character_is_read() -> None:
    assert text("Two banks merge.".encode("utf-16-le")[:-1]).startswith("Two banks merge")


@pytest.mark.parametrize("words", ["Two banks\0 merge\0.", f"{RUSSIAN}\0", "a\0b" * 3 + "a long line without any" * 9])
def test_stray_nuls_do_not_make_utf16(words: str) -> None:
    assert utf16_by_nuls(words.encode()) is None


def test_a_label_of_utf16_on_other_bytes_is_not_believed() -> None:
    assert page(b"<p>Two banks merge.</p>", charset="utf-16le") == "<p>Two banks merge.</p>"


def test_the_header_goes_before_the_page() -> None:
    payload = b'<meta charset="windows-1252">' + RUSSIAN.encode("koi8-r")
    assert RUSSIAN in page(payload, charset="KOI8-R")


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1251">',
        "<META CHARSET=windows-1251>",
        '<meta http-equiv="Content-Type" content="text/html; charset=cp1251">',
        '<?xml version="1.0" encoding="windows-1251"?>',
        "<!-- " + "x" * 9000 + ' --><meta charset="windows-1251">',
    ],
)
def test_a_page_says_its_charset(head: str) -> None:
    assert "Кипр" in page(head.encode() + "<p>Кипр</p>".encode("cp1251"))


def test_a_text_that_quotes_a_declaration_declares_nothing() -> None:
    payload = b'<meta charset="windows-1251"> is how it was done. ' + FRENCH.encode("cp1252")
    assert FRENCH in text(payload)


@pytest.mark.parametrize("label", ["iso-8859-1", "latin1", "us-ascii", "windows-1252"])
def test_latin_labels_mean_windows_1252_as_in_browsers(label: str) -> None:
    assert page(b"\x93Non\x94, dit-il \x96 \x80 5", charset=label) == "“Non”, dit-il – € 5"


@pytest.mark.parametrize("label", ["gb2312", "gbk", "x-gbk"])
def test_narrow_chinese_labels_mean_the_wide_charset(label: str) -> None:
    assert page("朱镕基说".encode("gb18030"), charset=label) == "朱镕基说"


@pytest.mark.parametrize("label", ["windows-1252", "iso-8859-2", "shift_jis", "gbk"])
def test_valid_utf8_is_believed_before_a_label(label: str) -> None:
    assert page((FRENCH + RUSSIAN).encode(), charset=label) == FRENCH + RUSSIAN


def test_two_chinese_characters_that_look_like_utf8_are_read_by_their_label() -> None:
    payload = b"\xc4\xa3\xc4\xa3"  # a word twice in GBK, "ģģ" in UTF-8
    assert page(payload, charset="gbk") == payload.decode("gbk")


def test_seven_bit_japanese_is_read_by_its_label() -> None:
    assert page("漁業規則".encode("iso-2022-jp"), charset="iso-2022-jp") == "漁業規則"


@pytest.mark.parametrize("label", ["utf-8", "euc-kr", "nonsense", "zip", "idna", "punycode", "utf-7", "hz-gb-2312", ""])
def test_a_label_that_does_not_fit_falls_through(label: str) -> None:
    assert page(FRENCH.encode("cp1252"), charset=label) == FRENCH


def test_a_stray_byte_in_a_utf8_page_costs_that_byte() -> None:
    payload = RUSSIAN.encode() + b"<i>\xe9</i>" + FRENCH.encode()
    assert page(payload, charset="iso-8859-1") == RUSSIAN + "<i>\ufffd</i>" + FRENCH


def test_a_text_cut_inside_a_character_stays_utf8() -> None:
    assert text(RUSSIAN.encode()[:-2]) == RUSSIAN[:-2] + "\ufffd"


def test_lone_halves_of_a_pair_are_replaced_and_whole_pairs_joined() -> None:
    payload = "a \ud83d\ude00 b \ud83d c \udfff".encode("utf-8", "surrogatepass")
    assert text(payload, charset="utf-8") == "a 😀 b \ufffd c \ufffd"


@given(st.binary(), st.sampled_from([None, "utf-8", "gbk", "utf-16le", "iso-2022-jp", "x-user-defined"]))
def test_any_bytes_give_text_that_utf8_can_hold(payload: bytes, label: str | None) -> None:
    page(payload, charset=label).encode()
