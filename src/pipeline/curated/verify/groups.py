"""What rows say of each other: copies lead to articles, counts close, and the index says the same of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pipeline.curated.derived import says_what_was_committed
from pipeline.curated.layout import INDEX_FILE, MANIFEST, partition_of
from pipeline.curated.manifest import Counts
from pipeline.curated.store import Base
from pipeline.curated.verify.fault import Fault
from pipeline.curated.verify.rows import NAMED_DIGITS, Census


def group_faults(base: Base, census: Census) -> Iterator[Fault]:
    """All faults between rows."""
    yield from _copies(census)
    yield from _counts(base, census)
    yield from _index(base, census)
    assert base.manifest is not None
    if not says_what_was_committed(base.index, base.manifest):
        yield Fault("index = manifest", INDEX_FILE, "what it says of the partitions is not what was committed")


def _copies(census: Census) -> Iterator[Fault]:
    for copy_id, article_id in census.article_of.items():
        place, beside = census.place.get(article_id), census.place[copy_id]
        where = copy_id[:NAMED_DIGITS]
        if place is None or place.table != "articles":
            yield Fault("copies lead to articles", where, f"{article_id[:NAMED_DIGITS]} is no article")
        elif (place.country, place.date) != (beside.country, beside.date):
            yield Fault("copies lie by their article", where, f"its article lies in {place.folder}")
    counted = Counter(census.article_of.values())
    for article_id, stated in census.stated_copies.items():
        if stated != counted[article_id]:
            found = f"says {stated}, has {counted[article_id]}"
            yield Fault("copies are counted", article_id[:NAMED_DIGITS], found)


def _counts(base: Base, census: Census) -> Iterator[Fault]:
    assert base.manifest is not None
    rows = Counter(place.table for place in census.place.values())
    seen = Counts(rows["articles"], rows["copies"], rows["rejections"])
    if seen != base.manifest.counts:
        yield Fault("counts close", MANIFEST, f"says {base.manifest.counts}, the tables hold {seen}")


def _index(base: Base, census: Census) -> Iterator[Fault]:
    """The index names every report once, where it lies and what it is a copy of."""
    names = ("id", "relation", "place_country", "place_date", "article_id")
    indexed = set[str]()
    for name, relation, country, day, article in zip(*(base.index[n].to_pylist() for n in names), strict=True):
        indexed.add(name)
        place = partition_of("copies" if relation else "articles", country, day)
        stands = (place, article) == (census.place.get(name), census.article_of.get(name, name))
        if not stands and name in census.place:
            yield Fault("index = tables", name[:NAMED_DIGITS], f"is said to stand in {place.folder}")
    reports = {name for name, place in census.place.items() if place.table != "rejections"}
    for name in sorted(reports ^ indexed, key=str):
        yield Fault("index = articles + copies", (name or "")[:NAMED_DIGITS], "stands in one of them alone")
