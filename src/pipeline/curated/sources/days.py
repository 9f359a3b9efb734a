"""What each source gave on each day, read from the committed files by columns.

Which day a capture counts for is told in `calendar`. The index knows these days, so only partitions that hold reports
of the days asked for are opened.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from statistics import fmean, median

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.layout import Partition, partition_of
from pipeline.curated.parquet import read_file
from pipeline.curated.past.generations import Generation, open_generation
from pipeline.curated.past.growth import NOT_STATED
from pipeline.curated.placing.lending import COPY
from pipeline.curated.sources.arrivals import read_arrivals
from pipeline.curated.sources.calendar import read_calendar, utc_days
from pipeline.curated.tables import ID_COLUMN, NO_COUNTRY, Row
from pipeline.health import Series, SourceDay
from pipeline.model import source_key

NAMED = ["url", "publisher", "source"]
PLAIN = [*NAMED, "title", "language", "country_code", "captured_at", "published_date", "date_source"]
CUT = ["removed.list.element.start", "removed.list.element.end"]  # not the words that were cut
REJECTED = Partition("rejections")


@dataclass(frozen=True, slots=True)
class Given:
    """What the sources gave until `day`, as far back as it is compared with.

    In it count neither `dayless` reports nor those of an archive. On `archive_days` so much came of an archive that
    nothing is known of what else came without a time of capture.
    """

    day: date
    sources: dict[str, Series]
    dayless: int
    archived: int  # on the days compared
    archive_days: frozenset[date]


@dataclass(slots=True)
class Gathered:
    """One source's day while it is being counted."""

    counts: Counter[str] = field(default_factory=Counter)
    lengths: list[int] = field(default_factory=list)
    removed: list[float] = field(default_factory=list)
    languages: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)

    def add(self, row: Row) -> None:
        """Count one report, or one rejection: that has no text."""
        self.counts[row["table"]] += 1
        self.counts["arrived"] += row["captured"] is None
        if row["table"] == "rejections":
            return
        self.counts["untitled"] += row["title"] is None
        self.counts["undated"] += row["own_day"] is None
        self.lengths.append(row["length"])
        self.removed.append(row["cut"] / max(1, row["cut"] + row["length"]))
        self.languages[row["language"]] += 1
        self.countries[row["country_code"] or NO_COUNTRY] += 1

    def day(self) -> SourceDay:
        """What it comes to."""
        names = ("articles", "copies", "rejections", "arrived", "untitled", "undated")
        return SourceDay(
            **{name: self.counts[name] for name in names},
            length=median(self.lengths) if self.lengths else None,
            removed=fmean(self.removed) if self.removed else None,
            languages=dict(self.languages),
            countries=dict(self.countries),
        )


def given(curated: Path, day: date | None = None) -> Given:
    """What the sources gave in the weeks until `day`; without one, until the newest day in the data that is complete.

    Raises `NoDaysError` where no day is given and none is known, and as `open_generation`.
    """
    generation = open_generation(curated)
    index = generation.index(columns=["id", "captured_at", "day", "place_country", "place_date", "relation"])
    calendar = read_calendar(index, read_arrivals(curated), day)
    named = cache(source_key)  # a quarter of the time went into taking addresses apart
    gathered: defaultdict[tuple[str, date], Gathered] = defaultdict(Gathered)
    for row in _rows(generation, _places(index.filter(pa.array(calendar.inside))), calendar.came):
        if on := calendar.day_of(row["id"], row["captured"]):
            gathered[named(_site(row["url"]), row["publisher"], row["source"]) or NOT_STATED, on].add(row)
    return Given(calendar.last, _series(gathered), calendar.dayless, calendar.archived, calendar.archive_days)


def _site(url: str | None) -> str | None:
    """An address as far as its host, all that a source is known by.

    >>> _site("https://example.org/news/1")
    'https://example.org'
    """
    return "/".join(url.split("/", 3)[:3]) if url else None


def _places(standing: pa.Table) -> set[Partition]:
    """The partitions in which reports stand."""
    tables = pc.if_else(standing["relation"].is_null(), "articles", "copies")
    met = pa.table({"table": tables, "country": standing["place_country"], "date": standing["place_date"]})
    distinct = met.group_by(["table", "country", "date"]).aggregate([]).to_pylist()
    return {partition_of(row["table"], row["country"], row["date"]) for row in distinct}


def _rows(generation: Generation, places: Collection[Partition], came: Collection[str]) -> Iterator[Row]:
    """What is counted of every report in these partitions, and of every rejection whose day is known."""
    for place in sorted(places):
        columns = [*PLAIN, ID_COLUMN[place.table], "text", *CUT]
        yield from _reports(read_file(generation.folder / generation.partitions[place], columns), place)
    wanted = pc.field("captured_at").is_valid() | pc.field("capture_id").isin(pa.array(sorted(came), pa.string()))
    rejected = generation.rows(REJECTED, wanted, ["capture_id", "url", "captured_at"])
    for name, url, on in zip(
        rejected["capture_id"].to_pylist(),
        rejected["url"].to_pylist(),
        utc_days(rejected["captured_at"]).to_pylist(),
        strict=True,
    ):
        yield {"table": REJECTED.table, "id": name, "url": url, "publisher": None, "source": None, "captured": on}


def _reports(table: pa.Table, place: Partition) -> Iterator[Row]:
    plain = table.select([*NAMED, "title", "language", "country_code"])
    lent = pc.equal(table["date_source"], COPY).fill_null(False)
    values = {
        **dict(zip(plain.column_names, plain.columns, strict=True)),
        "id": table[ID_COLUMN[place.table]],
        "captured": utc_days(table["captured_at"]),
        "own_day": pc.if_else(lent, None, table["published_date"]),
        "length": pc.utf8_length(table["text"]),
    }
    for row, cut in zip(pa.table(values).to_pylist(), _cut(table["removed"]), strict=True):
        yield {**row, "table": place.table, "cut": cut}


def _cut(removed: pa.ChunkedArray) -> list[int]:
    """How many characters were cut from each report."""
    spans = removed.combine_chunks()
    flat = spans.flatten()
    lengths = pc.subtract(flat.field("end"), flat.field("start")).to_numpy()
    ends = np.cumsum(pc.list_value_length(spans).fill_null(0).to_numpy())
    sums = np.concatenate([[0], np.cumsum(lengths)])
    totals: list[int] = np.diff(sums[ends], prepend=0).tolist()
    return totals


def _series(gathered: dict[tuple[str, date], Gathered]) -> dict[str, Series]:
    sources: defaultdict[str, dict[date, SourceDay]] = defaultdict(dict)
    for (source, day), found in gathered.items():
        sources[source][day] = found.day()
    return dict(sources)
