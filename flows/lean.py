"""Worker processes that know nothing of Prefect.

A new process of `multiprocessing` imports the program's main module again. Under a Prefect worker that is Prefect's
engine: two seconds and 70 MB for each process, of which it uses nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def lean_workers() -> Iterator[None]:
    """Processes started meanwhile do not import this program's main module: their work lies in `pipeline`."""
    main = sys.modules["__main__"]
    stated = {name: getattr(main, name) for name in ("__spec__", "__file__") if hasattr(main, name)}
    main.__spec__ = None
    if "__file__" in stated:
        del main.__file__
    try:
        yield
    finally:
        for name, value in stated.items():
            setattr(main, name, value)
