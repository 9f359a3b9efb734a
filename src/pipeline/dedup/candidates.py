"""Which pairs of texts are worth comparing. Whether a pair is a candidate follows from its two texts alone.

Near-duplicates share a band of their MinHash signatures; a text inside another shares half of its sample with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pipeline.dedup.meetings import pairs_of, pairs_sought, pairs_within
from pipeline.dedup.postings import MARK, Rows, Sought, post, sought, unique_pairs, without_pairs
from pipeline.dedup.samples import sample_postings, standing_in
from pipeline.dedup.texts import Texts, texts_of
from pipeline.dedup.tokens import BASE, Hashes, mix
from pipeline.model import Fingerprint
from pipeline.settings import Settings


@dataclass(frozen=True, slots=True)
class Searchable:
    """Texts with what they are found by. Rows of postings are rows of `texts`; short texts are not posted."""

    texts: Texts
    bands: Hashes
    samples: Hashes  # marked: to look up in other texts' samples, to find where these texts stand


def searchable(carriers: Sequence[Fingerprint], settings: Settings) -> Searchable:
    """Post the texts of distinct carriers by their signatures and samples."""
    texts = texts_of(carriers)
    long_enough = np.flatnonzero(texts.sizes >= settings.near_min_shingles)
    bands = band_postings([carriers[row] for row in long_enough.tolist()], long_enough, settings)
    return Searchable(texts, bands, sample_postings(texts, settings))


def band_postings(carriers: Sequence[Fingerprint], rows: Rows, settings: Settings) -> Hashes:
    """One posting a text and band; its key is the band's rows of the signature and its number, mixed."""
    matrix = np.array([carrier.signature for carrier in carriers], dtype=np.uint64)
    matrix = matrix.reshape(rows.size, settings.permutations)
    cells = matrix[:, : settings.bands * settings.band_rows].reshape(rows.size, settings.bands, settings.band_rows)
    keys = np.broadcast_to(np.arange(1, settings.bands + 1, dtype=np.uint64), cells.shape[:2])
    for i in range(settings.band_rows):
        keys = mix(keys * BASE + cells[:, :, i])
    return post(keys.ravel(), np.repeat(rows, settings.bands))


def candidates_within(found: Searchable) -> tuple[Rows, Rows]:
    """All candidate pairs of rows, each once, the smaller row first."""
    left, right = pairs_within(found.bands)
    near = unique_pairs(np.minimum(left, right), np.maximum(left, right))
    either, other = np.concatenate([near, near[::-1]], axis=1)
    inside, around = without_pairs(pairs_of(found.samples[marks(found.samples)], found.samples), (either, other))
    apart = inside != around
    contained = standing_in(found.texts, found.texts, (inside[apart], around[apart]))
    left, right = np.concatenate([near, contained], axis=1)
    return unique_pairs(np.minimum(left, right), np.maximum(left, right))


@dataclass(frozen=True, slots=True)
class Search:
    """Texts to be looked for among others."""

    texts: Texts
    bands: Sought
    samples: Sought
    marked: Sought


def search_for(new: Searchable) -> Search:
    """A search that can be made among many others."""
    return Search(new.texts, sought(new.bands), sought(new.samples), sought(new.samples[marks(new.samples)]))


def candidates_between(new: Search, old: Searchable) -> tuple[Rows, Rows]:
    """All candidate pairs (row of new, row of old), each once."""
    near = unique_pairs(*pairs_sought(new.bands, old.bands))
    shared = new.samples.among(old.samples)
    part_of = without_pairs(pairs_sought(new.marked, shared), near)
    whole_of = without_pairs(pairs_sought(new.samples, shared[marks(shared)]), near)
    inside = standing_in(new.texts, old.texts, part_of)
    around = standing_in(old.texts, new.texts, whole_of[::-1])
    return unique_pairs(*np.concatenate([near, inside, around[::-1]], axis=1))


def marks(postings: Hashes) -> Rows:
    """Where postings are marked."""
    return np.flatnonzero(postings & MARK)
