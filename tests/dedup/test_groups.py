"""Which reports become copies of which."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dedup import group
from pipeline.dedup.verify import overlap
from pipeline.model import Fingerprint, Relation, Report
from tests.dedup.samples import DROUGHT, ELECTION, HARBOUR, SETTINGS, fingerprinted, report, splice, words

SENTENCES = HARBOUR.split(". ")


def folds(*reports: Report) -> dict[str, tuple[str, str]]:
    """Every copy's article and relation."""
    links = group(fingerprinted(*reports), SETTINGS)
    return {link.copy_id: (link.article_id, str(link.relation)) for link in links}


def test_the_same_words_are_one_report() -> None:
    house_style = HARBOUR.replace("14.5", "14.5 ").replace("Ships", "SHIPS").replace(", ", " \u2013 ")
    assert folds(report("a", HARBOUR), report("b", house_style)) == {"b": ("a", "exact")}


def test_different_reports_stay() -> None:
    assert folds(report("a", HARBOUR), report("b", ELECTION), report("c", DROUGHT)) == {}


def test_nothing_comes_of_nothing() -> None:
    assert group([], SETTINGS) == []
    assert folds(report("a", HARBOUR)) == {}


def test_empty_texts_never_fold() -> None:
    assert folds(report("a", ""), report("b", ""), report("c", " \u2014 "), report("d", "\u2014")) == {}


def test_a_sentence_folds_only_when_it_is_the_same() -> None:
    sentence = "The two leaders spoke by telephone on Friday about trade, grain and the war."
    longer = sentence.replace("grain", "grain exports")
    assert folds(report("a", sentence), report("b", sentence), report("c", longer)) == {"b": ("a", "exact")}


def test_a_text_in_other_words_here_and_there_is_near() -> None:
    led_anew = HARBOUR.replace("said on Monday that it would close", "is closing").replace("Ships", "Vessels")
    [link] = group(fingerprinted(report("a", HARBOUR), report("b", led_anew)), SETTINGS)
    assert (link.copy_id, link.article_id, link.relation) == ("b", "a", Relation.NEAR)
    assert 0.4 <= link.jaccard < 1


def test_the_earliest_day_is_the_article() -> None:
    reports = [report("a", HARBOUR, "2024-07-31"), report("b", HARBOUR, "2024-07-30"), report("c", HARBOUR, None)]
    assert folds(*reports) == {"a": ("b", "exact"), "c": ("b", "exact")}


def test_of_one_day_the_most_complete_text_is_the_article() -> None:
    trimmed = HARBOUR.removesuffix(" Fishing boats are not affected.")
    assert folds(report("a", trimmed), report("b", HARBOUR)) == {"a": ("b", "near")}


def test_a_part_of_a_longer_report_is_a_copy_of_it_although_earlier() -> None:
    longer = splice([HARBOUR, DROUGHT, words(60)])
    reports = [report("a", HARBOUR, "2024-07-29"), report("b", longer)]
    [link] = group(fingerprinted(*reports), SETTINGS)
    assert (link.copy_id, link.article_id, link.relation, link.containment) == ("a", "b", Relation.CONTAINED, 1.0)


def test_a_round_up_swallows_nothing() -> None:
    round_up = splice([HARBOUR, ELECTION, DROUGHT])
    assert folds(report("a", HARBOUR), report("b", ELECTION), report("r", round_up)) == {}


def test_what_comes_back_changed_after_days_is_another_edition() -> None:
    first = report("a", words(100), "2024-07-01")
    changed = splice([words(80), words(40, 300)])
    assert folds(first, report("b", changed, "2024-07-03")) == {"b": ("a", "near")}
    assert folds(first, report("b", changed, "2024-07-04")) == {}
    assert folds(first, report("b", changed, None)) == {"b": ("a", "near")}


def test_late_copies_fold_when_they_hardly_changed_or_were_trimmed() -> None:
    first = report("a", words(100), "2024-07-01")
    assert folds(first, report("b", words(97) + " again", "2024-07-20")) == {"b": ("a", "near")}
    assert folds(first, report("b", words(60), "2024-07-20")) == {"b": ("a", "near")}


