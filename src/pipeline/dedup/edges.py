"""Verified edges: pairs of texts that are near or one in the other. Facts about texts, whoever carries them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from pipeline.dedup.columns import Digests, digest_column, digest_keys, post_digests
from pipeline.dedup.postings import Rows, rows_with, sorted_unique
from pipeline.dedup.texts import Texts
from pipeline.dedup.tokens import Hashes
from pipeline.dedup.verify import Overlap, is_contained, is_near, shared_counts
from pipeline.settings import Settings

Similar = Mapping[bytes, Mapping[bytes, Overlap]]  # each text's similar texts, by their digests, both ways


@dataclass(frozen=True, slots=True)
class Edges:
    """Edges as columns, posted by both their ends."""

    left: Digests
    right: Digests
    left_sizes: Rows
    right_sizes: Rows
    shared: Rows
    by_left: Hashes
    by_right: Hashes

    def __len__(self) -> int:
        return self.left.size

    def rows_at(self, texts: Hashes) -> Rows:
        """The rows of the edges that start or end at texts with some keys."""
        return sorted_unique(np.concatenate([rows_with(self.by_left, texts), rows_with(self.by_right, texts)]))

    def ends_of(self, rows: Rows) -> Hashes:
        """The keys of the texts that some edges join."""
        return digest_keys(np.concatenate([self.left[rows], self.right[rows]]))

    def take(self, rows: Rows) -> Edges:
        """Some of the edges."""
        sizes = self.left_sizes[rows], self.right_sizes[rows]
        return edges_of(self.left[rows], self.right[rows], *sizes, self.shared[rows])

    def columns(self) -> tuple[Digests, Digests, Rows, Rows, Rows]:
        """Everything but the postings, which follow from it."""
        return self.left, self.right, self.left_sizes, self.right_sizes, self.shared


def verified(lefts: Texts, rights: Texts, pairs: tuple[Rows, Rows], settings: Settings) -> Edges:
    """Those of the candidates (row of `lefts`, row of `rights`) that are similar."""
    left, right = pairs
    measured = np.stack([lefts.sizes[left], rights.sizes[right], shared_counts(lefts, rights, left, right)])
    similar = [is_near(found, settings) or is_contained(found, settings) for found in overlaps(*measured)]
    kept = np.flatnonzero(similar)
    return edges_of(lefts.digests[left[kept]], rights.digests[right[kept]], *measured[:, kept])


def edges_of(left: Digests, right: Digests, left_sizes: Rows, right_sizes: Rows, shared: Rows) -> Edges:
    """Edges with their postings."""
    return Edges(left, right, left_sizes, right_sizes, shared, post_digests(left), post_digests(right))


def joined(parts: Iterable[Edges]) -> Edges:
    """Edges found in several searches as one table."""
    columns = zip(*(part.columns() for part in (NO_EDGES, *parts)), strict=True)
    return edges_of(*(np.concatenate(column) for column in columns))


NO_EDGES = edges_of(digest_column([]), digest_column([]), *(np.empty(0, np.int64),) * 3)


def overlaps(left_sizes: Rows, right_sizes: Rows, shared: Rows) -> Iterable[Overlap]:
    """What each edge's texts share."""
    return map(Overlap, left_sizes.tolist(), right_sizes.tolist(), shared.tolist())


def similar_texts(parts: Iterable[Edges]) -> Similar:
    """Edges as a graph."""
    found: dict[bytes, dict[bytes, Overlap]] = defaultdict(dict)
    for edges in parts:
        measured = overlaps(edges.left_sizes, edges.right_sizes, edges.shared)
        for left, right, overlap in zip(edges.left.tolist(), edges.right.tolist(), measured, strict=True):
            found[left][right] = overlap
            found[right][left] = overlap
    return found
