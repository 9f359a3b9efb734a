"""The stages of a run as Prefect tasks, and what an operator reads of a run.

Thin on purpose: everything happens in `pipeline.run`, and what travels between tasks is a folder's path and counts.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from prefect import get_run_logger, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.runtime import task_run
from prefect.tasks import Task, exponential_backoff

import pipeline.run
from pipeline.prepare import Prepared
from pipeline.run import Outcome
from pipeline.settings import Settings, load_settings

RETRIES = 3
FIRST_DELAY = 10.0  # seconds, then 20 and 40: a network folder that was remounted is back by then
JITTER = 0.5  # up to half as long again, so that runs that failed together do not come back together

LASTING = (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError)  # waiting does not mend these


def may_pass(task: Task[..., Any], run: TaskRun, state: State[Any]) -> bool:
    """Whether a failure is one of reading or writing that may be gone at the next try."""
    return isinstance(state.data, OSError) and not isinstance(state.data, LASTING)


def prepare_name() -> str:
    """What is read: "prepare archive/2019, archive/2020"."""
    return f"prepare {', '.join(map(str, task_run.parameters['paths']))}"


@task(
    task_run_name=prepare_name,
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
    workers: int | None,
    since: date | None,
    until: date | None,
) -> Prepared:
    """Read, extract, clean, date and locate what is new, beside the committed data."""
    for path in paths:
        if not path.exists():
            raise FileNotFoundError(f"There is no file or folder {path}.")
    prepared = pipeline.run.prepare(
        paths, curated, settings, workers=workers or os.cpu_count() or 1, since=since, until=until
    )
    get_run_logger().info("Met %d captures, %d of them already in.", prepared.met, prepared.known)
    return prepared


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
    logger = get_run_logger()
    return pipeline.run.commit(
        curated, prepared, settings, on_wait=lambda owner: logger.info("Waiting for %s, which is writing.", owner)
    )


def take_in(
    paths: Sequence[Path],
    curated: Path,
    settings_file: Path | None,
    workers: int | None,
    since: date | None = None,
    until: date | None = None,
    *,
    key: str,
) -> Outcome:
    """What both flows do: everything new under `paths` into `curated`, and an artifact named `key` about it."""
    settings = load_settings(settings_file)
    prepared = prepare(paths, curated, settings, workers, since, until)
    outcome = commit(curated, prepared, settings)
    create_markdown_artifact(account(outcome, curated), key=key, description=headline(outcome))
    get_run_logger().info(headline(outcome))
    return outcome


def headline(outcome: Outcome) -> str:
    """A run in one sentence."""
    if not outcome.changed:
        return f"Nothing new: all {outcome.met:,} captures were already in."
    counts = outcome.counts
    return (
        f"Generation {outcome.generation}: {counts.articles:,} articles, {counts.copies:,} copies, "
        f"{counts.rejections:,} rejections."
    )


def account(outcome: Outcome, curated: Path) -> str:
    """The run's counts in Markdown, with the commands to look closer."""
    rows = [
        ("Captures met", outcome.met),
        ("… already in", outcome.known),
        ("… outside the days asked for", outcome.outside),
        ("… without a publication day", outcome.undated),
        ("**Articles**", outcome.counts.articles),
        ("**Copies**", outcome.counts.copies),
        ("**Rejections**", outcome.counts.rejections),
        *((f"… {reason}", count) for reason, count in sorted(outcome.rejected.items())),
        ("Files written", outcome.files_written),
    ]
    table = "\n".join(f"| {name} | {count:,} |" for name, count in rows)
    return f"""{headline(outcome)}

| In `{curated}` | |
|---|---:|
{table}

Look closer:

```
news-pipeline path --curated {curated}       # the folder of generation {outcome.generation}, to read from
news-pipeline verify --curated {curated}     # every promise, checked on the files
news-pipeline explain ID --curated {curated} # why this text, date and country
```
"""
