"""A Delta table on a disk or in an object store: every export is one version of it, older ones stay readable.

The only file that knows `deltalake`, which is an extra and imported when it is needed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pyarrow as pa

from pipeline.curated.export.selection import Exported, RefusedError, Selection, batches, count, schema_of, selected
from pipeline.curated.layout import Partition
from pipeline.curated.past.generations import Generation

if TYPE_CHECKING:
    from deltalake import DeltaTable

HOLDS = "news-pipeline.said"  # in the metadata of a version: a hash of what it says


class MissingPackageError(RuntimeError):
    """The extra that an export needs is not installed; the message says how to install it."""


def export_delta(
    generation: Generation, selection: Selection, target: str, options: Mapping[str, str] | None = None
) -> Exported:
    """The selected rows as the next version of the Delta table at a path or an address such as `s3://bucket/name`.

    Where the last version holds just this, none is made. `options` are the storage's own, such as AWS_ENDPOINT_URL;
    what is not given is taken from the environment.
    """
    try:
        from deltalake import CommitProperties, WriterProperties, write_deltalake
        from deltalake.exceptions import DeltaError
    except ImportError as error:
        raise MissingPackageError("Delta tables need deltalake: pip install 'news-pipeline[delta]'.") from error
    places = selected(generation, selection)
    holds = _said_by(generation, places)
    try:
        table = _existing(target, options)
        if table is None or table.history(1)[0].get(HOLDS) != holds:
            write_deltalake(
                target,
                pa.RecordBatchReader.from_batches(schema_of(selection.table), batches(generation, places)),
                mode="overwrite",
                schema_mode="overwrite",
                storage_options=dict(options or {}),
                writer_properties=WriterProperties(compression="ZSTD"),
                commit_properties=CommitProperties(custom_metadata={HOLDS: holds}),
            )
            table = _existing(target, options)
    except (DeltaError, OSError) as error:
        raise OSError(f"{target} could not be written: {error}") from error
    version = table.version() if table else None
    return Exported(generation.number, target, count(generation, places), delta_version=version)


def _existing(target: str, options: Mapping[str, str] | None) -> DeltaTable | None:
    """The Delta table at the target. Raises `RefusedError` where a folder with other things lies there."""
    from deltalake import DeltaTable

    if DeltaTable.is_deltatable(target, dict(options or {})):
        return DeltaTable(target, storage_options=dict(options or {}))
    if is_path(target) and Path(target).exists() and any(Path(target).iterdir()):
        raise RefusedError(f"{target} is no Delta table and not empty; name a folder of its own.")
    return None


def is_path(target: str) -> bool:
    """Whether a target lies on this machine.

    >>> is_path("lake/articles"), is_path("s3://lake/articles")
    (True, False)
    """
    return not urlsplit(target).scheme


def _said_by(generation: Generation, places: Sequence[Partition]) -> str:
    """A hash of all that the selected rows say, whatever generation they are read from."""
    said = "".join(f"{place.folder} {generation.logical(place)}\n" for place in places)
    return hashlib.sha256(f"{generation.manifest.schema_version}\n{said}".encode()).hexdigest()
