"""What every run did, a line each."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict

from pipeline.curated.past.history import Entry
from pipeline.curated.placing.standing import Tally

NOTHING = "nothing differs"


def tell_history(entries: Sequence[Entry], kept: Collection[int]) -> str:
    """One line a generation, oldest first; those whose files are gone are marked so."""
    return "\n".join(_line(entry, entry.generation in kept) for entry in entries)


def _line(entry: Entry, kept: bool) -> str:
    counts = entry.counts
    stands = f"articles {counts.articles:,}, copies {counts.copies:,}, rejections {counts.rejections:,}"
    told = f"{tell_run(entry)}: {'; '.join([tell_tally(entry.tally), stands])}; by {entry.pipeline_version}"
    return told if kept else f"{told} (files gone)"


def tell_run(entry: Entry) -> str:
    """Which run it was."""
    return f"{entry.generation:>5}  {entry.committed_at:%Y-%m-%d %H:%M}  {entry.command}"


def tell_tally(tally: Tally) -> str:
    """The counts that are not zero.

    >>> tell_tally(Tally(added=1200, folded=1))
    '1,200 added, 1 folded'
    """
    return ", ".join(_counts(tally)) or NOTHING


def _counts(tally: Tally) -> Iterator[str]:
    for kind, count in asdict(tally).items():
        if count:
            yield f"{count:,} {kind}"
