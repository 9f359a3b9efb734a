"""How similar candidates are, exactly: the only numbers that decide."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np

from pipeline.dedup.postings import Rows
from pipeline.dedup.tokens import Flags, Hashes
from pipeline.settings import Settings

# From about this many hashes on, a table that finds each in 5 ns instead of 50 is worth setting up: 30 microseconds.
MANY = 1 << 13
LOWEST = np.uint64((1 << 16) - 1)
EMPTY = np.arange(1, LOWEST + np.uint64(2), dtype=np.uint64)  # in no place a number that belongs there


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


def overlap(left: Hashes, right: Hashes) -> Overlap:
    """What two texts share, from their sorted shingles."""
    return Overlap(left.size, right.size, int(np.intersect1d(left, right, assume_unique=True).size))


def is_near(found: Overlap, settings: Settings) -> bool:
    """Whether two texts are near-duplicates, whatever they tell."""
    return found.jaccard >= settings.near_jaccard


def is_contained(found: Overlap, settings: Settings) -> bool:
    """Whether the smaller of two texts stands in the larger; a sentence that stands in both is a quotation."""
    return found.containment >= settings.contained_share and found.shared >= settings.near_min_shingles


class Shingled(Protocol):
    """Rows with sorted shingles."""

    def of(self, row: int) -> Hashes:
        """The shingles of one row."""


def shared_counts(lefts: Shingled, rights: Shingled, left: Rows, right: Rows) -> Rows:
    """How many shingles each pair shares. Neighbouring pairs with the same left text are counted together."""
    bounds = np.flatnonzero(np.diff(left, prepend=-1, append=-1)).tolist()
    counts = [np.empty(0, np.int64)]
    for start, end in pairwise(bounds):
        counts.append(shared_with(lefts.of(int(left[start])), [rights.of(row) for row in right[start:end].tolist()]))
    return np.concatenate(counts)


def shared_with(shingles: Hashes, others: list[Hashes]) -> Rows:
    """How many of its shingles a text shares with each of the others, none of which is empty."""
    sought = np.concatenate(others)
    found = among_few(shingles, sought) if sought.size < MANY else among_many(shingles, sought)
    starts = np.cumsum([0, *(other.size for other in others[:-1])])
    return np.add.reduceat(found, starts, dtype=np.int64)


def among_few(shingles: Hashes, sought: Hashes) -> Flags:
    """Which of some hashes are among a text's shingles: by binary search."""
    found: Flags = shingles.take(np.searchsorted(shingles, sought), mode="clip") == sought
    return found


def among_many(shingles: Hashes, sought: Hashes) -> Flags:
    """The same by a table with a place for the lowest bits of a hash; where it is taken, hashes are compared singly."""
    table = EMPTY.copy()
    table[shingles & LOWEST] = shingles
    found: Flags = table[sought & LOWEST] == sought
    for displaced in shingles[table[shingles & LOWEST] != shingles]:
        found |= sought == displaced
    return found
