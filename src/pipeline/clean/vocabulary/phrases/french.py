"""Labels by their build in French."""

FRENCH = (
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
)
