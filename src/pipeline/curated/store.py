"""The committed generation, and being the one writer that builds the next.

A commit has these steps; the first are here, the caller's are in `run`, the others in `publish`:

    0  lock                             1  drop what no committed generation names
    2  the caller decides groups        3  nothing changed: N stays
    4  hard-link unchanged partitions, write changed ones under names with their content's hash
    5  read every new file back         6  manifest, flush all
    7  move the link                    8  drop generations beyond the last three, a day after their successor came

A reader that resolves the link once reads one generation, always.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated import disk
from pipeline.curated.layout import (
    FORGOTTEN_FILE,
    INDEX_FILE,
    LEARNED_FILE,
    MANIFEST,
    Partition,
    current_number,
    generation_folder,
    generation_numbers,
    home,
)
from pipeline.curated.learned import read_learned
from pipeline.curated.lock import one_writer
from pipeline.curated.manifest import Manifest, read_manifest
from pipeline.curated.parquet import read_file
from pipeline.curated.placing.merge import Merged, Sightings, merge, sighted
from pipeline.curated.raw_files import drop_register_before
from pipeline.curated.runs import StoredRun, drop_spilled, map_run
from pipeline.curated.spool import drop_stale_spools, spooled_own, spooled_rejections
from pipeline.curated.tables import INDEX, REJECTIONS, SCHEMA_VERSION
from pipeline.curated.tombstones import read_tombstones
from pipeline.curated.versions import other_version, way_from
from pipeline.settings import Repeated, Tombstone


class StoreError(RuntimeError):
    """The store is not what it must be; the message says what was found and what to do."""


class OldTablesError(StoreError):
    """The data are of an older version of the tables, from which a way leads to today's."""


@dataclass(frozen=True)
class Base:
    """The generation that a commit starts from; the first starts from an empty one, number 0."""

    curated: Path
    number: int
    manifest: Manifest | None
    index: pa.Table
    rejections: pa.Table
    learned: tuple[Repeated, ...] = ()
    forgotten: tuple[Tombstone, ...] = ()

    @property
    def folder(self) -> Path:
        """Where this generation lies."""
        return generation_folder(self.curated, self.number)

    def stored_runs(self) -> dict[str, StoredRun]:
        """The runs of its deduplication index by their names, oldest first, mapped into memory."""
        names = self.manifest.runs if self.manifest else ()
        return {name: map_run(self.folder / name) for name in names}


def read_base(curated: Path) -> Base:
    """The committed generation. Raises `StoreError` where its manifest is damaged or of another schema."""
    manifest = committed_manifest(curated)
    if manifest is None:
        return Base(curated, 0, None, INDEX.empty_table(), REJECTIONS.empty_table())
    folder = generation_folder(curated, manifest.generation)
    rejections = [read_file(folder / name) for name in sorted(manifest.files) if name.startswith("rejections/")]
    return base_of(curated, manifest, pa.concat_tables(rejections))


def base_of(curated: Path, manifest: Manifest, rejections: pa.Table) -> Base:
    """A committed generation with these rejections."""
    folder = generation_folder(curated, manifest.generation)
    index, learned = read_file(folder / INDEX_FILE), read_learned(folder / LEARNED_FILE)
    forgotten = read_tombstones(folder / FORGOTTEN_FILE)
    return Base(curated, manifest.generation, manifest, index, rejections, learned, forgotten)


def committed_manifest(curated: Path) -> Manifest | None:
    """What the committed generation says of itself; None before the first. Raises as `read_base`."""
    number = current_number(curated)
    if number is None:
        return None
    folder = generation_folder(curated, number)
    try:
        manifest = read_manifest(folder)
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise StoreError(f"{folder / MANIFEST} is missing or damaged ({error}); run `news-pipeline verify`.") from error
    if manifest.schema_version != SCHEMA_VERSION:
        error_kind = OldTablesError if way_from(manifest.schema_version) else StoreError
        raise error_kind(other_version(curated, manifest.schema_version))
    return manifest


@contextmanager
def alone(curated: Path, on_wait: Callable[[str], None] = lambda owner: None) -> Iterator[None]:
    """Be the one writer, with the remains of broken commits gone."""
    with one_writer(home(curated) / "lock", on_wait):
        _recover(curated)
        yield


@contextmanager
def writing(curated: Path, on_wait: Callable[[str], None] = lambda owner: None) -> Iterator[Base]:
    """Be the one writer, on the committed generation."""
    with alone(curated, on_wait):
        base = read_base(curated)
        if base.manifest:
            finish_forgetting(curated, base.manifest)
        yield base


def _recover(curated: Path) -> None:
    disk.drop_leaving(home(curated) / "generations")
    committed = current_number(curated) or 0
    for number in generation_numbers(curated):
        if number > committed:
            disk.drop_tree(generation_folder(curated, number))
    drop_spilled(curated)
    drop_stale_spools(curated)


def finish_forgetting(curated: Path, manifest: Manifest) -> None:
    """Drop what held something that was forgotten. The generations go last: while one is there, this is not done."""
    held = [number for number in generation_numbers(curated) if number < manifest.oldest]
    if held:
        drop_register_before(curated, manifest.oldest)
    for number in held:
        disk.drop_tree(generation_folder(curated, number))


def taken_in(base: Base, spool: Path, redone: Collection[str] = (), refused: Collection[str] = ()) -> Merged:
    """All captures after this run: those of the committed generation and of the spool.

    What the spool holds of captures that were `redone`, because a rule or a setting changed, replaces what is stored.
    What is `refused` stands nowhere.
    """
    return merge(base.index, base.rejections, spooled_own(spool), spooled_rejections(spool), redone, refused)


def met_before(base: Base, retried: Collection[str]) -> Sightings:
    """Where everything that was taken in was first met, but for what was rejected for one of the reasons `retried`."""
    again = pc.is_in(base.rejections["reason"], pa.array(sorted(retried), pa.string()))
    rejections = base.rejections.filter(pc.invert(again))
    return Sightings(pa.concat_tables([sighted(base.index, "id"), sighted(rejections, "capture_id")]))


def reports_met(base: Base, ids: Collection[str]) -> Sightings:
    """Where some reports were first met."""
    return Sightings(sighted(base.index.filter(pc.is_in(base.index["id"], pa.array(sorted(ids), pa.string()))), "id"))


def parse_partition(name: str) -> Partition:
    """The partition that a file of the manifest lies in.

    >>> parse_partition("copies/country=MLI/date=2024-07-30/part-0a.parquet")
    Partition(table='copies', country='MLI', date='2024-07-30')
    """
    table, *keys = name.split("/")[:-1]
    return Partition(table, *(key.partition("=")[2] for key in keys))
