"""Raw files known by path, size and time: one that did not change since all its captures were stored is not read again.

The register lies beside the generations, because a run that finds nothing new makes none and still learns which files
hold it. It counts only as long as the generation it was written after stands as it was: whoever goes back to an older
one has every file read again, as without a register.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from pipeline.curated import disk
from pipeline.curated.layout import MANIFEST, current_number, generation_folder, home
from pipeline.curated.spool.packing import write_table
from pipeline.curated.tables import RAW_FILES

REGISTER = "raw_files.parquet"
SPOOLED_FILES = "raw_files.arrow"  # in a spool: what its run read
SETTLED_NS = 2_000_000_000  # a file may change once more without a new time: FAT counts in two seconds
STAMP = ["bytes", "modified_ns", "sidecar_bytes", "sidecar_modified_ns"]

Stamp = tuple[int, int, int, int]  # in the order of `STAMP`, -1 where there is no sidecar


@dataclass(frozen=True, slots=True)
class RawFile:
    """A raw file that was read to its end, and how many captures it holds."""

    path: str  # absolute
    raw_path: str
    stamp: Stamp  # from before it was read
    captures: int


class Register:
    """Raw files all of whose captures are stored."""

    def __init__(self, table: pa.Table) -> None:
        self._keys: npt.NDArray[np.uint64] = table["key"].to_numpy()
        self._stamps: list[npt.NDArray[Any]] = [table[name].to_numpy() for name in STAMP]
        self._captures: npt.NDArray[np.int64] = table["captures"].to_numpy()

    def captures(self, path: str, raw_path: str, stamp: Stamp) -> int | None:
        """How many captures a file holds, all of them stored; None where it may hold others."""
        key = np.uint64(_key(path, raw_path))
        at = int(np.searchsorted(self._keys, key))
        same = at < len(self._keys) and self._keys[at] == key and [part[at] for part in self._stamps] == [*stamp]
        return int(self._captures[at]) if same else None


def read_register(curated: Path, version: str) -> Register:
    """The raw files that need not be read again by this version of program and settings."""
    return Register(_read(curated, version, ["key", *STAMP, "captures"]))


def is_settled(stamp: Stamp, now_ns: int) -> bool:
    """Whether a change after now would show in the times."""
    return now_ns - max(stamp[1], stamp[3]) >= SETTLED_NS


def spool_files(spool: Path, files: Iterable[RawFile]) -> None:
    """Keep with a spool which raw files it holds whole."""
    rows = [
        {
            "key": _key(file.path, file.raw_path),
            "path": os.fsencode(file.path).decode("utf-8", "backslashreplace"),
            "raw_path": file.raw_path,
            **dict(zip(STAMP, file.stamp, strict=True)),
            "captures": file.captures,
        }
        for file in files
    ]
    disk.drop_file(spool / SPOOLED_FILES)
    write_table(spool / SPOOLED_FILES, pa.Table.from_pylist(rows, RAW_FILES))


def register_files(curated: Path, spool: Path, version: str) -> None:
    """Add what a run read to the register, once all of it is committed. The caller holds the lock."""
    came, old = _spooled(spool), _read(curated, version, RAW_FILES.names)
    state = _state(curated, current_number(curated) or 0, version)
    if state is None or (came.num_rows == 0 and _stated(old) == state):
        return
    kept = old.filter(pc.invert(pc.is_in(old["key"], came["key"])))
    table = pa.concat_tables([kept.replace_schema_metadata(), came]).sort_by("key").replace_schema_metadata(state)
    _write(curated, table)


def forget_files(curated: Path, raw_paths: Collection[str]) -> None:
    """Have the raw files of some captures read again, and keep nothing of their names. The caller holds the lock."""
    files = {*raw_paths, *(place.rpartition("#")[0] for place in raw_paths)}  # "#N" is the N-th item of a file
    try:
        table = pq.read_table(home(curated) / REGISTER, page_checksum_verification=True)
    except (OSError, pa.ArrowInvalid):
        return drop_register(curated)
    kept = table.filter(pc.invert(pc.is_in(table["raw_path"], pa.array(sorted(files), pa.string()))))
    if kept.num_rows < table.num_rows:
        _write(curated, kept)


def drop_register(curated: Path) -> None:
    """Have every raw file read again."""
    disk.drop_file(home(curated) / REGISTER)


def drop_register_before(curated: Path, generation: int) -> None:
    """Drop a register that was written after an older generation: it may name what was forgotten since."""
    try:
        stated = pq.read_schema(home(curated) / REGISTER).metadata or {}
    except (OSError, pa.ArrowInvalid):
        return
    if int(stated.get(b"generation", 0)) < generation:
        drop_register(curated)


def _write(curated: Path, table: pa.Table) -> None:
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, compression="zstd")
    fresh = home(curated) / f"{REGISTER}.new"
    disk.drop_file(fresh)
    disk.write_durably(fresh, sink.getvalue())
    disk.move(fresh, home(curated) / REGISTER)


def _spooled(spool: Path) -> pa.Table:
    if not (spool / SPOOLED_FILES).exists():
        return RAW_FILES.empty_table()
    with pa.memory_map(str(spool / SPOOLED_FILES)) as source, pa.ipc.open_file(source) as reader:
        return reader.read_all()


def _read(curated: Path, version: str, columns: list[str]) -> pa.Table:
    """The register; an empty one where none counts. What is damaged is made again."""
    try:
        table = pq.read_table(home(curated) / REGISTER, columns=columns, page_checksum_verification=True)
    except (OSError, pa.ArrowInvalid):
        return RAW_FILES.empty_table()
    written_after = int(_stated(table).get("generation", 0))
    counts = written_after <= (current_number(curated) or 0)
    return table if counts and _stated(table) == _state(curated, written_after, version) else RAW_FILES.empty_table()


def _stated(table: pa.Table) -> dict[str, str]:
    """What a register says it was written after."""
    return {key.decode(): value.decode() for key, value in (table.schema.metadata or {}).items()}


def _state(curated: Path, generation: int, version: str) -> dict[str, str] | None:
    """What a register is written after; None where that generation is gone."""
    try:
        manifest = (generation_folder(curated, generation) / MANIFEST).read_bytes()
    except FileNotFoundError:
        return None
    return {"generation": str(generation), "manifest": hashlib.sha256(manifest).hexdigest(), "version": version}


def _key(path: str, raw_path: str) -> int:
    """The same file under another input folder is another sighting."""
    named = os.fsencode(path) + b"\0" + raw_path.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(named, digest_size=8).digest())
