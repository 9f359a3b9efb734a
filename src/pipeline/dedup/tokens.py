"""Comparison text as token hashes, many texts at a time.

What two texts are compared by is not what a reader sees: NFKC, case folded, and everything that is neither letter,
digit nor combining mark separates tokens, so that curly quotes, dashes and no-break spaces make no difference. Scripts
that put no spaces between words go by character.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

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

BASE = 0x9E3779B97F4A7C15  # odd, so that it has an inverse modulo 2**64; otherwise arbitrary (the golden ratio's bits)
INVERSE = pow(BASE, -1, 1 << 64)
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
    """Split texts into tokens and hash each token to 64 bits.

    A token's hash is the sum of its characters' values times powers of `BASE`, modulo 2**64, mixed at the end: so all
    tokens of all texts are a few passes of numpy. Equal tokens have equal hashes wherever they stand.
    """
    compared = [comparison_text(text) + "\n" for text in texts]
    codes = code_points("".join(compared))
    ends = np.cumsum([len(text) for text in compared], dtype=np.intp)
    kinds = character_kinds().take(codes, mode="clip")
    codes, kinds, ends = drop_nothings(codes, kinds, ends)
    starts = token_starts(kinds)
    offsets = np.concatenate(([0], np.searchsorted(starts, ends))).astype(np.intp)
    return Tokens(hash_tokens(codes, starts), offsets, kinds[starts] == DIGIT, continues_number(codes, kinds, starts))


def code_points(text: str) -> Codes:
    """The text's characters as numbers; one byte each where that is enough."""
    if text.isascii():
        return np.frombuffer(text.encode("ascii"), dtype=np.uint8)
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def drop_nothings(codes: Codes, kinds: Kinds, ends: Positions) -> tuple[Codes, Kinds, Positions]:
    """Take out characters that nobody sees: a soft hyphen inside a word must not split it."""
    kept = kinds != NOTHING
    if kept.all():
        return codes, kinds, ends
    return codes[kept], kinds[kept], np.cumsum(kept, dtype=np.intp)[ends - 1]


def token_starts(kinds: Kinds) -> Positions:
    """Where tokens start: at every character that stands alone, and where a word begins."""
    in_word = kinds >= WORD
    begins = kinds == ALONE
    begins[:1] |= in_word[:1]
    begins[1:] |= in_word[1:] > in_word[:-1]
    return np.flatnonzero(begins)


def continues_number(codes: Codes, kinds: Kinds, starts: Positions) -> Flags:
    """Which tokens come after a digit and one of `POINTS`, with a digit of their own."""
    point = np.maximum(starts - 1, 0)
    before = np.maximum(starts - 2, 0)
    digits: Flags = (kinds[starts] == DIGIT) & (kinds[before] == DIGIT) & (starts >= 2)
    return np.logical_and(digits, np.isin(codes[point], POINTS))


def hash_tokens(codes: Codes, starts: Positions) -> Hashes:
    """One hash a token. Separators have the value 0, so a token's sum may run up to the next token's start."""
    powers, inverses = powers_of_base(1 << int(codes.size).bit_length())
    sums = np.zeros(codes.size + 1, dtype=np.uint64)
    np.cumsum(character_values().take(codes, mode="clip") * powers[: codes.size], out=sums[1:])
    return mix(np.diff(sums[starts], append=sums[-1:]) * inverses[starts])


@lru_cache(maxsize=4)
def powers_of_base(count: int) -> tuple[Hashes, Hashes]:
    """BASE**1, BASE**2 ..., and the inverse of each, modulo 2**64."""
    powers = np.multiply.accumulate(np.full(count, BASE, dtype=np.uint64))
    inverses = np.multiply.accumulate(np.full(count, INVERSE, dtype=np.uint64))
    return powers, inverses


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


@cache
def character_values() -> Hashes:
    """A random-looking value for each code point; 0 for those that belong to no token."""
    kinds = character_kinds()
    return np.where(kinds >= ALONE, mix(np.arange(1, CODE_POINTS + 1, dtype=np.uint64)), np.uint64(0))
