"""Lines worth reading: one thing that happened to many sources is one line."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pipeline.health import ALL_SOURCES, Finding, Health, Kind, told
from pipeline.health.telling import OLD_DAYS, TOGETHER

DAY = date(2024, 5, 14)


def silent(source: str, days: int = 1) -> Finding:
    since = DAY - timedelta(days=days - 1)
    return Finding(source, DAY, since, Kind.SILENCE, "captures", 0, 40, 60, -9, f"nothing came since {since}.")


def jump(source: str, figure: str = "captures", got: float = 10) -> Finding:
    return Finding(source, DAY, DAY, Kind.JUMP, figure, got, 40, 60, -4, f"{figure} on {DAY} {got}.")


def health(*findings: Finding, judged: int = 30) -> Health:
    return Health(DAY, tuple(map(str, range(judged))), (), findings)


def test_a_usual_day_has_no_line() -> None:
    assert told(health()) == []


def test_a_few_sources_have_a_line_each_by_name() -> None:
    assert told(health(silent("b"), silent("a"), jump("a", "median length"))) == [
        f"a: nothing came since {DAY}.",
        f"a: median length on {DAY} 10.",
        f"b: nothing came since {DAY}.",
    ]


def test_thirty_sources_down_at_once_are_one_line_also_where_the_sum_is_not_judged() -> None:
    many = [silent(f"site {n:02}") for n in range(30)]
    assert told(health(*many)) == [
        "30 of 30 sources: nothing came on 2024-05-14: site 00, site 01, site 02, site 03, site 04, 25 more."
    ]


def test_what_the_sum_says_already_is_not_said_of_each() -> None:
    (line,) = told(health(jump(ALL_SOURCES), silent("a"), silent("b"), jump("c")))
    assert line == (
        f"(all sources): captures on {DAY} 10. 2 of 30 sources gave nothing: a, b. "
        "1 of 30 sources gave less than expected: c."
    )


def test_but_a_rise_of_one_is_not_part_of_a_fall_of_all() -> None:
    assert len(told(health(jump(ALL_SOURCES), jump("a", got=90)))) == 2


def test_a_figure_that_changed_in_many_sources_is_one_line_with_its_side() -> None:
    many = [jump(f"s{n}", "share folded") for n in range(TOGETHER)]
    high = [jump(f"t{n}", "share folded", 90) for n in range(TOGETHER - 1)]
    first, *others = told(health(*many, *high))
    assert first == f"{TOGETHER} of 30 sources: share folded on {DAY} below what was expected: s0, s1, s2, s3."
    assert len(others) == TOGETHER - 1


def test_old_silences_are_one_line_at_the_end() -> None:
    *_, last = told(health(silent("b", OLD_DAYS + 2), silent("a"), silent("c", 30), silent("d", OLD_DAYS + 1)))
    assert last == "Silent for more than a week: b (since 2024-05-06), c (since 2024-04-15)."


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from(["x", "y"]), st.sampled_from([10.0, 90.0]))))
def test_there_are_never_more_lines_than_findings_and_none_is_lost(stated: list[tuple[str, str, float]]) -> None:
    findings = [jump(*one) for one in dict.fromkeys(stated)]
    lines = told(health(*findings))
    assert len(lines) <= len(findings)
    assert bool(lines) == bool(findings)
    assert all(any(finding.figure in line for line in lines) for finding in findings)
