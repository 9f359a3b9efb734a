"""Which generations are kept, and which one a person means."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.curated.layout import MANIFEST, Partition, generation_folder, home
from pipeline.curated.past.generations import NotKeptError, kept_numbers, numbered, open_generation
from pipeline.curated.store import StoreError
from tests.curated.makers import commit, make_report


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Two generations."""
    commit(tmp_path / "out", [make_report("a")])
    commit(tmp_path / "out", [make_report("b")])
    return tmp_path / "out"


def test_a_generation_is_named_by_number_or_by_its_place_in_time(out: Path) -> None:
    assert [numbered(out, stated) for stated in ("current", "previous", "1", "12")] == [2, 1, 1, 12]


def test_what_is_no_number_is_refused(out: Path) -> None:
    with pytest.raises(NotKeptError, match="There is no generation 'latest'; kept are 1, 2"):
        numbered(out, "latest")


def test_before_the_second_run_there_is_no_previous_one(tmp_path: Path) -> None:
    commit(tmp_path / "out", [make_report("a")])
    with pytest.raises(NotKeptError, match="kept are 1"):
        numbered(tmp_path / "out", "previous")


def test_what_is_not_committed_yet_is_not_kept(out: Path) -> None:
    generation_folder(out, 3).mkdir()
    assert kept_numbers(out) == [1, 2]
    with pytest.raises(NotKeptError, match="Generation 3 is not kept; kept are 1, 2"):
        open_generation(out, 3)


def test_before_the_first_run_the_sentence_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NotKeptError, match="run `news-pipeline backfill PATH"):
        open_generation(tmp_path / "out")


def test_a_damaged_manifest_is_told_apart_from_a_missing_generation(out: Path) -> None:
    (home(out) / "current" / MANIFEST).write_text("{")
    with pytest.raises(StoreError, match="is missing or damaged"):
        open_generation(out)
    assert open_generation(out, 1).number == 1


def test_tables_of_another_version_are_not_read_as_if_they_were_of_this_one(out: Path) -> None:
    manifest = generation_folder(out, 1) / MANIFEST
    stated = manifest.read_text(encoding="utf-8")
    version = open_generation(out).manifest.schema_version
    manifest.write_text(stated.replace(f'"schema_version": {version}', '"schema_version": 0'), encoding="utf-8")
    with pytest.raises(StoreError, match="Generation 1 has tables of version 0, this program reads version"):
        open_generation(out, 1)


def test_rows_are_read_by_partition(out: Path) -> None:
    generation = open_generation(out)
    titles = generation.rows(Partition("articles", "MLI", "2024-05-14"), columns=["title"])
    assert sorted(titles["title"].to_pylist()) == ["Council a", "Council b"]
    assert titles.column_names == ["title"]
