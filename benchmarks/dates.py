"""How often the publication day is right, wrong or none, beside plain htmldate on the same pages.

    python benchmarks/dates.py --data DIR [--errors N]

DIR holds `pages_fundus/` and `pages_dates/`, each an `index.jsonl.gz` whose rows name a page (`html`), its `url` and
its publication day or time, and `reuters21578.jsonl.gz`, wire items whose `dateline` has no year. Pages go the
pipeline's way: decode, extract, clean, date. The capture is the crawl's where that is known; of the wire items, on the
item's own day or up to four days later.

A labelled time with an offset is compared as its UTC day. A label without an offset is a local day: the page's own day
is right as well, the one on the clock it states or, where that is UTC, the one in its address. Wire items are counted
where they are about exactly one place; there a day off is the hour at which the agency's day ends, and wrong is what is
farther off.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from htmldate import find_date
from rich.console import Console
from rich.table import Table

from pipeline.clean import clean
from pipeline.dating import date_report
from pipeline.decoding import decode
from pipeline.extract import extract
from pipeline.model import Capture, CleanText, Dated, DateEvidence, Declared, Document, Media, Precision, Rejection
from pipeline.settings import Settings

PAGES = {"pages_fundus": "publishing_date", "pages_dates": "date"}
WIRE = "reuters21578.jsonl.gz"
END_OF_DAY = clock(23, tzinfo=UTC)
LATEST_CAPTURE = 5  # wire items are captured 0 to 4 days after their own day, by their number
DAY_OFF = "a day off"

Dater = Callable[["Item"], Dated]


@dataclass(frozen=True)
class Item:
    """A page or wire item, its labelled day, and whether that is a local day."""

    capture: Capture
    text: str
    label: date | None
    local: bool


@dataclass(frozen=True)
class Outcome:
    """What came of one item."""

    item: Item
    dated: Dated
    verdict: str
    milliseconds: float


def page_items(folder: Path, label: str) -> Iterator[Item]:
    """The pages of one set."""
    with gzip.open(folder / "index.jsonl.gz", "rt", encoding="utf-8") as index:
        for row in map(json.loads, index):
            payload = gzip.decompress((folder / row["html"]).read_bytes())
            captured = datetime.fromisoformat(row["crawl_date"]).replace(tzinfo=UTC) if "crawl_date" in row else None
            capture = Capture(payload, Media.HTML, row["html"], Declared(url=row["url"], captured_at=captured))
            text = decode(capture)
            if not isinstance(text, Rejection):
                yield Item(capture, text, *labelled(row[label]))


def wire_items(path: Path, spread: int) -> Iterator[Item]:
    """Wire items about one place that have a dateline."""
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            if row["dateline"] and len(row["places"]) == 1:
                day = date.fromisoformat(row["day"])
                captured = datetime.combine(day, END_OF_DAY) + timedelta(days=int(row["id"]) % spread)
                text = f"{row['dateline']} {row['body']}"
                declared = Declared(title=row["title"], captured_at=captured)
                yield Item(Capture(text.encode(), Media.TEXT, row["id"], declared), text, day, local=True)


def labelled(label: str | None) -> tuple[date | None, bool]:
    """The labelled day, and whether it is a local one."""
    if label is None:
        return None, True
    at = datetime.fromisoformat(label)
    return (at.astimezone(UTC) if at.tzinfo else at).date(), at.tzinfo is None


def ours(item: Item, settings: Settings) -> Dated:
    """Extract, clean and date; undated where the page is turned away."""
    document = extract(item.capture, item.text, settings)
    if isinstance(document, Rejection):
        return Dated()
    cleaned = clean(document, settings)
    return Dated() if isinstance(cleaned, Rejection) else date_report(document, cleaned, settings)


def htmldate(item: Item, **options: Any) -> Dated:
    """What htmldate says of the page."""
    found = find_date(item.text, url=item.capture.declared.url, **options)
    return Dated(day=date.fromisoformat(found) if found else None, source="htmldate")


def judge(item: Item, day: date | None, at: datetime | None, in_address: date | None = None) -> str:
    """Right, wrong, a day off, or none. A day in the address counts only where a moment in UTC leaves the day open."""
    if day is None:
        return "right" if item.label is None else "none"
    own = in_address or day if at and not at.utcoffset() else at.date() if at else day
    days = {day, own} if item.local else {day}
    if item.label in days:
        return "right"
    return DAY_OFF if item.label and min(abs(one - item.label) for one in days) == timedelta(days=1) else "wrong"


def outcome(item: Item, dater: Dater) -> Outcome:
    """Run one way of dating on one item."""
    start = time.process_time()
    dated = dater(item)
    milliseconds = (time.process_time() - start) * 1000
    return Outcome(item, dated, judge(item, dated.day, dated.at, day_in_address(dated)), milliseconds)


def day_in_address(dated: Dated) -> date | None:
    """The day in the address, where it does not contradict the decision."""
    days = (one.first for one in dated.evidence if one.finder == "url path" and one.precision is Precision.DAY)
    return None if dated.conflict else next(days, None)


def row(outcomes: list[Outcome], off_is_wrong: bool) -> list[str]:
    """Shares, and on how many undated items a date was made up."""
    count = Counter(one.verdict for one in outcomes)
    wrong = count["wrong"] + (count[DAY_OFF] if off_is_wrong else 0)
    made_up = sum(one.item.label is None and one.dated.day is not None for one in outcomes)
    shares = [f"{value / len(outcomes):.4f}" for value in (count["right"], wrong, count["none"], count[DAY_OFF])]
    milliseconds = sum(one.milliseconds for one in outcomes) / len(outcomes)
    return [str(len(outcomes)), *shares, str(made_up), f"{milliseconds:.1f}"]


def alone(outcomes: list[Outcome]) -> dict[str, Counter[str]]:
    """How often the first standing day of each finder is right, wherever it has one; and what it decided."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for one in outcomes:
        first: dict[str, DateEvidence] = {}
        for evidence in one.dated.evidence:
            if evidence.refused is None and evidence.precision in (Precision.DAY, Precision.TIME):
                first.setdefault(evidence.finder, evidence)
        for finder, evidence in first.items():
            counts[finder][judge(one.item, evidence.first, evidence.at)] += 1
        if one.dated.source:
            counts[one.dated.source][f"decides {one.verdict}"] += 1
    return counts


