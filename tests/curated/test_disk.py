"""What reaches the disk, and what does not."""

from __future__ import annotations

import errno
import os
from pathlib import Path

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
