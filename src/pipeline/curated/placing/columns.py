"""Whole columns at a time: rows found by id, numbers where values may be missing, and rows as lines of text.

What concerns every report ever taken in is done by arrays: a Python object for each would cost minutes and gigabytes.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Rows = npt.NDArray[np.int64]  # numbers of rows of a table, from 0
NO_ROW = -1
MISSING = "-"  # stands for a null in a line; no text is confused with it, since a text has its length before it


def rows_with(ids: pa.ChunkedArray, wanted: pa.Array | pa.ChunkedArray) -> Rows:
    """The row of each wanted id, in the order of `wanted`; `NO_ROW` where there is none."""
    found = pc.index_in(wanted, value_set=ids).fill_null(NO_ROW).to_numpy()
    return np.asarray(found, np.int64)


def known_rows(ids: pa.ChunkedArray, wanted: pa.Array | pa.ChunkedArray) -> Rows:
    """As `rows_with`, for ids that must be there. Raises `KeyError` with the first that is not."""
    rows = rows_with(ids, wanted)
    if (rows == NO_ROW).any():
        raise KeyError(wanted[int(np.argmin(rows))].as_py())
    return rows


def numbers(column: pa.ChunkedArray, kind: pa.DataType, missing: float) -> npt.NDArray[Any]:
    """A column as an array of numbers, `missing` where it is null."""
    plain = column.cast(kind).fill_null(missing)
    return np.asarray(plain.to_numpy())


def take(column: pa.ChunkedArray, rows: Rows) -> pa.ChunkedArray:
    """The values at these rows, null at `NO_ROW`."""
    return column.take(pa.array(rows, mask=rows == NO_ROW))


def ranks(column: pa.ChunkedArray) -> Rows:
    """For each text of a column with few different ones its place among them in their order."""
    coded = column.combine_chunks().dictionary_encode()
    place = np.empty(len(coded.dictionary), np.int64)
    place[pc.sort_indices(coded.dictionary).to_numpy()] = np.arange(place.size)
    return np.asarray(place[coded.indices.to_numpy()], np.int64)


def lines(table: pa.Table) -> pa.Array:
    """Every row as one line of text that says all its values, whatever library or format holds them."""
    parts: list[pa.ChunkedArray] = []
    for column in table.columns:
        text = _text(column)
        parts += [pc.binary_length(text).cast(pa.large_string()), text]
    joined = pc.binary_join_element_wise(
        *parts, pa.scalar("\n", pa.large_string()), pa.scalar("\t", pa.large_string()),
        null_handling="replace", null_replacement=MISSING,
    )  # fmt: skip
    return joined.combine_chunks() if isinstance(joined, pa.ChunkedArray) else joined


def _text(column: pa.ChunkedArray) -> pa.ChunkedArray:
    if pa.types.is_temporal(column.type):
        column = column.cast(pa.int64() if column.type.bit_width == 64 else pa.int32())
    return column.cast(pa.large_string())


def slice_bytes(texts: pa.Array, starts: Rows, ends: Rows) -> list[memoryview]:
    """The characters of neighbouring texts in one piece, for each pair of a first row and the row after the last."""
    _, offsets, data = texts.buffers()
    at = np.frombuffer(offsets, np.int64)[texts.offset :]
    whole = memoryview(data) if data else memoryview(b"")
    return [whole[at[start] : at[end]] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
