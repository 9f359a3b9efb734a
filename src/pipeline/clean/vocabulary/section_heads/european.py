"""Heads of what a page sets under an article in languages of Europe."""

EUROPEAN: dict[str, str] = {
    "en": """
        related articles | related article | related stories | related story | related news | related posts |
        related post | related content | related coverage | related topics |
        related links | related reading | related items | related videos | related video | related galleries |
        you may also like | you might also like | you may also be interested in | you might be interested in |
        you may like | more on this story | more on this topic | more on this | more stories | more news |
        more like this | more from this author | more from this section | more headlines | more top stories |
        more to read | more for you | most read | most popular | most viewed | most commented | most shared |
        most recent | trending now | trending stories | trending topics | trending news | popular stories |
        popular posts | popular articles | popular now | recommended for you | recommended stories |
        recommended articles | recommended reading | recommended | recent posts | recent comments |
        recent articles | recent stories | recent news | latest stories | latest posts | latest articles |
        latest headlines | top stories | read also | also read | read more | read next | read now | up next |
        see also | also see | dont miss | don t miss | in case you missed it | editors picks | editor s picks |
        editor s pick | editor s choice | must read | what to read next | what others are reading |
        from around the web | around the web | from the web | sponsored content | sponsored stories |
        promoted stories | paid content | promoted content | sponsored links | partner content |
        from our partners | leave a reply | leave a comment | post a comment | add a comment | write a comment |
        join the conversation | join the discussion | view comments | show comments | load comments |
        comments are closed | comments are off for this post | no comments yet | no comments |
        be the first to comment | be the first to leave a comment | 0 comments | 0 comment | 0 replies |
        0 responses | about the author | share this article | share this story | share this post | share this |
        filed under | tags in this story | in this article | in this story | next article | previous article |
        next post | previous post | next story | previous story |  other news |
        other stories | other articles | similar articles | similar posts | similar news | keep reading |
        continue reading | explore more | more videos | related photos | trending in this section |
        people are reading | readers also read | news from our partners | explore more topics
    """,
    "fr": """
        articles similaires | articles liés | articles connexes | article similaire | articles associés |
        articles recommandés | articles récents | sur le même sujet | sur le même thème | dans la même rubrique |
        dans la même catégorie | à lire aussi | a lire aussi | à lire également | lire aussi | lire également |
        lire la suite | à lire | à voir aussi | voir aussi | à découvrir | à découvrir aussi | à ne pas manquer |
        ne manquez pas | les plus lus | les plus consultés | les plus commentés | les plus partagés | le plus lu |
        les articles les plus lus | commentaires récents | laisser un commentaire | laissez un commentaire |
        poster un commentaire | ajouter un commentaire | réagir | 0 commentaires | 0 commentaire |
        aucun commentaire | pas de commentaire | vos commentaires | laisser une réponse | annuler la réponse |
        contenus sponsorisés | contenu sponsorisé | vous aimerez aussi | vous pourriez aussi aimer |
        vous pourriez aimer | cela peut vous intéresser | ceci pourrait vous intéresser |
        ça peut vous intéresser | recommandé pour vous | nos recommandations | à propos de l auteur |
        partager cet article | partagez cet article | partager l article | article précédent | article suivant |
         plus d articles | plus d actualités | toute l actualité | en continu |
        dernières actualités | dernières nouvelles | derniers articles | sur le web | ailleurs sur le web |
        et aussi | pour aller plus loin | sujets associés | autres articles | poursuivre la lecture |
        continuer la lecture
    """,
    "es": """
        artículos relacionados | artículo relacionado | noticias relacionadas | noticia relacionada |
        notas relacionadas | nota relacionada | contenido relacionado | contenidos relacionados |
        temas relacionados | te puede interesar | te podría interesar | también te puede interesar |
        también te podría interesar | te puede interesar también | le puede interesar | puede interesarle |
        quizás te interese | te interesa | lee también | lea también | lea además | leer también | lee más |
        leer más | ver más | seguir leyendo | ver también | vea también | además | no te pierdas | lo más leído |
        lo más visto | lo más comentado | las más leídas | los más leídos | más leídas | más leídos |
        más noticias | otras noticias | últimas noticias | entradas recientes | comentarios recientes |
        deja una respuesta | deja un comentario | deja tu comentario | dejar un comentario | 0 comentarios |
        0 comentario | sin comentarios | no hay comentarios | escribe un comentario | añadir comentario |
        cancelar respuesta | recomendados | recomendado para ti | contenido patrocinado | sobre el autor |
        acerca del autor | comparte esta noticia | compartir esta noticia | comparte este artículo |
        compartir artículo | artículo anterior | artículo siguiente | siguiente artículo | archivado en |
        más sobre este tema | sobre este tema |  en esta noticia | más información |
        mira también | entradas relacionadas | publicaciones relacionadas | relacionadas | relacionados
    """,
    "pt": """
        artigos relacionados | artigo relacionado | notícias relacionadas | notícia relacionada |
        matérias relacionadas | conteúdo relacionado | conteúdos relacionados | posts relacionados | leia também |
        leia mais | leia ainda | ler mais | ler também | veja também | veja mais | ver mais | saiba mais |
        confira também | continue lendo | continuar a ler | continue a ler | mais lidas | mais lidos |
        as mais lidas | mais vistas | mais vistos | mais notícias | outras notícias | últimas notícias |
        deixe um comentário | deixe uma resposta | deixe seu comentário | deixe o seu comentário | 0 comentários |
        sem comentários | nenhum comentário | comentários recentes | posts recentes | recomendados |
        recomendado para você | recomendamos | pode gostar | você pode gostar | você também pode gostar |
        também pode gostar | também te pode interessar | pode também interessar | talvez te interesse |
        conteúdo patrocinado | sobre o autor | compartilhe esta notícia | compartilhar notícia |
        partilhar artigo | partilhe este artigo | artigo anterior | próximo artigo | sobre o mesmo assunto |
         tudo sobre | relacionadas | relacionados | não perca | assuntos relacionados |
        tópicos relacionados
    """,
    "de": """
        ähnliche artikel | verwandte artikel | verwandte themen | weitere artikel | weitere themen |
        weitere nachrichten | weitere meldungen | weitere beiträge | mehr zum thema | mehr zu diesem thema |
        zum thema | lesen sie auch | lesen sie dazu auch | lesen sie mehr | lesen sie weiter | auch interessant |
        das könnte sie auch interessieren | das könnte dich auch interessieren | das könnte ihnen auch gefallen |
        das könnte dir auch gefallen | das könnte sie interessieren | dies könnte sie auch interessieren |
        das interessiert andere leser | meistgelesen | meistgelesene artikel | meist gelesen |
        am meisten gelesen | die meistgelesenen artikel | meistkommentiert | beliebteste artikel |
        beliebte artikel | letzte kommentare | neueste kommentare | neueste beiträge | neueste artikel |
        letzte beiträge | 0 kommentare | 0 kommentar | keine kommentare | kommentar schreiben |
        kommentar verfassen | kommentar hinterlassen | schreibe einen kommentar | schreiben sie einen kommentar |
        hinterlasse eine antwort | hinterlassen sie einen kommentar | antwort abbrechen | antworten abbrechen |
        kommentare anzeigen | kommentare laden | zur startseite | weiterlesen | weiter lesen | mehr lesen |
        artikel weiterlesen | empfohlene artikel |  empfohlene beiträge |
        empfehlungen für sie | unsere empfehlungen | siehe auch | über den autor | über die autorin |
        artikel teilen | diesen artikel teilen | beitrag teilen | nächster artikel | vorheriger artikel |
        nächster beitrag | vorheriger beitrag | auch lesenswert | aus dem ressort | mehr aus dem ressort |
        mehr von diesem autor | top artikel | jetzt lesen | anzeige | passend zum thema |
        im thema dazu | themen in diesem artikel | schlagworte zum thema | mehr aus dieser kategorie
    """,
    "it": """
        articoli correlati | articolo correlato | notizie correlate | contenuti correlati | post correlati |
        leggi anche | leggi tutto | leggi di più | leggi ancora | leggi l articolo completo | continua a leggere |
        continua la lettura | vedi anche | guarda anche | potrebbe interessarti | ti potrebbe interessare |
        potrebbe interessarti anche | ti potrebbero interessare | potrebbero interessarti |
        potrebbe anche interessarti |  i più letti | le più lette | i più visti |
        più letti | più lette | altre notizie | ultime notizie | ultimi articoli | articoli recenti |
        commenti recenti | lascia un commento | lascia una risposta | 0 commenti | 0 commento | nessun commento |
        annulla risposta | contenuti sponsorizzati | consigliati per te | raccomandati per te |
        dello stesso autore | sullo stesso argomento | argomenti correlati | temi correlati |
        condividi questo articolo | condividi l articolo | articolo precedente | articolo successivo |
        prossimo articolo | da non perdere | approfondimenti | sullo stesso tema | altri articoli | in evidenza |
        riproduzione riservata | video correlati
    """,
    "nl": """
        lees ook | lees meer | lees verder | lees hier verder | verder lezen | gerelateerde artikelen |
        gerelateerd | meer over dit onderwerp | meest gelezen | meer nieuws | laat een reactie achter |
        geef een reactie | 0 reacties | 0 reactie | recente reacties | recente berichten | ook interessant |
        misschien vind je dit ook leuk | bekijk ook | deel dit artikel | aanbevolen | anderen lazen ook |
        laatste nieuws | vorig artikel | volgend artikel
    """,
    "pl": """
        czytaj też | czytaj także | czytaj również | czytaj więcej | czytaj dalej | zobacz też | zobacz także |
        zobacz również | przeczytaj także | przeczytaj też | powiązane artykuły | podobne artykuły | polecane |
        polecane artykuły | najczęściej czytane | najpopularniejsze | najnowsze | 0 komentarzy | 0 komentarze |
        brak komentarzy | dodaj komentarz | zostaw komentarz | udostępnij artykuł | następny artykuł |
        poprzedni artykuł | powiązane tematy | może cię zainteresować | to może cię zainteresować |
        ostatnie komentarze | więcej na ten temat | zobacz więcej
    """,
    "ru": """
        читайте также | читать также | читайте ещё | читайте еще | читать далее | читать дальше |
        читать полностью | читать ещё | читать еще | подробнее | смотрите также | см также | смотреть также |
        видео по теме | материалы по теме | статьи по теме | новости по теме | другие новости | другие материалы |
        ещё по теме | еще по теме | по теме | похожие новости | похожие статьи | похожие материалы |
        похожие записи | связанные новости | связанные материалы | рекомендуем | рекомендуем прочитать |
        рекомендуем почитать | вам может быть интересно | вам будет интересно | вас может заинтересовать |
        это интересно | самое читаемое | самые читаемые | популярное | популярные новости | популярные статьи |
        популярные материалы | последние новости | последние комментарии | главные новости | новости партнеров |
        новости партнёров | новости сми0 | новости сми | материалы партнеров | материалы партнёров |
        0 комментариев | 0 комментарий | 0 комментария | нет комментариев | комментариев нет |
        оставить комментарий | оставьте комментарий | добавить комментарий | написать комментарий |
        показать комментарии | обсудить | комментарии закрыты | поделиться новостью | поделиться статьей |
        поделиться статьёй | следующая новость | предыдущая новость | следующая статья | предыдущая статья |
        ранее по теме | на эту тему | теги новости | не пропустите | выбор редакции | сюжет дня |
        главное за сутки | больше новостей | все новости раздела | связанные темы
    """,
    "uk": """
        читайте також | читати також | читати далі | читайте ще | докладніше | детальніше | дивіться також |
        відео за темою | відео по темі | матеріали за темою | матеріали по темі | новини за темою |
        новини по темі | інші новини | схожі новини | схожі статті | пов язані новини | рекомендуємо |
        вас може зацікавити | вам може бути цікаво | найпопулярніше | популярні новини | популярне |
        останні новини | головні новини | новини партнерів | 0 коментарів | 0 коментар | 0 коментарі |
        коментарів немає | залишити коментар | додати коментар | наступна новина | попередня новина |
        поділитися новиною | останні коментарі | за темою | по темі | більше новин
    """,
    "sv": """
        läs också | läs även | läs mer | läs vidare | relaterade artiklar | mer om ämnet | mest läst |
        mest lästa | fler nyheter | senaste nytt | 0 kommentarer | lämna en kommentar | kommentera artikeln |
        dela artikeln | rekommenderat
    """,
    "da": """
        læs også | læs mere | læs videre | relaterede artikler | mest læste | mest læst | flere nyheder |
        seneste nyt | 0 kommentarer | skriv en kommentar | del artiklen | les også | les mer |
        relaterte artikler | mest lest | les flere saker | siste nytt | del artikkelen
    """,
    "fi": """
        lue myös | lue lisää | luetuimmat | aiheeseen liittyvää | 0 kommenttia | jätä kommentti | jaa artikkeli |
        tuoreimmat | katso myös
    """,
    "cs": """
        čtěte také | čtěte více | přečtěte si také | přečtěte si | související články | související |
        nejčtenější | další články | 0 komentářů | přidat komentář | sdílet článek | čítajte aj | čítajte viac |
        prečítajte si | súvisiace články | najčítanejšie
    """,
    "hu": """
        olvasta már | kapcsolódó cikkek | kapcsolódó cikk | legolvasottabb | további híreink | 0 hozzászólás |
        hozzászólások | szóljon hozzá | ajánlott cikkek | további cikkek | olvassa el ezt is
    """,
    "ro": """
        citește și | citeşte şi | citeste si | citește mai mult | citeşte mai mult | articole similare |
        articole recomandate | articole asemănătoare | știri similare | cele mai citite | 0 comentarii |
        lasă un comentariu | lasă un răspuns | vezi și | recomandări | pe aceeași temă | ultimele știri |
        te-ar putea interesa și | ar putea să vă intereseze
    """,
    "el": """
        διαβάστε επίσης | διαβάστε ακόμα | διαβάστε περισσότερα | δείτε επίσης | σχετικά άρθρα | σχετικα αρθρα |
        δημοφιλή | τελευταία νέα | 0 σχόλια | αφήστε ένα σχόλιο | αφήστε μια απάντηση | προτεινόμενα
    """,
    "sr": """
        pročitajte još | pročitajte i | pročitaj još | pročitajte više | povezane vesti | povezane teme |
        povezani članci | vezane vesti | slične vesti | najčitanije | najnovije vesti | 0 komentara |
        ostavite komentar | pošalji komentar | nema komentara | прочитајте још | прочитајте и | повезане вести |
        најчитаније | оставите коментар | pročitajte također
    """,
    "bg": """
        прочетете още | вижте също | вижте още | свързани новини | още по темата | най четени | най четено |
        0 коментара | добави коментар | подобни новини | последни новини
    """,
}
