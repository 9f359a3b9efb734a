"""What each source gave on each day, read from the committed files by columns.

A report counts for the day it was captured: what a source gives is what its collector brings, and a fault shows on
the day it came in, also in old news. Where no time of capture is declared it is the day of publication; what has
neither belongs to no day and is counted as such. The index knows these days, so only partitions that hold reports of
the days asked for are opened.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from statistics import fmean, median

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.columns import numbers
from pipeline.curated.generations import Generation, open_generation
from pipeline.curated.growth import NOT_STATED
from pipeline.curated.layout import Partition, partition_of
from pipeline.curated.lending import COPY
from pipeline.curated.parquet import read_file
from pipeline.curated.tables import NO_COUNTRY, Row
from pipeline.health import WINDOW_DAYS, Series, SourceDay

Key = Callable[[str | None, str | None, str | None], str | None]  # of a source, from URL, publisher and source

NAMED = ["url", "publisher", "source"]
PLAIN = [*NAMED, "title", "language", "country_code", "captured_at", "published_date", "date_source"]
CUT = ["removed.list.element.start", "removed.list.element.end"]  # not the words that were cut
NO_DAY = np.iinfo(np.int32).min
EPOCH = date(1970, 1, 1)

Days = npt.NDArray[np.int32]  # since 1970


class NoDaysError(LookupError):
    """Nothing that was taken in states a day to judge."""


@dataclass(frozen=True, slots=True)
class Given:
    """What the sources gave until `day`, as far back as it is compared with; `dayless` reports count nowhere in it."""

    day: date
    sources: dict[str, Series]
    dayless: int


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
        names = ("articles", "copies", "rejections", "untitled", "undated")
        return SourceDay(
            **{name: self.counts[name] for name in names},
            length=median(self.lengths) if self.lengths else None,
            removed=fmean(self.removed) if self.removed else None,
            languages=dict(self.languages),
            countries=dict(self.countries),
        )


def given(curated: Path, key: Key, day: date | None = None) -> Given:
    """What the sources gave in the weeks until `day`; without one, until the newest day in the data that is complete.

    Raises `NoDaysError` where no day is given and none is stated, and as `open_generation`.
    """
    generation = open_generation(curated)
    index = generation.index(columns=["captured_at", "day", "place_country", "place_date", "relation"])
    captured = _days(index["captured_at"])
    days = np.where(captured == NO_DAY, numbers(index["day"], pa.int32(), NO_DAY), captured)
    last = day or _newest_complete(captured if (captured != NO_DAY).any() else days)
    first = last - timedelta(days=WINDOW_DAYS)
    inside = (days >= (first - EPOCH).days) & (days <= (last - EPOCH).days)
    named = cache(key)  # a quarter of the time went into taking addresses apart
    gathered: defaultdict[tuple[str, date], Gathered] = defaultdict(Gathered)
    for row in _rows(generation, _places(index.filter(pa.array(inside)))):
        came = row["captured"] or row["own_day"]
        if came and first <= came <= last:
            gathered[named(_site(row["url"]), row["publisher"], row["source"]) or NOT_STATED, came].add(row)
    return Given(last, _series(gathered), int((days == NO_DAY).sum()))


def _days(times: pa.ChunkedArray) -> Days:
    """The UTC days of times; `NO_DAY` for none."""
    return np.asarray(numbers(_utc_days(times), pa.int32(), NO_DAY))


def _site(url: str | None) -> str | None:
    """An address as far as its host, all that a source is known by.

    >>> _site("https://example.org/news/1")
    'https://example.org'
    """
    return "/".join(url.split("/", 3)[:3]) if url else None


def _utc_days(times: pa.ChunkedArray) -> pa.ChunkedArray:
    return times.cast(pa.timestamp("us")).cast(pa.date32())


def _newest_complete(days: Days) -> date:
    """The day before the newest, which may still be filling up.

    A day with none before it for as long as days are compared is a misread year, or has no past to be judged by.
    """
    known = np.unique(days[days != NO_DAY])
    followed = known[1:][np.diff(known) <= WINDOW_DAYS]
    if not followed.size:
        raise NoDaysError("The reports state no days, or too few, to judge one by; name it with --day.")
    return EPOCH + timedelta(days=int(followed[-1]) - 1)


def _places(standing: pa.Table) -> set[Partition]:
    """The partitions in which reports stand."""
    tables = pc.if_else(standing["relation"].is_null(), "articles", "copies")
    met = pa.table({"table": tables, "country": standing["place_country"], "date": standing["place_date"]})
    distinct = met.group_by(["table", "country", "date"]).aggregate([]).to_pylist()
    return {partition_of(row["table"], row["country"], row["date"]) for row in distinct}


def _rows(generation: Generation, places: Collection[Partition]) -> Iterator[Row]:
    """What is counted of every report in these partitions, and of every rejection that states when it was captured."""
    for place in sorted(places):
        yield from _reports(read_file(generation.folder / generation.partitions[place], [*PLAIN, "text", *CUT]), place)
    rejected = generation.rows(Partition("rejections"), pc.field("captured_at").is_valid(), ["url", "captured_at"])
    for url, captured in zip(rejected["url"].to_pylist(), _utc_days(rejected["captured_at"]).to_pylist(), strict=True):
        yield {
            "table": "rejections",
            "url": url,
            "publisher": None,
            "source": None,
            "captured": captured,
            "own_day": None,
        }


def _reports(table: pa.Table, place: Partition) -> Iterator[Row]:
    plain = table.select([*NAMED, "title", "language", "country_code"])
    lent = pc.equal(table["date_source"], COPY).fill_null(False)
    values = {
        **dict(zip(plain.column_names, plain.columns, strict=True)),
        "captured": _utc_days(table["captured_at"]),
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
