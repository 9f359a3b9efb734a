"""Shingles and signatures, held to datasketch."""

import numpy as np
import pytest
from datasketch import MinHash
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dedup.minhash import numbers, shingle, signatures
from pipeline.dedup.tokens import tokenize

SHINGLES = st.lists(st.lists(st.integers(0, 2**64 - 1), max_size=40, unique=True), max_size=5)


def low_bits(shingle: int) -> int:
    """What datasketch is given as the hash of a shingle."""
    return int(shingle) & 0xFFFFFFFF


def reference(shingles: list[int], permutations: int) -> list[int]:
    sketch = MinHash(num_perm=permutations, hashfunc=low_bits)
    for value in shingles:
        sketch.update(value)
    values: list[int] = sketch.hashvalues.tolist()
    return values


@given(SHINGLES, st.sampled_from([1, 16, 128]))
def test_signatures_are_those_of_datasketch(texts: list[list[int]], permutations: int) -> None:
    found = signatures([np.array(sorted(text), dtype=np.uint64) for text in texts], permutations)
    for text, signature in zip(texts, found, strict=True):
        assert signature.tolist() == (reference(text, permutations) if text else [])


def test_a_real_text_has_the_signature_of_datasketch() -> None:
    text = "The central bank left its main rate unchanged on Thursday, as most analysts had expected it would."
    [shingles] = shingle(tokenize([text]), 5)
    assert signatures([shingles], 128)[0].tolist() == reference(shingles.tolist(), 128)


@pytest.mark.parametrize(("text", "count"), [("", 0), ("a b c d", 0), ("a b c d e", 1), ("a a a a a a a", 1)])
def test_a_text_has_as_many_shingles_as_different_runs_of_words(text: str, count: int) -> None:
    [shingles] = shingle(tokenize([text]), 5)
    assert shingles.size == count


def test_no_shingle_reaches_into_the_next_text() -> None:
    texts = ["a b c", "d e f g h i", "", "j k l m n"]
    assert [found.size for found in shingle(tokenize(texts), 5)] == [0, 2, 0, 1]


def test_the_order_of_words_counts() -> None:
    one, other = shingle(tokenize(["a b c d e", "e d c b a"]), 5)
    assert one.tolist() != other.tolist()


@given(st.lists(st.text("ab \n1.", max_size=30), max_size=6))
def test_shingles_are_sorted_unique_and_the_texts_own(texts: list[str]) -> None:
    together = shingle(tokenize(texts), 3)
    for text, found in zip(texts, together, strict=True):
        words = text.replace("\n", " ").replace(".", " ").split()
        assert found.tolist() == sorted(set(found.tolist()))
        assert found.size == len({tuple(words[i : i + 3]) for i in range(len(words) - 2)})


def test_a_number_with_a_point_is_one_number() -> None:
    texts = ["12.5 mln in 1987, 12.5 again", "5.12 mln", "no number", "12 mln and 5", "1987"]
    found = [set(own.tolist()) for own in numbers(tokenize(texts))]
    assert [len(own) for own in found] == [2, 1, 0, 2, 1]
    assert found[4] < found[0]
    assert not found[0] & found[1]
    assert not found[0] & found[3]
