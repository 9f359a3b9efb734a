"""How well copies are found and folded: recall and precision on pairs that are known."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from dedup_data import SETTINGS, Row, news, report, rows, strings

from pipeline.dedup import fingerprints, group
from pipeline.dedup.candidates import candidates_within, searchable
from pipeline.dedup.edges import Similar, similar_texts, verified
from pipeline.dedup.texts import distinct
from pipeline.dedup.verify import is_near, overlap
from pipeline.model import CleanText, Fingerprint

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def exact_pairs(data: Path) -> Iterator[Row]:
    """Recall and precision on every pair of reuters21578 with its exact similarity, and what is folded of them."""
    bodies = {f"{r['id']:06}": r for r in rows(data / "reuters21578.jsonl.gz")}
    made = fingerprints([report(name, r["body"], r["day"], r["title"]) for name, r in bodies.items()], SETTINGS)
    by_id = {f.id: f for f in made}
    similar = similar_among(made)
    article = {link.copy_id: link.article_id for link in group(made, SETTINGS)}
    hits: dict[str, list[bool]] = {}
    for ids, jaccard, contained in known_pairs(data / "reuters21578_exact_pairs.tsv"):
        a, b = (by_id[i] for i in ids)
        if a.digest != b.digest and min(a.shingles.size, b.shingles.size) >= SETTINGS.near_min_shingles:
            bands = {"J >= .5": jaccard >= 0.5, "J >= .4": jaccard >= 0.4, "C >= .8": contained >= 0.8}
            for name in (name for name, belongs in bands.items() if belongs):
                hits.setdefault(f"found, {name}, other words", []).append(b.digest in similar.get(a.digest, {}))
        together = article.get(a.id, a.id) == article.get(b.id, b.id)
        share = number_share(*(bodies[i]["body"] for i in ids))
        if jaccard >= 0.5 and share >= 0.8:
            hits.setdefault("folded, J >= .5 and .8 of the numbers", []).append(together)
        if jaccard >= 0.4 and share < 0.3 and a.day != b.day:
            hits.setdefault("folded, J >= .4, other day, under .3 of the numbers", []).append(together)
    body = {f.digest: bodies[f.id]["body"] for f in made}
    near = [(a, b) for a, others in similar.items() for b in others if a < b and is_near(others[b], SETTINGS)]
    exact = [plain_jaccard(body[a], body[b]) for a, b in near]
    hits["precision, J >= .4 in plain sets of strings"] = [jaccard >= SETTINGS.near_jaccard for jaccard in exact]
    for name, verdicts in hits.items():
        yield name, f"{sum(verdicts)} of {len(verdicts)} ({sum(verdicts) / len(verdicts):.3f})"


def plain_jaccard(one: str, other: str) -> float:
    """Jaccard similarity of word 5-grams, by strings: no hash, and words as a regular expression sees them."""
    a, b = set(strings(one)), set(strings(other))
    return len(a & b) / len(a | b)


def similar_among(made: Iterable[Fingerprint]) -> Similar:
    """What search and verification find among some reports."""
    found = searchable(distinct(made), SETTINGS)
    return similar_texts([verified(found.texts, found.texts, candidates_within(found), SETTINGS)])


def known_pairs(path: Path) -> Iterator[tuple[list[str], float, float]]:
    """Two ids, their Jaccard similarity and containment."""
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        cells = line.split("\t")
        yield [f"{int(i):06}" for i in cells[:2]], float(cells[2]), float(cells[3])


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
