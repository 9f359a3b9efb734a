"""Credits and notes that stay in the display text and say nothing of its sameness."""

from __future__ import annotations

import re
from collections.abc import Iterator

PARAGRAPH = re.compile(r"[^\n]+")
CREDIT = re.compile(
    r"\((?:additional )?(?:reporting|writing|editing)\b[^()]{0,400}(?:\([^()]*\)[^()]{0,200})?\)",
    re.IGNORECASE,
)


def uncompared(text: str) -> Iterator[tuple[int, int]]:
    """The spans of a display text that deduplication leaves out."""
    for paragraph in PARAGRAPH.finditer(text):
        if CREDIT.fullmatch(paragraph[0]):
            yield paragraph.span()
