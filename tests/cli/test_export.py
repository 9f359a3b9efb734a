"""`export`: answers, and one clear sentence for what cannot be done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.curated.parquet import read_file
from tests.curated.makers import commit, make_report


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    commit(tmp_path / "out", [make_report("a"), make_report("b", code="NER"), make_report("c", day=None)])
    return tmp_path / "out"


def run(curated: Path, *words: object) -> Result:
    return CliRunner().invoke(app, ["export", *map(str, words), "--curated", str(curated)])


def test_one_file_says_how_many_rows_of_which_generation(curated: Path, tmp_path: Path) -> None:
    told = run(curated, tmp_path / "all.parquet")
    assert told.stdout == f"3 rows of generation 1 in {tmp_path / 'all.parquet'}\n"
    assert read_file(tmp_path / "all.parquet").num_rows == 3


def test_months_say_how_many_files(curated: Path, tmp_path: Path) -> None:
    assert run(curated, tmp_path / "months", "--by", "month").stdout.endswith("months, 2 files\n")


def test_delta_says_its_version(curated: Path, tmp_path: Path) -> None:
    told = run(curated, tmp_path / "lake", "--delta", "--json")
    assert json.loads(told.stdout)["delta_version"] == 0
    assert run(curated, tmp_path / "lake", "--delta").stdout.endswith("lake, version 0\n")


def test_filters_take_small_letters_and_days(curated: Path, tmp_path: Path) -> None:
    filters = ["--country", "ner", "--since", "2024-05-14", "--until", "2024-05-14"]
    assert json.loads(run(curated, tmp_path / "ner.parquet", *filters, "--json").stdout)["rows"] == 1


def test_an_earlier_generation_can_be_taken_out_while_it_is_kept(curated: Path, tmp_path: Path) -> None:
    commit(curated, [make_report("d")])
    assert run(curated, tmp_path / "old.parquet", "--as-of", 1).stdout.startswith("3 rows of generation 1")
    told = run(curated, tmp_path / "new.parquet", "--as-of", 7)
    assert (told.exit_code, told.stderr) == (2, "Generation 7 is not kept; kept are 1, 2.\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--delta", "--by", "month"], "leave --by and --force out"),
        (["--delta", "--force"], "leave --by and --force out"),
        (["--storage-option", "A=1"], "--storage-option is for --delta"),
        (["--delta", "--storage-option", "A"], "--storage-option A is not of the form KEY=VALUE"),
        (["--country", "ML"], "'ML' is no country; the codes have three letters"),
        (["--since", "2024-05-15", "--until", "2024-05-14"], "comes after"),
    ],
)
def test_wishes_that_make_no_sense_are_wrong_usage(
    curated: Path, tmp_path: Path, words: list[str], sentence: str
) -> None:
    told = run(curated, tmp_path / "all.parquet", *words)
    assert told.exit_code == 2
    assert sentence in told.stderr
    assert not (tmp_path / "all.parquet").exists()


def test_what_would_overwrite_or_mix_is_wrong_usage(curated: Path, tmp_path: Path) -> None:
    (tmp_path / "all.parquet").write_text("precious")
    for target, sentence in [
        (tmp_path / "all.parquet", "--force replaces it"),
        (curated / "articles" / "all.parquet", "lies inside"),
        (tmp_path, "is a folder"),
    ]:
        told = run(curated, target)
        assert told.exit_code == 2
        assert sentence in told.stderr


def test_a_disk_that_refuses_is_a_failure(curated: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    told = run(curated, tmp_path / "file" / "all.parquet")
    assert told.exit_code == 1
    assert told.stderr.startswith("The run failed: ")
