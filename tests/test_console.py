"""The bars of a run: files that are read, then each step of the commit. Nothing is drawn where no terminal is."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.console import committing, preparing, progress


def test_files_count_once_and_captures_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with progress() as bars:
        met = preparing(bars, [tmp_path])
        for raw_path in ("dump.jsonl#1", "dump.jsonl#2", "page.html"):
            met(raw_path)
        [task] = bars.tasks
    assert (task.completed, task.fields["said"]) == (2, "files, 3 captures")
    assert capsys.readouterr() == ("", "")


def test_each_step_of_a_commit_has_its_bar_and_those_before_are_full() -> None:
    with progress() as bars:
        stepped = committing(bars)
        stepped("comparing reports", 0, 20)
        stepped("writing partitions", 0, 10)
        stepped("writing partitions", 3, 10)
        first, second = bars.tasks
        shown = [(task.description, task.completed, task.total, task.finished) for task in (first, second)]
    assert shown == [("comparing reports", 20, 20, True), ("writing partitions", 3, 10, False)]
