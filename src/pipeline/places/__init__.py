"""The countries a report is about: evidence finders, one decision."""

from __future__ import annotations

from datetime import date

from pipeline.gazetteer import find
from pipeline.model import CleanText, CountryScore, Located, Mention
from pipeline.places.ambiguity import resolve
from pipeline.places.layout import layout
from pipeline.places.names import inside_names
from pipeline.places.people import without_people
from pipeline.places.publishers import publisher_country
from pipeline.places.scoring import decide
from pipeline.settings import Settings

__all__ = ["locate", "publisher_country"]


def locate(
    clean: CleanText, language: str, publisher_country: str | None, day: date | None, settings: Settings
) -> Located:
    """The countries a report is about, best first; the publisher's own only where the text names none."""
    page = layout(clean)
    hits = without_people(page.text, find(page.text, language))
    seats = frozenset(code for hit in hits for sense in hit.senses for code in sense.seats)
    found = inside_names(page, resolve(page, hits, language, day, publisher_country))
    located = decide(found, page, seats)
    if located.code or not publisher_country or seats:
        return located
    return at_home(publisher_country)


def at_home(country: str) -> Located:
    """The publisher's country, for a report that names none: most papers write most about their own."""
    mention = Mention("publisher", country, "metadata")
    return Located(country, "publisher", None, (CountryScore(country, 0.0, 1.0, (mention,)),))
