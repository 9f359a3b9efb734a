"""The frozen types that travel through the pipeline, one per arrow.

    raw/ -> Capture -> Document -> CleanText -> Report -> Fingerprint -> Link -> curated/

A capture that gives no report ends as a `Rejection`. Types hold values and what follows from them alone;
no type here reads a file, a clock or a setting.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from urllib.parse import urlsplit

import numpy as np
import numpy.typing as npt


class Media(StrEnum):
    """What the payload of a capture is."""

    HTML = "html"
    TEXT = "text"


class Stage(StrEnum):
    """Where a capture was turned away."""

    READ = "read"
    DECODE = "decode"
    EXTRACT = "extract"
    CLEAN = "clean"


@dataclass(frozen=True, slots=True)
class Declared:
    """What was declared beside a capture (`.meta.json`, a JSONL row, an archive's headers); null where nothing was."""

    url: str | None = None
    source: str | None = None
    publisher: str | None = None
    title: str | None = None
    published: str | None = None  # as written: `dating` reads it
    captured_at: datetime | None = None  # aware, UTC
    language: str | None = None


@dataclass(frozen=True)
class Capture:
    """One raw item as it came, bytes not yet decoded."""

    payload: bytes  # decompressed; a JSONL row's `html` or `text` as UTF-8
    media: Media
    raw_path: str  # relative to the input folder, `#N` behind it for the N-th item of an archive
    declared: Declared = Declared()
    charset: str | None = None  # declared outside the payload: an HTTP header, JSON's UTF-8
    flags: tuple[str, ...] = ()

    @cached_property
    def id(self) -> str:
        """Hex SHA-256 of payload and declared URL; of the payload alone where none is declared."""
        return capture_id(self.payload, self.declared.url)

    @cached_property
    def sha256(self) -> str:
        """Hex SHA-256 of the payload."""
        return hashlib.sha256(self.payload).hexdigest()


def capture_id(payload: bytes, url: str | None) -> str:
    """The id of a capture. A NUL stands between payload and URL: no URL holds one.

    >>> capture_id(b"words", None) == hashlib.sha256(b"words").hexdigest()
    True
    """
    digest = hashlib.sha256(payload)
    if url is not None:
        digest.update(b"\0" + url.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def source_key(url: str | None, publisher: str | None, source: str | None) -> str | None:
    """What a source is called everywhere: who printed a report, else who published it, else who collected it.

    >>> source_key("https://www.example.org/a", "The Example", "feed 7"), source_key(None, " The Example ", None)
    ('example.org', 'the example')
    """
    name = _host(url) or (publisher or source or "").strip().casefold()
    return name or None


def _host(url: str | None) -> str:
    """The host of an address without "www."; empty where it names none."""
    try:
        host = urlsplit(url).hostname if url and "//" in url else None
    except ValueError:  # brackets that hold no IPv6 address
        return ""
    return (host or "").removeprefix("www.")


@dataclass(frozen=True, slots=True)
class Rejection:
    """A capture that gave no report, and why. `reason` is a short fixed phrase to count by, `detail` is for people."""

    capture_id: str
    raw_path: str
    stage: Stage
    reason: str
    detail: str = ""
    url: str | None = None
    captured_at: datetime | None = None
    raw_sha256: str | None = None  # null where the bytes could not be read
    bytes: int | None = None


def reject(capture: Capture, stage: Stage, reason: str, detail: str = "") -> Rejection:
    """Turn a capture away, keeping where it came from."""
    return Rejection(
        capture_id=capture.id,
        raw_path=capture.raw_path,
        stage=stage,
        reason=reason,
        detail=detail,
        url=capture.declared.url,
        captured_at=capture.declared.captured_at,
        raw_sha256=capture.sha256,
        bytes=len(capture.payload),
    )


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date as a page or its metadata states it, not yet read."""

    where: str  # "json-ld datePublished", "meta article:published_time", "itemprop datePublished" …
    quote: str


@dataclass(frozen=True, slots=True)
class Document:
    """The text and metadata of one capture. Declared metadata wins over the page's own."""

    source: str  # the source text: NFC, "\n" line ends; offsets of removed spans count in it
    media: Media
    title: str | None = None  # declared or the page's own; null where only the text itself may hold one
    standfirst: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    source_name: str | None = None
    language: str | None = None  # as declared, not checked
    url: str | None = None  # declared, else the page's canonical one
    dates: tuple[StatedDate, ...] = ()
    captured_at: datetime | None = None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cut:
    """A span of the source text that a rule takes out, with what the rule knows of it."""

    rule: str
    start: int
    end: int
    facts: tuple[
        tuple[str, str], ...
    ] = ()  # ("publisher", "…"), ("title", "…"), ("day", "2024-05-14"), ("seen", "12") …


@dataclass(frozen=True, slots=True)
class Removed:
    """A cut as it is kept in the record: `source[start:end] == text`; `at` is where in the display text it stood."""

    rule: str
    start: int
    end: int
    at: int
    text: str
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def note(self) -> str:
        """The facts for people: "publisher: Finextra; title: …"."""
        return "; ".join(f"{name}: {value}" for name, value in self.facts)


@dataclass(frozen=True, slots=True)
class CleanText:
    """Display text and the account of everything that is not in it."""

    text: str  # paragraphs joined by a blank line, single spaces inside them; without the title line
    title: str | None = None
    standfirst: str | None = None  # stays in `text` too where the source has it
    removed: tuple[Removed, ...] = ()
    flags: tuple[str, ...] = ()
    uncompared: tuple[
        tuple[int, int], ...
    ] = ()  # spans of `text` (credits, legal lines) that say nothing of its sameness

    @property
    def compared(self) -> str:
        """The text that deduplication compares: the display text without its `uncompared` spans."""
        kept, position = [], 0
        for start, end in self.uncompared:
            kept.append(self.text[position:start])
            position = end
        return "".join(kept) + self.text[position:]


class Precision(StrEnum):
    """How much of a date a piece of evidence states."""

    TIME = "time"
    DAY = "day"
    MONTH = "month"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class DateEvidence:
    """A publication date somebody states: the days it may be (first to last), who says so, and in which words."""

    first: date
    last: date
    precision: Precision
    finder: str
    quote: str
    confidence: float
    at: datetime | None = None  # aware, only where time and offset are stated
    refused: str | None = None  # why it does not count: "before 1950", "after the capture", …


@dataclass(frozen=True, slots=True)
class Dated:
    """The one decision on a date. `day` is null when unknown, and when only a month is known."""

    day: date | None = None
    at: datetime | None = None
    source: str | None = None  # the finder that decided
    confidence: float | None = None
    conflict: bool = False
    evidence: tuple[DateEvidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a report that speak of a country."""

    kind: str  # "name", "demonym", "capital", "city", "region", "institution", "dateline" …
    quote: str
    where: str  # "title", "lead", "body"
    times: int = 1


@dataclass(frozen=True, slots=True)
class CountryScore:
    """How much a report is about one country; `share` is of all countries' scores."""

    code: str  # ISO 3166-1 alpha-3, XKX for Kosovo
    score: float
    share: float
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """The one decision on a country, and all the countries a report is about, best first."""

    code: str | None = None
    source: str | None = None  # the rule that decided
    margin: float | None = None  # lead over the runner-up, as a share of all scores
    countries: tuple[CountryScore, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A cleaned, dated, located document."""

    id: str
    clean: CleanText
    dated: Dated
    located: Located
    language: str
    raw_path: str
    raw_sha256: str
    source_sha256: str
    url: str | None = None
    source: str | None = None
    publisher: str | None = None
    publisher_country: str | None = None
    authors: tuple[str, ...] = ()
    captured_at: datetime | None = None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What deduplication knows of a report."""

    id: str
    day: date | None
    length: int  # characters of display text that are not white space
    shingles: npt.NDArray[np.uint64] = field(repr=False)  # sorted, unique hashes of word 5-grams
    signature: npt.NDArray[np.uint32] = field(repr=False)  # MinHash values, empty where there is no shingle
    digest: bytes = b""  # of the whole comparison text; empty where it has no word
    numbers: npt.NDArray[np.uint64] = field(default_factory=lambda: np.empty(0, np.uint64), repr=False)  # as `shingles`
    page: bytes = b""  # digest of the URL; empty where there is none
    captured_at: datetime | None = None
    title: bytes = b""  # digest of the title's words; empty where there is none


class Relation(StrEnum):
    """How a copy relates to its article."""

    EXACT = "exact"
    NEAR = "near"
    CONTAINED = "contained"
    REVISION = "revision"


@dataclass(frozen=True, slots=True)
class Link:
    """A copy's edge to the article it is folded into."""

    copy_id: str
    article_id: str
    relation: Relation
    jaccard: float
    containment: float
