"""How many faults of a source are found, and how many ordinary weeks raise something.

Call: `python benchmarks/health.py --data DIR`.

`DIR/news_20k.jsonl.gz` holds whole days of one agency. Its desks (the city of the dateline), groups of them and all of
it are sources: their counts a day, lengths and countries are real, with every holiday and big story of the year. Shares
of undated, untitled, rejected, folded and cut text are drawn. Beside them stand made-up sources that vary by chance
alone and by a quarter beyond it. A fault of each size begins on every 47th day, and the days that follow are judged.

A false alarm is a line that is told on an ordinary day, all sources of a kind judged together as an operator sees them,
about what was not told on the day before. Faults are put into one source alone.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import fmean, median

from pipeline.health import WINDOW_DAYS, Series, SourceDay, judge
from pipeline.health import told as lines_of

DATELINE = re.compile(r"\s*([A-Z][A-Z .\-]{2,30})[ ,/(]")
DAY_ON = re.compile(r" (?:on|since) \d")
STILL = "Silent for more than a week"  # told when it began
LARGEST_DESKS = 12
REGIONS = {
    "europe": ("LONDON", "BRUSSELS", "BERLIN", "FRANKFURT", "PARIS", "MADRID", "ATHENS", "MILAN", "ROME"),
    "america": ("NEW YORK", "WASHINGTON", "SAN FRANCISCO", "DETROIT", "CHICAGO"),
    "asia": ("TOKYO", "BEIJING", "HONG KONG", "SHANGHAI", "SEOUL", "SINGAPORE", "SYDNEY"),
}
MADE_UP_DAYS = 200
MADE_UP = [(busy, uneven) for busy in (5, 20, 60, 300) for uneven in (0.0, 0.25)]
FAULT_EVERY = 47  # days: each weekday in turn
WATCHED = 7  # days from the fault on
HABITS = {"undated": 0.08, "untitled": 0.01, "copied": 0.2, "rejected": 0.03, "foreign": 0.03}
SIZES = ((5, 10), (10, 20), (20, 50), (50, 1000))  # captures on the median day
KNOWN_DAYS = 35  # a source is judged as one that has a past, not as one that has just begun


@dataclass(frozen=True)
class Item:
    """One capture of a source."""

    length: int
    country: str
    language: str = "en"
    removed: float = 0.0
    undated: bool = False
    untitled: bool = False
    copied: bool = False
    rejected: bool = False


History = Mapping[date, Sequence[Item]]
Days = dict[str, defaultdict[date, list[Item]]]
Change = Callable[[Item, Random], Sequence[Item]]  # what becomes of one capture


def thinned(part: float) -> Change:
    """Only a part comes."""
    return lambda item, random: [item] if random.random() < part else []


def more(part: float) -> Change:
    """So much comes again."""
    return lambda item, random: [item, item] if random.random() < part else [item]


def shorter(factor: float) -> Change:
    """Texts are cut off."""
    return lambda item, _: [replace(item, length=int(item.length * factor))]


def also(part: float, **values: object) -> Change:
    """A part of the captures has other values."""
    return lambda item, random: [replace(item, **values) if random.random() < part else item]  # type: ignore[arg-type]


def more_removed(share: float) -> Change:
    """So much more of each text is cut."""
    return lambda item, _: [replace(item, removed=min(0.95, item.removed + share))]


FAULTS: dict[str, tuple[str, Change]] = {
    "silence": ("captures", thinned(0)),
    "volume x .3": ("captures", thinned(0.3)),
    "volume x .5": ("captures", thinned(0.5)),
    "volume x .7": ("captures", thinned(0.7)),
    "volume x 1.5": ("captures", more(0.5)),
    "volume x 2": ("captures", more(1)),
    "length x .5": ("median length", shorter(0.5)),
    "length x .7": ("median length", shorter(0.7)),
    "undated +.2": ("share without date", also(0.2, undated=True)),
    "undated +.4": ("share without date", also(0.4, undated=True)),
    "untitled +.1": ("share without title", also(0.1, untitled=True)),
    "untitled +.3": ("share without title", also(0.3, untitled=True)),
    "rejected +.2": ("share rejected", also(0.2, rejected=True)),
    "removed +.1": ("share of text removed", more_removed(0.1)),
    "removed +.3": ("share of text removed", more_removed(0.3)),
    "folded +.3": ("share folded", also(0.3, copied=True)),
    "language of .3": ("share in its usual language", also(0.3, language="de")),
    "country of .5": ("share about its usual country", also(0.5, country="ZZZ")),
}


def read_sources(data: Path, random: Random) -> dict[str, dict[str, History]]:
    """One agency three times: its desks, groups of them, and all of it as one source."""
    kinds: dict[str, Days] = {name: defaultdict(lambda: defaultdict(list)) for name in ("desks", "regions", "agency")}
    with gzip.open(data / "news_20k.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            match = DATELINE.match(row["body"])
            city, day = match[1].strip() if match else "none", date.fromisoformat(row["day"])
            item = drawn(random, len(row["body"]), city)
            region = next((name for name, cities in REGIONS.items() if city in cities), "elsewhere")
            for kind, name in (("desks", city), ("regions", region), ("agency", "agency")):
                kinds[kind][name][day].append(item)
    return {kind: _largest(sources) for kind, sources in kinds.items()}


def _largest(sources: Days) -> dict[str, History]:
    names = sorted(sources, key=lambda name: -sum(map(len, sources[name].values())))
    return {name: sources[name] for name in names[:LARGEST_DESKS]}


def made_up(random: Random) -> dict[str, History]:
    """Sources by chance alone, and with days that differ by a quarter beyond it; at weekends .4 of it."""
    return {f"{busy} a day, uneven {uneven}": _made_up(random, busy, uneven) for busy, uneven in MADE_UP}


def _made_up(random: Random, busy: float, uneven: float) -> History:
    days = [date(2024, 1, 1) + timedelta(days=number) for number in range(MADE_UP_DAYS)]
    means = {day: busy * (0.4 if day.weekday() >= 5 else 1) * math.exp(random.gauss(0, uneven)) for day in days}
    return {
        day: [
            drawn(random, int(2500 * math.exp(random.gauss(0, 0.7))), random.choice("AAAABBCD"))
            for _ in range(poisson(random, mean))
        ]
        for day, mean in means.items()
    }


def drawn(random: Random, length: int, country: str) -> Item:
    """A capture whose other traits are drawn."""
    chance = {name: random.random() < share for name, share in HABITS.items()}
    removed = min(0.9, 0.1 * math.exp(random.gauss(0, 0.8)))
    language = "fr" if chance["foreign"] else "en"
    return Item(
        length, country, language, removed, chance["undated"], chance["untitled"], chance["copied"], chance["rejected"]
    )


def poisson(random: Random, mean: float) -> int:
    """A count by chance."""
    count, spent = 0, random.expovariate(1)
    while spent < mean:
        count, spent = count + 1, spent + random.expovariate(1)
    return count


def counted(items: Sequence[Item]) -> SourceDay:
    """A day as the tables would tell it."""
    kept = [item for item in items if not item.rejected]
    copies = sum(item.copied for item in kept)
    return SourceDay(
        articles=len(kept) - copies,
        copies=copies,
        rejections=len(items) - len(kept),
        untitled=sum(item.untitled for item in kept),
        undated=sum(item.undated for item in kept),
        length=median(item.length for item in kept) if kept else None,
        removed=fmean(item.removed for item in kept) if kept else None,
        languages=Counter(item.language for item in kept),
        countries=Counter(item.country for item in kept),
    )


def series(history: History) -> dict[date, SourceDay]:
    """A source's days that gave something."""
    return {day: counted(items) for day, items in history.items() if items}


