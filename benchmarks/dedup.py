"""How fast and how well copies are found, beside datasketch and (where it is installed) rensa on the same texts.

    python benchmarks/dedup.py --data DIR [--part NAME ...]

DIR holds `news_20k.jsonl.gz`, `reuters21578.jsonl.gz` with `reuters21578_exact_pairs.tsv`,
`near_duplicate_pairs.jsonl.gz`, `same_event_pairs_tgcontest.jsonl.gz` and `same_event_clusters.jsonl.gz`. Times are CPU
seconds of one process. Larger collections are news_20k several times over, each time under other hashes: other words in
the same proportions; most of the million are random numbers in the place of hashes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from dedup_growth import crowds, first_backfill, increments
from dedup_quality import containment, exact_pairs, judged_pairs, same_event
from dedup_rebuilds import rebuilds
from dedup_speed import search_speed, signature_speed
from rich.console import Console
from rich.table import Table

PARTS = {
    "signatures": signature_speed,
    "search": search_speed,
    "exact-pairs": exact_pairs,
    "judged": judged_pairs,
    "same-event": same_event,
    "containment": containment,
    "increments": increments,
    "backfill": first_backfill,
    "rebuilds": rebuilds,
    "crowds": crowds,
}


def main() -> None:
    """Measure the parts asked for and print a table each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--part", action="append", choices=list(PARTS))
    asked = parser.parse_args()
    for name in asked.part or PARTS:
        table = Table("measured", "result", title=name)
        for row in PARTS[name](asked.data):
            table.add_row(*row)
        Console(width=200).print(table)


if __name__ == "__main__":
    main()
