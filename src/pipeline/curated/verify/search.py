"""The index that deduplication works with: its runs are whole, know every report, and hold every text they name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.curated.parquet import content_name, hash_of
from pipeline.curated.store import Base
from pipeline.curated.verify.fault import Fault
from pipeline.curated.verify.rows import NAMED_DIGITS

READ = ("roster.ids", "roster.standing", "roster.texts", "texts.digests", "edges.left", "edges.right")

Arrays = Mapping[str, npt.NDArray[Any]]


def search_faults(base: Base) -> Iterator[Fault]:
    """All faults of the runs, and of what they say together."""
    assert base.manifest is not None
    runs = []
    for name in base.manifest.runs:
        try:
            if content_name(hash_of(base.folder / name)) != Path(name).name:
                yield Fault("checksums", name, "its bytes are not those that were committed")
            runs.append(read_arrays(base.folder / name))
        except (OSError, ValueError, KeyError, pa.ArrowException) as error:
            yield Fault("readable", name, str(error))
            return
    if runs:
        yield from _reports(base, runs)
        yield from _texts(runs)


def read_arrays(file: Path, names: tuple[str, ...] = READ) -> Arrays:
    """Some of the arrays of a stored run; its mapped form, which may be older than a repair, is left alone."""
    found: dict[str, tuple[str, list[bytes]]] = {}
    with pq.ParquetFile(file, page_checksum_verification=True) as stored:
        for batch in stored.iter_batches(batch_size=1):
            if (name := batch["name"][0].as_py()) in names:
                dtype, content = batch["dtype"][0].as_py(), batch["content"][0].as_py()
                found.setdefault(name, (dtype, []))[1].append(content)
    return {name: np.frombuffer(b"".join(found[name][1]), np.dtype(found[name][0])) for name in names}


def _reports(base: Base, runs: list[Arrays]) -> Iterator[Fault]:
    standing: dict[bytes, bool] = {}
    for run in runs:  # of several rows of an id the newest counts
        standing.update(zip(run["roster.ids"].tolist(), run["roster.standing"].tolist(), strict=True))
    searched = {name.decode() for name, stands in standing.items() if stands}
    for name in sorted(searched ^ set(base.index["id"].to_pylist())):
        yield Fault("runs = index", name[:NAMED_DIGITS], "stands in one of them alone")


def _texts(runs: list[Arrays]) -> Iterator[Fault]:
    """Digests of sixteen zero bytes are those of reports without words; as strings they are sorted without objects."""
    held = np.concatenate([run["texts.digests"] for run in runs]).view("S16")
    for name in ("roster.texts", "edges.left", "edges.right"):
        named = np.unique(np.concatenate([run[name] for run in runs]).view("S16"))
        missing = np.setdiff1d(named[named != b""], held)
        if missing.size:
            yield Fault("runs hold their texts", name, f"{missing.size} texts are in no run")
