"""Each capture once, by its least sighting."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa

from pipeline.curated.layout import Partition
from pipeline.curated.merge import merge, partition_logical, partitions, sighting, with_standing
from pipeline.curated.spool import new_spool, spooled_rejections
from pipeline.curated.spool import spooled_rows_hashed as spooled_rows
from pipeline.curated.spool import spooled_whole as spooled_own
from pipeline.curated.tables import INDEX, REJECTIONS
from pipeline.model import Rejection, Report
from tests.curated.makers import fill_spool, make_fingerprint, make_id, make_link, make_rejection, make_report, utc


def spooled(tmp_path: Path, *reports: Report, rejections: tuple[Rejection, ...] = ()) -> Path:
    spool = new_spool(tmp_path / "out")
    for report in reports:
        fill_spool(spool, [report])
    fill_spool(spool, (), rejections)
    return spool


def own(spool: Path) -> pa.Table:
    merged = merge(INDEX.empty_table(), REJECTIONS.empty_table(), spooled_own(spool), spooled_rejections(spool))
    return merged.reports


def test_a_declared_time_of_capture_comes_before_none() -> None:
    assert sighting(utc(1), "z") < sighting(None, "a") < sighting(None, "b")


def test_one_capture_met_twice_is_one_report(tmp_path: Path) -> None:
    spool = spooled(tmp_path, make_report("a", raw_path="2.txt"), make_report("a", raw_path="1.txt"))
    assert own(spool)["raw_path"].to_pylist() == ["1.txt"]


def test_reports_come_back_from_the_spool_by_what_they_say(tmp_path: Path) -> None:
    spool = spooled(tmp_path, make_report("a", raw_path="2.txt"), make_report("a", raw_path="1.txt"))
    rows = spooled_rows(spool, own(spool)["row_hash"].to_pylist())
    assert rows["raw_path"].to_pylist() == ["1.txt"]


def test_fingerprints_survive_the_disk(tmp_path: Path) -> None:
    report = make_report("a")
    spool = spooled(tmp_path, report, make_report("b", day=None))
    merged = merge(INDEX.empty_table(), REJECTIONS.empty_table(), spooled_own(spool), spooled_rejections(spool))
    back = {fingerprint.id: fingerprint for fingerprint in merged.fingerprints()}
    wanted = make_fingerprint(report)
    assert (back[report.id].day, back[report.id].length) == (wanted.day, wanted.length)
    assert np.array_equal(back[report.id].shingles, wanted.shingles)
    assert np.array_equal(back[report.id].signature, wanted.signature)
    assert np.array_equal(back[report.id].numbers, wanted.numbers)
    assert (back[report.id].digest, back[report.id].title) == (wanted.digest, wanted.title)
    assert back[make_id("b")].day is None


def test_a_report_and_a_rejection_of_one_capture_give_one_of_them(tmp_path: Path) -> None:
    spool = spooled(tmp_path, make_report("a", raw_path="b.html"), rejections=(make_rejection("a"),))
    merged = merge(INDEX.empty_table(), REJECTIONS.empty_table(), spooled_own(spool), spooled_rejections(spool))
    assert (merged.reports.num_rows, merged.rejections.num_rows) == (0, 1)  # a.txt comes before b.html


def test_a_copy_stands_in_the_partition_of_its_article(tmp_path: Path) -> None:
    index = with_standing(own(spooled(tmp_path, make_report("a"), make_report("b", code="NER"))), [make_link("b", "a")])
    standing = partitions(index)
    assert [row["id"] for row in standing[Partition("copies", "MLI", "2024-05-14")]] == [make_id("b")]
    assert Partition("articles", "NER", "2024-05-14") not in standing


def test_what_a_partition_says_changes_with_its_copies_alone(tmp_path: Path) -> None:
    reports = own(spooled(tmp_path, make_report("a"), make_report("b", code="NER")))
    place = Partition("articles", "MLI", "2024-05-14")
    alone = partitions(with_standing(reports, []))[place]
    folded = partitions(with_standing(reports, [make_link("b", "a")]))[place]
    assert partition_logical(alone) != partition_logical(folded)
    assert partition_logical(alone) == partition_logical(partitions(with_standing(reports, []))[place])
