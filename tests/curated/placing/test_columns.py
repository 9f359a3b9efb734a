"""Whole columns: rows found by id, rows as lines."""

from __future__ import annotations

from datetime import UTC, date, datetime

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curated.placing.columns import NO_ROW, known_rows, lines, ranks, rows_with, slice_bytes, take

IDS = pa.chunked_array([["a", "b"], ["c"]], pa.string())


def test_rows_are_found_by_id_across_chunks() -> None:
    assert rows_with(IDS, pa.array(["c", "x", "a", None])).tolist() == [2, NO_ROW, 0, NO_ROW]


def test_an_id_that_must_be_there_and_is_not_is_named() -> None:
    with pytest.raises(KeyError, match="x"):
        known_rows(IDS, pa.array(["a", "x"]))


def test_taking_no_row_gives_null() -> None:
    assert take(IDS, np.array([1, NO_ROW])).to_pylist() == ["b", None]


def test_ranks_follow_the_order_of_the_texts() -> None:
    assert ranks(pa.chunked_array([["MLI", "AFG"], ["NER", "AFG"]])).tolist() == [1, 0, 2, 0]


def test_a_line_says_dates_and_times_as_numbers_and_nulls_as_such() -> None:
    table = pa.table(
        {
            "day": [date(1970, 1, 2)],
            "at": pa.array([datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)], pa.timestamp("us", tz="UTC")),
            "share": [0.25],
            "none": pa.array([None], pa.string()),
        }
    )
    assert lines(table).to_pylist() == ["1\t1\t7\t1000000\t4\t0.25\t-\t-\t\n"]


TEXTS = st.lists(st.tuples(st.none() | st.text("a\t\n-1"), st.none() | st.text("a\t\n-1")), max_size=4)


@given(TEXTS, TEXTS)
def test_different_rows_never_give_the_same_lines(
    some: list[tuple[str | None, str | None]], others: list[tuple[str | None, str | None]]
) -> None:
    said = []
    for rows in (some, others):
        columns = [pa.array([row[column] for row in rows], pa.string()) for column in range(2)]
        said.append("".join(lines(pa.table(columns, names=["one", "two"])).to_pylist()))
    assert (said[0] == said[1]) == (some == others)


def test_neighbouring_texts_are_one_piece_of_bytes() -> None:
    texts = pa.array(["x", "ab", "", "cde"], pa.large_string()).slice(1)
    pieces = slice_bytes(texts, np.array([0, 1, 3]), np.array([1, 3, 3]))
    assert list(map(bytes, pieces)) == [b"ab", b"cde", b""]
