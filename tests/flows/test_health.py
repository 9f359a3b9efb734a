"""What a night's judgement of the sources says on its page and in its event."""

from dataclasses import replace
from datetime import date, timedelta

from flows.health import LINES_SHOWN, payload, sources_said, sources_told
from pipeline.health import Health, SourceDay, judge

DAY = date(2024, 5, 14)


def judged(sources: int, silent: bool) -> Health:
    """Sources of 30 days with 50 reports each, of which the last may be missing."""
    days = [DAY - timedelta(days=back) for back in range(silent, 30)]
    return judge({f"site|{number}": dict.fromkeys(days, SourceDay(articles=50)) for number in range(sources)}, DAY)


def test_a_usual_day_is_one_sentence() -> None:
    assert sources_told(judged(2, silent=False)) == (
        "Sources on 2024-05-14: 2 judged, 0 with too little past. Nothing unusual."
    )


def test_what_is_unusual_is_a_list_that_no_name_can_break() -> None:
    text = sources_told(judged(1, silent=True))
    assert "\n\n- site\\|0: nothing came on 2024-05-14, expected " in text


def test_many_sources_down_at_once_are_one_line() -> None:
    text = sources_told(judged(30, silent=True))
    assert text.count("\n- ") == 1
    assert "- (all sources): nothing came on 2024-05-14, expected " in text
    assert "30 of 30 sources gave nothing: site\\|0, site\\|1, " in text


def test_a_page_bears_so_many_lines_and_names_the_command_for_the_rest() -> None:
    (one,) = judged(1, silent=True).findings
    findings = [replace(one, figure=f"figure {number}") for number in range(LINES_SHOWN + 4)]
    text = sources_told(Health(DAY, ("a",), (), tuple(findings)))
    assert text.count("\n- ") == LINES_SHOWN
    assert text.endswith("… and 4 more: `news-pipeline health --day 2024-05-14`.")


def test_the_warning_is_what_is_told_first() -> None:
    said = sources_said(judged(2, silent=True))
    assert said.startswith("Unusual on 2024-05-14: (all sources): nothing came on 2024-05-14, expected")


def test_the_event_says_which_source_and_what_is_wrong() -> None:
    stated = payload(judged(1, silent=True))
    assert stated["day"] == "2024-05-14"
    (finding,) = stated["findings"]
    assert (finding["source"], finding["kind"], finding["figure"]) == ("site|0", "silence", "captures")
