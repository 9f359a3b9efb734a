"""Commands that make a new generation from raw files: backfill, rebuild, learn."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import asdict
from enum import StrEnum
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
    from pipeline.engines import Means
    from pipeline.run import Outcome


class Where(StrEnum):
    """Where captures are prepared."""

    LOCAL = "local"
    DASK = "dask"


Paths = Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files and folders of captures.")]
Workers = Annotated[
    int | None,
    typer.Option(
        min=0,
        show_default=False,
        help="Processes to work in, one for each processor by default; with --engine dask for each thread of a worker, "
        "one by default. 0 works without processes of its own, and without limits of time and memory.",
    ),
]
EngineName = Annotated[Where, typer.Option("--engine", help="Where to prepare: on this machine, or on a Dask cluster.")]
Address = Annotated[
    str | None, typer.Option(metavar="tcp://HOST:PORT", help="The scheduler of the cluster, for --engine dask.")
]

Result = TypeVar("Result")


def backfill(
    paths: Paths,
    curated: Curated = DEFAULT_CURATED,
    since: Since = None,
    until: Until = None,
    workers: Workers = None,
    engine: EngineName = Where.LOCAL,
    address: Address = None,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> None:
    """Take captures in. What is already in is left as it is."""
    from pipeline import run

    first, last = days(since, until)
    between = partial(run.backfill, since=first, until=last)
    _show(_carry_out(between, paths, curated, settings, _means(workers, engine, address)), curated, as_json)


def rebuild(
    paths: Paths,
    curated: Curated = DEFAULT_CURATED,
    workers: Workers = None,
    engine: EngineName = Where.LOCAL,
    address: Address = None,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> None:
    """Do everything that was taken in again, by today's rules and settings. Ids stay."""
    existing(curated)
    from pipeline import run

    _show(_carry_out(run.rebuild, paths, curated, settings, _means(workers, engine, address)), curated, as_json)


def learn(
    paths: Paths,
    curated: Curated = DEFAULT_CURATED,
    workers: Workers = None,
    engine: EngineName = Where.LOCAL,
    address: Address = None,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> None:
    """Learn what each source repeats day after day, and clean the reports again that show it."""
    existing(curated)
    from pipeline import console, run

    table, outcome = _carry_out(run.learn, paths, curated, settings, _means(workers, engine, address))
    _warn(outcome)
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
    means: Means,
) -> Result:
    """A run with its progress shown; what goes wrong in it ends the command with a sentence."""
    for path in paths:
        if not path.exists():
            wrong_usage(f"There is no file or folder {path}.")
    chosen = chosen_settings(settings)
    from pipeline import console

    try:
        with console.progress() as bars:
            return work(
                paths,
                curated,
                chosen,
                **means,
                on_capture=console.preparing(bars, paths),
                on_wait=console.tell_waiting,
                on_step=console.committing(bars),
            )
    except (OSError, RuntimeError) as error:
        failed(error)


def _means(workers: int | None, where: Where, address: str | None) -> Means:
    """Where to prepare; ends the command where the options do not fit together."""
    if (where is Where.DASK) != (address is not None):
        wrong_usage("--engine dask and --address tcp://HOST:PORT belong together.")
    from pipeline.engines import means

    return means(address, workers)


def _warn(outcome: Outcome) -> None:
    for warning in outcome.warnings:
        print(f"Warning: {warning}", file=sys.stderr)


def _show(outcome: Outcome, curated: Path, as_json: bool) -> None:
    _warn(outcome)
    if as_json:
        print_json(asdict(outcome))
        return
    from pipeline import console

    console.show_outcome(outcome, curated)
