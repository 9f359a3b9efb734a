"""What lies in a spool, by position.

Files are mapped one after another, and let go again: of a mapped file only what is touched is read, and what was
touched counts as memory of the process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.tables import ARTICLES, FINGERPRINT, LEFT, OWN, REJECTIONS
from pipeline.model import Fingerprint

FINGERPRINTS_AT_ONCE = 4096  # about 30 MB of them

Positions = npt.NDArray[np.int64]
Met = tuple[str, datetime | None, str]  # the id of a capture, when it was captured, its raw path


def spooled_own(spool: Path) -> pa.Table:
    """What placement knows of every spooled report, by position. No two files are mapped at a time."""
    batches = [_copied(_own(_mapped(path), OWN)) for path, _ in _files(spool, "reports")]
    return pa.Table.from_batches(batches, OWN).combine_chunks()


def spooled_pages(spool: Path) -> Iterator[tuple[str, str | None, bytes]]:
    """The id, the URL and the digest of the comparison text of every spooled report."""
    for path, _ in _files(spool, "reports"):
        batch = _mapped(path)
        columns = (batch["article_id"], batch["url"], pc.struct_field(batch["own"], "digest"))
        yield from zip(*(column.to_pylist() for column in columns), strict=True)


def spooled_rejections(spool: Path) -> pa.Table:
    """All spooled rejections."""
    return pa.Table.from_batches([_mapped(path) for path, _ in _files(spool, "rejections")], REJECTIONS)


def spooled_left(spool: Path) -> pa.Table:
    """What was prepared and not kept."""
    return pa.Table.from_batches([_mapped(path) for path, _ in _files(spool, "left")], LEFT)


def spooled_sightings(spool: Path) -> set[Met]:
    """Every capture that was prepared into this spool, with where it was met."""
    return {met for kind in ("reports", "rejections", "left") for path, _ in _files(spool, kind) for met in _met(path)}


def _met(path: Path) -> Iterator[Met]:
    batch = _mapped(path)
    columns = (batch[batch.schema.names[0]], batch["captured_at"], batch["raw_path"])  # the id comes first
    yield from zip(*(column.to_pylist() for column in columns), strict=True)


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


def _copied(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The same rows in memory of their own."""
    return batch.take(pa.array(np.arange(batch.num_rows)))


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
