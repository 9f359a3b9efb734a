"""How what runs are made of is merged, and made less."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from pipeline.dedup.candidates import Searchable
from pipeline.dedup.columns import Digests, find, post_digests, take_ragged
from pipeline.dedup.edges import Edges
from pipeline.dedup.postings import Rows, repost
from pipeline.dedup.samples import marked
from pipeline.dedup.texts import Texts
from pipeline.dedup.tokens import Hashes


def merged_texts(found: Sequence[Searchable]) -> Searchable:
    """The texts of several runs, in their order: each was new to the index when it came, so none comes twice."""
    sizes = np.concatenate([part.texts.sizes for part in found])
    digests = np.concatenate([part.texts.digests for part in found])
    texts = Texts(
        digests=digests,
        shingles=np.concatenate([part.texts.shingles for part in found]),
        offsets=np.concatenate(([0], np.cumsum(sizes))),
        by_digest=post_digests(digests),
    )
    firsts = np.cumsum([0, *(len(part.texts) for part in found)])
    return reposted(texts, found, [np.arange(first, end) for first, end in pairwise(firsts.tolist())])


def without_texts(found: Searchable, gone: Rows) -> Searchable:
    """All texts but some."""
    kept = np.delete(np.arange(len(found.texts)), gone)
    shingles, offsets = take_ragged(found.texts.shingles, found.texts.offsets, kept)
    digests = found.texts.digests[kept]
    new_rows = np.full(len(found.texts), -1)
    new_rows[kept] = np.arange(kept.size)
    return reposted(Texts(digests, shingles, offsets, post_digests(digests)), [found], [new_rows])


def reposted(texts: Texts, found: Sequence[Searchable], new_rows: Sequence[Rows]) -> Searchable:
    """Texts with their old postings, which get the new rows; which of them are rare is found anew."""
    bands = sorted_postings([part.bands for part in found], new_rows)
    samples = sorted_postings([part.samples for part in found], new_rows)
    return Searchable(texts, bands, marked(samples))


def sorted_postings(several: Sequence[Hashes], new_rows: Sequence[Rows]) -> Hashes:
    """Several columns of postings as one."""
    # "stable" merges what is sorted in parts in linear time.
    return np.sort(np.concatenate(list(map(repost, several, new_rows))), kind="stable")


def without_ends(edges: Edges, texts: Digests) -> Edges:
    """All edges but those at some texts."""
    gone = [find(edges.by_left, edges.left, texts)[1], find(edges.by_right, edges.right, texts)[1]]
    return edges.take(np.delete(np.arange(len(edges)), np.concatenate(gone)))
