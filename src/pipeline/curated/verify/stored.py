"""What can be said of files without looking at what their rows mean: links, names, hashes, schemas, counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa

from pipeline.curated import disk
from pipeline.curated.history import piece_names
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
from pipeline.curated.parquet import hash_of, read_file
from pipeline.curated.runs import SPILLED_FOLDER
from pipeline.curated.store import Base, parse_partition
from pipeline.curated.tables import SCHEMAS
from pipeline.curated.verify.fault import Fault

ROWS_AT_ONCE = 2_000  # about 20 MB of news with its evidence; many small files are checked together


@dataclass(slots=True)
class Some:
    """Some files of one table, their rows in one; files that cannot be read are faults and have none."""

    table: str
    rows: pa.Table
    places: list[Partition]  # of every row
    faults: list[Fault]


@dataclass(slots=True)
class Gathered:
    """Files on their way into `Some`."""

    tables: list[pa.Table] = field(default_factory=list)
    places: list[Partition] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


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
    stated = names_of(base.folder, base.manifest)
    present = {path.relative_to(base.folder).as_posix() for path in base.folder.rglob("*") if not path.is_dir()}
    for name in sorted(present - stated):
        yield Fault("no stray files", name, "is not in the manifest")
    for name in sorted(stated - present):
        yield Fault("complete", name, "is in the manifest but not on disk")


def names_of(folder: Path, manifest: Manifest) -> set[str]:
    """All files of a generation."""
    learned = {LEARNED_FILE} if manifest.learned_version else set()
    forgotten = {FORGOTTEN_FILE} if manifest.forgotten_version else set()
    return {*manifest.files, *manifest.runs, *piece_names(folder), INDEX_FILE, MANIFEST, *learned, *forgotten}


def tables(base: Base, files: Mapping[str, FileEntry]) -> Iterator[Some]:
    """All rows of all files, each file compared with what the manifest says of it."""
    for table in TABLES:
        gathered, held = Gathered(), 0
        for name in sorted(name for name in files if name.startswith(f"{table}/")):
            held += _gather(base.folder, name, files[name], gathered)
            if held >= ROWS_AT_ONCE:
                yield _some(table, gathered)
                gathered, held = Gathered(), 0
        yield _some(table, gathered)


def _some(table: str, gathered: Gathered) -> Some:
    rows = pa.concat_tables([SCHEMAS[table].empty_table(), *gathered.tables])
    return Some(table, rows, gathered.places, gathered.faults)


def _gather(folder: Path, name: str, entry: FileEntry, into: Gathered) -> int:
    place = parse_partition(name)
    try:
        found = hash_of(folder / name)
        rows = read_file(folder / name)
    except (OSError, ValueError, pa.ArrowException) as error:
        into.faults.append(Fault("readable", name, str(error)))
        return 0
    if found != entry.sha256:
        into.faults.append(Fault("checksums", name, "its bytes are not those that were committed"))
    if rows.schema != SCHEMAS[place.table]:
        into.faults.append(Fault("one schema", name, "its columns differ from the table's"))
        return 0
    if rows.num_rows != entry.rows:
        into.faults.append(Fault("row counts", name, f"{rows.num_rows} rows, the manifest says {entry.rows}"))
    into.tables.append(rows)
    into.places += [place] * rows.num_rows
    return int(rows.num_rows)


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
