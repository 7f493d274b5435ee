"""How French asks what has been reported."""

from bot.coverage.words.table import CoverageWords, Frame

FRENCH = CoverageWords(
    article="articles",
    noun=r"(?:articles?(?: de presse)?|dépêches?|reportages?|papiers|nouvelles|actualités?|actus?|titres"
    r"|infos?|informations|couverture)(?: (?:parue?s?|publiée?s?|datée?s?))?",
    about=r"(?:sur|à propos (?:de la |de l['’]|du |des |de |d['’])|au sujet (?:de la |de l['’]|du |des |de "
    r"|d['’])"
    r"|concernant|autour (?:de la |de l['’]|du |des |de |d['’])|parlant (?:de la |de l['’]|du |des |de "
    r"|d['’]))",
    about_it=r"(?:là-dessus|à ce sujet)",
    it="sur ça",
    lead=r"(?:(?:peux-tu |pouvez-vous |pourriez-vous )?(?:montre|montrez|montrer|donne|donnez|donner|trouve"
    r"|trouvez"
    r"|trouver|liste|listez|lister|cherche|cherchez|chercher|affiche|affichez)(?:-moi|-nous)?(?: tous|"
    r" toutes)?"
    r"|je (?:cherche|veux|voudrais))",
    qualifiers=r"(?:tous|toutes|les|des|le|la|l['’]|quelques|d['’]autres|derni(?:er|ère)s?"
    r"|nouve(?:au|lle)x?s?"
    r"|récente?s?"
    r"|autres|COUNT)",
    numbers="deux trois quatre cinq six sept huit neuf dix",
    at=r"(?:(?:du|de la|de|des|en|au|le|la|depuis|mois|semaine) )*",
    by=r"(?:(?:par|du|de la|de|dans|chez) )+(?:le |la )?",
    written_in=r"(?:en )?",
    and_=r"(?:et|mais|ou|alors|et pour|qu['’]en est-il de)",
    only=r"seulement|uniquement",
    clauses=r"(?:que|qu['’]|si|comment|pourquoi|qui|quand|où|quel\w*|ce que)",
    articles=r"(?:la |le |les |un |une |des |l['’])",
    frames=(
        Frame(r"(?:{lead} )?(?:{qualifiers} ?)*{noun}(?: récente?s?)?(?: {about} ?TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} ?)*{noun} (?:de|par|écrits par) AUTHOR"),
        Frame(
            r"quel(?:le)?s (?:{qualifiers} )*{noun} (?:y a-t-il|il y a|avez-vous|as-tu"
            r"|existe(?:nt)?(?:-t-ils)?"
            r"|trouve-t-on)(?: {about} ?TOPIC)?"
        ),
        Frame(
            r"quel(?:le)?s (?:{qualifiers} )*{noun} (?:parlent (?:de la |de l['’]|du |des |de |d['’])"
            r"|traitent "
            r"(?:de la |de l['’]|du |des |de |d['’])|évoquent |mentionnent )TOPIC"
        ),
        Frame(
            r"(?:est-ce qu['’]il y a|y a-t-il|il y a|avez-vous|as-tu|tu as|vous avez)(?: des| d['’]autres|"
            r" quelque)? "
            r"?(?:{noun}|chose|quelque chose)(?: {about} ?TOPIC)?"
        ),
        Frame(
            r"(?:quoi de (?:neuf|nouveau)|qu['’]y a-t-il de (?:neuf|nouveau)|du (?:neuf|nouveau)|des"
            r" nouvelles"
            r"|les dernières)(?: {about} ?TOPIC)?"
        ),
        Frame(
            r"(?:qu['’](?:a|est-ce qu['’]a)|que|qu['’]est-ce que) ?(?:publié|écrit|rapporté|publie|rapporte"
            r"|a publié"
            r"|a écrit)? ?⟦⟧ ?(?:a (?:publié|écrit|rapporté)|publié|écrit|rapporté)?"
        ),
        Frame(
            r"qui a (?:écrit|publié|fait un (?:article|papier))(?: quelque chose)? {about} ?TOPIC|qui écrit"
            r" {about} ?TOPIC"
        ),
        Frame(
            r"quel(?:le)?s (?:journaux|médias|titres|journalistes|sources) (?:ont|parlent|écrivent)(?: écrit"
            r"| parlé"
            r"| publié)? (?:{about} ?|de la |du |des |de |d['’])TOPIC"
        ),
        Frame(r"quel(?:le)?s sont (?:{qualifiers} ?)*{noun}(?: {about} ?TOPIC)?"),
        Frame(r"combien d['’]{noun} (?:y a-t-il|avez-vous|as-tu)(?: {about} ?TOPIC)?"),
        Frame(r"(?:tout|toutes les infos) {about} ?TOPIC"),
        Frame(
            r"qu['’](?:a-t-on|est-ce qu['’]on a) (?:écrit|publié)(?: {about} ?TOPIC)?",
            needs="outlet or time or topic",
        ),
    ),
    ordinals="premi(?:er|ère) deuxième|seconde? troisième quatrième cinquième sixième septième"
    " huitième neuvième "
    "dixième",
    last=r"derni(?:er|ère)",
    ordinal_frames=(
        r"que dit (?:le |la )?ORDINAL(?: article| dépêche)?(?: {about} ?TOPIC)?",
        r"(?:(?:montre|ouvre)(?:-moi)? )?(?:le |la )ORDINAL(?: article)?",
    ),
)
