"""Credits that stay in the display text, where a reader expects them, and say nothing of its sameness."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.clean.vocabulary import sources as words

PARAGRAPH = re.compile(r"[^\n]+")
CREDIT_CHARS = 400
REPORTERS = re.compile(words.REPORTERS, re.IGNORECASE)
PHOTOS = re.compile(words.PHOTOS, re.IGNORECASE)
AGENCIES = re.compile(words.AGENCY_SIGNATURES, re.IGNORECASE)
NAMES = r"[^\W\d_a-zß-ÿ][\w.'’-]+(?: [^\W\d_][\w.'’-]+){1,3}"  # two to four words, the first with a capital
BYLINE = re.compile(
    rf"(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|POR|[Dd]i|[Dd]oor|[Oo]leh|[Aa]v|[Aa]f|Автор:?|Авторы:?|بقلم:?|كتب:?"
    rf"|Yazan:?|Autor(?:in)?:?|Auteur:?) {NAMES}"
    rf"(?:(?:,| and| und| et| y| e| i| и| &| en) {NAMES}){{0,4}}"
)
EDITOR = re.compile(
    r"[\[(/][a-zäöüß]{2,5}(?:[/, -]+[a-zäöüß]{2,9}){0,4}[\])/]"
    r"|[a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?(?: \([a-z/, ]{2,20}\))?"
)
BEHIND = re.compile(r"(?<=[.!?…\"”])\s+(?P<credit>\([^()\n]{2,300}\)|\[[^\[\]\n]{2,60}\])$")


def uncompared(text: str) -> Iterator[tuple[int, int]]:
    """The spans of a display text that deduplication leaves out: paragraphs, and brackets behind a last sentence."""
    for paragraph in PARAGRAPH.finditer(text):
        text = paragraph[0]
        if is_credit(text):
            yield paragraph.span()
        elif (
            text.endswith((")", "]")) and (match := BEHIND.search(text[-CREDIT_CHARS:])) and is_credit(match["credit"])
        ):
            yield paragraph.end() - len(match["credit"]), paragraph.end()


def is_credit(text: str) -> bool:
    """Whether a text is a credit of reporters, photographers, editors or an agency and nothing else.

    >>> is_credit("(Reporting by Ann Low; Editing by Jo Moor)"), is_credit("(dmk)"), is_credit("Photo: Ann Low")
    (True, True, True)
    >>> is_credit("Reporting by state media was one-sided, she said.")
    False
    """
    if len(text) > CREDIT_CHARS:
        return False
    if EDITOR.fullmatch(text) or BYLINE.fullmatch(text) or AGENCIES.fullmatch(text) or PHOTOS.fullmatch(text):
        return True
    return REPORTERS.fullmatch(text) is not None and (text.startswith("(") or not text.endswith("."))
