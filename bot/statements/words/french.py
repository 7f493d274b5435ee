"""How statements are made in French."""

from bot.statements.words.table import Words

FRENCH = Words(
    denied=r"""dément(?:i[es]?|ent|ait|it|aient)? | démenti | ni(?:é|ait|ent)
        | nie(?=\s+(?:l(?:a|es?)\b|l['’]|ces?\b|avoir|être|tout|que))
        | contest(?:e|é|ent|ait) | réfut(?:e|é|ent)
        | rejet(?:te|tent|é|ée)\b(?=[^.;]{0,60}\b(?:accusation|allégation|critique|version|lien
            |affirmation)s?)
        | (?:qualifi(?:e|é)|parl(?:e|é))\b[^.;]{0,80}\b(?:mensong\w*|faux|fausses?)""",
    confirmed=r"""confirm(?:e|é|ée|ent|ait|a) | confirmation | reconn(?:aît|u|aissent|ut) | avou(?:e|é)
        | admet(?:tent)? | admis""",
    neither=r"""ni\s+(?:confirmé|démenti)\w*\s+ni\s+(?:démenti|confirmé)\w*
        | ne\s+confirme\w*\s+ni\s+ne\s+dément\w*
        | (?:refus\w+\s+)?(?:de|à)\s+confirmer\s+(?:ou|ni|et)\s+(?:de\s+|à\s+)?(?:démentir|infirmer)""",
    unconfirmed=r"(?:refus\w+\s+de|pas\s+voulu|pas\s+souhaité)\s+confirmer | aucune\s+confirmation",
    undenied=r"(?:refus\w+\s+de|pas\s+voulu)\s+démentir | aucun\s+démenti",
    silent=r"""refus\w+\s+de\s+(?:commenter|répondre|s['’]exprimer|se\s+prononcer|s['’]expliquer)
        | aucun\s+commentaire
        | n['’](?:a|ont|avait|avaient)\s+pas\s+(?:réagi|répondu|commenté|souhaité\s+(?:s['’]exprimer
            |commenter|réagir))
        | ne\s+(?:fait|font)\s+(?:pas\s+de|aucun)\s+commentaires?
        | ne\s+s['’](?:est|était)\s+pas\s+(?:exprimée?|prononcée?) | gard(?:e|é)\s+le\s+silence""",
    corrected=r"""(?:retir(?:e|é)|revenue?)\b[^.;]{0,40}\b(?:démenti|confirmation|déclaration)
        | corrig(?:e|é|ée|eons) | rectifi(?:e|é|ons|catif)\w* | version\s+(?:précédente|antérieure)
        | erratum""",
    demanded=r"exig(?:e|é|ent|eait) | réclam(?:e|é|ent|ait) | demand(?:e|é|ent|ait) | appel(?:le|lent|é)\s+à",
    announced=r"annonc(?:e|é|ée|ent|ait) | promet(?:tent)? | promis",
    reported=r"""rapport(?:e|é|ent) | révél(?:e|é|ent) | écri(?:t|vent) | selon\s+nos\s+informations
        | publi(?:e|é|ent)
        | affirm(?:e|ent)\s+le\s+\w+(?:\s+\w+){0,3}\s+(?:Journal|Times|Post)
        | selon\s+le\s+(?:journal|quotidien)""",
    said=r"""d(?:it|isent) | déclar(?:e|é|ée|ent|ait) | affirm(?:e|é|ent|ait) | expliqu(?:e|é|ent)
        | rappel(?:le|é|lent) | estim(?:e|é|ent)
        | ajout(?:e|é) | précis(?:e|é|ent) | assur(?:e|é|ent) | soulign(?:e|é) | avert(?:it|i) | selon
        | d['’]après""",
    deny=r"""démenti\w* | dément | démentir | nié | nier | nie | contest(?:é|er|e) | rejeté | rejeter
        | réfut(?:é|er)""",
    confirm=r"confirm(?:é|ée|er|e) | reconnu | reconnaître | admis | admettre | avoué",
    comment=r"réagi | réagir | comment(?:é|er) | exprimé | prononcé | répondu",
    correct=r"corrig\w+ | rectifi\w+",
    demand=r"réclam\w+ | exig\w+ | demand(?:é|er)",
    announce=r"annonc\w+",
    negation=r"n['’] | ne | pas | sans | aucune? | jamais | ni | rien | non",
    unreal=r"""si | s['’] | doit | doivent | devrait | devraient | va | vont | pourrait | peut | pour
        | de | avant | à | quand""",
    hearsay=r"""aurait | auraient | serait | seraient | paraît-il | prétendument
        | selon\s+(?:des|certaines)\s+(?:rumeurs|sources|informations)""",
    that=r"que | qu['’] | si | qui | avoir | dont",
    coordination=r"et | mais | puis | ou",
    asks=r"qui | que | qu['’] | quoi | quel(?:le)?s? | quand | où | pourquoi | comment | combien | lequel",
    finite=r"a | ont | avait | avaient | est | sont | n['’]a | n['’]ont | refuse",
    by=r"selon | d['’]après | de\s+la\s+part\s+(?:de|du|des) | par",
    claims=r"(?:accusations?|allégations?|rumeurs?|informations?|bilan)",
    adverbs=r"""a | ont | avait | n['’] | ne | lui | se | s['’] | ensuite | aussi | vendredi | lundi
        | mardi | mercredi | jeudi
        | samedi | dimanche | toutefois | également | déjà | y | en | pas | refuse | refusé""",
    articles=r"le | la | les | l['’] | un | une | son | sa | leur | ses",
    prepositions=r"""à | au | aux | en | dans | sur | par | pour | avec | sans | sous | selon | depuis
        | pendant | après | avant | chez | entre | vers | de | du""",
    links=r"de | du | des | la | le | d['’] | l['’] | et | &",
    pronouns="il | elle | ils | elles | on | celui-ci | celle-ci | ce | cela",
    not_asked=r"""\w+-t?-?(?:ils?|elles?|on) | [ldnsjmtLDNSJMT][’']\w* | qu[’']\w* | le | la | les
        | l['’] | un | une | des | du | de | ces? | cette | il | elle | t | que | cela | informations?
        | article""",
    clitics=r"l['’] | l[ae]s? | y | en",
    actors={
        "government": r"gouvernement\w*",
        "ministry": r"minist(?:ère|re)s?",
        "company": r"société | entreprise | compagnie | groupe",
        "shipping company": r"armateur | compagnie\s+maritime",
        "authority": r"autorités? | agence | préfecture",
        "police": r"police | gendarmerie",
        "mayor": r"maire",
        "lawyer": r"avocate? | Me",
        "prosecutor": r"procureure? | parquet",
        "spokesman": r"porte-parole",
        "White House": r"Maison[\s-]Blanche | Washington",
        "Kremlin": r"Kremlin | Moscou",
        "club": r"club",
        "union": r"syndicat",
        "bank": r"banque",
        "airline": r"compagnie\s+aérienne",
        "council": r"conseil | mairie",
        "director": r"direct(?:eur|rice)",
        "president": r"président[e]?",
        "laboratory": r"laboratoire",
        "officials": r"responsables",
        "customs": r"douanes?",
        "plant": r"usine | centrale",
        "harbour authority": r"capitainerie",
        "inspector": r"inspect(?:eur|rice)",
        "newspaper": r"journal | quotidien",
        "coach": r"entraîneu(?:r|se)",
        "fire brigade": r"pompiers",
        "party": r"parti",
    },
)
