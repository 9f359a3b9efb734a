"""Words of promotion: who is asked to follow whom where. In lower case; stems match any ending."""

# Whom a reader is to follow: two of three signals are these tables, the third is the word for following.
CHANNELS = (
    "telegram|whatsapp|facebook|twitter|instagram|youtube|tiktok|linkedin|google news|google-news|google nieuws"
    "|google actualités|google noticias|google notícias|viber|threads|bluesky|vkontakte|snapchat|truth social"
    "|newsletter|news letter|mailing list|push notification|podcast app|social media|réseaux sociaux|redes sociales"
    "|redes sociais|soziale medien|sozialen medien|boletín|boletim|infolettre|notiziario|rassegna"
    "|телеграм|telegram-канал|вконтакте|рассылк|соцсет|дзен|вайбер|ватсап|инстаграм|ютуб|фейсбук|розсилк|соцмереж"
    "|تلغرام|تليغرام|تيليغرام|تلجرام|تيليجرام|واتساب|واتس اب|فيسبوك|تويتر|إنستغرام|انستغرام|يوتيوب"
    "|تيك توك|نشرتنا|النشرة|قناتنا"
    "|تلگرام|اینستاگرام|واتساپ|bülten|sosyal medya|e-bülten|微信|微博|公众号|公眾號|推特|脸书|臉書"
    "|メルマガ|メールマガジン|ツイッター"
    "|インスタグラム|ユーチューブ|카카오톡|뉴스레터|유튜브|टेलीग्राम|व्हाट्सएप|फेसबुक|ट्विटर|telegramie"
    "|facebooku|telegramu"
)

FOLLOW = (
    r"follow\b|\bjoin\b|subscrib|\bsign up|\blike us|\bstay (?:tuned|connected|up to date|informed"
    r"|updated)|\bget (?:our|the latest)"
    r"|\bdownload\b|\bfind us|\bconnect with|\bcheck out|\bvisit our|\badd us"
    r"|suivez|rejoignez|abonnez|inscrivez|retrouvez|recevez|téléchargez"
    r"|sígue|sigue|síga|siga|únete|únase|suscríb|suscrib|inscríb|recibe|descarga|encuéntr"
    r"|segue-nos|sigam|assine|inscreva|subscrev|receba|acompanhe|junte-se|entre no"
    r"|folge|folgt|abonnier|werde[nt]? (?:sie )?(?:mitglied|fan)|melde[nt]? (?:sie )?(?:dich|sich|euch)"
    r"|besuche|lade[nt]? "
    r"|segui\b|seguici|seguiteci|iscriv|unisciti|abbonati|scarica\b|resta aggiornat"
    r"|volg\b|volg ons|abonneer|meld je|schrijf je|śledź|obserwuj|dołącz|subskryb|zapisz się|polub"
    r"|подпис|присоедин|читайте нас|следите за|вступайте|скачайте|смотрите нас|підпис|приєдн|стежте|читайте нас"
    r"|تابع|اشترك|انضم|حمل[وّ]? |دنبال کنید|بپیوندید|عضو شوید|takip ed|abone ol|katıl|üye ol"
    r"|följ |prenumerera|følg |abonner|tilaa |seuraa |sledujte|odebírejte|pratite|prijavite|urmăr|abonează|abonați"
    r"|ikuti|berlangganan|bergabung|theo dõi|फॉलो करें|जुड़ें|सब्सक्राइब|关注|订阅|關注|訂閱|フォロー"
    r"|登録して|購読|팔로우|구독"
)

OWN = (
    r"\bus\b|\bour\b|\bofficial\b|\bour's|\bhere\b|@\w{3,}|\bnous\b|\bnotre\b|\bnos\b|nuestr|\bnos\b"
    r"|síguenos|síganos|únete|suscríb"
    r"|\bnoss[ao]|-nos\b|\buns\b|\bunser|\bnostr|seguici|iscriviti|unisciti|seguiteci|\bons\b|\bonze\b|\bnas\b|\bnasz"
    r"|\bнас\b|\bнаш|\bнам\b|لنا|نا على|نشرتنا|قناتنا|صفحتنا|تابعونا|تابعنا|قناة|کانال|ما را|bizi|bizim"
    r"|\boss\b|\bvår|\bvåra"
    r"|meitä|\bnás\b|\bnáš|\bne pe\b|\bkami\b|chúng tôi|हमें|हमारे|我们|我們|本报|本網|本网|当社|公式|채널"
    r"|канал|\bkanal|\bcanal\b|\bchannel"
)

