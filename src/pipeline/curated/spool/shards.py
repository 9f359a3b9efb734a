"""Batches that other processes make, each attempt at a shard in a folder of its own, and how they come into one spool.

A folder of attempts lies in the spool, on whatever file system the machines share. An attempt counts once its maker has
named its files; of one that died half way nobody names any.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pipeline.curated import disk
from pipeline.curated.spool.packing import next_number

PREFIX = "shards-"
ORDER = "order"


def open_attempts(spool: Path, order: bytes) -> Path:
    """A new folder for attempts, with what their makers must know; what a killed run left goes."""
    drop_attempts(spool)
    folder = disk.new_folder(spool, PREFIX)
    disk.write_durably(folder / ORDER, order)
    return folder


def drop_attempts(spool: Path) -> None:
    """Remove all attempts, taken or not."""
    for folder in sorted(spool.glob(f"{PREFIX}*")):
        disk.drop_tree(folder)


def read_order(attempts: Path) -> bytes:
    """What `open_attempts` was given."""
    return (attempts / ORDER).read_bytes()


def new_attempt(attempts: Path, shard: int) -> Path:
    """An empty spool for one attempt at a shard; a second attempt gets another."""
    return disk.new_folder(attempts, f"{shard:06}-")


def batches_in(attempt: Path) -> list[str]:
    """The names of its files, to be told by who made them."""
    return sorted(path.name for path in attempt.glob("*-*-*.arrow"))


def take_batches(spool: Path, attempt: Path, names: Sequence[str]) -> None:
    """Move files of an attempt into the spool, behind what is in it."""
    first = next_number(spool)
    for name in names:
        kind, number, rest = name.split("-")
        disk.move(attempt / name, spool / f"{kind}-{first + int(number):06}-{rest}")
