"""What differs between two generations' indexes, in columns: which reports came, went, changed, moved, were folded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.placing.columns import NO_ROW, rows_with, take

PLACE = ("place_country", "place_date")
EDGE = ("article_id", "relation", "jaccard", "containment")
SAID = ("row_hash", *PLACE, *EDGE, "dated_by")  # what can differ
COLUMNS = ("id", "raw_path", *SAID)  # of an index, as far as two of them are compared

BEFORE, AFTER = "_before", "_after"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many reports and rejections a run touched, by kind; one report can be of several kinds.

    That an article has one copy more is told by the copy, not by the article.
    """

    added: int = 0  # reports that were none before
    removed: int = 0  # reports that are none any more
    changed: int = 0  # the row says something else
    moved: int = 0  # to the partition of another country or day
    folded: int = 0  # an article became a copy
    unfolded: int = 0  # a copy became an article
    relinked: int = 0  # a copy of another article, or by another relation or similarity
    rejected: int = 0  # captures that are rejections and were none before
    unrejected: int = 0  # captures that were rejections and are none any more


REPORT_KINDS = ("added", "removed", "changed", "moved", "folded", "unfolded", "relinked")
KINDS = tuple(field.name for field in fields(Tally))


def tally(reports: pa.Table, rejections: Mapping[str, int]) -> Tally:
    """Counted from `differing_reports`, with the two counts of rejections."""
    return Tally(**{kind: pc.sum(reports[kind]).as_py() or 0 for kind in REPORT_KINDS}, **rejections)


def rejection_counts(before: pa.Table, after: pa.Table) -> dict[str, int]:
    """How many captures were rejected, and how many are rejections no more."""
    old, new = before["capture_id"], after["capture_id"]
    return {"rejected": _missing(new, old), "unrejected": _missing(old, new)}


def _missing(ids: pa.ChunkedArray, among: pa.ChunkedArray) -> int:
    return len(ids) - (pc.sum(pc.is_in(ids, among)).as_py() or 0)


def differing_reports(before: pa.Table, after: pa.Table) -> pa.Table:
    """One row for every report that differs between two indexes, sorted by id.

    It has the columns of both (`_before`, `_after`; null where the report was not there) and a flag for every kind.
    """
    old, new = _that_differ(before, after)
    both = side_by_side(before.select(COLUMNS).take(old), after.select(COLUMNS).take(new), "id")
    for kind, flag in _flags(both).items():
        both = both.append_column(kind, flag)
    return both.sort_by("id")


def _that_differ(before: pa.Table, after: pa.Table) -> tuple[pa.Array, pa.Array]:
    """The rows of two indexes that the other has not, or not so: a column at a time, since most rows are alike."""
    stood = rows_with(before["id"], after["id"])
    differing = stood == NO_ROW
    for name in SAID:
        was, now = take(before[name], stood), after[name]
        differing |= _unlike(was, now).to_numpy()
    lent_by_one = pc.is_in(after["dated_by"], after["id"].filter(pa.array(differing)))
    differing |= lent_by_one.to_numpy()
    alike = np.zeros(before.num_rows, np.bool_)
    alike[stood[~differing]] = True
    return pa.array(np.flatnonzero(~alike)), pa.array(np.flatnonzero(differing))


def _flags(both: pa.Table) -> dict[str, pa.ChunkedArray]:
    stood, stands = pc.is_valid(both["row_hash_before"]), pc.is_valid(both["row_hash_after"])
    was_copy, is_copy = pc.is_valid(both["relation_before"]), pc.is_valid(both["relation_after"])
    stays = pc.and_(stood, stands)
    own = pc.and_(stays, differs(both, "row_hash"))
    lender_changed = pc.is_in(both["dated_by_after"], both["id"].filter(own))
    return {
        "added": pc.and_not(stands, stood),
        "removed": pc.and_not(stood, stands),
        "changed": pc.and_(stays, any_of([own, differs(both, "dated_by"), lender_changed])),
        "moved": pc.and_(stays, any_of(differs(both, name) for name in PLACE)),
        "folded": pc.and_(stays, pc.and_not(is_copy, was_copy)),
        "unfolded": pc.and_(stays, pc.and_not(was_copy, is_copy)),
        "relinked": pc.and_(pc.and_(was_copy, is_copy), any_of(differs(both, name) for name in EDGE)),
    }


def side_by_side(before: pa.Table, after: pa.Table, key: str) -> pa.Table:
    """The rows of two tables joined by their key; a row that only one of them has is null on the other side."""
    return before.join(after, keys=key, join_type="full outer", left_suffix=BEFORE, right_suffix=AFTER)


def differs(both: pa.Table, name: str) -> pa.ChunkedArray:
    """Where a column's two values differ."""
    return _unlike(both[name + BEFORE], both[name + AFTER])


def _unlike(before: pa.ChunkedArray, after: pa.ChunkedArray) -> pa.ChunkedArray:
    """Where two values differ; null differs from every value."""
    had, has = pc.is_valid(before), pc.is_valid(after)
    return pc.if_else(pc.and_(had, has), pc.not_equal(before, after), pc.xor(had, has))


def any_of(flags: Iterable[pa.ChunkedArray]) -> pa.ChunkedArray:
    """Where at least one flag is set."""
    first, *others = flags
    for flag in others:
        first = pc.or_(first, flag)
    return first
