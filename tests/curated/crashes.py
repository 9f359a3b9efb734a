"""A disk whose every call can be the last before a kill, or fail; and what lies on it."""

from __future__ import annotations

import concurrent.futures
import errno
import hashlib
import os
import re
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from pipeline.curated import disk
from pipeline.curated.layout import TABLES, home

# Calls that change the disk or make what was changed durable, and which of their arguments is the file.
CALLS = {
    **dict.fromkeys(("open", "write", "pwrite", "fsync", "fdatasync", "close", "ftruncate", "truncate"), 0),
    **dict.fromkeys(("mkdir", "rmdir", "unlink", "remove", "utime", "chmod"), 0),
    **dict.fromkeys(("link", "symlink", "rename", "replace"), 1),
}
MAKING = {
    "syncfs",
    "write",
    "pwrite",
    "mkdir",
    "link",
    "symlink",
    "fsync",
}  # what a full disk refuses, beside making a file
DROPPED = {"close", "open", "syncfs"}  # what no state of a disk refuses
DESCRIBED = {
    "write",
    "pwrite",
    "fsync",
    "fdatasync",
    "close",
    "ftruncate",
}  # by a descriptor: their errors name no file

FLUSHES = {"fsync", "fdatasync"}
flush = disk.sync_file_system

Before = Callable[["Call"], None]


@dataclass(frozen=True, slots=True)
class Call:
    """One call: its number in the run from 0, which it is, and on what, relative to the place."""

    number: int
    name: str
    path: str
    makes_file: bool = False

    @property
    def fills(self) -> bool:
        """Whether it needs room on the disk."""
        return self.name in MAKING or self.makes_file

    @property
    def changes(self) -> bool:
        """Whether a disk that became read-only refuses it."""
        return self.name not in DROPPED or self.makes_file

    @property
    def errors(self) -> tuple[int, ...]:
        """The errors that it can meet."""
        met = {errno.EIO: True, errno.ENOSPC: self.fills, errno.EROFS: self.changes, errno.EMFILE: self.name == "open"}
        return tuple(error for error, can in met.items() if can)


@dataclass
class Watch:
    """Counts the calls on files under `place` and tells each before it is made."""

    place: Path
    before: Before
    flushing: bool
    calls: list[Call] = field(default_factory=list)
    files: dict[int, Path] = field(default_factory=dict)  # by descriptor
    written: set[int] = field(default_factory=set)  # of these: only their end can tell of an error

    def watched(self, name: str) -> Callable[..., Any]:
        """The call of `os`, counted."""
        real = getattr(os, name)

        def call(*args: Any, **options: Any) -> Any:
            path = self._path(args[CALLS[name]], options)
            if path is None or (name == "close" and args[0] not in self.written):
                return real(*args, **options)
            try:
                self._tell(name, path, bool(name == "open" and args[1] & os.O_CREAT and not path.exists()))
            finally:
                if name == "close":  # the kernel closes even where it reports an error
                    self.files.pop(args[0], None)
                    real(*args, **options)
            if name == "close" or (name in FLUSHES and not self.flushing):
                return None
            result = real(*args, **options)
            if name == "open":
                self.files[result] = path
                (self.written.add if args[1] & (os.O_WRONLY | os.O_RDWR) else self.written.discard)(result)
            return result

        return call

    def flush(self, descriptor: int, folder: Path) -> None:
        """The one call that is none of `os`."""
        with disk.named(folder):
            self._tell("syncfs", folder, False)
            if self.flushing:
                flush(descriptor, folder)

    def _path(self, named: int | str | os.PathLike[str], options: dict[str, Any]) -> Path | None:
        if isinstance(named, int):
            return self.files.get(named)
        beside = self.files.get(options.get("dir_fd") or -1, "")
        path = os.path.abspath(f"{beside}/{os.fspath(named)}" if beside else os.fspath(named))
        return Path(path) if f"{path}/".startswith(f"{self.place}/") else None

    def _tell(self, name: str, path: Path, makes_file: bool) -> None:
        call = Call(len(self.calls), name, path.relative_to(self.place).as_posix(), makes_file)
        self.calls.append(call)
        self.before(call)


