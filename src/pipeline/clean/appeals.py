"""Appeals to the reader in whole sentences at the end of a text: load the app, tune in, report a mistake, subscribe."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.clean.draft import Draft, Line
from pipeline.clean.sentences import runs
from pipeline.clean.vocabulary.appeals import KINDS
from pipeline.model import Cut

TAIL_LINES = 4  # what asks the reader comes last
TAIL_SHARE = 0.5  # and never in the first half of the text: a guide speaks to its reader all along
APPEAL_CHARS = 240
SHORT_CHARS = 110  # question and request in one line: "Spotted a mistake? Tell us."
QUOTED = re.compile(r"[\"“”«»„「」]")
SIGNALS = tuple(
    (rule, re.compile(rf"\W*(?:{opens})", re.IGNORECASE), tuple(re.compile(also, re.IGNORECASE) for also in others))
    for rule, (opens, *others) in KINDS
)
FACTS = {"paywall": (("flag", "truncated at source"),)}


def appeals(draft: Draft) -> Iterator[Cut]:
    """Sentences of the last lines that are an appeal, kind by kind, from the end up to the first that is none."""
    lines = [line for line in tail(draft.lines) if line.start >= TAIL_SHARE * len(draft.source)]
    for line in reversed(lines):
        cuts = list(cuts_of(line))
        yield from cuts
        if sum(cut.end - cut.start for cut in cuts) < len(line.text):
            return


def cuts_of(line: Line) -> Iterator[Cut]:
    """A short line that is an appeal as a whole, or the sentences in it that are."""
    if len(line.text) <= SHORT_CHARS and (rule := kind_of(line.text)):
        yield Cut(rule, line.start, line.end, FACTS.get(rule, ()))
        return
    for start, end in runs(line, lambda sentence: kind_of(sentence) is not None):
        rule = kind_of(line.text[start - line.start : end - line.start]) or "channel-promo"
        yield Cut(rule, start, end, FACTS.get(rule, ()))


def tail(lines: Sequence[Line]) -> Sequence[Line]:
    """The last lines; the first line of a text is never its tail."""
    return lines[1:][-TAIL_LINES:]


def kind_of(sentence: str) -> str | None:
    """Which appeal a sentence makes, if any. Quotations are news.

    >>> kind_of("Download our app for the latest news."), kind_of("Watch the show every Friday at 8 pm.")
    ('app-promo', 'programme-promo')
    >>> kind_of("The app was downloaded by every second user.") is None
    True
    """
    if len(sentence) > APPEAL_CHARS or QUOTED.search(sentence):
        return None
    for rule, opens, others in SIGNALS:
        if opens.match(sentence) and all(other.search(sentence) for other in others):
            return rule
    return None


RULES = (appeals,)
