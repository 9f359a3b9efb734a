"""Settings: read strictly, stamped exactly."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.settings import Settings, SettingsError, load_settings


def written(folder: Path, text: str) -> Path:
    (folder / "settings.toml").write_text(text)
    return folder / "settings.toml"


def test_without_a_file_the_defaults_hold() -> None:
    assert load_settings(None) == Settings()


def test_a_file_changes_what_it_names_and_the_stamp(tmp_path: Path) -> None:
    changed = load_settings(written(tmp_path, "near_jaccard = 0.5\n"))
    assert changed.near_jaccard == 0.5
    assert changed.bands == Settings().bands
    assert changed.stamp != Settings().stamp


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    assert load_settings(written(tmp_path, "")).stamp == Settings().stamp


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nearness = 1\n", "unknown key 'nearness'"),
        ("bands = 'many'\n", "bands must be like 42"),
        ("bands = true\n", "bands must be like 42"),
        ("bands = \n", "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        load_settings(written(tmp_path, text))


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(tmp_path / "none.toml")
