"""What an output folder needs from time to time: a look at its age, and the removal of what nobody needs any more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pipeline.curated.layout import current_number, generation_folder, generation_numbers, home
from pipeline.curated.manifest import read_manifest
from pipeline.curated.parquet import read_file
from pipeline.curated.publish import drop_old
from pipeline.curated.store import writing


@dataclass(frozen=True, slots=True)
class Age:
    """How new the committed data are."""

    generation: int
    committed_at: datetime
    newest_capture: datetime | None  # the latest declared `captured_at`; null where none is declared


@dataclass(frozen=True, slots=True)
class Swept:
    """What was removed, by name."""

    generations: tuple[int, ...]
    spools: tuple[str, ...]


def age(curated: Path) -> Age | None:
    """When the committed generation was made, and its newest capture; null where nothing is committed yet."""
    number = current_number(curated)
    if number is None:
        return None
    folder = generation_folder(curated, number)
    return Age(number, read_manifest(folder).committed_at, max(_captured(folder), default=None))


def sweep(curated: Path, on_wait: Callable[[str], None]) -> Swept:
    """Remove, under the lock, what interrupted runs left and old generations whose day is over."""
    generations, spools = set(generation_numbers(curated)), _spools(curated)
    with writing(curated, on_wait) as base:
        drop_old(curated, base.number)
    return Swept(
        tuple(sorted(generations - set(generation_numbers(curated)))), tuple(sorted(spools - _spools(curated)))
    )


def _captured(folder: Path) -> Iterator[datetime]:
    """The latest time of capture in each file that states one."""
    for name in read_manifest(folder).files:
        times = [time for time in read_file(folder / name, ["captured_at"])["captured_at"].to_pylist() if time]
        yield from [max(times)] if times else []


def _spools(curated: Path) -> set[str]:
    return {spool.name for spool in (home(curated) / "prepared").glob("*")}
