"""What can be said of files without looking at what their rows mean: links, names, hashes, schemas, counts."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pyarrow as pa

from pipeline.curated import disk
from pipeline.curated.layout import (
    FORGOTTEN_FILE,
    INDEX_FILE,
    LEARNED_FILE,
    MANIFEST,
    TABLES,
    Partition,
    current_number,
    generation_folder,
    generation_numbers,
    home,
)
from pipeline.curated.manifest import FileEntry, Manifest, read_manifest
from pipeline.curated.parquet import hash_of
from pipeline.curated.past.history import piece_names
from pipeline.curated.runs import SPILLED_FOLDER
from pipeline.curated.store import Base, parse_partition
from pipeline.curated.verify.fault import Fault
from pipeline.curated.verify.reading import no_rows, read_checked

ROWS_AT_ONCE = 2_000  # about 20 MB of news with its evidence; many small files are checked together
READERS = 2  # threads: hashing and decoding need no Python most of the time


@dataclass(slots=True)
class Some:
    """Some files of one table, their rows in one; files that cannot be read are faults and have none.

    Of the columns it has those of `CHECKED`.
    """

    table: str
    rows: pa.Table
    places: list[Partition]  # of every row
    faults: list[Fault]


def link_faults(curated: Path) -> Iterator[Fault]:
    """The links of the output folder that do not lead where they always must."""
    for table in TABLES:
        link = curated / table
        wanted = home(curated) / "current" / table
        if not link.is_symlink() or link.resolve() != wanted.resolve():
            yield Fault("fixed links", str(link), f"does not lead to {wanted}")


def stray_faults(base: Base) -> Iterator[Fault]:
    """Files of the generation that it does not name, and those it names and has not."""
    assert base.manifest is not None
    stated, present = names_of(base.folder, base.manifest), files_in(base.folder)
    for name in sorted(present - stated):
        yield Fault("no stray files", name, "is not in the manifest")
    for name in sorted(stated - present):
        yield Fault("complete", name, "is in the manifest but not on disk")


def files_in(folder: Path) -> set[str]:
    """All files below a folder, relative to it."""
    return {f"{place}/{name}"[len(f"{folder}/") :] for place, _, names in os.walk(folder) for name in names}


def names_of(folder: Path, manifest: Manifest) -> set[str]:
    """All files of a generation."""
    learned = {LEARNED_FILE} if manifest.learned_version else set()
    forgotten = {FORGOTTEN_FILE} if manifest.forgotten_version else set()
    return {*manifest.files, *manifest.runs, *piece_names(folder), INDEX_FILE, MANIFEST, *learned, *forgotten}


def tables(base: Base, files: Mapping[str, FileEntry]) -> Iterator[Some]:
    """All rows of all files, each file compared with what the manifest says of it."""
    read = partial(read_checked, base.folder)
    with ThreadPoolExecutor(READERS) as readers:
        for table, names in _some_at_a_time(files):
            places = [parse_partition(name) for name in names]
            found = [*readers.map(read, names, places, (files[name] for name in names))]
            rows = [no_rows(table), *(rows for rows, _ in found)]
            standing = [place for place, (own, _) in zip(places, found, strict=True) for _ in range(own.num_rows)]
            yield Some(table, pa.concat_tables(rows), standing, [fault for _, faults in found for fault in faults])


def _some_at_a_time(files: Mapping[str, FileEntry]) -> Iterator[tuple[str, list[str]]]:
    """Files of one table that together have not many rows, or one that has."""
    for table in TABLES:
        held, rows = list[str](), 0
        for name in sorted(name for name in files if name.startswith(f"{table}/")):
            held.append(name)
            rows += files[name].rows
            if rows >= ROWS_AT_ONCE:
                yield table, held
                held, rows = [], 0
        yield table, held


def older_faults(base: Base) -> Iterator[Fault]:
    """What is missing or damaged in the older generations that are kept for pinned readers.

    A file that the committed generation shares was checked there: its name tells its content.
    """
    current = base.manifest.files if base.manifest else {}
    for number in generation_numbers(base.curated):
        if number < base.number:
            folder = generation_folder(base.curated, number)
            try:
                files = read_manifest(folder).files
            except (OSError, ValueError, TypeError, KeyError) as error:
                yield Fault("kept generations", str(folder), f"its manifest cannot be read ({error})")
                continue
            for name, entry in sorted(files.items()):
                yield from _older_file(folder, number, name, entry, name in current)


def _older_file(folder: Path, number: int, name: str, entry: FileEntry, shared: bool) -> Iterator[Fault]:
    path, where = folder / name, f"generation {number}: {name}"
    if not path.is_file():
        yield Fault("kept generations", where, "is in the manifest but not on disk")
    elif path.stat().st_size != entry.bytes or (not shared and hash_of(path) != entry.sha256):
        yield Fault("kept generations", where, "its bytes are not those that were committed")


def remains(curated: Path) -> Iterator[Path]:
    """What runs that died left beside the generations, or runs at work have there. No fault: no reader sees it."""
    folder, committed = home(curated), current_number(curated) or 0
    for number in generation_numbers(curated):
        if number > committed:
            yield generation_folder(curated, number)
    yield from sorted([*folder.glob(f"*{disk.LEAVING}"), *folder.glob(f"*/*{disk.LEAVING}")])
    yield from folder.glob(SPILLED_FOLDER)
    yield from sorted(place for place in folder.glob("prepared/run-*") if not place.name.endswith(disk.LEAVING))
