"""A Parquet file as it was committed: its bytes, its schema, its rows; of the columns, what the checks look at.

A file is read once and parsed from memory. Most stores have thousands of small files, where what a file costs is its
46 columns: when its bytes are those that were committed, the hash answers for all of them, and only some are decoded.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.curated.layout import Partition
from pipeline.curated.manifest import FileEntry
from pipeline.curated.parquet import encode
from pipeline.curated.tables import ID_COLUMN, SCHEMAS
from pipeline.curated.verify.fault import Fault

# Leaves of nested columns are named as Parquet names them.
SPAN = tuple(f"removed.list.element.{name}" for name in ("at", "text"))
DATED = ("published_date", *(f"date_evidence.list.element.{name}" for name in ("first", "last", "refused")))
LOCATED = ("country_code", "publisher_country", "countries.list.element.code")
REPORT = ("url", "title", "text", "source_sha256", *SPAN, *DATED, *LOCATED)
CHECKED = {
    "articles": (ID_COLUMN["articles"], "copies", *REPORT),
    "copies": (ID_COLUMN["copies"], "article_id", "relation", "jaccard", *REPORT),
    "rejections": (ID_COLUMN["rejections"], "url", "stage", "reason"),
}


def read_checked(folder: Path, name: str, place: Partition, entry: FileEntry) -> tuple[pa.Table, list[Fault]]:
    """What the checks look at of a file, no rows where it cannot be read; and what is wrong with the file."""
    faults = []
    try:
        content = (folder / name).read_bytes()
        if hashlib.sha256(content).hexdigest() != entry.sha256:
            faults.append(Fault("checksums", name, "its bytes are not those that were committed"))
        file = pq.ParquetFile(pa.BufferReader(content), page_checksum_verification=True, pre_buffer=False)
        if not has_schema(file, place.table):
            return no_rows(place.table), [*faults, Fault("one schema", name, "its columns differ from the table's")]
        if faults:  # no hash answers for the other columns
            file.read(use_threads=False)
        rows = file.read(CHECKED[place.table], use_threads=False)
    except (OSError, ValueError, pa.ArrowException) as error:
        return no_rows(place.table), [*faults, Fault("readable", name, str(error))]
    if rows.num_rows != entry.rows:
        faults.append(Fault("row counts", name, f"{rows.num_rows} rows, the manifest says {entry.rows}"))
    return rows, faults


def has_schema(file: pq.ParquetFile, table: str) -> bool:
    """Whether a file has the columns of its table. Alike footers say so at once; others are translated to be sure."""
    wanted, _ = _empty(table)
    alike = file.metadata.metadata == wanted.metadata.metadata and file.schema.equals(wanted.schema)
    return bool(alike or file.schema_arrow == SCHEMAS[table])


def no_rows(table: str) -> pa.Table:
    """The checked columns of a table, empty."""
    return _empty(table)[1]


@cache
def _empty(table: str) -> tuple[pq.ParquetFile, pa.Table]:
    file = pq.ParquetFile(pa.BufferReader(encode(SCHEMAS[table].empty_table())))
    return file, file.read(CHECKED[table])
