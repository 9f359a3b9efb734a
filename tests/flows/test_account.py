"""A run told to its operator: what it met, what it made, and nothing that is not so."""

from dataclasses import replace
from pathlib import Path

from flows.account import SOURCES_SHOWN, account, headline, source_rows
from pipeline.curated.layout import Partition
from pipeline.curated.manifest import Counts
from pipeline.curated.past.growth import Growth, SourceGrowth
from pipeline.prepare import Slow
from pipeline.run import Outcome

OUTCOME = Outcome(
    generation=7,
    folder=Path(".curated/generations/7"),
    changed=True,
    met=1300,
    known=1200,
    outside=0,
    undated=0,
    counts=Counts(articles=1000, copies=250, rejections=50),
    rejected={"no text": 30, "binary": 20},
    files_written=12,
)
GROWN = Growth(
    partitions=(Partition("articles", "MLI", "2024-07-30"), Partition("copies", "MLI", "2024-07-30")),
    sources=(SourceGrowth("example.org", 70, 5, 2, 9), SourceGrowth("wire", 20, 0, 0, 0)),
    rejected={"binary": 4, "no text": 1},
)
SECONDS = {"prepare": 61.25, "commit": 2.0}
CURATED = Path("curated")


def told(outcome: Outcome = OUTCOME, grown: Growth | None = GROWN) -> str:
    return account(outcome, grown, CURATED, SECONDS)


def test_a_run_is_told_in_one_sentence() -> None:
    assert headline(OUTCOME) == "Generation 7: 1,000 articles, 250 copies, 50 rejections."


def test_a_run_that_found_nothing_new_says_so_and_counts_nothing_as_new() -> None:
    idle = replace(OUTCOME, changed=False, known=1300)
    assert headline(idle) == "Nothing new: 1,300 of 1,300 captures were already in."
    assert "| **Articles** | 0 | 1,000 |" in told(idle, None)
    assert "Written" not in told(idle, None)


def test_the_account_tells_what_this_run_brought_beside_what_stands() -> None:
    text = told()
    assert "| Captures | 1,300 | 1,300 |\n| … already in | 1,200 |  |" in text
    assert "| **Articles** | 90 | 1,000 |\n| **Copies** | 5 | 250 |\n| **Rejections** | 5 | 50 |" in text
    assert "| … no text | 1 | 30 |\n| … binary | 4 | 20 |" in text


def test_the_account_tells_where_and_how_long_and_names_the_next_commands_for_any_folder() -> None:
    text = told()
    assert "Written: 12 files in 2 partitions, reports of 2 sources. Articles under MLI 2024-07-30." in text
    assert "Time: prepare 61.2 s, commit 2.0 s." in text
    assert f"news-pipeline verify --curated {CURATED.absolute()}" in text


def test_days_asked_for_are_counted_only_where_they_were_asked_for() -> None:
    assert "outside the days" not in told()
    assert "| … outside the days asked for | 3 |  |" in told(replace(OUTCOME, outside=3))


def test_what_was_refused_is_counted_only_where_something_was() -> None:
    assert "refused" not in account(OUTCOME, GROWN, CURATED, SECONDS, 0)
    assert "… refused, because they were forgotten | 3 |" in account(
        replace(OUTCOME, refused=3), GROWN, CURATED, SECONDS, 0
    )


def test_files_that_were_left_are_told_of_only_where_there_are_any() -> None:
    assert "left for the next run" not in told()
    assert "| Files still changing, left for the next run | 2 |  |" in account(OUTCOME, GROWN, CURATED, SECONDS, 2)


def test_many_partitions_are_summed_up_after_the_latest() -> None:
    many = tuple(Partition("articles", "FRA", f"2024-05-{day:02}") for day in range(1, 16))
    text = told(grown=replace(GROWN, partitions=many))
    assert "Articles under FRA 2024-05-15, FRA 2024-05-14," in text
    assert "FRA 2024-05-04 and 3 more." in text


def test_captures_that_were_not_met_again_are_listed() -> None:
    assert "1 captures stay as they were" in told(replace(OUTCOME, missing=("old/a.html",)))
    assert "- `old/a.html`" in told(replace(OUTCOME, missing=("old/a.html",)))


def test_slow_captures_are_listed_with_what_they_became_and_only_where_there_are_any() -> None:
    assert "Slowest" not in told()
    slow = (
        Slow("a|b.warc.gz#7", "0123456789abcdef", 15.0, "rejection: time limit"),
        Slow("c.html", "f" * 64, 0.75, "copy"),
    )
    text = told(replace(OUTCOME, slowest=slow))
    assert "| 15.0 | rejection: time limit | `0123456789ab` | `a\\|b.warc.gz#7` |\n| 0.8 | copy | `fff" in text


def test_figures_stand_at_the_right_and_words_at_the_left() -> None:
    assert "now |\n|---|---:|---:|\n" in told()
    slow = told(replace(OUTCOME, slowest=(Slow("c.html", "f" * 64, 0.75, "copy"),)))
    assert "| Seconds | Became | Id | Capture |\n|---:|---|---|---|\n" in slow


def test_what_went_wrong_beside_a_run_stands_above_all() -> None:
    assert "Warning" not in told()
    assert told(replace(OUTCOME, warnings=("The disk is full.",))).startswith("**Warning.** The disk is full.\n\n|")


def test_each_source_is_a_row() -> None:
    assert source_rows(GROWN.sources)[0] == {
        "Source": "example.org",
        "New articles": 70,
        "New copies": 5,
        "Without date": 2,
        "Without country": 9,
    }


def test_sources_beyond_what_a_page_bears_are_summed_up_in_one_row() -> None:
    rows = source_rows([SourceGrowth(f"site{number}", 2, 1, 0, 1) for number in range(SOURCES_SHOWN + 3)])
    assert len(rows) == SOURCES_SHOWN + 1
    assert (rows[-1]["Source"], rows[-1]["New articles"], rows[-1]["Without country"]) == ("… 3 more", 6, 3)
