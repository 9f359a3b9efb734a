"""Captures by the hundred, and the command in processes of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pipeline.curated.verify import faults

PORTS = {"Mombasa": "Kenya", "Lisbon": "Portugal", "Bergen": "Norway", "Piraeus": "Greece", "Callao": "Peru"}
WORDS = ("grain", "coal", "cement", "timber", "salt", "tea", "cars", "copper", "wool", "maize", "oil", "fish")


def write_captures(raw: Path, first: int, count: int) -> None:
    """Reports of different words on many days and of five countries."""
    raw.mkdir(parents=True, exist_ok=True)
    for number in range(first, first + count):
        port, country = list(PORTS.items())[number % len(PORTS)]
        cargo = " and ".join(WORDS[(number * step + step) % len(WORDS)] for step in (1, 5, 7))
        (raw / f"{number:06}.txt").write_text(
            f"date 2024-{1 + number % 12:02}-{1 + number % 28:02} Ship number {number} reached {port} in {country} "
            f"with {cargo} on board. Captain {number * 7919} told the harbour office of {number % 97} days at sea, "
            f"{number % 13} storms and a crew of {number % 31 + 9} that wanted to be home before the winter."
        )


def command(*words: object) -> list[str]:
    """The command line of `news-pipeline`, as this Python runs it."""
    return [sys.executable, "-c", "from pipeline.cli import main; main()", *map(str, words)]


def begun(raw: Path, curated: Path) -> subprocess.Popen[bytes]:
    """A backfill with two workers, in a process group of its own."""
    quiet = subprocess.DEVNULL
    return subprocess.Popen(_backfill(raw, curated), stdout=quiet, stderr=quiet, start_new_session=True)


def finished(raw: Path, curated: Path) -> tuple[int, str]:
    """The exit code of a whole backfill, and what it said on stderr."""
    done = subprocess.run(_backfill(raw, curated), capture_output=True, text=True)
    return done.returncode, done.stderr


def _backfill(raw: Path, curated: Path) -> list[str]:
    return command("backfill", raw, "--curated", curated, "--workers", 2)


def assert_whole(curated: Path) -> None:
    """Every promise holds."""
    assert list(faults(curated)) == []
