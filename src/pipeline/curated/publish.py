"""Publishing: generation N+1 is built beside N, made durable, and shown by moving one link.

    3  nothing changed: N stays
    4  hard-link unchanged partitions, write changed ones under names with their content's hash
    5  read every new file back         6  manifest, flush all
    7  move the link                    8  drop generations beyond the last three, a day after their successor came

What comes before is in `store`.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated import disk, tombstones
from pipeline.curated.changes import REJECTED, Changes, changes
from pipeline.curated.layout import (
    FORGOTTEN_FILE,
    INDEX_FILE,
    LEARNED_FILE,
    MANIFEST,
    TABLES,
    Partition,
    generation_folder,
    generation_numbers,
    home,
)
from pipeline.curated.learned import to_json
from pipeline.curated.manifest import Counts, FileEntry, Manifest
from pipeline.curated.parquet import content_name, encode
from pipeline.curated.past.history import BY_HAND, Doing, entry_of, write_history
from pipeline.curated.placing.merge import Merged
from pipeline.curated.placing.placement import Places, partitions
from pipeline.curated.placing.rows import Slice, partition_rows
from pipeline.curated.placing.standing import Tally, differing_reports, rejection_counts, tally
from pipeline.curated.runs import NO_RUNS, Runs, StoredRun, drop_spilled, publish_run
from pipeline.curated.store import Base, StoreError
from pipeline.curated.tables import SCHEMA_VERSION
from pipeline.settings import Settings

KEPT_GENERATIONS = 3  # what a reader that pinned one a few commits ago still needs
KEPT_SECONDS = 24 * 3600.0
WRITERS = 4  # threads: more than two cores write no faster, and a slow disk is waited for by several

OnStep = Callable[[str, int, int], None]  # told what a commit does, how much of it is done, and of how much


def silent(*said: object) -> None:
    """Nobody listens."""


def publish(
    base: Base,
    spool: Path,
    merged: Merged,
    index: pa.Table,
    pipeline_version: str,
    settings: Settings,
    runs: Runs = NO_RUNS,
    doing: Doing = BY_HAND,
    on_step: OnStep = silent,
) -> Manifest:
    """Commit `index` and the rejections as the next generation; returns the old manifest where nothing changed."""
    places = partitions(index)
    found = changes(base, merged, index, places, settings, runs)
    if base.manifest and found.is_none:
        drop_spilled(base.curated)
        drop_old(base.curated, base.number)
        return base.manifest
    _check_ids(index, merged.rejections)
    target = generation_folder(base.curated, base.number + 1)
    with disk.durable(target):
        files = _link_unchanged(base, target, found)
        for some in _written(base, spool, merged, index, places, target, found):
            files |= some
            on_step("writing partitions", len(files) - len(found.kept), len(found.written))
        on_step("flushing", 0, 1)
        _write_index(target, index, settings)
        stored = [_store_run(base, target, run) for run in runs.runs]
    manifest = Manifest(
        generation=base.number + 1,
        schema_version=SCHEMA_VERSION,
        pipeline_version=pipeline_version,
        learned_version=settings.learned_version,
        index_configuration=runs.configuration,
        runs=tuple(stored),
        committed_at=datetime.now(UTC),
        counts=Counts(places.count("articles"), places.count("copies"), merged.rejections.num_rows),
        rejected=_by_reason(merged.rejections),
        files=files,
        forgotten_version=settings.forgotten_version,
        oldest=_oldest(base, merged, settings),
    )
    write_history(base.folder, target, entry_of(manifest, doing, _changes(base, index, merged.rejections)))
    show(base.curated, target, manifest)
    drop_spilled(base.curated)
    drop_old(base.curated, manifest.generation)
    return manifest


def _oldest(base: Base, merged: Merged, settings: Settings) -> int:
    """The oldest generation that may stay: none that has what is forgotten now."""
    if merged.forgotten or set(settings.forgotten) - set(base.forgotten):
        return base.number + 1
    return base.manifest.oldest if base.manifest else 1


def _check_ids(index: pa.Table, rejections: pa.Table) -> None:
    """Every capture is one row of one table. Raises `StoreError` where one is not: nothing is written then."""
    ids = pa.chunked_array([*index["id"].chunks, *rejections["capture_id"].chunks], pa.string())
    if pc.count_distinct(ids).as_py() != len(ids):
        raise StoreError("A capture stands in two rows; nothing was committed. This is a fault of the program.")


def _link_unchanged(base: Base, target: Path, found: Changes) -> dict[str, FileEntry]:
    folder = base.folder
    for name, _ in found.kept.values():
        disk.link_or_copy(folder / name, target / name)
    return dict(found.kept.values())


def _written(
    base: Base, spool: Path, merged: Merged, index: pa.Table, places: Places, target: Path, found: Changes
) -> Iterator[dict[str, FileEntry]]:
    """Write what changed, some partitions at a time."""
    if REJECTED in found.written:
        yield write_partition(target, (REJECTED, merged.rejections), found.logical[REJECTED])
    for some in partition_rows(base, spool, merged, index, places, found.written):
        yield _write_partitions(target, some, found.logical)


def _write_partitions(target: Path, some: Slice, logical: Mapping[Partition, str]) -> dict[str, FileEntry]:
    """Write some partitions, several at a time: encoding and writing need no Python most of the time."""
    entries: dict[str, FileEntry] = {}
    with ThreadPoolExecutor(WRITERS) as writers:
        for written in writers.map(partial(write_partition, target), some, [logical[place] for place, _ in some]):
            entries |= written
    return entries


def write_partition(target: Path, some: tuple[Partition, pa.Table], logical: str) -> dict[str, FileEntry]:
    """Write one partition, inside `disk.durable`, and read it back; returns its entry in the manifest, by its name."""
    place, table = some
    content = encode(table)
    digest = hashlib.sha256(content).hexdigest()
    path = target / place.folder / content_name(digest)
    disk.write(path, content)
    if path.read_bytes() != content:
        raise StoreError(f"{path} does not read back as it was written; the disk may be failing.")
    return {f"{place.folder}/{path.name}": FileEntry(table.num_rows, len(content), digest, logical)}


def _changes(base: Base, index: pa.Table, rejections: pa.Table) -> Tally:
    return tally(differing_reports(base.index, index), rejection_counts(base.rejections, rejections))


def _write_index(target: Path, index: pa.Table, settings: Settings) -> None:
    disk.write(target / INDEX_FILE, encode(index))
    if settings.learned:
        disk.write(target / LEARNED_FILE, to_json(settings.learned).encode("utf-8"))
    if settings.forgotten:
        disk.write(target / FORGOTTEN_FILE, tombstones.to_json(settings.forgotten).encode("utf-8"))


def _store_run(base: Base, target: Path, run: str | StoredRun) -> str:
    if isinstance(run, StoredRun):
        return publish_run(target, run)
    disk.link_or_copy(base.folder / run, target / run)
    return run


def _by_reason(rejections: pa.Table) -> dict[str, int]:
    counted = {count["values"]: count["counts"] for count in rejections["reason"].value_counts().to_pylist()}
    return dict(sorted(counted.items()))


def show(curated: Path, target: Path, manifest: Manifest) -> None:
    """Make the new generation durable, then visible in one instant."""
    with disk.durable(target):
        disk.write(target / MANIFEST, manifest.to_json().encode("utf-8"))
    disk.sync_folder(target.parent)
    disk.make_folder(curated)
    disk.sync_folder(curated.parent)
    for table in TABLES:
        if not (curated / table).is_symlink():
            disk.point_link(curated / table, f"../{home(curated).name}/current/{table}")
    disk.point_link(home(curated) / "current", f"generations/{manifest.generation}")


def drop_old(curated: Path, committed: int) -> None:
    """Drop generations that no reader needs any more."""
    for number in generation_numbers(curated):
        if number <= committed - KEPT_GENERATIONS and _replaced_for(curated, number) > KEPT_SECONDS:
            disk.drop_tree(generation_folder(curated, number))


def _replaced_for(curated: Path, number: int) -> float:
    """Seconds since the next generation was committed: so long nobody who looked up the current one got this one."""
    later = min(other for other in generation_numbers(curated) if other > number)
    return time.time() - (generation_folder(curated, later) / MANIFEST).stat().st_mtime
