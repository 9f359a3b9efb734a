"""Errors at every call of the scenarios that the ordinary run leaves out: they commit by the same lines."""

from __future__ import annotations

import pytest

from tests.curated.disturbed import failures, undisturbed

pytestmark = pytest.mark.long


@pytest.mark.parametrize(
    "name",
    [
        "the first commit",
        "a rebuild",
        "the run after a crash",
        "a commit that drops old generations",
        "the run after a removal that was killed",
    ],
)
def test_an_error_at_every_call(name: str) -> None:
    with undisturbed(name) as whole:
        for place in failures(whole):
            whole.check(place)
