"""The index: everything taken in, ready for what comes next, so that a day's reports cost a day.

A run holds what one update brought: reports that came, changed or went, their new texts ready for searching, and the
edges these were found to have. Runs are never modified: an update adds one, of several rows of an id the newest counts,
and `compaction` merges neighbours when they have become many. Everything is arrays, so that a run can be stored as it
is and mapped into memory. A large collection is taken in as many runs, each put away before the next is made.

Settling decides anew the groups of those parts of the collection that the newest runs touch: the reports reached from
what came, changed and went over texts, pages and edges. Since groups depend on nothing else, the result is what
deciding everything anew would give.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from pipeline.dedup.candidates import candidates_between, candidates_within, search_for, searchable
from pipeline.dedup.columns import Digests, Places, digest_column, find
from pipeline.dedup.edges import joined, similar_texts, verified
from pipeline.dedup.groups import decide
from pipeline.dedup.parts import parts
from pipeline.dedup.reach import touched
from pipeline.dedup.roster import digest_at, fingerprint_at, roster_of
from pipeline.dedup.runs import Index, Run
from pipeline.dedup.texts import distinct
from pipeline.dedup.tokens import Hashes
from pipeline.model import Fingerprint, Link
from pipeline.settings import Settings

NOTHING: Index = ()
NO_SHINGLES = np.empty(0, np.uint64)


@dataclass(frozen=True, slots=True)
class Settled:
    """The groups that were decided anew: every other report stays what it was."""

    decided: frozenset[str]  # ids of standing reports; those without a link are articles
    links: list[Link]  # sorted by the copy's id


def settled(index: Index, new: int, settings: Settings, on_run: Callable[[], None] = lambda: None) -> Settled:
    """Decide the groups that the last `new` runs touch: what came, changed and went in them, and all it is linked with.

    What came may be spread over as many runs as one likes, to be searched in pieces; settling them together, once,
    gives what one run would have given. Only linked reports need their shingles, and those of one batch at a time. They
    are copied out of one run after the other, and after each `on_run` is called: of a mapped file the system may count
    2 MB for every text that is touched, until they are given back.
    """
    reached = touched(index, new)
    links: list[Link] = []
    for part in parts(index, reached):
        links += decide(fingerprints_at(index, part.reports, on_run), similar_texts([part.edges]), settings)
    return Settled(ids_at(index, reached.reports), sorted(links, key=lambda made: made.copy_id))


def ids_at(index: Index, places: Places) -> frozenset[str]:
    """The ids of reports of the index."""
    taken = zip(index, places, strict=True)
    return frozenset(name.decode() for run, rows in taken for name in run.roster.ids[rows].tolist())


def fingerprints_at(index: Index, places: Places, on_run: Callable[[], None]) -> list[Fingerprint]:
    """The fingerprints of reports of the index, without signatures; `on_run` is called when a run was looked at."""
    rows = [(run.roster, row) for run, rows in zip(index, places, strict=True) for row in rows.tolist()]
    texts = [digest_at(roster.texts, row) for roster, row in rows]
    wanted = digest_column(texts)
    shingles: dict[bytes, Hashes] = {}
    for run in index:
        shingles |= {digest: theirs.copy() for digest, theirs in shingles_of((run,), wanted).items()}
        on_run()
    return [
        fingerprint_at(roster, row, shingles.get(text, NO_SHINGLES))
        for (roster, row), text in zip(rows, texts, strict=True)
    ]


def new_run(index: Index, came: Sequence[Fingerprint], went: Iterable[str], settings: Settings) -> Run:
    """What came and went, searched against itself and all that is there. A text that was met before is not searched."""
    carriers = distinct(came)
    known = shingles_of(index, digest_column([carrier.digest for carrier in carriers]))
    found = searchable([carrier for carrier in carriers if carrier.digest not in known], settings)
    within = verified(found.texts, found.texts, candidates_within(found), settings)
    search = search_for(found)
    between = [verified(found.texts, r.found.texts, candidates_between(search, r.found), settings) for r in index]
    return Run(roster_of(came, went), found, joined([within, *between]))


def shingles_of(index: Index, digests: Digests) -> dict[bytes, Hashes]:
    """The shingles of those of the texts that the index has."""
    known = {}
    for texts in (run.found.texts for run in index):
        for place, row in zip(*find(texts.by_digest, texts.digests, digests), strict=True):
            known[digest_at(digests, place)] = texts.of(row)
    return known
