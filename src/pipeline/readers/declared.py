"""Metadata that somebody else wrote: a sidecar file, a JSONL row. A bad field costs that field, with a flag."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from pipeline.model import Declared
from pipeline.readers.sources import SIDECAR
from pipeline.readers.unpack import UnreadableError, read_bounded

SIDECAR_BYTES = 1_000_000  # seven short fields; a bigger sidecar is something else
FIELD_CHARS = 10_000  # far beyond an address or a title; more is a field gone wrong
EARLIEST_CAPTURE = datetime(1990, 1, 1, tzinfo=UTC)  # the Web is younger: an earlier time is a database's default

ADDRESS = re.compile(r"(?:https?://[^\s/]\S*|(?:urn|tag):\S+)", re.IGNORECASE)
COMPACT_TIME = re.compile(r"\d{14}")  # 20240514103000, as web archives write it
UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

Flags = tuple[str, ...]


def declare(fields: Mapping[str, object]) -> tuple[Declared, Flags]:
    """The known fields of a mapping, each checked; null and blank ones are not declared, bad ones flagged.

    >>> declare({"title": " Two  banks merge ", "captured_at": "yesterday"})[1]
    ('metadata ignored: captured_at',)
    """
    values: dict[str, object] = {}
    bad = []
    for name, check in CHECKS.items():
        stated = fields.get(name)
        if stated is None or (isinstance(stated, str) and not stated.strip()):
            continue
        values[name] = check(stated) if isinstance(stated, str) and sound(stated) else None
        if values[name] is None:
            bad.append(name)
    return Declared(**values), ignored(*bad)  # type: ignore[arg-type]  # CHECKS gives each field its type


def ignored(*names: str) -> Flags:
    """Flags for metadata that is not used."""
    return tuple(f"metadata ignored: {name}" for name in names)


def sound(stated: str) -> bool:
    """Short enough to be a field, and without characters that no table or address can hold."""
    return len(stated) <= FIELD_CHARS and not UNPRINTABLE.search(stated)


def words(stated: str) -> str:
    """Display text on one line.

    >>> words(" Two\\n banks ")
    'Two banks'
    """
    return " ".join(unicodedata.normalize("NFC", stated).split())


def address(stated: str) -> str | None:
    """An address as it stands: http(s), urn or tag; anything else names no page.

    >>> address("https://news.example/a"), address("C:\\\\saved\\\\a.html")
    ('https://news.example/a', None)
    """
    return stated.strip() if ADDRESS.fullmatch(stated.strip()) else None


def moment(stated: str) -> datetime | None:
    """An ISO 8601 time, or fourteen digits, in UTC; a time without offset is UTC, a day alone its first second.

    >>> moment("2024-05-14T10:30:00+02:00").isoformat()
    '2024-05-14T08:30:00+00:00'
    """
    stated = stated.strip()
    try:
        if COMPACT_TIME.fullmatch(stated):
            time = datetime.strptime(stated, "%Y%m%d%H%M%S")
        else:
            time = datetime.fromisoformat(stated)
        time = time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return time if time >= EARLIEST_CAPTURE else None


CHECKS: dict[str, Callable[[str], object]] = {
    "url": address,
    "source": words,
    "publisher": words,
    "title": words,
    "published": str.strip,
    "captured_at": moment,
    "language": str.strip,
}


def sidecar(path: Path) -> tuple[Declared, Flags]:
    """What is declared beside a file."""
    if (found := beside(path)) is None:
        return Declared(), ()
    fields = read_sidecar(Path(found))
    return (Declared(), ignored("sidecar")) if fields is None else declare(fields)


def beside(path: Path) -> str | None:
    """The metadata file of a raw file; None where there is none."""
    return next((name for name in sidecar_names(str(path)) if exists(Path(name))), None)


def sidecar_names(file: str) -> list[str]:
    """Where the metadata of a file may lie, the first that is there counts.

    >>> sidecar_names("x.html.gz")
    ['x.html.gz.meta.json', 'x.html.meta.json']
    """
    return [name + SIDECAR for name in dict.fromkeys((file, without_gz(file)))]


def without_gz(name: str) -> str:
    """The name of the file before it was compressed.

    >>> without_gz("a.html.GZ")
    'a.html'
    """
    return name[:-3] if name.lower().endswith(".gz") else name


def exists(path: Path) -> bool:
    """Whether there is such a file; a name longer than file systems allow is not there."""
    try:
        path.stat()
    except OSError:
        return False
    return True


def read_sidecar(path: Path) -> dict[str, object] | None:
    """The fields of a sidecar file; None when they cannot be read."""
    try:
        return json_object(read_bounded(path, SIDECAR_BYTES))
    except UnreadableError:
        return None


def json_object(raw: bytes) -> dict[str, object] | None:
    """A JSON object; None where the bytes hold anything else.

    >>> json_object(b'{"title": "A"}'), json_object(b"[1]"), json_object(b"{")
    ({'title': 'A'}, None, None)
    """
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):  # RecursionError: brackets nested by the thousand
        return None
    return value if isinstance(value, dict) else None
