"""The captures that took longest, for an operator to look at: what is slow once is slow in every rebuild."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.model import Rejection
from pipeline.pool import CAPTURE_SECONDS, TIME_LIMIT

KEPT = 10
WORTH_READING_SECONDS = 0.5  # ten times what a saved page takes, seventy times what a text does


@dataclass(frozen=True, slots=True)
class Slow:
    """A capture that took long on its way to a report or a rejection."""

    raw_path: str
    id: str
    # Of its processor: waiting for one that others use says nothing about a capture. One that was killed at the limit,
    # which counts all time, has the limit. Without workers the first one pays for what is loaded on the way.
    seconds: float
    became: str = ""  # "article", "copy", "rejection: no text" …; empty until it is committed


def slowest(captures: Iterable[Slow]) -> tuple[Slow, ...]:
    """The few that took longest, in any order of coming the same."""
    return tuple(sorted(captures, key=lambda one: (-one.seconds, one.raw_path, one.id))[:KEPT])


def killed(rejection: Rejection) -> tuple[Slow, ...]:
    """The capture of a rejection, where it ran out of time."""
    if rejection.reason != TIME_LIMIT:
        return ()
    return (Slow(rejection.raw_path, rejection.capture_id, CAPTURE_SECONDS),)
