"""Days of the week in news languages, as a report uses them: "on Thursday", "в среду"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.dating.months import fold

# Monday to Sunday, CLDR's names; where the language has cases, the form that means "on that day".
WEEKDAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "ru": "понедельник вторник среду четверг пятницу субботу воскресенье",
    "uk": "понеділок вівторок середу четвер п'ятницю суботу неділю",
    "pl": "poniedziałek wtorek środę czwartek piątek sobotę niedzielę",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "sw": "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
}
WORDS = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)?")


@cache
def _names() -> dict[str, int]:
    """Every name as it is written and folded, with Monday as 0."""
    pairs = [(name, number) for names in WEEKDAYS.values() for number, name in enumerate(names.split())]
    return dict(pairs) | {fold(name): number for name, number in pairs}


def is_weekday(word: str) -> bool:
    """Whether a word is a day of the week in any of the languages."""
    return fold(word) in _names()


def weekday_in(text: str) -> tuple[str, int] | None:
    """The one day of the week a text names, with its number from Monday; None where it names none or several.

    >>> weekday_in("The ministers met on Thursday."), weekday_in("from Monday to Friday")
    (('Thursday', 3), None)
    """
    names = _names()
    found = {names[name]: word for word in WORDS.findall(text) if (name := word.lower()) in names}
    if len(found) != 1:
        return None
    [(number, word)] = found.items()
    return word, number
