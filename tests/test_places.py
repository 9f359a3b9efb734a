"""What a report is about, from whole sentences."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import CleanText, Located
from pipeline.places import locate
from pipeline.settings import Settings

SETTINGS = Settings()


def located(
    text: str, language: str = "en", title: str | None = None, home: str | None = None, day: date | None = None
) -> Located:
    """The decision on a text."""
    return locate(CleanText(text, title), language, home, day, SETTINGS)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Niger's junta expelled an envoy from Niamey.", "NER"),
        ("Niger state's governor said gunmen fled Minna.", "NGA"),
        ("Equatorial Guinea's president spoke in Malabo.", "GNQ"),
        ("Guinea's junta banned rallies in Conakry.", "GIN"),
        ("Kinshasa said Congo would not talk to M23.", "COD"),
        ("North Korea fired a missile, South Korea said. North Korean radio confirmed it.", "PRK"),
        ("Dominica's government in Roseau resigned.", "DMA"),
        ("The Dominican president spoke in Santo Domingo.", "DOM"),
        ("South Sudan's president sacked a minister in Juba.", "SSD"),
        ("Ireland's prime minister spoke in Dublin.", "IRL"),
        ("Northern Ireland's police searched houses in Belfast.", "GBR"),
        ("Kosovo's government met in Pristina, Serbia protested.", "XKX"),
        ("Taipei said Chinese jets crossed the line; Taiwan went on alert.", "TWN"),
        ("Palestinians fled Rafah as Israeli tanks came. Gaza's hospitals were full.", "PSE"),
        ("Polisario fighters clashed with troops in Western Sahara.", "ESH"),
        ("Turkey prices rose in Iowa.", "USA"),
        ("Melbourne, Florida, was evacuated.", "USA"),
        ("The Bundestag passed the budget.", "DEU"),
        ("Netanyahu dismissed his defence minister.", "ISR"),
        ("Soviet-era tanks were sent to Estonia.", "EST"),
    ],
)
def test_the_country_a_sentence_is_about(text: str, code: str) -> None:
    assert located(text).code == code


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("Les députés tchadiens ont adopté la loi.", "fr", "TCD"),
        ("Le président nigérien a été renversé à Niamey.", "fr", "NER"),
        ("La police nigériane a tué des bandits dans l'État du Niger.", "fr", "NGA"),
        ("El presidente de Guinea Ecuatorial viajó a Bata.", "es", "GNQ"),
        ("O governo moçambicano reagiu aos ataques.", "pt", "MOZ"),
        ("Die malische Regierung ernannte in Bamako neue Minister.", "de", "MLI"),
        ("Rząd Ukrainy ogłosił w Kijowie reformy.", "pl", "UKR"),
        ("Президент Чада прибыл в Нджамену.", "ru", "TCD"),
        ("Уряд Польщі схвалив закон у Варшаві.", "uk", "POL"),
        ("أعلن رئيس النيجر من نيامي إجراء انتخابات.", "ar", "NER"),
        ("马里军政府宣布与乌克兰断交。马里政府发言人说。", "zh", "MLI"),
        ("韓国の大統領がソウルで演説した。", "ja", "KOR"),
        ("Wakenya waandamana Nairobi kupinga kodi.", "sw", "KEN"),
    ],
)
def test_eleven_languages_and_polish(text: str, language: str, code: str) -> None:
    assert located(text, language).code == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Researchers found a new way to fold proteins.",
        "NATO ministers met in Brussels.",
        "OPEC ministers gathered in Vienna.",
        "The US-Dollar fell against the Swiss franc.",
        "Lake Chad and the Gulf of Guinea are warming.",
        "It is nice to read of mobile phones in bath houses.",
    ],
)
def test_what_names_no_country_has_none(text: str) -> None:
    assert located(text) == Located()


def test_what_the_lead_opens_with_outweighs_counts() -> None:
    lead = "Sierra Leone, a country in west Africa, signed a pact with Japan, a document showed."
    body = "Officials in Tokyo said Japan hoped for more. Japan has grown its role. Japan gave help before."
    report = located(f"{lead}\n\n{body}")
    assert report.code == "SLE"
    assert [country.code for country in report.countries] == ["SLE", "JPN"]


def test_what_the_lead_opens_with_outweighs_the_bureau() -> None:
    lead = "NAIROBI, May 3 (Reuters) - Sudan's warring sides resumed talks, Sudan's army said."
    assert located(f"{lead} Sudan has been at war since 2023.").code == "SDN"


def test_a_dateline_alone_tells() -> None:
    report = located("SPRINGFIELD, Ill., Feb 26 - The Example Corp said profits rose.")
    assert (report.code, report.source) == ("USA", "dateline")


def test_the_title_counts() -> None:
    assert located("The minister resigned on Friday.", title="Ghana's minister resigns").source == "title"


def test_the_publishers_country_is_a_fallback_that_says_so() -> None:
    report = located("The minister resigned on Friday.", home="GHA")
    assert (report.code, report.source) == ("GHA", "publisher")
    assert [mention.kind for mention in report.countries[0].mentions] == ["publisher"]


def test_the_publishers_country_never_outvotes_the_text() -> None:
    assert located("Togo's minister resigned on Friday.", home="GHA").code == "TGO"


def test_a_meeting_of_many_countries_is_not_the_publishers() -> None:
    assert located("European Union ministers agreed on rules.", home="GHA").code is None


def test_the_day_decides_what_the_soviet_union_was() -> None:
    text = "A Soviet official spoke of Estonia."
    assert located(text, day=date(1987, 1, 1)).code == "RUS"
    assert located(text, day=date(2020, 1, 1)).code == "EST"


def test_the_evidence_is_in_the_words_of_the_text() -> None:
    report = located("Malian troops left Kidal, Mali said.", title="Mali’s army leaves")
    mentions = {(m.kind, m.quote, m.where) for m in report.countries[0].mentions}
    assert mentions >= {("name", "Mali", "title"), ("demonym", "Malian", "lead"), ("name", "Mali", "lead")}


def test_repeats_count_in_one_mention() -> None:
    report = located("Ghana won. Ghana sang. Ghana slept.")
    assert [(m.quote, m.times) for m in report.countries[0].mentions] == [("Ghana", 3)]


TEXTS = st.lists(
    st.sampled_from(
        ["Ghana", "Togo", "Paris", "the U.S.", "said", "Georgia", "Michael", "Jordan", "EU", ".", ",", "\n\n", "Mali"]
    ),
    max_size=25,
).map(" ".join)


@given(TEXTS)
@settings(max_examples=60)
def test_every_country_has_evidence_and_the_best_comes_first(text: str) -> None:
    report = located(text)
    scores = [country.score for country in report.countries]
    assert scores == sorted(scores, reverse=True)
    assert all(country.mentions for country in report.countries)
    assert all(mention.quote in text for country in report.countries for mention in country.mentions)
    assert (report.code is None) == (not report.countries)
    assert sum(country.share for country in report.countries) <= 1.01  # shares are rounded


@given(TEXTS)
@settings(max_examples=30)
def test_the_same_text_gives_the_same_answer(text: str) -> None:
    assert located(text) == located(text)
