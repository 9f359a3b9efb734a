"""The command that looks after the sources: health."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.cli.shared import (
    DEFAULT_CURATED,
    DONE,
    FAILED,
    AsJson,
    Curated,
    existing,
    print_json,
    reading,
    wrong_usage,
)

if TYPE_CHECKING:
    from pipeline.curated.sources.days import Given
    from pipeline.health import Health, Series, SourceDay

YESTERDAY = "yesterday"
SHOWN_DAYS = 14  # as bars; --json has all that are compared
SHOWN_SOURCES = 40  # the largest, and all with findings
BARS = "▁▂▃▄▅▆▇█"
NOTHING = "·"

Day = Annotated[
    str,
    typer.Option(metavar="DAY", help="The day to judge, or `yesterday`; the newest complete one in the data without."),
]
Source = Annotated[str, typer.Option(metavar="NAME", help="One source alone, by its name in the table.")]


def health(curated: Curated = DEFAULT_CURATED, day: Day = "", source: Source = "", as_json: AsJson = False) -> None:
    """What each source gave on a day, against its own past; exit code 1 when something is unusual."""
    existing(curated)
    from pipeline.curated.sources.days import given
    from pipeline.health import judge, told

    wanted = _day(day)
    with reading():
        found = given(curated, wanted)
    sources = {name: series for name, series in found.sources.items() if source in ("", name)}
    if source and not sources:
        wrong_usage(f"No source {source!r} gave anything in the weeks before {found.day}.")
    judged = judge(sources, found.day, found.archive_days)
    if as_json:
        print_json(as_told(judged, told(judged), sources, found))
    else:
        for line in lines(judged, told(judged), sources, found):
            typer.echo(line)
    raise typer.Exit(FAILED if judged.findings else DONE)


def _day(stated: str) -> date | None:
    """The day a person means."""
    if stated == YESTERDAY:
        return datetime.now(UTC).date() - timedelta(days=1)
    try:
        return date.fromisoformat(stated) if stated else None
    except ValueError:
        wrong_usage(f"{stated!r} is no day; write it as 2024-05-14, or `yesterday`.")


def as_told(judged: Health, said: list[str], sources: Mapping[str, Series], found: Given) -> dict[str, Any]:
    """All of it for machines: findings, and every day that was compared."""
    days = {
        name: {str(day): asdict(gave) | {"captures": gave.captures} for day, gave in sorted(series.items())}
        for name, series in sources.items()
    }
    counts = {"dayless": found.dayless, "archived": found.archived}
    return asdict(judged) | {"told": said, **counts, "sources": days}


def lines(judged: Health, said: list[str], sources: Mapping[str, Series], found: Given) -> Iterator[str]:
    """A table of the sources, what was found, and what was not judged."""
    if sources:
        yield f"{judged.day:%A} {judged.day}, and the {SHOWN_DAYS - 1} days before:"
        yield from _table(judged, sources)
    if len(sources) > len(shown := _shown(judged, sources)):
        yield f"… and {len(sources) - len(shown):,} smaller sources without findings; --json has them."
    if sources:
        yield ""
    yield from said or [_usual(judged, sources)]
    if judged.judged and judged.unjudged:
        yield f"With too little past to be judged: {len(judged.unjudged):,} of {len(sources):,} sources."
    if judged.day in found.archive_days:
        yield f"An archive came in on {judged.day}: sources that state no time of capture were not judged."
    if found.dayless:
        yield f"On no known day, so counted nowhere: {found.dayless:,} reports that state no time of capture."
    if found.archived:
        yield f"Taken in from an archive in these weeks, so not counted: {found.archived:,} reports."


def _usual(judged: Health, sources: Mapping[str, Series]) -> str:
    """What there is to say of a day without findings."""
    if not sources:
        return f"On {judged.day} and in the weeks before, nothing came in that could be judged."
    if not judged.judged:
        return "Nothing could be judged: no source has enough days like this one in its past."
    return f"Nothing unusual in {len(judged.judged):,} of {len(sources):,} sources."


def _shown(judged: Health, sources: Mapping[str, Series]) -> list[str]:
    """The sources of the table: the most captures first."""
    found = {finding.source for finding in judged.findings}
    sizes = {name: sum(gave.captures for gave in series.values()) for name, series in sources.items()}
    largest = sorted(sources, key=lambda name: (-sizes[name], name))
    return [name for number, name in enumerate(largest) if number < SHOWN_SOURCES or name in found]


HEAD = (
    "source",
    "captures",
    "",
    "rejected",
    "folded",
    "no title",
    "no date",
    "removed",
    "length",
    "lang.",
    "countries",
)


def _table(judged: Health, sources: Mapping[str, Series]) -> Iterator[str]:
    """Names and bars at the left, figures at the right."""
    rows = [HEAD, *(_row(name, sources[name], judged.day) for name in _shown(judged, sources))]
    widths = [max(len(row[number]) for row in rows) for number in range(len(HEAD))]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row[:2], widths, strict=False)]
        cells += [cell.rjust(width) for cell, width in zip(row[2:], widths[2:], strict=True)]
        yield "  ".join(cells).rstrip()


def _row(name: str, series: Series, day: date) -> tuple[str, ...]:
    days = [series.get(day - timedelta(days=back)) for back in reversed(range(SHOWN_DAYS))]
    gave = days[-1]
    counts = [of_day.captures if of_day else 0 for of_day in days]
    return (name, bars(counts), f"{counts[-1]:,}", *(_cells(gave) if gave else [""] * (len(HEAD) - 3)))


def _cells(gave: SourceDay) -> list[str]:
    """The figures of a day that gave something."""
    reports = gave.reports
    return [
        f"{gave.rejections:,}",
        f"{gave.copies:,}",
        f"{gave.untitled:,}",
        f"{gave.undated:,}",
        f"{gave.removed:.0%}" if gave.removed is not None else "",
        f"{gave.length:,.0f}" if gave.length is not None else "",
        f"{len(gave.languages)}" if reports else "",
        f"{len(gave.countries)}" if reports else "",
    ]


def bars(counts: list[int]) -> str:
    """Counts as bars of eight heights, the greatest the tallest; a dot is nothing.

    >>> bars([0, 1, 4, 8])
    '·▁▄█'
    """
    tallest = max(counts)
    return "".join(BARS[(count * len(BARS) - 1) // tallest] if count else NOTHING for count in counts)
