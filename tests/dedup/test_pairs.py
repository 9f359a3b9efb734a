"""Pairs as an analyst would judge them: which are one report, which share their form, which share next to nothing."""

from __future__ import annotations

import pytest

from pipeline.dedup import group
from pipeline.dedup.verify import overlap
from tests.dedup.samples import DROUGHT, ELECTION, HARBOUR, SETTINGS, fingerprinted, report, splice
from tests.dedup.stories import (
    ADVERTISED,
    ARABIC,
    BRIDGE,
    CHINESE,
    CLOSE,
    DEATH,
    DISPUTE,
    DIVIDEND,
    ENGLISH_RUSSIAN,
    FORECAST,
    JAPANESE,
    KOREAN,
    MATCH,
    MINISTRY,
    OPENING,
    OWN_WORDS,
    PIERS,
    PONTOON,
    QUOTED,
    RISK,
    RUSSIAN,
    SHARES,
    SHIPPING,
    TENDER,
    THAI,
    WEATHER,
    WHOLE,
)

Told = tuple[str, str | None]  # a text, and its day

TUESDAY, WEDNESDAY, NEXT_WEEK, NEXT_YEAR = "2024-06-04", "2024-06-05", "2024-06-11", "2025-06-04"

ONE_REPORT: dict[str, tuple[Told, Told]] = {
    "under another dateline, its tail cut": (
        (WHOLE, TUESDAY),
        (splice(["KARLOW, June 4 (Wire) - " + BRIDGE[0], *BRIDGE[1:3]]), TUESDAY),
    ),
    "the first paragraph as a brief": ((BRIDGE[0], TUESDAY), (WHOLE, TUESDAY)),
    "a brief without a day": ((BRIDGE[0], None), (WHOLE, TUESDAY)),
    "reprinted a week later, cut by half": ((WHOLE, TUESDAY), (splice(BRIDGE[:2]), NEXT_WEEK)),
    "reprinted a year later, word for word but for a line": (
        (WHOLE, TUESDAY),
        (splice(["From our archive:", *BRIDGE]), NEXT_YEAR),
    ),
    "a new lead over the report of the day before": ((WHOLE, TUESDAY), (splice([PONTOON, *BRIDGE]), WEDNESDAY)),
    "an update with paragraphs at the top and in the middle, one dropped": (
        (WHOLE, TUESDAY),
        (splice([PONTOON, BRIDGE[0], MINISTRY, *BRIDGE[1:3]]), TUESDAY),
    ),
    "a correction of one number": (
        (WHOLE, TUESDAY),
        (splice([WHOLE.replace("7.2", "72"), "(Corrects the cost in the second paragraph.)"]), TUESDAY),
    ),
    "a correction of one number in few words": (
        (BRIDGE[0] + " Two of 14 piers are hit.", TUESDAY),
        (BRIDGE[0] + " Two of 16 piers are hit.", TUESDAY),
    ),
    "a long report with the prices of the afternoon": (
        (SHARES.format("lost", 1.5, 28.87, "morning"), TUESDAY),
        (SHARES.format("recovered", 0.8, 29.41, "late") + " Some had feared worse.", TUESDAY),
    ),
    "American spelling, curly quotes, other marks": (
        (splice([PONTOON, *BRIDGE]), TUESDAY),
        (
            splice([PONTOON, *BRIDGE])
            .replace('"', "\u201d")
            .replace("metres", "meters")
            .replace("lorries", "trucks")
            .replace(", ", " \u2013 "),
            TUESDAY,
        ),
    ),
    "with a box of the paper's own below": ((WHOLE, TUESDAY), (splice([WHOLE, ADVERTISED]), WEDNESDAY)),
    "in Russian without the dots on its letters": ((RUSSIAN, TUESDAY), (RUSSIAN.replace("ё", "е"), TUESDAY)),
    "in Chinese under a new lead": (
        (CHINESE, TUESDAY),
        ("多家货运公司负责人对此表示不满。" + CHINESE.replace("，", "、"), WEDNESDAY),
    ),
    "in Japanese, its first sentence as a brief": ((JAPANESE[0], TUESDAY), ("".join(JAPANESE), TUESDAY)),
    "in Arabic with vowel signs and stretched letters": (
        (ARABIC, TUESDAY),
        (ARABIC.replace("الجسر", "الجِسْر").replace("يوم", "يـوم") + " ولم يحدد موعدا آخر.", TUESDAY),
    ),
    "in Arabic with its own digits": (
        (ARABIC + " وتبلغ الكلفة 730 مليونا على مدى 18 شهرا.", TUESDAY),
        (ARABIC + " وتبلغ الكلفة ٧٣٠ مليونا على مدى ١٨ شهرا.", WEDNESDAY),
    ),
    "in Thai, its second sentence dropped": ((THAI, TUESDAY), (THAI.split(" ")[0], TUESDAY)),
    "in Korean, a sentence added": ((KOREAN, TUESDAY), (KOREAN + " 주민들은 불편을 호소했다.", WEDNESDAY)),
}


@pytest.mark.parametrize("name", ONE_REPORT)
def test_one_report(name: str) -> None:
    assert len(links(*ONE_REPORT[name])) == 1


