"""What the pages say is run: commands parse, Python and SQL work on the samples, the results shown are real."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import duckdb
import pytest
import typer.main
from typer.testing import CliRunner

from pipeline.clean.draft import Draft, draft_of
from pipeline.cli import app
from pipeline.curated.tables import SCHEMAS
from pipeline.model import Cut, Document, Media
from pipeline.settings import load_settings

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
ANALYST = ROOT / "docs" / "analyst.md"
OPERATE = ROOT / "docs" / "operate.md"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/**/*.md"))]

FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def blocks(page: Path) -> list[tuple[str, str]]:
    """The fenced blocks of a page: language and content."""
    return FENCED.findall(page.read_text(encoding="utf-8"))


def of_language(page: Path, language: str) -> list[str]:
    return [content for stated, content in blocks(page) if stated == language]


def lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip("\n").splitlines()]


def commands() -> Iterator[str]:
    for page in PAGES:
        for content in of_language(page, "console"):
            yield from (
                line.partition(" # ")[0] for line in content.splitlines() if line.startswith("$ news-pipeline ")
            )


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """In a folder where `make run` was called: what it printed."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "raw").symlink_to(ROOT / "raw")
    with contextlib.chdir(folder):
        result = CliRunner(env={"COLUMNS": "80"}).invoke(app, ["backfill", "raw/samples", "--curated", "curated"])
        assert result.exit_code == 0, result.output
        yield result.stdout


def python_of(page: Path) -> Iterator[tuple[str, str]]:
    """Every Python block of a page, run in one namespace: what it prints, and what the page shows behind it."""
    namespace: dict[str, object] = {}
    for (language, content), (following, shown) in pairwise([*blocks(page), ("", "")]):
        if language == "python":
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                exec(content, namespace)
            yield printed.getvalue(), shown if following == "text" else ""


def test_the_readme_shows_what_a_run_prints(run: str) -> None:
    (_, shown), *_ = [block for block in blocks(README) if block[0] == "text"]
    assert lines(shown) == lines(run.partition("\nTry:")[0])


def test_the_readme_shows_what_its_python_prints(run: str) -> None:
    for printed, shown in python_of(README):
        assert lines(printed) == lines(shown)


def test_the_python_of_the_analysts_page_works(run: str) -> None:
    assert CliRunner().invoke(app, ["export", "news.parquet"]).exit_code == 0
    assert len(list(python_of(ANALYST))) == 3


def test_the_exports_of_the_analysts_page_work(run: str) -> None:
    """Those to this machine; the Delta table in a bucket has its own test."""
    exports = [words[2:] for line in commands() if (words := shlex.split(line))[2] == "export" and "s3:" not in line]
    assert len(exports) == 5
    for words in exports:
        assert CliRunner().invoke(app, [*words, *([] if "--delta" in words else ["--force"])]).exit_code == 0


def test_the_difference_on_the_analysts_page_is_a_real_one(tmp_path: Path) -> None:
    (shown,) = (shown for shown in of_language(ANALYST, "text") if shown.startswith("From generation "))
    for sample in ("same-report-truncated.txt.gz", "same-report-verbatim.txt"):
        raw, curated = ROOT / "raw" / "samples" / sample, tmp_path / "curated"
        taken_in = CliRunner().invoke(app, ["backfill", str(raw), "--curated", str(curated), "--workers", "0"])
        assert taken_in.exit_code == 0, taken_in.output
    told = lines(CliRunner().invoke(app, ["diff", "--curated", str(tmp_path / "curated")]).stdout)
    assert [line for line in lines(shown) if line != "…"] == [line for line in told if line in lines(shown)]


def test_the_path_command_prints_the_folder_that_the_link_leads_to(run: str) -> None:
    result = CliRunner().invoke(app, ["path", "articles"])
    assert result.stdout.strip() == os.path.realpath("curated/articles")


def test_the_account_on_the_analysts_page_is_a_real_one(run: str) -> None:
    (shown,) = (shown for shown in of_language(ANALYST, "text") if shown.startswith("Article "))
    told = CliRunner().invoke(app, ["explain", "2d2256"]).stdout
    assert [line for line in lines(shown) if line != "…"] == [line for line in lines(told) if line in lines(shown)]


def test_a_saved_id_is_found_by_the_analysts_query_wherever_it_went(run: str) -> None:
    (query,) = of_language(ANALYST, "sql")
    with duckdb.connect() as db:
        for table in ("articles", "copies"):
            folder = os.path.realpath(f"curated/{table}")
            db.execute(f"CREATE VIEW {table} AS FROM read_parquet('{folder}/**/*.parquet', hive_partitioning = true)")
        saved = [
            row[0] for row in db.sql("SELECT article_id FROM articles UNION SELECT report_id FROM copies").fetchall()
        ]
        assert saved
        for name in saved:
            assert len(db.execute(query, {"id": name}).fetchall()) == 1


@pytest.mark.parametrize("command", sorted(set(commands())))
def test_a_command_in_the_pages_is_one_that_the_program_knows(command: str) -> None:
    group = typer.main.get_command(app)
    assert isinstance(group, typer.core.TyperGroup)
    context = group.make_context("news-pipeline", [], resilient_parsing=True)
    name, subcommand, arguments = group.resolve_command(context, shlex.split(command)[2:])
    assert subcommand is not None
    assert subcommand.make_context(name, arguments)


def test_the_example_of_a_rule_is_one() -> None:
    (example,) = of_language(ROOT / "CONTRIBUTING.md", "python")
    namespace: dict[str, Any] = {
        "Iterator": Iterator,
        "Draft": Draft,
        "Cut": Cut,
        "PAGE_NUMBER": re.compile(r"Page (\d+) of \d+"),
    }
    exec(example, namespace)
    draft = draft_of(Document(source="A first line.\nPage 3 of 12\nAnother.", media=Media.TEXT), {})
    assert list(namespace["page_numbers"](draft)) == [Cut("page-number", 14, 26, (("page", "3"),))]


def test_the_settings_of_the_operators_page_are_known(tmp_path: Path) -> None:
    (content,) = of_language(OPERATE, "toml")
    file = tmp_path / "settings.toml"
    file.write_text(content, encoding="utf-8")
    assert load_settings(file).stamp != load_settings(None).stamp


@pytest.mark.parametrize("page", [ANALYST, ROOT / "ARCHITECTURE.md"], ids=lambda page: page.name)
def test_every_column_is_explained(page: Path) -> None:
    named = set(re.findall(r"`(\w+)`", page.read_text(encoding="utf-8")))
    columns = {name for schema in SCHEMAS.values() for name in schema.names}
    assert columns - named == set()


def test_every_part_of_a_nested_column_is_explained(run: str) -> None:
    named = set(re.findall(r"`(\w+)`", ANALYST.read_text(encoding="utf-8")))
    leaves = {
        leaf for schema in SCHEMAS.values() for field in schema for leaf in re.findall(r"(\w+): ", str(field.type))
    }
    assert leaves - named - {"element", "item", "tz"} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    missing = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / link).exists()]
    assert missing == []
