"""How well the text rules clean: noise planted in articles of ours, and what the rules take from clean bodies.

    python benchmarks/cleaning.py --data DIR [--show]

DIR holds `noise_patterns.json` and the page sets `pages_fundus` and `pages_wcxb` with their `index.jsonl.gz`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import textwrap
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cleaning_hosts import HOSTS, Host

from pipeline.clean import clean, is_accounted
from pipeline.model import CleanText, Document, Media
from pipeline.settings import Settings

PAGE_SETS = ("pages_fundus", "pages_wcxb")
WRAP_COLUMNS = 95
SPEED_CHARACTERS = 2000


@dataclass(frozen=True)
class Planted:
    """A text with noise in it, and the host that it must give again."""

    source: str
    host: Host
    titled: bool


@dataclass(frozen=True)
class Outcome:
    """What became of one planted text."""

    removed: bool  # nothing of the noise is left where it should not be
    lost: int  # sentences of the host that are gone
    accounted: bool


def bare(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())


def cleaned(source: str, media: Media = Media.TEXT) -> CleanText:
    """Clean a text."""
    return clean(Document(source=unicodedata.normalize("NFC", source), media=media), Settings())


def plant(pattern: dict[str, str]) -> Iterator[Planted]:
    """The noise at its place in hosts of its language and English ones, in two styles, with and without a title."""
    languages = dict.fromkeys([pattern["lang"], "en"])
    for host in (host for language in languages for host in HOSTS.get(language, ())):
        for joint in ("\n\n", "\n"):
            for titled in (False, True):
                if source := planted(pattern, host, joint, titled):
                    yield Planted(source, host, titled)


def planted(pattern: dict[str, str], host: Host, joint: str, titled: bool) -> str | None:
    """One text with the noise in it."""
    noise, body = pattern["text"], list(host.paragraphs)
    title = host.title + joint if titled else ""
    match pattern["pos"]:
        case "head":
            return noise + title + joint.join(body)
        case "tail":
            return title + joint.join(body) + noise
        case "mid" if noise.startswith("\n"):
            return title + joint.join(body[:2]) + noise + joint.join(body[2:])
        case "mid":
            sentence, rest = body[3].split(". ", 1) if ". " in body[3] else (body[3].rstrip("."), "")
            return title + joint.join([*body[:3], f"{sentence}. {noise}{rest}", *body[4:]])
        case "layout":
            wrapped = (textwrap.fill(p, WRAP_COLUMNS, break_on_hyphens=False).replace("\n", "\n ", 1) for p in body)
            return (host.title + "\n\n" if titled else "") + "\n\n".join(wrapped)
    return None


def judge(one: Planted) -> Outcome:
    """Clean a planted text and compare it with its host."""
    result = cleaned(one.source)
    said, want = bare((result.title or "") + result.text), bare("".join(one.host.paragraphs))
    want = bare(one.host.title) + want if one.titled else want
    compared = bare((result.title or "") + result.compared)
    lost = sum(bare(sentence) not in said for paragraph in one.host.paragraphs for sentence in paragraph.split(". "))
    laid_out = not result.uncompared and bare(one.source) == want and result.text != "\n\n".join(one.host.paragraphs)
    accounted = is_accounted(unicodedata.normalize("NFC", one.source), result)
    return Outcome(want in (said, compared) and not laid_out, lost, accounted)


def judge_standfirst() -> Outcome:
    """A paraphrase of the lead above it is named as standfirst, and stays."""
    host = HOSTS["en"][0]
    lead = host.paragraphs[0].replace("which a storm broke in March", "after the damage of a storm in March")
    source = "\n\n".join([lead, *host.paragraphs])
    result = cleaned(source)
    return Outcome(result.standfirst == lead, int(result.text != source), is_accounted(source, result))


def report_patterns(patterns: list[dict[str, str]], show: bool) -> None:
    """The table of planted noise."""
    good = lost = broken = 0
    for pattern in patterns:
        special = pattern["pos"] == "head" and "standfirst" in pattern["text"]
        outcomes = [judge_standfirst()] if special else [judge(one) for one in plant(pattern)]
        done = sum(outcome.removed for outcome in outcomes)
        good += done == len(outcomes)
        lost += sum(outcome.lost for outcome in outcomes)
        broken += sum(not outcome.accounted for outcome in outcomes)
        if show or done < len(outcomes):
            place = f"{pattern['id']}  {pattern['lang']:3}  {pattern['pos']:6}"
            print(f"  {place} {done:3} of {len(outcomes):3}  {pattern['cls']}")
    print(f"noise removed or annotated as it should be: {good} of {len(patterns)}")
    print(f"host sentences lost: {lost}; accounts broken: {broken}")


def report_gold(folder: Path, show: bool) -> None:
    """What the rules take from clean bodies."""
    with gzip.open(folder / "index.jsonl.gz", "rt", encoding="utf-8") as lines:
        bodies = [json.loads(line)["body"] or "" for line in lines]
    total = taken = 0
    rules: Counter[str] = Counter()
    for body in bodies:
        total += len(bare(body))
        for removed in cleaned(body, Media.HTML).removed:
            size = len(bare(removed.text))
            taken += size
            rules[removed.rule] += size
            if show:
                print(f"  {removed.rule:16} {size:5}  {removed.text[:150]!r}")
    print(f"{folder.name}: {taken} of {total} characters taken from {len(bodies)} bodies, {taken / total:.4%}")
    print(f"  {dict(rules)}")


def report_speed() -> None:
    """CPU time of cleaning one text of 2,000 characters, noise included."""
    body = ("\n\n".join(HOSTS["en"][0].paragraphs) + "\n\n") * 4
    source = f" date 2023-10-10 {body[:SPEED_CHARACTERS]}.\n\nRelated articles\nShare"
    rounds = 200
    begun = time.process_time()
    for _ in range(rounds):
        cleaned(source)
    print(f"CPU per text of {len(source)} characters: {(time.process_time() - begun) / rounds * 1000:.2f} ms")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with noise_patterns.json and the page sets")
    parser.add_argument("--show", action="store_true", help="every pattern, and every span taken from clean bodies")
    options = parser.parse_args()
    report_patterns(json.loads((options.data / "noise_patterns.json").read_text(encoding="utf-8")), options.show)
    for name in PAGE_SETS:
        report_gold(options.data / name, options.show)
    report_speed()


if __name__ == "__main__":
    main()
