"""Tombstones: what they refuse, how they lie on disk, and what is done and said where a removal was interrupted."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curated.layout import FORGOTTEN_FILE, MANIFEST, generation_folder, generation_numbers, home
from pipeline.curated.manifest import read_manifest
from pipeline.curated.placing.merge import merge
from pipeline.curated.placing.placement import links_table, with_standing
from pipeline.curated.publish import publish
from pipeline.curated.raw_files import REGISTER, RawFile, forget_files, read_register, register_files, spool_files
from pipeline.curated.spool import (
    claim_spool,
    drop_dead_spools,
    drop_spool,
    leave_spool,
    new_spool,
    spooled_own,
    spooled_rejections,
)
from pipeline.curated.store import read_base, taken_in, writing
from pipeline.curated.tombstones import Forgotten, read_tombstones, refused_in, to_json
from pipeline.curated.verify import faults
from pipeline.repair import repair
from pipeline.settings import Settings, SettingsError, Tombstone, load_settings
from tests.curated.makers import VERSION, commit, fill_spool, make_id, make_rejection, make_report

URL = "https://daily.example/port"
TEXT = make_id("a")[:32]  # what the maker gives the report as the digest of its words

STONES = st.builds(Tombstone, st.text(), st.text(), st.text())


def forgotten(curated: Path, *stones: Tombstone, going: tuple[str, ...] = ()) -> int:
    """A commit that forgets; returns the generation."""
    with writing(curated) as base:
        spool = new_spool(curated)
        merged = taken_in(base, spool, refused={make_id(name) for name in going})
        index = with_standing(merged.reports, links_table([]))
        settings = Settings(forgotten=tuple(sorted({*base.forgotten, *stones})))
        manifest = publish(base, spool, merged, index, VERSION, settings)
        drop_spool(spool)
    return manifest.generation


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Two generations: two articles and a rejection."""
    commit(tmp_path / "out", [make_report("a")])
    commit(tmp_path / "out", [make_report("b")], [make_rejection("x")])
    return tmp_path / "out"


def promises(curated: Path) -> set[str]:
    return {fault.promise for fault in faults(curated)}


@pytest.mark.parametrize(
    ("stone", "capture", "refused"),
    [
        (Tombstone("1"), ("1", None, ""), True),
        (Tombstone("1"), ("2", None, ""), False),
        (Tombstone("1", URL, "ab"), ("2", URL, "ab"), True),
        (Tombstone("1", URL, "ab"), ("2", URL, "cd"), False),  # other words at the same address
        (Tombstone("1", URL, "ab"), ("2", "https://post.example/", "ab"), False),  # the same words of another publisher
        (Tombstone("1", URL, "ab"), ("2", None, "ab"), False),
        (Tombstone("1", URL), ("2", URL, ""), False),  # two captures without words are not the same for that
        (Tombstone("1", "", "ab"), ("2", None, "ab"), False),
        (Tombstone("", URL), ("2", URL, "cd"), True),
        (Tombstone("", URL), ("2", URL + "/", "cd"), False),
        (Tombstone("", URL), ("2", None, ""), False),
    ],
)
def test_a_tombstone_refuses_what_it_names_and_nothing_else(
    stone: Tombstone, capture: tuple[str, str | None, str], refused: bool
) -> None:
    assert Forgotten([stone]).refuses(*capture) is refused


@given(st.lists(STONES))
def test_tombstones_come_back_from_the_disk_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, stones: list[Tombstone]
) -> None:
    path = tmp_path_factory.mktemp("stones") / FORGOTTEN_FILE
    path.write_text(to_json(stones))
    assert read_tombstones(path) == tuple(stones)


def test_no_file_means_that_nothing_was_forgotten(tmp_path: Path) -> None:
    assert read_tombstones(tmp_path / FORGOTTEN_FILE) == ()


def test_tombstones_change_their_own_version_and_not_that_of_the_rows() -> None:
    some = Settings(forgotten=(Tombstone("1"),))
    assert some.stamp == Settings().stamp
    assert some.forgotten_version
    assert some.forgotten_version != Settings(forgotten=(Tombstone("2"),)).forgotten_version
    assert Settings().forgotten_version == ""


