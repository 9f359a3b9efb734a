"""Golden cases: every directory under `tests/cases/` says what one capture of `raw/samples/` must give.

The real pipeline runs once over all samples; each case is then held against the Parquet it wrote.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds
import pytest

from pipeline.run import backfill
from pipeline.settings import Settings

SAMPLES = Path(__file__).parents[1] / "raw" / "samples"
CASES = {folder.name: folder for folder in sorted((Path(__file__).parent / "cases").iterdir())}
TABLES = ("articles", "copies", "rejections")

Row = dict[str, Any]


def expected(case: str) -> Row:
    stated: Row = json.loads((CASES[case] / "expected.json").read_text(encoding="utf-8"))
    return stated


def plain(value: object) -> object:
    """A cell as JSON would hold it: days and times as ISO text."""
    return value.isoformat() if isinstance(value, date | datetime) else value


def rows_of(curated: Path, table: str) -> list[Row]:
    folder = (curated / table).resolve()
    rows: list[Row] = ds.dataset(folder, format="parquet", partitioning="hive").to_table().to_pylist()
    return rows


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[str, Row]]]:
    """What a backfill of the samples made: table and row, by the path of the capture."""
    curated = tmp_path_factory.mktemp("cases") / "curated"
    backfill([SAMPLES], curated, Settings(), workers=1)
    made: dict[str, list[tuple[str, Row]]] = {}
    for table in TABLES:
        for row in rows_of(curated, table):
            made.setdefault(row["raw_path"], []).append((table, row))
    return made


def row_of(found: dict[str, list[tuple[str, Row]]], case: str) -> Row:
    ((table, row),) = found[expected(case)["raw_path"]]
    assert table == expected(case)["table"]
    return row


def of(*parts: str) -> list[str]:
    """The cases that state all of these parts."""
    return [case for case in CASES if all(expected(case).get(part) is not None for part in parts)]


def test_every_sample_has_a_case_and_every_case_a_sample(found: dict[str, list[tuple[str, Row]]]) -> None:
    assert sorted(found) == sorted(expected(case)["raw_path"] for case in CASES)


def test_every_sample_ends_in_one_place(found: dict[str, list[tuple[str, Row]]]) -> None:
    assert {path: len(rows) for path, rows in found.items()} == dict.fromkeys(found, 1)


@pytest.mark.parametrize("case", CASES)
def test_the_columns_named_by_a_case_hold_its_values(case: str, found: dict[str, list[tuple[str, Row]]]) -> None:
    row = row_of(found, case)
    stated = expected(case)["row"]
    assert {column: plain(row[column]) for column in stated} == stated


@pytest.mark.parametrize("case", of("text"))
def test_the_text_of_a_case_is_whole(case: str, found: dict[str, list[tuple[str, Row]]]) -> None:
    text, stated = row_of(found, case)["text"], expected(case)["text"]
    assert text.startswith(stated["starts"])
    assert text.endswith(stated["ends"])
    assert (len(text.split("\n\n")), len(text)) == (stated["paragraphs"], stated["characters"])


@pytest.mark.parametrize("case", of("countries"))
def test_a_case_is_about_its_countries_and_no_other_of_those_named(
    case: str, found: dict[str, list[tuple[str, Row]]]
) -> None:
    codes = {country["code"] for country in row_of(found, case)["countries"]}
    stated = expected(case)["countries"]
    assert codes.issuperset(stated["include"])
    assert codes.isdisjoint(stated.get("never", []))


@pytest.mark.parametrize("case", of("removed"))
def test_what_a_case_calls_removed_is_on_record_and_not_in_the_text(
    case: str, found: dict[str, list[tuple[str, Row]]]
) -> None:
    row = row_of(found, case)
    for cut in expected(case)["removed"]:
        assert [span for span in row["removed"] if span["rule"] == cut["rule"] and cut["words"] in span["text"]], cut
        assert cut["words"] not in row["text"]
    if not expected(case)["removed"]:
        assert row["removed"] == []


@pytest.mark.parametrize("case", of("flags"))
def test_a_case_carries_its_flags(case: str, found: dict[str, list[tuple[str, Row]]]) -> None:
    assert set(row_of(found, case)["flags"]).issuperset(expected(case)["flags"])
