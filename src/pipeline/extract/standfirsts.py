"""The standfirst: the summary under a title, where it also stands in the text."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from pipeline.extract.words import compared

HEAD_LINES = 4  # title, standfirst, byline, first paragraph
LEAST_CHARS = 40  # compared characters; a shorter summary is a section's name


def standfirst_of(source: str, summaries: Iterable[str]) -> str | None:
    """The line near the head of a text that a page states as its summary, as it stands in the text.

    The text's very first paragraph is a lead, not a standfirst, unless more text follows it.
    """
    stated = {compared(summary) for summary in summaries}
    head = source.split("\n")[: HEAD_LINES + 1]
    for line, _ in pairwise(head):
        if len(compared(line)) >= LEAST_CHARS and compared(line) in stated:
            return line
    return None
