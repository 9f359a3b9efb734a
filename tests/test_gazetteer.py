"""The look-up: longest match, whole words, case, language, offsets in the original text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.gazetteer import LATIN, OTHERS, automaton, codes_of_domains, find, fold, given_names, read_senses


def named(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The words found with the code of their first meaning."""
    return [(text[hit.start : hit.end], hit.senses[0].code) for hit in find(text, language)]


def test_the_longest_name_wins() -> None:
    assert named("Guinea-Bissau and Papua New Guinea") == [("Guinea-Bissau", "GNB"), ("Papua New Guinea", "PNG")]


def test_niger_is_not_found_inside_nigeria() -> None:
    assert named("Nigeria") == [("Nigeria", "NGA")]


def test_a_name_inside_a_word_is_no_name() -> None:
    assert named("Malicious Omanisation, Chadwick, Peruse") == []


def test_a_common_word_in_lower_case_is_no_country() -> None:
    assert named("they ate turkey off china near a chad") == []


def test_acronyms_need_their_capitals() -> None:
    assert named("The US told us") == [("US", "USA")]
    assert named("the uae") == []


def test_points_in_acronyms_may_stand_or_miss() -> None:
    assert [code for _, code in named("the U.S. and the U.K.")] == ["USA", "GBR"]


def test_marks_and_apostrophes_do_not_matter() -> None:
    assert {code for _, code in named("Côte d’Ivoire, Cote d'Ivoire")} == {"CIV"}


def test_offsets_count_in_the_original() -> None:
    text = "  “São Tomé and Príncipe’s” ports"
    hit = find(text, "en")[0]
    assert text[hit.start : hit.end] == "São Tomé and Príncipe"


def test_a_phrase_that_means_no_country_swallows_its_name() -> None:
    assert [hit.senses[0].kind for hit in find("guinea pigs and Brazil nuts", "en")] == ["blocked", "blocked"]


def test_adjectives_in_lower_case_count_in_their_own_language_alone() -> None:
    assert named("l'armée malienne", "fr") == [("malienne", "MLI")]
    assert named("the malienne", "sw") == [("malienne", "MLI")]
    assert named("un gobierno maliense", "es") == [("maliense", "MLI")]


def test_foreign_names_count_in_their_own_language_alone() -> None:
    assert named("Die Schweiz", "de") == [("Schweiz", "CHE")]
    assert named("Mr. Schweiz", "en") == []


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("в Буркина-Фасо", "ru", "BFA"),
        ("из Германии", "ru", "DEU"),
        ("малийского правительства", "ru", "MLI"),
        ("у Варшаві", "uk", "POL"),
        ("в Україні", "uk", "UKR"),
        ("w Niemczech", "pl", "DEU"),
        ("rosyjskiego", "pl", "RUS"),
        ("we Francji", "pl", "FRA"),
        ("aus Malis Norden", "de", "MLI"),
        ("die tschadische Armee", "de", "TCD"),
        ("las autoridades nigerianas", "es", "NGA"),
        ("os ministros angolanos", "pt", "AGO"),
        ("وباماكو", "ar", "MLI"),
        ("للولايات المتحدة", "ar", "USA"),
        ("马里总统", "zh", "MLI"),
        ("マリ政府は", "ja", "MLI"),
        ("Watanzania wengi", "sw", "TZA"),
    ],
)
def test_inflected_forms_are_known(text: str, language: str, code: str) -> None:
    assert code in [found for _, found in named(text, language)]


def test_a_katakana_name_does_not_begin_another() -> None:
    assert named("マリアさん", "ja") == []


def test_a_latin_text_does_not_load_the_other_scripts() -> None:
    automaton.cache_clear()
    find("Côte d’Ivoire — “Mali”, Łódź", "en")
    assert automaton.cache_info().misses == 1
    find("Мали", "ru")
    assert automaton.cache_info().misses == 2


def test_given_names_and_domains_are_there() -> None:
    assert "jordan" in given_names()
    assert codes_of_domains()["fr"] == "FRA"


def test_a_line_of_the_table_reads_as_meanings() -> None:
    leader, town = read_senses("leader RUS 1999-2030 - -\tcity USA 24 wg@de,fr -")
    assert (leader.years, leader.population) == ((1999, 2030), 0)
    assert (town.population, town.word, town.given, town.word_in) == (24, True, True, frozenset({"de", "fr"}))


def test_every_line_of_the_table_can_be_read() -> None:
    lines = [line for table in (LATIN, OTHERS) for line in automaton(table).values()]
    kinds = {sense.kind for line in lines for sense in read_senses(line.partition("\t")[2])}
    assert kinds == {
        *("name", "demonym", "capital", "city", "region", "institution", "leader"),
        *("abbreviation", "organisation", "former", "blocked"),
    }


@given(st.text(max_size=60))
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(alphabet=st.sampled_from("Mali Rusia-’éЧад马里مالي.\n"), max_size=40))
def test_hits_are_in_order_and_do_not_overlap(text: str) -> None:
    hits = find(text, "und")
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(one.end <= other.start for one, other in pairwise(hits))


@pytest.mark.parametrize(
    ("text", "language", "codes"),
    [
        ("le capitaine nigérian", "fr", ["NGA"]),  # folds to the English word, which stands in capitals
        ("le capitaine nigérien", "fr", ["NER"]),
        ("el ejército israelí", "es", ["ISR"]),
        ("a nigerian prince, a qatari prince", "en", []),
    ],
)
def test_an_adjective_stands_in_lower_case_where_its_language_writes_it_so(
    text: str, language: str, codes: list[str]
) -> None:
    assert [sense.code for hit in find(text, language) for sense in hit.senses] == codes
