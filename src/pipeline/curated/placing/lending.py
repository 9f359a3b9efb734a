"""An undated article takes the day of a copy: an output column only, groups go by each report's own day.

The lent date says so (`date_source` is "copy"), its evidence names the copy, and both are taken off again when the row
moves: what a report states itself is never lost.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.placing.columns import NO_ROW, Rows, numbers
from pipeline.curated.tables import ARTICLES, Row
from pipeline.model import Precision

COPY = "copy"
WELL_SUPPORTED = (
    0.9  # what one good statement of a day gives: metadata, an address, a header; not a bare date on a page
)

DATE_COLUMNS = ("published_at", "published_date", "published_offset_min", "date_source", "date_confidence")
STATED = (*DATE_COLUMNS, "date_evidence")
LENT = ("id", "day", "published_at", "published_offset_min", "date_source", "date_confidence")  # what an index tells
NO_DAY = np.iinfo(np.int32).min


def lenders(reports: pa.Table, copies: Rows, articles: Rows) -> Rows:
    """For each report the row of the copy that lends it a day: for undated articles with well dated copies.

    The edges lead from the rows `copies` to the rows `articles`; the earliest day is lent, of several copies with it
    the best supported, then the one with the least id. `reports` are sorted by id.
    """
    days = numbers(reports["day"], pa.int32(), NO_DAY)
    support = numbers(reports["date_confidence"], pa.float64(), 0.0)
    lends = (days[articles] == NO_DAY) & (days[copies] != NO_DAY) & (support[copies] >= WELL_SUPPORTED)
    copies, articles = copies[lends], articles[lends]
    best_last = np.lexsort((-copies, support[copies], -days[copies].astype(np.int64)))
    lender = np.full(reports.num_rows, NO_ROW)
    lender[articles[best_last]] = copies[best_last]
    return lender


def lend(articles: pa.Table, lenders: pa.Table) -> pa.Table:
    """Articles with the dates of their lenders: rows of the index, all null where an article has none."""
    rows = np.flatnonzero(lenders["id"].is_valid().to_numpy())
    dates = lenders.take(rows).to_pylist()
    return _redated(articles, rows, lambda row, number: _dated_by(row, dates[number]))


def take_back(rows: pa.Table) -> pa.Table:
    """Rows with their own dates alone."""
    lent = np.flatnonzero(pc.equal(rows["date_source"], COPY).fill_null(False).to_numpy())
    return _redated(rows, lent, lambda row, _: _undated(row))


def _redated(table: pa.Table, rows: Rows, change: Callable[[Row, int], Mapping[str, object]]) -> pa.Table:
    """The table with the dates of some rows changed."""
    if not rows.size:
        return table
    stated = table.select(STATED).take(rows).to_pylist()
    changed = [change(row, number) for number, row in enumerate(stated)]
    source = np.arange(table.num_rows)
    source[rows] = table.num_rows + np.arange(rows.size)
    for name in STATED:
        new = pa.array([row[name] for row in changed], ARTICLES.field(name).type)
        column = pa.concat_arrays([*table[name].chunks, new]).take(pa.array(source))
        table = table.set_column(table.schema.get_field_index(name), table.schema.field(name), column)
    return table


def _dated_by(row: Row, lender: Row) -> Row:
    evidence = {
        "first": lender["day"],
        "last": lender["day"],
        "precision": str(Precision.DAY),
        "finder": COPY,
        "quote": f"the copy {lender['id'][:16]} is dated {lender['day']} by {lender['date_source']}",
        "confidence": lender["date_confidence"],
        "refused": None,
    }
    return {
        "published_at": lender["published_at"],
        "published_date": lender["day"],
        "published_offset_min": lender["published_offset_min"],
        "date_source": COPY,
        "date_confidence": lender["date_confidence"],
        "date_evidence": [*row["date_evidence"], evidence],
    }


def _undated(row: Row) -> Row:
    own = [evidence for evidence in row["date_evidence"] if evidence["finder"] != COPY]
    return dict.fromkeys(DATE_COLUMNS) | {"date_evidence": own}
