"""What is usual: a centre and a spread that a few odd days do not move."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.health.figures import COUNT, FIGURES, LENGTH, MEAN_SHARE, SHARE, Measured, Scale
from pipeline.health.findings import expected
from pipeline.health.past import LEAST_DAYS, NORMAL, TAIL_NORMAL, spread, usual
from tests.health.made_up import after

MONDAY, SATURDAY = 0, 5


def counts(*values: float) -> dict[date, Measured]:
    return {after(number): Measured(value) for number, value in enumerate(values)}


@pytest.mark.parametrize("scale", [COUNT, SHARE, MEAN_SHARE, LENGTH])
@given(st.floats(0, 1), st.integers(1, 5000))
def test_every_scale_leads_back_to_where_it_came_from(scale: Scale, value: float, cases: int) -> None:
    assert scale.back(scale.forward(value, cases), cases) == pytest.approx(value, abs=1e-6)


@pytest.mark.parametrize("scale", [COUNT, SHARE, MEAN_SHARE, LENGTH])
@given(st.floats(0, 1), st.floats(0, 100), st.integers(1, 500))
def test_what_is_expected_holds_the_usual_and_no_impossible_value(
    scale: Scale, centre: float, reach: float, cases: int
) -> None:
    low, high = expected(scale, centre, (reach, reach), cases)
    assert 0 <= low <= centre + 1e-9
    assert high >= centre - 1e-9


def test_weekdays_are_compared_with_weekdays_and_weekends_with_weekends() -> None:
    normal = usual(counts(*[50, 50, 50, 50, 50, 10, 10] * 3), COUNT)
    assert normal
    assert (normal.centre(after(MONDAY)), normal.centre(after(SATURDAY))) == (50, 10)


def test_once_there_are_enough_a_weekday_is_compared_with_its_own() -> None:
    few = usual(counts(*[90, 50, 50, 50, 50, 10, 10] * (LEAST_DAYS - 1)), COUNT)
    enough = usual(counts(*[90, 50, 50, 50, 50, 10, 10] * LEAST_DAYS), COUNT)
    assert few
    assert enough
    assert (few.centre(after(MONDAY)), enough.centre(after(MONDAY))) == (50, 90)


def test_a_weekend_is_unknown_until_there_were_enough_of_its_days() -> None:
    normal = usual(counts(*[50] * 14), COUNT)
    assert normal
    assert (normal.knows(after(MONDAY)), normal.knows(after(SATURDAY))) == (True, False)


def test_without_enough_days_of_any_kind_nothing_is_usual() -> None:
    assert usual(counts(50, 50, 50, 50), COUNT) is None


def test_a_few_odd_days_hardly_move_what_is_usual() -> None:
    plain, odd = [50.0, 45, 55, 48, 52, 47, 53] * 8, [50.0, 45, 55, 48, 52, 47, 53] * 8
    odd[3] = odd[17] = odd[30] = 0.0
    calm, moved = usual(counts(*plain), COUNT), usual(counts(*odd), COUNT)
    assert calm
    assert moved
    assert moved.centre(after(MONDAY)) == calm.centre(after(MONDAY))
    assert moved.spread < 1.2 * calm.spread


def test_a_source_that_never_varies_is_still_believed_to_vary_by_chance() -> None:
    normal = usual(counts(*[50] * 28), COUNT)
    assert normal
    assert normal.spread == COUNT.floor


def test_the_spread_is_that_of_normal_values_whatever_sign_they_have() -> None:
    few = 1 + 3 / 10
    assert spread([1, -1] * 5) == pytest.approx(NORMAL * few)
    assert spread([]) == 0


def test_bursts_on_one_day_of_ten_are_no_habit_and_on_two_they_are() -> None:
    quiet = [0.0] * 8
    assert spread([*quiet, 0, 9]) == 0
    assert spread([*quiet, 9, 9]) == pytest.approx(9 / TAIL_NORMAL * 1.3)


def test_a_busier_day_proves_no_more_than_a_median_one() -> None:
    past = {after(number): Measured(0.1, 40) for number in range(28)}
    normal = usual(past, SHARE)
    assert normal
    assert normal.deviation(after(28), 4000) == normal.deviation(after(28), 40) < normal.deviation(after(28), 5)


def test_shares_are_told_in_per_cent_and_small_means_of_counts_with_a_decimal() -> None:
    told = {figure.name: figure.tell(0.5) for figure in FIGURES}
    assert told["share folded"] == told["share of text removed"] == "50 %"
    assert told["captures"] == "0.5"


def test_a_week_varies_more_than_seven_independent_days_where_days_differ_by_more_than_chance() -> None:
    plain = usual(counts(*[50] * 28), COUNT)
    uneven = usual(counts(*[50, 90, 20, 60, 130, 40, 75] * 4, *[90, 20, 60, 130, 40, 75, 50] * 4), COUNT)
    assert plain
    assert uneven
    assert plain.lasting(7) == 1
    assert 1 < uneven.lasting(2) < uneven.lasting(7) < 2
    assert uneven.lasting(1) == 1
