"""Captures worked on in processes that can be killed: one bad page costs one page, and no more than its seconds."""

from __future__ import annotations

import resource
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import TimeoutError as TimeLimit
from contextlib import contextmanager
from ctypes import Array, c_int
from dataclasses import dataclass
from itertools import chain, cycle, islice
from multiprocessing.context import ForkServerContext, ForkServerProcess
from multiprocessing.sharedctypes import RawArray
from typing import Generic, TypeVar

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from pipeline.model import Capture, Rejection, Stage, reject

Result = TypeVar("Result")
Work = Callable[[Iterable[Capture]], Sequence[Result]]
Marks = Array[c_int]  # where each task in flight stands: the number of the capture it works on

BATCH = 16  # captures a task: enough to hide the 1 ms a task costs
WINDOW = 4  # batches in flight for each worker: bounds memory, keeps workers fed
CAPTURE_SECONDS = 15.0  # the slowest honest page measured takes under 2 s
TASK_SECONDS = (BATCH + 2) * CAPTURE_SECONDS  # should a library ever take away the alarm that ends a capture
WORKER_BYTES = 900 << 20  # of data in one worker: with its code it stays under 1 GiB. It starts with 350 MB
TIME_LIMIT = "time limit"  # the reason of a rejection
RECYCLE_TASKS = 200  # a worker is replaced after this many batches: what a library leaks stays bounded
TASKS_IN_FLIGHT = 4096  # more than there ever are

PRELOAD = ["pipeline.preload"]  # loaded once, shared by every worker, which then starts in milliseconds

STARTING = threading.Lock()  # pools of several threads start workers at the same time

_marks: Marks | None = None  # a worker's own


class Worker(ForkServerProcess):
    """A process that does not import this program's main module, as any other of `multiprocessing` does again.

    Under Prefect that is its engine, two seconds and 70 MB of which captures need nothing; under Dask its command.
    So the work itself must lie in a module.
    """

    def start(self) -> None:
        """Start it, while there is nothing to be told of the main module."""
        with STARTING, main_module_hidden():
            super().start()


class Workers(ForkServerContext):
    """Where a pool gets its processes from."""

    Process = Worker


@contextmanager
def main_module_hidden() -> Iterator[None]:
    """The main module says neither its name nor its file: a process that is started cannot import it."""
    main = vars(sys.modules["__main__"])
    stated: dict[str, object] = {name: main.pop(name) for name in ("__spec__", "__file__") if name in main}
    main["__spec__"] = None
    try:
        yield
    finally:
        main.update(stated)


def work_through(captures: Iterable[Capture], work: Work[Result], workers: int) -> Iterator[Result | Rejection]:
    """`work` on all captures in `workers` processes, results in the captures' order.

    A capture that takes longer than `CAPTURE_SECONDS`, or whose process dies, becomes a rejection; its neighbours do
    not suffer. With 0 workers everything happens in this process, without limits.
    """
    if workers == 0:
        for few in _batches(captures):
            yield from work(few)
        return
    batches = _batches(captures)
    if (first := next(batches, None)) is None:
        return  # workers take seconds to start
    marks = RawArray(c_int, TASKS_IN_FLIGHT)
    with _pool(workers, marks) as pool:
        crew = Crew(pool, work, marks, cycle(range(TASKS_IN_FLIGHT)))
        waiting: deque[Task[Result]] = deque()
        for few in chain([first], batches):
            waiting.append(crew.begin(few))
            if len(waiting) >= workers * WINDOW:
                yield from crew.finish(waiting.popleft())
        while waiting:
            yield from crew.finish(waiting.popleft())


@contextmanager
def _pool(workers: int, marks: Marks) -> Iterator[ProcessPool]:
    """Processes that end with what is done here: also where it is cancelled or fails, without what is under way."""
    context = Workers()
    context.set_forkserver_preload(PRELOAD)
    with ProcessPool(workers, RECYCLE_TASKS, initializer=_prepare_worker, initargs=[marks], context=context) as pool:
        try:
            yield pool
        except BaseException:  # leaving the pool would wait for all its tasks, for minutes
            pool.stop()
            raise


