"""Labels known by their build rather than word for word."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.clean.prose import words
from pipeline.clean.vocabulary.phrases import LISTED, NETWORKS, PHRASES, TIMES

PHRASE_CHARS = 75  # of the key: the longest toast measured has 62
STEM = 4  # letters by which a word is known at a glance
STRANGERS = 2  # words of a label that may be anything: a name, a number of a version
MARKED = re.compile(r"[\u0900-\u097f ]+")  # a vowel sign is no word character: such words are looked up in pieces


def in_keys(pattern: str) -> str:
    """A pattern of the table as it matches keys."""
    return MARKED.sub(lambda run: as_key(run[0]), pattern)


def as_key(text: str) -> str:
    """Words as a key has them, with the spaces around them."""
    before, after = " " * text.startswith(" "), " " * (text != " " and text.endswith(" "))
    return before + words(text) + after


@lru_cache(maxsize=1)
def slots() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Networks, also a list of them, and lengths of time."""
    network = in_keys(NETWORKS)
    return re.compile(rf"\b{network}\b(?:{in_keys(LISTED)}{network}\b)*"), re.compile(rf"\b{in_keys(TIMES)}\b")


@lru_cache(maxsize=1)
def built() -> re.Pattern[str]:
    """All the patterns in one, made when the first label is looked up: it takes a third of a second."""
    return re.compile("|".join(f"(?:{in_keys(pattern)})" for patterns in PHRASES.values() for pattern in patterns))


@lru_cache(maxsize=1)
def stems() -> frozenset[str]:
    """The beginnings of all words of the tables: most headlines have others, and need no pattern."""
    tables = (NETWORKS, TIMES, *(pattern for patterns in PHRASES.values() for pattern in patterns))
    return frozenset(word[:STEM] for table in tables for word in re.findall(r"\w+", in_keys(table)))


@lru_cache(maxsize=4096)
def is_phrase(key: str) -> bool:
    """Whether a line, as it is looked up, is built like a label.

    >>> is_phrase("the link has been copied to the clipboard"), is_phrase("lien copié dans le presse papiers")
    (True, True)
    >>> is_phrase("the link between the two cases"), is_phrase("share prices")
    (False, False)
    """
    if not 0 < len(key) <= PHRASE_CHARS or sum(word[:STEM] not in stems() for word in key.split()) > STRANGERS:
        return False
    network, time = slots()
    plain = time.sub("TIME", network.sub("NET", key))
    return (plain == "NET" and key.count(" ") > 1) or built().fullmatch(plain) is not None
