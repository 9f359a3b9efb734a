"""Prepared reports, waiting on disk to be committed: memory does not grow with the input.

A spool is a folder of uncompressed Arrow IPC files of one record batch each. `claims` says whose it is, `packing` fills
it, `reading` reads it, `shards` joins what several processes packed. A report's *position* is its row number, counted
through the files in their order.
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
from pipeline.curated.spool.shards import (
    batches_in,
    drop_attempts,
    new_attempt,
    open_attempts,
    read_order,
    take_batches,
)

__all__ = [
    "STALE_SECONDS",
    "Met",
    "Packed",
    "Spooler",
    "batches_in",
    "claim_spool",
    "drop_attempts",
    "drop_dead_spools",
    "drop_spool",
    "drop_stale_spools",
    "leave_spool",
    "new_attempt",
    "new_spool",
    "open_attempts",
    "packed",
    "read_order",
    "spooled_fingerprints",
    "spooled_left",
    "spooled_own",
    "spooled_pages",
    "spooled_rejections",
    "spooled_rows",
    "spooled_sightings",
    "take_batches",
]
