"""Source health told to the operator: judged once a night, for the day before."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

from prefect import get_run_logger, task
from prefect.cache_policies import NO_CACHE

from flows.announce import tell
from pipeline.curated.sources.days import given
from pipeline.health import Finding, Health, judge, told

UNUSUAL = "news-pipeline.sources.unusual"
LINES_SHOWN = 30  # more nobody reads at once
FINDINGS_SENT = 200
MARKDOWN = re.compile(r"([\\`*_<>\[\]|])")


@task(task_run_name="judge the sources of {curated} on {day}", cache_policy=NO_CACHE)
def check_sources(curated: Path, day: date) -> Health:
    """Judge what each source gave on a day against its own past. A day without anything is silence, not an error."""
    found = given(curated, day)
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
    said = told(health)
    if not said:
        return judged + " Nothing unusual."
    listed = "\n".join(f"- {_plain(line)}" for line in said[:LINES_SHOWN])
    more = len(said) - LINES_SHOWN
    rest = [f"… and {more:,} more: `news-pipeline health --day {health.day}`."] if more > 0 else []
    return "\n\n".join([judged, listed, *rest])


def sources_said(health: Health) -> str:
    """What is unusual first, and how much more there is."""
    first, *more = told(health)
    return f"Unusual on {health.day}: {first}" + (f" And {len(more):,} more." if more else "")


def payload(health: Health) -> dict[str, Any]:
    """What the event carries, for automations."""
    findings = [_stated(finding) for finding in health.findings[:FINDINGS_SENT]]
    return {"day": str(health.day), "told": told(health)[:LINES_SHOWN], "findings": findings}


def _plain(line: str) -> str:
    """Without what Markdown would read into a name."""
    return MARKDOWN.sub(r"\\\1", line)


def _stated(finding: Finding) -> dict[str, object]:
    return {"source": finding.source, "kind": str(finding.kind), "figure": finding.figure, "told": finding.sentence}
