"""An undated article takes the day of a copy: an output column only, groups go by each report's own day.

The lent date says so (`date_source` is "copy"), its evidence names the copy, and both are taken off again when the row
moves: what a report states itself is never lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.tables import ARTICLES, Row
from pipeline.model import Link, Precision

COPY = "copy"
WELL_SUPPORTED = (
    0.9  # what one good statement of a day gives: metadata, an address, a header; not a bare date on a page
)

DATE_COLUMNS = ("published_at", "published_date", "published_offset_min", "date_source", "date_confidence")


def lenders(reports: pa.Table, links: Iterable[Link]) -> dict[str, str]:
    """For each undated article with a well dated copy, the id of the copy that lends its day: the earliest day."""
    names = ("id", "day", "date_confidence")
    dated = {row["id"]: row for row in reports.select(names).to_pylist()}
    best: dict[str, Row] = {}
    for link in links:
        copy, article = dated[link.copy_id], dated[link.article_id]
        if article["day"] or not copy["day"] or copy["date_confidence"] < WELL_SUPPORTED:
            continue
        if link.article_id not in best or _order(copy) < _order(best[link.article_id]):
            best[link.article_id] = copy
    return {article: str(copy["id"]) for article, copy in best.items()}


def _order(copy: Row) -> tuple[object, float, str]:
    return copy["day"], -copy["date_confidence"], copy["id"]


def lend(articles: pa.Table, lent: Sequence[Row | None]) -> pa.Table:
    """Articles with the dates of their lenders; `lent` is the lender's row of the index, or None, for every article."""
    if not any(lent):
        return articles
    rows = articles.select([*DATE_COLUMNS, "date_evidence"]).to_pylist()
    dated = [_dated_by(row, lender) if lender else row for row, lender in zip(rows, lent, strict=True)]
    return _with_columns(articles, dated)


def take_back(rows: pa.Table) -> pa.Table:
    """Rows with their own dates alone."""
    if not pc.any(pc.equal(rows["date_source"], COPY)).as_py():
        return rows
    stated = rows.select([*DATE_COLUMNS, "date_evidence"]).to_pylist()
    return _with_columns(rows, [_undated(row) if row["date_source"] == COPY else row for row in stated])


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


def _with_columns(table: pa.Table, rows: Sequence[Mapping[str, object]]) -> pa.Table:
    for name in (*DATE_COLUMNS, "date_evidence"):
        column = pa.array([row[name] for row in rows], ARTICLES.field(name).type)
        table = table.set_column(table.schema.get_field_index(name), table.schema.field(name), column)
    return table
