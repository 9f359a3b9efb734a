"""The command line. Heavy imports wait until a command needs them: `--help` answers at once.

Exit codes: 0 done (rejections included: they are data), 1 the run failed, 2 wrong usage.
"""

import typer

from pipeline.cli.export import export
from pipeline.cli.health import health
from pipeline.cli.past import diff, history
from pipeline.cli.reading import explain, path, verify
from pipeline.cli.removal import forget
from pipeline.cli.runs import backfill, learn, rebuild

# As `--help` lists them.
COMMANDS = (backfill, rebuild, learn, forget, explain, verify, path, history, diff, health, export)

app = typer.Typer(
    help="Collected news in, one clean row per report out: Parquet by country and date.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
for command in COMMANDS:
    app.command()(command)


def main() -> None:
    """The `news-pipeline` command."""
    app()
