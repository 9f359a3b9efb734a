"""The sentences of a line, with their places, for noise that is glued to prose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from pipeline.clean.draft import OTHER_SCRIPT, Draft, Line
from pipeline.model import Cut

# A sentence ends behind its sign and closing quotes, before white space, a capital glued on, or an unspaced script.
END = re.compile(
    r"[.!?…؟。！？][.!?…؟。！？]*[\"”»’')\]」』）]*"
    r"(?:(?<=[。！？」』）])|(?=\s|[A-ZÀ-ÞА-ЯІЇЄ\u0590-\u06ff“«\"(@]|$))\s*"
)


@lru_cache(maxsize=16)  # several rules look at the same few lines
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of a line stand.

    >>> [("One. Two!Three"[a:b]) for a, b in sentences("One. Two!Three")]
    ['One. ', 'Two!', 'Three']
    """
    ends = [match.end() for match in END.finditer(text)]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    return tuple(pairwise([0, *ends])) if text else ()


def has_any(text: str, triggers: Iterable[str]) -> bool:
    """Whether one of the words stands in the text: a quick look before the slower ones. Triggers are in lower case."""
    return any(map(text.lower().__contains__, triggers))


@lru_cache(maxsize=64)
def readable(triggers: tuple[str, ...], latin: bool) -> tuple[str, ...]:
    """The triggers that may stand in a text: one in Latin letters alone has none of another script."""
    return tuple(trigger for trigger in triggers if not (latin and OTHER_SCRIPT.search(trigger)))


def cut_sentences(
    draft: Draft, triggers: Iterable[str], is_noise: Callable[[str], bool], rule: str, *facts: tuple[str, str]
) -> Iterator[Cut]:
    """Cut every sentence that is noise, looking only at those in which a trigger stands."""
    present = [trigger for trigger in readable(tuple(triggers), draft.latin) if trigger in draft.lowered]

    def is_told(sentence: str) -> bool:
        return has_any(sentence, present) and is_noise(sentence)

    for line in draft.lines if present else ():
        if any(map(line.lowered.__contains__, present)):
            yield from (Cut(rule, start, end, facts) for start, end in runs(line, is_told))


def runs(line: Line, is_noise: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """The stretches of neighbouring noise sentences in a line, as source offsets."""
    begun = None
    for start, end in sentences(line.text):
        if is_noise(line.text[start:end].strip()):
            begun = start if begun is None else begun
        elif begun is not None:
            yield line.start + begun, line.start + start
            begun = None
    if begun is not None:
        yield line.start + begun, line.end
