"""One capture's row in a generation, found by its id: parts of files whose ids lie elsewhere are not read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from string import hexdigits

import pyarrow.dataset as ds

from pipeline.curated.layout import Partition, partition_of
from pipeline.curated.past.generations import Generation, open_generation
from pipeline.curated.tables import ID_COLUMN, Row

SHORTEST_PREFIX = 6  # hex digits of an id that a person may type instead of all 64
BEHIND_HEX = "g"  # the first letter that no id has: PREFIXg lies behind all that starts with PREFIX

STANDING = ["id", "relation", "place_country", "place_date", "copies"]


class NotFoundError(LookupError):
    """No capture has this id; the message says so in one sentence."""


@dataclass(frozen=True, slots=True)
class Found:
    """A row, the table it lies in, and for an article its copies."""

    table: str
    row: Row
    copies: tuple[Row, ...] = ()


def find(curated: Path, wanted: str, as_of: int | None = None) -> Found:
    """The row of a capture by its id or the first digits of it, in the committed generation or an earlier one.

    Raises `NotFoundError` where none has it, or more than one; as `open_generation` where there is nothing to read.
    """
    generation = open_generation(curated, as_of)
    prefix = _prefix(wanted)
    place = Partition("rejections")
    rejected = generation.rows(place, _starting(ID_COLUMN["rejections"], prefix))
    standing = generation.index(_starting("id", prefix), STANDING)
    name = _the_one(wanted, [*standing["id"].to_pylist(), *rejected[ID_COLUMN["rejections"]].to_pylist()])
    if rejected.num_rows:
        return Found("rejections", rejected.to_pylist()[0])
    return _report(generation, name, standing.to_pylist()[0])


def _prefix(wanted: str) -> str:
    if len(wanted) < SHORTEST_PREFIX:
        raise NotFoundError(f"{wanted!r} is too short; give at least {SHORTEST_PREFIX} digits of the id.")
    if not set(wanted) <= set(hexdigits):
        raise NotFoundError(f"{wanted!r} is no id; an id has the digits 0 to 9 and a to f.")
    return wanted.lower()


def _the_one(wanted: str, names: list[str]) -> str:
    matches = sorted(set(names))
    if not matches:
        raise NotFoundError(f"No article, copy or rejection has an id that starts with {wanted}.")
    if len(matches) > 1:
        raise NotFoundError(f"{len(matches)} ids start with {wanted}; give more digits, for example {matches[0][:16]}.")
    return matches[0]


def _report(generation: Generation, name: str, standing: Row) -> Found:
    table = "copies" if standing["relation"] else "articles"
    place = partition_of(table, standing["place_country"], standing["place_date"])
    (row,) = generation.rows(place, ds.field(ID_COLUMN[table]) == name).to_pylist()
    if table == "copies" or not standing["copies"]:
        return Found(table, row)
    beside = Partition("copies", place.country, place.date)
    return Found(table, row, tuple(generation.rows(beside, ds.field("article_id") == name).to_pylist()))


def _starting(column: str, prefix: str) -> ds.Expression:
    return (ds.field(column) >= prefix) & (ds.field(column) < prefix + BEHIND_HEX)
