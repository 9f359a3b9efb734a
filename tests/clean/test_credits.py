import pytest

from pipeline.clean.credits import is_credit
from tests.clean.samples import HARBOUR, cleaned


@pytest.mark.parametrize(
    "credit",
    [
        "(Reporting by Ann Low; Editing by Jo Moor)",
        "(dmk)",
        "Photo: Ann Low",
        "Foto: Ann Low/dpa",
        "(AFP)",
        "© AFP",
        "Текст: Иван Петров",
    ],
)
def test_a_credit_stays_in_the_text_and_is_not_compared(credit: str) -> None:
    result = cleaned(f"{HARBOUR}\n\n{credit}")
    assert result.text == f"{HARBOUR}\n\n{credit}"
    assert result.compared.rstrip() == HARBOUR


def test_a_credit_behind_the_last_sentence_is_not_compared() -> None:
    result = cleaned(f"{HARBOUR} (Reporting by Ann Low)")
    assert result.compared.rstrip() == HARBOUR


@pytest.mark.parametrize(
    "sentence",
    [
        "Reporting by state media was one-sided, she said.",
        "Photo shops closed in the town last year, too.",
        "The pier (see the map) is old.",
        "By Tuesday the council had voted.",
    ],
)
def test_prose_is_no_credit(sentence: str) -> None:
    assert not is_credit(sentence)
