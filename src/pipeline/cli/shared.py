"""What the commands share: options, and how they end."""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

if TYPE_CHECKING:
    from pipeline.settings import Settings

Curated = Annotated[Path, typer.Option("--curated", metavar="DIR", help="The output folder.")]
SettingsFile = Annotated[
    Path | None, typer.Option("--settings", metavar="FILE", help="Thresholds in TOML; unknown keys are refused.")
]
AsJson = Annotated[bool, typer.Option("--json", help="The result for machines, on stdout.")]
DAY_FORMATS = ["%Y-%m-%d"]
Since = Annotated[
    datetime | None, typer.Option(formats=DAY_FORMATS, metavar="DAY", help="Published on this day or later.")
]
Until = Annotated[
    datetime | None, typer.Option(formats=DAY_FORMATS, metavar="DAY", help="Published on this day or earlier.")
]
AsOf = Annotated[
    int | None,
    typer.Option("--as-of", metavar="N", help="Read generation N while it is kept; the current one without."),
]

DEFAULT_CURATED = Path("curated")

DONE, FAILED, WRONG_USAGE = 0, 1, 2

FULL = {errno.ENOSPC, errno.EDQUOT}


def existing(curated: Path) -> None:
    """End the command where there is no output folder."""
    if not curated.is_dir():
        wrong_usage(f"There is no folder {curated}; name the output folder with --curated DIR.")


def chosen_settings(file: Path | None) -> Settings:
    """The settings of --settings; ends the command where they cannot be used."""
    from pipeline.settings import SettingsError, load_settings

    try:
        return load_settings(file)
    except SettingsError as error:
        wrong_usage(str(error))


def days(since: datetime | None, until: datetime | None) -> tuple[date | None, date | None]:
    """The days of --since and --until; ends the command where they are in the wrong order."""
    if since and until and since > until:
        wrong_usage("The day of --since comes after the day of --until.")
    return since.date() if since else None, until.date() if until else None


@contextmanager
def reading() -> Iterator[None]:
    """What cannot be found is wrong usage, what cannot be read is a failure: each one sentence."""
    try:
        yield
    except typer.Exit:  # a RuntimeError too
        raise
    except LookupError as error:
        wrong_usage(str(error))
    except (OSError, RuntimeError) as error:
        print(f"Cannot be read: {error}", file=sys.stderr)
        raise typer.Exit(FAILED) from error


def print_json(value: Any) -> None:
    """A result for machines, on stdout."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=1, default=str))


def wrong_usage(sentence: str) -> NoReturn:
    """End the command with a sentence and exit code 2."""
    print(sentence, file=sys.stderr)
    raise typer.Exit(WRONG_USAGE)


def failed(error: Exception) -> NoReturn:
    """End the command with what went wrong and exit code 1."""
    print(f"The run failed: {error}", file=sys.stderr)
    if isinstance(error, OSError) and error.errno in FULL:
        print("Free some space and run the same command again: nothing that was committed is touched.", file=sys.stderr)
    raise typer.Exit(FAILED)
