"""The command line. Heavy imports wait until a command needs them: `--help` answers at once.

Exit codes: 0 done (rejections included: they are data), 1 the run failed, 2 wrong usage.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, TypeVar

import typer

if TYPE_CHECKING:
    from pipeline.run import Outcome
    from pipeline.settings import Settings

app = typer.Typer(
    help="Collected news in, one clean row per report out: Parquet by country and date.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)

Curated = Annotated[Path, typer.Option("--curated", metavar="DIR", help="The output folder.")]
SettingsFile = Annotated[
    Path | None, typer.Option("--settings", metavar="FILE", help="Thresholds in TOML; unknown keys are refused.")
]
AsJson = Annotated[bool, typer.Option("--json", help="The result for machines, on stdout.")]

Paths = Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files and folders of captures.")]
Workers = Annotated[
    int, typer.Option(min=0, help="Processes to work in; 0 works in this one, without limits of time and memory.")
]

DEFAULT_CURATED = Path("curated")
DEFAULT_WORKERS = os.cpu_count() or 1
DAY_FORMATS = ["%Y-%m-%d"]

Result = TypeVar("Result")

DONE, FAILED, WRONG_USAGE = 0, 1, 2


@app.command()
def backfill(
    paths: Paths,
    curated: Curated = DEFAULT_CURATED,
    since: Annotated[
        datetime | None, typer.Option(formats=DAY_FORMATS, metavar="DAY", help="Published on this day or later.")
    ] = None,
    until: Annotated[
        datetime | None, typer.Option(formats=DAY_FORMATS, metavar="DAY", help="Published on this day or earlier.")
    ] = None,
    workers: Workers = DEFAULT_WORKERS,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> None:
    """Take captures in. What is already in is left as it is."""
    from pipeline import run

    if since and until and since > until:
        _wrong_usage("The day of --since comes after the day of --until.")
    between = partial(run.backfill, since=_day(since), until=_day(until))
    _show(_carry_out(between, paths, curated, settings, workers), curated, as_json)


@app.command()
def rebuild(
    paths: Paths,
    curated: Curated = DEFAULT_CURATED,
    workers: Workers = DEFAULT_WORKERS,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> None:
    """Do everything that was taken in again, by today's rules and settings. Ids stay."""
    _existing(curated)
    from pipeline import run

    _show(_carry_out(run.rebuild, paths, curated, settings, workers), curated, as_json)


@app.command()
def learn(
    paths: Paths,
    curated: Curated = DEFAULT_CURATED,
    workers: Workers = DEFAULT_WORKERS,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> None:
    """Learn what each source repeats day after day, and clean the reports again that show it."""
    _existing(curated)
    from pipeline import console, run

    table, outcome = _carry_out(run.learn, paths, curated, settings, workers)
    if as_json:
        _print_json({"learned": [asdict(entry) for entry in table], "outcome": asdict(outcome)})
    else:
        console.show_learned(table)
        console.show_outcome(outcome, curated)


@app.command()
def explain(
    wanted: Annotated[str, typer.Argument(metavar="ID", help="An id, or the first digits of one.")],
    curated: Curated = DEFAULT_CURATED,
    as_json: AsJson = False,
) -> None:
    """Why this text, this date, this country; what was cut; which copies, how similar."""
    _existing(curated)
    from pipeline.curated.lookup import NotFoundError, find
    from pipeline.explain import explain as account

    try:
        found = find(curated, wanted)
    except NotFoundError as error:
        _wrong_usage(str(error))
    except (OSError, RuntimeError) as error:
        _failed(error)
    if as_json:
        _print_json(asdict(found))
    else:
        typer.echo(account(found))


@app.command()
def verify(curated: Curated = DEFAULT_CURATED, as_json: AsJson = False) -> None:
    """Check every promise about the output on its files; exit code 1 when one is broken."""
    _existing(curated)
    from pipeline.curated.verify import faults

    found = list(faults(curated))
    if as_json:
        _print_json([asdict(fault) for fault in found])
    elif found:
        for fault in found:
            typer.echo(f"{fault.promise}: {fault.where}: {fault.found}")
        typer.echo(f"{len(found)} faults in {curated}.")
    else:
        typer.echo(f"{curated} is whole: every promise holds.")
    raise typer.Exit(FAILED if found else DONE)


@app.command()
def path(
    table: Annotated[str, typer.Argument(help="articles, copies or rejections; the whole generation without.")] = "",
    curated: Curated = DEFAULT_CURATED,
    as_json: AsJson = False,
) -> None:
    """The current generation's real folder: read from it, and no later run changes what you see."""
    _existing(curated)
    from pipeline.curated.layout import TABLES, current_number, generation_folder

    if table and table not in TABLES:
        _wrong_usage(f"There is no table {table!r}; there are {', '.join(TABLES)}.")
    number = current_number(curated)
    if number is None:
        _wrong_usage(f"{curated} holds no data yet; run `news-pipeline backfill PATH --curated {curated}` first.")
    folder = generation_folder(curated, number) / table
    if as_json:
        _print_json({"generation": number, "path": str(folder)})
    else:
        typer.echo(folder)


def main() -> None:
    """The `news-pipeline` command."""
    app()


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
            _wrong_usage(f"There is no file or folder {path}.")
    chosen = _settings(settings)
    from pipeline import console

    try:
        with console.progress(paths) as on_capture:
            return work(paths, curated, chosen, workers=workers, on_capture=on_capture, on_wait=console.tell_waiting)
    except (OSError, RuntimeError) as error:
        _failed(error)


def _show(outcome: Outcome, curated: Path, as_json: bool) -> None:
    if as_json:
        _print_json(asdict(outcome))
        return
    from pipeline import console

    console.show_outcome(outcome, curated)


def _settings(file: Path | None) -> Settings:
    from pipeline.settings import SettingsError, load_settings

    try:
        return load_settings(file)
    except SettingsError as error:
        _wrong_usage(str(error))


def _existing(curated: Path) -> None:
    if not curated.is_dir():
        _wrong_usage(f"There is no folder {curated}; name the output folder with --curated DIR.")


def _day(stated: datetime | None) -> date | None:
    return stated.date() if stated else None


def _print_json(value: Any) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=1, default=str))


def _wrong_usage(sentence: str) -> NoReturn:
    print(sentence, file=sys.stderr)
    raise typer.Exit(WRONG_USAGE)


def _failed(error: Exception) -> NoReturn:
    print(f"The run failed: {error}", file=sys.stderr)
    raise typer.Exit(FAILED)
