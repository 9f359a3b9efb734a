"""How much a report is about each country, and which one it is about first."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pipeline.model import CountryScore, Located, Mention
from pipeline.places.ambiguity import Found
from pipeline.places.layout import Layout

# The numbers below were found by random search on one half of Reuters-21578, local and world news and made-up
# sentences, then rounded; the other half of Reuters gave the same (benchmarks/countries.py).
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
    "former state": 0.2,  # "a Soviet-era tank"
}
PART_WEIGHT = {
    "title": 1.4,
    "lead": 1.5,
    "body": 1.1,
}  # of the damped sum: short parts count for more
DATELINE = 4.8  # as much as eight mentions in the lead: half of a wire's items name no country but there
FIRST = 1.5  # for what the first sentence names first, shared by all that are joined by "and" to it
SUBJECT = 2.4  # the same where the lead opens with it: it is what the first sentence speaks of
OPENING_CHARS = 30  # about four words: "The head of the Malian army"
ASIDE = 0.44  # of a dateline's weight is lost where the lead opens with another country: the bureau, not the matter
SEAT = 0.15  # of the weight of a town in which an organisation of the text meets
RELATIVE = 0.3  # of the best score: what has less is only mentioned (F1 over all countries is flat from .25 to .4)
# kinds that can open a lead, and how much of the reward each earns: "Malian troops" say less than "Mali"
OPENING = {"name": 1.0, "former": 1.0, "demonym": 0.7, "institution": 0.7, "leader": 0.7, "capital": 0.7}
LEAST = 0.35  # one town in the body reaches it; a town where an organisation meets does not
JOINED = re.compile(r"(?:,|,? (?:and|et|y|e|und|i|и|та|й|و|na))?\s+(?:the |la |le |el )?|[,、和与と及]", re.IGNORECASE)

Key = tuple[str, str, str, str]
Totals = dict[str, float]
Mentions = Mapping[str, list[tuple[Mention, float]]]


def decide(found: Sequence[Found], page: Layout, seats: frozenset[str] = frozenset()) -> Located:
    """All countries best first, and the first as the primary one."""
    mentions = evidence(found, page, seats)
    totals = {code: score(listed) for code, listed in mentions.items()}
    opening = first_named([meant for meant in found if not _at_a_seat(meant, seats)], page)
    if opening:
        reward(opening, totals, mentions, page)
    best = max(totals.values(), default=0.0)
    if best < LEAST:
        return Located()
    whole = sum(totals.values())
    ranked = sorted(
        (code for code in totals if totals[code] >= RELATIVE * best), key=lambda code: (-totals[code], code)
    )
    countries = tuple(_country(code, totals[code], whole, mentions[code]) for code in ranked)
    margin = countries[0].share - (countries[1].share if len(countries) > 1 else 0.0)
    return Located(ranked[0], source(countries[0]), round(margin, 3), countries)


def _country(code: str, total: float, whole: float, mentions: list[tuple[Mention, float]]) -> CountryScore:
    """A country with its mentions, the weightiest first."""
    strongest = sorted(
        mentions, key=lambda pair: (-PART_WEIGHT[pair[0].where] * pair[1] * pair[0].times, pair[0].quote)
    )
    return CountryScore(code, round(total, 3), round(total / whole, 3), tuple(mention for mention, _ in strongest))


def evidence(found: Iterable[Found], page: Layout, seats: frozenset[str]) -> dict[str, list[tuple[Mention, float]]]:
    """The mentions of each country with their weights; the same words in the same part are one with `times`."""
    times: Counter[Key] = Counter()
    weights: dict[Key, float] = {}
    for meant in found:
        dateline = page.in_dateline(meant.start)
        kind = "dateline" if dateline else meant.sense.kind
        key = (meant.sense.code, kind, page.text[meant.start : meant.end], page.where(meant.start))
        times[key] += 1
        seat = SEAT if _at_a_seat(meant, seats) and not dateline else 1.0
        weights[key] = (DATELINE if dateline else KIND_WEIGHT[kind]) * meant.trust * seat
    mentions: dict[str, list[tuple[Mention, float]]] = defaultdict(list)
    for (code, kind, quote, where), count in times.items():
        mentions[code].append((Mention(kind, quote, where, count), weights[code, kind, quote, where]))
    return mentions


def _at_a_seat(meant: Found, seats: frozenset[str]) -> bool:
    """Whether a town is named where an organisation of the text meets: "NATO ministers met in Brussels"."""
    return meant.sense.code in seats and meant.sense.kind in {"capital", "city", "region"}


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


def first_named(found: Sequence[Found], page: Layout) -> list[Found]:
    """What the lead names first, with what is joined to it: "Russia and Mali signed"."""
    lead = [
        f for f in found if page.dateline_end <= f.start < page.lead_end and f.sense.kind in OPENING and f.trust == 1
    ]
    joined = lead[:1]
    for meant in lead[1:]:
        if not JOINED.fullmatch(page.text[joined[-1].end : meant.start]):
            break
        joined.append(meant)
    return joined


def reward(opening: Sequence[Found], totals: Totals, mentions: Mentions, page: Layout) -> None:
    """Add to what the lead names first, and put the dateline aside where the lead opens with another country."""
    codes = dict.fromkeys(meant.sense.code for meant in opening)
    opens = opening[0].start - page.dateline_end <= OPENING_CHARS
    for code in codes:
        totals[code] += (SUBJECT if opens else FIRST) * OPENING[opening[0].sense.kind] / len(codes)
    for code in totals.keys() - codes.keys() if opens else ():
        totals[code] -= ASIDE * max(
            (weight for mention, weight in mentions[code] if mention.kind == "dateline"), default=0.0
        )


def source(best: CountryScore) -> str:
    """Where the primary country is named, in a short phrase."""
    parts = {"dateline" if mention.kind == "dateline" else mention.where for mention in best.mentions}
    named = [part for part in ("title", "dateline", "lead", "body") if part in parts]
    return " and ".join(named[:2])
