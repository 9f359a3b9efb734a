"""How what runs are made of is merged, and made less."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from pipeline.dedup.candidates import Searchable
from pipeline.dedup.columns import Digests, Places, find, post_digests, take_ragged
from pipeline.dedup.edges import Edges
from pipeline.dedup.postings import Rows, repost
from pipeline.dedup.samples import marked
from pipeline.dedup.texts import Texts
from pipeline.dedup.tokens import Hashes

GONE = -1  # the new row of a text that is left out


def merged_texts(found: Sequence[Searchable], places: Places) -> Searchable:
    """Some texts of several runs, in their order: each was new to the index when it came, so none comes twice.

    They keep their postings, which get the new rows; which of them are rare is found anew. Where all texts of one run
    stay, as after a rebuild into the same words, nothing is copied.
    """
    if len(found) == 1 and places[0].size == len(found[0].texts):
        return found[0]
    new_rows = renumbered([len(part.texts) for part in found], places)
    bands = sorted_postings([part.bands for part in found], new_rows)
    samples = marked(sorted_postings([part.samples for part in found], new_rows))
    shingles, offsets = take_ragged([(part.texts.shingles, part.texts.offsets) for part in found], places)
    digests = np.concatenate([part.texts.digests[rows] for part, rows in zip(found, places, strict=True)])
    return Searchable(Texts(digests, shingles, offsets, post_digests(digests)), bands, samples)


def renumbered(counts: Sequence[int], places: Places) -> list[Rows]:
    """For every row of several columns its row among those that are taken, or `GONE`.

    >>> [rows.tolist() for rows in renumbered([3, 2], [np.array([0, 2]), np.array([1])])]
    [[0, -1, 1], [-1, 2]]
    """
    new_rows, first = [np.full(count, GONE) for count in counts], 0
    for new, rows in zip(new_rows, places, strict=True):
        new[rows] = np.arange(first, first + rows.size)
        first += rows.size
    return new_rows


def sorted_postings(several: Sequence[Hashes], new_rows: Sequence[Rows]) -> Hashes:
    """Several columns of postings as one."""
    postings = np.concatenate(list(map(repost, several, new_rows)))
    postings.sort(kind="stable")  # merges what is sorted in parts in linear time
    return postings


def without_ends(edges: Edges, texts: Digests) -> Edges:
    """All edges but those at some texts."""
    gone = [find(edges.by_left, edges.left, texts)[1], find(edges.by_right, edges.right, texts)[1]]
    return edges.take(np.delete(np.arange(len(edges)), np.concatenate(gone)))
