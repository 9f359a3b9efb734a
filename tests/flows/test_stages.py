"""What the flows add to the pipeline: retries on I/O only, and an account for the operator."""

import errno
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from prefect.client.schemas.objects import State, TaskRun
from prefect.states import Failed
from prefect.tasks import Task

from flows.stages import account, commit, headline, may_pass, prepare
from pipeline.curated.manifest import Counts
from pipeline.run import Outcome

OUTCOME = Outcome(
    generation=7,
    folder=Path(".curated/generations/7"),
    changed=True,
    met=1300,
    known=1200,
    outside=0,
    undated=0,
    counts=Counts(articles=1000, copies=250, rejections=50),
    rejected={"no text": 30, "binary": 20},
    files_written=12,
)


def failed(error: BaseException) -> State[Any]:
    return Failed(data=error)


@pytest.mark.parametrize(
    "error",
    [OSError(errno.EIO, "I/O error"), OSError(errno.ENOSPC, "disk full"), TimeoutError("NFS"), ConnectionResetError()],
)
def test_a_failure_of_io_is_tried_again(error: OSError) -> None:
    assert may_pass(prepare, TaskRun.model_construct(), failed(error))


@pytest.mark.parametrize(
    "error",
    [
        ValueError("a defect"),
        RuntimeError("a broken store"),
        MemoryError(),
        FileNotFoundError("no such folder"),
        PermissionError("not yours"),
    ],
)
def test_what_waiting_does_not_mend_is_not_tried_again(error: Exception) -> None:
    assert not may_pass(prepare, TaskRun.model_construct(), failed(error))


@pytest.mark.parametrize("stage", [prepare, commit], ids=lambda stage: stage.name)
def test_every_stage_has_retries_that_wait_longer_each_time(stage: Task[..., Any]) -> None:
    assert stage.retries == 3
    assert stage.retry_delay_seconds == [10, 20, 40]
    assert stage.retry_condition_fn is may_pass


def test_a_run_is_told_in_one_sentence() -> None:
    assert headline(OUTCOME) == "Generation 7: 1,000 articles, 250 copies, 50 rejections."


def test_a_run_that_found_nothing_new_says_so() -> None:
    assert headline(replace(OUTCOME, changed=False)) == "Nothing new: all 1,300 captures were already in."


def test_the_account_counts_rejections_by_reason_and_names_the_next_commands() -> None:
    text = account(OUTCOME, Path("curated"))
    assert "| … binary | 20 |\n| … no text | 30 |" in text
    assert "news-pipeline verify --curated curated" in text
