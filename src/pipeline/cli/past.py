"""Commands that look back: history, diff."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from pipeline.cli.shared import DEFAULT_CURATED, AsJson, Curated, existing, print_json, reading

Which = Annotated[str, typer.Argument(metavar="GENERATION", help="A number, `current` or `previous`.")]
Limit = Annotated[int, typer.Option(min=1, help="How many changes of each kind to show; --json has them all.")]

SHOWN_CHANGES = 10


def history(curated: Curated = DEFAULT_CURATED, as_json: AsJson = False) -> None:
    """What every run did, a line each, oldest first; also of generations whose files are gone."""
    existing(curated)
    from pipeline.curated.past.generations import kept_numbers, open_generation
    from pipeline.curated.past.history import read_history
    from pipeline.explain import tell_history

    with reading():
        entries, kept = list(read_history(open_generation(curated).folder)), kept_numbers(curated)
    if as_json:
        print_json([asdict(entry) | {"kept": entry.generation in kept} for entry in entries])
    else:
        typer.echo(tell_history(entries, kept))


def diff(
    before: Which = "previous",
    after: Which = "current",
    curated: Curated = DEFAULT_CURATED,
    limit: Limit = SHOWN_CHANGES,
    as_json: AsJson = False,
) -> None:
    """What differs between two generations that are kept, and why."""
    existing(curated)
    from pipeline.curated.past.difference import difference
    from pipeline.curated.past.generations import numbered
    from pipeline.explain import tell_difference

    with reading():
        found = difference(curated, numbered(curated, before), numbered(curated, after), None if as_json else limit)
    if as_json:
        print_json(asdict(found))
    else:
        typer.echo(tell_difference(found))
