"""Rejections for what could not be read."""

from __future__ import annotations

import hashlib

from pipeline.model import Rejection, Stage, capture_id
from pipeline.readers.unpack import UnreadableError


def unread(raw_path: str, why: UnreadableError) -> Rejection:
    """Bytes that did not come, or not whole: all that identifies them is their place."""
    return Rejection(
        capture_id=hashlib.sha256(raw_path.encode()).hexdigest(),
        raw_path=raw_path,
        stage=Stage.READ,
        reason=why.reason,
        detail=why.detail,
    )


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
