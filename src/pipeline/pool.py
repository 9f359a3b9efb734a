"""Captures worked on in processes that can be killed: one bad page costs one page."""

from __future__ import annotations

import multiprocessing
import resource
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import TimeoutError as TimeLimit
from itertools import islice
from typing import TypeVar

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from pipeline.model import Capture, Rejection, Stage, reject

Result = TypeVar("Result")

BATCH = 16  # captures a task: enough to hide the 1 ms a task costs
WINDOW = 4  # batches in flight for each worker: bounds memory, keeps workers fed
CAPTURE_SECONDS = 15.0  # the slowest honest page measured takes under 2 s
BATCH_SECONDS = 60.0  # a batch over this is done again one by one
WORKER_BYTES = 1 << 30  # of data in one worker: it holds 450 MB of code and tables, an honest page adds under 100 MB
RECYCLE_TASKS = 200  # a worker is replaced after this many batches: what a library leaks stays bounded


def work_through(
    captures: Iterable[Capture], work: Callable[[Sequence[Capture]], Sequence[Result]], workers: int
) -> Iterator[Result | Rejection]:
    """`work` on all captures in `workers` processes, results in the captures' order.

    A capture that takes longer than `CAPTURE_SECONDS`, or whose process dies, becomes a rejection; its neighbours do
    not suffer. With 0 workers everything happens in this process, without limits.
    """
    if workers == 0:
        for few in _batches(captures):
            yield from work(few)
        return
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pipeline.prepare"])  # imported once, then every worker starts in milliseconds
    with ProcessPool(max_workers=workers, max_tasks=RECYCLE_TASKS, initializer=_limit_memory, context=context) as pool:
        waiting: deque[tuple[Sequence[Capture], ProcessFuture[Sequence[Result]]]] = deque()
        for few in _batches(captures):
            waiting.append((few, pool.schedule(work, args=[few], timeout=BATCH_SECONDS)))
            if len(waiting) >= workers * WINDOW:
                yield from _finish(pool, work, *waiting.popleft())
        while waiting:
            yield from _finish(pool, work, *waiting.popleft())


def _limit_memory() -> None:
    """Let a worker's allocations fail above its bound, where the system enforces one (Linux does, macOS does not)."""
    resource.setrlimit(resource.RLIMIT_DATA, (WORKER_BYTES, WORKER_BYTES))


def _batches(captures: Iterable[Capture]) -> Iterator[Sequence[Capture]]:
    source = iter(captures)
    while few := tuple(islice(source, BATCH)):  # itertools.batched needs Python 3.12
        yield few


def _finish(
    pool: ProcessPool,
    work: Callable[[Sequence[Capture]], Sequence[Result]],
    few: Sequence[Capture],
    future: ProcessFuture[Sequence[Result]],
) -> Iterator[Result | Rejection]:
    try:
        yield from future.result()
    except (TimeLimit, ProcessExpired, MemoryError):
        for capture in few:
            yield from _alone(pool, work, capture)


def _alone(
    pool: ProcessPool, work: Callable[[Sequence[Capture]], Sequence[Result]], capture: Capture
) -> Iterator[Result | Rejection]:
    try:
        yield from pool.schedule(work, args=[[capture]], timeout=CAPTURE_SECONDS).result()
    except TimeLimit:
        yield reject(capture, Stage.EXTRACT, "time limit", f"not done after {CAPTURE_SECONDS:.0f} s")
    except MemoryError:
        yield reject(capture, Stage.EXTRACT, "memory limit", "needs more memory than a capture may take")
    except ProcessExpired as error:
        yield reject(capture, Stage.EXTRACT, "process died", str(error))