@dataclass(frozen=True)
class Task(Generic[Result]):
    """Some captures that a worker has got."""

    few: Sequence[Capture]
    place: int  # of its mark
    future: ProcessFuture[Sequence[Result]]


@dataclass(frozen=True)
class Crew(Generic[Result]):
    """The workers, what they do, and how far each task has come."""

    pool: ProcessPool
    work: Work[Result]
    marks: Marks
    places: Iterator[int]

    def begin(self, few: Sequence[Capture]) -> Task[Result]:
        """Hand a task out."""
        place = next(self.places)
        self.marks[place] = 0
        args = [self.work, few, place, CAPTURE_SECONDS]
        return Task(few, place, self.pool.schedule(_one_by_one, args=args, timeout=TASK_SECONDS))

    def finish(self, task: Task[Result]) -> Iterator[Result | Rejection]:
        """The results of a task; where it failed, of what is sound in it, and a rejection for what is not."""
        try:
            yield from task.future.result()
        except (TimeLimit, ProcessExpired, MemoryError) as problem:
            if len(task.few) == 1:
                yield _rejection(task.few[0], problem)
            else:
                yield from self._again(task, problem)

    def _again(self, task: Task[Result], problem: Exception) -> Iterator[Result | Rejection]:
        """Do a failed task again, each capture by itself, without the one that ran out of time.

        What ran out of memory or died is tried again too: what others left behind in the process may be to blame.
        """
        bad = self.marks[task.place] if _out_of_time(problem) else len(task.few)
        again = [self.begin([capture]) for number, capture in enumerate(task.few) if number != bad]
        for capture_task in again[:bad]:
            yield from self.finish(capture_task)
        yield from (_rejection(capture, problem) for capture in task.few[bad : bad + 1])
        for capture_task in again[bad:]:
            yield from self.finish(capture_task)


def _prepare_worker(marks: Marks) -> None:
    """Let a worker's allocations fail above its bound, where the system enforces one (Linux does, macOS does not)."""
    global _marks
    _marks = marks
    resource.setrlimit(resource.RLIMIT_DATA, (WORKER_BYTES, WORKER_BYTES))


def _one_by_one(work: Work[Result], few: Sequence[Capture], place: int, seconds: float) -> Sequence[Result]:
    """A task, in a worker: for each capture its mark is moved and the alarm set anew.

    The system kills the process when the alarm goes off, whatever code it is in.
    """
    assert _marks is not None

    def marked(marks: Marks) -> Iterator[Capture]:
        for number, capture in enumerate(few):
            marks[place] = number
            signal.setitimer(signal.ITIMER_REAL, seconds)
            yield capture
        marks[place] = len(few)  # what follows is done for all of them
        signal.setitimer(signal.ITIMER_REAL, seconds)

    try:
        return work(marked(_marks))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _batches(captures: Iterable[Capture]) -> Iterator[Sequence[Capture]]:
    source = iter(captures)
    while few := tuple(islice(source, BATCH)):  # itertools.batched needs Python 3.12
        yield few


def _out_of_time(problem: Exception) -> bool:
    return isinstance(problem, ProcessExpired) and problem.exitcode == -signal.SIGALRM


def _rejection(capture: Capture, problem: Exception) -> Rejection:
    if _out_of_time(problem) or isinstance(problem, TimeLimit):
        return reject(capture, Stage.EXTRACT, TIME_LIMIT, f"not done after {CAPTURE_SECONDS:.0f} s")
    if isinstance(problem, MemoryError):
        return reject(capture, Stage.EXTRACT, "memory limit", "needs more memory than a capture may take")
    return reject(capture, Stage.EXTRACT, "process died", str(problem))
