"""The countries a report is about: evidence finders, one decision."""

from __future__ import annotations

from datetime import date

from pipeline.gazetteer import find
from pipeline.model import CleanText, Located
from pipeline.places.ambiguity import resolve
from pipeline.places.layout import layout
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
    return decide(resolve(page.text, hits, day), page)
