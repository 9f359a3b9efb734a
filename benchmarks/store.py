"""What committing costs: a full build, a newest day on top of it, and a run with nothing new.

    python benchmarks/store.py --data DIR [--reports N ...]

DIR holds `news_20k.jsonl.gz`. Every tenth of its articles is prepared once; larger collections are these many times
over, under other ids, other hashes of their words and on other days, so that no two of them are copies of each other
that were not copies before. Preparing is not measured. Each step is a process of its own: its CPU time, its wall time,
and the most memory it held.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from rich.console import Console
from rich.table import Table

from pipeline.curated.spool import new_spool
from pipeline.curated.spool.packing import write_table
from pipeline.curated.tables import SPOOLED
from pipeline.dedup.tokens import mix
from pipeline.prepare import Prepared
from pipeline.run import Outcome, backfill, commit, prepare
from pipeline.settings import Settings

EVERY = 10  # articles of news_20k, of which one is prepared: 2,000
SHIFTS, SHIFT_DAYS = 4, 400  # the year of news_20k and three more: some 5,000 partitions of each table
NEWEST = date(2030, 1, 1)
SHARE_ADDED = 100  # the newest day is the hundredth part
SETTINGS = Settings()

Step = Callable[[Path, Path], Outcome]


def base_of(data: Path, folder: Path) -> pa.Table:
    """Some real articles, prepared."""
    raw = folder / "raw.jsonl.gz"
    with gzip.open(data / "news_20k.jsonl.gz", "rt", encoding="utf-8") as news, gzip.open(raw, "wt") as some:
        for line in islice(news, 0, None, EVERY):
            row = json.loads(line)
            wanted = {"url": row["url"], "title": row["title"], "text": row["body"], "published": row["date"]}
            some.write(json.dumps(wanted) + "\n")
    spool = prepare([raw], folder / "base", SETTINGS, workers=2).spool
    batches = [pa.ipc.open_file(path).get_batch(0) for path in sorted(spool.glob("reports-*.arrow"))]
    return pa.Table.from_batches(batches, SPOOLED).combine_chunks()


def again(base: pa.Table, number: int, newest: bool) -> pa.Table:
    """The same reports as others: under other ids and hashes, on other days; or all on the newest day."""
    own = {field.name: base["own"].combine_chunks().field(field.name) for field in SPOOLED.field("own").type}
    days = 0 if newest else number % SHIFTS * SHIFT_DAYS
    ids = pa.array([_digest(name, number).hex() for name in base["article_id"].to_pylist()])
    own["id"], own["row_hash"] = ids, pa.array([_digest(said, number).hex() for said in own["row_hash"].to_pylist()])
    own["digest"], own["page"] = (_digests(own[name], number) for name in ("digest", "page"))
    own["shingles"] = _other_hashes(own["shingles"], number)
    signature = own["signature"].values.to_numpy() ^ np.uint32(number * 2654435761 % 2**32)
    own["signature"] = pa.ListArray.from_arrays(own["signature"].offsets, pa.array(signature))
    own["day"], own["date"] = (_moved(own[name], days, newest) for name in ("day", "date"))
    columns = {name: base[name].combine_chunks() for name in SPOOLED.names}
    columns["article_id"], columns["published_date"] = ids, _moved(columns["published_date"], days, newest)
    fields = list(SPOOLED.field("own").type)
    columns["own"] = pa.StructArray.from_arrays([own[field.name] for field in fields], fields=fields)
    return pa.table(columns, schema=SPOOLED)


def _digest(said: str | bytes, number: int) -> bytes:
    content = said.encode() if isinstance(said, str) else said
    return hashlib.sha256(content + number.to_bytes(4)).digest()


def _digests(column: pa.Array, number: int) -> pa.Array:
    return pa.array([_digest(said, number)[:16] if said else said for said in column.to_pylist()], pa.binary())


def _other_hashes(lists: pa.Array, number: int) -> pa.Array:
    values, offsets = lists.values.to_numpy(), lists.offsets.to_numpy()
    other = mix(values + np.uint64(number))
    rows = np.repeat(np.arange(offsets.size - 1), np.diff(offsets))
    return pa.ListArray.from_arrays(lists.offsets, pa.array(other[np.lexsort((other, rows))]))


def _moved(column: pa.Array, days: int, newest: bool) -> pa.Array:
    numbers = np.array(column.cast(pa.int32()).fill_null(0))
    moved = np.full_like(numbers, (NEWEST - date(1970, 1, 1)).days) if newest else numbers + days
    return pa.array(moved, pa.int32(), mask=np.asarray(column.is_null())).cast(pa.date32())


def spooled(base: pa.Table, curated: Path, first: int, reports: int, newest: bool) -> Path:
    """A spool of so many reports, of which none was made from the same number before."""
    spool = new_spool(curated)
    number = 0
    while reports > 0:
        table = again(base, first + number, newest).slice(0, reports)
        write_table(spool / f"reports-{number:06}-{table.num_rows}.arrow", table)
        reports -= table.num_rows
        number += 1
    return spool


def measured(step: Step, curated: Path, spool: Path) -> tuple[Outcome, float, float, float]:
    """The outcome of a step in a process of its own, its CPU and wall seconds, and its peak memory in MB."""
    with multiprocessing.get_context("spawn").Pool(1) as alone:
        return alone.apply(_measure, (step, curated, spool))


def _measure(step: Step, curated: Path, spool: Path) -> tuple[Outcome, float, float, float]:
    start, cpu = time.perf_counter(), time.process_time()
    outcome = step(curated, spool)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return outcome, time.process_time() - cpu, time.perf_counter() - start, peak


def taken_in(curated: Path, spool: Path) -> Outcome:
    """The commit of what is prepared."""
    return commit(curated, Prepared(spool, 0, 0, 0, 0, ""), SETTINGS)


def nothing_new(curated: Path, empty: Path) -> Outcome:
    """A whole run on a folder where nothing is new: what is stored is read, and nothing else is done."""
    return backfill([empty], curated, SETTINGS, workers=0)


def steps(base: pa.Table, reports: int, folder: Path) -> Iterator[tuple[str, Outcome, float, float, float]]:
    """A full build, a newest day, nothing new."""
    curated, empty = folder / "out", folder / "empty"
    empty.mkdir()
    day = reports // SHARE_ADDED
    yield f"build {reports:,}", *measured(taken_in, curated, spooled(base, curated, 0, reports, newest=False))
    yield (
        f"add {day:,} of a newest day",
        *measured(taken_in, curated, spooled(base, curated, reports, day, newest=True)),
    )
    yield "nothing new", *measured(nothing_new, curated, empty)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--reports", type=int, nargs="+", default=[20_000, 200_000])
    parser.add_argument("--scratch", type=Path, help="a folder with room for 20 KB a report; a temporary one otherwise")
    options: Any = parser.parse_args()
    table = Table("step", "files", "CPU s", "wall s", "of the build", "peak MB")
    with tempfile.TemporaryDirectory(dir=options.scratch) as scratch:
        base = base_of(options.data, Path(scratch))
        for reports in options.reports:
            folder = Path(scratch, str(reports))
            folder.mkdir()
            full = 0.0
            for name, outcome, cpu, wall, peak in steps(base, reports, folder):
                full = full or cpu
                share = f"{cpu / full:.1%}"
                row = (name, f"{outcome.files_written:,}", f"{cpu:.1f}", f"{wall:.1f}", share, f"{peak:,.0f}")
                table.add_row(*row)
                print(*row, flush=True)
    Console().print(table)


if __name__ == "__main__":
    main()
