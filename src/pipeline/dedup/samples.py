"""Texts inside others, found by a sample: of every text the shingles whose hash is among the smallest eighth of all.

Two texts' samples overlap as the texts do, whatever else is there.
"""

from __future__ import annotations

import numpy as np

from pipeline.dedup.postings import MARK, Rows, frequencies, post, rows_of, spans, unique_pairs
from pipeline.dedup.texts import Texts
from pipeline.dedup.tokens import Flags, Hashes
from pipeline.settings import Settings

# One shingle in 2**3 is sampled. Of 20 shingles, the fewest that fold, one text in 14 then has none in the sample and
# is missed; of 60, one in 3,000.
SAMPLE_BITS = 3
SAMPLE_LIMIT = np.uint64(1 << (64 - SAMPLE_BITS))

# A text at least .8 of which stands in another shares that part of its sample, give or take chance: half is far below.
SAMPLE_SHARE = 0.5

COMMON = 1 << 16  # frequencies above count as this: such a phrase is never looked up while there are others

PAIRS = 10_000  # compared at a time: some 20 MB of samples of texts of 600 words
NAME_BITS = np.uint64(14)  # enough to tell `PAIRS` texts apart


def sample_postings(texts: Texts, settings: Settings) -> Hashes:
    """One posting for every sampled shingle of every text that is long enough, the rarest of each text marked."""
    sampled = np.flatnonzero(texts.shingles < SAMPLE_LIMIT)
    rows = np.searchsorted(texts.offsets, sampled, side="right") - 1
    posted = texts.sizes[rows] >= settings.near_min_shingles
    return marked(post(texts.shingles[sampled[posted]] << np.uint64(SAMPLE_BITS), rows[posted]))


def marked(samples: Hashes) -> Hashes:
    """Mark of each text as many of the rarest postings that one is found wherever `SAMPLE_SHARE` of all its are.

    Looking up these alone loses nothing, whatever is called rare, and leaves the phrases that everybody uses out.
    """
    rows = rows_of(samples)
    order = np.argsort(rows << 16 | np.minimum(frequencies(samples), COMMON - 1))
    counts = np.bincount(rows)
    place = np.arange(rows.size) - np.repeat(np.cumsum(counts) - counts, counts)
    needed = np.ceil(counts * SAMPLE_SHARE).astype(np.int64)
    result = samples.copy()
    result[order[place <= (counts - needed)[rows[order]]]] |= MARK
    return result


def standing_in(smaller: Texts, larger: Texts, pairs: tuple[Rows, Rows]) -> tuple[Rows, Rows]:
    """Those of the pairs where enough of the smaller's sample is in the larger's, each once.

    Which of a text's shingles were looked up depends on what else is there; after this, nothing does.
    """
    fits = smaller.sizes[pairs[0]] <= larger.sizes[pairs[1]]
    inside, around = unique_pairs(pairs[0][fits], pairs[1][fits])
    enough = [np.empty(0, np.bool_)]
    for start in range(0, inside.size, PAIRS):
        enough.append(mostly_in(smaller, larger, inside[start : start + PAIRS], around[start : start + PAIRS]))
    kept = np.concatenate(enough)
    return inside[kept], around[kept]


def mostly_in(smaller: Texts, larger: Texts, inside: Rows, around: Rows) -> Flags:
    """Whether `SAMPLE_SHARE` of the smaller's sample is in the larger's, for some pairs of rows.

    The larger texts' samples are one sorted column, each hash behind a name for its text, so that all are searched at
    once.
    """
    texts, names = np.unique(around, return_inverse=True)
    owner, held = samples_at(larger, texts)
    pair, wanted = samples_at(smaller, inside)
    column, keys = named(owner, held), named(names[pair], wanted)
    found = column.take(np.searchsorted(column, keys), mode="clip") == keys
    shared, sampled = (np.bincount(pairs, minlength=inside.size) for pairs in (pair[found], pair))
    enough: Flags = shared >= np.ceil(sampled * SAMPLE_SHARE)
    return enough


def named(names: Rows, hashes: Hashes) -> Hashes:
    """Sampled hashes, which start with zeros, behind names; of each hash `64 - NAME_BITS` more bits."""
    return names.astype(np.uint64) << (np.uint64(64) - NAME_BITS) | hashes << np.uint64(SAMPLE_BITS) >> NAME_BITS


def samples_at(texts: Texts, rows: Rows) -> tuple[Rows, Hashes]:
    """The samples of some texts, and for each hash the place of its text among them."""
    owners, places = spans(texts.offsets[rows], sample_ends(texts, rows))
    return owners, texts.shingles[places]


def sample_ends(texts: Texts, rows: Rows) -> Rows:
    """Where the samples end, with which the sorted shingles of texts begin: a binary search, all at once."""
    start, end = texts.offsets[rows], texts.offsets[rows + 1]
    while (start < end).any():
        middle = (start + end) // 2
        sampled = texts.shingles.take(middle, mode="clip") < SAMPLE_LIMIT
        start, end = np.where(sampled & (start < end), middle + 1, start), np.where(sampled, end, middle)
    return end
