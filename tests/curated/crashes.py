"""A disk whose every call can be the last before a kill, or fail; and the runs that are put on it.

A kill runs no handler: what it leaves is what the disk held before the call that never came. So one undisturbed run,
with a look at the disk before each call, shows every state that a kill can leave. Run as a program, this kills in
earnest, so that a test can compare. An error does run handlers: there each call gets a run of its own.
"""

from __future__ import annotations

import concurrent.futures
import errno
import hashlib
import os
import re
import shutil
import signal
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from pipeline.curated import disk
from pipeline.curated.layout import TABLES, home
from pipeline.forget import Wish, forget
from pipeline.model import capture_id
from pipeline.run import backfill, rebuild
from pipeline.settings import Settings

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

VARIABLE = re.compile(
    r"(?<=part-)\w+|(?<=run-)\w+|(?<=country=)\w+|(?<=date=)[\d-]+"
    r"|(?<=generations/)\d+|(?<=/)(articles|copies)(?=/)"
)

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
    def kind(self) -> tuple[str, str]:
        """Calls of one kind come from one line of the program: they differ in a hash, a partition, an array."""
        return self.name, VARIABLE.sub("*", self.path)

    @property
    def fills(self) -> bool:
        """Whether it needs room on the disk."""
        return self.name in MAKING or self.makes_file

    @property
    def changes(self) -> bool:
        """Whether a disk that became read-only refuses it."""
        return self.name not in DROPPED or self.makes_file


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


# Runs.

HARBOUR = (
    "The port of Mombasa in Kenya reopened on Tuesday after a strike of four days. "
    "Dock workers accepted an offer of nine per cent more pay, the Kenya Ports Authority said. "
    "Some thirty ships had been waiting off the coast, among them two with maize for Uganda and Rwanda."
)
RAIL = "Portugal will build a fast railway from Lisbon to Porto, the government in Lisbon decided on Thursday."
FIRST = {"harbour.txt": f"date 2024-05-14 {HARBOUR}", "empty.txt": ""}
LATER = {"earlier.txt": f"date 2024-05-13 {HARBOUR} Shops in the city stayed open.", "rail.txt": RAIL}


@dataclass(frozen=True)
class Scenario:
    """A run to be disturbed: what lies on the disk before it, and the run, which a later one can repeat."""

    base: Callable[[Path], None]
    run: Callable[[Path], object]


def take_in(place: Path, captures: dict[str, str], curated: str = "out") -> None:
    """Captures into the store of a place, in one run. Files are as old as any archive's."""
    raw = place.with_name("raw")
    raw.mkdir(exist_ok=True)
    for name, text in captures.items():
        if not (raw / name).exists():
            (raw / name).write_text(text)
            os.utime(raw / name, (1e9, 1e9))
    backfill([raw / name for name in captures], place / curated, Settings(), workers=0)


def _nothing(place: Path) -> None:
    place.mkdir()


def _first(place: Path) -> None:
    """One article, one rejection."""
    _nothing(place)
    take_in(place, FIRST)


def _everything(place: Path) -> None:
    _first(place)
    take_in(place, LATER)


def _many_old(place: Path) -> None:
    """Four generations, all replaced long ago: one more, and two of them may go."""
    _first(place)
    for number in range(3):
        take_in(place, {f"{number}.txt": f"Ship {number} sank off Malta."})
    for manifest in home(place / "out").glob("generations/*/manifest.json"):
        os.utime(manifest, (1e9, 1e9))


def _killed_at_the_end(place: Path) -> None:
    """A commit that came as far as one can before it shows."""
    _first(place)

    def before(call: Call) -> None:
        if call.name in ("rename", "replace") and call.path == ".out/current":
            shutil.copytree(place, place.with_name("killed"), symlinks=True)

    with watching(place, before):
        take_in(place, LATER)
    shutil.rmtree(place)
    place.with_name("killed").rename(place)


def _add(place: Path) -> None:
    take_in(place, LATER)


def _do_again(place: Path) -> None:
    """Under settings by which the two reports of the harbour are no copies."""
    raw = place.with_name("raw")
    rebuild([raw], place / "out", Settings(near_jaccard=0.99, contained_share=0.99), workers=0)


def _removed_and_killed(place: Path) -> None:
    """A removal that came no further than to be shown."""
    _everything(place)
    shown = False

    def before(call: Call) -> None:
        nonlocal shown
        if shown and not place.with_name("killed").exists():
            shutil.copytree(place, place.with_name("killed"), symlinks=True)
        shown = shown or (call.name in ("rename", "replace") and call.path == ".out/current")

    with watching(place, before):
        _forget(place)
    shutil.rmtree(place)
    place.with_name("killed").rename(place)


def _forget(place: Path) -> None:
    """The earlier report of the harbour: the later one becomes the article."""
    name = capture_id(LATER["earlier.txt"].encode(), None)
    forget(place / "out", Wish(name), Settings(), lambda owner: None)


SCENARIOS = {
    "the first commit": Scenario(_nothing, lambda place: take_in(place, FIRST)),
    # adds, changes and removes partitions, and merges two runs of the index
    "a second commit": Scenario(_first, _add),
    "a rebuild": Scenario(_everything, _do_again),
    "the run after a crash": Scenario(_killed_at_the_end, _add),
    "a commit that drops old generations": Scenario(_many_old, _add),
    "a removal": Scenario(_everything, _forget),
    "the run after a removal that was killed": Scenario(
        _removed_and_killed, lambda place: take_in(place, {"1.txt": "Ship 1 sank off Malta."})
    ),
}


def kill_for_real(place: Path, name: str, number: int) -> None:
    """Run a scenario in a process that is killed by the kernel before call `number`."""

    def before(call: Call) -> None:
        if call.number == number:
            os.kill(os.getpid(), signal.SIGKILL)

    child = os.fork()
    if not child:
        with watching(place, before):
            SCENARIOS[name].run(place)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"call {number} of {name} never came"


if __name__ == "__main__":  # BASE SCENARIO NUMBER...: leaves the killed places beside BASE's, named by the numbers
    place, base, name = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    copy_of(base, place)
    SCENARIOS[name].run(place)  # loads what a run needs, once for all children
    shutil.rmtree(place)
    for number in sys.argv[4:]:
        copy_of(base, place)
        kill_for_real(place, name, int(number))
        place.rename(base.with_name(f"killed-{number}"))
