"""The records of a WARC or ARC file, each with what is wrong with it. What is declared is compared with what came."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.readers.unpack import UnreadableError, too_large
from pipeline.readers.warc.members import NEXT_RECORD, RECORD_START
from pipeline.readers.warc.tape import Tape

HEAD_LINES = 200  # a WARC record has a dozen or so
MAX_BROKEN = 500  # looking into a block that swallowed others costs up to 20 ms
WEB = ("http:", "https:")


@dataclass(frozen=True, slots=True)
class Head:
    """What a record says of itself. `length` is null where it says nothing usable."""

    kind: str = "unknown"  # WARC-Type; a web record of ARC is a "response"
    url: str | None = None
    date: str | None = None
    media: str = ""  # of the block: "application/http" for a whole HTTP message
    length: int | None = None
    truncated: bool = False  # the crawler says that it did not take all


@dataclass(frozen=True, slots=True)
class Record:
    """A record, or a place where there should be one. With `why` it is not to be used."""

    head: Head
    block: bytes = b""
    why: UnreadableError | None = None


def records(tape: Tape, limit: int) -> Iterator[Record]:
    """All records of any kind in their order; a stretch that cannot be read counts as one."""
    broken = 0  # in a row
    while broken < MAX_BROKEN:
        tape.skip_blank()
        if not tape.at_end():
            record = _record(tape, limit)
        elif tape.damage:
            record = Record(Head(), why=tape.damage)
            tape.resume()
        else:
            return
        yield record
        broken = broken + 1 if record.why else 0
    yield Record(
        Head(), why=UnreadableError("damaged archive", f"Given up after {MAX_BROKEN} broken records in a row.")
    )


def _record(tape: Tape, limit: int) -> Record:
    head = _head(tape)
    if head.length is None:
        return _broken(tape, head, b"", "Its header cannot be read.")
    block = tape.take(min(head.length, limit))
    came = len(block) + tape.skip(head.length - len(block))
    if came < head.length:
        return _broken(tape, head, block, f"{came:,} of {head.length:,} declared bytes came.")
    tape.skip_blank()
    if tape.damage and not tape.sealed:
        return _broken(tape, head, block, "Its checksum is wrong.")
    if not tape.at_end() and not tape.at_record():
        return _broken(tape, head, block, "What stands behind its declared length is no record.")
    return Record(head, block, too_large(limit) if came > limit else None)


def _broken(tape: Tape, head: Head, block: bytes, detail: str) -> Record:
    """A record that is not to be used. Leaves the tape at the next one, which may lie inside this one's block."""
    why = tape.damage or UnreadableError("damaged record", detail)
    if swallowed := NEXT_RECORD.search(block):
        tape.put_back(block[swallowed.end() :])
    elif tape.damage:
        tape.resume()
    tape.skip_to_record()
    return Record(head, why=why)


def _head(tape: Tape) -> Head:
    first = tape.line()
    if first.startswith(b"WARC/"):
        return _warc_head(tape)
    return arc_head(first.decode("latin-1")) if RECORD_START.match(first) else Head()


def _warc_head(tape: Tape) -> Head:
    lines = []
    while (line := tape.line()).strip():
        lines.append(line.decode("utf-8", "replace"))
        if len(lines) > HEAD_LINES or not line.endswith(b"\n"):
            return Head()
    return warc_head(dict(fields(lines))) if line else Head()


def fields(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Header fields with lower-case names, the first of a name last so that a dict keeps it; folded lines joined.

    >>> dict(fields(["A: 1\\r\\n", "B: 2\\r\\n", "  more\\r\\n", "a: 3\\r\\n"])) == {"a": "1", "b": "2 more"}
    True
    """
    unfolded: list[str] = []
    for line in lines:
        if line[:1] in " \t" and unfolded:
            unfolded[-1] = f"{unfolded[-1].rstrip()} {line.strip()}"
        else:
            unfolded.append(line)
    for line in reversed(unfolded):
        name, _, value = line.partition(":")
        yield name.strip().lower(), value.strip()


def warc_head(stated: dict[str, str]) -> Head:
    """The head of a WARC record from its named fields."""
    return Head(
        kind=stated.get("warc-type", "unknown").lower(),
        url=stated.get("warc-target-uri", "").strip("<>"),  # Wget writes the brackets of the grammar
        date=stated.get("warc-date"),
        media=stated.get("content-type", "").lower(),
        length=_length(stated.get("content-length", "")),
        truncated="warc-truncated" in stated,
    )


def arc_head(line: str) -> Head:
    """The head of an ARC record from its one line.

    >>> arc_head("http://a.example/ 192.0.2.1 20080430204825 text/html 680\\n").length
    680
    """
    url, _, date, media, *_, length = line.split()
    web = url.lower().startswith(WEB)
    return Head("response" if web else "other", url, date, media.lower(), _length(length))


def _length(stated: str) -> int | None:
    return int(stated) if re.fullmatch(r"[0-9]{1,15}", stated) else None
