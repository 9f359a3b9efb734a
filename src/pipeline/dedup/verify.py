"""How similar candidates are, exactly: the only numbers that decide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from pipeline.dedup.candidates import candidates
from pipeline.dedup.postings import unpair
from pipeline.dedup.texts import Rows, Texts
from pipeline.dedup.tokens import Hashes
from pipeline.settings import Settings


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two texts share: the number of shingles of each, and of those in both.

    >>> Overlap(30, 50, 20).jaccard, round(Overlap(30, 50, 20).containment, 2)
    (0.3333333333333333, 0.67)
    """

    left: int
    right: int
    shared: int

    @property
    def jaccard(self) -> float:
        """Shared shingles by all shingles."""
        union = self.left + self.right - self.shared
        return self.shared / union if union else 0.0

    @property
    def containment(self) -> float:
        """Shared shingles by those of the smaller."""
        smaller = min(self.left, self.right)
        return self.shared / smaller if smaller else 0.0


Similar = Mapping[bytes, Mapping[bytes, Overlap]]  # each text's similar texts, by their digests, both ways


def overlap(left: Hashes, right: Hashes) -> Overlap:
    """What two texts share, from their sorted shingles."""
    return Overlap(left.size, right.size, int(np.intersect1d(left, right, assume_unique=True).size))


def is_near(found: Overlap, settings: Settings) -> bool:
    """Whether two texts are near-duplicates, whatever they tell."""
    return found.jaccard >= settings.near_jaccard


def is_contained(found: Overlap, settings: Settings) -> bool:
    """Whether the smaller of two texts stands in the larger; a sentence that stands in both is a quotation."""
    return found.containment >= settings.contained_share and found.shared >= settings.near_min_shingles


def similar_texts(texts: Texts, settings: Settings) -> Similar:
    """All pairs of texts that are near or one in the other."""
    pairs = candidates(texts, settings)
    return edges(texts, texts, *unpair(pairs), settings)


def edges(lefts: Texts, rights: Texts, left: Rows, right: Rows, settings: Settings) -> Similar:
    """Those of the pairs (row of `lefts`, row of `rights`) that are near or one in the other."""
    found: dict[bytes, dict[bytes, Overlap]] = defaultdict(dict)
    columns = (left, right, lefts.sizes[left], rights.sizes[right], shared_counts(lefts, rights, left, right))
    for a, b, *counts in zip(*(column.tolist() for column in columns), strict=True):
        measured = Overlap(*counts)
        if is_near(measured, settings) or is_contained(measured, settings):
            found[lefts.digests[a]][rights.digests[b]] = measured
            found[rights.digests[b]][lefts.digests[a]] = measured
    return found


def shared_counts(lefts: Texts, rights: Texts, left: Rows, right: Rows) -> Rows:
    """How many shingles each pair shares. Neighbouring pairs with the same left text are counted together."""
    bounds = np.flatnonzero(np.diff(left, prepend=-1, append=-1)).tolist()
    counts = [np.empty(0, np.int64)]
    for start, end in pairwise(bounds):
        counts.append(shared_with(lefts.of(int(left[start])), [rights.of(row) for row in right[start:end].tolist()]))
    return np.concatenate(counts)


def shared_with(shingles: Hashes, others: list[Hashes]) -> Rows:
    """How many of its shingles a text shares with each of the others, none of which is empty."""
    sought = np.concatenate(others)
    found = shingles.take(np.searchsorted(shingles, sought), mode="clip") == sought
    starts = np.cumsum([0, *(other.size for other in others[:-1])])
    return np.add.reduceat(found, starts, dtype=np.int64)
