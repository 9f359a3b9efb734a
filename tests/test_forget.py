"""What is forgotten is gone, stays out, and nobody else loses anything."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from pipeline.curated.layout import generation_numbers, home
from pipeline.curated.parquet import read_file
from pipeline.curated.raw_files import REGISTER
from pipeline.curated.spool import leave_spool
from pipeline.curated.store import StoreError, read_base
from pipeline.curated.verify import faults
from pipeline.forget import NothingSuchError, Removal, Wish, foresee, forget, undo
from pipeline.model import capture_id
from pipeline.run import Outcome, backfill, commit, prepare, rebuild
from pipeline.settings import Settings, Tombstone

HARBOUR = (
    "The port of Mombasa in Kenya reopened on Tuesday after a strike of four days. "
    "Dock workers accepted an offer of nine per cent more pay, the Kenya Ports Authority said. "
    "Some thirty ships had been waiting off the coast, among them two with maize for Uganda and Rwanda."
)
RAIL = (
    "Portugal will build a fast railway from Lisbon to Porto, the government in Lisbon decided on Thursday. "
    "Trains are to cover the distance in an hour and a quarter from the year 2030. "
    "The first section costs three billion euros, of which the European Union pays a quarter."
)
SHOPS = " Shops in the old town stayed open all night, and the ferry to Likoni took cars again from six."

BACKGROUND = (
    " The port handles nine tenths of the imports of four landlocked neighbours. Its cranes were ordered in the"
    " eighties and break down in the heat. A new terminal was promised twice, and twice the money went into a road."
    " Shippers have begun to look south, where berths are free and customs officers answer the telephone."
)

DAILY, POST, GAZETTE = "https://daily.example/port", "https://post.example/mombasa", "https://gazette.example/rail"


def say(owner: str) -> None:
    """Nobody waits here."""


class Desk:
    """A raw folder and the store it goes into."""

    def __init__(self, folder: Path) -> None:
        self.raw, self.out = folder / "raw", folder / "out"
        self.raw.mkdir(parents=True)
        self.ids: dict[str, str] = {}

    def write(self, name: str, text: str, url: str | None = None, publisher: str | None = None) -> None:
        """A capture under `raw/`, as old as any archive's."""
        path = self.raw / f"{name}.txt"
        path.write_text(text)
        declared = {"url": url, "publisher": publisher}
        sidecar = path.with_name(f"{name}.txt.meta.json")
        sidecar.write_text(json.dumps({key: value for key, value in declared.items() if value}))
        for written in (path, sidecar):
            os.utime(written, (1e9, 1e9))
        self.ids[name] = capture_id(text.encode(), url)

    def add(self, *names: str) -> Outcome:
        """These captures into the store, or all."""
        paths = [self.raw / f"{name}.txt" for name in names] or [self.raw]
        return backfill(paths, self.out, Settings(), workers=0)

    def forget(self, named: str, *, group: bool = False) -> Removal:
        """A capture by its name here, or whatever is named."""
        return forget(self.out, Wish(self.ids.get(named, named), group=group), Settings(), say)[0]

    def undo(self, named: str) -> tuple[Tombstone, ...]:
        """Taken back."""
        return undo(self.out, self.ids.get(named, named), Settings(), say)[0]

    def rows(self, table: str) -> dict[str, dict[str, object]]:
        """What stands in a table, by the names here."""
        column = {"articles": "article_id", "copies": "report_id", "rejections": "capture_id"}[table]
        files = sorted((self.out / table).rglob("*.parquet"))
        names = {name: short for short, name in self.ids.items()}
        return {names[row[column]]: row for file in files for row in read_file(file).to_pylist()}

    @property
    def tables(self) -> dict[str, bytes]:
        """Every table file."""
        folder = (home(self.out) / "current").resolve()
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.glob("*s/**/*.parquet")}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Three publishers' reports of the port (two of them alike to the letter), one of a railway, and an empty file."""
    desk = Desk(tmp_path)
    desk.write("daily", f"date 2024-05-13 {HARBOUR}", DAILY, "The Daily")
    desk.write("post", f"date 2024-05-14 {HARBOUR}", POST, "The Post")
    desk.write("longer", f"date 2024-05-15 {HARBOUR}{SHOPS}", "https://coast.example/1", "The Coast")
    desk.write("rail", RAIL, GAZETTE, "The Gazette")
    desk.write("empty", "")
    desk.add()
    return desk


