"""What a person is told of a row."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.curated.lookup import find
from pipeline.explain import explain_row
from tests.curated.makers import commit, make_id, make_link, make_rejection, make_report


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    """An article with a copy, an article of which nothing is known, and a rejection."""
    reports = [make_report("a"), make_report("b"), make_report("c", day=None, code=None)]
    commit(tmp_path / "out", reports, [make_rejection("x")], [make_link("b", "a", 0.75)])
    return tmp_path / "out"


def test_an_article_says_why_it_has_its_date_country_and_copies(curated: Path) -> None:
    lines = explain_row(find(curated, make_id("a"))).split("\n")
    assert "Published: 2024-05-14 by date header, confidence 0.90" in lines
    assert "  date header: 2024-05-14, read from “date 2024-05-14”" in lines
    assert "Country: MLI by lead, 100% ahead of the next" in lines
    assert "  MLI 100%: “Mali” x2 (name, lead)" in lines
    assert "  date-header at 0-16: “date 2024-05-14”" in lines
    assert f"  {make_id('b')[:16]}  near, Jaccard 0.75, containment 0.75  b.txt" in lines


def test_what_is_not_known_is_said_to_be_unknown(curated: Path) -> None:
    lines = explain_row(find(curated, make_id("c"))).split("\n")
    assert "Published: unknown" in lines
    assert "Country: unknown" in lines
    assert "Copies: none" in lines


def test_a_copy_names_its_article(curated: Path) -> None:
    assert f"of article {make_id('a')}: near, Jaccard 0.75" in explain_row(find(curated, make_id("b")))


def test_a_rejection_names_stage_reason_and_place(curated: Path) -> None:
    told = explain_row(find(curated, make_id("x")))
    assert "empty file (read): There is nothing in it." in told
    assert "from x.txt" in told
