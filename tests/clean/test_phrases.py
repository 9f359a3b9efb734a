import pytest

from pipeline.clean.phrases import is_phrase
from pipeline.clean.prose import key
from tests.clean.samples import HARBOUR, cleaned


@pytest.mark.parametrize(
    "line",
    [
        "Share this article via e-mail",
        "The short link was copied!",
        "12 unread messages",
        "Facebook Twitter WhatsApp",
        "Partager cet article sur WhatsApp",
        "4 nouvelles notifications",
        "Copiar el enlace",
        "Otros lectores leyeron también",
        "Artikel per WhatsApp teilen",
        "Beliebteste Artikel des Tages",
        "Copia link negli appunti",
        "Скопировать ссылку на статью",
        "Другие новости по теме",
        "نسخ رابط المقال",
        "اقرأ أيضا",
        "文章链接已复制",
        "クリップボードにコピーしました",
        "लिंक कॉपी किया गया",
    ],
)
def test_a_line_built_like_a_label_is_one(line: str) -> None:
    assert is_phrase(key(line))


@pytest.mark.parametrize(
    "line",
    [
        "Share of the vote",
        "Link between storms and fares",
        "Minister asks AI firms for help",
        "Readers of the poll",
        "Live from the harbour",
        "Partager le pouvoir",
        "Actualité du fleuve",
        "Seguir adelante",
        "Noticias de una huelga",
        "Der Hafen teilt sich",
        "La notizia di ieri",
        "Новости порта и моря",
        "أخبار الميناء الشرقي",
        "港口新闻发布会",
        "保存されなかった桟橋",
    ],
)
def test_a_heading_that_shares_words_with_labels_is_none(line: str) -> None:
    assert not is_phrase(key(line))
    first, rest = HARBOUR.split("\n\n", 1)
    assert cleaned(f"{first}\n\n{line}\n\n{rest}").text == f"{first}\n\n{line}\n\n{rest}"
