"""`forget` shows what goes, asks, and tells what is left to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.curated.layout import generation_numbers
from pipeline.model import capture_id

TEXT = (
    "Parliament in Nairobi passed the budget of Kenya on Thursday after a debate of nine hours. "
    "The finance minister said that spending on schools rises by a tenth while the deficit shrinks."
)
URL = "https://daily.example/budget"
ID = capture_id(f"date 2024-06-13 {TEXT}".encode(), URL)
COPY = capture_id(f"date 2024-06-14 {TEXT}".encode(), None)


def run(*words: object, answer: str = "") -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], input=answer)


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    """An article and a copy of it."""
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "budget.txt").write_text(f"date 2024-06-13 {TEXT}")
    (raw / "budget.txt.meta.json").write_text(json.dumps({"url": URL, "publisher": "The Daily", "title": "A budget"}))
    (raw / "copy.txt").write_text(f"date 2024-06-14 {TEXT}")
    assert run("backfill", raw, "--curated", tmp_path / "out", "--workers", 0).exit_code == 0
    return tmp_path / "out"


def test_it_says_what_goes_and_what_comes_of_it_and_asks(curated: Path) -> None:
    told = run("forget", ID[:12], "--curated", curated, answer="y\n")
    assert told.exit_code == 0
    assert f"articles   {ID[:16]}  A budget" in told.stderr
    assert f"copies     {COPY[:16]}" in told.stderr
    assert "Copies that become articles: 1" in told.stderr
    assert "Generations that go: 1." in told.stderr
    assert told.stdout.splitlines()[-4:] == [
        "Captures forgotten: 1",
        f"{curated} is at generation 2: articles 1, copies 0, rejections 0.",
        "Still in your raw files, for you to delete:",
        "  budget.txt",
    ]
    assert run("verify", "--curated", curated).exit_code == 0


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_without_a_yes_nothing_is_forgotten(curated: Path, answer: str) -> None:
    told = run("forget", ID, "--curated", curated, answer=answer)
    assert told.exit_code == 1
    assert told.stderr.splitlines()[-1].endswith("Nothing was forgotten.")
    assert "failed" not in told.stderr
    assert generation_numbers(curated) == [1]


@pytest.mark.parametrize("named", [[ID], [URL], ["--publisher", "the daily"]])
def test_scripts_are_not_asked_and_answered_in_json(curated: Path, named: list[str]) -> None:
    told = run("forget", *named, "--curated", curated, "--yes", "--json")
    stated = json.loads(told.stdout)
    assert [one["id"] for one in stated["going"]] == [ID]
    assert [one["id"] for one in stated["new_articles"]] == [COPY]
    assert (stated["raw_paths"], stated["generations"]) == (["budget.txt"], [1])
    assert stated["outcome"]["counts"] == {"articles": 1, "copies": 0, "rejections": 0}


def test_the_whole_group_goes_where_it_is_asked_for(curated: Path) -> None:
    told = run("forget", ID, "--group", "--curated", curated, "--yes")
    assert "Captures forgotten: 2" in told.stdout


def test_what_is_not_in_yet_is_refused_when_it_comes(curated: Path) -> None:
    told = run("forget", "https://daily.example/later", "--curated", curated, answer="y\n")
    assert (told.exit_code, "Nothing of it is in yet." in told.stderr) == (0, True)


def test_what_was_forgotten_is_not_asked_about_again(curated: Path) -> None:
    run("forget", ID, "--curated", curated, "--yes")
    told = run("forget", ID, "--curated", curated)
    assert (told.exit_code, told.stderr.strip()) == (0, "That was forgotten before.")


def test_a_backfill_says_what_it_refused(curated: Path) -> None:
    run("forget", ID, "--curated", curated, "--yes")
    told = run("backfill", curated.parent / "raw", "--curated", curated, "--workers", 0)
    assert "forgotten, and refused │ 1" in told.stdout


def test_it_can_be_taken_back(curated: Path) -> None:
    run("forget", ID, "--curated", curated, "--yes")
    told = run("forget", ID, "--undo", "--curated", curated)
    assert told.stdout == "Tombstones taken back: 1. The next backfill reads every raw file again.\n"
    again = run("backfill", curated.parent / "raw", "--curated", curated, "--workers", 0, "--json")
    assert json.loads(again.stdout)["counts"] == {"articles": 1, "copies": 1, "rejections": 0}
    assert run("forget", ID, "--undo", "--curated", curated).exit_code == 2


@pytest.mark.parametrize(
    "words",
    [
        [],
        [ID, "--publisher", "The Daily"],
        ["--undo", "--publisher", "The Daily"],
        [ID, "--undo", "--group"],
        [ID, "--json"],
        ["abc"],
        ["0123456789"],
        ["--publisher", "Nobody"],
    ],
)
def test_wrong_usage_is_one_sentence(curated: Path, words: list[str]) -> None:
    told = run("forget", *words, "--curated", curated)
    assert told.exit_code == 2
    assert len(told.stderr.strip().splitlines()) == 1
    assert generation_numbers(curated) == [1]


def test_a_missing_folder_is_wrong_usage(tmp_path: Path) -> None:
    assert run("forget", ID, "--curated", tmp_path / "nothing").exit_code == 2
    assert not (tmp_path / ".nothing").exists()
