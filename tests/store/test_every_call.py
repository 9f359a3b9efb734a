"""What `tests/curated/test_crashes.py` samples, at every call: of each scenario, and with every error."""

from __future__ import annotations

from itertools import cycle, product
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.curated.crashes import SCENARIOS
from tests.curated.test_crashes import ERRORS, EVERY_CALL, IN_MEMORY, fail_at, kills, run_undisturbed

pytestmark = pytest.mark.long


@pytest.mark.parametrize("name", sorted({*SCENARIOS} - EVERY_CALL))
def test_a_kill_before_every_call(name: str) -> None:
    with TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        whole = run_undisturbed(Path(folder), name, every=True)
        for place in kills(whole):
            whole.check(place)


@pytest.mark.parametrize("name", SCENARIOS)
def test_an_error_at_every_call(name: str) -> None:
    with TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        whole = run_undisturbed(Path(folder), name, every=False)
        numbers = range(len(whole.calls))
        fail_at(whole, product(numbers, ERRORS) if name in EVERY_CALL else zip(numbers, cycle(ERRORS), strict=False))
