"""The day or month in the path of an address."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlsplit

from pipeline.dating.months import month_numbers
from pipeline.dating.reading import Reading, last_day
from pipeline.model import Precision

# A segment of the path, whole: nothing may follow a day but the end, a slash or a file's suffix, or
# /2016/12/31-things-to-do would be a day. Written together with words, only a full year-month-day counts.
END = r"(?=/|$|\.[a-z]{2,5}$)"
YEAR = r"(?P<year>(?:19|20)\d{2})"
DAYS = (
    re.compile(rf"/{YEAR}/(?P<month>\d{{1,2}}|[a-z]{{3}})/(?P<day>\d{{1,2}}){END}"),
    re.compile(rf"/{YEAR}[-_](?P<month>\d{{2}})/(?P<day>\d{{2}}){END}"),
    re.compile(rf"/{YEAR}/(?P<month>\d{{2}})[-_]?(?P<day>\d{{2}}){END}"),
    re.compile(rf"/{YEAR}(?P<month>\d{{2}})(?P<day>\d{{2}}){END}"),
    re.compile(rf"/{YEAR}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})(?=[-_./]|$)"),
    # a stamp to the second, as some systems append to a story's name
    re.compile(rf"[-_/]{YEAR}(?P<month>\d{{2}})(?P<day>\d{{2}})(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?!\d)"),
)
MONTHS = (re.compile(rf"/{YEAR}/(?P<month>\d{{1,2}}|[a-z]{{3}})(?=/)"), re.compile(rf"/{YEAR}-(?P<month>\d{{2}})(?=/)"))


def url_date(url: str) -> tuple[str, Reading] | None:
    """What the path says, with the words that say it.

    >>> quote, day = url_date("https://example.org/2024/feb/24/a-story")
    >>> quote, day.first.isoformat()
    ('/2024/feb/24', '2024-02-24')
    >>> quote, month = url_date("https://example.org/2016/12/31-things-to-do")
    >>> quote, month.precision.value
    ('/2016/12', 'month')
    >>> url_date("https://example.org/world-cup-2026-06-11?day=2026/06/11")
    """
    try:
        path = urlsplit(url).path.lower()
    except ValueError:  # an address that is none
        return None
    for pattern in DAYS:
        for match in pattern.finditer(path):
            if day := day_of(match["year"], match["month"], match["day"]):
                return match[0], Reading(day, day, Precision.DAY)
    for pattern in MONTHS:
        for match in pattern.finditer(path):
            if first := day_of(match["year"], match["month"], "1"):
                return match[0], Reading(first, last_day(first), Precision.MONTH)
    return None


def day_of(year: str, month: str, day: str) -> date | None:
    """The day three parts of a path name, if they name one."""
    months = (int(month),) if month.isdecimal() else month_numbers(month, "en")
    try:
        return date(int(year), months[0], int(day)) if months else None
    except ValueError:
        return None
