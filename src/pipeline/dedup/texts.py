"""Distinct comparison texts as columns: what similarity is a question of.

Reports come and go, are dated and moved; which words two texts share never changes. So candidates are searched and
verified between texts, each once however many reports carry it, and reports are grouped by what was found.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.dedup.minhash import Signatures
from pipeline.dedup.tokens import Hashes, Positions
from pipeline.model import Fingerprint
from pipeline.settings import Settings

Rows = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts in the order of their digests. The shingles of text i are `shingles[offsets[i]:offsets[i + 1]]`, sorted."""

    digests: list[bytes]
    shingles: Hashes
    offsets: Positions
    signatures: Signatures

    def __len__(self) -> int:
        return len(self.digests)

    @property
    def sizes(self) -> Rows:
        """How many shingles each text has."""
        return np.diff(self.offsets)

    def of(self, row: int) -> Hashes:
        """The shingles of one text."""
        return self.shingles[self.offsets[row] : self.offsets[row + 1]]


def comparable_texts(fingerprints: Iterable[Fingerprint], settings: Settings) -> Texts:
    """The distinct texts that are long enough to be compared by their shingles."""
    carrier = {f.digest: f for f in fingerprints if f.shingles.size >= settings.near_min_shingles}
    digests = sorted(carrier)
    shingles = [carrier[digest].shingles for digest in digests]
    sizes = [0, *(own.size for own in shingles)]
    return Texts(
        digests=digests,
        shingles=np.concatenate([np.empty(0, np.uint64), *shingles]),
        offsets=np.cumsum(sizes, dtype=np.intp),
        signatures=np.array([carrier[digest].signature for digest in digests], np.uint32).reshape(
            len(digests), settings.permutations
        ),
    )
