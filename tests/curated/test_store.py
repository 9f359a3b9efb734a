"""Commits: whole, repeatable, and the same whatever the order."""

from __future__ import annotations

import errno
import os
import time
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.curated import disk
from pipeline.curated.layout import current_number, generation_folder, generation_numbers, home
from pipeline.curated.parquet import read_file
from pipeline.curated.publish import KEPT_SECONDS
from pipeline.curated.spool import STALE_SECONDS, new_spool
from pipeline.curated.store import StoreError, read_base
from pipeline.curated.verify import faults
from tests.curated.makers import commit, make_id, make_link, make_rejection, make_report, utc


def contents(curated: Path) -> dict[str, bytes]:
    """Every Parquet file of the current generation, the index apart."""
    folder = (home(curated) / "current").resolve()
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for table in ("articles", "copies", "rejections")
        for path in sorted((folder / table).rglob("*.parquet"))
    }


def rows(curated: Path, table: str) -> list[dict[str, object]]:
    return [row for path in sorted((curated / table).rglob("*.parquet")) for row in read_file(path).to_pylist()]


def test_a_report_lies_in_the_partition_of_its_country_and_day(tmp_path: Path) -> None:
    commit(tmp_path / "out", [make_report("a")])
    (path,) = (tmp_path / "out" / "articles").rglob("*.parquet")
    assert path.parent.name == "date=2024-05-14"
    assert path.parent.parent.name == "country=MLI"


def test_a_report_without_day_or_country_has_its_documented_place(tmp_path: Path) -> None:
    commit(tmp_path / "out", [make_report("a", day=None, code=None)])
    (path,) = (tmp_path / "out" / "articles").rglob("*.parquet")
    assert path.parent.relative_to(tmp_path / "out" / "articles").as_posix() == "country=ZZZ/date=1900-01-01"
    assert read_file(path).to_pylist()[0]["published_date"] is None


def test_tables_without_rows_still_have_a_file_to_read(tmp_path: Path) -> None:
    commit(tmp_path / "out", rejections=[make_rejection("broken")])
    assert rows(tmp_path / "out", "articles") == rows(tmp_path / "out", "copies") == []
    assert len(list((tmp_path / "out" / "copies").rglob("*.parquet"))) == 1


def test_a_run_that_brings_nothing_new_commits_nothing(tmp_path: Path) -> None:
    first = commit(tmp_path / "out", [make_report("a")], [make_rejection("b")])
    second = commit(tmp_path / "out", [make_report("a")], [make_rejection("b")])
    assert second == first
    assert generation_numbers(tmp_path / "out") == [1]


def test_unchanged_partitions_are_the_same_file_in_the_next_generation(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [make_report("a")])
    commit(out, [make_report("b", code="NER")])
    first, second = (
        next((generation_folder(out, number) / "articles/country=MLI").rglob("*.parquet")) for number in (1, 2)
    )
    assert first.stat().st_ino == second.stat().st_ino


def test_where_links_are_refused_files_are_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: Path, target: Path) -> None:
        raise OSError(min(disk.NO_HARD_LINKS), "no links here")

    monkeypatch.setattr(os, "link", refuse)
    commit(tmp_path / "out", [make_report("a")])
    commit(tmp_path / "out", [make_report("b", code="NER")])
    assert not list(faults(tmp_path / "out"))


def test_a_copy_lies_beside_its_article_with_its_own_columns(tmp_path: Path) -> None:
    out = tmp_path / "out"
    reports = [make_report("a"), make_report("b", code="NER", day=date(2024, 5, 20))]
    commit(out, reports, links=[make_link("b", "a", 0.75)])
    (path,) = (out / "copies").rglob("*.parquet")
    assert path.parent.relative_to(out / "copies").as_posix() == "country=MLI/date=2024-05-14"
    (copy,) = read_file(path).to_pylist()
    assert (copy["report_id"], copy["article_id"]) == (make_id("b"), make_id("a"))
    assert (copy["country_code"], copy["published_date"], copy["jaccard"]) == ("NER", date(2024, 5, 20), 0.75)
    assert [row["copies"] for row in rows(out, "articles")] == [1]


def test_an_article_that_becomes_a_copy_is_found_in_copies_and_can_come_back(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [make_report("a", day=date(2024, 5, 20))])
    alone = contents(out)
    commit(out, [make_report("b")], links=[make_link("a", "b")])
    assert [row["report_id"] for row in rows(out, "copies")] == [make_id("a")]
    commit(out, [make_report("c", code="NER")])
    back = contents(out)
    assert {name: back[name] for name in alone if "country=MLI" in name and name in back} == {
        name: content for name, content in alone.items() if "country=MLI" in name
    }
    assert not list(faults(out))


def test_the_least_sighting_of_a_capture_gives_the_metadata_in_either_order(tmp_path: Path) -> None:
    early = make_report("a", raw_path="z/early.txt", captured_at=utc(14))
    late = make_report("a", raw_path="a/late.txt", captured_at=utc(15))
    undeclared = make_report("a", raw_path="a/first.txt")
    for number, order in enumerate([(early, late, undeclared), (undeclared, late, early)]):
        for report in order:
            commit(tmp_path / str(number), [report])
        assert [row["raw_path"] for row in rows(tmp_path / str(number), "articles")] == ["z/early.txt"]
    assert contents(tmp_path / "0") == contents(tmp_path / "1")


