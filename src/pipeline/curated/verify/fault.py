"""A broken promise."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One broken promise: which, where, and what was found."""

    promise: str
    where: str
    found: str
