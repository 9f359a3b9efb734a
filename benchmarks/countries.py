"""How well the countries of reports are told, beside counting names, demonyms and capitals on the same items.

    python benchmarks/countries.py --data DIR [--wrong N]

DIR holds `reuters21578.jsonl.gz` (countries of each item), `places_trnews.jsonl.gz` and `places_lgl.jsonl.gz` (the
country most places of an item lie in) and `country_traps.json`. Primary country: items with one label. Precision,
recall and F1: all countries of all labelled items. The weights were tuned on the Reuters half called "tuned"; the other
half was not looked at. States that are no more count as the one that goes on. With --wrong, wrong items are listed with
what misled.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from pipeline.gazetteer import find
from pipeline.model import CleanText, CountryScore, Located
from pipeline.places import locate
from pipeline.settings import Settings

STATES = {  # labels whose name is not the country's name of today
    "uk": "GBR",
    "usa": "USA",
    "uae": "ARE",
    "ussr": "RUS",
    "east-germany": "DEU",
    "czechoslovakia": "CZE",
    "zaire": "COD",
    "yugoslavia": "SRB",
    "yemen-demo-republic": "YEM",
    "us-virgin-islands": "VIR",
    "netherlands-antilles": "CUW",
}
COUNTED = {"name", "demonym", "capital"}
HASH = 2654435761  # Knuth's multiplier: halves that follow neither order nor time


@dataclass(frozen=True)
class Item:
    """A report and the countries it is about."""

    clean: CleanText
    language: str
    day: date | None
    right: frozenset[str]


@dataclass
class Tally:
    """What came out over a set."""

    right: int = 0
    wrong: int = 0
    none: int = 0
    common: int = 0
    found: int = 0
    labelled: int = 0
    seconds: float = 0.0
    items: int = 0
    by_source: Counter[tuple[str, bool]] = field(default_factory=Counter)
    misled: list[tuple[Item, Located]] = field(default_factory=list)

    def add(self, item: Item, located: Located) -> None:
        """Count one item; the primary country only where one is labelled."""
        self.items += 1
        codes = {country.code for country in located.countries}
        self.common += len(codes & item.right)
        self.found += len(codes)
        self.labelled += len(item.right)
        if len(item.right) <= 1:
            self._add_primary(item, located, next(iter(item.right), None))

    def _add_primary(self, item: Item, located: Located, right: str | None) -> None:
        hit = located.code == right
        self.right += hit
        self.none += located.code is None and not hit
        self.wrong += located.code is not None and not hit
        self.by_source[located.source or "none", hit] += 1
        if not hit:
            self.misled.append((item, located))


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a compressed JSONL file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def code_of(label: str) -> str:
    """The code of a labelled country.

    >>> code_of("west-germany"), code_of("Russia")
    ('DEU', 'RUS')
    """
    return STATES.get(label) or find(label.replace("-", " ").title(), "en")[0].senses[0].code


def reuters(data: Path, half: int | None) -> Iterator[Item]:
    """Reuters items of 1987 with text and labels; wraps joined, paragraphs apart."""
    for row in rows(data / "reuters21578.jsonl.gz"):
        if not row["body"] or not row["places"] or half not in {None, ((row["id"] * HASH & 0xFFFFFFFF) >> 7) % 2}:
            continue
        body = re.sub(r"\n(?!\s)", " ", f"{(row['dateline'] or '').strip()} {row['body']}").replace("\n    ", "\n\n")
        right = frozenset(map(code_of, row["places"]))
        yield Item(CleanText(body.strip(), row["title"]), "en", date.fromisoformat(row["day"]), right)


def toponyms(path: Path) -> Iterator[Item]:
    """Items labelled by the country that most of their places lie in."""
    for row in rows(path):
        if row["majority_country"]:
            day = re.match(r"\d{4}-\d\d-\d\d", row["dltime"] or "")
            right = frozenset({code_of(row["majority_country"])})
            yield Item(CleanText(row["text"], row["title"]), "en", date.fromisoformat(day[0]) if day else None, right)


def traps(data: Path) -> Iterator[Item]:
    """Sentences made to mislead."""
    for row in json.loads((data / "country_traps.json").read_text(encoding="utf-8")):
        right = frozenset({row["country"]} if row["country"] else ())
        yield Item(CleanText(row["text"]), row["language"], None, right)


def ours(item: Item) -> Located:
    """The pipeline's own decision."""
    return locate(item.clean, item.language, None, item.day, Settings())