def told(source: Series, day: date) -> set[str]:
    """The figures of which something is told."""
    return {finding.figure for finding in judge({"source": source}, day).findings}


def judged_days(history: History) -> list[date]:
    """The days before which there is enough past."""
    first, last = min(history), max(history)
    return [first + timedelta(days=n) for n in range(KNOWN_DAYS, (last - first).days + 1)]


def false_alarms(sources: Mapping[str, History]) -> tuple[Counter[str], int]:
    """How often each thing was told anew, and in how many days of sources."""
    fleet = {name: series(history) for name, history in sources.items()}
    before: set[str] = set()
    alarms: Counter[str] = Counter()
    judged = 0
    for day in sorted({day for history in sources.values() for day in judged_days(history)}):
        health = judge(fleet, day)
        now = {DAY_ON.split(line)[0] for line in lines_of(health) if not line.startswith(STILL)}
        alarms.update(now - before)
        before, judged = now, judged + len(health.judged)
    return alarms, judged


def found_after(history: History, source: Series, first: date, fault: str, random: Random) -> int | None:
    """On which day from the fault on it is told, 0 the first; null where it is not within the days watched."""
    figure, change = FAULTS[fault]
    after = first + timedelta(days=WATCHED)
    before = first - timedelta(days=WINDOW_DAYS + WATCHED)
    near = {day: gave for day, gave in source.items() if before <= day < first}
    broken = {
        day: [i for item in history[day] for i in change(item, random)] for day in history if first <= day < after
    }
    near |= series(broken)
    days = (first + timedelta(days=number) for number in range(WATCHED))
    return next((number for number, day in enumerate(days) if figure in told(near, day)), None)


