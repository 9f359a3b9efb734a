"""Revisions: the same page captured again with other words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime

from pipeline.dedup.verify import overlap
from pipeline.model import Fingerprint
from pipeline.settings import Settings

NEVER = datetime.min.replace(tzinfo=UTC)


def stand_ins(reports: Iterable[Fingerprint], settings: Settings) -> dict[str, Fingerprint]:
    """For every report that was revised, by its id, the latest capture of its page, which stands for it."""
    pages: dict[bytes, list[Fingerprint]] = defaultdict(list)
    for report in reports:
        if report.page:
            pages[report.page].append(report)
    revised: dict[str, Fingerprint] = {}
    for captures in pages.values():
        revised |= latest_of_each(captures, settings)
    return revised


def latest_of_each(captures: list[Fingerprint], settings: Settings) -> dict[str, Fingerprint]:
    """Captures of one page, latest first: each follows the first one that it is a revision of, or stands for itself."""
    latest: list[Fingerprint] = []
    follows: dict[str, Fingerprint] = {}
    for capture in sorted(captures, key=capture_order, reverse=True):
        stand_in = next((later for later in latest if is_revision(capture, later, settings)), None)
        if stand_in:
            follows[capture.id] = stand_in
        else:
            latest.append(capture)
    return follows


def capture_order(report: Fingerprint) -> tuple[datetime, date, str]:
    """Declared time of capture, then day of publication, then id; an unknown one comes first."""
    return (report.captured_at or NEVER, report.day or date.min, report.id)


def is_revision(earlier: Fingerprint, later: Fingerprint, settings: Settings) -> bool:
    """Whether two captures of one page show one report. The front page of the next day does not."""
    if earlier.digest == later.digest or (earlier.title and earlier.title == later.title):
        return True
    return overlap(earlier.shingles, later.shingles).containment >= settings.revision_share
