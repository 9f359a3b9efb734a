"""The stages of a run as Prefect tasks, and when a stage is tried again.

Thin on purpose: everything happens in `pipeline.run`, and what travels between tasks is a folder's path and counts.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from prefect import get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.runtime import task_run
from prefect.tasks import Task, exponential_backoff

import pipeline.run
from flows.progress import Progress, Steps
from pipeline.engines import Means
from pipeline.prepare import Prepared
from pipeline.readers.settled import Settled
from pipeline.run import Outcome
from pipeline.settings import Settings

RETRIES = 3
FIRST_DELAY = 10.0  # seconds, then 20 and 40: a network folder that was remounted is back by then
JITTER = 0.5  # up to half as long again, so that runs that failed together do not come back together

LASTING = (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError)  # waiting does not mend these


@dataclass(frozen=True, slots=True)
class Ready:
    """What a run may commit, and how many files it left because they were still changing."""

    prepared: Prepared
    unsettled: int


def may_pass(task: Task[..., Any], run: TaskRun, state: State[Any]) -> bool:
    """Whether a failure is one of reading or writing that may be gone at the next try."""
    return isinstance(state.data, OSError) and not isinstance(state.data, LASTING)


def stage_name() -> str:
    """What is read: "prepare archive/2019, archive/2020"."""
    return f"{task_run.task_name} {', '.join(map(str, task_run.parameters['paths']))}"


@task(
    task_run_name=stage_name,
    retries=RETRIES,
    retry_delay_seconds=exponential_backoff(FIRST_DELAY),
    retry_jitter_factor=JITTER,
    retry_condition_fn=may_pass,
    cache_policy=NO_CACHE,  # the files behind the same path change
)
def prepare(
    paths: Sequence[Path],
    curated: Path,
    settings: Settings,
    means: Means,
    since: date | None,
    until: date | None,
    settle_seconds: float,
) -> Ready:
    """Read, extract, clean, date and locate what is new, beside the committed data."""
    all_there(paths)
    settled, progress = Settled(time.time() - settle_seconds), Progress(paths)
    prepared = pipeline.run.prepare(
        paths,
        curated,
        settings,
        **means,
        since=since,
        until=until,
        take=settled if settle_seconds else None,
        on_capture=progress,
    )
    progress.done()
    get_run_logger().info("Met %d captures, %d of them already in.", prepared.met, prepared.known)
    return Ready(prepared, settled.left)


@task(
    task_run_name="commit {curated}",
    retries=RETRIES,
    retry_delay_seconds=exponential_backoff(FIRST_DELAY),
    retry_jitter_factor=JITTER,
    retry_condition_fn=may_pass,
    cache_policy=NO_CACHE,
)
def commit(curated: Path, prepared: Prepared, settings: Settings) -> Outcome:
    """Decide groups and publish the next generation, under the store's lock."""
    steps = Steps()
    outcome = pipeline.run.commit(curated, prepared, settings, on_wait=say_waiting(), on_step=steps)
    steps.done()
    return outcome


@task(
    task_run_name=stage_name,
    retries=RETRIES,
    retry_delay_seconds=exponential_backoff(FIRST_DELAY),
    retry_jitter_factor=JITTER,
    retry_condition_fn=may_pass,
    cache_policy=NO_CACHE,
)
def remake(paths: Sequence[Path], curated: Path, settings: Settings, means: Means) -> Outcome:
    """Do what was taken in again, and publish it in place of what was made of it before."""
    all_there(paths)
    progress, steps = Progress(paths), Steps()
    outcome = pipeline.run.rebuild(
        paths, curated, settings, **means, on_capture=progress, on_wait=say_waiting(), on_step=steps
    )
    progress.done()
    steps.done()
    return outcome


def say_waiting() -> Callable[[str], None]:
    """What tells the operator whom a run waits for."""
    logger = get_run_logger()
    return lambda owner: logger.info("Waiting for %s, which is writing.", owner)


def all_there(paths: Sequence[Path]) -> None:
    """Raise `FileNotFoundError` for the first path that leads nowhere."""
    for path in paths:
        if not path.exists():
            raise FileNotFoundError(f"There is no file or folder {path}.")
