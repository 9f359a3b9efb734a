"""Labels by their build: a verb, a thing and a place give many buttons, toasts, counters and heads of one kind.

The patterns match a whole line as it is looked up: words alone, in lower case, every number as 0. Words in capitals
stand for a network or a length of time, put in their place before.
"""

NETWORKS = (  # one of them or a list: NET
    r"(?:the )?(?:facebook|fb|twitter|x twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest"
    r"|reddit|threads|bluesky"
    r"|mastodon|messenger|viber|snapchat|google news|google|flipboard|rss|apple news|spotify|vk|wechat|line|e ?mail"
    r"|mail|sms|pocket|tumblr|xing"
    r"|фейсбук\w*|твиттер\w*|телеграм\w*|вконтакте|вк|вотсап\w*|ватсап\w*|одноклассник\w*|дзен\w*|вайбер\w*|max"
    r"|яндекс\w*"
    r"|فيسبوك|تويتر|واتساب|واتس اب|تلغرام|تليغرام|تيليجرام|إنستغرام|انستغرام|يوتيوب|تيك توك|لينكد إن|إكس|جوجل"
    r"|تلگرام|اینستاگرام|واتساپ"
    r"|facebooku|facebookiem|twitterze|telegramie|whatsappie|(?:facebook|twitter|whatsapp|instagram|telegram"
    r"|youtube) [td]a"
    r"|微信|微博|朋友圈|脸书|臉書|推特|qq|फेसबुक|ट्विटर|व्हाट्सएप|टेलीग्राम|इंस्टाग्राम|यूट्यूब|गूगल न्यूज़?)"
)
LISTED = r"(?: (?:and |et |y |e |und |en |i |и |та |و |ve |dan |और )?| )"
TIMES = (  # a length: TIME
    r"(?:(?:about|approx|approximately|around|less than|environ|moins de|aproximado|aprox|alrededor de|cerca de"
    r"|circa|ca|etwa|około|ok"
    r"|около|примерно|приблизно|حوالي|نحو|yaklaşık|約|sekitar) )?0(?: 0)? ?"
    r"(?:minutes?|minutos?|minuti|minuto|minuten|minuut|minuty|minut|mins?|mn|m|minuuttia|perc|seconds?|secs?|seg|s"
    r"|sek|мин\w*|хв\w*|دقيقة|دقائق|دقيقه"
    r"|دقیقه|dk|dakika|分钟|分鐘|分|분|menit|phút|मिनट|λεπτά)"
)

