"""The tables: the only file that names columns.

`articles` and `copies` lie in Hive partitions `country=XXX/date=YYYY-MM-DD`; the keys are not columns of the files.
Every file of a table has one schema. A *row* here is what one capture became, before groups are decided: the columns of
`articles` with the report's own id as `article_id` and no copies.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

import pyarrow as pa

from pipeline.model import Dated, DateEvidence, Fingerprint, Rejection, Report

SCHEMA_VERSION = 2

NO_COUNTRY = "ZZZ"  # user-assigned in ISO 3166-1; alpha-2 "NA" would turn into a missing value in common tools
NO_DATE = date(1900, 1, 1)  # a date everywhere dates are inferred, inside no realistic range

TIMESTAMP = pa.timestamp("us", tz="UTC")

DATE_EVIDENCE = pa.struct(
    [
        ("first", pa.date32()),
        ("last", pa.date32()),
        ("precision", pa.string()),
        ("finder", pa.string()),
        ("quote", pa.string()),
        ("confidence", pa.float64()),
        ("refused", pa.string()),
    ]
)
MENTION = pa.struct([("kind", pa.string()), ("quote", pa.string()), ("where", pa.string()), ("times", pa.int32())])
COUNTRY = pa.struct(
    [("code", pa.string()), ("score", pa.float64()), ("share", pa.float64()), ("mentions", pa.list_(MENTION))]
)
REMOVED = pa.struct(
    [
        ("rule", pa.string()),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("at", pa.int32()),
        ("text", pa.string()),
        ("note", pa.string()),
    ]
)

ARTICLES = pa.schema(
    [
        ("article_id", pa.string()),
        ("title", pa.string()),
        ("standfirst", pa.string()),
        ("text", pa.string()),
        ("language", pa.string()),
        ("url", pa.string()),
        ("source", pa.string()),
        ("publisher", pa.string()),
        ("publisher_country", pa.string()),
        ("authors", pa.list_(pa.string())),
        ("published_at", TIMESTAMP),
        ("published_date", pa.date32()),
        ("published_offset_min", pa.int16()),
        ("date_source", pa.string()),
        ("date_confidence", pa.float64()),
        ("date_conflict", pa.bool_()),
        ("date_evidence", pa.list_(DATE_EVIDENCE)),
        ("countries", pa.list_(COUNTRY)),
        ("country_code", pa.string()),
        ("country_source", pa.string()),
        ("country_margin", pa.float64()),
        ("copies", pa.int32()),
        ("removed", pa.list_(REMOVED)),
        ("flags", pa.list_(pa.string())),
        ("captured_at", TIMESTAMP),
        ("raw_path", pa.string()),
        ("raw_sha256", pa.string()),
        ("source_sha256", pa.string()),
        ("pipeline_version", pa.string()),
    ]
)

COPIES = pa.schema(
    [
        ("report_id", pa.string()),
        ("article_id", pa.string()),
        ("relation", pa.string()),
        ("jaccard", pa.float64()),
        ("containment", pa.float64()),
        *(field for field in ARTICLES if field.name != "article_id"),
    ]
)

REJECTIONS = pa.schema(
    [
        ("capture_id", pa.string()),
        ("url", pa.string()),
        ("captured_at", TIMESTAMP),
        ("raw_path", pa.string()),
        ("raw_sha256", pa.string()),
        ("stage", pa.string()),
        ("reason", pa.string()),
        ("detail", pa.string()),
        ("bytes", pa.int64()),
    ]
)

SCHEMAS = {"articles": ARTICLES, "copies": COPIES, "rejections": REJECTIONS}
ID_COLUMN = {"articles": "article_id", "copies": "report_id", "rejections": "capture_id"}

# What deduplication knows of a report, and where the report's own date and country would place it.
FINGERPRINT = pa.schema(
    [
        ("id", pa.string()),
        ("day", pa.date32()),
        ("length", pa.int64()),
        ("shingles", pa.list_(pa.uint64())),
        ("signature", pa.list_(pa.uint32())),
        ("digest", pa.binary()),
        ("numbers", pa.list_(pa.uint64())),
        ("page", pa.binary()),
        ("captured_at", TIMESTAMP),
        ("title", pa.binary()),
    ]
)
OWN_PLACE = pa.schema(
    [
        ("row_hash", pa.string()),
        ("raw_path", pa.string()),
        ("country", pa.string()),
        ("date", pa.date32()),
        *(ARTICLES.field(name) for name in ("published_at", "published_offset_min", "date_source", "date_confidence")),
        ARTICLES.field("pipeline_version"),
    ]
)
# Where a report stands: the partition of its article, and its edge to it.
STANDING = pa.schema(
    [
        ("place_country", pa.string()),
        ("place_date", pa.date32()),
        ("article_id", pa.string()),
        ("relation", pa.string()),  # null for an article
        ("jaccard", pa.float64()),
        ("containment", pa.float64()),
        ("copies", pa.int32()),
        ("dated_by", pa.string()),  # the copy that lends an undated article its day
    ]
)
OWN = pa.schema([*(FINGERPRINT.field(name) for name in ("id", "day", "captured_at")), *OWN_PLACE])
INDEX = pa.schema([*OWN, *STANDING])
# An edge from a copy to its article, and everything that a partition says of a row: what is hashed to see changes.
LINKS = pa.schema([INDEX.field(name) for name in ("id", "article_id", "relation", "jaccard", "containment")])
SAID = ["id", "row_hash", "article_id", "relation", "jaccard", "containment", "copies", "dated_by"]
SPOOLED = pa.schema([*ARTICLES, pa.field("own", pa.struct([*FINGERPRINT, *OWN_PLACE]))])
# A capture that was prepared and not kept, because other days were asked for.
LEFT = pa.schema(
    [("capture_id", pa.string()), ("captured_at", TIMESTAMP), ("raw_path", pa.string()), ("day", pa.date32())]
)
# A raw file all of whose captures are stored. `key` is a hash of `path` and `raw_path`; times are those of the files.
RAW_FILES = pa.schema(
    [
        ("key", pa.uint64()),
        ("path", pa.string()),
        ("raw_path", pa.string()),
        *((name, pa.int64()) for name in ("bytes", "modified_ns", "sidecar_bytes", "sidecar_modified_ns")),
        ("captures", pa.int64()),
    ]
)

# Columns with few values, where a dictionary pays; and those whose minima and maxima let a reader skip.
DICTIONARY_COLUMNS = [
    *("language", "source", "publisher", "publisher_country", "date_source", "country_code", "country_source"),
    *("relation", "stage", "reason", "pipeline_version"),
]
STATISTICS_COLUMNS = [
    *("article_id", "report_id", "capture_id", "published_at", "published_date", "captured_at", "country_code"),
    *("language", "publisher", "copies", "jaccard", "containment", "bytes"),
]

Row = dict[str, Any]


def row_of(report: Report, pipeline_version: str) -> Row:
    """The row of one report: the columns of `articles`, its own id as `article_id`, no copies."""
    clean, located = report.clean, report.located
    return {
        "article_id": report.id,
        "title": clean.title,
        "standfirst": clean.standfirst,
        "text": clean.text,
        "language": report.language,
        "url": report.url,
        "source": report.source,
        "publisher": report.publisher,
        "publisher_country": report.publisher_country,
        "authors": list(report.authors),
        **_date_columns(report.dated),
        "countries": [
            {
                "code": country.code,
                "score": country.score,
                "share": country.share,
                "mentions": [
                    {"kind": m.kind, "quote": m.quote, "where": m.where, "times": m.times} for m in country.mentions
                ],
            }
            for country in located.countries
        ],
        "country_code": located.code,
        "country_source": located.source,
        "country_margin": located.margin,
        "copies": 0,
        "removed": [
            {"rule": cut.rule, "start": cut.start, "end": cut.end, "at": cut.at, "text": cut.text, "note": cut.note}
            for cut in clean.removed
        ],
        "flags": sorted({*report.flags, *clean.flags}),
        "captured_at": report.captured_at,
        "raw_path": report.raw_path,
        "raw_sha256": report.raw_sha256,
        "source_sha256": report.source_sha256,
        "pipeline_version": pipeline_version,
    }


def _date_columns(dated: Dated) -> Row:
    offset = dated.at.utcoffset() if dated.at else None
    return {
        "published_at": dated.at.astimezone(UTC) if dated.at else None,
        "published_date": dated.day,
        "published_offset_min": int(offset.total_seconds() // 60) if offset is not None else None,
        "date_source": dated.source,
        "date_confidence": dated.confidence,
        "date_conflict": dated.conflict,
        "date_evidence": [_evidence_column(evidence) for evidence in dated.evidence],
    }


def _evidence_column(evidence: DateEvidence) -> Row:
    return {
        "first": evidence.first,
        "last": evidence.last,
        "precision": str(evidence.precision),
        "finder": evidence.finder,
        "quote": evidence.quote,
        "confidence": evidence.confidence,
        "refused": evidence.refused,
    }


def rejection_row(rejection: Rejection) -> Row:
    """The row of one rejection."""
    return {name: getattr(rejection, name) for name in REJECTIONS.names} | {"stage": str(rejection.stage)}


def spooled_row(report: Report, fingerprint: Fingerprint, pipeline_version: str) -> Row:
    """A report's row with what deduplication and placement need beside it."""
    row = row_of(report, pipeline_version)
    own = {
        **{name: getattr(fingerprint, name) for name in FINGERPRINT.names},
        "row_hash": logical_hash([row]),
        "raw_path": report.raw_path,
        "country": row["country_code"] or NO_COUNTRY,
        "date": row["published_date"] or NO_DATE,
        **{name: row[name] for name in ("published_at", "published_offset_min", "date_source", "date_confidence")},
        "pipeline_version": pipeline_version,
    }
    return row | {"own": own}


