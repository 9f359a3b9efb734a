"""Apply the rules to a document until they find nothing more, and give the account of what they cut."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from pipeline.clean import (
    appeals,
    cards,
    credits,
    headers,
    identifiers,
    labels,
    learned,
    notices,
    promos,
    quotes,
    residue,
    sources,
    titles,
    wholeness,
)
from pipeline.clean.draft import Draft, draft_of, trimmed, uncut
from pipeline.clean.layout import paragraphs, single_spaced
from pipeline.clean.prose import solid
from pipeline.model import CleanText, Cut, Document, Media, Removed
from pipeline.settings import Repeated, Settings

RULES = (
    *cards.RULES,  # first: what is inside a card is no business of the rules below
    *residue.RULES,
    *identifiers.RULES,
    *headers.RULES,
    *titles.RULES,
    *appeals.RULES,  # whole appeals before the sentences in them
    *promos.RULES,  # before the labels: a tail ends at its last real sentence, and a promotion is none
    *notices.RULES,
    *sources.RULES,
    *labels.RULES,
    *learned.RULES,
    *quotes.RULES,  # last: only what is really the end has a last quote
)
BREAK = "\n\n"
WORD = re.compile(r"\S+")

# A rule that misreads a text must not swallow it: a large cut needs two signals, one of most of the text a card
# boundary. Cuts under 300 characters are lines; what they may take is bounded by the second share alone.
LARGE_SHARE = 0.25
LARGE_CHARS = 300
MOST_OF_THE_TEXT = 0.6

MAX_PASSES = 8  # real texts settle within three; one made of thousands of date lines must not take a pass for each


@dataclass(frozen=True)
class Pass:
    """What one run of the rules over a source leaves."""

    title: str | None
    taken: int  # characters of the source, white space aside, that the title took out of the text
    text: str
    draft: Draft


def clean(document: Document, settings: Settings) -> CleanText:
    """The display text of a document, its title and standfirst, and the account of every span that was cut.

    The rules run again over their own result until they find nothing more: cleaning a clean text changes nothing.
    """
    known = learned.known_of(document, settings)
    done = Pass(document.title, 0, single_spaced(document.source), Draft(document, (), False))
    for _ in range(1 + MAX_PASSES):
        given = replace(document, source=done.text, title=done.title)
        again = one_pass(given, known)
        done = Pass(again.title, done.taken + again.taken, again.text, carried(again.draft.cuts, done))
        if is_settled(given, again):
            break
    return account(document, done)


def one_pass(document: Document, known: Mapping[str, Repeated]) -> Pass:
    """Every rule once, in order, then the layout and the title."""
    draft = draft_of(document, known)
    for rule in RULES:
        if (found := list(rule(draft))) and (cuts := [cut for cut in found if is_allowed(cut, draft)]):
            draft = draft.without(cuts)
    kept = list(display(draft))
    if document.title is None and document.media is Media.TEXT and (title := titles.title_of(kept)):
        return Pass(title, solid(title), BREAK.join(kept[1:]), draft)
    return Pass(document.title, 0, BREAK.join(kept), draft)


def is_settled(document: Document, done: Pass) -> bool:
    """Whether the rules found nothing in the very lines that are the display text: they would find nothing again."""
    if done.draft.cuts or done.title != document.title:
        return False
    return BREAK.join(line.text for line in done.draft.lines) == done.text


def is_allowed(cut: Cut, draft: Draft) -> bool:
    """Whether a cut is small enough for the signals that speak for it."""
    if (cut.end - cut.start) <= LARGE_SHARE * draft.size:
        return True
    taken = solid(draft.source[cut.start : cut.end])
    if taken > MOST_OF_THE_TEXT * draft.size:
        return cut.rule == cards.RULE
    signals = sum(name in ("signal", "publisher") for name, _ in cut.facts)
    return taken <= max(LARGE_CHARS, LARGE_SHARE * draft.size) or signals > 1 or cut.rule == cards.RULE


def display(draft: Draft) -> Iterator[str]:
    """The paragraphs of what is kept."""
    kept = ((row, trimmed(draft.source, uncut(row.start, row.end, draft.cuts))) for row in draft.rows)
    return paragraphs(draft.source, kept, draft.wrapped)


def carried(cuts: Sequence[Cut], done: Pass) -> Draft:
    """The draft of the source with cuts of the display text: the same characters, counted without white space."""
    if not cuts:
        return done.draft
    if done.text == done.draft.source:  # as in the first pass over most texts: the same places
        return done.draft.without(cuts)
    source, text = Places(done.draft.source, done.draft.cuts), Places(done.text)
    return done.draft.without(
        replace(
            cut,
            start=source.before(done.taken + text.count(cut.start)),
            end=source.after(done.taken + text.count(cut.end)),
        )
        for cut in cuts
    )


def account(document: Document, done: Pass) -> CleanText:
    """The clean text with its removed spans, each placed in the display text where it stood."""
    return CleanText(
        text=done.text,
        title=done.title,
        standfirst=document.standfirst or titles.standfirst_of(done.text.split(BREAK, 2)),
        removed=removed_spans(done) if done.draft.cuts else (),
        flags=tuple(dict.fromkeys((*flags_of_cuts(done.draft.cuts), *wholeness.flags_of(done.text)))),
        uncompared=tuple(credits.uncompared(done.text)),
    )


def flags_of_cuts(cuts: Iterable[Cut]) -> Iterator[str]:
    """What the cuts say of the text."""
    return (value for cut in cuts for name, value in cut.facts if name == "flag")


def removed_spans(done: Pass) -> tuple[Removed, ...]:
    """The cuts as they are kept in the record."""
    cuts, source = done.draft.cuts, done.draft.source
    gaps = (
        solid(source[a:b]) for a, b in zip([0, *(cut.end for cut in cuts)], (cut.start for cut in cuts), strict=False)
    )
    places = Places(done.text)
    return tuple(
        Removed(cut.rule, cut.start, cut.end, places.after(before - done.taken), source[cut.start : cut.end], cut.facts)
        for cut, before in zip(cuts, accumulate(gaps), strict=True)
    )


class Places:
    """Offsets in a text, but for its cuts, by how many characters, white space aside, stand before."""

    def __init__(self, text: str, cuts: Sequence[Cut] = ()) -> None:
        spans = list(uncut(0, len(text), cuts))
        words = [match.span() for start, end in spans for match in WORD.finditer(text, start, end)]
        self.starts, self.ends = [start for start, _ in words], [end for _, end in words]
        self.counts = list(accumulate(end - start for start, end in words))

    def after(self, count: int) -> int:
        """The offset right behind so many characters; the beginning for none.

        >>> Places("ab cd").after(3), Places("ab cd").after(2)
        (4, 2)
        """
        if count <= 0 or not self.ends:
            return 0
        word = min(bisect_left(self.counts, count), len(self.ends) - 1)
        return self.ends[word] - (self.counts[word] - count)

    def before(self, count: int) -> int:
        """The offset of the character behind so many.

        >>> Places("ab cd").before(2)
        3
        """
        return self.after(count + 1) - 1

    def count(self, offset: int) -> int:
        """How many characters stand before an offset.

        >>> Places("ab cd").count(3), Places("ab cd").count(4)
        (2, 3)
        """
        word = bisect_left(self.ends, offset)
        if word == len(self.ends):
            return self.counts[-1] if self.counts else 0
        return self.counts[word] - (self.ends[word] - max(offset, self.starts[word]))


def is_accounted(source: str, cleaned: CleanText) -> bool:
    """Whether every character that is not white space stands, in order, in title or text or in one removed span."""
    kept, position = [], 0
    for span in cleaned.removed:
        if not position <= span.start < span.end or source[span.start : span.end] != span.text:
            return False
        kept.append(source[position : span.start])
        position = span.end
    said = squeezed("".join(kept) + source[position:])
    return said in (squeezed(cleaned.text), squeezed((cleaned.title or "") + cleaned.text))


def squeezed(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())
