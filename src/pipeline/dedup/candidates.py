"""Which pairs of texts are worth comparing. Whether a pair is a candidate follows from its two texts alone.

Near-duplicates share a band of their MinHash signatures. A text inside another is found by a sample: of every text the
shingles whose hash is among the smallest eighth of all hashes, so that two texts' samples overlap as the texts do.
"""

from __future__ import annotations

import numpy as np

from pipeline.dedup.postings import KEY_MASK, ROW_MASK, pair, pairs_between, pairs_within, post, rows_of
from pipeline.dedup.texts import Rows, Texts
from pipeline.dedup.tokens import BASE, Hashes, mix
from pipeline.settings import Settings

# One shingle in 2**3 is sampled. Of 20 shingles, the fewest that fold, one text in 14 then has none in the sample and
# is missed; of 60, one in 3,000.
SAMPLE_BITS = 3
SAMPLE_LIMIT = np.uint64(1 << (64 - SAMPLE_BITS))

# A text at least .8 of which stands in another shares that part of its sample, give or take chance: half is far below.
SAMPLE_SHARE = 0.5


def candidates(texts: Texts, settings: Settings) -> Hashes:
    """All candidate pairs, packed by `postings.pair`."""
    near = pairs_within(band_postings(texts, settings))
    contained = contained_pairs(sample_postings(texts), texts.sizes)
    return np.union1d(near, contained)


def band_postings(texts: Texts, settings: Settings) -> Hashes:
    """One posting a text and band; its key is the band's rows of the signature and its number, mixed."""
    used = texts.signatures[:, : settings.bands * settings.band_rows].astype(np.uint64)
    rows = used.reshape(len(texts), settings.bands, settings.band_rows)
    keys = np.broadcast_to(np.arange(1, settings.bands + 1, dtype=np.uint64), rows.shape[:2])
    for i in range(settings.band_rows):
        keys = mix(keys * np.uint64(BASE) + rows[:, :, i])
    return post(keys.ravel(), np.repeat(np.arange(len(texts)), settings.bands))


def sample_postings(texts: Texts) -> Hashes:
    """One posting for every sampled shingle of every text."""
    sampled = np.flatnonzero(texts.shingles < SAMPLE_LIMIT)
    rows = np.searchsorted(texts.offsets, sampled, side="right") - 1
    return post(texts.shingles[sampled] << np.uint64(SAMPLE_BITS), rows)


def contained_pairs(samples: Hashes, sizes: Rows) -> Hashes:
    """Pairs where one of the smaller's probes stands in the larger's sample."""
    smaller, larger = pairs_between(samples, np.sort(samples[probes(samples)]))
    fits = sizes[smaller] <= sizes[larger]
    return pair(smaller[fits], larger[fits])


def probes(samples: Hashes) -> Rows:
    """Which postings to look up: of each text as many of the rarest that one is found where `SAMPLE_SHARE` are shared.

    That loses nothing, whatever is called rare, and leaves the phrases that everybody uses out of the search.
    """
    keys, rows = samples & KEY_MASK, rows_of(samples)
    frequency = np.searchsorted(samples, keys | ROW_MASK, side="right") - np.searchsorted(samples, keys)
    order = np.lexsort((frequency, rows))
    counts = np.bincount(rows)
    place = np.arange(rows.size) - np.repeat(np.cumsum(counts) - counts, counts)
    needed = np.maximum(1, np.ceil(counts * SAMPLE_SHARE).astype(np.int64))
    probing: Rows = order[place <= (counts - needed)[rows[order]]]
    return probing
