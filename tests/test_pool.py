"""One bad capture costs one capture. The work here stands in for what breaks in a library."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterable
from multiprocessing.spawn import get_preparation_data
from pathlib import Path

import pytest

from pipeline import pool
from pipeline.model import Capture, Media, Rejection
from pipeline.pool import main_module_hidden, work_through


def captures(*payloads: bytes) -> list[Capture]:
    return [Capture(payload, Media.TEXT, f"{number}.txt") for number, payload in enumerate(payloads)]


def work(few: Iterable[Capture]) -> list[str]:
    """Upper case; hangs, dies or takes 4 GiB where the payload says so."""
    return [shouted(capture.payload) for capture in few]


def shouted(payload: bytes) -> str:
    if payload == b"hang":
        hang_in_c()
    if payload == b"die":
        os._exit(7)
    if payload == b"grow":
        bytearray(4 << 30)
    return payload.decode().upper()


def hang_in_c() -> None:
    """Where no Python code runs, so that no handler of a signal would: an expression that goes back for ever."""
    re.match("(a|a)*$", "a" * 60 + "b")


def counted(few: Iterable[Capture]) -> list[str]:
    """Note every attempt in the file that a payload names, then hang."""
    for capture in few:
        with Path(capture.payload.decode()).open("a") as attempts:
            attempts.write("x")
        hang_in_c()
    return []


def slow_at_the_end(few: Iterable[Capture]) -> list[str]:
    """Hangs when it has seen all captures, if one of them says so."""
    payloads = [capture.payload for capture in few]
    if b"hang" in payloads:
        hang_in_c()
    return [shouted(payload) for payload in payloads]


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
    results = [outcome(result) for result in work_through(captures(b"a", bad, b"c"), work, 1)]
    assert results == ["A", f"1.txt {reason}", "C"]


def test_a_capture_that_hangs_is_tried_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(pool, "CAPTURE_SECONDS", 0.5)
    files = [tmp_path / str(number) for number in range(4)]
    results = [outcome(result) for result in work_through(captures(*map(os.fsencode, files)), counted, 2)]
    assert results == [f"{number}.txt time limit" for number in range(4)]
    assert [file.read_text() for file in files] == ["x"] * 4


def test_what_hangs_after_all_captures_are_seen_costs_the_capture_that_makes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pool, "CAPTURE_SECONDS", 0.5)
    results = [outcome(result) for result in work_through(captures(b"a", b"hang", b"c"), slow_at_the_end, 2)]
    assert results == ["A", "1.txt time limit", "C"]


def test_captures_share_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "CAPTURE_SECONDS", 1.0)
    assert list(work_through(captures(*[b"wait"] * 8), patient, 1)) == ["WAIT"] * 8


def patient(few: Iterable[Capture]) -> list[str]:
    """Take less than the limit for each, and more for all."""
    results = []
    for capture in few:
        time.sleep(0.3)
        results.append(shouted(capture.payload))
    return results


def test_workers_start_only_when_there_is_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(pool, "ProcessPool")
    assert list(work_through([], work, 2)) == []


def test_who_stops_listening_does_not_wait_for_what_is_under_way() -> None:
    """As a run that is cancelled: its processes end, whatever they are at."""
    results = work_through(captures(*[b"a"] * pool.BATCH, *[b"hang"] * pool.BATCH), work, 1)
    assert next(results) == "A"
    start = time.monotonic()
    results.close()  # type: ignore[attr-defined]  # it is a generator
    assert time.monotonic() - start < pool.CAPTURE_SECONDS / 2


def test_a_broken_program_is_not_a_bad_capture() -> None:
    with pytest.raises(UnicodeDecodeError):
        list(work_through(captures(b"\xff"), work, 1))


@pytest.fixture
def main_is_a_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A main module started from a file, as commands are, that notes every import of it in another file."""
    noted, program = tmp_path / "imported", tmp_path / "program.py"
    program.write_text(f"open({str(noted)!r}, 'a').write('x')")
    monkeypatch.setattr(sys.modules["__main__"], "__spec__", None)
    monkeypatch.setattr(sys.modules["__main__"], "__file__", str(program), raising=False)
    return noted


def test_workers_do_not_import_the_program_that_started_them(main_is_a_program: Path) -> None:
    many = captures(*(str(n).encode() for n in range(20)))
    assert len(list(work_through(many, work, 2))) == 20
    assert not main_is_a_program.exists()


@pytest.mark.usefixtures("main_is_a_program")
def test_the_main_module_is_whole_again_afterwards_also_when_the_start_failed() -> None:
    def told() -> set[str]:
        return {key for key in get_preparation_data("worker") if key.startswith("init_main")}

    before = told()
    with main_module_hidden():
        assert not told()
    with pytest.raises(ValueError, match="the start"), main_module_hidden():
        raise ValueError("the start")
    assert told() == before != set()
