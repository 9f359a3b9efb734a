"""One capture's row in the committed generation, found by its id."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.layout import Partition, partition_of
from pipeline.curated.parquet import read_file
from pipeline.curated.store import Base, StoreError, read_base
from pipeline.curated.tables import ID_COLUMN, Row

SHORTEST_PREFIX = 6  # hex digits of an id that a person may type instead of all 64


class NotFoundError(LookupError):
    """No capture has this id; the message says so in one sentence."""


@dataclass(frozen=True, slots=True)
class Found:
    """A row, the table it lies in, and for an article its copies."""

    table: str
    row: Row
    copies: tuple[Row, ...] = ()


def find(curated: Path, wanted: str) -> Found:
    """The row of a capture by its id or the first digits of it.

    Raises `NotFoundError` where none has it, or more than one, and `StoreError` where nothing was committed yet.
    """
    base = read_base(curated)
    if base.manifest is None:
        raise StoreError(f"{curated} holds no data yet; run `news-pipeline backfill PATH --curated {curated}` first.")
    name = _full_id(base, wanted)
    rejected = base.rejections.filter(pc.equal(base.rejections["capture_id"], name))
    if rejected.num_rows:
        return Found("rejections", rejected.to_pylist()[0])
    standing = base.index.filter(pc.equal(base.index["id"], name)).to_pylist()[0]
    if standing["relation"]:
        place = partition_of("copies", standing["place_country"], standing["place_date"])
        return Found("copies", _rows(base, place, "report_id", name)[0])
    place = partition_of("articles", standing["place_country"], standing["place_date"])
    beside = Partition("copies", place.country, place.date)
    copies = _rows(base, beside, "article_id", name) if standing["copies"] else []
    return Found("articles", _rows(base, place, ID_COLUMN["articles"], name)[0], tuple(copies))


def _full_id(base: Base, wanted: str) -> str:
    if len(wanted) < SHORTEST_PREFIX:
        raise NotFoundError(f"{wanted!r} is too short; give at least {SHORTEST_PREFIX} digits of the id.")
    ids = pa.chunked_array([*base.index["id"].chunks, *base.rejections["capture_id"].chunks], pa.string())
    matches = sorted(set(ids.filter(pc.starts_with(ids, wanted.lower())).to_pylist()))
    if not matches:
        raise NotFoundError(f"No article, copy or rejection has an id that starts with {wanted}.")
    if len(matches) > 1:
        raise NotFoundError(f"{len(matches)} ids start with {wanted}; give more digits, for example {matches[0][:16]}.")
    return str(matches[0])


def _rows(base: Base, place: Partition, column: str, value: str) -> list[Row]:
    names = base.manifest.files if base.manifest else {}
    tables = [read_file(base.folder / name) for name in names if name.startswith(place.folder + "/")]
    return [row for table in tables for row in table.filter(pc.equal(table[column], value)).to_pylist()]
