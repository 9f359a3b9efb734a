"""What the data tell of themselves, in words for a person: a row, a run, a difference. Plain text, no colours."""

from pipeline.explain.difference import tell_difference
from pipeline.explain.history import tell_history
from pipeline.explain.rows import explain_row

__all__ = ["explain_row", "tell_difference", "tell_history"]
