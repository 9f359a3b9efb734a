"""news-pipeline: collected news in, one clean row per report out."""

__version__ = "0.1.0"
