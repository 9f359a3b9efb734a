"""A run is one line."""

from __future__ import annotations

from dataclasses import replace

from pipeline.curated.placing.standing import Tally
from pipeline.explain import tell_history
from tests.curated.past.test_history import make_entry


def test_a_run_is_told_in_one_line_with_time_counts_and_version() -> None:
    assert tell_history([make_entry(7)], kept=[7]) == (
        "    7  2024-05-14 00:07  backfill: 2 added, 1 folded; articles 7, copies 1, rejections 0; by test+0123456789"
    )


def test_a_run_whose_files_are_gone_is_marked() -> None:
    first, second = tell_history([make_entry(1), make_entry(2)], kept=[2]).split("\n")
    assert first.endswith("(files gone)")
    assert not second.endswith("(files gone)")


def test_a_run_that_changed_no_row_says_so() -> None:
    assert "learn: nothing differs;" in tell_history([replace(make_entry(1), command="learn", tally=Tally())], kept=[1])
