import random
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.decoding import decode
from pipeline.model import Capture, Media, Rejection, Stage

MEDIA = [Media.HTML, Media.TEXT]


def turned_away(payload: bytes, media: Media = Media.TEXT) -> str:
    result = decode(Capture(payload, media, "a"))
    assert isinstance(result, Rejection)
    assert result.stage is Stage.DECODE
    assert result.bytes == len(payload)
    return result.reason


@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize(
    "payload",
    [
        b"%PDF-1.7\n1 0 obj <<>> endobj",
        b"\n%PDF-1.4 text",
        b"\x89PNG\r\n\x1a\n" + b"picture",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"GIF89a\x01\0\x01\0",
        b"PK\x03\x04\x14\0word/document.xml",
        b"\x1f\x8b\x08\0more gzip inside",
        b"RIFF\x24\0\0\0WEBPVP8 ",
        b"\0\0\0\x18ftypmp42",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"{\\rtf1\\ansi Two banks merge.}",
        random.Random(1).randbytes(3000),
        zlib.compress(b"Two banks merge. " * 50),
        b"MZ\x90\0\x03\0\0\0" * 40,
    ],
)
def test_another_format_is_a_binary_file(payload: bytes, media: Media) -> None:
    assert turned_away(payload, media) == "binary file"


@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b" \n\t\r\n",
        b"\0" * 4096,
        b"\xef\xbb\xbf",
        b"\xff\xfe \0\n\0",
        "\u200b\u00a0\u2003".encode(),
        b"\xef\xbb\xbf\0\n",
    ],
)
def test_nothing_to_be_seen_is_an_empty_file(payload: bytes, media: Media) -> None:
    assert turned_away(payload, media) == "empty file"


@pytest.mark.parametrize(
    "words",
    [
        "GIF, PNG and PDF are formats.",
        "PK said on Monday",
        "BZh is no word",
        "RIFFS were played",
        "MZ is a licence plate",
        "A PDF starts with %PDF-1.7",
        "BM",
        "x",
    ],
)
def test_words_that_look_like_a_format_are_words(words: str) -> None:
    assert decode(Capture(words.encode(), Media.TEXT, "a")) == words


def test_a_few_nuls_go_and_the_text_stays() -> None:
    words = "The ministers met in the harbour town on Monday and agreed on new rules. "
    assert decode(Capture(words.encode() + b"\0" + words.encode(), Media.TEXT, "a")) == words + words
    assert decode(Capture(b"<p>" + words.encode() + b"\0</p>", Media.HTML, "a")) == f"<p>{words}</p>"


def test_a_text_is_repaired_and_a_page_is_not() -> None:
    payload = "The ministerâ€™s office\r\n".encode()
    assert decode(Capture(payload, Media.TEXT, "a")) == "The minister’s office\n"
    assert decode(Capture(payload, Media.HTML, "a")) == "The ministerâ€™s office\r\n"


@given(st.binary(), st.sampled_from(MEDIA))
def test_any_bytes_give_a_text_or_a_rejection(payload: bytes, media: Media) -> None:
    result = decode(Capture(payload, media, "a"))
    if isinstance(result, str):
        assert "\0" not in result
        assert "\ufeff" not in result
        result.encode()
