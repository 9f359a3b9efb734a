"""How well and how fast pages become text, beside plain trafilatura on the same pages.

    python benchmarks/extraction.py --data DIR

DIR holds `pages_fundus/` and `pages_wcxb/`, each an `index.jsonl.gz` whose rows name a page (`html`), its `url`, and
the right `title` and `body`. "Ours" is what the pipeline does with a page: decode, extract, clean. Body: words as a
bag, without case. A near title is the right one but for case, punctuation and at most a tenth of its characters.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table
from trafilatura import bare_extraction

from pipeline.clean import clean
from pipeline.decoding import decode
from pipeline.extract import extract
from pipeline.model import Capture, Declared, Media, Rejection
from pipeline.settings import Settings

SETS = ("pages_fundus", "pages_wcxb")
WORD = re.compile(r"\w+")
NEAR_RATIO = 0.9
POOR_F1 = 0.5

Found = tuple[str, str | None]  # body, title


@dataclass(frozen=True)
class Labelled:
    """A page and what should be found in it."""

    payload: bytes
    url: str
    title: str | None
    body: str


@dataclass(frozen=True)
class Score:
    """How one page came out."""

    precision: float
    recall: float
    exact: bool
    near: bool
    milliseconds: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def labelled(folder: Path) -> Iterator[Labelled]:
    """The pages of one set."""
    with gzip.open(folder / "index.jsonl.gz", "rt", encoding="utf-8") as index:
        for row in map(json.loads, index):
            payload = gzip.decompress((folder / row["html"]).read_bytes())
            yield Labelled(payload, row["url"], row["title"], row["body"])


def ours(page: Labelled, settings: Settings) -> Found:
    """Decode, extract, clean; nothing where the page is turned away."""
    capture = Capture(page.payload, Media.HTML, "page.html", Declared(url=page.url))
    text = decode(capture)
    if isinstance(text, Rejection):
        return "", None
    document = extract(capture, text, settings)
    if isinstance(document, Rejection):
        return "", None
    cleaned = clean(document, settings)
    if isinstance(cleaned, Rejection):
        return "", None
    return cleaned.text, cleaned.title


def plain(page: Labelled, fast: bool) -> Found:
    """Trafilatura as its manual shows it, with metadata."""
    found = bare_extraction(page.payload, url=page.url, fast=fast, include_comments=False, with_metadata=True)
    return (getattr(found, "text", None) or "", getattr(found, "title", None))


def score(page: Labelled, extractor: Callable[[Labelled], Found]) -> Score:
    """Run one extractor on one page."""
    start = time.process_time()
    body, title = extractor(page)
    milliseconds = (time.process_time() - start) * 1000
    precision, recall = overlap(words(body), words(page.body))
    return Score(precision, recall, same(title, page.title), near(title, page.title), milliseconds)


def words(text: str) -> Counter[str]:
    """A text as a bag of words."""
    return Counter(WORD.findall(text.lower()))


def overlap(found: Counter[str], right: Counter[str]) -> tuple[float, float]:
    """Precision and recall of a bag of words."""
    common = (found & right).total()
    return common / max(found.total(), 1), common / max(right.total(), 1)


def same(title: str | None, right: str | None) -> bool:
    """Whether a title is right to the letter, white space apart."""
    return " ".join((title or "").split()) == " ".join((right or "").split())


def near(title: str | None, right: str | None) -> bool:
    """Whether a title is right but for trifles."""
    ours, gold = (" ".join(WORD.findall((value or "").lower())) for value in (title, right))
    return SequenceMatcher(None, ours, gold, autojunk=False).ratio() >= NEAR_RATIO


def mean(values: list[float]) -> float:
    """The arithmetic mean."""
    return sum(values) / len(values)


def quantile(values: list[float], share: float) -> float:
    """The value that `share` of the values do not exceed."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def row(scores: list[Score]) -> list[str]:
    """One line of the table."""
    times = [s.milliseconds for s in scores]
    return [
        *(f"{mean([getattr(s, name) for s in scores]):.4f}" for name in ("f1", "precision", "recall")),
        str(sum(s.f1 < POOR_F1 for s in scores)),
        *(f"{mean([float(getattr(s, name)) for s in scores]):.3f}" for name in ("exact", "near")),
        *(f"{ms:.1f}" for ms in (mean(times), quantile(times, 0.5), quantile(times, 0.99), max(times))),
    ]


def main() -> None:
    """Measure every set with every extractor and print one table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    logging.disable(logging.CRITICAL)  # trafilatura warns of every page it gives up
    extractors: dict[str, Callable[[Labelled], Found]] = {
        "ours": partial(ours, settings=Settings()),
        "trafilatura fast": partial(plain, fast=True),
        "trafilatura full": partial(plain, fast=False),
    }
    heads = ("F1", "precision", "recall", "under .5", "title exact", "near", "CPU ms mean", "p50", "p99", "max")
    table = Table("set", "extractor", *heads, title="Extraction")
    for name in SETS:
        pages = list(labelled(data / name))
        scores: dict[str, list[Score]] = {extractor: [] for extractor in extractors}
        score(pages[0], extractors["ours"])  # the first page of a process pays for what is loaded on use
        for page in pages:
            for extractor, function in extractors.items():
                scores[extractor].append(score(page, function))
        for extractor in extractors:
            table.add_row(f"{name} ({len(pages)})", extractor, *row(scores[extractor]))
    Console(width=160).print(table)


if __name__ == "__main__":
    main()
