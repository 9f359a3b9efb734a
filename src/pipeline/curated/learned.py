"""The learned table beside the tables of a generation: what `learn` found, one file, read by the next run."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path

from pipeline.curated.manifest import Manifest
from pipeline.curated.parquet import read_file
from pipeline.curated.tables import ID_COLUMN, Row
from pipeline.settings import Repeated

LEARNED_RULE = "learned-repetition"

# What stood before and behind a learned cut, by what it was.
GLUE = {"paragraph": ("\n\n", "\n\n"), "first sentence": ("\n\n", " "), "last sentence": (" ", "\n\n")}


def to_json(table: Iterable[Repeated]) -> str:
    """As it lies on disk: one entry a line, so that two versions can be compared by eye."""
    entries = ",\n".join(json.dumps(asdict(entry), ensure_ascii=False, sort_keys=True) for entry in table)
    return f"[\n{entries}\n]\n"


def read_learned(path: Path) -> tuple[Repeated, ...]:
    """The table in a file; empty where there is none. Raises `ValueError` or `TypeError` where it is damaged."""
    if not path.exists():
        return ()
    return tuple(Repeated(**entry) for entry in json.loads(path.read_text(encoding="utf-8")))


def printed(folder: Path, manifest: Manifest) -> Iterator[Row]:
    """What every report of a generation prints, with what only learned rules took out of it, file by file.

    Rows have `id`, `group`, `url`, `publisher`, `source`, `day` and `paragraphs`; what was learned before is put back,
    so that learning again from the same captures gives the same table.
    """
    for name in sorted(manifest.files):
        table = name.partition("/")[0]
        if table in ("articles", "copies"):
            yield from _printed_in(folder / name, ID_COLUMN[table])


def _printed_in(path: Path, id_column: str) -> Iterator[Row]:
    columns = ["url", "publisher", "source", "published_date", "captured_at", "text", "removed"]
    for row in read_file(path, list(dict.fromkeys([id_column, "article_id", *columns]))).to_pylist():
        captured: date | None = row["captured_at"].date() if row["captured_at"] else None
        yield {
            "id": row[id_column],
            "group": row["article_id"],
            "url": row["url"],
            "publisher": row["publisher"],
            "source": row["source"],
            "day": row["published_date"] or captured,
            "paragraphs": _whole(row["text"], row["removed"]),
        }


def _whole(text: str, removed: Iterable[Row]) -> tuple[str, ...]:
    """The paragraphs with learned cuts put back, each as the unit that its note says it was."""
    pieces, position = [], 0
    for cut in removed:
        if cut["rule"] == LEARNED_RULE:
            before, behind = next(glue for unit, glue in GLUE.items() if f"unit: {unit}" in cut["note"])
            pieces += [text[position : cut["at"]].strip(), before, cut["text"], behind]
            position = cut["at"]
    whole = "".join([*pieces, text[position:].strip()])
    return tuple(paragraph for paragraph in whole.split("\n\n") if paragraph)
