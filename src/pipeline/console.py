"""What a person sees of a run: progress on stderr, results on stdout."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table

from pipeline.curated.manifest import read_manifest
from pipeline.curated.store import parse_partition
from pipeline.readers import sources
from pipeline.run import Outcome
from pipeline.settings import Repeated

PARTITIONS_SHOWN = 12


@contextmanager
def progress() -> Iterator[Progress]:
    """Where bars are drawn: nowhere if stderr is no terminal."""
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[said]}"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        disable=not sys.stderr.isatty(),
        transient=True,
    ) as bars:
        yield bars


def preparing(bars: Progress, paths: Sequence[Path]) -> Callable[[str], None]:
    """A bar over the files under `paths`: what is to be called with the raw path of every capture met."""
    total = None if bars.disable else sum(1 for _ in sources(paths))
    task = bars.add_task("preparing", total=total, said="files, 0 captures")
    seen: Counter[str] = Counter()
    last = ""

    def met(raw_path: str) -> None:
        nonlocal last
        file = raw_path.partition("#")[0]
        seen["files"] += file != last
        seen["captures"] += 1
        last = file
        bars.update(task, completed=seen["files"], said=f"files, {seen['captures']} captures")

    return met


def committing(bars: Progress) -> Callable[[str, int, int], None]:
    """A bar for every step of a commit, from when it begins."""
    begun: dict[str, tuple[TaskID, int]] = {}

    def stepped(step: str, done: int, of: int) -> None:
        for task, total in (begun[before] for before in begun.keys() - {step}):
            bars.update(task, completed=total)  # its time stands still
        if step not in begun:
            begun[step] = bars.add_task(step, total=of, said=""), of
        bars.update(begun[step][0], completed=done)

    return stepped


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
