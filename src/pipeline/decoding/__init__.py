"""Bytes -> text: which bytes are no text at all, which charset, what a source text looks like."""

from __future__ import annotations

import re

from pipeline.decoding.charsets import characters
from pipeline.decoding.repair import is_plain, source_text
from pipeline.model import Capture, Media, Rejection, Stage, reject

OTHER_FORMAT = re.compile(
    rb"""\s*%PDF-\d | \x89PNG\r\n | \xff\xd8\xff | GIF8[79]a | RIFF.{4}(?:WEBP|WAVE|AVI\ ) | II\*\0 | MM\0\*
    | PK(?:\x03\x04|\x05\x06) | \x1f\x8b\x08 | BZh[1-9]1AY | \xfd7zXZ\0 | 7z\xbc\xaf | Rar!\x1a\x07 | \x28\xb5\x2f\xfd
    | \xd0\xcf\x11\xe0 | \{\\rtf\d | SQLite\ format\ 3\0 | PAR1 | \x7fELF | \xca\xfe\xba\xbe | \0asm
    | ID3[\x02-\x04] | \xff[\xfb\xf3\xf2] | OggS\0 | fLaC\0 | \0\0\0.ftyp | \x1a\x45\xdf\xa3 | wOF[F2]\0 | OTTO\0""",
    re.DOTALL | re.VERBOSE,
)
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
MAX_CONTROL_SHARE = 0.02  # of characters: an honest text holds none or a few by accident, random bytes 10 %
BLANK = b"\0 \t\r\n\f\v"


def decode(capture: Capture) -> str | Rejection:
    """A page as text, or the source text of a text capture; a rejection for what is no text."""
    if not capture.payload.strip(BLANK):
        return _empty(capture)
    if OTHER_FORMAT.match(capture.payload):
        return _binary(capture, "Its first bytes are those of another format.")
    text = characters(capture)
    if not shows_something(text):
        return _empty(capture)
    if not is_plain(text) and len(CONTROL.findall(text)) > MAX_CONTROL_SHARE * len(text):
        return _binary(capture, "Too many control characters for a text.")
    return source_text(text) if capture.media is Media.TEXT else text.replace("\0", "").replace("\ufeff", "")


def shows_something(text: str) -> bool:
    """Whether there is any character to be seen.

    >>> shows_something(" \\u200b\\n"), shows_something(" a")
    (False, True)
    """
    return any(character.isprintable() and not character.isspace() for character in text)


def _empty(capture: Capture) -> Rejection:
    return reject(capture, Stage.DECODE, "empty file", "Nothing but white space.")


def _binary(capture: Capture, detail: str) -> Rejection:
    return reject(capture, Stage.DECODE, "binary file", detail)