FORMS: dict[str, tuple[Told, Told]] = {
    "the weather of two days": (
        (WEATHER.format("sunny", 24, 27, 14, 18, "21:02", "04:11"), TUESDAY),
        (WEATHER.format("sunny", 21, 23, 12, 18, "21:03", "04:58"), WEDNESDAY),
    ),
    "closing prices of two days": (
        (CLOSE.format(0.4, "higher", 3120, 210, 4.31), TUESDAY),
        (CLOSE.format(0.9, "lower", 3092, 184, 4.35), WEDNESDAY),
    ),
    "two matches of one afternoon": (
        (MATCH.format("Karlow", "Altmark", "2-0", 814, 12, 15), TUESDAY),
        (MATCH.format("Ostrau", "Senn", "3-1", 1120, 31, 11), TUESDAY),
    ),
    "dividends of two companies on one day": (
        (DIVIDEND.format("Karlow Mills", 12, 28, 14), TUESDAY),
        (DIVIDEND.format("Senn Shipping", 7, 21, 11), TUESDAY),
    ),
    "figures of two weeks": (
        (SHIPPING.format(412, 1, 377, 290, 4120), TUESDAY),
        (SHIPPING.format(398, 8, 412, 301, 4518), NEXT_WEEK),
    ),
    "the same column a year later": (
        (OPENING.format(8, 2024, 12, "3,412", "61,020", 14), TUESDAY),
        (OPENING.format(6, 2025, 10, "3,388", "63,515", 9), NEXT_YEAR),
    ),
    "thanks for two who died": (
        (DEATH.format("Karl Ahlers", 1, 81, 7, "11:00", "440-19"), TUESDAY),
        (DEATH.format("Otto Brenner", 2, 77, 8, "10:30", "440-19"), WEDNESDAY),
    ),
    "the risk of two banks, with the years in common": (
        (RISK.format("Karlow Bank", "Tuesday", "was nearly flat", 26, 25, 23), TUESDAY),
        (RISK.format("Altmark Bank", "Wednesday", "fell", 28, 32, 26), WEDNESDAY),
    ),
    "forms without a day": (
        (CLOSE.format(0.4, "higher", 3120, 210, 4.31), None),
        (CLOSE.format(0.9, "lower", 3092, 184, 4.35), TUESDAY),
    ),
    "tenders of two days, in Chinese": (
        (TENDER.format(500, 2.2, 340, 160), TUESDAY),
        (TENDER.format(810, 2.1, 95, 715), WEDNESDAY),
    ),
    "forecasts of two days, in Russian": (
        (FORECAST.format(12, 24, 745, 60), TUESDAY),
        (FORECAST.format(9, 19, 751, 75), WEDNESDAY),
    ),
    "a timeline that went on for a week": ((splice(DISPUTE[:4]), TUESDAY), (splice(DISPUTE), NEXT_WEEK)),
}


@pytest.mark.parametrize("name", FORMS)
def test_two_reports_in_one_form(name: str) -> None:
    (one, _), (other, _) = FORMS[name]
    a, b = fingerprinted(report("a", one), report("b", other))
    assert overlap(a.shingles, b.shingles).jaccard >= SETTINGS.near_jaccard, "words alone would fold them"
    assert links(*FORMS[name]) == []


UNLIKE: dict[str, tuple[Told, Told]] = {
    "a translation": ((RUSSIAN, TUESDAY), (ENGLISH_RUSSIAN, TUESDAY)),
    "Chinese and Japanese of one event": ((CHINESE, TUESDAY), ("".join(JAPANESE), TUESDAY)),
    "one event in other words": ((WHOLE, TUESDAY), (OWN_WORDS, TUESDAY)),
    "the same quotation": (
        (splice([HARBOUR, QUOTED]), TUESDAY),
        (splice([DROUGHT, QUOTED]), TUESDAY),
    ),
    "a quotation alone and where it stands": ((QUOTED.split(",")[0], TUESDAY), (splice([WHOLE, QUOTED]), TUESDAY)),
    "the same background under other news": (
        (splice([ELECTION, PONTOON, BRIDGE[3]]), TUESDAY),
        (splice([DROUGHT, MINISTRY, BRIDGE[3]]), TUESDAY),
    ),
    "a report and its follow-up a week later, three times as long": (
        (splice(BRIDGE[:2]), TUESDAY),
        (splice([PONTOON, MINISTRY, HARBOUR, *BRIDGE[:2]]), NEXT_WEEK),
    ),
}


@pytest.mark.parametrize("name", UNLIKE)
def test_two_reports(name: str) -> None:
    assert links(*UNLIKE[name]) == []


FOLDED_ALL_THE_SAME: dict[str, tuple[Told, Told]] = {
    "a form in which nothing but the name differs": (
        (DIVIDEND.format("Karlow Mills", 12, 28, 14), TUESDAY),
        (DIVIDEND.format("Senn Shipping", 12, 28, 14), TUESDAY),
    ),
    "the news of the next day over the report of the day before": (
        (WHOLE, TUESDAY),
        (splice([PONTOON, MINISTRY, *BRIDGE]), WEDNESDAY),
    ),
    "a short notice whose one number stands in the next day's": (
        (PIERS.format("", 40, ""), TUESDAY),
        (PIERS.format("after 2 days", 40, "It was 7.2 metres deep at noon and 6.9 at night."), WEDNESDAY),
    ),
}


@pytest.mark.parametrize("name", FOLDED_ALL_THE_SAME)
def test_two_reports_that_words_and_days_cannot_tell_apart(name: str) -> None:
    assert len(links(*FOLDED_ALL_THE_SAME[name])) == 1


def links(one: Told, other: Told) -> list[str]:
    """The copies among two reports."""
    made = fingerprinted(report("a", *one), report("b", *other))
    return [link.copy_id for link in group(made, SETTINGS)]
