import gzip
import io
import random
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType
from hypothesis import given
from hypothesis import strategies as st

from pipeline.decoding import decode
from pipeline.model import Capture, Rejection
from pipeline.readers import captures
from pipeline.readers.unpack import UnreadableError
from pipeline.readers.warc.members import pieces
from pipeline.readers.warc.records import records
from pipeline.readers.warc.tape import Tape
from pipeline.settings import Settings
from tests.readers.warc.archives import arc_record, brotli, http, opened, packed, page, record

INFO = record(b"software: a crawler\r\n", kind=b"warcinfo", media=b"application/warc-fields")
REQUEST = record(b"GET /a HTTP/1.1\r\n\r\n", kind=b"request", media=b"application/http; msgtype=request")


def items(
    folder: Path, archive: bytes, name: str = "a.warc", settings: Settings | None = None
) -> list[Capture | Rejection]:
    (folder / name).write_bytes(archive)
    return list(captures([folder], settings or Settings()))


def summary(found: list[Capture | Rejection]) -> list[tuple[str, str]]:
    """The number of each item, and its words or its reason."""
    return [(i.raw_path.split("#")[1], i.reason if isinstance(i, Rejection) else words(i)) for i in found]


def words(capture: Capture) -> str:
    text = decode(capture)
    assert isinstance(text, str)
    return text.partition("<p>")[2].partition("</p>")[0]


def test_a_page_comes_with_address_date_and_charset(tmp_path: Path) -> None:
    [item] = items(tmp_path, INFO + REQUEST + record(http(page("one"))))
    assert isinstance(item, Capture)
    assert item.payload == page("one")
    assert item.raw_path == "a.warc#3"
    assert item.charset == "utf-8"
    assert item.declared.url == "https://news.example/a"
    assert item.declared.captured_at == datetime(2024, 5, 14, 10, tzinfo=UTC)
    assert item.flags == ()


THREE = [record(http(page(word)), url=b"https://news.example/" + word.encode()) for word in ("one", "two", "three")]
ALL = [("1", "one"), ("2", "two"), ("3", "three")]


@pytest.mark.parametrize(
    ("name", "archive"),
    [
        ("a.warc", b"".join(THREE)),
        ("a.warc.gz", packed(*THREE)),
        ("a.warc.gz", packed(b"".join(THREE))),
        ("a.warc.gz", packed(*THREE) + bytes(512)),
        ("a.warc", b"".join(THREE).replace(b"\r\n\r\n\r\n", b"\r\n\r\n")),
        ("a.warc", b"".join(THREE).replace(b"\r\n\r\nWARC", b"\r\n\r\n\r\n\r\nWARC")),
        ("a.arc", b"".join(arc_record(http(page(word))) for word in ("one", "two", "three"))),
        ("a.arc.gz", packed(*(arc_record(http(page(word))) for word in ("one", "two", "three")))),
    ],
)
def test_every_way_of_packing_gives_the_same_pages(tmp_path: Path, name: str, archive: bytes) -> None:
    assert summary(items(tmp_path, archive, name)) == ALL


def test_arc_has_addresses_and_dates_too(tmp_path: Path) -> None:
    columns = b"1 0 Crawler\nURL IP-address Archive-date Content-type Archive-length\n"
    head = b"filedesc://a.arc 0.0.0.0 20080430204825 text/plain %d\n" % len(columns) + columns
    dns = b"dns:news.example 192.0.2.1 20080430204825 text/dns 5\n1 2 3\n"
    _, bad_date = items(
        tmp_path,
        head + b"\n" + dns + arc_record(http(page("one"))) + arc_record(http(page("two")), date=b"null"),
        "a.arc",
    )
    first = items(tmp_path, head + b"\n" + dns + arc_record(http(page("one"))), "a.arc")[0]
    assert isinstance(first, Capture)
    assert isinstance(bad_date, Capture)
    assert (first.declared.url, first.raw_path) == ("http://news.example/a", "a.arc#3")
    assert first.declared.captured_at == datetime(2008, 4, 30, 20, 48, 25, tzinfo=UTC)
    assert bad_date.flags == ("metadata ignored: captured_at",)


