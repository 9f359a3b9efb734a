"""Runs: what an update brought, as arrays; how they are merged, made less, stored and read back."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from pipeline.dedup.candidates import Searchable
from pipeline.dedup.columns import Digests, Places, digest_column, find
from pipeline.dedup.edges import Edges, joined
from pipeline.dedup.living import carried, counting, is_worn
from pipeline.dedup.merging import merged_texts, without_ends
from pipeline.dedup.postings import Rows, among, sorted_unique
from pipeline.dedup.roster import Roster, id_digests, merged_rosters
from pipeline.dedup.samples import SAMPLE_BITS
from pipeline.dedup.texts import Texts
from pipeline.settings import Settings

Columns = Mapping[str, npt.NDArray[Any]]
Kind = TypeVar("Kind", Roster, Texts, Edges)

# Neighbours are merged when the older one is not more than this many times larger than all that came after it: so an
# index of n reports has about log(n) runs, and a report is rewritten about log(n) times.
TIER = 2

# Nothing is merged into a run of more reports than this, so that merging takes the same memory however much is stored:
# that of the run that is made, 5 KB a report of 500 words.
LARGEST = 50_000

VERSION = 4  # of the way from a text to what a run holds: raise it when tokens, hashes or postings change
SEARCH_SETTINGS = (
    *("shingle_words", "permutations", "bands", "band_rows"),
    *("near_jaccard", "near_min_shingles", "contained_share"),
)


@dataclass(frozen=True, slots=True)
class Run:
    """What one update brought, or several that were merged."""

    roster: Roster
    found: Searchable
    edges: Edges


Index = tuple[Run, ...]  # oldest first


def configuration(settings: Settings) -> str:
    """What a stored index was made by. One that was made otherwise cannot be added to: it is made anew."""
    stated = [f"{name}={getattr(settings, name)!r}" for name in SEARCH_SETTINGS]
    content = ";".join([*stated, f"sample_bits={SAMPLE_BITS}", f"version={VERSION}"])
    return hashlib.sha256(content.encode()).hexdigest()[:10]


def compacted(index: Index) -> Iterator[Run]:
    """The same index in fewer runs, one by one, so that each can be put away before the next is made.

    The newest runs are merged while neighbours are of like size and small enough, and what is dead in them goes. Older
    ones stay the objects they are, until too much of the whole index is dead: then nothing dead is left anywhere.
    """
    worn = is_worn(rosters_of(index), [run.found.texts for run in index])
    first = 0 if worn else max(alike(list(map(size, index))), default=0)
    older, newer = index[:first], index[first:]
    yield from older
    kept, lost = living(newer, counting(rosters_of(newer), rosters_of(older)))
    for start, end in pairwise([*alike([max(one.rows.size, one.texts.size) for one in kept]), len(kept)]):
        yield as_one(kept[start:end], lost)


def purged(index: Index, ids: Collection[str]) -> Iterator[Run]:
    """The runs of an index as if some reports had never been there: nothing is left of them, nor of anything dead.

    What another report that stands has too stays. Runs that lose nothing come as they are, one by one. What the reports
    were linked with must be decided before: let them go in a run, settle it, and purge the index with that run in it.
    """
    names = id_digests(ids)
    theirs = [find(run.roster.by_id, run.roster.id_digests, names)[1] for run in index]
    rows = [some[~among(some, np.sort(their))] for some, their in zip(counting(rosters_of(index)), theirs, strict=True)]
    kept, lost = living(index, rows)
    for one in kept:
        yield as_one([one], lost)


def alike(sizes: Sequence[int]) -> list[int]:
    """Where each group of neighbours begins that are to be merged.

    >>> alike([50_000, 20_000, 4_000, 2_000, 1_000])
    [0, 1, 2]
    """
    firsts: list[int] = []
    together = 0
    for number in reversed(range(len(sizes))):
        if not firsts or sizes[number] > min(TIER * together, LARGEST - together):
            firsts.append(number)
            together = 0
        firsts[-1] = number
        together += sizes[number]
    return firsts[::-1]


def size(run: Run) -> int:
    """What a run counts as when runs are merged: a run may hold texts of reports that are in later ones."""
    return max(len(run.roster), len(run.found.texts))


def rosters_of(runs: Iterable[Run]) -> list[Roster]:
    """The rosters of runs."""
    return [run.roster for run in runs]


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a run."""

    run: Run
    rows: Rows
    texts: Rows


def living(index: Index, places: Places) -> tuple[list[Kept], Digests]:
    """What is kept of runs that keep some rows, empty ones left out, and the texts that no such row carries.

    The runs are the newest of an index: a text lies in no later run than the rows that name it, and than its edges.
    """
    wanted = carried(rosters_of(index), places)
    texts = [sorted_unique(find(run.found.texts.by_digest, run.found.texts.digests, wanted)[1]) for run in index]
    lost = [np.delete(run.found.texts.digests, held) for run, held in zip(index, texts, strict=True)]
    kept = [Kept(*one) for one in zip(index, places, texts, strict=True)]
    return [one for one in kept if one.rows.size or one.texts.size], np.concatenate([digest_column([]), *lost])


def as_one(kept: Sequence[Kept], lost: Digests) -> Run:
    """Neighbours as one run; one that loses nothing is the object that it was."""
    if len(kept) == 1 and is_whole(kept[0], lost):
        return kept[0].run
    runs = [one.run for one in kept]
    found = merged_texts([run.found for run in runs], [one.texts for one in kept])
    edges = joined(without_ends(run.edges, lost) for run in runs)
    return Run(merged_rosters(rosters_of(runs), [one.rows for one in kept]), found, edges)


def is_whole(kept: Kept, lost: Digests) -> bool:
    """Whether a run keeps everything: an edge lies with the later of its texts."""
    run, edges = kept.run, kept.run.edges
    if kept.rows.size < len(run.roster) or kept.texts.size < len(run.found.texts):
        return False
    return not any(find(*ends, lost)[0].size for ends in ((edges.by_left, edges.left), (edges.by_right, edges.right)))


def columns_of(run: Run) -> dict[str, npt.NDArray[Any]]:
    """A run as named arrays, to be stored; mapped back into memory they can be used as they are."""
    columns = {
        **{f"roster.{f.name}": getattr(run.roster, f.name) for f in fields(Roster)},
        **{f"texts.{f.name}": getattr(run.found.texts, f.name) for f in fields(Texts)},
        **{f"edges.{f.name}": getattr(run.edges, f.name) for f in fields(Edges)},
    }
    return columns | {"bands": run.found.bands, "samples": run.found.samples}


def run_of(columns: Columns) -> Run:
    """The run that `columns_of` made."""
    # Slices of numpy's mapped arrays cost several times those of plain ones, which may lie in mapped memory as well.
    columns = {name: np.asarray(column) for name, column in columns.items()}
    found = Searchable(part_of(Texts, "texts", columns), columns["bands"], columns["samples"])
    return Run(part_of(Roster, "roster", columns), found, part_of(Edges, "edges", columns))


def part_of(kind: type[Kind], name: str, columns: Columns) -> Kind:
    """One part of a run."""
    prefix = f"{name}."
    return kind(**{full.removeprefix(prefix): column for full, column in columns.items() if full.startswith(prefix)})
