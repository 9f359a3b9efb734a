"""One writer at a time."""

from __future__ import annotations

import errno
import fcntl
import threading
from pathlib import Path

import pytest

from pipeline.curated.lock import LockError, one_writer


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


def test_who_waits_is_told_the_owner_and_gives_up_at_the_limit(tmp_path: Path) -> None:
    told: list[str] = []
    with (
        one_writer(tmp_path / "lock"),
        pytest.raises(LockError, match="process"),
        one_writer(tmp_path / "lock", told.append, limit=0.3),
    ):
        pass
    assert len(told) == 1
    assert told[0].startswith("process ")


def test_the_lock_is_free_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="broken"), one_writer(tmp_path / "lock"):
        raise ValueError("broken")
    with one_writer(tmp_path / "lock", limit=0):
        pass


def test_a_file_system_without_locks_is_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(descriptor: int, how: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(LockError, match="local disk"), one_writer(tmp_path / "lock"):
        pass