def left_row(report: Report) -> Row:
    """What is kept of a report that was not asked for."""
    return {
        "capture_id": report.id,
        "captured_at": report.captured_at,
        "raw_path": report.raw_path,
        "day": report.dated.day,
    }


def logical_hash(rows: Iterable[Mapping[str, Any]]) -> str:
    """A hash of what rows say, whatever file format or library version holds them; order counts."""
    digest = hashlib.sha256()
    for row in rows:
        digest.update(json.dumps(row, sort_keys=True, ensure_ascii=False, default=_as_text).encode("utf-8") + b"\n")
    return digest.hexdigest()


def _as_text(value: Any) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    raise TypeError(f"a column holds a {type(value).__name__}, which has no logical form")


def as_copies(own: pa.Table, links: pa.Table) -> pa.Table:
    """Rows as copies: `links` gives article_id, relation, jaccard and containment in the rows' order."""
    columns = {name: own[name] for name in own.column_names} | {"report_id": own["article_id"]}
    columns |= {name: links[name] for name in ("article_id", "relation", "jaccard", "containment")}
    return pa.table([columns[name] for name in COPIES.names], schema=COPIES)


def as_articles(own: pa.Table, copies: pa.Array | pa.ChunkedArray) -> pa.Table:
    """Rows as articles: `copies` gives how many reports each stands for, itself not counted."""
    position = ARTICLES.get_field_index("copies")
    return own.select(ARTICLES.names).set_column(position, ARTICLES.field("copies"), copies)


def as_rows(table: pa.Table) -> pa.Table:
    """Back from articles or copies to the reports' own rows: a copy can become an article again."""
    if "report_id" in table.column_names:
        table = table.drop_columns(["article_id"]).rename_columns({"report_id": "article_id"}).select(ARTICLES.names)
    return as_articles(table, pa.repeat(pa.scalar(0, pa.int32()), table.num_rows))
