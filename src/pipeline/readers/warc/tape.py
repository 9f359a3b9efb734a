"""A stream of unpacked bytes that stops at damage and can go on behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.readers.unpack import UnreadableError
from pipeline.readers.warc.members import MEMBER_END, NEXT_RECORD, RECORD_START, Piece

LINE_BYTES = 1 << 16  # longer header lines are none
BLANK = re.compile(rb"[\r\n]+")


class Tape:
    """Bytes up to the next damage. `sealed`: what was read last ended with a member whose checksum is right."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = iter(pieces)
        self._held = bytearray()
        self.damage: UnreadableError | None = None
        self.sealed = True

    def _more(self) -> bool:
        """Hold one more piece; False at damage and at the end."""
        if self.damage:
            return False
        for piece in self._pieces:
            if isinstance(piece, UnreadableError):
                self.damage = piece
                return False
            self.sealed = piece == MEMBER_END
            self._held += piece
            if piece:
                return True
        return False

    def at_end(self) -> bool:
        """Whether nothing is left before the next damage or the end of the file."""
        return not self._held and not self._more()

    def resume(self) -> None:
        """Go on behind the damage."""
        self._held.clear()
        self.damage = None
        self.sealed = True

    def take(self, size: int) -> bytes:
        """The next `size` bytes, or what there is of them."""
        while len(self._held) < size and self._more():
            pass
        taken = bytes(self._held[:size])
        del self._held[:size]
        return taken

    def skip(self, size: int) -> int:
        """Pass over bytes without holding them; how many there were."""
        left = size
        while left and (self._held or self._more()):
            passed = min(left, len(self._held))
            del self._held[:passed]
            left -= passed
        return size - left

    def put_back(self, taken: bytes) -> None:
        """Let bytes be read once more."""
        self._held[:0] = taken

    def line(self) -> bytes:
        """The next line with its end; without one where the line is too long or breaks off."""
        return self.take(self._line_length())

    def at_record(self) -> bool:
        """Whether the next line begins a record."""
        length = self._line_length()
        return RECORD_START.match(bytes(self._held[:length])) is not None

    def skip_blank(self) -> None:
        """Pass over the empty lines between records."""
        while not self.at_end() and (blank := BLANK.match(self._held)):
            del self._held[: blank.end()]

    def skip_to_record(self) -> None:
        """Pass over everything up to a line that begins a record."""
        while not self.at_end() and not self.at_record():
            self._skip_lines()

    def _skip_lines(self) -> None:
        """Pass over the lines that are held whole, up to one that begins a record."""
        found = NEXT_RECORD.search(self._held)
        self.skip(found.end() if found else self._held.rfind(b"\n") + 1 or self._line_length())

    def _line_length(self) -> int:
        searched = 0
        while (end := self._held.find(b"\n", searched, LINE_BYTES)) < 0:
            searched = len(self._held)
            if searched >= LINE_BYTES or not self._more():
                return min(searched, LINE_BYTES)
        return end + 1
