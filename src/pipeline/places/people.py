"""People who are called like places: "Michael Jordan … Jordan said"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.gazetteer import Hit, fold, given_names

_TITLES = "mr mrs ms miss dr sir lord lady dame sgt capt col gen lt rev prof judge detective coach"
TITLES = frozenset(_TITLES.split())
IN_A_PLACE = re.compile(
    r"\b(?:in|near|from|across|throughout|outside|inside|into|to|en|nach|aus|au)\s+$|\w, $", re.IGNORECASE
)
WORD_BEFORE = re.compile(r"([^\W\d_]+)(\.?)\s+$")
WORD_AFTER = re.compile(r"\s+([^\W\d_][\w’'-]*)")
# what follows a place in the longer name of a thing, where a surname would follow a given name
_THINGS = """
airport assembly authority avenue bank bay beach board branch bridge cathedral center central centre city civic club
coast college corp council county court department district east exchange fire football fund governor group harbor
harbour high hospital inc institute international island islands lake legislature llc ltd mayor metropolitan museum
national north park parliament police port power press prison public region republic river road route school senate
sheriff south stadium state states station street supreme times town university valley water west
"""
_OFFICES = """
captain chief coach defence defense deputy envoy finance foreign general head interior minister ministry officials
parliamentary premier president prime prosecutor team today troops
"""
THINGS = frozenset((_THINGS + _OFFICES).split())


def without_people(text: str, hits: Iterable[Hit]) -> list[Hit]:
    """The hits that are no part of a person's name, nor that name said again without a preposition of place."""
    known, folded = list(hits), fold(text)
    keys = [folded[hit.start : hit.end] for hit in known]
    starts = {hit.start for hit in known if hit.senses[0].kind in {"name", "region", "abbreviation"}}
    persons = {index for index, hit in enumerate(known) if _is_surname(text, hit, known[index - 1] if index else None)}
    called = {keys[index] for index in persons}
    persons |= {index for index, hit in enumerate(known) if _is_given_name(text, hit, keys[index], starts)}
    return [
        hit
        for index, hit in enumerate(known)
        if index not in persons
        and not (keys[index] in called and not IN_A_PLACE.search(text[max(0, hit.start - 12) : hit.start]))
    ]


def _is_surname(text: str, hit: Hit, before: Hit | None) -> bool:
    """After a given name, an initial or a title: "Michael Jordan", "J. England", "Mr. Holland"."""
    if hit.senses[0].kind not in {"name", "city", "capital", "region"}:
        return False
    match = WORD_BEFORE.search(text, max(0, hit.start - 20), hit.start)
    if not match or (before and before.end == match.end(1) and not _may_be_given(before, hit)):
        return False
    word, dot = match[1], match[2]
    if fold(word) in TITLES:
        return True
    if not word[0].isupper() or text[hit.start : hit.end].isupper():
        return False
    if len(word) == 1:
        return bool(dot) and word not in "SU"
    return not dot and fold(word) in given_names() and not _starts_sentence(text, match.start(1), word)


def _may_be_given(before: Hit, hit: Hit) -> bool:
    """Whether the place before can be a given name: "Paris Jackson", but not "Paris Texas"."""
    return before.senses[0].given and hit.senses[0].kind not in {"name", "region"}


def _starts_sentence(text: str, start: int, word: str) -> bool:
    """Whether a given name that is a word too opens a sentence: "Will Turkey join?"."""
    return (
        word in {"Will", "May", "Mark", "Grant", "Can", "Art", "Sue", "Bill", "Pat"}
        and not text[:start].strip(" \"'“")[-1:].isalpha()
    )


def _is_given_name(text: str, hit: Hit, key: str, starts: set[int]) -> bool:
    """A given name before a surname: "Paris Hilton"."""
    if key not in given_names():
        return False
    match = WORD_AFTER.match(text, hit.end)
    if not match or match.start(1) in starts:
        return False
    word = match[1]
    return word[0].isupper() and not word.isupper() and fold(word) not in THINGS
