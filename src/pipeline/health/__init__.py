"""Source health: what each source gave on each day, and whether that is usual. Series in, findings out."""

from pipeline.health.figures import FIGURES, Series, SourceDay
from pipeline.health.findings import ALL_SOURCES, Finding, Health, Kind
from pipeline.health.judging import judge
from pipeline.health.past import WINDOW_DAYS
from pipeline.health.telling import told

__all__ = ["ALL_SOURCES", "FIGURES", "WINDOW_DAYS", "Finding", "Health", "Kind", "Series", "SourceDay", "judge", "told"]
