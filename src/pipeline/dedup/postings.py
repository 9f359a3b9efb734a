"""Sorted postings: which rows hold a key, in one array of 64-bit numbers.

The upper `KEY_BITS` of a posting are the key, the lower bits the row, so that sorting the array groups the rows of a
key, finding a key is a binary search, and the array can be memory-mapped as it is. Two different keys look the same
once in 2**40: what is found is a candidate and gets verified. The bit between key and row is a mark.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from pipeline.dedup.tokens import Flags, Hashes

Rows = npt.NDArray[np.int64]
Whole = TypeVar("Whole", Hashes, Rows)  # numbers

KEY_BITS = 40
ROW_BITS = 23
MOST_ROWS = 1 << ROW_BITS  # 8 million a run
ROW_MASK = np.uint64(MOST_ROWS - 1)
MARK = np.uint64(MOST_ROWS)
LOWER_BITS = MARK | ROW_MASK
KEY_MASK = ~LOWER_BITS
LOWER_HALF = np.uint64(0xFFFFFFFF)

# A table for many keys has 32 to 64 places a key: one posting in fifty that has none of them gets by it, and the table
# for the texts of a day stays in the cache.
TABLE_BITS = 5
# Looking every posting up in a table takes 4 ns, finding one key among millions of postings some 80.
SCANNED = 20


def post(keys: Hashes, rows: Rows) -> Hashes:
    """Postings of keys, of which the upper `KEY_BITS` count, sorted and unmarked."""
    if rows.size and rows.max() >= MOST_ROWS:
        raise ValueError(f"A run holds at most {MOST_ROWS:,} reports; take in fewer at a time.")
    return np.sort((keys & KEY_MASK) | rows.astype(np.uint64))


def rows_of(postings: Hashes) -> Rows:
    """The rows of postings."""
    return (postings & ROW_MASK).astype(np.int64)


def key_bounds(postings: Hashes) -> Rows:
    """Where each key's postings start, and the end of the last."""
    keys = postings & KEY_MASK
    changes = np.flatnonzero(keys[1:] != keys[:-1]) + 1
    return np.concatenate(([0], changes, [keys.size])) if keys.size else np.zeros(1, np.int64)


def frequencies(postings: Hashes) -> Rows:
    """How many postings have the key of each."""
    lengths = np.diff(key_bounds(postings))
    return np.repeat(lengths, lengths)


def pairs_between(postings: Hashes, queries: Hashes) -> tuple[Rows, Rows]:
    """All (row of a query, row of a posting) that share a key; a pair that shares several comes several times."""
    if queries.size > postings.size:
        rows, places = pairs_between(queries, postings)
        return places, rows
    wanted = queries & KEY_MASK
    starts = np.searchsorted(postings, wanted)
    hits = np.flatnonzero((postings.take(starts, mode="clip") & KEY_MASK) == wanted) if postings.size else starts
    ends = np.searchsorted(postings, wanted[hits] | LOWER_BITS, side="right")
    left, right = spans(starts[hits], ends)
    return rows_of(queries[hits[left]]), rows_of(postings[right])


@dataclass(frozen=True, slots=True)
class Sought:
    """Postings whose keys are looked for in many other postings, with a table of the keys' upper bits."""

    postings: Hashes
    table: Flags

    def among(self, others: Hashes) -> Hashes:
        """Those of other postings that may have one of the keys: all that do, and few that do not."""
        if self.postings.size * SCANNED < others.size:
            return others
        return others[self.table.take(upper_bits(others, self.table.size), mode="clip")]


def sought(postings: Hashes) -> Sought:
    """Postings ready to be looked for."""
    table = np.zeros(1 << postings.size.bit_length() + TABLE_BITS, dtype=np.bool_)
    table[upper_bits(postings, table.size)] = True
    return Sought(postings, table)


def upper_bits(postings: Hashes, size: int) -> Rows:
    """Where keys stand in a table of some size, a power of two."""
    return (postings >> np.uint64(65 - size.bit_length())).view(np.int64)


def sorted_unique(values: Whole) -> Whole:
    """`np.unique`, which is thirty times slower where most values differ."""
    values = np.sort(values)
    first = np.empty(values.size, dtype=np.bool_)
    first[:1] = True
    np.not_equal(values[1:], values[:-1], out=first[1:])
    return values[first]


def among(values: Whole, ordered: Whole) -> Flags:
    """Which of some values are among others, which are sorted: `np.isin`, which is slower in the same way."""
    if not ordered.size:
        return np.zeros(values.size, np.bool_)
    there: Flags = ordered.take(np.searchsorted(ordered, values), mode="clip") == values
    return there


def rows_with(postings: Hashes, keys: Hashes) -> Rows:
    """The rows with one of some keys, each once, in their order."""
    return sorted_unique(pairs_between(postings, np.sort(keys & KEY_MASK))[1])


def spans(starts: Rows, ends: Rows) -> tuple[Rows, Rows]:
    """For each i all j from starts[i] to ends[i] - 1: the i's, and the j's.

    >>> spans(np.array([5, 9, 7]), np.array([7, 9, 8]))
    (array([0, 0, 2]), array([5, 6, 7]))
    """
    counts = ends - starts
    owners = np.repeat(np.arange(starts.size), counts)
    return owners, np.arange(owners.size) + np.repeat(starts - (np.cumsum(counts) - counts), counts)


def unique_pairs(left: Rows, right: Rows) -> tuple[Rows, Rows]:
    """Each pair once, sorted.

    >>> unique_pairs(np.array([7, 2, 7]), np.array([1, 3, 1]))
    (array([2, 7]), array([3, 1]))
    """
    packed = sorted_unique(packed_pairs(left, right))
    return (packed >> np.uint64(32)).astype(np.int64), (packed & LOWER_HALF).astype(np.int64)


def without_pairs(pairs: tuple[Rows, Rows], known: tuple[Rows, Rows]) -> tuple[Rows, Rows]:
    """Those of the pairs that are not among the known.

    >>> without_pairs((np.array([7, 2]), np.array([1, 3])), (np.array([3, 7]), np.array([2, 1])))
    (array([2]), array([3]))
    """
    fresh = ~among(packed_pairs(*pairs), np.sort(packed_pairs(*known)))
    return pairs[0][fresh], pairs[1][fresh]


def packed_pairs(left: Rows, right: Rows) -> Hashes:
    """Pairs as one number each, in the order of pairs."""
    return left.astype(np.uint64) << np.uint64(32) | right.astype(np.uint64)


def repost(postings: Hashes, new_rows: Rows) -> Hashes:
    """Postings with other rows, unmarked; those whose new row is negative are left out. Not sorted."""
    rows = new_rows[rows_of(postings)]
    return ((postings & KEY_MASK) | rows.astype(np.uint64))[rows >= 0]
