"""The day of the run that took a capture in, for captures that state no time of their own."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pipeline.curated import publish
from pipeline.curated.layout import generation_folder, home
from pipeline.curated.sources.arrivals import ARRIVALS_FILE, note_arrivals, read_arrivals
from tests.curated.makers import commit, make_id, make_rejection, make_report, utc

TODAY = datetime.now(UTC).date()


def days(curated: Path) -> dict[str, date | None]:
    table = read_arrivals(curated)
    return dict(zip(table["id"].to_pylist(), table["came"].to_pylist(), strict=True))


@pytest.fixture
def on_day(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Sets the clock of commits to a day of May 2024."""

    def set_to(day: int) -> None:
        class Clock(datetime):
            @classmethod
            def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
                return utc(day, 12)

        monkeypatch.setattr(publish, "datetime", Clock)

    return set_to


def test_what_states_no_time_came_on_the_day_of_its_run(tmp_path: Path, on_day) -> None:  # type: ignore[no-untyped-def]
    out = tmp_path / "out"
    for number, name in ((14, "a"), (15, "b")):
        on_day(number)
        commit(out, [make_report(name)], [make_rejection(f"bad {name}")])
        note_arrivals(out)
    first, second = date(2024, 5, 14), date(2024, 5, 15)
    assert days(out) == {
        **{make_id(name): first for name in ("a", "bad a")},
        **{make_id(name): second for name in ("b", "bad b")},
    }


def test_what_states_its_time_is_not_listed(tmp_path: Path) -> None:
    commit(tmp_path / "out", [make_report("a", captured_at=utc(14)), make_report("b")])
    note_arrivals(tmp_path / "out")
    assert days(tmp_path / "out") == {make_id("b"): TODAY}


def test_a_second_note_changes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [make_report("a")])
    note_arrivals(out)
    before = (home(out) / ARRIVALS_FILE).read_bytes()
    note_arrivals(out)
    assert (home(out) / ARRIVALS_FILE).read_bytes() == before


def test_a_run_that_died_before_its_note_is_made_up_for_by_the_next(tmp_path: Path, on_day) -> None:  # type: ignore[no-untyped-def]
    out = tmp_path / "out"
    for number, name in ((14, "a"), (15, "b"), (16, "c")):
        on_day(number)
        commit(out, [make_report(name)])
    note_arrivals(out)
    assert days(out) == {make_id(name): date(2024, 5, day) for name, day in (("a", 14), ("b", 15), ("c", 16))}


def test_what_came_before_anybody_noted_has_no_day(tmp_path: Path) -> None:
    out = tmp_path / "out"
    for name in "abcde":
        commit(out, [make_report(name)])
    for number in (1, 2):
        generation_folder(out, number).rename(tmp_path / str(number))
    note_arrivals(out)
    assert days(out) == {make_id(name): None for name in "abc"} | {make_id(name): TODAY for name in "de"}


def test_a_damaged_list_begins_anew_and_invents_no_day(tmp_path: Path) -> None:
    out = tmp_path / "out"
    for name in "ab":
        commit(out, [make_report(name)])
    generation_folder(out, 1).rename(tmp_path / "1")
    (home(out) / ARRIVALS_FILE).write_bytes(b"PAR1 no more")
    note_arrivals(out)
    assert days(out) == {make_id("a"): None, make_id("b"): None}


def test_what_is_gone_is_in_the_list_no_more(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [make_report("a"), make_report("b")])
    note_arrivals(out)
    commit(out, [make_report("a", captured_at=utc(14))])  # now it states its time
    note_arrivals(out)
    assert list(days(out)) == [make_id("b")]


def test_before_the_first_commit_there_is_nothing_to_note(tmp_path: Path) -> None:
    note_arrivals(tmp_path / "out")
    assert days(tmp_path / "out") == {}
