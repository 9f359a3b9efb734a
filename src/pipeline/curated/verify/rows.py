"""What can be said of each row by itself: where it lies, that it is explained, that nothing of its source is lost."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.layout import Partition
from pipeline.curated.tables import ID_COLUMN, NO_COUNTRY, NO_DATE
from pipeline.curated.verify.fault import Fault
from pipeline.curated.verify.stored import Some

NAMED_DIGITS = 16  # of an id: enough to find it with `explain`


@dataclass(slots=True)
class Census:
    """What the tables were seen to hold: the place of every id, by table; and what the groups say of themselves."""

    place: dict[str, Partition] = field(default_factory=dict)
    article_of: dict[str, str] = field(default_factory=dict)  # of every copy
    stated_copies: dict[str, int] = field(default_factory=dict)  # of every article


class Account(NamedTuple):
    """Of a row only what its account of the source needs."""

    title: str | None
    text: str
    source_sha256: str
    cuts: list[tuple[int, str]]  # of every removed span where it stood, and its text


def row_faults(some: Some, census: Census) -> Iterator[Fault]:
    """All faults of some rows; the census learns of them."""
    ids = some.rows[ID_COLUMN[some.table]].to_pylist()
    yield from _counted(some, ids, census)
    if some.table == "rejections":
        yield from _unexplained(some, ids, ("stage", "reason"), "a rejection without stage or reason")
        return
    if some.table == "articles":
        census.stated_copies.update(zip(ids, some.rows["copies"].to_pylist(), strict=True))
        yield from _misplaced(some, ids)
    else:
        census.article_of.update(zip(ids, some.rows["article_id"].to_pylist(), strict=True))
        yield from _unexplained(some, ids, ("relation", "jaccard"), "a copy without relation or similarity")
    yield from _without_evidence(some, ids)
    for at, account in enumerate(_accounts(some.rows)):
        if not is_reversible(account):
            yield _fault("accountable cleaning", some, ids, at, "title, text and removed spans do not give the source")


def _fault(promise: str, some: Some, ids: list[str], at: int, found: str) -> Fault:
    return Fault(promise, f"{some.places[at].folder} {(ids[at] or '')[:NAMED_DIGITS]}", found)


def _counted(some: Some, ids: list[str], census: Census) -> Iterator[Fault]:
    for at, (name, place) in enumerate(zip(ids, some.places, strict=True)):
        if name in census.place:
            yield _fault("unique ids", some, ids, at, f"stands in {census.place[name].folder} too")
        census.place[name] = place


def _unexplained(some: Some, ids: list[str], names: tuple[str, str], found: str) -> Iterator[Fault]:
    first, second = (pc.equal(pc.fill_null(some.rows[name].cast(pa.string()), ""), "") for name in names)
    missing = pc.or_(first, second)
    for at in np.flatnonzero(missing.to_numpy(zero_copy_only=False)):
        yield _fault("explained", some, ids, int(at), found)


def _misplaced(some: Some, ids: list[str]) -> Iterator[Fault]:
    countries = some.rows["country_code"].to_pylist()
    days = some.rows["published_date"].to_pylist()
    for at, (country, day, place) in enumerate(zip(countries, days, some.places, strict=True)):
        if (place.country, place.date) != (country or NO_COUNTRY, (day or NO_DATE).isoformat()):
            yield _fault("partitions", some, ids, at, f"says {country} and {day}")


def _without_evidence(some: Some, ids: list[str]) -> Iterator[Fault]:
    days = _column(some.rows, "published_date")
    owners, said = _flat(_column(some.rows, "date_evidence"))
    day = days.take(owners)
    fits = pc.and_(
        pc.and_(pc.less_equal(said.field("first"), day), pc.greater_equal(said.field("last"), day)),
        pc.is_null(said.field("refused")),
    )
    for at in _unsupported(days, owners, fits):
        yield _fault("explained", some, ids, at, f"no evidence for the date {days[at]}")
    codes = _column(some.rows, "country_code")
    owners, named = _flat(_column(some.rows, "countries"))
    fits = pc.equal(named.field("code"), codes.take(owners))
    home = pc.fill_null(pc.equal(codes, _column(some.rows, "publisher_country")), False)
    for at in _unsupported(codes, owners, fits):
        if not home[at].as_py():
            yield _fault("explained", some, ids, at, f"no evidence for the country {codes[at]}")


def _column(rows: pa.Table, name: str) -> pa.Array:
    return rows[name].combine_chunks()


def _flat(lists: pa.ListArray) -> tuple[pa.Array, pa.StructArray]:
    """All elements of a column of lists, with the rows they stand in."""
    return pc.list_parent_indices(lists), pc.list_flatten(lists)


def _unsupported(values: pa.Array, owners: pa.Array, fits: pa.Array) -> list[int]:
    """The rows that state a value which none of their elements fits."""
    stated = pc.is_valid(values).to_numpy(zero_copy_only=False).copy()
    held = owners.filter(pc.fill_null(fits, False)).to_numpy(zero_copy_only=False)
    stated[held] = False
    return [int(at) for at in np.flatnonzero(stated)]


def _accounts(rows: pa.Table) -> Iterator[Account]:
    removed = _column(rows, "removed")
    cuts = pc.list_flatten(removed)
    ats, texts = cuts.field("at").to_pylist(), cuts.field("text").to_pylist()
    ends = np.cumsum([0, *pc.fill_null(pc.list_value_length(removed), 0).to_pylist()]).tolist()
    own = (rows[name].to_pylist() for name in ("title", "text", "source_sha256"))
    for title, text, source, (start, end) in zip(*own, pairwise(ends), strict=True):
        yield Account(title, text, source, [*zip(ats[start:end], texts[start:end], strict=True)])


def is_reversible(account: Account) -> bool:
    """Whether title, text and removed spans together are the source text, white space apart.

    The title of a text capture is its first line, that of a page may stand nowhere in the text, and spans may stand
    before it: all places it can have had are tried, the likely ones first.
    """
    before = [_solid(text) for at, text in account.cuts if at == 0]
    rest, position = [], 0
    for at, text in account.cuts[len(before) :]:
        rest += [account.text[position:at], text]
        position = at
    behind, title = _solid("".join(rest) + account.text[position:]), _solid(account.title or "")
    orders = [[*before[:at], title, *before[at:], behind] for at in range(len(before), -1, -1)]
    return any(_hash("".join(order)) == account.source_sha256 for order in (*orders, [*before, behind]))


def _solid(text: str) -> str:
    return "".join(text.split())


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
