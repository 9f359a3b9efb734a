"""Findings told so that each line is worth reading: what happened to many sources at once is one thing.

A crawler that is down is one line, not thirty. So is a rule of cleaning that changed, and so is a holiday. What fell
silent long ago was told when it did: it stays a finding, all of it in one line at the end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from pipeline.health.findings import ALL_SOURCES, Finding, Health, Kind

TOGETHER = 4  # sources with the same trouble since the same day are told as one
NAMED = 5  # of them by name
OLD_DAYS = 7  # a silence that was told so often is no news

Trouble = tuple[str, bool, bool, date]  # figure, silence or not, below or not, since


def told(health: Health) -> list[str]:
    """A line for each thing that happened: of all sources first, then of many, then of one; old silences last."""
    old = [finding for finding in health.findings if _is_old(finding, health.day)]
    new = [finding for finding in health.findings if finding not in old]
    together = [finding for finding in new if finding.source == ALL_SOURCES]
    part = [finding for finding in new if finding not in together and _is_part(finding, together)]
    groups = _groups(finding for finding in new if finding not in together and finding not in part)
    many = [group for group in groups if len(group) >= TOGETHER]
    single = [finding for group in groups if len(group) < TOGETHER for finding in group]
    return [
        *(_of_all(finding, part, len(health.judged)) for finding in together),
        *(_of_many(group, len(health.judged)) for group in many),
        *(f"{finding.source}: {finding.sentence}" for finding in sorted(single, key=lambda one: one.source)),
        *_of_old(old),
    ]


def _is_old(finding: Finding, day: date) -> bool:
    return finding.kind is Kind.SILENCE and finding.since < day - timedelta(days=OLD_DAYS)


def _is_part(finding: Finding, together: Sequence[Finding]) -> bool:
    """Whether a finding of one source only says what one of all sources says."""
    return any(finding.figure == all_of.figure and _is_low(finding) == _is_low(all_of) for all_of in together)


def _is_low(finding: Finding) -> bool:
    return finding.got < finding.low


def _groups(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Findings of the same trouble, in the order in which the first of each comes."""
    groups: defaultdict[Trouble, list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.figure, finding.kind is Kind.SILENCE, _is_low(finding), finding.since].append(finding)
    return list(groups.values())


def _of_all(finding: Finding, part: Sequence[Finding], judged: int) -> str:
    """What is true of all, and of how many it is true by themselves."""
    silent = [one for one in part if one.kind is Kind.SILENCE]
    others = [one for one in part if one.kind is not Kind.SILENCE]
    less = "less" if _is_low(finding) else "more"
    parts = [(silent, "gave nothing"), (others, f"gave {less} than expected")]
    said = [f" {_count(some, judged)} {what}: {_names(some)}." for some, what in parts if some]
    return f"{finding.source}: {finding.sentence}{''.join(said)}"


def _of_many(group: Sequence[Finding], judged: int) -> str:
    """One trouble of many sources."""
    first, count = group[0], _count(group, judged)
    when = f"on {first.day}" if first.since == first.day else f"since {first.since}"
    if first.kind is Kind.SILENCE:
        return f"{count}: nothing came {when}: {_names(group)}."
    side = "below" if _is_low(first) else "above"
    return f"{count}: {first.figure} {when} {side} what was expected: {_names(group)}."


def _of_old(findings: Sequence[Finding]) -> Iterator[str]:
    if findings:
        since = sorted(findings, key=lambda finding: (finding.since, finding.source), reverse=True)
        named = [f"{finding.source} (since {finding.since})" for finding in since[:NAMED]]
        yield f"Silent for more than a week: {_listed(named, len(findings))}."


def _count(findings: Sequence[Finding], judged: int) -> str:
    return f"{len(findings):,} of {judged:,} sources"


def _names(findings: Sequence[Finding]) -> str:
    """The first by name."""
    return _listed(sorted(finding.source for finding in findings)[:NAMED], len(findings))


def _listed(named: Sequence[str], count: int) -> str:
    more = [f"{count - len(named):,} more"] if count > len(named) else []
    return ", ".join([*named, *more])
