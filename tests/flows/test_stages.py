"""What the flows add to the stages: retries on I/O only, and errors that come before the work."""

import errno
from pathlib import Path
from typing import Any

import pytest
from prefect.client.schemas.objects import State, TaskRun
from prefect.states import Failed
from prefect.tasks import Task

from flows.stages import all_there, commit, may_pass, prepare, remake


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


@pytest.mark.parametrize("stage", [prepare, commit, remake], ids=lambda stage: stage.name)
def test_every_stage_has_retries_that_wait_longer_each_time_and_not_in_step(stage: Task[..., Any]) -> None:
    assert stage.retries == 3
    assert stage.retry_delay_seconds == [10, 20, 40]
    assert stage.retry_jitter_factor == 0.5
    assert stage.retry_condition_fn is may_pass


def test_a_path_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    all_there([tmp_path])
    with pytest.raises(FileNotFoundError, match=r"There is no file or folder .*nothing"):
        all_there([tmp_path, tmp_path / "nothing"])
