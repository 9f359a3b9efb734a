"""What of an index is alive: the rows that count, and the texts that they carry. All else only takes room.

Of several rows of an id the newest counts, if it stands; one that says that its report went is needed as long as an
older run has a row of it. A text is dead once all its carriers changed or went, and the edges at it are too.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from pipeline.dedup.columns import Digests, Places, digest_column, digest_keys, find
from pipeline.dedup.postings import sorted_unique
from pipeline.dedup.roster import Roster
from pipeline.dedup.texts import Texts
from pipeline.dedup.tokens import Flags

# An index of which more than this is dead, in rows or in texts, is made anew as a whole: it is never more than half as
# large again as what stands in it, and for every dead row at most two are written again. A rebuild leaves a half.
DEAD_SHARE = 1 / 3


def is_worn(rosters: Sequence[Roster], texts: Sequence[Texts]) -> bool:
    """Whether so much is dead that it pays to make everything anew. Sorts all ids and texts: 0.3 s a million."""
    rows = counting(rosters)
    alive = sorted_unique(digest_keys(carried(rosters, rows)))
    of_rows = sum(map(len, rosters)), sum(some.size for some in rows)
    of_texts = sum(map(len, texts)), int(np.count_nonzero(alive))
    return any(held - living > held * DEAD_SHARE for held, living in (of_rows, of_texts))


def counting(rosters: Sequence[Roster], older: Sequence[Roster] = ()) -> Places:
    """The rows that are needed, given the rosters before: the newest of each id, less those that hide nothing."""
    newest = newest_rows(rosters)
    return [np.flatnonzero(on & (r.standing | hiding(r, older))) for r, on in zip(rosters, newest, strict=True)]


def newest_rows(rosters: Sequence[Roster]) -> list[Flags]:
    """Whether each row is the newest of its id: all ids sorted at once. An id comes once in a roster."""
    digests = np.concatenate([digest_column([]), *(roster.id_digests for roster in rosters)])
    keys = digest_keys(digests)
    order = np.argsort(keys, kind="stable")
    alike = np.flatnonzero(keys[order[1:]] == keys[order[:-1]])
    outdated = order[alike[digests[order[alike]] == digests[order[alike + 1]]]]
    newest = np.ones(keys.size, np.bool_)
    newest[outdated] = False
    return np.split(newest, np.cumsum([len(roster) for roster in rosters]))[:-1]


def hiding(roster: Roster, older: Sequence[Roster]) -> Flags:
    """Whether each row says that a report went of which an older roster has a row."""
    hides = np.zeros(len(roster), np.bool_)
    gone = np.flatnonzero(~roster.standing)
    for before in older if gone.size else ():
        hides[gone[find(before.by_id, before.id_digests, roster.id_digests[gone])[0]]] = True
    return hides


def carried(rosters: Sequence[Roster], places: Places) -> Digests:
    """The texts of some rows."""
    return np.concatenate([digest_column([]), *(r.texts[rows] for r, rows in zip(rosters, places, strict=True))])
