"""Templates and editions: reports in the same words that are two reports all the same.

Money market forecasts, weekly statistics and dividend notices share most of their words from one edition to the next.
Where the words match, the numbers decide; how strictly depends on the days between.
"""

from __future__ import annotations

from pipeline.dedup.verify import Overlap, is_contained
from pipeline.model import Fingerprint
from pipeline.settings import Settings


def is_template(a: Fingerprint, b: Fingerprint, containment: float, settings: Settings) -> bool:
    """Whether two reports that share their words are two reports all the same. A trimmed copy has no number missing."""
    fewer = min(a.numbers.size, b.numbers.size)
    if not fewer:
        return False
    shared = len({*a.numbers.tolist()}.intersection(b.numbers.tolist()))  # of few numbers, quicker than by arrays
    share, missing = shared / fewer, fewer - shared
    days = days_between(a, b)
    if days is None:
        return missing > 1 and (share < settings.template_share or missing > settings.template_missing)
    if days > settings.template_days:
        return share < settings.template_share_later or missing > settings.template_missing
    if not is_dense(missing, a, b, settings):
        return False
    if days:
        return share < settings.template_share_later
    return share < settings.template_share and containment < settings.template_containment


def is_dense(missing: int, a: Fingerprint, b: Fingerprint, settings: Settings) -> bool:
    """Whether missing numbers stand as close as in a form; an update of a long report has new prices here and there."""
    return missing * settings.template_spacing > min(a.shingles.size, b.shingles.size)


def is_edition(a: Fingerprint, b: Fingerprint, found: Overlap, settings: Settings) -> bool:
    """Whether two reports are editions of one timeline or fact box, or the later one goes on about the earlier.

    They are days apart and changed more than a late copy is; a late copy may be trimmed, but does not grow.
    """
    if a.day is None or b.day is None or found.jaccard >= settings.edition_jaccard:
        return False
    later, earlier = (a, b) if a.day > b.day else (b, a)
    trimmed = is_contained(found, settings) and later.shingles.size <= earlier.shingles.size
    return abs((a.day - b.day).days) > settings.edition_days and not trimmed


def days_between(a: Fingerprint, b: Fingerprint) -> int | None:
    """The days between two reports; null where a day is unknown."""
    return abs((a.day - b.day).days) if a.day and b.day else None
