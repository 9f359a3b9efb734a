"""A source text with the cuts made so far, as the rules see it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice

from pipeline.clean.layout import Row, is_wrapped, physical_rows, wrapped_rows
from pipeline.clean.prose import key, solid
from pipeline.model import Cut, Document
from pipeline.settings import Repeated

OTHER_SCRIPT = re.compile(r"[\u0370-\u1fff\u2c00-\ud7ff\uf900-\uffff]")  # Greek and all behind it, punctuation aside
BREAKS = str.maketrans("\n\t\u2028\u2029\u00a0", "     ")  # one for one, so that offsets stay


@dataclass(frozen=True)
class Line:
    """A kept stretch of one line. `text` has the length of its span: `start + text.find(x)` is a source offset."""

    start: int
    end: int
    text: str

    @cached_property
    def lowered(self) -> str:
        """The line in lower case."""
        return self.text.lower()

    @cached_property
    def key(self) -> str:
        """The line as labels are looked up."""
        return key(self.text)


@dataclass(frozen=True)
class Draft:
    """The immutable source and the cuts so far. `rows` are its lines, or its paragraphs where it is hard-wrapped."""

    document: Document
    rows: tuple[Row, ...]
    wrapped: bool
    cuts: tuple[Cut, ...] = ()  # in order, none overlapping
    seen: dict[tuple[int, int], Line] = field(default_factory=dict, compare=False, repr=False)  # lines by their span
    learned: Mapping[str, Repeated] = field(default_factory=dict)  # what this document's source is known to repeat

    @property
    def source(self) -> str:
        """The source text."""
        return self.document.source

    @cached_property
    def lowered(self) -> str:
        """The source text in lower case, to look for words of a rule before its patterns."""
        return self.document.source.lower()

    @cached_property
    def size(self) -> int:
        """How many characters of the source are not white space."""
        return solid(self.source)

    @cached_property
    def latin(self) -> bool:
        """Whether the source is in Latin letters alone."""
        return self.source.isascii() or OTHER_SCRIPT.search(self.source) is None

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """What is still kept, line by line, without blank ones."""
        return tuple(
            self.line(start, end)
            for row in self.rows
            for start, end in trimmed(self.source, uncut(row.start, row.end, self.cuts))
        )

    def line(self, start: int, end: int) -> Line:
        """The line of a span; one that no cut has touched since is the same one, with what was found out about it."""
        if (start, end) not in self.seen:
            self.seen[start, end] = Line(start, end, spaced(self.source[start:end]))
        return self.seen[start, end]

    def without(self, cuts: Iterable[Cut]) -> Draft:
        """The draft with more cuts. What an earlier cut already took is not taken twice."""
        found, taken = list(self.cuts), 0
        for cut in sorted(cuts, key=lambda one: (one.start, -one.end)):
            if not 0 <= cut.start < cut.end <= len(self.source):
                raise ValueError(f"Rule {cut.rule} cuts {cut.start}-{cut.end} of {len(self.source)} characters.")
            spans = trimmed(self.source, uncut(max(cut.start, taken), cut.end, self.cuts))
            found += [Cut(cut.rule, start, end, cut.facts) for start, end in spans]
            taken = max(taken, cut.end)
        return replace(self, cuts=tuple(sorted(found, key=lambda one: one.start)))


def draft_of(document: Document, learned: Mapping[str, Repeated]) -> Draft:
    """The document before any cut, with what is known of its source."""
    lines = tuple(physical_rows(document.source))
    if is_wrapped(document.source, lines):
        return Draft(document, tuple(wrapped_rows(document.source, lines)), True, learned=learned)
    return Draft(document, lines, False, learned=learned)


def spaced(text: str) -> str:
    """The text with line breaks, tabs and hard spaces as plain spaces."""
    return text if text.isprintable() else text.translate(BREAKS)


def uncut(start: int, end: int, cuts: Sequence[Cut]) -> Iterator[tuple[int, int]]:
    """The parts of a span that no cut takes; `cuts` are in order.

    >>> list(uncut(0, 10, [Cut("a", 2, 4), Cut("b", 8, 12)]))
    [(0, 2), (4, 8)]
    """
    for cut in islice(cuts, bisect_right(cuts, start, key=lambda one: one.end), None):
        if cut.start >= end:
            break
        if cut.start > start:
            yield start, cut.start
        start = cut.end
    if start < end:
        yield start, end


def trimmed(source: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans without white space at their ends; blank ones are left out.

    >>> list(trimmed(" ab  c ", [(0, 4), (3, 5), (4, 7)]))
    [(1, 3), (5, 6)]
    """
    for start, end in spans:
        text = source[start:end]
        if bare := text.strip():
            first = start + len(text) - len(text.lstrip())
            yield first, first + len(bare)
