"""After a removal and a rebuild nothing on the disk has eight words, or a hash of five, that only the forgotten had."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from pipeline.curated.layout import home
from pipeline.curated.parquet import read_file
from pipeline.curated.spool import leave_spool
from pipeline.dedup.minhash import shingle
from pipeline.dedup.tokens import tokenize
from pipeline.forget import Wish, forget
from pipeline.model import capture_id
from pipeline.run import backfill, learn, prepare, rebuild
from pipeline.settings import Settings

RUN = 8  # words in a row that are nobody's but their author's

SHARED = (
    "The ferry from Likoni to Mombasa island was out of service for nine hours on Monday. "
    "Thousands of commuters waited at the ramp while engineers looked for the fault in the engine room. "
    "Some walked to the bridge at Makupa, others paid fishermen to take them across in open boats. "
    "The Kenya Ferry Services said that a second vessel would come back from repairs within a week. "
)
SECRET = (
    SHARED + "The operator's chief engineer admitted in a private letter that a valve had been left open overnight. "
    "His deputy has since been moved to the workshop at Kilindini without a word to the unions."
)
PLAIN = SHARED + "Service was restored in the evening, and tickets bought during the day stay valid until Friday."
OTHER = "Portugal will build a fast railway from Lisbon to Porto, the government in Lisbon decided on Thursday."


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """An article that must go, a report that stands in for it, and one that has nothing to do with either."""
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "secret.txt").write_text(f"date 2024-05-13 {SECRET}")
    (folder / "secret.txt.meta.json").write_text(json.dumps({"title": "A valve left open overnight at the ferry"}))
    (folder / "plain.txt").write_text(PLAIN)
    (folder / "other.txt").write_text(OTHER)
    return folder


class Found:
    """Everything that a place holds, decoded: the words of each value, and every 64-bit number."""

    def __init__(self, *places: Path) -> None:
        self.texts: list[str] = []
        self.numbers: set[int] = set()
        for place in places:
            for path in sorted(place.rglob("*")):
                self.texts.append(re.sub("[-_]", " ", path.name))
                if path.is_file():
                    self._read(path)

    def _read(self, path: Path) -> None:
        if path.suffix == ".parquet":
            self._take(read_file(path).to_pylist())
        elif path.suffix == ".arrow":
            self._take(pa.ipc.open_file(path.read_bytes()).read_all().to_pylist())
        else:
            self.texts.append(path.read_text(encoding="utf-8"))

    def _take(self, value: Any) -> None:
        if isinstance(value, dict | list):
            for part in value.values() if isinstance(value, dict) else value:
                self._take(part)
        elif isinstance(value, bytes):
            self._count(value)
        elif isinstance(value, str):
            self.texts.append(value)
        elif isinstance(value, int):
            self.numbers.add(value)

    def _count(self, content: bytes) -> None:
        self.numbers.update(memoryview(content + bytes(-len(content) % 8)).cast("Q"))

    def runs(self) -> set[tuple[str, ...]]:
        """All runs of eight words."""
        return {run for text in self.texts for run in runs_of(text)}


def runs_of(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    yield from (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def hashes_of(*texts: str) -> set[int]:
    return {int(number) for hashes in shingle(tokenize(texts), Settings().shingle_words) for number in hashes}


def test_nothing_is_left_of_it_anywhere(raw: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    settings = Settings()
    backfill([raw / "secret.txt"], out, settings, workers=0)
    backfill([raw], out, settings, workers=0)
    learn([raw], out, settings, workers=0)
    (raw / "more.txt").write_text(f"date 2024-05-16 {SECRET} More follows.")
    leave_spool(prepare([raw], out, settings, workers=0).spool)
    (raw / "more.txt").unlink()

    words = {*runs_of(SECRET)} - {*runs_of(PLAIN)}
    hashes = hashes_of(SECRET) - hashes_of(PLAIN, OTHER)
    before = Found(out, home(out))
    assert words <= before.runs()
    assert hashes <= before.numbers

    name = capture_id(f"date 2024-05-13 {SECRET}".encode(), None)
    gone, _ = forget(out, Wish(name), settings, lambda owner: None)
    assert [one.table for one in gone.new_articles] == ["copies"]
    rebuild([raw], out, settings, workers=0)
    after = Found(out, home(out))
    assert not words & after.runs()
    assert not hashes & after.numbers
    assert {*runs_of(PLAIN)} <= after.runs()
    assert hashes_of(PLAIN) <= after.numbers
    assert "valve" not in " ".join(after.texts)
