"""Relative ages as aggregators print them: "11 minutes ago", "vor 7 Stunden"."""

# What stands around or before the unit, N for the number. Each is matched whole, in lower case.
AGES: dict[str, tuple[str, ...]] = {
    "en": (
        r"(?:about |over |almost )?(?:N|an?|one|two|three|few|a few) ?"
        r"(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|mo|years?|yrs?|y) ago",
        r"just now|moments ago|a moment ago|yesterday|last week|last month",
    ),
    "fr": (
        r"il y a (?:environ |plus de |près d[e'’] ?)?(?:N|une?|quelques) ?"
        r"(?:secondes?|sec|s|minutes?|min|mn|heures?|h|jours?|j|semaines?|sem|mois|ans?|années?)",
        r"à l['’]instant|hier|avant-hier",
    ),
    "es": (
        r"hace (?:unos |unas |aproximadamente |más de |cerca de )?(?:N|una?|un) ?"
        r"(?:segundos?|seg|s|minutos?|min|m|horas?|hs?|d[ií]as?|d|semanas?|mes(?:es)?|años?)",
        r"hace (?:instantes|un momento|un instante)|ahora mismo|ayer|anteayer",
    ),
    "pt": (
        r"(?:há|faz) (?:cerca de |mais de )?(?:N|uma?) ?"
        r"(?:segundos?|seg|s|minutos?|min|m|horas?|h|dias?|d|semanas?|m[eê]s|meses|anos?)(?: atrás)?",
        r"(?:N|uma?) ?(?:segundos?|minutos?|min|horas?|h|dias?|semanas?|m[eê]s|meses|anos?) atrás",
        r"agora mesmo|agora há pouco|ontem|anteontem",
    ),
    "de": (
        r"vor (?:etwa |ca\. |rund |über )?(?:N|eine[rmn]?|wenigen|einigen|zwei|drei) ?"
        r"(?:sekunden?|sek\.?|minuten?|min\.?|stunden?|std\.?|tag(?:e|en)?|wochen?|monat(?:en?)?|jahr(?:en?)?)",
        r"gerade eben|soeben|gestern|vorgestern",
    ),
    "it": (
        r"(?:circa )?(?:N|un['’]?|una?|poch[ie]) ?"
        r"(?:secondi?|sec|minut[oi]|min|or[ae]|h|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa",
        r"poco fa|adesso|ieri|l['’]altro ieri",
    ),
    "nl": (
        r"(?:N|een|enkele) ?(?:secon?den?|minu(?:ut|ten)|min\.?|uur|uren|dag(?:en)?|we(?:ek|ken)|"
        r"maand(?:en)?|jaar) geleden",
        r"zojuist|gisteren",
    ),
    "pl": (
        r"(?:N )?(?:sekund[ęy]?|sek\.?|minut[ęy]?|min\.?|godzin[ęy]?|godz\.?|dzień|dni|tydzień|tygodni[ea]?|"
        r"miesiąc[e]?|miesięcy|rok|lata?) temu",
        r"przed chwilą|wczoraj|przedwczoraj",
    ),
    "ru": (
        r"(?:около |более )?(?:N )?(?:секунд[уы]?|сек\.?|минут[уы]?|мин\.?|час(?:а|ов)?|ч\.?|день|дня|дней|"
        r"недел[юиь]|недель|месяц(?:а|ев)?|год(?:а)?|лет) назад",
        r"только что|вчера|позавчера",
    ),
    "uk": (
        r"(?:N )?(?:секунд[уи]?|хвилин[уи]?|хв\.?|годин[уи]?|год\.?|день|дні|днів|тиждень|тижні|тижнів|"
        r"місяц[ьіяі]|місяців|рік|роки|років) тому",
        r"щойно|вчора|позавчора",
    ),
    "ar": (
        r"(?:منذ|قبل) (?:حوالي |نحو )?(?:N )?(?:ثانية|ثوان[يٍ]?|دقيقة|دقائق|دقيقتين|ساعة|ساعات|ساعتين|يوم|أيام|يومين|"
        r"أسبوع|أسابيع|أسبوعين|شهر|أشهر|شهرين|شهور|سنة|سنوات|سنتين|عام|أعوام|عامين)(?: واحدة?)?",
        r"الآن|قبل قليل|منذ قليل|أمس",
    ),
    "fa": (r"(?:N|یک) ?(?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال) (?:پیش|قبل)", r"لحظاتی پیش|دیروز"),
    "he": (
        r"לפני (?:N )?(?:שני(?:ה|ות)|דק(?:ה|ות|')|שע(?:ה|ות|תיים)|יו(?:ם|מיים)|ימים|שבוע(?:ות|יים)?|חוד(?:ש|"
        r"שים|שיים)|שנ(?:ה|ים))",
        r"אתמול",
    ),
    "tr": (
        r"(?:yaklaşık )?(?:N|bir) ?(?:saniye|sn\.?|dakika|dk\.?|saat|gün|hafta|ay|yıl|sene) önce",
        r"az önce|biraz önce|şimdi|dün",
    ),
    "id": (
        r"(?:sekitar )?(?:N|se) ?(?:detik|menit|minit|jam|hari|minggu|pekan|bulan|tahun)(?: yang)? (?:lalu|lepas)",
        r"baru saja|kemarin",
    ),
    "vi": (r"(?:cách đây )?N (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)(?: trước)?", r"vừa xong|hôm qua"),
    "sv": (
        r"(?:för )?(?:N|en|ett) ?(?:sekund(?:er)?|minut(?:er)?|min|timm(?:e|ar)|tim|dag(?:ar)?|veck(?:a|or)|"
        r"månad(?:er)?|år) sedan",
        r"nyss|igår|i går",
    ),
    "da": (
        r"(?:for )?(?:N|en|et|ett) ?(?:sekund(?:er)?|minutt?(?:er)?|min\.?|time[r]?|dag(?:e|er)?|uke[r]?|"
        r"uge[r]?|måned(?:er)?|år) (?:siden|sidan)",
        r"i går",
    ),
    "fi": (
        r"(?:N )?(?:sekunti(?:a)?|minuutti(?:a)?|min|tunti(?:a)?|t|päivä(?:ä)?|viikko(?:a)?|kuukautta|vuotta) sitten",
        r"eilen",
    ),
    "cs": (
        r"před(?: asi)? (?:N )?(?:sekundami|minut(?:ou|ami)|min|hodin(?:ou|ami)|dn(?:em|y|i)|týdnem|týdny|"
        r"měsíc(?:em|i)|rok(?:em)?|lety)",
        r"včera",
    ),
    "hu": (
        r"(?:N|egy) ?(?:másodperce|perce|órája|napja|hete|hónapja|éve|perccel ezelőtt|órával ezelőtt|nappal ezelőtt)",
        r"tegnap",
    ),
    "ro": (
        r"(?:acum|în urmă cu) (?:N|un|o|câteva)(?: de)? (?:secunde?|minute?|min|or[ăe]|zi(?:le)?|"
        r"săptămân[ăi]|lun[ăi]|ani?)",
        r"ieri",
    ),
    "el": (
        r"πριν(?: από)? (?:N|μία|ένα|μια) ?(?:δευτερόλεπτα|λεπτ[όά]|ώρ[αες]ς?|ημέρ[αες]ς?|μέρ[αες]ς?|"
        r"εβδομάδ[αες]ς?|μήν[αες]ς?|χρόνι?[αο])",
        r"χθες",
    ),
    "sr": (
        r"(?:pre|prije|пре|прије) (?:N|jedan|jedne) ?(?:sekund[ie]?|minut[ae]?|min|sat[ai]?|h|dan[a]?|"
        r"nedelj[aue]|mesec[ai]?|мин(?:ута)?|сати?|дана?)",
        r"juče|jučer",
    ),
    "bg": (
        r"преди (?:N )?(?:секунд[аи]|минут[аи]|мин|час[а]?|часа|ден|дни|седмиц[аи]|месец[а]?|"
        r"годин[аи])",
        r"вчера",
    ),
    "hi": (r"N (?:सेकंड|मिनट|घंटे|घंटा|दिन|सप्ताह|हफ्ते|महीने|साल|वर्ष) (?:पहले|पूर्व)", r"अभी अभी|कल"),
    "zh": (r"N ?(?:秒|分钟|分鐘|小时|小時|天|日|周|週|星期|个月|個月|年)(?:以)?前", r"刚刚|剛剛|昨天"),
    "ja": (r"(?:約)?N ?(?:秒|分|時間|日|週間|か月|カ月|ヶ月|年)前", r"たった今|昨日"),
    "ko": (r"N ?(?:초|분|시간|일|주|개월|달|년) ?전", r"방금(?: 전)?|어제"),
    "sw": (
        r"(?:dakika|saa|siku|wiki|miezi|mwezi|mwaka|miaka) (?:N|moja|mmoja) (?:zilizopita|iliyopita|"
        r"uliopita|yaliyopita|lililopita)",
        r"jana",
    ),
}
