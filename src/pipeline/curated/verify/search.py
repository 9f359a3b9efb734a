"""The index that deduplication works with: its runs are whole, know every report, and hold every text they name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from pipeline.curated.parquet import hash_of
from pipeline.curated.runs import Arrays, map_run, run_name
from pipeline.curated.store import Base
from pipeline.curated.verify.fault import Fault
from pipeline.curated.verify.rows import NAMED_DIGITS


def search_faults(base: Base) -> Iterator[Fault]:
    """All faults of the runs, and of what they say together."""
    assert base.manifest is not None
    runs = []
    for name in base.manifest.runs:
        try:
            if run_name(hash_of(base.folder / name)) != Path(name).name:
                yield Fault("checksums", name, "its bytes are not those that were committed")
            runs.append(map_run(base.folder / name).arrays)
        except OSError as error:
            yield Fault("readable", name, str(error))
            return
    if runs:
        yield from _reports(base, runs)
        yield from _texts(runs)


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
