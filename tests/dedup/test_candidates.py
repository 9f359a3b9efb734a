"""Candidates follow from their two texts alone, and are counted exactly."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.dedup.candidates import Searchable, candidates_between, candidates_within, search_for, searchable
from pipeline.dedup.texts import distinct
from pipeline.dedup.verify import among_few, among_many, shared_counts
from pipeline.model import Fingerprint
from tests.dedup.samples import DROUGHT, HARBOUR, SETTINGS, fingerprinted, report, splice, words

Pair = frozenset[bytes]

TEXTS = st.lists(
    st.tuples(st.integers(0, 12).map(lambda n: 7 * n), st.sampled_from([10, 26, 40, 80])),
    max_size=10,
    unique=True,
)


def made(choices: list[tuple[int, int]]) -> list[Fingerprint]:
    return distinct(fingerprinted(*(report(f"{i}", words(size, start)) for i, (start, size) in enumerate(choices))))


def named(left: Searchable, right: Searchable, pairs: tuple[np.ndarray, np.ndarray]) -> set[Pair]:
    """Candidates by their digests."""
    return {
        frozenset((a, b))
        for a, b in zip(left.texts.digests[pairs[0]].tolist(), right.texts.digests[pairs[1]].tolist(), strict=True)
    }


@settings(max_examples=50)
@given(TEXTS, st.integers(0, 10))
def test_what_is_a_candidate_does_not_depend_on_what_else_is_there(choices: list[tuple[int, int]], cut: int) -> None:
    carriers = made(choices)
    every = searchable(carriers, SETTINGS)
    old, new = searchable(carriers[:cut], SETTINGS), searchable(carriers[cut:], SETTINGS)
    at_once = named(every, every, candidates_within(every))
    in_parts = named(old, old, candidates_within(old)) | named(new, new, candidates_within(new))
    in_parts |= named(new, old, candidates_between(search_for(new), old))
    assert in_parts == at_once


@given(TEXTS, st.sampled_from([0, 1 << 13]))
def test_shared_shingles_are_counted_as_sets_count_them(choices: list[tuple[int, int]], many: int) -> None:
    found = searchable(made(choices), SETTINGS)
    left, right = candidates_within(found)
    sets = [set(found.texts.of(row).tolist()) for row in range(len(found.texts))]
    expected = [len(sets[a] & sets[b]) for a, b in zip(left.tolist(), right.tolist(), strict=True)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.dedup.verify.MANY", many)
        assert shared_counts(found.texts, found.texts, left, right).tolist() == expected


# Numbers that share their lowest sixteen bits, so that most find their place in the table taken.
CRAMPED = st.lists(st.builds(lambda high, low: high << 16 | low, st.integers(0, 5), st.integers(0, 3)), unique=True)


@given(CRAMPED.filter(bool), CRAMPED)
def test_a_table_finds_what_a_search_finds(shingles: list[int], sought: list[int]) -> None:
    own, others = (np.array(sorted(numbers), dtype=np.uint64) for numbers in (shingles, sought))
    assert (
        among_many(own, others).tolist() == among_few(own, others).tolist() == [n in shingles for n in sorted(sought)]
    )


def test_a_part_is_a_candidate_wherever_it_stands() -> None:
    whole = splice([words(200), HARBOUR, words(200, 300), DROUGHT])
    found = searchable(
        distinct(fingerprinted(report("w", whole), report("a", HARBOUR), report("b", DROUGHT))), SETTINGS
    )
    assert candidates_within(found)[0].size == 2


def test_short_texts_are_no_candidates() -> None:
    found = searchable(distinct(fingerprinted(report("a", words(20)), report("b", words(21)))), SETTINGS)
    assert candidates_within(found)[0].size == 0
