"""Forms of names and adjectives by the regular paradigms of each language: some are never used, none does harm."""

from __future__ import annotations

from collections.abc import Iterator

ADJECTIVE_LANGUAGES = ("fr", "es", "pt", "de", "ru", "uk", "pl", "ar")
ENDINGS = {
    "ru": ["ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими", "и"],
    "uk": ["ий", "ого", "ому", "им", "ім", "а", "ої", "ій", "у", "ою", "е", "і", "их", "ими"],
    "pl": ["i", "iego", "iemu", "im", "a", "iej", "ą", "ie", "ich", "imi", "o"],
    "de": ["", "e", "en", "er", "es", "em"],
}
CLITICS = {"ar": ("و", "ب", "ل", "ف", "ك", "وب", "ول")}
ROMANCE = {  # ending of the masculine singular -> all four forms, the longest ending first
    "fr": {
        "ien": ("ien", "iens", "ienne", "iennes"), "éen": ("éen", "éens", "éenne", "éennes"),
        "yen": ("yen", "yens", "yenne", "yennes"), "ais": ("ais", "aise", "aises"), "ois": ("ois", "oise", "oises"),
        "grec": ("grec", "grecs", "grecque", "grecques"), "turc": ("turc", "turcs", "turque", "turques"),
        "e": ("e", "es"), "on": ("on", "ons", "onne", "onnes"), "": ("", "s", "e", "es"),
    },
    "es": {
        "és": ("és", "esa", "eses", "esas"), "o": ("o", "a", "os", "as"), "í": ("í", "íes", "ís"), "e": ("e", "es"),
        "án": ("án", "ana", "anes", "anas"), "ón": ("ón", "ona", "ones", "onas"), "ol": ("ol", "ola", "oles", "olas"),
        "a": ("a", "as"), "": ("", "es", "a", "as", "s"),
    },
    "pt": {
        "ês": ("ês", "esa", "eses", "esas"), "o": ("o", "a", "os", "as"),
        "ão": ("ão", "ã", "ães", "ãos", "ãs", "ões"),
        "ol": ("ol", "óis", "ola", "olas"), "e": ("e", "es"), "a": ("a", "as"), "eu": ("eu", "eia", "eus", "eias"),
        "": ("", "s", "es"),
    },
}  # fmt: skip
NOUN = {  # ending of the name -> the endings of its other cases
    "ru": {
        "ия": ("ии", "ию", "ией"), "ея": ("еи", "ее", "ею", "еей"),
        "а": ("ы", "и", "е", "у", "ой"), "я": ("и", "е", "ю", "ей"),
        "ь": ("я", "и", "ю", "ем", "ью", "е"), "й": ("я", "ю", "ем", "е"), "ы": ("", "ам", "ами", "ах"),
        "ов": ("ова", "ову", "овом", "ове"), "": ("а", "у", "ом", "е"),
    },
    "uk": {
        "ія": ("ії", "ію", "ією"), "я": ("і", "ю", "ею"), "а": ("и", "і", "у", "ою"), "ь": ("я", "і", "ю", "ем"),
        "їв": ("єва", "єву", "євом", "єві"), "ів": ("ова", "ову", "овом", "ові"),
        "й": ("ю", "я", "єм"), "": ("а", "у", "ом", "і", "ові"),
    },
    "pl": {
        "ja": ("ji", "ję", "ją"), "ia": ("ii", "ię", "ią", "i"), "ka": ("ki", "ce", "kę", "ką"),
        "ga": ("gi", "dze", "gę", "gą"),
        "wa": ("wy", "wie", "wę", "wą"), "na": ("ny", "nie", "nę", "ną"), "ra": ("ry", "rze", "rę", "rą"),
        "ta": ("ty", "cie", "tę", "tą"), "da": ("dy", "dzie", "dę", "dą"), "a": ("y", "ie", "ę", "ą"),
        "ów": ("owa", "owie", "owem", "owowi"), "y": ("", "om", "ami", "ach"), "ń": ("nia", "niu", "niem", "niowi"),
        "t": ("ta", "tu", "cie", "tem"), "d": ("du", "da", "dzie", "dem"), "r": ("ru", "ra", "rze", "rem"),
        "ż": ("ża", "żu", "żem"), "k": ("ku", "ka", "kiem", "kowi"), "": ("u", "a", "ie", "em", "owi"),
    },
    "hr": {"ska": ("ske", "skoj", "sku", "skom"), "ija": ("ije", "iji", "iju", "ijom"),
    "a": ("e", "i", "u", "om"), "": ("a", "u", "om")},
    "de": {"s": (), "e": ("n",), "": ("s",)},
}  # fmt: skip
INDECLINABLE = {"ru": "оеуиэю", "uk": "оеуиіюї", "pl": "oeuiąęé", "hr": "oeu", "de": ""}


def script_language(name: str) -> str:
    """The language whose paradigm a name without language follows: Russian for Cyrillic, Arabic for Arabic."""
    if any("а" <= c <= "я" for c in name.lower()):
        return "ru"
    return "ar" if any("\u0600" <= c <= "\u06ff" for c in name) else ""


def adjective(language: str, stem: str) -> Iterator[str]:
    """All forms of an adjective of nationality."""
    if language in ENDINGS:
        yield from (stem + ending for ending in ENDINGS[language])
    elif language in ROMANCE:
        ending = next(ending for ending in ROMANCE[language] if stem.endswith(ending))
        yield from (stem[: len(stem) - len(ending)] + form for form in ROMANCE[language][ending])
    elif language == "ar":
        yield from (
            article + stem + ending for article in ("", "ال", "وال", "بال", "لل") for ending in ("", "ة", "ين", "ون")
        )


def noun(language: str, name: str) -> Iterator[str]:
    """The other cases of a name; of two words an adjective goes with its noun."""
    if language in CLITICS:
        yield from (clitic + name for clitic in CLITICS[language])
        if name.startswith("ال"):
            yield "لل" + name[2:]
    elif language == "sw":
        yield from (prefix + name.lower() for prefix in ("M", "Wa") if " " not in name)
    elif language in NOUN and name[:1].isupper() and not name.isupper():
        first, _, last = name.rpartition(" ")
        if not first:
            yield from _cases(language, last)
        elif language in {"ru", "uk"} and first.endswith(("ая", "ый", "ий", "ое", "а")):
            yield from (
                f"{one} {other}"
                for one in _adjective_cases(language, first)
                for other in [last, *_cases(language, last)]
            )


def _cases(language: str, word: str) -> list[str]:
    """The other cases of one word."""
    if word[-1] in INDECLINABLE[language]:
        return []
    ending = next(ending for ending in NOUN[language] if word.endswith(ending))
    return [word[: len(word) - len(ending)] + case for case in NOUN[language][ending]]


def _adjective_cases(language: str, word: str) -> list[str]:
    """The cases of an adjective before a noun: Южная, Южной, Южную."""
    stem = word[:-1] if language == "uk" and word.endswith("а") else word[:-2]
    endings = {"ru": ("ой", "ую", "ого", "ому", "ым", "ом", "им"), "uk": ("ої", "ій", "у", "ою", "ого", "ому", "им")}
    return [stem + ending for ending in endings[language]]
