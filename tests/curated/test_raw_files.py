"""A raw file that did not change since its captures were stored is not read again; every doubt means reading."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from pipeline.curated.layout import generation_folder, home
from pipeline.curated.raw_files import (
    REGISTER,
    SETTLED_NS,
    RawFile,
    is_settled,
    read_register,
    register_files,
    spool_files,
)
from pipeline.curated.spool import drop_spool, new_spool
from tests.curated.makers import commit, make_report

VERSION = "1+a"
STAMP = (120, 1_700_000_000_000_000_000, -1, -1)
FILE = RawFile("/raw/a.txt", "a.txt", STAMP, 1)


def registered(curated: Path, *files: RawFile, version: str = VERSION) -> None:
    """The end of a run that read these files."""
    spool = new_spool(curated)
    spool_files(spool, files)
    register_files(curated, spool, version)
    drop_spool(spool)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A store of one generation, with one file in its register."""
    commit(tmp_path / "out", [make_report("a")])
    registered(tmp_path / "out", FILE)
    return tmp_path / "out"


def known(curated: Path, file: RawFile = FILE, version: str = VERSION) -> int | None:
    return read_register(curated, version).captures(file.path, file.raw_path, file.stamp)


def test_a_file_that_did_not_change_is_known_with_its_captures(out: Path) -> None:
    registered(out, RawFile("/raw/dump.jsonl", "dump.jsonl", STAMP, 20_000))
    assert known(out) == 1
    assert read_register(out, VERSION).captures("/raw/dump.jsonl", "dump.jsonl", STAMP) == 20_000


@pytest.mark.parametrize("part", range(4))
def test_another_size_or_time_of_file_or_sidecar_makes_it_unknown(out: Path, part: int) -> None:
    stamp = (*STAMP[:part], STAMP[part] + 1, *STAMP[part + 1 :])
    assert read_register(out, VERSION).captures(FILE.path, FILE.raw_path, stamp) is None  # type: ignore[arg-type]


def test_the_same_file_under_another_input_folder_is_unknown(out: Path) -> None:
    assert read_register(out, VERSION).captures(FILE.path, "raw/a.txt", STAMP) is None
    assert read_register(out, VERSION).captures("/moved/a.txt", FILE.raw_path, STAMP) is None


def test_what_is_read_again_replaces_what_was_known(out: Path) -> None:
    grown = RawFile(FILE.path, FILE.raw_path, (240, STAMP[1] + 1, -1, -1), 2)
    registered(out, grown)
    assert (known(out), known(out, grown)) == (None, 2)


def test_another_version_knows_nothing(out: Path) -> None:
    assert known(out, version="2+a") is None


def test_a_later_generation_knows_what_earlier_ones_stored(out: Path) -> None:
    commit(out, [make_report("b")])
    assert known(out) == 1
    registered(out)
    assert known(out) == 1


def test_a_generation_taken_back_takes_its_files_with_it(out: Path) -> None:
    commit(out, [make_report("b")])
    later = RawFile("/raw/b.txt", "b.txt", STAMP, 1)
    registered(out, later)
    link = home(out) / "current"
    link.unlink()
    link.symlink_to("generations/1")
    assert known(out, later) is None
    commit(out, [make_report("c")])  # another second generation
    assert known(out, later) is None


def test_a_generation_whose_account_changed_is_not_trusted(out: Path) -> None:
    manifest = generation_folder(out, 1) / "manifest.json"
    manifest.write_text(manifest.read_text() + " ")
    assert known(out) is None


def test_a_run_that_read_nothing_new_writes_nothing(out: Path) -> None:
    before = (home(out) / REGISTER).stat().st_mtime_ns
    registered(out)
    assert (home(out) / REGISTER).stat().st_mtime_ns == before


@pytest.mark.parametrize("content", [b"", b"PAR1", b"PAR1" + bytes(100) + b"PAR1"])
def test_a_damaged_register_is_made_again(out: Path, content: bytes) -> None:
    (home(out) / REGISTER).write_bytes(content)
    assert known(out) is None
    registered(out, FILE)
    assert known(out) == 1


def test_what_a_killed_writer_left_does_not_stand_in_the_way(out: Path) -> None:
    (home(out) / f"{REGISTER}.new").write_bytes(b"PAR1")
    registered(out, RawFile("/raw/b.txt", "b.txt", STAMP, 1))
    assert known(out) == 1


def test_nothing_is_known_before_the_first_commit(tmp_path: Path) -> None:
    registered(tmp_path / "out", FILE)
    assert known(tmp_path / "out") is None


def test_names_that_are_no_text_are_known_too(out: Path) -> None:
    odd = RawFile("/raw/caf\udce9.txt", "caf\\xe9.txt", STAMP, 1)
    registered(out, odd)
    assert known(out, odd) == 1


@pytest.mark.parametrize(
    ("stamp", "settled"),
    [
        ((1, 0, -1, -1), True),
        ((1, 1, -1, -1), False),
        ((1, 0, 5, 1), False),
        ((1, 99 * SETTLED_NS, -1, -1), False),
    ],
)
def test_a_file_may_change_once_more_within_two_seconds(stamp: tuple[int, int, int, int], settled: bool) -> None:
    assert is_settled(stamp, SETTLED_NS) == settled


FILES = st.builds(
    RawFile,
    st.sampled_from([f"/raw/{name}" for name in "abcde"]),
    st.sampled_from("ab"),
    st.tuples(*[st.integers(-1, 3)] * 4),
    st.integers(0, 9),
)


@examples(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(runs=st.lists(st.lists(FILES, unique_by=lambda file: (file.path, file.raw_path)), max_size=4))
def test_the_last_reading_of_each_file_counts(
    tmp_path_factory: pytest.TempPathFactory, runs: list[list[RawFile]]
) -> None:
    out = tmp_path_factory.mktemp("register") / "out"
    commit(out, [make_report("a")])
    last: dict[tuple[str, str], RawFile] = {}
    for files in runs:
        registered(out, *files)
        last |= {(file.path, file.raw_path): file for file in files}
    for run in runs:
        for file in run:
            same = last[file.path, file.raw_path].stamp == file.stamp
            assert known(out, file) == (last[file.path, file.raw_path].captures if same else None)
