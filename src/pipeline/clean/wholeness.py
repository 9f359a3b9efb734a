"""Whether a display text shows that only part of what was printed came: it breaks off, or begins inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.clean.prose import is_sentence

TRUNCATED = "truncated at source"
LEAD_MISSING = "lead missing"

# What stands behind the last words where a feed or an aggregator cuts. A quotation that trails off closes its quotes
# behind the dots, and four dots end a sentence. Of 5,900 whole articles five end in dots, and two of those were cut.
MORE = (
    r"read more|continue reading|more|lire la suite|leer más|leia mais|weiterlesen|leggi tutto|lees meer|читать далее"
)
BROKEN_OFF = re.compile(
    rf"(?<=[\w,;–—-])\s?(?:…|(?<!\.)\.\.\.|[\[(](?:…|\.\.\.|more)[\])])\s*(?:[\[(]?(?:{MORE})[\])]?[\s.…»>→]*)?$",
    re.IGNORECASE,
)
SHORTEST = 100  # characters of text under which dots may be anything
WORDS = 4  # "Reuter..." is a sign-off
END_CHARS = 60
CARRIED_ON = re.compile(r"[\[(]?(?:…|\.\.\.)[\])]?\s*(?=\w)")
OPENING_WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]+\b")


def flags_of(text: str) -> Iterator[str]:
    """What to say of a text that is not whole.

    >>> list(flags_of("and the second bridge followed in May, the ministry said."))
    ['lead missing']
    """
    last = text.rpartition("\n")[2]
    if len(text) >= SHORTEST and len(last.split()) >= WORDS and BROKEN_OFF.search(last[-END_CHARS:]):
        yield TRUNCATED
    if begins_inside(text):
        yield LEAD_MISSING


def begins_inside(text: str) -> bool:
    """Whether the first paragraph begins inside a sentence: behind dots, or with two words in lower case.

    One is not enough: "de Blasio", "iPhone" and "al-Ahram" open sentences.

    >>> begins_inside("… and then they met in the old town."), begins_inside("de Blasio met them in the old town.")
    (True, False)
    """
    first = text.partition("\n")[0]
    if not is_sentence(first):
        return False
    opening = OPENING_WORDS.match(first)
    return CARRIED_ON.match(first) is not None or (opening is not None and opening[0].islower())
