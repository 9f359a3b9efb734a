"""Which day each capture counts for: that of its capture, else that of the run that took it in.

Never that of publication: an archive taken in at once would look like years of work, and a late dump like a silence.
An archive is told by its age, and says nothing of the day it came in on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pipeline.curated.placing.columns import numbers, rows_with, take
from pipeline.health import WINDOW_DAYS

NO_DAY = np.iinfo(np.int32).min
EPOCH = date(1970, 1, 1)
# News older than this at its arrival is of an archive: what brings a month at a time is still a collector.
ARCHIVE_DAYS = 31
# Where more than this part of what came on a day is so old, all that came so on that day is of an archive, its undated
# reports and its rejections too. In ordinary collections some hundredths are so old, most of them misread dates.
ARCHIVE_PART = 0.5

Days = npt.NDArray[np.int32]  # since 1970
Flags = npt.NDArray[np.bool_]


class NoDaysError(LookupError):
    """Nothing that was taken in has a day to judge."""


@dataclass(frozen=True)
class Calendar:
    """The days compared, `first` to `last`, and what counts on them.

    `inside` flags the reports that do, in the order of the index; `came` has the days of arrival, of reports and
    rejections, by id. On `archive_days` so much came of an archive that what else arrived is not known.
    """

    first: date
    last: date
    inside: Flags
    came: Mapping[str, date]
    dayless: int
    archived: int
    archive_days: frozenset[date]

    def day_of(self, name: str, captured: date | None) -> date | None:
        """The day that one counts for; null where it counts for none of those compared."""
        on = captured or self.came.get(name)
        return on if on and self.first <= on <= self.last else None


def read_calendar(index: pa.Table, arrivals: pa.Table, day: date | None) -> Calendar:
    """The calendar until `day`; without one, until the newest day that is complete.

    Raises `NoDaysError` where no day is given and none is known.
    """
    captured, arrived = _days_of(index["captured_at"]), _arrived(index, arrivals)
    archive_days, archived = _archives(arrived, numbers(index["day"], pa.int32(), NO_DAY))
    days = np.where(archived, NO_DAY, np.maximum(captured, arrived))  # `NO_DAY` is the least number
    last = day or _newest_complete(days)
    first = last - timedelta(days=WINDOW_DAYS)
    return Calendar(
        first=first,
        last=last,
        inside=_between(days, first, last),
        came=_came(arrivals, first, last, archive_days, index["id"].filter(pa.array(archived))),
        dayless=int(((days == NO_DAY) & ~archived).sum()),
        archived=int((archived & _between(arrived, first, last)).sum()),
        archive_days=frozenset(EPOCH + timedelta(days=int(number)) for number in archive_days),
    )


def utc_days(times: pa.ChunkedArray) -> pa.ChunkedArray:
    """The UTC days of times."""
    return times.cast(pa.timestamp("us")).cast(pa.date32())


def _days_of(times: pa.ChunkedArray) -> Days:
    return np.asarray(numbers(utc_days(times), pa.int32(), NO_DAY))


def _between(days: Days, first: date, last: date) -> Flags:
    return np.asarray((days >= (first - EPOCH).days) & (days <= (last - EPOCH).days))


def _arrived(index: pa.Table, arrivals: pa.Table) -> Days:
    """The day of arrival of each report that states no time of capture; `NO_DAY` for the others."""
    came = take(arrivals["came"], rows_with(arrivals["id"], index["id"]))
    undeclared = pc.is_null(index["captured_at"])
    return np.asarray(numbers(pc.if_else(undeclared, came, None), pa.int32(), NO_DAY))


def _archives(arrived: Days, printed: Days) -> tuple[Days, Flags]:
    """The days on which an archive came in, and which reports are of one: the old, and all that arrived on those."""
    dated = (arrived != NO_DAY) & (printed != NO_DAY)
    old = dated & (arrived > ARCHIVE_DAYS + np.where(dated, printed, 0))
    known, came_on = np.unique(arrived[dated], return_inverse=True)
    archive_days = known[np.bincount(came_on, old[dated], known.size) > ARCHIVE_PART * np.bincount(came_on)]
    return archive_days, old | np.isin(arrived, archive_days)


def _came(arrivals: pa.Table, first: date, last: date, archive_days: Days, old: pa.ChunkedArray) -> dict[str, date]:
    """The days of arrival that count."""
    days = numbers(arrivals["came"], pa.int32(), NO_DAY)
    near = arrivals.filter(pa.array(_between(days, first, last) & ~np.isin(days, archive_days)))
    near = near.filter(pc.invert(pc.is_in(near["id"], old)))
    return dict(zip(near["id"].to_pylist(), near["came"].to_pylist(), strict=True))


def _newest_complete(days: Days) -> date:
    """The day before the newest, which may still be filling up.

    A day with none before it for as long as days are compared is a misread year, or has no past to be judged by.
    """
    known = np.unique(days[days != NO_DAY])
    followed = known[1:][np.diff(known) <= WINDOW_DAYS]
    if not followed.size:
        raise NoDaysError("Too few days are known on which something came in to judge one; name it with --day.")
    return EPOCH + timedelta(days=int(followed[-1]) - 1)
