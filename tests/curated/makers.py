"""Reports, rejections and commits made by hand, for tests of the store alone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq

from pipeline.curated.layout import INDEX_FILE, MANIFEST
from pipeline.curated.manifest import Manifest
from pipeline.curated.parquet import read_file
from pipeline.curated.placing.placement import links_table, with_standing
from pipeline.curated.publish import publish
from pipeline.curated.spool import Spooler, new_spool, packed
from pipeline.curated.store import taken_in, writing
from pipeline.model import (
    CleanText,
    CountryScore,
    Dated,
    DateEvidence,
    Fingerprint,
    Link,
    Located,
    Mention,
    Precision,
    Rejection,
    Relation,
    Removed,
    Report,
    Stage,
)
from pipeline.settings import Settings

VERSION = "test+0"


def make_id(name: str) -> str:
    """A full-length id that a test can spell."""
    return hashlib.sha256(name.encode()).hexdigest()


def make_report(
    name: str,
    *,
    text: str = "The council met on Monday.\n\nIt agreed on a budget.",
    day: date | None = date(2024, 5, 14),
    confidence: float = 0.9,
    code: str | None = "MLI",
    raw_path: str | None = None,
    captured_at: datetime | None = None,
) -> Report:
    """A report whose source is a date header, a title line and the text."""
    header, title = "date 2024-05-14 ", f"Council {name}"
    source = header + title + "\n" + text
    evidence = DateEvidence(day, day, Precision.DAY, "date header", header, confidence) if day else None
    mention = Mention("name", "Mali", "lead", 2)
    return Report(
        id=make_id(name),
        clean=CleanText(text, title, None, (Removed("date-header", 0, len(header), 0, header.strip()),)),
        dated=Dated(day, None, "date header", confidence, evidence=(evidence,)) if evidence else Dated(),
        located=Located(code, "lead", 1.0, (CountryScore(code, 3.0, 1.0, (mention,)),)) if code else Located(),
        language="en",
        raw_path=raw_path or f"{name}.txt",
        raw_sha256=make_id(name),
        source_sha256=hashlib.sha256("".join(source.split()).encode()).hexdigest(),
        captured_at=captured_at,
    )


def make_fingerprint(report: Report) -> Fingerprint:
    """A fingerprint with some shingles of its own."""
    words = np.unique(np.frombuffer(bytes.fromhex(report.id), np.uint64))
    return Fingerprint(
        id=report.id,
        day=report.dated.day,
        length=len(report.clean.text),
        shingles=words,
        signature=np.arange(128, dtype=np.uint32),
        digest=bytes.fromhex(report.id)[:16],
        numbers=words[:2],
        captured_at=report.captured_at,
        title=b"title",
    )


def make_rejection(name: str, reason: str = "empty file") -> Rejection:
    """A file that gave nothing."""
    return Rejection(make_id(name), f"{name}.txt", Stage.READ, reason, "There is nothing in it.", bytes=0)


def make_link(copy: str, article: str, jaccard: float = 0.8) -> Link:
    """A near-duplicate edge."""
    return Link(make_id(copy), make_id(article), Relation.NEAR, jaccard, jaccard)


def fill_spool(spool: Path, reports: Sequence[Report] = (), rejections: Sequence[Rejection] = ()) -> None:
    """One more file of reports in a spool, and one of rejections."""
    spooler = Spooler(spool)
    spooler.add(packed([(report, make_fingerprint(report)) for report in reports], rejections, (), VERSION))
    spooler.flush()


def commit(
    curated: Path,
    reports: Sequence[Report] = (),
    rejections: Sequence[Rejection] = (),
    links: Sequence[Link] = (),
) -> Manifest:
    """One run: the new reports and rejections, and the links of everything that then stands."""
    spool = new_spool(curated)
    fill_spool(spool, reports, rejections)
    with writing(curated) as base:
        merged = taken_in(base, spool)
        return publish(base, spool, merged, with_standing(merged.reports, links_table(links)), VERSION, Settings())


def utc(day: int, hour: int = 0) -> datetime:
    """A time of capture in May 2024."""
    return datetime(2024, 5, day, hour, tzinfo=UTC)


def make_first_version(generation: Path) -> None:
    """A committed generation as the first version of the tables had it: its index did not say what made a report."""
    index = read_file(generation / INDEX_FILE)
    (generation / INDEX_FILE).unlink()  # other generations may share it
    pq.write_table(index.drop_columns(["pipeline_version"]), generation / INDEX_FILE)
    stated = json.loads((generation / MANIFEST).read_text(encoding="utf-8"))
    (generation / MANIFEST).write_text(json.dumps(stated | {"schema_version": 1}), encoding="utf-8")
