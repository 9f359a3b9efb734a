"""How a site writes dates, from its language and its country's domain."""

from __future__ import annotations

from urllib.parse import urlsplit

from pipeline.dating.reading import Habit
from pipeline.model import Document

MONTH_FIRST = {"US", "PH", "FM", "MH", "PW", "GU", "PR", "VI", "AS"}  # regions whose CLDR short date is month/day
BOTH_ORDERS = {"CA"}  # English newspapers of Canada write either
# Languages whose short dates begin with the day wherever they are written; English is not among them.
TWO_LETTER_WORDS = {"ai", "co", "cc", "fm", "gg", "io", "is", "la", "ly", "me", "sh", "to", "tv", "ws", "eu"}


def habit_of(document: Document) -> Habit:
    """The document's language as CLDR names it, and the order of day and month in it.

    >>> habit_of(Document("", "text", language="en_US")), habit_of(Document("", "text", url="https://a.co.uk/b"))
    (Habit(language='en', day_first=False), Habit(language=None, day_first=True))
    """
    language, region = parts(document.language)
    return Habit(language, day_first(language, region or country_domain(document.url)))


def parts(tag: str | None) -> tuple[str | None, str | None]:
    """Language and region of a tag: "en-US", "pt_BR", "zh-Hans-CN", "fr"."""
    pieces = (tag or "").replace("_", "-").split("-")
    region = next((piece.upper() for piece in pieces[1:] if len(piece) == 2), None)
    return pieces[0].lower() or None, region


def country_domain(url: str | None) -> str | None:
    """The country of an address's domain, where it is one that tells.

    >>> country_domain("https://www.example.com.au/a"), country_domain("https://example.tv/")
    ('AU', None)
    """
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return None
    last = host.rpartition(".")[2]
    return last.upper() if len(last) == 2 and last.isalpha() and last not in TWO_LETTER_WORDS else None


def day_first(language: str | None, region: str | None) -> bool | None:
    """Whether days come before months; None where English, or nothing, leaves it open."""
    if region in BOTH_ORDERS:
        return None
    if region in MONTH_FIRST:
        return False
    if region or (language and language not in ("en", "und")):
        return True
    return None
