"""Only `disk.py` changes the disk, so that a test can fail each call: no other file of `curated/` does so by itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

CURATED = Path(__file__).parents[2] / "src" / "pipeline" / "curated"

# The lock and the claim of a spool write in files that they hold open; exports go to where they are asked for.
MAY_CHANGE = ("disk.py", "lock.py", "spool/claims.py", "export")

OF_OS = {
    *("open", "write", "pwrite", "writev", "truncate", "ftruncate", "mkdir", "makedirs", "rmdir", "removedirs"),
    *("unlink", "remove", "rename", "renames", "replace", "link", "symlink"),
    *("utime", "chmod", "chown", "mknod", "mkfifo", "fsync", "fdatasync", "sendfile", "copy_file_range"),
}
MODULES = {"shutil", "tempfile"}  # all of them
OF_PATHS = {
    *("write_text", "write_bytes", "unlink", "touch", "mkdir", "rmdir"),
    *("symlink_to", "hardlink_to", "chmod", "tofile", "savez"),
}
OF_PATHS_WITH_ONE_ARGUMENT = {"rename", "replace"}  # text is replaced by two
SINKS = {"sink", "file", "buffer"}  # what open files and memory are called here
# Writers of libraries, and which of their arguments is a path or an open file.
WRITERS = {"save": 0, "ParquetWriter": 0, "new_file": 0, "new_stream": 0, "OSFile": 0, "output_stream": 0}
MODULE_WRITERS = {("pq", "write_table"): 1, ("ds", "write_dataset"): 1, ("pq", "write_to_dataset"): 1}
CHANGING_MODES = set("wax+")


def changes(tree: ast.AST) -> Iterator[str]:
    """Calls in a file that change the disk by a path."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if isinstance(call.func, ast.Name):
            if call.func.id == "open" and _is_changing(call.args[1:], call.keywords):
                yield "open"
        elif isinstance(call.func, ast.Attribute):
            yield from _of_attribute(call, call.func)


def _of_attribute(call: ast.Call, func: ast.Attribute) -> Iterator[str]:
    name, owner = func.attr, func.value.id if isinstance(func.value, ast.Name) else ""
    at = MODULE_WRITERS.get((owner, name), WRITERS.get(name))
    by_name = name in OF_PATHS or (owner == "os" and name in OF_OS) or owner in MODULES
    with_one = name in OF_PATHS_WITH_ONE_ARGUMENT and len(call.args) == 1 and not call.keywords
    opened = name == "open" and owner not in {"os", "pa"} and _is_changing(call.args, call.keywords)
    if by_name or with_one or opened or (at is not None and not _is_sink(call.args[at])):
        yield f"{owner or '…'}.{name}"


def _is_changing(args: list[ast.expr], keywords: list[ast.keyword]) -> bool:
    modes = [*args[:1], *(keyword.value for keyword in keywords if keyword.arg == "mode")]
    return any(isinstance(mode, ast.Constant) and CHANGING_MODES & {*str(mode.value)} for mode in modes)


def _is_sink(target: ast.expr) -> bool:
    """An open file or memory by one of its names, or one that such is wrapped in."""
    if isinstance(target, ast.Call) and isinstance(target.func, ast.Attribute) and target.func.attr == "PythonFile":
        return _is_sink(target.args[0])
    return isinstance(target, ast.Name) and target.id in SINKS


def faults(root: Path) -> list[str]:
    """Every change of the disk outside of its home."""
    found = []
    for file in sorted(root.rglob("*.py")):
        path = file.relative_to(root)
        if not any(path.is_relative_to(home) for home in MAY_CHANGE):
            found += [f"{path}: {call}" for call in changes(ast.parse(file.read_text(encoding="utf-8")))]
    return found


def test_only_the_disks_own_file_changes_the_disk() -> None:
    assert faults(CURATED) == []


@pytest.mark.parametrize(
    "code",
    [
        "import os\nos.replace(a, b)",
        "import os\nos.open(path, os.O_RDONLY)",
        "import shutil\nshutil.rmtree(folder)",
        "import tempfile\ntempfile.mkdtemp()",
        "path.write_bytes(b'')",
        "path.rename(other)",
        "path.replace(other)",
        "(folder / 'a').unlink(missing_ok=True)",
        "path.open('wb')",
        "path.open(mode='a')",
        "open(path, 'w')",
        "pq.write_table(table, path)",
        "pq.write_table(table, folder / 'a.parquet')",
        "np.save(folder / 'a.npy', array)",
        "pq.ParquetWriter(path, schema)",
        "pq.ParquetWriter(pa.PythonFile(path), schema)",
    ],
)
def test_a_planted_change_is_reported(tmp_path: Path, code: str) -> None:
    (tmp_path / "planted.py").write_text(code)
    assert len(faults(tmp_path)) == 1


@pytest.mark.parametrize(
    "code",
    [
        "from pipeline.curated import disk\ndisk.write(path, b'')",
        "path.open('rb')",
        "open(path)",
        "path.read_bytes()",
        "'a'.replace('b', 'c')",
        "day.replace(tzinfo=UTC)",
        "pq.write_table(table, sink)",
        "np.save(file, array)",
        "pq.ParquetWriter(pa.PythonFile(buffer, 'w'), schema)",
        "os.fsencode(path)",
    ],
)
def test_what_only_reads_is_not_reported(tmp_path: Path, code: str) -> None:
    (tmp_path / "planted.py").write_text(code)
    assert faults(tmp_path) == []
