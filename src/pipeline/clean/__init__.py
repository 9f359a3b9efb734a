"""Document text -> clean text: pure rules in an ordered tuple, each leaving a removed span behind."""

from pipeline.clean.driver import RULES, clean, is_accounted

__all__ = ["RULES", "clean", "is_accounted"]
