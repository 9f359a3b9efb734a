"""Lines and paragraphs: which line breaks of the source mean something.

A hard-wrapped text breaks its lines at a column; there a paragraph is what the lines of a block make together. In any
other text every line is a paragraph, except one that starts in lower case and carries on an unfinished line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from pipeline.clean.prose import ENDS_OF_CLAUSE, UNSPACED, ends_sentence

LINE_ENDS = "\n\u2028\u2029"
SPACES = tuple(c for c in map(chr, range(0x3001)) if c.isspace() and c not in LINE_ENDS and c != " ")
LINE = re.compile(r"[^\n\u2028\u2029]+")
BULLET = re.compile(r"[-–—•·*▪●►‣]\s|\d{1,2}[.)]\s")
HYPHEN = re.compile(r"\w[-\u00ad\u2010]$")

# Hard wrapping is one decision for the whole text. Lines of a wrapped text are about equally long and mostly break in
# mid-sentence; lists of headlines break in mid-sentence too, but their lines differ in length.
MIN_BREAKS = 3  # fewer breaks inside blocks show no habit
MAX_COLUMN = 140  # nobody wraps wider than that
MIN_COLUMN = 30
OPEN_SHARE = 0.5  # at least so many breaks in mid-sentence
FULL_SHARE = 0.8  # of those, so many at lines near the column
WIDEST = 1.4  # of the usual length: what the longest line may be
FULL = 0.78  # of the column: the longest word that did not fit leaves a line so short at most
ROOMY = 0.9  # a line whose next word would end before this share of the column was ended on purpose


@dataclass(frozen=True)
class Row:
    """A stretch of the source that reads as one line."""

    start: int
    end: int
    gap: bool  # a blank line, or the beginning, stands above
    indented: bool


def single_spaced(source: str) -> str:
    """The source with its lines as they are, and one plain space wherever a line has white space.

    >>> single_spaced("  a\\t b\\n \\u00a0\\nc")
    ' a b\\n \\nc'
    """
    for space in SPACES:
        source = source.replace(space, " ")
    while "  " in source:
        source = source.replace("  ", " ")
    return source


def physical_rows(source: str) -> Iterator[Row]:
    """The lines of the source that are not blank, without the white space around them."""
    previous = -1
    for line in LINE.finditer(source):
        whole, first = line[0], line.start()
        if text := whole.strip():
            start = first + len(whole) - len(whole.lstrip())
            gap = previous < 0 or source.count("\n", previous, first) != 1
            yield Row(start, start + len(text), gap, start > first)
            previous = start + len(text)


def is_wrapped(source: str, lines: Sequence[Row]) -> bool:
    """Whether the text is broken into lines at a column.

    >>> text = "The first line goes to the edge of a\\nnarrow page, where it breaks, as do\\n"
    >>> text += "the others of this text, to the\\nvery last."
    >>> is_wrapped(text, list(physical_rows(text)))
    True
    """
    breaks = [(a, b) for a, b in pairwise(lines) if not b.gap]
    if len(breaks) < MIN_BREAKS:
        return False
    opened = [a.end - a.start for a, _ in breaks if not source[a.start : a.end].endswith(ENDS_OF_CLAUSE)]
    if len(opened) < MIN_BREAKS or len(opened) < OPEN_SHARE * len(breaks):
        return False
    column, usual = max(opened), median(opened)
    full = sum(length >= FULL * usual for length in opened)
    return MIN_COLUMN <= column <= min(MAX_COLUMN, WIDEST * usual) and full >= FULL_SHARE * len(opened)


def wrapped_rows(source: str, lines: Sequence[Row]) -> Iterator[Row]:
    """The paragraphs of a hard-wrapped text, made of its lines."""
    column = max(line.end - line.start for line in lines if line.end - line.start <= MAX_COLUMN)
    first = last = None
    for line in lines:
        if first and last and not line.gap and not ended(source, last, line, column):
            last = line
            continue
        if first and last:
            yield Row(first.start, last.end, first.gap, first.indented)
        first = last = line
    if first and last:
        yield Row(first.start, last.end, first.gap, first.indented)


def ended(source: str, above: Row, below: Row, column: int) -> bool:
    """Whether, in a wrapped text, a paragraph ends between two lines with no blank line between them."""
    text, follows = source[above.start : above.end], source[below.start : below.end]
    room = len(text) + 1 + len(follows.split(maxsplit=1)[0])
    if BULLET.match(follows):
        return True
    if ends_sentence(text):
        return below.indented > above.indented or (below.indented and room < column) or room < ROOMY * column
    return room < FULL * column * FULL and not follows[0].islower()


def paragraphs(source: str, kept: Iterable[tuple[Row, Iterable[tuple[int, int]]]], wrapped: bool) -> Iterator[str]:
    """The display paragraphs of what is kept: each row with its uncut spans."""
    held = ""
    for row, spans in kept:
        text = " ".join(filter(None, (one_line(source[start:end]) for start, end in spans)))
        if held and text and not row.gap and not wrapped and carries_on(held, text):
            held = f"{held} {text}"
        elif text:
            if held:
                yield held
            held = text
    if held:
        yield held


def carries_on(above: str, below: str) -> bool:
    """Whether a line carries on the unfinished line above it.

    >>> carries_on("The ministers met in", "the capital on Monday."), carries_on("It ended.", "iPhones sell well.")
    (True, False)
    """
    return below[0].islower() and not above.endswith(ENDS_OF_CLAUSE) and not BULLET.match(above)


def one_line(text: str) -> str:
    """The text with single spaces; a hyphen at a line's end and unspaced scripts join without one.

    >>> one_line("a  Franco-\\nGerman summit\\n in Moscow")
    'a Franco-German summit in Moscow'
    """
    if text.isprintable() and "  " not in text:  # as most are: line breaks and other white space are not printable
        return text.strip()
    lines = [" ".join(line.split()) for line in text.split("\n")]
    if len(lines) == 1:
        return lines[0]
    glue = ["" if is_tight(above, below) else " " for above, below in pairwise(lines)]
    return "".join(part for pair in zip(lines, [*glue, ""], strict=True) for part in pair)


def is_tight(above: str, below: str) -> bool:
    """Whether two lines join without a space."""
    return bool(HYPHEN.search(above[-2:]) or (UNSPACED.match(above[-1:]) and UNSPACED.match(below[:1])))
