"""Runs of the deduplication index on disk: named arrays in one Arrow file, which is mapped into memory as it is.

A run never changes, so the next generation links to it. Nothing is compressed: most of it is hashes, and searching
touches a few pages of it. New runs lie beside the generations until they are published or given up.
"""

from __future__ import annotations

import hashlib
import io
import mmap
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from pipeline.curated import disk
from pipeline.curated.layout import home
from pipeline.curated.parquet import DamagedFileError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

Arrays = Mapping[str, npt.NDArray[Any]]

RUNS_FOLDER = "index/runs"
SPILLED_FOLDER = "spilled"
UNNAMED = "new.arrow"  # until its content's hash is known
NAME_DIGITS = 20  # of that hash
BUFFER_BYTES = 1 << 20  # an Arrow file comes in hundreds of little pieces
DTYPE = b"dtype"  # numpy's name for it, beside each array


@dataclass(frozen=True, slots=True)
class StoredRun:
    """A run on disk. Its arrays are mapped and cannot be written to; they outlive the file's name."""

    file: Path
    arrays: Arrays
    memory: mmap.mmap

    def let_go(self) -> None:
        """Give back the memory that touched pages take; what is needed again is read again."""
        self.memory.madvise(mmap.MADV_DONTNEED)


@dataclass(frozen=True)
class Runs:
    """The deduplication index: each run by its name in the last generation, or new, oldest first."""

    configuration: str
    runs: tuple[str | StoredRun, ...]


NO_RUNS = Runs("", ())


def spill(curated: Path, arrays: Arrays) -> StoredRun:
    """Put a new run on disk; unless `publish_run` keeps it, the next commit drops it."""
    fresh = home(curated) / SPILLED_FOLDER / UNNAMED
    with disk.NewFile(fresh) as file, _Hashing(file) as sink, io.BufferedWriter(sink, BUFFER_BYTES) as buffer:
        batch = _batch(arrays)
        with pa.ipc.new_file(pa.PythonFile(buffer, "w"), batch.schema) as writer:
            writer.write_batch(batch)
    named = fresh.with_name(run_name(sink.digest.hexdigest()))
    disk.move(fresh, named)
    return map_run(named)


def publish_run(generation: Path, run: StoredRun) -> str:
    """Move a spilled run into a generation, inside `disk.durable`; returns its name, relative to the generation."""
    name = f"{RUNS_FOLDER}/{run.file.name}"
    disk.make_folder(generation / RUNS_FOLDER)
    disk.move(run.file, generation / name)
    return name


def run_name(digest: str) -> str:
    """The file name of a run, by the SHA-256 of its bytes."""
    return f"part-{digest[:NAME_DIGITS]}.arrow"


def map_run(file: Path) -> StoredRun:
    """A run, mapped. Raises `DamagedFileError` where its file is no run, `OSError` where it cannot be read."""
    try:
        with file.open("rb") as opened:
            memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        with pa.ipc.open_file(pa.py_buffer(memory)) as reader:
            batch = reader.get_batch(0)
        batch.validate(full=True)
        return StoredRun(file, _arrays(batch), memory)
    except (pa.ArrowException, OSError, ValueError, TypeError, KeyError, IndexError) as error:
        if isinstance(error, OSError) and error.errno is not None:  # from the system: it names the file itself
            raise
        raise DamagedFileError(f"{file} is damaged ({error}); run `news-pipeline verify --repair`.") from error


def _batch(arrays: Arrays) -> pa.RecordBatch:
    """One row, in which each array is one value; nothing is copied."""
    names = sorted(arrays)
    fields = [pa.field(name, pa.large_binary(), metadata={DTYPE: arrays[name].dtype.str}) for name in names]
    return pa.RecordBatch.from_arrays([_value(arrays[name]) for name in names], schema=pa.schema(fields))


def _value(array: npt.NDArray[Any]) -> pa.Array:
    content = np.ascontiguousarray(array).view(np.uint8).reshape(-1) if array.size else np.empty(0, np.uint8)
    ends = np.array([0, content.size])
    return pa.Array.from_buffers(pa.large_binary(), 1, [None, pa.py_buffer(ends), pa.py_buffer(content)])


def _arrays(batch: pa.RecordBatch) -> Arrays:
    return {
        field.name: np.frombuffer(column.buffers()[2], np.dtype(field.metadata[DTYPE].decode()))
        for field, column in zip(batch.schema, batch.columns, strict=True)
    }


class _Hashing(io.RawIOBase):
    """Hands on what is written, and hashes it: a run is too large to be held in memory for that."""

    def __init__(self, file: disk.NewFile) -> None:
        super().__init__()
        self.file = file
        self.digest = hashlib.sha256()

    def writable(self) -> bool:
        """It is written, and not read."""
        return True

    def write(self, content: ReadableBuffer) -> int:
        """All of it."""
        self.digest.update(content)
        return self.file.write(content)


def drop_spilled(curated: Path) -> None:
    """Drop the runs that were not published: on a full disk the next one needs their room. Who maps them keeps them."""
    folder = home(curated) / SPILLED_FOLDER
    disk.drop_leaving(folder.parent)
    if folder.is_dir():
        disk.drop_tree(folder)
