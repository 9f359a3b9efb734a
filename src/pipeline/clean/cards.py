"""Other publishers' articles that an aggregator sets behind its own: cards of name, age, name, title and text.

A card begins where a publisher's name, a relative age and the same name behind a dash or bullet follow each other, on
three lines or glued on fewer. It ends where the next one begins, the last one at the end of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.clean.ages import is_age
from pipeline.clean.draft import Draft, Line
from pipeline.clean.labels import is_label
from pipeline.clean.prose import is_sentence
from pipeline.model import Cut

RULE = "foreign-card"
NAME_CHARS = 60  # the longest publisher's name seen on a card has 41
BOUNDARY_CHARS = 2 * NAME_CHARS + 50
SIGN = re.compile(r"\s*[-–—•·*▪●|]\s*")
BULLETED = re.compile(r"[-–—•·*▪●|]\s*(?P<name>\S.*)")
AGE_AND_NAME = re.compile(r"(?P<age>.+?)\s*[-–—•·*▪●|]\s*(?P<name>\S.*)")
LABEL_CHARS = 100  # a line of the labels above the cards


@dataclass(frozen=True)
class Boundary:
    """The lines, first to last, that open a card."""

    first: int
    last: int
    publisher: str
    age: str


def foreign_cards(draft: Draft) -> Iterator[Cut]:
    """Each card as one cut, and the block of labels above the first. A text that begins with a card keeps that one."""
    lines = draft.lines
    prose = next((at for at, line in enumerate(lines) if is_sentence(line.text)), len(lines))
    boundaries = [card for card in find_boundaries(lines) if card.first > prose]
    if not boundaries:
        return
    if block := label_block(lines[: boundaries[0].first]):
        yield Cut(
            "widget-labels",
            block[0].start,
            block[-1].end,
            tuple(("signal", line.text) for line in block if is_label(line)),
        )
    ends = [following.first for _, following in pairwise(boundaries)] + [len(lines)]
    for card, end in zip(boundaries, ends, strict=True):
        title = lines[card.last + 1].text if card.last + 1 < end else ""
        facts = (("publisher", card.publisher), ("title", title), ("age", card.age))
        yield Cut(RULE, lines[card.first].start, lines[end - 1].end, facts)


def find_boundaries(lines: Sequence[Line]) -> Iterator[Boundary]:
    """Where cards begin, in order."""
    for first, line in enumerate(lines):
        if len(line.text) > BOUNDARY_CHARS:
            continue
        found = spread(lines[first : first + 3]) or glued(lines[first : first + 2])
        if found:
            name, age, used = found
            yield Boundary(first, first + used - 1, name, age)


def spread(window: Sequence[Line]) -> tuple[str, str, int] | None:
    """Name, age and bulleted name on a line each, or age and bulleted name on one."""
    if len(window) < 2 or len(window[0].text) > NAME_CHARS:
        return None
    name, age = window[0].text, window[1].text
    if len(window) == 3 and (again := BULLETED.match(window[2].text)) and same(name, again["name"]) and is_age(age):
        return name, age, 3
    if (
        (both := AGE_AND_NAME.match(age))
        and len(age) < BOUNDARY_CHARS
        and same(name, both["name"])
        and is_age(both["age"])
    ):
        return name, both["age"], 2
    return None


def glued(window: Sequence[Line]) -> tuple[str, str, int] | None:
    """Name and age on one line, the bulleted name behind it or below: "Zawya4 hours ago- Zawya"."""
    text = window[0].text
    if len(window) == 2 and (again := BULLETED.match(window[1].text)) and (age := age_behind(text, again["name"])):
        return text[: len(again["name"])], age, 2
    said = text.casefold()
    for sign in SIGN.finditer(text) if len(said) == len(text) else ():
        name = text[sign.end() :]
        if name and said.startswith(said[sign.end() :]) and (age := age_behind(text[: sign.start()], name)):
            return name, age, 1
    return None


def age_behind(text: str, name: str) -> str | None:
    """The age that is all that follows the name in a text.

    >>> age_behind("Zawya4 hours ago", "Zawya")
    '4 hours ago'
    """
    rest = text[len(name) :].strip()
    return rest if same(text[: len(name)], name) and is_age(rest) else None


def same(name: str, again: str) -> bool:
    """Whether the card repeats the name."""
    return name.casefold() == again.strip().casefold()


def label_block(above: Sequence[Line]) -> Sequence[Line]:
    """The labels right above the first card, from the topmost known one of the run that ends there."""
    start = first = len(above)
    while start and is_label_like(above[start - 1]):
        start -= 1
        first = start if is_label(above[start]) else first
    return above[first:]


def is_label_like(line: Line) -> bool:
    """Whether a line may be one of a page's labels rather than a sentence."""
    return is_label(line) or (len(line.text) <= LABEL_CHARS and not is_sentence(line.text))


RULES = (foreign_cards,)
