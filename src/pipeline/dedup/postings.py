"""Sorted postings: which rows hold a key, in one array of 64-bit numbers.

The upper bits of a posting are the key, the lower `ROW_BITS` the row, so that sorting the array groups the rows of a
key, finding a key is a binary search, and the array can be memory-mapped as it is. Two different keys look the same
once in 2**40: what is found is a candidate and gets verified.
"""

from __future__ import annotations

import numpy as np

from pipeline.dedup.texts import Rows
from pipeline.dedup.tokens import Hashes

ROW_BITS = 24  # 16 million rows a run
ROW_MASK = np.uint64((1 << ROW_BITS) - 1)
KEY_MASK = ~ROW_MASK


def post(keys: Hashes, rows: Rows) -> Hashes:
    """Postings of keys, of which the upper 40 bits count, sorted."""
    return np.sort((keys & KEY_MASK) | rows.astype(np.uint64))


def rows_of(postings: Hashes) -> Rows:
    """The rows of postings."""
    return (postings & ROW_MASK).astype(np.int64)


def pairs_within(postings: Hashes) -> Hashes:
    """All pairs of rows that share a key, as `pair` packs them; one that shares several comes once."""
    keys = postings & KEY_MASK
    ends = np.searchsorted(keys, keys, side="right")
    here = np.arange(postings.size)
    left, right = spans(here + 1, ends)
    rows = rows_of(postings)
    return pair(rows[left], rows[right])


def pairs_between(postings: Hashes, queries: Hashes) -> tuple[Rows, Rows]:
    """All (row of a query, row of a posting) that share a key; a pair that shares several comes several times."""
    wanted = queries & KEY_MASK
    left, right = spans(np.searchsorted(postings, wanted), np.searchsorted(postings, wanted | ROW_MASK, side="right"))
    return rows_of(queries[left]), rows_of(postings[right])


def spans(starts: Rows, ends: Rows) -> tuple[Rows, Rows]:
    """For each i all j from starts[i] to ends[i] - 1: the i's, and the j's.

    >>> spans(np.array([5, 9, 7]), np.array([7, 9, 8]))
    (array([0, 0, 2]), array([5, 6, 7]))
    """
    counts = ends - starts
    owners = np.repeat(np.arange(starts.size), counts)
    return owners, np.arange(owners.size) + np.repeat(starts - (np.cumsum(counts) - counts), counts)


def pair(left: Rows, right: Rows) -> Hashes:
    """Unordered pairs of different rows as sorted numbers, each once: the smaller row above, the larger below."""
    packed = (np.minimum(left, right) << 32 | np.maximum(left, right))[left != right]
    return np.unique(packed.astype(np.uint64))


def unpair(pairs: Hashes) -> tuple[Rows, Rows]:
    """The smaller and the larger rows of packed pairs.

    >>> unpair(pair(np.array([7, 2, 3]), np.array([2, 7, 3])))
    (array([2]), array([7]))
    """
    return (pairs >> np.uint64(32)).astype(np.int64), (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)
