"""What an update touches: the connected parts of the collection that its reports are in, or were in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from pipeline.dedup.columns import NO_DIGEST, Digests, digest_column, find
from pipeline.dedup.edges import Edges
from pipeline.dedup.roster import Places, newest
from pipeline.dedup.runs import Index


@dataclass(frozen=True, slots=True)
class Part:
    """Standing reports that are linked to nothing outside, and the edges at their texts."""

    reports: Places
    edges: list[Edges]


def touched(index: Index) -> Part:
    """All that is reached from the reports of the last run, as they are and as they were, by text, page and edge."""
    names = index[-1].roster.id_digests
    ever = [find(run.roster.by_id, run.roster.id_digests, names)[1] for run in index]
    parts, edges = [standing(index, ever)], [run.edges.take(np.empty(0, np.int64)) for run in index]
    texts = new_texts = gathered(run.roster.texts[rows] for run, rows in zip(index, ever, strict=True))
    pages = new_pages = gathered(run.roster.pages[rows] for run, rows in zip(index, ever, strict=True))
    while new_texts or new_pages:
        parts.append(carriers(index, digest_column(sorted(new_texts)), digest_column(sorted(new_pages))))
        found = [run.edges.at(digest_column(sorted(new_texts))) for run in index]
        reached = [(run.roster, rows) for run, rows in zip(index, parts[-1], strict=True)]
        ends = (end for part in found for end in (part.left, part.right))
        new_texts = gathered([*ends, *(roster.texts[rows] for roster, rows in reached)]) - texts
        new_pages = gathered(roster.pages[rows] for roster, rows in reached) - pages
        texts, pages, edges = texts | new_texts, pages | new_pages, edges + found
    return Part([np.unique(np.concatenate(rows)) for rows in zip(*parts, strict=True)], edges)


def carriers(index: Index, texts: Digests, pages: Digests) -> Places:
    """The standing reports with one of the texts or pages."""
    rosters = [run.roster for run in index]
    by_text = [find(roster.by_text, roster.texts, texts)[1] for roster in rosters]
    by_page = [find(roster.by_page, roster.pages, pages)[1] for roster in rosters]
    return standing(index, [np.union1d(*rows) for rows in zip(by_text, by_page, strict=True)])


def standing(index: Index, places: Places) -> Places:
    """Those of the rows that are the newest of their id, and not there to say that it went."""
    rosters = [run.roster for run in index]
    return [rows[roster.standing[rows]] for roster, rows in zip(rosters, newest(rosters, places), strict=True)]


def gathered(columns: Iterable[Digests]) -> set[bytes]:
    """All digests of some columns."""
    return {digest for column in columns for digest in column.tolist()} - {NO_DIGEST}
