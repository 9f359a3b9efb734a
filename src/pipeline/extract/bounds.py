"""What a page may ask of the parser: bounds on its structure, checked in linear time before anything is parsed."""

from __future__ import annotations

import re

from pipeline.settings import Settings

# libxml2 reads a document type declaration in quadratic time (81 KB of slashes took 15 s) and nothing here needs one.
# An unclosed one ends with its line, so that it cannot take the page with it.
DOCTYPE = re.compile(rb"<!doctype[^<>\n]*+>?", re.IGNORECASE)

CONTROLS = bytes(code for code in range(32) if chr(code) not in "\t\n\r")  # what no parsed tree can hold

TAG = re.compile(r"<[a-zA-Z]")

# A start tag up to its end, quoted values whole. Possessive, so that it never goes back: linear on any input.
START_TAG = re.compile(r"<[a-zA-Z](?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+")
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
ATTRIBUTE = re.compile(r"[\s\"'/][^\s\"'<>/=]")


def parsable(text: str) -> bytes:
    """The page as UTF-8, without what the parser cannot hold or cannot bear.

    >>> parsable("<!DOCTYPE html><p>a\\0b")
    b'<p>ab'
    """
    return DOCTYPE.sub(b"", text.encode("utf-8", "ignore").translate(None, CONTROLS))


def excess(text: str, settings: Settings) -> tuple[str, str] | None:
    """Why a page is not to be parsed, as (reason, detail); None when it may be.

    >>> excess("<p>short", Settings()) is None
    True
    """
    if text.count("<") > settings.max_tags and (tags := sum(1 for _ in TAG.finditer(text))) > settings.max_tags:
        return "too many tags", f"{tags} tags, at most {settings.max_tags}"
    room = 2 * settings.max_attributes  # an attribute takes two characters or more
    long_tags = (match[0] for match in START_TAG.finditer(text) if match.end() - match.start() > room)
    most = max(map(attribute_count, long_tags), default=0)
    if most > settings.max_attributes:
        return "too many attributes", f"{most} attributes on one tag, at most {settings.max_attributes}"
    return None


def attribute_count(tag: str) -> int:
    """How many attributes a start tag has.

    >>> attribute_count("<a href='x y' rel=me hidden")
    3
    """
    return sum(1 for _ in ATTRIBUTE.finditer(QUOTED.sub("0", tag)))
