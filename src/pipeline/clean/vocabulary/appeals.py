"""What a paper asks of its readers in whole sentences, at the end: each kind by the signals that must all be there.

The first signal of a kind opens the sentence; the others stand anywhere in it. Patterns ignore case.
"""

LOAD = (
    r"(?:please |you can |now )?(?:download|get|install|try|use|read (?:this|us|more) (?:in|on))\b|téléchargez"
    r"|installez|vous pouvez télécharger|descarg[au]e?|descárg\w+|instal[ae]"
    r"|baixe|descarregue|laden sie|lade dir|jetzt .{0,20}app|holen sie sich|scarica|scaricate|installa|download de"
    r"|pobierz|ściągnij|скачайте|скачивайте|установите|завантаж\w+"
    r"|встановіть|حمل|حملوا|نزل|قم بتحميل|يمكنكم تحميل|uygulamamızı|mobil uygulama|下载|下載"
    r"|ダウンロード|アプリ|unduh|download"
    r"|डाउनलोड|ऐप"
)
APP = (
    r"\bapps?\b|\bappli\b|\bapplication\b|aplicación|aplicativo|aplicação|applicazione|aplikacj|приложени|застосун"
    r"|додаток|تطبيق|uygulama|客户端|應用程式|app|アプリ|aplikasi|ऐप"
)
STORE = (
    r"\b(?:our|us|your|free|for (?:more|the latest|breaking|android|ios))\b|android|ios\b|iphone|google play"
    r"|app store|notre|nos |votre|gratuit|l['’]actualité|nuestra|gratis|tu (?:móvil|celular)|nosso|nossa"
    r"|unsere|kostenlos|\bnostra|\bonze\b|nasz|бесплатн|наш[еу]|نا\b|تطبيقنا|المجاني|مجانا|ücretsiz|mızı|免费|手机|無料"
    r"|kami|gratis|हमार|फ्री"
)
TUNE = (
    r"(?:you can |don['’]t miss |be sure to )?(?:watch|listen|tune in|catch|see|hear|join us)\b|vous pouvez"
    r"|retrouvez|regardez|écoutez|(?:puede[ns]?|puedes|pueden) (?:ver|escuchar|seguir)|vea|vean|no te pierdas"
    r"|escuch[ae]|sintonice|pode (?:ver|ouvir|acompanhar|assistir)|assista|ouça|acompanhe|não perca|sehen sie"
    r"|sie können|hören sie|schauen sie|verpassen sie|guarda|guardate|ascolta|non perdete|potete (?:seguire|vedere"
    r"|ascoltare)"
    r"|kijk|luister|oglądaj|słuchaj|смотрите|слушайте|вы можете|не пропустите|дивіться|слухайте|يمكنكم|يمكنك"
    r"|بإمكانكم|شاهدوا|تابعوا|شاهد|استمعوا|ندعوكم|kaçırmayın|izleyin|请收看|敬请收看|欢迎收看|收看"
    r"|ぜひ|番組は|saksikan|simak|tonton"
    r"|देखिए|देखें"
)
PROGRAMME = (
    r"\b(?:programme|program|show|episodes?|broadcast|podcast|bulletin|series|edition|stream|channel|tonight|radio"
    r"|tv)\b|émission|épisode|journal|emisión|episodios?|programa|capítulo|noticiero|episódios?|telejornal|sendung"
    r"|folge|podcast"
    r"|trasmission|puntat|episodi|uitzending|aflevering|odcin|передач|программ|выпуск|эфир|канал|програм|випуск"
    r"|ефір|برنامج|البرنامج|الحلقات|الحلقة|حلقات|النشرة|حلقة|شاشة|شاشتنا|القناة|program|bölüm|节目"
    r"|節目|栏目|番組|放送|acara"
    r"|tayangan|कार्यक्रम"
)
SCHEDULE = (
    r"\b(?:every|daily|weekdays?|week(?:ly|end)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|[ap]\.?m|gmt|at \d"
    r"|each)\b|chaque|tous les|du lundi|\d ?h\b|gmt|cada|todos los|de lunes|a las \d|horas|diari|todos os|às \d"
    r"|segunda a"
    r"|jeden|jede woche|täglich|um \d|uhr\b|wöchentlich|montags|ogni|tutti i|alle \d|dal lunedì|elke|dagelijks"
    r"|codziennie|w każd|кажд|по будням|ежедневно|в \d\d|щодня|щотижня|кожн|о \d\d|كل يوم|كل أسبوع|الساعة|يوميا"
    r"|أسبوعيا|بتوقيت|من الإثنين|من الاثنين|اليومية|الأسبوعية"
    r"|her (?:gün|hafta|pazar|cuma|cumartesi|salı|perşembe|çarşamba)|saat|每天|每日|每周|每週|点|點"
    r"|毎日|毎週|時|setiap|pukul|हर|बजे"
)
FAULT = (
    r"(?:if you )?(?:have )?(?:you )?(?:spot(?:ted)?|found|notice[d]?|see|seen|find) (?:an?|any"
    r"|the)? ?(?:\w+ )?(?:errors?|mistakes?|typos?|inaccurac\w+|corrections?)|(?:report|to report|to request"
    r"|suggest) (?:an?|any) (?:\w+ )?(?:error|mistake|typo|correction)|(?:for )?corrections?"
    r"|(?:une|vous avez (?:vu|repéré|trouvé|constaté|relevé) une|si vous (?:constatez|repérez|voyez) une) (?:erreur"
    r"|faute|coquille)|signale[zr] une|(?:si )?(?:encontraste|has encontrado|ha encontrado|encontró|viste"
    r"|detectaste|hay) (?:algún|un) (?:error|errata|fallo)"
    r"|encontrou (?:algum|um) erro|viu algum erro|achou (?:algum|um) erro|(?:haben sie )?(?:einen )?(?:tipp|schreib"
    r"|rechtschreib)?fehler|(?:se )?(?:hai|avete) (?:trovato|notato|riscontrato) (?:un|degli) error\w|fout gezien"
    r"|(?:zauważyłeś|znalazłeś|widzisz) błąd"
    r"|(?:если вы )?(?:нашли|заметили|увидели|обнаружили) (?:ошибк|опечатк|неточност)|(?:якщо (?:ви )?)?(?:помітили"
    r"|знайшли|побачили) (?:помилк|неточн)|(?:إذا )?(?:وجدت|لاحظت|رأيت|هل وجدت|هل لاحظت) (?:أي )?خط|haberde hata"
    r"|hata (?:mı|gördü)|发现(?:错误|文章)|記事の誤り|誤字|menemukan kesalahan"
)
TELL = (
    r"\b(?:us|let us know|e-?mail|report|contact|click|here|tell|send|write)\b|@|signalez|dites|écrivez|nous"
    r"|avísanos|escríb|repórt|cuéntanos|contáct|aquí|ayúdanos|avise|informe|reporte|escreva|conte|fale|aqui|uns\b"
    r"|melden|mail|hier|schreiben|segnal|scriv|facci"
    r"|meld|laat|zgłoś|napisz|daj nam|выдел|ctrl|сообщ|напиш|нажм|виділ|повідом|напиш|أخبر|راسل|أبلغ|اتصل|bildir"
    r"|yaz|联系|反馈|報告|お知らせ|ご連絡|beri tahu|laporkan"
)
RECEIVE = (
    r"(?:please |you can )?(?:receive|get|sign up|subscribe|register|want|stay|never miss|join)\b|recevez|inscrivez"
    r"|abonnez|chaque (?:jour|matin|semaine)|recib[ae]|suscríb\w+|suscríba\w+|regístr\w+|receba|assine|subscreva"
    r"|inscreva|cadastre|erhalten sie|abonnieren|bestellen sie|melden sie"
    r"|ricevi|iscriv\w+|abbona\w+|ontvang|schrijf|meld|zapisz|otrzymuj|получайте|подпи\w+|подпиш\w+|отримуйте"
    r"|підпи\w+|підпиш\w+|اشترك\w*|احصل\w*|سجل\w*|انضم\w*|تابع\w*|abone|kayıt|bülten|订阅|訂閱|メール|登録|dapatkan"
    r"|berlangganan|सब्सक्राइब|पाएं|जुड़ें"
)
INBOX = (
    r"newsletters?|in(?:to)? your (?:inbox|e-?mail)|\b(?:straight|directly) to your|mailing list|infolettre"
    r"|lettre d['’]information|(?:votre|ta) (?:boîte|mail|e-mail)|par e-?mail|tu (?:correo|bandeja|e-?mail)"
    r"|su (?:correo|bandeja|e-?mail)|bolet(?:ín|ines)|no (?:seu|teu) e-?mail|por e-?mail"
    r"|boletim|ihr (?:postfach|e-?mail)|per e-?mail|in ihr|nella tua|via e-?mail|per posta|nieuwsbrief|inbox"
    r"|skrzynk|newsletter|рассылк|на почту|на ваш|telegram|телеграм|канал|розсилк|на пошту|нашу? |نشرت|بريدك|قنات"
    r"|النشرة|e-posta|bülten|邮箱|電子報|电子报|メルマガ|お届け|email anda|newsletter kami|चैनल|ईमेल"
)
OURS = (
    r"\b(?:our|us|your|my|we)\b|\bnotre|\bnos\b|\bvotre|\bvos\b|nuestr|\btus?\b|\bsus?\b|noss[ao]|\bseu\b|\bteu\b"
    r"|unser|\bihr|\buns\b|nostr|\btua\b|\btuoi\b|\bons\b|\bonze\b|\bje\b|nasz|\btwoj|\bнаш|\bнас\b|\bваш|\bнам\b"
    r"|нові|новин|نا\b|نا |ك\b|كم\b|mız|niz|我们|您|我們|当社|本紙|あなた|kami|anda|हमार|अपन"
)
PREVIEW = (
    r"(?:you(?:['’]ve| have)? (?:just )?(?:reached|read|hit)|this is|you are reading|you['’]re reading|want to read"
    r"|to (?:continue|keep|finish) reading|to read (?:more|on|the)|subscribe|log in|register|the full (?:story"
    r"|article|text)|unlock)\b|vous (?:avez|venez|lisez)|pour (?:lire|continuer|poursuivre)|la suite|cet (?:article"
    r"|contenu)"
    r"|(?:has|ha|usted ha) (?:leído|llegado|alcanzado)|para (?:leer|seguir|continuar)|este (?:contenido|artículo"
    r"|texto)|esta (?:nota|noticia)|(?:você|já) (?:leu|atingiu|chegou)|para (?:ler|continuar)|este (?:conteúdo"
    r"|artigo)|esta (?:matéria|notícia)|sie (?:haben|lesen|möchten)|um (?:weiter|den|diesen)|dieser (?:artikel|text"
    r"|inhalt|beitrag)|den (?:ganzen|vollständigen|kompletten)"
    r"|hai (?:letto|raggiunto)|per (?:leggere|continuare|proseguire)|questo (?:articolo|contenuto)|dit (?:artikel"
    r"|verhaal)|(?:je|u) (?:hebt|heeft)|ten (?:artykuł|tekst|materiał)|aby (?:czytać|przeczytać)|вы (?:прочитали"
    r"|читаете|достигли)|чтобы (?:читать|прочитать|продолжить)|полн(?:ый|ая) (?:текст|верси)|этот (?:материал"
    r"|текст)|эта статья|ви (?:прочитали)|щоб (?:читати|прочитати)|цей (?:матеріал|текст)"
    r"|لقراءة|للاطلاع|لمتابعة|هذا (?:المحتوى|المقال|الخبر)|لقد (?:قرأت|وصلت)|haberin|bu (?:içerik|haber|yazı)"
    r"|yazının|本文|本内容|您已|この(?:記事|コンテンツ)|残り|続き|ここから先|全文|ini adalah|konten ini|artikel ini"
)
GATE = (
    r"\b(?:free (?:preview|articles?|stories|trial|limit|account)|subscri(?:be|bers?|ption)|members?(?:hip)? only"
    r"|premium|paywall|log in|sign in|register)\b|abonn|gratuitement|réservé|connectez|inscri|suscri|regístr"
    r"|inicia sesión|gratis|gratuit|assin|subscr|registe|cadastr|faça login|abo\b|abon|plus\b|anmeld|registr"
    r"|kostenlos|abbon|riservat|accedi|registra"
    r"|ingelogd|log in|prenumera|subskryb|zaloguj|подпис|войдите|зарегистр|авториз|доступ|передплат|увійдіть|підпис"
    r"|اشتر|سجل|للمشتركين|تسجيل|abone|üye|giriş|订阅|訂閱|会员|會員|付费|付費|登录|会員|ログイン|有料"
    r"|購読|berlangganan|pelanggan|masuk"
)

KINDS = (
    ("app-promo", (LOAD, APP, STORE)),
    ("programme-promo", (TUNE, PROGRAMME, SCHEDULE)),
    ("contact", (FAULT, TELL)),
    ("channel-promo", (RECEIVE, INBOX, OURS)),
    ("paywall", (PREVIEW, GATE)),
)
