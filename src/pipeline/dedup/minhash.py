"""Shingles and MinHash signatures of many texts at a time; the only file that knows datasketch.

A signature is bit for bit what `datasketch.MinHash(permutations, hashfunc=low_bits)` gives for the same shingle hashes,
where `low_bits` takes a hash's lower 32 bits: a test holds it to that. It is computed here because one `MinHash` object
a text costs more than ten times as much.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from pipeline.dedup.postings import sorted_unique
from pipeline.dedup.tokens import Hashes, Positions, Tokens, mix

Signatures = npt.NDArray[np.uint32]  # one row a text
Words32 = npt.NDArray[np.uint32]

SHINGLE_BASE = np.uint64(0xC2B2AE3D27D4EB4F)  # odd; otherwise arbitrary


def shingle(tokens: Tokens, words: int) -> list[Hashes]:
    """The hashes of each text's runs of `words` tokens, sorted, each once. A text with fewer tokens has none."""
    count = max(tokens.hashes.size - words + 1, 0)
    rolling = np.zeros(count, dtype=np.uint64)
    for i in range(words if count else 0):
        rolling *= SHINGLE_BASE
        rolling += tokens.hashes[i : i + count]
    hashes = mix(rolling)
    starts, ends = tokens.offsets[:-1], np.maximum(tokens.offsets[1:] - words + 1, tokens.offsets[:-1])
    return [sorted_unique(hashes[start:end]) for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]


def numbers(tokens: Tokens) -> list[Hashes]:
    """The hashes of each text's numbers, sorted, each once; 12.5 is one number, and not 5.12."""
    where = np.flatnonzero(tokens.numeric)
    starts = np.flatnonzero(~tokens.continued[where])
    if not starts.size:
        return [np.empty(0, np.uint64) for _ in tokens.offsets[1:]]
    depth = where - np.repeat(where[starts], np.diff(starts, append=where.size))
    hashes = mix(np.add.reduceat(tokens.hashes[where] * (2 * depth.astype(np.uint64) + 1), starts))
    bounds = np.searchsorted(where[starts], tokens.offsets).tolist()
    return [sorted_unique(hashes[start:end]) for start, end in pairwise(bounds)]


def signatures(shingles: list[Hashes], permutations: int) -> list[Words32]:
    """The smallest value of each permutation over each text's shingles; empty where there is no shingle."""
    sizes = np.array([s.size for s in shingles], dtype=np.intp)
    matrix = np.empty((len(shingles), permutations), dtype=np.uint32)
    if sizes.any():
        starts: Positions = (np.cumsum(sizes) - sizes)[sizes > 0]
        matrix[sizes > 0] = smallest(premix(np.concatenate(shingles).astype(np.uint32)), starts, permutations)
    return [row if size else row[:0] for row, size in zip(matrix, sizes, strict=True)]


def smallest(hashes: Words32, starts: Positions, permutations: int) -> Signatures:
    """The kernel: for each permutation, permute everything, then take each text's minimum."""
    values = np.empty_like(hashes)
    columns = np.empty((permutations, starts.size), dtype=np.uint32)
    for column, factor, addend in zip(columns, *affine32(permutations), strict=True):
        np.multiply(hashes, factor, out=values)
        np.add(values, addend, out=values)
        np.minimum.reduceat(values, starts, out=column)
    return np.ascontiguousarray(columns.T)


def premix(hashes: Words32) -> Words32:
    """MurmurHash3's 32-bit finalizer, which datasketch's affine scheme applies first."""
    hashes = (hashes ^ (hashes >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    hashes = (hashes ^ (hashes >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return hashes ^ (hashes >> np.uint32(16))


@cache
def affine32(permutations: int) -> tuple[Words32, Words32]:
    """datasketch's own permutations (seed 1): factors and addends."""
    from datasketch import MinHash  # takes most of a second to import, and only processes that sign need it

    factors, addends = MinHash(num_perm=permutations, seed=1, scheme="affine32").permutations
    return factors, addends
