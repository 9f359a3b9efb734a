"""Which of its meanings a name has in this report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from pipeline.gazetteer import Hit, Sense

SURE = {"name", "demonym", "capital", "institution", "leader", "region"}  # kinds that give context to others
QUALIFIED = {"city", "capital", "region", "name"}
CLEARLY_LARGER = 5  # times as many inhabitants as the next town of the name, and it is meant without being told
ANYWHERE = 1.0
DOUBTFUL = 0.4  # of the weight, for the larger of two towns that the text tells nothing else about


@dataclass(frozen=True, slots=True)
class Found:
    """A hit with its one meaning; `trust` is 1 unless only a guess decided."""

    start: int
    end: int
    sense: Sense
    trust: float = ANYWHERE


def resolve(text: str, hits: Sequence[Hit], day: date | None) -> list[Found]:
    """Give each hit one meaning by what follows it and by what else the text names; leave out what stays open."""
    timely = [trimmed for hit in hits if (trimmed := _timely(hit, day))]
    qualified = {hit.start: code for hit, after in pairwise(timely) if (code := _qualifier(text, hit, after))}
    context = Counter(
        hit.senses[0].code
        for hit in timely
        if len(hit.senses) == 1 and hit.senses[0].kind in SURE and not hit.senses[0].word
    )
    context.update(qualified.values())
    found = [_meaning(hit, qualified.get(hit.start), context) for hit in timely]
    return [meant for meant in found if meant]


def _timely(hit: Hit, day: date | None) -> Hit | None:
    """The meanings that name a country, office holders only in their years."""
    kept = tuple(
        s
        for s in hit.senses
        if s.kind != "blocked" and (not s.years or not day or s.years[0] <= day.year <= s.years[1])
    )
    return Hit(hit.start, hit.end, kept) if kept else None


def _qualifier(text: str, hit: Hit, after: Hit) -> str | None:
    """The country in "Paris, Texas": a region, or a country behind a town."""
    if text[hit.end : after.start] not in {", ", " , ", " ("} or hit.senses[0].kind not in QUALIFIED:
        return None
    for sense in after.senses:
        if sense.kind == "region" and (hit.senses[0].kind != "region" or sense.code in {"USA", "CAN", "AUS"}):
            return sense.code
        if sense.kind == "name" and hit.senses[0].kind in {"city", "capital"}:
            return sense.code if sense.code in {s.code for s in hit.senses} or hit.senses[0].kind == "city" else None
    return None


def _meaning(hit: Hit, qualifier: str | None, context: Counter[str]) -> Found | None:
    """The meaning that is told, else the one of a country the text speaks of, else the clearly larger place."""
    if qualifier:
        own = next((s for s in hit.senses if s.code == qualifier), None)
        return Found(hit.start, hit.end, own or Sense("city", qualifier))
    first = hit.senses[0]
    supported = [s for s in hit.senses if context[s.code] and not (s.kind == first.kind == "name" and s is first)]
    if first.kind in {"name", "demonym"} and len(hit.senses) == 1:
        return Found(hit.start, hit.end, first)
    if supported:
        best = max(supported, key=lambda s: (context[s.code], s.population))
        if not (first.kind == "capital" and best is not first and context[first.code] * 3 >= context[best.code]):
            return Found(hit.start, hit.end, best)
    if first.word:
        return None
    if len(hit.senses) == 1 or first.kind in {"name", "capital", "institution", "leader"}:
        return Found(hit.start, hit.end, first)
    larger = first.population >= CLEARLY_LARGER * hit.senses[1].population or first.kind == "region"
    return Found(hit.start, hit.end, first, ANYWHERE if larger else DOUBTFUL)
