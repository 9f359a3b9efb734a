"""Whose a spool is: a run's that works on it, or nobody's, and then the next run of the same purpose goes on with it.

A spool is claimed by a kernel lock on its file `purpose`, which dies with its owner.
"""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path

from pipeline.curated import disk
from pipeline.curated.layout import home
from pipeline.curated.spool.packing import UNFINISHED

PREFIX = "run-"
PURPOSE = "purpose"
STALE_SECONDS = 24 * 3600.0  # a run that lives writes a batch every few minutes

_claimed: dict[Path, int] = {}  # the spools of this process, with the open files that hold the locks


def new_spool(curated: Path) -> Path:
    """An empty folder for the batches of one run."""
    return disk.new_folder(home(curated) / "prepared", PREFIX)


def claim_spool(curated: Path, purpose: str) -> Path:
    """A spool for this process alone: what a killed run with the same purpose left, else a new one."""
    for spool in _spools(curated):
        if _lock(spool, purpose):
            for torn in spool.glob(f"*{UNFINISHED}"):
                disk.drop_file(torn)
            return spool
    while True:
        spool = new_spool(curated)
        disk.write(spool / PURPOSE, b"")
        if _lock(spool, ""):  # nobody else goes on with a spool whose purpose is not written yet
            with disk.named(spool / PURPOSE):
                os.write(_claimed[spool], purpose.encode())
            return spool


def leave_spool(spool: Path) -> None:
    """Let the next run with the same purpose have it."""
    if spool in _claimed:
        with disk.named(spool / PURPOSE):
            os.close(_claimed.pop(spool))


def drop_spool(spool: Path) -> None:
    """Remove a spool that is of no more use."""
    disk.drop_tree(spool)
    leave_spool(spool)


def drop_stale_spools(curated: Path) -> None:
    """Drop what killed runs left: nothing was written there for a day."""
    disk.drop_leaving(home(curated) / "prepared")
    for spool in _spools(curated):
        if time.time() - spool.stat().st_mtime > STALE_SECONDS and not _is_claimed(spool):
            disk.drop_tree(spool)


def drop_dead_spools(curated: Path) -> None:
    """Drop what killed runs left, however new it is: it may hold what is to be forgotten."""
    for spool in _spools(curated):
        if not _is_claimed(spool):
            disk.drop_tree(spool)


def _spools(curated: Path) -> list[Path]:
    found = sorted((home(curated) / "prepared").glob(f"{PREFIX}*"))
    return [spool for spool in found if not spool.name.endswith(disk.LEAVING)]


def _lock(spool: Path, purpose: str) -> bool:
    """Claim a spool of this purpose, if nobody has it."""
    try:
        descriptor = os.open(spool / PURPOSE, os.O_RDWR | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    if _locked(descriptor) and _purpose(descriptor) == purpose and _is_there(spool / PURPOSE, descriptor):
        _claimed[spool] = descriptor
        return True
    os.close(descriptor)
    return False


def _locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _purpose(descriptor: int) -> str:
    return os.pread(descriptor, os.fstat(descriptor).st_size, 0).decode()


def _is_there(path: Path, descriptor: int) -> bool:
    """Whether it is still this file: its owner may have dropped the spool before the lock was free."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _is_claimed(spool: Path) -> bool:
    """Whether a run works on it. One without a purpose never came to work."""
    try:
        descriptor = os.open(spool / PURPOSE, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        return not _locked(descriptor)
    finally:
        os.close(descriptor)
