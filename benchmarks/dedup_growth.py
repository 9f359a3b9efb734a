"""What adding to a collection costs, in time and memory, as it grows; and what crowds of like texts cost."""

from __future__ import annotations

import multiprocessing
import pickle
import random
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from dedup_data import SETTINGS, Row, news, peak_memory, report, timed

from pipeline.dedup import fingerprints, group
from pipeline.dedup.candidates import Searchable, candidates_within, searchable
from pipeline.dedup.columns import digest_column, post_digests
from pipeline.dedup.edges import NO_EDGES, similar_texts, verified
from pipeline.dedup.groups import decide
from pipeline.dedup.index import NOTHING, new_run, settled
from pipeline.dedup.minhash import signatures
from pipeline.dedup.postings import post
from pipeline.dedup.roster import id_digests, posted
from pipeline.dedup.runs import Index, Run, columns_of, compacted, run_of
from pipeline.dedup.samples import SAMPLE_BITS, marked
from pipeline.dedup.texts import Texts, distinct
from pipeline.dedup.tokens import mix
from pipeline.model import Fingerprint

BATCH = 10_000  # reports that are added to a million
PIECE = 20_000  # reports a run of a first backfill
LARGE = 39_600  # reports a run of the million: 25 of them, and ten thousand real ones
SAMPLED = 67  # shingles sampled of a text of news_20k, at the mean
RANDOM_SHINGLES = 24  # of a random text: enough to be posted
CROWDS = (200, 400)


