"""Lets a test stop a run at one exact point: Python loads this first where its folder is on the path.

While the file that `RUNS_HOLD` names is there, a process stands still before it makes a file whose path matches the
pattern in it. Only a signal, or taking the file away, moves it on.
"""

import os
import sys
import time
from fnmatch import fnmatch
from pathlib import Path

LOOK_AGAIN_SECONDS = 0.05


def hold_at(hold: Path) -> None:
    """Look at every file that this process makes from now on."""

    def look(event: str, stated: tuple[object, ...]) -> None:
        if event != "open" or not _makes(stated[2]):
            return
        path = stated[0]
        if isinstance(path, str) and _matches(path, hold):
            hold.with_suffix(".held").write_text(str(os.getpid()))
            while _matches(path, hold):
                time.sleep(LOOK_AGAIN_SECONDS)

    sys.addaudithook(look)


def _makes(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & os.O_CREAT)


def _matches(path: str, hold: Path) -> bool:
    try:
        return fnmatch(path, hold.read_text())
    except FileNotFoundError:
        return False


if "RUNS_HOLD" in os.environ:
    hold_at(Path(os.environ["RUNS_HOLD"]))
