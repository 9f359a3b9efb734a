"""What a generation brought: new reports by source, new rejections by reason, partitions that changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from pipeline.curated import disk
from pipeline.curated.layout import Partition, generation_folder
from pipeline.curated.past.growth import NOT_STATED, ends, growth
from pipeline.curated.store import read_base
from pipeline.model import Report
from tests.curated.makers import commit, make_id, make_link, make_rejection, make_report


def of(source: str, name: str, **stated: object) -> Report:
    return replace(make_report(name, **stated), source=source)  # type: ignore[arg-type]


def test_the_first_generation_is_all_new(tmp_path: Path) -> None:
    commit(tmp_path / "out", [of("wire", "a"), of("wire", "b", code=None, day=None)], [make_rejection("x")])
    grown = growth(tmp_path / "out", 1)
    (wire,) = grown.sources
    assert (wire.source, wire.articles, wire.undated, wire.unplaced) == ("wire", 2, 1, 1)
    assert grown.rejected == {"empty file": 1}
    assert Partition("articles", "MLI", "2024-05-14") in grown.partitions


def test_only_what_came_with_it_counts_for_a_later_one(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [of("wire", "a")], [make_rejection("x")])
    commit(out, [of("paper", "b"), of("paper", "c", day=date(2024, 5, 20))], [make_rejection("y", "binary")])
    grown = growth(out, 2)
    assert [(source.source, source.articles) for source in grown.sources] == [("paper", 2)]
    assert grown.rejected == {"binary": 1}
    assert [place.date for place in grown.partitions if place.table == "articles"] == ["2024-05-14", "2024-05-20"]


def test_an_article_that_became_a_copy_is_not_new(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [of("wire", "a")])
    commit(out, [of("paper", "b")], links=[make_link("a", "b")])
    (paper,) = growth(out, 2).sources
    assert (paper.source, paper.articles, paper.copies) == ("paper", 1, 0)


def test_captures_end_as_one_of_three_or_as_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [of("wire", "a"), of("wire", "b")], [make_rejection("x")], [make_link("b", "a")])
    base = read_base(out)
    ended = ends(base.index, base.rejections, [make_id(name) for name in "bxay"])
    assert ended == {make_id("a"): "article", make_id("b"): "copy", make_id("x"): "rejection: empty file"}


def test_partitions_that_stay_are_not_read(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [of("wire", "a")])
    commit(out, [of("wire", "b", code="FRA")])
    assert {place.country for place in growth(out, 2).partitions} == {"FRA"}


def test_without_the_generation_before_everything_is_new(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [of("wire", "a")])
    commit(out, [of("wire", "b")])
    disk.drop_tree(generation_folder(out, 1))
    assert growth(out, 2).sources[0].articles == 2


def test_reports_count_under_who_printed_them_as_health_and_learning_do(tmp_path: Path) -> None:
    named = replace(of("feed 7", "a"), url="https://www.example.org/a", publisher="The Example")
    published = replace(of("feed 7", "b"), publisher="The Example")
    unknown = replace(make_report("c"), source=None)
    commit(tmp_path / "out", [named, published, unknown])
    assert sorted(one.source for one in growth(tmp_path / "out", 1).sources) == [
        NOT_STATED,
        "example.org",
        "the example",
    ]
