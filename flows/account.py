"""A run told to its operator, in Markdown and in rows."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline.curated.past.growth import Growth, SourceGrowth
from pipeline.prepare import Slow
from pipeline.run import Outcome

SOURCES_SHOWN = 200  # what a page bears; the rest is one row
PARTITIONS_SHOWN = 12
MISSING_SHOWN = 20
ID_DIGITS = 12  # enough for `explain`

Row = Sequence[object]


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
    """What the run met and made beside what stands now, where, how long it took, and the commands to look closer."""
    parts = [
        *(f"**Warning.** {warning}" for warning in outcome.warnings),
        table(["", "This run", f"In `{curated}` now"], _rows(outcome, grown, unsettled)),
        f"Time: {', '.join(f'{stage} {spent:,.1f} s' for stage, spent in seconds.items())}.",
        _written(outcome, grown) if grown else "",
        _slow(outcome.slowest),
        _missing(outcome.missing),
        _closer(outcome, Path(os.path.abspath(curated))),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def table(head: Row, rows: Iterable[Row]) -> str:
    """A Markdown table: words at the left, figures at the right.

    >>> print(table(["", "This run", "Became"], [["Captures", 1300, "article"]]))
    |  | This run | Became |
    |---|---:|---|
    | Captures | 1,300 | article |
    """
    body = [*rows]
    sides = [
        "---:" if any(isinstance(cell, int | float) for cell in column) else "---" for column in zip(*body, strict=True)
    ]
    lines = [head, *([_cell(cell) for cell in row] for row in body)]
    drawn = ["| " + " | ".join(map(str, line)) + " |" for line in lines]
    return "\n".join([drawn[0], "|" + "|".join(sides) + "|", *drawn[1:]])


def _cell(cell: object) -> str:
    match cell:
        case int():
            return f"{cell:,}"
        case float():
            return f"{cell:,.1f}"
    return str(cell)


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


def _rows(outcome: Outcome, grown: Growth | None, unsettled: int) -> Iterable[Row]:
    """Each figure of the run, and the same of everything that was ever taken in."""
    counts = outcome.counts
    sources = grown.sources if grown else ()
    rejected = grown.rejected if grown else {}
    yield "Captures", outcome.met, counts.captures
    yield "… already in", outcome.known, ""
    if outcome.outside or outcome.undated:
        yield "… outside the days asked for", outcome.outside, ""
        yield "… without a publication day", outcome.undated, ""
    if outcome.refused:
        yield "… refused, because they were forgotten", outcome.refused, ""
    yield "**Articles**", sum(source.articles for source in sources), counts.articles
    yield "**Copies**", sum(source.copies for source in sources), counts.copies
    yield "**Rejections**", sum(rejected.values()), counts.rejections
    yield from ((f"… {why}", rejected.get(why, 0), count) for why, count in _most_first(outcome.rejected))
    if outcome.outdated:
        yield "Made by other rules or settings; the rebuild flow makes them anew", "", outcome.outdated
    if unsettled:
        yield "Files still changing, left for the next run", unsettled, ""


def _most_first(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _written(outcome: Outcome, grown: Growth) -> str:
    """Which partitions changed, the latest days first."""
    places = sorted((p for p in grown.partitions if p.table == "articles"), key=lambda p: (p.date, p.country))[::-1]
    shown = ", ".join(f"{place.country} {place.date}" for place in places[:PARTITIONS_SHOWN])
    more = f" and {len(places) - PARTITIONS_SHOWN:,} more" if len(places) > PARTITIONS_SHOWN else ""
    return (
        f"Written: {outcome.files_written:,} files in {len(grown.partitions):,} partitions, "
        f"reports of {len(grown.sources):,} sources." + (f" Articles under {shown}{more}." if places else "")
    )


def _missing(missing: Sequence[str]) -> str:
    if not missing:
        return ""
    shown = "\n".join(f"- `{raw_path}`" for raw_path in missing[:MISSING_SHOWN])
    return f"{len(missing):,} captures stay as they were: their raw files were not met. The first of them:\n\n{shown}"


def _slow(slowest: Sequence[Slow]) -> str:
    """What a person may want to look at, or to take out of the input."""
    if not slowest:
        return ""
    rows = [  # the path last: a long one runs out of the page
        (one.seconds, one.became, f"`{one.id[:ID_DIGITS]}`", f"`{one.raw_path}`".replace("|", "\\|")) for one in slowest
    ]
    return "Slowest captures, in seconds of a processor:\n\n" + table(["Seconds", "Became", "Id", "Capture"], rows)


def _closer(outcome: Outcome, curated: Path) -> str:
    return f"""Look closer:

```
news-pipeline path --curated {curated}        # the folder of generation {outcome.generation}, to read from
news-pipeline verify --curated {curated}      # every promise, checked on the files
news-pipeline explain ID --curated {curated}  # why this text, date and country
```"""
