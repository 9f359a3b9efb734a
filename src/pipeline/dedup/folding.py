"""Folding reports with different texts: near-duplicates first, then those that stand inside a longer article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from pipeline.dedup.edges import Similar
from pipeline.dedup.templates import is_edition, is_template
from pipeline.dedup.verify import Overlap, is_contained, is_near, overlap
from pipeline.model import Fingerprint
from pipeline.settings import Settings

# Of two texts that make up a third, each is at most .6 of it where the other is near-duplicate enough (.4) to matter.
# Two trimmed copies of one report that are so short still have a part in common.
HALF_JACCARD = 0.6
HALVES_SHARE = 0.1

ArticleOf = dict[str, Fingerprint]  # a copy's article, by the copy's id


class Heads:
    """Reports with different texts, in canonical order, and what holds between each two of them."""

    def __init__(self, reports: Sequence[Fingerprint], similar: Similar, settings: Settings) -> None:
        self.reports = reports
        self.rank = {report.id: rank for rank, report in enumerate(reports)}
        self._by_text = {report.digest: report for report in reports}
        self._similar = similar
        self._settings = settings
        self._related = {report.id: list(self._related_to(report)) for report in reports}
        self._pairings = {report.id for report in reports if self._is_pairing(report)}

    def related(self, report: Fingerprint) -> Sequence[tuple[Fingerprint, Overlap]]:
        """The reports that share enough words with one to be one report with it, templates and editions left out."""
        return self._related[report.id]

    def _related_to(self, report: Fingerprint) -> Iterator[tuple[Fingerprint, Overlap]]:
        for digest, found in self._similar.get(report.digest, {}).items():
            other = self._by_text.get(digest)
            if other and not self._are_two(report, other, found):
                yield other, found

    def near(self, report: Fingerprint) -> Iterator[tuple[Fingerprint, Overlap]]:
        """The near-duplicates of a report; the halves of a pairing are like it, but tell half of it."""
        for other, found in self.related(report):
            larger = min(report, other, key=self.size_order)
            paired = larger.id in self._pairings and self._is_half(found)
            if is_near(found, self._settings) and not paired:
                yield other, found

    def inside(self, report: Fingerprint) -> Iterator[tuple[Fingerprint, Overlap]]:
        """The longer reports that a report stands in; of two equally long ones the later stands in the earlier."""
        for other, found in self.related(report):
            if is_contained(found, self._settings) and self.size_order(other) < self.size_order(report):
                yield other, found

    def _are_two(self, report: Fingerprint, other: Fingerprint, found: Overlap) -> bool:
        template = is_template(report, other, found.containment, self._settings)
        return template or is_edition(report, other, found, self._settings)

    def _is_pairing(self, report: Fingerprint) -> bool:
        """Whether a report joins two others that have little in common, each about half of it."""
        halves = [
            other
            for other, found in self.related(report)
            if self._is_half(found) and self.size_order(report) < self.size_order(other)
        ]
        return any(overlap(a.shingles, b.shingles).containment < HALVES_SHARE for a, b in combinations(halves, 2))

    def _is_half(self, found: Overlap) -> bool:
        return is_contained(found, self._settings) and found.jaccard <= HALF_JACCARD

    def size_order(self, report: Fingerprint) -> tuple[int, int]:
        """The longest first, then the canonical order."""
        return (-report.shingles.size, self.rank[report.id])


def fold(heads: Heads) -> ArticleOf:
    """Every copy's article."""
    near = fold_near(heads.reports, heads)
    articles = [report for report in heads.reports if report.id not in near]
    return follow(near, fold_contained(articles, heads), heads)


def fold_near(reports: Iterable[Fingerprint], heads: Heads) -> ArticleOf:
    """Greedily in canonical order: a report is a copy of the article it is most like, or else an article itself.

    So a chain A~B~C where A and C have little in common gives two articles, and a copy's words are its article's.
    """
    article_of: ArticleOf = {}
    articles: set[str] = set()
    for report in reports:
        choices = [(found.jaccard, -heads.rank[a.id], a) for a, found in heads.near(report) if a.id in articles]
        if choices:
            article_of[report.id] = max(choices, key=lambda choice: choice[:2])[2]
        else:
            articles.add(report.id)
    return article_of


def fold_contained(articles: Sequence[Fingerprint], heads: Heads) -> ArticleOf:
    """From the longest to the shortest, articles into a longer one that they stand in, unless it is a round-up."""
    remaining = {article.id for article in articles}
    inside = {a.id: [(b, found) for b, found in heads.inside(a) if b.id in remaining] for a in articles}
    refused = round_ups(inside)
    article_of: ArticleOf = {}
    for article in sorted(articles, key=heads.size_order):
        choices = [
            (found.containment, -heads.rank[larger.id], larger)
            for larger, found in inside[article.id]
            if larger.id not in refused and larger.id not in article_of
        ]
        if choices:
            article_of[article.id] = max(choices, key=lambda choice: choice[:2])[2]
    return article_of


def round_ups(inside: dict[str, list[tuple[Fingerprint, Overlap]]]) -> set[str]:
    """The articles that hold two others of which neither holds the other: they tell several stories."""
    holds: dict[str, set[str]] = defaultdict(set)
    for smaller, larger in inside.items():
        for article, _ in larger:
            holds[article.id].add(smaller)
    return {
        article
        for article, held in holds.items()
        if any(b not in holds.get(a, ()) and a not in holds.get(b, ()) for a, b in combinations(sorted(held), 2))
    }


def follow(near: ArticleOf, contained: ArticleOf, heads: Heads) -> ArticleOf:
    """Copies of an article that was folded go with it where they are like the new one; the others are grouped anew."""
    article_of = near | contained
    left: dict[str, list[Fingerprint]] = defaultdict(list)
    for report in heads.reports:
        old = near.get(report.id)
        new = contained.get(old.id) if old else None
        if old is None or new is None:
            continue
        if any(other.id == new.id for other, _ in heads.related(report)):
            article_of[report.id] = new
        else:
            del article_of[report.id]
            left[old.id].append(report)
    for reports in left.values():
        article_of |= fold_near(reports, heads)
    return article_of
