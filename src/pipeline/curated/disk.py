"""Every call that changes the disk under the output folder, so that a test can fail each one.

Durable means: after the call returns, a power cut does not lose it (file contents and the names that lead to them).
Every error names its file: "No space left on device" helps nobody who has three disks.
"""

from __future__ import annotations

import ctypes
import errno
import io
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NO_HARD_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EMLINK, errno.EXDEV, errno.ENOSYS}

LIBC = ctypes.CDLL(None, use_errno=True)

LEAVING = ".gone"  # the end of a folder's name while it is being dropped


class NewFile(io.RawIOBase):
    """A file in the making, for whatever writes to a file object. Never an existing one; its folder is made."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        make_folder(path.parent)
        self.descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644)

    def writable(self) -> bool:
        """It is written, and not read."""
        return True

    def write(self, content: Any) -> int:
        """All of the content, anything with bytes, however little the kernel takes at a time."""
        view = memoryview(content).cast("B")
        size = len(view)
        with named(self.path):
            while view:
                view = view[os.write(self.descriptor, view) :]
        return size

    def sync(self) -> None:
        """Flush what was written to the disk."""
        with named(self.path):
            os.fsync(self.descriptor)

    def close(self) -> None:
        """Give the descriptor back, once; some file systems tell only now that the disk is full."""
        if not self.closed:
            super().close()
            with named(self.path):
                os.close(self.descriptor)


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Errors of calls that know a descriptor alone say which file it was."""
    try:
        yield
    except OSError as error:
        error.filename = error.filename or str(path)
        raise


def write_durably(path: Path, content: bytes) -> None:
    """Write a new file and flush it; its folder is made, and flushed later with its names."""
    with NewFile(path) as file:
        file.write(content)
        file.sync()


def write(path: Path, content: bytes) -> None:
    """Write a new file, without flushing it: `durable` does that for many, or it is made again should it be lost."""
    with NewFile(path) as file:
        file.write(content)


def make_folder(folder: Path) -> None:
    """A folder with those above it, where they are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)


def new_folder(inside: Path, prefix: str) -> Path:
    """A folder of a name that nobody has."""
    make_folder(inside)
    return Path(tempfile.mkdtemp(prefix=prefix, dir=inside))


def move(source: Path, target: Path) -> None:
    """Give a file or folder another name in one instant; a file of that name is replaced."""
    source.replace(target)


def link_or_copy(source: Path, target: Path) -> None:
    """A second name for a file that never changes; a durable copy where the file system refuses links."""
    make_folder(target.parent)
    try:
        os.link(source, target)
    except OSError as error:
        if error.errno not in NO_HARD_LINKS:
            raise
        write_durably(target, source.read_bytes())


def sync_folder(folder: Path) -> None:
    """Flush a folder's list of names."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        with named(folder):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def durable(folder: Path) -> Iterator[None]:
    """Everything written inside to the file system of a folder, which is made, is flushed at the end.

    The descriptor is there before the first file: so an error of writing back is reported here whenever it happened.
    """
    make_folder(folder)
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield
        with named(folder):
            sync_file_system(descriptor, folder)
    finally:
        os.close(descriptor)


def sync_file_system(descriptor: int, folder: Path) -> None:
    """Flush a file system in one call. File by file it takes a minute for some thousands of files and folders.

    Where the system has no such call, everything below the folder is flushed one by one.
    """
    if not hasattr(LIBC, "syncfs"):
        sync_tree(folder)
    elif LIBC.syncfs(descriptor):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def sync_tree(folder: Path) -> None:
    """Flush a folder, all files and folders below it and the lists of their names, deepest first."""
    for place, _, files in os.walk(folder, topdown=False):
        for name in files:
            sync_file(Path(place, name))
        sync_folder(Path(place))


def sync_file(path: Path) -> None:
    """Flush a file's content."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        with named(path):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def point_link(link: Path, target: str) -> None:
    """Make `link` lead to `target` in one instant, durably, whether or not it led elsewhere before."""
    fresh = link.with_name(link.name + ".new")
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(target)
    fresh.replace(link)
    sync_folder(link.parent)


def drop_file(path: Path) -> None:
    """Remove a file, whether or not it is there."""
    path.unlink(missing_ok=True)


def drop_tree(folder: Path) -> None:
    """Remove a folder: in one instant for whoever looks for its name, then piece by piece."""
    leaving = folder.with_name(folder.name + LEAVING)
    if leaving.exists():
        shutil.rmtree(leaving)
    folder.rename(leaving)
    shutil.rmtree(leaving)


def drop_leaving(inside: Path) -> None:
    """Remove what a killed process had begun to drop from a folder."""
    for leaving in sorted(inside.glob(f"*{LEAVING}")):
        shutil.rmtree(leaving)