def test_a_report_that_goes_on_about_an_earlier_one_is_no_copy_of_it() -> None:
    earlier = report("a", words(40), "2024-07-01")
    longer = words(150)
    assert folds(earlier, report("b", longer, "2024-07-02")) == {"a": ("b", "contained")}
    assert folds(earlier, report("b", longer, "2024-07-09")) == {}


def test_a_round_up_of_two_is_like_neither() -> None:
    both = splice([ELECTION, DROUGHT])
    for day in ("2024-07-29", "2024-07-30", "2024-07-31"):
        assert folds(report("a", ELECTION), report("b", DROUGHT), report("r", both, day)) == {}


def test_two_halves_that_overlap_are_trimmed_copies() -> None:
    whole = report("w", words(100))
    assert folds(report("a", words(58)), report("b", words(58, 42)), whole) == {"a": ("w", "near"), "b": ("w", "near")}


def test_two_parts_one_in_the_other_make_no_round_up() -> None:
    shorter = ". ".join(SENTENCES[:2])
    longer = splice([HARBOUR, DROUGHT, words(60)])
    found = folds(report("a", HARBOUR), report("b", shorter), report("c", longer))
    assert found == {"a": ("c", "contained"), "b": ("c", "contained")}


@pytest.mark.parametrize(("part", "middle"), [("a", "b"), ("b", "a")])
def test_a_part_of_a_part_goes_to_the_whole(part: str, middle: str) -> None:
    own = words(10, 900)
    whole = report("w", words(400))
    longer = report(middle, splice([words(100), own]))
    shorter = report(part, splice([words(30, 70), words(6, 900)]))
    assert folds(shorter, longer) == {part: (middle, "contained")}
    assert folds(shorter, longer, whole) == {part: ("w", "contained"), middle: ("w", "contained")}


def test_a_report_with_a_short_one_below_is_no_round_up() -> None:
    both = report("w", splice([words(100), words(40, 200)]))
    found = folds(report("a", words(100)), report("b", words(40, 200)), both)
    assert found == {"a": ("w", "near"), "b": ("w", "contained")}


def test_of_two_that_fit_as_well_the_first_in_order_is_the_article() -> None:
    near = [report("b", words(100), "2024-07-02"), report("a", words(100, 72), "2024-07-03")]
    assert folds(*near, report("c", words(100, 36), "2024-07-03")) == {"c": ("b", "near")}
    larger = [
        report("b", splice([words(40), words(150, 200)]), "2024-07-02"),
        report("a", splice([words(40), words(160, 500)]), "2024-07-03"),
    ]
    assert folds(*larger, report("c", words(40), "2024-07-03")) == {"c": ("b", "contained")}


def test_a_quoted_sentence_does_not_fold() -> None:
    quotation = "It would close two of its five container berths for repairs after cracks were found in the quay wall."
    assert folds(report("a", quotation), report("b", splice([DROUGHT, quotation]))) == {}


def chain() -> list[Report]:
    """Texts of which each shares two thirds of its words with the next, and one with the one after."""
    return [report(name, words(100, 33 * i), f"2024-07-0{i + 1}") for i, name in enumerate("abc")]


def test_a_chain_splits_where_its_ends_have_little_in_common() -> None:
    a, b, c = fingerprinted(*chain())
    assert overlap(a.shingles, b.shingles).jaccard > 0.4
    assert overlap(b.shingles, c.shingles).jaccard > 0.4
    assert overlap(a.shingles, c.shingles).jaccard < 0.4
    assert folds(*chain()) == {"b": ("a", "near")}


def test_a_copy_goes_to_the_article_it_is_most_like() -> None:
    first, last = report("a", words(100), "2024-07-01"), report("c", words(100, 64), "2024-07-02")
    assert folds(first, last, report("b", words(100, 36), "2024-07-03")) == {"b": ("c", "near")}


def test_copies_of_a_folded_article_follow_it_or_are_grouped_anew() -> None:
    part = report("a", words(100), "2024-07-01")
    near_the_part = report("b", splice([words(70), words(50, 500)]), "2024-07-02")
    whole = report("w", splice([words(100), words(150, 200)]), "2024-07-03")
    elsewhere = report("x", splice([words(70), words(48, 500)]), "2024-07-03")
    assert folds(part, near_the_part) == {"b": ("a", "near")}
    assert folds(part, near_the_part, elsewhere, whole) == {"a": ("w", "contained"), "x": ("b", "near")}


