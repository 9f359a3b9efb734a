"""Every capture lies in exactly one shard, and shards are neither too many nor too large."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.engines import shards as cutting
from pipeline.engines.shards import CHEAP_PARTS, SHARD_BYTES, SHARD_FILES, shards
from pipeline.prepare import WHOLE
from pipeline.readers import Source

MANY = 1_000_000


@pytest.fixture(autouse=True)
def sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The size of a file is what its name says."""
    monkeypatch.setattr(cutting, "size_of", lambda file: int(file.path.stem.split("-")[1]))


def files(*stated: tuple[int, str]) -> list[Source]:
    named = [f"{number}-{size}.{kind}" for number, (size, kind) in enumerate(stated)]
    return [Source(Path(name), name) for name in named]


@pytest.mark.usefixtures("sizes")
@given(
    st.lists(st.tuples(st.integers(0, 5 * SHARD_BYTES), st.sampled_from(["jsonl", "txt", "warc"]))), st.integers(1, 300)
)
def test_every_item_of_every_file_is_in_one_shard(stated: list[tuple[int, str]], threads: int) -> None:
    cut = list(shards(files(*stated), threads))
    assert [shard.number for shard in cut] == list(range(len(cut)))
    for file in files(*stated):
        parts = [shard.part for shard in cut if file in shard.files]
        assert sorted(part.number for part in parts) == list(range(parts[0].of))


def test_small_files_lie_together_up_to_a_number() -> None:
    cut = list(shards(files(*[(10, "html")] * (2 * SHARD_FILES + 1)), 2))
    assert [len(shard.files) for shard in cut] == [SHARD_FILES, SHARD_FILES, 1]
    assert {shard.part for shard in cut} == {WHOLE}


def test_a_large_page_is_not_cut() -> None:
    assert [shard.part for shard in shards(files((MANY * 100, "html")), 8)] == [WHOLE]


def test_one_dump_is_cut_for_all_threads_and_many_are_not() -> None:
    one, others = (100 * SHARD_BYTES, "jsonl"), [(100 * SHARD_BYTES, "jsonl")] * 50
    assert len(list(shards(files(one), 80))) == 80
    assert len(list(shards(files(*others), 80))) == 50 * CHEAP_PARTS


def test_a_dump_is_not_cut_smaller_than_a_shard() -> None:
    assert len(list(shards(files((2 * SHARD_BYTES, "warc")), 80))) == 2
