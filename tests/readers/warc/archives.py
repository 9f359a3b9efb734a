"""Archives made by hand, so that each byte of damage is where a test says."""

import gzip
import io
from typing import cast

import brotli as brotli_package  # type: ignore[import-untyped]  # fastwarc brings it

PAGE = b"<!doctype html><html><body><p>%s</p></body></html>"
DATE = b"2024-05-14T10:00:00Z"


def page(words: str) -> bytes:
    return PAGE % words.encode()


def http(body: bytes, *headers: bytes, status: bytes = b"200 OK", media: bytes = b"text/html; charset=utf-8") -> bytes:
    return b"\r\n".join([b"HTTP/1.1 " + status, b"Content-Type: " + media, *headers, b"", body])


def record(
    block: bytes,
    *headers: bytes,
    kind: bytes = b"response",
    url: bytes = b"https://news.example/a",
    media: bytes = b"application/http; msgtype=response",
    length: int | None = None,
) -> bytes:
    lines = [
        b"WARC/1.0",
        b"WARC-Type: " + kind,
        b"WARC-Target-URI: " + url,
        b"WARC-Date: " + DATE,
        b"Content-Type: " + media,
        b"Content-Length: %d" % (len(block) if length is None else length),
        *headers,
    ]
    return b"\r\n".join([*lines, b"", block, b"", b""])


def arc_record(
    block: bytes, url: bytes = b"http://news.example/a", date: bytes = b"20080430204825", length: int = -1
) -> bytes:
    size = len(block) if length < 0 else length
    return b"%s 192.0.2.1 %s text/html %d\n%s\n" % (url, date, size, block)


def packed(*records: bytes) -> bytes:
    return b"".join(map(gzip.compress, records))


def brotli(body: bytes) -> bytes:
    return cast(bytes, brotli_package.compress(body, quality=1))


def opened(archive: bytes) -> io.BufferedReader:
    return cast(io.BufferedReader, io.BufferedReader(io.BytesIO(archive)))
