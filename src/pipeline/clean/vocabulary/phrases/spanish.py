"""Labels by their build in Spanish."""

SPANISH = (
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
)
