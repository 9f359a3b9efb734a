"""What is passed over in search of the next record, and at what cost."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.readers.warc.members import RECORD_START
from pipeline.readers.warc.tape import Tape

LINES = st.sampled_from(
    [
        b"WARC/1.0\r\n",
        b"WARC/1.0 \n",
        b"xWARC/1.0\n",
        b"http://a 1.2.3.4 2008 text/html 68\n",
        b"a: b\r\n",
        b"\n",
        b"WARC/",
    ]
)


def rest_by_lines(content: bytes) -> bytes:
    """What stands from the first line on that begins a record."""
    lines = content.splitlines(keepends=True)
    starts = (number for number, line in enumerate(lines) if RECORD_START.match(line))
    return b"".join(lines[next(starts, len(lines)) :])


@given(lines=st.lists(LINES), size=st.integers(1, 40))
def test_the_next_record_is_found_wherever_pieces_end(lines: list[bytes], size: int) -> None:
    content = b"".join(lines)
    tape = Tape(content[start : start + size] for start in range(0, len(content), size))
    tape.skip_to_record()
    assert tape.take(len(content)) == rest_by_lines(content)


@pytest.mark.parametrize("line", [b"a\n", b"a: b\r\n", b"http://a b c d\n", b"http://a 1.2.3.4 x 1 1 1 1 1 1 1 x\n"])
def test_short_lines_are_passed_over_in_little_time(line: bytes) -> None:
    content = line * (2_000_000 // len(line))
    started = time.process_time()
    tape = Tape(content[start : start + 65536] for start in range(0, len(content), 65536))
    tape.skip_to_record()
    assert tape.at_end()
    assert time.process_time() - started < 1  # took 2 s when each line was looked at by itself
