"""Look up the words of a text that speak of countries: one Aho-Corasick pass, longest match, whole words, case gate.

The names lie in `data/places_*.tsv` (see the README beside it). Text and names are folded one character for one, so
that an offset in the folded text is an offset in the original.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from operator import itemgetter
from typing import NamedTuple

import ahocorasick

DATA = files("pipeline") / "data"
LATIN_END = "\u0250"  # marks are folded away in Latin letters only: й and и, が and か are different letters
LATIN, OTHERS = "places_latin.tsv", "places_others.tsv"  # apart, since most texts need the first alone
SPECIAL = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي"}


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing a name can mean."""

    kind: str  # "name", "demonym", "capital", "city", "region", "institution", "leader", "abbreviation",
    # "organisation" (of many countries), "blocked" (means no country)
    code: str
    population: int = 0  # thousands
    years: tuple[int, int] | None = None  # an office holder's
    seats: tuple[str, ...] = ()  # the countries an organisation sits in
    acronym: bool = False  # must stand in capitals
    word: bool = False  # an English word too
    given: bool = False  # a given name too
    lower: bool = False  # may stand in lower case
    languages: frozenset[str] = frozenset()  # empty: any
    word_in: frozenset[str] = frozenset()  # the languages in which it is a common word
    lower_in: frozenset[str] = frozenset()  # languages in which it may stand in lower case

    def __hash__(self) -> int:
        """By what tells most senses apart: all fields take four times as long."""
        return hash((self.kind, self.code, self.population))


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a text, and what they can mean."""

    start: int
    end: int
    senses: tuple[Sense, ...]


class Entry(NamedTuple):
    """A line of a table: the length of its key, whether it means nothing in lower case, and what it can mean."""

    length: int
    cased: bool
    senses: tuple[Sense, ...]


class _Fold(dict[int, int]):
    """A table for `str.translate` that learns each character when it meets it."""

    def __missing__(self, code: int) -> int:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> int:
    """One character for one: lower case, Latin marks away, anything that is no letter, mark or digit a space."""
    if unicodedata.category(character)[0] == "M":
        return ord(character)
    if not character.isalnum():
        return ord(" ")
    lower = character.lower()[0]
    base = unicodedata.normalize("NFD", lower)[0]
    return ord(SPECIAL.get(lower) or (base if base < LATIN_END else lower))


FOLD = _Fold()


def fold(text: str) -> str:
    """The text for comparing, as long as the original.

    >>> fold("Côte d’Ivoire, U.S.")
    'cote d ivoire  u s '
    """
    return text.translate(FOLD)


def spaced(key: str) -> bool:
    """Whether the script of this key puts spaces between words.

    >>> spaced("mali"), spaced("马里")
    (True, False)
    """
    return max(key) < "\u0e00" or not any("\u0e00" <= c <= "\u0eff" or "\u3040" <= c <= "\ud7af" for c in key)


@cache
def automaton(table: str) -> ahocorasick.Automaton:
    """The lines of a table under their keys, once a process; what they mean is read when one is met."""
    built = ahocorasick.Automaton()
    for line in (DATA / table).read_text(encoding="utf-8").splitlines():
        built.add_word(line[: line.index("\t")], line)
    built.make_automaton()
    return built


@cache
def read_entry(line: str) -> Entry:
    """A line of a table."""
    key, _, cells = line.partition("\t")
    senses = read_senses(cells)
    return Entry(len(key), not any(sense.lower or sense.lower_in for sense in senses), senses)


@cache
def read_senses(cells: str) -> tuple[Sense, ...]:
    """The meanings behind a key.

    >>> [(s.kind, s.code, s.population) for s in read_senses("capital MLI 4227 - -")]
    [('capital', 'MLI', 4227)]
    """
    return tuple(_read_sense(*cell.split(" ")) for cell in cells.split("\t"))


def _read_sense(kind: str, code: str, rank: str, flags: str, languages: str) -> Sense:
    first, _, last = rank.partition("-")
    flags, _, word_in = flags.partition("@")
    flags, _, lower_in = flags.partition("~")
    seats = tuple(rank.split(",")) if kind == "organisation" else ()
    return Sense(
        kind=kind,
        code=code,
        population=int(first) if first and not last and not seats else 0,
        years=(int(first), int(last)) if first and last else None,
        seats=seats,
        acronym="x" in flags,
        word="w" in flags,
        given="g" in flags,
        lower="l" in flags or kind in {"blocked", "organisation"},
        languages=frozenset() if languages == "-" else frozenset(languages.split(",")),
        word_in=frozenset(word_in.split(",")) if word_in else frozenset(),
        lower_in=frozenset(lower_in.split(",")) if lower_in else frozenset(),
    )


@cache
def given_names() -> frozenset[str]:
    """Given names, folded."""
    return frozenset(fold((DATA / "given_names.txt").read_text(encoding="utf-8")).split())


@cache
def codes_of_domains() -> dict[str, str]:
    """The countries of the country-code top-level domains."""
    lines = (DATA / "domains.tsv").read_text(encoding="utf-8").splitlines()
    return {domain: code for domain, _, code in (line.partition("\t") for line in lines)}


def find(text: str, language: str) -> list[Hit]:
    """What the text names, leftmost and longest, in order."""
    padded = f" {fold(text)} "
    met = []
    for table in (LATIN,) if padded.isascii() or max(padded) < LATIN_END else (LATIN, OTHERS):
        for last, line in automaton(table).iter(padded):
            entry = read_entry(line)
            space = padded[last] == " "  # the key stands between spaces: they are no part of the match
            start = last - entry.length + space
            if not (entry.cased and text[start].islower()):
                met.append((start, 2 * space - entry.length, entry))
    met.sort(key=itemgetter(0, 1))
    hits: list[Hit] = []
    end = 0
    for start, length, entry in met:
        if start < end:
            continue
        words = text[start : start - length]
        if not words.isascii() and _inside_katakana(text, start, start - length):
            continue
        if senses := tuple([sense for sense in entry.senses if _allowed(sense, words, language)]):
            end = start - length
            hits.append(Hit(start, end, senses))
    return hits


def _inside_katakana(text: str, start: int, end: int) -> bool:
    """Whether a name in katakana goes on: マリ in マリア. Japanese has no spaces, but this script is for foreign words.

    >>> _inside_katakana("マリア", 0, 2), _inside_katakana("マリは", 0, 2)
    (True, False)
    """
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return (_katakana(text[start]) and _katakana(before)) or (_katakana(text[end - 1]) and _katakana(after))


def _katakana(character: str) -> bool:
    """Whether a character is katakana or its long vowel sign; the middle dot separates words."""
    return "\u30a0" < character <= "\u30ff" and character != "・"


def _allowed(sense: Sense, words: str, language: str) -> bool:
    """The case gate and the language gate."""
    if sense.languages and language not in sense.languages and words[0].isupper():
        return False
    if sense.acronym:
        return words.isupper()
    return sense.lower or language in sense.lower_in or not words[0].islower()
