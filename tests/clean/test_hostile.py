import time

import pytest

from tests.clean.samples import HARBOUR, cleaned

CHARS = 20_000
SECONDS = 3.0  # of CPU; the slowest took .3 on a quiet machine
UNITS = [
    "- item\n",
    "13 September 2019\n",
    " date 2023-10-10 \n",
    '"',
    "”",
    "[caption ",
    "[[[(((",
    "abcdefghij",
    "Lake Mail\n2 hours ago\n- Lake Mail\nA title\nA text of it.\n",
    "Zawya4 hours ago- Zawya ",
    ":",
    "Read more: a ",
    "1234567890",
    ".a{",
    "a{color:red;",
    "word ",
    "Home > ",
    "a / ",
    "#tag ",
    "Share\n",
    "Related articles\n",
    "click to share ",
    "Follow us on Telegram. ",
    "<div ",
    "(MENAFN) ",
    "By Ann Low, ",
    "share on facebook and x\n",
    "the minister met his counterpart in the capital\n",
    "Updated: 3 May 2024\n",
    "関連記事",
]


@pytest.mark.parametrize("unit", UNITS)
def test_a_hostile_text_costs_seconds_at_most_and_is_accounted_for(unit: str) -> None:
    begun = time.process_time()
    cleaned((unit * (CHARS // len(unit) + 1))[:CHARS])
    assert time.process_time() - begun < SECONDS


def test_a_hundred_dates_above_a_text_go_at_once() -> None:
    assert cleaned("13 September 2019\n" * 100 + HARBOUR).text == HARBOUR
