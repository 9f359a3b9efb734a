"""What stands after a run: the reports and rejections of the last generation and of the spool, each capture once.

Of two sightings of one capture the one least by (captured_at, raw_path) counts, so that the order in which they come
does not matter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from itertools import pairwise
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.layout import Partition, empty_partition, partition_of
from pipeline.curated.lending import lenders
from pipeline.curated.tables import FINGERPRINT, INDEX, OWN, OWN_PLACE, REJECTIONS, STANDING, Row, logical_hash
from pipeline.model import Fingerprint, Link, Relation

Sighting = tuple[datetime, str]
UNDATED_SIGHTING = datetime.max.replace(tzinfo=UTC)  # a declared time of capture comes before none


def sighting(captured_at: datetime | None, raw_path: str) -> Sighting:
    """What sightings of one capture are ordered by."""
    return (captured_at or UNDATED_SIGHTING, raw_path)


def sightings(table: pa.Table, id_column: str) -> dict[str, Sighting]:
    """The least sighting of every capture in a table."""
    least: dict[str, Sighting] = {}
    for name, seen in _seen(table, id_column):
        if name not in least or seen < least[name]:
            least[name] = seen
    return least


def _seen(table: pa.Table, id_column: str) -> Iterator[tuple[str, Sighting]]:
    columns = (table[name].to_pylist() for name in (id_column, "captured_at", "raw_path"))
    for name, captured_at, raw_path in zip(*columns, strict=True):
        yield name, sighting(captured_at, raw_path)


@dataclass(frozen=True)
class Merged:
    """Reports (schema `OWN`) and rejections that stand, sorted by id.

    `came` holds the fingerprints of reports whose rows lie in the spool, `went` the ids of stored reports that are none
    any more.
    """

    reports: pa.Table
    rejections: pa.Table
    came: pa.Table
    went: frozenset[str]

    @cached_property
    def fresh(self) -> frozenset[str]:
        """Ids of the reports whose rows lie in the spool."""
        return frozenset(self.came["id"].to_pylist())

    def fingerprints(self) -> list[Fingerprint]:
        """The reports that came, as deduplication sees them."""
        columns = {name: _values(self.came[name]) for name in FINGERPRINT.names}
        return [Fingerprint(**dict(zip(columns, row, strict=True))) for row in zip(*columns.values(), strict=True)]


def _values(column: pa.ChunkedArray) -> list[Any]:
    """A column as Python values; of a list column one array a row, sharing its memory."""
    if not pa.types.is_list(column.type):
        return list(column.to_pylist())
    values: list[Any] = []
    for lists in column.chunks:
        numbers = lists.values.to_numpy()
        values += [numbers[start:end] for start, end in pairwise(lists.offsets.to_numpy())]
    return values


def merge(
    old_index: pa.Table,
    old_rejections: pa.Table,
    own: pa.Table,
    rejections: pa.Table,
    replaced: frozenset[str] = frozenset(),
) -> Merged:
    """The captures of a generation and of a spool, each once, by its least sighting; `replaced` ones by the spool's."""
    stored, settled = _without(old_index, "id", replaced), _without(old_rejections, "capture_id", replaced)
    least: dict[str, Sighting] = {}
    # In the order in which equal sightings win: what is stored stays, but a capture that was rejected for want of time
    # and gives a report now is a report.
    sources = ((stored, "id"), (own, "id"), (settled, "capture_id"), (rejections, "capture_id"))
    for table, id_column in sources:
        for name, seen in sightings(table, id_column).items():
            if name not in least or seen < least[name]:
                least[name] = seen
    taken: set[str] = set()
    kept = [_standing_rows(table, id_column, least, taken) for table, id_column in sources]
    return Merged(
        reports=pa.concat_tables([kept[0].select(OWN.names), kept[1].select(OWN.names)]).sort_by("id"),
        rejections=pa.concat_tables([kept[2], kept[3]]).sort_by("capture_id"),
        came=kept[1],
        went=frozenset({*old_index["id"].to_pylist()} - {*kept[0]["id"].to_pylist(), *kept[1]["id"].to_pylist()}),
    )


def _without(table: pa.Table, id_column: str, ids: frozenset[str]) -> pa.Table:
    return table.filter(pc.invert(pc.is_in(table[id_column], pa.array(sorted(ids), pa.string())))) if ids else table


def _standing_rows(table: pa.Table, id_column: str, least: Mapping[str, Sighting], taken: set[str]) -> pa.Table:
    keep = []
    for position, (name, seen) in enumerate(_seen(table, id_column)):
        if name not in taken and seen == least[name]:
            keep.append(position)
            taken.add(name)
    return table if len(keep) == table.num_rows else table.take(pa.array(keep, pa.int64()))


def with_standing(reports: pa.Table, links: Iterable[Link]) -> pa.Table:
    """The index: every report with the partition of its article and its edge to it."""
    link_of = {link.copy_id: link for link in links}
    dated_by = lenders(reports, link_of.values())
    copies = Counter(link.article_id for link in link_of.values())
    ids = reports["id"].to_pylist()
    country, day = (dict(zip(ids, reports[name].to_pylist(), strict=True)) for name in ("country", "date"))
    standing = []
    for name in ids:
        link = link_of.get(name)
        article = link.article_id if link else name
        standing.append(
            {
                "place_country": country[article],
                "place_date": day[dated_by.get(article, article)],
                "article_id": article,
                "relation": str(link.relation) if link else None,
                "jaccard": link.jaccard if link else None,
                "containment": link.containment if link else None,
                "copies": copies[name],
                "dated_by": dated_by.get(name),
            }
        )
    columns = pa.Table.from_pylist(standing, STANDING)
    return pa.table([*reports.columns, *columns.columns], schema=INDEX)


def stored_links(index: pa.Table) -> Iterator[Link]:
    """The edges from copies to articles of a committed index."""
    copies = index.filter(pc.is_valid(index["relation"])).select(
        ["id", "article_id", "relation", "jaccard", "containment"]
    )
    for row in copies.to_pylist():
        yield Link(row["id"], row["article_id"], Relation(row["relation"]), row["jaccard"], row["containment"])


def partitions(index: pa.Table) -> dict[Partition, list[Row]]:
    """What stands in every partition: rows of the index without fingerprints, sorted by id."""
    rows: dict[Partition, list[Row]] = {}
    for row in index.select(["id", *OWN_PLACE.names, *STANDING.names]).to_pylist():
        table = "copies" if row["relation"] else "articles"
        rows.setdefault(partition_of(table, row["place_country"], row["place_date"]), []).append(row)
    for table in ("articles", "copies"):
        if not any(partition.table == table for partition in rows):
            rows[empty_partition(table)] = []
    return rows


def partition_logical(rows: Sequence[Row]) -> str:
    """A hash of what a partition says: every report's own row, and what its group gives it."""
    names = ("id", "row_hash", "article_id", "relation", "jaccard", "containment", "copies", "dated_by")
    return logical_hash({name: row[name] for name in names} for row in rows)


def rejections_logical(rejections: pa.Table) -> str:
    """A hash of what the rejections say."""
    return logical_hash(rejections.select(REJECTIONS.names).to_pylist())
