"""Reports for runs to work on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from random import Random

WORDS = "harbour council budget copper bridge school river market train doctor winter election water road".split()  # noqa: SIM905

DAYS = 42  # six weeks, of which two are enough to know a source by
A_DAY = 10  # reports of each source

Row = Mapping[str, str]


def write_reports(file: Path, count: int, seed: int) -> None:
    """Reports of which no two are alike."""
    random = Random(seed)
    _write(file, (_report(random, number) for number in range(count)))


def write_weeks(file: Path, yesterday: date) -> None:
    """Weeks of three sources: one ended the day before yesterday, one stopped to state dates, one is as ever."""
    random = Random(0)
    days = [yesterday - timedelta(days=number) for number in range(DAYS)]
    _write(file, (row for day in days for row in _day(random, day, (yesterday - day).days)))


def _day(random: Random, day: date, ago: int) -> Iterator[Row]:
    for number in range(A_DAY):
        came, dated = {"captured_at": f"{day}T06:00:00Z"}, {"published": f"{day}"}
        if ago > 1:
            yield {**_report(random, number), **came, **dated, "source": "silent.example"}
        yield {**_report(random, number), **came, **(dated if ago > 7 else {}), "source": "undated.example"}
        yield {**_report(random, number), **came, **dated, "source": "steady.example"}


def _report(random: Random, number: int) -> Row:
    """Sixty words are no copy of any other sixty."""
    said = random.choices(WORDS, k=61)
    return {"title": f"Report {number} from the {said[0]}", "text": " ".join(said[1:])}


def _write(file: Path, rows: Iterable[Row]) -> None:
    """All of it is there in one instant."""
    file.parent.mkdir(exist_ok=True)
    part = file.with_name(f"{file.name}.part")
    part.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    part.rename(file)
