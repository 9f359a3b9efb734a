"""Distinct comparison texts as columns: what similarity is a question of.

Reports come and go, are dated and moved; which words two texts share never changes. So candidates are searched and
verified between texts, each once however many reports carry it, and reports are grouped by what was found.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from pipeline.dedup.columns import Digests, digest_column, post_digests, ragged
from pipeline.dedup.postings import Rows
from pipeline.dedup.tokens import Hashes, Positions
from pipeline.model import Fingerprint


@dataclass(frozen=True, slots=True)
class Texts:
    """Different texts, posted by their digests. Those of text i, sorted: `shingles[offsets[i]:offsets[i + 1]]`."""

    digests: Digests
    shingles: Hashes
    offsets: Positions
    by_digest: Hashes

    def __len__(self) -> int:
        return self.digests.size

    @property
    def sizes(self) -> Rows:
        """How many shingles each text has."""
        return np.diff(self.offsets)

    def of(self, row: int) -> Hashes:
        """The shingles of one text."""
        return self.shingles[self.offsets[row] : self.offsets[row + 1]]


def distinct(fingerprints: Iterable[Fingerprint]) -> list[Fingerprint]:
    """One carrier of every text that has words, in the order of the digests."""
    carriers = {fingerprint.digest: fingerprint for fingerprint in fingerprints if fingerprint.digest}
    return [carriers[digest] for digest in sorted(carriers)]


def texts_of(carriers: Sequence[Fingerprint]) -> Texts:
    """The texts of distinct carriers."""
    shingles, offsets = ragged([carrier.shingles for carrier in carriers])
    digests = digest_column([carrier.digest for carrier in carriers])
    return Texts(digests, shingles, offsets, post_digests(digests))