def print_sources(console: Console, name: str, outcomes: list[Outcome]) -> None:
    """Right and wrong by source of evidence."""
    heads = ("right", "a day off", "wrong")
    table = Table("finder", *heads, *(f"decides {head}" for head in heads), title=f"{name}: by source of evidence")
    for finder, counts in sorted(alone(outcomes).items(), key=lambda pair: -pair[1].total()):
        table.add_row(finder, *(str(counts[head]) for head in (*heads, *(f"decides {h}" for h in heads))))
    console.print(table)


def print_errors(console: Console, name: str, outcomes: list[Outcome], most: int) -> None:
    """What is not right, with its evidence."""
    console.print(f"\n{name}: not right", style="bold")
    for one in islice((one for one in outcomes if one.verdict != "right"), most):
        where = one.item.capture.declared.url or one.item.capture.raw_path
        console.print(f"{one.verdict}: {one.dated.day}, labelled {one.item.label}: {where}", markup=False)
        for found in one.dated.evidence:
            said = f"refused, {found.refused}" if found.refused else f"{found.confidence:.2f}"
            console.print(f"    {found.finder} {found.first}..{found.last} {found.quote!r} {said}", markup=False)


def speed(items: list[Item], settings: Settings) -> float:
    """CPU milliseconds for one date, extraction and cleaning apart."""
    ready: list[tuple[Document, CleanText]] = []
    for item in items:
        document = extract(item.capture, item.text, settings)
        if not isinstance(document, Rejection) and not isinstance(cleaned := clean(document, settings), Rejection):
            ready.append((document, cleaned))
    start = time.process_time()
    for document, cleaned in ready:
        date_report(document, cleaned, settings)
    return (time.process_time() - start) * 1000 / max(len(ready), 1)


def main() -> None:
    """Measure every set in every way and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list N items of each set")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)  # htmldate and trafilatura warn of every page they give up
    settings, console = Settings(), Console(width=160)
    mine: Dater = partial(ours, settings=settings)
    daters: dict[str, Dater] = {
        "ours": mine,
        "htmldate": htmldate,
        "htmldate, original, fast": partial(htmldate, original_date=True, extensive_search=False),
    }
    items = {name: list(page_items(options.data / name, label)) for name, label in PAGES.items()}
    pairs = [(name, who) for name in items for who in daters]
    results = {(name, who): [outcome(one, daters[who]) for one in items[name]] for name, who in pairs}
    for spread in (1, LATEST_CAPTURE):
        name = f"wire, captured within {spread} day{'s' * (spread > 1)}"
        results[name, "ours"] = [outcome(one, mine) for one in wire_items(options.data / WIRE, spread)]
    heads = ("items", "right", "wrong", "none", DAY_OFF, "made up", "CPU ms with extraction")
    table = Table("set", "who", *heads, title="Publication days")
    for (name, who), outcomes in results.items():
        table.add_row(name, who, *row(outcomes, off_is_wrong=name in PAGES))
    console.print(table)
    for (name, who), outcomes in results.items():
        if who == "ours":
            print_sources(console, name, outcomes)
            print_errors(console, name, outcomes, options.errors)
    for name in items:
        console.print(f"{name}: {speed(items[name], settings):.3f} CPU ms for one date")


if __name__ == "__main__":
    main()
