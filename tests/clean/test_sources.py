import pytest

from tests.clean.samples import HARBOUR, cleaned, facts_of


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("Fuente original: El Correo del Puerto", "El Correo del Puerto"),
        ("Source : https://www.mail.example/coast/pi...", "mail.example"),
        ("Quelle: dpa", "dpa"),
        ("Источник: Портовая газета", "Портовая газета"),
        ("المصدر: جريدة الميناء", "جريدة الميناء"),
        ("correio.example", "correio.example"),
    ],
)
def test_a_source_line_is_cut_and_names_the_publisher(line: str, publisher: str) -> None:
    result = cleaned(f"{HARBOUR}\n\n{line}")
    assert result.text == HARBOUR
    assert facts_of(result, "source-line") == {"publisher": publisher}


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("(With inputs from agencies.)", {"publisher": "agencies"}),
        ("Con información de El Correo", {"publisher": "El Correo"}),
        ("Mit Material von dpa", {"publisher": "dpa"}),
    ],
)
def test_a_credit_to_an_agency_is_cut_and_names_it(line: str, facts: dict[str, str]) -> None:
    result = cleaned(f"{HARBOUR}\n\n{line}")
    assert result.text == HARBOUR
    assert facts_of(result, "credit") == facts


def test_a_sentence_after_a_colon_stays() -> None:
    text = f"{HARBOUR}\n\nSource: the council did not say who had paid for the study of the pier."
    assert cleaned(text).text == text