TRANSLATIONS = {
    "Russian": (
        "Министерство транспорта сообщило в понедельник, что движение по мосту через реку будет закрыто до октября. "
        "Грузовики направят в объезд через северный район, где ожидаются заторы. Ремонт обойдётся областному бюджету "
        "почти в миллиард рублей, сказал представитель ведомства. Пешеходам мост останется доступен."
    ),
    "Arabic": (
        "أعلنت وزارة النقل يوم الاثنين أن الجسر الواقع على النهر سيغلق أمام حركة المرور حتى أكتوبر المقبل. وستحول "
        "الشاحنات إلى طريق المنطقة الشمالية حيث يتوقع ازدحام شديد. وقال متحدث باسم الوزارة إن أعمال الصيانة ستكلف "
        "ميزانية المحافظة نحو مليار دينار وإن المشاة سيظلون قادرين على عبور الجسر."
    ),
    "Chinese": (
        "交通部星期一表示，横跨河流的大桥将关闭至十月进行维修，货车须绕行北部地区，"
        "预计当地将出现拥堵。发言人说，维修费用约十亿元，由省政府承担，行人仍可通行。"
    ),
    "Japanese": (
        "国土交通省は月曜日、川に架かる橋を十月まで通行止めにして補修すると発表した。"
        "大型車は北部を迂回することになり、渋滞が予想される。"
        "費用は約十億円で、県が負担する。歩行者は引き続き渡れるという。"
    ),
    "Thai": (
        "กระทรวงคมนาคมแถลงเมื่อวันจันทร์ว่าจะปิดสะพานข้ามแม่น้ำเพื่อซ่อมแซมจนถึงเดือนตุลาคม "
        "รถบรรทุกต้องใช้เส้นทางเลี่ยงทางภาคเหนือ ซึ่งคาดว่าการจราจรจะติดขัด"
    ),
}


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_copies_are_found_in_every_script(language: str) -> None:
    text = TRANSLATIONS[language]
    trimmed = text[: len(text) * 4 // 5]
    other = HARBOUR if language == "Thai" else TRANSLATIONS["Thai"]
    assert folds(report("a", text), report("b", trimmed), report("c", other)) == {"b": ("a", "near")}


def made(choices: Sequence[tuple[int, int, int, int]]) -> list[Fingerprint]:
    """Reports cut from one stream of words: many of them near, in one another, or the same."""
    return fingerprinted(
        *(
            report(
                f"{i:02}", words(length, start), f"2024-07-{day:02}" if day else None, url=f"u{url}" if url else None
            )
            for i, (start, length, day, url) in enumerate(choices)
        )
    )


CHOICES = st.lists(
    st.tuples(
        st.integers(0, 8).map(lambda n: 9 * n),
        st.sampled_from([0, 3, 30, 40, 60]),
        st.integers(0, 3),
        st.integers(0, 9),
    ),
    max_size=12,
)


@given(CHOICES, st.randoms(use_true_random=False))
def test_groups_do_not_depend_on_the_order(choices: list[tuple[int, int, int, int]], random: "object") -> None:
    reports = made(choices)
    shuffled = list(reports)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert group(shuffled, SETTINGS) == group(reports, SETTINGS)


@given(CHOICES)
def test_every_copy_has_a_direct_edge_to_an_article(choices: list[tuple[int, int, int, int]]) -> None:
    reports = {f.id: f for f in made(choices)}
    links = group(list(reports.values()), SETTINGS)
    copies = {link.copy_id for link in links}
    assert len(copies) == len(links)
    for link in links:
        found = overlap(reports[link.copy_id].shingles, reports[link.article_id].shingles)
        assert link.article_id not in copies
        if link.relation is Relation.EXACT:
            assert reports[link.copy_id].digest == reports[link.article_id].digest
        elif link.relation is Relation.NEAR:
            assert (link.jaccard, link.containment) == (found.jaccard, found.containment)
            assert link.jaccard >= SETTINGS.near_jaccard
        elif link.relation is Relation.CONTAINED:
            assert link.containment == found.containment >= SETTINGS.contained_share
