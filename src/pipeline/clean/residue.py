"""What tools leave behind: styles, scripts, shortcodes, tags, templates, keys of a dump, signs of transmission."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.clean.draft import Draft, Line
from pipeline.model import Cut

# A style rule: a selector of classes, ids or elements, then properties that style sheets have.
SELECTOR = (
    r"(?:[.#][A-Za-z_][\w-]*|@(?:media|font-face|keyframes|supports)|:root|\*|\b(?:html|body|div|span|p|a|ul|ol|li|img|table|td|tr|h[1-6]"
    r"|section|article|figure|iframe|button|input)\b)[^{};\n]{0,200}"
)
PROPERTY = (
    r"(?:color|font|margin|padding|display|width|height|background|border|position|text|line-height|float|clear|opacity|overflow|z-index"
    r"|max|min|top|left|right|bottom|align|flex|grid|content|transform|transition|visibility|cursor|list-style|letter|vertical|white-space"
    r"|box|justify|order|animation|fill|--\w+)[\w-]*\s*:"
)
CSS = re.compile(
    rf"{SELECTOR}\{{(?=[^{{}}]{{0,300}}{PROPERTY})[^{{}}]*\}}(?:[^{{}};\n]{{0,200}}\{{(?=[^{{}}]{{0,300}}{PROPERTY})[^{{}}]*\}})*\s*\}}?"
)
SCRIPT = re.compile(
    r"\s*(?:\(function\s*\(|!function\(|window\.\w+|document\.(?:write|getElement|querySelector|addEvent)\w*|googletag\.|\(?adsbygoogle\b"
    r"|\(adsbygoogle|dataLayer\b|gtag\(|fbq\(|_taboola|jQuery\(|__\w+\s*=|var (?:_\w+|dataLayer|googletag|ad\w*)\s*=).*"
)
SCRIPT_SIGNS = re.compile(r"[;{}=]|\)$")
# Names that only plug-ins have; plain words are shortcodes where they have attributes.
SHORTCODE = re.compile(
    r"\[/?(?:caption|gallery|embed|playlist|vc_\w+|et_pb_\w+|fusion_\w+|su_\w+|contact-form-7|adrotate|adinserter|mc4wp_form"
    r"|elementor-\w+|tagdiv\w*|td_\w+|rev_slider|ninja_form\w*|gravityform|infobox|pullquote|dropcap|adsense|iframe)(?:[\s=][^\[\]\n]{0,400})?/?\]"
    r"|\[(?:video|audio|youtube|twitter|tweet|instagram|facebook|button|column|row|section|ads?|related|newsletter\w*|poll|img|url|quote)"
    r"(?:\s[^\[\]\n]{0,300})?=[^\[\]\n]{0,300}\]|\[/(?:video|audio|button|column|row|section|url|img|quote)\]"
)
NAMES = (
    "p|br|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|img|script|style|iframe|figure|figcaption|blockquote|table|tr|td|th"
    "|tbody|section|article|font|center|hr"
)
TAG = re.compile(rf"</?(?:{NAMES})(?:\s[^<>\n]{{0,500}})?/?>")
TAGGED = re.compile(rf"\s*{TAG.pattern}.*{TAG.pattern}\s*", re.DOTALL)  # text *about* a tag has it inside a sentence
BREAK = re.compile(r"<br\s*/?>|<!--[^\n]{0,500}?-->|<!\[CDATA\[|\]\]>")
TEMPLATE = re.compile(r"\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|<%[^<>\n]{0,200}%>|\[object Object\]|%%\w+%%")
ENTITY = re.compile(r"&(?:nbsp|zwnj|shy|#160|#8203|#xa0);")
ADDRESS_VALUE = re.compile(
    r"(?:url|link|guid|domain)\s*[=:]\s*(?:https?://\S+|[\w.-]+\.[a-z]{2,})"
    r"|(?:crawl(?:ed)?_?(?:date|at|time)|fetched_?at)\s*[=:]\s*[\d:.TZ +-]+"
    r"|(?:content[_-]type|status_code|charset|encoding)\s*[=:]\s*[\w/;=. -]+"
    r"|(?:language|lang)\s*[=:]\s*[a-z]{2}(?:[-_]\w{2,4})?|(?:id|slug)\s*[=:]\s*[\w-]+",
    re.IGNORECASE,
)
NOTHING = re.compile(
    r"null|undefined|NaN|None|N/A|\[\]|\{\}|\(\)|nil|TODO|Lorem ipsum.*|[-–—_=*·•.~#|\s]{6,}"
    r"|submitted by /u/\S+.*\[link\].*|\[link\]\s*\[comments\]",
    re.IGNORECASE,
)
SIGN_OFF = re.compile(
    r"N{4}|#{2,3}|-?\s?(?:30|0|END|ENDS|FIN|ENDE)\s?-|\(END\)|\(ends\)|END/\w+|/{2,3}|\*{3,}|Enditem|Item ends",
    re.IGNORECASE,
)
MARKS = (  # a sign to look for first, the pattern, the rule
    ("[", SHORTCODE, "shortcode"),
    ("<", BREAK, "tag"),
    ("{", TEMPLATE, "template"),
    ("[object", TEMPLATE, "template"),
    ("%", TEMPLATE, "template"),
    ("&", ENTITY, "entity"),
)
HEAD_LINES = 10
TAIL_LINES = 5


def code(draft: Draft) -> Iterator[Cut]:
    """Style rules anywhere, and lines that are script."""
    for line in draft.lines if "{" in draft.source else ():
        for match in CSS.finditer(line.text) if "{" in line.text else ():
            yield cut("style-sheet", line, match)
    for line in draft.lines:
        if SCRIPT.fullmatch(line.text) and SCRIPT_SIGNS.search(line.text):
            yield Cut("script", line.start, line.end)


def markup(draft: Draft) -> Iterator[Cut]:
    """Shortcodes, template variables and entities wherever they stand; tags where they enclose a line."""
    for sign, pattern, rule in MARKS:
        for line in draft.lines if sign in draft.source else ():
            yield from (cut(rule, line, match) for match in pattern.finditer(line.text))
    for line in draft.lines if "<" in draft.source else ():
        for match in TAG.finditer(line.text) if TAGGED.fullmatch(line.text) else ():
            yield cut("tag", line, match)


def dump_keys(draft: Draft) -> Iterator[Cut]:
    """Lines of the head that are keys of a dump with technical values."""
    for line in draft.lines[:HEAD_LINES]:
        if ADDRESS_VALUE.fullmatch(line.text):
            yield Cut("dump-key", line.start, line.end)


def empty_values(draft: Draft) -> Iterator[Cut]:
    """Lines that say nothing: "null", rows of dashes; and signs of transmission at the end: "NNNN"."""
    for line in draft.lines:
        if len(line.text) <= 120 and NOTHING.fullmatch(line.text):
            yield Cut("empty-value", line.start, line.end)
    for line in draft.lines[1:][-TAIL_LINES:]:
        if SIGN_OFF.fullmatch(line.text):
            yield Cut("sign-off", line.start, line.end)


def cut(rule: str, line: Line, match: re.Match[str]) -> Cut:
    """What a pattern matched in a line, as a cut."""
    return Cut(rule, line.start + match.start(), line.start + match.end())


RULES = (code, markup, dump_keys, empty_values)
