"""What is purged from the index leaves no trace, and nobody else loses anything."""

from itertools import chain

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.dedup import group
from pipeline.dedup.fingerprint import digest_of
from pipeline.dedup.index import NOTHING, new_run, settled
from pipeline.dedup.postings import KEY_MASK, MARK, rows_of
from pipeline.dedup.runs import Index, Run, columns_of, compacted, purged
from pipeline.dedup.samples import SAMPLE_BITS, SAMPLE_LIMIT
from pipeline.dedup.tokens import Hashes
from pipeline.model import Fingerprint
from tests.dedup.newsroom import newsroom
from tests.dedup.samples import DROUGHT, ELECTION, HARBOUR, SETTINGS, fingerprinted, report, words


def in_pieces(came: list[Fingerprint], size: int) -> Index:
    index: Index = NOTHING
    for start in range(0, len(came), size):
        index = (*index, new_run(index, came[start : start + size], [], SETTINGS))
    return index


def numbers_in(index: Index) -> set[int]:
    """Every 64-bit number in any array of an index; a digest is two of them, an id as many as its bytes make."""
    columns = chain.from_iterable(columns_of(run).values() for run in index)
    return {number for column in columns for number in whole_words(column)}


def whole_words(column: np.ndarray) -> list[int]:
    content = column.tobytes()
    return list(memoryview(content + bytes(-len(content) % 8)).cast("Q"))


def keys_in(index: Index) -> set[int]:
    """The keys of all postings of samples."""
    return {key for run in index for key in (run.found.samples & KEY_MASK).tolist()}


def sampled(fingerprint: Fingerprint) -> Hashes:
    """The keys that a text is posted by."""
    return (fingerprint.shingles[fingerprint.shingles < SAMPLE_LIMIT] << np.uint64(SAMPLE_BITS)) & KEY_MASK


def halves(digest: bytes) -> set[int]:
    return set(np.frombuffer(digest, dtype=np.uint64).tolist()) - {0}


def shape(run: Run) -> tuple[int, int, int]:
    return len(run.roster), len(run.found.texts), len(run.edges)


@settings(max_examples=10)
@given(st.integers(0, 10**6), st.sets(st.integers(0, 19), max_size=10), st.integers(4, 20), st.booleans())
def test_purged_and_settled_is_never_having_been_there(seed: int, chosen: set[int], size: int, compact: bool) -> None:
    came = fingerprinted(*newsroom(seed, 4, 20))
    index = in_pieces(came, size)
    index = tuple(compacted(index)) if compact else index
    before = settled(index, len(index), SETTINGS)
    ids = {came[number].id for number in chosen}
    rest = [f for f in came if f.id not in ids]

    parted = (*index, new_run(index, [], ids, SETTINGS))
    after = settled(parted, 1, SETTINGS)
    links = [link for link in before.links if link.copy_id not in after.decided | ids] + after.links
    assert sorted(links, key=lambda link: link.copy_id) == group(rest, SETTINGS)

    clean = tuple(purged(parted, ids))
    again = settled(clean, len(clean), SETTINGS)
    assert again.decided == {f.id for f in rest}
    assert again.links == group(rest, SETTINGS)
    assert sum(len(run.roster) for run in clean) == len(rest)

    gone = [f for f in came if f.id in ids]
    alone = set().union(*(f.shingles.tolist() for f in gone)) - set().union(*(f.shingles.tolist() for f in rest))
    assert not alone & numbers_in(clean)
    keys = set().union(*(sampled(f).tolist() for f in gone)) - set().union(*(sampled(f).tolist() for f in rest))
    assert not keys & keys_in(clean)
    digests = {f.digest for f in gone} - {f.digest for f in rest} | {digest_of(name.encode()) for name in ids}
    assert not set().union(*map(halves, digests)) & numbers_in(clean)
    numbers = set().union(*(f.numbers.tolist() for f in gone)) - set().union(*(f.numbers.tolist() for f in rest))
    assert not numbers & numbers_in(clean)


def filled() -> Index:
    texts = {"a": HARBOUR, "b": ELECTION, "c": HARBOUR + " More follows.", "d": DROUGHT, "e": HARBOUR}
    return in_pieces([fingerprinted(report(name, text))[0] for name, text in texts.items()], 1)


