"""A dataset of older tables becomes what it would be, had it been written today; or it is refused in one sentence."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pytest

from pipeline.curated import versions
from pipeline.curated.layout import INDEX_FILE, MANIFEST, current_number, generation_folder
from pipeline.curated.manifest import Manifest, read_manifest
from pipeline.curated.migrate import migrate
from pipeline.curated.parquet import content_name, encode, read_file
from pipeline.curated.past.history import read_history
from pipeline.curated.store import OldTablesError, StoreError, parse_partition, read_base
from pipeline.curated.tables import SCHEMA_VERSION
from pipeline.curated.verify import faults
from pipeline.curated.versions import Migration, adding, dropping, in_turn, renaming, retyping, way_from
from tests.curated.makers import commit, make_first_version, make_link, make_rejection, make_report

OLD = SCHEMA_VERSION - 1

# An older form: no `standfirst`, `publisher` under another name, wider `copies`, a column that is none any more;
# rejections did not tell their size.
AGED = in_turn(
    [
        dropping("standfirst"),
        renaming("publisher", "outlet"),
        retyping("copies", pa.int64()),
        adding("mood", pa.string(), "calm"),
    ]
)
TO_TODAY = Migration(
    SCHEMA_VERSION,
    "made up",
    reports=in_turn(
        [
            adding("standfirst", pa.string()),
            renaming("outlet", "publisher"),
            retyping("copies", pa.int32()),
            dropping("mood"),
        ]
    ),
    rejections=adding("bytes", pa.int64(), 0),
)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Articles, of which one has its day from a copy, and a rejection."""
    reports = [make_report("a", day=None), make_report("b"), make_report("c", code="NER")]
    commit(tmp_path / "out", reports, [make_rejection("x")], [make_link("b", "a")])
    return tmp_path / "out"


def restate(curated: Path, number: int, change: Callable[[dict[str, object]], object]) -> None:
    """Write the manifest of a generation anew."""
    path = generation_folder(curated, number) / MANIFEST
    stated = json.loads(path.read_text(encoding="utf-8"))
    change(stated)
    path.write_text(json.dumps(stated), encoding="utf-8")


def age(curated: Path, number: int = 1) -> Manifest:
    """Give a generation the older form, with hashes of nothing; returns the manifest that it had."""
    assert AGED
    folder = generation_folder(curated, number)
    manifest = read_manifest(folder)
    files = {}
    for name, entry in manifest.files.items():
        place = parse_partition(name)
        step = dropping("bytes") if place.table == "rejections" else AGED
        content = encode(step(read_file(folder / name)))
        (folder / name).unlink()
        digest = hashlib.sha256(content).hexdigest()
        older = f"{place.folder}/{content_name(digest)}"
        (folder / older).write_bytes(content)
        files[older] = {"rows": entry.rows, "bytes": len(content), "sha256": digest, "logical": "old"}
    index = read_file(folder / INDEX_FILE)
    place = index.schema.get_field_index("row_hash")
    old_hashes = pa.array(["old"] * index.num_rows, pa.string())
    (folder / INDEX_FILE).write_bytes(encode(index.set_column(place, index.schema.field(place), old_hashes)))
    restate(curated, number, lambda stated: stated.update(schema_version=OLD, files=files))
    return manifest


