"""The command line: answers, exit codes, and one clear sentence for what is wrong."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.curated.layout import home
from tests.curated.crashes import Call, watching

TEXT = (
    "Parliament in Nairobi passed the budget of Kenya on Thursday after a debate of nine hours. "
    "The finance minister said that spending on schools rises by a tenth while the deficit shrinks."
)


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    """One article and one rejection, taken in by the command."""
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "budget.txt").write_text(f"date 2024-06-13 {TEXT}")
    (raw / "empty.txt").write_text("")
    assert run("backfill", raw, "--curated", tmp_path / "out", "--workers", 0).exit_code == 0
    return tmp_path / "out"


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def test_help_names_the_commands_without_loading_what_they_need() -> None:
    code = (
        "import sys; from typer.testing import CliRunner; from pipeline.cli import app\n"
        "result = CliRunner().invoke(app, ['--help']); print(result.output)\n"
        "print('heavy:', [name for name in ('pyarrow', 'trafilatura', 'prefect', 'numpy') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert all(command in told for command in ("backfill", "explain", "verify", "path"))
    assert "heavy: []" in told


def test_backfill_shows_what_it_made_and_a_query(curated: Path) -> None:
    told = run("backfill", curated.parent / "raw", "--curated", curated, "--workers", 0)
    assert told.exit_code == 0
    assert "Nothing new: 2 of 2 captures were already in." in told.stdout
    assert "KEN" in told.stdout
    assert "read_parquet" in told.stdout


def test_backfill_answers_machines_in_json(curated: Path) -> None:
    told = run("backfill", curated.parent / "raw", "--curated", curated, "--workers", 0, "--json")
    outcome = json.loads(told.stdout)
    assert (outcome["changed"], outcome["counts"]["articles"], outcome["rejected"]) == (False, 1, {"empty file": 1})


def test_a_missing_folder_is_wrong_usage_in_one_sentence(tmp_path: Path) -> None:
    told = run("backfill", tmp_path / "nothing", "--curated", tmp_path / "out")
    assert told.exit_code == 2
    assert told.stderr.strip() == f"There is no file or folder {tmp_path / 'nothing'}."
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("command", [["verify"], ["path"], ["explain", "abcdef"]])
def test_commands_that_read_refuse_a_folder_that_is_not_there(command: list[str], tmp_path: Path) -> None:
    told = run(*command, "--curated", tmp_path / "nothing")
    assert told.exit_code == 2
    assert "There is no folder" in told.stderr


def test_a_backfill_under_other_settings_says_what_a_rebuild_would_make_anew(curated: Path, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("revision_share = 0.3\n")
    again = ("--curated", curated, "--workers", 0)
    assert "other rules or settings" not in run("backfill", tmp_path / "raw", *again).stdout
    told = run("backfill", tmp_path / "raw", *again, "--settings", tmp_path / "settings.toml").stdout
    assert "1 reports were made by other rules or settings" in " ".join(told.split())


def test_an_unknown_setting_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("near_jacard = 0.5\n")
    told = run("backfill", tmp_path, "--settings", tmp_path / "settings.toml")
    assert told.exit_code == 2
    assert "unknown key 'near_jacard'" in told.stderr


def test_a_day_that_is_no_day_is_wrong_usage(tmp_path: Path) -> None:
    assert run("backfill", tmp_path, "--since", "May").exit_code == 2


def test_days_in_the_wrong_order_are_wrong_usage(tmp_path: Path) -> None:
    told = run("backfill", tmp_path, "--since", "2024-05-02", "--until", "2024-05-01")
    assert told.exit_code == 2
    assert "comes after" in told.stderr


def test_rebuild_changes_nothing_under_the_same_rules_and_names_what_is_gone(curated: Path) -> None:
    raw = curated.parent / "raw"
    assert not json.loads(run("rebuild", raw, "--curated", curated, "--workers", 0, "--json").stdout)["changed"]
    (raw / "budget.txt").unlink()
    told = run("rebuild", raw, "--curated", curated, "--workers", 0)
    assert told.exit_code == 0
    assert "Left as it was, its raw file was not met: budget.txt" in told.stderr


def test_learn_says_what_it_learned(curated: Path) -> None:
    told = run("learn", curated.parent / "raw", "--curated", curated, "--workers", 0)
    assert told.exit_code == 0
    assert "Learned: 0 repeated lines and sentences" in told.stdout


def test_explain_tells_a_person_and_a_machine_the_same(curated: Path) -> None:
    (path,) = (curated / "articles").rglob("*.parquet")
    from pipeline.curated.parquet import read_file

    name = read_file(path)["article_id"].to_pylist()[0]
    assert "Published: 2024-06-13 by date header" in run("explain", name[:10], "--curated", curated).stdout
    told = json.loads(run("explain", name, "--curated", curated, "--json").stdout)
    assert (told["table"], told["row"]["published_date"]) == ("articles", "2024-06-13")


def test_an_unknown_id_is_wrong_usage(curated: Path) -> None:
    told = run("explain", "0123456789", "--curated", curated)
    assert told.exit_code == 2
    assert "No article, copy or rejection" in told.stderr


def test_verify_fails_on_a_broken_store_and_names_the_fault(curated: Path) -> None:
    assert run("verify", "--curated", curated).exit_code == 0
    (path,) = (curated / "articles").resolve().rglob("*.parquet")
    path.unlink()
    told = run("verify", "--curated", curated)
    assert told.exit_code == 1
    assert "complete:" in told.stdout
    assert json.loads(run("verify", "--curated", curated, "--json").stdout)["faults"]


def test_verify_notes_what_a_dead_run_left_and_does_not_fail(curated: Path) -> None:
    left = home(curated) / "spilled"
    left.mkdir()
    told = run("verify", "--curated", curated)
    assert told.exit_code == 0
    assert f"Note: {left}" in told.stdout
    assert json.loads(run("verify", "--curated", curated, "--json").stdout)["remains"] == [str(left)]


def test_verify_repairs_what_it_can_and_says_what_it_did(curated: Path) -> None:
    (curated / "copies").unlink()
    told = run("verify", "--repair", "--curated", curated)
    assert told.exit_code == 0
    assert f"The link {curated / 'copies'} leads to its table again." in told.stdout
    assert "is whole" in told.stdout


def test_verify_says_what_to_do_about_what_it_cannot_repair(curated: Path) -> None:
    (path,) = (curated / "articles").resolve().rglob("*.parquet")
    path.unlink()
    told = run("verify", "--repair", "--curated", curated)
    assert told.exit_code == 1
    assert "run `news-pipeline rebuild`" in told.stdout
    answer = json.loads(run("verify", "--repair", "--curated", curated, "--json").stdout)
    assert (answer["mended"], bool(answer["faults"][0]["remedy"])) == ([], True)


def test_verify_goes_on_without_what_is_lost_when_told_to(curated: Path) -> None:
    (path,) = (curated / "articles").resolve().rglob("*.parquet")
    path.unlink()
    assert run("verify", "--give-up", "--curated", curated).exit_code == 2
    told = run("verify", "--repair", "--give-up", "--curated", curated)
    assert "1 damaged files: 1 reports, 0 rejections" in told.stdout
    again = run("verify", "--repair", "--give-up", "--curated", curated)
    assert "taken out" not in again.stdout


def test_a_full_disk_ends_a_run_with_the_reason_the_file_and_what_to_do(curated: Path) -> None:
    (curated.parent / "raw" / "later.txt").write_text(f"date 2024-06-14 {TEXT} Schools welcomed it.")

    def full(call: Call) -> None:
        if call.name == "write":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with watching(curated.parent, full):
        told = run("backfill", curated.parent / "raw", "--curated", curated, "--workers", 0)
    assert told.exit_code == 1
    assert "No space left on device" in told.stderr
    assert str(home(curated)) in told.stderr
    assert "Free some space and run the same command again" in told.stderr
    assert run("backfill", curated.parent / "raw", "--curated", curated, "--workers", 0).exit_code == 0


def test_path_gives_the_folder_that_no_later_run_changes(curated: Path) -> None:
    told = Path(run("path", "articles", "--curated", curated).stdout.strip())
    assert told == home(curated) / "generations" / "1" / "articles"
    assert told.is_dir()


def test_path_knows_its_tables(curated: Path) -> None:
    told = run("path", "essays", "--curated", curated)
    assert told.exit_code == 2
    assert "articles, copies, rejections" in told.stderr


def test_a_run_that_fails_says_why_with_exit_code_one(curated: Path) -> None:
    manifest = (home(curated) / "current").resolve() / "manifest.json"
    manifest.write_text("{")
    told = run("backfill", curated.parent / "raw", "--curated", curated, "--workers", 0)
    assert told.exit_code == 1
    assert told.stderr.startswith("The run failed: ")
