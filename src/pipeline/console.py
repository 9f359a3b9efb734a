"""What a person sees of a run: progress on stderr, results on stdout."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from pipeline.curated.manifest import read_manifest
from pipeline.curated.store import parse_partition
from pipeline.readers import sources
from pipeline.run import Outcome
from pipeline.settings import Repeated

PARTITIONS_SHOWN = 12


@contextmanager
def progress(paths: Sequence[Path]) -> Iterator[Callable[[str], None]]:
    """A bar over the files under `paths`; yields what is to be called with the raw path of every capture met.

    No bar is drawn where stderr is no terminal.
    """
    bar = Progress(
        TextColumn("preparing"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("files, {task.fields[captures]} captures"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        disable=not sys.stderr.isatty(),
        transient=True,
    )
    with bar:
        total = None if bar.disable else sum(1 for _ in sources(paths))
        task = bar.add_task("preparing", total=total, captures=0)
        seen: Counter[str] = Counter()
        last = ""

        def met(raw_path: str) -> None:
            nonlocal last
            file = raw_path.partition("#")[0]
            seen["files"] += file != last
            seen["captures"] += 1
            last = file
            bar.update(task, completed=seen["files"], captures=seen["captures"])

        yield met


def tell_waiting(owner: str) -> None:
    """Say why nothing moves."""
    print(f"Waiting for {owner}, which is writing to the same folder.", file=sys.stderr)


def show_outcome(outcome: Outcome, curated: Path) -> None:
    """What the run came to, the partitions, and one query to try."""
    out = Console()
    if not outcome.changed:
        out.print(f"Nothing new: {outcome.known} of {outcome.met} captures were already in. {curated} is unchanged.")
    for raw_path in outcome.missing:
        print(f"Left as it was, its raw file was not met: {raw_path}", file=sys.stderr)
    out.print(_counts(outcome, curated))
    out.print(_partitions(outcome))
    if outcome.outdated:
        out.print(
            f"{outcome.outdated} reports were made by other rules or settings: "
            "`news-pipeline rebuild PATH...` makes them anew."
        )
    out.print("\nTry:", style="bold")
    print(f"  duckdb -c \"FROM read_parquet('{outcome.folder}/articles/*/*/*.parquet', hive_partitioning=true)")
    print('             SELECT country, date, title, copies ORDER BY date"')


def show_learned(table: Sequence[Repeated]) -> None:
    """How much was learned of which source."""
    shown = Table(title=f"Learned: {len(table)} repeated lines and sentences", title_justify="left")
    shown.add_column("source")
    shown.add_column("repeats", justify="right")
    shown.add_column("in reports, at most", justify="right")
    for source, entries in groupby(table, key=lambda entry: entry.source):
        known = list(entries)
        shown.add_row(source, str(len(known)), str(max(entry.groups for entry in known)))
    Console().print(shown)


def _counts(outcome: Outcome, curated: Path) -> Table:
    table = Table(title=f"{curated}, generation {outcome.generation}", title_justify="left", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    table.add_row("captures met in this run", str(outcome.met))
    table.add_row("  already in", str(outcome.known))
    if outcome.outside or outcome.undated:
        table.add_row("  outside the days asked for", str(outcome.outside))
        table.add_row("  without a publication day", str(outcome.undated))
    if outcome.refused:
        table.add_row("  forgotten, and refused", str(outcome.refused))
    table.add_section()
    table.add_row("articles", str(outcome.counts.articles))
    table.add_row("copies", str(outcome.counts.copies))
    table.add_row("rejections", str(outcome.counts.rejections))
    for reason, count in outcome.rejected.items():
        table.add_row(f"  {reason}", str(count))
    return table


def _partitions(outcome: Outcome) -> Table:
    manifest = read_manifest(outcome.folder)
    table = Table(title="Partitions of articles", title_justify="left")
    table.add_column("country")
    table.add_column("date")
    table.add_column("articles", justify="right")
    rows = [(parse_partition(name), entry.rows) for name, entry in sorted(manifest.files.items())]
    articles = [(place, count) for place, count in rows if place.table == "articles" and count]
    for place, count in articles[:PARTITIONS_SHOWN]:
        table.add_row(place.country, place.date, str(count))
    if len(articles) > PARTITIONS_SHOWN:
        table.add_row("…", f"{len(articles) - PARTITIONS_SHOWN} more", "")
    return table
