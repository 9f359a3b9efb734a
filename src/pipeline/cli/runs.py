"""Commands that make a new generation from raw files: backfill, rebuild, learn."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from pipeline.cli.shared import (
    DEFAULT_CURATED,
    AsJson,
    Curated,
    SettingsFile,
    Since,
    Until,
    chosen_settings,
    days,
    existing,
    failed,
    print_json,
    wrong_usage,
)

if TYPE_CHECKING:
    from pipeline.run import Outcome

Paths = Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files and folders of captures.")]
Workers = Annotated[
    int, typer.Option(min=0, help="Processes to work in; 0 works in this one, without limits of time and memory.")
]

DEFAULT_WORKERS = os.cpu_count() or 1

Result = TypeVar("Result")


def backfill(
    paths: Paths,
    curated: Curated = DEFAULT_CURATED,
    since: Since = None,
    until: Until = None,
    workers: Workers = DEFAULT_WORKERS,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> None:
    """Take captures in. What is already in is left as it is."""
    from pipeline import run

    first, last = days(since, until)
    between = partial(run.backfill, since=first, until=last)
    _show(_carry_out(between, paths, curated, settings, workers), curated, as_json)


def rebuild(
    paths: Paths,
    curated: Curated = DEFAULT_CURATED,
    workers: Workers = DEFAULT_WORKERS,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> None:
    """Do everything that was taken in again, by today's rules and settings. Ids stay."""
    existing(curated)
    from pipeline import run

    _show(_carry_out(run.rebuild, paths, curated, settings, workers), curated, as_json)


def learn(
    paths: Paths,
    curated: Curated = DEFAULT_CURATED,
    workers: Workers = DEFAULT_WORKERS,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> None:
    """Learn what each source repeats day after day, and clean the reports again that show it."""
    existing(curated)
    from pipeline import console, run

    table, outcome = _carry_out(run.learn, paths, curated, settings, workers)
    if as_json:
        print_json({"learned": [asdict(entry) for entry in table], "outcome": asdict(outcome)})
    else:
        console.show_learned(table)
        console.show_outcome(outcome, curated)


def _carry_out(
    work: Callable[..., Result],
    paths: list[Path],
    curated: Path,
    settings: Path | None,
    workers: int,
) -> Result:
    """A run with its progress shown; what goes wrong in it ends the command with a sentence."""
    for path in paths:
        if not path.exists():
            wrong_usage(f"There is no file or folder {path}.")
    chosen = chosen_settings(settings)
    from pipeline import console

    try:
        with console.progress(paths) as on_capture:
            return work(paths, curated, chosen, workers=workers, on_capture=on_capture, on_wait=console.tell_waiting)
    except (OSError, RuntimeError) as error:
        failed(error)


def _show(outcome: Outcome, curated: Path, as_json: bool) -> None:
    if as_json:
        print_json(asdict(outcome))
        return
    from pipeline import console

    console.show_outcome(outcome, curated)
