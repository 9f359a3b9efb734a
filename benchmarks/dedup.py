"""How fast and how well copies are found, beside datasketch and (where it is installed) rensa on the same texts.

    python benchmarks/dedup.py --data DIR [--part NAME ...]

DIR holds `news_20k.jsonl.gz`, `reuters21578.jsonl.gz` with `reuters21578_exact_pairs.tsv`,
`near_duplicate_pairs.jsonl.gz`, `same_event_pairs_tgcontest.jsonl.gz` and `same_event_clusters.jsonl.gz`. Times are CPU
seconds of one process. Larger collections are news_20k several times over, each time under other hashes: other words in
the same proportions; the largest is random numbers in the place of hashes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import multiprocessing
import random
import re
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from datasketch import MinHash, MinHashLSH
from rich.console import Console
from rich.table import Table

from pipeline.dedup import fingerprints, group
from pipeline.dedup.candidates import Searchable, candidates_within, searchable
from pipeline.dedup.columns import digest_column, post_digests
from pipeline.dedup.edges import verified
from pipeline.dedup.index import NOTHING, update
from pipeline.dedup.minhash import signatures
from pipeline.dedup.postings import post
from pipeline.dedup.roster import id_digests, posted
from pipeline.dedup.runs import Index, Run, columns_of, run_of
from pipeline.dedup.samples import marked
from pipeline.dedup.texts import Texts, distinct
from pipeline.dedup.tokens import mix
from pipeline.dedup.verify import overlap
from pipeline.model import CleanText, Dated, Fingerprint, Located, Report
from pipeline.settings import Settings

SETTINGS = Settings()
WORD = re.compile(r"\w+")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
BATCH = 10_000  # reports that are added
SAMPLED = 67  # shingles sampled of a text of news_20k, at the mean
RANDOM_SHINGLES = 24  # of a random text: enough to be posted

Row = tuple[str, str]


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSONL file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def report(name: str, text: str, day: str | None = None, title: str | None = None) -> Report:
    """A report with what deduplication looks at."""
    return Report(
        id=name,
        clean=CleanText(text, title=title),
        dated=Dated(day=date.fromisoformat(day) if day else None),
        located=Located(),
        language="en",
        raw_path="",
        raw_sha256="",
        source_sha256="",
    )


def news(data: Path) -> list[Report]:
    """The reports of news_20k, without their addresses, so that all folding is by words."""
    return [report(f"{r['id']:07}", r["body"], r["day"], r["title"]) for r in rows(data / "news_20k.jsonl.gz")]


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds, and what came of them."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def signature_speed(data: Path) -> Iterator[Row]:
    """Text to signature, documents per CPU second, on the same texts."""
    texts = [r["body"] for _, r in zip(range(2000), rows(data / "news_20k.jsonl.gz"), strict=False)]
    reports = [report(str(i), text) for i, text in enumerate(texts)]
    fingerprints(reports[:10], SETTINGS)  # the first batch of a process builds its tables
    ours = len(texts) / min(timed(lambda: fingerprints(reports, SETTINGS))[0] for _ in range(3))
    yield "fingerprints, whole", f"{ours:,.0f}/s"
    for name, (count, work) in rivals().items():
        rate = count / timed(partial(each, work, texts[:count]))[0]
        yield name, f"{rate:,.0f}/s; ours {ours / rate:.1f} times as fast"


def each(work: Callable[[list[str]], Any], texts: Sequence[str]) -> None:
    """From text to signature, one after the other."""
    for text in texts:
        work(strings(text))


def strings(text: str) -> list[str]:
    """Word 5-grams as the other libraries take them."""
    words = WORD.findall(text.casefold())
    return [" ".join(words[i : i + 5]) for i in range(len(words) - 4)]


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


PERMUTATIONS = MinHash(SETTINGS.permutations).permutations


def exact_pairs(data: Path) -> Iterator[Row]:
    """Recall on every pair of reuters21578 with its exact similarity, and what is folded of them."""
    reports = {f"{r['id']:06}": r for r in rows(data / "reuters21578.jsonl.gz")}
    made = fingerprints([report(name, r["body"], r["day"], r["title"]) for name, r in reports.items()], SETTINGS)
    by_id = {f.id: f for f in made}
    found = searchable(distinct(made), SETTINGS)
    edges = verified(found.texts, found.texts, candidates_within(found), SETTINGS)
    proven = {frozenset(ends) for ends in zip(edges.left.tolist(), edges.right.tolist(), strict=True)}
    article = {link.copy_id: link.article_id for link in group(made, SETTINGS)}
    hits: dict[str, list[bool]] = {}
    for line in (data / "reuters21578_exact_pairs.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        ids, (jaccard, containment) = [f"{int(i):06}" for i in line.split("\t")[:2]], map(float, line.split("\t")[2:4])
        a, b = (by_id[i] for i in ids)
        together = article.get(a.id, a.id) == article.get(b.id, b.id)
        share = number_share(*(reports[i]["body"] for i in ids))
        if a.digest != b.digest and min(a.shingles.size, b.shingles.size) >= SETTINGS.near_min_shingles:
            verdict = frozenset((a.digest, b.digest)) in proven
            for name, belongs in (
                ("J >= .5", jaccard >= 0.5),
                ("J >= .4", jaccard >= 0.4),
                ("C >= .8", containment >= 0.8),
            ):
                if belongs:
                    hits.setdefault(f"found, {name}, other words", []).append(verdict)
        if jaccard >= 0.5 and share >= 0.8:
            hits.setdefault("folded, J >= .5 and .8 of the numbers", []).append(together)
        if jaccard >= 0.4 and share < 0.3 and a.day != b.day:
            hits.setdefault("folded, J >= .4, other day, under .3 of the numbers", []).append(together)
    for name, verdicts in hits.items():
        yield name, f"{sum(verdicts)} of {len(verdicts)} ({sum(verdicts) / len(verdicts):.3f})"


def number_share(one: str, other: str) -> float:
    """How many of the numbers of the text with fewer stand in the other."""
    a, b = set(NUMBER.findall(one)), set(NUMBER.findall(other))
    return len(a & b) / min(len(a), len(b)) if a and b else 1.0


def judged_pairs(data: Path) -> Iterator[Row]:
    """Pairs judged by people: a grade above 0 is a near-duplicate."""
    judged = list(rows(data / "near_duplicate_pairs.jsonl.gz"))
    for name, folds in (("folded", folded), ("plain Jaccard >= .4", alike)):
        verdicts = [
            (folds(*fingerprints([report(s, r[f"text_{s}"]) for s in "ab"], SETTINGS)), r["label"] > 0) for r in judged
        ]
        right = sum(found and label for found, label in verdicts)
        precision, recall = right / sum(found for found, _ in verdicts), right / sum(label for _, label in verdicts)
        f1 = 2 * precision * recall / (precision + recall)
        yield name, f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  ({len(verdicts)} pairs)"


def folded(a: Fingerprint, b: Fingerprint) -> bool:
    """Whether two reports become one."""
    return bool(group([a, b], SETTINGS))


def alike(a: Fingerprint, b: Fingerprint) -> bool:
    """Whether two texts share enough words."""
    return overlap(a.shingles, b.shingles).jaccard >= SETTINGS.near_jaccard


def same_event(data: Path) -> Iterator[Row]:
    """What is folded among reports of one event: each is printed, to be read."""
    titles, made = {}, []
    for number, r in enumerate(rows(data / "same_event_pairs_tgcontest.jsonl.gz")):
        made += [report(f"{number:03}{side}", r[f"text_{side}"] or "", None, r[f"title_{side}"]) for side in "ab"]
    for r in rows(data / "same_event_clusters.jsonl.gz"):
        made.append(report(r["id"], r["body"] or "", r["date_publish"][:10] if r["date_publish"] else None, r["title"]))
    titles = {each.id: each.clean.title for each in made}
    links = group(fingerprints(made, SETTINGS), SETTINGS)
    yield "folded", f"{len(links)} of {len(made)}"
    for link in sorted(links, key=lambda link: link.jaccard):
        yield (
            f"{link.relation} J {link.jaccard:.2f} C {link.containment:.2f}",
            f"{titles[link.copy_id]} | {titles[link.article_id]}",
        )


def containment(data: Path) -> Iterator[Row]:
    """How many parts of real texts are found in the whole, cut off or set into another report."""
    chosen = random.Random(1).sample([r for r in news(data) if 100 <= len(r.clean.text.split()) <= 2000], 1600)
    wholes, hosts = chosen[:800], chosen[800:]
    for percent in (10, 30, 50):
        for kind in ("truncated", "embedded"):
            made = []
            for whole, host in zip(wholes, hosts, strict=True):
                words = whole.clean.text.split(" ")
                part = " ".join(words[: len(words) * percent // 100])
                larger = (
                    whole if kind == "truncated" else replace(host, clean=CleanText(f"{host.clean.text}\n\n{part}"))
                )
                made.append(fingerprints([larger, replace(whole, id="part", clean=CleanText(part))], SETTINGS))
            long_enough = [two for two in made if two[1].shingles.size >= SETTINGS.near_min_shingles]
            found = sum(candidates_within(searchable(distinct(two), SETTINGS))[0].size for two in long_enough)
            yield f"{percent} % parts, {kind}", f"{found} of {len(long_enough)} ({found / len(long_enough):.3f})"


def increments(data: Path) -> Iterator[Row]:
    """The cost of adding to what is stored, mapped from files by a process of its own."""
    made = fingerprints(news(data), SETTINGS)
    for copies in (1, 10):
        size = copies * len(made)
        stored = [other for i in range(copies) for other in under_other_hashes(made, i)]
        rest, new = stored[: -size // 100], stored[-size // 100 :]
        rebuild, _ = timed(partial(group, stored, SETTINGS))
        first = update(NOTHING, rest, [], SETTINGS).index
        yield f"{size:,} reports", f"rebuild {rebuild:.1f} s; adding the last 1 %: {apart(first, new)}"
    mixed = (random_run(1_000_000 - BATCH), *update(NOTHING, made[BATCH:], [], SETTINGS).index)
    yield "1,000,000 reports, 990,000 of them random", f"adding 10,000: {apart(mixed, made[:BATCH])}"


def under_other_hashes(made: Sequence[Fingerprint], salt: int) -> list[Fingerprint]:
    """The same collection in other words."""
    if not salt:
        return list(made)
    shingles = [np.sort(mix(f.shingles ^ np.uint64(salt))) for f in made]
    signed = [s for chunk in chunks(shingles, 64) for s in signatures(chunk, SETTINGS.permutations)]
    return [
        replace(f, id=f"{salt}-{f.id}", digest=bytes([salt]) + f.digest[1:], shingles=own, signature=signature)
        for f, own, signature in zip(made, shingles, signed, strict=True)
    ]


def chunks(items: list[Any], size: int) -> Iterator[list[Any]]:
    """A list in pieces."""
    for start, end in pairwise([*range(0, len(items), size), len(items)]):
        yield items[start:end]


def random_run(count: int) -> Run:
    """A run of random numbers, as large in all its parts as one of real texts, save the shingles themselves."""
    generator = np.random.default_rng(1)

    def numbers(size: int) -> np.ndarray[Any, Any]:
        return generator.integers(0, 2**64, size, dtype=np.uint64)

    every = np.arange(count)
    digests = numbers(2 * count).view("V16")
    names = [f"random-{i}" for i in range(count)]
    texts = Texts(
        digests, numbers(RANDOM_SHINGLES * count), RANDOM_SHINGLES * np.arange(count + 1), post_digests(digests)
    )
    samples = post(numbers(SAMPLED * count), np.repeat(every, SAMPLED))
    bands = post(numbers(SETTINGS.bands * count), np.repeat(every, SETTINGS.bands))
    roster = posted(
        ids=np.array([name.encode() for name in names]),
        id_digests=id_digests(names),
        standing=np.ones(count, np.bool_),
        days=np.full(count, date(2012, 1, 1).toordinal()),
        lengths=every,
        texts=digests,
        pages=digest_column([b""] * count),
        titles=digest_column([b""] * count),
        captured=every,
        numbers=np.empty(0, np.uint64),
        number_offsets=np.zeros(count + 1, np.int64),
    )
    [empty] = update(NOTHING, [], [], SETTINGS).index
    return Run(roster, Searchable(texts, bands, marked(samples)), empty.edges)


def apart(index: Index, new: Sequence[Fingerprint]) -> str:
    """Store an index, and add to it in another process."""
    with tempfile.TemporaryDirectory() as folder:
        for number, run in enumerate(index):
            for name, column in columns_of(run).items():
                np.save(f"{folder}/{number}-{name}.npy", column)
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            return pool.apply(added, (folder, len(index), list(new)))


def added(folder: str, count: int, new: list[Fingerprint]) -> str:
    """Map an index and add to it: CPU seconds, and the peak memory of this process, mapped pages included."""
    before = peak_memory()
    index = tuple(
        run_of({path.stem.split("-", 1)[1]: np.load(path, mmap_mode="r") for path in Path(folder).glob(f"{number}-*")})
        for number in range(count)
    )
    seconds, made = timed(lambda: update(index, new, [], SETTINGS))
    return f"{seconds:.2f} s, {len(made.decided)} decided, peak {peak_memory():,} MB ({before:,} before)"


def peak_memory() -> int:
    """The most memory this process has used, in MB; `getrusage` would count what the parent used before it was born."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


PARTS = {
    "signatures": signature_speed,
    "search": search_speed,
    "exact-pairs": exact_pairs,
    "judged": judged_pairs,
    "same-event": same_event,
    "containment": containment,
    "increments": increments,
}


def main() -> None:
    """Measure the parts asked for and print a table each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--part", action="append", choices=list(PARTS))
    asked = parser.parse_args()
    for name in asked.part or PARTS:
        table = Table("measured", "result", title=name)
        for row in PARTS[name](asked.data):
            table.add_row(*row)
        Console(width=200).print(table)


if __name__ == "__main__":
    main()
