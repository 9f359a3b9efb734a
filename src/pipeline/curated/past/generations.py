"""The generations that are still on disk, and one of them chosen to read from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds

from pipeline.curated.layout import INDEX_FILE, Partition, current_number, generation_folder, generation_numbers
from pipeline.curated.manifest import Manifest, read_manifest
from pipeline.curated.store import StoreError, parse_partition
from pipeline.curated.tables import SCHEMA_VERSION
from pipeline.curated.versions import other_version

CURRENT, PREVIOUS = "current", "previous"

PARQUET = ds.ParquetFileFormat(
    default_fragment_scan_options=ds.ParquetFragmentScanOptions(page_checksum_verification=True)
)


class NotKeptError(LookupError):
    """No such generation is kept, or none at all; the message says which are, or what to do first."""


@dataclass(frozen=True)
class Generation:
    """One committed generation: everything read through it is of one state of the data."""

    number: int
    folder: Path
    manifest: Manifest

    @cached_property
    def partitions(self) -> Mapping[Partition, str]:
        """The file of every partition, relative to the folder."""
        return {parse_partition(name): name for name in self.manifest.files}

    def logical(self, place: Partition) -> str:
        """A hash of what a partition says; empty where there is none."""
        name = self.partitions.get(place)
        return self.manifest.files[name].logical if name else ""

    def rows(
        self, place: Partition, wanted: ds.Expression | None = None, columns: Sequence[str] | None = None
    ) -> pa.Table:
        """The rows of a partition, or those `wanted`: parts of the file that can hold none are not read."""
        return _rows(self.folder / self.partitions[place], wanted, columns)

    def index(self, wanted: ds.Expression | None = None, columns: Sequence[str] | None = None) -> pa.Table:
        """What the index says of the reports, or of those `wanted`."""
        return _rows(self.folder / INDEX_FILE, wanted, columns)


def _rows(file: Path, wanted: ds.Expression | None, columns: Sequence[str] | None) -> pa.Table:
    return ds.dataset(file, format=PARQUET).to_table(columns=list(columns) if columns else None, filter=wanted)


def kept_numbers(curated: Path) -> list[int]:
    """The committed generations on disk, oldest first. What lies beyond the current one is not committed yet."""
    current = current_number(curated)
    return [number for number in generation_numbers(curated) if current is not None and number <= current]


def numbered(curated: Path, stated: str) -> int:
    """The number of a generation as a person states it: a number, `current` or `previous`."""
    kept = _some_kept(curated)
    if stated == CURRENT:
        return kept[-1]
    if stated == PREVIOUS and len(kept) > 1:
        return kept[-2]
    if not stated.isdigit():
        raise NotKeptError(f"There is no generation {stated!r}; kept are {_listed(kept)}.")
    return int(stated)


def open_generation(curated: Path, as_of: int | None = None) -> Generation:
    """The committed generation, or the one of number `as_of` while it is kept.

    Raises `NotKeptError` where it is not or nothing was committed yet, and `StoreError` where it cannot be read.
    """
    kept = _some_kept(curated)
    number = kept[-1] if as_of is None else as_of
    if number not in kept:
        raise NotKeptError(f"Generation {number} is not kept; kept are {_listed(kept)}.")
    folder = generation_folder(curated, number)
    try:
        manifest = read_manifest(folder)
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise StoreError(
            f"The manifest of {folder} is missing or damaged ({error}); run `news-pipeline verify`."
        ) from error
    if manifest.schema_version != SCHEMA_VERSION:
        if number == kept[-1]:
            raise StoreError(other_version(curated, manifest.schema_version))
        raise StoreError(
            f"Generation {number} has tables of version {manifest.schema_version}, "
            f"this program reads version {SCHEMA_VERSION}."
        )
    return Generation(number, folder, manifest)


def _some_kept(curated: Path) -> list[int]:
    kept = kept_numbers(curated)
    if not kept:
        raise NotKeptError(f"{curated} holds no data yet; run `news-pipeline backfill PATH --curated {curated}` first.")
    return kept


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))
