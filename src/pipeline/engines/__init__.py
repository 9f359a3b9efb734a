"""Where captures are prepared: on this machine, or on many.

For many, files are cut into shards, and each shard is a run of `prepare_files` somewhere: `shards` cuts, `dask` sends
them out and gathers what comes back, `work` is what a worker does, `program` tells whether two machines would make the
same of a capture.
"""

from __future__ import annotations

import os
from typing import TypedDict

from pipeline.engines.dask import on_cluster
from pipeline.prepare import Engine, prepare_files

__all__ = ["Means", "means"]


class Means(TypedDict):
    """What the calls of `run` take to know where to prepare."""

    engine: Engine
    workers: int


def means(address: str | None, workers: int | None) -> Means:
    """On the Dask cluster at an address, on this machine without one.

    `workers` are processes: one for each processor of this machine by default, and for each thread of a cluster's
    workers one.
    """
    if address is None:
        return Means(engine=prepare_files, workers=(os.cpu_count() or 1) if workers is None else workers)
    return Means(engine=on_cluster(address), workers=1 if workers is None else workers)
