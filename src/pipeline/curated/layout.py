"""Where things lie on disk.

curated/                      what analysts read; the name is the user's
  articles -> ../.curated/current/articles
  copies, rejections          likewise
.curated/                     beside it, a dot before the same name
  current -> generations/7    the one link that moves
  generations/7/              articles/ copies/ rejections/ index/ manifest.json
  prepared/                   batches of reports waiting to be committed
  lock
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipeline.curated.tables import NO_COUNTRY, NO_DATE, SCHEMAS

TABLES = tuple(SCHEMAS)
MANIFEST = "manifest.json"
LEARNED_FILE = "learned.json"
FORGOTTEN_FILE = "forgotten.json"
INDEX_FILE = "index/reports.parquet"


@dataclass(frozen=True, slots=True, order=True)
class Partition:
    """One folder of Parquet: a table, and country and date where the table is partitioned by them."""

    table: str
    country: str = ""
    date: str = ""

    @property
    def folder(self) -> str:
        """Relative to the generation.

        >>> Partition("articles", "MLI", "2024-07-30").folder
        'articles/country=MLI/date=2024-07-30'
        >>> Partition("rejections").folder
        'rejections'
        """
        return f"{self.table}/country={self.country}/date={self.date}" if self.country else self.table


def partition_of(table: str, country: str | None, day: date | None) -> Partition:
    """The partition of a row; rows without country or date have their documented places."""
    return Partition(table, country or NO_COUNTRY, (day or NO_DATE).isoformat())


def empty_partition(table: str) -> Partition:
    """Where a table without rows keeps its one empty file, so that readers find a schema instead of an error."""
    return Partition(table) if table == "rejections" else partition_of(table, None, None)


def home(curated: Path) -> Path:
    """The hidden folder beside the output folder."""
    curated = Path(os.path.abspath(curated))
    return curated.with_name("." + curated.name)


def generation_folder(curated: Path, number: int) -> Path:
    """The folder of one generation."""
    return home(curated) / "generations" / str(number)


def current_number(curated: Path) -> int | None:
    """The number of the committed generation; None before the first commit."""
    link = home(curated) / "current"
    return int(link.readlink().name) if link.is_symlink() else None


def generation_numbers(curated: Path) -> list[int]:
    """All generations on disk, committed or not, in order."""
    folder = home(curated) / "generations"
    return sorted(int(place.name) for place in folder.iterdir() if place.name.isdigit()) if folder.is_dir() else []
