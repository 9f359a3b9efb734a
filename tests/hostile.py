"""Files that break naive readers: every kind ends as a rejection or as an article, none takes a run down.

`KINDS` maps a file name to a function that makes its bytes, so that only what is asked for takes memory.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import brotli  # type: ignore[import-untyped]

PROSE = "The river port will get a second quay next year, the transport ministry said on Tuesday after long talks. "
PARAGRAPH = f"<p>{PROSE * 3}</p>"
ARTICLE = (
    f"<html><head><title>A quay</title></head><body><article><h1>A quay</h1>{PARAGRAPH * 5}</article></body></html>"
)

MANY = 200_000


def page(body: str, head: str = "") -> bytes:
    """An article with something nasty behind it."""
    top = f"<html><head><title>A quay</title>{head}</head><body><article>{PARAGRAPH * 5}</article>"
    return f"{top}{body}</body></html>".encode()


def json_ld(text: str) -> bytes:
    """An article with something nasty in its JSON-LD."""
    return page("", f'<script type="application/ld+json">{text}</script>')


def noise(length: int) -> bytes:
    """The same random bytes every time."""
    return random.Random(7).randbytes(length)


def row(**fields: object) -> bytes:
    """One line of a dump."""
    return json.dumps(fields).encode() + b"\n"


def bomb(depth: int) -> bytes:
    """Zeros in layers of gzip."""
    data = bytes(30_000_000)
    for _ in range(depth):
        data = gzip.compress(data, 9)
    return data


STRUCTURE: dict[str, Callable[[], bytes]] = {
    "nested-div.html": lambda: page("<div>" * MANY),
    "nested-closed.html": lambda: page("<div>" * 20_000 + "x" + "</div>" * 20_000),
    "nested-at-the-limit.html": lambda: page("<div>" * 2_000 + PARAGRAPH + "</div>" * 2_000),
    "nested-bold.html": lambda: page("<b>x" * 20_000),
    "nested-lists.html": lambda: page("<ul><li>" * 12_000),
    "nested-tables.html": lambda: page("<table><tr><td>" * 8_000),
    "nested-quotes.html": lambda: page("<blockquote><p>" * 900 + "x"),
    "nested-quotes-with-words.html": lambda: page(("<blockquote>" + PARAGRAPH) * 1_900),
    "nested-words.html": lambda: page(("<div>" + PROSE) * 1_900),
    "nested-articles.html": lambda: page("<article>" * 1_900 + PARAGRAPH),
    "nested-spans-in-a-paragraph.html": lambda: page("<p>" + "<span>" * 1_900 + PROSE),
    "too-many-tags.html": lambda: page("<p>x</p>" * MANY),
    "many-paragraphs.html": lambda: page("<p>x</p>" * 20_000),
    "many-long-paragraphs.html": lambda: page(PARAGRAPH * 20_000),
    "many-identical-paragraphs.html": lambda: page(PARAGRAPH * 3_000),
    "many-breaks.html": lambda: page("line of text<br>" * 24_000),
    "many-links.html": lambda: page("<a href='/x'>headline</a> " * 24_000),
    "many-items.html": lambda: page("<ul>" + "<li>point</li>" * 24_000 + "</ul>"),
    "many-cells.html": lambda: page("<table>" + "<tr><td>1</td><td>2</td></tr>" * 8_000 + "</table>"),
    "wide-span.html": lambda: page("<table><tr><td colspan=99999999 rowspan=99999999>x</td></tr></table>"),
    "many-headings.html": lambda: page("<h1>One</h1><h2>Two</h2>" * 12_000),
    "many-articles.html": lambda: page(f"<article><h1>x</h1>{PARAGRAPH}</article>" * 3_000),
    "many-boxes.html": lambda: page("<div class='related newsletter'><p>Read on</p></div>" * 12_000),
    "many-forms.html": lambda: page("<form><input><select><option>" * 9_000),
    "many-times.html": lambda: page("<time datetime='2024-01-01'>1</time>" * 20_000),
    "many-metas.html": lambda: page("", "<meta name='date' content='2024-01-01'>" * 24_000),
    "attributes.html": lambda: page("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x</p>"),
    "attributes-quoted.html": lambda: page("<p " + " ".join(f"a{n}='<>'" for n in range(100_000)) + ">x</p>"),
    "attributes-without-values.html": lambda: page("<p " + " ".join(f"a{n}" for n in range(100_000)) + ">x</p>"),
    "attributes-unclosed.html": lambda: page("<p " + " ".join(f"a{n}=1" for n in range(100_000))),
    "attribute-of-a-megabyte.html": lambda: page(f"<p class='{'related ' * 125_000}'>x</p>"),
    "attribute-never-closed.html": lambda: page('<p class="' + "x" * 1_000_000),
    "quotes-never-closed.html": lambda: page("<a href=\"<a href='" * 50_000),
    "tag-name-of-a-megabyte.html": lambda: page(f"<{'x' * 1_000_000}>"),
    "brackets.html": lambda: page("<" * 1_000_000),
    "closing-brackets.html": lambda: page("</" * 500_000),
    "declarations.html": lambda: page("<!" * 300_000),
    "instructions.html": lambda: page("<?" * 300_000),
    "comments-never-closed.html": lambda: page("<!--" * 200_000),
    "cdata-never-closed.html": lambda: page("<![CDATA[" * 100_000),
    "script-never-closed.html": lambda: page("<script>" * 100_000),
    "doctype-slashes.html": lambda: b"<!DOCTYPE " + b"/" * 2_000_000 + page(""),
    "doctype-quotes.html": lambda: b"<!DOCTYPE html " + b"\"'" * 500_000 + b">" + page(""),
    "doctype-entities.html": lambda: b"<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>" + page("&b;" * 50_000),
    "doctype-again-and-again.html": lambda: page("<!DOCTYPE html>" * 100_000),
    "doctype-never-closed.html": lambda: page("<!DOCTYPE " + "/" * 1_000_000),
    "entities.html": lambda: page("&amp;" * 500_000),
    "entities-of-nothing.html": lambda: page("&#0;&#xD800;&#x110000;&#99999999999999999999;" * 20_000),
}

TEXTS: dict[str, Callable[[], bytes]] = {
    "one-line.html": lambda: page(f"<p>{PROSE * 20_000}</p>"),
    "one-word.html": lambda: page("<p>" + "x" * 2_000_000 + "</p>"),
    "white-space.html": lambda: page(" " * 3_000_000 + "\n" * 1_000_000),
    "combining-marks.html": lambda: page("<p>e" + "\u0301" * 300_000 + "</p>"),
    "directions.html": lambda: page("<p>" + "\u202e\u202d\u200b" * 100_000 + "</p>"),
    "separators-in-the-title.html": lambda: page("", "<meta property='og:title' content='" + "a | " * 100_000 + "'>"),
    "summary-of-a-megabyte.html": lambda: page("", f"<meta name=description content='{PROSE * 10_000}'>"),
    "json-nested.html": lambda: json_ld('{"@graph":' * 50_000),
    "json-lists.html": lambda: json_ld("[" * 100_000 + "]" * 100_000),
    "json-commas.html": lambda: json_ld('{"a":1' + "," * 500_000),
    "json-brackets.html": lambda: json_ld(json.dumps({"@type": "Article", "headline": "<" * 500_000})),
    "json-number.html": lambda: json_ld('{"@type":"Article","headline":' + "9" * 100_000 + "}"),
    "json-wrong-types.html": lambda: json_ld('{"@type":[1,{}],"headline":{"name":[[]]},"author":[null,3],"url":[]}'),
    "json-body-of-megabytes.html": lambda: json_ld(json.dumps({"@type": "Article", "articleBody": PROSE * 10_000})),
    "surrogates.html": lambda: page("<p>") + b"\xed\xa0\x80\xed\xbf\xbf" * 10_000,
    "nulls.html": lambda: page("\0" * 3_000 + PARAGRAPH),
    "nothing-but-nulls.html": lambda: bytes(1_000_000),
    "controls.html": lambda: page("".join(map(chr, range(32))) * 1_000),
    "wrong-label.html": lambda: page("é" * 100, "<meta charset=utf-16>"),
    "unknown-label.html": lambda: page("é" * 100, "<meta charset=no-such-charset>"),
    "utf-16-without-mark.html": lambda: ARTICLE.encode("utf-16-le"),
    "utf-16.html": lambda: ARTICLE.encode("utf-16"),
    "utf-32.html": lambda: ARTICLE.encode("utf-32"),
    "utf-7.html": lambda: ARTICLE.encode("utf-7"),
    "ebcdic.html": lambda: ARTICLE.encode("cp037"),
    "cut-in-a-character.html": lambda: page("é" * 100)[:-20] + b"\xc3",
    "one-line.txt": lambda: PROSE.encode() * 20_000,
    "one-word.txt": lambda: b"x" * 2_000_000,
    "empty-lines.txt": lambda: b"\n" * 1_000_000 + PROSE.encode(),
    "short-lines.txt": lambda: b"a\n" * 200_000,
    "dashes.txt": lambda: b"- a\n3 hours ago\n" * 20_000,
    "dates.txt": lambda: b"2024-05-14 " * 50_000,
    "addresses.txt": lambda: b"http://example.org/a " * 40_000,
    "braces.txt": lambda: b"{" * 300_000 + b"[" * 300_000,
    "quotes.txt": lambda: '"“'.encode() * 200_000,
    "countries.txt": lambda: b"Mali Niger Chad Georgia " * 30_000,
}

FILES: dict[str, Callable[[], bytes]] = {
    "empty.html": lambda: b"",
    "empty.txt": lambda: b"",
    "empty.jsonl": lambda: b"",
    "blank.txt": lambda: b" \n\t\n",
    "random.html": lambda: noise(300_000),
    "random.txt": lambda: noise(300_000),
    "random.jsonl": lambda: noise(300_000),
    "random.warc": lambda: noise(300_000),
    "random.txt.gz": lambda: noise(300_000),
    "pdf.html": lambda: b"%PDF-1.7\n" + noise(10_000),
    "png.html": lambda: b"\x89PNG\r\n\x1a\n" + noise(10_000),
    "jpeg.txt": lambda: b"\xff\xd8\xff\xe0" + noise(10_000),
    "zip.txt": lambda: b"PK\x03\x04" + noise(10_000),
    "gzip-without-its-suffix.html": lambda: gzip.compress(ARTICLE.encode()),
    "brotli-bomb.html": lambda: brotli.compress(bytes(30_000_000)),
    "page-of-fifty-megabytes.html": lambda: page(PARAGRAPH * 160_000),
    "text-of-thirty-megabytes.txt": lambda: PROSE.encode() * 300_000,
    "bomb.txt.gz": lambda: bomb(1),
    "bomb-in-a-bomb.html.gz": lambda: bomb(2),
    "bomb-of-many-members.txt.gz": lambda: gzip.compress(bytes(3_000_000)) * 10,
    "cut.html.gz": lambda: gzip.compress(ARTICLE.encode())[:-40],
    "no-gzip.html.gz": lambda: ARTICLE.encode(),
    "trailing-rubbish.html.gz": lambda: gzip.compress(ARTICLE.encode()) + noise(1_000),
    "broken-lines.jsonl": lambda: b'{"text": "a\nnot json\n[]\n"x"\n1e999\n\xff\xfe\n',
    "nested.jsonl": lambda: b'{"text":' + b"[" * 100_000 + b"\n",
    "wrong-types.jsonl": lambda: row(text=1) + row(html=["x"]) + row(text=None, url={}) + row(url="u"),
    "wrong-metadata.jsonl": lambda: row(text=PROSE, title=[], published={}, captured_at="yesterday", language=7),
    "surrogates.jsonl": lambda: b'{"text": "\\ud800 ' + PROSE.encode() + b'", "url": "http://\\udfff/"}\n',
    "line-of-thirty-megabytes.jsonl": lambda: row(text=PROSE * 300_000),
    "brackets.jsonl": lambda: b'{"text":[' + b"[]," * 6_000_000 + b"1]}\n",
    "names.jsonl": lambda: b'{"text":[' + b'{"":0},' * 2_700_000 + b"1]}\n",
    "many-lines.jsonl": lambda: b"{}\n" * 2_000,
    "cut.warc": lambda: b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200",
    "negative.warc": lambda: b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n\r\n\r\n",
}

KINDS = STRUCTURE | TEXTS | FILES


def write_all(folder: Path) -> Iterator[str]:
    """Every kind as a file of this folder; their names."""
    for name, make in KINDS.items():
        (folder / name).write_bytes(make())
        yield name
