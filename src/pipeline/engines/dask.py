"""Shards prepared by the workers of a running Dask cluster, inside one call.

Paths travel, tables do not: workers read raw files and write spool batches on a file system that all machines share,
and counts and names come back. The only file that knows `distributed`, which is an extra, imported when it is needed.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.curated.raw_files import RawFile, Register
from pipeline.curated.spool import drop_attempts, open_attempts, take_batches
from pipeline.curated.tables import RAW_FILES
from pipeline.engines.program import program
from pipeline.engines.shards import Shard, shards, size_of
from pipeline.engines.work import Done, prepare_shard, refusal
from pipeline.prepare import Engine, Filled, Order, captures_known, slowest
from pipeline.readers import Source

if TYPE_CHECKING:
    from distributed import Client

CONNECT_SECONDS = 20
SAMPLES = 20  # raw files that every worker must see before it is given any

OnCapture = Callable[[str], None]


class ClusterError(RuntimeError):
    """The cluster cannot do the work; the message says why."""


def on_cluster(address: str) -> Engine:
    """The engine that prepares on the Dask cluster whose scheduler has this address."""
    return partial(prepare_on_cluster, address)


def prepare_on_cluster(
    address: str, files: Iterable[Source], spool: Path, order: Order, *, workers: int, on_capture: OnCapture
) -> Filled:
    """Prepare files as `prepare_files` does, shard by shard, each in `workers` processes of whichever worker takes it.

    A worker that dies costs its shards, which others do again. What finished shards made is in the spool, should the
    run break off.
    """
    to_read, known = _unknown(files, order, on_capture)
    if not to_read:
        return Filled(known, known, 0, ())
    with _client(address) as client:
        _check_workers(client, [spool.absolute(), *_samples(to_read)], workers)
        attempts = open_attempts(spool.absolute(), pickle.dumps(_order_for_workers(order)))
        done = []
        for shard_done in _results(client, list(shards(to_read, _threads(client))), attempts, workers):
            take_batches(spool, shard_done.attempt, shard_done.batches)
            _tell(shard_done, on_capture)
            done.append(shard_done)
    drop_attempts(spool)
    return Filled(
        met=known + sum(one.filled.met for one in done),
        known=known + sum(one.filled.known for one in done),
        refused=sum(one.filled.refused for one in done),
        whole=tuple(_whole_files(done)),
        slowest=slowest(slow for one in done for slow in one.filled.slowest),
    )


def _unknown(files: Iterable[Source], order: Order, on_capture: OnCapture) -> tuple[list[Source], int]:
    """The files that must be read, and how many captures those hold that need not."""
    to_read, known = [], 0
    for source in files:
        captures = captures_known(source, order.register) if order.register else None
        if captures is None:
            to_read.append(replace(source, path=source.path.absolute()))
        else:
            known += captures
            for _ in range(captures):
                on_capture(source.raw_path)
    return to_read, known


def _order_for_workers(order: Order) -> Order:
    """The same without the register, which was asked here; but where there was one, whole files are noted."""
    return replace(order, register=Register(RAW_FILES.empty_table()) if order.register else None)


def _samples(files: Sequence[Source]) -> list[Path]:
    """Some files from all over the input that are there to be seen."""
    step = -(-len(files) // SAMPLES)
    return [file.path for file in files[::step] if size_of(file)]


@contextmanager
def _client(address: str) -> Iterator[Client]:
    try:
        from distributed import Client
    except ImportError as error:
        raise ClusterError("Working on a cluster needs Dask: pip install 'news-pipeline[dask]'.") from error
    try:
        client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ClusterError(f"There is no Dask scheduler at {address}: {error}") from error
    with client:
        yield client


def _check_workers(client: Client, places: Sequence[Path], workers: int) -> None:
    """Raise where a worker would make something else of the same capture, or cannot work."""
    told = client.run(refusal, program(), places, starts_processes=workers > 0)
    if not told:
        raise ClusterError("The Dask scheduler has no workers; start some with `dask worker`.")
    if refused := {worker: why for worker, why in sorted(told.items()) if why}:
        raise ClusterError(" ".join(f"Worker {worker} cannot be used: {why}" for worker, why in refused.items()))


def _threads(client: Client) -> int:
    return sum(client.nthreads().values())


def _results(client: Client, work: Sequence[Shard], attempts: Path, workers: int) -> Iterator[Done]:
    """What workers made, in the order in which they finish."""
    from distributed import KilledWorker, as_completed

    prepare = partial(prepare_shard, attempts=attempts, expected=program(), workers=workers)
    futures = client.map(prepare, work, pure=False, key=attempts.name)
    try:
        for future in as_completed(futures, loop=client.loop):
            yield future.result()
            future.release()
    except KilledWorker as error:
        raise ClusterError(f"Worker after worker died over one shard, {error.last_worker} last.") from error
    finally:
        client.cancel(futures)


def _tell(done: Done, on_capture: OnCapture) -> None:
    """Report the captures of a shard, as many as there were: by file as long as there are files."""
    files = [source.raw_path for source in done.shard.files]
    for number in range(done.filled.met):
        on_capture(files[min(number, len(files) - 1)])


def _whole_files(done: Iterable[Done]) -> Iterator[RawFile]:
    """The files that were read to their end; of those read in parts, the ones that did not change meanwhile."""
    noted = [(file, one.shard.part.of) for one in done for file in one.filled.whole]
    noted.sort(key=lambda note: (note[0].path, note[0].raw_path))
    for _, notes in groupby(noted, key=lambda note: (note[0].path, note[0].raw_path)):
        parts, of = zip(*notes, strict=True)
        if len(parts) == of[0] and len({part.stamp for part in parts}) == 1:
            yield replace(parts[0], captures=sum(part.captures for part in parts))