def counted(item: Item) -> Located:
    """Names, demonyms and capitals alone: the most frequent country wins."""
    hits = find(f"{item.clean.title or ''}\n{item.clean.text}", item.language)
    codes = Counter(hit.senses[0].code for hit in hits if hit.senses[0].kind in COUNTED)
    ranked = sorted(codes, key=lambda code: (-codes[code], code))
    countries = tuple(CountryScore(code, codes[code], codes[code] / codes.total(), ()) for code in ranked)
    return Located(ranked[0] if ranked else None, "counted", None, countries)


def tally(items: list[Item], locator: Callable[[Item], Located]) -> Tally:
    """Run one locator over a set."""
    result = Tally()
    locator(items[0])  # the first report of a process pays for loading the gazetteer
    start = time.process_time()
    located = [locator(item) for item in items]
    result.seconds = time.process_time() - start
    for item, decision in zip(items, located, strict=True):
        result.add(item, decision)
    return result


def line(result: Tally) -> list[str]:
    """One line of the table."""
    asked = max(result.right + result.wrong + result.none, 1)
    precision, recall = result.common / max(result.found, 1), result.common / max(result.labelled, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    shares = (result.right / asked, result.wrong / asked, result.none / asked, precision, recall, f1)
    return [str(asked), *(f"{share:.3f}" for share in shares), f"{1000 * result.seconds / result.items:.2f}"]


def show_wrong(console: Console, name: str, result: Tally, count: int) -> None:
    """Wrong items with the evidence that misled."""
    console.rule(f"{name}: wrong")
    for item, located in islice(result.misled, count):
        console.print(
            f"{'/'.join(item.right) or 'none'} told as {located.code}: {item.clean.title} | {item.clean.text[:100]!r}"
        )
        for country in located.countries[:3]:
            words = ", ".join(f"{m.quote!r} x{m.times} ({m.kind}, {m.where})" for m in country.mentions[:6])
            console.print(f"    {country.code} {country.score}: {words}")


def show_sources(console: Console, result: Tally) -> None:
    """How often each rule was right."""
    table = Table("decided by", "items", "right", title="Reuters, untouched half, by source")
    for source in sorted({source for source, _ in result.by_source}):
        right, wrong = result.by_source[source, True], result.by_source[source, False]
        table.add_row(source, str(right + wrong), f"{right / (right + wrong):.3f}")
    console.print(table)


def main() -> None:
    """Measure every set and print one table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--wrong", type=int, default=0)
    arguments = parser.parse_args()
    data = arguments.data
    start = time.process_time()
    find("", "en")
    load = time.process_time() - start
    sets = {"reuters, tuned half": list(reuters(data, 0)), "reuters, untouched half": list(reuters(data, 1))}
    whole = [item for items in sets.values() for item in items]
    sets["reuters, US alone"] = [item for item in whole if item.right == {"USA"}]
    sets["reuters, outside the US"] = [item for item in whole if len(item.right) == 1 and item.right != {"USA"}]
    sets["reuters, all"] = whole
    sets |= {name: list(toponyms(data / f"{name}.jsonl.gz")) for name in ("places_trnews", "places_lgl")}
    sets["country_traps"] = list(traps(data))
    console = Console(width=160)
    heads = ("one label", "right", "wrong", "none", "precision", "recall", "F1", "CPU ms")
    table = Table("set", "by", *heads, title=f"Countries (gazetteer loaded in {load:.2f} s)")
    results = {name: tally(items, ours) for name, items in sets.items()}
    for name, items in sets.items():
        table.add_row(name, "ours", *line(results[name]))
        table.add_row("", "names, demonyms, capitals", *line(tally(items, counted)))
    console.print(table)
    show_sources(console, results["reuters, untouched half"])
    if arguments.wrong:
        for name in ("reuters, tuned half", "places_trnews", "places_lgl", "country_traps"):
            show_wrong(console, name, results[name], arguments.wrong)


if __name__ == "__main__":
    main()
