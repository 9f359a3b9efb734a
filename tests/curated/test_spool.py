"""What was spooled is read back by position, in any order; a spool is one run's alone."""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from pipeline.curated.spool import (
    STALE_SECONDS,
    Spooler,
    claim_spool,
    drop_spool,
    drop_stale_spools,
    leave_spool,
    new_spool,
    packed,
    spooled_fingerprints,
    spooled_left,
    spooled_own,
    spooled_rejections,
    spooled_rows,
    spooled_sightings,
)
from pipeline.curated.tables import ARTICLES, FINGERPRINT, OWN, REJECTIONS, row_of
from pipeline.model import Fingerprint
from tests.curated.makers import VERSION, fill_spool, make_fingerprint, make_id, make_rejection, make_report

NAMES = [f"report-{number}" for number in range(7)]
REPORTS = [make_report(name, text=f"The council of {name} met.") for name in NAMES]


@pytest.fixture(scope="module")
def spool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Seven reports in files of three, one and three, and two rejections."""
    spool = new_spool(tmp_path_factory.mktemp("spool") / "out")
    fill_spool(spool, REPORTS[:3], [make_rejection("bad")])
    fill_spool(spool, REPORTS[3:4])
    fill_spool(spool, rejections=[make_rejection("worse")])
    fill_spool(spool, REPORTS[4:])
    return spool


def at(*positions: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(positions, np.int64)


def equal(one: Fingerprint, other: Fingerprint) -> bool:
    return all(np.array_equal(getattr(one, f.name), getattr(other, f.name)) for f in fields(Fingerprint))


def test_what_placement_knows_comes_in_the_order_of_positions(spool: Path) -> None:
    own = spooled_own(spool)
    assert own.schema == OWN
    assert own["id"].to_pylist() == [make_id(name) for name in NAMES]


@examples(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(positions=st.lists(st.integers(0, len(NAMES) - 1)))
def test_rows_and_fingerprints_come_in_the_order_asked_for(spool: Path, positions: list[int]) -> None:
    rows = spooled_rows(spool, at(*positions))
    assert rows.schema == ARTICLES
    assert rows.to_pylist() == [row_of(REPORTS[position], VERSION) for position in positions]
    prints = [one for some in spooled_fingerprints(spool, at(*positions)) for one in some]
    assert len(prints) == len(positions)
    assert all(equal(make_fingerprint(REPORTS[p]), got) for p, got in zip(positions, prints, strict=True))


def test_fingerprints_come_some_at_a_time(spool: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.curated.spool.reading.FINGERPRINTS_AT_ONCE", 2)
    assert [len(some) for some in spooled_fingerprints(spool, at(6, 1, 0, 3, 2))] == [2, 2, 1]


def test_rejections_come_whole(spool: Path) -> None:
    rejections = spooled_rejections(spool)
    assert rejections.schema == REJECTIONS
    assert rejections["capture_id"].to_pylist() == [make_id("bad"), make_id("worse")]


def test_an_empty_spool_has_tables_without_rows(tmp_path: Path) -> None:
    empty = new_spool(tmp_path / "out")
    assert (spooled_own(empty).num_rows, spooled_own(empty).schema) == (0, OWN)
    assert (spooled_rows(empty, at()).num_rows, spooled_rows(empty, at()).schema) == (0, ARTICLES)
    assert spooled_rejections(empty).schema == REJECTIONS
    assert list(spooled_fingerprints(empty, at())) == []


def test_arrays_outlive_the_files_they_came_from(tmp_path: Path) -> None:
    spool = new_spool(tmp_path / "out")
    fill_spool(spool, REPORTS)
    own, rows = spooled_own(spool), spooled_rows(spool, at(2))
    ((fingerprint,),) = spooled_fingerprints(spool, at(2))
    for file in spool.iterdir():
        file.unlink()
    assert own["id"].to_pylist() == [make_id(name) for name in NAMES]
    assert rows["article_id"].to_pylist() == [make_id(NAMES[2])]
    assert equal(fingerprint, make_fingerprint(REPORTS[2]))


def test_the_schema_of_fingerprints_is_that_of_the_type() -> None:
    assert {field.name for field in fields(Fingerprint)} == {*FINGERPRINT.names}


def files(spool: Path) -> list[str]:
    return sorted(path.name for path in spool.glob("*.arrow"))


def test_rows_go_to_files_of_a_bounded_size_each_with_its_number_of_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.curated.spool.packing.FILE_ROWS", 2)
    spooler = Spooler(new_spool(tmp_path / "out"))
    for report in REPORTS[:5]:
        spooler.add(packed([(report, make_fingerprint(report))], (), (), VERSION))
    assert files(spooler.spool) == ["reports-000000-2.arrow", "reports-000001-2.arrow"]
    spooler.flush()
    assert files(spooler.spool)[2:] == ["reports-000002-1.arrow"]


def test_large_rows_are_written_sooner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.curated.spool.packing.FILE_BYTES", 1)
    spooler = Spooler(new_spool(tmp_path / "out"))
    spooler.add(packed((), [make_rejection("bad"), make_rejection("worse")], (), VERSION))
    assert files(spooler.spool) == ["rejections-000000-2.arrow"]


def test_what_comes_later_goes_behind_what_is_there(spool: Path, tmp_path: Path) -> None:
    again = shutil.copytree(spool, tmp_path / "again")
    fill_spool(again, [make_report("last")])
    assert spooled_own(again)["id"].to_pylist() == [*map(make_id, NAMES), make_id("last")]


def test_what_was_left_out_is_kept_by_its_place_alone(tmp_path: Path) -> None:
    spooler = Spooler(new_spool(tmp_path / "out"))
    spooler.add(packed((), (), [REPORTS[0]], VERSION))
    spooler.flush()
    assert spooled_own(spooler.spool).num_rows == 0
    (left,) = spooled_left(spooler.spool).to_pylist()
    assert (left["capture_id"], left["day"]) == (make_id(NAMES[0]), REPORTS[0].dated.day)
    assert spooled_sightings(spooler.spool) == {(make_id(NAMES[0]), None, REPORTS[0].raw_path)}


# Whose a spool is


def test_a_spool_is_one_run_s_until_it_is_left(tmp_path: Path) -> None:
    out = tmp_path / "out"
    first, second = claim_spool(out, "backfill"), claim_spool(out, "backfill")
    assert first != second
    leave_spool(first)
    assert claim_spool(out, "rebuild") != first
    assert claim_spool(out, "backfill") == first


def test_a_dropped_spool_is_not_gone_on_with(tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = claim_spool(out, "backfill")
    drop_spool(first)
    assert not first.exists()
    assert claim_spool(out, "backfill") != first


def test_a_file_that_was_being_written_goes_when_somebody_goes_on(tmp_path: Path) -> None:
    out = tmp_path / "out"
    spool = claim_spool(out, "backfill")
    fill_spool(spool, REPORTS[:2])
    (spool / "reports-000001-3.part").write_bytes(b"ARROW1")
    leave_spool(spool)
    assert claim_spool(out, "backfill") == spool
    assert [path.name for path in spool.glob("reports-*")] == ["reports-000000-2.arrow"]


def test_only_spools_that_nobody_works_on_go_stale(tmp_path: Path) -> None:
    out = tmp_path / "out"
    spools = [claim_spool(out, name) for name in ("live", "left")] + [new_spool(out)]
    leave_spool(spools[1])
    for spool in spools:
        os.utime(spool, (time.time() - STALE_SECONDS - 60,) * 2)
    drop_stale_spools(out)
    assert [spool.exists() for spool in spools] == [True, False, False]


def test_a_spool_whose_run_died_before_it_said_what_for_is_nobody_s(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (new_spool(out) / "purpose").write_text("")
    assert claim_spool(out, "backfill").joinpath("purpose").read_text() == "backfill"
