"""When data count as old, and what upkeep says of a folder."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from flows.maintain import said_of, upkeep, warnings
from pipeline.curated.upkeep import Age, Swept
from pipeline.curated.verify import Fault

NOW = datetime(2025, 6, 3, 12, tzinfo=UTC)
FAULT = Fault("no stray files", "articles/x", "is not in the manifest")
CURATED = Path("curated")


def made(hours_ago: float, captured_hours_ago: float | None = None) -> Age:
    captured = NOW - timedelta(hours=captured_hours_ago) if captured_hours_ago is not None else None
    return Age(4, NOW - timedelta(hours=hours_ago), captured)


def test_data_of_yesterday_are_no_warning() -> None:
    assert warnings(made(30, 31), NOW, 48) == []


def test_a_folder_that_nothing_was_committed_to_is_a_warning() -> None:
    assert warnings(made(50, 20), NOW, 48) == ["The newest generation was committed 50 hours ago."]


def test_runs_that_bring_old_captures_only_are_a_warning() -> None:
    assert warnings(made(1, 72), NOW, 48) == ["The newest capture was made 72 hours ago."]


def test_captures_that_state_no_time_are_no_warning() -> None:
    assert warnings(made(1), NOW, 48) == []
    assert "| Newest capture | none is stated |" in upkeep(made(1), Swept((), ()), [], [])


def test_a_fault_outweighs_age() -> None:
    assert said_of(CURATED, [FAULT], ["old"]).startswith("1 faults in curated")
    assert said_of(CURATED, [], ["old"]) == "curated is whole, but nothing new comes in."
    assert said_of(CURATED, [], []) == "curated is whole: every promise holds."


def test_upkeep_names_what_was_removed_and_what_is_broken() -> None:
    text = upkeep(made(1, 1), Swept((2, 3), ("run-a",)), [FAULT], [])
    assert "| Generations removed | 2, 3 |" in text
    assert "| Leftovers of interrupted runs removed | 1 |" in text
    assert "- no stray files: `articles/x`: is not in the manifest" in text
