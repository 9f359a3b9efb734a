"""Files that just changed are left for the next run."""

from __future__ import annotations

import os
import time
from pathlib import Path

from pipeline.readers import sources
from pipeline.readers.settled import Settled, changed_at


def taken(raw: Path, settled: Settled) -> list[str]:
    return [source.raw_path for source in sources([raw]) if settled(source)]


def test_what_came_to_rest_before_the_moment_is_read_and_what_changed_after_it_is_counted(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text("whole")
    between = changed_at(tmp_path / "old.txt") + 0.005
    while time.time() <= between + 0.02:
        (tmp_path / "new.txt").write_text("half")
    settled = Settled(between)
    assert taken(tmp_path, settled) == ["old.txt"]
    assert settled.left == 1


def test_a_file_whose_metadata_are_being_written_is_left(tmp_path: Path) -> None:
    page, metadata = tmp_path / "a.html", tmp_path / "a.html.meta.json"
    page.write_text("<p>whole")
    between = changed_at(page) + 0.005
    while time.time() <= between + 0.02:
        metadata.write_text('{"title": ')
    assert taken(tmp_path, Settled(between)) == []


def test_a_time_that_a_copying_tool_set_says_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("half")
    os.utime(file, (0, 0))
    assert taken(tmp_path, Settled(time.time() - 60)) == []
    os.utime(file, (2**32, 2**32))
    assert taken(tmp_path, Settled(time.time() + 60)) == ["a.txt"]


def test_a_file_that_cannot_be_looked_at_is_left_to_its_reader(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "nowhere")
    settled = Settled(time.time() - 60)
    assert taken(tmp_path, settled) == ["a.txt"]
    assert settled.left == 0