@pytest.mark.parametrize(
    "other",
    [
        INFO,
        REQUEST,
        record(http(b"", b"Location: /b", status=b"301 Moved Permanently")),
        record(http(page("not here"), status=b"404 Not Found")),
        record(http(b"GIF89a", media=b"image/gif")),
        record(http(b"User-agent: *", media=b"text/plain")),
        record(b"20240514\r\nnews.example 1.2.3.4", media=b"text/dns", url=b"dns:news.example"),
        record(b"fetchTimeMs: 3", kind=b"metadata", media=b"application/warc-fields"),
        record(http(b"GIF", media=b"image/gif"), kind=b"revisit"),
    ],
)
def test_what_is_no_page_is_not_a_capture_but_counts_in_the_number(tmp_path: Path, other: bytes) -> None:
    assert summary(items(tmp_path, other + THREE[0])) == [("2", "one")]


def test_a_page_stored_without_http_is_a_page(tmp_path: Path) -> None:
    assert summary(items(tmp_path, record(page("one"), kind=b"resource", media=b"text/html"))) == [("1", "one")]


def test_a_revisited_page_is_a_rejection_with_its_address(tmp_path: Path) -> None:
    [item] = items(tmp_path, record(http(b""), kind=b"revisit"))
    assert isinstance(item, Rejection)
    assert (item.reason, item.url) == ("revisit", "https://news.example/a")
    assert item.captured_at is not None


def test_brackets_around_an_address_go(tmp_path: Path) -> None:
    [item] = items(tmp_path, record(http(page("one")), url=b"<https://news.example/a>"))
    assert isinstance(item, Capture)
    assert item.declared.url == "https://news.example/a"


def spoil(member: bytes) -> bytes:
    middle = len(member) // 2
    return member[:middle] + b"\xff\xff\xff\xff" + member[middle + 4 :]


MEMBERS = [gzip.compress(one) for one in THREE]


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (spoil, "damaged gzip"),
        (lambda member: member[:-5] + bytes([member[-5] ^ 1]) + member[-4:], "damaged gzip"),  # the checksum
        (lambda member: member[: len(member) // 2], "damaged gzip"),
        (lambda member: b"\0\x01" + member[2:], "damaged gzip"),
        (lambda member: b"junk" * 30, "damaged gzip"),
        (lambda member: b"\x1f\x8b\x08\0 no gzip " + random.Random(2).randbytes(5000), "damaged gzip"),
    ],
)
def test_a_damaged_member_costs_that_member(tmp_path: Path, harm: Callable[[bytes], bytes], reason: str) -> None:
    first, second, third = MEMBERS
    found = summary(items(tmp_path, first + harm(second) + third, "a.warc.gz"))
    assert found == [("1", "one"), ("2", reason), ("3", "three")]


def test_a_damaged_first_or_last_member_costs_that_member(tmp_path: Path) -> None:
    first, second, third = MEMBERS
    assert [reason for _, reason in summary(items(tmp_path, spoil(first) + second + third, "a.warc.gz"))] == [
        "damaged gzip",
        "two",
        "three",
    ]
    assert [reason for _, reason in summary(items(tmp_path, first + second + third[:-30], "a.warc.gz"))] == [
        "one",
        "two",
        "truncated gzip",
    ]


def test_a_clipped_page_keeps_its_address_in_the_rejection(tmp_path: Path) -> None:
    noise = random.Random(1).randbytes(3000).hex()
    clipped = gzip.compress(record(http(page(noise))))[:-500]
    [item] = items(tmp_path, clipped, "a.warc.gz")
    assert isinstance(item, Rejection)
    assert (item.reason, item.url) == ("truncated gzip", "https://news.example/a")


def test_a_clipped_file_in_one_gzip_keeps_what_stood_before(tmp_path: Path) -> None:
    long = record(http(page(random.Random(1).randbytes(90_000).hex())))
    clipped = gzip.compress(THREE[0] + THREE[1] + long)[:-20_000]
    assert summary(items(tmp_path, clipped, "a.warc.gz")) == [("1", "one"), ("2", "two"), ("3", "truncated gzip")]


