"""What all parts of the deduplication benchmark share: the data, and how time and memory are taken."""

from __future__ import annotations

import gzip
import json
import re
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.model import CleanText, Dated, Located, Report
from pipeline.settings import Settings

SETTINGS = Settings()

Row = tuple[str, str]

WORD = re.compile(r"\w+")


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSONL file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def report(name: str, text: str, day: str | None = None, title: str | None = None) -> Report:
    """A report with what deduplication looks at."""
    return Report(
        id=name,
        clean=CleanText(text, title=title),
        dated=Dated(day=date.fromisoformat(day) if day else None),
        located=Located(),
        language="en",
        raw_path="",
        raw_sha256="",
        source_sha256="",
    )


def news(data: Path) -> list[Report]:
    """The reports of news_20k, without their addresses, so that all folding is by words."""
    return [report(f"{r['id']:07}", r["body"], r["day"], r["title"]) for r in rows(data / "news_20k.jsonl.gz")]


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds, and what came of them."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def peak_memory() -> int:
    """The most memory this process has used, in MB; `getrusage` would count what the parent used before it was born."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


def strings(text: str) -> list[str]:
    """Word 5-grams as the other libraries take them."""
    words = WORD.findall(text.casefold())
    return [" ".join(words[i : i + 5]) for i in range(len(words) - 4)]
