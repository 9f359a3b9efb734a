import gzip
import io
import json
import resource
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.decoding import decode
from pipeline.model import Capture, Media, Rejection, capture_id
from pipeline.readers import captures
from pipeline.readers.jsonl import _lines
from pipeline.settings import Settings

SMALL = Settings(max_capture_bytes=1000)


def items(folder: Path, settings: Settings = SMALL) -> list[Capture | Rejection]:
    return list(captures([folder], settings))


def summary(found: list[Capture | Rejection]) -> list[tuple[str, str]]:
    return [(i.raw_path, i.reason if isinstance(i, Rejection) else i.payload.decode()) for i in found]


def test_each_row_is_a_capture_with_its_metadata(tmp_path: Path) -> None:
    rows = [
        {"text": "Two banks merge.", "url": "https://news.example/1", "title": "Banks"},
        {"html": "<p>A ferry sails.</p>", "captured_at": "2024-05-14T10:00:00Z", "language": 5},
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    text, page = items(tmp_path)
    assert isinstance(text, Capture)
    assert isinstance(page, Capture)
    assert (text.payload, text.media, text.raw_path, text.charset) == (
        b"Two banks merge.",
        Media.TEXT,
        "a.jsonl#1",
        "utf-8",
    )
    assert (text.declared.url, text.declared.title) == ("https://news.example/1", "Banks")
    assert (page.payload, page.media, page.raw_path) == (b"<p>A ferry sails.</p>", Media.HTML, "a.jsonl#2")
    assert page.flags == ("metadata ignored: language",)


def test_a_bad_line_costs_one_line_and_blank_ones_nothing(tmp_path: Path) -> None:
    lines = ['{"text": "one"}', "{broken", "", '{"text": "four"}', "[1, 2]", '{"url": "https://a.example"}', "[" * 900]
    (tmp_path / "a.jsonl").write_text("\r\n".join(lines) + "\r\n")
    assert summary(items(tmp_path)) == [
        ("a.jsonl#1", "one"),
        ("a.jsonl#2", "bad JSON line"),
        ("a.jsonl#4", "four"),
        ("a.jsonl#5", "bad JSON line"),
        ("a.jsonl#6", "row without text"),
        ("a.jsonl#7", "bad JSON line"),
    ]


def test_a_bad_line_is_identified_by_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"{broken\n")
    [item] = items(tmp_path)
    assert isinstance(item, Rejection)
    assert item.capture_id == capture_id(b"{broken\n", None)


def test_a_line_in_another_charset_costs_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "caf\xe9"}\n{"text": "two"}\n')
    assert summary(items(tmp_path)) == [("a.jsonl#1", "bad JSON line"), ("a.jsonl#2", "two")]


def test_a_byte_order_mark_before_the_first_row_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "one"}\n', encoding="utf-8-sig")
    assert summary(items(tmp_path)) == [("a.jsonl#1", "one")]


@pytest.mark.parametrize(
    ("row", "media", "payload"),
    [
        ({"html": "<p>a</p>", "text": "a"}, Media.HTML, b"<p>a</p>"),
        ({"html": None, "text": "a"}, Media.TEXT, b"a"),
        ({"html": " ", "text": "a"}, Media.TEXT, b"a"),
        ({"html": "", "text": None}, Media.HTML, b""),
    ],
)
def test_the_page_goes_before_the_text_unless_it_is_blank(
    tmp_path: Path, row: dict[str, object], media: Media, payload: bytes
) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps(row))
    [item] = items(tmp_path)
    assert isinstance(item, Capture)
    assert (item.media, item.payload) == (media, payload)


def test_a_lone_half_of_a_pair_travels_and_is_replaced_at_decoding(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "A ferry \\ud83d sails \\ud83d\\ude00."}')
    [item] = items(tmp_path)
    assert isinstance(item, Capture)
    assert decode(item) == "A ferry \ufffd sails 😀."


def test_a_line_above_the_cap_is_one_rejection_and_reading_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"text": "one"}\n{"text": "' + "x" * 5000 + '"}\n{"text": "three"}\n' + "y" * 1001
    )
    assert summary(items(tmp_path)) == [
        ("a.jsonl#1", "one"),
        ("a.jsonl#2", "too large"),
        ("a.jsonl#3", "three"),
        ("a.jsonl#4", "too large"),
    ]


def test_a_file_that_breaks_off_keeps_what_stood_before(tmp_path: Path) -> None:
    packed = gzip.compress(b'{"text": "one"}\n' + gzip.compress(bytes(100)).hex().encode() * 50 + b"\n")
    (tmp_path / "a.jsonl.gz").write_bytes(packed[:-30])
    assert summary(items(tmp_path, Settings())) == [("a.jsonl.gz#1", "one"), ("a.jsonl.gz#2", "truncated gzip")]


def test_binary_content_is_one_rejection_not_one_a_line(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"\0\1\n" * 500)
    assert summary(items(tmp_path)) == [("a.jsonl#1", "binary file")]


@given(st.binary(max_size=60), st.integers(1, 8))
def test_lines_within_the_cap_come_whole_and_in_order(content: bytes, limit: int) -> None:
    found = list(_lines(cast(io.BufferedReader, io.BytesIO(content)), limit))
    expected = io.BytesIO(content).readlines()
    assert found == [line if len(line.removesuffix(b"\n")) <= limit else None for line in expected]


def test_memory_stays_flat_over_a_big_file(tmp_path: Path) -> None:
    row = json.dumps({"text": "x" * 1_000_000}).encode() + b"\n"
    with gzip.open(tmp_path / "big.jsonl.gz", "wb", compresslevel=1) as file:
        for _ in range(10):
            file.write(row)
    assert sum(1 for _ in captures([tmp_path], Settings())) == 10
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with gzip.open(tmp_path / "big.jsonl.gz", "ab", compresslevel=1) as file:
        for _ in range(60):
            file.write(row)
    assert sum(1 for _ in captures([tmp_path], Settings())) == 70
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 30_000  # KiB; the file holds 70 MB


@pytest.mark.parametrize("piece", [b"[],", b'{"":0},', b'"a",', b"1.5,"])
def test_a_long_row_of_brackets_is_not_parsed(piece: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"text":[' + piece * (6_000_000 // len(piece)) + b'1]}\n{"text": "two"}\n')
    bad, two = items(tmp_path, Settings())
    assert isinstance(bad, Rejection)
    assert bad.detail == "More than 1,000,000 bytes of it are in no string."
    assert isinstance(two, Capture)


def test_a_long_row_of_text_is_read_whatever_stands_in_it(tmp_path: Path) -> None:
    text = '[{"a": 1.5}, \\' * 200_000
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": text}))
    [item] = items(tmp_path, Settings())
    assert isinstance(item, Capture)
    assert item.payload.decode() == text


def test_a_dump_that_breaks_off_breaks_off_alike_in_two_folders(tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(b'{"text": "Report %d."}\n' % number for number in range(500)))
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "dump.jsonl.gz").write_bytes(whole[:-20])
    broken = [item for item in captures([tmp_path], Settings()) if isinstance(item, Rejection)]
    assert len(broken) == 2
    assert len({item.capture_id for item in broken}) == 1
