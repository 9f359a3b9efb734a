"""What a source text looks like: mojibake repaired where it is certain, "\\n" line ends, NFC, no control characters."""

from __future__ import annotations

import re
import unicodedata

import ftfy
from ftfy.badness import badness, is_bad

REPAIR = ftfy.TextFixerConfig(explain=False)
MAX_LEFT = 0.1  # of what ftfy finds odd in a line: more left means that the cause was another
LINE_END = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\u2028\u2029]")  # what `str.splitlines` calls so, beside "\n"
WINDOWS = {
    code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)
}  # as HTML reads C1
NOT_TEXT = {
    **WINDOWS,
    **dict.fromkeys([*range(9), *range(0xE, 0x1C), 0x7F, 0xFEFF]),
    0x1F: " ",
}  # controls, byte order marks


def source_text(text: str) -> str:
    """The source text of a text capture.

    >>> source_text("\\ufeffThe minister\\u00e2\\u20ac\\u2122s office\\r\\nsaid no.\\0")
    'The minister’s office\\nsaid no.'
    """
    lines = map(repaired, tidy(text).split("\n"))
    return unicodedata.normalize("NFC", tidy("\n".join(lines)))  # what is repaired may be a line end


def tidy(text: str) -> str:
    """One kind of line end, no control characters, no byte order marks.

    >>> tidy("a\\r\\nb\\0\\u2028c \\x97 d")
    'a\\nb\\nc — d'
    """
    return LINE_END.sub("\n", text).translate(NOT_TEXT)


def repaired(line: str) -> str:
    """A line whose UTF-8 was once read as another charset, read right; any other line as it stands.

    Certain is what makes the line plain (a long line may keep an oddity of its own) and loses no character.

    >>> repaired("CafÃ© in MÃ¡laga"), repaired("SÃO PAULO")
    ('Café in Málaga', 'SÃO PAULO')
    """
    if line.isascii() or not is_bad(line):
        return line
    better = ftfy.fix_encoding(line, REPAIR)
    certain = badness(better) <= MAX_LEFT * badness(line) and better.count("\ufffd") <= line.count("\ufffd")
    return better if certain else line
