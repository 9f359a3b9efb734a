"""Dates as lines of their own state them, in the languages of the calendar table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from pipeline.clean.vocabulary.calendar import MONTHS, PUBLISHED, UPDATED, WEEKDAYS

MONTH_NUMBERS = {
    name.replace("\u200c", " "): number
    for months in MONTHS.values()
    for number, names in enumerate(months.split(), 1)
    for name in names.split("/")
}


def alternatives(phrases: set[str]) -> str:
    """A regular expression for any of the phrases, the longest first."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


MONTH = rf"(?P<month>{alternatives(set(MONTH_NUMBERS))})\b\.?"
WEEKDAY = rf"(?P<weekday>(?:{alternatives({day for days in WEEKDAYS.values() for day in days.split()})})\b\.?)"
LABEL = (
    rf"(?:(?P<updated>{alternatives({word for table in UPDATED.values() for word in table.split('|')})})"
    rf"|(?P<published>{alternatives({word for table in PUBLISHED.values() for word in table.split('|')})}))\b"
)
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|-го)?"
YEAR = r"(?P<year>(?:19|20)\d{2})"
TIME = (
    r"(?:(?:at|à|a las|às|um|ore|alle|om|o|в|о|kl\.?|saat|الساعة|\||-|–|,|@|·|/)?\s*"
    r"\d{1,2}\s?(?:[:.h]|時|时|시)\s?\d{2}(?:分|분)?(?::\d{2})?\s*(?:uhr|h|hrs|[ap]\.?m\.?|ص|م)?"
    r"\s*(?:\(?(?:[a-z]{2,5}|gmt|utc)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?)?)"
)
SEPARATOR = r"\s*[,،|·:–—-]?\s*"
WRITTEN = (
    rf"{DAY}\s*(?:de\s+|d['’])?{MONTH}(?:\s+de[l]?)?,?\s+{YEAR}(?:\s*(?:г\.?|р\.?|года|року))?",
    rf"{MONTH}\s+{DAY},?\s+{YEAR}",
)
NUMERIC = (
    r"(?P<year>(?:19|20)\d{2})(?P<separator>[-/.])(?P<month>\d{1,2})(?P=separator)(?P<day>\d{1,2})",
    r"(?P<day>\d{1,2})(?P<order>[./-])(?P<month>\d{1,2})(?P=order)(?P<year>(?:19|20)\d{2})",
    r"(?P<year>(?:19|20)\d{2})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]",
)
BEFORE = rf"(?:{LABEL}{SEPARATOR})?(?:{WEEKDAY}{SEPARATOR})?"
BEHIND = rf"(?:{SEPARATOR}\(?{WEEKDAY.replace('weekday', 'weekday_behind')}\)?)?(?:\s*{TIME})?[\s.|]*"
DATE_LINES = tuple(re.compile(BEFORE + form + BEHIND, re.IGNORECASE) for form in (*WRITTEN, *NUMERIC))
HAS_YEAR = re.compile(r"(?:19|20)\d\d")
DATE_CHARS = 90


@dataclass(frozen=True)
class DateLine:
    """What a line that is nothing but a date states; `day` is null where the day cannot be read for certain."""

    day: date | None
    published: bool  # it says so: "Published on"
    updated: bool
    weekday: bool


def read_date_line(text: str) -> DateLine | None:
    """Read a line that is a date and nothing else.

    >>> read_date_line("13 septembre 2019").day.isoformat(), read_date_line("Saturday, November 16, 2024").weekday
    ('2019-09-13', True)
    >>> read_date_line("05/06/2020").day, read_date_line("On 13 September 2019 they met.")
    (None, None)
    """
    if len(text) > DATE_CHARS or not HAS_YEAR.search(text):
        return None
    for form in DATE_LINES:
        if match := form.fullmatch(text.strip()):
            found = match.groupdict()
            return DateLine(day_of(found), bool(found["published"]), bool(found["updated"]), bool(found["weekday"]))
    return None


def day_of(found: dict[str, str | None]) -> date | None:
    """The day that a match states; null for one that does not exist, and for 05/06/2020, which may be two."""
    year, month, day = int(found["year"] or 0), found["month"] or "", int(found["day"] or 0)
    number = int(month) if month.isdecimal() else MONTH_NUMBERS.get(month.casefold(), 0)
    if found.get("order") in ("/", "-") and day <= 12 and number <= 12 and day != number:
        return None
    if found.get("order") == "/" and number > 12:
        day, number = number, day
    return real_day(year, number, day)


def real_day(year: int, month: int, day: int) -> date | None:
    """The day, if the calendar has it.

    >>> real_day(2023, 2, 30) is None
    True
    """
    try:
        return date(year, month, day)
    except ValueError:
        return None