def whole(desk: Desk) -> bool:
    return list(faults(desk.out)) == []


def test_another_publishers_copy_becomes_the_article_with_its_own_row(desk: Desk) -> None:
    before = desk.rows("copies")["post"]
    assert before["article_id"] == desk.ids["daily"]
    gone = desk.forget("daily")
    assert [one.id for one in gone.new_articles] == [desk.ids["post"]]
    after = desk.rows("articles")["post"]
    own = set(after) - {"article_id", "copies"}
    assert {name: after[name] for name in own} == {name: before[name] for name in own}
    assert desk.rows("copies")["longer"]["article_id"] == desk.ids["post"]
    assert whole(desk)


def test_a_day_that_it_lent_is_taken_back_with_its_evidence(desk: Desk) -> None:
    desk.forget("daily", group=True)
    desk.write("round", f"{HARBOUR}{SHOPS}{BACKGROUND}", "https://round.example/1")
    desk.write("part", f"date 2024-05-16 {HARBOUR}", "https://part.example/1")
    desk.add()
    lent = desk.rows("articles")["round"]
    assert (str(lent["published_date"]), lent["date_source"]) == ("2024-05-16", "copy")
    desk.forget("part")
    own = desk.rows("articles")["round"]
    assert (own["published_date"], own["date_source"], own["date_evidence"]) == (None, None, [])
    assert whole(desk)


def test_the_whole_group_goes_where_it_is_asked_for(desk: Desk) -> None:
    gone = desk.forget("daily", group=True)
    assert {one.id for one in gone.going} == {desk.ids[name] for name in ("daily", "post", "longer")}
    assert (set(desk.rows("articles")), set(desk.rows("copies"))) == ({"rail"}, set())
    assert desk.add().changed is False
    assert whole(desk)


def test_no_generation_stays_that_had_it(desk: Desk) -> None:
    desk.write("late", "One more report, of a bridge over the Tagus that opens in spring.")
    desk.add()
    assert generation_numbers(desk.out) == [1, 2]
    assert desk.forget("rail").generations == (1, 2)
    assert generation_numbers(desk.out) == [3]


def test_it_is_refused_from_then_on_and_counted(desk: Desk) -> None:
    desk.forget("rail")
    before = desk.tables
    again = desk.add()
    assert (again.refused, again.known, again.met, again.changed) == (1, 4, 5, False)
    assert desk.tables == before


def test_a_rebuild_does_not_bring_it_back(desk: Desk) -> None:
    desk.forget("daily")
    outcome = rebuild([desk.raw], desk.out, Settings(), workers=0)
    assert "daily" not in desk.rows("articles") | desk.rows("copies")
    assert outcome.missing == ()
    strict = Settings(near_jaccard=0.99, contained_share=0.99)
    rebuild([desk.raw], desk.out, strict, workers=0)
    assert "daily" not in desk.rows("articles") | desk.rows("copies")
    assert read_base(desk.out).forgotten
    assert whole(desk)


@pytest.mark.parametrize("named", ["daily", "empty", "rail", DAILY])
def test_forgetting_before_or_after_adding_gives_the_same_bytes(desk: Desk, tmp_path: Path, named: str) -> None:
    desk.forget(named)
    before = Desk(tmp_path / "before")
    before.raw, before.ids = desk.raw, desk.ids
    assert before.forget(named).going == ()
    before.add()
    assert before.tables == desk.tables
    assert whole(before)


