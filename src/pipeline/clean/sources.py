"""Lines that say whom a text is from: source lines, bare addresses, credits to agencies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.clean.draft import Draft, Line
from pipeline.clean.prose import is_sentence
from pipeline.clean.vocabulary import sources as words
from pipeline.model import Cut

HEAD_LINES = 3
TAIL_LINES = 10
SOURCE_CHARS = 200
CREDIT_CHARS = 100
SOURCE = re.compile(rf"[(\[]?(?:{words.SOURCE})\s*[:：]\s*(?P<publisher>\S.*?)[)\]]?", re.IGNORECASE)
CREDIT = re.compile(rf"[(\[*•—–-]*\s*(?:{words.AGENCY_CREDITS})\s*\.?[)\]]?\.?", re.IGNORECASE)
ADDRESS = re.compile(
    r"(?:https?://(?:www\.)?|www\.)?(?P<host>[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12})(?:[/?#]\S*)?(?:…|\.\.\.)?", re.IGNORECASE
)


def source_lines(draft: Draft) -> Iterator[Cut]:
    """ "Source: …" above the text or below it, in its own line."""
    for line in edges(draft.lines):
        if (match := SOURCE.fullmatch(line.text)) and not is_sentence(match["publisher"]):
            yield Cut("source-line", line.start, line.end, publisher(match["publisher"]))


def bare_addresses(draft: Draft) -> Iterator[Cut]:
    """A line of nothing but a domain or URL, above the text or below it."""
    for line in edges(draft.lines):
        if match := ADDRESS.fullmatch(line.text):
            yield Cut("source-line", line.start, line.end, (("publisher", match["host"]),))


def agency_credits(draft: Draft) -> Iterator[Cut]:
    """ "(With inputs from agencies.)" below the text."""
    for line in draft.lines[1:][-TAIL_LINES:]:
        if len(line.text) <= CREDIT_CHARS and (match := CREDIT.fullmatch(line.text)):
            named = next((name for name in match.groupdict().values() if name), None)
            yield Cut("credit", line.start, line.end, publisher(named.rstrip(").]")) if named else ())


def edges(lines: Sequence[Line]) -> Iterator[Line]:
    """The first and the last lines, each once, long ones left out."""
    for at, line in enumerate(lines):
        if (at < HEAD_LINES or at >= len(lines) - TAIL_LINES) and len(line.text) <= SOURCE_CHARS:
            yield line


def publisher(named: str) -> tuple[tuple[str, str], ...]:
    """Who is named, as a fact; of a URL its host.

    >>> publisher("https://www.mail.example/coast/pi..."), publisher("Amble Mail")
    ((('publisher', 'mail.example'),), (('publisher', 'Amble Mail'),))
    """
    address = ADDRESS.fullmatch(named)
    return (("publisher", address["host"] if address else named),)


RULES = (source_lines, bare_addresses, agency_credits)
