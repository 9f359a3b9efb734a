"""What was forgotten is gone: no row of it, no generation that held it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.curated.layout import FORGOTTEN_FILE, generation_numbers
from pipeline.curated.store import Base
from pipeline.curated.tables import ID_COLUMN
from pipeline.curated.tombstones import Forgotten
from pipeline.curated.verify.fault import Fault
from pipeline.curated.verify.rows import NAMED_DIGITS
from pipeline.curated.verify.stored import Some
from pipeline.settings import Settings

PROMISE = "forgotten is gone"


def standing_faults(some: Some, forgotten: Forgotten) -> Iterator[Fault]:
    """Rows of captures that were forgotten. The words of a text are not compared: no table holds their digest."""
    names = (some.rows[column].to_pylist() for column in (ID_COLUMN[some.table], "url"))
    for name, url, place in zip(*names, some.places, strict=True):
        if forgotten.refuses(name, url):
            yield Fault(PROMISE, f"{place.folder} {(name or '')[:NAMED_DIGITS]}", "stands in the tables")


def forgetting_faults(base: Base) -> Iterator[Fault]:
    """Generations that held what was forgotten, and tombstones that are not those of the manifest."""
    assert base.manifest is not None
    if Settings(forgotten=base.forgotten).forgotten_version != base.manifest.forgotten_version:
        yield Fault("checksums", FORGOTTEN_FILE, "it does not hold the tombstones that were committed")
    for number in generation_numbers(base.curated):
        if number < base.manifest.oldest:
            yield Fault(PROMISE, f"generation {number}", "holds what was forgotten; the next run drops it")
