"""Promotion inside and behind a text: inline links to other stories, channels to follow, share buttons, contacts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.clean.credits import is_credit
from pipeline.clean.draft import Draft
from pipeline.clean.labels import HEADS
from pipeline.clean.prose import ends_sentence, key
from pipeline.clean.sentences import cut_sentences, has_any
from pipeline.clean.vocabulary import promos as words
from pipeline.model import Cut

PROMO_CHARS = 320  # a sentence of prose is rarely longer, a promotion never
INLINE_CHARS = 260  # a head and one headline behind it
HEAD_CHARS = 45
HEAD_BEFORE_SIGN = re.compile(
    rf"[\[(]?\s*(?P<head>[^:|>»–—]{{3,{HEAD_CHARS}}}?)\s*(?:[:|>»：]|\s[–—-]\s)\s*(?P<title>\S.*)"
)
CAPITAL_HEAD = re.compile(rf"(?:{words.CAPITAL_HEADS.upper()})\s*[:|>»]\s*\S")
FIRST_WORD = re.compile(r"\W{0,3}(\w+)")
FIRST_WORDS = {head.split()[0] for head in HEADS} | set(words.CAPITAL_HEADS.split("|"))
HEAD_WORDS = range(2, 5)  # "Lire aussi Un titre": a head without a sign behind it has two words at least
IMPERATIVE_CHARS = 25  # "Please follow", "Don't forget to follow"
QUOTED = re.compile(r"[\"“”«»„]")

FOLLOW = re.compile(words.FOLLOW, re.IGNORECASE)
OWN = re.compile(words.OWN, re.IGNORECASE)
FIRST_PERSON = re.compile(
    r"@\w{3,}|\bus\b|\bour\b|\bnous\b|\bnotre\b|\bnos\b|nuestr|\bnoss[ao]|\buns\b|\bunser|\bnostr|\bons\b|\bnas\b|\bнас\b|\bнаш"
    r"|لنا|تابعونا|تابعنا|قناتنا|صفحتنا|bizi|bizim|我们|我們",
    re.IGNORECASE,
)
CHANNELS = tuple(words.CHANNELS.split("|"))
CLICK_HERE = re.compile(words.CLICK_HERE, re.IGNORECASE)
READER_MAY = re.compile(words.READER_MAY, re.IGNORECASE)
CLICK_TRIGGERS = tuple(words.CLICK_TRIGGERS.split("|"))
SHARE = re.compile(rf"(?:(?:{'|'.join(words.SHARE_BUTTONS)})[\s,;]*)+", re.IGNORECASE)
NEWSLETTER_BOX = re.compile(
    r"(?:sign up|subscribe) (?:for|to) [^.!?\n]{1,60} newsletters?\.? (?:sign up|subscribe)(?! \w+ed\b)", re.IGNORECASE
)
CONTACT = re.compile("|".join(f"(?:{pattern})" for pattern in words.CONTACT), re.IGNORECASE)
CONTACT_TRIGGERS = tuple(words.CONTACT_TRIGGERS.split("|"))


def inline_promos(draft: Draft) -> Iterator[Cut]:
    """A line that is a section head with a headline behind it: "ALSO READ: …", "Leia também: …"."""
    for line in draft.lines:
        if len(line.text) <= INLINE_CHARS and is_inline_promo(line.text):
            yield Cut("inline-promo", line.start, line.end)


def is_inline_promo(text: str) -> bool:
    """Whether a line links to another story.

    >>> is_inline_promo("ALSO READ: Storm warning"), is_inline_promo("Lire aussi Tempête sur la côte")
    (True, True)
    >>> is_inline_promo("Related articles in the treaty stayed as they were.")
    False
    """
    if not (first := FIRST_WORD.match(text)) or first[1].casefold() not in FIRST_WORDS:
        return False
    if (match := HEAD_BEFORE_SIGN.match(text)) and key(match["head"]) in HEADS:
        return True
    if CAPITAL_HEAD.match(text):
        return True
    said = text.split()
    heads = (size for size in HEAD_WORDS if len(said) > size and key(" ".join(said[:size])) in HEADS)
    return any(said[size][:1].isupper() for size in heads) and not ends_sentence(text)


def share_buttons(draft: Draft) -> Iterator[Cut]:
    """Share buttons and newsletter boxes flattened into a line."""
    if has_any(draft.source, words.SHARE_TRIGGERS):
        for line in draft.lines:
            yield from (
                Cut("share-buttons", line.start + m.start(), line.start + m.end()) for m in SHARE.finditer(line.text)
            )
    for line in draft.lines if "newsletter" in draft.source else ():
        yield from (
            Cut("channel-promo", line.start + m.start(), line.start + m.end())
            for m in NEWSLETTER_BOX.finditer(line.text)
        )


def channel_promos(draft: Draft) -> Iterator[Cut]:
    """Sentences that ask the reader to follow a channel, subscribe to a newsletter, load an app."""
    return cut_sentences(draft, CHANNELS, is_channel_promo, "channel-promo")


def is_channel_promo(sentence: str) -> bool:
    """Whether a sentence asks to follow: the word for it, a channel, and whose it is. Quotations are news.

    >>> is_channel_promo("Follow our official Telegram channel for more news.")
    True
    >>> is_channel_promo("The minister asked his followers on Telegram to vote.")
    False
    """
    if len(sentence) > PROMO_CHARS or QUOTED.search(sentence) or not has_any(sentence, CHANNELS):
        return False
    if is_credit(sentence):  # a reporter's, with an account to follow behind the name
        return False
    follow = FOLLOW.search(sentence)
    if not follow or not OWN.search(sentence):
        return False
    return follow.start() <= IMPERATIVE_CHARS or FIRST_PERSON.search(sentence) is not None


def click_promos(draft: Draft) -> Iterator[Cut]:
    """Sentences that send the reader elsewhere by a click: "You can watch all parts by clicking here."."""
    return cut_sentences(draft, CLICK_TRIGGERS, is_click_promo, "click-promo")


def is_click_promo(sentence: str) -> bool:
    """Whether a sentence offers a click: the click, and what the reader may have for it.

    >>> is_click_promo("To read the report, click here."), is_click_promo("Users click here and there.")
    (True, False)
    """
    if len(sentence) > PROMO_CHARS or QUOTED.search(sentence) or not (click := CLICK_HERE.search(sentence)):
        return False
    return READER_MAY.search(sentence) is not None or (click.start() == 0 and len(sentence) < PROMO_CHARS // 2)


def contact_lines(draft: Draft) -> Iterator[Cut]:
    """Sentences that ask for tips and mail, or send the reader to other pages of the site."""
    return cut_sentences(draft, CONTACT_TRIGGERS, is_contact, "contact")


def is_contact(sentence: str) -> bool:
    """Whether a sentence is the paper's own address to its readers.

    >>> is_contact("Get in touch with our news team at mail@amble.example.")
    True
    >>> is_contact("Get the vote out, they told us.")
    False
    """
    return len(sentence) <= PROMO_CHARS and not QUOTED.search(sentence) and CONTACT.fullmatch(sentence) is not None


RULES = (share_buttons, inline_promos, channel_promos, click_promos, contact_lines)
