import gzip
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.readers.unpack import UnreadableError
from pipeline.readers.warc.http import parse, payload, unchunked
from tests.readers.warc.archives import brotli, http, page

ONE = page("A ferry sails at noon. " * 20)
LIMIT = 100_000


def read(body: bytes, *headers: bytes) -> tuple[bytes, bool]:
    message = parse(http(body, *headers))
    assert message is not None
    return payload(message, LIMIT)


def chunked(body: bytes, size: int = 100) -> bytes:
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def bare_deflate(body: bytes) -> bytes:
    squeeze = zlib.compressobj(wbits=-15)
    return squeeze.compress(body) + squeeze.flush()


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (ONE, b"identity"),
        (gzip.compress(ONE), b"gzip"),
        (gzip.compress(ONE), b"x-gzip"),
        (zlib.compress(ONE), b"deflate"),
        (bare_deflate(ONE), b"deflate"),
        (brotli(ONE), b"br"),
        (gzip.compress(brotli(ONE)), b"br, gzip"),
    ],
    ids=["identity", "gzip", "x-gzip", "deflate", "bare deflate", "br", "br in gzip"],
)
def test_every_coding_is_undone_chunked_or_not(body: bytes, coding: bytes) -> None:
    assert read(body, b"Content-Encoding: " + coding) == (ONE, True)
    assert read(chunked(body), b"Content-Encoding: " + coding, b"Transfer-Encoding: chunked") == (ONE, True)


@pytest.mark.parametrize("header", [b"Content-Encoding: gzip", b"Content-Encoding: br", b"Transfer-Encoding: chunked"])
def test_a_body_that_was_stored_decoded_is_taken_as_it_is(header: bytes) -> None:
    assert read(ONE, header) == (ONE, True)


def test_a_body_that_is_said_to_be_chunked_and_is_not_is_still_unpacked() -> None:
    assert read(gzip.compress(ONE), b"Content-Encoding: gzip", b"Transfer-Encoding: chunked") == (ONE, True)


@pytest.mark.parametrize("coding", [b"gzip", b"deflate", b"br"])
def test_a_broken_coding_is_damaged_content(coding: bytes) -> None:
    with pytest.raises(UnreadableError) as why:
        read(b"\x1f\x8b\x08\0\xff\xff\xff\xff broken" * 9, b"Content-Encoding: " + coding)
    assert why.value.reason == "damaged content"


def test_a_body_cut_in_its_coding_gives_what_came() -> None:
    body, whole = read(gzip.compress(page(str(list(range(2000)))))[:-200], b"Content-Encoding: gzip")
    assert body.startswith(b"<!doctype html>")
    assert not whole


def test_a_chunk_cut_off_gives_what_came() -> None:
    body, whole = read(chunked(gzip.compress(ONE))[:60], b"Transfer-Encoding: chunked")
    assert len(body) == 56
    assert not whole


@pytest.mark.parametrize(("end", "whole"), [(b"</p></body></html>\n", True), (b"and then the mini", False)])
def test_a_body_shorter_than_announced_is_whole_only_with_its_end(end: bytes, whole: bool) -> None:
    assert read(b"<html><p>words " + end, b"Content-Length: 9999")[1] is whole


def test_markup_without_a_type_is_a_page() -> None:
    message = parse(b"HTTP/1.0 200 OK\n\n<html><p>words</p>")
    assert message is not None
    assert message.is_page


@pytest.mark.parametrize(
    "stated", ["text/html; charset=KOI8-R", "text/html;charset='koi8-r'", 'Text/HTML; a=b; CHARSET = "koi8-r"']
)
def test_the_charset_is_read_from_the_type(stated: str) -> None:
    message = parse(http(ONE, media=stated.encode()))
    assert message is not None
    assert message.is_page
    assert (message.charset or "").lower() == "koi8-r"


@given(st.binary(min_size=1, max_size=500), st.integers(1, 100))
def test_what_is_chunked_comes_back(body: bytes, size: int) -> None:
    assert unchunked(chunked(body, size)) == (body, True)


@given(st.binary(), st.sampled_from([b"gzip", b"deflate", b"br", b"zstd", b"nonsense, gzip"]))
def test_any_body_is_bounded_or_refused(body: bytes, coding: bytes) -> None:
    with suppress(UnreadableError):
        plain, _ = read(body, b"Content-Encoding: " + coding, b"Transfer-Encoding: chunked")
        assert len(plain) <= LIMIT
