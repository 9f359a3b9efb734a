"""Delta tables on a disk and in a stand-in for S3, read back by polars."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import polars
import pytest

from pipeline.curated.export import RefusedError, Selection, export_delta
from pipeline.curated.export.delta import MissingPackageError
from pipeline.curated.past.generations import Generation, open_generation
from pipeline.curated.tables import ARTICLES
from tests.curated.makers import commit, make_link, make_report

START_SECONDS = 60


@pytest.fixture
def out(tmp_path: Path) -> Path:
    reports = [make_report("a"), make_report("b", code="NER"), make_report("c", day=None)]
    commit(tmp_path / "out", reports)
    return tmp_path / "out"


@pytest.fixture
def generation(out: Path) -> Generation:
    return open_generation(out)


@pytest.fixture(scope="module")
def bucket() -> Iterator[dict[str, str]]:
    """The storage options of an S3 of our own with one empty bucket, `lake`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _make_bucket(f"http://127.0.0.1:{port}/lake")
        yield {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
            "AWS_ALLOW_HTTP": "true",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_REGION": "us-east-1",
        }
    finally:
        server.terminate()
        server.wait()


def _make_bucket(address: str) -> None:
    """As soon as the server answers."""
    end = time.monotonic() + START_SECONDS
    while True:
        try:
            urllib.request.urlopen(urllib.request.Request(address, method="PUT")).close()
        except urllib.error.URLError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
        else:
            return


def test_a_lake_holds_every_column_and_each_export_is_a_version(
    out: Path, generation: Generation, bucket: dict[str, str]
) -> None:
    assert export_delta(generation, Selection(), "s3://lake/articles", bucket).delta_version == 0
    commit(out, [make_report("d")])
    second = export_delta(open_generation(out), Selection(), "s3://lake/articles", bucket)
    assert (second.rows, second.delta_version) == (4, 1)
    now = polars.read_delta("s3://lake/articles", storage_options=bucket)
    before = polars.read_delta("s3://lake/articles", version=0, storage_options=bucket)
    assert now.columns == ["country", "date", *ARTICLES.names]
    assert sorted(now["title"]) == ["Council a", "Council b", "Council c", "Council d"]
    assert sorted(before["title"]) == ["Council a", "Council b", "Council c"]


def test_rows_that_the_lake_holds_already_make_no_version(generation: Generation, bucket: dict[str, str]) -> None:
    for _ in range(2):
        assert export_delta(generation, Selection(), "s3://lake/again", bucket).delta_version == 0


def test_a_bucket_that_is_not_there_is_one_error(generation: Generation, bucket: dict[str, str]) -> None:
    with pytest.raises(OSError, match=r"s3://nowhere/articles could not be written"):
        export_delta(generation, Selection(), "s3://nowhere/articles", {**bucket, "max_retries": "0"})


def test_a_later_generation_that_says_the_same_makes_no_version(out: Path, tmp_path: Path) -> None:
    lake, mali = str(tmp_path / "lake"), Selection(countries=frozenset({"MLI"}))
    assert export_delta(open_generation(out), mali, lake).delta_version == 0
    commit(out, [make_report("d", code="NER")])
    assert export_delta(open_generation(out), mali, lake).delta_version == 0
    assert export_delta(open_generation(out), Selection(), lake).delta_version == 1


def test_types_and_nested_columns_come_through(generation: Generation, tmp_path: Path) -> None:
    export_delta(generation, Selection(), str(tmp_path / "lake"))
    rows = {row["title"]: row for row in polars.read_delta(str(tmp_path / "lake")).to_dicts()}
    row = rows["Council a"]
    assert (row["country"], row["date"], row["published_date"]) == ("MLI", date(2024, 5, 14), date(2024, 5, 14))
    assert row["removed"][0]["rule"] == "date-header"
    assert row["countries"][0]["mentions"][0]["quote"] == "Mali"
    assert rows["Council c"]["published_date"] is None


def test_another_table_with_other_columns_can_follow_as_a_version(out: Path, tmp_path: Path) -> None:
    lake = str(tmp_path / "lake")
    export_delta(open_generation(out), Selection(), lake)
    commit(out, [make_report("d")], links=[make_link("d", "a")])
    export_delta(open_generation(out), Selection("copies"), lake)
    assert "report_id" in polars.read_delta(lake).columns


def test_a_folder_with_other_things_becomes_no_table(generation: Generation, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "thesis.txt").write_text("precious")
    with pytest.raises(RefusedError, match="is no Delta table and not empty"):
        export_delta(generation, Selection(), str(tmp_path / "home"))
    assert [path.name for path in (tmp_path / "home").iterdir()] == ["thesis.txt"]


def test_without_the_extra_the_sentence_says_how_to_install_it(
    generation: Generation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "deltalake", None)
    with pytest.raises(MissingPackageError, match=r"pip install 'news-pipeline\[delta\]'"):
        export_delta(generation, Selection(), str(tmp_path / "lake"))
