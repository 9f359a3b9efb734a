"""Charsets told from letters alone. The sentences are ours."""

import pytest

from pipeline.decoding.guess import guess, telling

SENTENCES = {
    "German": (
        "cp1252",
        "Die Minister trafen sich in Zürich, um über höhere Zölle für Käufer zu sprechen. Später hieß es: „Nein“.",
    ),
    "French": (
        "cp1252",
        "Le président a été reçu à l'hôtel de ville, où les maires de la région l'attendaient déjà depuis une heure.",
    ),
    "Spanish": (
        "cp1252",
        "El señor ministro dijo que mañana habrá más información. ¿Quién pagará la reparación del puente dañado?",
    ),
    "Portuguese": (
        "cp1252",
        "A reunião não começou às três horas; a decisão sobre as eleições será anunciada amanhã, após a votação.",
    ),
    "Danish": ("cp1252", "Færgerne sejler igen på lørdag, når havnen åbner. Prøverne viste, at vandet var rent nok."),
    "Icelandic": (
        "cp1252",
        "Ráðherrann sagði að þetta væri ekki rétt og að fundurinn yrði haldinn síðar í þessum mánuði.",
    ),
    "Polish": (
        "cp1250",
        "Prezydent spotkał się z ministrem, żeby omówić bezpieczeństwo żeglugi. Rozmowy trwały całą noc.",
    ),
    "Czech": (
        "cp1250",
        "Předseda vlády řekl, že jednání skončí příští týden. Účastníci se sejdou ještě jednou v říjnu.",
    ),
    "Hungarian": (
        "cp1250",
        "A miniszterelnök szerint a jövő héten újra tárgyalnak a felek, és döntés is születhet erről a kérdésről.",
    ),
    "Turkish": (
        "cp1254",
        "Dışişleri bakanı, görüşmelerin önümüzdeki hafta İstanbul'da süreceğini ve çözümün yakın olduğunu söyledi.",
    ),
    "Lithuanian": (
        "cp1257",
        "Ministrė pranešė, kad naujos žuvų gaudymo taisyklės įsigalios kitą mėnesį, jeigu joms pritars šalių vadovai.",
    ),
    "Russian": ("cp1251", "Министр сообщил, что новые правила рыболовства вступят в силу в следующем месяце."),
    "Russian of Unix": ("koi8_r", "Министр сообщил, что новые правила рыболовства вступят в силу в следующем месяце."),
    "Ukrainian": (
        "cp1251",
        "Міністр повідомив, що нові правила рибальства набудуть чинності наступного місяця, якщо їх підтримають.",
    ),
    "Greek": ("cp1253", "Ο υπουργός ανακοίνωσε ότι οι νέοι κανόνες αλιείας θα ισχύσουν από τον επόμενο μήνα."),
    "Arabic": ("cp1256", "أعلن الوزير أن قواعد الصيد الجديدة ستدخل حيز التنفيذ في الشهر المقبل بعد موافقة الدول."),
    "Hebrew": ("cp1255", "השר הודיע כי כללי הדיג החדשים ייכנסו לתוקף בחודש הבא לאחר אישור המדינות."),
    "Chinese": ("gb18030", "部长宣布，新的捕鱼规定将在下个月生效。各国代表昨天在港口城市开会，讨论了边境安全问题。"),
    "Japanese": (
        "cp932",
        "大臣は、新しい漁業規則が来月から施行されると発表した。各国の代表は昨日、港町で会合を開いた。",
    ),
    "Korean": (
        "cp949",
        "장관은 새로운 어업 규칙이 다음 달부터 시행된다고 발표했다. 각국 대표들은 어제 항구 도시에서 회의를 열었다.",
    ),
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_is_read_as_it_was_written(language: str) -> None:
    codec, sentence = SENTENCES[language]
    payload = sentence.encode(codec)
    assert payload.decode(guess(payload)) == sentence


@pytest.mark.parametrize("language", SENTENCES)
def test_markup_around_a_sentence_changes_nothing(language: str) -> None:
    codec, sentence = SENTENCES[language]
    page = ("<div class='item'><a href='/news'>News</a></div>\n" * 200).encode()
    payload = page + b"<p>" + sentence.encode(codec) + b"</p>" + page
    assert sentence in payload.decode(guess(payload))


def test_a_foreign_name_does_not_change_the_charset() -> None:
    payload = "In Zürich sagte Frau Muñoz, sie könne später über die Pläne für Käufer reden.".encode("cp1252")
    assert guess(payload) == "cp1252"


def test_without_evidence_it_is_what_browsers_take() -> None:
    assert guess(b"caf\xe9") == "cp1252"


def test_only_pieces_with_letters_beyond_ascii_tell() -> None:
    assert telling(b"<p>plain</p><p>caf\xe9</p>\nplain") == b"caf\xe9"


def test_a_long_line_is_cut_between_words() -> None:
    assert telling("朱镕基说 ".encode("gb18030") * 9000).decode("gb18030").endswith("说 ")


def test_a_line_without_spaces_is_sampled_too() -> None:
    payload = "部长宣布新的捕鱼规定".encode("gb18030") * 9000
    assert payload.decode(guess(payload)).startswith("部长宣布")
