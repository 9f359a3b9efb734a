"""The index gives what deciding everything anew would give."""

from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.dedup import group
from pipeline.dedup.index import NOTHING, Settled, new_run, settled
from pipeline.dedup.runs import Index, columns_of, compacted, configuration, run_of
from pipeline.model import Fingerprint, Link
from pipeline.settings import Settings
from tests.dedup.samples import DROUGHT, ELECTION, HARBOUR, SETTINGS, fingerprinted, report, splice, words


def taken_in(index: Index, came: list[Fingerprint], went: Iterable[str] = ()) -> tuple[Index, Settled]:
    """The index with one more run, and what that decides."""
    grown = (*index, new_run(index, came, went, SETTINGS))
    return grown, settled(grown, 1, SETTINGS)


class Collection:
    """Reports taken in step by step, and where each stands after what the updates decided."""

    def __init__(self, *, compact: bool) -> None:
        self.index: Index = NOTHING
        self.reports: dict[str, Fingerprint] = {}
        self.links: dict[str, Link] = {}
        self.compact = compact

    def step(self, came: list[Fingerprint], went: list[str]) -> None:
        index, made = taken_in(self.index, came, went)
        self.reports = {k: v for k, v in self.reports.items() if k not in went} | {f.id: f for f in came}
        assert made.decided <= self.reports.keys()
        assert {f.id for f in came} <= made.decided
        self.links = {k: v for k, v in self.links.items() if k in self.reports and k not in made.decided}
        self.links |= {link.copy_id: link for link in made.links}
        self.index = tuple(compacted(index)) if self.compact else index

    def rebuilt(self) -> list[Link]:
        return group(list(self.reports.values()), SETTINGS)

    def holds(self) -> bool:
        return sorted(self.links.values(), key=lambda link: link.copy_id) == self.rebuilt()


# Texts cut from one stream of words, so that many are near, in one another, or the same; of one page or another; a name
# that comes again is a report that changed or was dated anew; a length of 0 says that it went.
STEP = st.lists(
    st.tuples(
        st.integers(0, 7),
        st.integers(0, 8).map(lambda n: 9 * n),
        st.sampled_from([0, 3, 30, 40, 60]),
        st.integers(0, 3),
        st.integers(0, 4),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda row: row[0],
)


@settings(max_examples=30)
@given(st.lists(STEP, max_size=6), st.booleans())
def test_adding_changing_and_removing_in_any_batches_equals_a_rebuild(
    steps: list[list[tuple[int, int, int, int, int]]], compact: bool
) -> None:
    collection = Collection(compact=compact)
    for rows in steps:
        came = [
            report(
                f"r{name}",
                words(length, start),
                f"2024-07-0{day}" if day else None,
                url=f"u{page}" if page else None,
                captured=day + name,
            )
            for name, start, length, day, page in rows
            if length
        ]
        collection.step(fingerprinted(*came), [f"r{row[0]}" for row in rows if not row[2]])
        assert collection.holds()


def filled(compact: bool = True) -> Collection:
    collection = Collection(compact=compact)
    both = splice([ELECTION, DROUGHT])
    texts = {"a": HARBOUR, "b": HARBOUR + " More follows.", "c": ELECTION, "d": DROUGHT, "e": both}
    for name, text in texts.items():
        collection.step(fingerprinted(report(name, text, url=f"https://news.example/{name}", captured=3)), [])
    return collection


def test_only_what_is_touched_is_decided_anew() -> None:
    _, made = taken_in(filled().index, fingerprinted(report("f", HARBOUR, "2024-07-29")))
    assert made.decided == {"a", "b", "f"}
    assert {(link.copy_id, link.article_id) for link in made.links} == {("a", "f"), ("b", "f")}


def test_an_article_that_goes_leaves_its_copies_to_each_other() -> None:
    collection = filled()
    assert collection.links["a"].article_id == "b"
    collection.step([], ["b"])
    assert collection.links == {}


def test_an_update_of_nothing_decides_nothing() -> None:
    _, made = taken_in(filled().index, [])
    assert made.decided == frozenset()
    assert made.links == []


def test_removing_what_was_never_there_changes_nothing() -> None:
    collection = filled()
    before = dict(collection.links)
    collection.step([], ["zzz"])
    assert collection.links == before


def test_a_report_without_words_is_decided_and_stands_alone() -> None:
    _, made = taken_in(NOTHING, fingerprinted(report("a", "")))
    assert made.decided == {"a"}
    assert made.links == []


def test_compaction_keeps_few_runs_of_growing_size() -> None:
    collection = Collection(compact=True)
    for number in range(40):
        collection.step(fingerprinted(report(f"{number:02}", words(25, 30 * number))), [])
    sizes = [len(run.roster) for run in collection.index]
    assert sum(sizes) == 40
    assert len(sizes) <= 6
    assert sizes == sorted(sizes, reverse=True)


def test_what_went_leaves_no_trace_after_a_full_compaction() -> None:
    collection = filled()
    collection.step([], ["b", "c", "d", "e"])
    [run] = compacted((*collection.index, new_run(collection.index, [], ["x"] * 9, SETTINGS)))
    assert run.roster.ids.tolist() == [b"a"]
    assert len(run.found.texts) == 1
    assert len(run.edges) == 0
    _, later = taken_in((run,), fingerprinted(report("f", HARBOUR, "2024-07-31")))
    assert [link.copy_id for link in later.links] == ["f"]


def test_runs_come_back_from_their_columns() -> None:
    index = filled(compact=False).index
    for run in index:
        stored = {name: np.array(column) for name, column in columns_of(run).items()}
        again = columns_of(run_of(stored))
        assert again.keys() == stored.keys()
        assert all(again[name].tobytes() == stored[name].tobytes() for name in stored)
        assert all(column.ndim == 1 for column in stored.values())


@pytest.mark.parametrize(("change", "same"), [({"near_jaccard": 0.5}, False), ({"earliest_year": 1900}, True)])
def test_an_index_knows_the_settings_that_made_it(change: dict[str, float], same: bool) -> None:
    other = Settings(**change)  # type: ignore[arg-type]
    assert (configuration(other) == configuration(SETTINGS)) is same
