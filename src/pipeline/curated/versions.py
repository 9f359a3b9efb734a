"""The versions of the tables, and the steps that lead from each to the next.

Whoever changes a column raises `SCHEMA_VERSION` and adds a migration here: a plain function on tables, made of the
steps below where they do. Where no function can make the new column from the old ones, there is no migration, and an
older dataset is refused with the sentence that says what to do instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import Any

import pyarrow as pa

from pipeline.curated.tables import SCHEMA_VERSION

Step = Callable[[pa.Table], pa.Table]


@dataclass(frozen=True, slots=True)
class Migration:
    """What becomes of every row on the way to a version; without a step, rows stay as they are."""

    version: int
    why: str
    reports: Step | None = None  # of articles and copies, on the columns that both have
    rejections: Step | None = None
    index: Step | None = None  # on what the index says of the reports, but for the hash of their rows


def adding(name: str, kind: pa.DataType, value: Any = None) -> Step:
    """A new column with the same value for all rows."""
    return lambda table: table.append_column(name, pa.repeat(pa.scalar(value, kind), table.num_rows))


def dropping(name: str) -> Step:
    """A column less."""
    return lambda table: table.drop_columns([name])


def renaming(old: str, new: str) -> Step:
    """A column under another name."""
    return lambda table: table.rename_columns({old: new})


def retyping(name: str, kind: pa.DataType) -> Step:
    """A column of another type; a value that the type cannot hold is an error, not a null."""

    def step(table: pa.Table) -> pa.Table:
        place = table.schema.get_field_index(name)
        return table.set_column(place, pa.field(name, kind), table[name].cast(kind))

    return step


MIGRATIONS = (  # oldest first
    Migration(
        2,
        "what a partition says is hashed by columns, and the index says what made a report; the rows are the same",
        index=adding("pipeline_version", pa.string()),
    ),
)


def in_turn(steps: Iterable[Step | None]) -> Step | None:
    """Several steps as one, or none where there is nothing to do."""
    some = [step for step in steps if step]
    return (lambda table: reduce(lambda rows, step: step(rows), some, table)) if some else None


def way_from(version: int, migrations: Sequence[Migration] = MIGRATIONS) -> tuple[Migration, ...]:
    """The migrations that lead from a version to today's; empty where none do.

    >>> [migration.version for migration in way_from(1)], way_from(0)
    ([2], ())
    """
    steps = tuple(migration for migration in migrations if migration.version > version)
    wanted = list(range(version + 1, SCHEMA_VERSION + 1))
    return steps if [migration.version for migration in steps] == wanted else ()


def other_version(curated: Path, version: int) -> str:
    """What a person is told of data whose tables are not of today's version."""
    stated = f"{curated} has tables of version {version}, this program writes version {SCHEMA_VERSION}"
    if version > SCHEMA_VERSION:
        return f"{stated}; install the newer news-pipeline that wrote them."
    if way_from(version):
        return f"{stated}; the next run that writes brings them there, for example `news-pipeline backfill`."
    return f"{stated}, and no way leads there; take the raw files in anew: `news-pipeline backfill PATH --curated NEW`."
