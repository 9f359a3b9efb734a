"""Heads of what a page sets under an article: related, most read, comments, tags. One line each, split at the bars.

A head in these tables is no heading of honest prose: alone on its line it is cut anywhere. Numbers are written 0.
"""

from pipeline.clean.vocabulary.section_heads.european import EUROPEAN
from pipeline.clean.vocabulary.section_heads.world import WORLD

__all__ = ["SECTION_HEADS"]

SECTION_HEADS = EUROPEAN | WORLD
