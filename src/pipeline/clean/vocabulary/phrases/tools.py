"""Rows of tools, in any language."""

TOOLS = (  # rows of tools: at least two of them and nothing else
    r"(?:(?:share|tweet|print|printer|friendly|pdf|e?mail|e mail|copy|link|url|save|bookmark|like|pin|post|rss"
    r"|plugin|cookies?"
    r"|NET"
    r"|partager|imprimer|envoyer|enregistrer|compartir|imprimir|guardar|enviar|compartilhar|partilhar|teilen"
    r"|drucken|mailen|merken"
    r"|condividi|stampa|salva|invia|поделиться|распечатать|сохранить|поділитися|друкувати|شارك|طباعة|حفظ"
    r"|چاپ|اشتراک|paylaş|yazdır|kaydet|udostępnij|drukuj|zapisz|delen|bewaren|分享|打印|收藏"
    r"|シェア|ツイート|印刷|保存|bagikan"
    r"|cetak|simpan|शेयर)"
    r"(?: |$)){2,12}",
    r"TIME (?:TIME|0)",
    r"(?:font|text|schrift|textgröße|schriftgröße|taille du texte|tamaño de letra|размер шрифта"
    r"|حجم الخط) ?(?:size)?(?: a+)*(?: [+-])?",
)
