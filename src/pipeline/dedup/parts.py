"""What was reached, cut into parts that can be decided one after the other.

Groups depend on nothing outside a connected part, so the shingles of one batch of parts are all that must be at hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from pipeline.dedup.columns import Places, digest_keys
from pipeline.dedup.edges import Edges, joined
from pipeline.dedup.postings import Rows, sorted_unique
from pipeline.dedup.reach import Reached
from pipeline.dedup.runs import Index
from pipeline.dedup.tokens import Hashes

# Reports that are decided together: enough to look their texts up in few steps, few enough for their shingles to be
# small beside everything else (25 MB of texts of 600 words). A part that is larger stays whole.
BATCH = 5_000

ALONE = -1  # the batch of a report that is linked with no other: there is nothing to decide


@dataclass(frozen=True, slots=True)
class Parts:
    """Connected parts of two reports or more each, and the edges in them."""

    reports: Places
    edges: Edges


def parts(index: Index, reached: Reached) -> Iterator[Parts]:
    """All that was reached, batch by batch; a report that is linked with no other, or has no words, is in none."""
    runs = np.repeat(np.arange(len(index)), [rows.size for rows in reached.reports])
    rows = np.concatenate([np.empty(0, np.int64), *reached.reports])
    taken = list(zip(index, reached.reports, strict=True))
    texts = np.concatenate([np.empty(0, np.uint64), *(digest_keys(run.roster.texts[rows]) for run, rows in taken)])
    pages = np.concatenate([np.empty(0, np.uint64), *(digest_keys(run.roster.pages[rows]) for run, rows in taken)])
    edges = joined(run.edges.take(rows) for run, rows in zip(index, reached.edges, strict=True))
    of_reports, of_edges = batches(texts, pages, digest_keys(edges.left), digest_keys(edges.right))
    for batch in sorted_unique(of_reports[of_reports != ALONE]).tolist():
        chosen = np.flatnonzero(of_reports == batch)
        places = [rows[chosen[runs[chosen] == run]] for run in range(len(index))]
        yield Parts(places, edges.take(np.flatnonzero(of_edges == batch)))


def batches(texts: Hashes, pages: Hashes, left: Hashes, right: Hashes) -> tuple[Rows, Rows]:
    """The batch of every report, given its text and its page, and of every edge, given its two texts."""
    nodes, places = np.unique(np.concatenate([texts, pages, left, right]), return_inverse=True)
    text, page, start, end = np.split(places, np.cumsum([texts.size, pages.size, left.size]))
    has_page = (texts != 0) & (pages != 0)
    part = connected(nodes.size, np.concatenate([text[has_page], start]), np.concatenate([page[has_page], end]))
    sizes = np.bincount(part[text[texts != 0]], minlength=nodes.size)
    crowds = np.where(sizes > 1, sizes, 0)
    batch = np.where(sizes > 1, (np.cumsum(crowds) - crowds) // BATCH, ALONE)[part]
    return np.where(texts != 0, batch[text], ALONE), batch[start]


def connected(count: int, left: Rows, right: Rows) -> Rows:
    """The connected part of each of some nodes, named by the least node in it.

    >>> connected(6, np.array([5, 3, 1]), np.array([3, 1, 4])).tolist()
    [0, 1, 2, 1, 1, 1]
    """
    part = np.arange(count)
    while (part[left] != part[right]).any():
        least = np.minimum(part[left], part[right])
        np.minimum.at(part, part[left], least)
        np.minimum.at(part, part[right], least)
        while (part != part[part]).any():
            part = part[part]
    return part
