"""How Spanish asks what has been reported."""

from bot.coverage.words.table import CoverageWords, Frame

SPANISH = CoverageWords(
    article="artículos",
    noun=(
        r"(?:artículos?(?: de prensa)?|noticias?|reportajes?|notas|informaciones|titulares|cobertura"
        r"|novedades)(?: (?:publicad[oa]s?|aparecid[oa]s?))?"
    ),
    about=r"(?:sobre|acerca de|respecto a|relacionad[oa]s? con|en torno a)",
    about_it=r"(?:al respecto)",
    it="sobre eso",
    lead=r"(?:(?:puedes |podrías |puede )?(?:muéstra(?:me|nos)?|muestra(?:me)?|enséña(?:me)?|dame|danos"
    r"|busca(?:me)?"
    r"|encuentra|lista|mostrar(?:me)?)|quiero(?: ver)?|busco|quisiera(?: ver)?)",
    qualifiers=r"(?:todos|todas|los|las|el|la|unos|unas|algunos|algunas|otros|otras|últim[oa]s?|nuev[oa]s?"
    r"|recientes?"
    r"|más|COUNT)",
    numbers="dos tres cuatro cinco seis siete ocho nueve diez",
    at=r"(?:(?:del|de la|de|desde|en|el|la|mes) )*",
    by=r"(?:(?:por|del|de la|de|en) )+(?:el |la )?",
    written_in=r"(?:en )?",
    and_=r"(?:y|pero|o|e|y qué hay de|qué hay de)",
    only=r"solo|sólo|solamente",
    clauses=r"(?:que|si|cómo|por qué|quién|cuándo|dónde|cuál)",
    articles=r"(?:el|la|los|las|un|una|unos|unas)",
    frames=(
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun}(?: recientes)?(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} (?:de|por|escritos por) AUTHOR"),
        Frame(
            r"(?:qué|cuáles|cuántos) (?:{qualifiers} )*{noun} (?:hay|existen|tienes|tienen|tenéis|se han"
            r" publicado)"
            r"(?: {about} TOPIC)?"
        ),
        Frame(r"qué (?:{qualifiers} )*{noun} (?:hablan de|tratan de|tratan|mencionan) TOPIC"),
        Frame(
            r"(?:hay|existen|tienes|tienen|tenéis)(?: algún| alguna| algunos| algunas)? (?:{noun}|algo)(?:"
            r" nuevo)?"
            r"(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:qué hay de nuevo|qué novedades hay|algo nuevo|lo (?:último|más reciente|nuevo))(?: {about}"
            r" TOPIC)?"
        ),
        Frame(
            r"qué (?:ha )?(?:publicó|publica|publicado|escribió|escribe|escrito|informó|informa|informado) ⟦⟧"
            r"|qué ⟦⟧ (?:publicó|escribió|informó)"
        ),
        Frame(
            r"quién(?:es)? (?:ha |han )?(?:escrito|escribió|escribieron|escribe|publicó|publicado) {about}"
            r" TOPIC"
        ),
        Frame(
            r"qué (?:periódicos|diarios|medios|periodistas|fuentes) (?:han )?(?:escrito|escribieron"
            r"|informaron"
            r"|informan|informado|publicado|hablan|hablaron) (?:{about}|de) TOPIC"
        ),
        Frame(r"cuáles son (?:{qualifiers} )*{noun}(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?todo(?: lo que hay| lo que tienes)? {about} TOPIC"),
        Frame(
            r"qué se ha (?:escrito|publicado)(?: {about} TOPIC)?",
            needs="outlet or time or topic",
        ),
    ),
    ordinals=(
        "primer[oa]? segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] séptim[oa] octav[oa] noven[oa]"
        " décim[oa]"
    ),
    last=r"últim[oa]",
    ordinal_frames=(
        r"qué dice (?:el |la )?ORDINAL(?: artículo| noticia)?(?: {about} TOPIC)?",
        r"(?:(?:muéstrame|abre) )?(?:el |la )ORDINAL(?: artículo| noticia)?",
    ),
)
