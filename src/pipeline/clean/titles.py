"""The title line of a text, lines that repeat the title, and the standfirst."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.clean.draft import Draft
from pipeline.clean.prose import CLOSERS, UNSPACED, WORD, is_sentence, word_count, words
from pipeline.model import Cut

HEAD_LINES = 10  # a title is repeated within the head or not at all
TITLE_CHARS = 180
TITLE_WORDS = (2, 28)
TITLE_UNSPACED = 6
NOT_A_TITLE_END = tuple(".;,:…。．،؛")
BYLINE = re.compile(r"(?:by|von|par|por|di|da|de|door|od|автор|текст|بقلم|كتب)\b[:\s]", re.IGNORECASE)
SUFFIX = re.compile(r"\s+[|–—·»:-]+\s+")

# Share of the shorter paragraph's word pairs that the other has too. A standfirst that paraphrases its lead was
# measured at .68; successive paragraphs of one report stay under .2.
STANDFIRST_OVERLAP = 0.5
SHARED_WORDS = 0.4  # half the pairs shared means about half the words, punctuation glued to some of them
STANDFIRST_WORDS = 8
# Of what follows a standfirst: in a long body the word pairs of any lead come back by chance, and a quarter of the
# standfirsts found in text copies whose body is one paragraph were such leads.
LEAD_CHARS = 800


def repeated_title(draft: Draft) -> Iterator[Cut]:
    """Lines of the head that say the known title again, up to case, punctuation and the site's name behind it."""
    title = draft.document.title
    if not title:
        return
    forms, opens = title_forms(title), first_word(title)
    for line in draft.lines[:HEAD_LINES]:
        if len(line.text) > 2 * TITLE_CHARS or first_word(line.text) != opens:
            continue
        if forms & title_forms(line.text):
            yield Cut("repeated-title", line.start, line.end)


def title_forms(title: str) -> set[str]:
    """The title as it is compared: whole, and without the last part, which may be a site's name.

    >>> sorted(title_forms("Mali signs a deal | The Daily"))
    ['mali signs a deal', 'mali signs a deal the daily']
    """
    whole = words(title)
    parts = SUFFIX.split(title)
    without = words(" ".join(parts[:-1]))
    return {form for form in (whole, without if word_count(without) >= 3 else "") if form}


def first_word(text: str) -> str:
    """The first word as `words` has it: a quick look before the forms of a title."""
    match = WORD.search(text.replace("_", " "))
    return words(match[0]) if match else ""


def title_of(paragraphs: Sequence[str]) -> str | None:
    """The first paragraph, if it is a headline over real text; lines that repeat it and bylines may stand between."""
    if len(paragraphs) < 2 or not is_headline(paragraphs[0]):
        return None
    said = words(paragraphs[0])
    following = next((p for p in paragraphs[1:4] if words(p) != said and not BYLINE.match(p)), "")
    return paragraphs[0] if is_sentence(following) else None


def is_headline(text: str) -> bool:
    """Whether a line reads as a headline: short, and not ended as a sentence is.

    >>> is_headline("Mali and Russia sign trade deals"), is_headline("The two sides signed.")
    (True, False)
    """
    low, high = TITLE_WORDS
    if UNSPACED.search(text):
        low, high = TITLE_UNSPACED // 2, 2 * high
    return (
        len(text) <= TITLE_CHARS
        and low <= word_count(text) <= high
        and not text.rstrip(CLOSERS).endswith(NOT_A_TITLE_END)
        and not text[0].islower()
        and not BYLINE.match(text)
    )


def standfirst_of(paragraphs: Sequence[str]) -> str | None:
    """The first paragraph, if the second begins by saying nearly the same again."""
    if len(paragraphs) < 2:
        return None
    standfirst, lead = paragraphs[0], paragraphs[1][:LEAD_CHARS]
    if not share_words(standfirst, lead):
        return None
    first, second = pairs(standfirst), pairs(lead)
    fewer = min(len(first), len(second))
    if fewer < STANDFIRST_WORDS - 1:
        return None
    return standfirst if len(first & second) >= STANDFIRST_OVERLAP * fewer else None


def share_words(first: str, second: str) -> bool:
    """Whether two paragraphs have words enough in common to be compared by pairs of words; a quick look."""
    if UNSPACED.search(first):
        return True
    said, again = (set(paragraph.casefold().split()) for paragraph in (first, second))
    return len(said & again) >= SHARED_WORDS * min(len(said), len(again))


def pairs(text: str) -> set[tuple[str, str]]:
    """The pairs of neighbouring words; of characters, where words are not spaced."""
    plain = words(text)
    return set(pairwise(plain.replace(" ", "") if UNSPACED.search(plain) else plain.split()))


RULES = (repeated_title,)
