"""The decision on a report's date, from stated evidence to the day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dating import date_report
from pipeline.model import CleanText, Dated, Document, Media, Precision, Removed, StatedDate
from pipeline.settings import Settings

CAPTURED = datetime(2025, 4, 10, 12, tzinfo=UTC)
BODY = "The ministers met on July 25 for the first time since the 2020 coup. They meet again on 1 June 2026."


def dated(
    *stated: tuple[str, str],
    url: str | None = None,
    removed: tuple[Removed, ...] = (),
    text: str = BODY,
    language: str | None = None,
    captured_at: datetime | None = CAPTURED,
) -> Dated:
    document = Document(
        source=text,
        media=Media.TEXT,
        url=url,
        language=language,
        dates=tuple(StatedDate(where, quote) for where, quote in stated),
        captured_at=captured_at,
    )
    return date_report(document, CleanText(text, removed=removed), Settings())


def span(rule: str, text: str, *facts: tuple[str, str]) -> Removed:
    return Removed(rule, 0, len(text), 0, text, facts)


def test_words_of_the_report_and_the_capture_time_are_no_evidence() -> None:
    assert dated() == Dated()


def test_a_day_in_the_address_is_the_day() -> None:
    found = dated(url="https://example.org/2025/04/03/ministers-meet")
    assert (found.day, found.at, found.source, found.conflict) == (date(2025, 4, 3), None, "url path", False)
    assert [one.quote for one in found.evidence] == ["/2025/04/03"]


def test_a_month_stays_a_month() -> None:
    found = dated(url="https://example.org/2016/12/ministers-meet")
    assert (found.day, found.source, found.confidence) == (None, None, None)
    [month] = found.evidence
    assert (month.precision, month.first, month.last) == (Precision.MONTH, date(2016, 12, 1), date(2016, 12, 31))


def test_the_day_is_the_utc_day_and_the_offset_is_kept() -> None:
    found = dated(("json-ld datePublished", "2025-04-03T01:30:00+05:30"))
    assert found.day == date(2025, 4, 2)
    assert found.at == datetime(2025, 4, 3, 1, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert found.at.utcoffset() == timedelta(hours=5, minutes=30)


def test_a_time_without_an_offset_is_a_day() -> None:
    found = dated(("meta article:published_time", "2025-04-03 23:30:00"))
    assert (found.day, found.at) == (date(2025, 4, 3), None)
    assert found.evidence[0].precision == Precision.DAY


def test_agreement_raises_confidence() -> None:
    alone = dated(("json-ld datePublished", "2025-04-03"))
    agreed = dated(("json-ld datePublished", "2025-04-03"), url="https://example.org/2025/04/03/a")
    assert alone.confidence is not None
    assert agreed.confidence is not None
    assert agreed.confidence == 0.98 > alone.confidence
    assert agreed.source == "url path"
    assert len(agreed.evidence) == 2


def test_what_is_declared_beside_the_capture_wins_over_one_word_of_the_page() -> None:
    found = dated(("declared published", "2025-04-03"), ("json-ld datePublished", "2025-04-02"))
    assert (found.day, found.source, found.conflict) == (date(2025, 4, 3), "declared", True)


def test_two_that_agree_win_over_one_that_is_trusted_more() -> None:
    found = dated(
        ("declared published", "2025-04-05"),
        ("json-ld datePublished", "2025-04-03"),
        url="https://example.org/2025/04/03/a",
    )
    assert (found.day, found.conflict) == (date(2025, 4, 3), True)


def test_the_local_day_in_an_address_agrees_with_a_moment_of_the_utc_day_before() -> None:
    found = dated(("json-ld datePublished", "2025-04-03T03:00:00+09:00"), url="https://example.org/2025/04/03/a")
    assert (found.day, found.conflict, found.confidence) == (date(2025, 4, 2), False, 0.98)
    assert found.at is not None


def test_a_moment_in_utc_agrees_with_any_local_day_on_earth_and_with_no_other() -> None:
    near = dated(("json-ld datePublished", "2025-04-04T02:00:00Z"), url="https://example.org/2025/04/03/a")
    far = dated(("json-ld datePublished", "2025-04-06T02:00:00Z"), url="https://example.org/2025/04/03/a")
    assert (near.day, near.conflict) == (date(2025, 4, 4), False)
    assert (far.day, far.conflict) == (date(2025, 4, 3), True)


def test_a_month_that_contradicts_the_day_is_a_conflict() -> None:
    same = dated(("json-ld datePublished", "2025-04-03"), url="https://example.org/2025/04/a/")
    other = dated(("json-ld datePublished", "2025-04-03"), url="https://example.org/2018/04/a/")
    assert (same.day, same.conflict) == (date(2025, 4, 3), False)
    assert (other.day, other.conflict) == (date(2025, 4, 3), True)


def test_a_header_before_the_text_is_read_from_its_facts_or_its_words() -> None:
    by_facts = dated(removed=(span("date-header", "date 2025-04-03", ("day", "2025-04-03")),))
    by_words = dated(removed=(span("date-header", "3 avril 2025"),), language="fr")
    month = dated(removed=(span("date-header", "date 2025-04", ("month", "2025-04")),))
    assert by_facts.day == by_words.day == date(2025, 4, 3)
    assert by_facts.source == "date header"
    assert month.day is None
    assert month.evidence[0].precision == Precision.MONTH


def test_an_agency_id_confirms_the_header() -> None:
    found = dated(
        removed=(
            span("date-header", "date 2024-05-14", ("day", "2024-05-14")),
            span("agency-id", "AGENCY140520240001", ("publisher", "Agency"), ("day", "2024-05-14")),
        )
    )
    assert (found.day, found.confidence, found.source) == (date(2024, 5, 14), 0.98, "date header")


def test_an_agency_id_without_a_day_says_nothing() -> None:
    assert dated(removed=(span("agency-id", "AGENCY 14.05.2024", ("publisher", "Agency")),)) == Dated()


@pytest.mark.parametrize("rule", ["foreign-card", "page-clock", "tail", "widget"])
def test_text_inside_other_removed_spans_is_no_evidence(rule: str) -> None:
    assert dated(removed=(span(rule, "date 2025-04-03", ("day", "2025-04-03")),)) == Dated()


@pytest.mark.parametrize(
    ("quote", "refused"),
    [
        ("1923-04-03", "before 1950"),
        ("1970-01-01T00:00:00Z", "a zero time stamp"),
        ("0", None),
        ("2025-04-12", "after the capture"),
    ],
)
def test_a_date_that_cannot_be_is_kept_with_the_reason(quote: str, refused: str | None) -> None:
    found = dated(("meta date", quote))
    assert found.day is None
    assert [one.refused for one in found.evidence] == ([refused] if refused else [])


def test_the_day_after_the_capture_may_be_a_day_in_the_east() -> None:
    assert dated(("meta date", "2025-04-11")).day == date(2025, 4, 11)


def test_without_a_capture_time_there_is_no_upper_bound() -> None:
    assert dated(("meta date", "2031-04-11"), captured_at=None).day == date(2031, 4, 11)


def test_a_zero_time_stamp_is_a_day_like_any_other_in_a_text() -> None:
    assert dated(removed=(span("date-header", "1970-01-01", ("day", "1970-01-01")),)).day == date(1970, 1, 1)


@pytest.mark.parametrize("name", ["json-ld dateModified", "meta article:modified_time", "itemprop dateModified"])
def test_a_date_of_change_is_never_the_publication_date(name: str) -> None:
    found = dated((name, "2025-04-03"))
    assert found.day is None
    assert [one.refused for one in found.evidence] == ["a date of change"]


def test_a_date_of_creation_is_the_last_resort() -> None:
    alone = dated(("json-ld dateCreated", "2025-04-01"))
    beside = dated(("json-ld dateCreated", "2025-04-01"), ("meta date", "2025-04-03"))
    assert (alone.day, alone.source) == (date(2025, 4, 1), "created")
    assert (beside.day, beside.source) == (date(2025, 4, 3), "meta")


def test_a_date_in_either_order_is_flagged_and_not_decided() -> None:
    found = dated(("meta date", "03/04/2025"), captured_at=None)
    assert (found.day, found.conflict) == (None, True)
    assert {one.first for one in found.evidence} == {date(2025, 4, 3), date(2025, 3, 4)}


def test_other_evidence_decides_the_order() -> None:
    found = dated(("meta date", "03/04/2025"), ("time", "2025-03-04T10:00"), captured_at=None)
    assert found.day == date(2025, 3, 4)


def test_the_language_decides_the_order() -> None:
    assert dated(("meta date", "03/04/2025"), language="fr").day == date(2025, 4, 3)
    assert dated(("meta date", "03/04/2025"), language="en-US").day == date(2025, 3, 4)
    assert dated(("meta date", "03/04/2025"), url="https://example.co.uk/a").day == date(2025, 4, 3)


def test_an_order_that_would_lie_in_the_future_is_out() -> None:
    found = dated(("meta date", "04/11/2025"))
    assert (found.day, found.conflict) == (date(2025, 4, 11), False)
    assert sorted(one.refused or "" for one in found.evidence) == ["", "after the capture"]


DATELINE = "MOSCOW, April 3 (AFP) - The ministers met for two hours."


def test_a_dateline_without_a_year_takes_the_year_of_the_capture() -> None:
    found = dated(text=DATELINE)
    assert (found.day, found.source, found.conflict) == (date(2025, 4, 3), "dateline without year", False)
    assert found.evidence[0].quote == "MOSCOW, April 3 (AFP) -"


def test_a_dateline_of_december_captured_in_january_is_of_the_year_before() -> None:
    found = dated(text="MOSCOW, Dec 30 (AFP) - They met.", captured_at=datetime(2025, 1, 2, tzinfo=UTC))
    assert found.day == date(2024, 12, 30)


def test_a_dateline_of_the_day_after_the_capture_is_a_day_in_the_east() -> None:
    assert dated(text=DATELINE, captured_at=datetime(2025, 4, 2, 20, tzinfo=UTC)).day == date(2025, 4, 3)


@pytest.mark.parametrize("captured_at", [datetime(2025, 3, 20, tzinfo=UTC), datetime(2025, 6, 1, tzinfo=UTC)])
def test_a_dateline_too_far_from_the_capture_has_no_known_year(captured_at: datetime) -> None:
    found = dated(text=DATELINE, captured_at=captured_at)
    assert found.day is None
    assert [one.refused for one in found.evidence] == ["too long before the capture to know the year"]


def test_a_dateline_without_a_year_says_nothing_where_no_year_is_known() -> None:
    assert dated(text=DATELINE, captured_at=None) == Dated()


def test_a_month_in_the_address_gives_a_dateline_its_year_at_any_time_of_capture() -> None:
    for captured_at in (None, datetime(2031, 1, 1, tzinfo=UTC)):
        found = dated(text=DATELINE, url="https://example.org/2019/04/ministers-meet", captured_at=captured_at)
        assert (found.day, found.confidence, found.conflict) == (date(2019, 4, 3), 0.98, False)


def test_a_month_in_the_address_that_is_not_the_datelines_says_nothing_of_its_year() -> None:
    found = dated(text=DATELINE, url="https://example.org/2019/05/ministers-meet", captured_at=None)
    assert found.day is None


def test_a_dateline_with_a_year_needs_no_capture_time() -> None:
    found = dated(text="MOSCOW, 3 April 2025 (AFP) - They met.", captured_at=None)
    assert (found.day, found.source) == (date(2025, 4, 3), "dateline")


def test_a_day_of_the_week_is_a_range_and_decides_nothing() -> None:
    found = dated(text="The ministers met on Thursday.")
    assert (found.day, found.conflict) == (None, False)
    [weekday] = found.evidence
    assert (weekday.quote, weekday.precision) == ("Thursday", Precision.RANGE)
    assert (weekday.first, weekday.last) == (CAPTURED.date(), CAPTURED.date())


def test_a_day_of_the_week_reaches_from_its_last_one_to_the_capture() -> None:
    [weekday] = dated(text="The ministers met on Friday.").evidence
    assert (weekday.first, weekday.last) == (date(2025, 4, 4), date(2025, 4, 10))


def test_a_day_of_the_week_makes_no_conflict() -> None:
    assert not dated(("meta date", "2025-03-01"), text="The ministers met on Friday.").conflict


@pytest.mark.parametrize("quote", ["Updated: 3 April 2025", "Dernière mise à jour 3 avril 2025", "更新：2025年4月3日"])
def test_a_day_behind_the_word_updated_is_no_publication_date(quote: str) -> None:
    found = dated(("time", quote))
    assert found.day is None
    assert [one.refused for one in found.evidence] == ["a date of change"]


def test_the_day_before_the_word_updated_is() -> None:
    found = dated(("itemprop datePublished", "Published 1 April 2025, updated 3 April 2025"))
    assert found.day == date(2025, 4, 1)


def test_of_two_moments_the_one_on_the_day_in_the_address_counts() -> None:
    found = dated(
        ("json-ld datePublished", "2025-04-04T00:38:07Z"),
        ("meta date", "2025-04-03T16:38:07Z"),
        url="https://example.org/2025/04/03/a",
    )
    assert found.at == datetime(2025, 4, 3, 16, 38, 7, tzinfo=UTC)


def test_an_evening_paper_carries_tomorrows_day() -> None:
    evening = dated(("json-ld datePublished", "2025-04-02T19:30:02+02:00"), ("meta date", "2025-04-03"))
    morning = dated(("json-ld datePublished", "2025-04-02T09:30:02+02:00"), ("meta date", "2025-04-03"))
    assert (evening.day, evening.conflict) == (date(2025, 4, 2), False)
    assert (morning.day, morning.conflict) == (date(2025, 4, 2), True)


def test_two_names_for_one_statement_share_no_doubt() -> None:
    found = dated(("meta date", "2025-04-03"), ("meta dc.date", "2025-04-03"))
    assert (found.day, found.confidence) == (date(2025, 4, 3), 0.95)


STATED = st.tuples(
    st.sampled_from(["declared published", "json-ld datePublished", "meta date", "time", "meta dateModified"]),
    st.dates(date(1940, 1, 1), date(2030, 1, 1)).map(date.isoformat)
    | st.sampled_from(["03/04/2025", "2025-04", "soon"]),
)


@given(st.lists(STATED, max_size=5))
def test_a_day_is_always_one_that_standing_evidence_names(stated: list[tuple[str, str]]) -> None:
    found = dated(*stated)
    standing = {one.first for one in found.evidence if one.refused is None and one.precision is not Precision.MONTH}
    if found.day is None:
        assert (found.at, found.source, found.confidence) == (None, None, None)
    else:
        assert found.day in standing
        assert found.confidence is not None
        assert 0.5 <= found.confidence <= 0.98
        assert date(1950, 1, 1) <= found.day <= CAPTURED.date() + timedelta(days=1)


@given(st.lists(STATED, max_size=5))
def test_dates_of_change_and_the_impossible_change_nothing(stated: list[tuple[str, str]]) -> None:
    without = dated(*stated)
    beside = dated(*stated, ("meta dateModified", "2025-04-01"), ("meta date", "1899-01-01"), ("time", "2033-01-01"))
    assert (without.day, without.source, without.confidence, without.conflict) == (
        beside.day,
        beside.source,
        beside.confidence,
        beside.conflict,
    )


@given(st.lists(STATED, max_size=5))
def test_nothing_stated_is_lost(stated: list[tuple[str, str]]) -> None:
    readable = {quote for _, quote in stated if quote != "soon"}
    assert {one.quote for one in dated(*stated).evidence} == readable


FIGURES = ("meta article:published_time", "2025-04-03T21:25:06+00:00")


def test_a_local_clock_marked_as_utc_gives_way_to_an_offset_in_figures() -> None:
    found = dated(("json-ld datePublished", "2025-04-04T07:25:06Z"), FIGURES)
    assert (found.day, found.source) == (date(2025, 4, 3), "meta")
    assert found.evidence[0].refused == "a local clock marked as UTC"


@pytest.mark.parametrize(
    "sound",
    [
        "2025-04-04T07:25:06.120Z",  # JavaScript's own
        "2025-04-04T07:26:06Z",  # another minute: another event
        "2025-04-04T07:25:06+10:00",  # an offset in figures itself
        "2025-04-05T07:25:06Z",  # farther off than any two clocks
    ],
)
def test_other_moments_beside_an_offset_in_figures_stand(sound: str) -> None:
    assert dated(("json-ld datePublished", sound), FIGURES).evidence[0].refused is None


def test_full_minutes_may_be_alike_by_chance() -> None:
    found = dated(("json-ld datePublished", "2025-04-04T07:00:00Z"), ("time", "2025-04-03T21:00:00+00:00"))
    assert (found.day, found.evidence[0].refused) == (date(2025, 4, 4), None)
