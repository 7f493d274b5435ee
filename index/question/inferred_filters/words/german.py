"""German words for times and reporting."""

from index.question.inferred_filters.words.table import FilterWords

_NEWS = (
    r"(?:(?:Zeitungs-?|Presse-?)?Artikeln?|Meldung(?:en)?|Nachrichten?|Neues|Neuigkeiten|Schlagzeilen?|Berichterstattung"
    r"|(?:Zeitungs|Presse|Medien)berichten?)"
)
_ON = r"(?: (?:vom|von|aus|im|in|am|für|des|der|dem|den|dieser|diesem|Jahr|Monat|Woche)){0,3}"
_OUT = r"(?:erschienen\w*|veröffentlicht\w*|publiziert\w*)"

GERMAN = FilterWords(
    months="januar,jan,jänner februar,feb,feber märz,mär,mrz april,apr mai juni,jun juli,jul august,aug "
    "september,sept,sep oktober,okt november,nov dezember,dez",
    weekdays="montag dienstag mittwoch donnerstag freitag samstag,sonnabend sonntag",
    alone=r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
    r"(?![-\w])",
    numbers="einem,einer,ein,eine zwei drei vier fünf sechs sieben acht neun zehn",
    times=(
        (r"\bvorgestern\b", "day", 2),
        (r"\bgestern\b", "day", 1),
        (
            r"\b(?:letzte|vergangene|vorige)[rn] Woche\b(?! (?:des|der|vor|im|seine[sr])\b)",
            "week",
            1,
        ),
        (r"\b(?:letzte|vergangene|vorige) Woche\b", "week", 1),
        (r"\b(?:letzten|vergangenen|vorigen) Monat\b(?! (?:des|der|vor|seine[sr])\b)", "month", 1),
        (r"\b(?:diese|dieser) Woche\b", "week", 0),
        (r"\b(?:diesen|diesem) Monat\b", "month", 0),
        (r"\b(?:letzte|vergangene|letzten|vergangenen)[sm]? Wochenende\b", "weekend", 1),
        (r"\b(?:letzten|vergangenen) (?P<n>{N}) Tagen?\b(?! (?:des|der|vor)\b)", "day", None),
        (r"\b(?:letzten|vergangenen) (?P<n>{N}) Wochen\b(?! (?:des|der|vor)\b)", "week", None),
        (r"\b(?:letzten|vergangenen) (?P<n>{N}) Monaten?\b(?! (?:des|der|vor)\b)", "month", None),
        (r"\b(?:letzten|vergangenen) (?P<n>{N}) Stunden\b", "hour", None),
        (r"\bvor (?P<ago>{N}) Tag(?:en)?\b", "day", None),
        (r"\bvor (?P<ago>{N}) Wochen?\b", "week", None),
        (r"\bvor (?P<ago>{N}) Monat(?:en)?\b", "month", None),
        (r"\b(?:letzten|vergangenen|seit(?: dem)?(?: (?:letzten|vergangenen))?) (?P<w>{W})\b", None, 0),
    ),
    vague=(
        (r"\bheute\b|\bheutigen?\b", "day", 0),
        (r"\b(?:letzte[sn]|vergangene[sn]|vorige[sn]) Jahr(?:es)?\b", "year", 1),
        (r"\bdiese[sm] Jahr(?:es)?\b", "year", 0),
        (r"\b(?:letzten|vergangenen) (?P<n>{N}) Jahren?\b", "year", None),
    ),
    since=r"(?:seit|ab|nach)(?: dem)?",
    until=r"bis(?: zum| einschließlich)?",
    before=r"vor(?: dem)?",
    between=r"(?:zwischen|von|vom)(?: dem)?",
    to=r"(?:und|bis)(?: dem| zum)?",
    through=r"bis(?: zum)?",
    behind_range=r"(?!)",
    cues=(
        rf"\b{_NEWS}(?: (?:des|der|von|vom|aus dem|aus der|im|in der) ⟦⟧)?{_ON} ⟨⟩",
        rf"\bBericht\w* (?:des|der|von|vom|aus dem|aus der|im|in der) ⟦⟧{_ON} ⟨⟩",
        rf"\b⟦⟧-(?:Berichts?|Artikels?){_ON} ⟨⟩",
        rf"⟨⟩ {_OUT} (?:Artikel|Meldung|Bericht|Beitr[aä]g)\w*",
        rf"\b(?:Artikel|Meldung|Beitrag|Beiträge)\w*\b[^?!;]{{0,80}}?⟨⟩ {_OUT}",
        rf"\b(?:Artikel|Meldungen|Berichte|Beiträge) {_OUT}{_ON} ⟨⟩",
        r"\b(?:wurde|wird|wurden|werden|ist|worden)\b[^?!;]{0,60}?⟨⟩[^?!;]{0,80}?\b(?:berichtet|gemeldet)\b",
        r"⟨⟩[^?!;]{0,60}?\b(?:wurden?|worden|Zeitungen|Medien|Presse)\b[^?!;]{0,60}?\b(?:berichtet|gemeldet)\b",
        r"\b(?:berichte\w*|schrieb\w*|schreib\w*|melde\w*) (?:der |die |das )?"
        r"(?:⟦⟧|Zeitungen|Medien|Presse)(?!\w)[^?!;]{0,80}?⟨⟩",
        r"\bhat (?:der |die |das )?⟦⟧\b[^?!;]{0,60}?⟨⟩[^?!;]{0,80}?\b(?:berichtet|gemeldet|geschrieben)\b",
        r"\b(?:haben|hat) (?:die )?(?:Zeitungen|Medien|Presse)\b[^?!;]{0,60}?⟨⟩[^?!;]{0,80}?"
        r"\b(?:berichtet|gemeldet|geschrieben)\b",
        r"\bstand\b[^?!;]{0,40}?⟨⟩[^?!;]{0,40}?\bin (?:der Zeitung|den Zeitungen|der Presse)\b",
    ),
    open_cues=(rf"\bBericht(?:e[ns]?|s)?{_ON} ⟨⟩", rf"⟨⟩ {_OUT} Bericht\w*"),
    several=r"\b(?:beide\w*|andere\w*|vergleich\w*|unterscheide\w*|früher\w*|vorherig\w*|anders|Unterschied\w*)\b",
)
