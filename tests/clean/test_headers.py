import pytest

from tests.clean.samples import DROUGHT, HARBOUR, cleaned, facts_of, rules_of


@pytest.mark.parametrize(
    ("header", "facts"),
    [
        (" date 2023-10-10 ", {"day": "2023-10-10"}),
        (" date 2022-01 ", {"month": "2022-01"}),
        (" date 2022-01 22.01.2022 ( vor 7 Stunden )\n\n\n", {"month": "2022-01", "day": "2022-01-22"}),
        (" date 2022-01 22.02.2022 ", {"month": "2022-01"}),
        (" date 2023-10-10 https://mail.example/2023/pier\n", {"day": "2023-10-10"}),
        (" date 2023-02-31 ", {}),
    ],
)
def test_a_crawl_header_is_cut_and_its_date_known(header: str, facts: dict[str, str]) -> None:
    result = cleaned(header + HARBOUR)
    assert result.text == HARBOUR
    assert rules_of(result) == ["date-header"]
    assert facts_of(result, "date-header") == facts
    assert result.removed[0].at == 0


def test_a_title_behind_a_crawl_header_is_the_title() -> None:
    result = cleaned(f" date 2023-10-10 Port Amble rebuilds its pier\n\n{HARBOUR}")
    assert (result.title, result.text) == ("Port Amble rebuilds its pier", HARBOUR)


def test_a_section_behind_a_crawl_header_is_cut() -> None:
    assert cleaned(f" date 2023-10-10 World News\n\n{HARBOUR}").text == HARBOUR


def test_a_sentence_about_a_date_stays() -> None:
    text = f"The date 2023-10-10 was chosen by the harbour council.\n\n{HARBOUR}"
    assert cleaned(text).text == text


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("13 septembre 2019", "2019-09-13"),
        ("Published: March 3, 2021, 6:44 pm", "2021-03-03"),
        ("Veröffentlicht am 3. März 2021 um 18:44 Uhr", "2021-03-03"),
        ("3 марта 2021, 18:44", "2021-03-03"),
        ("3 de marzo de 2021", "2021-03-03"),
        ("2021年3月3日", "2021-03-03"),
        ("03/03/2021", "2021-03-03"),
        ("نشر في 3 مارس 2021", "2021-03-03"),
    ],
)
def test_a_date_line_below_the_title_is_evidence(line: str, day: str) -> None:
    result = cleaned(f"Port Amble rebuilds its eastern pier\n{line}\n\n{HARBOUR}")
    assert (result.title, result.text) == ("Port Amble rebuilds its eastern pier", HARBOUR)
    assert facts_of(result, "date-header") == {"day": day}


def test_a_day_that_may_be_two_is_cut_without_a_fact() -> None:
    assert facts_of(cleaned(f"05/06/2020\n\n{HARBOUR}"), "date-header") == {}


def test_the_day_of_an_update_is_no_evidence() -> None:
    assert rules_of(cleaned(f"Updated: 3 March 2021\n\n{HARBOUR}")) == ["update-line"]


def test_a_page_clock_is_no_date_header() -> None:
    result = cleaned(f"Samstag, November 16, 2024\nStartNachrichtenHafen baut neue Mole\n\n{HARBOUR}")
    assert result.text == HARBOUR
    assert rules_of(result) == ["page-clock", "breadcrumb"]


def test_names_of_publishers_above_a_date_are_cut() -> None:
    result = cleaned(f"Kiosque Tamba\nLe Courrier\n13 septembre 2019\n\n{DROUGHT}")
    assert result.text == DROUGHT
    assert facts_of(result, "source-line") == {"publisher": "Le Courrier"}


def test_a_title_above_a_date_is_no_publisher() -> None:
    assert cleaned(f"Amble rebuilds\n13 September 2019\n\n{HARBOUR}").title == "Amble rebuilds"


def test_breadcrumbs_are_cut() -> None:
    assert cleaned(f"Home > News > Coast\n\n{HARBOUR}").text == HARBOUR


def test_a_tag_cloud_is_cut() -> None:
    assert cleaned(f"Port Amble harbour pier ferries storm Port Amble\n\n{HARBOUR}").text == HARBOUR


def test_a_dateline_stays() -> None:
    text = "PORT AMBLE, 3 April 2025 (AFP) - " + HARBOUR
    assert cleaned(text).text == text
