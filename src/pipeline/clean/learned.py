"""Boilerplate that only repetition shows: what one source prints again and again, whatever the news.

Learning is a step of its own, on what is committed; until it has run, and written its table into the settings, nothing
here cuts anything. Repetition counts groups of reports, not reports: a syndicated paragraph stands in many copies of
one story. A sentence needs more proof than a label, because agencies repeat whole sentences of background for weeks;
boilerplate stands at the edges of an article, in much of what its source prints, for as long.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from pipeline.clean.draft import Draft, Line
from pipeline.clean.prose import is_sentence
from pipeline.clean.sentences import sentences
from pipeline.model import Cut, Document, source_key
from pipeline.settings import Repeated, Settings

RULE = "learned-repetition"

LABEL_CHARS = 80  # a line without the form of a sentence that is longer is a broken paragraph, not a label
EDGE_PARAGRAPHS = 2  # from either end: where promotions, notices and programme hints stand
GLUED_CHARS = 40  # a shorter sentence at the end of a paragraph is repeated by chance


@dataclass(frozen=True, slots=True)
class Seen:
    """What one committed report shows: whose it is, which group of copies it belongs to, when, and its paragraphs."""

    source: str
    group: str
    day: date | None
    paragraphs: tuple[str, ...]


@dataclass(slots=True)
class Tally:
    """Where one unit of text was met."""

    text: str
    groups: set[str] = field(default_factory=set)
    days: set[date] = field(default_factory=set)
    times: int = 0
    at_edge: int = 0


def key_of(text: str) -> str:
    """A unit of text as it is looked up: white space and case apart, the same words.

    >>> key_of("Read  our\\nPrivacy Policy") == key_of("read our privacy policy")
    True
    """
    return hashlib.blake2b(" ".join(text.casefold().split()).encode("utf-8"), digest_size=8).hexdigest()


def units(paragraphs: Iterable[str]) -> Iterator[tuple[int, str]]:
    """What may repeat: every paragraph with its number, and the first and last sentence of paragraphs with several."""
    for number, paragraph in enumerate(paragraphs):
        yield number, paragraph
        spans = sentences(paragraph)
        for start, end in (spans[0], spans[-1]) if len(spans) > 1 else ():
            if len(glued := paragraph[start:end].strip()) >= GLUED_CHARS:
                yield number, glued


def learn(reports: Callable[[], Iterable[Seen]], settings: Settings) -> tuple[Repeated, ...]:
    """The table of what the sources repeat, sorted; the same reports in any order give the same table.

    `reports` is called twice: once to find what is met often enough at all, once to look at that closely.
    """
    articles = Counter[str]()
    for source, groups in _groups(reports()).items():
        articles[source] = len(groups)
    often = _often(reports(), settings.learned_groups)
    tallies = _tallies(reports(), often)
    found = (
        Repeated(source, key, len(tally.groups), len(tally.days))
        for (source, key), tally in tallies.items()
        if _is_boilerplate(tally, articles[source], settings)
    )
    return tuple(sorted(found, key=lambda entry: (entry.source, entry.key)))


def _groups(reports: Iterable[Seen]) -> Mapping[str, set[str]]:
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for seen in reports:
        groups[seen.source].add(seen.group)
    return groups


def _often(reports: Iterable[Seen], least: int) -> frozenset[int]:
    """Units met in at least so many reports, as 64-bit hashes: millions of units in the memory of an array."""
    met = [
        _unit_hash(seen.source, key) for seen in reports for key in {key_of(text) for _, text in units(seen.paragraphs)}
    ]
    hashes, counts = np.unique(np.array(met, np.uint64), return_counts=True)
    return frozenset(hashes[counts >= least].tolist())


def _unit_hash(source: str, key: str) -> int:
    return int.from_bytes(hashlib.blake2b(f"{source}\0{key}".encode(), digest_size=8).digest(), "little")


def _tallies(reports: Iterable[Seen], often: frozenset[int]) -> Mapping[tuple[str, str], Tally]:
    tallies: dict[tuple[str, str], Tally] = {}
    for seen in reports:
        last = len(seen.paragraphs) - EDGE_PARAGRAPHS
        for number, text in units(seen.paragraphs):
            key = key_of(text)
            if _unit_hash(seen.source, key) not in often:
                continue
            tally = tallies.setdefault((seen.source, key), Tally(text))
            tally.groups.add(seen.group)
            tally.times += 1
            tally.at_edge += number < EDGE_PARAGRAPHS or number >= last
            if seen.day:
                tally.days.add(seen.day)
    return tallies


def _is_boilerplate(tally: Tally, articles: int, settings: Settings) -> bool:
    groups, days = len(tally.groups), len(tally.days)
    if groups < settings.learned_groups or days < settings.learned_days:
        return False
    if len(tally.text) <= LABEL_CHARS and not is_sentence(tally.text):
        return groups >= settings.learned_label_share * articles
    at_edge = tally.at_edge >= settings.learned_edge_share * tally.times
    return at_edge and groups >= settings.learned_sentence_share * articles


def shows(seen: Seen, entries: Set[tuple[str, str]]) -> bool:
    """Whether a report shows one of these (source, key) pairs."""
    return any((seen.source, key_of(text)) in entries for _, text in units(seen.paragraphs))


def known_of(document: Document, settings: Settings) -> Mapping[str, Repeated]:
    """What the source of a document is known to repeat, by key."""
    if not settings.learned:
        return {}
    source = source_key(document.url, document.publisher, document.source_name)
    return {entry.key: entry for entry in settings.learned if entry.source == source}


def learned_repetition(draft: Draft) -> Iterator[Cut]:
    """Cut paragraphs and edge sentences that the source is known to repeat."""
    if draft.learned:
        for line in draft.lines:
            yield from _known(line, draft.learned)


def _known(line: Line, learned: Mapping[str, Repeated]) -> Iterator[Cut]:
    if entry := learned.get(key_of(line.text)):
        yield _cut(line.start, line.end, entry, "paragraph")
        return
    spans = sentences(line.text)
    for unit, (start, end) in (("first sentence", spans[0]), ("last sentence", spans[-1])) if len(spans) > 1 else ():
        if entry := learned.get(key_of(line.text[start:end])):
            yield _cut(line.start + start, line.start + end, entry, unit)


def _cut(start: int, end: int, entry: Repeated, unit: str) -> Cut:
    seen = f"{entry.groups} reports on {entry.days} days"
    return Cut(RULE, start, end, (("signal", "repeated"), ("unit", unit), ("seen", seen)))


RULES = (learned_repetition,)
