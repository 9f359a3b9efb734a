"""An older dataset becomes one of today's tables: one generation, whole or not at all, before a run writes to it.

Rows are made anew file by file; then follows what is derived from them: their hashes, the index, the manifest. The runs
of the deduplication index are no tables and stay: where they are too old, the next run says that a rebuild is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa

from pipeline.curated import disk
from pipeline.curated.changes import REJECTED
from pipeline.curated.layout import INDEX_FILE, MANIFEST, Partition, current_number, generation_folder
from pipeline.curated.manifest import FileEntry, Manifest, read_manifest
from pipeline.curated.parquet import encode, read_file
from pipeline.curated.past.history import Doing, entry_of, write_history
from pipeline.curated.placing.columns import known_rows
from pipeline.curated.placing.lending import take_back
from pipeline.curated.placing.placement import logical_hashes, partitions, rejections_logical
from pipeline.curated.placing.standing import Tally
from pipeline.curated.publish import drop_old, show, write_partition
from pipeline.curated.store import StoreError, alone, parse_partition
from pipeline.curated.tables import INDEX, SCHEMA_VERSION, SCHEMAS, as_rows, logical_hash
from pipeline.curated.versions import MIGRATIONS, Migration, Step, in_turn, other_version, way_from

Files = dict[str, FileEntry]


def migrate(
    curated: Path,
    on_wait: Callable[[str], None] = lambda owner: None,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> Manifest:
    """Commit the current generation in today's tables; returns its manifest as it is where it is of today already.

    Raises `StoreError` where no way leads from its version to today's.
    """
    with alone(curated, on_wait):
        number = current_number(curated)
        if number is None:
            raise StoreError(f"{curated} holds no data yet; there is nothing to migrate.")
        manifest = read_manifest(generation_folder(curated, number))
        if manifest.schema_version == SCHEMA_VERSION:
            return manifest
        way = way_from(manifest.schema_version, migrations)
        if not way:
            raise StoreError(other_version(curated, manifest.schema_version))
        return _commit(curated, manifest, way)


def _commit(curated: Path, old: Manifest, way: Sequence[Migration]) -> Manifest:
    source, target = (generation_folder(curated, number) for number in (old.generation, old.generation + 1))
    reports = in_turn(migration.reports for migration in way)
    steps = {"articles": reports, "copies": reports, "rejections": in_turn(step.rejections for step in way)}
    files: Files = {}
    for name, entry in old.files.items():
        files.update(_file(source, target, name, entry, steps[parse_partition(name).table]))
    index = _index(source, target, files, in_turn(migration.index for migration in way), bool(reports))
    disk.write_durably(target / INDEX_FILE, encode(index))
    for name in (*old.runs, *_lists(source)):
        disk.link_or_copy(source / name, target / name)
    new = replace(
        old,
        generation=old.generation + 1,
        schema_version=SCHEMA_VERSION,
        committed_at=datetime.now(UTC),
        files=_said_anew(target, files, index),
    )
    write_history(source, target, entry_of(new, Doing("migrate"), Tally()))
    show(curated, target, new)
    drop_old(curated, new.generation)
    return new


def _lists(source: Path) -> list[str]:
    """What lies beside the tables: lists that commands wrote, such as what was learned."""
    return sorted(path.name for path in source.iterdir() if path.is_file() and path.name != MANIFEST)


def _file(source: Path, target: Path, name: str, entry: FileEntry, step: Step | None) -> Files:
    if step is None:
        disk.link_or_copy(source / name, target / name)
        return {name: entry}
    place = parse_partition(name)
    schema = SCHEMAS[place.table]
    table = step(read_file(source / name))
    missing = set(schema.names) - set(table.column_names)
    if missing:
        raise StoreError(
            f"The migration leaves {', '.join(sorted(missing))} of {place.table} out: a fault of the program."
        )
    return write_partition(target, (place, table.select(schema.names).cast(schema)), "")


def _index(source: Path, target: Path, files: Files, step: Step | None, rows_changed: bool) -> pa.Table:
    index = read_file(source / INDEX_FILE)
    index = (step(index) if step else index).select(INDEX.names).cast(INDEX)
    if not rows_changed:
        return index
    places = [(name, parse_partition(name)) for name in files]
    hashes = pa.concat_tables(_row_hashes(target / name) for name, place in places if place.table != REJECTED.table)
    column = hashes["row_hash"].take(pa.array(known_rows(hashes["id"], index["id"])))
    return index.set_column(INDEX.get_field_index("row_hash"), INDEX.field("row_hash"), column)


def _row_hashes(path: Path) -> pa.Table:
    """The hash of every report's own row, as it is when a report is prepared."""
    rows = take_back(as_rows(read_file(path))).to_pylist()
    hashes = [(row["article_id"], logical_hash([row])) for row in rows]
    ids, said = zip(*hashes, strict=True) if hashes else ((), ())
    return pa.table({"id": pa.array(ids, pa.string()), "row_hash": pa.array(said, pa.string())})


def _said_anew(target: Path, files: Files, index: pa.Table) -> Files:
    """The files with the hashes of what they say, as a run of today would state them."""
    said: dict[Partition, str] = dict(logical_hashes(index, partitions(index)))
    for name in files:
        if parse_partition(name) == REJECTED:
            said[REJECTED] = rejections_logical(read_file(target / name))
    return {name: replace(entry, logical=said[parse_partition(name)]) for name, entry in files.items()}
