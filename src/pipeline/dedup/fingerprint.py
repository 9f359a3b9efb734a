"""A report's fingerprint: everything that deduplication will ever ask about it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from pipeline.dedup.minhash import numbers, shingle, signatures
from pipeline.dedup.tokens import tokenize
from pipeline.model import Fingerprint, Report
from pipeline.settings import Settings

# Characters hashed together: enough to make numpy's calls cheap, few enough for their arrays to stay in the cache.
BATCH_CHARS = 300_000
DIGEST_BYTES = 16  # two different texts share a digest once in 2**64 texts


def fingerprint(report: Report, settings: Settings) -> Fingerprint:
    """The fingerprint of one report; of many at a time, `fingerprints` takes a fifth of the time."""
    return fingerprint_batch([report], settings)[0]


def fingerprints(reports: Sequence[Report], settings: Settings) -> list[Fingerprint]:
    """The fingerprints of many reports, in their order; each depends on its own report alone."""
    return [made for batch in batches(reports) for made in fingerprint_batch(batch, settings)]


def batches(reports: Sequence[Report]) -> Iterator[list[Report]]:
    """Neighbours of about `BATCH_CHARS` characters together."""
    batch: list[Report] = []
    characters = 0
    for report in reports:
        batch.append(report)
        characters += len(report.clean.text)
        if characters >= BATCH_CHARS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def fingerprint_batch(reports: Sequence[Report], settings: Settings) -> list[Fingerprint]:
    """All texts and titles in one pass each."""
    tokens = tokenize([report.clean.compared for report in reports])
    titles = tokenize([report.clean.title or "" for report in reports])
    shingles = shingle(tokens, settings.shingle_words)
    columns = (reports, shingles, signatures(shingles, settings.permutations), numbers(tokens))
    return [
        Fingerprint(
            id=report.id,
            day=report.dated.day,
            length=length_of(report.clean.text),
            shingles=own_shingles,
            signature=signature,
            digest=digest_of(tokens.hashes[tokens.of(i)].tobytes()),
            numbers=own_numbers,
            page=digest_of((report.url or "").encode("utf-8", "surrogatepass")),
            captured_at=report.captured_at,
            title=digest_of(titles.hashes[titles.of(i)].tobytes()),
        )
        for i, (report, own_shingles, signature, own_numbers) in enumerate(zip(*columns, strict=True))
    ]


def length_of(text: str) -> int:
    """The characters of a display text that are not white space: it has no other than these two.

    >>> length_of("Two words.\\n\\nAnother.")
    17
    """
    return len(text) - text.count(" ") - text.count("\n")


def digest_of(content: bytes) -> bytes:
    """A short name for a text's token hashes in order, or for a URL; empty for nothing."""
    return hashlib.blake2b(content, digest_size=DIGEST_BYTES).digest() if content else b""
