"""What a commit would change: partitions whose rows say something else, and files that are not what was committed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from pipeline.curated.layout import Partition
from pipeline.curated.manifest import FileEntry, Manifest
from pipeline.curated.parquet import hash_of
from pipeline.curated.placing.columns import NO_ROW
from pipeline.curated.placing.merge import Merged
from pipeline.curated.placing.placement import Places, logical_hashes, rejections_logical
from pipeline.curated.runs import Runs
from pipeline.curated.store import Base, parse_partition
from pipeline.settings import Settings

REJECTED = Partition("rejections")

Files = Mapping[Partition, tuple[str, FileEntry]]  # of a generation, with their names in the manifest


@dataclass(frozen=True)
class Changes:
    """What is committed now, and what is not what it was."""

    logical: Mapping[Partition, str]  # what every partition says now
    kept: Files  # to be linked
    written: frozenset[Partition]
    is_none: bool


def changes(base: Base, merged: Merged, index: pa.Table, places: Places, settings: Settings, runs: Runs) -> Changes:
    """An index and rejections beside the committed generation. Equal rows in a file that is damaged are a change."""
    old = _by_partition(base.manifest)
    logical = _said(merged, index, places, old) | {REJECTED: rejections_logical(merged.rejections)}
    written = _damaged(base, merged, places, old)
    written |= {place for place, said in logical.items() if place not in old or old[place][1].logical != said}
    return Changes(
        logical=logical,
        kept={place: old[place] for place in logical if place not in written},
        written=frozenset(written),
        is_none=not written
        and old.keys() == logical.keys()
        and _made_alike(base, settings, runs)
        and not _lost_runs(base, runs),
    )


def _made_alike(base: Base, settings: Settings, runs: Runs) -> bool:
    if base.manifest is None:
        return False
    stated = (settings.learned, settings.forgotten, runs.configuration)
    return (base.learned, base.forgotten, base.manifest.index_configuration) == stated


def _said(merged: Merged, index: pa.Table, places: Places, old: Files) -> dict[Partition, str]:
    """What every partition says. Where no report came or went, that is what was committed."""
    if old and not merged.came.size and not merged.went:
        return {place: entry.logical for place, (_, entry) in old.items()}
    return logical_hashes(index, places)


def _by_partition(manifest: Manifest | None) -> Files:
    files = manifest.files if manifest else {}
    return {parse_partition(name): (name, entry) for name, entry in files.items()}


def _damaged(base: Base, merged: Merged, places: Places, old: Files) -> set[Partition]:
    """Partitions all of whose rows were made anew, as a rebuild does, and whose file is not what was committed."""
    anew = merged.positions != NO_ROW
    return {
        place
        for number, place in enumerate(places.names)
        if place in old and anew[places.rows_in(number)].all() and not _is_as_committed(base.folder, *old[place])
    }


def _lost_runs(base: Base, runs: Runs) -> set[str]:
    """Files of the index that are gone, and that these runs do without."""
    old = base.manifest.runs if base.manifest else ()
    return {name for name in old if name not in runs.runs and not (base.folder / name).exists()}


def _is_as_committed(folder: Path, name: str, entry: FileEntry) -> bool:
    try:
        return hash_of(folder / name) == entry.sha256
    except OSError:  # lost, or on a bad part of the disk
        return False
