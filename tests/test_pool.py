"""One bad capture costs one capture. The work here stands in for what breaks in a library."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence

import pytest

from pipeline import pool
from pipeline.model import Capture, Media, Rejection
from pipeline.pool import work_through


def captures(*payloads: bytes) -> list[Capture]:
    return [Capture(payload, Media.TEXT, f"{number}.txt") for number, payload in enumerate(payloads)]


def work(few: Sequence[Capture]) -> list[str]:
    """Upper case; hangs, dies or takes 4 GiB where the payload says so."""
    for capture in few:
        if capture.payload == b"hang":
            time.sleep(60)
        if capture.payload == b"die":
            os._exit(7)
        if capture.payload == b"grow":
            bytearray(4 << 30)
    return [capture.payload.decode().upper() for capture in few]


def outcome(result: str | Rejection) -> str:
    return f"{result.raw_path} {result.reason}" if isinstance(result, Rejection) else result


def test_results_come_in_the_order_of_the_captures() -> None:
    many = captures(*(str(n).encode() for n in range(100)))
    assert list(work_through(many, work, 2)) == [str(n) for n in range(100)]


def test_without_workers_the_result_is_the_same() -> None:
    many = captures(b"a", b"b")
    assert list(work_through(many, work, 0)) == list(work_through(many, work, 1)) == ["A", "B"]


@pytest.mark.parametrize(
    ("bad", "reason"), [(b"die", "process died"), (b"grow", "memory limit"), (b"hang", "time limit")]
)
def test_a_bad_capture_is_rejected_and_its_neighbours_are_not(
    bad: bytes, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "CAPTURE_SECONDS", 2.0)
    monkeypatch.setattr(pool, "BATCH_SECONDS", 2.0)
    results = [outcome(result) for result in work_through(captures(b"a", bad, b"c"), work, 1)]
    assert results == ["A", f"1.txt {reason}", "C"]


def test_a_broken_program_is_not_a_bad_capture() -> None:
    with pytest.raises(UnicodeDecodeError):
        list(work_through(captures(b"\xff"), work, 1))
