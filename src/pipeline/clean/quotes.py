"""A closing quote at the very end that nothing opened."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.clean.draft import Draft
from pipeline.model import Cut

STRAIGHT = '"'


def stray_closing_quote(draft: Draft) -> Iterator[Cut]:
    """The last character of the text, where it closes a quotation that was never opened."""
    if not draft.lines:
        return
    kept = [line.text for line in draft.lines]
    last = draft.lines[-1]
    if is_stray(kept[-1], " ".join(kept)):
        yield Cut("stray-quote", last.end - 1, last.end)


def is_stray(last: str, whole: str) -> bool:
    """Whether the quote that ends the last line has no partner in the whole text.

    >>> is_stray("It ended.”", "“Yes.” It ended.”"), is_stray("“It ended.”", "“It ended.”")
    (True, False)
    """
    match last[-1:]:
        case "”":
            return closes_too_much(whole, "”", "“„")
        case "»":
            return closes_too_much(whole, "»", "«")
        case "」" | "』":
            return closes_too_much(whole, last[-1], {"」": "「", "』": "『"}[last[-1]])
        case '"':
            return last.count(STRAIGHT) == 1 and whole.count(STRAIGHT) % 2 == 1
    return False


def closes_too_much(whole: str, closer: str, openers: str) -> bool:
    """Whether there are more closers than openers.

    Where no opener stands anywhere and the closer several times, the text may open with the same sign, as Swedish does.
    """
    closed, opened = whole.count(closer), sum(map(whole.count, openers))
    if not opened:
        return closed % 2 == 1
    return closed > opened


RULES = (stray_closing_quote,)