def faulty_days(history: History) -> Iterator[date]:
    """The days on which a fault begins: such as the source usually gives something on, and none that was odd itself."""
    source = series(history)
    for day in judged_days(history)[:-WATCHED:FAULT_EVERY]:
        likes = [len(history.get(day - timedelta(days=7 * week), ())) for week in range(1, 6)]
        if day in history and median(likes) >= 1 and not told(source, day):
            yield day


def size_of(history: History, day: date) -> int:
    """Captures on the median day like it."""
    return int(median(len(history.get(day - timedelta(days=7 * week), ())) for week in range(1, 6)))


def band_of(size: int) -> tuple[int, int] | None:
    """The band of sizes a day belongs to."""
    return next(((low, high) for low, high in SIZES if low <= size < high), None)


def print_false_alarms(sources: Mapping[str, History]) -> None:
    """The sum, and what was told most often."""
    alarms, days = false_alarms(sources)
    weeks = days / 7
    print(f"  {alarms.total()} in {weeks:,.0f} source-weeks: {50 * alarms.total() / weeks:.2f} in 50")
    figures = Counter[str]()
    for told_of, times in alarms.items():
        figures[told_of.split(": ", 1)[1]] += times
    print("".join(f"  {times:>3} {figure}\n" for figure, times in figures.most_common()))


def print_found(sources: Mapping[str, History]) -> None:
    """A line for each fault: found on the first day, within two, within a week, by size of the source's day."""
    print(f"  {'fault':<16}" + "".join(f"{f'{low} to {high} a day':>26}" for low, high in SIZES))
    for fault in FAULTS:
        found: defaultdict[tuple[int, int], list[int | None]] = defaultdict(list)
        for name, history in sources.items():
            random, source = Random(f"{name} {fault}"), series(history)
            for day in faulty_days(history):
                if band := band_of(size_of(history, day)):
                    found[band].append(found_after(history, source, day, fault, random))
        print(f"  {fault:<16}" + "".join(f"{_shares(found[band]):>26}" for band in SIZES), flush=True)
    print()


def _shares(found: Sequence[int | None]) -> str:
    if not found:
        return "-"
    within = [sum(day is not None and day < days for day in found) / len(found) for days in (1, 2, WATCHED)]
    return " ".join(f"{share:4.0%}" for share in within) + f" of {len(found):>3}"


def main() -> None:
    """Both kinds of sources in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    random, start = Random(7), time.process_time()
    real = read_sources(data, random)
    kinds = real | {"made up": made_up(random)}
    for kind, sources in kinds.items():
        print(f"{kind}: false alarms")
        print_false_alarms(sources)
    together = {"real": {name: history for sources in real.values() for name, history in sources.items()}}
    for kind, sources in (together | {"made up": kinds["made up"]}).items():
        print(f"{kind}: found on the first day, within two, within {WATCHED}")
        print_found(sources)
    print(f"{time.process_time() - start:,.0f} s of CPU")


if __name__ == "__main__":
    main()
