"""The rows of changed partitions, gathered from the last generation and the spool, a slice at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import groupby
from pathlib import Path
from typing import Protocol

import numpy as np
import pyarrow as pa

from pipeline.curated.layout import Partition
from pipeline.curated.manifest import Manifest
from pipeline.curated.parquet import read_file
from pipeline.curated.placing.columns import NO_ROW, Rows, known_rows, rows_with, take
from pipeline.curated.placing.lending import LENT, lend, take_back
from pipeline.curated.placing.merge import Merged
from pipeline.curated.placing.placement import Places, partitions
from pipeline.curated.spool import spooled_rows
from pipeline.curated.tables import ARTICLES, ID_COLUMN, as_articles, as_copies, as_rows

SLICE_ROWS = 5_000  # rows in memory at once, several times over: about 50 MB of news with their evidence

Slice = list[tuple[Partition, pa.Table]]


class Stored(Protocol):
    """The last generation, as far as rows are read from it."""

    @property
    def folder(self) -> Path: ...
    @property
    def manifest(self) -> Manifest | None: ...
    @property
    def index(self) -> pa.Table: ...


def partition_rows(
    base: Stored, spool: Path, merged: Merged, index: pa.Table, places: Places, changed: Collection[Partition]
) -> Iterator[Slice]:
    """The changed partitions with their tables, rows sorted by id; some at a time, as many as memory should hold."""
    files = _Files(base)
    for numbers in slices(places, changed):
        rows = np.concatenate([places.rows_in(number) for number in numbers])
        own = _own_rows(files, spool, merged, rows)
        standing = _as_standing(own, places.names[numbers[0]].table, index, rows)
        ends = np.cumsum([places.rows_in(number).size for number in numbers]).tolist()
        starts = [0, *ends[:-1]]
        yield [
            (places.names[number], standing.slice(start, end - start))
            for number, start, end in zip(numbers, starts, ends, strict=True)
        ]


def slices(places: Places, changed: Collection[Partition]) -> Iterator[list[int]]:
    """Neighbouring partitions of one table that together have not many rows, or one that has."""
    wanted = [number for number, place in enumerate(places.names) if place in changed]
    for _, some in groupby(wanted, key=lambda number: places.names[number].table):
        held: list[int] = []
        rows = 0
        for number in some:
            size = places.rows_in(number).size
            if held and rows + size > SLICE_ROWS:
                yield held
                held, rows = [], 0
            held.append(number)
            rows += size
        yield held


def _own_rows(files: _Files, spool: Path, merged: Merged, rows: Rows) -> pa.Table:
    """The reports' own rows, in the order asked for."""
    positions = merged.positions[rows]
    new = positions != NO_ROW
    spooled = spooled_rows(spool, positions[new])
    stored = files.rows_of(merged.reports["id"].take(rows[~new]))
    place = np.empty(rows.size, np.int64)
    place[np.concatenate([np.flatnonzero(new), np.flatnonzero(~new)])] = np.arange(rows.size)
    return pa.concat_tables([spooled, stored]).combine_chunks().take(place) if stored.num_rows else spooled


class _Files:
    """The files of the last generation, and which report lies in which."""

    def __init__(self, base: Stored) -> None:
        self.base = base
        self.names = {name.rpartition("/")[0]: name for name in (base.manifest.files if base.manifest else {})}

    def rows_of(self, ids: pa.ChunkedArray) -> pa.Table:
        """The own rows of stored reports, in the order asked for."""
        standing = self.base.index.take(known_rows(self.base.index["id"], ids))
        places = partitions(standing)
        found = [ARTICLES.empty_table()]
        for number, place in enumerate(places.names):
            if places.rows_in(number).size:
                found.append(self._rows_in(place, ids.take(places.rows_in(number))))
        return pa.concat_tables(found).combine_chunks().take(np.argsort(places.rows))

    def _rows_in(self, place: Partition, ids: pa.ChunkedArray) -> pa.Table:
        table = read_file(self.base.folder / self.names[place.folder])
        return take_back(as_rows(table.take(known_rows(table[ID_COLUMN[place.table]], ids))))


def _as_standing(own: pa.Table, table: str, index: pa.Table, rows: Rows) -> pa.Table:
    standing = index.take(rows)
    if table == "copies":
        return as_copies(own, standing)
    lender = rows_with(index["id"], standing["dated_by"])
    lenders = pa.table([take(index[name], lender) for name in LENT], names=list(LENT))
    return lend(as_articles(own, standing["copies"]), lenders)
