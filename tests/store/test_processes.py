"""Real processes on one store: killed at any moment, many at once, read meanwhile."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow.dataset as ds
import pytest

from pipeline.curated.layout import current_number, home
from pipeline.curated.manifest import read_manifest
from pipeline.run import backfill as backfill_here
from pipeline.settings import Settings
from tests.store.captures import assert_whole, begun, finished, write_captures

pytestmark = pytest.mark.long

KILLS = 100
COMMITS = 50


def test_a_hundred_kills_of_real_backfills_leave_whole_stores(tmp_path: Path) -> None:
    chance, raw, out = random.Random(6), tmp_path / "raw", tmp_path / "out"
    write_captures(raw, 0, 40)
    started = time.monotonic()
    assert finished(raw, out)[0] == 0
    usual = time.monotonic() - started
    for number in range(KILLS):
        write_captures(raw, 40 + 4 * number, 4)
        run = begun(raw, out)
        time.sleep(chance.uniform(0.2, 1.1) * usual)
        os.killpg(run.pid, signal.SIGKILL)
        run.wait()
        assert_whole(out)
    assert finished(raw, out)[0] == 0
    assert_whole(out)
    assert read_manifest((home(out) / "current").resolve()).counts.captures == 40 + 4 * KILLS


def test_four_writers_with_eight_commits_each_lose_nothing(tmp_path: Path) -> None:
    out, results = tmp_path / "out", list[int]()

    def write(writer: int) -> None:
        for turn in range(8):
            raw = tmp_path / f"raw-{writer}-{turn}"
            write_captures(raw, 1000 * writer + 10 * turn, 5)
            results.append(finished(raw, out)[0])

    writers = [threading.Thread(target=write, args=[number]) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert results == [0] * 32
    assert_whole(out)
    assert read_manifest((home(out) / "current").resolve()).counts.captures == 4 * 8 * 5
    assert current_number(out) == 32


def by_duckdb(articles: str) -> int:
    query = f"select count(distinct article_id) from read_parquet('{articles}/**/*.parquet')"
    with duckdb.connect() as connection:
        ((count,),) = connection.execute(query).fetchall()
    return int(count)


def by_polars(articles: str) -> int:
    return int(pl.scan_parquet(f"{articles}/**/*.parquet").select("article_id").collect().n_unique())


def by_pandas(articles: str) -> int:
    return int(pd.read_parquet(articles, columns=["article_id"])["article_id"].nunique())


def by_pyarrow(articles: str) -> int:
    return len(set(ds.dataset(articles, partitioning="hive").to_table(["article_id"])["article_id"].to_pylist()))


def articles_of(generation: Path) -> int:
    return read_manifest(generation).counts.articles


READERS: tuple[Callable[[str], int], ...] = (by_duckdb, by_polars, by_pandas, by_pyarrow)


def test_pinned_readers_have_the_right_answer_all_the_time(tmp_path: Path) -> None:
    raw, out = tmp_path / "raw", tmp_path / "out"
    write_captures(raw, 0, 20)
    backfill_here([raw], out, Settings(), workers=0)
    done, reads, wrong, unpinned = threading.Event(), list[str](), list[str](), list[str]()

    def read(reader: Callable[[str], int]) -> None:
        while not done.is_set():
            pinned = (home(out) / "current").resolve()
            reads.append(reader.__name__)
            try:
                if (found := reader(str(pinned / "articles"))) != (expected := articles_of(pinned)):
                    wrong.append(f"{reader.__name__}: {found} for {expected}")
            except Exception as error:
                wrong.append(f"{reader.__name__}: {error!r}")
            before = articles_of((home(out) / "current").resolve())
            try:
                found = reader(str(out / "articles"))
                if not before <= found <= articles_of((home(out) / "current").resolve()):
                    unpinned.append(f"{reader.__name__}: a wrong count")
            except Exception as error:
                unpinned.append(f"{reader.__name__}: {type(error).__name__}")

    readers = [threading.Thread(target=read, args=[reader]) for reader in READERS]
    for thread in readers:
        thread.start()
    for number in range(COMMITS):
        write_captures(raw, 20 + 2 * number, 2)
        backfill_here([raw], out, Settings(), workers=0)
    done.set()
    for thread in readers:
        thread.join()
    print(f"{len(reads)} reads each way; unpinned ones failed {len(unpinned)} times: {Counter(unpinned)}")
    assert wrong == []


def test_a_killed_holder_of_the_lock_holds_up_nobody(tmp_path: Path) -> None:
    raw, out = tmp_path / "raw", tmp_path / "out"
    write_captures(raw, 0, 10)
    run = begun(raw, out)
    while run.poll() is None and not (home(out) / "lock").exists():
        time.sleep(0.01)
    os.killpg(run.pid, signal.SIGKILL)
    run.wait()
    assert finished(raw, out)[0] == 0
    assert_whole(out)
