"""What stands above a text: a crawler's date header, date lines, page clocks, breadcrumbs, tag clouds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.clean.ages import AGE
from pipeline.clean.dates import DateLine, read_date_line, real_day
from pipeline.clean.draft import Draft, Line
from pipeline.clean.prose import ENDS_OF_CLAUSE, is_sentence, word_count, words
from pipeline.model import Cut

HEAD_LINES = 12  # below them a date line belongs to the text
NAME_WORDS = 3  # above a date line: who publishes and through whom
TAIL_LINES = 6
CRUMB_CHARS = 160
TAG_WORDS = 8

CRAWLED = re.compile(r"date (?P<year>(?:19|20)\d{2})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?(?!\S)")
PAGE_DAY = re.compile(r"\s+(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d{2})(?!\S)")
AGE_BEHIND = re.compile(rf"\s*\(\s*(?:{AGE.pattern})\s*\)", re.IGNORECASE)
URL_BEHIND = re.compile(r"\s+(?:https?://|www\.)\S+")
NAVIGATION = (
    r"(?:Startseite|Start|Home(?:page)?|Accueil|Inicio|Portada|Início|Página inicial|Главная|Головна|Ana ?[Ss]ayfa"
    r"|الرئيسية|Strona główna|Beranda|Etusivu|Forside|首页|首頁|ホーム|トップ)"
)
NAVIGATED = re.compile(NAVIGATION)
# A part of a glued breadcrumb has four letters at least: "StartUp" and "HomePod" are words.
GLUED_CRUMBS = re.compile(rf"{NAVIGATION}(?:[A-ZÀ-ÞА-ЯІЇЄ][a-zß-ÿа-яіїє]{{3,}}){{2,}}(?:\s.*)?")
CRUMB_SIGN = re.compile(r"\s*(?:›|»|>|→|::)\s*|\s+[/|]\s+")
CRUMB_WORDS = 3  # a part of a path is a section; a bar between longer parts sets off a site's name from a title


def crawl_header(draft: Draft) -> Iterator[Cut]:
    """A crawler's header before the first words, with what stands behind it: a date of the page, an age, a URL.

    " date 2023-10-10 ", " date 2022-01 22.01.2022 ( vor 7 Stunden )"
    """
    for line in draft.lines:
        if not (match := CRAWLED.match(line.text)):
            return
        end = match.end()
        for behind in (PAGE_DAY, AGE_BEHIND, URL_BEHIND):
            end = found.end() if (found := behind.match(line.text, end)) else end
        yield Cut("date-header", line.start, line.start + end, tuple(crawled_day(match, line.text)))
        if end < len(line.text):
            return


def crawled_day(match: re.Match[str], text: str) -> Iterator[tuple[str, str]]:
    """The month or day of a crawler's header, and the day of the page behind a month that it lies in."""
    month = f"{match['year']}-{match['month']}"
    if match["day"] is None:
        yield "month", month
    stated = match if match["day"] else PAGE_DAY.match(text, match.end())
    day = real_day(*(int(stated[name]) for name in ("year", "month", "day"))) if stated else None
    if day and day.strftime("%Y-%m") == month:
        yield "day", day.isoformat()


def date_lines(draft: Draft) -> Iterator[Cut]:
    """Lines of the head that are a date and nothing else, and names of publishers above one."""
    others = 0  # lines of the head that are no date: a hundred dates above a text go at once
    for at, line in enumerate(draft.lines):
        if others >= HEAD_LINES or is_sentence(line.text):
            return
        if stated := read_date_line(line.text):
            yield Cut(rule_of(stated, at), line.start, line.end, facts_of(stated, at))
            yield from names_above(draft.lines[: min(at, HEAD_LINES)], draft.document.title) if at == others else ()
        else:
            others += 1


def tail_dates(draft: Draft) -> Iterator[Cut]:
    """Lines of the tail that are a date, said to be that of publication or of a change."""
    for line in draft.lines[1:][-TAIL_LINES:]:
        if (stated := read_date_line(line.text)) and (stated.published or stated.updated):
            yield Cut(rule_of(stated, HEAD_LINES), line.start, line.end, facts_of(stated, HEAD_LINES))


def rule_of(stated: DateLine, at: int) -> str:
    """What a date line is: the publication date, the day of a change, or the clock of the page.

    A page's clock shows the day of the visit: a weekday in the first line of all, not said to be a publication date.
    """
    if stated.updated:
        return "update-line"
    return "page-clock" if stated.weekday and not stated.published and at == 0 else "date-header"


def facts_of(stated: DateLine, at: int) -> tuple[tuple[str, str], ...]:
    """The day as a fact, where the line is evidence."""
    if rule_of(stated, at) != "date-header" or stated.day is None:
        return ()
    return (("day", stated.day.isoformat()),)


def names_above(head: Sequence[Line], title: str | None) -> Iterator[Cut]:
    """Two or more short lines above a date: an aggregator and a publisher. One alone may be the title."""
    if len(head) >= 2 and all(
        word_count(line.text) <= NAME_WORDS and not line.text.endswith(ENDS_OF_CLAUSE) for line in head
    ):
        for line in head:
            if words(line.text) != words(title or ""):
                yield Cut("source-line", line.start, line.end, (("publisher", head[-1].text),))


def breadcrumbs(draft: Draft) -> Iterator[Cut]:
    """A path through the site, "Home > News > World", or the same glued: "StartNachrichten…"."""
    for line in draft.lines[:HEAD_LINES]:
        if is_sentence(line.text):
            return
        if len(line.text) <= CRUMB_CHARS and is_breadcrumb(line.text):
            yield Cut("breadcrumb", line.start, line.end)


def is_breadcrumb(text: str) -> bool:
    """Whether a line is a path through a site.

    >>> is_breadcrumb("Home > News"), is_breadcrumb("Mali : « la paix » d'abord"), is_breadcrumb("StartUp wins prize")
    (True, False, False)
    """
    if GLUED_CRUMBS.fullmatch(text):
        return True
    parts = CRUMB_SIGN.split(text)
    if "«" in text or "<" in text or not all(parts):
        return False
    if len(parts) == 1 or max(map(word_count, parts[:-1])) > CRUMB_WORDS:
        return False
    return len(parts) > 2 or (len(parts) == 2 and NAVIGATED.fullmatch(parts[0]) is not None)


def tag_cloud(draft: Draft) -> Iterator[Cut]:
    """A line of words without punctuation that begins again before it ends: tags, printed twice."""
    for line in draft.lines[:3]:
        if is_sentence(line.text) and line.text.endswith(ENDS_OF_CLAUSE):
            return
        if is_tag_cloud(line.text):
            yield Cut("tag-cloud", line.start, line.end)


def is_tag_cloud(text: str) -> bool:
    """Whether a line is a run of tags: no punctuation, and its beginning stands at its end again.

    >>> is_tag_cloud("Sahel Mali politics army minister news Sahel Mali")
    True
    >>> is_tag_cloud("Mali and Niger sign a treaty in Mali")
    False
    """
    said = text.split()
    if len(said) < TAG_WORDS or any(character in text for character in '.,:;!?"«“'):
        return False
    return any(said[:size] == said[-size:] for size in range(2, len(said) // 2 + 1))


RULES = (crawl_header, date_lines, tail_dates, breadcrumbs, tag_cloud)
