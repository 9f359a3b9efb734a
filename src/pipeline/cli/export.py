"""The command that takes data out: export."""

from __future__ import annotations

import re
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.shared import (
    DEFAULT_CURATED,
    AsJson,
    AsOf,
    Curated,
    Since,
    Until,
    days,
    existing,
    failed,
    print_json,
    wrong_usage,
)

if TYPE_CHECKING:
    from pipeline.curated.export import Exported, Selection
    from pipeline.curated.past.generations import Generation

COUNTRY = re.compile(r"[A-Z]{3}")


class By(StrEnum):
    """How an export is cut into files."""

    MONTH = "month"


class Table(StrEnum):
    """What can be exported."""

    ARTICLES = "articles"
    COPIES = "copies"


def export(
    target: Annotated[
        str, typer.Argument(metavar="TARGET", help="A file; a folder with --by; either, or s3://… with --delta.")
    ],
    curated: Curated = DEFAULT_CURATED,
    table: Annotated[Table, typer.Option(help="Which table.")] = Table.ARTICLES,
    country: Annotated[
        list[str] | None, typer.Option(metavar="XXX", help="Only this country, as MLI; more than one may be named.")
    ] = None,
    since: Since = None,
    until: Until = None,
    by: Annotated[By | None, typer.Option(help="A file for every month, in the folder TARGET.")] = None,
    delta: Annotated[bool, typer.Option("--delta", help="The next version of the Delta table TARGET.")] = False,
    storage_option: Annotated[
        list[str] | None,
        typer.Option(metavar="KEY=VALUE", help="For --delta: of the storage, as AWS_REGION=eu-west-1."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the files of an earlier export.")] = False,
    as_of: AsOf = None,
    as_json: AsJson = False,
) -> None:
    """Take rows out, sorted by country, date and id: one Parquet file, month files, or a Delta table."""
    existing(curated)
    if delta and (by or force):
        wrong_usage("--delta makes a new version of one table; leave --by and --force out.")
    if storage_option and not delta:
        wrong_usage("--storage-option is for --delta.")
    from pipeline.curated.export import RefusedError, Selection
    from pipeline.curated.past.generations import open_generation

    first, last = days(since, until)
    selection = Selection(table.value, _countries(country or []), first, last)
    options = _options(storage_option or [])
    try:
        generation = open_generation(curated, as_of)
        exported = _carry_out(curated, generation, selection, target, by, options if delta else None, force)
    except (LookupError, RefusedError) as error:
        wrong_usage(str(error))
    except (OSError, RuntimeError) as error:
        failed(error)
    if as_json:
        print_json(asdict(exported))
    else:
        typer.echo(_told(exported))


def _carry_out(
    curated: Path,
    generation: Generation,
    selection: Selection,
    target: str,
    by: By | None,
    options: dict[str, str] | None,
    force: bool,
) -> Exported:
    from pipeline.curated.export import export_delta, export_file, export_months, is_path, refuse_inside

    if is_path(target):
        refuse_inside(curated, Path(target))
    if options is not None:
        return export_delta(generation, selection, target, options)
    write = export_months if by else export_file
    return write(generation, selection, Path(target), force=force)


def _countries(stated: list[str]) -> frozenset[str]:
    codes = frozenset(code.upper() for code in stated)
    for code in codes:
        if not COUNTRY.fullmatch(code):
            wrong_usage(f"{code!r} is no country; the codes have three letters, as MLI, and ZZZ stands for none.")
    return codes


def _options(stated: list[str]) -> dict[str, str]:
    options = {}
    for option in stated:
        key, equals, value = option.partition("=")
        if not (key and equals):
            wrong_usage(f"--storage-option {option} is not of the form KEY=VALUE.")
        options[key] = value
    return options


def _told(exported: Exported) -> str:
    told = f"{exported.rows:,} rows of generation {exported.generation} in {exported.target}"
    if exported.delta_version is not None:
        return f"{told}, version {exported.delta_version}"
    return told if len(exported.files) == 1 else f"{told}, {len(exported.files)} files"
