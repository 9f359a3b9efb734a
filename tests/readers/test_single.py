import gzip
import os
import zlib
from pathlib import Path

import pytest

from pipeline.model import Capture, Media, Rejection, Stage
from pipeline.readers import captures
from pipeline.settings import Settings

PAGE = b"<html><body><p>Two banks merge.</p></body></html>"
SMALL = Settings(max_capture_bytes=1000)


def only(path: Path, settings: Settings = SMALL) -> Capture | Rejection:
    [item] = captures([path], settings)
    return item


def reason(path: Path, settings: Settings = SMALL) -> str:
    item = only(path, settings)
    assert isinstance(item, Rejection)
    assert item.stage is Stage.READ
    return item.reason


@pytest.mark.parametrize(
    ("name", "media"),
    [("a.html", Media.HTML), ("a.htm", Media.HTML), ("a.HTML", Media.HTML), ("a.txt", Media.TEXT)],
)
def test_a_file_is_one_capture(tmp_path: Path, name: str, media: Media) -> None:
    (tmp_path / name).write_bytes(PAGE)
    assert only(tmp_path) == Capture(PAGE, media, name)


@pytest.mark.parametrize("name", ["a.html.gz", "a.html"])
def test_gzip_is_unpacked_whatever_the_name_says(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(gzip.compress(PAGE[:9]) + gzip.compress(PAGE[9:]))
    assert only(tmp_path) == Capture(PAGE, Media.HTML, name)


def test_a_page_that_only_says_it_is_compressed_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(PAGE)
    assert only(tmp_path) == Capture(PAGE, Media.HTML, "a.html.gz")


def test_a_page_comes_with_its_metadata_and_flags(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "a.html.meta.json").write_text('{"url": "https://news.example/a", "captured_at": "soon"}')
    item = only(tmp_path)
    assert isinstance(item, Capture)
    assert item.declared.url == "https://news.example/a"
    assert item.flags == ("metadata ignored: captured_at",)


def test_an_empty_file_is_a_capture_for_decoding_to_turn_away(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    assert only(tmp_path) == Capture(b"", Media.TEXT, "a.txt")


def test_a_file_of_exactly_the_allowed_size_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 1000)
    assert isinstance(only(tmp_path), Capture)
    (tmp_path / "a.txt").write_bytes(b"x" * 1001)
    assert reason(tmp_path) == "too large"


def test_a_gzip_bomb_is_too_large_and_never_held(tmp_path: Path) -> None:
    squeeze = zlib.compressobj(wbits=31)
    with (tmp_path / "a.html.gz").open("wb") as file:
        for _ in range(60):
            file.write(squeeze.compress(bytes(1_000_000)))
        file.write(squeeze.flush())
    assert reason(tmp_path, Settings()) == "too large"


def test_a_truncated_gzip_is_no_page(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(os.urandom(900))[:-20])
    assert reason(tmp_path) == "truncated gzip"


@pytest.mark.parametrize("spoiled", [40, -6])
def test_a_damaged_gzip_is_no_page(tmp_path: Path, spoiled: int) -> None:
    packed = bytearray(gzip.compress(b"".join(b"%d " % number for number in range(200))))
    packed[spoiled] ^= 0xFF
    (tmp_path / "a.html.gz").write_bytes(packed)
    assert reason(tmp_path) == "damaged gzip"


def test_an_unknown_format_is_one_rejection_that_names_the_place(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/a.docx").write_bytes(b"PK\x03\x04")
    item = only(tmp_path)
    assert isinstance(item, Rejection)
    assert item.reason == "unknown format"
    assert item.raw_path == "sub/a.docx"


def test_a_broken_file_is_the_same_in_two_folders(tmp_path: Path) -> None:
    for folder, broken in (("a", PAGE), ("b", PAGE), ("c", PAGE + b"more")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.html.gz").write_bytes(gzip.compress(broken)[:-4])
    first, second, other = captures([tmp_path], SMALL)
    assert first.raw_path != second.raw_path
    assert first.capture_id == second.capture_id != other.capture_id  # type: ignore[union-attr]


def test_an_unknown_format_does_not_pass_for_the_page_that_has_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.bak").write_bytes(PAGE)
    (tmp_path / "a.html").write_bytes(PAGE)
    unknown, page = captures([tmp_path], SMALL)
    assert isinstance(unknown, Rejection)
    assert isinstance(page, Capture)
    assert unknown.capture_id != page.id


@pytest.mark.parametrize("size", [0, 3, 10, 15, 20, 21, 50])
def test_a_long_file_is_known_by_its_ends_and_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr("pipeline.readers.unread.END_BYTES", 10)
    content = bytes(range(size))
    changed = [content[:1] + b"?" + content[2:], content[:-1] + b"?", content + b"?"]
    for number, different in enumerate([content, content, *changed]):
        (tmp_path / f"{number}.bin").write_bytes(different)
    first, again, *others = (item.capture_id for item in captures([tmp_path], SMALL))  # type: ignore[union-attr]
    assert first == again
    assert first not in others


def test_a_file_that_cannot_be_opened_is_known_by_its_place(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.html").symlink_to(tmp_path / "gone")
    first, second = captures([tmp_path], SMALL)
    assert first.capture_id != second.capture_id  # type: ignore[union-attr]


def test_a_file_that_is_gone_is_unreadable_without_its_machine_path(tmp_path: Path) -> None:
    (tmp_path / "a.html").symlink_to(tmp_path / "gone")
    item = only(tmp_path)
    assert isinstance(item, Rejection)
    assert item.reason == "unreadable file"
    assert str(tmp_path) not in item.detail


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert reason(tmp_path) == "unreadable file"


def test_a_bad_file_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(PAGE)[:20])
    (tmp_path / "c.html").write_bytes(PAGE)
    assert [type(item) for item in captures([tmp_path], SMALL)] == [Capture, Rejection, Capture]
