"""What was replaced does not stay: however often reports change, the index is no larger than what stands calls for."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.dedup.candidates import Searchable
from pipeline.dedup.columns import Places
from pipeline.dedup.index import NOTHING, new_run
from pipeline.dedup.living import counting, is_worn, newest_rows
from pipeline.dedup.merging import merged_texts
from pipeline.dedup.roster import Roster, roster_of
from pipeline.dedup.runs import Index, Run, compacted
from pipeline.model import Fingerprint
from tests.dedup.newsroom import newsroom
from tests.dedup.samples import DROUGHT, ELECTION, HARBOUR, SETTINGS, fingerprinted, report, words
from tests.dedup.stored import Stored

NAMES = 24
LARGEST = 8  # in place of 50,000: most of what these tests take in lies in runs that are full


@pytest.fixture(autouse=True)
def small_runs() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.dedup.runs.LARGEST", LARGEST)
        yield


def rows_in(index: Index) -> int:
    return sum(len(run.roster) for run in index)


def texts_in(index: Index) -> int:
    return sum(len(run.found.texts) for run in index)


def named(digests: np.ndarray) -> set[bytes]:
    return set(digests.tolist()) - {bytes(16)}


def check_that_everything_has_its_place(index: Index) -> None:
    """Every text lies in one run, and in none later than the rows that name it and the edges at it."""
    before: set[bytes] = set()
    for run in index:
        held = named(run.found.texts.digests)
        assert len(held) == len(run.found.texts)
        assert not held & before
        before |= held
        assert named(run.roster.texts) <= before
        assert all(ends & held and ends <= before for ends in map(set, zip(*ends_of(run), strict=True)))


def ends_of(run: Run) -> tuple[list[bytes], list[bytes]]:
    return run.edges.left.tolist(), run.edges.right.tolist()


def check_that_little_is_dead(stored: Stored) -> None:
    texts = {f.digest for f in stored.standing.values()} - {b""}
    assert len(stored.standing) <= rows_in(stored.index) <= 1.5 * len(stored.standing)
    assert len(texts) <= texts_in(stored.index) <= 1.5 * len(texts)


NUMBERS = st.sets(st.integers(0, NAMES - 1), max_size=10)
STEP = st.one_of(
    st.tuples(st.just("come"), st.integers(0, 2), NUMBERS),
    st.tuples(st.just("go"), st.just(0), NUMBERS),
    st.tuples(st.just("rebuild"), st.integers(0, 2), NUMBERS),  # into other words, but for some that stay as they are
)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**6), st.lists(STEP, min_size=1, max_size=6), st.integers(3, 12))
@example(7, [("come", 0, set(range(NAMES))), *[("rebuild", 0, set())] * 4], 5)
@example(7, [("come", 0, set(range(NAMES))), *[("rebuild", version, {3}) for version in (1, 2, 0, 1)]], 5)
def test_the_index_is_sound_and_small_whatever_comes_changes_goes_and_is_rebuilt(
    seed: int, steps: list[tuple[str, int, set[int]]], lot: int
) -> None:
    versions = [fingerprinted(*newsroom(seed + number, 4, NAMES)) for number in range(3)]
    stored = Stored()
    for kind, version, numbers in steps:
        names = {versions[0][number].id for number in numbers}
        came = [f for f in versions[version] if kind == "come" and f.id in names]
        if kind == "rebuild":
            came = [f for f in versions[version] if f.id in stored.standing.keys() - names]
        went = names & stored.standing.keys() if kind == "go" else set[str]()
        stored.take_in([came[start : start + lot] for start in range(0, max(len(came), 1), lot)], went)
        check_that_everything_has_its_place(stored.index)
        check_that_little_is_dead(stored)
    assert stored.holds()
    assert stored.resolves()


def collected(*came: Iterable[Fingerprint]) -> Index:
    """One run for each."""
    index: Index = NOTHING
    for some in came:
        index = (*index, new_run(index, list(some), [], SETTINGS))
    return index


def some_reports(first: int, count: int, start: int = 0) -> list[Fingerprint]:
    """Reports that have nothing to do with each other."""
    numbers = range(first, first + count)
    return fingerprinted(*(report(f"{number:03}", words(30, start + 40 * number)) for number in numbers))


def test_runs_of_an_ordinary_collection_stay_the_objects_that_they_are() -> None:
    index = tuple(compacted(collected(some_reports(0, 8), some_reports(8, 8), some_reports(16, 2))))
    assert [len(run.roster) for run in index] == [8, 8, 2]
    later = (*index, *collected(some_reports(3, 2))[-1:])
    assert [id(run) for run in compacted(later)][:2] == [id(run) for run in index[:2]]


def test_every_run_is_made_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Places] = []

    def noted(found: Sequence[Searchable], places: Places) -> Searchable:
        made.append(places)
        return merged_texts(found, places)

    monkeypatch.setattr("pipeline.dedup.runs.merged_texts", noted)
    runs = compacted(collected(some_reports(0, 8), some_reports(8, 8), some_reports(0, 16)))
    for number in (1, 2):
        next(runs)
        assert len(made) == number


def test_a_run_whose_reports_all_changed_goes() -> None:
    changed = tuple(compacted(collected(some_reports(0, 8), some_reports(8, 6), some_reports(0, 8, start=2000))))
    assert [run.roster.ids[0] for run in changed] == [b"008", b"000"]
    assert [len(run.found.texts) for run in changed] == [6, 8]


def test_a_rebuild_into_the_same_words_leaves_the_texts_where_they_were_met() -> None:
    index = collected(some_reports(0, 8), some_reports(0, 8))
    [old, new] = compacted(index)
    assert old.found is index[0].found
    assert (len(old.roster), len(old.found.texts)) == (0, 8)
    assert (len(new.roster), len(new.found.texts)) == (8, 0)
    index = collected(some_reports(0, 8), some_reports(0, 8), some_reports(0, 8))
    assert [len(run.roster) for run in compacted(index)] == [0, 8]


def test_a_text_that_lies_with_a_dead_row_is_still_found_by_what_comes() -> None:
    stored = Stored()
    stored.take_in([fingerprinted(report("a", HARBOUR), report("b", ELECTION))], [])
    stored.take_in([fingerprinted(report("a", DROUGHT), report("b", DROUGHT), report("c", HARBOUR, "2024-07-31"))], [])
    assert named(np.concatenate([run.roster.texts for run in stored.index])) == named(
        np.concatenate([run.found.texts.digests for run in stored.index])
    )
    stored.take_in([fingerprinted(report("d", HARBOUR + " More follows.", "2024-08-01"))], [])
    assert stored.links["d"].article_id == "c"
    assert stored.holds()


def test_what_says_that_a_report_went_stays_while_an_older_run_has_it() -> None:
    full = collected(some_reports(0, 8))
    index = tuple(compacted((*full, new_run(full, [], ["003"], SETTINGS))))
    assert index[0] is full[0]
    assert index[1].roster.ids.tolist() == [b"003"]
    assert len(index) == 2


def test_what_went_goes_with_the_rows_it_hides() -> None:
    full = collected(some_reports(0, 8))
    index = tuple(compacted((*full, new_run(full, [], [f"{number:03}" for number in range(5)], SETTINGS))))
    assert [run.roster.ids.tolist() for run in index] == [[b"005", b"006", b"007"]]
    assert texts_in(index) == 3


def test_texts_alone_can_be_what_is_dead() -> None:
    same = fingerprinted(*(report(f"{number:03}", HARBOUR) for number in range(6)))
    index = collected([*same, *some_reports(6, 2)], fingerprinted(report("006", HARBOUR), report("007", HARBOUR)))
    assert rows_in(index) == 10
    assert is_worn([run.roster for run in index], [run.found.texts for run in index])
    assert [(len(run.roster), len(run.found.texts)) for run in compacted(index)] == [(6, 1), (2, 0)]


def rosters(*names: str) -> list[Roster]:
    """A roster for each row of letters: a capital is a report that went."""
    return [roster_of([named_only(name) for name in row if name.islower()], row_of_gone(row)) for row in names]


def named_only(name: str) -> Fingerprint:
    return Fingerprint(name, None, 0, np.empty(0, np.uint64), np.empty(0, np.uint32))


def row_of_gone(row: str) -> list[str]:
    return [name.lower() for name in row if name.isupper()]


def test_of_several_rows_the_one_in_the_newest_roster_is_the_newest() -> None:
    flags = newest_rows(rosters("abcd", "bxA", "by"))
    assert [some.tolist() for some in flags] == [[False, False, True, True], [False, True, True], [True, True]]
    assert newest_rows([]) == []


def test_a_row_that_says_went_counts_while_an_older_roster_has_a_row_of_it() -> None:
    older, newer = rosters("abc", "Ax"), rosters("dAY", "Dc")
    assert [some.tolist() for some in counting(newer, older)] == [[1], [0]]
    assert [some.tolist() for some in counting([*older, *newer])] == [[1], [0], [], [0]]
