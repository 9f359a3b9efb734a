"""Runs: what an update brought, as arrays; how they are merged, stored and read back."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from pipeline.dedup.candidates import Searchable
from pipeline.dedup.columns import Digests, digest_column, find
from pipeline.dedup.edges import Edges, joined
from pipeline.dedup.merging import merged_texts, without_ends, without_texts
from pipeline.dedup.postings import Rows
from pipeline.dedup.roster import Places, Roster, id_digests, merged_rosters, newest
from pipeline.dedup.samples import SAMPLE_BITS
from pipeline.dedup.texts import Texts
from pipeline.settings import Settings

Columns = Mapping[str, npt.NDArray[Any]]
Kind = TypeVar("Kind", Roster, Texts, Edges)

# Neighbours are merged when the older one is not more than this many times larger than all that came after it: so an
# index of n reports has about log(n) runs, and a report is rewritten about log(n) times.
TIER = 2

# Nothing is merged into a run of more reports than this, so that merging takes the same memory however much is stored
# (some 1.2 GB a million).
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
    found = merged_texts([run.found for run in runs])
    return Run(merged_rosters(rosters, rows), found, joined(run.edges for run in runs))


def without_traces(run: Run) -> Run:
    """A run that holds everything, less the reports that went, and the texts and edges that went with the last of them.

    Only where nothing older is left: there, the row of a report that went says that older rows do not count.
    """
    texts = run.found.texts
    carried = find(texts.by_digest, texts.digests, run.roster.texts[run.roster.standing])[1]
    return without(run, np.flatnonzero(~run.roster.standing), np.delete(texts.digests, carried))


def purged(index: Index, ids: Collection[str]) -> Iterator[Run]:
    """The runs of an index as if some reports had never been there: no row, text, posting or edge is left of them.

    What another report that stands has too stays. Runs that held nothing of them come as they are, the others one by
    one, so that each can be put away before the next is made. What the reports were linked with must be decided before:
    let them go in a run, settle it, and purge the index with that run in it.
    """
    rosters = [run.roster for run in index]
    names = id_digests(ids)
    theirs = [find(roster.by_id, roster.id_digests, names)[1] for roster in rosters]
    lost = uncarried(rosters, theirs)
    for run, rows in zip(index, theirs, strict=True):
        # Old rows of other reports may tell of a lost text as well: they do not count any more.
        gone = np.union1d(rows, find(run.roster.by_text, run.roster.texts, lost)[1])
        less = without(run, gone, lost) if holds(run, gone, lost) else run
        if len(less.roster) or len(less.found.texts):
            yield less


def uncarried(rosters: Sequence[Roster], gone: Places) -> Digests:
    """The texts of some rows that no other row carries which counts."""
    texts = np.concatenate([digest_column([]), *(r.texts[rows] for r, rows in zip(rosters, gone, strict=True))])
    found = [find(roster.by_text, roster.texts, texts) for roster in rosters]
    others = [np.setdiff1d(rows, theirs) for (_, rows), theirs in zip(found, gone, strict=True)]
    counting = [rows[r.standing[rows]] for r, rows in zip(rosters, newest(rosters, others), strict=True)]
    carried = [places[np.isin(rows, kept)] for (places, rows), kept in zip(found, counting, strict=True)]
    return np.delete(texts, np.concatenate([np.empty(0, np.int64), *carried]))


def holds(run: Run, rows: Rows, texts: Digests) -> bool:
    """Whether there is anything of some rows, or of some texts, in a run: an edge lies with the later of its texts."""
    found, edges = run.found.texts, run.edges
    columns = ((found.by_digest, found.digests), (edges.by_left, edges.left), (edges.by_right, edges.right))
    return bool(rows.size) or any(find(*column, texts)[0].size for column in columns)


def without(run: Run, rows: Rows, texts: Digests) -> Run:
    """A run less some of its reports and some texts."""
    roster = merged_rosters([run.roster], [np.delete(np.arange(len(run.roster)), rows)])
    gone = find(run.found.texts.by_digest, run.found.texts.digests, texts)[1]
    return Run(roster, without_texts(run.found, gone), without_ends(run.edges, texts))


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
