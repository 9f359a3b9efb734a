"""On which day a run took in what states no time of capture: all that is known of when its source brought it.

A list beside the generations, for `health` alone: what stands in the tables follows from the captures, not from the
day of a run. It is brought up to date after each commit, under the lock. What a run that died between commit and note
took in is found by comparing the generations that are kept; where these are gone the day stays unknown, for a wrong
day is worse than none. A file's own time would not do: copies have that of the copying, downloads often the server's.
"""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from pipeline.curated import disk
from pipeline.curated.layout import Partition, generation_folder, home
from pipeline.curated.manifest import read_manifest
from pipeline.curated.past.generations import Generation, kept_numbers, open_generation
from pipeline.curated.tables import ID_COLUMN, SCHEMA_VERSION

ARRIVALS_FILE = "arrivals.parquet"
ARRIVALS = pa.schema([("id", pa.string()), ("came", pa.date32())])  # null: nobody noted the day
NOTED = b"generation"  # in the file's metadata: the last that was noted


def note_arrivals(curated: Path) -> None:
    """Add what came since the list was last brought up to date, and drop what is gone. The caller holds the lock."""
    kept = kept_numbers(curated)
    if not kept or kept[-1] == _last_noted(curated):
        return
    known, noted = _read(curated)
    for number in kept:
        if number > noted and _is_of_today(curated, number):
            generation = open_generation(curated, number)
            known = _with_new(known, generation, follows=number == noted + 1)
            noted = number
    standing = undeclared(open_generation(curated))
    _write(curated, known.filter(pc.is_in(known["id"], standing)), noted)


def read_arrivals(curated: Path) -> pa.Table:
    """The captures without a declared time (`ARRIVALS`); empty where no run has noted any, or the list is damaged."""
    return _read(curated)[0]


def undeclared(generation: Generation) -> pa.Array:
    """The ids of all reports and rejections that state no time of capture."""
    reports = generation.index(pc.field("captured_at").is_null(), ["id"])["id"]
    id_column = ID_COLUMN["rejections"]
    rejections = generation.rows(Partition("rejections"), pc.field("captured_at").is_null(), [id_column])[id_column]
    return pa.chunked_array([*reports.chunks, *rejections.chunks], pa.string()).combine_chunks()


def _with_new(known: pa.Table, generation: Generation, follows: bool) -> pa.Table:
    """The list with what a generation has that is not in it; its day is known where the one before it was noted."""
    ids = undeclared(generation)
    fresh = ids.filter(pc.invert(pc.is_in(ids, known["id"])))
    day = generation.manifest.committed_at.date() if follows else None
    return pa.concat_tables([known, pa.table([fresh, pa.repeat(pa.scalar(day, pa.date32()), len(fresh))], ARRIVALS)])


def _is_of_today(curated: Path, number: int) -> bool:
    return read_manifest(generation_folder(curated, number)).schema_version == SCHEMA_VERSION


def _last_noted(curated: Path) -> int:
    """The generation that was noted last, by the foot of the list alone; 0 where there is none."""
    try:
        return int((pq.read_schema(home(curated) / ARRIVALS_FILE).metadata or {}).get(NOTED, 0))
    except (OSError, pa.ArrowInvalid):
        return 0


def _read(curated: Path) -> tuple[pa.Table, int]:
    """The list, and the generation that was noted last. One that is lost or damaged begins anew."""
    try:
        table = pq.read_table(home(curated) / ARRIVALS_FILE, page_checksum_verification=True)
    except (OSError, pa.ArrowInvalid):
        return ARRIVALS.empty_table(), 0
    noted = int((table.schema.metadata or {}).get(NOTED, 0))
    return table.replace_schema_metadata(), noted


def _write(curated: Path, table: pa.Table, noted: int) -> None:
    sink = pa.BufferOutputStream()
    stated = table.combine_chunks().replace_schema_metadata({NOTED: str(noted)})
    pq.write_table(stated, sink, compression="zstd", write_page_checksum=True)
    fresh = home(curated) / f"{ARRIVALS_FILE}.new"
    disk.drop_file(fresh)
    disk.write_durably(fresh, sink.getvalue())
    disk.move(fresh, home(curated) / ARRIVALS_FILE)
