"""French words for times and reporting."""

from index.question.inferred_filters.words.table import FilterWords

_NEWS = r"(?:articles?|dépêches?|nouvelles|actualités|presse|titres|couverture)"
_ON = r"(?: (?:du|de|de la|des|d'|en|au|le|la|parus?|parue?s?|publiée?s?|datée?s?|mois de|mois d')){0,4} ?"

FRENCH = FilterWords(
    months="janvier,janv février,févr,fév mars avril,avr mai juin juillet,juil août septembre,sept "
    "octobre,oct novembre,nov décembre,déc",
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    alone=r"(?:janvier|février|(?<=en )mars|avril|(?<=en )mai|juin|juillet|août|septembre|octobre|novembre"
    r"|décembre)(?!\w)",
    numbers="un,une deux trois quatre cinq six sept huit neuf dix",
    times=(
        (r"\bavant-hier\b", "day", 2),
        (r"(?<!avant-)\bhier\b", "day", 1),
        (r"\bla semaine (?:dernière|passée)\b", "week", 1),
        (r"\ble mois (?:dernier|passé)\b", "month", 1),
        (r"\bcette semaine\b", "week", 0),
        (r"\bce mois-ci\b", "month", 0),
        (r"\ble week-end dernier\b", "weekend", 1),
        (r"\b(?:ces|les|des) (?P<n>{N}) derniers jours\b(?! d)", "day", None),
        (r"\b(?:ces|les|des) (?P<n>{N}) dernières semaines\b(?! d)", "week", None),
        (r"\b(?:ces|les|des) (?P<n>{N}) derniers mois\b(?! d)", "month", None),
        (r"\bil y a (?P<ago>{N}) jours?\b", "day", None),
        (r"\bil y a (?P<ago>{N}) semaines?\b", "week", None),
        (r"\bil y a (?P<ago>{N}) mois\b", "month", None),
        (r"\b(?P<w>{W}) dernier\b|\bdepuis (?P<w2>{W})\b", None, 0),
    ),
    vague=(
        (r"\baujourd['’]hui\b", "day", 0),
        (r"\bl['’]an(?:née)? derni(?:er|ère)\b", "year", 1),
        (r"\bcette année\b", "year", 0),
    ),
    since=r"(?:depuis|après|à partir)(?: le| du| de)?",
    until=r"jusqu['’](?:au|en|à)",
    before=r"avant(?: le)?",
    between=r"(?:entre|du|de)(?: le)?",
    to=r"(?:et|au|à)(?: le)?",
    through=r"(?:au|à)",
    behind_range=r"(?!)",
    cues=(
        rf"\b{_NEWS}(?: (?:du|de la|de|dans) (?:la |le )?⟦⟧)?{_ON}⟨⟩",
        r"\barticles?\b[^?!;]{0,80}? (?:publié|paru)e?s?(?: le| en| au mois de)? ⟨⟩",
        r"\b(?:a rapporté|rapportait|a écrit|écrivait) (?:le |la )?⟦⟧[^?!;]{0,60}?⟨⟩",
        r"\b(?:rapporté|publié|écrit|dit) dans la presse[^?!;]{0,60}?⟨⟩",
    ),
    open_cues=(rf"\brapports?{_ON}⟨⟩",),
    several=r"\b(?:les deux|autres?|compar\w+|diffèrent|précédente?s?)\b",
)
