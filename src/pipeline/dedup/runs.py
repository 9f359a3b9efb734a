"""Runs: what an update brought, as arrays; how they are merged, stored and read back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from pipeline.dedup.candidates import Searchable
from pipeline.dedup.columns import find, post_digests, take_ragged
from pipeline.dedup.edges import Edges, joined
from pipeline.dedup.postings import Rows, repost
from pipeline.dedup.roster import Roster, merged_rosters, newest
from pipeline.dedup.samples import SAMPLE_BITS, marked
from pipeline.dedup.texts import Texts
from pipeline.dedup.tokens import Hashes
from pipeline.settings import Settings

Columns = Mapping[str, npt.NDArray[Any]]
Kind = TypeVar("Kind", Roster, Texts, Edges)

# Neighbours are merged when the older one is not more than this many times larger than all that came after it: so an
# index of n reports has about log(n) runs, and a report is rewritten about log(n) times.
TIER = 2

# Nothing is merged into a run of more reports than this, so that merging takes the same memory however much is stored
# (some 1.2 GB a million).
LARGEST = 50_000

VERSION = 2  # of the way from a text to what a run holds: raise it when tokens, hashes or postings change
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


def compacted(index: Index) -> Index:
    """The same index in fewer runs, where neighbours are of like size and small enough. Older ones stay as they are."""
    kept, size = len(index), 0
    while kept and (not size or len(index[kept - 1].roster) <= min(TIER * size, LARGEST - size)):
        kept -= 1
        size += len(index[kept].roster)
    if len(index) - kept < 2:
        return index
    return (*index[:kept], merged(index[kept:])) if kept else (without_traces(merged(index)),)


def merged(runs: Sequence[Run]) -> Run:
    """Neighbouring runs as one: of each report the newest row, and all texts and edges."""
    rosters = [run.roster for run in runs]
    rows = newest(rosters, [np.arange(len(roster)) for roster in rosters])
    return Run(merged_rosters(rosters, rows), merged_texts(runs), joined(run.edges for run in runs))


def merged_texts(runs: Sequence[Run]) -> Searchable:
    """The texts of several runs, in their order: each was new to the index when it came, so none comes twice."""
    found = [run.found for run in runs]
    sizes = np.concatenate([part.texts.sizes for part in found])
    digests = np.concatenate([part.texts.digests for part in found])
    texts = Texts(
        digests=digests,
        shingles=np.concatenate([part.texts.shingles for part in found]),
        offsets=np.concatenate(([0], np.cumsum(sizes))),
        by_digest=post_digests(digests),
    )
    firsts = np.cumsum([0, *(len(part.texts) for part in found)])
    new_rows = [np.arange(first, end) for first, end in pairwise(firsts.tolist())]
    bands, samples = ([getattr(part, name) for part in found] for name in ("bands", "samples"))
    return with_postings(texts, reposted(bands, new_rows), reposted(samples, new_rows))


def without_traces(run: Run) -> Run:
    """A run that holds everything, less the reports that went, and the texts and edges that went with the last of them.

    Only where nothing older is left: there, the row of a report that went says that older rows do not count.
    """
    roster = merged_rosters([run.roster], [np.flatnonzero(run.roster.standing)])
    texts = run.found.texts
    kept = np.unique(find(texts.by_digest, texts.digests, roster.texts)[1])
    shingles, offsets = take_ragged(texts.shingles, texts.offsets, kept)
    new_rows = np.full(len(texts), -1)
    new_rows[kept] = np.arange(kept.size)
    fewer = Texts(texts.digests[kept], shingles, offsets, post_digests(texts.digests[kept]))
    bands, samples = reposted([run.found.bands], [new_rows]), reposted([run.found.samples], [new_rows])
    left, right = (find(fewer.by_digest, fewer.digests, end)[0] for end in (run.edges.left, run.edges.right))
    return Run(roster, with_postings(fewer, bands, samples), run.edges.take(np.intersect1d(left, right)))


def reposted(several: Sequence[Hashes], new_rows: Sequence[Rows]) -> Hashes:
    """The postings of several runs with their rows in the merged one."""
    # "stable" merges what is sorted in parts in linear time.
    return np.sort(np.concatenate(list(map(repost, several, new_rows))), kind="stable")


def with_postings(texts: Texts, bands: Hashes, samples: Hashes) -> Searchable:
    """Texts with postings at hand; which are rare in it is found anew."""
    return Searchable(texts, bands, marked(samples))


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