@pytest.mark.parametrize("declared", [5, 100, 100_000])
def test_a_wrong_length_costs_that_record(tmp_path: Path, declared: int) -> None:
    wrong = record(http(page("two")), length=declared)
    assert summary(items(tmp_path, THREE[0] + wrong + THREE[2])) == [
        ("1", "one"),
        ("2", "damaged record"),
        ("3", "three"),
    ]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_wrong_length_in_arc_costs_that_record(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    good, wrong = arc_record(http(page("one"))), arc_record(http(page("two")), length=680)
    assert summary(items(tmp_path, pack(good + wrong + good), "a.arc.gz")) == [
        ("1", "one"),
        ("2", "damaged record"),
        ("3", "one"),
    ]


@pytest.mark.parametrize("length", [b"Content-Length: many", b"Content-Length: -1", b"No-Length: 1"])
def test_a_record_without_usable_length_costs_that_record(tmp_path: Path, length: bytes) -> None:
    nameless = THREE[1].replace(b"Content-Length: %d" % len(http(page("two"))), length)
    assert summary(items(tmp_path, THREE[0] + nameless + THREE[2])) == [
        ("1", "one"),
        ("2", "damaged record"),
        ("3", "three"),
    ]


def test_bytes_that_belong_nowhere_are_one_rejection(tmp_path: Path) -> None:
    junk = b"not a record\nWARC is a format\n" * 50 + b"\n"
    assert summary(items(tmp_path, junk + THREE[0])) == [("1", "damaged record"), ("2", "one")]


def test_a_file_that_is_no_archive_is_one_rejection(tmp_path: Path) -> None:
    assert summary(items(tmp_path, random.Random(3).randbytes(200_000))) == [("1", "damaged record")]


def test_an_empty_archive_holds_nothing(tmp_path: Path) -> None:
    assert items(tmp_path, b"") == []


def test_a_flood_of_broken_records_is_given_up(tmp_path: Path) -> None:
    found = summary(items(tmp_path, record(b"x", length=10**9) * 1000))
    assert found[-1] == ("501", "damaged archive")


def test_a_page_above_the_cap_is_one_rejection_and_reading_goes_on(tmp_path: Path) -> None:
    huge = record(http(page("x" * 20_000)))
    found = summary(items(tmp_path, packed(THREE[0], huge, THREE[2]), "a.warc.gz", Settings(max_capture_bytes=10_000)))
    assert found == [("1", "one"), ("2", "too large"), ("3", "three")]


ZEROS = bytes(30_000_000)


@pytest.mark.parametrize(
    ("coding", "bomb"),
    [(b"gzip", gzip.compress(ZEROS)), (b"deflate", zlib.compress(ZEROS)), (b"br", brotli(ZEROS))],
    ids=["gzip", "deflate", "br"],
)
def test_a_bomb_in_a_content_coding_is_too_large(tmp_path: Path, coding: bytes, bomb: bytes) -> None:
    assert len(bomb) < 100_000
    found = summary(items(tmp_path, THREE[0] + record(http(bomb, b"Content-Encoding: " + coding)) + THREE[2]))
    assert found == [("1", "one"), ("2", "too large"), ("3", "three")]


def test_a_page_that_the_crawler_cut_is_flagged(tmp_path: Path) -> None:
    [item] = items(tmp_path, record(http(page("one")), b"WARC-Truncated: length"))
    assert isinstance(item, Capture)
    assert item.flags == ("truncated at source",)


@given(st.binary(max_size=300), st.sampled_from(["", "gzip"]), st.integers(0, 400), st.integers(0, 4))
def test_no_damage_stops_the_reading(noise: bytes, pack: str, place: int, size: int) -> None:
    archive = packed(*THREE) if pack else b"".join(THREE)
    spoiled = archive[:place] + noise + archive[place + size :]
    with opened(spoiled) as raw:
        found = list(records(Tape(pieces(raw)), 10_000))
    assert found[-1].block.endswith(page("three"))


@given(st.lists(st.binary(max_size=2000), max_size=5), st.booleans())
def test_sound_archives_are_read_as_fastwarc_reads_them(blocks: list[bytes], gzipped: bool) -> None:
    made = [record(http(block), url=b"https://news.example/%d" % number) for number, block in enumerate(blocks)]
    archive = packed(*made) if gzipped else b"".join(made)
    with opened(archive) as raw:
        ours = [(one.head.url, one.block, one.why) for one in records(Tape(pieces(raw)), 10_000)]
    theirs = ArchiveIterator(io.BytesIO(archive), record_types=WarcRecordType.response, parse_http=False)
    assert ours == [(one.headers["WARC-Target-URI"], one.reader.read(), None) for one in theirs]


def test_damage_is_a_value_between_the_pieces() -> None:
    with opened(MEMBERS[0] + spoil(MEMBERS[1]) + MEMBERS[2]) as raw:
        kinds = [type(piece) for piece in pieces(raw)]
    assert kinds.count(UnreadableError) == 1
