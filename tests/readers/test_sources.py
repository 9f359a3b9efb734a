import os
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.readers import sources


def plant(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)


def names(*paths: Path) -> list[str]:
    return [source.raw_path for source in sources(paths)]


def test_files_come_in_the_order_of_their_whole_paths(tmp_path: Path) -> None:
    plant(tmp_path, "a/z.html", "a.html", "a-b.html", "B.html", "a/b/c.txt", "é.txt")
    assert names(tmp_path) == ["B.html", "a-b.html", "a.html", "a/b/c.txt", "a/z.html", "é.txt"]


@settings(max_examples=25)
@given(
    st.sets(st.sampled_from(["a", "a-", "a.b", "b", "é"]), min_size=1), st.sets(st.sampled_from(["a", "a.b/c", "a-/d"]))
)
def test_the_order_is_that_of_sorted_text(files: set[str], deeper: set[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in files:
            plant(Path(folder), f"{name}.txt", *(f"{name}/{below}.txt" for below in deeper))
        found = names(Path(folder))
    assert found == sorted(found)
    assert len(found) == len(files) * (1 + len(deeper))


def test_several_inputs_are_one_sorted_list(tmp_path: Path) -> None:
    plant(tmp_path, "one/b.txt", "one/d.txt", "two/a.txt", "two/c.txt", "e.txt")
    assert names(tmp_path / "two", tmp_path / "e.txt", tmp_path / "one") == [
        "a.txt",
        "b.txt",
        "c.txt",
        "d.txt",
        "e.txt",
    ]


def test_hidden_and_unfinished_files_and_sidecars_are_not_captures(tmp_path: Path) -> None:
    plant(tmp_path, ".a.html", ".git/b.html", "c.html.part", "d.TMP", "e.html.crdownload", "f.html.meta.json", "g.html")
    assert names(tmp_path) == ["g.html"]
    assert names(tmp_path / "c.html.part", tmp_path / "f.html.meta.json") == []


def test_a_file_of_any_other_name_is_listed(tmp_path: Path) -> None:
    plant(tmp_path, "a.pdf", "b", "c.html")
    assert names(tmp_path) == ["a.pdf", "b", "c.html"]


def test_the_suffix_is_the_one_before_gz(tmp_path: Path) -> None:
    plant(tmp_path, "a.JSONL.GZ", "b.txt", "c.gz")
    assert [source.suffix for source in sources([tmp_path])] == [".jsonl", ".txt", ""]


def test_a_link_to_a_folder_is_followed_and_a_circle_is_not(tmp_path: Path) -> None:
    plant(tmp_path, "raw/a.txt", "disk/b.txt")
    (tmp_path / "raw/more").symlink_to(tmp_path / "disk")
    (tmp_path / "raw/round").symlink_to(tmp_path / "raw")
    assert names(tmp_path / "raw") == ["a.txt", "more/b.txt"]


def test_a_name_that_is_no_utf8_is_spelled_out(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("words")
    assert names(tmp_path) == ["caf\\xe9.txt"]


def test_an_input_that_is_not_there_is_listed_for_the_reader_to_report(tmp_path: Path) -> None:
    assert names(tmp_path / "gone.html") == ["gone.html"]
