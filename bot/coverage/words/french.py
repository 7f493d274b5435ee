"""How French asks what has been reported."""

from bot.coverage.words.table import CoverageWords, Frame

FRENCH = CoverageWords(
    article="articles",
    noun=r"(?:articles?(?: de presse)?|dépêches?|reportages?|papiers|nouvelles|actualités?|actus?|titres"
    r"|infos?|informations|couverture)(?: (?:parue?s?|publiée?s?|datée?s?))?",
    kinds={
        "opinion": r"(?:articles?|textes?) d['’]opinion|tribunes?|éditori(?:al|aux)|éditos?|chroniques?",
        "fact_check": r"fact[- ]?check(?:ing|s)?|vérifications?(?: des faits)?",
        "interview": r"interviews?|entretiens?",
        "live": r"directs|lives?",
    },
    with_="avec",
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
    please=r"(?:s['’]il (?:te|vous) plaît|merci|stp|svp)",
    at=r"(?:(?:du|de la|de|des|en|au|le|la|depuis|mois|semaine) )*",
    by=r"(?:(?:par|du|de la|de|dans|chez) )+(?:le |la )?",
    written_in=r"(?:en )?",
    papers="",
    in_place=r"à|en",
    join=r"(?:(?:,|,? (?:et|ou|ainsi que)) |/)",
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
            r"(?:de la |de l['’]|du |des |de |d['’]))TOPIC"
        ),
        Frame(
            r"quel(?:le)?s (?:{qualifiers} )*{noun} (?:évoquent|mentionnent|citent) TOPIC", asks="mentions"
        ),
        Frame(
            r"quel(?:le)?s (?:{qualifiers} )*{noun} (?:sont|ont été|furent)(?: {about} ?TOPIC)?"
            r"(?: (?:paru|publié|écrit)e?s?)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"(?:est-ce qu['’]il y a|y a-t-il|il y a|avez-vous|as-tu|tu as|vous avez)(?: des| d['’]autres|"
            r" quelque)? "
            r"?(?:{noun}|chose|quelque chose)(?: {about} ?TOPIC)?"
        ),
        Frame(
            r"(?:quoi de (?:neuf|nouveau)|qu['’]y a-t-il de (?:neuf|nouveau)|du (?:neuf|nouveau)|des"
            r" nouvelles"
            r"|les dernières)(?: (?:{about} ?|à |en |au |aux |de |du )TOPIC)?"
        ),
        Frame(
            r"(?:qu['’](?:a|est-ce qu['’]a)|que|qu['’]est-ce que) ?(?:publié|écrit|rapporté|publie|rapporte"
            r"|a publié"
            r"|a écrit)? ?⟦⟧ ?(?:a (?:publié|écrit|rapporté)|publié|écrit|rapporté)?"
        ),
        Frame(
            r"qu['’](?:a|ont) (?:publié|écrit)(?: d['’]autre)? ⟦⟧(?: {about} ?TOPIC)?"
            r"|qu['’]est-ce que ⟦⟧ (?:a|ont) (?:publié|écrit)(?: d['’]autre)?(?: {about} ?TOPIC)?"
        ),
        Frame(
            r"qui a (?:écrit|publié|signé|fait)(?: quelque chose| (?:un|une|l['’]|le|la|les) ?{noun})?"
            r" {about} ?TOPIC|qui écrit {about} ?TOPIC|qui a (?:couvert|traité) TOPIC",
            asks="authors",
        ),
        Frame(
            r"(?:de qui (?:est|sont)|qui est l['’]auteure? (?:de |du |des )?) ?(?:l['’]|le |la |les )?{noun}"
            r" {about} ?TOPIC",
            asks="authors",
        ),
        Frame(
            r"quel(?:le)?s (?:journaux|médias|titres|journalistes|sources) (?:ont|parlent|écrivent)(?: écrit"
            r"| parlé"
            r"| publié)? (?:{about} ?|de la |du |des |de |d['’])TOPIC"
        ),
        Frame(r"quel(?:le)?s sont (?:{qualifiers} ?)*{noun}(?: {about} ?TOPIC)?"),
        Frame(r"combien d['’]{noun} (?:y a-t-il|avez-vous|as-tu)(?: {about} ?TOPIC)?", asks="count"),
        Frame(r"(?:tout|toutes les infos) {about} ?TOPIC"),
        Frame(
            r"qu['’](?:a-t-on|est-ce qu['’]on a) (?:écrit|publié)(?: {about} ?TOPIC)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"(?:que s['’]est-il|qu['’]est-ce qui s['’]est|ce qui s['’]est) (?:passé|produit)"
            r"|qu['’]est-ce qui (?:est arrivé|a eu lieu)|qu['’]est-il arrivé",
            needs="time",
            asks="events",
        ),
    ),
    which=r"lesquels|lesquelles|quels|quelles",
    of_them=r"(?:parmi (?:eux|elles|ceux-ci|celles-ci)|d['’]entre (?:eux|elles)|de ces {noun}|parmi ces"
    r" {noun}|en)",
    others=r"(?:les |d['’])?autres (?:journaux|médias|titres|sources)",
    left_out=(
        r"(?:{lead} )?(?:tous |toutes )?(?:sans|sauf|excepté|hormis|à part|mais pas|pas) REST",
        r"(?:lesquels|lesquelles) ne sont pas REST",
    ),
    follow_ups=(
        Frame(
            r"(?:lequel|laquelle|lesquels|lesquelles|quel(?:le)?s? {noun} {of_them}|combien)(?: {of_them})?"
            r"(?: (?:est|sont|étaient|datent|viennent|proviennent|ont été))?(?: des| une?)?"
            r"(?: {about} ?TOPIC)?"
            r"(?: (?:paru|publié|écrit)e?s?)?(?: {of_them})?",
            needs="outlet or language or time or topic",
        ),
        Frame(
            r"quel(?:le)?s {noun} (?:sont|étaient|datent|viennent|ont été)(?: (?:paru|publié|écrit)e?s?)?",
            needs="outlet or language or time",
        ),
        Frame(
            r"(?:lesquels|lesquelles|quel(?:le)?s {noun} {of_them}|combien)(?: {of_them})? (?:parlent"
            r"|traitent)"
            r" (?:de la |de l['’]|du |des |de |d['’])TOPIC"
        ),
        Frame(
            r"(?:lesquels|lesquelles|combien)(?: {of_them})? (?:évoquent|mentionnent|citent)"
            r" TOPIC",
            asks="mentions",
        ),
        Frame(
            r"(?:{lead} )?(?:seulement |uniquement )?(?:ceux|celles|tous ceux|toutes celles)"
            r"(?: {of_them})?(?: qui (?:sont|datent|viennent))?(?: {about} ?TOPIC)?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:les |des )?{noun}(?: {about} ?TOPIC)?", needs="only"),
        Frame(
            r"(?:{lead} )?(?:seulement |uniquement )?(?:ceux|celles) qui parlent (?:de la |de l['’]|du "
            r"|des |de "
            r"|d['’])TOPIC"
        ),
        Frame(
            r"(?:qui|quel(?:le)?s journalistes) (?:(?:les |l['’])a(?: tous| toutes)? écrit(?:e?s?)?"
            r"|a écrit (?:ces {noun}|ça|cela)|en (?:est|sont) (?:l['’]auteur|les auteurs))",
            asks="authors",
        ),
        Frame(r"(?:{lead} )?(?:tous|toutes|la liste complète|tous les autres|les autres)", asks="count"),
        Frame(
            r"(?:quand|où) (?:est-il|est-elle|sont-ils|sont-elles|a-t-il été|ont-ils été) (?:paru"
            r"|publié)e?s?",
            asks="count",
        ),
        Frame(r"combien(?: y en a-t-il| il y en a)?(?: en tout| au total)?", asks="count"),
    ),
    ordinals=(
        r"premi(?:er|ère)|plus\srécente? deuxième|seconde? troisième quatrième cinquième "
        r"sixième septième huitième neuvième dixième"
    ),
    last=r"derni(?:er|ère)|plus\sancien(?:ne)?",
    ordinal_frames=(
        r"que dit (?:le |la )?ORDINAL(?: article| dépêche)?(?: {about} ?TOPIC)?",
        r"(?:(?:montre|ouvre)(?:-moi)? )?(?:le |la )ORDINAL(?: article)?",
    ),
    article_frames=(
        r"de quoi (?:parle|traite) (?:l['’]|le |la )(?:dernier |dernière )?{noun}(?: {about} ?SUBJECT)?",
        r"de quoi (?:ça |il |elle |cela )?(?:parle|s['’]agit)(?:-t-il|-t-elle)?",
        r"que (?:dit|raconte|rapporte) (?:l['’]|le |la ){noun}(?:(?: {about} ?SUBJECT)? {about} ?TOPIC)?",
        r"résume(?:z|r)?(?:-moi|-nous)? (?:l['’]|le |la ){noun}(?: {about} ?SUBJECT)?",
    ),
    conclusion_frames=(
        r"(?:quelle est (?:sa|la) conclusion|que conclut(?:-il|-elle)?"
        r"|à quelle conclusion (?:arrive|parvient)(?:-t-il|-t-elle)?)"
        r"(?: (?:l['’]|le |la |de l['’]|du |de la ){noun}(?: {about} ?SUBJECT)?)?",
    ),
    this_article=r"(?:qui a (?:écrit|signé)|de qui est|qui est l['’]auteure? de) (?:cet "
    r"|l['’])article",
    units="jour semaine mois année",
    time_before=r"(?:(?:le|la|l['’]|de la|du) ?)?(?:UNIT (?:d['’]avant|précédente?))",
    time_after=r"(?:(?:le|la|l['’]|de la|du) ?)?UNIT (?:d['’]après|suivante?)",
)
