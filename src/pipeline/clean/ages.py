"""Relative ages: "11 minutes ago" and its kin in some thirty languages."""

from __future__ import annotations

import re

from pipeline.clean.vocabulary.ages import AGES

NUMBER = r"\d{1,3}"
# The name of a clock icon glued on where a page's icon font was lost: "time4 hours ago", "schedule 2h ago".
ICON = r"(?:time|clock|access_time|schedule|query_builder|history|[^\w\s(]{1,3})?\s*"
ANY_AGE = "|".join(pattern.replace("N", NUMBER) for patterns in AGES.values() for pattern in patterns)
AGE = re.compile(rf"{ICON}(?:{ANY_AGE})\.?", re.IGNORECASE)
AGE_CHARS = 40


def is_age(text: str) -> bool:
    """Whether the whole text is a relative age.

    >>> is_age("time4 hours ago"), is_age("vor 7 Stunden"), is_age("Four hours ago he left.")
    (True, True, False)
    """
    return len(text) <= AGE_CHARS and AGE.fullmatch(text.strip()) is not None
