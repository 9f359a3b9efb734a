"""Which charset a payload is in.

In the order of how sure the evidence is: a byte order mark, UTF-16 by the shape of its NULs, valid UTF-8, the charset
declared outside (HTTP header, JSON), the page's own declaration, a guess. Valid UTF-8 stands before the labels because
servers and templates label by habit: of 416 saved pages the four with another label than UTF-8 were all UTF-8.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

import webencodings  # type: ignore[import-untyped]

from pipeline.decoding.guess import guess
from pipeline.model import Capture, Media

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARATION = re.compile(
    rb"""<meta\b [^>]{0,1000}? \bcharset \s*=\s* ["']?\s* ([\w:.-]+)
       | <\?xml\b [^>]{0,200}? \bencoding \s*=\s* ["'] ([\w:.-]+)""",
    re.IGNORECASE | re.VERBOSE,
)
PAGE_HEAD_BYTES = 32_768  # HTML allows 1,024; one page in forty declares beyond 4,096

# A label of these families says nothing by itself: UTF-16 shows in the bytes, the others are not for decoding.
NO_LABEL = frozenset({"utf-16le", "utf-16be", "replacement", "x-user-defined"})
ASIAN = frozenset({"gbk", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"})
WIDER = {"gbk": "gb18030"}  # what browsers do: the same charset with everything added since

CHANCE_CHARACTERS = 8  # one Chinese character in six looks like UTF-8 in GBK; eight of them, one time in two million
MAX_BAD_SHARE = 0.1  # of the characters beyond ASCII: a page cut inside a character, a stray byte in a widget

UTF16_NULS_ON_ONE_SIDE = 0.8  # upper bytes of spaces, digits and line ends, in any script; 一 and 开 have a lower one
UTF16_NUL_SHARE = 0.02  # of all bytes: a space, digit or line end in 25 characters; a page has far more
UTF16_CONTROL_SHARE = 0.2  # NULs, or the upper bytes 03 to 0E of Greek to Thai; a text with stray NULs has fewer
CONTROL_BYTES = bytes(range(32))


def characters(capture: Capture) -> str:
    """The payload decoded by the first charset that fits. Bytes that fit nowhere in it become U+FFFD."""
    payload = capture.payload
    for mark, codec in BYTE_ORDER_MARKS:
        if payload.startswith(mark):
            return payload[len(mark) :].decode(codec, "replace")
    if (text := utf16_by_nuls(payload)) is not None:
        return text
    labels = tuple(_labels(capture))
    if (text := utf8(payload, chance=bool(ASIAN.intersection(labels)))) is not None:
        return text
    for label in labels:
        if (text := labelled(payload, label)) is not None:
            return text
    return payload.decode(guess(payload), "replace")


def _labels(capture: Capture) -> Iterator[str]:
    """The WHATWG names of the declared charsets, the outer one first."""
    stated = [capture.charset or ""]
    if capture.media is Media.HTML:
        match = DECLARATION.search(capture.payload[:PAGE_HEAD_BYTES])
        stated.append((match[1] or match[2]).decode("ascii", "replace") if match else "")
    for label in stated:
        encoding = webencodings.lookup(label)
        if encoding is not None and encoding.name not in NO_LABEL:
            yield encoding.name


def utf16_by_nuls(payload: bytes) -> str | None:
    """UTF-16 without a byte order mark, told by NULs that stand on one side only.

    >>> utf16_by_nuls("Two banks".encode("utf-16-be")), utf16_by_nuls(b"Two banks")
    ('Two banks', None)
    """
    nuls = payload.count(0)
    if nuls == 0 or nuls < UTF16_NUL_SHARE * len(payload):
        return None
    even = payload[::2].count(0)
    if max(even, nuls - even) < UTF16_NULS_ON_ONE_SIDE * nuls:
        return None
    control = len(payload) - len(payload.translate(None, CONTROL_BYTES))
    if control < UTF16_CONTROL_SHARE * len(payload) and utf8_or_bad(payload)[1] == 0:
        return None
    return payload.decode("utf-16-be" if even > nuls - even else "utf-16-le", "replace")


def utf8(payload: bytes, *, chance: bool) -> str | None:
    """UTF-8 that shows itself: valid, with a character beyond ASCII, or nearly valid with many of them.

    With `chance` (the label is of a charset whose bytes can look like it) it takes many in either case.

    >>> utf8("Māra".encode(), chance=False), utf8("Māra".encode(), chance=True), utf8(b"Mara", chance=False)
    ('Māra', None, None)
    """
    text, bad = utf8_or_bad(payload)
    beyond = beyond_ascii(text)
    enough = CHANCE_CHARACTERS if chance or bad else 1
    return text if beyond - bad >= enough and bad <= MAX_BAD_SHARE * beyond else None


def utf8_or_bad(payload: bytes) -> tuple[str, int]:
    """The payload read as UTF-8, and how many places of it are not. Halves of a surrogate pair are joined.

    >>> utf8_or_bad(b"a\\xe9b"), utf8_or_bad("\\ud83d\\ude00 \\ud83d".encode("utf-8", "surrogatepass"))
    (('a\ufffdb', 1), ('😀 \ufffd', 0))
    """
    for errors in ("strict", "surrogatepass"):
        try:
            text = payload.decode("utf-8", errors)
        except UnicodeDecodeError:
            continue
        whole = errors == "strict"
        return text if whole else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"), 0
    text = payload.decode("utf-8", "replace")
    return text, text.count("\ufffd")


def labelled(payload: bytes, label: str) -> str | None:
    """The payload in the charset of a label; None when too little of it is."""
    codec = WIDER.get(label) or webencodings.lookup(label).codec_info.name
    text = payload.decode(codec, "replace")
    return text if text.count("\ufffd") <= MAX_BAD_SHARE * beyond_ascii(text) else None


def beyond_ascii(text: str) -> int:
    """How many characters are not ASCII.

    >>> beyond_ascii("Māra é")
    2
    """
    return len(text) - len(text.encode("ascii", "ignore"))
