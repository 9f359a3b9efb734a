"""Which columns of a report's row differ between two generations; rows are read some thousands at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from pipeline.curated.layout import Partition
from pipeline.curated.past.generations import Generation
from pipeline.curated.tables import ARTICLES, ID_COLUMN, as_rows

SLICE_ROWS = 5_000  # of each generation in memory at once: about 50 MB of news with its evidence
GIVEN = {"article_id", "copies"}  # by the group, not by the report: the change of the edge tells of them


@dataclass(frozen=True, slots=True)
class Both:
    """A report that stands in both generations, and where."""

    id: str
    before: Partition
    after: Partition


def differing_columns(before: Generation, after: Generation, reports: Sequence[Both]) -> dict[str, tuple[str, ...]]:
    """The names of the columns that differ, in the order of the table, for each report by its id."""
    ordered = sorted(reports, key=lambda report: (report.before, report.id))
    found: dict[str, tuple[str, ...]] = {}
    for start in range(0, len(ordered), SLICE_ROWS):
        some = ordered[start : start + SLICE_ROWS]
        old = _rows(before, [(report.before, report.id) for report in some])
        new = _rows(after, [(report.after, report.id) for report in some])
        found.update(_compared(old, new))
    return found


def _rows(generation: Generation, wanted: Sequence[tuple[Partition, str]]) -> pa.Table:
    """The reports' rows as reports, not as articles or copies, sorted by id."""
    by_place: dict[Partition, list[str]] = {}
    for place, name in wanted:
        by_place.setdefault(place, []).append(name)
    tables = [
        as_rows(generation.rows(place, ds.field(ID_COLUMN[place.table]).isin(names)))
        for place, names in sorted(by_place.items())
    ]
    return pa.concat_tables(tables).sort_by("article_id")


def _compared(old: pa.Table, new: pa.Table) -> Iterator[tuple[str, tuple[str, ...]]]:
    names = [name for name in ARTICLES.names if name not in GIVEN]
    columns: list[list[str]] = [[] for _ in range(old.num_rows)]
    for name in names:
        for row in _differing_rows(old[name], new[name]):
            columns[row].append(name)
    for report, differing in zip(old["article_id"].to_pylist(), columns, strict=True):
        yield report, tuple(differing)


def _differing_rows(old: pa.ChunkedArray, new: pa.ChunkedArray) -> Sequence[int]:
    if old.equals(new):
        return ()
    if pa.types.is_nested(old.type):  # no comparison for these in Arrow
        pairs = zip(old.to_pylist(), new.to_pylist(), strict=True)
        return [row for row, (before, after) in enumerate(pairs) if before != after]
    same = pc.or_(pc.fill_null(pc.equal(old, new), False), pc.and_(pc.is_null(old), pc.is_null(new)))
    rows: list[int] = pc.indices_nonzero(pc.invert(same)).to_pylist()
    return rows
