"""How fast signatures, candidates and groups are made, beside other libraries on the same texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from datasketch import MinHash, MinHashLSH
from dedup_data import SETTINGS, Row, news, peak_memory, report, rows, strings, timed

from pipeline.dedup import fingerprints, group
from pipeline.dedup.candidates import candidates_within, searchable
from pipeline.dedup.texts import distinct
from pipeline.model import Fingerprint

PERMUTATIONS = MinHash(SETTINGS.permutations).permutations
ROUNDS = 3  # taken in turns, the best of each: other work on the machine comes and goes

Strings = list[str]


def signature_speed(data: Path) -> Iterator[Row]:
    """Text to signature, documents per CPU second, on the same texts."""
    texts = [r["body"] for _, r in zip(range(2000), rows(data / "news_20k.jsonl.gz"), strict=False)]
    reports = [report(str(i), text) for i, text in enumerate(texts)]
    fingerprints(reports[:10], SETTINGS)  # the first batch of a process builds its tables
    work: dict[str, tuple[int, Callable[[], Any]]] = {
        "fingerprints, whole": (len(texts), partial(fingerprints, reports, SETTINGS))
    }
    work |= {name: (count, partial(each, sign, texts[:count])) for name, (count, sign) in rivals().items()}
    best = dict.fromkeys(work, 0.0)
    for _ in range(ROUNDS):
        for name, (count, signs) in work.items():
            best[name] = max(best[name], count / timed(signs)[0])
    ours = best.pop("fingerprints, whole")
    yield "fingerprints, whole", f"{ours:,.0f}/s"
    for name, rate in best.items():
        yield name, f"{rate:,.0f}/s; ours {ours / rate:.1f} times as fast"


def each(work: Callable[[list[str]], Any], texts: Sequence[str]) -> None:
    """From text to signature, one after the other."""
    for text in texts:
        work(strings(text))


def rivals() -> dict[str, tuple[int, Callable[[list[str]], Any]]]:
    """Other ways to a signature, with the number of texts to try them on."""

    def one_by_one(shingles: list[str]) -> None:
        sketch = MinHash(128)
        for shingle in shingles:
            sketch.update(shingle.encode())

    found: dict[str, tuple[int, Callable[[list[str]], Any]]] = {
        "MinHash.update": (100, one_by_one),
        "MinHash.update_batch": (500, lambda shingles: MinHash(128).update_batch([s.encode() for s in shingles])),
        "MinHash.bulk": (500, lambda shingles: MinHash.bulk([[s.encode() for s in shingles]], num_perm=128)),
    }
    try:
        from rensa import RMinHash  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        return found

    def rensa(shingles: list[str]) -> None:
        sketch = RMinHash(num_perm=128, seed=1)
        sketch.update(shingles)
        sketch.digest()

    return found | {"rensa": (2000, rensa)}


def search_speed(data: Path) -> Iterator[Row]:
    """Candidates and groups of news_20k from fingerprints, reports per CPU second."""
    made = fingerprints(news(data), SETTINGS)
    seconds, links = timed(lambda: group(made, SETTINGS))
    yield "candidates, verification, groups", f"{len(made) / seconds:,.0f}/s, {len(links)} copies"
    carriers = distinct(made)
    seconds, (left, _) = timed(lambda: candidates_within(searchable(carriers, SETTINGS)))
    yield "candidates alone", f"{len(made) / seconds:,.0f}/s, {left.size} pairs"
    seconds, _ = timed(lambda: lsh_candidates(carriers))
    yield "candidates, MinHashLSH", f"{len(made) / seconds:,.0f}/s (near-duplicates only)"
    yield "peak memory", f"{peak_memory():,} MB, texts included"


def lsh_candidates(carriers: Sequence[Fingerprint]) -> set[tuple[str, str]]:
    """The same search with datasketch's dictionaries."""
    lsh = MinHashLSH(num_perm=SETTINGS.permutations, params=(SETTINGS.bands, SETTINGS.band_rows))
    found: set[tuple[str, str]] = set()
    for carrier in carriers:
        if carrier.shingles.size >= SETTINGS.near_min_shingles:
            sketch = MinHash(hashvalues=carrier.signature, scheme="affine32", permutations=PERMUTATIONS)
            found.update((carrier.id, other) for other in lsh.query(sketch))
            lsh.insert(carrier.id, sketch)
    return found