CLICK_HERE = (
    r"click(?:ing)? (?:here|the link|on the link|on this link)|tap here|cliquez ici|en cliquant ici"
    r"|cliquant sur ce lien"
    r"|ha(?:ga|z) clic(?:k)? (?:aquí|en el enlace)|clic aquí|pinch[ea] (?:aquí|el enlace)|clique aqui"
    r"|clicando aqui|clicar aqui"
    r"|klicken sie hier|hier klicken|klick hier|klicke hier|clicca qui|cliccando qui|cliccare qui"
    r"|klik hier|kliknij tutaj"
    r"|нажмите здесь|нажми здесь|кликните здесь|перейдите по ссылке|жмите сюда|натисніть тут|за посиланням"
    r"|بالضغط هنا|اضغط هنا|اضغطوا هنا|انقر هنا|إضغط هنا|اینجا کلیک کنید|buraya tıklayın|tıklayınız"
    r"|klicka här|klik her|klikk her"
    r"|点击这里|点击此处|點擊這裡|點此|こちらをクリック|여기를 클릭|यहां क्लिक|klik di sini|klik disini"
    r"|click aici|εδώ κάντε κλικ|kliknite"
)

READER_MAY = (
    r"\byou (?:can|may)|\bif you\b|\bto (?:read|watch|listen|subscribe|sign|see|view|join|get|receive"
    r"|download|register|support)"
    r"|\bfor (?:more|the latest|further)|vous pouvez|\bpour (?:lire|voir|écouter|recevoir|vous abonner|en savoir)"
    r"|\bpuede[ns]?\b|\bpara (?:leer|ver|escuchar|recibir|suscribir|más|ler|ouvir|receber|mais|saber"
    r"|assinar)|\bpode[m]?\b"
    r"|sie können|du kannst|\bum .{3,60} zu \w+en|\bpuoi\b|\bpotete\b|\bper (?:leggere|vedere|ascoltare"
    r"|ricevere|iscriver)"
    r"|\bвы можете|\bможете|\bчтобы\b|щоб|можете|يمكنكم|يمكنك|بإمكانكم|بإمكانك|للمزيد|للاشتراك|لمتابعة"
    r"|لمشاهدة|لقراءة|برای"
    r"|için|\bom te\b|\baby\b|\bför att|\bfor at\b|untuk|详情|更多|詳しく|자세한|के लिए"
)

# Share buttons flattened into a line: "Click to share on X (Opens in new window)".
SHARE_BUTTONS = (
    r"click to (?:share|email|print)[^.()\n]{0,60}\(opens in (?:a )?new (?:window|tab)\)",
    r"cliqu(?:ez|er) pour (?:partager|envoyer"
    r"|imprimer)[^.()\n]{0,60}\(ouvre dans (?:une )?nouvelle (?:fenêtre|onglet)\)",
    r"ha(?:z|ga) clic para (?:compartir|enviar|imprimir)[^.()\n]{0,60}\(se abre en una (?:ventana|pestaña) nueva\)",
    r"clique para (?:compartilhar|partilhar|enviar|imprimir)[^.()\n]{0,60}\((?:abre"
    r"|abrirá) em (?:uma )?nova (?:janela|aba)\)",
    r"klick(?:en)?,? um [^.()\n]{0,60}\((?:wird|öffnet) in (?:neuem|einem neuen) (?:fenster|tab)(?: geöffnet)?\)",
    r"fai clic[^.()\n]{0,70}\(si apre in una nuova (?:finestra|scheda)\)",
    r"klik om [^.()\n]{0,60}\((?:wordt|opent) in een nieuw (?:venster|tabblad)(?: geopend)?\)",
    r"нажмите[^.()\n]{0,70}\(открывается в новом окне\)",
    r"натисніть[^.()\n]{0,70}\(відкривається у новому вікні\)",
    r"(?:انقر|اضغط) [^.()\n]{0,70}\(فتح في نافذة جديدة\)",
    r"[^.()\n]{0,60} için tıklayın \(yeni pencerede açılır\)",
    r"kliknij, aby [^.()\n]{0,60}\(otwiera się w nowym oknie\)",
    r"クリックして[^.()\n]{0,50}\(新しいウィンドウで開きます\)",
    r"(?:点击|點擊)[^.()\n]{0,40}[（(]在新窗口中打开[)）]",
)
SHARE_TRIGGERS = (
    "new window",
    "new tab",
    "nouvelle fenêtre",
    "nouvel onglet",
    "ventana nueva",
    "nova janela",
    "neuem fenster",
    "nuova finestra",
    "nieuw venster",
    "новом окне",
    "новому вікні",
    "نافذة جديدة",
    "yeni pencerede",
    "nowym oknie",
    "ウィンドウ",
    "新窗口",
)

