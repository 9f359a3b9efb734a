"""The country a publisher is at home in."""

from __future__ import annotations

from urllib.parse import urlsplit

from pipeline.gazetteer import codes_of_domains, find

# country-code domains that are sold and used as generic ones
_GENERIC = "ac ai am as bz cc cd co cx dj fm gg gl im io la ly me ml mu nu pw sc sh so st tk to tv vc vg ws"
GENERIC = frozenset(_GENERIC.split())


def publisher_country(url: str | None, publisher: str | None) -> str | None:
    """By the country-code domain of the URL, else by one country named in the publisher's name.

    >>> publisher_country("https://www.lemonde.fr/afrique", None), publisher_country("https://example.tv/a", None)
    ('FRA', None)
    """
    return _by_domain(url) or _by_name(publisher)


def _by_domain(url: str | None) -> str | None:
    """The country of a national domain."""
    try:
        host = (urlsplit(url or "").hostname or "").rstrip(".")
    except ValueError:  # an address with a broken bracket is no evidence
        return None
    domain = host.rpartition(".")[2]
    return None if domain in GENERIC else codes_of_domains().get(domain)


def _by_name(publisher: str | None) -> str | None:
    """The one country that a publisher's name names: "Times of India"."""
    codes = {s.code for hit in find(publisher or "", "en") for s in hit.senses[:1] if s.kind in {"name", "demonym"}}
    return codes.pop() if len(codes) == 1 else None
