"""The rows of changed partitions, gathered from the last generation and the spool, a slice at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Protocol

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.layout import Partition, partition_of
from pipeline.curated.lending import lend, take_back
from pipeline.curated.manifest import Manifest
from pipeline.curated.merge import Merged
from pipeline.curated.parquet import read_file
from pipeline.curated.spool import spooled_rows_hashed as spooled_rows
from pipeline.curated.tables import ARTICLES, ID_COLUMN, Row, as_articles, as_copies, as_rows

SLICE_ROWS = 20_000  # rows in memory at once: about 200 MB of news with their evidence


class Stored(Protocol):
    """The last generation, as far as rows are read from it."""

    @property
    def folder(self) -> Path: ...
    @property
    def manifest(self) -> Manifest | None: ...
    @property
    def index(self) -> pa.Table: ...


def partition_rows(
    base: Stored, spool: Path, merged: Merged, index: pa.Table, changed: Mapping[Partition, Sequence[Row]]
) -> Iterator[list[tuple[Partition, pa.Table]]]:
    """The changed partitions with their tables, rows sorted by id; some at a time, as many as memory should hold."""
    stood = _stood(base, {row["id"] for rows in changed.values() for row in rows} - merged.fresh)
    lent = _lenders(index)
    for some in _slices(changed):
        rows = [row for place in some for row in changed[place]]
        own = _in_order(_own_rows(base, spool, rows, merged.fresh, stood), [row["id"] for row in rows])
        ends = list(accumulate(len(changed[place]) for place in some))
        yield [
            (
                place,
                _as_standing(own.slice(end - len(changed[place]), len(changed[place])), place, changed[place], lent),
            )
            for place, end in zip(some, ends, strict=True)
        ]


def _slices(changed: Mapping[Partition, Sequence[Row]]) -> Iterator[list[Partition]]:
    some: list[Partition] = []
    held = 0
    for place in sorted(changed):
        if some and held + len(changed[place]) > SLICE_ROWS:
            yield some
            some, held = [], 0
        some.append(place)
        held += len(changed[place])
    if some:
        yield some


def _lenders(index: pa.Table) -> dict[str, Row]:
    """The copies that lend a date, by id: an article may change where its copies do not."""
    lending = index.filter(pc.is_in(index["id"], index["dated_by"].drop_null().combine_chunks()))
    names = ["id", "day", "published_at", "published_offset_min", "date_source", "date_confidence"]
    return {row["id"]: row for row in lending.select(names).to_pylist()}


def _in_order(own: pa.Table, ids: Sequence[str]) -> pa.Table:
    """Rows in the order of `ids`, taken once for all partitions: taking from many chunks copies them all each time."""
    position = {name: at for at, name in enumerate(own["article_id"].to_pylist())}
    return own.combine_chunks().take(pa.array([position[name] for name in ids], pa.int64()))


def _stood(base: Stored, ids: set[str]) -> dict[str, Partition]:
    """Where stored reports stand in the last generation."""
    wanted = base.index.select(["id", "relation", "place_country", "place_date"])
    wanted = wanted.filter(pc.is_in(wanted["id"], pa.array(sorted(ids), pa.string())))
    return {
        row["id"]: partition_of("copies" if row["relation"] else "articles", row["place_country"], row["place_date"])
        for row in wanted.to_pylist()
    }


def _own_rows(
    base: Stored, spool: Path, rows: Sequence[Row], fresh: frozenset[str], stood: Mapping[str, Partition]
) -> pa.Table:
    stored: dict[Partition, list[str]] = {}
    for row in rows:
        if row["id"] not in fresh:
            stored.setdefault(stood[row["id"]], []).append(row["id"])
    found = [_stored_rows(base, place, ids) for place, ids in sorted(stored.items())]
    fresh_hashes = [row["row_hash"] for row in rows if row["id"] in fresh]
    return pa.concat_tables([ARTICLES.empty_table(), spooled_rows(spool, fresh_hashes), *found])


def _stored_rows(base: Stored, place: Partition, ids: list[str]) -> pa.Table:
    names = base.manifest.files if base.manifest else {}
    (name,) = (name for name in names if name.startswith(place.folder + "/"))
    table = read_file(base.folder / name)
    return take_back(as_rows(table.filter(pc.is_in(table[ID_COLUMN[place.table]], pa.array(ids, pa.string())))))


def _as_standing(own: pa.Table, place: Partition, rows: Sequence[Row], lent: Mapping[str, Row]) -> pa.Table:
    if place.table == "articles":
        return lend(as_articles(own, [row["copies"] for row in rows]), [lent.get(row["dated_by"]) for row in rows])
    return as_copies(own, rows)
