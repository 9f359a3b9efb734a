"""How much each finder is trusted: the one ordered table, and the evidence made with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.dating.reading import Reading
from pipeline.model import DateEvidence

# The share of right days where a finder's day was alone, on the labelled pages and wire items of benchmarks/dates.py,
# rounded down; most trusted first, ties go to the earlier.
TRUST = {
    "declared": 0.97,
    "url path": 0.97,
    "json-ld": 0.95,
    "date header": 0.94,
    "meta": 0.93,
    "itemprop": 0.92,
    "agency id": 0.92,
    "feed": 0.92,
    "dateline": 0.92,
    "dateline without year": 0.90,
    "time": 0.80,
    "htmldate": 0.70,
    "created": 0.60,
    "weekday": 0.10,
}


def evidence(
    finder: str, quote: str, readings: Iterable[Reading], refused: str | None = None
) -> Iterator[DateEvidence]:
    """A piece of evidence for each reading of a quote."""
    for reading in readings:
        yield DateEvidence(
            first=reading.first,
            last=reading.last,
            precision=reading.precision,
            finder=finder,
            quote=quote,
            confidence=TRUST[finder],
            at=reading.at,
            refused=refused,
        )
