"""Which of its meanings a name has in this report."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from pipeline.gazetteer import Hit, Sense
from pipeline.places.history import at_the_time
from pipeline.places.layout import Layout

# How likely each kind is what a name means when nothing else tells, on one scale with CONTEXT. A town's is the
# logarithm of its people: a hundred times larger weighs as much as one other mention of the country.
PRIOR = {
    "name": 6.0,
    "demonym": 6.0,
    "capital": 3.0,
    "institution": 4.0,
    "leader": 4.0,
    "former": 6.0,
    "region": 1.0,
    "city": 0.0,
}
CONTEXT = 2.0  # for each other mention of the country
DATELINE_CONTEXT = 0.7  # a dateline leaves the country out where everybody knows the town
MOST_CONTEXT = 4
SURE_CITY = 100  # thousands of people: an unmistakable town of this size gives context too
KNOWN_CITY = 300  # thousands of people: Florence, Austin; a smaller Donna or Joshua is a person
DOUBTFUL = 0.5  # of the weight, where two meanings are equally likely
CLEAR = 0.7  # lead on the next meaning: a town five times as large
GIVES_CONTEXT = {"name", "demonym", "capital", "institution", "leader", "region", "former"}
QUALIFIED = {"city", "capital", "region", "name"}
COUNTRIES_OF_STATES = {"USA", "CAN", "AUS"}  # where news writes "London, Ontario"
IN_A_PLACE = re.compile(
    r"(?:^|\s)(?:in|near|from|at|of|to|outside|around|en|à|au|aux|de|du|desde|em|no|na|aus|nach|bei|w|we|z|ze|do|u|iz|"
    r"в|во|из|у|з|до|في|إلى|من|دولة|جمهورية|nchini)\s+$"
)
NOUNS_IN_CAPITALS = {"de"}
OPENING_QUOTES = " \"'“‘«„("
SENTENCE_ENDS = (".", "!", "?", "\n", ":", "…")


@dataclass(frozen=True, slots=True)
class Found:
    """A hit with its one meaning; `trust` is 1 unless only a guess decided."""

    start: int
    end: int
    sense: Sense
    trust: float = 1.0


def resolve(page: Layout, hits: Sequence[Hit], language: str, day: date | None, home: str | None) -> list[Found]:
    """Give each hit one meaning by what follows it and by what else the text names; leave out what stays open."""
    named = [hit for hit in hits if not _is_a_word(page.text, hit, language)]
    timely = [trimmed for hit in named if (trimmed := at_the_time(hit, day))]
    told = {hit.start: code for hit, after in pairwise(timely) if (code := _qualifier(page, hit, after))}
    context = Counter(hit.senses[0].code for hit in timely if _gives_context(page, hit))
    context.update(told.values())
    if home:
        context[home] += 1
    found = [_meaning(page, hit, told.get(hit.start), context) for hit in timely]
    return [meant for meant in found if meant]


def _is_a_word(text: str, hit: Hit, language: str) -> bool:
    """Whether a name that is a common word in the report's language stands where it may be that word."""
    if language not in hit.senses[0].word_in:
        return False
    before = text[: hit.start].rstrip(OPENING_QUOTES)
    starts_sentence = not before or before.endswith(SENTENCE_ENDS)
    says_nothing = starts_sentence or language in NOUNS_IN_CAPITALS or not text[hit.start].isupper()
    return says_nothing and not IN_A_PLACE.search(text[: hit.start][-12:])


def _gives_context(page: Layout, hit: Hit) -> bool:
    """Whether a name has one meaning and is no common word."""
    first = hit.senses[0]
    if len(hit.senses) > 1 and first.kind not in {"capital", "institution", "leader"}:
        return first.kind == "region" and first.population > 10 * hit.senses[1].population
    if first.kind == "city":
        return first.population >= SURE_CITY and not first.word and not first.given
    return first.kind in GIVES_CONTEXT and not (first.word and first.kind == "region")


def _qualifier(page: Layout, hit: Hit, after: Hit) -> str | None:
    """The country in "Paris, Texas" or "Basle, Switzerland": a region or a country behind a town."""
    first = hit.senses[0]
    if page.text[hit.end : after.start] not in {", ", " (", " "} or first.kind not in QUALIFIED:
        return None
    if page.text[hit.end : after.start] == " " and after.senses[0].kind not in {"region"}:
        return None
    for sense in after.senses:
        if sense.kind in {"region", "abbreviation"} and sense.code in COUNTRIES_OF_STATES:
            return sense.code
        if sense.kind in {"region", "name"} and sense.code in {s.code for s in hit.senses} and first.kind != "name":
            return sense.code
        if sense.kind == "name" and first.kind == "city":
            return sense.code
    return None


def _meaning(page: Layout, hit: Hit, told: str | None, context: Counter[str]) -> Found | None:
    """The meaning that is told, else the likeliest one."""
    if told:
        own = next((s for s in hit.senses if s.code == told), Sense("city", told))
        return Found(hit.start, hit.end, own)
    usable = [sense for sense in hit.senses if _usable(page, hit, sense, context)]
    if len(usable) < 2:
        return Found(hit.start, hit.end, usable[0]) if usable else None
    dateline = page.in_dateline(hit.start)
    likely = sorted(((_likely(sense, dateline, context), sense) for sense in usable), key=lambda x: -x[0])
    best, sense = likely[0]
    clear = best - likely[1][0] >= CLEAR
    return Found(hit.start, hit.end, sense, 1.0 if clear else DOUBTFUL)


def _likely(sense: Sense, dateline: bool, context: Counter[str]) -> float:
    """Prior and context together."""
    told = min(context[sense.code], MOST_CONTEXT) * (DATELINE_CONTEXT if dateline else CONTEXT)
    return PRIOR.get(sense.kind, 0.0) + math.log10(1 + sense.population) + told


def _usable(page: Layout, hit: Hit, sense: Sense, context: Counter[str]) -> bool:
    """Whether a meaning can be meant here at all: words and given names need more than a capital letter."""
    shouted = page.shouted(hit.start)
    if sense.kind == "abbreviation":
        return page.text[hit.start - 2 : hit.start] == ", " and not shouted
    if sense.acronym and sense.word and shouted:
        return False
    if sense.kind not in {"city", "region"}:
        return True
    if page.in_dateline(hit.start):
        return True
    if shouted and (sense.word or sense.given or sense.population < SURE_CITY):
        return False
    if sense.word or (sense.given and sense.population < KNOWN_CITY):
        return bool(context[sense.code] and IN_A_PLACE.search(page.text[max(0, hit.start - 10) : hit.start]))
    return True
