"""A page's labels that lie in the text: heads of what is set under an article, buttons, notices, menus."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from pipeline.clean.draft import Draft, Line
from pipeline.clean.layout import BULLET
from pipeline.clean.phrases import is_phrase
from pipeline.clean.prose import ENDS_OF_CLAUSE, is_sentence, key, word_count, words
from pipeline.clean.vocabulary.section_heads import SECTION_HEADS
from pipeline.clean.vocabulary.widgets import WEAK, WIDGETS
from pipeline.model import Cut


def keys(*tables: Mapping[str, str]) -> frozenset[str]:
    """The labels of some tables as lines are looked up."""
    labels = (label for table in tables for labels in table.values() for label in labels.split("|"))
    return frozenset(filter(None, map(key, labels)))


HEADS = keys(SECTION_HEADS)
STRONG = HEADS | keys(WIDGETS)
KNOWN = STRONG | keys(WEAK)

HEAD_LINES = 40  # a menu is no longer
NEIGHBOUR_WORDS = 2  # an unknown line among labels is one of them when it is so short: a section, a group's name
ITEM_WORDS = 5  # the same for a bulleted one
TAG_LINES = 6
TAG_CHARS = 300
TAGS = re.compile(
    r"(?:tags?|hashtags|keywords|filed under|topics|related topics|mots[- ]clés|etiquetas|temas"
    r"|palabras clave|palavras-chave"
    r"|schlagw[oö]rt(?:er|e)|stichw[oö]rter|themen|argomenti|теги|тэги|метки|ключевые слова|теми|мітки"
    r"|etiketler|الوسوم|وسوم"
    r"|كلمات مفتاحية|الكلمات المفتاحية|tagi|标签|关键词|標籤|タグ) ?[:：][^.!?]+|(?:#\w+[ ,]*)+",
    re.IGNORECASE,
)
OWN_LIST = 3  # lines, head included
MOST_SIGNALS = 12  # more need not be listed to be believed
TEASER_CHARS = 160  # a headline under "Related articles"


def is_label(line: Line) -> bool:
    """Whether the whole line is a known label or built like one."""
    return line.key in KNOWN or is_phrase(line.key)


def is_strong(line: Line) -> bool:
    """Whether the line is a label wherever it stands."""
    return line.key in STRONG or is_phrase(line.key)


def head_labels(draft: Draft) -> Iterator[Cut]:
    """Labels above the first sentence, with the sections and menu items between and right below them."""
    head = until_sentence(draft.lines[:HEAD_LINES])
    if head is None:
        return
    title, after_label = words(draft.document.title or ""), False
    for line in head:
        after_label = is_label(line) or (after_label and is_item(line) and words(line.text) != title)
        if after_label:
            yield Cut("page-label", line.start, line.end)


def until_sentence(lines: Sequence[Line]) -> Sequence[Line] | None:
    """The lines above the first sentence; none where there is no sentence."""
    first = next((at for at, line in enumerate(lines) if is_sentence(line.text)), None)
    return None if first is None else lines[:first]


def is_item(line: Line) -> bool:
    """Whether a line among labels is one of them: a word or two, or a short bulleted line."""
    words_allowed = ITEM_WORDS if BULLET.match(line.text) else NEIGHBOUR_WORDS
    return word_count(line.text) <= words_allowed and not line.text.endswith(ENDS_OF_CLAUSE)


def tail_section(draft: Draft) -> Iterator[Cut]:
    """From a section head to the end, where no real sentence follows it."""
    tail = below_sentence(draft.lines)
    known: dict[str, str] = {}  # the labels at or below a line, by key
    first = None
    for at in reversed(range(len(tail))):
        if is_label(tail[at]):
            known.setdefault(tail[at].key, tail[at].text)
            first = at if opens_section(tail[at], len(known), len(tail) - at) else first
    if first is not None:
        facts = tuple(("signal", text) for text in [*known.values()][:MOST_SIGNALS])
        yield Cut("tail-section", tail[first].start, tail[-1].end, facts)


def opens_section(line: Line, signals: int, length: int) -> bool:
    """Whether a label opens what a page sets under an article; `signals` are the different labels from it to the end.

    A weak one needs another label behind it; so does a head with a colon over a longer list: it may be the author's.
    """
    is_list = line.text.endswith((":", "：")) and length > OWN_LIST
    return signals > 1 or ((line.key in HEADS or is_phrase(line.key)) and not is_list)


def below_sentence(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines below the last sentence; a short question is a teaser there. All but the first where there is none."""
    start = len(lines)
    while start > 1 and is_teaser(lines[start - 1]):
        start -= 1
    return lines[start:]


def is_teaser(line: Line) -> bool:
    """Whether a line may be a headline or label rather than a sentence of the text."""
    return len(line.text) <= TEASER_CHARS and (not is_sentence(line.text) or line.text.endswith(("?", "？", "؟")))


def lone_labels(draft: Draft) -> Iterator[Cut]:
    """Labels that are labels wherever they stand alone on a line."""
    for line in draft.lines:
        if is_strong(line):
            yield Cut("page-label", line.start, line.end)


def tag_lines(draft: Draft) -> Iterator[Cut]:
    """Tags in one of the last lines: "Tags: Mali, Russia", "#Mali #Russia"."""
    for line in draft.lines[1:][-TAG_LINES:]:
        if len(line.text) <= TAG_CHARS and TAGS.fullmatch(line.text):
            yield Cut("tag-line", line.start, line.end)


RULES = (tag_lines, head_labels, tail_section, lone_labels)
