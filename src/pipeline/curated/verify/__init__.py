"""Every promise about the files, checked on the files.

`stored` checks what can be said of files, `rows` what can be said of each row, `groups` what rows say of each other,
`search` the index that deduplication works with, `forgotten` that nothing is left of what is,
`past` the history. Memory holds some
thousand rows, and the ids of all.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

from pipeline.curated.layout import current_number, home
from pipeline.curated.store import StoreError, read_base
from pipeline.curated.tombstones import Forgotten
from pipeline.curated.verify.fault import Fault
from pipeline.curated.verify.forgotten import forgetting_faults, standing_faults
from pipeline.curated.verify.groups import group_faults
from pipeline.curated.verify.past import history_faults
from pipeline.curated.verify.rows import Census, row_faults
from pipeline.curated.verify.search import search_faults
from pipeline.curated.verify.stored import link_faults, older_faults, remains, stray_faults, tables

__all__ = ["Fault", "faults", "remains"]


def faults(curated: Path) -> Iterator[Fault]:
    """All faults of the generations that are kept; none for a folder into which nothing was committed yet."""
    if current_number(curated) is None:
        return
    yield from link_faults(curated)
    try:
        base = read_base(curated)
    except (StoreError, OSError, ValueError, TypeError, KeyError, pa.ArrowException) as error:
        yield Fault("readable", str(home(curated)), str(error))
        return
    assert base.manifest is not None  # a generation is committed
    yield from stray_faults(base)
    census, forgotten = Census(), Forgotten(base.forgotten)
    for some in tables(base, base.manifest.files):
        yield from some.faults
        yield from row_faults(some, census)
        yield from standing_faults(some, forgotten)
    yield from group_faults(base, census)
    yield from search_faults(base)
    yield from forgetting_faults(base)
    yield from history_faults(base)
    yield from older_faults(base)
