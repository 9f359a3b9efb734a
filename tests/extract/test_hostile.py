import time

import pytest

from pipeline.decoding import decode
from pipeline.extract import extract
from pipeline.model import Capture, Document, Media, Rejection
from pipeline.settings import Settings
from tests.hostile import KINDS, STRUCTURE, TEXTS

SECONDS = 15
SLOW = {"many-long-paragraphs.html", "one-line.html", "white-space.html"}  # seconds each; run with all others as files
PAGES = sorted(name for name in STRUCTURE | TEXTS if name not in SLOW)


def test_there_are_kinds_enough() -> None:
    assert len(KINDS) >= 60


@pytest.mark.parametrize("name", PAGES)
def test_a_hostile_page_is_a_document_or_a_rejection_in_bounded_time(name: str) -> None:
    capture = Capture(KINDS[name](), Media.HTML if name.endswith(".html") else Media.TEXT, name)
    start = time.process_time()
    text = decode(capture)
    found = text if isinstance(text, Rejection) else extract(capture, text, Settings())
    assert isinstance(found, Document) or found.reason
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nested-div.html", "too many tags"),
        ("nested-bold.html", "nested too deep"),
        ("nested-words.html", "nested too deep"),
        ("attributes-quoted.html", "too many attributes"),
        ("attributes-without-values.html", "too many attributes"),
    ],
)
def test_the_reason_names_the_bound(name: str, reason: str) -> None:
    text = KINDS[name]().decode()
    found = extract(Capture(text.encode(), Media.HTML, name), text, Settings())
    assert isinstance(found, Rejection)
    assert found.reason == reason
