"""Where a publication date can stand: one finder for each place, most trusted first.

A finder yields what is stated, however absurd; `decision` refuses, weighs and decides. Words of the report itself
("on July 25", "the 2020 coup") are never evidence: only places made for dates are looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pipeline.dating.leads import dateline, dateline_without_year, weekday
from pipeline.dating.stated import (
    agency_id,
    date_header,
    declared,
    feed,
    guessed,
    itemprop,
    json_ld,
    meta,
    time_element,
    url_path,
)
from pipeline.model import CleanText, DateEvidence, Document

Finder = Callable[[Document, CleanText], Iterator[DateEvidence]]

FINDERS: tuple[Finder, ...] = (
    declared,
    url_path,
    json_ld,
    date_header,
    meta,
    itemprop,
    agency_id,
    feed,
    dateline,
    dateline_without_year,
    time_element,
    guessed,
    weekday,
)
