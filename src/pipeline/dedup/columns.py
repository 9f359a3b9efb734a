"""Columns of digests, and how rows are found by them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from pipeline.dedup.fingerprint import DIGEST_BYTES
from pipeline.dedup.postings import Rows, pairs_between, post
from pipeline.dedup.tokens import Hashes, Positions

Digests = npt.NDArray[np.void]  # DIGEST_BYTES wide; all zeros for an empty one
Places = list[Rows]  # rows of several columns, column by column

NO_DIGEST = bytes(DIGEST_BYTES)


def digest_column(digests: Sequence[bytes]) -> Digests:
    """Digests as an array."""
    return np.frombuffer(b"".join(digest or NO_DIGEST for digest in digests), dtype=f"V{DIGEST_BYTES}")


def digest_keys(digests: Digests) -> Hashes:
    """What digests are posted by: their first half, in the order of the bytes."""
    halves = np.ascontiguousarray(digests).view(">u8").reshape(-1, 2)
    return halves[:, 0].astype(np.uint64)


def post_digests(digests: Digests) -> Hashes:
    """Postings of a column of digests, empty ones left out."""
    keys = digest_keys(digests)
    return post(keys[keys != 0], np.flatnonzero(keys))


def find(postings: Hashes, column: Digests, wanted: Digests) -> tuple[Rows, Rows]:
    """All (place in `wanted`, row of `column`) with equal digests."""
    places, rows = pairs_between(postings, post_digests(wanted))
    equal = wanted[places] == column[rows]
    return places[equal], rows[equal]


def ragged(parts: Sequence[Hashes]) -> tuple[Hashes, Positions]:
    """Arrays of different lengths as one, and where each starts and ends in it."""
    offsets = np.cumsum([0, *(part.size for part in parts)], dtype=np.int64)
    return np.concatenate([np.empty(0, np.uint64), *parts]), offsets


def take_ragged(columns: Sequence[tuple[Hashes, Positions]], places: Places) -> tuple[Hashes, Positions]:
    """Some rows of several columns made by `ragged` as one. Neighbouring rows are copied together, each once."""
    sizes = [np.diff(offsets)[rows] for (_, offsets), rows in zip(columns, places, strict=True)]
    ends = np.cumsum(np.concatenate([[0], *sizes]), dtype=np.int64)
    values, filled = np.empty(ends[-1], np.uint64), 0
    for (several, offsets), rows in zip(columns, places, strict=True):
        for first, last in stretches(rows):
            stretch = several[offsets[first] : offsets[last + 1]]
            values[filled : filled + stretch.size] = stretch
            filled += stretch.size
    return values, ends


def stretches(rows: Rows) -> list[tuple[int, int]]:
    """Where rows follow one another: the first and the last of each stretch.

    >>> stretches(np.array([3, 4, 5, 9]))
    [(3, 5), (9, 9)]
    """
    breaks = np.flatnonzero(np.diff(rows) != 1)
    firsts, lasts = np.append(rows[:1], rows[breaks + 1]), np.append(rows[breaks], rows[-1:])
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))
