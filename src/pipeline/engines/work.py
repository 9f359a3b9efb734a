"""What a worker of a cluster does: one shard, into a folder of its own, under the limits that hold everywhere.

Captures are worked on in processes that the worker starts, by the same pool as on one machine.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pipeline.curated.spool import batches_in, new_attempt, read_order
from pipeline.engines.program import differences, program
from pipeline.engines.shards import Shard
from pipeline.prepare import Filled, Order, prepare_files


class WorkerError(RuntimeError):
    """A worker that must not be given work; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Done:
    """A shard that is prepared: names and counts."""

    shard: Shard
    attempt: Path
    batches: tuple[str, ...]
    filled: Filled


def refusal(expected: Mapping[str, str], places: Sequence[Path], starts_processes: bool) -> str:
    """Why this worker must not work for a client that runs the `expected` program and sees `places`; "" if it may."""
    if different := differences(expected, program()):
        return f"it runs another program ({'; '.join(different)}). Install the same on every machine."
    if unseen := [place for place in places if not os.path.lexists(place)]:
        return f"it does not see {unseen[0]}. Every machine must see raw files and output under the same paths."
    if starts_processes and multiprocessing.current_process().daemon:
        return "it may not start processes. Start it with DASK_DISTRIBUTED__WORKER__DAEMON=False, or with --no-nanny."
    return ""


def prepare_shard(shard: Shard, attempts: Path, expected: Mapping[str, str], workers: int) -> Done:
    """Prepare one shard. A worker that came late was not checked before, so each is, at every shard."""
    if why := refusal(expected, [attempts], starts_processes=workers > 0):
        raise WorkerError(f"A worker cannot be used: {why}")
    attempt = new_attempt(attempts, shard.number)
    filled = prepare_files(
        shard.files, attempt, _order(attempts), part=shard.part, workers=workers, on_capture=lambda raw_path: None
    )
    return Done(shard, attempt, tuple(batches_in(attempt)), filled)


@lru_cache(maxsize=1)
def _order(attempts: Path) -> Order:
    """The same for all shards of a run, and large: it is read once, from where all machines see it."""
    order = pickle.loads(read_order(attempts))
    assert isinstance(order, Order)
    return order
