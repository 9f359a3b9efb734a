"""In which order a site writes day and month."""

from __future__ import annotations

import pytest

from pipeline.dating.habits import habit_of
from pipeline.dating.reading import Habit
from pipeline.model import Document, Media


@pytest.mark.parametrize(
    ("language", "url", "habit"),
    [
        ("fr", None, Habit("fr", True)),
        ("pt_BR", None, Habit("pt", True)),
        ("zh-Hans-CN", None, Habit("zh", True)),
        ("en-US", None, Habit("en", False)),
        ("en-GB", None, Habit("en", True)),
        ("en", None, Habit("en", None)),
        ("en", "https://www.example.co.uk/a", Habit("en", True)),
        ("en", "https://example.com/a", Habit("en", None)),
        ("en", "https://example.tv/a", Habit("en", None)),
        ("en-CA", None, Habit("en", None)),
        ("en", "https://example.ph/a", Habit("en", False)),
        (None, "https://example.de/a", Habit(None, True)),
        (None, "http://[broken", Habit(None, None)),
        ("", None, Habit(None, None)),
    ],
)
def test_language_region_and_domain_tell_the_order(language: str | None, url: str | None, habit: Habit) -> None:
    assert habit_of(Document("", Media.TEXT, language=language, url=url)) == habit
