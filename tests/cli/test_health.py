"""`health`: the table, the findings, and the exit code that a schedule goes by."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.cli.health import lines
from pipeline.curated.sources.days import Given
from pipeline.health import Series, SourceDay, judge, told
from pipeline.model import Report
from tests.curated.makers import commit, make_report
from tests.health.made_up import after, ordinary

DAYS, A_DAY = 13, 6


@pytest.fixture(scope="module")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two papers with six reports on each of 13 days, after which the second prints nothing for three days."""
    out = tmp_path_factory.mktemp("health") / "out"
    paper = [of("paper.example", day, n) for day in range(DAYS + 3) for n in range(A_DAY)]
    commit(out, [*paper, *(of("other.example", day, n) for day in range(DAYS) for n in range(A_DAY))])
    return out


def of(host: str, day: int, number: int) -> Report:
    printed = date(2024, 5, 6) + timedelta(days=day)
    captured = datetime(printed.year, printed.month, printed.day, 12, tzinfo=UTC)
    report = make_report(f"{host} {day} {number}", day=printed, captured_at=captured)
    return replace(report, url=f"https://{host}/{day}/{number}")


def run(curated: Path, *words: object) -> Result:
    return CliRunner().invoke(app, ["health", *map(str, words), "--curated", str(curated)])


def test_an_ordinary_day_is_no_failure(curated: Path) -> None:
    told = run(curated, "--day", "2024-05-16")
    assert (told.exit_code, told.stderr) == (0, "")
    assert "Nothing unusual in 2 of 2 sources." in told.stdout


def test_a_silent_source_fails_the_command_and_is_told(curated: Path) -> None:
    told = run(curated, "--day", "2024-05-20")
    assert told.exit_code == 1
    assert "other.example: nothing came since 2024-05-19 (2 days), expected " in told.stdout
    assert "paper.example: " not in told.stdout


def test_each_source_is_a_line_with_its_counts_as_bars(curated: Path) -> None:
    header, head, paper, other, *_ = run(curated, "--day", "2024-05-19").stdout.splitlines()
    assert header == "Sunday 2024-05-19, and the 13 days before:"
    assert head.split() == [
        *("source", "captures", "rejected", "folded", "no", "title", "no", "date", "removed", "length", "lang."),
        "countries",
    ]
    assert other.split() == ["other.example", "█" * 13 + "·", "0"]
    assert paper.split()[:7] == ["paper.example", "█" * 14, "6", "0", "0", "0", "0"]


def test_without_a_day_it_is_the_newest_complete_one(curated: Path) -> None:
    assert run(curated).stdout.startswith("Monday 2024-05-20, ")


def test_one_source_alone(curated: Path) -> None:
    told = run(curated, "--source", "paper.example")
    assert told.exit_code == 0
    assert "other.example" not in told.stdout
    assert run(curated, "--source", "nobody").exit_code == 2


def test_machines_get_findings_and_every_day(curated: Path) -> None:
    told = json.loads(run(curated, "--day", "2024-05-20", "--json").stdout)
    (finding,) = [found for found in told["findings"] if found["source"] == "other.example"]
    assert (finding["kind"], finding["since"], finding["got"]) == ("silence", "2024-05-19", 0)
    assert told["sources"]["paper.example"]["2024-05-06"]["captures"] == A_DAY
    assert (told["dayless"], told["archived"], told["unjudged"]) == (0, 0, [])
    assert told["told"] == [f"other.example: {finding['sentence']}"]


def test_yesterday_is_a_day_by_the_clock_on_which_old_archives_have_nothing_to_judge(curated: Path) -> None:
    told = run(curated, "--day", "yesterday")
    assert (told.exit_code, told.stderr) == (0, "")
    assert told.stdout.endswith("and in the weeks before, nothing came in that could be judged.\n")


@pytest.mark.parametrize("word", ["14.5.2024", "today", "2024-13-01"])
def test_what_is_no_day_is_wrong_usage(curated: Path, word: str) -> None:
    told = run(curated, "--day", word)
    assert told.exit_code == 2
    assert "is no day" in told.stderr


def test_a_folder_without_data_says_what_to_do_first(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    told = run(tmp_path / "out")
    assert told.exit_code == 2
    assert "news-pipeline backfill" in told.stderr


def test_small_sources_are_summed_up_and_those_with_findings_are_not() -> None:
    sources: dict[str, Series] = {f"site {n:02}": ordinary(30, 20, seed=n) for n in range(45)}
    least = min(sources, key=lambda name: sum(gave.captures for gave in sources[name].values()))
    sources[least] = {**sources[least], after(28): SourceDay(rejections=20)}
    judged = judge(sources, after(28))
    given = Given(judged.day, sources, dayless=3, archived=1200, archive_days=frozenset())
    printed = list(lines(judged, told(judged), sources, given))
    assert sum(line.startswith("site") and ":" not in line for line in printed) == 41
    assert any(line.startswith("… and 4 smaller sources") for line in printed)
    assert "On no known day, so counted nowhere: 3 reports that state no time of capture." in printed
    assert "Taken in from an archive in these weeks, so not counted: 1,200 reports." in printed
