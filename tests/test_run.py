"""The whole road: what goes in comes out once, the same in any order."""

from __future__ import annotations

import errno
import json
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from pipeline import committing
from pipeline.curated import disk
from pipeline.curated.layout import home
from pipeline.curated.parquet import read_file
from pipeline.curated.raw_files import REGISTER
from pipeline.curated.sources.arrivals import read_arrivals
from pipeline.curated.store import StoreError
from pipeline.curated.verify import faults
from pipeline.run import backfill, learn, rebuild
from pipeline.settings import Settings

HARBOUR = (
    "The port of Mombasa in Kenya reopened on Tuesday after a strike of four days. "
    "Dock workers accepted an offer of nine per cent more pay, the Kenya Ports Authority said. "
    "Some thirty ships had been waiting off the coast, among them two with maize for Uganda and Rwanda. "
    "The authority expects the backlog to be cleared within a week."
)
RAIL = (
    "Portugal will build a fast railway from Lisbon to Porto, the government in Lisbon decided on Thursday. "
    "Trains are to cover the distance in an hour and a quarter from the year 2030. "
    "The first section costs three billion euros, of which the European Union pays a quarter. "
    "Environmental groups welcomed the plan, farmers along the line asked for better compensation."
)


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Five captures: two reports, an early copy of one, a page and an empty file."""
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "harbour.txt").write_text(f"date 2024-05-14 {HARBOUR}")
    (folder / "harbour-again.txt").write_text(f"date 2024-05-13 {HARBOUR} Shops in the city stayed open.")
    (folder / "rail.txt").write_text(RAIL)
    (folder / "rail.txt.meta.json").write_text(json.dumps({"url": "https://example.org/2024/09/26/rail"}))
    paragraphs = "".join(f"<p>{sentence}.</p>" for sentence in RAIL.replace("Thursday", "Friday").split(". "))
    (folder / "page.html").write_text(
        f"<html lang='en'><title>Fast trains</title><article><h1>Fast trains</h1>{paragraphs}"
        "<p>The opposition called the plan late and asked for a second bridge over the Douro river.</p>"
        "<p>Work is to begin next spring near Aveiro, where the ground has already been bought.</p></article></html>"
    )
    (folder / "empty.txt").write_text("")
    return folder


def contents(curated: Path) -> dict[str, bytes]:
    """Every table file of the current generation."""
    folder = (home(curated) / "current").resolve()
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.glob("*s/**/*.parquet"))}


def rows(curated: Path, table: str) -> list[dict[str, object]]:
    return [row for path in sorted((curated / table).rglob("*.parquet")) for row in read_file(path).to_pylist()]


def test_every_capture_ends_as_exactly_one_of_three(raw: Path, tmp_path: Path) -> None:
    outcome = backfill([raw], tmp_path / "out", Settings(), workers=0)
    ends = [rows(tmp_path / "out", table) for table in ("articles", "copies", "rejections")]
    assert sorted(str(row["raw_path"]) for end in ends for row in end) == sorted(
        ["empty.txt", "harbour-again.txt", "harbour.txt", "page.html", "rail.txt"]
    )
    assert outcome.counts.captures == outcome.met == 5
    assert outcome.rejected == {"empty file": 1}
    assert not list(faults(tmp_path / "out"))


def test_the_earliest_report_stands_for_its_copies(raw: Path, tmp_path: Path) -> None:
    backfill([raw], tmp_path / "out", Settings(), workers=0)
    copies = {str(row["raw_path"]): row for row in rows(tmp_path / "out", "copies")}
    assert copies["harbour.txt"]["relation"] == "near"
    (article,) = (row for row in rows(tmp_path / "out", "articles") if row["raw_path"] == "harbour-again.txt")
    assert copies["harbour.txt"]["article_id"] == article["article_id"]
    assert (article["country_code"], article["published_date"]) == ("KEN", date(2024, 5, 13))


def test_a_second_run_changes_nothing_and_says_so(raw: Path, tmp_path: Path) -> None:
    first = backfill([raw], tmp_path / "out", Settings(), workers=0)
    before = contents(tmp_path / "out")
    second = backfill([raw], tmp_path / "out", Settings(), workers=0)
    assert (first.changed, second.changed) == (True, False)
    assert (second.generation, second.known, second.files_written) == (first.generation, second.met, 0)
    assert contents(tmp_path / "out") == before


def test_worker_processes_give_the_same_bytes_as_none(raw: Path, tmp_path: Path) -> None:
    backfill([raw], tmp_path / "alone", Settings(), workers=0)
    backfill([raw], tmp_path / "helped", Settings(), workers=2)
    assert contents(tmp_path / "alone") == contents(tmp_path / "helped")


def test_a_run_that_cannot_note_its_raw_files_has_committed_and_says_what_that_costs(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = disk.write_durably

    def full(path: Path, content: bytes) -> None:
        if path.name.startswith(REGISTER):
            write(path, content[:10])
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        write(path, content)

    with monkeypatch.context() as on_a_full_disk:
        on_a_full_disk.setattr(disk, "write_durably", full)
        outcome = backfill([raw], tmp_path / "out", Settings(), workers=0)
    [warning] = outcome.warnings
    assert "reads them again" in warning
    assert "No space left" in warning
    assert (outcome.changed, list(faults(tmp_path / "out"))) == (True, [])
    again = backfill([raw], tmp_path / "out", Settings(), workers=0)
    assert (again.changed, again.known, again.warnings) == (False, 5, ())


def test_what_states_no_time_of_capture_is_noted_on_the_day_it_came(raw: Path, tmp_path: Path) -> None:
    [first, *others] = sorted(raw.iterdir())
    backfill([first], tmp_path / "out", Settings(), workers=0)
    noted = read_arrivals(tmp_path / "out").to_pylist()
    backfill(others, tmp_path / "out", Settings(), workers=0)
    arrivals = read_arrivals(tmp_path / "out").to_pylist()
    assert len(noted) == 1
    assert noted[0] in arrivals
    assert len(arrivals) == 5
    assert {one["came"] for one in arrivals} <= {datetime.now(UTC).date(), datetime.now(UTC).date() - timedelta(1)}


def test_a_run_that_cannot_note_arrivals_has_committed_and_the_next_run_notes_them(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(curated: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(curated))

    with monkeypatch.context() as on_a_full_disk:
        on_a_full_disk.setattr(committing, "note_arrivals", full)
        [warning] = backfill([raw], tmp_path / "out", Settings(), workers=0).warnings
    assert "No space left" in warning
    assert read_arrivals(tmp_path / "out").num_rows == 0
    backfill([raw], tmp_path / "out", Settings(), workers=0)
    assert read_arrivals(tmp_path / "out")["came"].null_count == 0
    assert read_arrivals(tmp_path / "out").num_rows == 5


def test_a_commit_tells_its_steps_and_how_far_each_is(raw: Path, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []

    def on_step(*said: Any) -> None:
        told.append(said)

    first = backfill([raw], tmp_path / "out", Settings(), workers=0, on_step=on_step)
    steps = ["comparing reports", "settling groups", "writing partitions", "flushing"]
    assert list(dict.fromkeys(step for step, _, _ in told)) == steps
    assert told == sorted(told, key=lambda said: (steps.index(said[0]), said[1]))
    assert ("comparing reports", 0, 4) in told
    assert ("writing partitions", first.files_written, first.files_written) in told
    told.clear()
    backfill([raw], tmp_path / "out", Settings(), workers=0, on_step=on_step)
    assert told == []


def test_nothing_prepared_is_left_lying_about(raw: Path, tmp_path: Path) -> None:
    backfill([raw], tmp_path / "out", Settings(), workers=0)
    assert not list((home(tmp_path / "out") / "prepared").iterdir())


@examples(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(["empty.txt", "harbour-again.txt", "harbour.txt", "page.html", "rail.txt"]))
def test_one_run_for_each_file_in_any_order_gives_the_bytes_of_one_run(
    raw: Path, tmp_path_factory: pytest.TempPathFactory, order: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("order")
    backfill([raw], folder / "whole", Settings(), workers=0)
    for name in order:
        backfill([raw / name], folder / "split", Settings(), workers=0)
    assert contents(folder / "split") == contents(folder / "whole")
    assert not list(faults(folder / "split"))


def test_the_same_file_in_two_places_is_one_capture(raw: Path, tmp_path: Path) -> None:
    (raw / "more").mkdir()
    shutil.copy(raw / "harbour.txt", raw / "more" / "again.txt")
    outcome = backfill([raw], tmp_path / "out", Settings(), workers=0)
    assert outcome.counts.captures == 5
    assert outcome.met == 6


def test_days_asked_for_keep_out_what_is_outside_and_what_has_no_day(raw: Path, tmp_path: Path) -> None:
    since, until = date(2024, 5, 14), date(2024, 5, 31)
    outcome = backfill([raw], tmp_path / "out", Settings(), workers=0, since=since, until=until)
    assert [row["raw_path"] for row in rows(tmp_path / "out", "articles")] == ["harbour.txt"]
    assert (outcome.outside, outcome.undated) == (2, 1)
    whole = backfill([raw], tmp_path / "out", Settings(), workers=0)
    assert whole.counts.captures == 5


def test_a_store_grown_day_by_day_is_the_store_built_at_once(raw: Path, tmp_path: Path) -> None:
    backfill([raw], tmp_path / "grown", Settings(), workers=0, until=date(2024, 5, 13))
    backfill([raw], tmp_path / "grown", Settings(), workers=0)
    backfill([raw], tmp_path / "once", Settings(), workers=0)
    assert contents(tmp_path / "grown") == contents(tmp_path / "once")


PROMISE = "Follow the Tamana Gazette on all channels for harbour news every morning"


@pytest.fixture
def gazette(tmp_path: Path) -> Path:
    """Seven reports of one source on seven days, each with the same line at its end."""
    folder = tmp_path / "gazette"
    folder.mkdir()
    for day, cargo in enumerate(("grain", "coal", "cement", "timber", "salt", "tea", "cars"), start=1):
        text = f"Ship number {day} reached the port of Tamana with {cargo} on board, the harbour master said.\n\n"
        (folder / f"{day}.txt").write_text(f"{text}Its crew of {day + 11} went ashore for {cargo}.\n\n{PROMISE}")
        declared = {"url": f"https://gazette.example/{day}", "published": f"2024-05-0{day}"}
        (folder / f"{day}.txt.meta.json").write_text(json.dumps(declared))
    return folder


def test_what_was_learned_cleans_old_and_new_reports_alike(gazette: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    for day in range(1, 7):
        backfill([gazette / f"{day}.txt"], out, Settings(), workers=0)
    assert all(PROMISE in str(row["text"]) for row in rows(out, "articles"))
    table, outcome = learn([gazette], out, Settings(), workers=0)
    assert [(entry.source, entry.groups, entry.days) for entry in table] == [("gazette.example", 6, 6)]
    assert outcome.missing == ()
    backfill([gazette], out, Settings(), workers=0)
    assert len(rows(out, "articles")) == 7
    assert not any(PROMISE in str(row["text"]) for row in rows(out, "articles"))
    assert not list(faults(out))


def test_learning_again_from_the_same_captures_changes_nothing(gazette: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    backfill([gazette], out, Settings(), workers=0)
    first, _ = learn([gazette], out, Settings(), workers=0)
    before = contents(out)
    second, outcome = learn([gazette], out, Settings(), workers=0)
    assert (first, outcome.changed) == (second, False)
    assert contents(out) == before


def test_a_report_whose_raw_file_is_gone_stays_as_it_was_and_is_named(gazette: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    backfill([gazette], out, Settings(), workers=0)
    (gazette / "3.txt").unlink()
    _, outcome = learn([gazette], out, Settings(), workers=0)
    assert outcome.missing == ("3.txt",)
    assert sum(PROMISE in str(row["text"]) for row in rows(out, "articles")) == 1


def test_rebuilding_under_other_settings_gives_the_store_those_settings_give(raw: Path, tmp_path: Path) -> None:
    backfill([raw], tmp_path / "out", Settings(), workers=0)
    strict = Settings(near_jaccard=0.99, contained_share=0.99)
    rebuild([raw], tmp_path / "out", strict, workers=0)
    backfill([raw], tmp_path / "fresh", strict, workers=0)
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")
    assert len(rows(tmp_path / "out", "articles")) > 2


def test_other_settings_for_copies_are_refused_until_everything_is_done_again(raw: Path, tmp_path: Path) -> None:
    backfill([raw / "harbour.txt"], tmp_path / "out", Settings(), workers=0)
    strict = Settings(near_jaccard=0.99)
    with pytest.raises(StoreError, match="rebuild"):
        backfill([raw], tmp_path / "out", strict, workers=0)
    rebuild([raw], tmp_path / "out", strict, workers=0)
    assert backfill([raw], tmp_path / "out", strict, workers=0).counts.captures == 5


def test_runs_of_the_index_that_did_not_change_are_shared_with_the_last_generation(
    gazette: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    backfill([gazette], out, Settings(), workers=0)
    (gazette / "8.txt").write_text("The eighth ship was late, and its crew stayed on board until the evening.")
    backfill([gazette], out, Settings(), workers=0)
    first, second = ({path.name: path.stat().st_ino for path in index_runs(out, number)} for number in (1, 2))
    assert len(second) == 2
    assert first.items() <= second.items()


def index_runs(curated: Path, number: int) -> list[Path]:
    return sorted((home(curated) / "generations" / str(number) / "index" / "runs").iterdir())
