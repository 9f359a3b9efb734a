"""What the flows do: their stages, timed, and an account of them for the operator."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from flows.announce import announce
from flows.stages import commit, prepare, remake
from pipeline.run import Outcome
from pipeline.settings import load_settings


def take_in(
    paths: Sequence[Path],
    curated: Path,
    settings_file: Path | None,
    workers: int | None,
    *,
    since: date | None = None,
    until: date | None = None,
) -> Outcome:
    """Everything new under `paths` into `curated`."""
    settings = load_settings(settings_file)
    begun = time.perf_counter()
    prepared = prepare(paths, curated, settings, workers, since, until)
    between = time.perf_counter()
    outcome = commit(curated, prepared, settings)
    announce(outcome, curated, {"prepare": between - begun, "commit": time.perf_counter() - between})
    return outcome


def do_again(paths: Sequence[Path], curated: Path, settings_file: Path | None, workers: int | None) -> Outcome:
    """Everything that was taken in, once more."""
    begun = time.perf_counter()
    outcome = remake(paths, curated, load_settings(settings_file), workers)
    announce(outcome, curated, {"rebuild": time.perf_counter() - begun})
    return outcome
