"""What was spooled is read back by position, in any order, each file let go again."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from pipeline.curated.spool import (
    new_spool,
    spooled_fingerprints,
    spooled_own,
    spooled_rejections,
    spooled_rows,
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


@examples(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
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
