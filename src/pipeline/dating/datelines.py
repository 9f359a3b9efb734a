"""The place and day that an agency's report begins with: "MOSCOW, 3 April 2025 (AFP) - ...".

A dateline stands at the beginning of a paragraph, ends in a dash or in the agency's name, and has a day and month just
before that end and a place before those. All of it is asked for, because days and months in running text are events.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from pipeline.dating.months import month_numbers
from pipeline.dating.reading import DAY, OF, WORD, Habit, read_date
from pipeline.dating.weekdays import is_weekday

PARAGRAPHS = 3  # a headline and a standfirst may stand before it
HEAD_CHARS = 140  # the longest dateline met, with two places and an agency, has under 100
ENDS_TRIED = 4  # dashes and brackets in a dateline before its last
PLACE_WORDS = 9  # "RANCHO SANTO DOMINGO DEL VALLE, Baja California Sur, Mexico"

DIGIT = re.compile(r"\d")
AGENCY = r"\([^()\n]{2,60}\)|/\s?[^/\n]{2,40}?\s?/|(?<=\.)\s+(?P<wire>[^\W\d_][\w.-]{1,12})\."
DASH = r"(?<=[\s.,)\]/\d])(?:--|[-–—―])(?=\D|$)(?!\s*\d{1,2}\b)|--"
END = re.compile(rf"{AGENCY}|(?P<dash>{DASH})")
AFTER_AGENCY = re.compile(r"[\s.,:]*(?:--|[-–—―])")

YEAR = r"(?:[\s,]*(?:de |del |of )?(?P<year>\d{4})(?!\d)(?:\s?(?:г|р|року|года|م)\b\.?)?)?"
TRAILING_WIRE = r"(?:[.,]\s+[^\W\d_a-zа-яіїєґ][\w.]*)?"  # "11 ноября. INTERFAX.RU -"
AT_END = rf"{YEAR}{TRAILING_WIRE}[\s.,)]*$"
DATES = (
    re.compile(rf"(?<!\d){DAY}[\s-]*{OF}(?P<month>{WORD}(?: (?:الثاني|الأول))?)\.?(?:/{WORD})?{AT_END}"),
    re.compile(rf"(?P<month>{WORD})\.?\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{AT_END}"),
)
FULL_DATE = re.compile(r"(?P<full>\d{1,2}([./-])\d{1,2}\2\d{4}|\d{4}-\d{2}-\d{2})[\s.,)]*$")
CHINESE = re.compile(
    r"[（(【\[［]?[\u4e00-\u9fff]{2,20}?(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日"
    r"(?:[电電讯訊]|消息|[^】\]］\n]{0,12}[】\]］])"
)

LEADING_AGENCY = re.compile(r"^\([^()\n]{2,30}\)\s*[-–—]*\s*")
SMALL_WORD = re.compile(r"della?|las?|los|les?|el|al|d[aou]|d[ao]s|di|des?|of|the|and|et|und|sur|upon|[yeiив]|та|в")
NO_PLACE = re.compile(
    r"in|on|at|by|from|since|until|before|after|as|with|when|while|and|but|an?|updated|posted|published"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline's words, and the days they name; without a year, its day and the months its word may mean."""

    quote: str
    days: tuple[date, ...] = ()
    months: tuple[int, ...] = ()
    day: int = 0


def datelines(text: str, habit: Habit) -> Iterator[Dateline]:
    """The dateline of a text, if it has one in its first paragraphs.

    >>> next(datelines("MOSCOW, 3 April 2025 (AFP) - The ministers met.", Habit()))
    Dateline(quote='MOSCOW, 3 April 2025 (AFP) -', days=(datetime.date(2025, 4, 3),), months=(), day=0)
    >>> next(datelines("МОСКВА, 3 апр - РИА Новости. Министры", Habit())).months
    (4,)
    >>> list(datelines("On Monday, April 3 - a day of rain - the ministers met.", Habit()))
    []
    """
    for paragraph in text.split("\n\n", PARAGRAPHS)[:PARAGRAPHS]:
        head = paragraph[:HEAD_CHARS]
        if DIGIT.search(head) and (found := head_dateline(head, habit)):
            yield found
            return


def head_dateline(head: str, habit: Habit) -> Dateline | None:
    """The dateline at the very beginning of a paragraph."""
    if match := CHINESE.match(head):
        return understood(match[0], match, habit)
    for end in islice(END.finditer(head), ENDS_TRIED):
        if found := before_end(head, end, habit):
            return found
    return None


def before_end(head: str, end: re.Match[str], habit: Habit) -> Dateline | None:
    """The dateline that ends here, if what stands before is a place and a date."""
    if end["wire"] and not end["wire"].isupper():
        return None
    dash = None if end["dash"] else AFTER_AGENCY.match(head, end.end())
    before, quote = head[: end.start()], head[: dash.end() if dash else end.end()].strip()
    for match in filter(None, (pattern.search(before) for pattern in DATES)):
        if stands_before(before[: match.start()], agency=not end["dash"], dash=bool(dash)) and (
            found := understood(quote, match, habit)
        ):
            return found
    if (full := FULL_DATE.search(before)) and stands_before(before[: full.start()], agency=not end["dash"], dash=False):
        return Dateline(quote, days=tuple(one.first for one in read_date(full["full"], habit)))
    return None


def understood(quote: str, match: re.Match[str], habit: Habit) -> Dateline | None:
    """The dateline with its month and, where stated, its year; None where the month is none."""
    word, day = match["month"], int(match["day"])
    months = (int(word),) if word.isdecimal() else month_numbers(word, habit.language)
    if not months or not 1 <= day <= 31:
        return None
    if match["year"] is None:
        return Dateline(quote, months=months, day=day)
    return Dateline(quote, days=tuple(on_days(int(match["year"]), months, day)))


def on_days(year: int, months: tuple[int, ...], day: int) -> Iterator[date]:
    """The days of a year that a day and its possible months name.

    >>> [one.isoformat() for one in on_days(2025, (2, 3), 30)]
    ['2025-03-30']
    """
    for month in months:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def stands_before(words: str, agency: bool, dash: bool) -> bool:
    """Whether what stands before a date can be a dateline's place: nothing but names, and not a sentence's beginning.

    Without a place only an agency and a dash make a dateline ("April 3 (Reuters) - ..."). Scripts without capitals need
    the agency, since any word could be a name there.
    """
    place = LEADING_AGENCY.sub("", words).strip(" ,.(\t-–—/*")
    if not place:
        return agency and dash
    names = [name for name in re.split(r"[\s,/()]+", place) if name.strip(".-–—")]
    if len(names) > PLACE_WORDS or re.search(r"[\d!?:;\"“”«»]", place) or NO_PLACE.fullmatch(names[0].lower()):
        return False
    if is_weekday(names[-1]) and len(names) > 1:
        names.pop()
    cased = any(name != name.swapcase() for name in names)
    return all(name[0] != name[0].lower() or SMALL_WORD.fullmatch(name.lower()) for name in names) if cased else agency
