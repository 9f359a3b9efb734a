"""Source health told to the operator: judged once a night, for the day before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from prefect import get_run_logger, task
from prefect.cache_policies import NO_CACHE

from flows.account import table
from flows.announce import tell
from pipeline.clean.learned import source_key
from pipeline.curated.sources import given
from pipeline.health import Finding, Health, judge

UNUSUAL = "news-pipeline.sources.unusual"
FINDINGS_SHOWN = 50


@task(task_run_name="judge the sources of {curated} on {day}", cache_policy=NO_CACHE)
def check_sources(curated: Path, day: date) -> Health:
    """Judge what each source gave on a day against its own past. A day without anything is silence, not an error."""
    found = given(curated, source_key, day)
    return judge(found.sources, found.day, found.archive_days)


def tell_of_sources(curated: Path, generation: int, day: date) -> str:
    """Judge the sources; warn, and emit an event, of what is unusual. Returns the account, in Markdown."""
    health = check_sources(curated, day)
    if health.findings:
        get_run_logger().warning(sources_said(health))
        tell(UNUSUAL, curated, generation, **payload(health))
    return sources_told(health) + "\n"


def sources_told(health: Health) -> str:
    """What is unusual, and how much was looked at, in Markdown."""
    judged = f"Sources on {health.day}: {len(health.judged):,} judged, {len(health.unjudged):,} with too little past."
    if not health.findings:
        return judged + " Nothing unusual."
    rows = [_row(finding) for finding in health.findings[:FINDINGS_SHOWN]]
    more = len(health.findings) - len(rows)
    rest = [f"… and {more:,} more: `news-pipeline health --day {health.day}`."] if more else []
    return "\n\n".join([judged, table(["Source", "Unusual"], rows), *rest])


def sources_said(health: Health) -> str:
    """How many findings there are, and the first."""
    return f"{len(health.findings):,} unusual figures on {health.day}, first {health.warnings[0]}"


def payload(health: Health) -> dict[str, Any]:
    """What the event carries, for automations."""
    return {"day": str(health.day), "findings": [_stated(finding) for finding in health.findings[:FINDINGS_SHOWN]]}


def _row(finding: Finding) -> Sequence[object]:
    return finding.source.replace("|", "\\|"), finding.sentence


def _stated(finding: Finding) -> dict[str, object]:
    return {"source": finding.source, "kind": str(finding.kind), "figure": finding.figure, "told": finding.sentence}
