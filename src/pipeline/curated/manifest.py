"""What a generation holds: every file with its rows, size and hashes, and the counts that must close."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path

from pipeline.curated.layout import MANIFEST


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One Parquet file: `logical` hashes what its rows say, `sha256` its bytes."""

    rows: int
    bytes: int
    sha256: str
    logical: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Captures = articles + copies + rejections, always."""

    articles: int
    copies: int
    rejections: int

    @property
    def captures(self) -> int:
        """Every capture ever taken in, as exactly one of the three."""
        return self.articles + self.copies + self.rejections


@dataclass(frozen=True, slots=True)
class Manifest:
    """The account of one generation. `committed_at` is the only value that does not follow from its content."""

    generation: int
    schema_version: int
    pipeline_version: str
    learned_version: str  # of the learned table; empty without one
    index_configuration: str  # what the runs of the deduplication index were made by
    runs: tuple[str, ...]  # their files, oldest first
    committed_at: datetime
    counts: Counts
    rejected: dict[str, int]  # by reason
    files: dict[str, FileEntry] = field(repr=False)  # by path relative to the generation
    forgotten_version: str = ""  # of the tombstones; empty without any
    oldest: int = 1  # generations before this one held what was forgotten: they may not stay

    def to_json(self) -> str:
        """As it lies on disk."""
        stated = asdict(self) | {"committed_at": self.committed_at.isoformat()}
        return json.dumps(stated, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def read_manifest(generation: Path) -> Manifest:
    """The manifest of a generation's folder. Raises `OSError` or `ValueError` where it is missing or damaged."""
    stated = json.loads((generation / MANIFEST).read_text(encoding="utf-8"))
    return Manifest(
        **stated
        | {
            "committed_at": datetime.fromisoformat(stated["committed_at"]),
            "runs": tuple(stated["runs"]),
            "counts": Counts(**stated["counts"]),
            "files": {name: FileEntry(**entry) for name, entry in stated["files"].items()},
        }
    )
