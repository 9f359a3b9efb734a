"""Places inside longer names: of companies, and in datelines of several parts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from pipeline.places.ambiguity import Found
from pipeline.places.layout import Layout

IN_A_COMPANY = 0.25  # of the weight: "National Australia Bank", "Bank of Tokyo International Ltd"
FORMS = (
    "Inc|INC|Corp|CORP|Co|CO|Cos|Ltd|LTD|Plc|PLC|plc|SA|S\\.A|AG|NV|Spa|SpA|AB|AS|Oy|Pty|Lp|LP|LLC|GmbH|Bhd|Group|"
    "Holdings|Industries|Bancorp|Airlines|Airways|Petroleum|Securities|Capital|Partners|Trust|Mining|Motors|Steel|Oil"
)
COMPANY_AFTER = re.compile(rf"(?:\s+(?!and\b)(?:[A-Z&][\w&.'-]*|of|and)){{0,3}}?\s+(?:{FORMS}|Bank|BANK)\b(?!\s+of\b)")
COMPANY_BEFORE = re.compile(r"\b(?:Bank|BANK)\s+(?:of|Of|OF)\s+$")
CENTRAL_BANKS = re.compile(r"\s+(?:central bank|Central Bank|National Bank)\b")


def inside_names(page: Layout, found: Iterable[Found]) -> list[Found]:
    """Lower the trust in places that are part of a company's name, and keep of a dateline what says most."""
    kept = [replace(f, trust=f.trust * IN_A_COMPANY) if _in_a_company(page.text, f) else f for f in found]
    dateline = [f for f in kept if page.in_dateline(f.start)]
    telling = [f for f in dateline if f.sense.kind in {"name", "region", "abbreviation", "former"}] or dateline
    dropped = {
        f.start for f in dateline if f.sense.code not in {t.sense.code for t in telling} or f.sense.kind == "demonym"
    }
    return [f for f in kept if f.start not in dropped]


def _in_a_company(text: str, found: Found) -> bool:
    """Whether a company's legal form or "Bank" follows in the same name."""
    if found.sense.kind not in {"name", "demonym", "city", "capital", "region"}:
        return False
    if CENTRAL_BANKS.match(text, found.end):
        return False
    return bool(
        COMPANY_AFTER.match(text, found.end) or COMPANY_BEFORE.search(text[max(0, found.start - 9) : found.start])
    )
