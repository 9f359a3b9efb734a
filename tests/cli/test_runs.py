"""What the commands that make generations say beside their result."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli import app

STORY = "The covered market of Gao opened with seven rows of stalls, the council said. Traders welcomed the roof."


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "story.txt").write_text(STORY)
    return tmp_path / "raw"


def test_a_warning_goes_to_stderr_and_leaves_result_and_exit_code_as_they_are(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(curated: Path, spool: Path, version: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("pipeline.committing.register_files", full)
    told = CliRunner().invoke(app, ["backfill", str(raw), "--curated", str(tmp_path / "o"), "--workers", "0", "--json"])
    assert told.exit_code == 0
    assert told.stderr.startswith("Warning: All is committed,")
    outcome = json.loads(told.stdout)
    assert (outcome["changed"], len(outcome["warnings"])) == (True, 1)


def test_slow_captures_are_told_to_machines(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.prepare.stages.WORTH_READING_SECONDS", 0.0)
    told = CliRunner().invoke(app, ["backfill", str(raw), "--curated", str(tmp_path / "o"), "--workers", "0", "--json"])
    [slow] = json.loads(told.stdout)["slowest"]
    assert (slow["raw_path"], slow["became"], slow["seconds"] > 0) == ("story.txt", "article", True)
    assert not told.stderr
