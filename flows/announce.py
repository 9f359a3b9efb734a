"""What a run tells Prefect: artifacts for people, events for automations."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from prefect import get_run_logger
from prefect.artifacts import create_markdown_artifact, create_table_artifact
from prefect.events import emit_event
from prefect.runtime import flow_run

from flows.account import account, headline, source_rows
from pipeline.curated.past.growth import growth
from pipeline.run import Outcome

COMMITTED = "news-pipeline.generation.committed"


def announce(outcome: Outcome, curated: Path, seconds: Mapping[str, float], unsettled: int = 0) -> None:
    """Leave the run's account; where it made a generation, a table of what each source gave, and the event."""
    grown = growth(curated, outcome.generation) if outcome.changed else None
    key = str(flow_run.flow_name)
    text = account(outcome, grown, curated, seconds, unsettled)
    create_markdown_artifact(text, key=key, description=headline(outcome))
    if grown and grown.sources:
        create_table_artifact(
            source_rows(grown.sources),
            key=f"{key}-sources",
            description=f"What each source gave to generation {outcome.generation}.",
        )
    if outcome.changed:
        tell(COMMITTED, curated, outcome.generation, folder=str(outcome.folder), **_counts(outcome))
    get_run_logger().info(headline(outcome))
    for warning in outcome.warnings:
        get_run_logger().warning(warning)


def tell(event: str, curated: Path, generation: int, **payload: Any) -> None:
    """Emit an event about one generation of an output folder."""
    folder = os.path.abspath(curated)
    emit_event(
        event,
        resource={
            "prefect.resource.id": f"news-pipeline.curated.{folder}",
            "prefect.resource.name": folder,
            "news-pipeline.generation": str(generation),
        },
        related=[
            {
                "prefect.resource.id": f"news-pipeline.generation.{folder}.{generation}",
                "prefect.resource.name": f"generation {generation}",
                "prefect.resource.role": "generation",
            }
        ],
        payload={"generation": generation, **payload},
    )


def _counts(outcome: Outcome) -> dict[str, int]:
    counts = outcome.counts
    return {"articles": counts.articles, "copies": counts.copies, "rejections": counts.rejections}
