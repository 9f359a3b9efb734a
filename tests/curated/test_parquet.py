"""The same rows, the same bytes."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline.curated.parquet import DamagedFileError, encode, read_file
from pipeline.curated.tables import ARTICLES, row_of
from tests.curated.makers import make_report


def rows(*names: str) -> pa.Table:
    return pa.Table.from_pylist([row_of(make_report(name), "1") for name in names], ARTICLES)


def test_the_bytes_do_not_show_where_the_rows_came_from() -> None:
    whole = rows("a", "b", "c")
    pieces = pa.concat_tables([rows("x", "a").slice(1), rows("b"), rows("c", "y").slice(0, 1)])
    assert encode(whole) == encode(pieces)
    assert encode(whole) == encode(whole.take([2, 0, 1]).take([1, 2, 0]))


def test_a_file_has_the_schema_of_its_table_and_all_its_rows(tmp_path: Path) -> None:
    (tmp_path / "file.parquet").write_bytes(encode(rows("a", "b")))
    with pq.ParquetFile(tmp_path / "file.parquet") as file:
        assert (file.schema_arrow, file.metadata.num_rows) == (ARTICLES, 2)


def test_text_has_no_statistics_and_ids_have(tmp_path: Path) -> None:
    (tmp_path / "file.parquet").write_bytes(encode(rows("a", "b")))
    with pq.ParquetFile(tmp_path / "file.parquet") as file:
        columns = [file.metadata.row_group(0).column(n) for n in range(file.metadata.num_columns)]
    stated = {column.path_in_schema for column in columns if column.is_stats_set}
    assert "article_id" in stated
    assert "text" not in stated


def test_a_damaged_page_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "file.parquet"
    path.write_bytes(encode(rows("a", "b")))
    with pq.ParquetFile(path) as file:
        text = file.metadata.row_group(0).column(ARTICLES.get_field_index("text"))
    content = bytearray(path.read_bytes())
    content[text.data_page_offset + text.total_compressed_size - 2] ^= 0xFF
    path.write_bytes(bytes(content))
    with pytest.raises(OSError, match="CRC"):
        read_file(path)


def test_a_file_that_is_no_parquet_is_named_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "file.parquet"
    path.write_bytes(encode(rows("a"))[:-20])
    with pytest.raises(DamagedFileError, match=r"file\.parquet is damaged .*news-pipeline verify --repair"):
        read_file(path)
    with pytest.raises(FileNotFoundError):
        read_file(tmp_path / "none.parquet")