def bytes_under(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.parquet")}


def test_a_migrated_dataset_is_byte_for_byte_what_a_run_of_today_writes(out: Path) -> None:
    wanted = bytes_under(generation_folder(out, 1))
    before = age(out)
    after = migrate(out, migrations=[TO_TODAY])
    assert (after.generation, current_number(out), after.schema_version) == (2, 2, SCHEMA_VERSION)
    assert after.files == before.files
    assert bytes_under(generation_folder(out, 2)) == wanted
    assert not list(faults(out))


def test_the_history_tells_of_the_migration(out: Path) -> None:
    age(out)
    migrate(out, migrations=[TO_TODAY])
    assert [entry.command for entry in read_history(generation_folder(out, 2))] == ["by hand", "migrate"]


def test_what_has_the_form_of_today_is_left_alone(out: Path) -> None:
    assert migrate(out).generation == current_number(out) == 1


def test_a_migration_that_touches_no_row_links_the_files(out: Path) -> None:
    restate(out, 1, lambda stated: stated.update(schema_version=OLD))
    migrate(out, migrations=[Migration(SCHEMA_VERSION, "only hashes")])
    for name in read_manifest(generation_folder(out, 2)).files:
        first, second = (generation_folder(out, number) / name for number in (1, 2))
        assert first.stat().st_ino == second.stat().st_ino
    assert not list(faults(out))


def test_the_real_way_from_the_first_version_states_what_partitions_say_anew(out: Path) -> None:
    wanted = read_manifest(generation_folder(out, 1)).files

    def older(stated: dict[str, object]) -> None:
        files = stated["files"]
        assert isinstance(files, dict)
        stated.update(files={name: entry | {"logical": "old"} for name, entry in files.items()})

    make_first_version(generation_folder(out, 1))
    restate(out, 1, older)
    assert migrate(out).files == wanted


def test_lists_beside_the_tables_come_along(out: Path) -> None:
    make_first_version(generation_folder(out, 1))
    (generation_folder(out, 1) / "learned.json").write_text("[\n\n]\n")
    migrate(out)
    assert (generation_folder(out, 2) / "learned.json").read_text() == "[\n\n]\n"


def test_a_migration_that_cannot_keep_a_value_commits_nothing(out: Path) -> None:
    age(out)
    broken = Migration(SCHEMA_VERSION, "made up", reports=retyping("title", pa.int32()))
    with pytest.raises(pa.ArrowInvalid):
        migrate(out, migrations=[broken])
    assert current_number(out) == 1
    migrate(out, migrations=[TO_TODAY])
    assert not list(faults(out))


def test_a_migration_that_forgets_a_column_commits_nothing(out: Path) -> None:
    age(out)
    with pytest.raises(StoreError, match="leaves publisher, standfirst of articles out"):
        migrate(out, migrations=[Migration(SCHEMA_VERSION, "made up", reports=dropping("mood"))])
    assert current_number(out) == 1


def test_readers_and_writers_say_what_brings_an_older_dataset_up_to_date(out: Path) -> None:
    restate(out, 1, lambda stated: stated.update(schema_version=OLD))
    with pytest.raises(OldTablesError, match=r"the next run that writes brings them there.*news-pipeline backfill"):
        read_base(out)


@pytest.mark.parametrize(
    ("version", "sentence"),
    [(0, "no way leads there; take the raw files in anew"), (SCHEMA_VERSION + 1, "install the newer news-pipeline")],
)
def test_without_a_way_the_dataset_is_refused_with_what_to_do(out: Path, version: int, sentence: str) -> None:
    restate(out, 1, lambda stated: stated.update(schema_version=version))
    for use in (read_base, migrate):
        with pytest.raises(StoreError, match=sentence) as caught:
            use(out)
        assert not isinstance(caught.value, OldTablesError)
    assert current_number(out) == 1


def test_nothing_committed_is_nothing_to_migrate(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="nothing to migrate"):
        migrate(tmp_path / "out")


def test_a_way_has_every_step_or_is_none() -> None:
    steps = [Migration(number, "made up") for number in range(1, SCHEMA_VERSION + 1)]
    assert way_from(0, steps) == tuple(steps)
    assert way_from(OLD, steps) == (steps[-1],)
    assert way_from(0, steps[1:]) == ()
    assert way_from(SCHEMA_VERSION, steps) == ()


def test_the_migrations_end_at_the_version_of_the_tables() -> None:
    numbers = [migration.version for migration in versions.MIGRATIONS]
    assert numbers == list(range(numbers[0], SCHEMA_VERSION + 1))


def test_steps_are_taken_in_turn() -> None:
    table = pa.table({"a": [1]})
    step = in_turn([None, renaming("a", "b"), adding("c", pa.string(), "x"), retyping("b", pa.string())])
    assert step
    assert step(table).to_pylist() == [{"b": "1", "c": "x"}]
    assert in_turn([None]) is None
