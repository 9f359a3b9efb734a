"""Why a report differs between two generations, in words, from what differs around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.curated.layout import Partition

SHOWN_DIGITS = 16  # of an id


@dataclass(frozen=True, slots=True)
class Stood:
    """Where a report stands in one generation, and its edge to its article where it is a copy."""

    table: str
    country: str
    date: str
    article_id: str
    relation: str | None = None
    jaccard: float | None = None
    containment: float | None = None
    dated_by: str | None = None  # the copy that lends an undated article its day

    @property
    def place(self) -> Partition:
        """The partition that its row lies in."""
        return Partition(self.table, self.country, self.date)


@dataclass(frozen=True, slots=True)
class Change:
    """One report that differs: how (a report can differ in several ways), from what to what, and why."""

    id: str
    raw_path: str
    kinds: tuple[str, ...]
    before: Stood | None
    after: Stood | None
    columns: tuple[str, ...] = ()  # of its row that say something else
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Around:
    """What else differs between the two generations."""

    kinds: Mapping[str, tuple[str, ...]]  # of every report that differs
    rejected_before: Mapping[str, str]  # reasons, by capture
    rejected_after: Mapping[str, str]
    commands: frozenset[str]  # of the runs between the two


def reasons(change: Change, around: Around) -> tuple[str, ...]:
    """Everything that explains a change, the plainest first; never empty."""
    told = dict.fromkeys(reason for kind in change.kinds for reason in TELL[kind](change, around))
    return tuple(told)


def _added(change: Change, around: Around) -> Iterator[str]:
    rejected = around.rejected_before.get(change.id)
    yield f"was rejected before ({rejected})" if rejected else "new capture"


def _removed(change: Change, around: Around) -> Iterator[str]:
    rejected = around.rejected_after.get(change.id)
    if rejected:
        yield f"rejected now ({rejected})"
    elif "forget" in around.commands:
        yield "forgotten"
    else:
        yield "taken out by a run that does not say why"


def _changed(change: Change, around: Around) -> Iterator[str]:
    before, after = _both(change)
    if "pipeline_version" in change.columns:
        yield "made again under another pipeline_version"
    elif {"raw_path", "captured_at"} & set(change.columns):
        yield "an earlier sighting of the same capture gives its metadata"
    if before.dated_by != after.dated_by:
        yield (
            f"takes its day from the copy {_short(after.dated_by)}" if after.dated_by else "no copy lends it a day now"
        )
    elif after.dated_by and "changed" in around.kinds.get(after.dated_by, ()):
        yield f"the copy {_short(after.dated_by)}, which lends its day, changed"


def _moved(change: Change, around: Around) -> Iterator[str]:
    before, after = _both(change)
    if after.relation:
        yield f"lies with its article {_short(after.article_id)}"
        return
    if before.relation:
        yield "lies by its own country and day, as an article"
        return
    if before.country != after.country:
        yield f"its country is {after.country}, was {before.country}"
    if before.date != after.date:
        lent = ", lent by a copy" if after.dated_by else ""
        yield f"its day is {after.date}{lent}, was {before.date}"


def _folded(change: Change, around: Around) -> Iterator[str]:
    _, after = _both(change)
    yield f"copy of {_short(after.article_id)}{_news_of(after.article_id, change, around)}"


def _unfolded(change: Change, around: Around) -> Iterator[str]:
    before, _ = _both(change)
    yield f"no copy of {_short(before.article_id)}{_news_of(before.article_id, change, around)}"


def _relinked(change: Change, around: Around) -> Iterator[str]:
    before, after = _both(change)
    if before.article_id == after.article_id:
        yield f"other similarity to {_short(after.article_id)}{_news_of(after.article_id, change, around)}"
    else:
        yield f"copy of {_short(after.article_id)}{_news_of(after.article_id, change, around)}"
        yield f"no copy of {_short(before.article_id)}{_news_of(before.article_id, change, around)}"


# What happened to the other report of an edge, the weightiest first.
NEWS = {
    "added": ", which is new",
    "removed": ", which was removed",
    "folded": ", which became a copy itself",
    "unfolded": ", which became an article",
    "changed": ", which changed",
}


def _news_of(name: str, change: Change, around: Around) -> str:
    kinds = around.kinds.get(name, ())
    for kind, news in NEWS.items():
        if kind in kinds:
            return news
    if "changed" in change.kinds:
        return ", by other words of its own"
    return ", beside other reports"


def _both(change: Change) -> tuple[Stood, Stood]:
    assert change.before is not None  # a report that only one generation has is `added` or `removed`
    assert change.after is not None
    return change.before, change.after


def _short(name: str | None) -> str:
    return (name or "")[:SHOWN_DIGITS]


TELL: Mapping[str, Callable[[Change, Around], Iterator[str]]] = {
    "added": _added,
    "removed": _removed,
    "changed": _changed,
    "moved": _moved,
    "folded": _folded,
    "unfolded": _unfolded,
    "relinked": _relinked,
}
