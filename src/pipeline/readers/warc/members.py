"""The unpacked bytes of an archive, member by member: after a damaged one, reading goes on at the next.

Archives are gzipped record by record, so that a broken member costs one record. Python's `gzip` and every archive
library measured stop at the first one.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Generator, Iterator

from pipeline.readers.unpack import GZIP_MAGIC, UnreadableError, damaged_gzip, truncated_gzip

READ_BYTES = 1 << 14  # small, as most members are: what is read beyond a member's end is read again
PIECE_BYTES = 1 << 16
SEARCH_BYTES = 1 << 20
NULS = re.compile(rb"\0+")
MEMBER_START = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]")

# A line that begins a record: of WARC its version, of ARC "URL address date type … length".
RECORD_START = re.compile(
    rb"WARC/\d\.\d+[ \t]*\r?\n | [a-z][a-z\d+.-]*:\S* [ ] [\da-fA-F.:-]+ [ ] \S+ [ ] .{1,1000}? [ ] \d+ \r?\n",
    re.VERBOSE,
)

NEXT_RECORD = re.compile(rb"\n(?=" + RECORD_START.pattern + rb")", re.VERBOSE)

Piece = bytes | UnreadableError  # damage is handed on as a value, because reading goes on behind it
MEMBER_END = b""  # stands after each member that came whole, checksum included


def pieces(raw: io.BufferedReader) -> Iterator[Piece]:
    """The unpacked bytes in pieces, `MEMBER_END` after each sound member, and damage where it is met."""
    if not raw.peek(2).startswith(GZIP_MAGIC) and not _goes_on_in_gzip(raw):
        yield from iter(lambda: raw.read(PIECE_BYTES), b"")
        return
    while raw.peek(1):
        start = raw.tell()
        damage = yield from _member(raw)
        if damage is None:
            yield MEMBER_END
        else:
            yield damage
            _seek_member(raw, start + 1)
        _pass_over_padding(raw)


def _goes_on_in_gzip(raw: io.BufferedReader) -> bool:
    """Whether a file that begins neither as gzip nor with a record is gzip with a damaged start."""
    if RECORD_START.match(raw.peek(1)):
        return False
    _seek_member(raw, 0)
    found = bool(raw.peek(1))
    raw.seek(0)
    return found


def _pass_over_padding(raw: io.BufferedReader) -> None:
    """NULs behind a member fill up a block of a disk or tape."""
    while padding := NULS.match(raw.peek(1)):
        raw.read(padding.end())


def _member(raw: io.BufferedReader) -> Generator[bytes, None, UnreadableError | None]:
    """The bytes of one member; what is wrong with it, if anything is. Leaves `raw` behind it."""
    unzip = zlib.decompressobj(wbits=31)
    try:
        while data := raw.read(READ_BYTES):
            full = True
            while (full or data) and not unzip.eof:
                piece = unzip.decompress(data, PIECE_BYTES)
                data = unzip.unconsumed_tail
                full = len(piece) == PIECE_BYTES  # there may be more of the same input
                if piece:
                    yield piece
            if unzip.eof:
                raw.seek(-len(unzip.unused_data), io.SEEK_CUR)
                return None
    except zlib.error as error:
        return damaged_gzip(str(error))
    return truncated_gzip()


def _seek_member(raw: io.BufferedReader, start: int) -> None:
    """Go to the first place from `start` on where a member begins that begins with a record; else to the end."""
    while True:
        raw.seek(start)
        window = raw.read(SEARCH_BYTES)
        for match in MEMBER_START.finditer(window):
            if _begins_record(raw, start + match.start()):
                raw.seek(start + match.start())
                return
        if len(window) < SEARCH_BYTES:
            raw.seek(0, io.SEEK_END)
            return
        start += SEARCH_BYTES - 3  # a mark may lie across two windows


def _begins_record(raw: io.BufferedReader, place: int) -> bool:
    raw.seek(place)
    try:
        head = zlib.decompressobj(wbits=31).decompress(raw.read(READ_BYTES), PIECE_BYTES)
    except zlib.error:
        return False
    return RECORD_START.match(head) is not None
