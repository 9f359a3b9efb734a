"""Whatever the order, the batches and the workers, and whatever came and went in between: the same groups."""

import multiprocessing
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.dedup import fingerprints, group
from pipeline.model import Relation
from tests.dedup.newsroom import newsroom
from tests.dedup.samples import SETTINGS, fingerprinted
from tests.dedup.stored import Batch, Stored

SEEDS = st.integers(0, 10**6)


def batches(came: Batch, random: Random) -> list[Batch]:
    """Reports in any order, cut anywhere."""
    shuffled = random.sample(came, len(came))
    cuts = sorted(random.sample(range(len(came) + 1), min(4, len(came) + 1)))
    return [shuffled[start:end] for start, end in pairwise([0, *cuts, len(came)])]


@settings(max_examples=8, deadline=None)
@given(SEEDS)
def test_any_order_and_batches_with_comings_and_goings_give_the_same_groups(seed: int) -> None:
    random = Random(seed)
    final = fingerprinted(*newsroom(seed, 5, 24))
    before = fingerprinted(*newsroom(seed + 1, 5, 30))  # the same ids in other words, some of which will go
    stored = Stored()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.dedup.runs.LARGEST", 12)
        stored.take_in(batches(before, random), [])
        assert stored.holds()
        stored.take_in([random.sample(final, 12), []], [f.id for f in random.sample(before, 8)])
        assert stored.holds()
        assert stored.resolves()
        stored.take_in(batches(final, random), [f.id for f in before[len(final) :]])
    assert stored.resolves()
    assert stored.standing == {f.id: f for f in final}
    assert stored.holds()


@settings(max_examples=8, deadline=None)
@given(SEEDS)
def test_no_copy_is_less_like_its_article_than_its_relation_says(seed: int) -> None:
    made = fingerprinted(*newsroom(seed, 4, 40))
    shingles = {f.id: frozenset(f.shingles.tolist()) for f in made}
    texts = {f.id: f.digest for f in made}
    links = group(made, SETTINGS)
    for link in links:
        a, b = shingles[link.copy_id], shingles[link.article_id]
        same = texts[link.copy_id] == texts[link.article_id]
        assert link.jaccard == (1.0 if same else len(a & b) / max(len(a | b), 1))
        assert link.containment == (1.0 if same else len(a & b) / max(min(len(a), len(b)), 1))
        assert same == (link.relation is Relation.EXACT)
        assert link.relation is not Relation.NEAR or link.jaccard >= SETTINGS.near_jaccard
        assert link.relation is not Relation.CONTAINED or link.containment >= SETTINGS.contained_share
    assert not {link.copy_id for link in links} & {link.article_id for link in links}


def test_a_newsroom_has_copies_of_every_kind_and_articles() -> None:
    made = fingerprinted(*newsroom(1, 12, 200))
    links = group(made, SETTINGS)
    assert {link.relation for link in links} == set(Relation)
    assert 40 < len(links) < 160


@pytest.mark.slow
def test_one_or_several_workers_make_the_same_fingerprints() -> None:
    reports = newsroom(2, 6, 40)
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        parts = pool.starmap(fingerprints, [(reports[start::3], SETTINGS) for start in range(3)])
    apart = [made for part in parts for made in part]
    assert group(apart, SETTINGS) == group(fingerprints(reports, SETTINGS), SETTINGS)
