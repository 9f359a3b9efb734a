"""Labels by their build in German."""

GERMAN = (
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
)
