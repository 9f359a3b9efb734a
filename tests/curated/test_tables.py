"""Rows and the columns they fill."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta, timezone

import pyarrow as pa
import pytest

from pipeline.curated.placing.placement import links_table
from pipeline.curated.tables import (
    ARTICLES,
    COPIES,
    FINGERPRINT,
    INDEX,
    REJECTIONS,
    SPOOLED,
    as_copies,
    as_rows,
    logical_hash,
    rejection_row,
    row_of,
    spooled_row,
)
from pipeline.model import Dated, Fingerprint
from tests.curated.makers import make_fingerprint, make_id, make_link, make_rejection, make_report


def test_a_row_fills_every_column_of_articles_and_no_other() -> None:
    assert list(row_of(make_report("a"), "1")) == ARTICLES.names


def test_the_index_holds_everything_that_deduplication_knows() -> None:
    assert FINGERPRINT.names == [field.name for field in fields(Fingerprint)]


def test_a_rejection_fills_every_column_of_rejections() -> None:
    assert list(rejection_row(make_rejection("a"))) == REJECTIONS.names


def test_no_column_is_named_twice_and_partition_keys_are_no_columns_of_the_tables() -> None:
    for schema in (ARTICLES, COPIES, REJECTIONS, INDEX):
        assert len(set(schema.names)) == len(schema.names)
    assert not {"country", "date"} & {*ARTICLES.names, *COPIES.names}


def test_copies_have_every_column_of_articles() -> None:
    assert {*ARTICLES.names} < {*COPIES.names}


def test_a_stated_offset_is_kept_beside_the_time_in_utc() -> None:
    report = make_report("a")
    at = datetime(2024, 5, 14, 1, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    object.__setattr__(report, "dated", Dated(date(2024, 5, 13), at, "json-ld", 0.9))
    row = row_of(report, "1")
    assert row["published_at"] == datetime(2024, 5, 13, 20, 0, tzinfo=UTC)
    assert row["published_offset_min"] == 330


def test_a_copy_turns_back_into_its_own_row() -> None:
    own = pa.Table.from_pylist([row_of(make_report("b"), "1")], ARTICLES)
    link = make_link("b", "a")
    copies = as_copies(own, links_table([link]))
    assert copies["article_id"].to_pylist() == [make_id("a")]
    assert as_rows(copies).equals(own)


def test_a_spooled_row_survives_its_schema() -> None:
    report = make_report("a", day=None, code=None)
    row = spooled_row(report, make_fingerprint(report), "1")
    own = pa.Table.from_pylist([row], SPOOLED).to_pylist()[0]["own"]
    assert (own["id"], own["country"], own["date"]) == (report.id, "ZZZ", date(1900, 1, 1))


def test_the_logical_hash_depends_on_values_and_order_but_not_on_the_order_of_names() -> None:
    one, two = {"a": 1, "b": date(2024, 5, 14)}, {"b": date(2024, 5, 14), "a": 1}
    assert logical_hash([one]) == logical_hash([two])
    assert logical_hash([one, {"a": 2}]) != logical_hash([{"a": 2}, one])
    assert logical_hash([one]) != logical_hash([one | {"a": 2}])


def test_a_value_without_logical_form_is_a_broken_program() -> None:
    with pytest.raises(TypeError, match="set"):
        logical_hash([{"a": {1}}])
