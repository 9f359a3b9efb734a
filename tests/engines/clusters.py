"""A Dask cluster of real processes on loopback, and captures for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

DASK = Path(sys.executable).with_name("dask")
WORKER = ("--nthreads", "1", "--no-dashboard", "--memory-limit", "0")
JOIN_SECONDS = 60.0
SUBJECTS = ("harbour", "council", "school", "railway", "clinic", "market", "library", "bridge")
TOWNS = ("Kayes", "Gao", "Mopti", "Segou", "Sikasso", "Kidal", "Timbuktu", "Bamako", "Djenne", "Nioro", "Kita")


@dataclass
class Cluster:
    """A scheduler and its workers."""

    folder: Path
    address: str
    workers: list[subprocess.Popen[bytes]]

    def join(self, *options: str) -> None:
        """Start one more worker, and wait until it has joined."""
        log = self.folder / f"worker-{len(self.workers)}.log"
        join = [self.address, "--local-directory", str(self.folder), *WORKER, *options]
        self.workers.append(dask("worker", *join, log=log))
        wait_for(log, "Registered to")


@contextmanager
def cluster(folder: Path, workers: int) -> Iterator[Cluster]:
    """A running cluster; its processes are gone afterwards."""
    folder.mkdir()
    log = folder / "scheduler.log"
    known = folder / "scheduler.json"
    reached = ("--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(known), "--no-dashboard")
    scheduler = dask("scheduler", *reached, log=log)
    made = Cluster(folder, "", [])
    try:
        wait_for(log, "Scheduler at")
        made.address = json.loads(known.read_text())["address"]
        for _ in range(workers):
            made.join("--no-nanny")
        yield made
    finally:
        for process in (*made.workers, scheduler):
            process.kill()
            process.wait()


def dask(*command: str, log: Path) -> subprocess.Popen[bytes]:
    """A command of Dask's, running."""
    src = str(Path(__file__).parents[2] / "src")
    with log.open("wb") as said:
        return subprocess.Popen(
            [str(DASK), *command], env={**os.environ, "PYTHONPATH": src}, stdout=said, stderr=subprocess.STDOUT
        )


def wait_for(log: Path, words: str) -> None:
    """Until a process has said something."""
    end = time.monotonic() + JOIN_SECONDS
    while words not in log.read_text():
        assert time.monotonic() < end, log.read_text()
        time.sleep(0.05)


def write_raw(folder: Path, rows: int) -> Path:
    """A dump with a bad line and some rows twice, small files, one that cannot be read, and one of another format."""
    folder.mkdir()
    lines = [json.dumps({"text": story(number), "captured_at": "2024-05-20"}) for number in range(rows)]
    lines.insert(rows // 2, "{")
    (folder / "dump.jsonl").write_text("\n".join(lines))
    (folder / "again.jsonl").write_text("\n".join(lines[: rows // 4]))
    for number in range(rows // 10):
        (folder / f"page-{number}.txt").write_text(story(rows + number))
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    (folder / "table.xls").write_bytes(b"\0\1\2")
    hour_ago = time.time() - 3600
    for path in folder.iterdir():
        if path.exists():
            os.utime(path, (hour_ago, hour_ago))
    return folder


def story(number: int) -> str:
    """A report of its own; now and then the same as another one but for a sentence."""
    town, subject = TOWNS[number % len(TOWNS)], SUBJECTS[number // 3 % len(SUBJECTS)]
    what = " ".join(
        f"{TOWNS[(number * step) % 11]} gave {number * step} bags of {SUBJECTS[step]}." for step in range(8)
    )
    late = " More is expected." if number % 7 == 0 else ""
    return f"date 2024-05-{number % 20 + 1:02} The {subject} of {town} was opened on Monday. {what}{late}"
