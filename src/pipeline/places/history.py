"""Names and states have their time: what a name meant on the day of a report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

from pipeline.gazetteer import Hit, Sense

# the last year in which a country of today was part of another state, and which one goes on as that state
PART_OF = {
    **dict.fromkeys(
        ("ARM", "AZE", "BLR", "EST", "KAZ", "KGZ", "LTU", "LVA", "MDA", "TJK", "TKM", "UKR", "UZB"), (1990, "RUS")
    ),
    **dict.fromkeys(("BIH", "HRV", "MKD", "SVN"), (1990, "SRB")),
    "MNE": (2005, "SRB"),
    "XKX": (1998, "SRB"),
    "SVK": (1992, "CZE"),
    "ERI": (1992, "ETH"),
    "SSD": (2010, "SDN"),
}
GEORGIA_SINCE = 1990  # until then "Georgia" in world news is the American state
MEMORY = "former state"  # the kind of a former state named after its end: "a Soviet-era tank"


def at_the_time(hit: Hit, day: date | None) -> Hit | None:
    """The meanings a name had on a day; without a day, today's. None where it means no country."""
    senses = _senses_then(hit.senses, day.year if day else None)
    return hit if senses == hit.senses else Hit(hit.start, hit.end, senses) if senses else None


@lru_cache(maxsize=4096)  # a few hundred names make most of the news
def _senses_then(now: tuple[Sense, ...], year: int | None) -> tuple[Sense, ...]:
    """What the meanings of a name were in a year, each once."""
    senses = dict.fromkeys(told for sense in now if sense.code != "-" and (told := _sense_then(sense, year)))
    american = year and year < GEORGIA_SINCE and any(sense.code == "USA" for sense in senses)
    return tuple(sense for sense in senses if not (american and sense.code == "GEO"))


def _sense_then(sense: Sense, year: int | None) -> Sense | None:
    """What one meaning was in a year."""
    if sense.kind == "former":
        ended = not year or not sense.years or year > sense.years[1]
        return replace(sense, kind=MEMORY, years=None) if ended else sense
    if year and sense.years and not sense.years[0] <= year <= sense.years[1]:
        return None
    last, state = PART_OF.get(sense.code, (0, ""))
    return replace(sense, code=state) if year and year <= last else sense
