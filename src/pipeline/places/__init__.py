"""The countries a report is about: evidence finders, one decision."""

from __future__ import annotations

from datetime import date

from pipeline.gazetteer import find
from pipeline.model import CleanText, Located
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
    return decide(found, page, seats)
