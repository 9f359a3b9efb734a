"""Labels by their build in Italian."""

ITALIAN = (
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
)