def increments(data: Path) -> Iterator[Row]:
    """The cost of adding to what is stored, mapped from files by a process of its own."""
    made = fingerprints(news(data), SETTINGS)
    for copies in (1, 5, 10):
        stored = [other for i in range(copies) for other in under_other_hashes(made, i)]
        rest, new = stored[: -len(stored) // 100], stored[-len(stored) // 100 :]
        rebuild, _ = timed(partial(group, stored, SETTINGS))
        yield f"{len(stored):,} reports", f"rebuild {rebuild:.1f} s; adding the last 1 %: {apart(index_of(rest), new)}"
        if copies == 5:
            more = under_other_hashes(made[:BATCH], copies)
            yield f"{len(rest):,} reports", f"adding {BATCH:,} of other words: {apart(index_of(rest), more)}"
    runs = [random_run(LARGE, seed) for seed in range(25)]
    mixed = (*runs, *index_of(made[BATCH:]))
    yield f"{sum(len(run.roster) for run in mixed):,}, most random", f"adding {BATCH:,}: {apart(mixed, made[:BATCH])}"


def index_of(reports: Sequence[Fingerprint]) -> Index:
    """An index as a backfill leaves it."""
    index = NOTHING
    for start in range(0, len(reports), PIECE):
        index = tuple(compacted((*index, new_run(index, reports[start : start + PIECE], [], SETTINGS))))
    return index


def first_backfill(data: Path) -> Iterator[Row]:
    """A first backfill in runs that are put away at once, settled together at the end, in a process of its own."""
    made = fingerprints(news(data), SETTINGS)
    for copies in (5, 10):
        with tempfile.TemporaryDirectory() as folder, multiprocessing.get_context("spawn").Pool(1) as pool:
            for i in range(copies):
                Path(folder, f"{i}.pieces").write_bytes(pickle.dumps(under_other_hashes(made, i)[:PIECE]))
            yield f"{copies * PIECE:,} reports", pool.apply(taken_in_pieces, (folder, copies))


def taken_in_pieces(folder: str, count: int) -> str:
    """Take in pieces, each as a run; CPU seconds and memory."""
    index: Index = NOTHING
    searching = 0.0
    for number in range(count):
        piece = pickle.loads(Path(folder, f"{number}.pieces").read_bytes())
        seconds, run = timed(partial(new_run, index, piece, [], SETTINGS))
        put_away(run, folder, number)
        index, searching = (*index, mapped(folder, number)), searching + seconds
    settling, made = timed(lambda: settled(index, count, SETTINGS))
    return f"runs {searching:.1f} s, settling {settling:.1f} s, {len(made.links)} links, {memory()}"


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


def random_run(count: int, seed: int) -> Run:
    """A run of random numbers, as large in all its parts as one of real texts, save the shingles themselves."""
    generator = np.random.default_rng(seed)

    def numbers(size: int) -> np.ndarray[Any, Any]:
        return generator.integers(0, 2**64, size, dtype=np.uint64)

    every = np.arange(count)
    digests = numbers(2 * count).view("V16")
    names = [f"random-{seed}-{i}" for i in range(count)]
    shingles = numbers(RANDOM_SHINGLES * count).reshape(count, RANDOM_SHINGLES)
    shingles[:, : RANDOM_SHINGLES >> SAMPLE_BITS] >>= np.uint64(SAMPLE_BITS)
    shingles.sort(axis=1)
    offsets = RANDOM_SHINGLES * np.arange(count + 1)
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
    texts = Texts(digests, shingles.ravel(), offsets, post_digests(digests))
    return Run(roster, Searchable(texts, bands, marked(samples)), NO_EDGES)


def apart(index: Index, new: Sequence[Fingerprint]) -> str:
    """Store an index, and add to it in another process."""
    with tempfile.TemporaryDirectory() as folder:
        for number, run in enumerate(index):
            put_away(run, folder, number)
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            return pool.apply(added, (folder, len(index), list(new)))


def added(folder: str, count: int, new: list[Fingerprint]) -> str:
    """Map an index and add to it: CPU seconds and memory."""
    index = tuple(mapped(folder, number) for number in range(count))
    searching, run = timed(lambda: new_run(index, new, [], SETTINGS))
    settling, made = timed(lambda: settled((*index, run), 1, SETTINGS))
    return f"searching {searching:.2f} s, settling {settling:.2f} s, {len(made.decided)} decided, {memory()}"


def put_away(run: Run, folder: str, number: int) -> None:
    """Store a run as plain arrays."""
    for name, column in columns_of(run).items():
        np.save(f"{folder}/{number}-{name}.npy", column)


def mapped(folder: str, number: int) -> Run:
    """A stored run, mapped into memory."""
    files = {path.stem.split("-", 1)[1]: path for path in Path(folder).glob(f"{number}-*.npy")}
    return run_of({name: loaded(path) for name, path in files.items()})


def loaded(path: Path) -> np.ndarray[Any, Any]:
    """An array, mapped where it is not empty."""
    array: np.ndarray[Any, Any] = np.load(path)
    return np.load(path, mmap_mode="r") if array.size else array


def memory() -> str:
    """The most memory of this process, mapped pages that were touched included, and what it holds of its own."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    own = int(status.split("RssAnon:")[1].split()[0]) // 1024
    return f"peak {peak_memory():,} MB, {own:,} of its own at the end"


def crowds(data: Path) -> Iterator[Row]:
    """Near-identical texts, every one like every other: the editions of a form, and copies with a word changed."""
    del data  # these are made up
    for count in CROWDS:
        for kind, changed in (("editions", edition), ("copies", retyped)):
            generator = random.Random(1)
            days = (date(2010, 1, 1) + timedelta(days=i if kind == "editions" else 0) for i in range(count))
            texts = [report(f"{i:06}", changed(generator), day.isoformat()) for i, day in enumerate(days)]
            yield f"{count:,} {kind}", crowd_cost(fingerprints(texts, SETTINGS))


def crowd_cost(made: Sequence[Fingerprint]) -> str:
    """CPU seconds of each step."""
    found = searchable(distinct(made), SETTINGS)
    candidates, pairs = timed(partial(candidates_within, found))
    verifying, edges = timed(partial(verified, found.texts, found.texts, pairs, SETTINGS))
    deciding, links = timed(lambda: decide(made, similar_texts([edges]), SETTINGS))
    return (
        f"candidates {candidates:.2f} s, verification {verifying:.2f} s, groups {deciding:.2f} s, "
        f"{len(edges):,} edges, {len(links):,} copies"
    )


def edition(generator: random.Random) -> str:
    """A form of 200 words with twelve numbers in it."""
    return " ".join(f"{word} {generator.randrange(10_000)}" if i % 16 == 0 else word for i, word in enumerate(words()))


def retyped(generator: random.Random) -> str:
    """The same 200 words, two of them other ones."""
    changed = set(generator.sample(range(200), 2))
    return " ".join(f"other{generator.randrange(10**6)}" if i in changed else word for i, word in enumerate(words()))


def words() -> Iterable[str]:
    """Two hundred different words."""
    return (f"{'abcdefghij'[i % 10]}{'klmnopqrst'[i // 10 % 10]}{'uv'[i // 100]}" for i in range(200))
