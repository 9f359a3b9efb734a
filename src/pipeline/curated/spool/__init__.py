"""Prepared reports, waiting on disk to be committed: memory does not grow with the input.

A spool is a folder of uncompressed Arrow IPC files of one record batch each. `claims` says whose it is, `packing` fills
it, `reading` reads it. A report's *position* is its row number, counted through the files in their order.
"""

from pipeline.curated.spool.claims import (
    STALE_SECONDS,
    claim_spool,
    drop_dead_spools,
    drop_spool,
    drop_stale_spools,
    leave_spool,
    new_spool,
)
from pipeline.curated.spool.packing import Packed, Spooler, packed
from pipeline.curated.spool.reading import (
    Met,
    spooled_fingerprints,
    spooled_left,
    spooled_own,
    spooled_pages,
    spooled_rejections,
    spooled_rows,
    spooled_sightings,
)

__all__ = [
    "STALE_SECONDS",
    "Met",
    "Packed",
    "Spooler",
    "claim_spool",
    "drop_dead_spools",
    "drop_spool",
    "drop_stale_spools",
    "leave_spool",
    "new_spool",
    "packed",
    "spooled_fingerprints",
    "spooled_left",
    "spooled_own",
    "spooled_pages",
    "spooled_rejections",
    "spooled_rows",
    "spooled_sightings",
]