PHRASES: dict[str, tuple[str, ...]] = {
    "any": (  # rows of tools: at least two of them and nothing else
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
    ),
    "en": (
        r"(?:share|post|send|tweet|pin|e ?mail|print|save|bookmark|copy|download|report|rate|gift|listen to|hear"
        r"|translate|cite|flag)"
        r"(?: (?:this|the|our|your|a))?(?: (?:full|whole|short|permanent))?"
        r" (?:article|story|post|page|news|report|item|link|url|video|content|episode|gallery|quote|address|location)s?"
        r"(?: (?:link|url|address|audio|pdf))?(?: (?:on|to|via|by|with|in|as|using|for|through)(?: (?:a|your|the))?"
        r" (?:NET|friends?|others|pdf|later|clipboard|social media|your network|ai))?",
        r"(?:share|post|tweet|send|find us|follow us|join us|like us|connect with us|subscribe|get us|us)(?: (?:it"
        r"|this))?"
        r" (?:on|to|via|by|with|in) (?:our |all )?(?:NET|social media|socials?|social networks?)(?:channels?|pages?"
        r"|groups?)?",
        r"(?:(?:the|your|this|short|article|page|share) )*(?:link|url|address|text|code|quote|permalink)"
        r"(?: (?:has been|have been|was|is|successfully|now))*"
        r" (?:copied|saved)(?: successfully)?(?: to(?: (?:the|your))? clip ?board)?"
        r"|copied(?: successfully)?(?: to(?: (?:the|your))? clip ?board)?",
        r"(?:ask|chat with|talk to|try|use|meet|explore|discover|open|launch|start|enable|query|question)(?: (?:our"
        r"|the|your|a|my|with|all))*"
        r"(?: (?:new|free|latest|news|smart|own|\w+))? (?:ai|chatbot|copilot|assistant|gpt|chatgpt)"
        r"(?: (?:features?|tools?|assistants?|chatbots?|bots?|search|summar(?:y|ies)|powered|search|helper|now|mode"
        r"|beta|can do for you))*"
        r"(?: (?:about|on|to explain|to summari[sz]e) (?:this|the) (?:article|story|news|topic|text))?",
        r"(?:ask|questions?|chat)(?: (?:a question|questions|anything|us|more|me anything))?(?: about)? (?:this"
        r"|the) (?:article|story|news|topic|text|report)",
        r"ai(?: generated)? (?:summary|takeaways|overview|highlights|key points)(?: of (?:this )?(?:article"
        r"|story))?|(?:summary|key points|highlights)(?: generated)? by (?:our )?ai",
        r"(?:explore|see|discover|find out|learn) what (?:\w+ ){1,4}can do for you",
        r"(?:you have |you ve got |your |show |see |mark )?(?:all )?(?:0 |no )?(?:new |unread |more )"
        r"(?:news|notifications?|messages?|stories|articles?|posts?|updates?|items?|alerts?)(?: (?:as )?(?:read"
        r"|items?))?",
        r"0 (?:unread|new|views?|shares?|likes?|reads?|reactions?|comments?|replies|posts?|stories|articles|news"
        r"|followers|votes?|claps?)"
        r"(?: (?:so far|today|yet|on this (?:article|story|post)))?",
        r"(?:how|where)(?: (?:you )?(?:can|to))(?: you)? (?:follow|find|reach|watch|read|hear|listen to|contact"
        r"|join) us(?: online| on NET)?",
        r"(?:what )?(?:people|others?|readers|users|viewers|everyone|they)(?: (?:are|re|is|were))?(?: (?:now|also"
        r"|currently|just))?"
        r" (?:watching|reading|following|viewing|saying|read|watched|liked|sharing|talking about)(?: (?:now"
        r"|right now|today|this week|too))?",
        r"(?:now|currently|being|also) (?:watching|reading|trending|playing|viewed|popular|on air|streaming|live)"
        r"|(?:trending|popular|live|on air|playing|watching) (?:now|today|this week)",
        r"(?:estimated |average )?(?:reading|read|listening|listen|watch|viewing)(?: time)?(?: is)? TIME(?: (?:read"
        r"|s))?|TIME (?:read|listen|watch|video|audio|ago)(?:ing)?(?: time)?",
        r"(?:read|see|view|show|hide|join|load|leave|add|post|write|open|sort|all|be the first to|start|have"
        r"|make)(?: (?:the|all|a|your|in|on|us))*"
        r"(?: 0)?(?: (?:user|reader|readers|more|new|latest))? (?:comments?|discussion|debate|conversation|replies"
        r"|reply|responses|say)(?: (?:below|here|section|now))?(?: 0)?(?: comments?)?",
        r"(?:comments?|replies|responses|discussion|views?|shares?|reads?|likes?|hits?|published|posted|id"
        r"|ref)(?: (?:count|total))? 0",
        r"(?:related|similar|recommended|suggested|latest|most read|most viewed|most popular|popular|top|trending"
        r"|featured|more|other|recent|breaking|further"
        r"|also|editors?|today s|important|main|hot|must read|sponsored|promoted|linked|associated"
        r"|connected)(?: (?:top|breaking|latest|related|local|world|sponsored))?"
        r" (?:news|stor(?:y|ies)|articles?|posts?|videos?|topics?|headlines?|reads?|content|coverage|links?"
        r"|reports?|tags?|categories|keywords?|searches|sections?|podcasts?|galleries|photos?"
        r"|events?|materials?|reading|items?|pages?|offers?)(?: (?:for you|now|today|here|this week|of the day"
        r"|on (?:this|the) (?:topic|subject|issue)))?",
        r"(?:related|relevant|linked|connected) to (?:the|this) (?:topic|article|story|subject|theme|news|post|issue)",
        r"more (?:on|about) (?:this|the) (?:topic|story|subject|issue|theme|event|author)",
        r"(?:sign up|sign in|log ?in|register|subscribe|join)(?: (?:now|here|today|free|for free|to|for|our|the|a"
        r"|or|your|daily|weekly|free|e ?mail|news))*"
        r"(?: (?:newsletters?|account|alerts?|comment|continue|continue reading|read more|updates?|notifications?"
        r"|mailing list|log ?in|sign up|sign in|register|profile|save))?",
        r"(?:get|download|install|open|try|use|read (?:it|this|more)? ?(?:in|on))(?: (?:our|the|your|in|with|free"
        r"|new|mobile|news|\w+))* app(?: (?:now|today|here|for free|on NET))?",
        r"(?:support|donate to|help|back|fund|contribute to)(?: (?:us|our|the|independent|quality"
        r"|local))+(?: (?:journalism|work|reporting|newsroom|team|mission))?(?: (?:today|now))?",
        r"(?:turn on|enable|allow|get|manage|receive|disable)(?: (?:our|the|push|desktop|browser|breaking|news"
        r"|e ?mail|your))* (?:notifications?|alerts?|cookies|javascript|preferences|settings)",
        r"(?:skip|go|jump|back|return|scroll)(?: (?:back|directly))? to(?: (?:the|main|page|site))* (?:content|top"
        r"|navigation|home ?page|home|main|menu|article|search|bottom|news|list)",
        r"(?:continue|keep|start|finish|resume) reading(?: (?:this|the|below|here|more|full))*(?: (?:article|story"
        r"|post))?",
        r"(?:story|article|text|content|report)(?: (?:continues|resumes))(?: (?:below|after|under"
        r"|beneath))(?: (?:this|the))?(?: (?:ad|ads|advert|advertisement|video|photo|gallery|promo))?",
        r"(?:recommended|external|embedded|third party|editorial|partner|sponsored|paid|promoted)(?: (?:external"
        r"|embedded|editorial))? content",
        r"(?:this|the) (?:article|story|content|video|post|page|file)(?: (?:is|was|has been))? (?:not available"
        r"|unavailable|no longer available|loading|premium|for subscribers only)(?: in your (?:country|region))?",
        r"(?:successfully|already) (?:saved|added|sent|submitted|completed|subscribed|updated|removed)|(?:saved"
        r"|added|sent|submitted|completed|subscribed|updated|removed)(?: successfully| (?:to"
        r"|from) (?:your )?(?:favou?rites|bookmarks|list|reading list|library))",
        r"(?:report|found|spotted|see|notice|suggest|submit)(?: (?:an?|any|the))? (?:error|mistake|typo|correction"
        r"|problem|issue)(?: (?:in|on|with|to)(?: (?:this|the|our))? (?:article|story|text|page|post|ad))?",
        r"(?:connect|keep in touch|get in touch|stay connected|stay in touch|chat) with us(?: (?:on|via) NET)?",
        r"(?:so )?what (?:do you|are your|did you) (?:think|thoughts|make of it)(?: (?:of|about|on) (?:this"
        r"|the)(?: \w+)?)?|(?:tell us|let us know|share|have your say|leave|give us)(?: (?:what you think"
        r"|your (?:thoughts|views?|opinions?|comments?|feedback|story)))?(?: (?:in|on|about|below))?(?: (?:the"
        r"|this))?(?: (?:comments?|comment section|article|story))?(?: (?:below|section|here))?",
        r"(?:advertise|advertising|work|write|partner)(?: (?:with|for) us)",
    ),
    "fr": (
        r"(?:partager|partagez|envoyer|envoyez|imprimer|imprimez|enregistrer|copier|copiez|écouter|écoutez"
        r"|télécharger|sauvegarder|tweeter|signaler|traduire|commenter|offrir|recommander|publier)"
        r"(?: (?:cet|cette|ce|l|le|la|les|un|cet))?(?: (?:article|lien|page|contenu|info|information|actu|actualité"
        r"|vidéo|texte|url|adresse|pdf|post|publication))?"
        r"(?: de l article)?(?: (?:sur|par|via|à|en|dans|avec)(?: (?:un|une|vos|mes|les|le))? (?:NET"
        r"|réseaux sociaux|ami\w*|pdf|e ?mail|courriel|presse papiers?|favoris))?",
        r"(?:(?:le|votre|l) )?(?:lien|url|adresse|texte|code)(?: (?:a été|a bien été|est|bien|a))* (?:copiée?"
        r"|enregistrée?)(?: (?:avec succès|dans (?:le|votre) presse papiers?))*",
        r"(?:posez|poser|demandez|interrogez|essayez|découvrez|testez|discutez|explorez)(?: (?:vos|votre|une|des|à"
        r"|avec|notre|nos|l|la|le|au))*(?: questions?)?"
        r"(?: (?:à|avec|de|notre|nos|l|la|le|au|nouvel|nouvelles?))*(?: (?:fonctions?|fonctionnalités?|outils?"
        r"|assistant|agent|robot|chatbot))?(?: (?:d|par|à))? ?(?:ia|intelligence artificielle|chatbot|assistant"
        r"|chatgpt)",
        r"(?:où|comment) (?:nous (?:suivre|trouver|retrouver|contacter|lire|regarder|écouter)|suivre nos actualités)",
        r"(?:suivez|retrouvez|rejoignez|contactez|aimez) (?:nous|notre (?:page|chaîne|compte))(?: (?:sur|aussi sur"
        r"|également sur)(?: (?:les|nos|notre))? (?:NET|réseaux sociaux))?",
        r"(?:vous avez )?0 (?:nouvelles? |nouveaux? )?(?:notifications?|messages?|articles?|actualités?|infos?"
        r"|vues?|partages?|réactions?|commentaires?|j aime|lectures?|abonnés)(?: (?:non lue?s?|aujourd hui))?",
        r"(?:notifications?|articles?|messages?|actualités?|nouvelles) non lue?s?",
        r"(?:les internautes|ils|les lecteurs|vous|en ce moment|actuellement|les gens)? ?(?:regardent|lisent"
        r"|consultent|regardez|consultés|lus|suivent|tendances?|le plus lus?)(?: (?:aussi|actuellement|en ce moment"
        r"|maintenant|ça))?",
        r"(?:(?:temps|durée) de )?(?:lecture|écoute)(?: (?:de|estimée?|moyen))* TIME|TIME (?:de )?(?:lecture|écoute"
        r"|à lire)",
        r"(?:voir|lire|afficher|ajouter|laisser|laissez|écrire|poster|publier|masquer|charger|rédiger|tous"
        r"|consulter)(?: (?:tous|les|un|votre|vos|le|des))*(?: 0)? (?:commentaires?|réactions?|avis|réponses?)",
        r"(?:commentaires?|réactions?|vues?|partages?|lectures?) 0",
        r"(?:(?:nos|les|d|plus d|autres?|derniers|dernières|tous|toutes|toute|l|à) )*(?:articles?|actualités?"
        r"|actus?|infos?|informations?|vidéos?|contenus?|sujets?|dossiers?|publications?|nouvelles|billets"
        r"|rubriques?|titres|reportages?|thèmes?|thématiques?)"
        r" (?:liée?s?|similaires?|connexes?|associée?s?|récente?s?|recommandée?s?|populaires?|sponsorisée?s?"
        r"|suggérée?s?|à la une|du jour|du moment|en direct|les plus lu\w*|les plus vu\w*|à lire aussi"
        r"|sur le même (?:sujet|thème)|importante?s?|principales?|en relation|complémentaires?|précédente?s?"
        r"|suivante?s?|partenaires)",
        r"(?:en (?:lien|rapport|relation)|lié|liés) (?:avec|à|au) (?:le |ce |cet )?(?:sujet|article|thème|même sujet)",
        r"(?:à |a )?(?:lire|voir|écouter|découvrir|relire|consulter) (?:aussi|également|ensuite|absolument|en plus)",
        r"(?:retour|aller|revenir|passer|accéder)(?: (?:directement))? (?:à|au|en)(?: (?:l|la|le))? ?(?:accueil"
        r"|contenu(?: principal)?|haut(?: de (?:la )?page)?|menu|sommaire|navigation|liste|article)",
        r"(?:télécharger|téléchargez|installer|installez|ouvrir)(?: (?:notre|l|la|gratuitement))* (?:appli"
        r"|application)(?: mobile| \w+)?",
        r"(?:recevoir|recevez|activer|gérer|s inscrire|inscrivez vous|s abonner|abonnez vous|je m inscris"
        r"|je m abonne|inscription)(?: (?:les|nos|vos|la|notre|aux?|à|une?|des|gratuitement|mes))*(?: (?:alertes?"
        r"|notifications?|newsletters?|lettre\w*|infolettre|cookies|service|préférences))?(?: (?:info|gratuite"
        r"|par e ?mail|d information|quotidienne))?",
        r"(?:la suite|suite|l article continue|lire la suite)(?: de l article)?(?: (?:après|sous"
        r"|ci dessous)(?: (?:la|cette))?(?: (?:publicité|pub|vidéo))?)?",
        r"(?:une|vous avez (?:vu|repéré|trouvé) une|signaler une|avez vous (?:vu|repéré) une) (?:erreur|faute"
        r"|coquille)(?: (?:dans|sur) (?:cet|l|ce) ?(?:article|texte))?",
        r"(?:contenu|contenus|article|articles) (?:sponsorisée?s?|partenaires?|externes?|recommandée?s?|éditorial"
        r"|réservée?s?(?: aux? abonnée?s?)?)",
    ),
    "es": (
        r"(?:compartir|comparte|comparta|compártelo|enviar|envía|imprimir|imprime|guardar|guarda|copiar|copia"
        r"|escuchar|escucha|descargar|publicar|tuitear|reportar|comentar|traducir|recomendar)"
        r"(?: (?:este|esta|el|la|un|una|en))?(?: (?:artículo|nota|noticia|enlace|link|página|contenido|publicación"
        r"|texto|url|video|entrada|información|post))?"
        r"(?: (?:en|por|vía|a|con|al|como)(?: (?:un|una|tus|las|el))? (?:NET|redes sociales|amig\w*|pdf"
        r"|correo(?: electrónico)?|portapapeles|favoritos))?",
        r"(?:(?:el|tu) )?(?:enlace|link|vínculo|url|texto|dirección|código)(?: (?:ha sido|fue|se ha|está"
        r"|ya))* (?:copiad[oa]|guardad[oa])(?: (?:correctamente|con éxito|(?:al|en el|en tu) portapapeles))*",
        r"(?:pregunta|pregúntale|pregunte|consulta|habla|chatea|prueba|descubre|explora|usa|conoce)(?: (?:a|con|la"
        r"|el|al|nuestr[oa]s?|las|los|tu|sobre|por|nuev[oa]s?))*"
        r"(?: (?:funciones|herramientas|asistente|chatbot|bot|robot))?(?: (?:de|con|por))?(?: (?:la"
        r"|nuestra))? ?(?:ia|inteligencia artificial|chatbot|asistente(?: virtual)?|chatgpt)",
        r"(?:dónde|cómo|donde|como) (?:puede[ns]? |puedes )?(?:seguirnos|encontrarnos|vernos|escucharnos|leernos"
        r"|contactarnos)",
        r"(?:síguenos|síganos|siga nos|encuéntranos|únete|búscanos|seguinos|conéctate)(?: (?:también|a|en"
        r"|nuestr[oa]|con|nosotros))*(?: (?:las|nuestras|el canal de|canal de))?(?: (?:NET|redes sociales|redes))?",
        r"(?:tienes |tiene )?0 (?:nuev[oa]s? )?(?:notificaci(?:ón|ones)|mensajes?|noticias?|artículos?|vistas?"
        r"|visitas?|compartidos?|comentarios?|reacciones|lecturas?|me gusta|seguidores|votos?)(?: (?:sin leer"
        r"|no leíd[oa]s|nuev[oa]s))?",
        r"(?:notificaciones|noticias|mensajes|artículos) (?:sin leer|no leíd[oa]s|nuev[oa]s)",
        r"(?:lo que )?(?:la gente|otros lectores|otros|los lectores|ahora|los usuarios|las personas|otros usuarios"
        r"|están)(?: (?:también|ahora|se))*(?: (?:está|están))? (?:viendo|leyendo|mirando|leen|ven|vieron|leyeron"
        r"|buscando|comentando|tendencia)(?: (?:ahora|hoy|también))?",
        r"(?:(?:tiempo|minutos) (?:estimado )?de )?(?:lectura|escucha)(?: (?:de|estimada|aproximad[oa]))* TIME"
        r"|TIME (?:de )?(?:lectura|leer|para leer)|lee en TIME",
        r"(?:ver|leer|mostrar|añadir|agregar|deja|dejar|deje|escribe|escribir|publicar|cargar|todos|haz"
        r"|sé el primero en)(?: (?:todos|los|un|tu|su|el))*(?: 0)? (?:comentarios?|opinión|opiniones|respuestas?"
        r"|comentar)",
        r"(?:comentarios?|vistas?|visitas?|compartidos?|lecturas?) 0",
        r"(?:(?:las|los|más|otras|otros|últimas|últimos|todas|todos|nuestras?|mira) )*(?:noticias?|artículos?"
        r"|notas?|videos?|vídeos?|contenidos?|temas?|publicaciones|entradas|historias|titulares|reportajes?"
        r"|secciones|etiquetas|enlaces)"
        r" (?:relacionad[oa]s?|similares|recomendad[oa]s?|destacad[oa]s?|recientes|populares|más leíd[oa]s"
        r"|más vist[oa]s|patrocinad[oa]s?|del día|de hoy|de interés|anterior(?:es)?|siguientes?|importantes"
        r"|de última hora|sobre este tema|externos?|de nuestros socios)",
        r"(?:relacionad[oa]s?|en relación) (?:con|al|a) (?:el|este|la)? ?(?:tema|artículo|noticia|nota)",
        r"(?:también |quizás |quizá |tal vez )?(?:te|le|les|os) (?:puede|podría|pueden|podrían|va a|gustará"
        r"|interesa|interesará|recomendamos)(?: (?:también|interesar|gustar|leer|ver))*",
        r"(?:lee|lea|leer|mira|mire|ve|vea|ver|escucha|consulta|revisa) (?:también|además|más|aquí|ahora"
        r"|otras noticias)",
        r"(?:volver|ir|saltar|regresar|subir)(?: (?:directamente))? (?:a|al)(?: (?:la|el))? ?(?:inicio|portada"
        r"|contenido(?: principal)?|menú|arriba|principio|navegación|página principal)",
        r"(?:descarga|descargar|descargue|instala|abrir|usa)(?: (?:nuestra|la|en|gratis))* (?:app|aplicación)(?: \w+)?",
        r"(?:recibe|recibir|recibí|activa|activar|suscríbete|suscríbase|suscribirse|suscribirme|regístrate"
        r"|inscríbete|apúntate|inicia|iniciar)(?: (?:las|nuestr[oa]s?|tus|a|al|la|el|las|de|gratis|aquí|en|sesión"
        r"|ahora))*(?: (?:alertas?|notificaciones|newsletters?|bolet(?:ín|ines)|noticias|cookies"
        r"|correo))?(?: (?:diari[oa]|semanal|gratuit[oa]|de noticias|en tu correo|informativo))?",
        r"(?:la (?:nota|noticia)|el (?:artículo|texto)|sigue|continúa|seguir|continuar) (?:continúa|sigue|leyendo"
        r"|leer)(?: (?:debajo|después|aquí|abajo|tras))?(?: (?:de|del|la|el|esta))*(?: (?:publicidad|anuncio"
        r"|video))?",
        r"(?:reporta|reportar|informar|informa|encontraste|has encontrado|viste)(?: (?:de|un))* (?:error|errata"
        r"|fallo)(?: en (?:esta|este|la|el) (?:nota|noticia|artículo|texto))?",
        r"(?:plugin|aviso|política|configuración|uso|ajustes|gestión)(?: (?:de|legal|y))* (?:cookies"
        r"|privacidad)(?: y (?:cookies|privacidad))?",
    ),
    "pt": (
        r"(?:compartilhar|compartilhe|partilhar|partilhe|enviar|envie|imprimir|imprima|guardar|salvar|copiar|copie"
        r"|ouvir|ouça|baixar|publicar|tuitar|reportar|comentar|traduzir|recomendar)"
        r"(?: (?:este|esta|o|a|um|uma|essa|esse|no|na))?(?: (?:artigo|matéria|notícia|link|ligação|página|conteúdo"
        r"|publicação|texto|url|vídeo|post|reportagem|endereço))?"
        r"(?: (?:em|no|na|nas|por|via|com|para|pelo|como)(?: (?:um|uma|as|o|os|seus))? (?:NET|redes sociais|amig\w*"
        r"|pdf|e ?mail|área de transferência|favoritos))?",
        r"(?:(?:o|seu) )?(?:link|url|texto|endereço|código|ligação)(?: (?:foi|está|já))* (?:copiad[oa]|guardad[oa]"
        r"|salv[oa])(?: (?:com sucesso|para (?:a|sua) área de transferência))*",
        r"(?:pergunte|pergunta|converse|fale|experimente|descubra|explore|use|conheça|teste)(?: (?:à|a|ao|com|o|as"
        r"|os|nossas?|nossos?|sobre|um|uma|nov[oa]s?))*"
        r"(?: (?:funções|ferramentas|recursos|assistente|chatbot|robô))?(?: (?:de|com|por"
        r"|da))?(?: (?:nossa))? ?(?:ia|inteligência artificial|chatbot|assistente(?: virtual)?|chatgpt)",
        r"(?:onde|como) (?:pode )?(?:nos (?:seguir|encontrar|contactar|ver|ouvir|ler)|seguir nos|encontrar nos"
        r"|contactar nos)",
        r"(?:siga|segue|acompanhe|encontre|junte se|curta|conecte se)(?: (?:nos|a|o|também|nós|com))*(?: (?:em|no"
        r"|na|nas|pelo|através))?(?: (?:das|nossas|nosso canal (?:no|do)|canal do))?(?: (?:NET|redes sociais"
        r"|redes))?",
        r"(?:você tem |tem )?(?:0 )?(?:nov[oa]s? )?(?:notificaç(?:ão|ões)|mensagens|mensagem|notícias?|artigos?"
        r"|matérias?) (?:não lid[oa]s?|por ler|nov[oa]s?)",
        r"0 (?:visualizações|visualização|partilhas|compartilhamentos|comentários?|reações|leituras?|curtidas"
        r"|gostos|seguidores|votos?|notificações|notícias|mensagens|artigos)",
        r"(?:o que )?(?:as pessoas|outros|os leitores|agora|os usuários|estão|outros leitores)(?: (?:também|agora"
        r"|se))*(?: (?:está|estão))? (?:vendo|lendo|a ver|a ler|assistindo|leem|leram|viram|buscando"
        r"|comentando)(?: (?:agora|hoje|também))?",
        r"(?:tempo (?:estimado )?de )?leitura(?: (?:de|estimada|aproximad[oa]))* TIME|TIME (?:de )?(?:leitura|ler"
        r"|para ler)|leia em TIME",
        r"(?:ver|ler|mostrar|adicionar|deixe|deixar|escreva|escrever|publicar|carregar|todos|faça"
        r"|seja o primeiro a)(?: (?:todos|os|um|o|seu|teu|uma))*(?: 0)? (?:comentários?|opinião|respostas?|comentar)",
        r"(?:comentários?|visualizações|partilhas|leituras?) 0",
        r"(?:(?:as|os|mais|outras|outros|últimas|últimos|todas|todos|nossas?|principais) )*(?:notícias?|artigos?"
        r"|matérias?|vídeos?|conteúdos?|temas?|assuntos?|tópicos?|publicações|posts?|histórias|manchetes"
        r"|reportagens|seções|secções|etiquetas|links)"
        r" (?:relacionad[oa]s?|semelhantes|recomendad[oa]s?|em destaque|recentes|populares|mais lid[oa]s"
        r"|mais vist[oa]s|patrocinad[oa]s?|do dia|de hoje|anterior(?:es)?|seguintes?|importantes|de última hora"
        r"|sobre este tema|extern[oa]s?|similares)",
        r"relacionad[oa]s? (?:com|ao|a|à)(?: (?:o|este|esse|a))? ?(?:tema|assunto|artigo|notícia|tópico)",
        r"(?:também |talvez )?(?:você |te |lhe )?(?:também )?(?:pode|poderá|vai) (?:também )?(?:gostar|interessar"
        r"|te interessar|lhe interessar)(?: (?:também|de|de ler))*",
        r"(?:leia|ler|veja|ver|ouça|assista|confira|conheça) (?:também|ainda|mais|aqui|agora|outras notícias)",
        r"(?:voltar|ir|saltar|pular|subir|avançar)(?: (?:diretamente))? (?:a|ao|à|para o|para a)(?: (?:o"
        r"|a))? ?(?:início|topo|conteúdo(?: principal)?|menu|página inicial|navegação)",
        r"(?:baixe|baixar|descarregue|descarregar|instale|instalar|abrir)(?: (?:nosso|nossa|o|a|no|na"
        r"|grátis))* (?:app|aplicativo|aplicação)(?: \w+)?",
        r"(?:receba|receber|ative|ativar|assine|subscreva|subscrever|inscreva se|cadastre se|registe se|entre"
        r"|entrar)(?: (?:as|os|nossas?|nossos?|a|o|de|em|grátis|aqui|agora|principais|no|na|seu))*(?: (?:alertas?"
        r"|notificações|newsletters?|boletim|notícias|e ?mail|conta))?(?: (?:diári[oa]|semanal|gratuit[oa]"
        r"|no (?:seu )?e ?mail|por e ?mail))?",
        r"(?:a matéria|o texto|o artigo|continua|continue) (?:continua|lendo|a ler|a leitura)?(?: ?(?:abaixo|após"
        r"|depois|aqui))?(?: (?:da|de|do|a|o))*(?: (?:publicidade|anúncio|pub|vídeo))?",
        r"(?:reportar|reporte|comunicar|comunique|encontrou|viu|informar)(?: (?:algum|um))? erros?(?: (?:nesta"
        r"|neste|na|no) (?:notícia|artigo|matéria|texto))?",
    ),
    "de": (
        r"(?:(?:diesen|dieser|den|die|diese|das|dieses|als|per|auf|bei|via|mit|in|an|über) |(?:artikel|beitrag"
        r"|seite|link|meldung|nachricht|text|inhalt|video|url|podcast|adresse|kurzlink|freunde|pdf|zwischenablage"
        r"|NET|freunden|merkliste|später) )+"
        r"(?:teilen|versenden|senden|verschicken|weiterleiten|drucken|ausdrucken|kopieren|merken|speichern|anhören"
        r"|vorlesen|herunterladen|empfehlen|bookmarken|melden|verschenken|posten|twittern|hinzufügen|lesen"
        r"|kommentieren)",
        r"(?:(?:der|die|das|ihr) )?(?:link|url|adresse|kurzlink|text|artikel)(?: (?:wurde|ist"
        r"|erfolgreich))*(?: in (?:die|der|ihre) zwischenablage)? (?:kopiert|gespeichert)(?: worden)?"
        r"|in (?:die )?zwischenablage kopiert",
        r"(?:fragen|frage|testen|teste|nutzen|entdecken|probieren|chatten|stellen)(?: (?:sie|du|mit|ihre|deine|eine"
        r"|frage|fragen|an|unsere[mn]?|unser|die|der|den|neue[nr]?|jetzt|zum artikel))*(?: (?:\w+ )?)?(?:ki|chatbot"
        r"|ki \w+|ki(?:assistent\w*|funktionen|suche)|künstliche intelligenz|chatgpt|assistent\w*)",
        r"(?:hier|wo|so)(?: (?:können|kann|finden|folgen|erreichen|kannst|sie|du|man|ihr|findet))* uns(?: (?:auch"
        r"|noch|überall|online|finden|folgen|erreichen|auf NET))*",
        r"(?:folgen|folge|folgt|besuchen|finden|abonnieren|liken|verbinden)(?: (?:sie"
        r"|du))? uns(?:eren?)?(?: (?:auch|jetzt|gerne))*(?: (?:auf|bei|in|über)(?: (?:den|allen|unseren))? (?:NET"
        r"|sozialen medien|sozialen netzwerken|social media))?",
        r"(?:sie haben )?(?:0 )?(?:neue |ungelesene )+(?:nachrichten|benachrichtigung(?:en)?|mitteilungen|artikel"
        r"|meldungen|kommentare|beiträge)",
        r"0 (?:aufrufe|ansichten|kommentare?|reaktionen|antworten|leser|likes|mal geteilt|mal gelesen|shares"
        r"|beiträge|artikel|bewertungen|leserkommentare?)",
        r"(?:das|was|gerade|andere|jetzt|aktuell|derzeit|diese)(?: (?:andere|gerade|jetzt|aktuell|leser|nutzer"
        r"|sehen|lesen|schauen|auch|interessiert|artikel|wird))* (?:lesen|gelesen|schauen|sehen|angesehen"
        r"|interessieren|beliebt|im trend|diskutiert|lasen|interessiert)(?: (?:auch|gerade|andere(?: leser)?))*",
        r"(?:(?:geschätzte |ca )?(?:lesezeit|lesedauer|hördauer|hörzeit|dauer|lese ?zeit))(?: (?:des artikels|etwa"
        r"|beträgt))? TIME|TIME (?:lesezeit|lesedauer|zum lesen|lesen|hören|hördauer)",
        r"(?:alle |zu den |zur |jetzt |einen |ihren |eigenen |neuen |die )*(?:0 )?(?:kommentare?|diskussion"
        r"|leserkommentare?|beiträge|antworten?|meinungen?)(?: (?:lesen|anzeigen|schreiben|verfassen|hinzufügen"
        r"|abgeben|ansehen|laden|hinterlassen|zum artikel|zu diesem artikel|ausblenden|mitdiskutieren|geschlossen"
        r"|0))*(?: 0)?",
        r"(?:(?:die|alle|unsere|mehr|weitere|neueste|aktuelle|ähnliche|verwandte|verknüpfte|passende|beliebte"
        r"|beliebteste|meistgelesene[nr]?|empfohlene[rs]?|wichtigste|wichtige|gesponserte|externe[rs]?"
        r"|redaktionelle[rs]?|eingebettete[rs]?|letzte|top|andere|interessante|nächste[rs]?|vorherige[rs]?"
        r"|tagesaktuelle) )+"
        r"(?:artikel|beiträge|beitrag|nachrichten|meldungen|themen|videos?|inhalte?|news|storys?|schlagzeilen|links"
        r"|berichte|texte|kategorien|kommentare|empfehlungen|informationen|infos|podcasts|bilder)(?: (?:zum thema"
        r"|zu diesem thema|des tages|für sie|aus (?:dem|diesem) ressort|von uns|der redaktion|im überblick"
        r"|auf einen blick))?",
        r"(?:mehr|weiteres|alles|artikel|news|links|hintergründe|infos|passend|auch)? ?(?:zu|zum|zu diesem"
        r"|rund um das|zu dem|rund um) (?:thema|artikel|diesem thema|beitrag)",
        r"(?:das |dies |diese artikel )?(?:könnte|könnten|dürfte)(?: (?:sie|dich|ihnen|dir|euch))? (?:auch "
        r"|ebenfalls )?(?:interessieren|gefallen)",
        r"(?:lesen|lies|sehen|hören|schauen|erfahren)(?: (?:sie|du))?(?: (?:auch|hier|dazu|jetzt|mehr|weiter"
        r"|außerdem|zum thema|dazu auch|später|im plus artikel))+",
        r"(?:zurück|zum|zur|nach|direkt|springe|springen|weiter)(?: (?:zum|zur|zu|sie))?(?: (?:den|der"
        r"|dem))? ?(?:startseite|übersicht|anfang|seitenanfang|inhalt|hauptinhalt|navigation|oben|suche|menü"
        r"|artikel|nachrichten)(?: springen)?",
        r"(?:jetzt |hier |unsere |die |kostenlos |zur |in der |gratis )*(?:app|newsletter|push|pushnachrichten"
        r"|benachrichtigungen|eilmeldungen|whatsapp kanal|abo|probeabo|e paper)(?: (?:jetzt|hier|kostenlos"
        r"|gratis))*(?: (?:herunterladen|laden|installieren|öffnen|abonnieren|bestellen|aktivieren|anmelden|testen"
        r"|abschließen|verwalten|anmeldung|erhalten))",
        r"(?:der )?(?:artikel|beitrag|text|bericht) (?:geht|wird) (?:nach|unter)(?: (?:der|dem))? (?:anzeige"
        r"|werbung|video)(?: weiter| fortgesetzt)?|(?:weiter|weiterlesen) nach der (?:anzeige|werbung)",
        r"(?:fehler|tippfehler|einen fehler)(?: (?:im|in diesem|auf der))?(?: (?:artikel|text|beitrag"
        r"|seite))? (?:gefunden|entdeckt|melden|bemerkt)",
    ),
    "it": (
        r"(?:condividi|invia|stampa|salva|copia|ascolta|scarica|pubblica|twitta|segnala|commenta|traduci|regala)(?:lo)?"
        r"(?: (?:questo|questa|l|il|la|un|un))?(?: (?:articolo|notizia|link|collegamento|pagina|contenuto|post"
        r"|testo|url|video|indirizzo|errore))?"
        r"(?: (?:su|via|per|con|tramite|negli|in|come|a|ad)(?: (?:un|una|i|gli))? (?:NET|social|amic\w*|pdf|appunti"
        r"|preferiti|e ?mail))?",
        r"(?:(?:il|l) )?(?:link|collegamento|url|indirizzo|testo|codice)(?: (?:è stato|è|stato))* (?:copiato"
        r"|salvato)(?: (?:con successo|negli appunti))*",
        r"(?:chiedi|chiedilo|domanda|parla|prova|scopri|esplora|usa|interroga)(?: (?:a|all|alla|con|le|la|il|l|i"
        r"|nostr[oaie]|nuov[oaie]))*(?: (?:funzioni|strumenti|assistente|chatbot))?(?: (?:di|dell|con))? ?(?:ia|ai"
        r"|intelligenza artificiale|chatbot|assistente(?: virtuale)?|chatgpt)",
        r"(?:dove|come) (?:puoi |potete )?(?:seguirci|trovarci|contattarci|vederci|ascoltarci|leggerci)",
        r"(?:seguici|seguiteci|trovaci|unisciti|iscriviti)(?: (?:anche|su|sui|al|alla|nostr[oa]|canale|pagina|a noi"
        r"|sul|di))*(?: (?:NET|social|canali social))?",
        r"(?:hai |ci sono )?(?:0 )?(?:nuov[aeio] )?(?:notifich?[ea]|messaggi|messaggio|notizi[ae]"
        r"|articol[oi]) (?:non lett[aeio]|nuov[aeio]|da leggere)",
        r"0 (?:visualizzazioni|condivisioni|commenti|commento|reazioni|letture|mi piace|follower|voti|notizie"
        r"|articoli|notifiche|messaggi)",
        r"(?:ora|adesso|i lettori|gli altri|altri|gli utenti|in questo momento|le persone|anche altri)(?: (?:anche"
        r"|ora|utenti|lettori|adesso|si))* (?:stanno )?(?:guardando|leggendo|leggono|guardano|seguendo|cercando"
        r"|commentando|hanno letto|hanno visto|parlando|parla)(?: (?:anche|ora|adesso|oggi))?",
        r"(?:tempo (?:stimato )?di )?(?:lettura|ascolto)(?: (?:di|stimat[oa]))* TIME|TIME (?:di )?(?:lettura"
        r"|ascolto)|si legge in TIME",
        r"(?:vedi|leggi|mostra|aggiungi|lascia|scrivi|pubblica|carica|tutti|invia)(?: (?:tutti|i|un|il|tuo"
        r"|altri))*(?: 0)? (?:commenti|commento|risposta|risposte|opinione)",
        r"(?:commenti|visualizzazioni|condivisioni|letture) 0",
        r"(?:(?:le|i|gli|altre|altri|ultime|ultimi|tutte|tutti|nostr[ie]|più|prossim[oa]) )*(?:notizie?|articol[oi]"
        r"|video|contenut[oi]|tem[ai]|argoment[oi]|post|storie|titoli|sezioni|servizi|tag|link)"
        r" (?:correlat[aeoi]|simil[ei]|consigliat[aeoi]|in evidenza|recenti|popolari|più lett[aei]|più vist[aei]"
        r"|sponsorizzat[aeoi]|del giorno|di oggi|precedent[ei]|successiv[aeoi]|importanti|dell ultima ora"
        r"|sullo stesso (?:tema|argomento)|collegat[aeoi]|estern[oi])",
        r"(?:potrebbe(?:ro)?|può|possono) (?:anche )?(?:interessarti|interessarvi|piacerti)(?: anche)?",
        r"(?:leggi|guarda|vedi|ascolta|scopri) (?:anche|pure|di più|ancora|altro|tutto|qui|ora)",
        r"(?:torna|vai|salta|passa)(?: (?:direttamente))? (?:a|al|alla|all|su)(?: (?:la|il))? ?(?:home|homepage"
        r"|inizio|contenuto(?: principale)?|menu|navigazione|alto|articolo|elenco)",
        r"(?:scarica|installa|apri)(?: (?:la|l|nostra|nell|gratis))* (?:app|applicazione)(?: \w+)?",
        r"(?:ricevi|attiva|gestisci|iscriviti|registrati|abbonati|accedi)(?: (?:le|la|alla|nostr[ea]|ai|al|gratis"
        r"|ora|qui|per|o))*(?: (?:notifiche|newsletter|avvisi|notizie|servizio|commentare|registrati|abbonati"
        r"|accedi))?",
        r"(?:hai (?:trovato|notato) |segnala |segnalaci )?un errore(?: (?:in questo|nell) ?articolo)?",
    ),
    "nl": (
        r"(?:deel|print|mail|stuur|bewaar|kopieer|beluister|download|tweet|meld)(?: (?:dit|de|het|deze"
        r"|een))?(?: (?:artikel|link|pagina|bericht|nieuws|verhaal|url|video))?"
        r"(?: (?:op|via|per|met|naar|als)(?: (?:een))? (?:NET|vrienden|pdf|klembord|sociale media))?",
        r"(?:(?:de|het) )?(?:link|url|adres|tekst)(?: (?:is|werd"
        r"|succesvol))*(?: naar (?:het )?klembord)? gekopieerd(?: naar (?:het |je )?klembord)?"
        r"|gekopieerd(?: naar (?:het |je )?klembord)?",
        r"(?:volg|vind|bezoek|like) ons(?: (?:ook|op|via|NET|sociale media))*|(?:waar|hoe) (?:kun|kunt|kan) (?:je"
        r"|u) ons (?:volgen|vinden)",
        r"(?:nu|meest|anderen|lezers)(?: (?:nu|ook|lezen|bekijken))* (?:populair|gelezen|bekeken|trending|lazen"
        r"|lezen|bekijken)",
        r"(?:leestijd|leesduur)(?: (?:is|circa))? TIME|TIME (?:leestijd|lezen|leesduur)|lees in TIME",
        r"(?:lees|kijk|luister|bekijk|zie) (?:ook|verder|meer|nu)|(?:gerelateerde?|vergelijkbare|aanbevolen"
        r"|populaire|laatste|recente|meer|ander|andere) (?:artikelen|nieuws|berichten|onderwerpen|video s|verhalen"
        r"|inhoud)",
        r"(?:vraag|praat met|probeer)(?: (?:het|aan|onze|de))* (?:ai|chatbot|ai assistent)",
        r"(?:bekijk|lees|plaats|schrijf|toon|geef|laat)(?: (?:alle|een|je|de))*(?: 0)? (?:reacties?"
        r"|commentaar)(?: achter)?|0 (?:reacties?|keer gelezen|keer gedeeld|ongelezen berichten|weergaven)",
    ),
    "pl": (
        r"(?:udostępnij|wyślij|drukuj|wydrukuj|zapisz|kopiuj|skopiuj|posłuchaj|pobierz|zgłoś|tweetnij"
        r"|poleć)(?: (?:ten|tę|to|na|do))?(?: (?:artykuł|artykułu|link|stronę|tekst|wpis|wiadomość|url|błąd"
        r"|materiał))?"
        r"(?: (?:na|przez|w|do|za pomocą|jako|mailem|e ?mailem|znajomym))?(?: (?:NET|znajomemu|pdf|schowka|później))?",
        r"(?:link|adres|url|odnośnik|tekst)(?: (?:został|pomyślnie|do schowka))* skopiowany(?: do schowka)?"
        r"|skopiowano(?: (?:link|adres|do schowka))*",
        r"(?:obserwuj|śledź|polub|znajdź|odwiedź) nas(?: (?:też|także|na|w|NET|mediach społecznościowych"
        r"|googl\w*))*|(?:gdzie|jak) nas (?:znaleźć|śledzić|obserwować)",
        r"(?:teraz|inni|czytelnicy|obecnie|najczęściej|najchętniej)(?: (?:teraz|też|także))* (?:czytają|oglądają"
        r"|czytane|oglądane|popularne|komentowane|czytali)",
        r"(?:czas czytania|czyta się|przeczytasz w)(?: (?:to|ok))? TIME|TIME (?:czytania|czyt)",
        r"(?:czytaj|przeczytaj|zobacz|oglądaj|sprawdź|posłuchaj) (?:też|także|również|więcej|dalej|teraz"
        r"|koniecznie)|(?:powiązane|podobne|polecane|popularne|najnowsze|ostatnie|inne|więcej) (?:artykuły"
        r"|wiadomości|wpisy|tematy|treści|materiały|informacje|wideo)",
        r"(?:zapytaj|porozmawiaj z|wypróbuj|poznaj)(?: (?:o|nasz|naszego|naszą))* (?:ai|chatbot\w*"
        r"|sztuczną inteligencję|asystenta(?: ai)?)",
        r"(?:dodaj|zobacz|napisz|pokaż|zostaw|czytaj)(?: (?:wszystkie|swój|pierwszy))*(?: 0)? (?:komentarze"
        r"|komentarz|komentarzy)|0 (?:komentarz\w*|wyświetle\w*|udostępnie\w*|nieprzeczytan\w+ \w+)",
    ),
    "ru": (
        r"(?:поделиться|отправить|распечатать|сохранить|скопировать|копировать|слушать|прослушать|послушать|скачать"
        r"|опубликовать|твитнуть|оценить|прокомментировать|рассказать|переслать)"
        r"(?: (?:эт\w+|в|с|на|по|через|другу|друзьям|друзьями|как))*(?: (?:ссылк\w+|стать\w+|новост\w+|материал\w*"
        r"|страниц\w+|публикаци\w+|текст\w*|заметк\w+|адрес\w*|url|видео))?"
        r"(?: на (?:эту )?(?:статью|новость|материал|страницу))?"
        r"(?: (?:в|на|по|через|с|как)(?: (?:соцсетях|социальных сетях|друзьями|друзьям|почте|электронной почте"
        r"|e ?mail|pdf|буфер обмена|закладки|NET))?| NET)*",
        r"(?:(?:короткая )?ссылка|адрес|текст|url|цитата)(?: (?:успешно|была|уже))* (?:скопирован[аоы]?"
        r"|сохранен[аоы]?)(?: в буфер(?: обмена)?)?|скопировано(?: в буфер(?: обмена)?)?",
        r"(?:задать|задайте|спросить|спросите|попробуйте|узнайте|обсудите|поговорите)(?: (?:свой|вопрос|у|с|наш\w*"
        r"|нов\w*|функции|возможности|об этом|мнение|к))* (?:ии|ai|нейросет\w+|искусственн\w+ интеллект\w*"
        r"|чат ?бот\w*|ассистент\w*|помощник\w*|ии \w+)",
        r"(?:где|как) (?:нас |нам |за нами |на нас )?(?:читать|смотреть|найти|слушать|следить|подписаться|написать"
        r"|искать)(?: (?:нас|за нами|на нас|нам))?",
        r"(?:мы|наши|читайте нас|следите за нами|смотрите нас|подписывайтесь|подпишитесь|присоединяйтесь|ищите нас"
        r"|слушайте нас)(?: (?:к|на|в|за|наш\w*|нас|нам|каналы?|группы?|страницы?|сообщества?"
        r"|новости))*(?: (?:соц ?сетях|социальных сетях|соцсети|NET|google новости|яндекс новости))?",
        r"(?:у вас )?0 (?:нов\w+ |непрочитанн\w+ )?(?:уведомлени\w+|сообщени\w+|новост\w+|просмотр\w*|комментари\w+"
        r"|репост\w*|лайк\w*|стат\w+|прочтени\w+|отзыв\w*|голос\w*|подписчик\w*|публикаци\w+|материал\w*)",
        r"(?:нов\w+|непрочитанн\w+) (?:уведомлени\w+|сообщени\w+|новост\w+|стать\w+)",
        r"(?:сейчас|также|другие|люди|читатели|пользователи|все|прямо сейчас|чаще всего|сегодня)(?: (?:сейчас|также"
        r"|другие|люди|читатели))* (?:смотрят|читают|обсуждают|ищут|слушают|читаемое|в тренде|комментируют"
        r"|в эфире)(?: (?:сейчас|сегодня|также))?",
        r"(?:время (?:на )?(?:чтени[ея]|прочтени[ея])|читать|чтение|на чтение|прочитаете за|читается за"
        r"|длительность)(?: (?:статьи|материала|займет))? TIME|TIME (?:на )?(?:чтени[ея]|прочтени[ея]|читать)",
        r"(?:показать|читать|добавить|оставить|оставьте|написать|все|посмотреть|скрыть|загрузить|обсудить|ваш"
        r"|новый)(?: (?:все|свой|первый|ваш|к статье))*(?: 0)? (?:комментари\w+|отзыв\w*|ответы|мнение|обсуждение)"
        r"|(?:комментари\w+|просмотр\w*|прочтени\w+|репост\w*|обсуждение)(?: к (?:новости|статье|материалу))? ?0?",
        r"(?:(?:другие|последние|главные|все|ещё|еще|свежие|популярные|похожие|связанные|рекомендуемые|интересные"
        r"|важные|актуальные|новые|срочные|самые|читаемые|обсуждаемые|больше|топ|лучшие|предыдущ\w+|следующ\w+) )+"
        r"(?:новост\w+|стать\w+|материал\w*|публикаци\w+|тем\w?|видео|запис\w+|сюжет\w*|событи\w+|фото"
        r"|комментари\w+|заголовк\w+|разделы|теги|рубрики)(?: (?:дня|часа|недели|сегодня|раздела|по теме|рубрики"
        r"|партн[её]ров|сми|за сутки|к этому часу))?",
        r"(?:новост\w+|стать\w+|материал\w*|видео|публикаци\w+|ссылк\w+|фото|события|ещё|еще|также|читайте|смотрите"
        r"|сюжет\w*|подробности|больше)(?: (?:также|ещё|еще))? (?:по|на) (?:эту |этой |той же )?тем[еуы]",
        r"(?:читайте|читать|смотрите|смотреть|слушайте|узнайте|подробнее|узнать)(?: (?:также|ещё|еще|далее|дальше"
        r"|больше|подробнее|по теме|на эту тему|полностью|здесь|тут|об этом|сейчас))+",
        r"(?:вернуться|перейти|назад|наверх|вверх|к|на)(?: (?:к|на|в|назад))?(?: (?:началу|главную(?: страницу)?"
        r"|содержимому|содержанию|списку(?: новостей)?|основному (?:содержанию|контенту)|меню|разделу|верх"
        r"|началу страницы|новостям))",
        r"(?:скачайте|скачать|установите|установить|открыть)(?: (?:наше|мобильное|в))* приложени\w+(?: \w+)?",
        r"(?:подписаться|подпишитесь|получать|получайте|включить|разрешить|настроить|войдите|войти"
        r"|зарегистрируйтесь|авторизуйтесь)(?: (?:на|наш\w*|все|в|или|чтобы|для|и|свой|push))*(?: (?:рассылк\w+"
        r"|уведомлени\w+|новост\w+|оповещени\w+|обновлени\w+|аккаунт\w*|комментировать|зарегистрируйтесь"
        r"|зарегистрироваться|комментирования|оставить комментарий))?(?: сайта)?",
        r"(?:нашли|заметили|увидели|сообщить об|обнаружили)(?: в тексте)? (?:ошибк\w+|опечатк\w+"
        r"|неточност\w+)(?: (?:в тексте|на странице|в статье|в материале|на сайте))?",
        r"(?:продолжение|текст|статья|материал)(?: (?:следует|продолжается))? после рекламы|(?:реклама"
        r"|на правах рекламы|рекламный блок)(?: 0)?",
    ),
    "uk": (
        r"(?:поділитися|поширити|надіслати|роздрукувати|зберегти|скопіювати|копіювати|слухати|прослухати"
        r"|завантажити|оцінити)(?: (?:це\w*|в|у|з|на|через|як))*(?: (?:посиланн\w+|статт\w+|новин\w+|матеріал\w*"
        r"|сторінк\w+|публікаці\w+))?(?: (?:у|в|на|через|з)(?: (?:соцмережах|друзями|пошті|pdf|буфер обміну|NET))?"
        r"| NET)*",
        r"(?:посилання|адрес\w+|текст|url)(?: (?:успішно|було))* скопійован[оаий]+(?: (?:в|у"
        r"|до) буфер\w*(?: обміну)?)?|скопійовано(?: (?:в|у|до) буфер\w*(?: обміну)?)?",
        r"(?:запитайте|поставте|поставити|спитайте|спробуйте)(?: (?:запитання|питання|у|до|наш\w*))* (?:ші|ai"
        r"|штучн\w+ інтелект\w*|чат ?бот\w*)",
        r"(?:де|як) (?:нас |за нами )?(?:читати|дивитися|знайти|слухати|стежити)(?: (?:нас|за нами))?",
        r"(?:читайте нас|стежте за нами|підписуйтесь|підпишіться|приєднуйтесь|ми)(?: (?:на|в|у|за|до|наш\w*"
        r"|канал\w*|нас))*(?: (?:соцмережах|соціальних мережах|NET))?",
        r"(?:зараз|також|інші|люди|читачі)(?: (?:зараз|також))* (?:читають|дивляться|обговорюють|шукають)",
        r"(?:час (?:на )?(?:читання|прочитання)|читати|читання)(?: (?:статті))? TIME|TIME (?:на )?(?:читання"
        r"|прочитання|читати)",
        r"(?:інші|останні|головні|усі|всі|ще|свіжі|популярні|схожі|пов язані|рекомендовані|цікаві|важливі"
        r"|більше)(?: (?:головні|цікаві))? (?:новин\w*|статт\w+|матеріал\w*|публікаці\w+|тем\w?|відео"
        r"|поді\w+)(?: (?:дня|розділу|за темою|партнерів))?",
        r"(?:новин\w+|статт\w+|матеріал\w*|відео|публікаці\w+|читайте|дивіться)(?: (?:також|ще))? (?:за|по"
        r"|на) (?:цією |цій |цю )?тем\w+|(?:читайте|читати|дивіться|слухайте)(?: (?:також|ще|далі|більше|повністю"
        r"|тут))+",
        r"(?:показати|читати|додати|залишити|написати|всі|усі)(?: (?:всі|усі|свій))*(?: 0)? коментар\w*|0 (?:нових "
        r"|непрочитаних )?(?:коментар\w*|перегляд\w*|новин\w*|повідомлен\w*|поширен\w*|сповіщен\w*)",
        r"(?:помітили|знайшли|повідомити про|побачили)(?: у тексті)? (?:помилк\w+|неточн\w+)(?: (?:у|в) (?:тексті"
        r"|статті))?",
    ),
    "ar": (
        r"(?:شارك|شاركوا|شاركها|مشاركة|نشر|انشر|أرسل|إرسال|طباعة|اطبع|حفظ|احفظ|نسخ|انسخ|استمع|استمعوا|تحميل|تنزيل"
        r"|غرد|تغريد)(?: (?:هذا|هذه|إلى|الى))*(?: (?:المقال|الخبر|الرابط|الصفحة|رابط"
        r"|رابط المقال|رابط الخبر|رابط الصفحة|المحتوى|الموضوع|المقالة|القصة"
        r"|الفيديو|النص|المقال كاملا))?"
        r"(?: (?:على|عبر|مع|في|إلى|ب|بصيغة)(?: (?:NET|مواقع التواصل(?: الاجتماعي)?|وسائل التواصل(?: الاجتماعي)?"
        r"|البريد(?: الإلكتروني)?|صديق|أصدقائك|الأصدقاء|الحافظة|pdf|المفضلة))?)?",
        r"(?:لقد )?(?:تم|جرى) (?:نسخ|حفظ|إرسال|إضافة|تحديث)(?: (?:الرابط|رابط|المقال|العنوان|النص|الخبر|التعليق"
        r"|طلبك))*(?: (?:بنجاح|إلى الحافظة|المقال))*|(?:تم النسخ|نسخ الرابط)(?: (?:بنجاح|إلى الحافظة))*",
        r"(?:اسأل|اسألوا|تحدث|جرب|جربوا|اكتشف|استخدم|ناقش)(?: (?:مع|عن|ميزات|أدوات|مساعد|مساعدنا|روبوت|حول|هذا"
        r"|الخبر|المقال))* (?:الذكاء الاصطناعي|الذكاء|شات ?جي ?بي ?تي|المساعد(?: الذكي)?|الدردشة)",
        r"(?:أين|كيف|حيث|اين)(?: (?:يمكنك|يمكنكم|تتابعنا|تجدنا|تتابعوننا|تستطيع))? ?(?:متابعتنا|مشاهدتنا|أن تتابعنا"
        r"|التواصل معنا|الاستماع إلينا|تجدوننا|الاتصال بنا|تتابعنا|تجدنا)?",
        r"(?:تابعنا|تابعونا|تابع|انضم|انضموا|اشترك|اشتركوا|تواصل معنا|تواصلوا معنا|لمتابعتنا"
        r"|يمكنكم متابعتنا)(?: (?:على|عبر|في|إلى|من خلال|أيضا|قناتنا|صفحتنا|حسابنا|حساباتنا|قناة))*(?: (?:NET"
        r"|مواقع التواصل(?: الاجتماعي)?|وسائل التواصل(?: الاجتماعي)?|السوشيال ميديا|منصات التواصل(?: الاجتماعي)?"
        r"|أخبار جوجل|google news|نشرتنا(?: الإخبارية| البريدية)?))?",
        r"(?:لديك )?0 (?:خبر|أخبار|إشعار\w*|رسال\w+|رسائل|مقال\w*|مشاهد\w+|تعليق\w*|مشارك\w+|إعجاب\w*|قراء\w+"
        r"|زيار\w+)(?: (?:جديدة?|غير مقروءة?))?|(?:أخبار|إشعارات|رسائل|مقالات) (?:جديدة|غير مقروءة)",
        r"(?:يشاهدون|يقرأون|يقرؤون|شاهد|يقرأ|يتابعون|يشاهد)(?: (?:القراء|الناس|آخرون|الآخرون|الزوار))?(?: (?:الآن"
        r"|حاليا|الان|أيضا))|(?:الناس|القراء|الزوار|الأكثر|الآن)(?: (?:الآن))? (?:يشاهدون|يقرؤون|يقرأون|قراءة"
        r"|مشاهدة|تداولا|تعليقا|رواجا|بحثا|يقرأ|يشاهد)(?: (?:الآن|اليوم|هذا الأسبوع))?",
        r"(?:وقت|مدة|زمن) (?:القراءة|قراءة المقال|الاستماع)(?: (?:المتوقع|المقدر))? (?:TIME|دقيقة واحدة|دقيقتان"
        r"|أقل من دقيقة)|TIME (?:ل ?)?(?:القراءة|قراءة|للقراءة)",
        r"(?:أضف|اكتب|اترك|أترك|شاهد|عرض|اقرأ|إضافة|كتابة|شاركنا)(?: (?:جميع|كل|لنا))?(?: 0)? (?:تعليق\w*"
        r"|التعليق\w*|ردا?|رأيك|رأيكم)|(?:التعليقات|عدد المشاهدات|عدد القراءات|المشاهدات|مشاهدات|تعليقات) 0",
        r"(?:أخبار|مقالات|مواضيع|موضوعات|الأخبار|المقالات|المواضيع|فيديوهات|صفحات|أقسام|روابط|مواد|قصص|تقارير"
        r"|عناوين|كلمات|محتوى|محتويات|أهم|أحدث|آخر|أبرز|كل|جميع)(?: (?:الأخبار|المقالات|المواضيع|الأقسام|العناوين))?"
        r" (?:مهمة|هامة|أخرى|رئيسية|سريعة|مشابهة|متعلقة|مرتبطة|ذات صلة|مقترحة|موصى بها|قد تهمك|قد تعجبك|مختارة"
        r"|شائعة|رائجة|متنوعة|عاجلة|الأخبار|المقالات|العناوين|اليوم|الساعة|المستجدات|التطورات|المزيد|مفتاحية|دلالية"
        r"|المهمة|الرئيسية|المشابهة|الشائعة|مميزة|جديدة|ممول\w*|إعلانية)",
        r"(?:قد|ربما) (?:يعجبك|يهمك|تهمك|يهمكم|تعجبك|يعجبكم)(?: (?:أيضا|ايضا|أيض ا))?|(?:اقرأ|إقرأ|اقرا|شاهد|طالع"
        r"|انظر|استمع|اقرئي|تابع|اقرؤوا|شاهدوا)(?: (?:أيضا|ايضا|المزيد|كذلك|الآن|هنا|أيض ا|المقال كاملا|التفاصيل))+",
        r"(?:العودة|الرجوع|الانتقال|انتقل|اذهب|تخطي|تخطى)(?: (?:إلى|الى))(?: (?:الأعلى|أعلى|الرئيسية"
        r"|الصفحة الرئيسية|المحتوى(?: الرئيسي)?|القائمة|أعلى الصفحة|بداية الصفحة))",
        r"(?:حمل|حملوا|نزل|تحميل|تنزيل)(?: (?:الآن|مجانا))* (?:تطبيق\w*|التطبيق|تطبيقنا)(?: \w+)?|(?:الإبلاغ|بلغ"
        r"|أبلغ|إبلاغ|التبليغ) عن (?:خطأ|مشكلة|الخطأ|محتوى)(?: (?:في|بهذا) (?:الخبر|المقال|النص))?",
    ),
    "fa": (
        r"(?:لینک|پیوند|آدرس|نشانی|متن)(?: (?:کوتاه|خبر|مطلب|این|صفحه|با موفقیت|در حافظه))* (?:کپی|رونوشت|ذخیره"
        r"|بارگذاری)(?: (?:شد|گردید|شده است|شده))|(?:کپی|رونوشت)(?: (?:لینک|پیوند|شد|کوتاه|آدرس))+",
        r"(?:اشتراک ?گذاری|به اشتراک بگذارید|ارسال|چاپ|ذخیره|نسخه|بازنشر)(?: (?:در|به|این|خبر|مطلب|چاپی|صفحه|برای"
        r"|دوستان|قابل چاپ|با|NET))*",
        r"(?:ما را|کانال ما را|صفحه ما را|به ما|به کانال)(?: (?:در|ما|NET|شبکه های اجتماعی))* (?:دنبال کنید"
        r"|بپیوندید|ببینید|بخوانید)",
        r"(?:زمان|مدت) (?:مطالعه|خواندن)(?: تقریبی)? TIME|(?:کد|شناسه|شماره|تاریخ|ساعت) (?:خبر|مطلب|انتشار)(?: 0)+",
        r"(?:اخبار|مطالب|خبرهای|ویدیوهای|گزارش های|موضوعات|آخرین|تازه ترین|مهم ترین|مهمترین|پربازدیدترین"
        r"|پربیننده ترین|محبوب ترین)(?: (?:اخبار|خبرها|مطالب|ویدیوها))? ?(?:مرتبط|مشابه|پیشنهادی|دیگر|برگزیده|مهم"
        r"|روز|ویژه|بیشتر|پربازدید|منتخب|داغ)?",
        r"(?:بیشتر|همچنین) (?:بخوانید|ببینید|بدانید)|(?:ارسال|ثبت|نوشتن|افزودن|مشاهده)(?: 0)? (?:نظر|نظرات|دیدگاه)"
        r"|0 (?:نظر|بازدید|دیدگاه)|(?:بازدید|نظرات|تعداد بازدید) 0",
    ),
    "tr": (
        r"(?:(?:bu|haberi|yazıyı|makaleyi|içeriği|sayfayı|bağlantıyı|linki|haber|makale|yazı|link|url|e posta ile"
        r"|arkadaşına|sesli|pdf|haberin linkini) )+(?:paylaş|paylaşın|gönder|yazdır|kaydet|kopyala|dinle|indir|oku"
        r"|beğen|bildir|ekle)|(?:NET)(?:ta |da )?(?:paylaş|takip et|bizi takip edin|abone ol)",
        r"(?:(?:haber|kısa) )?(?:bağlantı|link|url|adres|metin|bağlantısı|linki)(?: (?:başarıyla"
        r"|panoya))* kopyalandı|(?:panoya )?kopyalandı",
        r"(?:bizi)(?: (?:sosyal medyada|nereden|nasıl|nerede|NET))* (?:takip|bulabilir\w*"
        r"|izleyebilir\w*)(?: (?:edin|et|edebilirsiniz|edebilirsin))?|sosyal medyada (?:biz|bizi takip edin)",
        r"(?:yapay zeka\w*|ai|chatbot\w*|asistan\w*)(?: (?:asistanımıza|ile|ya|destekli))* (?:sor|sorun|sohbet et"
        r"|özetle|deneyin|keşfet|özet|özeti|özetleri)",
        r"(?:şu an|şu anda|şimdi|en çok|bugün en çok|günün en çok|herkes)(?: (?:çok|en çok|bunu))* (?:okunan\w*"
        r"|izlenen\w*|okunuyor|izleniyor|konuşulan\w*|aranan\w*|yorumlanan\w*|okuyor|popüler)(?: (?:haberler"
        r"|haberleri|videolar|yazılar))?",
        r"(?:okuma|dinleme) süresi TIME|TIME(?:lık|da)? (?:okuma(?: süresi)?|okunur)|(?:ortalama )?TIME ?da oku",
        r"(?:ilgili|benzer|önerilen|popüler|son|diğer|öne çıkan|güncel|günün|bağlantılı|çok okunan|sıcak|sponsorlu"
        r"|trend|manşet)(?: (?:önemli|çok okunan|dakika))? (?:haber\w*|yazı\w*|içerik\w*|konu\w*|video\w*|makale\w*"
        r"|etiketler|başlıklar|gelişmeler)",
        r"(?:bunlar|şunlar|bu haberler|bu|bu haber)(?: (?:da|de))* ?(?:ilginizi çekebilir|hoşunuza gidebilir)"
        r"|(?:ayrıca|bunu da|bunları da|devamını|tamamını|daha fazla) (?:oku\w*|izle\w*|gör\w*|göster|bakın)",
        r"(?:yorum|yorumları|tüm yorumları|ilk yorumu|yorumunuzu)(?: (?:sen|siz))? (?:yap\w*|yaz\w*|ekle\w*|gör\w*"
        r"|oku\w*|göster)|0 (?:okunmamış \w+|yeni (?:bildirim|haber|mesaj)|yorum|görüntülenme|okunma|paylaşım"
        r"|beğeni|kişi okudu)|(?:yorumlar|okunma|görüntülenme|yorum) 0",
        r"(?:uygulamayı|uygulamamızı|mobil uygulamamızı|mobil uygulamayı) (?:indir\w*|yükle\w*|aç)|(?:hata|yanlış"
        r"|haberde hata)(?: (?:mı|mi|var mı|gördünüz mü|bildir\w*|buldunuz mu))+",
    ),
    "zh": (
        r"(?:(?:本文|文章|该|此|页面|本页|当前|分享)?(?:链接|網址|网址|连结|連結|地址|内容|文字)(?:已"
        r"|已经|已經)?(?:成功)?(?:复制|複製|拷贝)(?:成功)?(?:到"
        r"|至)?(?:剪贴板|剪貼簿|剪切板)?|(?:复制|複製|拷贝)(?:成功|链接|連結|网址)(?:到剪贴板)?"
        r"|已(?:复制|複製|保存|收藏|订阅|訂閱)(?:成功)?)",
        r"(?:扫码|扫一扫|扫描二维码|用微信扫描二维码|掃描|长按识别二维码|点击|微信|手机)(?:即可"
        r"|可)?(?:分享|关注|關注|下载|阅读|查看|扫码|扫描)?(?:到|至|给)?(?:手机|微信|微博"
        r"|朋友圈|好友|朋友|本文|我们|app|客户端|更多)?(?:和朋友圈|或朋友圈)?(?:分享|阅读|查看|打开)?",
        r"(?:分享|转发|轉發|推荐|收藏|打印|列印|下载|收听|朗读|举报|点赞)(?:到|至|给|本文|此文|这篇"
        r"|这篇文章|文章|新闻|新聞|本页)+(?:微信|微博|朋友圈|好友|脸书|臉書|facebook"
        r"|twitter|line|qq空间|qq)?(?:朋友圈|好友)?",
        r"(?:关注|關注|订阅|訂閱|追踪|追蹤|加入)(?:我们|我們|本报|本网|官方)?(?:的)?(?:微信|微博"
        r"|公众号|公眾號|频道|頻道|line|facebook|telegram|newsletter"
        r"|电子报|電子報)?(?:公众号|官方账号|官方帐号|粉絲專頁|粉专|頻道|频道)?",
        r"(?:大家|网友|網友|其他人|读者|讀者|现在|正在|他们|人们)(?:都|也|正)?(?:在)?(?:看|读|讀|浏览"
        r"|关注|热议|搜)(?:什么)?|(?:正在|热门|热点|实时|即时|最热|热榜"
        r"|今日)(?:热门|热搜|热点|热议|观看|阅读|推荐|排行|新闻|要闻|熱門|熱搜|头条)",
        r"(?:阅读|閱讀|预计阅读|全文|朗读)?(?:时间|時間|约|約|需|时长|大约|需要)*[:：]?TIME(?:阅读"
        r"|可读完|閱讀|钟)?|(?:阅读|浏览|点击|评论|评论数|阅读数|阅读量|點閱|瀏覽"
        r"|分享|点赞)(?:次数|量|数)?(?: ?0)|0(?:次|条|則|个|篇|人|位)?(?:阅读|浏览|评论|評論|留言"
        r"|分享|点赞|未读(?:消息|新闻)?|阅读|观看|回复|新消息)",
        r"(?:相关|相關|推荐|推薦|热门|熱門|最新|更多|其他|延伸|精彩|精选|编辑|編輯|猜你|本文|更多相关"
        r"|今日|同类|相似|近期|最热)(?:的)?(?:新闻|新聞|文章|阅读|閱讀|报道|報導|内容"
        r"|內容|推荐|推薦|视频|影片|资讯|資訊|话题|主题|主題|专题|标签|標籤|关键词|链接|連結|消息"
        r"|排行|喜欢|精选|图片|评论|搜索)(?:推荐|推薦|阅读|排行榜?)?",
        r"(?:问|問|询问|试试|体验|向)(?:一下|一问|问)?(?:我们的|我們的)?(?:ai|人工智能|智能助手"
        r"|ai助手|机器人|聊天机器人)(?:助手)?(?:提问|问答|吧)?|(?:ai"
        r"|智能)(?:摘要|总结|助手|问答|导读|速读)",
        r"(?:下载|打开|使用|安装|在)(?:我们的|官方|手机|新闻)?(?:app|客户端|應用程式|应用"
        r"|应用程序)(?:内|中)?(?:打开|查看|阅读|下载|看更多|閱讀|內閱讀)?|(?:发现|發現|报告"
        r"|纠正|文章有)(?:错误|錯誤|纠错|错别字|问题)(?:反馈|回報)?",
    ),
    "ja": (
        r"(?:(?:この)?(?:記事|ページ|リンク|url|コメント|設定|お気に入り|マイリスト|クリップボード"
        r"|アドレス|通知|テキスト|処理|手続き|会員|メール|ニュース)(?:の)?(?:リンク|url"
        r"|保存|登録|コピー|設定|追加|解除|送信|削除|シェア|変更)?(?:を|が|は|に|へ)?)?"
        r"(?:正常に)?(?:コピー|保存|登録|送信|削除|完了|追加|解除|フォロー|クリップ|スクラップ|シェア"
        r"|更新|変更|設定|反映|投稿)(?:が|を|は)?(?:正常に)?(?:完了)?(?:し|され"
        r"|でき)(?:ました|ます|ています)",
        r"(?:この|記事|本文|ページ|url|リンク|を|の|全文|続き|画像|動画|音声|sns|で|に|へ|と|友達"
        r"|facebook|twitter|x|line|メール|pdf|はてなブックマーク"
        r"|クリップボード)+(?:シェア|共有|ツイート|投稿|保存|印刷|コピー|送る|ポスト|ブックマーク"
        r"|聴く|聞く|ダウンロード|報告|購読|見る|読む)(?:する|して|ください|できます)*",
        r"(?:いま|今|現在|他の人|みんな|みんなが|よく|最も|話題|人気|注目)(?:、)?(?:の人)?(?:が|は"
        r"|も)?(?:よく)?(?:読まれて|見られて|読んで|見て|話題になって|検索されて"
        r"|読まれた|読んだ|の|注目)(?:いる|います|いるニュース)?(?:記事|ニュース|動画|キーワード"
        r"|ワード|トピック|トピックス)?",
        r"(?:関連|おすすめ|人気|最新|注目|新着|その他|もっと|他|次|前|主な|あわせて|こちら|同じ"
        r"|あなたへの|編集部|話題|合わせて|ピックアップ)(?:の|も|する|した)?(?:記事|ニュース|動画"
        r"|写真|特集|トピックス?|コンテンツ|キーワード|タグ|リンク|一覧|ランキング|おすすめ"
        r"|カテゴリー?|読みたい|読む|見る|画像|情報|ワード|テーマ|ページ)(?:を)?(?:一覧|ランキング"
        r"|もっと見る|見る|読む|記事)?",
        r"(?:フォロー|いいね|チャンネル登録|登録|購読|友だち追加|公式)(?:して)?(?:ね|ください"
        r"|お願いします|最新情報を受け取る|最新ニュースをチェック|アカウント"
        r"|sns)?(?:をフォロー)?(?:する|してください)?|(?:公式)?(?:sns|x|line|facebook|instagram"
        r"|youtube)(?:で|を|の|公式)*(?:フォロー|アカウント"
        r"|友だち追加|チャンネル登録)(?:する|してください)?",
        r"(?:この記事は)?(?:読了|所要)?(?:時間|目安|まで)*(?:約)?[:：]? ?TIME(?:で読めます|で読める"
        r"|)?|0(?:件|人|回|)(?:の)?(?:コメント|いいね|シェア|閲覧|返信"
        r"|未読|新着|ブックマーク)|(?:コメント|いいね|シェア|閲覧数|未読)(?:数)? ?0(?:件)?",
        r"(?:コメント|意見|感想)(?:を|が)?(?:書く|投稿(?:する)?|残す|見る|読む|表示|もっと見る|する)"
        r"|(?:ai|人工知能|チャットボット)(?:に|で|が|による)*(?:質問|聞く"
        r"|聞いてみる|要約|まとめ|相談|きく)(?:する|を見る)?|アプリ(?:で|を)(?:開く|読む|ダウンロード"
        r"|見る|入手)(?:する)?",
        r"(?:この記事|記事|ご意見|ご感想|感想|あなた)(?:の|について|に関する|は|を|・)*(?:感想|意見"
        r"|ご意見|評価|ご感想)*(?:を)?(?:教えて|聞かせて|お聞かせ|お寄せ|送って"
        r"|評価して)(?:ください|下さい)?|(?:この記事は)?(?:有料|無料)?(?:会員|購読者|登録者)?(?:限定"
        r"|専用|向け)(?:の)?(?:記事|コンテンツ)?(?:です)?|有料(?:会員)?記事",
        r"(?:トップ|ホーム|先頭|一覧|メニュー|上|本文|コンテンツ|前|次)(?:ページ|の記事"
        r"|のページ)?(?:へ|に)(?:戻る|移動|進む|スキップ)?|(?:記事の)?(?:誤り|間違い"
        r"|誤字)(?:を)?(?:報告|指摘)(?:する)?",
    ),
    "ko": (
        r"(?:이 |기사 |기사를 |링크 |url |주소 |링크가 |주소가 |url이 |클립보드에 |페이스북 "
        r"|카카오톡 |트위터 |네이버 |메일로 |기사가 |성공적으로 )*(?:공유|복사|저장"
        r"|스크랩|인쇄|프린트|등록|구독|추천|보내기|듣기|신고)(?:하기|완료|되었습니다|됐습니다|했습니다)?",
        r"(?:관련|인기|최신|추천|주요|많이 본|실시간|다른|이 시각|오늘의|함께 본|랭킹"
        r"|헤드라인)(?: (?:주요|많이 본|인기))? ?(?:기사|뉴스|영상|콘텐츠|검색어|키워드|태그|이슈"
        r"|동영상|포토|랭킹)(?: 더보기)?|(?:댓글|조회|조회수|좋아요|공감) ?(?:0|쓰기|보기|달기|더보기"
        r"|남기기)|읽는 ?시간 TIME",
    ),
    "id": (
        r"(?:bagikan|kirim|cetak|simpan|salin|dengarkan|unduh|laporkan|sebarkan)(?: (?:artikel|berita|tautan|link"
        r"|halaman|ini|url|konten|kesalahan))*(?: (?:ke|di|lewat|melalui|via|dengan))?(?: (?:NET|teman|pdf"
        r"|media sosial))?",
        r"(?:tautan|link|url|alamat)(?: (?:telah|berhasil|sudah|artikel))* (?:di ?salin|tersalin"
        r"|di ?copy)(?: ke (?:papan klip|clipboard))?|(?:berhasil )?disalin(?: ke (?:papan klip|clipboard))?",
        r"(?:ikuti|temukan|gabung|langganan|cara mengikuti|di mana mengikuti)(?: (?:kami|bersama|di|media sosial"
        r"|akun|kanal|saluran|channel|NET|google news|juga))*",
        r"(?:sedang|paling|banyak|lagi|terbanyak)(?: (?:ramai|banyak|hangat|sering))* (?:dibaca|dibicarakan"
        r"|ditonton|dicari|tren|trending|populer|dibagikan|dikomentari)|(?:orang lain juga|pembaca lain) (?:membaca"
        r"|menonton|baca)",
        r"(?:waktu|lama|durasi) baca TIME|TIME (?:baca|membaca|waktu baca)|(?:baca|lihat|simak|tonton) (?:juga"
        r"|lainnya|selengkapnya|lagi|semua|berita lainnya)",
        r"(?:berita|artikel|konten|topik|video|kabar|tag|kata kunci)(?: (?:terkait|lainnya|terbaru|terpopuler"
        r"|populer|pilihan|rekomendasi|serupa|terkini|hari ini|utama|sebelumnya|berikutnya))+|(?:tulis|beri|lihat"
        r"|tinggalkan|kirim)(?: (?:semua))?(?: 0)? (?:komentar|balasan)|0 (?:komentar|kali dibaca|dilihat|dibagikan"
        r"|pembaca|notifikasi(?: baru)?|berita belum dibaca)",
        r"(?:tanya|tanyakan|coba|ngobrol dengan)(?: (?:pada|ke|fitur|asisten))* (?:ai|chatbot|asisten ai)(?: kami)?",
    ),
    "hi": (
        r"(?:लिंक|यूआरएल|पता)(?: (?:सफलतापूर्वक|को))? कॉपी (?:हो गया|किया गया|करें|हो गई|हो चुका है|हुआ)"
        r"|(?:इस )?(?:खबर|लेख|आर्टिकल|स्टोरी|पेज)(?: को)?(?: NET पर)? (?:शेयर|साझा|प्रिंट|सेव|सुनें)(?: करें)?",
        r"(?:हमें|हमसे|हमारे)(?: (?:यहां|सोशल मीडिया|NET|चैनल को|पेज को|से|पर))* (?:फॉलो करें|जुड़ें|लाइक करें"
        r"|सब्सक्राइब करें)|(?:NET )(?:पर )?(?:शेयर करें|साझा करें|फॉलो करें|जुड़ें)",
        r"(?:संबंधित|ताज़ा|ताजा|अन्य|लेटेस्ट|ट्रेंडिंग|लोकप्रिय|बड़ी|मुख्य|सबसे ज्यादा पढ़ी गई|टॉप"
        r"|और)(?: (?:बड़ी))? (?:खबरें|समाचार|न्यूज़|लेख|वीडियो|स्टोरी|आर्टिकल|खबर)|(?:ये|यह|इसे|इन्हें"
        r"|और)(?: भी)? (?:पढ़ें|देखें|सुनें)|(?:अभी|सबसे ज्यादा) (?:देखा|पढ़ा) (?:जा रहा|जा रहा है|गया)|(?:कमेंट"
        r"|टिप्पणी)(?: (?:करें|लिखें|देखें))|TIME (?:में पढ़ें|पढ़ने का समय)|पढ़ने का समय TIME",
    ),
}
