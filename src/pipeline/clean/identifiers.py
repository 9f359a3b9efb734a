"""Ids that distributors leave in a text, decoded where their form is documented, and their credit at its head."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.clean.draft import Draft
from pipeline.model import Cut


@dataclass(frozen=True)
class Form:
    """The documented form of a distributor's id. Groups: y, m, d (year, month, day) and item."""

    publisher: str
    sign: str  # what every such id holds
    pattern: re.Pattern[str]


FORMS = (
    # MENAFN + day + month + year + sender and section codes + ID + item number
    Form("MENAFN", "MENAFN", re.compile(r"MENAFN(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4})\d{6,16}ID(?P<item>\d{6,12})")),
    # "(END) Dow Jones Newswires" over "05-14-24 0912ET": month-day-year
    Form(
        "Dow Jones Newswires",
        "(END) Dow Jones",
        re.compile(
            r"\(END\) Dow Jones Newswires\s+"
            r"(?P<item>(?P<m>\d{2})-(?P<d>\d{2})-(?P<y>\d{4}|\d{2}) \d{4}[A-Z]{2,4})"
        ),
    ),
    # dpa:YYMMDD-basket-number/version, alone or behind the name of the service
    Form(
        "dpa",
        "dpa:",
        re.compile(
            r"(?:©\s*)?(?:dpa(?:-[a-z]+)?,\s*)?dpa:(?P<y>\d{2})(?P<m>\d{2})(?P<d>\d{2})-(?P<item>[\d-]+(?:/\d+)?)"
        ),
    ),
    # Business Wire: /news/home/ + year month day + item
    Form(
        "Business Wire",
        "businesswire.com/news/home/",
        re.compile(
            r"(?:View source version on businesswire\.com:\s*)?https?://www\.businesswire\.com/news/home/"
            r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?P<item>\d{6})/\w{2}/?"
        ),
    ),
)
TAIL_LINES = 4
DISTRIBUTORS = ("MENAFN",)  # who passes on what others write; an agency that writes itself stays in its dateline
CREDIT_AT_HEAD = re.compile(
    rf"\(\s*(?P<name>{'|'.join(DISTRIBUTORS)})\s*(?:[-–—]\s*(?P<writer>[^()\n]{{1,80}}))?\)\s*(?:[-–—:]\s+)?"
)
OPAQUE = re.compile(
    r"[A-Z]{2,10}[-_]?\d{8,}[A-Z0-9_-]*|[A-Z0-9]{0,8}\d{6,}[A-Z]{1,6}\d{4,}[A-Z0-9]*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,64}"
)


def documented_ids(draft: Draft) -> Iterator[Cut]:
    """An id of a documented form in the tail: publisher, item and day are known from it."""
    tail = draft.lines[-TAIL_LINES:][0].start if draft.lines else 0
    for form in FORMS:
        for match in form.pattern.finditer(draft.source, tail) if form.sign in draft.source else ():
            yield Cut("agency-id", match.start(), match.end(), stated(form, match))


def stated(form: Form, match: re.Match[str]) -> tuple[tuple[str, str], ...]:
    """What an id says. A day that does not exist is left out.

    >>> stated(FORMS[0], FORMS[0].pattern.search("MENAFN14052024000045015687ID1108210589"))
    (('publisher', 'MENAFN'), ('item', '1108210589'), ('day', '2024-05-14'))
    """
    year = int(match["y"]) + (2000 if len(match["y"]) == 2 else 0)
    facts = (("publisher", form.publisher), ("item", match["item"]))
    try:
        return (*facts, ("day", date(year, int(match["m"]), int(match["d"])).isoformat()))
    except ValueError:
        return facts


def opaque_ids(draft: Draft) -> Iterator[Cut]:
    """A last line that is nothing but an id of no known form."""
    for line in draft.lines[-1:]:
        if OPAQUE.fullmatch(line.text):
            yield Cut("opaque-id", line.start, line.end)


def distributor_credit(draft: Draft) -> Iterator[Cut]:
    """ "(MENAFN) " before the first words: who passed the text on, or for whom: "(MENAFN- Somebody)"."""
    for line in draft.lines[:3]:
        if match := CREDIT_AT_HEAD.match(line.text):
            while again := CREDIT_AT_HEAD.match(line.text, match.end()):
                match = again
            writer = (("writer", match["writer"].strip()),) if match["writer"] else ()
            yield Cut("distributor", line.start, line.start + match.end(), (("publisher", match["name"]), *writer))


RULES = (documented_ids, opaque_ids, distributor_credit)
