"""`history`, `diff` and `--as-of`: what the past says, while it is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.curated.layout import generation_folder
from tests.curated.makers import commit, make_first_version, make_id, make_link, make_report


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    """Two generations: one article, then its copy."""
    commit(tmp_path / "out", [make_report("a")])
    commit(tmp_path / "out", [make_report("b")], links=[make_link("b", "a")])
    return tmp_path / "out"


def run(curated: Path, *words: object) -> Result:
    return CliRunner().invoke(app, [*map(str, words), "--curated", str(curated)])


def test_diff_without_words_compares_the_last_two(curated: Path) -> None:
    assert run(curated, "diff").stdout.startswith("From generation 1 to 2: 1 added\n")
    assert run(curated, "diff", "1", "current").stdout == run(curated, "diff").stdout


def test_diff_tells_machines_everything(curated: Path) -> None:
    commit(curated, [make_report(name) for name in "cdefghijklmnop"], links=[make_link("b", "a")])
    told = json.loads(run(curated, "diff", "--limit", 2, "--json").stdout)
    assert (told["tally"]["added"], len(told["changes"]), told["untold"]) == (14, 14, 0)
    assert "12 more differ" in run(curated, "diff", "--limit", 2).stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["diff", "1", "7"], "Generation 7 is not kept; kept are 1, 2."),
        (["diff", "yesterday"], "There is no generation 'yesterday'; kept are 1, 2."),
        (["path", "--as-of", "7"], "Generation 7 is not kept; kept are 1, 2."),
        (["explain", "abcdef", "--as-of", "7"], "Generation 7 is not kept; kept are 1, 2."),
    ],
)
def test_what_is_not_kept_is_said_with_what_is(curated: Path, words: list[str], sentence: str) -> None:
    told = run(curated, *words)
    assert (told.exit_code, told.stderr.strip()) == (2, sentence)


def test_a_row_and_a_folder_are_shown_as_they_were(curated: Path) -> None:
    assert "Copies: none" in run(curated, "explain", make_id("a")[:10], "--as-of", 1).stdout
    assert "Copies: 1" in run(curated, "explain", make_id("a")[:10]).stdout
    assert run(curated, "path", "--as-of", 1).stdout.strip() == str(generation_folder(curated, 1))


@pytest.mark.parametrize("words", [["history"], ["diff"], ["path"], ["explain", "abcdef"], ["export", "x.parquet"]])
def test_a_folder_without_data_says_what_to_do_first(tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "out").mkdir()
    told = run(tmp_path / "out", *words)
    assert told.exit_code == 2
    assert "news-pipeline backfill" in told.stderr


def test_a_damaged_manifest_cannot_be_read_and_says_so(curated: Path) -> None:
    (generation_folder(curated, 2) / "manifest.json").write_text("{")
    told = run(curated, "diff")
    assert told.exit_code == 1
    assert told.stderr.startswith("Cannot be read: ")


def test_history_is_a_line_for_every_run_of_the_command(tmp_path: Path) -> None:
    out, raw = tmp_path / "out", tmp_path / "raw"
    raw.mkdir()
    for day in (13, 14):
        (raw / f"{day}.txt").write_text(
            f"date 2024-06-{day} Parliament in Nairobi debated item {day} of the budget of Kenya."
        )
        assert run(out, "backfill", raw, "--workers", 0).exit_code == 0
    first, second = run(out, "history").stdout.splitlines()
    assert "backfill: 1 added; articles 1, copies 0, rejections 0; by " in first
    assert second.strip().startswith("2  20")
    told = json.loads(run(out, "history", "--json").stdout)
    assert [(entry["met"], entry["known"], entry["kept"]) for entry in told] == [(1, 0, True), (2, 1, True)]


def test_a_run_brings_older_tables_up_to_date_before_it_writes(tmp_path: Path) -> None:
    out, raw = tmp_path / "out", tmp_path / "raw"
    raw.mkdir()
    (raw / "a.txt").write_text("date 2024-06-13 Parliament in Nairobi passed the budget of Kenya on Thursday.")
    assert run(out, "backfill", raw, "--workers", 0).exit_code == 0
    make_first_version(generation_folder(out, 1))
    assert "the next run that writes brings them there" in run(out, "path").stderr
    (raw / "b.txt").write_text("date 2024-07-02 The harbour of Dakar in Senegal closed for a week after a storm.")
    assert run(out, "backfill", raw, "--workers", 0).exit_code == 0
    assert [entry["command"] for entry in json.loads(run(out, "history", "--json").stdout)] == [
        "backfill",
        "migrate",
        "backfill",
    ]
    assert run(out, "verify").exit_code == 0
    assert "tables of version 1" in run(out, "explain", "abcdef", "--as-of", 1).stderr
