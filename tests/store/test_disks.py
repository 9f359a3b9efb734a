"""Disks of their own: full ones, and one whose power is cut. They are mounted, which only root may do."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pipeline.curated.layout import current_number, home
from pipeline.curated.manifest import read_manifest
from pipeline.run import backfill as backfill_here
from pipeline.settings import Settings
from tests.curated.crashes import Call, watching
from tests.store.captures import assert_whole, finished, write_captures

pytestmark = pytest.mark.long

DISK_BYTES = 64 << 20
LEVELS = 10
EVERY = 12  # calls from one power cut to the next


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    folder.mkdir(exist_ok=True)
    made = subprocess.run(["mount", *options, str(folder)], capture_output=True, text=True)
    assert made.returncode == 0, f"This test mounts a disk, which this machine refuses: {made.stderr}"
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("level", range(LEVELS))
def test_a_full_disk_costs_a_run_and_nothing_else(tmp_path: Path, level: int) -> None:
    raw = tmp_path / "raw"
    write_captures(raw, 0, 40)
    with mounted(tmp_path / "disk", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs") as disk:
        out = disk / "out"
        backfill_here([raw], out, Settings(), workers=0)
        write_captures(raw, 40, 400)
        ballast = disk / "ballast"
        with ballast.open("wb") as file:
            file.write(bytes(shutil.disk_usage(disk).free - (level * 512 << 10) - 4096))
        code, told = finished(raw, out)
        assert_whole(out)
        if code:
            assert code == 1
            assert "No space left on device" in told
            assert str(home(out)) in told
            assert current_number(out) == 1
        ballast.unlink()
        assert finished(raw, out)[0] == 0
        assert_whole(out)
        assert read_manifest((home(out) / "current").resolve()).counts.captures == 440


def test_a_power_cut_at_any_moment_leaves_a_whole_generation(tmp_path: Path) -> None:
    """The image of a mounted disk, copied as it is: what was not written to the disk yet is not in the copy."""
    raw, image, cuts = tmp_path / "raw", tmp_path / "image", list[Path]()
    write_captures(raw, 0, 10)
    with image.open("wb") as file:
        file.truncate(DISK_BYTES)
    subprocess.run(["mkfs.ext4", "-q", str(image)], check=True)

    def cut(call: Call) -> None:
        if call.number % EVERY == 0 or call.name == "syncfs":
            cuts.append(tmp_path / f"cut-{len(cuts)}")
            subprocess.run(["cp", "--sparse=always", image, cuts[-1]], check=True)

    with mounted(tmp_path / "disk", "-o", "loop", str(image)) as disk:
        backfill_here([raw], disk / "out", Settings(), workers=0)
        write_captures(raw, 10, 10)
        with watching(disk, cut, flushing=True):
            backfill_here([raw], disk / "out", Settings(), workers=0)
        cuts.append(tmp_path / "after")
        subprocess.run(["cp", "--sparse=always", image, cuts[-1]], check=True)
    for copy in cuts:
        with mounted(tmp_path / "disk", "-o", "loop", str(copy)) as disk:
            out = disk / "out"
            assert current_number(out) in (1, 2)
            assert current_number(out) == 2 or copy.name != "after"
            assert_whole(out)
            backfill_here([raw], out, Settings(), workers=0)
            assert_whole(out)
            assert read_manifest((home(out) / "current").resolve()).counts.captures == 20
        copy.unlink()
