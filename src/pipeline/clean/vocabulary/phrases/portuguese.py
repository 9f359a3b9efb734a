"""Labels by their build in Portuguese."""

PORTUGUESE = (
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
)
