"""Web archives, WARC and ARC: one capture for each page; `#N` counts records of every kind, as archive tools do.

A page is a response with status 200 whose type is HTML, or a record of HTML without HTTP around it. Requests, metadata,
pictures, redirects and error pages are no captures and are not counted. Damage is one rejection with its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.model import Capture, Declared, Media, Rejection
from pipeline.readers.declared import declare
from pipeline.readers.sources import Source
from pipeline.readers.unpack import UnreadableError, opened_raw
from pipeline.readers.unread import Unread, unusable
from pipeline.readers.warc.http import HTML, MARKUP, Message, parse, payload
from pipeline.readers.warc.members import pieces
from pipeline.readers.warc.records import Head, Record, records
from pipeline.readers.warc.tape import Tape
from pipeline.settings import Settings

CUT_SHORT = "truncated at source"


def read_archive(source: Source, settings: Settings) -> Iterator[Capture | Rejection]:
    """The pages of an archive, and a rejection for each damaged place; what stands around it is read."""
    limit, unread = settings.max_capture_bytes, Unread(source)
    with opened_raw(source.path) as raw:
        for number, record in enumerate(records(Tape(pieces(raw)), limit), start=1):
            place = f"{source.raw_path}#{number}"
            declared, flags = declare({"url": record.head.url, "captured_at": record.head.date})
            try:
                item = _page(record, Capture(b"", Media.HTML, place, declared, flags=flags), limit)
            except UnreadableError as why:
                item = _with_address(unread.item(number, why), declared)
            if item is not None:
                yield item


def _page(record: Record, empty: Capture, limit: int) -> Capture | Rejection | None:
    """The page in a record, filled into an empty capture; None where the record holds none."""
    if record.why:
        raise record.why
    message = parse(record.block)
    if record.head.kind == "revisit":
        return _revisit(record, message, empty)
    if message is None:
        return replace(empty, payload=record.block) if _is_bare_page(record) else None
    if record.head.kind != "response" or not message.is_page:
        return None
    body, whole = payload(message, limit)
    flags = empty.flags if whole and not record.head.truncated else (*empty.flags, CUT_SHORT)
    return replace(empty, payload=body, charset=message.charset, flags=flags)


def _revisit(record: Record, message: Message | None, empty: Capture) -> Rejection | None:
    """A page that the crawler met again unchanged and did not store again: it has no words of its own."""
    if message is None or not message.is_page:
        return None
    said = unusable(record.block, empty.raw_path, "revisit", "The page was the same as at an earlier visit.")
    return _with_address(said, empty.declared)


def _is_bare_page(record: Record) -> bool:
    """HTML without HTTP: a `resource` record, or an answer from before HTTP had headers."""
    head: Head = record.head
    stated = head.media.partition(";")[0].strip() in HTML
    return stated and (head.kind == "resource" or (head.kind == "response" and bool(MARKUP.match(record.block))))


def _with_address(rejection: Rejection, declared: Declared) -> Rejection:
    return replace(rejection, url=declared.url, captured_at=declared.captured_at)
