"""One sorted Parquet file, or one file a month: written beside the target, and shown in one instant."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

import pyarrow.parquet as pq

from pipeline.curated import disk
from pipeline.curated.export.selection import (
    KEYS,
    Exported,
    RefusedError,
    Selection,
    batches,
    count,
    row_groups,
    schema_of,
    selected,
)
from pipeline.curated.layout import Partition
from pipeline.curated.parquet import ZSTD_LEVEL
from pipeline.curated.past.generations import Generation
from pipeline.curated.tables import DICTIONARY_COLUMNS, NO_DATE, STATISTICS_COLUMNS

UNDATED = "undated"
MONTH_FILE = re.compile(rf"(\d{{4}}-\d\d|{UNDATED})\.parquet")


def export_file(generation: Generation, selection: Selection, target: Path, *, force: bool = False) -> Exported:
    """All selected rows as one file. An existing one is replaced only where `force` says so."""
    if target.is_dir():
        raise RefusedError(f"{target} is a folder; name a file, or add --by month.")
    if target.exists() and not force:
        raise RefusedError(f"{target} is there already; --force replaces it.")
    places = selected(generation, selection)
    with _shown_when_whole(target) as fresh:
        _write(generation, selection, places, fresh)
    return Exported(generation.number, str(target), count(generation, places), (target.name,))


def export_months(generation: Generation, selection: Selection, folder: Path, *, force: bool = False) -> Exported:
    """One file for every month, `2024-05.parquet`, and `undated.parquet`, in a folder of their own.

    Where `force` says so, the files of an earlier export are replaced, all at once; a folder with anything else in it
    is never touched.
    """
    _refuse_foreign(folder, force)
    places = selected(generation, selection)
    with _shown_when_whole(folder) as fresh:
        fresh.mkdir()
        files = tuple(_write(generation, selection, some, fresh / name) for name, some in _by_month(places))
        disk.sync_folder(fresh)
    return Exported(generation.number, str(folder), count(generation, places), files)


def _refuse_foreign(folder: Path, force: bool) -> None:
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise RefusedError(f"{folder} is no folder.")
    present = sorted(path.name for path in folder.iterdir()) if folder.exists() else []
    foreign = [name for name in present if not MONTH_FILE.fullmatch(name)]
    if foreign:
        raise RefusedError(f"{folder} holds {foreign[0]}, which is no month file; name a folder of its own.")
    if present and not force:
        raise RefusedError(f"{folder} holds an export already; --force replaces it.")


def _by_month(places: Sequence[Partition]) -> Iterator[tuple[str, list[Partition]]]:
    for month, some in groupby(sorted(places, key=_month), key=_month):  # a stable sort: country and date stay in order
        yield f"{month}.parquet", list(some)


def _month(place: Partition) -> str:
    return UNDATED if place.date == NO_DATE.isoformat() else place.date[:7]


def _write(generation: Generation, selection: Selection, places: Sequence[Partition], path: Path) -> str:
    """Write a file durably; returns its name."""
    keys = [name for name, _ in KEYS]
    schema = schema_of(selection.table)
    with pq.ParquetWriter(
        path,
        schema,
        compression="zstd",
        compression_level=ZSTD_LEVEL,
        use_dictionary=[name for name in (*keys, *DICTIONARY_COLUMNS) if name in schema.names],
        write_statistics=[name for name in (*keys, *STATISTICS_COLUMNS) if name in schema.names],
        write_page_checksum=True,
    ) as writer:
        for table in row_groups(batches(generation, places)):
            writer.write_table(table, row_group_size=table.num_rows)
    _flush(path)
    return path.name


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _shown_when_whole(target: Path) -> Iterator[Path]:
    """A place beside the target to write to, that takes its name at the end, and is gone where writing failed."""
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh, old = (target.with_name(f".{target.name}.{os.getpid()}.{end}") for end in ("new", "old"))
    try:
        yield fresh
        if target.is_dir():  # a folder that is not empty cannot be replaced in one step
            target.rename(old)
        fresh.replace(target)
        disk.sync_folder(target.parent)
    finally:
        for rest in (fresh, old):
            if rest.is_dir():
                shutil.rmtree(rest)
            rest.unlink(missing_ok=True)
