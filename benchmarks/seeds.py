"""Five real captures with known answers, through the whole pipeline: `python benchmarks/seeds.py --data DIR`.

`DIR/seeds` holds the captures as text files whose names start with 000 to 004. Prints one line for each expectation and
exits with 1 when one is not met.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from pipeline.curated.verify import faults
from pipeline.run import backfill
from pipeline.settings import Settings

Row = dict[str, Any]


@dataclass(frozen=True)
class Expected:
    """What one capture must give."""

    paragraphs: int
    characters: int
    published: date | None
    primary: frozenset[str]
    included: frozenset[str]
    never: frozenset[str] = frozenset()
    title: str | None = None
    standfirst: bool = False
    cut: str = ""  # words that must stand in a removed span


EXPECTED = {
    "000": Expected(12, 2000, None, frozenset({"RUS", "MLI"}), frozenset({"RUS", "MLI"})),
    "001": Expected(5, 1927, date(2023, 10, 10), frozenset({"RUS", "MLI"}), frozenset({"RUS", "MLI"}), cut="date 2023"),
    "002": Expected(
        12, 2314, None, frozenset({"MLI"}), frozenset({"MLI", "UKR"}), standfirst=True, cut="Related to the topic"
    ),
    "003": Expected(
        9,
        1378,
        None,
        frozenset({"RUS", "MLI"}),
        frozenset({"RUS", "MLI"}),
        never=frozenset({"USA", "UKR", "GBR", "NGA", "KEN", "EGY"}),
        title="Russia and Mali sign trade deals, eye nuclear energy cooperation",
        cut="Hashtags",
    ),
    "004": Expected(7, 2130, date(2024, 5, 14), frozenset({"STP"}), frozenset({"STP", "RUS"}), cut="(MENAFN)"),
}


def misses(row: Row, expected: Expected) -> Iterator[tuple[str, object, object]]:
    """What differs: name, found, expected."""
    countries = {country["code"] for country in row["countries"]}
    cuts = " ".join(cut["text"] for cut in row["removed"])
    found: dict[str, tuple[object, object]] = {
        "title": (row["title"], expected.title),
        "paragraphs": (len(row["text"].split("\n\n")), expected.paragraphs),
        "characters": (len(row["text"]), expected.characters),
        "published": (row["published_date"], expected.published),
        "primary": (row["country_code"] in expected.primary, True),
        "included": (expected.included <= countries, True),
        "never": (countries & expected.never, set()),
        "standfirst": (row["standfirst"] is not None, expected.standfirst),
        "cut": (expected.cut in cuts, True),
    }
    yield from ((name, got, wanted) for name, (got, wanted) in found.items() if got != wanted)


def main() -> int:
    """Run, print, and say by the exit code whether all is met."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    with tempfile.TemporaryDirectory() as folder:
        curated = Path(folder) / "curated"
        outcome = backfill([data / "seeds"], curated, Settings(), workers=1)
        again = backfill([data / "seeds"], curated, Settings(), workers=1)
        rows = [row for path in sorted((curated / "articles").rglob("*.parquet")) for row in read(path)]
        broken = list(faults(curated))
    failed = len(rows) != len(EXPECTED) or bool(broken) or again.changed
    for row in sorted(rows, key=lambda row: str(row["raw_path"])):
        missed = list(misses(row, EXPECTED[row["raw_path"][:3]]))
        failed |= bool(missed)
        countries = " ".join(f"{country['code']}:{country['share']:.2f}" for country in row["countries"])
        print(f"{row['raw_path'][:3]} {'MISSED' if missed else 'met'}  {row['published_date']}  {countries}")
        for name, got, wanted in missed:
            print(f"    {name}: {got!r}, expected {wanted!r}")
    print(f"{outcome.counts}, faults {len(broken)}, second run changed something: {again.changed}")
    return int(failed)


def read(path: Path) -> list[Row]:
    """The rows of one file, without what its folders say."""
    with pq.ParquetFile(path) as file:
        return list(file.read().to_pylist())


if __name__ == "__main__":
    sys.exit(main())
