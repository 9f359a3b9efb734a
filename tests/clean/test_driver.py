import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.clean import clean, is_accounted
from pipeline.clean.draft import draft_of
from pipeline.model import CleanText, Cut, Document, Media, Removed
from pipeline.settings import Settings
from tests.clean.samples import DROUGHT, HARBOUR, cleaned

NOISE = [
    " date 2023-10-10 ",
    "(MENAFN) ",
    "Related articles",
    "Lake Courier\n2 hours ago\n- Lake Courier\nSchools stay shut",
    "MENAFN03042025000045015687ID1100000001",
    "Home",
    "ADVERTISEMENT",
    "13 septembre 2019",
    "Share",
    "”",
    "Follow us on Telegram for more news.",
    "[caption id=7]",
]
PIECES = st.one_of(
    st.sampled_from(NOISE),
    st.sampled_from([*HARBOUR.split("\n\n"), *DROUGHT.split("\n\n")]),
    st.text(max_size=30),
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(["\n", "\n\n", " ", "", "\n  "])), max_size=16).map(
    lambda parts: "".join(piece + space for piece, space in parts)
)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.none() | st.just("Schools stay shut"), st.sampled_from(Media))
def test_every_character_is_accounted_for_and_cleaning_twice_changes_nothing(
    source: str, title: str | None, media: Media
) -> None:
    cleaned(source, title, media)


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_removed_spans_stand_in_order_inside_the_display_text(source: str) -> None:
    result = cleaned(source)
    places = [removed.at for removed in result.removed]
    assert places == sorted(places)
    assert all(0 <= place <= len(result.text) for place in places)


def test_removed_spans_say_where_they_stood() -> None:
    first, rest = HARBOUR.split("\n\n", 1)
    result = cleaned(f"{first}\n\nADVERTISEMENT\n\n{rest}")
    assert [removed.at for removed in result.removed] == [len(first)]


def test_a_text_of_one_sentence_is_kept() -> None:
    assert cleaned("The pier will be rebuilt.").text == "The pier will be rebuilt."


def test_the_same_document_gives_the_same_clean_text() -> None:
    document = Document(source=HARBOUR, media=Media.TEXT)
    assert clean(document, Settings()) == clean(document, Settings())


def test_an_account_that_leaves_out_or_doubles_characters_is_refused() -> None:
    removed = (Removed("rule", 0, 2, 0, "ab"),)
    assert is_accounted("ab cd", CleanText("cd", removed=removed))
    assert is_accounted("ab cd", CleanText("cd", title="ab"))
    assert not is_accounted("ab cd", CleanText("d", removed=removed))
    assert not is_accounted("ab cd", CleanText("ab cd", removed=removed))
    assert not is_accounted("ab cd", CleanText("cd", removed=(Removed("rule", 0, 2, 0, "xy"),)))


def test_a_cut_outside_the_source_is_an_error() -> None:
    with pytest.raises(ValueError, match="Rule bad cuts 3-9 of 5 characters"):
        draft_of(Document(source="ab cd", media=Media.TEXT), {}).without([Cut("bad", 3, 9)])


def test_what_one_cut_took_is_not_taken_twice() -> None:
    draft = draft_of(Document(source="ab cd ef", media=Media.TEXT), {}).without([Cut("one", 3, 5)])
    spans = [(cut.rule, cut.start, cut.end) for cut in draft.without([Cut("two", 0, 8)]).cuts]
    assert spans == [("two", 0, 2), ("one", 3, 5), ("two", 6, 8)]
