"""One writer at a time: a kernel lock that dies with its owner."""

from __future__ import annotations

import errno
import fcntl
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from pipeline.curated import disk

LOOK_AGAIN_SECONDS = 0.2
WAIT_SECONDS = 3600.0  # a commit of a whole archive takes minutes; an hour means that something hangs
OWNER_BYTES = 500  # a command line can be as long as it likes

# What file systems without locks answer: NFS without its lock service, some FUSE, some network shares.
NO_LOCKS = {errno.ENOLCK, errno.ENOTSUP, errno.EINVAL, errno.ENOSYS}


FULL = {errno.ENOSPC, errno.EDQUOT}


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
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        _take(descriptor, path, on_wait, time.monotonic() + limit)
        with disk.named(path):
            _sign(descriptor, owner_line())
        yield
    finally:
        with disk.named(path):
            os.close(descriptor)  # which gives the lock back


def owner_line() -> str:
    """Who holds a lock, for whoever waits for it.

    The host matters where two machines share a disk, the command where it is to be found among many.
    """
    command = " ".join([Path(sys.argv[0]).name, *sys.argv[1:]])
    now = datetime.now(UTC).isoformat(" ", "seconds")
    return f"process {os.getpid()} on {platform.node()}, since {now}: {command}"


def _sign(descriptor: int, owner: str) -> None:
    """Leave the owner's line in the file. On a full disk it stays out: recovery, which comes next, frees space."""
    line = owner.encode("utf-8", "replace")[:OWNER_BYTES]
    try:
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, line, 0)
    except OSError as error:
        if error.errno not in FULL:
            raise


def _take(descriptor: int, path: Path, on_wait: Callable[[str], None], deadline: float) -> None:
    told = False
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            owner = os.pread(descriptor, OWNER_BYTES, 0).decode("utf-8", "replace") or "another process"
            if time.monotonic() > deadline:
                raise LockError(f"{path} is held by {owner}. Stop it, or wait and try again.") from None
            if not told:
                on_wait(owner)
                told = True
            time.sleep(LOOK_AGAIN_SECONDS)
        except OSError as error:
            if error.errno in NO_LOCKS:
                raise LockError(
                    f"The file system of {path} has no locks ({error.strerror}), so two runs could break each other's "
                    "work; put the output on a local disk."
                ) from error
            raise
