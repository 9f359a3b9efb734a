"""Pairs of rows that share a key, also where thousands of rows share dozens of keys.

Ten thousand editions of one form meet under nearly every key that they have. Spelled out key by key these would be
billions of pairs, each over and over again; marked in a table with a bit for every two rows, each is met once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from pipeline.dedup.postings import KEY_MASK, LOWER_BITS, Rows, Sought, key_bounds, rows_of, spans
from pipeline.dedup.tokens import Hashes

Pairs = tuple[Rows, Rows]

CROWD = 1 << 12  # pairs under one key; up to this many are spelled out
BLOCK = 1 << 24  # places of the table that are read at a time


@dataclass(frozen=True, slots=True)
class Meetings:
    """For every key that two columns of postings share: where its postings start and end in either."""

    starts: Rows
    ends: Rows
    other_starts: Rows
    other_ends: Rows

    def where(self, chosen: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Meetings:
        """Some of the keys."""
        return Meetings(self.starts[chosen], self.ends[chosen], self.other_starts[chosen], self.other_ends[chosen])

    @property
    def crowded(self) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """Which keys have many pairs."""
        return (self.ends - self.starts) * (self.other_ends - self.other_starts) > CROWD


def pairs_within(postings: Hashes) -> Pairs:
    """All pairs of rows that share a key, in the order of the rows; those that meet in crowds come once."""
    bounds = key_bounds(postings)
    met = Meetings(bounds[:-1], bounds[1:], bounds[:-1], bounds[1:])
    few, crowds = met.where(~met.crowded), met.where(met.crowded)
    _, firsts = spans(few.starts, few.ends)
    left, right = spans(firsts + 1, np.repeat(few.ends, few.ends - few.starts))
    one, other = from_table(postings, postings, crowds)
    return (
        np.concatenate([rows_of(postings[firsts[left]]), one[one < other]]),
        np.concatenate([rows_of(postings[right]), other[one < other]]),
    )


def pairs_sought(sought: Sought, postings: Hashes) -> Pairs:
    """All (row sought, row of a posting) that share a key; those that meet in crowds come once."""
    return pairs_of(sought.postings, sought.among(postings))


def pairs_of(some: Hashes, others: Hashes) -> Pairs:
    """All (row of some postings, row of others) that share a key; those that meet in crowds come once."""
    met = meetings(some, others) if some.size <= others.size else swapped(meetings(others, some))
    few = met.where(~met.crowded)
    _, firsts = spans(few.starts, few.ends)
    counts = few.ends - few.starts
    left, right = spans(np.repeat(few.other_starts, counts), np.repeat(few.other_ends, counts))
    one, other = from_table(some, others, met.where(met.crowded))
    return (
        np.concatenate([rows_of(some[firsts[left]]), one]),
        np.concatenate([rows_of(others[right]), other]),
    )


def meetings(some: Hashes, others: Hashes) -> Meetings:
    """The keys that two columns share: those of the first are looked up in the second."""
    bounds = key_bounds(some)
    keys = some[bounds[:-1]] & KEY_MASK
    starts = np.searchsorted(others, keys)
    met = np.flatnonzero((others.take(starts, mode="clip") & KEY_MASK) == keys) if others.size else starts[:0]
    ends = np.searchsorted(others, keys[met] | LOWER_BITS, side="right")
    return Meetings(bounds[:-1][met], bounds[1:][met], starts[met], ends)


def swapped(met: Meetings) -> Meetings:
    """The same keys, the other column first."""
    return Meetings(met.other_starts, met.other_ends, met.starts, met.ends)


def from_table(some: Hashes, others: Hashes, met: Meetings) -> Pairs:
    """All pairs of rows that meet under some keys, each once, by a table with a bit for each."""
    owners, held = spans(met.starts, met.ends)
    other_owners, other_held = spans(met.other_starts, met.other_ends)
    rows, places = np.unique(rows_of(some[held]), return_inverse=True)
    columns, other_places = np.unique(rows_of(others[other_held]), return_inverse=True)
    table = np.zeros((rows.size, -(-columns.size // 8)), dtype=np.uint8)
    firsts, other_firsts = (np.searchsorted(of, np.arange(met.starts.size + 1)) for of in (owners, other_owners))
    for key in range(met.starts.size):
        there = np.zeros(columns.size, dtype=np.bool_)
        there[other_places[other_firsts[key] : other_firsts[key + 1]]] = True
        table[places[firsts[key] : firsts[key + 1]]] |= np.packbits(there)
    return marked_in(table, rows, columns)


def marked_in(table: np.ndarray[tuple[int, int], np.dtype[np.uint8]], rows: Rows, columns: Rows) -> Pairs:
    """The pairs (row, column) whose bits are set."""
    step = max(BLOCK // max(columns.size, 1), 1)
    one, other = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    for start in range(0, rows.size, step):
        left, right = np.nonzero(np.unpackbits(table[start : start + step], axis=1, count=columns.size))
        one.append(rows[start + left])
        other.append(columns[right])
    return np.concatenate(one), np.concatenate(other)
