"""Which pairs of texts are worth comparing. Whether a pair is a candidate follows from its two texts alone.

Near-duplicates share a band of their MinHash signatures. A text inside another is found by a sample: of every text the
shingles whose hash is among the smallest eighth of all hashes, so that two texts' samples overlap as the texts do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pipeline.dedup.postings import Rows, frequencies, pairs_between, pairs_within, post, rows_of, unique_pairs
from pipeline.dedup.texts import Texts, texts_of
from pipeline.dedup.tokens import BASE, Hashes, mix
from pipeline.dedup.verify import shared_counts
from pipeline.model import Fingerprint
from pipeline.settings import Settings

# One shingle in 2**3 is sampled. Of 20 shingles, the fewest that fold, one text in 14 then has none in the sample and
# is missed; of 60, one in 3,000.
SAMPLE_BITS = 3
SAMPLE_LIMIT = np.uint64(1 << (64 - SAMPLE_BITS))

# A text at least .8 of which stands in another shares that part of its sample, give or take chance: half is far below.
SAMPLE_SHARE = 0.5

RARE = 1 << 16  # frequencies above count as this: such a phrase is never looked up while there are others


@dataclass(frozen=True, slots=True)
class Searchable:
    """Texts with what they are found by. Rows of postings are rows of `texts`; short texts are not posted."""

    texts: Texts
    bands: Hashes
    samples: Hashes
    probes: Hashes  # the postings of `samples` to look up in other texts' samples, to find where these texts stand


def searchable(carriers: Sequence[Fingerprint], settings: Settings) -> Searchable:
    """Post the texts of distinct carriers by their signatures and samples."""
    texts = texts_of(carriers)
    long_enough = np.flatnonzero(texts.sizes >= settings.near_min_shingles)
    samples = sample_postings(texts, settings)
    bands = band_postings([carriers[row] for row in long_enough.tolist()], long_enough, settings)
    return Searchable(texts, bands, samples, probes(samples))


def band_postings(carriers: Sequence[Fingerprint], rows: Rows, settings: Settings) -> Hashes:
    """One posting a text and band; its key is the band's rows of the signature and its number, mixed."""
    matrix = np.array([carrier.signature for carrier in carriers], dtype=np.uint64)
    matrix = matrix.reshape(rows.size, settings.permutations)
    cells = matrix[:, : settings.bands * settings.band_rows].reshape(rows.size, settings.bands, settings.band_rows)
    keys = np.broadcast_to(np.arange(1, settings.bands + 1, dtype=np.uint64), cells.shape[:2])
    for i in range(settings.band_rows):
        keys = mix(keys * BASE + cells[:, :, i])
    return post(keys.ravel(), np.repeat(rows, settings.bands))


def sample_postings(texts: Texts, settings: Settings) -> Hashes:
    """One posting for every sampled shingle of every text that is long enough."""
    sampled = np.flatnonzero(texts.shingles < SAMPLE_LIMIT)
    rows = np.searchsorted(texts.offsets, sampled, side="right") - 1
    posted = texts.sizes[rows] >= settings.near_min_shingles
    return post(texts.shingles[sampled[posted]] << np.uint64(SAMPLE_BITS), rows[posted])


def probes(samples: Hashes) -> Hashes:
    """Of each text as many of the rarest postings that one is found wherever `SAMPLE_SHARE` of them are.

    That loses nothing, whatever is called rare, and leaves the phrases that everybody uses out of the search.
    """
    rows = rows_of(samples)
    order = np.argsort(rows << 16 | np.minimum(frequencies(samples), RARE - 1))
    counts = np.bincount(rows)
    place = np.arange(rows.size) - np.repeat(np.cumsum(counts) - counts, counts)
    needed = np.ceil(counts * SAMPLE_SHARE).astype(np.int64)
    return np.sort(samples[order[place <= (counts - needed)[rows[order]]]])


@dataclass(frozen=True, slots=True)
class Samples:
    """The sampled shingles of texts: the first of each, as they are sorted."""

    texts: Texts

    def of(self, row: int) -> Hashes:
        """The sample of one text."""
        shingles = self.texts.of(row)
        return shingles[: np.searchsorted(shingles, SAMPLE_LIMIT)]


def standing_in(smaller: Texts, larger: Texts, pairs: tuple[Rows, Rows]) -> tuple[Rows, Rows]:
    """Those of the pairs where enough of the smaller's sample is in the larger's, each once.

    Which of a text's shingles were looked up depends on what else is there; after this, nothing does.
    """
    fits = smaller.sizes[pairs[0]] <= larger.sizes[pairs[1]]
    inside, around = unique_pairs(pairs[0][fits], pairs[1][fits])
    shared = shared_counts(Samples(smaller), Samples(larger), inside, around)
    sampled = np.array([Samples(smaller).of(row).size for row in inside.tolist()], dtype=np.int64)
    enough = shared >= np.ceil(sampled * SAMPLE_SHARE)
    return inside[enough], around[enough]


def candidates_within(found: Searchable) -> tuple[Rows, Rows]:
    """All candidate pairs of rows, each once, the smaller row first."""
    inside, around = pairs_between(found.samples, found.probes)
    others = inside != around
    contained = standing_in(found.texts, found.texts, (inside[others], around[others]))
    left, right = np.concatenate([pairs_within(found.bands), contained], axis=1)
    return unique_pairs(np.minimum(left, right), np.maximum(left, right))


def candidates_between(new: Searchable, old: Searchable) -> tuple[Rows, Rows]:
    """All candidate pairs (row of new, row of old), each once."""
    near = pairs_between(old.bands, new.bands)
    inside = standing_in(new.texts, old.texts, pairs_between(old.samples, new.probes))
    around = standing_in(old.texts, new.texts, pairs_between(old.probes, new.samples)[::-1])
    return unique_pairs(*np.concatenate([near, inside, around[::-1]], axis=1))
