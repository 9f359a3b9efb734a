"""The whole pipeline over files that break naive readers: each costs itself, and the good ones beside it nothing."""

import re
from pathlib import Path

import duckdb
import pytest

from pipeline.curated.verify import faults
from pipeline.run import Outcome, backfill
from pipeline.settings import Settings
from tests.hostile import KINDS

# Half a second of work or more each; with all others they run under `make test-long`.
SLOW = re.compile(
    r"addresses|attribute-of|braces|brackets|combining|countries|dashes|dates|entities\.|json-body|many-|one-line\.|"
    r"one-word|fifty-mega|separators-in|short-lines|thirty-mega|white-space"
)
NO_CAPTURE_OF_THEIR_OWN = {"empty.jsonl", "no-gzip.html.gz"}  # no row; the page of another file, which is gzipped
SAID_BY_LIMITS = {"time limit", "memory limit", "process died"}
TOWNS = ("Kayes", "Gao", "Mopti", "Ségou", "Sikasso", "Timbuktu", "Kidal", "Koutiala", "Djenné", "Nioro")


def good(town: str) -> str:
    """A report on a town, unlike that on any other."""
    return "\n\n".join(
        f"The covered market of {town} opened with {ord(town[1]) + stall} stalls beside street {stall} of {town}, "
        f"the council said. {town} had waited {stall + len(town)} years for it."
        for stall in range(6)
    )


def distinct(names: list[str]) -> dict[str, bytes]:
    """The files by name; of those with the same bytes, which are one capture, the first."""
    files = {KINDS[name](): name for name in reversed(names)}
    return {name: payload for payload, name in files.items()}


def taken_in(files: dict[str, bytes], folder: Path) -> Outcome:
    raw = folder / "raw"
    raw.mkdir()
    for name, payload in files.items():
        (raw / name).write_bytes(payload)
    for town in TOWNS:
        (raw / f"good-{town}.txt").write_text(good(town), encoding="utf-8")
    return backfill([raw], folder / "curated", Settings(), workers=2)


def names_in(curated: Path, *tables: str) -> list[str]:
    """The raw files that these tables name, with `#N` cut off."""
    files = [f"{curated}/{table}/**/*.parquet" for table in tables]
    query = "SELECT DISTINCT split_part(raw_path, '#', 1) FROM read_parquet(?, union_by_name=true) ORDER BY 1"
    return [name for (name,) in duckdb.execute(query, [files]).fetchall()]


def check(names: list[str], folder: Path) -> None:
    files = distinct(names)
    outcome = taken_in(files, folder)
    curated = folder / "curated"
    ends = set(names_in(curated, "articles", "copies", "rejections"))
    assert files.keys() - ends <= NO_CAPTURE_OF_THEIR_OWN
    assert [n for n in names_in(curated, "articles") if n.startswith("good")] == sorted(f"good-{t}.txt" for t in TOWNS)
    assert not SAID_BY_LIMITS & outcome.rejected.keys()
    assert list(faults(curated)) == []


def test_hostile_files_cost_themselves_alone(tmp_path: Path) -> None:
    check(sorted(name for name in KINDS if not SLOW.search(name)), tmp_path)


@pytest.mark.long
def test_all_hostile_files_cost_themselves_alone(tmp_path: Path) -> None:
    check(sorted(KINDS), tmp_path)
