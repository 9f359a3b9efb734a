"""Where in a report words stand: title, dateline, lead or body."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.model import CleanText

LEAD_CHARS = 350  # the first two or three sentences, in which agencies tell what a report is about
DATELINE_CHARS = 120
LOUD = 0.8  # of the letters
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
DATELINE = re.compile(
    rf"""\s*(?P<place>[^\W\d_][^\n\d()<>:;–—]{{1,50}}?)[\s,]*
    (?:
        (?:,|\s)\s*(?:{MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH})(?:,?\s+\d{{4}})?,?\s*(?:\([^()\n]{{2,30}}\)\s*)?(?:--?|–|—|:)
      | \s*\([A-Z][^()\n]{{1,30}}\)\s*(?:--?|–|—|:)
      | \s+(?:--|–|—)\s
      | (?<=[A-Z])\s+-\s
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Layout:
    """The words of a report in one string, and where its parts end."""

    text: str
    title_end: int
    dateline_end: int  # equals title_end where there is none
    lead_end: int
    loud_title: bool = False  # the title stands in capitals

    def shouted(self, start: int) -> bool:
        """Whether capitals say nothing at a position."""
        return self.loud_title and start < self.title_end

    def in_dateline(self, start: int) -> bool:
        """Whether a position lies in the dateline."""
        return self.title_end <= start < self.dateline_end

    def where(self, start: int) -> str:
        """The part in which a position lies."""
        if start < self.title_end:
            return "title"
        return "lead" if start < self.lead_end else "body"


def layout(clean: CleanText) -> Layout:
    """Title and text in one string, so that one pass reads both."""
    title = f"{clean.title}\n\n" if clean.title else ""
    text = title + clean.text
    dateline_end = _dateline_end(text, len(title))
    return Layout(text, len(title), dateline_end, _lead_end(text, dateline_end), _loud(title))


def _loud(title: str) -> bool:
    """Whether nearly all letters are capitals.

    >>> _loud("BAHIA COCOA REVIEW"), _loud("UN votes on Mali")
    (True, False)
    """
    letters = [character for character in title if character.isalpha()]
    return sum(character.isupper() for character in letters) > LOUD * len(letters)


def _dateline_end(text: str, start: int) -> int:
    """Where "MOSCOW, Oct 10 (Reuters) -" ends, or `start`.

    >>> _dateline_end("MOSCOW, Oct 10 (Reuters) - Mali said", 0)
    26
    """
    match = DATELINE.match(text, start, start + DATELINE_CHARS)
    if not match or not _shouted(match["place"]):
        return start
    return match.end()


def _shouted(place: str) -> bool:
    """Whether the first word stands in capitals, or all words are capitalised as in "Paris (AFP) -"."""
    words = [word for word in re.split(r"[\s,]+", place) if word]
    return bool(words) and (words[0].isupper() or all(word[0].isupper() for word in words))


def _lead_end(text: str, start: int) -> int:
    """The end of the first sentences: at most `LEAD_CHARS`, cut at a sentence where one ends in the second half."""
    limit = start + LEAD_CHARS
    if len(text) <= limit:
        return len(text)
    stops = [match.end() for match in re.finditer(r"[.!?。]\s", text[start:limit])]
    good = [stop for stop in stops if stop >= LEAD_CHARS // 2]
    return start + good[-1] if good else limit