def test_runs_that_held_nothing_of_it_stay_the_same_objects() -> None:
    index = filled()
    clean = list(purged(index, ["d"]))
    assert [id(run) for run in clean] == [id(index[number]) for number in (0, 1, 2, 4)]


def test_a_text_that_another_report_carries_stays_with_its_edges() -> None:
    index = filled()
    clean = tuple(purged(index, ["a"]))
    assert shape(clean[0]) == (0, 1, 0)
    assert clean[2] is index[2]
    assert len(clean[2].edges) == 1
    assert shape(next(purged(clean, ["e"]))) == (1, 1, 0)


def test_an_edge_goes_from_the_run_of_the_later_text_too() -> None:
    clean = tuple(purged(filled(), ["a", "e"]))
    assert [len(run.edges) for run in clean] == [0, 0, 0]
    [link] = settled(
        (*clean, new_run(tuple(clean), fingerprinted(report("f", HARBOUR)), [], SETTINGS)), 1, SETTINGS
    ).links
    assert {link.copy_id, link.article_id} == {"c", "f"}


def test_what_a_report_said_before_goes_with_it() -> None:
    index = in_pieces(fingerprinted(report("a", HARBOUR), report("b", DROUGHT)), 2)
    index = (*index, new_run(index, fingerprinted(report("a", ELECTION)), [], SETTINGS))
    [clean] = purged(index, ["a"])
    assert shape(clean) == (1, 1, 0)
    assert clean.roster.ids.tolist() == [b"b"]


def test_a_text_that_another_report_had_before_is_not_carried_by_it() -> None:
    index = in_pieces(fingerprinted(report("a", HARBOUR), report("b", HARBOUR)), 2)
    index = (*index, new_run(index, fingerprinted(report("b", ELECTION)), [], SETTINGS))
    [clean] = purged(index, ["a"])
    assert shape(clean) == (1, 1, 0)
    assert clean.roster.ids.tolist() == [b"b"]


def test_a_purged_report_may_come_again() -> None:
    clean = tuple(purged(filled(), ["a", "c", "e"]))
    again = (*clean, new_run(clean, fingerprinted(report("a", HARBOUR), report("c", HARBOUR + " Etc.")), [], SETTINGS))
    assert [(link.copy_id, link.article_id) for link in settled(again, 1, SETTINGS).links] == [("a", "c")]


def test_purging_everything_leaves_no_run() -> None:
    assert list(purged(filled(), "abcde")) == []


def test_purging_what_was_never_there_changes_nothing() -> None:
    index = filled()
    assert [id(run) for run in purged(index, ["zzz"])] == [id(run) for run in index]


def test_rare_phrases_are_marked_anew_when_texts_go() -> None:
    came = fingerprinted(*(report(str(number), words(60 + number)) for number in range(4)))
    [run] = purged(in_pieces(came, 4), ["1", "2"])
    [alone] = in_pieces([came[0], came[3]], 2)
    assert (run.found.samples & MARK).tolist() == (alone.found.samples & MARK).tolist()
    assert rows_of(run.found.samples).max() == 1


def test_what_a_report_said_before_goes_when_runs_are_merged() -> None:
    index = in_pieces(fingerprinted(report("a", HARBOUR), report("b", DROUGHT)), 2)
    [merged] = compacted((*index, new_run(index, fingerprinted(report("a", ELECTION)), [], SETTINGS)))
    assert shape(merged) == (2, 2, 0)
    assert not halves(fingerprinted(report("a", HARBOUR))[0].digest) & numbers_in((merged,))


def test_purging_takes_what_is_dead_along() -> None:
    came = fingerprinted(report("a", HARBOUR), report("b", ELECTION), report("c", DROUGHT))
    index = in_pieces(came, 3)
    changed = fingerprinted(report("a", words(60)))
    [clean] = purged((*index, new_run(index, changed, ["b"], SETTINGS)), ["c"])
    assert shape(clean) == (1, 1, 0)
    assert not set().union(*(f.shingles.tolist() for f in came)) & numbers_in((clean,))
