"""A collection as a store keeps it: an index, and the links that were decided last."""

from collections.abc import Collection

from pipeline.dedup import group
from pipeline.dedup.index import NOTHING, new_run, settled
from pipeline.dedup.runs import Index, compacted
from pipeline.model import Fingerprint, Link
from tests.dedup.samples import SETTINGS

Batch = list[Fingerprint]


class Stored:
    """Reports taken in update by update."""

    def __init__(self) -> None:
        self.index: Index = NOTHING
        self.standing: dict[str, Fingerprint] = {}
        self.links: dict[str, Link] = {}
        self.once_articles: set[str] = set()

    def take_in(self, several: list[Batch], went: Collection[str]) -> None:
        """Take in batches, of which the first also lets some reports go, and settle them together."""
        stored = len(self.index)
        for number, came in enumerate(several):
            self.index = (*self.index, new_run(self.index, came, [] if number else went, SETTINGS))
            self.standing = {k: v for k, v in self.standing.items() if number or k not in went}
            self.standing |= {f.id: f for f in came}
        made = settled(self.index, len(self.index) - stored, SETTINGS)
        kept = {k: v for k, v in self.links.items() if k in self.standing and k not in made.decided}
        self.links = kept | {link.copy_id: link for link in made.links}
        self.once_articles |= self.standing.keys() - self.links.keys()
        self.index = tuple(compacted(self.index))

    def holds(self) -> bool:
        """Whether this is what deciding everything anew gives."""
        return [self.links[name] for name in sorted(self.links)] == group([*self.standing.values()], SETTINGS)

    def resolves(self) -> bool:
        """Whether every id that was an article once, and stands, is one, or a copy of one."""
        articles = self.standing.keys() - self.links.keys()
        known = self.once_articles & self.standing.keys()
        return all(name in articles or self.links[name].article_id in articles for name in known)
