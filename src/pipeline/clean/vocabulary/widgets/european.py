"""Buttons, toasts, notices and menu entries of pages in languages of Europe."""

EUROPEAN: dict[str, str] = {
    "en": """
         follow us | follow us on | follow us on social media | share on facebook |
        share on twitter | share on x | share on whatsapp | share on linkedin | share via email |
        share via facebook | tweet this | email this | email this article | print this article |
          print this page | print pdf | copy link | link copied |
        copied to clipboard | link copied to clipboard | copy link to clipboard | save article |
        save this article | listen to this article | listen to article | listen to this story | listen now |
        skip to content | skip to main content | skip to navigation | skip advertisement | advertisement |
        advertisements | advertisement continue reading the main story | story continues below advertisement |
        story continues below | article continues below advertisement | article continues after advertisement |
        continue reading below | scroll to continue | scroll to continue with content | ad loading | ad feedback |
        loading | loading comments | please wait | please enable javascript | enable javascript to view comments |
        javascript is required | sign in | sign up | sign up now | log in | log in to comment | login to comment |
        log in or sign up | subscribe now | subscribe to our newsletter | sign up for our newsletter |
        sign up to our newsletter | get our newsletter | your email address will not be published |
        required fields are marked | required fields are marked * | cookie policy | cookie settings |
        cookie notice | cookie preferences | privacy policy | terms of use | terms of service |
        terms and conditions | accept cookies | accept all | accept all cookies | reject all |
        manage preferences | i accept | got it | back to top | go back | view all | view more | see all |
        see more | show more | load more | read full article | read full story | read the full story |
        read the full article | view full article | view original article | view original |
        click here to read more | click here | click to expand | tap to expand | expand article | all news |
        all stories | report this ad | report an error | report a typo | was this article helpful |
        was this helpful |  did you find this article useful | rate this article |
        thank you for your feedback | download our app | download the app | get the app | open in app |
        install app |   follow us on google news |
        google news |  enter your email | enter your email address | email address |
        your email |   0 min read | 0 mins read |
        0 minute read | 0 minutes read | min read | reading time 0 minutes | reading time 0 minute |
        reading time 0 min | estimated reading time 0 minutes | read time 0 min | read time 0 minutes | 0 views |
        0 shares | 0 likes | 0 reads | 0 comments 0 shares | last updated 0 minutes ago |
        this article is more than 0 years old | this article is more than 0 months old | opens in new window |
        opens in a new tab | video player is loading | this is a modal window | play video | watch live | play |
        unmute | image gallery | view gallery | view image in fullscreen | open image in gallery |
        click to enlarge | enlarge this image | toggle caption | hide caption | notifications |
        manage notifications | you have successfully subscribed | already a subscriber |
        already a subscriber sign in | already have an account | create an account | create free account |
        become a member | support us | support our journalism | make a donation | donate now |
        this site uses akismet to reduce spam learn how your comment data is processed |
        save my name email and website in this browser for the next time i comment | cancel reply |
        notify me of follow up comments by email | notify me of new posts by email | trending | in this section |
        sorry this video is not available | this video can not be played | this content is not available |
        media caption | image caption | image source | error | end of article
    """,
    "fr": """
        connectez vous | suivez nous | suivez nous sur | partager sur facebook | partager sur twitter |
        partager sur x | partager sur whatsapp | partager par email | partager par mail | copier le lien |
        lien copié | imprimer l article | écouter l article | écouter cet article | aller au contenu |
        aller au contenu principal | publicité | la suite après cette publicité | la suite après la publicité |
        votre publicité ici | chargement | chargement en cours | veuillez patienter | se connecter | s inscrire |
        s abonner | abonnez vous | je m abonne | m abonner | inscrivez vous à notre newsletter |
        inscription à la newsletter | politique de confidentialité | politique de cookies | mentions légales |
        conditions générales d utilisation | gestion des cookies | paramétrer les cookies | tout accepter |
        accepter tout | accepter | j accepte | tout refuser | continuer sans accepter | voir plus | voir tout |
        afficher plus | charger plus | retour en haut | haut de page | lire l article complet | lire l article |
        lire l article en entier | voir l article original | toute l actu | toutes les actualités |
        temps de lecture 0 min | temps de lecture 0 minutes | lecture 0 min | 0 min de lecture |
        0 minutes de lecture | 0 vues | 0 partages | signaler une erreur | cet article vous a t il été utile |
        télécharger l application | télécharger l appli | votre adresse e mail ne sera pas publiée |
        les champs obligatoires sont indiqués avec | ajouter à mes favoris | ajouter aux favoris |
        offrir cet article | enregistrer l article | déjà abonné | déjà abonné connectez vous | créer un compte |
        faire un don | soutenez nous | google actualités | article réservé aux abonnés | réservé aux abonnés |
        contenu réservé aux abonnés | newsletter
    """,
    "es": """
        síguenos | síguenos en | síganos en | siga nos | compartir en facebook | compartir en twitter |
        compartir en x | compartir en whatsapp | compartir por correo | copiar enlace | copiar link |
        enlace copiado | imprimir artículo | escuchar artículo | escuchar este artículo | escucha este artículo |
        saltar al contenido | ir al contenido | ir al contenido principal | publicidad | continúa leyendo |
        la nota continúa debajo de la publicidad | cargando | espere por favor | iniciar sesión | regístrate |
        suscríbete | suscríbase | suscríbete a nuestro newsletter | suscríbete a nuestro boletín |
        política de privacidad | política de cookies | aviso legal | aviso de cookies | aviso de privacidad |
        términos y condiciones | aceptar | aceptar todo | aceptar cookies | aceptar todas | rechazar todo |
        configurar cookies | acepto | ver todo | ver todas | cargar más | mostrar más | volver arriba |
        leer artículo completo | leer la nota completa | leer noticia completa | ver artículo original |
        todas las noticias | tiempo de lectura 0 minutos | tiempo de lectura 0 min | 0 min de lectura |
        0 minutos de lectura |  lectura 0 min | 0 vistas | 0 visitas | 0 compartidos |
        reportar un error | descarga nuestra app | descargar app |
        tu dirección de correo electrónico no será publicada | los campos obligatorios están marcados con |
        ya soy suscriptor | solo para suscriptores | contenido exclusivo para suscriptores |
        exclusivo suscriptores | crear cuenta | apóyanos | google noticias |  guardar artículo
    """,
    "pt": """
        siga nos | siga nos no | siga nos em | siga nos no google news | compartilhar no facebook |
        compartilhar no twitter | compartilhar no whatsapp | partilhar no facebook | partilhar no twitter |
        copiar link | copiar ligação | link copiado | imprimir artigo | ouvir artigo | ouça este artigo |
        ouvir notícia | pular para o conteúdo | ir para o conteúdo | saltar para o conteúdo | publicidade | pub |
        continua após a publicidade | continua depois da publicidade | publicidade continue a leitura a seguir |
        a carregar | carregando | aguarde | entrar | cadastre se | assine | assine já | assine agora |
        assine a newsletter | assine nossa newsletter | subscrever newsletter | política de privacidade |
        política de cookies | termos de uso | aceitar | aceitar todos | aceito | rejeitar todos | ver todos |
        ver tudo | carregar mais | mostrar mais | voltar ao topo | leia o artigo completo |
        leia a matéria completa | ler artigo completo | ver artigo original | todas as notícias |
        tempo de leitura 0 min | tempo de leitura 0 minutos | 0 min de leitura | 0 minutos de leitura |
        0 visualizações | 0 partilhas | reportar erro | comunicar erro | baixe o app | descarregue a app |
        o seu endereço de email não será publicado | o seu endereço de e mail não será publicado |
        campos obrigatórios marcados com | exclusivo para assinantes | conteúdo exclusivo para assinantes |
        só para assinantes | já é assinante | criar conta | apoie nos | guardar artigo | google notícias
    """,
    "de": """
        folgen sie uns | folge uns | folgen sie uns auf | auf facebook teilen | auf twitter teilen |
        auf x teilen | auf whatsapp teilen | per e mail teilen | per mail teilen | link kopieren | link kopiert |
        artikel drucken | seite drucken | artikel anhören | artikel vorlesen | zum inhalt springen |
        zum hauptinhalt springen | direkt zum inhalt | zum artikel | werbung | anzeige | anzeigen |
        ende der werbung |  ad | wird geladen | lädt | bitte warten | einloggen |
        anmelden | registrieren | jetzt anmelden | jetzt registrieren | jetzt abonnieren | abonnieren |
        newsletter abonnieren | newsletter anmelden | zum newsletter anmelden | jetzt newsletter abonnieren |
        datenschutz | datenschutzerklärung | impressum | nutzungsbedingungen | cookie einstellungen |
        alle akzeptieren | akzeptieren | alle ablehnen | ablehnen | einverstanden | mehr anzeigen |
        alle anzeigen | mehr laden | weitere laden | nach oben | zurück nach oben | zum seitenanfang |
        ganzen artikel lesen | vollständigen artikel lesen | zum originalartikel | alle nachrichten | alle news |
        lesezeit 0 minuten | lesezeit 0 minute | lesezeit 0 min | lesedauer 0 minuten | lesedauer 0 min |
        0 min lesezeit | 0 minuten lesezeit | 0 min lesedauer | 0 aufrufe | fehler melden | fehler gefunden |
        war dieser artikel hilfreich | app herunterladen | deine e mail adresse wird nicht veröffentlicht |
        ihre e mail adresse wird nicht veröffentlicht | erforderliche felder sind mit markiert | artikel merken |
        merken | auf die merkliste | zur merkliste hinzufügen | bereits abonnent | nur für abonnenten |
        exklusiv für abonnenten | konto erstellen | jetzt spenden | unterstützen sie uns | google news |
        externen inhalt anzeigen | externe inhalte anzeigen | inhalte anzeigen | inhalt laden | inhalt anzeigen |
         vergrößern | bild vergrößern | bildergalerie ansehen | zur bildergalerie |
        video abspielen | startseite
    """,
    "it": """
        seguici | seguici su | seguici sui social | condividi su facebook | condividi su twitter |
        condividi su whatsapp | condividi via email | copia link | copia il link | link copiato |
        stampa articolo | stampa l articolo | ascolta l articolo | ascolta questo articolo | vai al contenuto |
        salta al contenuto | pubblicità | continua dopo la pubblicità | continua a leggere dopo la pubblicità |
        annuncio pubblicitario | caricamento | caricamento in corso | attendere prego | accedi | registrati |
        abbonati | abbonati ora | iscriviti | iscriviti alla newsletter | iscriviti alla nostra newsletter |
        privacy policy | informativa sulla privacy | informativa cookie | note legali | accetta | accetta tutti |
        accetta tutto | rifiuta tutto | mostra altro | mostra tutti | vedi tutti | carica altri | torna su |
        torna in alto | leggi articolo completo | vai all articolo originale | tutte le notizie |
        tempo di lettura 0 minuti | tempo di lettura 0 min | 0 minuti di lettura | 0 min di lettura |
        0 minuto di lettura | lettura 0 min | 0 visualizzazioni | 0 condivisioni | segnala un errore |
        scarica l app | il tuo indirizzo email non sarà pubblicato | i campi obbligatori sono contrassegnati |
        riservato agli abbonati | contenuto riservato agli abbonati | sei già abbonato | crea un account |
        sostienici | salva articolo | google news
    """,
    "nl": """
        volg ons | volg ons op | deel op facebook | deel op twitter | deel via whatsapp | kopieer link |
        link gekopieerd | print artikel | beluister artikel | luister naar dit artikel | ga naar inhoud |
        advertentie | laden | even geduld | inloggen | aanmelden | abonneer | abonneer nu |
        schrijf je in voor de nieuwsbrief | meld je aan voor de nieuwsbrief | privacybeleid | cookiebeleid |
        accepteren | alles accepteren | alles weigeren | toon meer | meer laden | terug naar boven |
        leestijd 0 minuten | leestijd 0 min | 0 min leestijd | 0 minuten leestijd | alleen voor abonnees |
        account aanmaken | bewaar artikel
    """,
    "pl": """
        obserwuj nas | śledź nas | udostępnij na facebooku | kopiuj link | skopiowano link | drukuj artykuł |
        posłuchaj artykułu | przejdź do treści | reklama | dalsza część artykułu pod reklamą |
        dalsza część tekstu pod reklamą | dalszy ciąg materiału pod wideo | ładowanie | zaloguj się |
        zarejestruj się | subskrybuj | zapisz się do newslettera | zapisz się na newsletter |
        polityka prywatności | regulamin | akceptuję | akceptuję wszystkie | pokaż więcej | załaduj więcej |
        do góry | wróć do góry | czas czytania 0 minut | czas czytania 0 min | 0 min czytania |
        tylko dla prenumeratorów | wesprzyj nas
    """,
    "ru": """
        мы в соцсетях | мы в социальных сетях | подписаться | подписывайтесь | подписывайтесь на нас |
        подпишитесь | подпишись | поделиться в facebook | поделиться вконтакте | поделиться в вк |
        поделиться в telegram | поделиться в телеграм | скопировать ссылку | копировать ссылку |
        ссылка скопирована | версия для печати | распечатать | слушать новость | прослушать новость |
        слушать статью | перейти к содержимому | перейти к содержанию | реклама | на правах рекламы | реклама 0 |
        загрузка | идёт загрузка | идет загрузка | подождите | войти | вход | регистрация | зарегистрироваться |
        войти через | авторизация | политика конфиденциальности | пользовательское соглашение | принять |
        принять все | согласен | понятно | показать ещё | показать еще | показать все | загрузить ещё |
        загрузить еще | наверх | вверх | читать полную версию | читать статью полностью | читать оригинал |
        все новости | лента новостей | время чтения 0 мин | время чтения 0 минут | время чтения 0 минуты |
        время чтения 0 минута | 0 мин чтения | на чтение 0 мин | чтение 0 мин | 0 минут на чтение | 0 просмотров |
        0 просмотра | просмотров 0 | просмотры 0 | сообщить об ошибке | нашли ошибку | скачать приложение |
        ваш e mail не будет опубликован | ваш адрес email не будет опубликован | обязательные поля помечены |
        добавить в избранное | сохранить статью | поддержать проект | поддержите нас | дзен |
        добавить в источники | оценить статью
    """,
    "uk": """
        ми в соцмережах | підписатися | підписуйтесь на нас | підписуйтесь | поділитися у facebook |
        поділитися в telegram | скопіювати посилання | посилання скопійовано | версія для друку |
        перейти до вмісту | реклама | завантаження | зачекайте | увійти | вхід | реєстрація | зареєструватися |
        політика конфіденційності | прийняти | прийняти всі | показати ще | показати більше | завантажити ще |
        вгору | нагору | всі новини | усі новини | стрічка новин | час читання 0 хв | час читання 0 хвилин |
        0 хв на читання | 0 переглядів | повідомити про помилку | підтримати нас | додати в обране
    """,
    "sv": """
        följ oss | dela på facebook | kopiera länk | länken kopierad | skriv ut | lyssna på artikeln | annons |
        laddar | logga in | prenumerera | visa mer | ladda fler | till toppen | lästid 0 min | läs hela artikeln |
        endast för prenumeranter | hoppa till innehåll
    """,
    "da": """
        følg os | del på facebook | kopier link | link kopieret | udskriv | lyt til artiklen | annonce |
        indlæser | log ind | abonner | vis mere | hent flere | til toppen | læsetid 0 min | kun for abonnenter |
        annonse | reklame | logg inn | lesetid 0 min | hopp til innhold | spring til indhold
    """,
    "fi": """
        jaa facebookissa | kopioi linkki | linkki kopioitu | kuuntele juttu | mainos | mainos alkaa |
        mainos päättyy | ladataan | kirjaudu | tilaa | näytä lisää | siirry sisältöön | lukuaika 0 min
    """,
    "cs": """
        sledujte nás | sdílet na facebooku | kopírovat odkaz | tisk | reklama | inzerce | načítání | přihlásit |
        přihlásit se | registrace | zobrazit více | načíst další | nahoru | přeskočit na obsah |
        doba čtení 0 min | zdieľať na facebooku
    """,
    "hu": """
        kövess minket | megosztás facebookon | link másolása | nyomtatás | hirdetés | betöltés | bejelentkezés |
        feliratkozás | több megjelenítése | olvasási idő 0 perc | ugrás a tartalomra
    """,
    "ro": """
        urmărește ne | urmăriți ne | distribuie pe facebook | copiază link | link copiat | publicitate |
        se încarcă | autentificare | abonează te | abonați vă | vezi mai mult | încarcă mai multe |
        timp de citire 0 minute | timp de citire 0 min | sari la conținut | accept |
        politica de confidențialitate
    """,
    "el": """
        ακολουθήστε μας | κοινοποίηση | αντιγραφή συνδέσμου | εκτύπωση | διαφήμιση | φόρτωση | σύνδεση | εγγραφή |
        περισσότερα | δείτε όλα | αποδοχή | χρόνος ανάγνωσης 0 λεπτά
    """,
    "sr": """
        pratite nas | podeli na facebooku | kopiraj link | odštampaj | reklama | oglas | učitavanje | prijavi se |
        prijavite se | registracija | prikaži više | učitaj još | vreme čitanja 0 min | sve vesti |
        preskoči na sadržaj | пратите нас | реклама | све вести
    """,
    "bg": """
        последвайте ни | сподели във facebook | копирай линк | печат | реклама | зареждане | вход | абонирай се |
        покажи още | време за четене 0 мин | всички новини
    """,
}
