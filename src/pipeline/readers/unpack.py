"""Open a raw file, unpacked and bounded. What is gzip inside is unpacked, whatever the name says."""

from __future__ import annotations

import gzip
import io
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

GZIP_MAGIC = b"\x1f\x8b"

Stream = io.BufferedReader | gzip.GzipFile


class UnreadableError(Exception):
    """A file that cannot be read on: the reason to count by, and the detail for people."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail


@contextmanager
def opened_raw(path: Path) -> Iterator[io.BufferedReader]:
    """The bytes of a regular file as they lie there. What the system refuses is `UnreadableError`."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            raise UnreadableError("unreadable file", "It is not a regular file.")
        with path.open("rb") as raw:
            yield raw
    except OSError as error:
        raise UnreadableError("unreadable file", f"{error.strerror or error}.") from error


@contextmanager
def opened(path: Path) -> Iterator[Stream]:
    """The unpacked bytes of a file. Whatever goes wrong in reading them is `UnreadableError`."""
    with opened_raw(path) as raw:
        try:
            if raw.peek(2)[:2] == GZIP_MAGIC:
                with gzip.GzipFile(fileobj=raw) as unpacked:
                    yield unpacked
            else:
                yield raw
        except EOFError as error:
            raise truncated_gzip() from error
        except (gzip.BadGzipFile, zlib.error) as error:
            raise damaged_gzip(str(error)) from error


def read_bounded(path: Path, limit: int) -> bytes:
    """All bytes of a file; `UnreadableError` when there are more than `limit`, without reading further."""
    with opened(path) as stream:
        payload = stream.read(limit + 1)
    if len(payload) > limit:
        raise too_large(limit)
    return payload


def too_large(limit: int) -> UnreadableError:
    """More bytes after decompression than one capture may have."""
    return UnreadableError("too large", f"More than {limit:,} bytes after decompression.")


def truncated_gzip() -> UnreadableError:
    """Compressed data without its end mark: a download that broke off."""
    return UnreadableError("truncated gzip", "The compressed data ends before its end mark.")


def damaged_gzip(what: str) -> UnreadableError:
    """Compressed data that contradicts itself."""
    return UnreadableError("damaged gzip", f"The compressed data is broken: {what}.")
