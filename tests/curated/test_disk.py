"""What reaches the disk, and what does not."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from pipeline.curated import disk


def test_a_file_is_written_whole_even_when_the_kernel_takes_it_in_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, content: write(descriptor, bytes(content)[:3]))
    disk.write_durably(tmp_path / "deep" / "file", b"0123456789")
    assert (tmp_path / "deep" / "file").read_bytes() == b"0123456789"


def test_a_file_is_never_written_twice(tmp_path: Path) -> None:
    disk.write_durably(tmp_path / "file", b"first")
    with pytest.raises(FileExistsError):
        disk.write_durably(tmp_path / "file", b"second")
    assert (tmp_path / "file").read_bytes() == b"first"


def test_an_error_that_is_not_about_links_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(source: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, "disk full")

    monkeypatch.setattr(os, "link", full)
    (tmp_path / "a").write_bytes(b"a")
    with pytest.raises(OSError, match="disk full"):
        disk.link_or_copy(tmp_path / "a", tmp_path / "b")


def test_a_link_moves_in_one_step_and_a_leftover_of_a_crash_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "current.new").symlink_to("nowhere")
    disk.point_link(tmp_path / "current", "one")
    disk.point_link(tmp_path / "current", "two")
    assert (tmp_path / "current").readlink() == Path("two")
    assert not (tmp_path / "current.new").is_symlink()


def test_errors_say_which_file_they_are_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int, content: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space left on device") as raised:
        disk.write_durably(tmp_path / "file", b"first")
    assert raised.value.filename == str(tmp_path / "file")


def test_a_file_that_cannot_be_closed_is_an_error_and_closed_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    close, closed = os.close, []

    def fail(descriptor: int) -> None:
        close(descriptor)
        closed.append(descriptor)
        raise OSError(errno.EIO, "Input/output error")

    file = disk.NewFile(tmp_path / "file")
    with monkeypatch.context() as patched:
        patched.setattr(os, "close", fail)
        with pytest.raises(OSError, match="Input/output error"):
            file.close()
    file.close()
    assert closed == [file.descriptor]


def test_arrays_and_tables_can_be_written_to_a_new_file(tmp_path: Path) -> None:
    with disk.NewFile(tmp_path / "numbers.npy") as file:
        np.save(file, np.arange(1000))
    assert np.array_equal(np.load(tmp_path / "numbers.npy"), np.arange(1000))
    table = pa.table({"text": ["one", "two"]})
    with disk.NewFile(tmp_path / "rows.arrow") as file, pa.ipc.new_file(file, table.schema) as writer:
        writer.write_table(table)
    assert pa.ipc.open_file(tmp_path / "rows.arrow").read_all() == table


def test_a_folder_being_dropped_is_gone_by_its_name_at_once_and_wholly_in_the_end(tmp_path: Path) -> None:
    (tmp_path / "7" / "deep").mkdir(parents=True)
    (tmp_path / "7" / "deep" / "file").write_bytes(b"a")
    (tmp_path / f"7{disk.LEAVING}").mkdir()  # a killed process left it
    disk.drop_tree(tmp_path / "7")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_had_begun_to_drop_goes_and_nothing_else(tmp_path: Path) -> None:
    for name in ("7", f"8{disk.LEAVING}"):
        (tmp_path / name / "deep").mkdir(parents=True)
    disk.drop_leaving(tmp_path)
    assert [place.name for place in tmp_path.iterdir()] == ["7"]
    disk.drop_leaving(tmp_path / "nowhere")


def test_a_moved_file_replaces_another_of_that_name(tmp_path: Path) -> None:
    disk.write(tmp_path / "new", b"new")
    disk.write(tmp_path / "old", b"old")
    disk.move(tmp_path / "new", tmp_path / "old")
    assert [(place.name, place.read_bytes()) for place in tmp_path.iterdir()] == [("old", b"new")]
