"""Which rows are taken out, in which order, and how many are in memory at once.

The partition keys `country` and `date` become the first two columns; rows come sorted by country, date and id.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.curated.layout import Partition, home
from pipeline.curated.past.generations import Generation
from pipeline.curated.tables import NO_DATE, SCHEMAS

EXPORTED_TABLES = ("articles", "copies")  # those that have a country and a date

KEYS = [("country", pa.string()), ("date", pa.date32())]
BATCH_ROWS = 2_000  # read at once: about 20 MB of news with its evidence
GROUP_ROWS = 20_000  # of a row group, so that readers can skip by country and date and still read in long strides
GROUP_BYTES = 128 << 20  # and no more than this in memory, however long the texts are


class RefusedError(ValueError):
    """Nothing was written, lest something else be lost; the message says what is in the way."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What to take out. Where a day is given, undated rows stay behind."""

    table: str = "articles"
    countries: frozenset[str] = frozenset()  # all of them where none is named
    since: date | None = None
    until: date | None = None

    def wants(self, place: Partition) -> bool:
        """Whether the rows of a partition are meant."""
        if place.table != self.table or (self.countries and place.country not in self.countries):
            return False
        if not (self.since or self.until):
            return True
        day = date.fromisoformat(place.date)
        return day != NO_DATE and (self.since or day) <= day <= (self.until or day)


@dataclass(frozen=True, slots=True)
class Exported:
    """What was taken out, and where it lies."""

    generation: int
    target: str
    rows: int
    files: tuple[str, ...] = ()
    delta_version: int | None = None


def schema_of(table: str) -> pa.Schema:
    """The columns of a table behind its partition keys."""
    return pa.schema([*KEYS, *SCHEMAS[table]])


def selected(generation: Generation, selection: Selection) -> list[Partition]:
    """The partitions that have wanted rows, in the order of the keys."""
    return sorted(place for place in generation.partitions if selection.wants(place) and _rows(generation, place))


def count(generation: Generation, places: Iterable[Partition]) -> int:
    """How many rows lie in partitions."""
    return sum(_rows(generation, place) for place in places)


def _rows(generation: Generation, place: Partition) -> int:
    return generation.manifest.files[generation.partitions[place]].rows


def batches(generation: Generation, places: Iterable[Partition]) -> Iterator[pa.RecordBatch]:
    """The rows of partitions with their keys, a few thousand at a time."""
    for place in places:
        schema = schema_of(place.table)
        with pq.ParquetFile(generation.folder / generation.partitions[place], page_checksum_verification=True) as file:
            for batch in file.iter_batches(BATCH_ROWS, use_threads=False):
                yield _with_keys(batch, place, schema)


def _with_keys(batch: pa.RecordBatch, place: Partition, schema: pa.Schema) -> pa.RecordBatch:
    keys = [
        pa.repeat(pa.scalar(value, kind), batch.num_rows)
        for value, (_, kind) in zip((place.country, date.fromisoformat(place.date)), KEYS, strict=True)
    ]
    return pa.RecordBatch.from_arrays([*keys, *batch.columns], schema=schema)


def row_groups(some: Iterable[pa.RecordBatch]) -> Iterator[pa.Table]:
    """Batches gathered to what is written as one row group."""
    held: list[pa.RecordBatch] = []
    rows = size = 0
    for batch in some:
        held.append(batch)
        rows, size = rows + batch.num_rows, size + batch.nbytes
        if rows >= GROUP_ROWS or size >= GROUP_BYTES:
            yield pa.Table.from_batches(held)
            held, rows, size = [], 0, 0
    if held:
        yield pa.Table.from_batches(held)


def refuse_inside(curated: Path, target: Path) -> None:
    """Raise `RefusedError` where the target lies in the store: readers take every file there for a part of a table."""
    if any(target.resolve().is_relative_to(place.resolve()) for place in (curated, home(curated))):
        raise RefusedError(f"{target} lies inside {curated}; export to a place outside it.")
