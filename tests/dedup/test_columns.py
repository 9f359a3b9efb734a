"""Columns of digests and of lists find and take the rows that are asked for."""

from itertools import chain, pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dedup.columns import digest_column, find, post_digests, ragged, stretches, take_ragged

LISTS = st.lists(st.lists(st.integers(0, 2**64 - 1), max_size=4), max_size=8)


@given(st.lists(LISTS, min_size=1, max_size=3), st.data())
def test_any_rows_of_several_ragged_columns_become_one_in_that_order(
    several: list[list[list[int]]], data: st.DataObject
) -> None:
    columns = [ragged([np.array(row, np.uint64) for row in rows]) for rows in several]
    places = [data.draw(st.permutations(range(len(rows)))) for rows in several]
    places = [chosen[: data.draw(st.integers(0, len(chosen)))] for chosen in places]
    values, offsets = take_ragged(columns, [np.array(chosen, np.int64) for chosen in places])
    wanted = [rows[row] for rows, chosen in zip(several, places, strict=True) for row in chosen]
    assert values.tolist() == list(chain.from_iterable(wanted))
    assert np.diff(offsets).tolist() == [len(row) for row in wanted]
    assert offsets[0] == 0
    assert values.dtype == np.uint64
    assert offsets.dtype == np.int64


@given(st.lists(st.integers(0, 12), max_size=10))
def test_stretches_are_the_rows_in_their_order(rows: list[int]) -> None:
    found = stretches(np.array(rows, np.int64))
    assert [row for first, last in found for row in range(first, last + 1)] == rows
    assert all(after != last + 1 for (_, last), (after, _) in pairwise(found))


def test_an_empty_digest_is_never_found() -> None:
    some, none = bytes(range(16)), b""
    column = digest_column([none, some, none, some])
    places, rows = find(post_digests(column), column, digest_column([none, some]))
    assert list(zip(places.tolist(), rows.tolist(), strict=True)) == [(1, 1), (1, 3)]