def test_a_capture_that_was_rejected_for_want_of_time_can_become_an_article(tmp_path: Path) -> None:
    commit(tmp_path / "out", rejections=[make_rejection("a", "time limit")])
    manifest = commit(tmp_path / "out", [make_report("a")])
    assert (manifest.counts.articles, manifest.counts.rejections) == (1, 0)


def test_what_a_broken_commit_left_behind_is_dropped_by_the_next(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [make_report("a")])
    leftover = generation_folder(out, 2) / "articles" / "country=MLI"
    leftover.mkdir(parents=True)
    (leftover / "half.parquet").write_bytes(b"PAR1")
    commit(out, [make_report("b")])
    assert current_number(out) == 2
    assert not list(faults(out))


def test_what_a_killed_run_prepared_is_dropped_after_a_day_and_not_before(tmp_path: Path) -> None:
    out = tmp_path / "out"
    dead, alive = new_spool(out), new_spool(out)
    long_ago = time.time() - STALE_SECONDS - 60
    os.utime(dead, (long_ago, long_ago))
    commit(out, [make_report("a")])
    assert (dead.exists(), alive.exists()) == (False, True)


def test_a_reader_that_pinned_a_generation_keeps_its_files(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [make_report("a")])
    pinned = (home(out) / "current").resolve()
    for name in "bcdef":
        commit(out, [make_report(name)])
    (path,) = (pinned / "articles").rglob("*.parquet")
    assert read_file(path)["article_id"].to_pylist() == [make_id("a")]


def test_old_generations_go_a_day_after_they_were_replaced(tmp_path: Path) -> None:
    out = tmp_path / "out"
    for name in "abcde":
        commit(out, [make_report(name)])
    assert generation_numbers(out) == [1, 2, 3, 4, 5]
    long_ago = time.time() - KEPT_SECONDS - 60
    for number in (1, 2):
        os.utime(generation_folder(out, number) / "manifest.json", (long_ago, long_ago))
    commit(out, [make_report("f")])
    assert generation_numbers(out) == [2, 3, 4, 5, 6]  # the second was replaced by the third just now


def test_a_generation_of_another_schema_is_refused_with_a_way_out(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [make_report("a")])
    manifest = (home(out) / "current").resolve() / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"schema_version": 2', '"schema_version": 99'))
    with pytest.raises(StoreError, match="version 99"):
        read_base(out)


def test_a_disk_that_reports_an_error_of_writing_back_gets_no_new_generation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    commit(out, [make_report("a")])

    def fail(descriptor: int, folder: Path) -> None:
        raise OSError(errno.EIO, "written back in vain")

    with monkeypatch.context() as patched:
        patched.setattr(disk, "sync_file_system", fail)
        with pytest.raises(OSError, match="in vain"):
            commit(out, [make_report("b")])
    assert current_number(out) == 1
    assert commit(out, [make_report("b")]).generation == 2


def test_where_the_system_flushes_no_whole_file_system_every_file_and_folder_is_flushed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[Path] = []
    monkeypatch.setattr(disk, "LIBC", object())
    monkeypatch.setattr(disk, "sync_file", flushed.append)
    monkeypatch.setattr(disk, "sync_folder", flushed.append)
    commit(tmp_path / "out", [make_report("a")])
    generation = generation_folder(tmp_path / "out", 1)
    assert {generation, *generation.rglob("*")} <= {*flushed}


def test_a_damaged_manifest_is_named(tmp_path: Path) -> None:
    commit(tmp_path / "out", [make_report("a")])
    ((home(tmp_path / "out") / "current").resolve() / "manifest.json").write_text("{")
    with pytest.raises(StoreError, match=r"manifest\.json"):
        read_base(tmp_path / "out")


@settings(max_examples=15, deadline=None)
@given(st.permutations(range(6)), st.sets(st.integers(1, 5)))
def test_any_order_and_any_split_into_runs_gives_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], borders: set[int]
) -> None:
    days = [date(2024, 5, 14), date(2024, 5, 15), None]
    made = [make_report(str(n), day=days[n % 3], code="MLI" if n % 2 else "NER") for n in range(6)]
    links = [make_link("3", "1"), make_link("4", "0")]
    whole = tmp_path_factory.mktemp("whole") / "out"
    commit(whole, made, [make_rejection("x")], links)
    split = tmp_path_factory.mktemp("split") / "out"
    cuts = [0, *sorted(borders), 6]
    for start, end in pairwise(cuts):
        present = {make_id(str(n)) for n in order[:end]}
        standing = [link for link in links if {link.copy_id, link.article_id} <= present]
        commit(split, [made[n] for n in order[start:end]], [make_rejection("x")], standing)
    assert contents(split) == contents(whole)
    assert not list(faults(split))
