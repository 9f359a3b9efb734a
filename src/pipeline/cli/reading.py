"""Commands that read the committed data: explain, verify, path."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from pipeline.cli.shared import (
    DEFAULT_CURATED,
    DONE,
    FAILED,
    AsJson,
    AsOf,
    Curated,
    SettingsFile,
    chosen_settings,
    existing,
    print_json,
    reading,
    wrong_usage,
)


def explain(
    wanted: Annotated[str, typer.Argument(metavar="ID", help="An id, or the first digits of one.")],
    curated: Curated = DEFAULT_CURATED,
    as_of: AsOf = None,
    as_json: AsJson = False,
) -> None:
    """Why this text, this date, this country; what was cut; which copies, how similar."""
    existing(curated)
    from pipeline.curated.lookup import find
    from pipeline.explain import explain_row

    with reading():
        found = find(curated, wanted, as_of)
    if as_json:
        print_json(asdict(found))
    else:
        typer.echo(explain_row(found))


def verify(
    curated: Curated = DEFAULT_CURATED,
    mend: Annotated[bool, typer.Option("--repair", help="Put right what can be put right from what is there.")] = False,
    lose: Annotated[bool, typer.Option("--give-up", help="Then go on without what lies in damaged files.")] = False,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> None:
    """Check every promise about the output on its files; exit code 1 when one is broken.

    What is repaired of the search for copies is made under the settings of the last run: name their file.
    """
    existing(curated)
    from pipeline.console import tell_waiting
    from pipeline.curated.repair import Repaired, remedy
    from pipeline.curated.verify import faults, remains
    from pipeline.repair import give_up, repair

    if lose and not mend:
        wrong_usage("--give-up comes after a repair: say --repair too.")
    stated = chosen_settings(settings)
    with reading():
        told = repair(curated, stated, tell_waiting) if mend else Repaired((), tuple(faults(curated)))
        if lose and told.left:
            rest = give_up(curated, stated, tell_waiting)
            told = Repaired((*told.mended, *rest.mended), rest.left)
        beside = [str(place) for place in remains(curated)]
    if as_json:
        found = [asdict(fault) | {"remedy": remedy(fault)} for fault in told.left]
        print_json({"mended": told.mended, "faults": found, "remains": beside})
    else:
        for sentence in told.mended:
            typer.echo(sentence)
        for fault in told.left:
            typer.echo(f"{fault.promise}: {fault.where}: {fault.found}" + (f"; {remedy(fault)}" if mend else ""))
        for place in beside:
            typer.echo(f"Note: {place} is of a run at work, or of one that died; the next run sees to it.")
        whole = f"{curated} is whole: every promise holds."
        typer.echo(f"{len(told.left)} faults in {curated}." if told.left else whole)
    raise typer.Exit(FAILED if told.left else DONE)


def path(
    table: Annotated[str, typer.Argument(help="articles, copies or rejections; the whole generation without.")] = "",
    curated: Curated = DEFAULT_CURATED,
    as_of: AsOf = None,
    as_json: AsJson = False,
) -> None:
    """A generation's real folder: read from it, and no later run changes what you see."""
    existing(curated)
    from pipeline.curated.layout import TABLES
    from pipeline.curated.past.generations import open_generation

    if table and table not in TABLES:
        wrong_usage(f"There is no table {table!r}; there are {', '.join(TABLES)}.")
    with reading():
        generation = open_generation(curated, as_of)
    folder = generation.folder / table
    if as_json:
        print_json({"generation": generation.number, "path": str(folder)})
    else:
        typer.echo(folder)
