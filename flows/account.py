"""A run told to its operator, in Markdown and in rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline.curated.growth import Growth, SourceGrowth
from pipeline.curated.layout import Partition
from pipeline.run import Outcome

SOURCES_SHOWN = 200  # what a page bears; the rest is one row
PARTITIONS_SHOWN = 12
MISSING_SHOWN = 20

Row = tuple[str, int | str]


def headline(outcome: Outcome) -> str:
    """A run in one sentence."""
    if not outcome.changed:
        return f"Nothing new: {outcome.known:,} of {outcome.met:,} captures were already in."
    counts = outcome.counts
    return (
        f"Generation {outcome.generation}: {counts.articles:,} articles, {counts.copies:,} copies, "
        f"{counts.rejections:,} rejections."
    )


def account(
    outcome: Outcome, grown: Growth | None, curated: Path, seconds: Mapping[str, float], unsettled: int = 0
) -> str:
    """What the run met and made, where, and how long it took, with the commands to look closer."""
    parts = [
        f"**{headline(outcome)}**",
        table("This run", _run_rows(outcome, grown, unsettled)),
        table("Time", [(stage, f"{spent:,.1f} s") for stage, spent in seconds.items()]),
        table(f"In `{curated}` now", _standing_rows(outcome)),
        _touched([place for place in grown.partitions if place.table == "articles"]) if grown else "",
        _missing(outcome.missing),
        _closer(outcome, curated),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def table(title: str, rows: Iterable[Row]) -> str:
    """Names and values as a table of two columns.

    >>> print(table("This run", [("Captures met", 1300)]))
    | This run | |
    |---|---:|
    | Captures met | 1,300 |
    """
    lines = [f"| {name} | {value if isinstance(value, str) else f'{value:,}'} |" for name, value in rows]
    return "\n".join([f"| {title} | |", "|---|---:|", *lines])


def source_rows(sources: Sequence[SourceGrowth]) -> list[dict[str, Any]]:
    """What each source gave, as rows for a table; those beyond what a page bears are summed up in the last."""
    shown, rest = sources[:SOURCES_SHOWN], sources[SOURCES_SHOWN:]
    if rest:
        names = ("articles", "copies", "undated", "unplaced")
        sums = [sum(getattr(source, name) for source in rest) for name in names]
        shown = [*shown, SourceGrowth(f"… {len(rest):,} more", *sums)]
    return [
        {
            "Source": source.source,
            "New articles": source.articles,
            "New copies": source.copies,
            "Without date": source.undated,
            "Without country": source.unplaced,
        }
        for source in shown
    ]


def _run_rows(outcome: Outcome, grown: Growth | None, unsettled: int) -> Iterable[Row]:
    yield "Captures met", outcome.met
    yield "… already in", outcome.known
    if outcome.outside or outcome.undated:
        yield "… outside the days asked for", outcome.outside
        yield "… without a publication day", outcome.undated
    if unsettled:
        yield "Files still changing, left for the next run", unsettled
    if grown:
        yield "**New articles**", sum(source.articles for source in grown.sources)
        yield "**New copies**", sum(source.copies for source in grown.sources)
        yield "**New rejections**", sum(grown.rejected.values())
        yield from ((f"… {reason}", count) for reason, count in grown.rejected.items())
        yield "Sources", len(grown.sources)
        yield "Partitions touched", len(grown.partitions)
        yield "Files written", outcome.files_written


def _standing_rows(outcome: Outcome) -> Iterable[Row]:
    yield "Generation", outcome.generation
    yield "Articles", outcome.counts.articles
    yield "Copies", outcome.counts.copies
    yield "Rejections", outcome.counts.rejections


def _touched(places: Sequence[Partition]) -> str:
    if not places:
        return ""
    shown = ", ".join(f"{place.country} {place.date}" for place in places[:PARTITIONS_SHOWN])
    more = f" and {len(places) - PARTITIONS_SHOWN:,} more" if len(places) > PARTITIONS_SHOWN else ""
    return f"Articles changed under {shown}{more}."


def _missing(missing: Sequence[str]) -> str:
    if not missing:
        return ""
    shown = "\n".join(f"- `{raw_path}`" for raw_path in missing[:MISSING_SHOWN])
    return f"{len(missing):,} captures stay as they were: their raw files were not met. The first of them:\n\n{shown}"


def _closer(outcome: Outcome, curated: Path) -> str:
    return f"""Look closer:

```
news-pipeline path --curated {curated}        # the folder of generation {outcome.generation}, to read from
news-pipeline verify --curated {curated}      # every promise, checked on the files
news-pipeline explain ID --curated {curated}  # why this text, date and country
```"""
