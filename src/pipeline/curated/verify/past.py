"""The history: one line for every generation from the first, each following from the one before, the last the shown."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path

from pipeline.curated.layout import generation_folder, generation_numbers
from pipeline.curated.manifest import Counts, Manifest
from pipeline.curated.past.history import PIECE_LINES, Doing, Entry, entry_of, piece_name, piece_names, read_line
from pipeline.curated.store import Base
from pipeline.curated.verify.fault import Fault

PROMISE = "history"


def history_faults(base: Base) -> Iterator[Fault]:
    """What is missing, torn or wrong in what the shown generation tells, and where older ones tell it otherwise."""
    assert base.manifest is not None
    try:
        last = yield from _lines(base.folder)
    except OSError as error:
        yield Fault(PROMISE, str(base.folder), f"cannot be read ({error})")
        return
    if last and not _is_of(base.manifest, last):
        yield Fault(PROMISE, piece_name(base.number), "its last line does not say what the manifest does")
    for number in generation_numbers(base.curated):
        if number < base.number:
            yield from _older(base, number)


def _lines(folder: Path) -> Generator[Fault, None, Entry | None]:
    """Faults of the lines one by one, up to the first after which the rest means nothing; returns the last entry."""
    before, wanted = None, 1
    for name in piece_names(folder):
        for number, line in enumerate((folder / name).read_bytes().splitlines(), 1):
            where = f"{name}, line {number}"
            try:
                entry = read_line(line.decode("utf-8"))
            except (ValueError, TypeError, KeyError) as error:
                yield Fault(PROMISE, where, f"cannot be read ({error})")
                return None
            if (entry.generation, name) != (wanted, piece_name(wanted)):
                yield Fault(PROMISE, where, f"tells of generation {entry.generation}, not of {wanted}")
                return None
            if not _follows(before, entry):
                yield Fault(PROMISE, where, "what it counts does not follow from the line before")
            before, wanted = entry, wanted + 1
    if before is None:
        yield Fault(PROMISE, piece_name(1), "tells nothing")
    return before


def _follows(before: Entry | None, entry: Entry) -> bool:
    """Whether the counts are those before, and what the run added and took."""
    was, stands, told = before.counts if before else Counts(0, 0, 0), entry.counts, entry.tally
    reports = was.articles + was.copies + told.added - told.removed
    rejections = was.rejections + told.rejected - told.unrejected
    return (reports, rejections) == (stands.articles + stands.copies, stands.rejections)


def _is_of(manifest: Manifest, entry: Entry) -> bool:
    return entry == entry_of(manifest, Doing(entry.command, entry.met, entry.known), entry.tally)


def _older(base: Base, number: int) -> Iterator[Fault]:
    """An older generation tells the same, up to itself."""
    folder, last = generation_folder(base.curated, number), piece_name(number)
    for name in piece_names(base.folder):
        if name <= last:
            try:
                same = _is_same(folder / name, base.folder / name, _place(number) if name == last else PIECE_LINES)
            except OSError as error:
                yield Fault(PROMISE, f"generation {number}: {name}", f"cannot be read ({error})")
                continue
            if not same:
                yield Fault(PROMISE, f"generation {number}: {name}", "does not say what the shown generation says")


def _place(generation: int) -> int:
    """Which line of its piece is a generation's, from 1."""
    return (generation - 1) % PIECE_LINES + 1


def _is_same(told: Path, shown: Path, lines: int) -> bool:
    """Whether a piece is the first lines of another; full ones are most often two names of one file."""
    if lines == PIECE_LINES and told.samefile(shown):
        return True
    return told.read_bytes() == b"".join(shown.read_bytes().splitlines(keepends=True)[:lines])
