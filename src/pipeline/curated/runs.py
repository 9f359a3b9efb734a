"""Runs of the deduplication index on disk: named arrays in Parquet, and a mapped form beside the generations.

A run never changes, so the next generation links to it. The Parquet file is the record, not compressed, since most of
it is hashes; the mapped form, one plain array a file, is only for speed: searching touches a few pages of it. It is
made again where it is missing.
"""

from __future__ import annotations

import hashlib
import io
import mmap
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.curated import disk
from pipeline.curated.layout import home
from pipeline.curated.parquet import content_name

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

Arrays = Mapping[str, npt.NDArray[Any]]

RUNS_FOLDER = "index/runs"
MAPPED_FOLDER = "mapped"
FRESH = "new-"  # how folders of runs begin that have no name yet
UNNAMED = "new.parquet"  # until its content's hash is known
PIECE_BYTES = 1 << 22  # of an array at a time, for which alone there is memory
BUFFER_BYTES = 1 << 20  # Parquet comes in hundreds of little pieces

PIECES = pa.schema([("name", pa.string()), ("dtype", pa.string()), ("content", pa.large_binary())])


class Spilled(NamedTuple):
    """A new run in its mapped form, before it has a name: arrays on disk that take no memory of their own."""

    folder: Path
    arrays: Arrays


def write_run(generation: Path, arrays: Arrays) -> str:
    """Write a run into a generation, inside `disk.durable`; returns its file's name, relative to the generation."""
    folder = generation / RUNS_FOLDER
    fresh = folder / UNNAMED
    with disk.NewFile(fresh) as file, _Hashing(file) as sink, io.BufferedWriter(sink, BUFFER_BYTES) as buffer:
        options = {"compression": "none", "write_statistics": False, "use_dictionary": False}
        with pq.ParquetWriter(pa.PythonFile(buffer, "w"), PIECES, **options) as writer:
            for name in sorted(arrays):
                for piece in _pieces(name, arrays[name]):
                    writer.write_table(pa.Table.from_pylist([piece], PIECES))
    name = content_name(sink.digest.hexdigest())
    disk.move(fresh, folder / name)
    return f"{RUNS_FOLDER}/{name}"


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


def spill(curated: Path, arrays: Arrays) -> Spilled:
    """Put a new run on disk in its mapped form; unless `name_mapped` keeps it, the next commit drops it."""
    folder = disk.new_folder(home(curated) / MAPPED_FOLDER, FRESH)
    for name, array in arrays.items():
        _save(folder, name, array)
    return Spilled(folder, _mapped_arrays(folder))


def let_go(arrays: Arrays) -> None:
    """Give back the memory that touched pages of mapped arrays take; what is needed again is read again."""
    for array in arrays.values():
        if isinstance(array.base, np.memmap):
            array.base._mmap.madvise(mmap.MADV_DONTNEED)  # type: ignore[attr-defined]


def name_mapped(run: Spilled, name: str) -> None:
    """Keep the mapped form of a run that was written, once it is flushed: a half one would never be made again."""
    place = run.folder.with_name(Path(name).stem)
    if not place.exists():
        disk.move(run.folder, place)


def _save(folder: Path, name: str, array: npt.NDArray[Any]) -> None:
    with disk.NewFile(folder / f"{name}.npy") as file:
        np.save(file, array)


def _pieces(name: str, array: npt.NDArray[Any]) -> Iterator[dict[str, Any]]:
    content = np.ascontiguousarray(array).view(np.uint8).reshape(-1) if array.size else np.empty(0, np.uint8)
    for start in range(0, max(content.size, 1), PIECE_BYTES):
        yield {"name": name, "dtype": array.dtype.str, "content": content[start : start + PIECE_BYTES].tobytes()}


def map_run(curated: Path, generation: Path, name: str) -> Arrays:
    """The arrays of a stored run, mapped into memory."""
    folder = home(curated) / MAPPED_FOLDER / Path(name).stem
    if not folder.is_dir():
        _unpack(generation / name, folder)
    return _mapped_arrays(folder)


def _mapped_arrays(folder: Path) -> Arrays:
    return {path.stem: _mapped(path) for path in sorted(folder.glob("*.npy"))}


def _unpack(file: Path, folder: Path) -> None:
    fresh = disk.new_folder(folder.parent, FRESH)
    contents: dict[str, tuple[str, list[bytes]]] = {}
    with pq.ParquetFile(file) as stored:
        for batch in stored.iter_batches(batch_size=1):
            for piece in batch.to_pylist():
                contents.setdefault(piece["name"], (piece["dtype"], []))[1].append(piece["content"])
    with disk.durable(fresh):
        for name, (dtype, pieces) in contents.items():
            _save(fresh, name, np.frombuffer(b"".join(pieces), np.dtype(dtype)))
    disk.move(fresh, folder)


def _mapped(path: Path) -> npt.NDArray[Any]:
    try:
        return np.asarray(np.load(path, mmap_mode="r"))
    except ValueError:  # an empty array cannot be mapped
        return np.asarray(np.load(path))


def drop_unmapped(curated: Path, live: Sequence[str]) -> None:
    """Drop mapped forms of runs that the current generation does not name; whoever maps them keeps them open."""
    folder = home(curated) / MAPPED_FOLDER
    disk.drop_leaving(folder)
    stems = {Path(name).stem for name in live}
    for place in sorted(folder.iterdir()) if folder.is_dir() else ():
        if place.name not in stems:
            disk.drop_tree(place)


def drop_spilled(curated: Path) -> None:
    """Drop the runs that a killed process had not named yet: on a full disk the next one needs their room."""
    folder = home(curated) / MAPPED_FOLDER
    disk.drop_leaving(folder)
    for place in sorted(folder.glob(f"{FRESH}*")):
        disk.drop_tree(place)
