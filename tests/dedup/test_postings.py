"""Postings find exactly the rows that share a key, by whichever way is quickest."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dedup import meetings
from pipeline.dedup.meetings import pairs_of, pairs_sought, pairs_within
from pipeline.dedup.postings import (
    MARK,
    MOST_ROWS,
    among,
    pairs_between,
    post,
    repost,
    rows_of,
    rows_with,
    sorted_unique,
    sought,
)
from pipeline.dedup.tokens import Hashes

Posted = list[tuple[int, int]]  # key and row
Pairs = set[tuple[int, int]]

POSTED = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 9)), max_size=40, unique=True)
CROWDS = st.sampled_from([0, 4, 1 << 12])


def posted(rows: Posted) -> Hashes:
    """Keys far apart, in the upper bits."""
    keys, places = (np.array([row[i] for row in rows], dtype=np.uint64) for i in range(2))
    return post(keys * np.uint64(0x1F3D5B79) << np.uint64(33), places.astype(np.int64))


def named(pairs: tuple[np.ndarray, np.ndarray]) -> Pairs:
    return set(zip(pairs[0].tolist(), pairs[1].tolist(), strict=True))


def expected(some: Posted, others: Posted) -> Pairs:
    return {(row, other) for key, row in some for other_key, other in others if key == other_key}


@given(POSTED, POSTED, CROWDS)
def test_two_columns_meet_where_they_share_a_key(some: Posted, others: Posted, crowd: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(meetings, "CROWD", crowd)
        assert named(pairs_of(posted(some), posted(others))) == expected(some, others)
        assert named(pairs_sought(sought(posted(some)), posted(others))) == expected(some, others)
    assert named(pairs_between(posted(others), posted(some))) == expected(some, others)


@given(POSTED, CROWDS, st.sampled_from([1, 16, 1 << 24]))
def test_rows_of_one_column_meet_once_in_order(some: Posted, crowd: int, block: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(meetings, "CROWD", crowd)
        patch.setattr(meetings, "BLOCK", block)
        left, right = pairs_within(posted(some))
    assert named((left, right)) == {(a, b) for a, b in expected(some, some) if a < b}
    assert crowd or left.size == len(named((left, right)))


@given(POSTED, POSTED)
def test_a_table_of_keys_loses_nothing_and_keeps_the_order(some: Posted, others: Posted) -> None:
    kept = sought(posted(some)).among(posted(others)).tolist()
    assert kept == [posting for posting in posted(others).tolist() if posting in kept]
    assert {row for key, row in others if key in {key for key, _ in some}} <= {p % MOST_ROWS for p in kept}


def test_a_table_passes_few_strangers() -> None:
    numbers = np.random.default_rng(1).integers(0, 2**64, 60_000, dtype=np.uint64)
    few, many = post(numbers[:10_000], np.arange(10_000)), post(numbers[10_000:], np.arange(50_000))
    assert sought(few).among(many).size < 0.04 * many.size


def test_few_keys_are_looked_up_without_looking_at_everything() -> None:
    numbers = np.random.default_rng(1).integers(0, 2**64, 1_000, dtype=np.uint64)
    many = post(numbers, np.arange(1_000))
    assert sought(many[:3]).among(many) is many


@given(POSTED, st.lists(st.integers(0, 6), max_size=5, unique=True))
def test_rows_with_some_keys_come_once_in_order(some: Posted, wanted: list[int]) -> None:
    keys = np.array(wanted, dtype=np.uint64) * np.uint64(0x1F3D5B79) << np.uint64(33)
    assert rows_with(posted(some), keys).tolist() == sorted({row for key, row in some if key in wanted})


def test_a_mark_is_no_part_of_key_or_row() -> None:
    plain = posted([(1, 3), (1, 4), (2, 3)])
    marked = plain | MARK
    assert rows_of(marked).tolist() == rows_of(plain).tolist()
    assert named(pairs_of(marked, plain)) == named(pairs_of(plain, plain))
    assert repost(marked, np.arange(10)).tolist() == plain.tolist()


def test_reposting_leaves_out_rows_that_went() -> None:
    assert rows_of(repost(posted([(1, 0), (1, 1), (2, 2)]), np.array([5, -1, 0]))).tolist() == [5, 0]


def test_more_rows_than_a_run_holds_are_refused() -> None:
    with pytest.raises(ValueError, match="A run holds at most 8,388,608 reports"):
        post(np.zeros(1, np.uint64), np.array([MOST_ROWS]))


NUMBERS = st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 5), max_size=20).map(
    lambda some: np.array(some, dtype=np.uint64)
)


@given(NUMBERS, NUMBERS)
def test_sorted_and_looked_up_numbers_are_those_that_numpy_finds(some: Hashes, others: Hashes) -> None:
    assert sorted_unique(some).tolist() == np.unique(some).tolist()
    assert among(some, np.sort(others)).tolist() == np.isin(some, others).tolist()
