"""The data taken out of the store: as one sorted Parquet file, as month files, or as a Delta table."""

from pipeline.curated.export.delta import export_delta, is_path
from pipeline.curated.export.files import export_file, export_months
from pipeline.curated.export.selection import Exported, RefusedError, Selection, refuse_inside

__all__ = [
    "Exported",
    "RefusedError",
    "Selection",
    "export_delta",
    "export_file",
    "export_months",
    "is_path",
    "refuse_inside",
]
