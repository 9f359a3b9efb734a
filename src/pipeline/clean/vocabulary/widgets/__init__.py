"""Buttons, toasts, notices and menu entries of pages. One line each, split at the bars; numbers are written 0.

WIDGETS are cut alone on a line anywhere. WEAK words may be honest headings or names too: they are cut only among the
labels at the head or the tail of a text.
"""

from pipeline.clean.vocabulary.widgets.european import EUROPEAN
from pipeline.clean.vocabulary.widgets.weak import WEAK
from pipeline.clean.vocabulary.widgets.world import WORLD

__all__ = ["WEAK", "WIDGETS"]

WIDGETS = EUROPEAN | WORLD
