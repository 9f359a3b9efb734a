"""What differs between two kept generations, and why, as far as the data tell.

The indexes say which reports differ; only their rows are read, from the partitions they lie in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pyarrow as pa

from pipeline.curated.layout import Partition
from pipeline.curated.past.contents import Both, differing_columns
from pipeline.curated.past.generations import Generation, open_generation
from pipeline.curated.past.history import Entry, read_history
from pipeline.curated.past.reasons import Around, Change, Stood, reasons
from pipeline.curated.placing.standing import (
    COLUMNS,
    REPORT_KINDS,
    Tally,
    any_of,
    differing_reports,
    differs,
    rejection_counts,
    side_by_side,
    tally,
)
from pipeline.curated.tables import Row

REJECTIONS = Partition("rejections")
REJECTION_COLUMNS = ["capture_id", "raw_path", "stage", "reason", "detail"]


@dataclass(frozen=True, slots=True)
class Turned:
    """A capture whose rejection differs: its reason before and after, null where it was none."""

    capture_id: str
    raw_path: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs: `tally` counts everything, `changes` and `rejections` tell what was asked for one by one."""

    before: int
    after: int
    runs: tuple[Entry, ...]  # those between the two, oldest first; none where the second is the older one
    tally: Tally
    changes: tuple[Change, ...]
    rejections: tuple[Turned, ...]
    untold: int = 0  # how many more differ


def difference(curated: Path, before: int, after: int, limit: int | None = None) -> Difference:
    """Compare two generations; with `limit`, at most so many changes of each kind are told one by one."""
    old, new = open_generation(curated, before), open_generation(curated, after)
    reports = _reports(old, new)
    rejections, counts = _rejections(old, new)
    runs = tuple(entry for entry in read_history(new.folder) if before < entry.generation <= after)
    turned = [_turned(row) for row in rejections.to_pylist()]
    around = Around(
        kinds={row["id"]: _kinds(row) for row in reports.select(["id", *REPORT_KINDS]).to_pylist()},
        rejected_before={one.capture_id: one.before for one in turned if one.before},
        rejected_after={one.capture_id: one.after for one in turned if one.after},
        commands=frozenset(entry.command for entry in runs),
    )
    told = [_change(row) for row in _first(reports, limit).to_pylist()]
    return Difference(
        before=before,
        after=after,
        runs=runs,
        tally=tally(reports, counts),
        changes=tuple(_explained(old, new, told, around)),
        rejections=tuple(turned[:limit]),
        untold=reports.num_rows - len(told) + len(turned) - len(turned[:limit]),
    )


def _reports(old: Generation, new: Generation) -> pa.Table:
    if _say_the_same(old, new, {*old.partitions, *new.partitions} - {REJECTIONS}):
        return differing_reports(old.index(columns=COLUMNS).slice(0, 0), new.index(columns=COLUMNS).slice(0, 0))
    return differing_reports(old.index(columns=COLUMNS), new.index(columns=COLUMNS))


def _say_the_same(old: Generation, new: Generation, places: set[Partition]) -> bool:
    return all(old.logical(place) == new.logical(place) for place in places)


def _rejections(old: Generation, new: Generation) -> tuple[pa.Table, dict[str, int]]:
    """The rejections that differ, side by side, and how many came and went."""
    before, after = (generation.rows(REJECTIONS, columns=REJECTION_COLUMNS) for generation in (old, new))
    both = side_by_side(before, after, "capture_id")
    differing = any_of(differs(both, name) for name in ("stage", "reason", "detail"))
    return both.filter(differing).sort_by("capture_id"), rejection_counts(before, after)


def _turned(row: Row) -> Turned:
    return Turned(
        row["capture_id"], row["raw_path_after"] or row["raw_path_before"], row["reason_before"], row["reason_after"]
    )


def _first(reports: pa.Table, limit: int | None) -> pa.Table:
    """The first rows of every kind."""
    if limit is None:
        return reports
    some = [np.flatnonzero(reports[kind].to_numpy())[:limit] for kind in REPORT_KINDS]
    return reports.take(pa.array(np.unique(np.concatenate(some)), pa.int64()))


def _change(row: Row) -> Change:
    return Change(
        id=row["id"],
        raw_path=row["raw_path_after"] or row["raw_path_before"],
        kinds=_kinds(row),
        before=_stood(row, "_before"),
        after=_stood(row, "_after"),
    )


def _kinds(row: Row) -> tuple[str, ...]:
    return tuple(kind for kind in REPORT_KINDS if row[kind])


def _stood(row: Row, side: str) -> Stood | None:
    if row["row_hash" + side] is None:
        return None
    return Stood(
        table="copies" if row["relation" + side] else "articles",
        country=row["place_country" + side],
        date=row["place_date" + side].isoformat(),
        **{name: row[name + side] for name in ("article_id", "relation", "jaccard", "containment", "dated_by")},
    )


def _explained(old: Generation, new: Generation, changes: Sequence[Change], around: Around) -> Iterator[Change]:
    rows = [
        Both(change.id, change.before.place, change.after.place)
        for change in changes
        if "changed" in change.kinds and change.before and change.after
    ]
    columns = differing_columns(old, new, rows)
    for change in changes:
        told = replace(change, columns=columns.get(change.id, ()))
        yield replace(told, why=reasons(told, around))
