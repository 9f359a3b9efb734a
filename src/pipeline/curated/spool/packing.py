"""Rows packed into bytes in a worker, and put into the files of a spool by whoever collects them.

The collector never looks into a row: it copies what came into files of some thousand rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from pipeline.curated import disk
from pipeline.curated.tables import LEFT, REJECTIONS, SPOOLED, Row, left_row, rejection_row, spooled_row
from pipeline.model import Fingerprint, Rejection, Report

FILE_ROWS = 1000  # to a file: about 10 MB, which the collector holds until then
FILE_BYTES = 64 << 20  # where reports take megabytes each

KINDS = {"reports": SPOOLED, "rejections": REJECTIONS, "left": LEFT}
UNFINISHED = ".part"


@dataclass(frozen=True, slots=True)
class Packed:
    """Rows of each kind: how many in all, and where there are any their bytes."""

    rows: int
    batches: dict[str, bytes]

    @property
    def size(self) -> int:
        """All their bytes."""
        return sum(map(len, self.batches.values()))


def packed(
    reports: Sequence[tuple[Report, Fingerprint]],
    rejections: Sequence[Rejection],
    left: Sequence[Report],
    pipeline_version: str,
) -> Packed:
    """Reports and rejections, and of reports that were `left`, not being asked for, where they were met."""
    rows: dict[str, list[Row]] = {
        "reports": [spooled_row(report, fingerprint, pipeline_version) for report, fingerprint in reports],
        "rejections": [rejection_row(rejection) for rejection in rejections],
        "left": [left_row(report) for report in left],
    }
    made = {kind: pa.RecordBatch.from_pylist(some, KINDS[kind]) for kind, some in rows.items() if some}
    return Packed(sum(map(len, rows.values())), {kind: batch.serialize().to_pybytes() for kind, batch in made.items()})


class Spooler:
    """Puts packed rows into a spool, behind those that are in it."""

    def __init__(self, spool: Path) -> None:
        self.spool = spool
        self.number = next_number(spool)
        self.waiting: list[Packed] = []
        self.rows = self.bytes = 0  # of what waits

    def add(self, made: Packed) -> None:
        """Take rows in; they are safe once a file is full, or at `flush`."""
        self.waiting.append(made)
        self.rows += made.rows
        self.bytes += made.size
        if self.rows >= FILE_ROWS or self.bytes >= FILE_BYTES:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        for kind, schema in KINDS.items():
            if batches := [_unpacked(some.batches[kind], schema) for some in self.waiting if kind in some.batches]:
                table = pa.Table.from_batches(batches).combine_chunks()
                write_table(self.spool / f"{kind}-{self.number:06}-{table.num_rows}.arrow", table)
        self.number += 1
        self.waiting = []
        self.rows = self.bytes = 0


def next_number(spool: Path) -> int:
    """The number of the next file: they count up through all kinds."""
    return 1 + max((int(path.stem.split("-")[1]) for path in spool.glob("*-*-*.arrow")), default=-1)


def _unpacked(batch: bytes, schema: pa.Schema) -> pa.RecordBatch:
    return pa.ipc.read_record_batch(pa.py_buffer(batch), schema)


def write_table(path: Path, table: pa.Table) -> None:
    """A file of one batch, which is there whole or not at all, whenever the machine stops."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table)
    disk.write_durably(path.with_suffix(UNFINISHED), sink.getvalue())
    disk.move(path.with_suffix(UNFINISHED), path)
