"""A collection taken in by pieces and settled once is decided as if it had come at once."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.dedup import group, parts
from pipeline.dedup.index import NOTHING, new_run, settled
from pipeline.dedup.parts import connected
from pipeline.dedup.reach import touched
from pipeline.dedup.runs import Index, compacted
from pipeline.model import Fingerprint, Report
from tests.dedup.samples import SETTINGS, fingerprinted, report, words


def in_pieces(came: list[Fingerprint], size: int, index: Index = NOTHING) -> Index:
    """An index to which reports were added some at a time, not settled."""
    for start in range(0, len(came), size):
        index = (*index, new_run(index, came[start : start + size], [], SETTINGS))
    return index


def cut(number: int, start: int, length: int, page: int) -> Report:
    """A report cut from one stream of words, so that many are near, in one another, or the same."""
    return report(
        f"r{number:02}", words(length, start), f"2024-07-{number % 5 + 1:02}", url=f"u{page}" if page else None
    )


CUTS = st.lists(
    st.tuples(st.integers(0, 9).map(lambda n: 9 * n), st.sampled_from([0, 3, 30, 40, 60]), st.integers(0, 3)),
    max_size=14,
)
Cuts = list[tuple[int, int, int]]


def made_of(rows: Cuts) -> list[Fingerprint]:
    return fingerprinted(*(cut(number, *row) for number, row in enumerate(rows)))


@settings(max_examples=30)
@given(CUTS, st.integers(1, 6), st.integers(1, 4))
def test_pieces_settled_once_give_what_deciding_all_at_once_gives(rows: Cuts, size: int, batch: int) -> None:
    came = made_of(rows)
    index = in_pieces(came, size)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "BATCH", batch)
        made = settled(index, len(index), SETTINGS)
    assert made.decided == {f.id for f in came}
    assert made.links == group(came, SETTINGS)


@settings(max_examples=30)
@given(CUTS, CUTS, st.integers(1, 6))
def test_pieces_that_change_what_was_settled_decide_all_that_they_touch(old_rows: Cuts, rows: Cuts, size: int) -> None:
    before, after = made_of(old_rows), made_of(rows)
    index = in_pieces(before, 5)
    old = settled(index, len(index), SETTINGS)
    grown = in_pieces(after, size, index)
    new = settled(grown, len(grown) - len(index), SETTINGS)
    kept = [link for link in old.links if link.copy_id not in new.decided]
    standing = {f.id: f for f in [*before, *after]}
    assert sorted([*kept, *new.links], key=lambda link: link.copy_id) == group([*standing.values()], SETTINGS)


def test_a_report_that_changes_between_two_pieces_counts_as_it_came_last() -> None:
    first, other, last = fingerprinted(cut(1, 0, 60, 0), cut(2, 0, 60, 0), cut(1, 300, 60, 0))
    index = in_pieces([first, other, last], 1)
    made = settled(index, 3, SETTINGS)
    assert made.decided == {"r01", "r02"}
    assert made.links == []


def test_settling_no_run_decides_nothing() -> None:
    index = in_pieces(fingerprinted(cut(1, 0, 60, 0), cut(2, 0, 60, 0)), 1)
    assert settled(index, 0, SETTINGS).decided == frozenset()


def test_reports_that_are_linked_with_nothing_need_no_shingles() -> None:
    index = in_pieces(fingerprinted(*(cut(number, 100 * number, 60, 0) for number in range(6))), 2)
    reached = touched(index, 3)
    assert [rows.size for rows in reached.reports] == [2, 2, 2]
    assert list(parts.parts(index, reached)) == []


def test_merging_stops_at_the_largest_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.dedup.runs.LARGEST", 6)
    index: Index = NOTHING
    for number in range(20):
        came = fingerprinted(cut(number, 100 * number, 30, 0))
        index = tuple(compacted((*index, new_run(index, came, [], SETTINGS))))
    sizes = [len(run.roster) for run in index]
    assert sum(sizes) == 20
    assert max(sizes) <= 6
    assert len(sizes) <= 6


@given(st.lists(st.tuples(st.integers(0, 15), st.integers(0, 15)), max_size=20))
def test_connected_parts_are_those_of_a_walk(pairs: list[tuple[int, int]]) -> None:
    sets = [{node} for node in range(16)]
    for a, b in pairs:
        joined = sets[a] | sets[b]
        for node in joined:
            sets[node] = joined
    left, right = (np.array([pair[i] for pair in pairs], dtype=np.int64) for i in range(2))
    assert connected(16, left, right).tolist() == [min(nodes) for nodes in sets]
