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

DUMPS = frozenset({".jsonl", ".warc", ".arc"})  # hold many captures


@dataclass(frozen=True, slots=True)
class Shard:
    """Some whole files, or a part of a dump."""

    number: int
    files: tuple[Source, ...]
    part: Part = WHOLE


def shards(files: Iterable[Source], most_parts: int) -> Iterator[Shard]:
    """Files in their order, few large or many small ones together; a large dump in up to `most_parts` parts.

    Each part reads all of its dump, which costs 1.5 % of what cleaning it does: with many more parts than there are
    processes to work on them, reading would cost more than it brings.
    """
    numbers = count()
    for few in _groups(files):
        parts = _parts(few[0], most_parts) if len(few) == 1 else 1
        yield from (Shard(next(numbers), few, Part(part, parts)) for part in range(parts))


def _groups(files: Iterable[Source]) -> Iterator[tuple[Source, ...]]:
    held: list[Source] = []
    held_bytes = 0
    for file in files:
        size = size_of(file)
        if held and (held_bytes + size > SHARD_BYTES or len(held) == SHARD_FILES):
            yield tuple(held)
            held, held_bytes = [], 0
        held.append(file)
        held_bytes += size
    if held:
        yield tuple(held)


def _parts(file: Source, most: int) -> int:
    wanted = -(-size_of(file) // SHARD_BYTES) if file.suffix in DUMPS else 1
    return max(1, min(wanted, most))


def size_of(file: Source) -> int:
    """Its bytes; 0 where it cannot be looked at, which is for its reader to tell."""
    try:
        return os.path.getsize(file.path)  # noqa: PTH202  # as for stamps: many files
    except OSError:
        return 0
