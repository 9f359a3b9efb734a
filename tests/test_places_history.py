"""What a name meant on the day of a report."""

from datetime import date

import pytest

from pipeline.gazetteer import Hit, find
from pipeline.places.history import at_the_time


def meanings(name: str, day: date | None) -> list[tuple[str, str]]:
    """Kind and code of each meaning."""
    hit = at_the_time(find(name, "en")[0], day)
    return [(sense.kind, sense.code) for sense in hit.senses] if hit else []


@pytest.mark.parametrize(
    ("name", "day", "meaning"),
    [
        ("Soviet", date(1987, 3, 1), ("former", "RUS")),
        ("Soviet", date(2024, 3, 1), ("former state", "RUS")),
        ("Soviet", None, ("former state", "RUS")),
        ("Czechoslovakia", date(1987, 3, 1), ("former", "CZE")),
        ("East German", date(1989, 3, 1), ("former", "DEU")),
        ("Ukraine", date(1987, 3, 1), ("name", "RUS")),
        ("Ukraine", date(2024, 3, 1), ("name", "UKR")),
        ("Ukraine", None, ("name", "UKR")),
        ("Croatia", date(1987, 3, 1), ("name", "SRB")),
        ("Kosovo", date(2010, 1, 1), ("name", "XKX")),
        ("Zaire", date(1990, 1, 1), ("former", "COD")),
    ],
)
def test_states_have_their_time(name: str, day: date | None, meaning: tuple[str, str]) -> None:
    assert meanings(name, day)[0] == meaning


def test_an_office_holder_has_a_term() -> None:
    assert meanings("Gorbachev", date(1987, 1, 1)) == [("leader", "RUS")]
    assert meanings("Gorbachev", date(2020, 1, 1)) == []


def test_georgia_was_an_american_state_before_it_was_a_country() -> None:
    assert ("name", "GEO") not in meanings("Georgia", date(1987, 1, 1))
    assert meanings("Georgia", None)[0] == ("name", "GEO")


def test_what_means_no_country_is_left_out() -> None:
    assert at_the_time(Hit(0, 4, find("NATO", "en")[0].senses), None) is None
