"""What the newest runs touch: the connected parts of the collection that their reports are in, or were in.

Texts and pages go by their keys here, the first halves of their digests. Two that have one key, which happens once in
2**40 times, make a part larger than it must be: parts may always be decided together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from pipeline.dedup.columns import Digests, Places, digest_keys, find
from pipeline.dedup.postings import among, rows_with, sorted_unique
from pipeline.dedup.roster import newest
from pipeline.dedup.runs import Index
from pipeline.dedup.tokens import Hashes


@dataclass(frozen=True, slots=True)
class Reached:
    """Standing reports that are linked to nothing outside, and the edges at their texts: rows, run by run."""

    reports: Places
    edges: Places


def touched(index: Index, new: int) -> Reached:
    """All that is reached from the reports of the last `new` runs, as they are and as they were."""
    first = ever(index, new)
    reports, edges = standing(index, first), [np.empty(0, np.int64) for _ in index]
    texts, pages = new_texts, new_pages = text_keys(index, first), page_keys(index, first)
    while new_texts.size or new_pages.size:
        carrying = carriers(index, new_texts, new_pages)
        at_texts = [run.edges.rows_at(new_texts) for run in index]
        ends = [
            digest_keys(end[rows])
            for run, rows in zip(index, at_texts, strict=True)
            for end in (run.edges.left, run.edges.right)
        ]
        new_texts = unmet(np.concatenate([text_keys(index, carrying), *ends]), texts)
        new_pages = unmet(page_keys(index, carrying), pages)
        texts, pages = np.concatenate([texts, new_texts]), np.concatenate([pages, new_pages])
        reports, edges = both(reports, carrying), both(edges, at_texts)
    return Reached(reports, edges)


def ever(index: Index, new: int) -> Places:
    """All rows, old ones too, of the reports in the last `new` runs."""
    newest_runs = index[len(index) - new :]
    if not newest_runs:
        return [np.empty(0, np.int64) for _ in index]
    names = np.concatenate([run.roster.id_digests for run in newest_runs])
    return [sorted_unique(find(run.roster.by_id, run.roster.id_digests, names)[1]) for run in index]


def carriers(index: Index, texts: Hashes, pages: Hashes) -> Places:
    """The standing reports with one of the texts or pages."""
    rosters = [run.roster for run in index]
    return standing(
        index, both([rows_with(r.by_text, texts) for r in rosters], [rows_with(r.by_page, pages) for r in rosters])
    )


def standing(index: Index, places: Places) -> Places:
    """Those of the rows that are the newest of their id, and not there to say that it went."""
    rosters = [run.roster for run in index]
    return [rows[roster.standing[rows]] for roster, rows in zip(rosters, newest(rosters, places), strict=True)]


def text_keys(index: Index, places: Places) -> Hashes:
    """The texts of some rows, each once."""
    return keys(run.roster.texts[rows] for run, rows in zip(index, places, strict=True))


def page_keys(index: Index, places: Places) -> Hashes:
    """The pages of some rows, each once."""
    return keys(run.roster.pages[rows] for run, rows in zip(index, places, strict=True))


def keys(columns: Iterable[Digests]) -> Hashes:
    """The keys of some columns, each once; an empty digest has none."""
    found = sorted_unique(np.concatenate([np.empty(0, np.uint64), *map(digest_keys, columns)]))
    there: Hashes = found[found != 0]
    return there


def unmet(found: Hashes, met: Hashes) -> Hashes:
    """Those of the keys, each once, that were not met before."""
    found = sorted_unique(found)
    return found[~among(found, np.sort(met))]


def both(some: Places, others: Places) -> Places:
    """The rows of either, run by run."""
    return [sorted_unique(np.concatenate(rows)) for rows in zip(some, others, strict=True)]
