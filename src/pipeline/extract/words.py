"""Plain and compared forms of a few words."""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"\w+")


def plain(text: str) -> str:
    """Words on one line, NFC.

    >>> plain(" a\\n b ")
    'a b'
    """
    return " ".join(unicodedata.normalize("NFC", text).split())


def compared(text: str) -> str:
    """The form in which two wordings are the same: letters and digits alone, without case.

    >>> compared("“The Times”") == compared("the times")
    True
    """
    return "".join(WORD.findall(unicodedata.normalize("NFKC", text).casefold()))
