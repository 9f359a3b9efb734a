"""A real Prefect server and worker on this machine, started by the commands of the page for operators."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import yaml

from tests.flows.server import Server

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "operate.md"
BIN = Path(sys.executable).parent  # where this Python's `prefect` lies
HOLD = Path(__file__).with_name("hold")  # on the path of every process: stops runs where a test wants it

# The words of the page before a block of commands.
SCHEDULED = "From nothing to a scheduled run"
SERVED = "Without work pool and worker"
BY_HAND = "To ask for runs yourself"
STAYS = "stays in this terminal"  # how the page marks a command that does not come back
KEPT = {"server", "worker", "flows.serve"}  # the word in a command by which what it starts is called
EVERY_SECONDS = 10  # instead of every hour
PATIENCE_SECONDS = 240.0  # for the slowest step on a busy machine

Found = TypeVar("Found")


def page_commands(words: str = SCHEDULED) -> list[str]:
    """The commands that the page gives after these words."""
    block = re.search(rf"{words}.*?```console\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert block, f"the page has no block after {words!r}"
    return [line.removeprefix("$ ") for line in block[1].splitlines()]


def wait_for(look: Callable[[], Found | None], what: str, seconds: float = PATIENCE_SECONDS) -> Found:
    """The first thing that `look` finds. Fails, saying what was waited for, when the time is over."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.5)
    raise AssertionError(f"after {seconds:.0f} s still no {what}")


class Stack:
    """A copy of the checkout's deployments with a server and a worker of its own.

    `curate` is due every few seconds, or where `scheduled` is false when it is asked for.
    """

    def __init__(self, folder: Path, *, scheduled: bool = True) -> None:
        self.folder = folder / "checkout"
        self.home = folder / "prefect"
        self.port = _free_port()
        self.server = Server(f"http://127.0.0.1:{self.port}/api")
        self.env: dict[str, str] = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")},
            "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
            "PREFECT_HOME": str(self.home),
            "PREFECT_SERVER_API_PORT": str(self.port),
            "PYTHONPATH": os.pathsep.join(filter(None, [str(HOLD), os.environ.get("PYTHONPATH")])),
            "RUNS_HOLD": str(folder / "hold"),
        }
        self.hold = folder / "hold"
        self.running: dict[str, subprocess.Popen[bytes]] = {}
        self._copy([{"interval": EVERY_SECONDS, "slug": "often", "active": True}] if scheduled else [])

    @property
    def curated(self) -> Path:
        """Its output folder."""
        return self.folder / "curated"

    def _copy(self, schedules: list[dict[str, Any]]) -> None:
        shutil.copytree(ROOT / "flows", self.folder / "flows", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "raw" / "samples", self.folder / "raw" / "samples")
        for name in ("automations.yaml", "prefect.toml"):
            shutil.copy(ROOT / name, self.folder / name)
        described = yaml.safe_load((ROOT / "prefect.yaml").read_text(encoding="utf-8"))
        curate = described["deployments"][0]
        curate["schedules"] = schedules
        curate["parameters"] |= {"workers": 1, "settle_seconds": 0}
        (self.folder / "prefect.yaml").write_text(yaml.safe_dump(described), encoding="utf-8")

    def follow_the_page(self, words: str = SCHEDULED) -> None:
        """Carry out each command that the page gives after these words, in order, in the folder of the copy."""
        for command in page_commands(words):
            self.carry_out(command)

    def carry_out(self, command: str) -> None:
        """One command of the page: what it exports is kept, what stays goes to the background."""
        said = command.partition("#")[0].strip().replace("4200", str(self.port))
        if said.startswith("export "):
            self.env |= dict(pair.split("=", 1) for pair in said.split()[1:])
        elif STAYS in command:
            self.start(said)
        else:
            done = subprocess.run(shlex.split(said), cwd=self.folder, env=self.env, capture_output=True, text=True)
            assert done.returncode == 0, f"{said}\n{done.stdout}\n{done.stderr}"

    def start(self, command: str) -> None:
        """Start what goes on until it is stopped; a server is waited for."""
        (name,) = KEPT & {*command.split()}
        with (self.folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                command.split(),
                cwd=self.folder,
                env=self.env,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_as_in_a_terminal,
            )
        self.running[name] = process
        if name == "server":
            wait_for(self.server.answers, "answer of the server")

    def kill(self, name: str, number: signal.Signals) -> None:
        """Send a signal to the server or the worker, and wait for its end."""
        process = self.running.pop(name)
        process.send_signal(number)
        process.wait(timeout=PATIENCE_SECONDS)

    def stop(self) -> None:
        """End everything that was started here, with all its children."""
        for process in self.running.values():
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        for run in self.processes():  # a worker's runs are no part of its group
            os.kill(run, signal.SIGKILL)

    def start_run(self, **parameters: str) -> str:
        """Ask for a run of `curate`; returns its id."""
        return self.server.start("curate/scheduled", parameters)

    def deployed(self) -> bool:
        """Whether `curate` can be asked for."""
        return self.server.knows("curate/scheduled")

    def wait_for_state(self, run: str, state: str, seconds: float = PATIENCE_SECONDS) -> dict[str, Any]:
        """A run, once it is in a state."""

        def look() -> dict[str, Any] | None:
            found = self.server.run(run)
            return found if found["state_type"] == state else None

        with self._telling():
            return wait_for(look, f"run in state {state}", seconds)

    def wait_for_run(self, state: str, *, known: Set[str] = frozenset()) -> dict[str, Any]:
        """A run of `curate` in a state, other than those known already."""

        def look() -> dict[str, Any] | None:
            found = self.server.runs("curate", type={"any_": [state]})
            return next((run for run in found if run["id"] not in known), None)

        with self._telling():
            return wait_for(look, f"run of curate in state {state}")

    @contextmanager
    def holding(self, pattern: str) -> Iterator[None]:
        """Before it makes a file whose path matches, a process stands still, until it is let go or this is left."""
        self.hold.with_suffix(".held").unlink(missing_ok=True)
        self.hold.write_text(pattern)
        try:
            yield
        finally:
            self.let_go()

    def let_go(self) -> None:
        """Let what stands still go on."""
        self.hold.unlink(missing_ok=True)

    def held(self) -> int:
        """The process that stands still, once there is one."""
        said = self.hold.with_suffix(".held")
        with self._telling():
            return int(wait_for(lambda: said.read_text() if said.exists() else "", "process that is held"))

    def processes(self) -> set[int]:
        """Everything that works in its folder: server and worker, and what they started, whoever is its parent now."""
        return {int(place.parent.name) for place in Path("/proc").glob("[0-9]*/cwd") if _leads(place) == self.folder}

    def session(self, run: int) -> set[int]:
        """The process of a run under a worker, and what it started."""
        return {process for process in self.processes() if os.getsid(process) == run}

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except AssertionError as error:
            raise AssertionError(f"{error}\nruns: {self._states()}\n{self._logs()}") from None

    def _states(self) -> dict[str, int]:
        names = [run["state_name"] for run in self.server.runs("curate")]
        return {name: names.count(name) for name in names}

    def _logs(self) -> str:
        return "\n".join(f"--- {log.name}\n{log.read_text()[-3000:]}" for log in sorted(self.folder.glob("*.log")))


def _as_in_a_terminal() -> None:
    """Be interruptible. What a script starts in the background is not, and a worker that is not does not end either."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _leads(link: Path) -> Path | None:
    try:
        return link.readlink()
    except OSError:  # it ended meanwhile, or is somebody else's
        return None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
