"""Files that are one capture each: saved pages and plain texts."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model import Capture, Media
from pipeline.readers.declared import sidecar
from pipeline.readers.sources import Source
from pipeline.readers.unpack import read_bounded
from pipeline.settings import Settings


def read_page(source: Source, settings: Settings) -> Iterator[Capture]:
    """A saved page."""
    yield _whole(source, Media.HTML, settings)


def read_text(source: Source, settings: Settings) -> Iterator[Capture]:
    """A plain text."""
    yield _whole(source, Media.TEXT, settings)


def _whole(source: Source, media: Media, settings: Settings) -> Capture:
    payload = read_bounded(source.path, settings.max_capture_bytes)
    declared, flags = sidecar(source.path)
    return Capture(payload, media, source.raw_path, declared, flags=flags)
