"""Columns of digests, and how rows are found by them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from pipeline.dedup.fingerprint import DIGEST_BYTES
from pipeline.dedup.postings import Rows, pairs_between, post
from pipeline.dedup.tokens import Hashes, Positions

Digests = npt.NDArray[np.void]  # DIGEST_BYTES wide; all zeros for an empty one

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


def take_ragged(values: Hashes, offsets: Positions, rows: Rows) -> tuple[Hashes, Positions]:
    """Some rows of a column made by `ragged`, in the order asked for."""
    return ragged([values[start:end] for start, end in zip(offsets[rows], offsets[rows + 1], strict=True)])
