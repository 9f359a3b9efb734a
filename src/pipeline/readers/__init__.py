"""raw/ -> captures: the only code that opens raw files, one reader per format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from pipeline.model import Capture, Rejection
from pipeline.readers.jsonl import read_rows
from pipeline.readers.single import read_page, read_text
from pipeline.readers.sources import Source, sources
from pipeline.readers.stamps import stamp_of
from pipeline.readers.unpack import UnreadableError
from pipeline.readers.unread import Unread
from pipeline.readers.warc import read_archive
from pipeline.settings import Settings

__all__ = ["READERS", "Source", "captures", "read", "sources", "stamp_of"]

Reader = Callable[[Source, Settings], Iterator[Capture | Rejection]]

READERS: dict[str, Reader] = {
    ".html": read_page,
    ".htm": read_page,
    ".txt": read_text,
    ".jsonl": read_rows,
    ".warc": read_archive,
    ".arc": read_archive,
}


def captures(paths: Sequence[Path], settings: Settings) -> Iterator[Capture | Rejection]:
    """Everything that lies in these files and folders, in sorted order, streamed."""
    for source in sources(paths):
        yield from read(source, settings)


def read(source: Source, settings: Settings) -> Iterator[Capture | Rejection]:
    """The captures of one file; what cannot be read is a rejection each. Never raises for what a file holds."""
    try:
        yield from _reader(source)(source, settings)
    except UnreadableError as why:
        yield Unread(source).file(why)


def _reader(source: Source) -> Reader:
    if source.path.is_dir():
        raise UnreadableError("unreadable folder", "Its files cannot be listed.")
    if source.suffix not in READERS:
        raise UnreadableError("unknown format", f"Known are {', '.join(READERS)}, each also with .gz.")
    return READERS[source.suffix]
