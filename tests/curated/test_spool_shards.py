"""What attempts left comes into a spool behind what is there; what nobody named does not."""

from __future__ import annotations

from pathlib import Path

from pipeline.curated.spool import batches_in, drop_attempts, new_attempt, open_attempts, read_order, take_batches


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_text(f"{folder.name} {name}")


def test_batches_are_put_behind_those_that_are_there(tmp_path: Path) -> None:
    put(tmp_path, "reports-000004-7.arrow", "rejections-000002-1.arrow")
    attempt = new_attempt(open_attempts(tmp_path, b""), 3)
    put(attempt, "reports-000000-9.arrow", "left-000000-2.arrow", "reports-000001-5.arrow", "reports-000002.part")
    take_batches(tmp_path, attempt, batches_in(attempt))
    assert sorted(path.name for path in tmp_path.glob("*.arrow")) == [
        "left-000005-2.arrow",
        "rejections-000002-1.arrow",
        "reports-000004-7.arrow",
        "reports-000005-9.arrow",
        "reports-000006-5.arrow",
    ]
    assert [path.name for path in attempt.iterdir()] == ["reports-000002.part"]


def test_two_attempts_at_a_shard_do_not_meet(tmp_path: Path) -> None:
    attempts = open_attempts(tmp_path, b"what to do")
    assert new_attempt(attempts, 3) != new_attempt(attempts, 3)
    assert read_order(attempts) == b"what to do"


def test_what_was_not_taken_goes(tmp_path: Path) -> None:
    put(new_attempt(open_attempts(tmp_path, b""), 0), "reports-000000-9.arrow")
    open_attempts(tmp_path, b"")
    assert len(list(tmp_path.glob("shards-*/*-*"))) == 0
    drop_attempts(tmp_path)
    assert list(tmp_path.iterdir()) == []
