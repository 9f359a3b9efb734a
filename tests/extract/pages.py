"""Pages written for the tests."""

from __future__ import annotations

import json

from pipeline.extract import extract
from pipeline.model import Capture, Declared, Document, Media, Rejection
from pipeline.settings import Settings

LEAD = "The river port of Ségou will get a second quay next year, the transport ministry said on Tuesday."
PARAGRAPHS = (
    LEAD,
    "Work is to begin after the rains, officials told reporters at the site, and should take eleven months in all.",
    "Boats now wait up to three days to unload, according to the port's own figures for the last dry season.",
    "“We have asked for this for twenty years,” said the head of the boatmen's association, who welcomed the plan.",
    "The ministry did not say what the quay would cost or which company would build it, and gave no further details.",
)
TITLE = "Ségou to get a second quay"


BODY = "<p>" + "</p><p>".join(PARAGRAPHS) + "</p>"


def page(
    body: str = BODY,
    *,
    head: str = "",
    json_ld: object = None,
    around: tuple[str, str] = ("", ""),
) -> str:
    """A page with an article in it."""
    script = f'<script type="application/ld+json">{json.dumps(json_ld)}</script>' if json_ld is not None else ""
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{TITLE}</title>{head}{script}</head><body>{around[0]}"
        f"<article><h1>{TITLE}</h1>{body}</article>{around[1]}</body></html>"
    )


def run(text: str, media: Media = Media.HTML, declared: Declared | None = None) -> Document | Rejection:
    """Extract from a text as a capture of it would be."""
    capture = Capture(text.encode("utf-8", "replace"), media, "page.html", declared or Declared())
    return extract(capture, text, Settings())


def document(text: str, media: Media = Media.HTML, declared: Declared | None = None) -> Document:
    """Extract, where a document is expected."""
    found = run(text, media, declared)
    assert isinstance(found, Document), found
    return found


def rejection(text: str, media: Media = Media.HTML) -> Rejection:
    """Extract, where a rejection is expected."""
    found = run(text, media)
    assert isinstance(found, Rejection), found
    return found
