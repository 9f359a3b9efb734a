"""Removal: what was taken in and must go leaves nothing behind, and is refused from then on."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from string import hexdigits

from pipeline.committing import OnWait, Outcome, joined, publish_prepared, todays
from pipeline.curated.holdings import Held, group_of, held, published_by, rejected_at
from pipeline.curated.layout import generation_numbers
from pipeline.curated.lookup import SHORTEST_PREFIX, find
from pipeline.curated.raw_files import drop_register, forget_files
from pipeline.curated.spool import drop_dead_spools, new_spool
from pipeline.curated.store import Base, StoreError, writing
from pipeline.curated.tables import ID_COLUMN
from pipeline.curated.tombstones import Forgotten
from pipeline.dedup.columns import digest_column
from pipeline.dedup.columns import find as find_digests
from pipeline.dedup.fingerprint import digest_of
from pipeline.dedup.index import new_run, settled
from pipeline.dedup.roster import digest_at, id_digests
from pipeline.dedup.runs import Index, configuration, run_of
from pipeline.prepare import Prepared
from pipeline.settings import Settings, Tombstone

ID_DIGITS = 64


class NothingSuchError(LookupError):
    """What is named is nowhere, or names nothing; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be forgotten: a capture or a URL that is named, or all that a publisher has in."""

    named: str = ""  # an id, the first digits of one that is in, or a URL
    publisher: str = ""
    group: bool = False  # the other reports of their groups too


@dataclass(frozen=True, slots=True)
class Removal:
    """What goes, and what comes of it."""

    tombstones: tuple[Tombstone, ...]  # new ones
    going: tuple[Held, ...]  # what is in and goes
    new_articles: tuple[Held, ...]  # copies that become articles
    generations: tuple[int, ...]  # that readers of the past lose

    @property
    def raw_paths(self) -> tuple[str, ...]:
        """The raw items that held what goes; they are their owner's to delete."""
        return tuple(sorted(one.raw_path for one in self.going))


def foresee(curated: Path, wish: Wish, settings: Settings, on_wait: OnWait) -> Removal:
    """What `forget` would do now. Raises `LookupError` where nothing is named by the wish."""
    todays(curated, on_wait)
    with writing(curated, on_wait) as base:
        return removal(base, wish, settings)


def forget(curated: Path, wish: Wish, settings: Settings, on_wait: OnWait) -> tuple[Removal, Outcome]:
    """Take out what is wished, from every generation, the index and what waits to be committed, and refuse it."""
    todays(curated, on_wait)
    with writing(curated, on_wait) as base:
        gone = removal(base, wish, settings)
        drop_dead_spools(curated)
        forget_files(curated, gone.raw_paths)
        tombstones = {*base.forgotten, *gone.tombstones}
        return gone, _publish(base, settings, tombstones, [one.id for one in gone.going])


def undo(curated: Path, named: str, settings: Settings, on_wait: OnWait) -> tuple[tuple[Tombstone, ...], Outcome]:
    """Take tombstones back: the next backfill that meets what they refused takes it in again.

    Raises `NothingSuchError` where no tombstone names it.
    """
    todays(curated, on_wait)
    with writing(curated, on_wait) as base:
        taken = _named(named, base.forgotten)
        drop_register(curated)  # it passes over the raw files that hold what was refused
        return taken, _publish(base, settings, {*base.forgotten} - {*taken}, ())


def removal(base: Base, wish: Wish, settings: Settings) -> Removal:
    """What a wish comes to in a generation."""
    index = _index(base, settings)
    tombstones = _tombstones(base, index, wish)
    going = _refused(base, index, tombstones)
    if wish.group:
        others = held(base, {*group_of(base, _ids(going))} - {*_ids(going)})
        tombstones |= _stones(index, others)
        going = _refused(base, index, tombstones)
    new = {stone for stone in tombstones if not _is_known(stone, base.forgotten)}
    return Removal(
        tombstones=tuple(sorted(new)),
        going=tuple(going),
        new_articles=tuple(_unfolded(base, index, going, settings)),
        generations=tuple(generation_numbers(base.curated)) if new else (),
    )


def _tombstones(base: Base, index: Index, wish: Wish) -> set[Tombstone]:
    """For what is wished; a capture that is not in has one of its id alone."""
    if wish.publisher:
        found = published_by(base, wish.publisher)
        if not found:
            raise NothingSuchError(f"Nothing that is in was published by {wish.publisher}.")
        return _stones(index, held(base, found))
    if ":" in wish.named:
        return {Tombstone(url=wish.named)}
    name = _full_id(base, wish.named)
    return _stones(index, held(base, [name])) or {Tombstone(name)}