# Sentences that ask for stories, tips and mail, and ones that send the reader to other pages of the site.
CONTACT = (
    r"(?:please )?(?:get in touch with (?:our|us)|contact (?:us|our)"
    r"|e-?mail (?:us|our|the (?:newsroom|editors?|desk|author|reporter)) at|e-?mail us|write to us|send (?:us"
    r"|your)|tell us|let us know"
    r"|do you have (?:a|any) (?:story|tip|information|question)|(?:got|have you got|have) (?:a"
    r"|any) (?:[\w-]+ )?(?:story|tips?|question|confidential|information|photos?|videos?)"
    r"|have (?:a|you got a) (?:story|tip))\b"
    r".*(?:@|\bour\b|\bus\b|\?).*",
    r"(?:for|to (?:read|see|get)) (?:more|all|other|the latest)(?: [\w’'-]+){0,3} (?:stories|news|articles"
    r"|updates|coverage|headlines"
    r"|videos|content)\b.{0,60}\b(?:check|visit|follow|click|see|go to|keep checking|log on|head to|read)\b"
    r".*(?:\bour\b|\bhere\b|\bpage\b|www\.|\.com|website|\bsite\b).*",
    r"keep checking back\b.*",
    r"like us on facebook\b.*",
    r"story by\b.*@.*",
    r"you can reach\b.*@.*",
    r"(?:contactez-nous|écrivez-nous|vous avez une (?:info|information|histoire)|une information à nous)\b.*",
    r"(?:contáct[ea]nos|escríb[ea]nos|envíanos|envíenos|mándanos)\b.*",
    r"(?:contacte-nos|escreva-nos|fale conosco|envie-nos|entre em contato conosco)\b.*",
    r"(?:schreiben sie uns|schreibt uns|kontaktieren sie uns|haben sie (?:hinweise|fragen|informationen"
    r"|einen hinweis)|hinweise an die redaktion)\b.*",
    r"(?:contattaci|scrivici|scriveteci|inviaci|segnalaci)\b.*",
    r"(?:пишите нам|присылайте (?:нам|свои)|напишите нам|свяжитесь с нами|есть (?:новость|что рассказать)"
    r"|если вы заметили ошибку)\b.*",
    r"(?:пишіть нам|надсилайте нам|якщо ви помітили помилку|помітили помилку)\b.*",
    r"(?:تواصل معنا|تواصلوا معنا|راسلونا|راسلنا|اتصل بنا على)\b.*",
    r"(?:bize ulaşın|bize yazın|bizimle iletişime)\b.*",
    r"(?:neem contact (?:met ons )?op|tip de redactie|mail ons)\b.*",
    r"(?:napisz do nas|skontaktuj się z nami)\b.*",
)

# Heads that stand inline before a headline in capitals only: "MORE: …".
CAPITAL_HEADS = (
    "more|read|watch|listen|related|see|also|video|must read|explainer|opinion|in pictures|más|vea|lea|voir|mehr|video"
)

# What to look for first, in lower case: a sentence without any of these needs no pattern.
CLICK_TRIGGERS = (
    "click|tap here|clic|cliq|pinch|klick|klik|нажм|нажат|кликн|перейдите|жмите|натисн|посилан|ضغط|انقر|کلیک|tıkla|点击"
    "|點|クリック|클릭"
    "|क्लिक|κλικ"
)
CONTACT_TRIGGERS = (
    "touch|contact|e-mail|email|write to|send |tell us|let us know|story|got a|have a|for more|for all"
    "|for other|for the latest"
    "|to read|to see|to get|checking back|like us|reach|contactez|écrivez|une info|une histoire|information|contáct"
    "|escríb|escrib|envía|envíe|mánda|escrev"
    "|fale |envie|entre em|schreib|kontakt|hinweis|haben sie|contatta|scriv|invia|segnala|пишите|присылайте"
    "|напишите|свяжитесь|есть "
    "|если вы|пишіть|надсилайте|помітили|تواصل|راسل|اتصل|bize |bizim|neem |tip de|mail ons|napisz|skontaktuj"
)