def test_another_fetch_of_the_same_page_goes_with_it(desk: Desk) -> None:
    desk.write("fetched-again", f"date 2024-05-13\n{HARBOUR}\n", DAILY, "The Daily")
    desk.add()
    gone = desk.forget("daily")
    assert {one.id for one in gone.going} == {desk.ids["daily"], desk.ids["fetched-again"]}
    desk.write("fetched-late", f"date 2024-05-13 \n\n{HARBOUR}  ", DAILY, "The Daily")
    outcome = desk.add("fetched-late")
    assert (outcome.refused, outcome.changed) == (1, False)


def test_other_words_at_the_same_url_stay_when_a_capture_is_named_and_go_when_the_url_is(desk: Desk) -> None:
    desk.write("revised", f"date 2024-05-13 {HARBOUR}{SHOPS} Buses ran late.", DAILY, "The Daily")
    desk.add()
    assert {one.id for one in foresee(desk.out, Wish(DAILY), Settings(), say).going} == {
        desk.ids["daily"],
        desk.ids["revised"],
    }
    desk.forget("daily")
    assert "revised" in desk.rows("articles") | desk.rows("copies")
    desk.forget(DAILY)
    assert "revised" not in desk.rows("articles") | desk.rows("copies")


def test_all_of_a_publisher_goes_and_what_it_publishes_later_comes_in(desk: Desk) -> None:
    gone, _ = forget(desk.out, Wish(publisher="the post"), Settings(), say)
    assert [one.id for one in gone.going] == [desk.ids["post"]]
    desk.write("post-again", "A quite different report of The Post about rain.", "https://post.example/2", "The Post")
    desk.add()
    assert "post-again" in desk.rows("articles")


def test_a_rejection_is_forgotten_too(desk: Desk) -> None:
    assert [one.table for one in desk.forget("empty").going] == ["rejections"]
    assert desk.rows("rejections") == {}
    assert desk.add().changed is False


def test_forgetting_twice_is_forgetting_once(desk: Desk) -> None:
    desk.forget("rail")
    number = generation_numbers(desk.out)
    assert desk.forget("rail").tombstones == ()
    assert generation_numbers(desk.out) == number


def test_the_raw_items_to_delete_are_listed_and_left(desk: Desk) -> None:
    assert desk.forget("rail").raw_paths == ("rail.txt",)
    assert (desk.raw / "rail.txt").exists()


def test_what_is_taken_back_comes_in_with_the_next_backfill(desk: Desk) -> None:
    before = desk.tables
    desk.forget("daily")
    assert desk.add().refused == 1
    assert len(desk.undo("daily")) == 1
    assert "daily" not in desk.rows("articles")
    assert desk.add().refused == 0
    assert desk.tables == before
    assert not (home(desk.out) / "generations" / "1").exists()
    assert whole(desk)


def test_only_what_was_forgotten_can_be_taken_back(desk: Desk) -> None:
    desk.forget("rail")
    for named in ("daily", "abc", "", DAILY):
        with pytest.raises(NothingSuchError):
            desk.undo(named)
    assert desk.undo(GAZETTE)


@pytest.mark.parametrize("wish", [Wish("0123456789"), Wish("xyz"), Wish(publisher="Nobody")])
def test_a_name_for_nothing_is_no_wish(desk: Desk, wish: Wish) -> None:
    with pytest.raises(LookupError):
        forget(desk.out, wish, Settings(), say)
    assert generation_numbers(desk.out) == [1]


def test_to_foresee_changes_nothing(desk: Desk) -> None:
    before = desk.tables
    foreseen = foresee(desk.out, Wish(desk.ids["daily"]), Settings(), say)
    assert (generation_numbers(desk.out), desk.tables) == ([1], before)
    assert foreseen == desk.forget("daily")