def _full_id(base: Base, stated: str) -> str:
    if len(stated) == ID_DIGITS and {*stated} <= {*hexdigits}:
        return stated.lower()
    found = find(base.curated, stated)
    return str(found.row[ID_COLUMN[found.table]])


def _stones(index: Index, captures: Iterable[Held]) -> set[Tombstone]:
    some = list(captures)
    texts = _texts(index, _ids(some))
    # Without a URL the words say nothing: another publisher may have them too.
    return {Tombstone(one.id, one.url, texts.get(one.id, "")) if one.url else Tombstone(one.id) for one in some}


def _is_known(stone: Tombstone, known: Collection[Tombstone]) -> bool:
    """Whether it is there already; one of an id alone may have been made with more, when the capture was in."""
    return stone in known or (not stone.url and stone.capture_id in Forgotten(known).ids)


def _refused(base: Base, index: Index, tombstones: Collection[Tombstone]) -> list[Held]:
    """What is in and is refused."""
    forgotten = Forgotten(tombstones)
    urls = {stone.url for stone in tombstones if stone.url}
    names = {*forgotten.ids, *_at(index, urls), *rejected_at(base, forgotten.urls)}
    texts = _texts(index, names)
    return [one for one in held(base, names) if forgotten.refuses(one.id, one.url, texts.get(one.id, ""))]


def _index(base: Base, settings: Settings) -> Index:
    """The deduplication index. Raises `StoreError` where it was made under other settings."""
    if base.manifest and base.manifest.index_configuration != configuration(settings):
        raise StoreError(
            "Copies were found under other settings; name the same --settings FILE, "
            "or run `news-pipeline rebuild` on all raw files first."
        )
    return tuple(run_of(run.arrays) for run in base.stored_runs().values())


def _texts(index: Index, ids: Iterable[str]) -> dict[str, str]:
    """The digests of the comparison texts of some reports, by id; of several rows of an id the newest counts."""
    names = list(ids)
    wanted = id_digests(names)
    return {
        names[place]: digest_at(run.roster.texts, row).hex()
        for run in index
        for place, row in zip(*find_digests(run.roster.by_id, run.roster.id_digests, wanted), strict=True)
    }


def _at(index: Index, urls: Iterable[str]) -> set[str]:
    """The ids of all that stands, or once stood, under these URLs."""
    wanted = digest_column([digest_of(url.encode("utf-8", "surrogatepass")) for url in urls])
    rows = [(run.roster.ids, find_digests(run.roster.by_page, run.roster.pages, wanted)[1]) for run in index]
    return {name.decode() for ids, found in rows for name in ids[found].tolist()}


def _unfolded(base: Base, index: Index, going: Iterable[Held], settings: Settings) -> list[Held]:
    """The copies that are articles once some reports are gone."""
    reports = [one.id for one in going if one.article_id]
    if not reports:
        return []
    done = settled((*index, new_run(index, [], reports, settings)), 1, settings)
    articles = done.decided - {link.copy_id for link in done.links}
    return [one for one in held(base, articles) if one.table == "copies"]


def _publish(base: Base, settings: Settings, tombstones: Collection[Tombstone], going: Collection[str]) -> Outcome:
    stated = replace(joined(settings, base), forgotten=tuple(sorted(tombstones)))
    nothing = Prepared(
        spool=new_spool(base.curated), met=0, known=0, outside=0, undated=0, learned_version=stated.learned_version
    )
    return publish_prepared(base, nothing, stated, "forget", forgotten=going)


def _named(named: str, tombstones: Iterable[Tombstone]) -> tuple[Tombstone, ...]:
    """The tombstones that a person means. Raises `NothingSuchError` where there is none, or more than one capture."""
    if ":" in named:
        found = [stone for stone in tombstones if stone.url == named]
    else:
        long_enough = len(named) >= SHORTEST_PREFIX
        found = [stone for stone in tombstones if long_enough and stone.capture_id.startswith(named.lower())]
        if len(_captures(found)) > 1:
            raise NothingSuchError(f"{len(_captures(found))} captures start with {named}; give more digits.")
    if not found:
        raise NothingSuchError(f"Nothing was forgotten by the name of {named}.")
    return tuple(found)


def _captures(tombstones: Iterable[Tombstone]) -> set[str]:
    return {stone.capture_id for stone in tombstones}


def _ids(captures: Iterable[Held]) -> list[str]:
    return [one.id for one in captures]
