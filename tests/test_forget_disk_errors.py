"""A full, failing or read-only disk, or no more descriptors, at any call of a removal."""

from __future__ import annotations

from tests.curated.disturbed import failures, undisturbed


def test_after_an_error_readers_see_a_whole_generation_and_the_next_removal_finishes() -> None:
    with undisturbed("a removal") as whole:
        for place in failures(whole):
            whole.check(place)
