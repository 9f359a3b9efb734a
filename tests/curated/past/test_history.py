"""The history outlives the generations it tells of, and costs the same whatever its length."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.curated import disk
from pipeline.curated.layout import generation_folder
from pipeline.curated.manifest import Counts
from pipeline.curated.past.history import (
    HISTORY_FOLDER,
    PIECE_LINES,
    Entry,
    piece_name,
    piece_names,
    read_history,
    read_line,
    write_history,
)
from pipeline.curated.placing.standing import Tally
from tests.curated.makers import VERSION, commit, make_link, make_rejection, make_report

START = datetime(2024, 5, 14, tzinfo=UTC)


def make_entry(generation: int) -> Entry:
    return Entry(
        generation=generation,
        committed_at=START + timedelta(minutes=generation),
        command="backfill",
        pipeline_version="test+0123456789",
        learned_version="",
        schema_version=1,
        met=3,
        known=1,
        tally=Tally(added=2, folded=1),
        counts=Counts(generation, 1, 0),
    )


def with_piece(folder: Path, first: int, last: int) -> Path:
    """A generation that tells of the runs from `first` to `last`, made at once."""
    lines = [make_entry(number).to_json() + "\n" for number in range(first, last + 1)]
    (folder / HISTORY_FOLDER).mkdir(parents=True)
    (folder / piece_name(first)).write_text("".join(lines), encoding="utf-8")
    return folder


@given(st.integers(1, 10**9), st.text(), st.integers(0))
def test_a_line_says_what_the_entry_said(generation: int, version: str, added: int) -> None:
    entry = Entry(generation, START, "learn", version, "", 1, 0, 0, Tally(added=added), Counts(1, 2, 3))
    assert "\n" not in entry.to_json()
    assert read_line(entry.to_json()) == entry


def test_each_generation_tells_of_all_before_it(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        write_history(tmp_path / str(number - 1), tmp_path / str(number), make_entry(number))
    assert list(read_history(tmp_path / "3")) == [make_entry(number) for number in (1, 2, 3)]
    assert list(read_history(tmp_path / "1")) == [make_entry(1)]


def test_the_line_of_a_generation_does_not_need_those_before_it(tmp_path: Path) -> None:
    write_history(tmp_path / "none", tmp_path / "57", make_entry(57))
    assert list(read_history(tmp_path / "57")) == [make_entry(57)]


def test_a_full_piece_is_linked_and_never_written_again(tmp_path: Path) -> None:
    old = with_piece(tmp_path / "old", 1, PIECE_LINES)
    write_history(old, tmp_path / "new", make_entry(PIECE_LINES + 1))
    assert piece_names(tmp_path / "new") == [piece_name(1), piece_name(PIECE_LINES + 1)]
    assert (old / piece_name(1)).stat().st_ino == (tmp_path / "new" / piece_name(1)).stat().st_ino
    assert len(list(read_history(tmp_path / "new"))) == PIECE_LINES + 1


def test_the_last_piece_is_written_anew_so_that_an_earlier_generation_keeps_its_own(tmp_path: Path) -> None:
    old = with_piece(tmp_path / "old", 1, PIECE_LINES - 1)
    write_history(old, tmp_path / "new", make_entry(PIECE_LINES))
    assert len(list(read_history(old))) == PIECE_LINES - 1
    assert len(list(read_history(tmp_path / "new"))) == PIECE_LINES


@settings(max_examples=20)
@given(st.integers(1, 100_000))
def test_what_a_commit_writes_is_bounded_by_one_piece(generation: int) -> None:
    first = int(Path(piece_name(generation)).stem)
    assert 0 <= generation - first < PIECE_LINES


def test_the_store_tells_of_every_run_also_when_its_files_are_gone(tmp_path: Path) -> None:
    out = tmp_path / "out"
    commit(out, [make_report("a")], [make_rejection("x")])
    commit(out, [make_report("b"), make_report("c")], links=[make_link("a", "b")])
    disk.drop_tree(generation_folder(out, 1))
    first, second = read_history(generation_folder(out, 2))
    assert (first.generation, first.tally, first.counts) == (1, Tally(added=1, rejected=1), Counts(1, 0, 1))
    assert (second.generation, second.tally, second.counts) == (2, Tally(added=2, folded=1), Counts(2, 1, 1))
    assert second.pipeline_version == VERSION


def test_a_run_that_changes_nothing_leaves_no_line(tmp_path: Path) -> None:
    for _ in range(2):
        commit(tmp_path / "out", [make_report("a")])
    assert len(list(read_history(generation_folder(tmp_path / "out", 1)))) == 1
