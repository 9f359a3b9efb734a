"""Raw files cut into shards: what one worker takes at a time, and what is lost when it dies."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from pipeline.prepare import WHOLE, Part
from pipeline.readers import Source

# Half a minute of work or less: 3,300 articles in a compressed dump, 500 saved pages.
SHARD_BYTES = 4 << 20
SHARD_FILES = 500

# Each part of a dump reads all of it, for 1.5 % of what cleaning all of it takes: so many parts are cheap.
CHEAP_PARTS = 6

DUMPS = frozenset({".jsonl", ".warc", ".arc"})  # hold many captures


@dataclass(frozen=True, slots=True)
class Shard:
    """Some whole files, or a part of a dump."""

    number: int
    files: tuple[Source, ...]
    part: Part = WHOLE


def shards(files: Iterable[Source], threads: int) -> Iterator[Shard]:
    """Files in their order, small ones together, a large dump in parts.

    A dump is cut into more than a few parts only where its share of the cluster's threads would stand idle otherwise.
    """
    sized = [(file, size_of(file)) for file in files]
    all_bytes = sum(size for _, size in sized)
    numbers = count()
    for few, size in _groups(sized):
        parts = 1
        if few[0].suffix in DUMPS and len(few) == 1:
            parts = min(max(1, _ceil(size, SHARD_BYTES)), max(CHEAP_PARTS, _ceil(threads * size, all_bytes)))
        yield from (Shard(next(numbers), few, Part(part, parts)) for part in range(parts))


def _groups(files: Iterable[tuple[Source, int]]) -> Iterator[tuple[tuple[Source, ...], int]]:
    """Neighbours up to a shard's size, with their bytes."""
    held: list[Source] = []
    held_bytes = 0
    for file, size in files:
        if held and (held_bytes + size > SHARD_BYTES or len(held) == SHARD_FILES):
            yield tuple(held), held_bytes
            held, held_bytes = [], 0
        held.append(file)
        held_bytes += size
    if held:
        yield tuple(held), held_bytes


def _ceil(number: int, divisor: int) -> int:
    return -(-number // divisor) if divisor else 0


def size_of(file: Source) -> int:
    """Its bytes; 0 where it cannot be looked at, which is for its reader to tell."""
    try:
        return os.path.getsize(file.path)  # noqa: PTH202  # as for stamps: many files
    except OSError:
        return 0
