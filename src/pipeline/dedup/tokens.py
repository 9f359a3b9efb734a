"""Comparison text as token hashes, many texts at a time.

What two texts are compared by is not what a reader sees: NFKC, case folded, and everything that is neither letter,
digit nor combining mark separates tokens, so that curly quotes, dashes and no-break spaces make no difference. Scripts
that put no spaces between words go by character.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint64]
Codes = npt.NDArray[np.uint8] | npt.NDArray[np.uint32]
Kinds = npt.NDArray[np.uint8]
Positions = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

SEPARATOR, NOTHING, ALONE, WORD, DIGIT = range(5)  # what a character does; from WORD on it continues a token

# Code points behind the third plane are tags and private use: none stands in a word.
CODE_POINTS = 0x40000

# Han with its extensions, kana, Thai, Lao, Burmese, Khmer: scripts without spaces between words.
ALONE_RANGES = (
    (0x0E00, 0x0F00),
    (0x1000, 0x10A0),
    (0x1780, 0x1800),
    (0x2E80, 0x2FE0),
    (0x3005, 0x3008),
    (0x3040, 0x3100),
    (0x31F0, 0x3200),
    (0x3400, 0x4DC0),
    (0x4E00, 0xA000),
    (0xF900, 0xFB00),
    (0x20000, CODE_POINTS),
)
# Arabic vowel signs and the stretching of letters: typesetting, present in one copy and absent in the next.
DECORATION_RANGES = ((0x0640, 0x0641), (0x064B, 0x0653), (0x0670, 0x0671))

BASE = np.uint64(0x9E3779B97F4A7C15)  # odd; otherwise arbitrary (the golden ratio's bits)
FIRST_BYTES = np.array([(1 << 8 * count) - 1 for count in range(9)], dtype=np.uint64)
LONG_TOKEN = 64  # bytes; a longer one is no word, and hashed by itself
POINTS = tuple(map(ord, ".,\u066b\u066c"))  # decimal and thousands marks, Arabic ones too


@dataclass(frozen=True, slots=True)
class Tokens:
    """Token hashes of several texts: those of text i are `hashes[offsets[i]:offsets[i + 1]]`."""

    hashes: Hashes
    offsets: Positions
    numeric: Flags  # the token starts with a digit
    continued: Flags  # the token and the one before are one number: 12.5, 1,000

    def of(self, i: int) -> slice:
        """Where the tokens of text i are."""
        return slice(int(self.offsets[i]), int(self.offsets[i + 1]))


def comparison_text(text: str) -> str:
    """The form that texts are compared in, before it is split.

    >>> comparison_text("Ａ ﬁne “CAFÉ”")
    'a fine “café”'
    """
    return unicodedata.normalize("NFKC", text).casefold()


def tokenize(texts: Sequence[str]) -> Tokens:
    """Split texts into tokens and hash each token to 64 bits. Equal tokens have equal hashes wherever they stand."""
    compared = [comparison_text(text) + "\n" for text in texts]
    lengths = np.cumsum([len(text) for text in compared], dtype=np.intp)
    codes, kinds, lasts = characters("".join(compared), lengths)
    starts, ends = token_bounds(kinds)
    offsets = np.concatenate(([0], np.searchsorted(starts, lasts))).astype(np.intp)
    return Tokens(
        hash_tokens(codes, starts, ends), offsets, kinds[starts] == DIGIT, continues_number(codes, kinds, starts)
    )


def characters(text: str, ends: Positions) -> tuple[Codes, Kinds, Positions]:
    """The text's characters as numbers, what each of them does, and where its parts end.

    Characters that nobody sees are taken out: a soft hyphen inside a word must not split it. Digits are 0 to 9 in every
    script: one paper prints ٧٣٠, the next 730.
    """
    if text.isascii():
        plain = text.encode("ascii")
        kinds = np.frombuffer(plain.translate(character_kinds()[:256].tobytes()), dtype=np.uint8)
        return np.frombuffer(plain, dtype=np.uint8), kinds, ends
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    kinds = character_kinds().take(codes, mode="clip")
    others = np.flatnonzero((kinds == DIGIT) & (codes > 0x7F))
    if others.size:
        codes = codes.copy()
        codes[others] = [ord("0") + unicodedata.decimal(chr(code)) for code in codes[others].tolist()]
    kept = kinds != NOTHING
    if kept.all():
        return codes, kinds, ends
    return codes[kept], kinds[kept], np.cumsum(kept, dtype=np.intp)[ends - 1]


def token_bounds(kinds: Kinds) -> tuple[Positions, Positions]:
    """Where tokens start and where they end: runs of word characters, and every character that stands alone."""
    in_word = kinds >= WORD
    starts = kinds == ALONE
    ends = starts.copy()
    starts[:1] |= in_word[:1]
    starts[1:] |= in_word[1:] > in_word[:-1]
    ends[-1:] |= in_word[-1:]
    ends[:-1] |= in_word[:-1] > in_word[1:]
    return np.flatnonzero(starts), np.flatnonzero(ends) + 1


def continues_number(codes: Codes, kinds: Kinds, starts: Positions) -> Flags:
    """Which tokens come after a digit and one of `POINTS`, with a digit of their own."""
    point = np.maximum(starts - 1, 0)
    before = np.maximum(starts - 2, 0)
    digits: Flags = (kinds[starts] == DIGIT) & (kinds[before] == DIGIT) & (starts >= 2)
    return np.logical_and(digits, np.isin(codes[point], POINTS))


def hash_tokens(codes: Codes, starts: Positions, ends: Positions) -> Hashes:
    """One hash a token: of its UTF-8 bytes, eight at a time, all tokens at once."""
    content, starts, ends = as_bytes(codes, starts, ends)
    lengths = ends - starts
    # Every run of eight bytes as a number, overlapping: no copy is made.
    eights: Hashes = np.ndarray((len(content) - 7,), dtype="<u8", buffer=content, strides=(1,))
    hashes = mix(lengths.astype(np.uint64) ^ (eights[starts] & FIRST_BYTES[np.minimum(lengths, 8)]))
    for done in range(8, LONG_TOKEN, 8):
        longer = np.flatnonzero(lengths > done)
        if not longer.size:
            break
        more = eights[starts[longer] + done] & FIRST_BYTES[np.minimum(lengths[longer] - done, 8)]
        hashes[longer] = mix(hashes[longer] * BASE ^ more)
    for i in np.flatnonzero(lengths > LONG_TOKEN).tolist():
        name = hashlib.blake2b(content[starts[i] : ends[i]], digest_size=8).digest()
        hashes[i] = int.from_bytes(name, "little")
    return hashes


def as_bytes(codes: Codes, starts: Positions, ends: Positions) -> tuple[bytes, Positions, Positions]:
    """Characters as UTF-8, with room for eight bytes behind the last, and token bounds in it."""
    padding = bytes(8)
    if codes.dtype == np.uint8:
        return codes.tobytes() + padding, starts, ends
    widths = 1 + (codes >= 0x80).astype(np.intp) + (codes >= 0x800) + (codes >= 0x10000)
    places = np.concatenate(([0], np.cumsum(widths)))
    content = codes.tobytes().decode("utf-32-le", "surrogatepass").encode("utf-8", "surrogatepass")
    return content + padding, places[starts], places[ends]


def mix(values: Hashes) -> Hashes:
    """MurmurHash3's 64-bit finalizer: every bit of the value moves every bit of the hash."""
    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xFF51AFD7ED558CCD)
    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xC4CEB9FE1A85EC53)
    return values ^ (values >> np.uint64(33))


@cache
def character_kinds() -> Kinds:
    """What each code point does. Built once a process (0.1 s): Unicode's own categories, from the standard library."""
    by_category = {"Cf": NOTHING, "Nd": DIGIT}
    categories = (unicodedata.category(chr(code)) for code in range(CODE_POINTS))
    kinds = np.array([by_category.get(c, WORD if c[0] in "LMN" else SEPARATOR) for c in categories], dtype=np.uint8)
    for first, end in ALONE_RANGES:
        kinds[first:end][kinds[first:end] == WORD] = ALONE
    for first, end in DECORATION_RANGES:
        kinds[first:end] = NOTHING
    return kinds
