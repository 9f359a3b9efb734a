"""What an index weighs after everything was taken in again into the same ids, in the same words or in other ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path

import numpy as np
from dedup_data import SETTINGS, Row, news, timed
from dedup_growth import chunks

from pipeline.dedup import fingerprints
from pipeline.dedup.index import NOTHING, new_run
from pipeline.dedup.minhash import signatures
from pipeline.dedup.postings import sorted_unique
from pipeline.dedup.runs import Index, columns_of, compacted
from pipeline.dedup.tokens import mix
from pipeline.model import Fingerprint

LOT = 2_500  # reports a run
TIMES = 3
CHANGED = np.uint64(20)  # of so many shingles one is another after a rebuild by other rules


def rebuilds(data: Path) -> Iterator[Row]:
    """One in four of news_20k, taken in and three times rebuilt."""
    made = fingerprints(news(data)[::4], SETTINGS)
    for words, again in (("the same words", lambda some, _: some), ("other words", retold)):
        index = NOTHING
        for number in range(1 + TIMES):
            came = again(made, number)
            searching, index = timed(partial(with_lots, index, came))
            compacting, index = timed(partial(lambda index: tuple(compacted(index)), index))
            said = f"searching {searching:.1f} s, compacting {compacting:.2f} s, {weight(index)}"
            yield f"{len(made):,}, rebuilt {number} times in {words}", said


def with_lots(index: Index, came: list[Fingerprint]) -> Index:
    """An index with more runs, not yet merged."""
    for some in chunks(came, LOT):
        index = (*index, new_run(index, some, [], SETTINGS))
    return index


def retold(made: Sequence[Fingerprint], number: int) -> list[Fingerprint]:
    """The same reports, a part of their shingles changed."""
    shingles = [sorted_unique(other(f.shingles, np.uint64(number))) for f in made]
    signed = chain.from_iterable(signatures(some, SETTINGS.permutations) for some in chunks(shingles, 64))
    return [
        replace(f, digest=bytes([number]) + f.digest[1:] if f.digest else b"", shingles=own, signature=signature)
        for f, own, signature in zip(made, shingles, signed, strict=True)
    ]


def other(shingles: np.ndarray, number: np.uint64) -> np.ndarray:
    """Shingles of which some are others."""
    return np.where(mix(shingles) % CHANGED == number, mix(shingles + number), shingles)


def weight(index: Index) -> str:
    """How much there is of everything."""
    held = [(len(run.roster), len(run.found.texts), len(run.edges)) for run in index]
    rows, texts, edges = map(sum, zip(*held, strict=True))
    content = sum(column.nbytes for run in index for column in columns_of(run).values())
    return f"{len(index)} runs, {rows:,} rows, {texts:,} texts, {edges:,} edges, {content / 1e6:,.0f} MB"
