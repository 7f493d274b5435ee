"""How Spanish asks what has been reported."""

from bot.coverage.words.table import CoverageWords, Frame

SPANISH = CoverageWords(
    article="artículos",
    noun=(
        r"(?:artículos?(?: de prensa)?|noticias?|reportajes?|notas|informaciones|titulares|cobertura"
        r"|novedades)(?: (?:publicad[oa]s?|aparecid[oa]s?))?"
    ),
    kinds={
        "opinion": r"(?:artículos?|textos?|columnas?) de opinión|columnas?|editorial(?:es)?|tribunas?",
        "fact_check": r"verificaci(?:ón|ones)(?: de (?:datos|hechos))?|fact[- ]?checks?",
        "interview": r"entrevistas?",
        "live": r"directos",
    },
    with_="con",
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
    please=r"(?:por favor|gracias)",
    at=r"(?:(?:del|de la|de|desde|en|el|la|mes) )*",
    by=r"(?:(?:por|del|de la|de|en) )+(?:el |la )?",
    written_in=r"(?:en )?",
    papers="",
    in_place=r"en|desde",
    join=r"(?:(?:,|,? (?:y|e|o|u)) |/)",
    and_=r"(?:y|pero|o|e|y qué hay de|qué hay de)",
    only=r"solo|sólo|solamente",
    clauses=r"(?:que|si|cómo|por qué|quién|cuándo|dónde|cuál)",
    articles=r"(?:el|la|los|las|un|una|unos|unas)",
    frames=(
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun}(?: recientes)?(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} (?:de|por|escritos por) AUTHOR"),
        Frame(
            r"cuánt[oa]s (?:{qualifiers} )*{noun} (?:hay|tienes|tienen|tenéis)(?: {about} TOPIC)?",
            asks="count",
        ),
        Frame(
            r"(?:qué|cuáles) (?:{qualifiers} )*{noun} (?:hay|existen|tienes|tienen|tenéis|se han"
            r" publicado)"
            r"(?: {about} TOPIC)?"
        ),
        Frame(r"qué (?:{qualifiers} )*{noun} (?:hablan de|tratan de|tratan) TOPIC"),
        Frame(r"qué (?:{qualifiers} )*{noun} (?:mencionan|nombran|citan) (?:a )?TOPIC", asks="mentions"),
        Frame(
            r"qué (?:{qualifiers} )*{noun} (?:se publicaron|se han publicado|salieron|aparecieron|son|fueron"
            r"|hay)(?: {about} TOPIC)?(?: publicad[oa]s?)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"(?:hay|existen|tienes|tienen|tenéis)(?: algún| alguna| algunos| algunas)? (?:{noun}|algo)(?:"
            r" nuevo)?"
            r"(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:qué hay de nuevo|qué novedades hay|algo nuevo|lo (?:último|más reciente|nuevo))"
            r"(?: (?:{about}|en|de|del) TOPIC)?"
        ),
        Frame(
            r"qué (?:ha )?(?:publicó|publica|publicado|escribió|escribe|escrito|informó|informa|informado) ⟦⟧"
            r"|qué ⟦⟧ (?:publicó|escribió|informó)"
        ),
        Frame(
            r"qué (?:más )?(?:ha |han )?(?:publicó|publicaron|publicado|escribió|escribieron|escrito) ⟦⟧"
            r"(?: {about} TOPIC)?"
        ),
        Frame(
            r"quién(?:es)? (?:ha |han )?(?:escrito|escribió|escribieron|escribe|publicó|publicado|firmó"
            r"|firma)"
            r"(?: (?:algo|un|una|el|la|los|las)(?: {noun})?)? {about} TOPIC"
            r"|quién(?:es)? (?:ha |han )?(?:cubierto|cubrió|cubrieron) TOPIC",
            asks="authors",
        ),
        Frame(
            r"(?:de quién (?:es|son)|quién(?:es)? (?:es|son) (?:el|la|los) autor(?:a|es)? de(?:l)?) ?"
            r"(?:el |la |los |las )?{noun} {about} TOPIC",
            asks="authors",
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
        Frame(
            r"qué (?:más )?(?:pasó|ha pasado|ocurrió|ha ocurrido|sucedió|ha sucedido|hubo)",
            needs="time",
            asks="events",
        ),
    ),
    which=r"cuáles|qué",
    of_them=r"(?:de (?:ellos|ellas|esos|esas|estos|estas)(?: {noun})?|entre (?:ellos|ellas))",
    others=r"(?:los |las )?otr[oa]s (?:periódicos|diarios|medios|fuentes)",
    left_out=(
        r"(?:{lead} )?(?:todos |todas )?(?:sin|excepto|salvo|menos|pero no) REST",
        r"cuáles(?: {of_them})? no (?:son|están) REST",
    ),
    follow_ups=(
        Frame(
            r"(?:cuál|cuáles|qué {noun} {of_them}|cuántos|cuántas)(?: {of_them})?"
            r"(?: (?:es|son|eran|vienen|proceden|tratan))?(?: una?s?)?(?: {about} TOPIC)?"
            r"(?: publicad[oa]s?| escrit[oa]s?)?(?: {of_them})?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:cuáles|cuántos|cuántas)(?: {of_them})? (?:hablan|tratan) de(?:l| la| los| las)? TOPIC"),
        Frame(
            r"(?:cuáles|cuántos|cuántas)(?: {of_them})? (?:mencionan|nombran|citan) (?:a )?TOPIC",
            asks="mentions",
        ),
        Frame(
            r"(?:{lead} )?(?:sol[oó] |solamente )?(?:todos )?(?:los|las|aquellos|aquellas)"
            r"(?: {of_them})?(?: que (?:son|están|hablan|tratan))?(?: (?:{about}|de|del|de la) TOPIC)?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:los |las )?{noun}(?: {about} TOPIC)?", needs="only"),
        Frame(
            r"(?:quién(?:es)?) (?:l[oa]s? )?(?:escribió|escribieron|ha escrito|han escrito|firma|firman)"
            r"(?: es[oa]s {noun}| est[oa]s {noun})?",
            asks="authors",
        ),
        Frame(
            r"(?:{lead} )?(?:todos|todas|la lista completa|los demás|las demás)(?: {of_them})?", asks="count"
        ),
        Frame(
            r"(?:cuándo|dónde) (?:se publicó|se publicaron|salió|salieron|apareció|aparecieron)", asks="count"
        ),
        Frame(r"cuántos (?:son|hay)(?: en total)?|cuántas (?:son|hay)(?: en total)?", asks="count"),
    ),
    ordinals=(
        r"primer[oa]?|más\sreciente segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] "
        r"séptim[oa] octav[oa] noven[oa] décim[oa]"
    ),
    last=r"últim[oa]|más\santigu[oa]",
    ordinal_frames=(
        r"de qué (?:trata|va|habla)",
        r"qué dice (?:el |la )?ORDINAL(?: artículo| noticia)?(?: {about} TOPIC)?",
        r"(?:(?:muéstrame|abre) )?(?:el |la )ORDINAL(?: artículo| noticia)?",
    ),
    article_frames=(
        r"de qué (?:trata|va|habla) (?:el|la) {noun}(?: {about} SUBJECT)?",
        r"qué dice (?:el|la) {noun}(?:(?: {about} SUBJECT)? {about} TOPIC)?",
        r"resume(?:me)? (?:el|la) {noun}(?: {about} SUBJECT)?",
    ),
    conclusion_frames=(
        r"(?:a qué conclusión llega|qué concluye|cuál es (?:su|la) conclusión)"
        r"(?: (?:el |la |del |de la ){noun}(?: {about} SUBJECT)?)?",
    ),
    this_article=r"(?:quién (?:escribió|ha escrito|firma|es el autor de)|de quién es)"
    r" (?:este|ese|el) artículo",
    units="día semana mes año",
    time_before=r"(?:(?:el|la|del|de la) )?UNIT (?:anterior|previ[oa])",
    time_after=r"(?:(?:el|la|del|de la) )?UNIT siguiente",
)
