"""JSON Lines: one capture a line, streamed. `#N` is the line number, so that `sed -n Np` shows the line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model import Capture, Media, Rejection
from pipeline.readers.declared import declare, json_object
from pipeline.readers.sources import Source
from pipeline.readers.unpack import Stream, UnreadableError, opened, too_large
from pipeline.readers.unread import Unread, unusable
from pipeline.settings import Settings

PEEK_BYTES = 4096
SKIP_BYTES = 1 << 20  # an overlong line is passed over in pieces of this size

# Parsed, brackets and short names take thirty times their bytes, long strings twice them: a row may be long by its
# strings alone.
LOOSE_BYTES = 1_000_000
STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)

NO_TEXT = "The row has neither a string `html` nor a string `text`."


def read_rows(source: Source, settings: Settings) -> Iterator[Capture | Rejection]:
    """The rows of a file. A bad line costs that line; a file that breaks off keeps what stood before."""
    unread, number = Unread(source), 0
    try:
        with opened(source.path) as stream:
            if b"\0" in stream.peek(PEEK_BYTES):
                raise UnreadableError("binary file", "JSON Lines are UTF-8 text, and this file holds NUL bytes.")
            for number, line in enumerate(_lines(stream, settings.max_capture_bytes), start=1):
                place = f"{source.raw_path}#{number}"
                if line is None:
                    yield unread.item(number, too_large(settings.max_capture_bytes))
                elif line.strip():
                    yield _row(line, place)
    except UnreadableError as why:
        yield unread.item(number + 1, why)


def _lines(stream: Stream, limit: int) -> Iterator[bytes | None]:
    """Lines one by one; None for one longer than `limit`, which is never held whole."""
    while line := stream.readline(limit + 1):
        if len(line) > limit and not line.endswith(b"\n"):
            _pass_over_line(stream)
            yield None
        else:
            yield line


def _pass_over_line(stream: Stream) -> None:
    while (piece := stream.readline(SKIP_BYTES)) and not piece.endswith(b"\n"):
        pass


def _row(line: bytes, place: str) -> Capture | Rejection:
    if len(line) > LOOSE_BYTES and is_loose(line):
        return unusable(line, place, "bad JSON line", f"More than {LOOSE_BYTES:,} bytes of it are in no string.")
    fields = json_object(line)
    if fields is None:
        return unusable(line, place, "bad JSON line", "The line is not one JSON object in UTF-8.")
    body = _body(fields)
    if body is None:
        return unusable(line, place, "row without text", NO_TEXT)
    media, text = body
    declared, flags = declare(fields)
    return Capture(text.encode("utf-8", "surrogatepass"), media, place, declared, charset="utf-8", flags=flags)


def is_loose(line: bytes, limit: int = LOOSE_BYTES) -> bool:
    """Whether more than `limit` bytes stand outside strings. One that is never closed goes on to the end.

    >>> is_loose(b'{"text": "[[[[[["}', 5), is_loose(b"[[[[[[", 5)
    (False, True)
    """
    inside = 0
    for string in STRING.finditer(line):
        if string.start() - inside > limit:
            return True
        inside += string.end() - string.start()
    return len(line) - inside > limit


def _body(fields: dict[str, object]) -> tuple[Media, str] | None:
    """The page of a row, else its text; a blank one only where there is no other.

    >>> _body({"html": "", "text": "Two banks merge."})
    (<Media.TEXT: 'text'>, 'Two banks merge.')
    """
    bodies = [(media, value) for media in (Media.HTML, Media.TEXT) if isinstance(value := fields.get(media), str)]
    return max(bodies, key=lambda body: bool(body[1].strip()), default=None)
