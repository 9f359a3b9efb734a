"""Reports as columns: what the index keeps of each, beside its text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
import numpy.typing as npt

from pipeline.dedup.columns import Digests, Places, digest_column, find, post_digests, ragged, take_ragged
from pipeline.dedup.fingerprint import digest_of
from pipeline.dedup.postings import Rows
from pipeline.dedup.tokens import Flags, Hashes, Positions
from pipeline.model import Fingerprint

UNKNOWN = np.iinfo(np.int64).min  # no day, no time of capture
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
PLAIN_COLUMNS = ("ids", "id_digests", "standing", "days", "lengths", "texts", "pages", "titles", "captured")

Names = npt.NDArray[np.bytes_]


@dataclass(frozen=True, slots=True)
class Roster:
    """Reports in the order they came; one that was removed has a row too, with `standing` false."""

    ids: Names
    id_digests: Digests
    standing: Flags
    days: Rows  # ordinals
    lengths: Rows
    texts: Digests
    pages: Digests
    titles: Digests
    captured: Rows  # microseconds since 1970
    numbers: Hashes
    number_offsets: Positions
    by_id: Hashes
    by_text: Hashes
    by_page: Hashes

    def __len__(self) -> int:
        return self.ids.size


def roster_of(came: Sequence[Fingerprint], went: Iterable[str]) -> Roster:
    """Rows for reports that came or changed, and for those that went."""
    gone = [Fingerprint(name, None, 0, np.empty(0, np.uint64), np.empty(0, np.uint32)) for name in sorted(went)]
    rows = [*came, *gone]
    numbers, number_offsets = ragged([row.numbers for row in rows])
    return posted(
        ids=np.array([row.id.encode() for row in rows], dtype=np.bytes_),
        id_digests=id_digests([row.id for row in rows]),
        standing=np.arange(len(rows)) < len(came),
        days=np.array([row.day.toordinal() if row.day else UNKNOWN for row in rows], dtype=np.int64),
        lengths=np.array([row.length for row in rows], dtype=np.int64),
        texts=digest_column([row.digest for row in rows]),
        pages=digest_column([row.page for row in rows]),
        titles=digest_column([row.title for row in rows]),
        captured=np.array([microseconds(row.captured_at) for row in rows], dtype=np.int64),
        numbers=numbers,
        number_offsets=number_offsets,
    )


def posted(*, id_digests: Digests, texts: Digests, pages: Digests, **columns: Any) -> Roster:
    """A roster with its postings."""
    return Roster(
        id_digests=id_digests,
        texts=texts,
        pages=pages,
        by_id=post_digests(id_digests),
        by_text=post_digests(texts),
        by_page=post_digests(pages),
        **columns,
    )


def merged_rosters(rosters: Sequence[Roster], places: Places) -> Roster:
    """Some rows of several rosters as one."""
    columns = {
        name: np.concatenate([getattr(roster, name)[rows] for roster, rows in zip(rosters, places, strict=True)])
        for name in PLAIN_COLUMNS
    }
    numbers, number_offsets = take_ragged([(r.numbers, r.number_offsets) for r in rosters], places)
    return posted(**columns, numbers=numbers, number_offsets=number_offsets)


def newest(rosters: Sequence[Roster], places: Places) -> Places:
    """Those of the rows whose ids have no row in a later roster."""
    kept = []
    for i, rows in enumerate(places):
        for later in rosters[i + 1 :]:
            outdated, _ = find(later.by_id, later.id_digests, rosters[i].id_digests[rows])
            rows = np.delete(rows, outdated)
        kept.append(rows)
    return kept


def id_digests(ids: Iterable[str]) -> Digests:
    """What ids are posted by."""
    return digest_column([digest_of(name.encode()) for name in ids])


def microseconds(moment: datetime | None) -> int:
    """A time of capture as a number."""
    return (moment - EPOCH) // MICROSECOND if moment else UNKNOWN


def fingerprint_at(roster: Roster, row: int, shingles: Hashes) -> Fingerprint:
    """The fingerprint of a row, with the shingles of its text; without a signature, which only searching needs."""
    day, captured = int(roster.days[row]), int(roster.captured[row])
    return Fingerprint(
        id=roster.ids[row].decode(),
        day=None if day == UNKNOWN else date.fromordinal(day),
        length=int(roster.lengths[row]),
        shingles=shingles,
        signature=np.empty(0, np.uint32),
        digest=digest_at(roster.texts, row),
        numbers=roster.numbers[roster.number_offsets[row] : roster.number_offsets[row + 1]],
        page=digest_at(roster.pages, row),
        captured_at=None if captured == UNKNOWN else EPOCH + captured * MICROSECOND,
        title=digest_at(roster.titles, row),
    )


def digest_at(column: Digests, row: int) -> bytes:
    """One digest of a column."""
    digest: bytes = column[row].item()
    return digest if any(digest) else b""
