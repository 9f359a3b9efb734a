"""Made-up news as it comes: stories told again by others, trimmed, with a new lead, in house style, in round-ups."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from pipeline.model import Report
from tests.dedup.samples import report, splice

WHO = "ministry council union court company hospital port army bank university mayor opposition"
WHERE = "northern southern coastal central eastern island border mountain"
DID = "announced rejected postponed approved confirmed denied questioned promised reviewed opened"
WHAT = "budget bridge strike trial merger vaccine harvest election treaty railway dam tax loan pipeline school"
HOW = "quickly reluctantly again formally yesterday unexpectedly partly publicly quietly finally"
WHY = "because after although while since before until unless"
THINGS = "prices floods workers voters tourists farmers delays costs rumours protests repairs exports talks fires"
WERE = "rose fell spread returned ended doubled stopped grew continued vanished"

Paragraphs = list[str]


def pick(random: Random, words: str) -> str:
    """One of some words."""
    return random.choice(words.split())


def sentence(random: Random) -> str:
    """Some twenty words and a number; two of them share a run of five words by chance only."""
    a, b = (f"the {pick(random, WHERE)} {pick(random, WHO)}" for _ in "ab")
    first = f"{a} {pick(random, DID)} the {pick(random, WHAT)} {pick(random, HOW)}"
    rest = f"{pick(random, WHY)} {pick(random, THINGS)} {pick(random, WERE)} by {random.randint(2, 9999)}"
    return f"{first} {rest} and {b} {pick(random, DID)} {pick(random, THINGS)}.".capitalize()


def story(random: Random) -> Paragraphs:
    """A story of two to six paragraphs."""
    return [" ".join(sentence(random) for _ in range(random.randint(1, 3))) for _ in range(random.randint(2, 6))]


def trimmed(told: Paragraphs, random: Random) -> Paragraphs:
    """The beginning of a story."""
    return told[: random.randint(1, len(told))]


def with_new_lead(told: Paragraphs, random: Random) -> Paragraphs:
    """The story behind another beginning."""
    return [sentence(random), *told[1:]]


def in_house_style(told: Paragraphs, random: Random) -> Paragraphs:
    """The story with some words changed."""
    changes = {pick(random, WHO): "authority", pick(random, DID): "said about", pick(random, THINGS): "matters"}
    return [" ".join(changes.get(word, word) for word in paragraph.split(" ")) for paragraph in told]


def next_edition(told: Paragraphs, random: Random) -> Paragraphs:
    """The same form with other numbers."""
    return [" ".join(other_number(word, random) for word in paragraph.split(" ")) for paragraph in told]


def other_number(word: str, random: Random) -> str:
    """Another number in a number's place."""
    return str(random.randint(2, 9999)) if word.isdigit() else word


def grown(told: Paragraphs, random: Random) -> Paragraphs:
    """The story with more at its end."""
    return [*told, sentence(random)]


def unchanged(told: Paragraphs, random: Random) -> Paragraphs:
    """The story as it is."""
    return told


RETOLD: tuple[Callable[[Paragraphs, Random], Paragraphs], ...] = (
    unchanged,
    trimmed,
    with_new_lead,
    in_house_style,
    next_edition,
    grown,
)


def newsroom(seed: int, stories: int, reports: int) -> list[Report]:
    """Reports of some stories, told again and again; some of them captures of one page, some undated, some empty."""
    random = Random(seed)
    told = [story(random) for _ in range(stories)]
    return [one_report(f"{number:03}", told, random) for number in range(reports)]


def one_report(name: str, told: list[Paragraphs], random: Random) -> Report:
    """One report of one of the stories, or a round-up of three; how it is told is told on."""
    place = random.randrange(len(told))
    text = random.choice(RETOLD)(told[place], random)
    if random.random() < 0.5:
        told[place] = text
    if random.random() < 0.1:
        text = [paragraph for other in random.sample(told, min(3, len(told))) for paragraph in other]
    day = date(2024, 7, 28) + timedelta(days=random.randrange(6))
    return report(
        name,
        splice(text) if random.random() < 0.97 else "",
        day.isoformat() if random.random() < 0.9 else None,
        title=text[0][:40] if random.random() < 0.5 else None,
        url=f"https://news.example/{random.randrange(8)}" if random.random() < 0.3 else None,
        captured=random.randrange(24),
    )
