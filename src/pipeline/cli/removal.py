"""The command that takes captures out for good: forget."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.shared import (
    DEFAULT_CURATED,
    DONE,
    FAILED,
    AsJson,
    Curated,
    SettingsFile,
    chosen_settings,
    existing,
    failed,
    print_json,
    wrong_usage,
)

if TYPE_CHECKING:
    from pipeline.curated.holdings import Held
    from pipeline.forget import Removal, Wish
    from pipeline.settings import Settings

SHOWN_CAPTURES = 20  # before the question; what is to be deleted in raw/ is listed whole afterwards
ID_SHOWN = 16

Named = Annotated[
    str, typer.Argument(metavar="ID|URL", help="A capture by its id or the first digits of it, or all of a URL.")
]


def forget(
    named: Named = "",
    publisher: Annotated[
        str, typer.Option(metavar="NAME", help="All that is in by this publisher; what it publishes later comes in.")
    ] = "",
    curated: Curated = DEFAULT_CURATED,
    group: Annotated[bool, typer.Option("--group", help="The other reports of the same groups too.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Take it back: the next backfill takes it in again.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> None:
    """Take captures out for good, of every generation too, and refuse them from then on. Raw files stay."""
    existing(curated)
    if bool(named) == bool(publisher):
        wrong_usage("Name an id, a URL, or a publisher with --publisher NAME.")
    if undo and (publisher or group):
        wrong_usage("--undo takes back what an id or a URL names; leave --publisher and --group out.")
    if as_json and not (yes or undo):
        wrong_usage("--json asks nobody; say --yes too.")
    chosen = chosen_settings(settings)
    from pipeline.forget import Wish

    if undo:
        _undo(curated, named, chosen, as_json)
        return
    wish = Wish(named, publisher, group)
    if not yes:
        _ask(curated, wish, chosen)
    _forget(curated, wish, chosen, as_json)


@contextmanager
def _answering() -> Iterator[None]:
    """What is not there is wrong usage, what goes wrong is a failure: each one sentence."""
    try:
        yield
    except LookupError as error:
        wrong_usage(str(error))
    except (OSError, RuntimeError) as error:
        failed(error)


def _ask(curated: Path, wish: Wish, settings: Settings) -> None:
    """Show what would go; ends the command where the answer is no."""
    from pipeline.console import tell_waiting
    from pipeline.forget import foresee

    with _answering():
        foreseen = foresee(curated, wish, settings, tell_waiting)
    print(_told(foreseen, curated), file=sys.stderr)
    if not foreseen.tombstones:
        raise typer.Exit(DONE)
    try:
        agreed = typer.confirm("Forget?", err=True)
    except typer.Abort:
        agreed = False
    if not agreed:
        print("Nothing was forgotten.", file=sys.stderr)
        raise typer.Exit(FAILED)


def _forget(curated: Path, wish: Wish, settings: Settings, as_json: bool) -> None:
    from pipeline import forget as removal
    from pipeline.console import tell_waiting

    with _answering():
        gone, outcome = removal.forget(curated, wish, settings, tell_waiting)
    if as_json:
        print_json(asdict(gone) | {"raw_paths": gone.raw_paths, "outcome": asdict(outcome)})
        return
    for warning in outcome.warnings:
        typer.echo(f"Warning: {warning}", err=True)
    counts = outcome.counts
    typer.echo(f"Captures forgotten: {len(gone.going)}")
    typer.echo(
        f"{curated} is at generation {outcome.generation}: "
        f"articles {counts.articles}, copies {counts.copies}, rejections {counts.rejections}."
    )
    if gone.raw_paths:
        typer.echo("Still in your raw files, for you to delete:")
    for raw_path in gone.raw_paths:
        typer.echo(f"  {raw_path}")


def _undo(curated: Path, named: str, settings: Settings, as_json: bool) -> None:
    from pipeline import forget as removal
    from pipeline.console import tell_waiting

    with _answering():
        taken, outcome = removal.undo(curated, named, settings, tell_waiting)
    if as_json:
        print_json({"taken_back": [asdict(stone) for stone in taken], "outcome": asdict(outcome)})
    else:
        typer.echo(f"Tombstones taken back: {len(taken)}. The next backfill reads every raw file again.")


def _told(removal: Removal, curated: Path) -> str:
    """What a person is asked about."""
    if not removal.tombstones:
        return "That was forgotten before."
    lines = [f"Captures of {curated} that go: {len(removal.going)}" if removal.going else "Nothing of it is in yet."]
    lines += _some(removal.going)
    if removal.new_articles:
        lines += [f"Copies that become articles: {len(removal.new_articles)}", *_some(removal.new_articles)]
    lines += [
        "It is refused from now on, also by a rebuild.",
        f"Generations that go: {len(removal.generations)}. Whoever reads one by its own path loses its files.",
        "Nothing under raw/ is touched, and no export or backup.",
    ]
    return "\n".join(lines)


def _some(captures: tuple[Held, ...]) -> list[str]:
    shown = [
        f"  {one.table:<10} {one.id[:ID_SHOWN]}  {one.title or one.url or one.raw_path}"
        for one in captures[:SHOWN_CAPTURES]
    ]
    more = len(captures) - len(shown)
    return [*shown, f"  … and {more} more"] if more else shown
