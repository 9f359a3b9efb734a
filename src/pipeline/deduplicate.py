"""The groups of all that stands after a run: what came is searched in lots, and its groups are settled at the end.

Each lot becomes a run of the index and goes to the disk at once, so that memory does not grow with what came.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from pipeline.curated.placing.merge import Merged
from pipeline.curated.placing.placement import Links, links_after, stored_links
from pipeline.curated.publish import OnStep, silent
from pipeline.curated.runs import Runs, StoredRun, spill
from pipeline.curated.spool import spooled_fingerprints
from pipeline.curated.store import Base, StoreError
from pipeline.dedup.index import new_run, settled
from pipeline.dedup.runs import Run, columns_of, compacted, configuration, purged, run_of
from pipeline.model import Fingerprint
from pipeline.settings import Settings

REPORTS_A_RUN = 10_000  # searched together: 50 MB of fingerprints, and several times as much while they are


def deduplicate(
    base: Base, spool: Path, merged: Merged, settings: Settings, on_step: OnStep = silent
) -> tuple[Links, Runs]:
    """The links of all reports and the index behind them: only groups that what came and went touches change.

    Where all reports come, as in a rebuild, the stored index is not looked at: it may be lost. Raises `StoreError`
    where it was made under other settings and not all reports are made anew.
    """
    made = configuration(settings)
    same = base.manifest is not None and base.manifest.index_configuration == made
    if base.manifest and same and not merged.came.size and not merged.went:
        return stored_links(base.index), Runs(made, base.manifest.runs)
    all_came = merged.came.size == merged.reports.num_rows
    if base.manifest and not same and not all_came:
        raise StoreError("Copies were found under other settings; run `news-pipeline rebuild` on all raw files first.")
    stored = {} if all_came else base.stored_runs()
    index = [run_of(run.arrays) for run in stored.values()]
    mapped = [*stored.values()]
    lies: dict[int, str | StoredRun] = {id(run): name for run, name in zip(index, stored, strict=True)}
    compared = 0
    for number, came in enumerate(_some_at_a_time(spooled_fingerprints(spool, merged.came))):
        on_step("comparing reports", compared, merged.came.size)
        compared += len(came)
        gone = frozenset[str]() if number else merged.went
        spilled = _spilled(base, new_run(tuple(index), came, gone, settings))
        came.clear()
        index.append(run_of(spilled.arrays))
        lies[id(index[-1])] = spilled
        mapped.append(spilled)
        _let_all_go(mapped)
    on_step("settling groups", 0, 1)
    done = settled(tuple(index), len(index) - len(stored), settings, partial(_let_all_go, mapped))
    _let_all_go(mapped)
    left = _purged(base, index, merged.forgotten, lies) if merged.forgotten else index
    runs = tuple(map(partial(_put_away, base, lies, mapped), compacted(tuple(left))))
    return links_after(base.index, done.decided | merged.went, done.links), Runs(made, runs)


def _purged(base: Base, index: list[Run], forgotten: Collection[str], lies: dict[int, str | StoredRun]) -> list[Run]:
    """The runs with nothing left of what is forgotten, each put on disk before the next is made."""
    left = []
    for run in purged(tuple(index), forgotten):
        if id(run) not in lies:
            spilled = _spilled(base, run)
            run = run_of(spilled.arrays)
            lies[id(run)] = spilled
        left.append(run)
    return left


def _put_away(
    base: Base, lies: Mapping[int, str | StoredRun], mapped: Iterable[StoredRun], run: Run
) -> str | StoredRun:
    """Where a run lies. `map` holds none while the next is made: there is memory for one."""
    _let_all_go(mapped)
    return lies.get(id(run)) or _spilled(base, run)


def _let_all_go(mapped: Iterable[StoredRun]) -> None:
    """What was searched counts as memory of the process until it is given back."""
    for run in mapped:
        run.let_go()


def _spilled(base: Base, run: Run) -> StoredRun:
    """A new run on disk, mapped: there it takes no memory of its own."""
    return spill(base.curated, columns_of(run))


def _some_at_a_time(batches: Iterable[list[Fingerprint]]) -> Iterator[list[Fingerprint]]:
    """Batches in groups of `REPORTS_A_RUN` or so; at least one, for what only went."""
    held: list[Fingerprint] = []
    for batch in batches:
        if len(held) + len(batch) > REPORTS_A_RUN:
            yield held
            held = []
        held += batch
    yield held