@contextmanager
def watching(place: Path, before: Before, flushing: bool = False) -> Iterator[list[Call]]:
    """While inside, `before` is told every call on files under `place`; what it raises, the caller of `os` sees.

    Nothing is flushed, which only a power cut would notice, unless `flushing`.
    Threads do their work in turn, so that two runs make the same calls in the same order.
    """
    watch = Watch(place, before, flushing)
    with pytest.MonkeyPatch.context() as patched:
        for name in CALLS:
            patched.setattr(os, name, watch.watched(name))
        patched.setattr(disk, "sync_file_system", watch.flush)
        patched.setattr(concurrent.futures.ThreadPoolExecutor, "submit", _at_once)
        yield watch.calls


def _at_once(pool: object, work: Callable[..., Any], *args: Any) -> concurrent.futures.Future[Any]:
    done: concurrent.futures.Future[Any] = concurrent.futures.Future()
    try:
        done.set_result(work(*args))
    except BaseException as error:
        done.set_exception(error)
    return done


def failing(number: int, what: int) -> Before:
    """Error `what` at call `number`. A full or read-only disk stays so, a failed read or write is one."""

    def before(call: Call) -> None:
        lasting = {errno.ENOSPC: call.fills, errno.EROFS: call.changes}.get(what, False)
        if call.number == number or (call.number > number and lasting):
            path = None if call.name in DESCRIBED else call.path
            raise OSError(what, os.strerror(what), path)

    return before


# What lies on the disk.

MADE_ANEW = re.compile(r"\brun-[^/]+")  # names that nobody has
SHORT_LIVED = re.compile(rf"/spilled$|{re.escape(disk.LEAVING)}$")  # dropped whatever is in them
COMMITTED_AT = re.compile(rb'"committed_at": "[^"]*"')

UNSTABLE = ("/lock", "/raw_files.parquet")  # they hold times: of the lock, of the commit

State = dict[str, str]  # every path under a place, with a hash of what it is


def copy_of(place: Path, target: Path) -> Path:
    """The same files in another place, by further names: what a run writes in place, it must not."""
    return shutil.copytree(place, target, symlinks=True, copy_function=_another_name)


def _another_name(source: str, target: str) -> None:
    if source.endswith("/lock"):  # the one file that is written in place
        shutil.copy2(source, target)
    else:
        os.link(source, target, follow_symlinks=False)


def state_of(place: Path) -> State:
    """What a place holds; times, the line in the lock and random names apart.

    Of a folder that is dropped whatever is in it: whether something is. Its files by the dozen would be as many kills.
    """
    found = {}
    for folder, folders, files in os.walk(place):
        if SHORT_LIVED.search(folder):
            found[MADE_ANEW.sub("*", folder.removeprefix(str(place))) + "/"] = "some" if folders or files else "none"
            folders.clear()
            continue
        for name in (*folders, *files):
            path = f"{folder}/{name}"
            found[MADE_ANEW.sub("*", path.removeprefix(str(place)))] = _content(path)
    return found


def _content(path: str | Path) -> str:
    known = os.lstat(path)
    if stat.S_ISLNK(known.st_mode):
        return f"-> {Path(path).readlink()}"
    if stat.S_ISDIR(known.st_mode):
        return "folder"
    if str(path).endswith(UNSTABLE):
        return "file"
    return _hashed(str(path), known.st_ino, known.st_size, known.st_mtime_ns)


@lru_cache(10_000)
def _hashed(path: str, *_: int) -> str:
    return hashlib.sha256(COMMITTED_AT.sub(b"", Path(path).read_bytes())).hexdigest()


def pinned_view(curated: Path) -> State:
    """The tables as a reader sees them who resolved the link once; nothing before the first commit."""
    generation = (home(curated) / "current").resolve()
    return {
        path.relative_to(generation).as_posix(): _content(path)
        for table in TABLES
        for path in sorted((generation / table).rglob("*.parquet"))
    }


def linked_view(curated: Path) -> State:
    """The tables as they are seen through `curated/` itself."""
    return {
        f"{table}/{path.relative_to(curated / table).as_posix()}": _content(path)
        for table in TABLES
        for path in sorted((curated / table).rglob("*.parquet"))
    }
