import pytest

from tests.clean.samples import HARBOUR, cleaned

TRUNCATED, LEAD_MISSING = "truncated at source", "lead missing"


@pytest.mark.parametrize(
    "end",
    [
        "The yards that were asked in the spring said that they would need …",
        "The yards that were asked in the spring said that they would need...",
        "The yards that were asked in the spring said that they would need [...]",
        "The yards that were asked in the spring said that they would need (more)",
        "The yards that were asked in the spring said that they would need... Read more",
    ],
)
def test_a_text_that_breaks_off_in_a_sentence_is_flagged(end: str) -> None:
    assert TRUNCATED in cleaned(f"{HARBOUR}\n\n{end}").flags


@pytest.mark.parametrize(
    "end",
    [
        "“We had hoped for more,” the mayor said, “but then again…”",
        "The yards will send their offers to Low, Moor & Co ....",
        "The yards asked for more.",
        "Nobody knows what comes after that!...",
    ],
)
def test_a_text_that_ends_by_itself_is_not_flagged(end: str) -> None:
    assert cleaned(f"{HARBOUR}\n\n{end}").flags == ()


def test_a_text_that_begins_inside_a_sentence_is_flagged() -> None:
    assert cleaned(f"which the council had asked for in the spring, the mayor said.\n\n{HARBOUR}").flags == (
        LEAD_MISSING,
    )
    assert cleaned(f"… and the second quay will follow in two years or so.\n\n{HARBOUR}").flags == (LEAD_MISSING,)
    assert cleaned(f"который совет просил построить весной, сказал мэр города.\n\n{HARBOUR}").flags == (LEAD_MISSING,)


@pytest.mark.parametrize(
    "start",
    [
        "de Blasio said on Monday that he would come.",
        "iPhone makers met in the capital on Monday.",
        "al-Ahram said on Monday that talks would go on.",
        "会談は月曜日に首都で行われた、と市長が述べた。",
    ],
)
def test_a_name_in_lower_case_opens_a_whole_text(start: str) -> None:
    assert cleaned(f"{start}\n\n{HARBOUR}").flags == ()
