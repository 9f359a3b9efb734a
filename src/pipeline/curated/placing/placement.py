"""Where every report stands: its edge to its article, its partition, and what the partitions say, all as columns."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.layout import Partition, empty_partition, partition_of
from pipeline.curated.placing.columns import NO_ROW, Rows, known_rows, lines, numbers, ranks, slice_bytes, take
from pipeline.curated.placing.lending import lenders
from pipeline.curated.tables import INDEX, LINKS, SAID
from pipeline.model import Link

EPOCH = date(1970, 1, 1)
Links: TypeAlias = pa.Table  # of the schema `LINKS`
PARTITIONED = ("articles", "copies")


def links_table(links: Iterable[Link]) -> Links:
    """Edges from copies to their articles as columns."""
    rows = [(link.copy_id, link.article_id, str(link.relation), link.jaccard, link.containment) for link in links]
    columns = zip(*rows, strict=True) if rows else [()] * len(LINKS)
    return pa.table([pa.array(values, field.type) for values, field in zip(columns, LINKS, strict=True)], schema=LINKS)


def stored_links(index: pa.Table) -> Links:
    """The edges of a committed index."""
    return index.filter(pc.is_valid(index["relation"])).select(LINKS.names)


def links_after(index: pa.Table, decided: Collection[str], links: Iterable[Link]) -> Links:
    """The edges of a committed index, but for reports that were decided anew or went, and the new ones."""
    stored = stored_links(index)
    kept = stored.filter(pc.invert(pc.is_in(stored["id"], pa.array(sorted(decided), pa.string()))))
    return pa.concat_tables([kept, links_table(links)])


def with_standing(reports: pa.Table, links: Links) -> pa.Table:
    """The index: every report with the partition of its article and its edge to it. `reports` are sorted by id."""
    copies, articles = (known_rows(reports["id"], links[name]) for name in ("id", "article_id"))
    edge = np.full(reports.num_rows, NO_ROW)
    edge[copies] = np.arange(copies.size)
    article = np.arange(reports.num_rows)
    article[copies] = articles
    lender = lenders(reports, copies, articles)
    dated_by = np.where(lender[article] == NO_ROW, article, lender[article])
    standing = {
        "place_country": take(reports["country"], article),
        "place_date": take(reports["date"], dated_by),
        "article_id": take(reports["id"], article),
        **{name: take(links[name], edge) for name in ("relation", "jaccard", "containment")},
        "copies": pa.array(np.bincount(articles, minlength=reports.num_rows), pa.int32()),
        "dated_by": take(reports["id"], lender),
    }
    return pa.table([*reports.columns, *standing.values()], schema=INDEX)


@dataclass(frozen=True)
class Places:
    """The partitions of an index: the rows of the i-th are `rows[starts[i] : starts[i + 1]]`, sorted by id."""

    names: tuple[Partition, ...]  # in order
    rows: Rows
    starts: Rows

    def rows_in(self, number: int) -> Rows:
        """The rows of one partition."""
        return self.rows[self.starts[number] : self.starts[number + 1]]

    def count(self, table: str) -> int:
        """The rows of a table."""
        sizes = np.diff(self.starts)
        return int(sum(size for name, size in zip(self.names, sizes.tolist(), strict=True) if name.table == table))


def partitions(index: pa.Table) -> Places:
    """Where every row of an index lies. A table without rows has one empty partition."""
    is_copy = np.asarray(index["relation"].is_valid().to_numpy(), np.int64)
    keys = (numbers(index["place_date"], pa.int32(), 0), ranks(index["place_country"]), is_copy)
    rows = np.lexsort(keys)  # stable, and rows come sorted by id
    sorted_keys = np.stack([key[rows] for key in keys])
    first = np.flatnonzero(np.append(True, (sorted_keys[:, 1:] != sorted_keys[:, :-1]).any(axis=0))[: rows.size])
    countries = index["place_country"].take(rows[first]).to_pylist()
    days = [EPOCH + timedelta(days=int(day)) for day in sorted_keys[0, first]]
    tables = [PARTITIONED[copy] for copy in sorted_keys[2, first]]
    names = list(map(partition_of, tables, countries, days))
    return _with_empty_ones(names, rows, np.append(first, rows.size))


def _with_empty_ones(names: list[Partition], rows: Rows, starts: Rows) -> Places:
    for table in PARTITIONED:
        at = 0 if table == "articles" else len(names)
        if not any(name.table == table for name in names):
            names.insert(at, empty_partition(table))
            starts = np.insert(starts, at, starts[at])
    return Places(tuple(names), rows, starts)


def logical_hashes(index: pa.Table, places: Places) -> dict[Partition, str]:
    """A hash of what each partition says: every report's own row, and what its group gives it."""
    texts = lines(_as_lent(index).select(SAID).take(places.rows))
    said = slice_bytes(texts, places.starts[:-1], places.starts[1:])
    return {name: hashlib.sha256(text).hexdigest() for name, text in zip(places.names, said, strict=True)}


def _as_lent(index: pa.Table) -> pa.Table:
    """The index with the lender's row beside its id: when it was made anew, what it lends may have changed."""
    row = index["row_hash"].combine_chunks().take(pc.index_in(index["dated_by"], index["id"]).combine_chunks())
    lent = pc.binary_join_element_wise(index["dated_by"], row, " ")
    return index.set_column(index.schema.get_field_index("dated_by"), "dated_by", lent)


def rejections_logical(rejections: pa.Table) -> str:
    """A hash of what the rejections say."""
    texts = lines(rejections)
    (said,) = slice_bytes(texts, np.array([0]), np.array([len(texts)]))
    return hashlib.sha256(said).hexdigest()
