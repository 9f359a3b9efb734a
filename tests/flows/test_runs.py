"""The flows do what the command line does, and tell the operator."""

import json
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from prefect.artifacts import Artifact
from prefect.client.schemas.objects import Artifact as StoredArtifact

from flows.backfill import backfill
from flows.curate import curate
from flows.maintain import BrokenError, maintain
from flows.rebuild import rebuild

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("prefect_server")]

PORT = {
    "title": "Mauritius opens a second container terminal",
    "text": "Mauritius opened a second container terminal on Thursday.\n\n"
    "The harbour authority said that the berth takes ships of up to 15,000 containers and cost 240 million dollars.",
    "published": "2025-04-03",
    "source": "harbour wire",
}
MINE = {
    "title": "Zambia reopens a copper mine",
    "text": "Zambia reopens a copper mine that stood idle for six years.\n\n"
    "The mine in the north of the country employed 1,800 people before it closed.",
    "published": "2025-05-09",
}


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    lines = "\n".join(json.dumps(row) for row in (PORT, MINE))
    (folder / "captures.jsonl").write_text(lines, encoding="utf-8")
    return folder


def texts(curated: Path) -> list[str]:
    """What readers find, in the order of partitions."""
    files = sorted((curated / "articles").resolve().rglob("*.parquet"))
    return [text for file in files for text in pq.read_table(file, columns=["text"])["text"].to_pylist()]


def artifact(key: str) -> StoredArtifact:
    """The newest artifact under a key."""
    found = Artifact.get(key)
    assert isinstance(found, StoredArtifact)
    return found


def test_curate_takes_in_what_is_new_and_leaves_an_account(raw: Path, tmp_path: Path) -> None:
    curated = tmp_path / "curated"
    first = curate(raw, curated, settle_seconds=0, workers=1)
    assert (first.changed, first.counts.articles) == (True, 2)
    assert any("container terminal" in text for text in texts(curated))
    assert "| **Articles** | 2 | 2 |" in str(artifact("curate").data)
    sources = json.loads(str(artifact("curate-sources").data))
    assert [(row["Source"], row["New articles"]) for row in sources] == [("(not stated)", 1), ("harbour wire", 1)]

    again = curate(raw, curated, settle_seconds=0, workers=1)
    assert (again.changed, again.known) == (False, 2)
    assert "| … already in | 2 |  |" in str(artifact("curate").data)
    assert artifact("curate").description == "Nothing new: 2 of 2 captures were already in."


def test_curate_leaves_a_file_that_was_just_written_for_the_next_run(raw: Path, tmp_path: Path) -> None:
    curated = tmp_path / "curated"
    assert curate(raw, curated, settle_seconds=3600, workers=1).met == 0
    assert "left for the next run | 1 |" in str(artifact("curate").data)
    assert curate(raw, curated, settle_seconds=0, workers=1).counts.articles == 2


def test_backfill_keeps_to_the_days_it_was_given(raw: Path, tmp_path: Path) -> None:
    outcome = backfill([raw], tmp_path / "curated", since=date(2025, 5, 1), workers=1)
    assert (outcome.counts.articles, outcome.outside) == (1, 1)


def test_rebuild_makes_the_same_of_the_same_and_lists_what_it_did_not_meet(raw: Path, tmp_path: Path) -> None:
    curated = tmp_path / "curated"
    first = backfill([raw], curated, workers=1)
    (raw / "captures.jsonl").write_text(json.dumps(MINE), encoding="utf-8")
    again = rebuild([raw], curated, workers=1)
    assert (again.counts, again.changed) == (first.counts, False)
    assert "captures stay as they were" in str(artifact("rebuild").data)


def test_maintain_finds_a_sound_folder_whole_and_a_damaged_one_broken(raw: Path, tmp_path: Path) -> None:
    curated = tmp_path / "curated"
    maintain(curated)  # nothing is there yet
    outcome = curate(raw, curated, settle_seconds=0, workers=1)
    maintain(curated)
    assert artifact("maintain").description == f"{curated} is whole: every promise holds."

    (outcome.folder / "articles" / "stray.parquet").touch()
    with pytest.raises(BrokenError, match="1 faults"):
        maintain(curated)
    assert "stray.parquet" in str(artifact("maintain").data)


def test_a_folder_that_is_not_there_fails_the_run_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="There is no file or folder"):
        curate(tmp_path / "nothing", tmp_path / "curated")
