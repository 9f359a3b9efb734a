"""The language of a text, as ISO 639-1: the only file that knows py3langid."""

from __future__ import annotations

import re
from functools import cache

import numpy as np
from babel import Locale
from babel.core import get_global
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from pipeline.settings import Settings

UNKNOWN = "und"
READ_CHARS = 500  # of the head: on 447 pages and posts 300 gave what 2,000 gave, and a thousand cost 2 ms
CODE_LETTERS = 2  # of ISO 639-1; the model's three-letter labels are dialects (Cantonese, Egyptian Arabic)
TAG = re.compile(r"([a-zA-Z]{2,3})(?:[-_]\S*)?")
BOKMAL, NORWEGIAN = "nb", "no"  # one language to readers; the model says "no"

# Languages so close that a text of one is often taken for another: among these what is declared decides.
CLOSE = (
    frozenset({"no", "nn", "da"}),
    frozenset({"hr", "sr", "bs"}),
    frozenset({"id", "ms"}),
    frozenset({"cs", "sk"}),
    frozenset({"gl", "pt", "es"}),
    frozenset({"xh", "zu"}),
)


def language_of(text: str, declared: str | None, settings: Settings) -> str:
    """The language a text is written in; where it is too short to tell, the declared one, else "und".

    >>> language_of("Oui.", "fr-CA", Settings()), language_of("Oui.", None, Settings())
    ('fr', 'und')
    """
    stated = language_code(declared)
    if len(text.strip()) < settings.language_min_chars:
        return stated or UNKNOWN
    read = str(identifier().classify(text[:READ_CHARS])[0])
    return stated if stated and any({read, stated} <= group for group in CLOSE) else read


@cache
def identifier() -> LanguageIdentifier:
    """The model, loaded once a process (it takes most of a second), for languages with a two-letter code."""
    model = LanguageIdentifier.from_model_file(MODEL_FILE)
    model.set_languages(sorted({label for label in model.nb_classes if len(label) == CODE_LETTERS}))
    # One row of the table is looked up for each feature: by rows and in single precision that takes a third of the time
    # (.9 ms a text otherwise), for 23 MB more, which workers share.
    model.nb_ptc = np.ascontiguousarray(model.nb_ptc, np.float32)
    return model


def language_code(declared: str | None) -> str | None:
    """A declared language as ISO 639-1; None where it is none.

    >>> [language_code(tag) for tag in ("en-US", "de_DE", "ENG", "iw", "nb", "xx", "English please", None)]
    ['en', 'de', 'en', 'he', 'no', None, None, None]
    """
    match = TAG.fullmatch((declared or "").strip())
    if match is None:
        return None
    code = match[1].lower()
    code = str(get_global("language_aliases").get(code, code))
    return NORWEGIAN if code == BOKMAL else code if code in two_letter_codes() else None


@cache
def two_letter_codes() -> frozenset[str]:
    """All codes of ISO 639-1, from CLDR."""
    return frozenset(code for code in map(str, Locale("en").languages) if len(code) == CODE_LETTERS)
