"""Pages captured again."""

from pipeline.dedup import group
from tests.dedup.samples import DROUGHT, ELECTION, HARBOUR, SETTINGS, fingerprinted, report, splice, words

PAGE = "https://news.example/harbour"


def folds(*reports: tuple[str, str] | object) -> dict[str, tuple[str, str]]:
    links = group(fingerprinted(*reports), SETTINGS)  # type: ignore[arg-type]
    return {link.copy_id: (link.article_id, str(link.relation)) for link in links}


def test_the_latest_capture_of_a_page_stands_for_it() -> None:
    rewritten = splice([words(120), HARBOUR])
    early = report("a", HARBOUR, url=PAGE, captured=9)
    late = report("b", rewritten, url=PAGE, captured=12)
    assert folds(early, late) == {"a": ("b", "revision")}


def test_the_same_title_makes_a_revision_of_new_words() -> None:
    early = report("a", HARBOUR, url=PAGE, captured=9, title="Port closes berths")
    late = report("b", words(80), url=PAGE, captured=12, title="Port closes \u2018berths\u2019")
    assert folds(early, late) == {"a": ("b", "revision")}


def test_a_live_page_whose_entries_have_all_gone_by_is_one() -> None:
    captures = [
        report(name, told, url=PAGE, captured=hour, title="Live: the storm")
        for name, told, hour in (("a", HARBOUR, 6), ("b", ELECTION, 12), ("c", DROUGHT, 18))
    ]
    assert folds(*captures) == {"a": ("c", "revision"), "b": ("c", "revision")}


def test_numbers_do_not_part_the_captures_of_a_page() -> None:
    first, later = (HARBOUR.replace("14.5", cost).replace("five", berths) for cost, berths in (("9", "6"), ("20", "8")))
    early = report("a", first, "2024-07-01", url=PAGE, captured=9)
    assert folds(early, report("b", later, "2024-07-30", url=PAGE, captured=12)) == {"a": ("b", "revision")}


def test_a_front_page_is_no_revision_of_itself() -> None:
    early = report("a", HARBOUR, url="https://news.example/", captured=9)
    late = report("b", DROUGHT, url="https://news.example/", captured=12)
    assert folds(early, late) == {}


def test_other_pages_are_no_revisions() -> None:
    assert folds(
        report("a", HARBOUR, url=PAGE), report("b", splice([words(120), HARBOUR, ELECTION]), url=PAGE + "2")
    ) == {"a": ("b", "contained")}


def test_the_same_words_at_the_same_page_are_exact() -> None:
    assert folds(report("a", HARBOUR, url=PAGE, captured=9), report("b", HARBOUR, url=PAGE, captured=12)) == {
        "a": ("b", "exact")
    }


def test_without_a_time_of_capture_the_day_decides() -> None:
    early = report("b", HARBOUR, "2024-07-29", url=PAGE)
    late = report("a", splice([words(120), HARBOUR]), "2024-07-30", url=PAGE)
    assert folds(early, late) == {"b": ("a", "revision")}


def test_the_time_of_capture_counts_before_the_day() -> None:
    early = report("a", HARBOUR, "2024-07-31", url=PAGE, captured=9)
    late = report("b", splice([words(120), HARBOUR]), "2024-07-29", url=PAGE, captured=12)
    assert folds(early, late) == {"a": ("b", "revision")}


def test_a_third_of_the_words_makes_a_revision() -> None:
    early = report("a", words(90), url=PAGE, captured=9)
    late = report("b", splice([words(30), words(70, 300)]), url=PAGE, captured=12)
    assert folds(early, late) == {"a": ("b", "revision")}


def test_a_page_of_two_words_captured_twice_is_one() -> None:
    assert folds(
        report("a", "Page closed.", url=PAGE, captured=9), report("b", "Page closed", url=PAGE, captured=12)
    ) == {"a": ("b", "exact")}


def test_earlier_captures_follow_the_latest_to_its_article() -> None:
    early = report("a", splice([words(120), ELECTION]), url=PAGE, captured=9)
    late = report("b", ELECTION, "2024-07-30", url=PAGE, captured=12)
    wire = report("w", ELECTION, "2024-07-29")
    assert folds(early, late, wire) == {"a": ("w", "revision"), "b": ("w", "exact")}
