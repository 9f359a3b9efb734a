"""Labels that may be honest headings or names too."""

WEAK: dict[str, str] = {
    "en": """
        comments | comment | hashtags | tags | tag | topics | topic | keywords | share | share it | print | save |
        email | e mail | facebook | twitter | x | instagram | whatsapp | telegram | linkedin | youtube |
        pinterest | reddit | tiktok | threads | bluesky | rss | messenger | viber | menu | home | homepage |
        news | world | world news | politics | business | economy | sport | sports | opinion | opinions |
        culture | entertainment | lifestyle | technology | tech | science | health | travel | video | videos |
        photos | gallery | live | breaking | breaking news | latest | latest news | local news | international |
        national | africa | europe | asia | americas | middle east | subscribe | newsletter | newsletters |
        search | about us | about | contact us | contact | advertise | careers | archive | archives | stories |
        more | next | previous | prev | close | open | reply | like | follow | join | listen | watch | exclusive |
        premium | sponsored | ad | ads | promoted | related | popular | recommended news | author | editor |
        staff | headlines | top news | featured | podcasts | podcast | weather | login | register | my account |
        edition | language | english | site map | sitemap | help | faq | donate | share tweet | share save |
        updates | update | press release | press releases | analysis | interview | report
    """,
    "fr": """
        commentaires | commentaire | partager | imprimer | envoyer | enregistrer | tags | mots clés | thèmes |
        thématiques | sujets | accueil | actualités | actualité | actu | actus | monde | international |
        politique | économie | société | sport | sports | culture | opinions | débats | sciences | santé |
        afrique | europe | france | vidéo | vidéos | photos | direct | en direct | à la une | une | lire |
        écouter | rechercher | recherche | contact | qui sommes nous | fermer | suivant | précédent | abonnés |
        rubriques | plus | info | infos
    """,
    "es": """
        comentarios | comentario | compartir | comparte | imprimir | guardar | enviar | etiquetas | temas |
        palabras clave | inicio | portada | noticias | mundo | internacional | internacionales | política |
        economía | sociedad | deportes | cultura | opinión | ciencia | salud | tecnología | áfrica | europa |
        américa | vídeo | video | videos | vídeos | fotos | en vivo | en directo | última hora | buscar |
        contacto | quiénes somos | cerrar | siguiente | anterior | más | secciones | menú | nacional |
        nacionales | relacionado
    """,
    "pt": """
        comentários | comentário | compartilhar | compartilhe | partilhar | partilhe | imprimir | guardar |
        enviar | tags | etiquetas | temas | tópicos | palavras chave | início | página inicial | notícias |
        mundo | internacional | política | economia | sociedade | desporto | esportes | cultura | opinião |
        ciência | saúde | tecnologia | áfrica | europa | brasil | vídeo | vídeos | fotos | ao vivo | em direto |
        última hora | pesquisar | buscar | contato | contacto | quem somos | fechar | próximo | seguinte |
        anterior | mais | menu | relacionado | publicado
    """,
    "de": """
        kommentare | kommentar | teilen | drucken | merken | speichern | mailen | schlagwörter | schlagworte |
        stichwörter | themen | start | home | nachrichten | news | politik | wirtschaft | ausland | inland |
        international | welt | sport | kultur | meinung | wissen | wissenschaft | gesundheit | technik |
        panorama | video | videos | bilder | fotos | live | liveticker | ticker | aktuell | aktuelles |
        eilmeldung | suche | suchen | kontakt | über uns | schließen | weiter | zurück | mehr | menü | ressorts |
        abo | ratgeber | afrika | europa | deutschland | artikel | plus | anzeige
    """,
    "it": """
        commenti | commento | condividi | stampa | salva | invia | tag | argomenti | temi | home | notizie |
        cronaca | mondo | esteri | politica | economia | società | sport | cultura | opinioni | scienza | salute |
        tecnologia | africa | europa | italia | video | foto | in diretta | diretta | ultim ora | cerca |
        contatti | chi siamo | chiudi | successivo | precedente | altro | menu | sezioni | newsletter
    """,
    "nl": """
        reacties | delen | afdrukken | bewaren | tags | onderwerpen | home | nieuws | wereld | buitenland |
        binnenland | politiek | economie | sport | cultuur | opinie | video | live | zoeken | contact | sluiten |
        volgende | vorige | meer
    """,
    "pl": """
        komentarze | udostępnij | drukuj | zapisz | tagi | tematy | strona główna | wiadomości | świat |
        polityka | gospodarka | biznes | sport | kultura | opinie | wideo | na żywo | szukaj | kontakt | zamknij |
        dalej | wstecz | więcej | kraj
    """,
    "ru": """
        комментарии | комментарий | поделиться | распечатать | печать | сохранить | теги | тэги | метки |
        ключевые слова | темы | главная | новости | главное | мир | в мире | политика | экономика | общество |
        происшествия | спорт | культура | мнения | мнение | наука | технологии | здоровье | африка | европа |
        россия | видео | фото | эфир | прямой эфир | онлайн | срочно | молния | поиск | контакты | о нас |
        о проекте | закрыть | далее | назад | ещё | еще | меню | рубрики | разделы | источник | вконтакте |
        одноклассники | телеграм | текст | статьи | лента
    """,
    "uk": """
        коментарі | коментар | поділитися | поширити | друкувати | зберегти | теги | мітки | ключові слова |
        теми | головна | новини | світ | політика | економіка | суспільство | спорт | культура | думки | наука |
        технології | відео | фото | наживо | терміново | пошук | контакти | про нас | закрити | далі | назад |
        ще | меню | рубрики | джерело
    """,
    "ar": """
        تعليقات | التعليقات | تعليق | شارك | مشاركة | انشر | طباعة | حفظ | وسوم | الوسوم | علامات | تصنيفات |
        كلمات | الرئيسية | الصفحة الرئيسية | أخبار | الأخبار | اخبار | العالم | عربي ودولي | دولي | سياسة |
        اقتصاد | رياضة | ثقافة | آراء | رأي | مقالات | علوم | صحة | تكنولوجيا | منوعات | أفريقيا | روسيا | فيديو |
        فيديوهات | صور | مباشر | البث المباشر | بث مباشر | عاجل | بحث | ابحث | اتصل بنا | من نحن | إغلاق |
        التالي | السابق | القائمة | أقسام | الأقسام | فيسبوك | تويتر | واتساب | تلغرام | تيليجرام | المصدر
    """,
    "fa": """
        نظرات | اشتراک | چاپ | برچسب | خانه | صفحه اصلی | اخبار | جهان | سیاست | سیاسی | اقتصاد | اقتصادی |
        ورزشی | فرهنگی | فیلم | عکس | زنده | جستجو | تماس با ما | درباره ما | بعدی | قبلی | منو
    """,
    "he": """
        תגובות | שיתוף | שתף | הדפסה | תגיות | ראשי | חדשות | עולם | פוליטיקה | כלכלה | ספורט | תרבות | דעות |
        וידאו | חיפוש | צור קשר | אודות | סגור
    """,
    "tr": """
        yorumlar | yorum | paylaş | kaydet | etiketler | etiket | konular | anasayfa | ana sayfa | haberler |
        haber | gündem | dünya | siyaset | politika | ekonomi | spor | kültür | kültür sanat | görüş | yazarlar |
        bilim | sağlık | teknoloji | afrika | video | galeri | foto galeri | canlı | canlı yayın | son dakika |
        ara | iletişim | hakkımızda | künye | kapat | sonraki | önceki | menü | daha fazla
    """,
    "sv": """
        kommentarer | dela | skriv ut | spara | taggar | ämnen | hem | nyheter | världen | utrikes | inrikes |
        politik | ekonomi | sport | kultur | debatt | sök | kontakt | stäng | nästa | mer
    """,
    "da": """
        kommentarer | del | print | gem | emner | forside | nyheder | udland | indland | politik | økonomi |
        sport | kultur | søg | kontakt | luk | næste | mere | nyheter | utenriks | innenriks
    """,
    "fi": """
        kommentit | jaa | tulosta | tallenna | aiheet | etusivu | uutiset | maailma | ulkomaat | kotimaa |
        politiikka | talous | urheilu | kulttuuri | haku | sulje | lisää
    """,
    "cs": """
        diskuse | komentáře | sdílet | vytisknout | uložit | štítky | témata | domů | zprávy | zahraničí |
        domácí | politika | ekonomika | sport | kultura | hledat | kontakt | zavřít | další | více | zdieľať |
        správy
    """,
    "hu": """
        megosztás | mentés | címkék | kezdőlap | hírek | külföld | belföld | politika | gazdaság | sport |
        kultúra | vélemény | keresés | kapcsolat | bezár | következő | tovább
    """,
    "ro": """
        comentarii | distribuie | printează | salvează | etichete | taguri | acasă | știri | stiri | externe |
        politică | economie | sport | cultură | opinii | căutare | contact | închide | următorul | meniu
    """,
    "el": """
        σχόλια | ετικέτες | αρχική | ειδήσεις | νέα | κόσμος | διεθνή | πολιτική | οικονομία | αθλητικά | σπορ |
        πολιτισμός | απόψεις | αναζήτηση | επικοινωνία | κλείσιμο | μενού
    """,
    "sr": """
        komentari | podeli | štampaj | tagovi | oznake | početna | naslovna | vesti | vijesti | svet | politika |
        ekonomija | sport | kultura | pretraga | kontakt | zatvori | коментари | вести | свет
    """,
    "bg": """
        коментари | сподели | етикети | тагове | начало | новини | свят | политика | икономика | спорт | култура |
        търсене | контакти | затвори
    """,
    "id": """
        komentar | bagikan | simpan | tag | topik | beranda | berita | dunia | internasional | nasional |
        politik | ekonomi | olahraga | budaya | opini | cari | kontak | tentang kami | tutup | berikutnya |
        sebelumnya | terkini | terbaru
    """,
    "vi": """
        bình luận | chia sẻ | lưu bài | từ khóa | chủ đề | trang chủ | tin tức | thế giới | chính trị | kinh tế |
        thể thao | văn hóa | tìm kiếm | liên hệ | đóng
    """,
    "hi": """
        टिप्पणियां | शेयर | टैग | विषय | होम | समाचार | खबरें | दुनिया | राजनीति | अर्थव्यवस्था | खेल | वीडियो |
        लाइव | खोजें | संपर्क | बंद करें | देश | विदेश
    """,
    "zh": """
        评论 | 分享 | 标签 | 关键词 | 首页 | 新闻 | 国际 | 世界 | 政治 | 经济 | 财经 | 社会 | 体育 | 文化 | 科技 |
        视频 | 图片 | 直播 | 搜索 | 联系我们 | 关于我们 | 关闭 | 下一页 | 上一页 | 菜单 | 更多 | 評論 | 標籤 |
        關鍵字 | 首頁 | 新聞 | 國際 | 經濟 | 社會 | 體育 | 影片 | 搜尋 | 關閉 | 即時 | 要聞
    """,
    "ja": """
        コメント | シェア | ツイート | タグ | キーワード | ホーム | トップ | ニュース | 国際 | 海外 | 政治 |
        経済 | 社会 | スポーツ | 文化 | 科学 | 動画 | 写真 | ライブ | 速報 | 検索 | お問い合わせ | 次へ | 前へ |
        メニュー | 一覧 | もっと | ブックマーク | facebookでシェア | line
    """,
    "ko": """
        공유 | 태그 | 홈 | 뉴스 | 국제 | 세계 | 정치 | 경제 | 사회 | 스포츠 | 문화 | 영상 | 사진 | 속보 | 검색 |
        닫기 | 다음 | 이전 | 메뉴
    """,
    "sw": """
        maoni | nyumbani | mwanzo | habari | dunia | siasa | uchumi | michezo | burudani | tafuta
    """,
}
