import pytest

from tests.clean.samples import HARBOUR, cleaned, rules_of


@pytest.mark.parametrize("quote", ["”", "»", "」", '"'])
def test_a_closing_quote_that_nothing_opened_is_cut_at_the_end(quote: str) -> None:
    result = cleaned(HARBOUR + quote)
    assert result.text == HARBOUR
    assert rules_of(result) == ["stray-quote"]


@pytest.mark.parametrize(
    "ending",
    [
        "“It is late,” she said. “We will begin.”",
        'She said: "We will begin."',
        "„Wir beginnen jetzt“, sagte sie. „Es ist spät.“",
        "« Nous commençons », dit-elle. « Il est tard. »",
        "”Det är sent”, sade hon. ”Vi börjar.”",
        "»Es ist spät«, sagte sie.",
    ],
)
def test_a_quotation_at_the_end_keeps_its_quote(ending: str) -> None:
    text = f"{HARBOUR}\n\n{ending}"
    assert cleaned(text).text == text


def test_a_quotation_over_several_paragraphs_keeps_its_quote() -> None:
    text = f"{HARBOUR}\n\n“We will begin in May.\n\n“Nobody will stop us then.”"
    assert cleaned(text).text == text
