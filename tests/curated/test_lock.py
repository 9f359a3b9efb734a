"""One writer at a time."""

from __future__ import annotations

import errno
import fcntl
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from pipeline.curated.lock import NO_LOCKS, OWNER_BYTES, LockError, one_writer, owner_line

HOLDER = """
import sys
from pathlib import Path
from pipeline.curated.lock import one_writer
with one_writer(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_writer_waits_until_the_first_is_done(tmp_path: Path) -> None:
    order: list[str] = []
    waiting = threading.Event()

    def second() -> None:
        with one_writer(tmp_path / "lock", on_wait=lambda owner: waiting.set()):
            order.append("second")

    with one_writer(tmp_path / "lock"):
        thread = threading.Thread(target=second)
        thread.start()
        assert waiting.wait(10)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_who_waits_is_told_the_owner_once_and_gives_up_at_the_limit(tmp_path: Path) -> None:
    told: list[str] = []
    with (
        one_writer(tmp_path / "lock"),
        pytest.raises(LockError, match=rf"held by process {os.getpid()} on .*Stop it, or wait"),
        one_writer(tmp_path / "lock", told.append, limit=0.3),
    ):
        pass
    assert len(told) == 1
    assert told[0].startswith(f"process {os.getpid()} on ")


def test_the_owners_line_tells_process_host_time_and_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["/usr/bin/news-pipeline", "backfill", "raw"])
    monkeypatch.setattr("platform.node", lambda: "desk7")
    line = owner_line()
    assert line.startswith(f"process {os.getpid()} on desk7, since 20")
    assert line.endswith("+00:00: news-pipeline backfill raw")


def test_a_longer_line_of_an_earlier_owner_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["news-pipeline", "x" * 2 * OWNER_BYTES])
    with one_writer(tmp_path / "lock"):
        assert (tmp_path / "lock").stat().st_size == OWNER_BYTES
    monkeypatch.setattr(sys, "argv", ["news-pipeline"])
    with one_writer(tmp_path / "lock"):
        assert (tmp_path / "lock").read_text().endswith("news-pipeline")


def test_the_lock_is_free_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="broken"), one_writer(tmp_path / "lock"):
        raise ValueError("broken")
    with one_writer(tmp_path / "lock", limit=0):
        pass


def test_the_lock_is_free_when_its_holder_was_killed(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, tmp_path / "lock"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(LockError, match=f"process {holder.pid} "), one_writer(tmp_path / "lock", limit=0):
            pass
        holder.kill()
        holder.wait()
        with one_writer(tmp_path / "lock", limit=5):
            pass


@pytest.mark.parametrize("refusal", sorted(NO_LOCKS), ids=lambda number: errno.errorcode[number])
def test_a_file_system_without_locks_is_refused_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusal: int
) -> None:
    def refuse(descriptor: int, how: int) -> None:
        raise OSError(refusal, os.strerror(refusal))

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(LockError, match=r"has no locks \(.+\).*local disk"), one_writer(tmp_path / "lock"):
        raise AssertionError("never inside without a lock")


def test_another_error_of_the_lock_is_not_taken_for_a_want_of_locks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(descriptor: int, how: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(fcntl, "flock", fail)
    with pytest.raises(OSError, match="Input/output"), one_writer(tmp_path / "lock"):
        pass


def test_a_disk_too_full_for_the_owners_line_is_locked_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int, content: bytes, offset: int) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "pwrite", full)
    with (
        one_writer(tmp_path / "lock"),
        pytest.raises(LockError, match="another process"),
        one_writer(tmp_path / "lock", limit=0),
    ):
        pass
