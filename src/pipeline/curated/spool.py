"""Batches of prepared reports, waiting on disk to be committed: memory does not grow with the input.

A spool is a folder of uncompressed Arrow IPC files of one record batch each. A report's *position* is its row number,
counted through these files in their order. Files are mapped one after another, and let go again: of a mapped file only
what is touched is read, and what was touched counts as memory of the process.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated import disk
from pipeline.curated.layout import home
from pipeline.curated.tables import ARTICLES, FINGERPRINT, OWN, REJECTIONS, SPOOLED, rejection_row, spooled_row
from pipeline.model import Fingerprint, Rejection, Report

STALE_SECONDS = 24 * 3600.0  # a run that lives writes a batch every few minutes
FINGERPRINTS_AT_ONCE = 4096  # about 30 MB of them

Positions = npt.NDArray[np.int64]


def new_spool(curated: Path) -> Path:
    """An empty folder for the batches of one run."""
    prepared = home(curated) / "prepared"
    prepared.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix="run-", dir=prepared))


def drop_stale_spools(curated: Path) -> None:
    """Drop what killed runs left: nothing was written there for a day."""
    for spool in sorted((home(curated) / "prepared").glob("run-*")):
        if time.time() - spool.stat().st_mtime > STALE_SECONDS:
            disk.drop_tree(spool)


def spool_batch(
    spool: Path,
    number: int,
    reports: Sequence[tuple[Report, Fingerprint]],
    rejections: Sequence[Rejection],
    pipeline_version: str,
) -> None:
    """Write batch `number` of a run; a table without rows is not written."""
    rows = [spooled_row(report, fingerprint, pipeline_version) for report, fingerprint in reports]
    rejected = [rejection_row(rejection) for rejection in rejections]
    if rows:
        _write(spool, "reports", number, pa.RecordBatch.from_pylist(rows, SPOOLED))
    if rejected:
        _write(spool, "rejections", number, pa.RecordBatch.from_pylist(rejected, REJECTIONS))


def _write(spool: Path, kind: str, number: int, batch: pa.RecordBatch) -> None:
    path = spool / f"{kind}-{number:06}-{batch.num_rows}.arrow"
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, batch.schema) as writer:
        writer.write_batch(batch)


def spooled_own(spool: Path) -> pa.Table:
    """What placement knows of every spooled report, by position."""
    batches = [_own(_mapped(path), OWN) for path, _ in _files(spool, "reports")]
    return pa.Table.from_batches(batches, OWN).combine_chunks()


def spooled_rejections(spool: Path) -> pa.Table:
    """All spooled rejections."""
    return pa.Table.from_batches([_mapped(path) for path, _ in _files(spool, "rejections")], REJECTIONS)


def spooled_rows(spool: Path, positions: Positions) -> pa.Table:
    """The rows at these positions, in this order; the schema is that of `articles`."""
    return _taken(spool, positions, ARTICLES, lambda batch: batch.select(ARTICLES.names))


def spooled_fingerprints(spool: Path, positions: Positions) -> Iterator[list[Fingerprint]]:
    """The fingerprints at these positions, in this order, some thousands at a time."""
    for start in range(0, len(positions), FINGERPRINTS_AT_ONCE):
        some = positions[start : start + FINGERPRINTS_AT_ONCE]
        taken = _taken(spool, some, FINGERPRINT, lambda batch: _own(batch, FINGERPRINT))
        columns = [_values(taken[name].combine_chunks()) for name in FINGERPRINT.names]
        yield [Fingerprint(**dict(zip(FINGERPRINT.names, row, strict=True))) for row in zip(*columns, strict=True)]


def _values(column: pa.Array) -> list[Any]:
    """A column as Python values; of a list column one array a row, sharing its memory."""
    if not pa.types.is_list(column.type):
        return list(column.to_pylist())
    numbers = column.values.to_numpy()
    return [numbers[start:end] for start, end in pairwise(column.offsets.to_numpy())]


def _files(spool: Path, kind: str) -> list[tuple[Path, int]]:
    """The files of one kind in their order, with their numbers of rows."""
    paths = sorted(spool.glob(f"{kind}-*.arrow"))
    return [(path, int(path.stem.rpartition("-")[2])) for path in paths]


def _mapped(path: Path) -> pa.RecordBatch:
    """The one batch of a file. The memory it lies in is given back with the last array that needs it."""
    with pa.memory_map(str(path)) as source, pa.ipc.open_file(source) as reader:
        return reader.get_batch(0)


def _own(batch: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    """Some fields of the column `own` as a batch."""
    return pa.RecordBatch.from_arrays([pc.struct_field(batch["own"], name) for name in schema.names], schema=schema)


def _taken(
    spool: Path, positions: Positions, schema: pa.Schema, view: Callable[[pa.RecordBatch], pa.RecordBatch]
) -> pa.Table:
    """Rows in the order asked for. Arrow itself takes from many chunks by copying all of them first."""
    order = np.argsort(positions, kind="stable")
    ascending = positions[order]
    found = [schema.empty_table()]
    first = 0
    for path, rows in _files(spool, "reports"):
        low, high = np.searchsorted(ascending, [first, first + rows])
        if high > low:
            taken = view(_mapped(path)).take(pa.array(ascending[low:high] - first))
            found.append(pa.Table.from_batches([taken], schema))
        first += rows
    together = pa.concat_tables(found).combine_chunks()
    del found
    return together if (order[:-1] < order[1:]).all() else together.take(pa.array(np.argsort(order)))


# What `store` and `rows` read until they ask by position.


def spooled_whole(spool: Path) -> pa.Table:
    """Everything but the row of every spooled report."""
    schema = pa.schema(SPOOLED.field("own").type)
    return pa.Table.from_batches([_own(_mapped(path), schema) for path, _ in _files(spool, "reports")], schema)


def spooled_rows_hashed(spool: Path, row_hashes: Iterable[str]) -> pa.Table:
    """The rows with these hashes, each report once."""
    own, wanted = spooled_own(spool), {*row_hashes}
    first = {row["id"]: at for at, row in reversed([*enumerate(own.to_pylist())]) if row["row_hash"] in wanted}
    return spooled_rows(spool, np.array(sorted(first.values()), np.int64))
