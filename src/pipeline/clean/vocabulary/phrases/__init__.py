"""Labels by their build: a verb, a thing and a place give many buttons, toasts, counters and heads of one kind.

The patterns match a whole line as it is looked up: words alone, in lower case, every number as 0. Words in capitals
stand for a network or a length of time, put in their place before.
"""

from pipeline.clean.vocabulary.phrases.dutch import DUTCH
from pipeline.clean.vocabulary.phrases.east_asian import CHINESE, JAPANESE, KOREAN
from pipeline.clean.vocabulary.phrases.english import ENGLISH
from pipeline.clean.vocabulary.phrases.french import FRENCH
from pipeline.clean.vocabulary.phrases.german import GERMAN
from pipeline.clean.vocabulary.phrases.italian import ITALIAN
from pipeline.clean.vocabulary.phrases.middle_eastern import ARABIC, PERSIAN, TURKISH
from pipeline.clean.vocabulary.phrases.portuguese import PORTUGUESE
from pipeline.clean.vocabulary.phrases.slavic import POLISH, RUSSIAN, UKRAINIAN
from pipeline.clean.vocabulary.phrases.slots import LISTED, NETWORKS, TIMES
from pipeline.clean.vocabulary.phrases.south_asian import HINDI, INDONESIAN
from pipeline.clean.vocabulary.phrases.spanish import SPANISH
from pipeline.clean.vocabulary.phrases.tools import TOOLS

__all__ = ["LISTED", "NETWORKS", "PHRASES", "TIMES"]

PHRASES: dict[str, tuple[str, ...]] = {
    "any": TOOLS,
    "en": ENGLISH,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "de": GERMAN,
    "it": ITALIAN,
    "nl": DUTCH,
    "pl": POLISH,
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
    "ar": ARABIC,
    "fa": PERSIAN,
    "tr": TURKISH,
    "zh": CHINESE,
    "ja": JAPANESE,
    "ko": KOREAN,
    "id": INDONESIAN,
    "hi": HINDI,
}
