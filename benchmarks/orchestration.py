"""What Prefect costs over the command line: `python benchmarks/orchestration.py --data DIR [--articles 20000]`.

The same articles go into an empty folder twice: by `news-pipeline backfill`, and by a run of the deployed flow, in the
process that a worker starts for it, against a server of its own on SQLite. Starting the server is not counted, what it
works during the run, some of it idly, is a line of its own. Exits with 1 where the flow takes more than 5 % and 15
seconds of CPU beyond the command line. To be run in the checkout, on Linux.
"""

from __future__ import annotations

import argparse
import ctypes
import gzip
import json
import os
import resource
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import httpx

BIN = Path(sys.executable).parent
ROWS_A_FILE = 500
PR_SET_CHILD_SUBREAPER = 36  # of prctl(2)
SHARE, SECONDS = 0.05, 15.0  # what orchestration may cost

# Deploys `backfill` as `flows.serve` does, makes one run of it, and prints its id.
MAKE_RUN = """
import sys
from pathlib import Path
import yaml
from flows.serve import deployment
from prefect.client.orchestration import get_client
described = yaml.safe_load(Path("prefect.yaml").read_text())["deployments"]
made = deployment(next(one for one in described if "backfill" in one["entrypoint"])).apply()
raw, curated, workers = sys.argv[1:]
parameters = {"paths": [raw], "curated": curated, "workers": int(workers)}
with get_client(sync_client=True) as client:
    print(client.create_flow_run_from_deployment(made, parameters=parameters).id)
"""


@dataclass(frozen=True)
class Cost:
    """What a process and its children took, in seconds."""

    wall: float
    cpu: float


def write_raw(data: Path, raw: Path, articles: int) -> int:
    """The first articles of the collection as dumps of some hundred rows; returns how many there were."""
    raw.mkdir()
    with gzip.open(data / "news_20k.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in islice(file, articles)]
    for start in range(0, len(rows), ROWS_A_FILE):
        lines = [
            json.dumps({"title": r["title"], "text": r["body"], "url": r["url"], "published": r["date"]})
            for r in rows[start : start + ROWS_A_FILE]
        ]
        (raw / f"{start:06}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return len(rows)


def cost(command: list[str], env: Mapping[str, str]) -> Cost:
    """Run a command to its end, and that of every process it left behind. Raises where it fails."""
    others = children()
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
    wall = time.perf_counter() - begun
    for orphan in children() - others:
        os.waitpid(orphan, 0)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def adopt_orphans() -> None:
    """Become the parent of what children leave behind: a pool's processes count only once they are waited for."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def children() -> set[int]:
    """The processes whose parent is this one."""
    return {int(number) for number in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()}


@contextmanager
def server(home: Path) -> Iterator[tuple[dict[str, str], int]]:
    """A Prefect server that answers: the environment to reach it by, and its process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    env = {
        **os.environ,
        "PREFECT_HOME": str(home),
        "PREFECT_API_URL": f"http://127.0.0.1:{port}/api",
        "DO_NOT_TRACK": "1",
        "PYTHONPATH": os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")]),
    }
    command = [str(BIN / "prefect"), "server", "start", "--port", str(port)]
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not answers(f"{env['PREFECT_API_URL']}/health"):
            time.sleep(0.5)
        yield env, process.pid
    finally:
        process.terminate()
        process.wait()


def answers(url: str) -> bool:
    """Whether a server is up."""
    try:
        return httpx.get(url, timeout=5).is_success
    except httpx.TransportError:
        return False


def processor_seconds(process: int) -> float:
    """What a running process has worked so far (Linux)."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def by_flow(raw: Path, folder: Path, workers: int) -> tuple[Cost, float]:
    """The flow's run in the process a worker would start; and what the server worked meanwhile."""
    with server(folder / "prefect") as (env, process):
        make = [sys.executable, "-c", MAKE_RUN, str(raw), str(folder / "flow"), str(workers)]
        run = subprocess.run(make, env=env, check=True, capture_output=True, text=True).stdout.split()[-1]
        before = processor_seconds(process)
        spent = cost([sys.executable, "-m", "prefect.engine"], env | {"PREFECT__FLOW_RUN_ID": run})
        return spent, processor_seconds(process) - before


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    stated = parser.parse_args()
    adopt_orphans()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        articles = write_raw(stated.data, folder / "raw", stated.articles)
        command = [str(BIN / "news-pipeline"), "backfill", str(folder / "raw"), "--curated", str(folder / "line")]
        line = cost([*command, "--workers", str(stated.workers)], os.environ)
        flow, served = by_flow(folder / "raw", folder, stated.workers)
    print(f"{articles:,} articles, {stated.workers} workers    wall s    CPU s")
    print(f"command line                 {line.wall:9.1f}{line.cpu:9.1f}")
    print(f"flow, in a worker's process  {flow.wall:9.1f}{flow.cpu:9.1f}")
    print(f"server meanwhile             {'':9}{served:9.1f}")
    more, allowed = flow.cpu - line.cpu, SHARE * line.cpu + SECONDS
    print(f"Prefect costs {more:.1f} s of CPU and {flow.wall - line.wall:.1f} s of time; {allowed:.1f} s are allowed.")
    return int(more > allowed)


if __name__ == "__main__":
    sys.exit(main())
