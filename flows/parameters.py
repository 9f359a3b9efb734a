"""What an operator can state for a run, described once: Prefect shows the words beside each field."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field

Paths = Annotated[list[Path], Field(min_length=1, description="Files and folders of captures.")]
Curated = Annotated[Path, Field(description="The output folder.")]
SettingsFile = Annotated[Path | None, Field(description="Thresholds in TOML; the built-in ones where none is given.")]
Workers = Annotated[int | None, Field(ge=1, description="Processes to work in; one for each core by default.")]
Address = Annotated[
    str | None,
    Field(description="Scheduler of a Dask cluster to prepare on, as tcp://HOST:8786; this machine without."),
]

DEFAULT_CURATED = Path("curated")
