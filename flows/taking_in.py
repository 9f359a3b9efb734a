"""What the flows do: their stages, timed, and an account of them for the operator."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from flows.announce import announce
from flows.stages import commit, prepare, remake
from pipeline.engines import Means
from pipeline.run import Outcome
from pipeline.settings import load_settings


def take_in(
    paths: Sequence[Path],
    curated: Path,
    settings_file: Path | None,
    means: Means,
    *,
    since: date | None = None,
    until: date | None = None,
    settle_seconds: float = 0.0,
) -> Outcome:
    """Everything new under `paths` into `curated`, but for files that changed less than `settle_seconds` ago."""
    settings = load_settings(settings_file)
    begun = time.perf_counter()
    ready = prepare(paths, curated, settings, means, since, until, settle_seconds)
    between = time.perf_counter()
    outcome = commit(curated, ready.prepared, settings)
    seconds = {"prepare": between - begun, "commit": time.perf_counter() - between}
    announce(outcome, curated, seconds, unsettled=ready.unsettled)
    return outcome


def do_again(paths: Sequence[Path], curated: Path, settings_file: Path | None, means: Means) -> Outcome:
    """Everything that was taken in, once more."""
    begun = time.perf_counter()
    outcome = remake(paths, curated, load_settings(settings_file), means)
    announce(outcome, curated, {"rebuild": time.perf_counter() - begun})
    return outcome
