"""What is asked of a Prefect server, over its API on loopback."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx

ANSWER_SECONDS = 30.0  # of a server that shares a busy machine
TRIES = 30  # a second apart

Row = dict[str, Any]


@dataclass(frozen=True)
class Server:
    """A server, by its address."""

    url: str

    def answers(self) -> bool:
        """Whether it is there."""
        try:
            return httpx.get(f"{self.url}/health", timeout=5).is_success
        except httpx.TransportError:
            return False

    def knows(self, deployment: str) -> bool:
        """Whether a deployment is there."""
        return self._get(f"deployments/name/{deployment}").is_success

    def run(self, name: str) -> Row:
        """A run, by its id."""
        found: Row = _content(self._get(f"flow_runs/{name}"))
        return found

    def runs(self, flow: str, **state: Any) -> list[Row]:
        """The runs of a flow in a state, by its `type`, the newest first; none while the server is starting again."""
        flows = {"name": {"any_": [flow]}}
        asked = {"flows": flows, "flow_runs": {"state": state} if state else {}, "sort": "EXPECTED_START_TIME_DESC"}
        try:
            return self._found("flow_runs", asked)
        except httpx.TransportError:
            return []

    def start(self, deployment: str, parameters: Row) -> str:
        """Ask for a run, as `prefect deployment run` does; returns its id."""
        known = _content(self._get(f"deployments/name/{deployment}"))
        asked = {"parameters": parameters, "state": {"type": "SCHEDULED"}}
        name: str = self._post(f"deployments/{known['id']}/create_flow_run", asked)["id"]
        return name

    def artifacts(self, run: str) -> set[str]:
        """The keys of what a run left on its page."""
        return {row["key"] for row in self._found("artifacts", {"artifacts": {"flow_run_id": {"any_": [run]}}})}

    def events(self, name: str) -> list[Row]:
        """The events of a name, the newest first."""
        found: list[Row] = self._post("events/filter", {"filter": {"event": {"name": [name]}}})["events"]
        return found

    def places_taken(self) -> int:
        """How many runs hold the place of their deployment."""
        taken = [row["active_slots"] for row in self._found("v2/concurrency_limits", {})]
        return sum(taken)

    def _found(self, what: str, asked: Row) -> list[Row]:
        found: list[Row] = self._post(f"{what}/filter", asked)
        return found

    def _post(self, path: str, asked: Row) -> Any:
        return _content(_patiently(lambda: httpx.post(f"{self.url}/{path}", json=asked, timeout=ANSWER_SECONDS)))

    def _get(self, path: str) -> httpx.Response:
        return _patiently(lambda: httpx.get(f"{self.url}/{path}", timeout=ANSWER_SECONDS))


def _patiently(ask: Callable[[], httpx.Response]) -> httpx.Response:
    """The answer of a server, once it is not too busy to give one: on SQLite it may be. Its own clients do the same."""
    answer = ask()
    for _ in range(TRIES):
        if answer.status_code != httpx.codes.SERVICE_UNAVAILABLE:
            break
        time.sleep(1)
        answer = ask()
    return answer


def _content(answer: httpx.Response) -> Any:
    assert answer.is_success, f"{answer.request.url}: {answer.status_code} {answer.text}"
    return answer.json()
