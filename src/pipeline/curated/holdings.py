"""What a generation holds of some captures: enough to name them to a person, and to find what belongs to them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from pipeline.curated.layout import Partition, partition_of
from pipeline.curated.parquet import read_file
from pipeline.curated.past.generations import Generation
from pipeline.curated.store import Base, parse_partition
from pipeline.curated.tables import ID_COLUMN, Row

STANDING = ["id", "relation", "place_country", "place_date"]
SHOWN = ["title", "url", "publisher", "raw_path"]
REPORTS = ("articles", "copies")


@dataclass(frozen=True, slots=True)
class Held:
    """A capture that is in: where it stands, and what it is known by."""

    id: str
    table: str
    raw_path: str
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    article_id: str | None = None  # whose copy it is, or itself; null for a rejection


def held(base: Base, ids: Collection[str]) -> list[Held]:
    """Those of some captures that are in, sorted by table and id."""
    if base.manifest is None or not ids:
        return []
    generation = Generation(base.number, base.folder, base.manifest)
    rows = base.rejections.filter(pc.is_in(base.rejections["capture_id"], _texts(ids))).to_pylist()
    rejections = [Held(row["capture_id"], "rejections", row["raw_path"], row["url"]) for row in rows]
    standing = base.index.filter(pc.is_in(base.index["id"], _texts(ids))).select(STANDING).to_pylist()
    reports = [Held(**row) for place, names in _by_place(standing) for row in _reports(generation, place, names)]
    return sorted([*reports, *rejections], key=lambda one: (one.table, one.id))


def group_of(base: Base, ids: Collection[str]) -> list[str]:
    """All reports that stand in one group with one of these."""
    articles = base.index["article_id"].filter(pc.is_in(base.index["id"], _texts(ids)))
    return list(base.index["id"].filter(pc.is_in(base.index["article_id"], articles)).to_pylist())


def published_by(base: Base, publisher: str) -> list[str]:
    """The reports of a publisher; the name counts whole, in whatever case."""
    names = base.manifest.files if base.manifest else ()
    return [name for file in sorted(names) for name in _published_by(base, file, publisher.strip().lower())]


def rejected_at(base: Base, urls: Collection[str]) -> list[str]:
    """The rejections that were declared with one of these URLs."""
    wanted = pc.is_in(base.rejections["url"], _texts(urls))
    return list(base.rejections["capture_id"].filter(wanted).to_pylist())


def _published_by(base: Base, file: str, publisher: str) -> list[str]:
    table = parse_partition(file).table
    if table not in REPORTS:
        return []
    rows = read_file(base.folder / file, [ID_COLUMN[table], "publisher"])
    same = pc.equal(pc.utf8_lower(rows["publisher"]), publisher)
    return list(rows[ID_COLUMN[table]].filter(pc.fill_null(same, False)).to_pylist())


def _by_place(standing: list[Row]) -> Iterator[tuple[Partition, list[str]]]:
    places: dict[Partition, list[str]] = {}
    for row in standing:
        place = partition_of("copies" if row["relation"] else "articles", row["place_country"], row["place_date"])
        places.setdefault(place, []).append(row["id"])
    yield from sorted(places.items())


def _reports(generation: Generation, place: Partition, names: list[str]) -> Iterator[Row]:
    id_column = ID_COLUMN[place.table]
    columns = list(dict.fromkeys([id_column, "article_id", *SHOWN]))
    for row in generation.rows(place, ds.field(id_column).isin(names), columns).to_pylist():
        shown = {name: row[name] for name in ("article_id", *SHOWN)}
        yield shown | {"id": row[id_column], "table": place.table}


def _texts(values: Collection[str]) -> pa.Array:
    return pa.array(sorted(values), pa.string())
