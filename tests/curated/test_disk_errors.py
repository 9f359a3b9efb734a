"""A full, failing or read-only disk, or no more descriptors, at any call of a commit and of recovery.

Readers see a whole generation, and the next run finishes. Removals have theirs in `tests/test_forget_disk_errors.py`.
"""

from __future__ import annotations

import errno

import pytest

from tests.curated.crashes import Call
from tests.curated.disturbed import failures, undisturbed


@pytest.mark.parametrize("name", ["a second commit", "recovery"])
def test_after_an_error_readers_see_a_whole_generation_and_the_next_run_finishes(name: str) -> None:
    with undisturbed(name) as whole:
        for place in failures(whole):
            whole.check(place)


@pytest.mark.parametrize(
    ("call", "errors"),
    [
        (Call(0, "open", "new", makes_file=True), {errno.EIO, errno.ENOSPC, errno.EROFS, errno.EMFILE}),
        (Call(0, "open", "old"), {errno.EIO, errno.EMFILE}),
        (Call(0, "write", "new"), {errno.EIO, errno.ENOSPC, errno.EROFS}),
        (Call(0, "unlink", "old"), {errno.EIO, errno.EROFS}),
        (Call(0, "close", "new"), {errno.EIO}),
    ],
)
def test_calls_meet_the_errors_that_they_can_meet(call: Call, errors: set[int]) -> None:
    assert {*call.errors} == errors
