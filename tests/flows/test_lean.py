"""Worker processes do not import the program that started them."""

import sys
from multiprocessing.spawn import get_preparation_data
from pathlib import Path

import pytest

from flows.lean import lean_workers


@pytest.fixture(autouse=True)
def main_is_a_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Started from a file, as flows are; what runs the tests may have been started otherwise."""
    monkeypatch.setattr(sys.modules["__main__"], "__spec__", None)
    monkeypatch.setattr(sys.modules["__main__"], "__file__", str(tmp_path / "engine.py"), raising=False)


def main_module() -> set[str]:
    """What a new process would be told of the main module."""
    return {key for key in get_preparation_data("worker") if key.startswith("init_main")}


def test_a_new_process_is_told_nothing_of_the_main_module() -> None:
    assert main_module()
    with lean_workers():
        assert not main_module()


def test_the_main_module_is_whole_again_afterwards_also_when_the_work_failed() -> None:
    main = sys.modules["__main__"]
    before = (main.__spec__, main.__file__)
    with pytest.raises(ValueError, match="the work"), lean_workers():
        raise ValueError("the work")
    assert (main.__spec__, main.__file__) == before
