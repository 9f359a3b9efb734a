"""More processes, more machines: `python benchmarks/scaling.py --data DIR [--articles 20000]`.

The same dump of articles goes into an empty folder five times: in one and in two processes of this machine, by one and
by two workers of a Dask cluster on it, and by two of which one is killed half way. Time is of preparing and of
committing apart; CPU is of everything that was started, the cluster with it. Exits with 1 where the partition files
are not the same, byte by byte. To be run in the checkout, on Linux, with the extra `dask`.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from threading import Event, Thread

from orchestration import adopt_orphans, children

DASK = str(Path(sys.executable).parent / "dask")
WORKER = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--memory-limit", "0"]

# Prepares and commits, and prints how long each took, and the CPU of the commit.
RUN = """
import json, sys, time
from pathlib import Path
from pipeline import run
from pipeline.engines import means
from pipeline.settings import Settings

def main(raw, curated, workers, address):
    begun = time.perf_counter()
    prepared = run.prepare([Path(raw)], Path(curated), Settings(), **means(address or None, int(workers)))
    between, cpu = time.perf_counter(), time.process_time()
    run.commit(Path(curated), prepared, Settings())
    print(json.dumps([between - begun, time.perf_counter() - between, time.process_time() - cpu]))

if __name__ == "__main__":
    main(*sys.argv[1:])
"""


@dataclass
class Cluster:
    """A scheduler and workers on this machine; none where there is no address."""

    address: str = ""
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)


@dataclass(frozen=True)
class Cost:
    """What one way took, in seconds, and a hash of all it made."""

    prepare: float
    commit: float
    commit_cpu: float
    cpu: float
    made: str


def write_raw(data: Path, raw: Path, articles: int) -> int:
    """The first articles of the collection as one compressed dump; returns how many there were."""
    raw.mkdir()
    with gzip.open(data / "news_20k.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in islice(file, articles)]
    with gzip.open(raw / "dump.jsonl.gz", "wt", encoding="utf-8") as dump:
        for row in rows:
            named = {"title": row["title"], "text": row["body"], "url": row["url"], "published": row["date"]}
            dump.write(json.dumps(named) + "\n")
    return len(rows)


@contextmanager
def cluster(workers: int, folder: Path) -> Iterator[Cluster]:
    """A Dask cluster, or none for no workers. Its processes are gone afterwards, with all that they started."""
    if not workers:
        yield Cluster()
        return
    known = folder / "scheduler.json"
    reached = ["--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(known), "--no-dashboard"]
    scheduler = started_quietly("scheduler", *reached)
    while not known.exists():
        time.sleep(0.1)
    join = ["--scheduler-file", str(known), "--local-directory", str(folder), *WORKER]
    started = [started_quietly("worker", *join) for _ in range(workers)]
    time.sleep(10)  # until they have joined
    try:
        yield Cluster(json.loads(known.read_text())["address"], started)
    finally:
        for process in (*started, scheduler):
            process.terminate()
            process.wait()


def started_quietly(*command: str) -> subprocess.Popen[bytes]:
    """A command of Dask's, running."""
    return subprocess.Popen([DASK, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def cost(raw: Path, folder: Path, processes: int, workers: int, *, articles: int, kill: bool = False) -> Cost:
    """Take everything in, one way."""
    folder.mkdir()
    others, before = children(), processor_seconds()
    with cluster(workers, folder) as made, watched(made, folder, articles // 2 if kill else None):
        command = [sys.executable, "-c", RUN, str(raw), str(folder / "curated"), str(processes), made.address]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    for orphan in children() - others:
        os.waitpid(orphan, 0)
    prepare, commit, commit_cpu = json.loads(told)
    return Cost(prepare, commit, commit_cpu, processor_seconds() - before, contents(folder))


@contextmanager
def watched(made: Cluster, folder: Path, kill_at: int | None) -> Iterator[None]:
    """Kill the first worker as soon as so many articles are prepared."""
    over = Event()

    def wait_and_kill() -> None:
        while not over.wait(0.2):
            spooled = (folder / ".curated" / "prepared").glob("run-*/reports-*.arrow")
            if sum(int(path.stem.rpartition("-")[2]) for path in spooled) >= (kill_at or 0):
                made.workers[0].send_signal(signal.SIGKILL)
                return
        raise RuntimeError("The run was over before a worker was killed.")

    watch = Thread(target=wait_and_kill, daemon=True)
    if kill_at is not None:
        watch.start()
    yield
    over.set()


def processor_seconds() -> float:
    """What children that are gone have worked."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def contents(folder: Path) -> str:
    """A hash of all partition files, their names and their bytes."""
    generation = (folder / ".curated" / "current").resolve()
    digest = hashlib.sha256()
    for path in sorted(generation.glob("*s/**/*.parquet")):
        digest.update(path.relative_to(generation).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=20_000)
    stated = parser.parse_args()
    adopt_orphans()
    with tempfile.TemporaryDirectory() as name:
        raw, made = Path(name, "raw"), set()
        articles = write_raw(stated.data, raw, stated.articles)
        print(f"{articles:,} articles       prepare s   commit s  of it CPU  CPU of all", flush=True)
        for number, (way, processes, workers, kill) in enumerate(WAYS):
            spent = cost(raw, Path(name, str(number)), processes, workers, articles=articles, kill=kill)
            made.add(spent.made)
            figures = (spent.prepare, spent.commit, spent.commit_cpu, spent.cpu)
            print(f"{way:20}" + "".join(f"{figure:11.1f}" for figure in figures), flush=True)
    print("The files are the same." if len(made) == 1 else "THE FILES DIFFER.")
    return int(len(made) > 1)


WAYS = (
    ("1 process", 1, 0, False),
    ("2 processes", 2, 0, False),
    ("1 Dask worker", 1, 1, False),
    ("2 Dask workers", 1, 2, False),
    ("2, one killed", 1, 2, True),
)

if __name__ == "__main__":
    sys.exit(main())
