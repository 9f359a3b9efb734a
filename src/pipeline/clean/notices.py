"""Notices of a site to its visitors: cookies, consent, paywalls, the full text elsewhere, rights, syndication."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.clean.draft import Draft, Line
from pipeline.clean.sentences import cut_sentences, has_any, readable
from pipeline.clean.vocabulary import notices as words
from pipeline.model import Cut

TAIL_LINES = 12  # what closes a text stands so near its end
NOTICE_CHARS = 400
CONSENT_CHARS = 400  # longer ones explain what an embedded graphic does: some papers print them as text
SIGNALS = 2
TRUNCATED = ("flag", "truncated at source")
STUB = ("flag", "stub")

COOKIE_TRIGGERS = tuple(words.COOKIE_WORDS.split("|"))
COOKIE_SIGNALS = re.compile(words.COOKIE_SIGNALS, re.IGNORECASE)
POLICY_TRIGGERS = tuple(words.POLICY_TRIGGERS.split("|"))
RIGHTS_TRIGGERS = tuple(words.RIGHTS_TRIGGERS.split("|"))
POLICY = re.compile(words.POLICY, re.IGNORECASE)
CONSENT_SIGNALS = re.compile(words.CONSENT_SIGNALS, re.IGNORECASE)
PAYWALL = re.compile(words.PAYWALL, re.IGNORECASE)
FULL_ELSEWHERE = re.compile(words.FULL_ELSEWHERE, re.IGNORECASE)
FULL_WORDS = re.compile(words.FULL_WORDS, re.IGNORECASE)
RIGHTS = re.compile(words.RIGHTS, re.IGNORECASE)
SYNDICATED = re.compile(words.SYNDICATED, re.IGNORECASE)
PLACEHOLDERS = re.compile(words.PLACEHOLDERS, re.IGNORECASE)
PLACEHOLDER_CHARS = 120
CLIPPED_CHARS = 60
CLIPPED = re.compile(r"(?:\[\s*)?(?:…|\.\.\.)?\s*\[\+\d+ chars\]|\[\s*(?:…|\.\.\.)\s*\]$")


def tail(draft: Draft) -> Sequence[Line]:
    """The last lines, without long paragraphs; the first line of a text is never its tail."""
    return [line for line in draft.lines[1:][-TAIL_LINES:] if len(line.text) <= NOTICE_CHARS]


def cookie_notices(draft: Draft) -> Iterator[Cut]:
    """Sentences about the cookies of the site itself."""
    return cut_sentences(draft, COOKIE_TRIGGERS, is_cookie_notice, "cookie-notice")


def is_cookie_notice(sentence: str) -> bool:
    """Whether a sentence speaks of this site's cookies.

    >>> is_cookie_notice("This website uses cookies."), is_cookie_notice("The law covers cookies on news sites.")
    (True, False)
    """
    about = any(word in sentence.lower() for word in COOKIE_TRIGGERS)
    return about and len(sentence) <= NOTICE_CHARS and COOKIE_SIGNALS.search(sentence) is not None


def consent_notices(draft: Draft) -> Iterator[Cut]:
    """A line that names a privacy policy and at least two things that only a sign-up box says."""
    for line in draft.lines if has_any(draft.source, POLICY_TRIGGERS) else ():
        if len(line.text) <= CONSENT_CHARS and POLICY.search(line.text) and signals(line.text) >= SIGNALS:
            yield Cut("consent-notice", line.start, line.end)


def signals(text: str) -> int:
    """How many different things of a sign-up box a text says."""
    return len({match[0].lower() for match in CONSENT_SIGNALS.finditer(text)})


def paywalls(draft: Draft) -> Iterator[Cut]:
    """A line at the end that asks for money or a login before the rest of the text."""
    for line in tail(draft):
        if PAYWALL.fullmatch(line.text):
            yield Cut("paywall", line.start, line.end, (TRUNCATED,))


def redirects(draft: Draft) -> Iterator[Cut]:
    """A line at the end that sends the reader to the text elsewhere; where it says the *full* text, this is a stub."""
    for line in tail(draft):
        if len(line.text) <= NOTICE_CHARS // 2 and FULL_ELSEWHERE.fullmatch(line.text):
            yield Cut("redirect", line.start, line.end, tuple(redirect_facts(line.text)))


def redirect_facts(text: str) -> Iterator[tuple[str, str]]:
    """What a redirect says of the text above it.

    >>> list(redirect_facts("... read full story")), list(redirect_facts("Read this article on our site"))
    ([('flag', 'truncated at source')], [])
    """
    if text.startswith(("…", "..")):
        yield TRUNCATED
    elif FULL_WORDS.search(text):
        yield STUB


def clipped(draft: Draft) -> Iterator[Cut]:
    """The sign of an API that gives the beginning of a text only: "[+2345 chars]"."""
    for line in draft.lines[-1:]:
        start = max(0, len(line.text) - CLIPPED_CHARS)
        if "[" in line.text[start:] and (match := CLIPPED.search(line.text, start)):
            yield Cut("clipped", line.start + match.start(), line.start + match.end(), (TRUNCATED,))


def legal_lines(draft: Draft) -> Iterator[Cut]:
    """A line at the end about rights and reproduction."""
    present = [trigger for trigger in readable(RIGHTS_TRIGGERS, draft.latin) if trigger in draft.lowered]
    for line in tail(draft) if present else ():
        if any(map(line.lowered.__contains__, present)) and RIGHTS.search(line.text):
            yield Cut("legal", line.start, line.end)


def syndication_notes(draft: Draft) -> Iterator[Cut]:
    """A line at the end about how the text came here: a feed, another site, a translation; disclaimers."""
    for line in tail(draft):
        if SYNDICATED.fullmatch(line.text):
            yield Cut("syndication-note", line.start, line.end)


def placeholders(draft: Draft) -> Iterator[Cut]:
    """Lines of page tools with something variable in them: "News code: 664821"."""
    for line in draft.lines:
        if len(line.text) <= PLACEHOLDER_CHARS and is_placeholder(line.text):
            yield Cut("page-label", line.start, line.end)


def is_placeholder(text: str) -> bool:
    """Whether a line belongs to a tool of the page.

    >>> is_placeholder("News code: 664821"), is_placeholder("The code of the news is 664821.")
    (True, False)
    """
    return PLACEHOLDERS.fullmatch(text) is not None or has_any(text, words.PLACEHOLDER_PHRASES)


RULES = (
    cookie_notices,
    consent_notices,
    placeholders,
    paywalls,
    redirects,
    clipped,
    syndication_notes,
    legal_lines,
)
