"""What stands after a run: the reports and rejections of the last generation and of the spool, each capture once.

Of two sightings of one capture the one least by (captured_at, raw_path) counts, so that the order in which they come
does not matter. Only captures that the spool holds are looked at one by one: the others stay as they are.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.placing.columns import NO_ROW, Rows
from pipeline.curated.tables import OWN

Sighting = tuple[datetime, str]
SIGHTED = ("id", "captured_at", "raw_path")  # the first of equal ids in this order counts
PLACE = ("source", "row")
UNDATED_SIGHTING = datetime.max.replace(tzinfo=UTC)  # a declared time of capture comes before none


def sighting(captured_at: datetime | None, raw_path: str) -> Sighting:
    """What sightings of one capture are ordered by."""
    return (captured_at or UNDATED_SIGHTING, raw_path)


class Sightings:
    """Where captures were first met, found by id. A table of columns: a dictionary would weigh ten times as much."""

    def __init__(self, seen: pa.Table) -> None:
        """A table of the columns `SIGHTED`; no id comes twice."""
        seen = seen.sort_by("id").combine_chunks()
        self.ids = np.array(seen["id"].to_numpy(zero_copy_only=False), np.bytes_)
        self.captured_at, self.raw_path = seen["captured_at"], seen["raw_path"]

    def __len__(self) -> int:
        return int(self.ids.size)

    def row(self, name: str) -> int:
        """The row of a capture, `NO_ROW` where it is not known."""
        wanted = name.encode()
        row = int(np.searchsorted(self.ids, wanted))
        return row if row < len(self) and self.ids[row] == wanted else NO_ROW

    def at(self, row: int) -> Sighting:
        """The sighting in a row."""
        return sighting(self.captured_at[row].as_py(), self.raw_path[row].as_py())


def sighted(table: pa.Table, id_column: str) -> pa.Table:
    """Where the captures of a table were met: the columns `SIGHTED`."""
    return table.select([id_column, *SIGHTED[1:]]).rename_columns(SIGHTED)


@dataclass(frozen=True)
class Merged:
    """Reports (schema `OWN`) and rejections that stand, sorted by id.

    `positions` says for each report where its row lies in the spool, `NO_ROW` where it is stored; `went` holds the ids
    of stored reports that are none any more, `forgotten` those of them that nothing may be left of.
    """

    reports: pa.Table
    positions: Rows
    rejections: pa.Table
    went: frozenset[str]
    forgotten: frozenset[str] = frozenset()

    @cached_property
    def came(self) -> Rows:
        """Positions in the spool of the reports that are new or made anew, in its order."""
        return np.sort(self.positions[self.positions != NO_ROW])


@dataclass(frozen=True)
class Source:
    """A table that captures come from, and its columns that say what and where they are."""

    table: pa.Table
    id_column: str
    is_new: bool  # from the spool

    @property
    def ids(self) -> pa.ChunkedArray:
        """Of its captures, row by row."""
        return self.table[self.id_column]


def merge(
    stored: pa.Table,
    settled: pa.Table,
    own: pa.Table,
    rejections: pa.Table,
    redone: Collection[str] = (),
    refused: Collection[str] = (),
) -> Merged:
    """The captures of a generation (its reports and rejections) and of a spool, each once, by its least sighting.

    What the spool holds of captures that were `redone` replaces what is stored. What is `refused` stands nowhere.
    """
    # In the order in which equal sightings win: what is stored stays, but a capture that was rejected for want of time
    # and gives a report now is a report.
    sources = (
        Source(stored.select(OWN.names), "id", is_new=False),
        Source(own, "id", is_new=True),
        Source(settled, "capture_id", is_new=False),
        Source(rejections, "capture_id", is_new=True),
    )
    kept = _kept(sources, pa.array(sorted(redone), pa.string()))
    if refused:
        kept = [_allowed(source, rows, refused) for source, rows in zip(sources, kept, strict=True)]
    old, new, settled, rejected = (source.table.take(rows) for source, rows in zip(sources, kept, strict=True))
    reports = pa.concat_tables([old, new])
    order = pc.sort_indices(reports["id"]).to_numpy().astype(np.int64)
    positions = np.concatenate([np.full(old.num_rows, NO_ROW), kept[1]])
    went = _without(stored["id"], reports["id"])
    return Merged(
        reports=reports.take(order).combine_chunks(),
        positions=positions[order],
        rejections=pa.concat_tables([settled, rejected]).sort_by("capture_id").combine_chunks(),
        went=went,
        forgotten=went.intersection(refused),
    )


def _kept(sources: Sequence[Source], redone: pa.Array) -> list[Rows]:
    """For each source the rows that stand: what the spool does not hold, and of what it holds the least sightings."""
    met = pa.chunked_array([chunk for source in sources if source.is_new for chunk in source.ids.chunks], pa.string())
    replaced = met.filter(pc.is_in(met, redone))
    untouched, contested = [], []
    for number, source in enumerate(sources):
        in_spool = _is_in(source.ids, met)
        stays = source.is_new or ~_is_in(source.ids, replaced)
        untouched.append(np.flatnonzero(~in_spool))
        rows = np.flatnonzero(in_spool & stays)
        seen = sighted(source.table, source.id_column).take(rows)
        contested.append(pa.table([*seen.columns, np.full(rows.size, number), rows], names=[*SIGHTED, *PLACE]))
    least = _first_of_each(pa.concat_tables(contested).sort_by([(name, "ascending") for name in (*SIGHTED, *PLACE)]))
    source_of, row_of = (least[name].to_numpy() for name in PLACE)
    return [np.sort(np.concatenate([rows, row_of[source_of == number]])) for number, rows in enumerate(untouched)]


def _allowed(source: Source, rows: Rows, refused: Collection[str]) -> Rows:
    return rows[~_is_in(source.ids.take(rows), pa.chunked_array([sorted(set(refused))], pa.string()))]


def _is_in(ids: pa.ChunkedArray, wanted: pa.ChunkedArray) -> npt.NDArray[np.bool_]:
    return np.asarray(pc.is_in(ids, wanted).to_numpy(), np.bool_)


def _first_of_each(sightings: pa.Table) -> pa.Table:
    """The first row of every id; equal ids are neighbours."""
    ids = sightings["id"].combine_chunks()
    differs = np.ones(len(ids), np.bool_)
    differs[1:] = pc.not_equal(ids[1:], ids[:-1]).to_numpy(zero_copy_only=False)
    return sightings.filter(differs)


def _without(ids: pa.ChunkedArray, others: pa.ChunkedArray) -> frozenset[str]:
    return frozenset(ids.filter(pc.invert(pc.is_in(ids, others))).to_pylist())
