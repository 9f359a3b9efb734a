"""The cluster makes what one machine makes, also when a worker dies; what cannot work is refused with a reason."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline import run
from pipeline.cli import app
from pipeline.curated.layout import home
from pipeline.engines import dask, means, shards, work
from pipeline.engines.dask import ClusterError
from pipeline.engines.program import program
from pipeline.engines.work import refusal
from pipeline.settings import Settings
from tests.engines.clusters import Cluster, cluster, write_raw

SMALL = 8_000  # bytes a shard: a dozen captures


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with cluster(tmp_path_factory.mktemp("dask") / "cluster", workers=2) as made:
        yield made


@pytest.fixture(autouse=True)
def many_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "SHARD_BYTES", SMALL)


def contents(curated: Path) -> dict[str, bytes]:
    folder = (home(curated) / "current").resolve()
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.glob("*s/**/*.parquet"))}


def here(raw: Path, curated: Path) -> dict[str, bytes]:
    run.backfill([raw], curated, Settings(), workers=0)
    return contents(curated)


@pytest.mark.slow
def test_a_cluster_makes_the_same_files(running: Cluster, tmp_path: Path) -> None:
    raw, curated = write_raw(tmp_path / "raw", 60), tmp_path / "curated"
    told: list[str] = []
    made = run.backfill([raw], curated, Settings(), **means(running.address, None), on_capture=told.append)
    local = run.backfill([raw], tmp_path / "here", Settings(), workers=0)
    assert contents(curated) == contents(tmp_path / "here")
    assert (made.met, made.known, made.counts) == (local.met, local.known, local.counts)
    assert len(told) == made.met == 60 + 1 + 15 + 6 + 2
    assert made.rejected == {"bad JSON line": 1, "unknown format": 1, "unreadable file": 1}
    assert not list((home(curated) / "prepared").iterdir())


@pytest.mark.long
def test_some_hundred_captures_are_known_afterwards_and_can_be_made_again(running: Cluster, tmp_path: Path) -> None:
    raw, curated = write_raw(tmp_path / "raw", 300), tmp_path / "curated"
    first = run.backfill([raw], curated, Settings(), **means(running.address, None))
    assert contents(curated) == here(raw, tmp_path / "here")
    second = run.backfill([raw], curated, Settings(), **means(running.address, None))
    assert (second.changed, second.met) == (False, first.met)
    again = run.rebuild([raw], curated, Settings(), **means(running.address, None))
    assert (again.changed, again.missing) == (False, ())


@pytest.mark.long
def test_a_worker_killed_half_way_costs_nothing_but_time(tmp_path: Path) -> None:
    raw, curated = write_raw(tmp_path / "raw", 300), tmp_path / "curated"
    with cluster(tmp_path / "cluster", workers=2) as made:

        def kill(raw_path: str) -> None:
            made.workers[0].send_signal(signal.SIGKILL)

        run.backfill([raw], curated, Settings(), **means(made.address, None), on_capture=kill)
        assert made.workers[0].wait() == -signal.SIGKILL
    assert contents(curated) == here(raw, tmp_path / "here")


@pytest.mark.long
def test_a_worker_that_may_not_start_processes_is_named(tmp_path: Path) -> None:
    raw = write_raw(tmp_path / "raw", 4)
    with cluster(tmp_path / "cluster", workers=0) as made:
        made.join()  # under a nanny, as Dask starts them by default
        with pytest.raises(ClusterError, match="DASK_DISTRIBUTED__WORKER__DAEMON=False"):
            run.backfill([raw], tmp_path / "curated", Settings(), **means(made.address, 1))


def test_no_scheduler_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dask, "CONNECT_SECONDS", 0.2)
    raw = write_raw(tmp_path / "raw", 4)
    with pytest.raises(ClusterError, match=r"no Dask scheduler at tcp://127\.0\.0\.1:9"):
        run.backfill([raw], tmp_path / "curated", Settings(), **means("tcp://127.0.0.1:9", None))


def test_engine_and_address_belong_together(tmp_path: Path) -> None:
    for options in (["--engine", "dask"], ["--address", "tcp://127.0.0.1:9"]):
        told = CliRunner().invoke(app, ["backfill", str(tmp_path), *options])
        assert told.exit_code == 2
        assert "belong together" in told.stderr


def test_a_worker_with_the_same_program_and_files_is_taken(tmp_path: Path) -> None:
    assert refusal(program(), [tmp_path], starts_processes=True) == ""


@pytest.mark.parametrize("what", ["numpy", "files of the package", "news-pipeline"])
def test_another_program_is_refused(what: str) -> None:
    why = refusal({**program(), what: "0.0"}, [], starts_processes=True)
    assert f"{what} 0.0 here and {program()[what]} there" in why


def test_a_worker_that_does_not_see_the_files_is_refused(tmp_path: Path) -> None:
    assert str(tmp_path / "elsewhere") in refusal(program(), [tmp_path, tmp_path / "elsewhere"], starts_processes=False)


def test_a_daemon_is_refused_only_where_it_must_start_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(multiprocessing.current_process()._config, "daemon", True)  # type: ignore[attr-defined]
    assert "may not start processes" in refusal(program(), [], starts_processes=True)
    assert refusal(program(), [], starts_processes=False) == ""


def test_a_late_worker_with_another_program_does_no_shard(tmp_path: Path) -> None:
    shard = shards.Shard(0, ())
    with pytest.raises(work.WorkerError, match="another program"):
        work.prepare_shard(shard, tmp_path, {**program(), "numpy": "0.0"}, workers=0)
