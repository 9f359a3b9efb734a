"""Rejections for what could not be read."""

from __future__ import annotations

import hashlib
import io
from functools import cached_property

from pipeline.model import Rejection, Stage, capture_id
from pipeline.readers.sources import Source
from pipeline.readers.unpack import UnreadableError, opened_raw

END_BYTES = 1_000_000  # of a long file, so much of both ends and its size tell it from others


class Unread:
    """Rejections of a file, or of items of one, whose bytes did not come, or not whole.

    They are known by the bytes of the file as they lie there, so that they are the same under another name; by their
    place where it cannot be opened.
    """

    def __init__(self, source: Source) -> None:
        self.source = source

    def file(self, why: UnreadableError) -> Rejection:
        """The file as a whole."""
        return self._rejection("", why)

    def item(self, number: int, why: UnreadableError) -> Rejection:
        """One item in it."""
        return self._rejection(f"#{number}", why)

    def _rejection(self, item: str, why: UnreadableError) -> Rejection:
        place = self.source.raw_path + item
        return Rejection(
            capture_id=hashlib.sha256(self._mark + item.encode() if self._mark else place.encode()).hexdigest(),
            raw_path=place,
            stage=Stage.READ,
            reason=why.reason,
            detail=why.detail,
        )

    @cached_property
    def _mark(self) -> bytes:
        """What tells the file from others, and from captures that have its bytes as their payload; else nothing."""
        try:
            with opened_raw(self.source.path) as raw:
                size = raw.seek(0, io.SEEK_END)
                raw.seek(0)
                head = raw.read(END_BYTES)
                raw.seek(max(size - END_BYTES, len(head)))
                return b"unread %d " % size + hashlib.sha256(head + raw.read(END_BYTES)).digest()
        except UnreadableError:
            return b""


def unusable(raw: bytes, raw_path: str, reason: str, detail: str) -> Rejection:
    """Bytes that came whole and hold no capture."""
    return Rejection(
        capture_id=capture_id(raw, None),
        raw_path=raw_path,
        stage=Stage.READ,
        reason=reason,
        detail=detail,
        raw_sha256=hashlib.sha256(raw).hexdigest(),
        bytes=len(raw),
    )
