"""Every promise about the files, checked on the files."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa

from pipeline.curated.history import piece_names
from pipeline.curated.layout import (
    INDEX_FILE,
    LEARNED_FILE,
    MANIFEST,
    TABLES,
    Partition,
    current_number,
    home,
    partition_of,
)
from pipeline.curated.manifest import Counts, FileEntry
from pipeline.curated.parquet import read_file
from pipeline.curated.store import Base, StoreError, parse_partition, read_base
from pipeline.curated.tables import ID_COLUMN, SCHEMAS, Row


@dataclass(frozen=True, slots=True)
class Fault:
    """One broken promise: which, where, and what was found."""

    promise: str
    where: str
    found: str


@dataclass(slots=True)
class Census:
    """What the tables were seen to hold, file by file."""

    place: dict[str, Partition] = field(default_factory=dict)  # of every id met
    article_of: dict[str, str] = field(default_factory=dict)  # of every copy
    stated_copies: dict[str, int] = field(default_factory=dict)  # of every article
    rows: Counter[str] = field(default_factory=Counter)


def faults(curated: Path) -> Iterator[Fault]:
    """All faults of the committed generation; none for a folder into which nothing was committed yet."""
    if current_number(curated) is None:
        return
    yield from _links(curated)
    try:
        base = read_base(curated)
    except (StoreError, OSError, pa.ArrowException) as error:
        yield Fault("readable", str(home(curated)), str(error))
        return
    assert base.manifest is not None  # a generation is committed
    yield from _stray_files(base, base.manifest.files)
    census = Census()
    for name, entry in sorted(base.manifest.files.items()):
        yield from _file(base, name, entry, census)
    yield from _copies(census)
    yield from _closing(base, census)


def _links(curated: Path) -> Iterator[Fault]:
    for table in TABLES:
        link = curated / table
        wanted = home(curated) / "current" / table
        if not link.is_symlink() or link.resolve() != wanted.resolve():
            yield Fault("fixed links", str(link), f"does not lead to {wanted}")


def _stray_files(base: Base, files: Iterable[str]) -> Iterator[Fault]:
    runs = base.manifest.runs if base.manifest else ()
    stated = {*files, *runs, *piece_names(base.folder), INDEX_FILE, MANIFEST, *([LEARNED_FILE] if base.learned else [])}
    present = {path.relative_to(base.folder).as_posix() for path in base.folder.rglob("*") if not path.is_dir()}
    for name in sorted(present - stated):
        yield Fault("no stray files", name, "is not in the manifest")
    for name in sorted(stated - present):
        yield Fault("complete", name, "is in the manifest but not on disk")


def _file(base: Base, name: str, entry: FileEntry, census: Census) -> Iterator[Fault]:
    path, place = base.folder / name, parse_partition(name)
    try:
        content = path.read_bytes()
        table = read_file(path)
    except (OSError, pa.ArrowException) as error:
        yield Fault("readable", name, str(error))
        return
    if hashlib.sha256(content).hexdigest() != entry.sha256:
        yield Fault("checksums", name, "its bytes are not those that were committed")
    if table.schema != SCHEMAS[place.table]:
        yield Fault("one schema", name, "its columns differ from the table's")
        return
    if table.num_rows != entry.rows:
        yield Fault("row counts", name, f"{table.num_rows} rows, the manifest says {entry.rows}")
    census.rows[place.table] += table.num_rows
    for row in table.to_pylist():
        yield from _row(name, place, row, census)


def _row(name: str, place: Partition, row: Row, census: Census) -> Iterator[Fault]:
    row_id = row[ID_COLUMN[place.table]]
    where = f"{name} {row_id[:16]}"
    if row_id in census.place:
        yield Fault("unique ids", where, f"stands in {census.place[row_id].folder} too")
    census.place[row_id] = place
    if place.table == "rejections":
        if not row["stage"] or not row["reason"]:
            yield Fault("explained", where, "a rejection without stage or reason")
        return
    if place.table == "articles":
        census.stated_copies[row_id] = row["copies"]
        if place != partition_of("articles", row["country_code"], row["published_date"]):
            yield Fault("partitions", where, f"says {row['country_code']} and {row['published_date']}")
    else:
        census.article_of[row_id] = row["article_id"]
        if row["relation"] is None or row["jaccard"] is None:
            yield Fault("explained", where, "a copy without relation or similarity")
    if not is_reversible(row):
        yield Fault("accountable cleaning", where, "title, text and removed spans do not give the source text")
    yield from _evidence(where, row)


def _evidence(where: str, row: Row) -> Iterator[Fault]:
    day = row["published_date"]
    if day and not any(e["first"] <= day <= e["last"] and not e["refused"] for e in row["date_evidence"]):
        yield Fault("explained", where, f"no evidence for the date {day}")
    code = row["country_code"]
    named = {country["code"] for country in row["countries"]}
    if code and code not in named and code != row["publisher_country"]:
        yield Fault("explained", where, f"no evidence for the country {code}")


def is_reversible(row: Row) -> bool:
    """Whether title, text and removed spans together are the source text, white space apart.

    The title of a text capture is its first line, that of a page may stand nowhere in the text, and spans may stand
    before it: all places it can have had are tried.
    """
    pieces, position = [], 0
    before = [cut["text"] for cut in row["removed"] if cut["at"] == 0]
    for cut in row["removed"]:
        pieces += [row["text"][position : cut["at"]], cut["text"]]
        position = cut["at"]
    rest = "".join(pieces[2 * len(before) :]) + row["text"][position:]
    orders = [[*before, rest]]
    orders += [[*before[:at], row["title"] or "", *before[at:], rest] for at in range(len(before) + 1)]
    return any(_space_free_hash("".join(order)) == row["source_sha256"] for order in orders)


def _space_free_hash(text: str) -> str:
    return hashlib.sha256("".join(text.split()).encode("utf-8")).hexdigest()


def _copies(census: Census) -> Iterator[Fault]:
    for copy_id, article_id in census.article_of.items():
        place = census.place.get(article_id)
        beside = census.place[copy_id]
        if place is None or place.table != "articles":
            yield Fault("copies lead to articles", copy_id[:16], f"{article_id[:16]} is no article")
        elif (place.country, place.date) != (beside.country, beside.date):
            yield Fault("copies lie by their article", copy_id[:16], f"its article lies in {place.folder}")
    counted = Counter(census.article_of.values())
    for article_id, stated in census.stated_copies.items():
        if stated != counted[article_id]:
            yield Fault("copies are counted", article_id[:16], f"says {stated}, has {counted[article_id]}")


def _closing(base: Base, census: Census) -> Iterator[Fault]:
    assert base.manifest is not None
    seen = Counts(census.rows["articles"], census.rows["copies"], census.rows["rejections"])
    if seen != base.manifest.counts:
        yield Fault("counts close", MANIFEST, f"says {base.manifest.counts}, the tables hold {seen}")
    reports = {name for name, place in census.place.items() if place.table != "rejections"}
    indexed = set(base.index["id"].to_pylist())
    for name in sorted(reports ^ indexed):
        yield Fault("index = articles + copies", name[:16], "stands in one of them alone")
