"""Words by which a text names whom it is from, and those of credits that stay."""

SOURCE = (
    "original source|sources?|via|fuente original|fuentes?|fonte originale?|fonti|fontes?|quellen?|"
    "originalquelle|bron|bronnen|źródło|первоисточник|источники?|оригинал|джерел[оа]|المصدر|مصدر|منبع|"
    "kaynak|källa|kilde|lähde|zdroj|forrás|sursa|πηγή|izvor|извор|източник|sumber|nguồn|来源|來源|消息来源|"
    "出典|情報元|引用元|출처|स्रोत|chanzo|vía"
)

AGENCY_CREDITS = (
    r"(?:with|additional|including) (?:additional )?(?:agency |wire )?(?:inputs?|reporting|information|"
    r"material|files|reports?|contributions?|content) from (?P<p1>.+)|with (?:agency inputs|agencies|"
    r"inputs)|(?:agencies|news agencies|agencias|agences|agenturen|agenzie|агентства|وكالات|الوكالات|"
    r"ajanslar|agencje)"
    r"|con (?:información|informaciones|datos|reportes?|material(?:es)?|aportes) del? (?P<p2>.+)|(?:avec|"
    r"d(?:'|’)après) (?:les |des )?(?:informations? de |agences? )?(?P<p3>(?:l(?:'|’))?[A-Z][\w.-]+(?:(?: "
    r"et |, | )[A-Z][\w.-]+){0,3})"
    r"|com (?:informações|informação|dados|material|agências?|conteúdo)(?: d[aeo]s?| de)? (?P<p4>.+)|com "
    r"(?P<p5>[A-Z][\w.-]+(?:(?: e |, | )[A-Z][\w.-]+){0,3})|(?:mit|unter verwendung von) (?:material|"
    r"informationen|agenturmaterial|angaben|inhalten|agenturen)(?: (?:von|der|des|aus))? (?P<p6>.+)|mit "
    r"(?P<p7>(?:dpa|afp|rtr|ap|apa|sid|reuters|epd|kna)(?:[/, ]+\w+)*)"
    r"|con (?:informazioni|contributi|fonte) (?:di |dell[aeo](?:'|’)? ?|da )?(?P<p8>.+)|(?:с использованием|"
    r"по) (?:материал(?:ов|ам)|информации агентства|сообщениям агентств) (?P<p9>.+)|за матеріалами "
    r"(?P<p10>.+)|(?:نقلا عن|نقلاً عن|بتصرف عن|بالتعاون مع) (?P<p11>.+)|met (?:informatie|materiaal|"
    r"medewerking) van (?P<p12>.+)|na podstawie (?P<p13>.+)|med (?:material|opplysninger|oplysninger) "
    r"(?:från|fra) (?P<p14>.+)"
)

# Credits a reader expects: they stay in the text and are left out of its comparison.
REPORTERS = (
    r"\(?(?:additional |further )?(?:reporting|reporting and writing|writing|written|edited|editing|"
    r"compiled|translated|rewriting|reported) (?:and (?:editing|writing) )?(?:by|from|in)\b.*|by "
    r"(?:[A-Z][\w.'’-]+,? ?(?:and |& )?){2,9}|\(?(?:reportage|rédaction|texte|avec|édité|traduit|version "
    r"française) (?:de |par |d(?:'|’)|:).{2,200}"
    r"|\(?(?:reporte|reportes|información|redacción|editado|escrito|traducido|texto) (?:de|por|"
    r"adicional(?:es)? de|:) ?.{2,200}|\(?(?:reportagem|edição|texto|editado|tradução)(?: adicional)? "
    r"?(?:de|por|:) ?.{2,200}|\(?(?:bericht|geschrieben|redigiert|redaktionelle mitarbeit|text|übersetzung|"
    r"mitarbeit)(?: von|:) .{2,200}|\(?(?:servizio|testo|traduzione|a cura|redatto|tradotto) (?:di|da|a "
    r"cura di|:) ?.{2,200}"
    r"|\(?(?:текст|автор|авторы|репортаж|редактор|подготовил[аи]?|перевод|корреспондент) ?[:—–-]? "
    r"?[А-ЯЁA-Z].{2,120}|\(?(?:текст|автор|автори|редактор|підготував|підготувала) ?[:—–-]? "
    r"?[А-ЯІЇЄҐ].{2,120}|(?:بقلم|كتب|كتبت|تحرير|إعداد|ترجمة|تقرير) ?[:/\-–] ?.{2,80}|(?:haber|yazı|muhabir|"
    r"editör|kaynak) ?: ?.{2,80}|(?:door|tekst|auteur) ?:? [A-Z].{2,60}|(?:记者|編輯|编辑|責任編輯|责任编辑|"
    r"記者|作者|文|撰文|通讯员|来源)[:：/／]? ?.{1,30}|[（(【]?(?:取材|文|記者|執筆|編集|"
    r"撮影)[・:：＝=].{1,40}[）)】]?"
)

PHOTOS = (
    r"[(\[]?(?:photo|photos|photograph|image|images|picture|pictures|pic|file photo|illustration|video|"
    r"graphic|credit|photo credit|image credit|photo source|image source|photo illustration|getty|courtesy|"
    r"foto|fotos|bild|bilder|symbolbild|symbolfoto|archivfoto|archivbild|grafik|fotografía|imagen|imágenes|"
    r"imagem|foto de archivo|crédito|créditos|illustrazione|immagine|zdjęcie|fot|kuva|kép|obrázek|fotoğraf|"
    r"görsel|photo d(?:'|’)illustration|crédit photo|crédits?|beeld|фото|фотография|иллюстрация|изображение|"
    r"зображення|світлина|صورة|تصوير|الصورة|عکس|写真|画像|撮影|图|图片|图源|圖|圖片|사진|फोटो)"
    r" ?(?:[:：©/=＝]|by |von |par |de |di |by:|credit ).{1,160}|[(\[]?© ?[^\d\s][^.!?]{1,80}|(?:ap|reuters|"
    r"afp|getty images|epa|dpa|ansa|efe|tass|тасс|риа новости|рia novosti)[ /]?(?:photo|images?|file photo|"
    r"foto|фото)?(?:[/|] ?.{1,60})?"
)

AGENCY_SIGNATURES = (
    r"[-–—(\[]*\s*(?:afp|ap|apa|reuters|rtr|dpa|dpa-afx|sid|kna|epd|ansa|agi|adnkronos|efe|europa press|ep|"
    r"lusa|belga|anp|tt|ntb|ritzau|stt|pap|čtk|ctk|mti|tanjug|hina|fena|bta|agerpres|tass|тасс|ria novosti|"
    r"риа новости|interfax|интерфакс|укринформ|унiан|унн|xinhua|新华社|新華社|中新社|中央社|kyodo|共同|時事|"
    r"jiji|yonhap|연합뉴스|pti|ians|ani|uni|aa|anadolu|iha|dha|irna|isna|wam|spa|سبأ|وام|واس|أ ?ف ?ب|رويترز|"
    r"د ?ب ?أ|bernama|antara|nan|gna|ena|map|aps|tap|kuna|petra|sana|ats|keystone-sda|sda|awp|upi|cna|"
    r"bloomberg|agencies)(?:[ ,/&-]+(?:afp|ap|apa|reuters|rtr|dpa|sid|kna|epd|ansa|efe|tass|pti|ians|ani|"
    r"ats|\w{2,6}))*\s*[)\]\-–—.]*"
)
