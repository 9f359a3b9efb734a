"""Groups: which report stands for which, decided from the set of reports and what their texts share.

Everything here is a function of the set. Reports are put into canonical order first, so that "earlier in the list" is
"rather the article" in every step, and a report matters only to those it is linked with by a URL, a text or an edge:
the links of a set are those of its connected parts, together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from pipeline.dedup.candidates import candidates_within, searchable
from pipeline.dedup.edges import Similar, similar_texts, verified
from pipeline.dedup.folding import Heads, fold
from pipeline.dedup.revisions import stand_ins
from pipeline.dedup.texts import distinct
from pipeline.dedup.verify import is_near, overlap
from pipeline.model import Fingerprint, Link, Relation
from pipeline.settings import Settings


def group(fingerprints: Sequence[Fingerprint], settings: Settings) -> list[Link]:
    """Every copy's link to its article, sorted by the copy's id. A report without words stands alone."""
    found = searchable(distinct(fingerprints), settings)
    edges = verified(found.texts, found.texts, candidates_within(found), settings)
    return decide(fingerprints, similar_texts([edges]), settings)


def decide(fingerprints: Iterable[Fingerprint], similar: Similar, settings: Settings) -> list[Link]:
    """The links, given which texts are similar."""
    reports = sorted((report for report in fingerprints if report.digest), key=canonical_order)
    revised = stand_ins(reports, settings)
    standing = [report for report in reports if report.id not in revised]
    same = first_of_each_text(standing)
    folded = fold(Heads([report for report in standing if report.id not in same], similar, settings))
    links = []
    for report in reports:
        head = revised.get(report.id, report)
        head = same.get(head.id, head)
        article = folded.get(head.id, head)
        if article is not report:
            links.append(link(report, article, report.id in revised, settings))
    return sorted(links, key=lambda made: made.copy_id)


def canonical_order(report: Fingerprint) -> tuple[date, int, str]:
    """Earliest day first, undated last; then the most complete text; then the id."""
    return (report.day or date.max, -report.length, report.id)


def first_of_each_text(reports: Iterable[Fingerprint]) -> dict[str, Fingerprint]:
    """For every report whose text came before, the report that came with it first."""
    first: dict[bytes, Fingerprint] = {}
    return {r.id: first[r.digest] for r in reports if first.setdefault(r.digest, r) is not r}


def link(copy: Fingerprint, article: Fingerprint, is_revision: bool, settings: Settings) -> Link:
    """A copy's edge to its article, measured between these two."""
    if copy.digest == article.digest:
        return Link(copy.id, article.id, Relation.EXACT, 1.0, 1.0)
    found = overlap(copy.shingles, article.shingles)
    alike = Relation.NEAR if is_near(found, settings) else Relation.CONTAINED
    return Link(copy.id, article.id, Relation.REVISION if is_revision else alike, found.jaccard, found.containment)
