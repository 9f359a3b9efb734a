"""What follows from the tables alone: the index of all reports, and a spool as preparing them would fill it.

Every column of the index is one of the report's own row, or says where it stands, which its article or its copies say.
Hashes of what every partition says are in the manifest: by them it is known that what was derived is what was lost.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.layout import Partition
from pipeline.curated.manifest import Manifest
from pipeline.curated.parquet import read_file
from pipeline.curated.placing.lending import take_back
from pipeline.curated.placing.placement import PARTITIONED, logical_hashes, partitions, with_standing
from pipeline.curated.spool import Packed, Spooler
from pipeline.curated.store import parse_partition
from pipeline.curated.tables import (
    FINGERPRINT,
    LINKS,
    NO_COUNTRY,
    NO_DATE,
    OWN,
    OWN_PLACE,
    SPOOLED,
    Row,
    as_rows,
    logical_hash,
)
from pipeline.model import Fingerprint

SPOOLED_AT_ONCE = 500  # rows as objects: about 20 MB of news with its evidence

Fingerprints = Callable[[Sequence[Row]], Sequence[Fingerprint]]


def index_of(generation: Path, manifest: Manifest) -> pa.Table:
    """The index that a generation's tables stand for. Raises `OSError` where one cannot be read, `KeyError` where a
    copy has no article.
    """
    own, links = [OWN.empty_table()], [LINKS.empty_table()]
    for place, table in _reports(generation, manifest):
        own.append(_own(take_back(as_rows(table))))
        if place.table == "copies":
            links.append(table.select(["report_id", *LINKS.names[1:]]).rename_columns(LINKS.names))
    return with_standing(pa.concat_tables(own).sort_by("id").combine_chunks(), pa.concat_tables(links))


def says_what_was_committed(index: pa.Table, manifest: Manifest) -> bool:
    """Whether every partition that an index gives says what the manifest states, and there are no others."""
    stated = {parse_partition(name): entry.logical for name, entry in manifest.files.items()}
    said = logical_hashes(index, partitions(index))
    return said == {place: logical for place, logical in stated.items() if place.table in PARTITIONED}


def lost_reports(index: pa.Table, files: Collection[str]) -> pa.Table:
    """What the index says of the reports that lie in some files."""
    lost, places = {parse_partition(name) for name in files}, partitions(index)
    rows = [places.rows_in(number) for number, place in enumerate(places.names) if place in lost]
    return index.take(np.concatenate([np.empty(0, np.int64), *rows]))


def lost_rejections(rejections: pa.Table, files: Collection[str]) -> pa.Table:
    """The rejections, where theirs is among some files."""
    return rejections if any(parse_partition(name).table == "rejections" for name in files) else rejections.slice(0, 0)


def spool_stored(generation: Path, manifest: Manifest, spool: Path, fingerprints: Fingerprints) -> list[str]:
    """Fill a spool with all stored reports, as if they had been prepared just now; returns their ids."""
    spooler, ids = Spooler(spool), list[str]()
    for rows in _rows_at_a_time(generation, manifest):
        places = _own(rows).select(OWN_PLACE.names).to_pylist()
        some = rows.to_pylist()
        spooled = [
            row | {"own": place | {name: getattr(made, name) for name in FINGERPRINT.names}}
            for row, place, made in zip(some, places, fingerprints(some), strict=True)
        ]
        batch = pa.RecordBatch.from_pylist(spooled, SPOOLED)
        spooler.add(Packed(len(spooled), {"reports": batch.serialize().to_pybytes()}))
        ids += [row["article_id"] for row in some]
    spooler.flush()
    return ids


def _reports(generation: Path, manifest: Manifest) -> Iterator[tuple[Partition, pa.Table]]:
    for name in sorted(manifest.files):
        place = parse_partition(name)
        if place.table in PARTITIONED:
            yield place, read_file(generation / name)


def _rows_at_a_time(generation: Path, manifest: Manifest) -> Iterator[pa.Table]:
    """The reports' own rows, small files together, large ones in pieces."""
    held, rows = list[pa.Table](), 0
    for _, table in _reports(generation, manifest):
        for start in range(0, table.num_rows, SPOOLED_AT_ONCE):
            held.append(take_back(as_rows(table.slice(start, SPOOLED_AT_ONCE))))
            rows += held[-1].num_rows
            if rows >= SPOOLED_AT_ONCE:
                yield pa.concat_tables(held)
                held, rows = [], 0
    if held:
        yield pa.concat_tables(held)


def _own(rows: pa.Table) -> pa.Table:
    """What the index says of reports by themselves, from their own rows."""
    said = {
        "id": rows["article_id"],
        "day": rows["published_date"],
        "row_hash": pa.array([logical_hash([row]) for row in rows.to_pylist()], pa.string()),
        "country": pc.fill_null(rows["country_code"], NO_COUNTRY),
        "date": pc.fill_null(rows["published_date"], NO_DATE),
    }
    return pa.table([said[name] if name in said else rows[name] for name in OWN.names], schema=OWN)
