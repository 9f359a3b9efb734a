"""Sorted postings: which rows hold a key, in one array of 64-bit numbers.

The upper bits of a posting are the key, the lower `ROW_BITS` the row, so that sorting the array groups the rows of a
key, finding a key is a binary search, and the array can be memory-mapped as it is. Two different keys look the same
once in 2**40: what is found is a candidate and gets verified.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from pipeline.dedup.tokens import Hashes

Rows = npt.NDArray[np.int64]

ROW_BITS = 24  # 16 million rows a run
ROW_MASK = np.uint64((1 << ROW_BITS) - 1)
KEY_MASK = ~ROW_MASK
LOWER_HALF = np.uint64(0xFFFFFFFF)


def post(keys: Hashes, rows: Rows) -> Hashes:
    """Postings of keys, of which the upper 40 bits count, sorted."""
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


def pairs_within(postings: Hashes) -> tuple[Rows, Rows]:
    """All pairs of rows that share a key; one that shares several comes several times."""
    bounds = key_bounds(postings)
    ends = np.repeat(bounds[1:], np.diff(bounds))
    left, right = spans(np.arange(1, postings.size + 1), ends)
    return rows_of(postings[left]), rows_of(postings[right])


def pairs_between(postings: Hashes, queries: Hashes) -> tuple[Rows, Rows]:
    """All (row of a query, row of a posting) that share a key; a pair that shares several comes several times."""
    wanted = queries & KEY_MASK
    left, right = spans(np.searchsorted(postings, wanted), np.searchsorted(postings, wanted | ROW_MASK, side="right"))
    return rows_of(queries[left]), rows_of(postings[right])


def rows_with(postings: Hashes, keys: Hashes) -> Rows:
    """The rows with one of some keys, each once, in their order."""
    return np.unique(pairs_between(postings, np.sort(keys))[1])


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
    packed = np.unique(left.astype(np.uint64) << np.uint64(32) | right.astype(np.uint64))
    return (packed >> np.uint64(32)).astype(np.int64), (packed & LOWER_HALF).astype(np.int64)


def repost(postings: Hashes, new_rows: Rows) -> Hashes:
    """Postings with other rows; those whose new row is negative are left out. Not sorted."""
    rows = new_rows[rows_of(postings)]
    return ((postings & KEY_MASK) | rows.astype(np.uint64))[rows >= 0]
