"""How much a report is about each country, and which one it is about first."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable

from pipeline.model import CountryScore, Located, Mention
from pipeline.places.ambiguity import Found
from pipeline.places.layout import Layout

KIND_WEIGHT = {
    "name": 1.0,
    "demonym": 0.8,
    "capital": 0.5,
    "institution": 0.6,
    "leader": 0.6,
    "region": 0.6,
    "city": 0.5,
    "dateline": 2.0,
}
PART_WEIGHT = {"title": 3.0, "lead": 2.0, "body": 1.0}
FIRST_IN_LEAD = 3.0
MIN_SHARE = 0.08


def evidence(found: Iterable[Found], page: Layout) -> dict[str, list[tuple[Mention, float]]]:
    """The mentions of each country with their weights, same words in the same part counted once with `times`."""
    times: Counter[tuple[str, str, str, str]] = Counter()
    weights: dict[tuple[str, str, str, str], float] = {}
    for meant in found:
        dateline = page.title_end <= meant.start < page.dateline_end
        kind = "dateline" if dateline else meant.sense.kind
        key = (meant.sense.code, kind, page.text[meant.start : meant.end], page.where(meant.start))
        times[key] += 1
        weights[key] = KIND_WEIGHT[kind] * meant.trust
    mentions: dict[str, list[tuple[Mention, float]]] = defaultdict(list)
    for (code, kind, quote, where), count in times.items():
        mentions[code].append((Mention(kind, quote, where, count), weights[code, kind, quote, where]))
    return mentions


def score(mentions: list[tuple[Mention, float]]) -> float:
    """The weights of each part, damped: the tenth mention says less than the second."""
    parts: dict[str, float] = defaultdict(float)
    for mention, weight in mentions:
        parts["dateline" if mention.kind == "dateline" else mention.where] += weight * (
            1 if mention.kind == "dateline" else mention.times
        )
    return sum(
        total if part == "dateline" else PART_WEIGHT[part] * math.log2(1 + total) for part, total in parts.items()
    )


def decide(found: list[Found], page: Layout) -> Located:
    """All countries best first, and the first as the primary one."""
    mentions = evidence(found, page)
    totals = {code: score(listed) for code, listed in mentions.items()}
    for meant in found:
        if (
            meant.start >= page.dateline_end
            and page.where(meant.start) == "lead"
            and meant.sense.kind in {"name", "demonym"}
        ):
            totals[meant.sense.code] += FIRST_IN_LEAD
            break
    whole = sum(totals.values())
    ranked = sorted(totals, key=lambda code: (-totals[code], code))
    kept = [code for code in ranked if totals[code] / whole >= MIN_SHARE]
    countries = tuple(
        CountryScore(code, round(totals[code], 3), round(totals[code] / whole, 3), tuple(m for m, _ in mentions[code]))
        for code in kept
    )
    if not countries:
        return Located()
    margin = countries[0].share - (countries[1].share if len(countries) > 1 else 0.0)
    return Located(countries[0].code, source(countries[0]), round(margin, 3), countries)


def source(best: CountryScore) -> str:
    """Where the primary country is named, in a short phrase."""
    parts = {"dateline" if m.kind == "dateline" else m.where for m in best.mentions}
    named = [part for part in ("title", "dateline", "lead", "body") if part in parts]
    return " and ".join(named[:2])
