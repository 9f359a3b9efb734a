"""The tombstones beside the tables of a generation: what `forget` took out, and what is refused by it from then on.

A tombstone holds an id, a URL and a digest, no words of what was forgotten.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from pipeline.curated.spool import spooled_pages, spooled_rejections
from pipeline.settings import Tombstone


class Forgotten:
    """Knows what some tombstones refuse."""

    def __init__(self, tombstones: Iterable[Tombstone]) -> None:
        stones = tuple(tombstones)
        self.ids = {stone.capture_id for stone in stones if stone.capture_id}
        self.urls = {stone.url for stone in stones if not stone.capture_id}
        self.pages = {(stone.url, stone.text) for stone in stones if stone.url and stone.text}

    def refuses(self, name: str, url: str | None, text: str = "") -> bool:
        """Whether a capture of this id, URL and digest of its comparison text was forgotten."""
        return name in self.ids or url in self.urls or (url, text) in self.pages


def refused_in(spool: Path, tombstones: Sequence[Tombstone]) -> list[str]:
    """The ids of what a spool holds and may not be taken in, one for each of its rows."""
    if not tombstones:
        return []
    forgotten = Forgotten(tombstones)
    return [name for name, url, text in _spooled(spool) if forgotten.refuses(name, url, text)]


def _spooled(spool: Path) -> Iterator[tuple[str, str | None, str]]:
    for name, url, digest in spooled_pages(spool):
        yield name, url, digest.hex()
    rejections = spooled_rejections(spool)
    for name, url in zip(rejections["capture_id"].to_pylist(), rejections["url"].to_pylist(), strict=True):
        yield name, url, ""


def to_json(tombstones: Iterable[Tombstone]) -> str:
    """As they lie on disk: one a line, so that two versions can be compared by eye."""
    lines = ",\n".join(json.dumps(asdict(stone), ensure_ascii=False, sort_keys=True) for stone in tombstones)
    return f"[\n{lines}\n]\n"


def read_tombstones(path: Path) -> tuple[Tombstone, ...]:
    """The tombstones in a file; none where there is none. Raises `ValueError` or `TypeError` where it is damaged."""
    if not path.exists():
        return ()
    return tuple(Tombstone(**entry) for entry in json.loads(path.read_text(encoding="utf-8")))
