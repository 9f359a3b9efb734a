from tests.clean.samples import HARBOUR, cleaned, facts_of, rules_of

ID = "MENAFN03042025000045015687ID1100000001"


def test_a_documented_id_at_the_tail_says_publisher_item_and_day() -> None:
    result = cleaned(f"{HARBOUR}\n\n{ID}")
    assert result.text == HARBOUR
    assert facts_of(result, "agency-id") == {"publisher": "MENAFN", "item": "1100000001", "day": "2025-04-03"}


def test_the_distributor_goes_from_the_head_too() -> None:
    assert cleaned(f"(MENAFN) {HARBOUR}\n\n{ID}").text == HARBOUR
    result = cleaned(f"(MENAFN- Amble Mail) {HARBOUR}\n\n{ID}")
    assert result.text == HARBOUR
    assert facts_of(result, "distributor") == {"publisher": "MENAFN", "writer": "Amble Mail"}


def test_an_agency_in_a_dateline_stays() -> None:
    text = f"PORT AMBLE (Reuters) - {HARBOUR}"
    assert cleaned(text).text == text


def test_an_id_with_a_day_that_does_not_exist_says_no_day() -> None:
    assert "day" not in facts_of(cleaned(f"{HARBOUR}\n\n{ID.replace('0304', '3102')}"), "agency-id")


def test_other_documented_ids_are_read() -> None:
    assert facts_of(cleaned(f"{HARBOUR}\n\n© dpa-infocom, dpa:250403-930-123456/2"), "agency-id")["day"] == "2025-04-03"
    tail = "(END) Dow Jones Newswires\n\n04-03-25 0912ET"
    assert facts_of(cleaned(f"{HARBOUR}\n\n{tail}"), "agency-id")["day"] == "2025-04-03"


def test_an_opaque_id_is_cut_and_says_nothing() -> None:
    result = cleaned(f"{HARBOUR}\n\nAMB20250403XK99812345")
    assert rules_of(result) == ["opaque-id"]
    assert result.removed[0].facts == ()


def test_a_product_number_in_prose_stays() -> None:
    text = f"{HARBOUR}\n\nThe crane is a model MENAFN7 from the yard at Lowick."
    assert cleaned(text).text == text
