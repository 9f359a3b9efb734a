"""Size and time of a raw file tell that it changed, and so do those of its metadata."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pipeline.readers import Source, stamp_of


def stamp(path: Path) -> object:
    return stamp_of(Source(path, path.name))


def put(path: Path, content: bytes, time: int) -> Path:
    path.write_bytes(content)
    os.utime(path, (time, time))
    return path


def test_a_stamp_is_size_and_time_of_file_and_sidecar(tmp_path: Path) -> None:
    page = put(tmp_path / "a.html", b"page", 1000)
    assert stamp(page) == (4, 1000 * 10**9, -1, -1)
    put(tmp_path / "a.html.meta.json", b"{}", 2000)
    assert stamp(page) == (4, 1000 * 10**9, 2, 2000 * 10**9)


def test_of_two_sidecars_the_one_that_is_read_counts(tmp_path: Path) -> None:
    page = put(tmp_path / "a.html.gz", b"page", 1000)
    put(tmp_path / "a.html.meta.json", b"{}", 2000)
    before = stamp(page)
    put(tmp_path / "a.html.gz.meta.json", b"{ }", 3000)
    assert (before, stamp(page)) == ((4, 10**12, 2, 2 * 10**12), (4, 10**12, 3, 3 * 10**12))


def test_a_dump_has_no_sidecar(tmp_path: Path) -> None:
    dump = put(tmp_path / "a.jsonl", b"{}", 1000)
    put(tmp_path / "a.jsonl.meta.json", b"{}", 2000)
    assert stamp(dump) == (2, 10**12, -1, -1)


@pytest.mark.parametrize("name", ["gone.txt", "folder.txt", "pipe.txt", "x" * 250 + ".txt"])
def test_what_is_no_file_has_no_stamp(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    assert stamp(tmp_path / name) is None
