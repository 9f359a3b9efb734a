"""What all tests share: a Prefect that talks to nobody, and property tests that do not mind a busy machine."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

PREFECT_HOME = Path(__file__).parents[1] / ".pytest_cache" / "prefect"
PREFECT_HOME.mkdir(parents=True, exist_ok=True)

# Before anything imports prefect, which reads its settings at import.
os.environ.update(
    DO_NOT_TRACK="1",
    PREFECT_SERVER_ANALYTICS_ENABLED="false",
    PREFECT_HOME=str(PREFECT_HOME),
    PREFECT_LOGGING_TO_API_WHEN_MISSING_FLOW="ignore",
)

settings.register_profile("pipeline", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("pipeline")


@pytest.fixture(scope="session")
def prefect_server() -> Iterator[None]:
    """A Prefect server of the tests' own, started once: that takes about 19 seconds."""
    from prefect.testing.utilities import prefect_test_harness

    with prefect_test_harness(server_startup_timeout=120):
        yield
