"""An undated article takes the day of a well dated copy, and gives it back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from pipeline.curated.parquet import read_file
from pipeline.curated.verify import faults
from tests.curated.makers import commit, make_id, make_link, make_report
from tests.curated.test_store import contents


def article(curated: Path, name: str) -> tuple[str, dict[str, Any]]:
    """The partition and the row of an article."""
    for path in (curated / "articles").rglob("*.parquet"):
        for row in read_file(path).to_pylist():
            if row["article_id"] == make_id(name):
                return path.parent.relative_to(curated / "articles").as_posix(), row
    raise AssertionError(f"{name} is no article")


def test_the_earliest_well_dated_copy_lends_its_day(tmp_path: Path) -> None:
    out = tmp_path / "out"
    reports = [
        make_report("undated", day=None),
        make_report("late", day=date(2024, 5, 20), code="NER"),
        make_report("early", day=date(2024, 5, 18)),
        make_report("doubtful", day=date(2024, 5, 1), confidence=0.6),
    ]
    commit(out, reports, links=[make_link(name, "undated") for name in ("late", "early", "doubtful")])
    place, row = article(out, "undated")
    assert place == "country=MLI/date=2024-05-18"
    assert (row["published_date"], row["date_source"]) == (date(2024, 5, 18), "copy")
    assert make_id("early")[:16] in row["date_evidence"][-1]["quote"]
    assert not list(faults(out))


def test_an_article_moves_when_a_dated_copy_comes_later_and_back_when_it_is_gone(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [make_report("undated", day=None)])
    before = contents(out)
    assert article(out, "undated")[0] == "country=MLI/date=1900-01-01"
    commit(out, [make_report("dated")], links=[make_link("dated", "undated")])
    assert article(out, "undated")[0] == "country=MLI/date=2024-05-14"
    commit(out, [make_report("other", code="NER")])
    assert article(out, "undated")[1]["published_date"] is None
    place = "articles/country=MLI/date=1900-01-01/"
    assert [contents(out)[n] for n in contents(out) if place in n] == [before[n] for n in before if place in n]
    assert not list(faults(out))


def test_a_lent_day_stays_when_only_the_article_is_written_anew(tmp_path: Path) -> None:
    out = tmp_path / "out"
    link = make_link("dated", "undated")
    commit(out, [make_report("undated", day=None), make_report("dated")], links=[link])
    commit(out, [make_report("neighbour")], links=[link])
    assert article(out, "undated")[1]["date_source"] == "copy"
    assert not list(faults(out))


def test_an_article_with_a_day_of_its_own_borrows_none(tmp_path: Path) -> None:
    commit(tmp_path / "out", [make_report("a"), make_report("b", day=date(2024, 5, 1))], links=[make_link("b", "a")])
    assert article(tmp_path / "out", "a")[1]["published_date"] == date(2024, 5, 14)


def test_what_was_lent_in_one_run_or_in_two_gives_the_same_bytes(tmp_path: Path) -> None:
    reports = [make_report("undated", day=None), make_report("dated"), make_report("more")]
    link = make_link("dated", "undated")
    commit(tmp_path / "once", reports, links=[link])
    commit(tmp_path / "twice", reports[:1])
    commit(tmp_path / "twice", reports[1:], links=[link])
    assert contents(tmp_path / "once") == contents(tmp_path / "twice")
