"""What follows from the values of the model alone."""

from __future__ import annotations

import pytest

from pipeline.model import source_key


@pytest.mark.parametrize(
    ("url", "publisher", "source", "named"),
    [
        ("https://news.courier.example/a?b", "The Courier", "feed", "news.courier.example"),
        ("https://WWW.Courier.example:8080/", "The Courier", "feed", "courier.example"),
        (None, "The Courier ", "feed", "the courier"),
        ("no address", None, "Feed", "feed"),
        ("https://[courier/a", "The Courier", None, "the courier"),
        (None, " ", None, None),
        (None, None, None, None),
    ],
)
def test_a_source_is_its_host_or_its_publisher_or_its_collector_and_may_be_unknown(
    url: str | None, publisher: str | None, source: str | None, named: str | None
) -> None:
    assert source_key(url, publisher, source) == named
