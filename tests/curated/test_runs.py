"""Runs of the index: what is read back is what was written, mapped or not."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import numpy as np
import pytest

from pipeline.curated import runs
from pipeline.curated.layout import home
from pipeline.curated.parquet import content_name
from pipeline.curated.runs import Arrays, drop_unmapped, let_go, map_run, name_mapped, spill, write_run

ARRAYS: Arrays = {
    "roster.ids": np.array([b"ab", b"cde"], "S64"),
    "roster.standing": np.array([True, False]),
    "texts.digests": np.frombuffer(bytes(range(32)), "V16"),
    "texts.shingles": np.arange(1000, dtype=np.uint64),
    "texts.offsets": np.array([0, 400, 1000]),
    "edges.left": np.empty(0, np.uint32),
}


@pytest.fixture
def generation(tmp_path: Path) -> Path:
    """A folder that a run is written into."""
    folder = home(tmp_path / "out") / "generations" / "1"
    folder.mkdir(parents=True)
    return folder


def assert_same(arrays: Arrays) -> None:
    assert arrays.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert arrays[name].dtype == array.dtype
        assert arrays[name].tobytes() == array.tobytes()


def test_a_run_is_read_back_as_it_was(generation: Path, tmp_path: Path) -> None:
    assert_same(map_run(tmp_path / "out", generation, write_run(generation, ARRAYS)))


def test_an_array_larger_than_a_cell_is_kept_in_pieces(
    generation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runs, "PIECE_BYTES", 24)
    assert_same(map_run(tmp_path / "out", generation, write_run(generation, ARRAYS)))


def test_the_mapped_form_is_made_again_where_it_is_missing(generation: Path, tmp_path: Path) -> None:
    name = write_run(generation, ARRAYS)
    map_run(tmp_path / "out", generation, name)
    shutil.rmtree(home(tmp_path / "out") / "mapped")
    assert_same(map_run(tmp_path / "out", generation, name))


def test_mapped_forms_of_runs_that_are_gone_are_dropped(generation: Path, tmp_path: Path) -> None:
    name = write_run(generation, ARRAYS)
    arrays = map_run(tmp_path / "out", generation, name)
    drop_unmapped(tmp_path / "out", [])
    assert not list((home(tmp_path / "out") / "mapped").iterdir())
    assert_same(arrays)  # who maps them keeps them


def test_a_new_run_is_in_the_generation_under_the_hash_of_its_content(generation: Path, tmp_path: Path) -> None:
    name = write_run(generation, ARRAYS)
    (path,) = (generation / name).parent.iterdir()
    assert path.name == content_name(hashlib.sha256(path.read_bytes()).hexdigest())


def test_a_spilled_run_is_the_run_and_is_kept_under_its_name(generation: Path, tmp_path: Path) -> None:
    spilled = spill(tmp_path / "out", ARRAYS)
    assert_same(spilled.arrays)
    name = write_run(generation, spilled.arrays)
    name_mapped(spilled, name)
    assert_same(spilled.arrays)  # who maps them keeps them
    (generation / name).unlink()
    assert_same(map_run(tmp_path / "out", generation, name))  # nothing is unpacked


def test_a_spilled_run_that_was_not_kept_is_dropped_by_the_next_commit(tmp_path: Path) -> None:
    spilled = spill(tmp_path / "out", ARRAYS)
    drop_unmapped(tmp_path / "out", [])
    assert not spilled.folder.exists()


def test_arrays_whose_memory_was_given_back_are_read_again(tmp_path: Path) -> None:
    spilled = spill(tmp_path / "out", ARRAYS)
    let_go(spilled.arrays)
    assert_same(spilled.arrays)
