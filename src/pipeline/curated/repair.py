"""What can be put back file by file from what else is on the disk.

A file of a generation never changes and its name tells its content, so an equal file of another kept generation can
take the place of a damaged one; the list of all reports follows from the tables. What lies nowhere else is not made up:
it stays a fault, and `remedy` says what to do. The search index needs more than files: it is `pipeline.repair`'s.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pyarrow as pa

from pipeline.curated import disk
from pipeline.curated.derived import index_of, says_what_was_committed
from pipeline.curated.layout import (
    FORGOTTEN_FILE,
    INDEX_FILE,
    LEARNED_FILE,
    TABLES,
    current_number,
    generation_folder,
    generation_numbers,
    home,
)
from pipeline.curated.learned import read_learned
from pipeline.curated.manifest import FileEntry, Manifest, read_manifest
from pipeline.curated.parquet import encode, hash_of, read_file
from pipeline.curated.runs import run_name
from pipeline.curated.store import Base, StoreError, base_of, committed_manifest, parse_partition, read_base
from pipeline.curated.tables import INDEX, REJECTIONS, SCHEMAS
from pipeline.curated.tombstones import read_tombstones
from pipeline.curated.verify import Fault
from pipeline.curated.verify.stored import link_faults, names_of
from pipeline.settings import Settings

SEARCH = "search index"

REMEDIES = {
    SEARCH: "mend the tables first, name the `--settings FILE` of the last run, or rebuild with all raw files",
    "history": "no table is touched by it, and runs go on: restore the file from a backup of the hidden folder",
    "kept generations": "it is only there for readers of the past, and goes by itself a day after its successor came",
    "fixed links": "something else lies in the link's place: move it away, then repair again",
}
REMEDY_OF_ROWS = (
    "run `news-pipeline rebuild` with all raw files, which writes it anew; if they are gone, restore it from a backup "
    "of the hidden folder, or go on without what it held: `news-pipeline verify --repair --give-up`"
)
REMEDY_OF_REJECTIONS = (
    "restore it from a backup of the hidden folder, or go on without the rejections, which then come anew from the raw "
    "files: `news-pipeline verify --repair --give-up`"
)
ROWS_LOST = {"readable", "checksums", "complete", "one schema", "row counts"}  # of a file of reports
REMEDY = "restore it from a backup of the hidden folder, or backfill all raw files into a new output folder"

UNREADABLE = (OSError, ValueError, TypeError, KeyError)


@dataclass(frozen=True, slots=True)
class Repaired:
    """What was mended, in sentences, and the faults that are left."""

    mended: tuple[str, ...]
    left: tuple[Fault, ...]


def remedy(fault: Fault) -> str:
    """What to do about a fault that cannot be repaired from what is on the disk."""
    if fault.promise in ROWS_LOST and fault.where.startswith(("articles/", "copies/")):
        return REMEDY_OF_ROWS
    if fault.promise == "readable" and "/rejections/" in fault.found:
        return REMEDY_OF_REJECTIONS
    return REMEDIES.get(fault.promise, REMEDY)


def put_back(curated: Path) -> Iterator[str]:
    """Mend the files of the generation that is shown, and the links to it. The caller holds the lock."""
    yield from _stepped_back(curated)
    yield from _links(curated)
    yield from _mended(curated)


def readable_base(curated: Path) -> Base | None:
    """The generation that is shown; None where it cannot be read, of which its faults tell."""
    try:
        return read_base(curated)
    except (StoreError, *UNREADABLE):
        return None


def base_without_rejections(curated: Path) -> Base | None:
    """As `readable_base`, where the rejections are what cannot be read: others of their number stand in for them."""
    try:
        manifest = committed_manifest(curated)
        if manifest is None:
            return None
        ids = [f"lost {number}" for number in range(manifest.counts.rejections)]
        return base_of(curated, manifest, pa.Table.from_pylist([{"capture_id": name} for name in ids], REJECTIONS))
    except (StoreError, *UNREADABLE):
        return None


def damaged_files(folder: Path, manifest: Manifest) -> list[str]:
    """The files of the tables that are lost, or not what was committed."""
    entries = sorted(manifest.files.items())
    return [name for name, entry in entries if not _is_whole(folder / name, partial(_has_hash, entry.sha256))]


def _stepped_back(curated: Path) -> Iterator[str]:
    """Show the newest generation whose manifest can be read: without it nobody knows what a generation holds."""
    shown = current_number(curated)
    readable = [number for number in generation_numbers(curated) if _manifest(generation_folder(curated, number))]
    if shown not in readable and readable:
        disk.point_link(home(curated) / "current", f"generations/{readable[-1]}")
        disk.drop_tree(generation_folder(curated, shown or 0))
        yield (
            f"The manifest of generation {shown} cannot be read: generation {readable[-1]} is shown again. "
            "Run the last backfill once more."
        )


def _manifest(folder: Path) -> Manifest | None:
    try:
        return read_manifest(folder)
    except UNREADABLE:
        return None


def _links(curated: Path) -> Iterator[str]:
    disk.make_folder(curated)
    broken = {Path(fault.where).name for fault in link_faults(curated)}
    for table in sorted(broken & {*TABLES}):
        link = curated / table
        if link.is_symlink() or not link.exists():
            disk.point_link(link, f"../{home(curated).name}/current/{table}")
            yield f"The link {link} leads to its table again."


def _mended(curated: Path) -> Iterator[str]:
    """Files of the generation that is shown."""
    folder = generation_folder(curated, current_number(curated) or 0)
    manifest = _manifest(folder)
    if manifest is None:
        return
    yield from _without_strays(folder, manifest)
    for name, entry in sorted(manifest.files.items()):
        is_right = partial(_has_hash, entry.sha256)
        if not _is_whole(folder / name, is_right):
            yield from _without_rows(folder, name, entry) or _from_another(curated, folder, name, is_right)
    if not _is_whole(folder / INDEX_FILE, partial(_has_index, manifest)) and not damaged_files(folder, manifest):
        yield from _index_again(folder, manifest)
    for name in manifest.runs:
        if not _is_whole(folder / name, _is_named_by_content):
            yield from _from_another(curated, folder, name, _is_named_by_content)
    is_right = partial(_has_learned, manifest.learned_version)
    if manifest.learned_version and not _is_whole(folder / LEARNED_FILE, is_right):
        yield from _from_another(curated, folder, LEARNED_FILE, is_right)
    is_right = partial(_has_forgotten, manifest.forgotten_version)
    if manifest.forgotten_version and not _is_whole(folder / FORGOTTEN_FILE, is_right):
        yield from _from_another(curated, folder, FORGOTTEN_FILE, is_right)


def _without_strays(folder: Path, manifest: Manifest) -> Iterator[str]:
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    for name in sorted(present - names_of(folder, manifest)):
        disk.drop_file(folder / name)
        yield f"{folder / name} belonged to nothing and was removed."


def _is_whole(path: Path, is_right: Callable[[Path], bool]) -> bool:
    try:
        return is_right(path)
    except UNREADABLE:
        return False


def _has_hash(wanted: str, path: Path) -> bool:
    return hash_of(path) == wanted


def _is_named_by_content(path: Path) -> bool:
    return run_name(hash_of(path)) == path.name


def _has_index(manifest: Manifest, path: Path) -> bool:
    index = read_file(path)
    return index.schema == INDEX and says_what_was_committed(index, manifest)


def _index_again(folder: Path, manifest: Manifest) -> Iterator[str]:
    index = index_of(folder, manifest)
    if says_what_was_committed(index, manifest):
        _put(folder / INDEX_FILE, encode(index))
        yield f"{folder / INDEX_FILE} was made again from the tables."


def _has_learned(wanted: str, path: Path) -> bool:
    return Settings(learned=read_learned(path)).learned_version == wanted


def _has_forgotten(wanted: str, path: Path) -> bool:
    return Settings(forgotten=read_tombstones(path)).forgotten_version == wanted


def _without_rows(folder: Path, name: str, entry: FileEntry) -> list[str]:
    """The one file of a table without rows: what stands in it is known."""
    content = encode(SCHEMAS[parse_partition(name).table].empty_table())
    if entry.rows or hashlib.sha256(content).hexdigest() != entry.sha256:
        return []
    _put(folder / name, content)
    return [f"{folder / name}, which has no rows, was written again."]


def _from_another(curated: Path, folder: Path, name: str, is_right: Callable[[Path], bool]) -> Iterator[str]:
    for number in reversed(generation_numbers(curated)):
        found = generation_folder(curated, number) / name
        if found != folder / name and _is_whole(found, is_right):
            _put(folder / name, found.read_bytes())
            yield f"{folder / name} was taken from generation {number}."
            return


def _put(path: Path, content: bytes) -> None:
    """Right content over wrong, in one instant."""
    fresh = path.with_name(path.name + ".new")
    disk.drop_file(fresh)
    disk.write_durably(fresh, content)
    disk.move(fresh, path)
    disk.sync_folder(path.parent)
