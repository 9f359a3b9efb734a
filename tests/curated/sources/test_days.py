"""What each source gave on each day, as the committed files tell it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.curated.layout import Partition
from pipeline.curated.past.growth import NOT_STATED
from pipeline.curated.sources import days as sources
from pipeline.curated.sources.arrivals import note_arrivals
from pipeline.curated.sources.calendar import NoDaysError
from pipeline.curated.sources.days import given
from pipeline.health import SourceDay
from pipeline.model import Rejection, Report
from tests.curated.makers import commit, make_link, make_rejection, make_report, utc

TUESDAY = date(2024, 5, 14)
A_PAGE = "https://example.org/page"
REMOVED = len("date 2024-05-14 ")


def of(name: str, url: str | None = None, **stated: object) -> Report:
    return replace(make_report(name, **stated), url=url)  # type: ignore[arg-type]


def rejected(name: str, url: str | None, captured_at: datetime | None) -> Rejection:
    return replace(make_rejection(name), url=url, captured_at=captured_at)


def take_in(curated: Path, reports: list[Report], rejections: list[Rejection] | None = None) -> None:
    """A run that notes what it took in."""
    commit(curated, reports, rejections or [])
    note_arrivals(curated)


def days(curated: Path, day: date | None = TUESDAY) -> dict[str, dict[date, SourceDay]]:
    return {name: dict(series) for name, series in given(curated, day).sources.items()}


def test_a_report_counts_for_its_source_on_the_day_it_was_captured(tmp_path: Path) -> None:
    commit(tmp_path / "out", [of("a", "https://www.example.org/a", day=date(2019, 3, 1), captured_at=utc(13, 23))])
    assert list(days(tmp_path / "out")["example.org"]) == [date(2024, 5, 13)]


def test_without_a_time_of_capture_it_counts_on_the_day_of_its_run(tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    printed = today - timedelta(days=2)
    take_in(tmp_path / "out", [of("a", "https://example.org/a", day=printed)], [rejected("b", A_PAGE, None)])
    (gave,) = days(tmp_path / "out", today)["example.org"].items()
    assert (gave[0], gave[1].reports, gave[1].rejections, gave[1].arrived) == (today, 1, 1, 2)


def test_what_came_before_days_of_arrival_were_noted_counts_nowhere_and_that_is_counted(tmp_path: Path) -> None:
    commit(tmp_path / "out", [of("a", day=None), of("b"), of("c", captured_at=utc(14))])
    assert given(tmp_path / "out", TUESDAY).dayless == 2
    assert days(tmp_path / "out")[NOT_STATED][TUESDAY].reports == 1


def test_an_archive_taken_in_at_once_counts_on_no_day(tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    old = [of(str(n), A_PAGE, day=today - timedelta(days=400 * n)) for n in range(1, 8)]
    others = [of("x", A_PAGE, day=None), of("y", A_PAGE, day=today), of("z", A_PAGE, captured_at=datetime.now(UTC))]
    take_in(tmp_path / "out", [*old, *others], [rejected("b", A_PAGE, None)])
    found = given(tmp_path / "out", today)
    assert (found.archived, found.dayless, found.archive_days) == (9, 0, frozenset({today}))
    assert found.sources["example.org"][today].captures == 1  # what states its time


def test_a_few_old_reports_among_many_are_of_an_archive_and_the_others_are_not(tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    fresh = [of(str(n), A_PAGE, day=today - timedelta(days=n)) for n in range(5)]
    take_in(tmp_path / "out", [*fresh, of("old", A_PAGE, day=date(2019, 1, 1)), of("x", A_PAGE, day=None)])
    found = given(tmp_path / "out", today)
    assert (found.archived, found.archive_days) == (1, frozenset())
    assert found.sources["example.org"][today].captures == 6


def test_the_figures_of_a_day(tmp_path: Path) -> None:
    texts = {"a": "x" * 100, "b": "x" * 300, "c": "x" * 200}
    reports = [of(name, f"https://example.org/{name}", text=text, captured_at=utc(14)) for name, text in texts.items()]
    reports[1] = replace(reports[1], language="fr", clean=replace(reports[1].clean, title=None))
    commit(
        tmp_path / "out",
        [*reports[:2], replace(reports[2], dated=replace(reports[2].dated, day=None, source=None))],
        [rejected("x", "https://example.org/x", utc(14, 5)), rejected("y", "https://example.org/y", None)],
        [make_link("b", "a")],
    )
    gave = days(tmp_path / "out")["example.org"][TUESDAY]
    assert (gave.articles, gave.copies, gave.rejections, gave.untitled, gave.undated) == (2, 1, 1, 1, 1)
    assert gave.length == 200
    assert gave.removed == pytest.approx(sum(REMOVED / (REMOVED + len(text)) for text in texts.values()) / 3)
    assert (gave.languages, gave.countries) == ({"en": 2, "fr": 1}, {"MLI": 3})


def test_a_day_lent_by_a_copy_is_no_day_of_its_own(tmp_path: Path) -> None:
    undated = of("a", "https://example.org/a", day=None, captured_at=utc(14), text="The council met.\n\n" * 9)
    commit(tmp_path / "out", [undated, of("b", "https://other.example/b")], links=[make_link("b", "a")])
    assert days(tmp_path / "out")["example.org"][TUESDAY].undated == 1


def test_days_after_the_one_asked_for_and_long_before_are_left_out(tmp_path: Path) -> None:
    reports = [of(str(n), "https://example.org/", captured_at=utc(n)) for n in (13, 14, 15)]
    old = of("old", "https://example.org/", captured_at=datetime(2024, 1, 2, tzinfo=UTC))
    commit(tmp_path / "out", [*reports, old])
    assert list(days(tmp_path / "out")["example.org"]) == [date(2024, 5, 13), TUESDAY]


def test_only_partitions_with_days_asked_for_are_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Partition] = []
    monkeypatch.setattr(sources, "_reports", lambda table, place: opened.append(place) or ())  # type: ignore[func-returns-value]
    of_may = of("b", code="MLI", day=TUESDAY, captured_at=utc(14))
    commit(tmp_path / "out", [of("a", code="FRA", day=date(2023, 5, 1)), of_may])
    days(tmp_path / "out")
    assert opened == [Partition("articles", "MLI", "2024-05-14")]


def test_the_newest_complete_day_is_the_one_before_the_newest_capture(tmp_path: Path) -> None:
    commit(
        tmp_path / "out", [of("a", captured_at=utc(9)), of("b", captured_at=utc(15)), of("c", day=date(2024, 5, 30))]
    )
    assert given(tmp_path / "out").day == TUESDAY


def test_a_misread_year_is_not_the_newest_day(tmp_path: Path) -> None:
    far = datetime(2052, 1, 1, tzinfo=UTC)
    commit(tmp_path / "out", [of("a", captured_at=utc(14)), of("b", captured_at=utc(15)), of("c", captured_at=far)])
    assert given(tmp_path / "out").day == TUESDAY


def test_where_no_day_is_known_one_must_be_named(tmp_path: Path) -> None:
    commit(tmp_path / "out", [of("a", day=None)])
    with pytest.raises(NoDaysError, match="--day"):
        given(tmp_path / "out")
    assert given(tmp_path / "out", TUESDAY).sources == {}
