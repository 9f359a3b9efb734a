"""Templates: reports in the same words about other numbers.

Money market forecasts, weekly statistics and dividend notices share most of their words from one edition to the next.
Where the words match, the numbers decide; how strictly depends on the days between.
"""

from __future__ import annotations

import numpy as np

from pipeline.model import Fingerprint
from pipeline.settings import Settings


def is_template(a: Fingerprint, b: Fingerprint, containment: float, settings: Settings) -> bool:
    """Whether two reports that share their words are two reports all the same. A trimmed copy has no number missing."""
    fewer = min(a.numbers.size, b.numbers.size)
    if not fewer:
        return False
    shared = int(np.intersect1d(a.numbers, b.numbers, assume_unique=True).size)
    share, missing = shared / fewer, fewer - shared
    if a.day is None or b.day is None:
        return missing > 1 and (share < settings.template_share or missing > settings.template_missing)
    if abs((a.day - b.day).days) <= settings.template_days:
        return share < settings.template_share and containment < settings.template_containment
    return share < settings.template_share_later or missing > settings.template_missing
