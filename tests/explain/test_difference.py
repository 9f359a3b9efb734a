"""What a person is told of a difference."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.curated.past.difference import difference
from pipeline.explain import tell_difference
from tests.curated.makers import commit, make_id, make_link, make_rejection, make_report


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    """An article becomes a copy of one that comes in, and two files cannot be read."""
    commit(tmp_path / "out", [make_report("a", day=date(2024, 5, 20))])
    rejections = [make_rejection("x"), make_rejection("y", "binary file")]
    commit(tmp_path / "out", [make_report("b")], rejections, [make_link("a", "b", 0.75)])
    return tmp_path / "out"


def test_every_change_is_told_with_both_states_and_reasons(curated: Path) -> None:
    lines = tell_difference(difference(curated, 1, 2)).split("\n")
    a, b = make_id("a")[:16], make_id("b")[:16]
    assert lines[0] == "From generation 1 to 2: 1 added, 1 moved, 1 folded, 2 rejected"
    assert f"{b}  added  b.txt" in lines
    assert "  not there -> article, MLI 2024-05-14" in lines
    assert f"{a}  moved, folded  a.txt" in lines
    assert f"  article, MLI 2024-05-20 -> copy of {b}, near, Jaccard 0.75, MLI 2024-05-14" in lines
    assert f"  copy of {b}, which is new" in lines
    assert f"{make_id('y')[:16]}  rejected: binary file  y.txt" in lines


def test_what_a_limit_leaves_out_is_counted(curated: Path) -> None:
    told = tell_difference(difference(curated, 1, 2, limit=1))
    assert told.endswith("1 more differ; --limit shows more of each kind, --json shows all.")
    assert "more differ" not in tell_difference(difference(curated, 1, 2))


def test_generations_that_say_the_same_differ_in_nothing(curated: Path) -> None:
    assert tell_difference(difference(curated, 2, 2)) == "From generation 2 to 2: nothing differs"
