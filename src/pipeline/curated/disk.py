"""Every call that changes the disk under the output folder, so that a test can fail each one.

Durable means: after the call returns, a power cut does not lose it (file contents and the names that lead to them).
"""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

NO_HARD_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EMLINK, errno.EXDEV, errno.ENOSYS}


def write_durably(path: Path, content: bytes) -> None:
    """Write a new file and flush it; its folder is made, and synced later by `sync_tree`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    try:
        view = memoryview(content)
        while view:
            view = view[os.write(descriptor, view) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def link_or_copy(source: Path, target: Path) -> None:
    """A second name for a file that never changes; a durable copy where the file system refuses links."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError as error:
        if error.errno not in NO_HARD_LINKS:
            raise
        write_durably(target, source.read_bytes())


def sync_folder(folder: Path) -> None:
    """Flush a folder's list of names."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_tree(folder: Path) -> None:
    """Flush the lists of names of a folder and of all folders below it, deepest first."""
    for place, _, _ in os.walk(folder, topdown=False):
        sync_folder(Path(place))


def point_link(link: Path, target: str) -> None:
    """Make `link` lead to `target` in one instant, durably, whether or not it led elsewhere before."""
    fresh = link.with_name(link.name + ".new")
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(target)
    fresh.replace(link)
    sync_folder(link.parent)


def drop_tree(folder: Path) -> None:
    """Remove a folder that no committed generation names."""
    shutil.rmtree(folder)
