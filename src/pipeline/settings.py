"""Every threshold that decides something, in one frozen place, each with its reason."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path


class SettingsError(ValueError):
    """A settings file that cannot be used; the message is one sentence for a person."""


FROM_THE_DATA = {"learned", "forgotten"}  # kept beside the tables that they shaped, not in a settings file


@dataclass(frozen=True, slots=True)
class Repeated:
    """A paragraph or sentence that a source was learned to repeat: in how many groups of reports, on how many days."""

    source: str
    key: str  # hash of the words, so that the table holds nobody's text
    groups: int
    days: int


@dataclass(frozen=True, slots=True, order=True)
class Tombstone:
    """What was forgotten and is refused from then on: a capture, or, where only a URL is named, all captures of it.

    A capture is refused by its id, and another one by the same URL together with the same comparison text.
    """

    capture_id: str = ""
    url: str = ""
    text: str = ""  # digest of the comparison text in hex; nothing of its words


@dataclass(frozen=True)
class Settings:
    """What a run decides by. Two runs with equal settings on the same captures give the same bytes."""

    # Decoding and extraction
    max_capture_bytes: int = 20_000_000  # after decompression; the largest honest page measured is under 5 MB
    max_tags: int = 25_000  # extraction is quadratic in siblings (10 s at 40,000); the largest honest page has 4,000
    max_attributes: int = 10_000  # on one tag: the parser is quadratic in them (.2 s at this many, 2.3 s at twice it)

    # Dates: before this year a "publication date" of a web page is a database default or a typo
    earliest_year: int = 1950

    # Languages: under this many characters py3langid guesses
    language_min_chars: int = 20

    # Deduplication. Word 5-grams at Jaccard .4 gave precision .85 and recall .91 on 120 human-judged pairs of newspaper
    # articles; at .8 half of them are lost. 42 bands of 3 rows find all but a few pairs at the threshold, where
    # datasketch's own choice misses half; candidates are verified exactly, so false ones cost time, not truth.
    shingle_words: int = 5
    permutations: int = 128
    bands: int = 42
    band_rows: int = 3
    near_jaccard: float = 0.4
    near_min_shingles: int = 20  # fewer are one sentence: such texts fold only when they are the same

    # A text stands inside a longer one when this part of it does. A page captured again shares far less, but a front
    # page shares nothing lasting: between revisions of articles .2 was the least seen.
    contained_share: float = 0.8
    revision_share: float = 0.2

    # Templates: reports that differ in their numbers only. Numbers count as shared relative to the text that has fewer
    # of them. In wire copy of 1987 and 2012 no two editions of a weekly or daily item shared more than .75 of them over
    # a day or more, and no two reports of one day that were not one shared more than .5; most follow-ups and
    # corrections share more.
    template_share: float = 0.6  # on the same day, or where a day is unknown
    template_share_later: float = 0.8  # on different days
    template_days: int = 1  # one story in two time zones: up to here, only missing numbers that stand close count
    # Words for each missing number: forms had 50 at most (contracts, forecasts), updates of long reports 100 at least.
    template_spacing: int = 70
    template_missing: int = (
        6  # numbers that only the one has: listings of the next week reach 7, with .9 of them shared
    )
    template_containment: float = 0.9  # on the same day, a text that stands whole in another is a correction of it
    # What comes back after more days than this is a copy only when it hardly changed or was trimmed: all late copies
    # met had Jaccard .81 or more; what had less were the next editions of timelines, fact boxes and daily notices.
    edition_days: int = 2
    edition_jaccard: float = 0.8

    # Learned boilerplate. A label is no news anywhere; a whole sentence may be background that an agency repeats for
    # weeks, and must stand in so much of what its source prints, at the edges, that it can be nothing of the kind.
    learned_groups: int = 5
    learned_days: int = 3
    learned_label_share: float = 0.02
    learned_sentence_share: float = 0.2
    learned_edge_share: float = 0.8
    learned: tuple[Repeated, ...] = ()  # the table that `news-pipeline learn` wrote; not for a settings file

    forgotten: tuple[Tombstone, ...] = ()  # what `news-pipeline forget` wrote, sorted; not for a settings file

    @property
    def stamp(self) -> str:
        """Ten hex digits that change when any threshold does; the learned table and the tombstones have their own."""
        return _digest(f"{name}={value!r}" for name, value in self._thresholds())

    @property
    def learned_version(self) -> str:
        """Ten hex digits that change when the learned table does; empty without one."""
        return _digest(map(repr, self.learned)) if self.learned else ""

    @property
    def forgotten_version(self) -> str:
        """Ten hex digits that change when the tombstones do; empty without any."""
        return _digest(map(repr, self.forgotten)) if self.forgotten else ""

    def _thresholds(self) -> list[tuple[str, object]]:
        return sorted((f.name, getattr(self, f.name)) for f in fields(self) if f.name not in FROM_THE_DATA)


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:10]


def load_settings(path: Path | None) -> Settings:
    """Read settings from a TOML file; without one, the defaults.

    Raises `SettingsError` when the file cannot be read, has an unknown key, or a value of the wrong type.
    """
    if path is None:
        return Settings()
    try:
        stated = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"Settings file {path} cannot be read: {error}.") from error
    defaults = dict(Settings()._thresholds())
    for name, value in stated.items():
        if name not in defaults:
            raise SettingsError(f"Settings file {path} has an unknown key {name!r}; known are: {', '.join(defaults)}.")
        if type(value) is not type(defaults[name]):
            raise SettingsError(f"Settings file {path}: {name} must be like {defaults[name]!r}, not {value!r}.")
    return Settings(**stated)
