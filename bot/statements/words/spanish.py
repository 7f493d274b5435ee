"""How statements are made in Spanish."""

from bot.statements.words.table import Words

SPANISH = Words(
    denied=r"""desm(?:iente[n]?|intió|intieron|entido|entía|entir) | desmentid[oa]
        | neg(?:ó|aron|ado|aba) | nieg(?:a|an)
        | rechaz(?:ó|a|an|aron|ado)\b(?=[^.;]{0,60}\b(?:acusaci|alegaci|crítica|versi|relaci|vínculo
            |denuncia|informaci))
        | refut(?:ó|a|aron) | tach(?:ó|a)\b[^.;]{0,60}\b(?:falsa|falso|mentira)""",
    confirmed=r"""confirm(?:ó|a|an|aron|ado|aba) | confirmación | admit(?:ió|e|ieron|ido)
        | reconoc(?:ió|e|ieron|ido) | ratific(?:ó|a|ado)""",
    neither=r"""ni\s+(?:confirm\w+|desm\w+|neg\w+)\s+ni\s+(?:confirm\w+|desm\w+|neg\w+|niega)
        | (?:se\s+negó\s+a|rehusó|declinó|no\s+quiso)\s+confirmar\s+(?:o|ni)\s+(?:desmentir|negar)
        | no\s+confirm\w+\s+ni\s+(?:desm\w+|neg\w+)""",
    unconfirmed=r"""no\s+dio\b[^.;]{0,40}\bpor\s+cierto | (?:tampoco\s+hubo|sin|ninguna)\s+confirmación
        | (?:no\s+quiso|se\s+negó\s+a|rehusó)\s+confirmar""",
    undenied=r"(?:no\s+quiso|se\s+negó\s+a|rehusó)\s+(?:desmentir|negar)",
    silent=r"""sin\s+comentarios | (?:no\s+quiso|declinó|rehusó|evitó
            |se\s+negó\s+a)\s+(?:hacer\s+comentarios|hacer\s+declaraciones|comentar|responder
            |pronunciarse|opinar)
        | no\s+(?:se\s+)?ha(?:n)?\s+(?:pronunciado|comentado|respondido|reaccionado|querido)
        | no\s+(?:hizo|hace|hicieron)\s+comentarios | guard(?:ó|a)\s+silencio
        | no\s+(?:comentó|respondió|reaccionó)""",
    corrected=r"""(?:retir(?:ó|a)|se\s+retractó)\b(?:[^.;]{0,40}\b(?:desmentido|confirmación
            |declaración))? | corri(?:gió|ge|gieron|gen) | corregid[oa] | rectific(?:ó|a|ación)
        | versión\s+anterior | fe\s+de\s+errat[ao]s""",
    demanded=r"exig(?:ió|e|en|ieron) | reclam(?:ó|a|an|aron) | pid(?:ió|e|en|ieron)",
    announced=r"anunci(?:ó|a|an|aron|ado) | prometi(?:ó|eron)",
    reported=r"""inform(?:ó|a|an|aron) | public(?:ó|a|an|aron) | revel(?:ó|a|an|aron)
        | según\s+(?:el\s+diario|fuentes) | sostiene | asegura\s+el\s+diario""",
    said=r"""dij(?:o|eron) | afirm(?:ó|a|aron|an) | explic(?:ó|a|aron) | declar(?:ó|a|aron)
        | cont(?:ó|aron) | señal(?:ó|a|aron) | adviert(?:e|en)
        | advirtió | cree[n]? | añad(?:ió|e) | asegur(?:ó|a|aron) | sostuv(?:o|ieron) | según""",
    deny=r"desmentid[oa] | desmintió | desmiente | desmentir | neg(?:ó|ado|ar) | niega | rechaz(?:ó|ado|ar)",
    confirm=r"confirm(?:ó|ado|ar|a) | admit(?:ió|ido|ir) | reconoc(?:ió|ido|er)",
    comment=r"coment(?:ó|ado|ar) | pronunciado | pronunci(?:ó|arse) | respondido | reaccionado",
    correct=r"corrigi\w+ | corregi\w+ | rectific\w+",
    demand=r"exig\w+ | reclam\w+ | pid(?:e|en|ió)",
    announce=r"anunci\w+",
    negation=r"no | ni | nunca | tampoco | ningun[oa]? | ningún | sin | jamás | nadie",
    unreal=r"si | podría[n]? | debe[n]? | va[n]?\s+a | para | de | a | cuando | prevé | espera | puede[n]?",
    hearsay=r"habría[n]? | sería[n]? | supuestamente | presuntamente | al\s+parecer",
    that=r"que | si | quien | haber | cuyo",
    coordination=r"y | pero | luego | o | e",
    asks=r"qué | quién(?:es)? | cuál(?:es)? | cuándo | dónde | cómo | cuánt[oa]s? | por\s+qué",
    finite=r"ha | han | había | habían | es | fue | no | se | tampoco",
    by=r"según | de\s+acuerdo\s+con | por\s+boca\s+de | por\s+parte\s+de",
    claims=r"(?:acusaciones|rumores|noticia|informaciones)",
    adverbs=r"""ha | han | había | no | se | también | ayer | además | luego | ya | tampoco | en\s+cambio
        | el\s+\w+es | lo""",
    articles=r"el | la | los | las | un | una | su | sus",
    prepositions=r"""en | a | al | con | por | para | de | desde | hasta | sobre | según | tras | ante
        | durante | entre | sin""",
    links=r"de | del | la | las | los | y | &",
    pronouns="él | ella | ellos | ellas | esto | eso",
    not_asked=r"""el | la | los | las | lo | un | una | de | del | que | noticia | informaci(?:ón|ones)
        | esto | eso | sobre""",
    clitics=r"l[aoe]s?",
    actors={
        "government": r"gobierno",
        "ministry": r"minist(?:erio|ro|ra)",
        "company": r"empresa | compañía | firma",
        "shipping company": r"naviera",
        "authority": r"autoridad(?:es)? | agencia",
        "police": r"policía",
        "mayor": r"alcald(?:e|esa)",
        "lawyer": r"abogad[oa]",
        "prosecutor": r"fiscal(?:ía)?",
        "spokesman": r"portavoz",
        "White House": r"Casa\s+Blanca | Washington",
        "Kremlin": r"Kremlin | Moscú",
        "club": r"club",
        "union": r"sindicato",
        "bank": r"banco",
        "airline": r"aerolínea",
        "council": r"consejo | ayuntamiento",
        "director": r"director(?:a)?",
        "president": r"president[ea]",
        "laboratory": r"laboratorio",
        "officials": r"funcionarios",
        "customs": r"aduana",
        "plant": r"planta | fábrica",
        "harbour authority": r"capitanía(?:\s+marítima)?",
        "inspector": r"inspector(?:a)?",
        "newspaper": r"diario | periódico",
        "coach": r"entrenador(?:a)?",
        "fire brigade": r"bomberos",
        "party": r"partido",
    },
)
