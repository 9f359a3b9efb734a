"""The likeliest legacy charset of bytes that nobody labelled."""

from __future__ import annotations

import re
from collections import Counter

import charset_normalizer

SAMPLE_BYTES = 20_000  # enough letters to tell charsets apart; 2 ms
PIECE_ENDS = re.compile(rb"[\n<>]+")  # bytes that are never half of a character in any charset below

LATIN = ("cp1252", "cp1250", "cp1254", "cp1257")  # windows-1252 first: it wins a draw, as in browsers
OTHERS = (
    "cp1251",
    "koi8_r",
    "cp866",
    "iso8859_5",
    "cp1253",
    "cp1255",
    "cp1256",
    "cp874",
    "gb18030",
    "big5hkscs",
    "cp932",
    "euc_jp",
    "cp949",
)

TYPOGRAPHY = frozenset("„“”‘’‚–—…«»€£§©®°·•™\xa0")  # in any language, at the same place in all four

# The letters beyond a-z of languages written in Latin letters. charset-normalizer alone takes some Spanish and French
# for windows-1250, where other letters have the same bytes: whose letters a decoding gives tells the charsets apart.
ALPHABETS = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "äöüßéà",  # German
        "àâæçéèêëîïôœùûüÿ",  # French
        "áéíñóúüªº¿¡",  # Spanish
        "áâãàçéêíóôõúüªº",  # Portuguese
        "àèéìíîòóùú",  # Italian
        "àçèéíïòóúü",  # Catalan
        "áéëèêïíóöôúü",  # Dutch
        "åäöéàü",  # Swedish, Finnish
        "æøåéèêóòâôü",  # Danish, Norwegian
        "áæéíðóöúýþ",  # Icelandic
        "áéíóú",  # Irish
        "ąćęłńóśźż",  # Polish
        "áčďéěíňóřšťúůýž",  # Czech
        "áäčďéíĺľňóôŕšťúýž",  # Slovak
        "áéíóöőúüű",  # Hungarian
        "ăâîşţșț",  # Romanian
        "čćđšž",  # Croatian, Bosnian, Serbian in Latin letters, Slovene
        "çë",  # Albanian
        "çğıiöşüâîû",  # Turkish
        "ąčęėįšųūž",  # Lithuanian
        "āčēģīķļņšūž",  # Latvian
        "äõöüšž",  # Estonian
    )
)


def guess(payload: bytes) -> str:
    """A Python codec for legacy bytes.

    >>> guess("Ein Käufer für die Bank wäre schön.".encode("cp1252"))
    'cp1252'
    >>> guess("Rozmowy o bezpieczeństwie żeglugi trwały całą noc.".encode("cp1250"))
    'cp1250'
    """
    sample = telling(payload)
    best = charset_normalizer.from_bytes(sample, cp_isolation=[*LATIN, *OTHERS]).best()
    if best is not None and best.encoding in OTHERS:
        return best.encoding
    return max(LATIN, key=lambda codec: alphabet_fit(sample.decode(codec, "replace")))


def telling(payload: bytes) -> bytes:
    """Lines and pieces between tags that hold a byte beyond ASCII: the only ones in which charsets differ."""
    pieces, size = [], 0
    for piece in PIECE_ENDS.split(payload):
        if not piece.isascii():
            pieces.append(shortened(piece))
            size += len(pieces[-1])
        if size > SAMPLE_BYTES:
            break
    return b"\n".join(pieces)


def shortened(piece: bytes) -> bytes:
    """The start of a long piece, cut behind a space if there is one: never inside a character of two bytes."""
    return piece if len(piece) <= SAMPLE_BYTES else piece[: piece.rfind(b" ", 0, SAMPLE_BYTES) + 1 or SAMPLE_BYTES]


def alphabet_fit(text: str) -> float:
    """The share of the characters beyond ASCII that the best fitting alphabet has.

    >>> alphabet_fit("Señor, ¿qué mañana?"), alphabet_fit("Seńor, żqué mańana?")
    (1.0, 0.75)
    """
    seen = Counter(character for character in text if not character.isascii() and character not in TYPOGRAPHY)
    known = max(sum(seen[letter] for letter in alphabet) for alphabet in ALPHABETS)
    return known / max(seen.total(), 1)
