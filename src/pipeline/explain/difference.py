"""What differs between two generations: the counts, then report by report from what to what, and why."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.curated.past.difference import Difference, Turned
from pipeline.curated.past.reasons import SHOWN_DIGITS, Change, Stood
from pipeline.explain.history import tell_run, tell_tally


def tell_difference(found: Difference) -> str:
    """The whole account, as lines of plain text."""
    return "\n".join(_lines(found))


def _lines(found: Difference) -> Iterator[str]:
    yield f"From generation {found.before} to {found.after}: {tell_tally(found.tally)}"
    for run in found.runs:
        yield tell_run(run)
    for change in sorted(found.changes, key=lambda change: (change.kinds, change.id)):
        yield ""
        yield from _change(change)
    if found.rejections:
        yield ""
    for turned in found.rejections:
        yield _turned(turned)
    if left := found.untold:
        yield ""
        yield f"{left:,} more differ; --limit shows more of each kind, --json shows all."


def _change(change: Change) -> Iterator[str]:
    yield f"{change.id[:SHOWN_DIGITS]}  {', '.join(change.kinds)}  {change.raw_path}"
    before, after = (_stood(stood) for stood in (change.before, change.after))
    yield f"  {before} -> {after}" if before != after else f"  {after}"
    if change.columns:
        yield f"  columns: {', '.join(change.columns)}"
    yield from (f"  {reason}" for reason in change.why)


def _stood(stood: Stood | None) -> str:
    if stood is None:
        return "not there"
    where = f"{stood.country} {stood.date}"
    if not stood.relation:
        return f"article, {where}"
    return f"copy of {stood.article_id[:SHOWN_DIGITS]}, {stood.relation}, Jaccard {stood.jaccard:.2f}, {where}"


def _turned(turned: Turned) -> str:
    name = f"{turned.capture_id[:SHOWN_DIGITS]}"
    if turned.after is None:
        return f"{name}  rejected no more ({turned.before})  {turned.raw_path}"
    before = f", was {turned.before}" if turned.before else ""
    return f"{name}  rejected: {turned.after}{before}  {turned.raw_path}"
