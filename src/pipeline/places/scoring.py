"""How much a report is about each country, and which one it is about first."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from pipeline.model import CountryScore, Located, Mention
from pipeline.places.ambiguity import Found
from pipeline.places.layout import Layout

KIND_WEIGHT = {
    "name": 1.0,
    "demonym": 0.85,
    "capital": 0.3,
    "institution": 0.45,
    "leader": 0.4,
    "region": 0.8,
    "city": 0.4,
    "abbreviation": 0.4,
    "former": 1.0,
    "memory": 0.2,
}
PART_WEIGHT = {"title": 1.4, "lead": 1.5, "body": 1.1}
DATELINE = 4.8
FIRST = 1.5  # for what the first sentence names first, shared by all that are joined by "and" to it
SUBJECT = 2.4  # the same where the lead opens with it: it is what the first sentence speaks of
OPENING_CHARS = 30  # about four words: "The head of the Malian army"
ASIDE = 0.44  # of a dateline's weight is lost where the lead opens with another country: the bureau, not the matter
SEAT = 0.15  # of the weight of a town in which an organisation of the text meets
RELATIVE = 0.3  # of the best score: what has less is mentioned, and the report is not about it
OPENING = {"name", "demonym", "former"}
LEAST = 0.35  # a score that says something at all
JOINED = re.compile(r"(?:,|,? (?:and|et|y|e|und|i|и|та|й|و|na))?\s+(?:the |la |le |el )?|[,、和与と及]", re.IGNORECASE)

Key = tuple[str, str, str, str]


def decide(found: Sequence[Found], page: Layout, seats: frozenset[str] = frozenset()) -> Located:
    """All countries best first, and the first as the primary one."""
    mentions = evidence(found, page, seats)
    totals = {code: score(listed) for code, listed in mentions.items()}
    opening, at_start = first_named(found, page)
    for code in opening:
        totals[code] += (SUBJECT if at_start else FIRST) / len(opening)
    if at_start:
        for code in (code for code in totals if code not in opening):
            totals[code] -= ASIDE * max(
                (weight for mention, weight in mentions[code] if mention.kind == "dateline"), default=0
            )
    best = max(totals.values(), default=0.0)
    if best < LEAST:
        return Located()
    whole = sum(totals.values())
    ranked = sorted(
        (code for code in totals if totals[code] >= RELATIVE * best), key=lambda code: (-totals[code], code)
    )
    countries = tuple(_country(code, totals[code], whole, mentions[code]) for code in ranked)
    margin = countries[0].share - (countries[1].share if len(countries) > 1 else 0.0)
    return Located(ranked[0], source(countries[0], opening), round(margin, 3), countries)


def _country(code: str, total: float, whole: float, mentions: list[tuple[Mention, float]]) -> CountryScore:
    """A country with its mentions."""
    return CountryScore(code, round(total, 3), round(total / whole, 3), tuple(mention for mention, _ in mentions))


def evidence(found: Iterable[Found], page: Layout, seats: frozenset[str]) -> dict[str, list[tuple[Mention, float]]]:
    """The mentions of each country with their weights; the same words in the same part are one with `times`."""
    times: Counter[Key] = Counter()
    weights: dict[Key, float] = {}
    for meant in found:
        dateline = page.in_dateline(meant.start)
        kind = "dateline" if dateline else meant.sense.kind
        key = (meant.sense.code, kind, page.text[meant.start : meant.end], page.where(meant.start))
        times[key] += 1
        seat = SEAT if meant.sense.code in seats and kind in {"capital", "city", "region"} else 1.0
        weights[key] = (DATELINE if dateline else KIND_WEIGHT[kind]) * meant.trust * seat
    mentions: dict[str, list[tuple[Mention, float]]] = defaultdict(list)
    for (code, kind, quote, where), count in times.items():
        mentions[code].append((Mention(kind, quote, where, count), weights[code, kind, quote, where]))
    return mentions


def score(mentions: Sequence[tuple[Mention, float]]) -> float:
    """The weights of each part, damped: the tenth mention says less than the second. A dateline counts once."""
    parts: dict[str, float] = defaultdict(float)
    dateline = 0.0
    for mention, weight in mentions:
        if mention.kind == "dateline":
            dateline = max(dateline, weight)
        else:
            parts[mention.where] += weight * mention.times
    return dateline + sum(PART_WEIGHT[part] * math.log2(1 + total) for part, total in parts.items())


def first_named(found: Sequence[Found], page: Layout) -> tuple[list[str], bool]:
    """The country the lead names first, with those joined to it ("Russia and Mali signed"); whether it opens the lead."""
    lead = [
        f for f in found if page.dateline_end <= f.start < page.lead_end and f.sense.kind in OPENING and f.trust == 1
    ]
    codes: list[str] = []
    for index, meant in enumerate(lead):
        if index and not JOINED.fullmatch(page.text[lead[index - 1].end : meant.start]):
            break
        if meant.sense.code not in codes:
            codes.append(meant.sense.code)
    return codes, bool(lead) and lead[0].start - page.dateline_end <= OPENING_CHARS


def source(best: CountryScore, opening: Sequence[str]) -> str:
    """Where the primary country is named, in a short phrase."""
    parts = {"dateline" if mention.kind == "dateline" else mention.where for mention in best.mentions}
    named = [part for part in ("title", "dateline", "lead", "body") if part in parts]
    return " and ".join(named[:2])
