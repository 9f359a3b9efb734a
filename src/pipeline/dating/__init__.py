"""When a report was published: finders gather what is stated, with its words; one decision weighs it.

The capture's own time is an upper bound and never the date, and nothing is guessed: a report that does not say when it
was published has no day.
"""

from __future__ import annotations

from pipeline.dating.decision import decide
from pipeline.dating.finders import FINDERS
from pipeline.model import CleanText, Dated, Document
from pipeline.settings import Settings

__all__ = ["date_report"]


def date_report(document: Document, clean: CleanText, settings: Settings) -> Dated:
    """The publication day of a report, with every candidate and the words it was read from."""
    return decide([one for finder in FINDERS for one in finder(document, clean)], document, settings)
