"""One writer at a time: a kernel lock that dies with its owner."""

from __future__ import annotations

import errno
import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LOOK_AGAIN_SECONDS = 0.2
WAIT_SECONDS = 3600.0  # a commit of a whole archive takes minutes; an hour means that something hangs


class LockError(RuntimeError):
    """The output folder cannot be locked; the message says who holds it or what to do."""


@contextmanager
def one_writer(
    path: Path, on_wait: Callable[[str], None] = lambda owner: None, limit: float = WAIT_SECONDS
) -> Iterator[None]:
    """Hold the exclusive lock on `path` while inside; wait for another holder up to `limit` seconds.

    `on_wait` is told the owner once when there is something to wait for. Raises `LockError` after the limit, and at
    once where the file system has no locks.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+", encoding="utf-8") as handle:
        _take(handle.fileno(), path, on_wait, time.monotonic() + limit)
        try:
            handle.truncate(0)
            handle.write(f"process {os.getpid()}\n")
            handle.flush()
            yield
        finally:
            handle.truncate(0)
            fcntl.flock(handle.fileno(), fcntl.LOCK_UN)


def _take(descriptor: int, path: Path, on_wait: Callable[[str], None], deadline: float) -> None:
    told = False
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            owner = path.read_text(encoding="utf-8").strip() or "another process"
            if time.monotonic() > deadline:
                raise LockError(f"{owner} holds {path} for too long; stop it, or wait and try again.") from None
            if not told:
                on_wait(owner)
                told = True
            time.sleep(LOOK_AGAIN_SECONDS)
        except OSError as error:
            if error.errno in (errno.ENOLCK, errno.ENOTSUP, errno.EINVAL):
                raise LockError(f"The file system of {path} has no locks; put the output on a local disk.") from error
            raise
