"""What a source text looks like: mojibake repaired where it is certain, "\\n" line ends, NFC, no control characters."""

from __future__ import annotations

import re
import unicodedata

import ftfy
from ftfy.badness import badness, is_bad

REPAIR = ftfy.TextFixerConfig(explain=False)
MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # set on a letter
PILED = re.compile(f"([{MARKS}]{{30}})[{MARKS}]+")  # Unicode's own bound (UAX 15); sorting a pile for NFC is quadratic
REPAIRED_CHARS = 300_000  # far beyond a news report; short garbled lines take seconds by then
MAX_LEFT = 0.1  # of what ftfy finds odd in a line: more left means that the cause was another
LINE_END = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\u2028\u2029]")  # what `str.splitlines` calls so, beside "\n"
NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\ufeff]")  # controls, byte order marks
WINDOWS = {chr(code): bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}  # as in HTML
INSTEAD = {**WINDOWS, "\x1f": " "}  # the unit separator stands between words; all others go


def source_text(text: str) -> str:
    """The source text of a text capture.

    >>> source_text("\\ufeffThe minister\\u00e2\\u20ac\\u2122s office\\r\\nsaid no.\\0")
    'The minister’s office\\nsaid no.'
    """
    text = tidy(text)
    if text.isascii():
        return text
    if len(text) <= REPAIRED_CHARS:
        text = tidy("\n".join(map(repaired, text.split("\n"))))  # what is repaired may be a line end
    return unicodedata.normalize("NFC", PILED.sub(r"\1", text))


def tidy(text: str) -> str:
    """One kind of line end, no control characters, no byte order marks.

    >>> tidy("a\\r\\nb\\0\\u2028c \\x97 d")
    'a\\nb\\nc — d'
    """
    if is_plain(text):
        return text
    return NOT_TEXT.sub(lambda control: INSTEAD.get(control[0], ""), LINE_END.sub("\n", text))


def is_plain(text: str) -> bool:
    """Whether a text holds nothing but what can be seen, spaces, tabs and "\\n": most texts, told in no time.

    >>> is_plain("One\\n\\ttwo…"), is_plain("One\\r\\n"), is_plain("\\ufeffOne")
    (True, False, False)
    """
    return text.replace("\n", "").replace("\t", "").isprintable()


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
