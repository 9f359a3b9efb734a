"""Batches of prepared reports, waiting on disk to be committed: memory does not grow with the input."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from pipeline.curated import disk
from pipeline.curated.layout import home
from pipeline.curated.parquet import read_file
from pipeline.curated.tables import ARTICLES, REJECTIONS, SPOOLED, rejection_row, spooled_row
from pipeline.model import Fingerprint, Rejection, Report

STALE_SECONDS = 24 * 3600.0  # a run that lives writes a batch every few minutes


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
    if rows:
        pq.write_table(pa.Table.from_pylist(rows, SPOOLED), spool / f"reports-{number:06}.parquet")
    if rejections:
        rejected = pa.Table.from_pylist([rejection_row(rejection) for rejection in rejections], REJECTIONS)
        pq.write_table(rejected, spool / f"rejections-{number:06}.parquet")


def spooled_whole(spool: Path) -> pa.Table:
    """What deduplication and placement know of every spooled report, in the order they were spooled."""
    own = pa.schema(SPOOLED.field("own").type)
    tables = [read_file(path, ["own"]) for path in sorted(spool.glob("reports-*.parquet"))]
    if not tables:
        return own.empty_table()
    return pa.Table.from_struct_array(pa.concat_tables(tables)["own"])


def spooled_rejections(spool: Path) -> pa.Table:
    """All spooled rejections."""
    tables = [read_file(path) for path in sorted(spool.glob("rejections-*.parquet"))]
    return pa.concat_tables(tables) if tables else REJECTIONS.empty_table()


def spooled_rows_hashed(spool: Path, row_hashes: Iterable[str]) -> pa.Table:
    """The rows with these hashes, each once."""
    wanted = pa.array(sorted(row_hashes), pa.string())
    found = [ARTICLES.empty_table()]
    for path in sorted(spool.glob("reports-*.parquet")):
        hashes = read_file(path, ["own.row_hash"])["own"].combine_chunks().field("row_hash")
        mask = pc.is_in(hashes, wanted)
        if pc.any(mask).as_py():
            found.append(read_file(path, ARTICLES.names).filter(mask))
    return _first_of_each(pa.concat_tables(found))


def _first_of_each(rows: pa.Table) -> pa.Table:
    seen: set[str] = set()
    keep = []
    for position, report_id in enumerate(rows["article_id"].to_pylist()):
        if report_id not in seen:
            keep.append(position)
            seen.add(report_id)
    return rows if len(keep) == rows.num_rows else rows.take(keep)
