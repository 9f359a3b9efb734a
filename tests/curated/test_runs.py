"""Runs of the index: what is read back is what was written."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from pipeline.curated.layout import home
from pipeline.curated.parquet import DamagedFileError, hash_of
from pipeline.curated.runs import Arrays, drop_spilled, map_run, publish_run, run_name, spill

ARRAYS: Arrays = {
    "roster.ids": np.array([b"ab", b"cde"], "S64"),
    "roster.standing": np.array([True, False]),
    "texts.digests": np.frombuffer(bytes(range(32)), "V16"),
    "texts.shingles": np.arange(1000, dtype=np.uint64),
    "texts.offsets": np.array([0, 400, 1000]),
    "edges.left": np.empty(0, np.uint32),
}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An output folder."""
    return tmp_path / "out"


@pytest.fixture
def generation(out: Path) -> Path:
    """A folder that a run is published into."""
    return home(out) / "generations" / "1"


def assert_same(arrays: Arrays) -> None:
    assert arrays.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert arrays[name].dtype == array.dtype
        assert arrays[name].tobytes() == array.tobytes()


def test_a_published_run_is_read_back_as_it_was(out: Path, generation: Path) -> None:
    name = publish_run(generation, spill(out, ARRAYS))
    assert_same(map_run(generation / name).arrays)


def test_a_run_lies_under_the_hash_of_its_content(out: Path, generation: Path) -> None:
    path = generation / publish_run(generation, spill(out, ARRAYS))
    assert path.name == run_name(hash_of(path))


def test_the_same_arrays_give_the_same_file(out: Path) -> None:
    twice = [spill(out, dict(some)).file for some in (ARRAYS.items(), reversed([*ARRAYS.items()]))]
    assert twice[0] == twice[1]


def test_a_spilled_run_is_the_run_before_and_after_it_is_published(out: Path, generation: Path) -> None:
    spilled = spill(out, ARRAYS)
    assert_same(spilled.arrays)
    publish_run(generation, spilled)
    assert_same(spilled.arrays)


def test_a_run_that_was_not_published_is_dropped_and_whoever_maps_it_keeps_it(out: Path) -> None:
    spilled = spill(out, ARRAYS)
    drop_spilled(out)
    assert list(home(out).iterdir()) == []
    assert_same(spilled.arrays)
    drop_spilled(out)  # once more, for nothing


def test_arrays_whose_memory_was_given_back_are_read_again(out: Path) -> None:
    spilled = spill(out, ARRAYS)
    spilled.let_go()
    assert_same(spilled.arrays)


def test_arrays_lie_in_the_file_and_cannot_be_written_to(out: Path) -> None:
    shingles = spill(out, ARRAYS).arrays["texts.shingles"]
    assert shingles.flags.aligned
    with pytest.raises(ValueError, match="read-only"):
        shingles[0] = 1


@pytest.mark.parametrize("kept", [0, 1, 100, 1000, -1])
def test_half_a_file_is_damaged_and_named(kept: int, out: Path) -> None:
    path = spill(out, ARRAYS).file
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(DamagedFileError, match=path.name):
        map_run(path)


def test_a_file_that_says_its_arrays_are_longer_than_it_is_damaged(out: Path) -> None:
    """Else reading them would take the process down."""
    path = spill(out, ARRAYS).file
    content = path.read_bytes()
    stated, wrong = (size.to_bytes(8, "little") for size in (8 * 1000, 8 << 30))
    assert content.count(stated) >= 1
    path.write_bytes(content.replace(stated, wrong))
    with pytest.raises(DamagedFileError, match=path.name):
        map_run(path)


def test_a_run_that_is_gone_is_an_error_of_the_system(out: Path) -> None:
    with pytest.raises(FileNotFoundError):
        map_run(out / "part-0.arrow")