def test_a_batch_that_was_prepared_before_is_refused_at_its_commit(desk: Desk) -> None:
    desk.write("late", f"date 2024-05-13 {RAIL}{SHOPS}", "https://late.example/1")
    prepared = prepare([desk.raw], desk.out, Settings(), workers=0)
    desk.forget("late")
    outcome = commit(desk.out, prepared, Settings())
    assert (outcome.refused, outcome.counts.captures) == (1, 5)
    assert not list((home(desk.out) / "prepared").iterdir())
    assert whole(desk)


def test_what_a_killed_run_prepared_is_dropped(desk: Desk) -> None:
    desk.write("late", RAIL + SHOPS)
    leave_spool(prepare([desk.raw], desk.out, Settings(), workers=0).spool)
    desk.forget("late")
    assert not list((home(desk.out) / "prepared").iterdir())


def test_its_raw_file_alone_is_read_again(desk: Desk) -> None:
    desk.add()
    known = set(read_file(home(desk.out) / REGISTER)["raw_path"].to_pylist())
    desk.forget("rail")
    assert known - set(read_file(home(desk.out) / REGISTER)["raw_path"].to_pylist()) == {"rail.txt"}


def test_other_settings_for_copies_are_refused(desk: Desk) -> None:
    with pytest.raises(StoreError, match="--settings"):
        forget(desk.out, Wish(desk.ids["rail"]), Settings(near_jaccard=0.9), say)


CAPTURES = {
    "daily": (f"date 2024-05-13 {HARBOUR}", DAILY),
    "post": (f"date 2024-05-14 {HARBOUR}", POST),
    "longer": (f"date 2024-05-15 {HARBOUR}{SHOPS}", None),
    "undated": (f"{HARBOUR} The strike had begun on a Friday.", "https://undated.example/"),
    "rail": (RAIL, GAZETTE),
    "rail-dated": (f"date 2024-09-26 {RAIL}", "https://lisbon.example/tgv"),
    "empty": ("", None),
}
STEPS = st.lists(st.tuples(st.sampled_from(["add", "add", "forget", "undo"]), st.sampled_from([*CAPTURES])), max_size=9)


@examples(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.sets(st.sampled_from([*CAPTURES])), steps=STEPS)
def test_any_sequence_gives_the_bytes_of_one_run(
    tmp_path_factory: pytest.TempPathFactory, first: set[str], steps: list[tuple[str, str]]
) -> None:
    carry_out(tmp_path_factory, first, steps)


@pytest.mark.long
@examples(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.sets(st.sampled_from([*CAPTURES])), steps=STEPS)
def test_any_of_many_sequences_gives_the_bytes_of_one_run(
    tmp_path_factory: pytest.TempPathFactory, first: set[str], steps: list[tuple[str, str]]
) -> None:
    carry_out(tmp_path_factory, first, steps)


def carry_out(tmp_path_factory: pytest.TempPathFactory, first: set[str], steps: list[tuple[str, str]]) -> None:
    """The steps one by one in one store, what comes of them at once in another."""
    grown, once = Desk(tmp_path_factory.mktemp("grown")), Desk(tmp_path_factory.mktemp("once"))
    for desk in (grown, once):
        for name, (text, url) in CAPTURES.items():
            desk.write(name, text, url)
    present, forgotten = set[str](), set[str]()
    for what, name in [*(("add", name) for name in sorted(first)), *steps]:
        if what == "add":
            grown.add(name)
            present |= {name} - forgotten
        elif what == "forget":
            grown.forget(name)
            present, forgotten = present - {name}, forgotten | {name}
        elif name in forgotten:
            grown.undo(name)
            forgotten -= {name}
    for name in sorted(forgotten):
        once.forget(name)
    if present or forgotten:
        once.add(*sorted(present | forgotten))
        assert grown.tables == once.tables
        assert set(grown.rows("articles") | grown.rows("copies") | grown.rows("rejections")) == present
        assert whole(grown)
