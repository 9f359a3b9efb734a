"""What a generation has that the one before it had not: read from the files that differ, so that a day costs a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.layout import Partition, generation_folder
from pipeline.curated.manifest import Manifest, read_manifest
from pipeline.curated.parquet import read_file
from pipeline.curated.store import parse_partition
from pipeline.curated.tables import ID_COLUMN, Row
from pipeline.model import source_key

REPORTS = ("articles", "copies")
NOT_STATED = "(not stated)"
COLUMNS = ["source", "url", "publisher", "published_date", "country_code"]


@dataclass(frozen=True, slots=True)
class SourceGrowth:
    """The new reports of one source."""

    source: str
    articles: int
    copies: int
    undated: int
    unplaced: int

    @property
    def reports(self) -> int:
        """All of them."""
        return self.articles + self.copies


@dataclass(frozen=True, slots=True)
class Growth:
    """What came in with one generation."""

    partitions: tuple[Partition, ...]  # of articles and copies, written anew
    sources: tuple[SourceGrowth, ...]  # the most reports first
    rejected: dict[str, int]  # new rejections by reason, the most first


def growth(curated: Path, generation: int) -> Growth:
    """Compare a generation with the one before; where that is dropped already, everything in it is new."""
    folder, before = generation_folder(curated, generation), generation_folder(curated, generation - 1)
    new = read_manifest(folder)
    old = read_manifest(before) if before.is_dir() else None
    touched = _touched(old, new)
    known = {row["id"] for row in _rows(before, old, touched)} if old else set()
    fresh = [row for row in _rows(folder, new, touched) if row["id"] not in known]
    return Growth(
        partitions=tuple(sorted(place for place in touched if place.table in REPORTS)),
        sources=_by_source(row for row in fresh if row["table"] in REPORTS),
        rejected=dict(Counter(row["reason"] for row in fresh if row["table"] == "rejections").most_common()),
    )


def ends(index: pa.Table, rejections: pa.Table, ids: Collection[str]) -> dict[str, str]:
    """What some captures ended as, by id: "article", "copy" or "rejection: no text"; without those not taken in."""
    wanted = pa.array(sorted(ids), pa.string())
    standing = index.select(["id", "relation"]).filter(pc.is_in(index["id"], wanted)).to_pylist()
    rejected = rejections.select(["capture_id", "reason"]).filter(pc.is_in(rejections["capture_id"], wanted))
    return {row["id"]: "copy" if row["relation"] else "article" for row in standing} | {
        row["capture_id"]: f"rejection: {row['reason']}" for row in rejected.to_pylist()
    }


def _touched(old: Manifest | None, new: Manifest) -> set[Partition]:
    return {parse_partition(name) for name in new.files.keys() ^ (old.files.keys() if old else set())}


def _rows(folder: Path, manifest: Manifest, touched: set[Partition]) -> Iterator[Row]:
    """What the account needs of every row in these partitions, with its table and its id."""
    for name in sorted(manifest.files):
        place = parse_partition(name)
        if place in touched and manifest.files[name].rows:
            columns = COLUMNS if place.table in REPORTS else ["reason"]
            id_column = ID_COLUMN[place.table]
            for row in read_file(folder / name, [id_column, *columns]).to_pylist():
                yield {**row, "id": row[id_column], "table": place.table}


def _by_source(rows: Iterable[Row]) -> tuple[SourceGrowth, ...]:
    counts: dict[str, Counter[str]] = {}
    for row in rows:
        count = counts.setdefault(source_key(row["url"], row["publisher"], row["source"]) or NOT_STATED, Counter())
        count[row["table"]] += 1
        count["undated"] += row["published_date"] is None
        count["unplaced"] += row["country_code"] is None
    found = [
        SourceGrowth(source, count["articles"], count["copies"], count["undated"], count["unplaced"])
        for source, count in counts.items()
    ]
    return tuple(sorted(found, key=lambda growth: (-growth.reports, growth.source)))
