"""What every worker needs, loaded once in the process that they are copied from: import this and it is done.

A worker then starts in milliseconds instead of seconds, and its 300 MB of code and tables are shared with the others.
"""

import gc

import pipeline.prepare  # noqa: F401
from pipeline.dedup.minhash import affine32
from pipeline.gazetteer import LATIN, OTHERS, automaton
from pipeline.languages import identifier
from pipeline.settings import Settings

automaton(LATIN)
automaton(OTHERS)
identifier()
affine32(Settings().permutations)
gc.freeze()  # what is here now stays: a collection would write to each object, and so copy it into every worker
