"""Where a publisher is at home."""

import pytest

from pipeline.places import publisher_country


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://www.example.co.uk/news/1", "GBR"),
        ("https://example.com.au", "AUS"),
        ("https://example.ml.example.sn/x", "SEN"),
        ("https://EXAMPLE.DE:8080/x", "DEU"),
        ("https://example.fr./x", "FRA"),
    ],
)
def test_a_national_domain_tells(url: str, code: str) -> None:
    assert publisher_country(url, None) == code


@pytest.mark.parametrize("domain", ["com", "org", "tv", "io", "co", "me", "ai", "ly", "fm", "eu", "info"])
def test_a_generic_domain_tells_nothing(domain: str) -> None:
    assert publisher_country(f"https://example.{domain}/a", None) is None


@pytest.mark.parametrize("url", [None, "", "not a url", "http://[broken", "https:///path", "http://192.168.0.1/x"])
def test_an_address_without_a_domain_tells_nothing(url: str | None) -> None:
    assert publisher_country(url, None) is None


def test_a_publisher_named_after_one_country_is_at_home_there() -> None:
    assert publisher_country(None, "Daily Observer of Ghana") == "GHA"
    assert publisher_country("https://example.com", "The Kenyan Post") == "KEN"


def test_a_publisher_named_after_two_or_none_is_at_home_nowhere() -> None:
    assert publisher_country(None, "Ghana and Togo Review") is None
    assert publisher_country(None, "The Daily Example") is None
