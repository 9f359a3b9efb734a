import pytest

from tests.clean.samples import HARBOUR, cleaned, rules_of


@pytest.mark.parametrize(
    ("residue", "rule"),
    [
        (".post-title{color:#000;margin:0 auto}", "style-sheet"),
        ("window.dataLayer = window.dataLayer || [];", "script"),
        ("(adsbygoogle = window.adsbygoogle || []).push({});", "script"),
        ('[caption id="7" align="left"]', "shortcode"),
        ("[vc_row]", "shortcode"),
        ("{{ article.title }}", "template"),
        ("<!-- wp:paragraph -->", "tag"),
        ("undefined", "empty-value"),
        ("--------------", "empty-value"),
    ],
)
def test_what_tools_leave_behind_is_cut(residue: str, rule: str) -> None:
    first, rest = HARBOUR.split("\n\n", 1)
    result = cleaned(f"{first}\n\n{residue}\n\n{rest}")
    assert (result.text, rules_of(result)) == (HARBOUR, [rule])


def test_tags_around_a_paragraph_are_cut() -> None:
    text = "\n\n".join(f"<p>{paragraph}</p>" for paragraph in HARBOUR.split("\n\n"))
    assert cleaned(text).text == HARBOUR


def test_keys_of_a_dump_are_cut_from_the_head() -> None:
    assert cleaned(f"url: https://mail.example/pier\nlang: en\n\n{HARBOUR}").text == HARBOUR


def test_a_sign_of_transmission_is_cut_from_the_end() -> None:
    assert cleaned(f"{HARBOUR}\n\nNNNN").text == HARBOUR


@pytest.mark.parametrize(
    "sentence",
    [
        "The <table> tag of the page held the tide times, the engineer said.",
        "The form {name: value} was printed on each ticket of the ferry.",
        "Prices fell [in March] and rose again, the union wrote.",
    ],
)
def test_prose_about_code_stays(sentence: str) -> None:
    text = f"{HARBOUR}\n\n{sentence}"
    assert cleaned(text).text == text
