"""Why a row is as it is, in words for a person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.curated.lookup import Found

QUOTE_CHARS = 160  # of a removed span or a piece of evidence: enough to recognise it
MENTIONS_SHOWN = 6

Row = dict[str, Any]


def explain_row(found: Found) -> str:
    """The whole account of one article, copy or rejection, as lines of plain text."""
    tell = {"articles": _article, "copies": _copy, "rejections": _rejection}[found.table]
    return "\n".join(tell(found))


def _article(found: Found) -> Iterator[str]:
    row = found.row
    yield f"Article {row['article_id']}"
    yield from _own_account(row)
    yield ""
    yield f"Copies: {row['copies'] or 'none'}"
    for copy in sorted(found.copies, key=lambda copy: (-copy["jaccard"], copy["report_id"])):
        yield f"  {copy['report_id'][:16]}  {_relation(copy)}  {_origin(copy)}"


def _copy(found: Found) -> Iterator[str]:
    row = found.row
    yield f"Copy {row['report_id']}"
    yield f"  of article {row['article_id']}: {_relation(row)}"
    yield from _own_account(row)


def _rejection(found: Found) -> Iterator[str]:
    row = found.row
    yield f"Rejection {row['capture_id']}"
    yield f"  {row['reason']} ({row['stage']}): {row['detail']}"
    yield f"  from {_origin(row)}"


def _relation(row: Row) -> str:
    return f"{row['relation']}, Jaccard {row['jaccard']:.2f}, containment {row['containment']:.2f}"


def _own_account(row: Row) -> Iterator[str]:
    paragraphs = row["text"].split("\n\n")
    yield f"  from {_origin(row)}"
    yield ""
    yield f"Title: {row['title'] or 'none'}"
    if row["standfirst"]:
        yield f"Standfirst: {_short(row['standfirst'])}"
    yield f"Text: {len(paragraphs)} paragraphs, {len(row['text'])} characters, language {row['language']}"
    yield f"  begins {_short(paragraphs[0])}"
    if len(paragraphs) > 1:
        yield f"  ends   {_short(paragraphs[-1])}"
    if row["flags"]:
        yield f"  flags  {', '.join(row['flags'])}"
    yield ""
    yield from _date(row)
    yield ""
    yield from _country(row)
    yield ""
    yield from _removed(row["removed"])


def _origin(row: Row) -> str:
    return ", ".join(part for part in (row["raw_path"], row.get("publisher"), row["url"]) if part)


def _date(row: Row) -> Iterator[str]:
    if row["published_date"]:
        conflict = "; other evidence disagrees" if row["date_conflict"] else ""
        yield f"Published: {row['published_date']} by {row['date_source']}, confidence {_two(row)}{conflict}"
    else:
        yield "Published: unknown"
    if not row["date_evidence"]:
        yield "  nothing in the capture states a publication day"
    for evidence in row["date_evidence"]:
        days = str(evidence["first"])
        if evidence["last"] != evidence["first"]:
            days += f" to {evidence['last']}"
        refused = f" (refused: {evidence['refused']})" if evidence["refused"] else ""
        yield f"  {evidence['finder']}: {days}, read from {_short(evidence['quote'])}{refused}"


def _two(row: Row) -> str:
    return f"{row['date_confidence']:.2f}" if row["date_confidence"] is not None else "unknown"


def _country(row: Row) -> Iterator[str]:
    if row["country_code"]:
        margin = f", {row['country_margin']:.0%} ahead of the next" if row["country_margin"] is not None else ""
        yield f"Country: {row['country_code']} by {row['country_source']}{margin}"
    else:
        yield "Country: unknown"
    if not row["countries"]:
        yield "  the text names none"
    for country in row["countries"]:
        words = ", ".join(_mention(mention) for mention in country["mentions"][:MENTIONS_SHOWN])
        more = len(country["mentions"]) - MENTIONS_SHOWN
        yield f"  {country['code']} {country['share']:4.0%}: {words}{f' and {more} more' if more > 0 else ''}"


def _mention(mention: Row) -> str:
    times = f" x{mention['times']}" if mention["times"] > 1 else ""
    return f"“{mention['quote']}”{times} ({mention['kind']}, {mention['where']})"


def _removed(removed: list[Row]) -> Iterator[str]:
    if not removed:
        yield "Removed: nothing"
        return
    yield f"Removed: {len(removed)} spans, {sum(len(cut['text']) for cut in removed)} characters"
    for cut in removed:
        note = f" [{cut['note']}]" if cut["note"] else ""
        yield f"  {cut['rule']} at {cut['start']}-{cut['end']}: {_short(cut['text'])}{note}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= QUOTE_CHARS else f"“{line[: QUOTE_CHARS - 1]}…”"
