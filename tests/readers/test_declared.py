from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import Declared
from pipeline.readers.declared import FIELD_CHARS, SIDECAR_BYTES, declare, json_object, moment, sidecar

FULL = """{"url": "https://news.example/a?b=1", "source": "feed", "publisher": "The Harbour Post",
"title": "Two banks\\n merge", "published": "14 May 2024", "captured_at": "2024-05-15T08:00:00", "language": "en"}"""


def beside(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_every_field_is_taken(tmp_path: Path) -> None:
    beside(tmp_path, "a.html.meta.json", FULL)
    declared, flags = sidecar(tmp_path / "a.html")
    assert flags == ()
    assert declared == Declared(
        url="https://news.example/a?b=1",
        source="feed",
        publisher="The Harbour Post",
        title="Two banks merge",
        published="14 May 2024",
        captured_at=datetime(2024, 5, 15, 8, tzinfo=UTC),
        language="en",
    )


@pytest.mark.parametrize("name", ["a.html.gz.meta.json", "a.html.meta.json"])
def test_a_compressed_page_has_its_metadata_under_either_name(tmp_path: Path, name: str) -> None:
    beside(tmp_path, name, FULL)
    assert sidecar(tmp_path / "a.html.gz")[0].source == "feed"


def test_the_nearer_of_two_sidecars_counts(tmp_path: Path) -> None:
    beside(tmp_path, "a.html.meta.json", FULL)
    beside(tmp_path, "a.html.gz.meta.json", '{"source": "crawl"}')
    assert sidecar(tmp_path / "a.html.gz") == (Declared(source="crawl"), ())


def test_without_a_sidecar_nothing_is_declared(tmp_path: Path) -> None:
    assert sidecar(tmp_path / "a.html") == (Declared(), ())
    assert sidecar(tmp_path / f"{'a' * 250}.html") == (Declared(), ())


@pytest.mark.parametrize("content", ["", "{", "[]", "null", b"\xff\xfe\0", "[" * 100_000, " " * (SIDECAR_BYTES + 1)])
def test_a_sidecar_that_cannot_be_read_is_ignored_with_a_flag(tmp_path: Path, content: str | bytes) -> None:
    beside(tmp_path, "a.html.meta.json", content)
    assert sidecar(tmp_path / "a.html") == (Declared(), ("metadata ignored: sidecar",))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("url", "not an address"),
        ("url", "https://"),
        ("url", "https://news.example/a b"),
        ("url", "https://news.example/\0"),
        ("url", "https://news.example/\ud800"),
        ("url", "javascript:void(0)"),
        ("url", "file:///home/reader/a.html"),
        ("url", 7),
        ("title", ["Two banks merge"]),
        ("title", "a\0b"),
        ("title", "half a pair \ud83d"),
        ("title", "x" * (FIELD_CHARS + 1)),
        ("published", 1715644800),
        ("captured_at", "yesterday"),
        ("captured_at", "2024-13-01"),
        ("captured_at", "1970-01-01T00:00:00Z"),
        ("captured_at", "0001-01-01T00:00:00+14:00"),
        ("captured_at", 20240514),
        ("language", {"code": "en"}),
    ],
)
def test_a_bad_field_is_ignored_with_a_flag_and_the_others_stay(field: str, value: object) -> None:
    declared, flags = declare({"source": "feed", field: value})
    assert flags == (f"metadata ignored: {field}",)
    assert declared == Declared(source="feed")


@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_blank_field_is_not_declared_and_not_bad(value: object) -> None:
    assert declare({"url": value, "title": value, "colour": "red"}) == (Declared(), ())


@pytest.mark.parametrize(
    "url", ["https://news.example", "HTTP://news.example/ä?q", "urn:uuid:1-2", "tag:news.example,2024:a"]
)
def test_an_address_is_kept_as_it_stands(url: str) -> None:
    assert declare({"url": f" {url}\n"}) == (Declared(url=url), ())


@pytest.mark.parametrize(
    ("stated", "meant"),
    [
        ("2024-05-14T10:30:00Z", "2024-05-14T10:30:00+00:00"),
        ("2024-05-14 10:30", "2024-05-14T10:30:00+00:00"),
        ("2024-05-14T23:30:00-03:00", "2024-05-15T02:30:00+00:00"),
        ("20240514103000", "2024-05-14T10:30:00+00:00"),
        ("2024-05-14", "2024-05-14T00:00:00+00:00"),
    ],
)
def test_a_time_is_in_utc_and_a_naive_one_was_already(stated: str, meant: str) -> None:
    time = moment(stated)
    assert time is not None
    assert time.isoformat() == meant


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(st.characters()), lambda inner: st.lists(inner, max_size=3)
)


@settings(max_examples=50)
@given(st.dictionaries(st.sampled_from(["url", "title", "captured_at", "published", "language"]), JSON))
def test_whatever_is_declared_gives_clean_fields_or_flags(fields: dict[str, object]) -> None:
    declared, flags = declare(fields)
    assert len(flags) <= len(fields)
    for value in (declared.url, declared.title, declared.published, declared.language):
        assert value is None or (value.encode() and value == value.strip())


@given(st.binary())
def test_any_bytes_are_an_object_or_none(raw: bytes) -> None:
    assert json_object(raw) is None or raw.strip()[:1] in (b"{", b"\xef", b"\0")
