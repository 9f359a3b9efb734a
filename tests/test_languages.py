import pytest

from pipeline.languages import language_code, language_of
from pipeline.settings import Settings

SETTINGS = Settings()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said on Monday that the new bridge would open next year.", "en"),
        ("Le ministre a déclaré lundi que le nouveau pont ouvrira l'an prochain.", "fr"),
        ("Министр заявил в понедельник, что новый мост откроется в следующем году.", "ru"),
        ("قال الوزير يوم الاثنين إن الجسر الجديد سيفتح العام المقبل.", "ar"),
        ("部长周一表示，这座新桥将于明年开放，届时两岸居民的出行时间将缩短一半。", "zh"),
    ],
)
def test_a_text_is_in_the_language_it_is_written_in(text: str, language: str) -> None:
    assert language_of(text, None, SETTINGS) == language


def test_what_is_written_counts_more_than_what_is_declared() -> None:
    french = "Le ministre a déclaré lundi que le nouveau pont ouvrira l'an prochain."
    assert language_of(french, "en", SETTINGS) == "fr"


def test_a_text_too_short_to_tell_is_in_the_declared_language() -> None:
    assert language_of("Mali", "fr-FR", SETTINGS) == "fr"


@pytest.mark.parametrize("declared", [None, "", "xx", "French", "zz-ZZ"])
def test_a_text_too_short_to_tell_without_a_valid_declaration_is_undetermined(declared: str | None) -> None:
    assert language_of("Mali", declared, SETTINGS) == "und"


def test_of_two_close_languages_the_declared_one_is_taken() -> None:
    text = "Regjeringen sier at de nye reglene skal gjelde fra neste år, og at alle får beskjed."
    assert language_of(text, "da", SETTINGS) == "da"
    assert language_of(text, "nb-NO", SETTINGS) == "no"


def test_a_text_without_words_has_an_answer() -> None:
    assert language_of("12 34 56 78 90 12 34 56 78", None, SETTINGS).isalpha()


@pytest.mark.parametrize(
    ("tag", "code"), [("en-US", "en"), ("pt_BR", "pt"), ("iw", "he"), ("deu", "de"), ("zh-Hans-CN", "zh"), ("NO", "no")]
)
def test_declared_tags_are_normalised(tag: str, code: str) -> None:
    assert language_code(tag) == code
