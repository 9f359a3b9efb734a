"""What every run did, one line a generation, also of generations whose files are gone.

The lines lie in pieces of a thousand inside each generation. A full piece never changes: a commit links to it, and
writes only the last one anew. So the ten-thousandth run pays for a thousand lines, as the first thousand did.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from pipeline.curated import disk
from pipeline.curated.manifest import Counts, Manifest
from pipeline.curated.placing.standing import Tally

HISTORY_FOLDER = "history"
PIECE_LINES = 1_000  # about 500 KB: written in a few milliseconds


@dataclass(frozen=True, slots=True)
class Doing:
    """Which command commits, how many captures it met, and how many of these were in already."""

    command: str
    met: int = 0
    known: int = 0


BY_HAND = Doing("by hand")


@dataclass(frozen=True, slots=True)
class Entry:
    """What one run did, when, by which version, and what stood after it."""

    generation: int
    committed_at: datetime
    command: str  # "backfill", "rebuild", "learn", "forget", "migrate" …
    pipeline_version: str  # with the settings' stamp behind the plus sign
    learned_version: str
    schema_version: int
    met: int  # captures that the run met under the folders it was given
    known: int  # of these, captures that were already in
    tally: Tally
    counts: Counts

    def to_json(self) -> str:
        """One line of the history."""
        return json.dumps(asdict(self) | {"committed_at": self.committed_at.isoformat()}, ensure_ascii=False)


def entry_of(manifest: Manifest, doing: Doing, changes: Tally) -> Entry:
    """The line of the generation that a manifest describes."""
    return Entry(
        generation=manifest.generation,
        committed_at=manifest.committed_at,
        command=doing.command,
        pipeline_version=manifest.pipeline_version,
        learned_version=manifest.learned_version,
        schema_version=manifest.schema_version,
        met=doing.met,
        known=doing.known,
        tally=changes,
        counts=manifest.counts,
    )


def read_line(line: str) -> Entry:
    """Back from `to_json`."""
    stated = json.loads(line)
    return Entry(
        **stated
        | {
            "committed_at": datetime.fromisoformat(stated["committed_at"]),
            "tally": Tally(**stated["tally"]),
            "counts": Counts(**stated["counts"]),
        }
    )


def piece_name(generation: int) -> str:
    """The file with a generation's line, relative to the folder of any generation that has it.

    >>> piece_name(1), piece_name(1000), piece_name(1001)
    ('history/000000001.jsonl', 'history/000000001.jsonl', 'history/000001001.jsonl')
    """
    first = (generation - 1) // PIECE_LINES * PIECE_LINES + 1
    return f"{HISTORY_FOLDER}/{first:09}.jsonl"


def piece_names(generation: Path) -> list[str]:
    """The pieces that lie in a generation, oldest first."""
    return sorted(f"{HISTORY_FOLDER}/{path.name}" for path in (generation / HISTORY_FOLDER).glob("*.jsonl"))


def write_history(base: Path, target: Path, entry: Entry) -> None:
    """The history of a generation into the folder of the next, with one line more; `base` need not exist."""
    last = piece_name(entry.generation)
    for name in piece_names(base):
        if name != last:
            disk.link_or_copy(base / name, target / name)
    before = (base / last).read_bytes() if (base / last).exists() else b""
    disk.write_durably(target / last, before + entry.to_json().encode("utf-8") + b"\n")


def read_history(generation: Path) -> Iterator[Entry]:
    """All that is told in a generation, oldest first."""
    for name in piece_names(generation):
        yield from map(read_line, (generation / name).read_text(encoding="utf-8").splitlines())
