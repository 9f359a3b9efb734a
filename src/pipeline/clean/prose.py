"""What a line looks like: a sentence, a name, a key to look up."""

from __future__ import annotations

import re

CLOSERS = "\"'”’»›)]）】」』*_ \u00a0"
TERMINATORS = tuple(".!?…。！？؟۔।॥։｡")
ELLIPSES = ("...", "…", "..", ". . .")
ENDS_OF_CLAUSE = (*TERMINATORS, ":", ";", "：")

WORD = re.compile(r"\w+")
DIGITS = re.compile(r"\d+")
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")  # scripts that write no spaces between words

KEY_CHARS = 100  # longer than any label; a paragraph needs no key
SENTENCE_WORDS = 6  # "No comments yet." is a label; news sentences under six words are rare
SENTENCE_UNSPACED = 12  # characters, where words are not spaced
LONG_LINE = 250  # so much in one line is text even where it breaks off: the longest headlines stay under 200


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, closing quotes and brackets aside.

    >>> ends_sentence('He said "no."'), ends_sentence("Related articles")
    (True, False)
    """
    return text.rstrip(CLOSERS).endswith(TERMINATORS)


def breaks_off(text: str) -> bool:
    """Whether the text ends in an ellipsis, as teasers do.

    >>> breaks_off("No comments yet..."), breaks_off("It ended.")
    (True, False)
    """
    return text.rstrip(CLOSERS).endswith(ELLIPSES)


def word_count(text: str) -> int:
    """Words; in scripts without spaces two characters count as one word.

    >>> word_count("Мали и Россия"), word_count("首相は会談した")
    (3, 3)
    """
    unspaced = len(UNSPACED.findall(text))
    return unspaced // 2 if unspaced * 2 > len(text) else len(text.split())


def is_sentence(text: str) -> bool:
    """Whether a line is real prose: a whole sentence, or so long that it can be nothing else.

    >>> is_sentence("The ministers met in Bamako on Monday."), is_sentence("No comments yet...")
    (True, False)
    """
    if len(text) >= LONG_LINE:
        return True
    return word_count(text) >= SENTENCE_WORDS and ends_sentence(text) and not breaks_off(text)


def key(text: str) -> str:
    """A line as it is looked up: words only, in lower case, every number as 0. Long lines have none.

    >>> key("  12 Comments » "), key("RELATED — Articles:")
    ('0 comments', 'related articles')
    """
    return DIGITS.sub("0", words(text)) if len(text) <= KEY_CHARS else ""


def words(text: str) -> str:
    """The words alone, in lower case, to compare titles and names by.

    >>> words("“Mali” signs: a deal!")
    'mali signs a deal'
    """
    return " ".join(WORD.findall(text.replace("İ", "i").casefold().replace("_", " ")))


def solid(text: str) -> int:
    """How many characters are not white space."""
    return len("".join(text.split()))
