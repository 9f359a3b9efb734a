"""The history is checked line by line against itself, the manifest, and what older generations tell."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.curated.layout import current_number, generation_folder
from pipeline.curated.past import history
from pipeline.curated.verify import Fault, faults, past
from tests.curated.makers import commit, make_link, make_rejection, make_report


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three generations; a piece holds two lines."""
    monkeypatch.setattr(history, "PIECE_LINES", 2)
    monkeypatch.setattr(past, "PIECE_LINES", 2)
    out = tmp_path / "out"
    commit(out, [make_report("a")], [make_rejection("x")])
    commit(out, [make_report("b")], links=[make_link("b", "a")])
    commit(out, [make_report("c", code="NER")], links=[make_link("b", "a")])
    assert not list(faults(out))
    return out


def piece(out: Path, generation: int) -> Path:
    return generation_folder(out, current_number(out) or 0) / history.piece_name(generation)


def rewrite(path: Path, content: bytes) -> None:
    """A file of its own: other generations keep theirs."""
    path.unlink()
    path.write_bytes(content)


def with_values(**values: Any) -> Callable[[bytes], bytes]:
    """Other values in the last line of a piece."""

    def change(content: bytes) -> bytes:
        *lines, last = content.splitlines(keepends=True)
        return b"".join(lines) + json.dumps(json.loads(last) | values).encode() + b"\n"

    return change


def told(out: Path) -> list[Fault]:
    return [fault for fault in faults(out) if fault.promise == "history"]


@pytest.mark.parametrize(
    ("generation", "change", "found"),
    [
        (1, lambda content: content[:-20], "cannot be read"),
        (1, lambda content: b"\xff" + content, "cannot be read"),
        (1, lambda content: content.splitlines(keepends=True)[0], "tells of generation 3, not of 2"),
        (1, lambda content: content.splitlines(keepends=True)[1], "tells of generation 2, not of 1"),
        (1, with_values(counts={"articles": 5, "copies": 0, "rejections": 1}), "does not follow"),
        (3, with_values(tally={"added": 2}), "does not follow"),
        (3, with_values(pipeline_version="other"), "what the manifest does"),
        (3, with_values(committed_at="2024-05-14T00:00:00+00:00"), "what the manifest does"),
        (3, with_values(generation=4), "tells of generation 4, not of 3"),
        (3, lambda content: content + content, "tells of generation 3, not of 4"),
        (3, with_values(more=1), "cannot be read"),
    ],
)
def test_a_wrong_line_is_named(out: Path, generation: int, change: Callable[[bytes], bytes], found: str) -> None:
    path = piece(out, generation)
    rewrite(path, change(path.read_bytes()))
    assert found in told(out)[0].found
    assert told(out)[0].where.startswith("history/")


@pytest.mark.parametrize("generation", [1, 3])
def test_a_lost_piece_is_named(out: Path, generation: int) -> None:
    piece(out, generation).unlink()
    assert told(out)


def test_a_lost_history_is_named(out: Path) -> None:
    for generation in (1, 3):
        piece(out, generation).unlink()
    assert [fault.found for fault in told(out)] == ["tells nothing"]


def test_a_piece_of_another_name_is_no_history(out: Path) -> None:
    piece(out, 1).with_name("000000009.jsonl").write_bytes(piece(out, 1).read_bytes())
    assert "not of 4" in told(out)[0].found


@pytest.mark.parametrize("change", [lambda content: content[:-1], lambda content: content * 2, lambda content: b""])
def test_what_an_older_generation_tells_otherwise_is_named(out: Path, change: Callable[[bytes], bytes]) -> None:
    path = generation_folder(out, 2) / history.piece_name(2)
    rewrite(path, change(path.read_bytes()))
    assert [fault.where for fault in told(out)] == [f"generation 2: {history.piece_name(2)}"]


def test_a_lost_piece_of_an_older_generation_is_named(out: Path) -> None:
    (generation_folder(out, 1) / history.piece_name(1)).unlink()
    assert [fault.where for fault in told(out)] == [f"generation 1: {history.piece_name(1)}"]