def test_tombstones_are_not_for_a_settings_file(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("forgotten = []\n")
    with pytest.raises(SettingsError, match="unknown key 'forgotten'"):
        load_settings(tmp_path / "settings.toml")


def test_a_spool_is_searched_by_id_by_url_and_by_words(tmp_path: Path) -> None:
    spool = new_spool(tmp_path / "out")
    page = replace(make_report("a"), url=URL)
    fill_spool(spool, [page, make_report("b")], [replace(make_rejection("x"), url=URL)])
    assert refused_in(spool, ()) == []
    assert refused_in(spool, [Tombstone(make_id("b"))]) == [make_id("b")]
    assert refused_in(spool, [Tombstone(url=URL)]) == [make_id("a"), make_id("x")]
    assert refused_in(spool, [Tombstone("1", URL, TEXT)]) == [make_id("a")]


def test_what_is_refused_stands_nowhere_stored_or_new(out: Path) -> None:
    spool = new_spool(out)
    fill_spool(spool, [make_report("a", captured_at=None), make_report("c")], [make_rejection("y")])
    base = read_base(out)
    refused = {make_id(name) for name in "acxy"}
    own, rejections = spooled_own(spool), spooled_rejections(spool)
    merged = merge(base.index, base.rejections, own, rejections, refused=refused)
    assert merged.reports["id"].to_pylist() == [make_id("b")]
    assert merged.rejections.num_rows == 0
    assert merged.went == merged.forgotten == frozenset({make_id("a")})
    assert merged.came.size == 0


def test_tombstones_are_carried_from_generation_to_generation(out: Path) -> None:
    forgotten(out, Tombstone(url=URL))
    with writing(out) as base:
        assert base.forgotten == (Tombstone(url=URL),)
    stored = read_manifest(generation_folder(out, 3))
    assert (stored.oldest, stored.forgotten_version) == (3, Settings(forgotten=base.forgotten).forgotten_version)


def test_recovery_drops_the_generations_that_may_not_stay(out: Path) -> None:
    forgotten(out, Tombstone(make_id("a")), going=("a",))
    assert generation_numbers(out) == [1, 2, 3]  # a removal that was killed as soon as it showed
    assert promises(out) == {"forgotten is gone"}
    (home(out) / "spilled").mkdir()
    with writing(out):
        pass
    assert generation_numbers(out) == [3]
    assert not (home(out) / "spilled").exists()
    assert promises(out) == set()


def test_a_generation_that_forgets_nothing_new_lets_older_ones_stay(out: Path) -> None:
    with writing(out):
        pass
    assert generation_numbers(out) == [1, 2]
    assert read_manifest(generation_folder(out, 2)).oldest == 1


def test_a_row_that_should_be_gone_is_named(out: Path) -> None:
    forgotten(out, Tombstone(make_id("a")))
    with writing(out):
        pass
    assert promises(out) == {"forgotten is gone"}


def test_damaged_tombstones_are_named_and_taken_from_another_generation(out: Path) -> None:
    forgotten(out, Tombstone("1"))
    with writing(out):
        pass
    stones, path = (Tombstone("1"),), generation_folder(out, 3) / FORGOTTEN_FILE
    assert read_tombstones(path) == stones
    path.unlink()
    path.write_text(to_json([Tombstone("2")]))
    assert promises(out) == {"checksums"}
    path.unlink()
    path.write_text(to_json(stones))
    with writing(out) as base:
        spool = new_spool(out)
        fill_spool(spool, [make_report("late")])
        merged = taken_in(base, spool)
        index = with_standing(merged.reports, links_table([]))
        publish(base, spool, merged, index, VERSION, Settings(forgotten=stones))
        drop_spool(spool)
    latest = generation_folder(out, 4) / FORGOTTEN_FILE
    latest.unlink()
    assert promises(out) >= {"complete"}
    assert repair(out, Settings()).left == ()
    assert read_tombstones(latest) == stones


def registered(curated: Path, *names: str) -> None:
    spool = new_spool(curated)
    spool_files(spool, [RawFile(f"/raw/{name}", name, (1, 1, -1, -1), 1) for name in names])
    register_files(curated, spool, VERSION)
    drop_spool(spool)


def knows(curated: Path, name: str) -> bool:
    return read_register(curated, VERSION).captures(f"/raw/{name}", name, (1, 1, -1, -1)) is not None


def test_the_file_of_a_forgotten_item_is_read_again_and_no_other(out: Path) -> None:
    registered(out, "a.txt", "dump.jsonl", "b#1.txt")
    forget_files(out, ["dump.jsonl#3", "b#1.txt"])
    assert [knows(out, name) for name in ("a.txt", "dump.jsonl", "b#1.txt")] == [True, False, False]


def test_a_damaged_register_is_dropped(out: Path) -> None:
    registered(out, "a.txt")
    (home(out) / REGISTER).write_text("no Parquet")
    forget_files(out, ["a.txt"])
    assert not (home(out) / REGISTER).exists()


def test_a_register_from_before_a_removal_goes_with_the_generations(out: Path) -> None:
    registered(out, "secret words in a name.txt")
    forgotten(out, Tombstone("1"))
    with writing(out):
        pass
    assert not (home(out) / REGISTER).exists()


def test_spools_of_the_dead_go_and_those_of_the_living_stay(out: Path) -> None:
    dead, living = claim_spool(out, "one"), claim_spool(out, "two")
    leave_spool(dead)
    drop_dead_spools(out)
    assert (dead.exists(), living.exists()) == (False, True)
    drop_spool(living)


def test_a_manifest_of_before_there_were_removals_allows_all_generations(out: Path) -> None:
    path = generation_folder(out, 2) / MANIFEST
    stated = json.loads(path.read_text())
    del stated["oldest"], stated["forgotten_version"]
    path.unlink()
    path.write_text(json.dumps(stated))
    assert read_manifest(path.parent).oldest == 1
