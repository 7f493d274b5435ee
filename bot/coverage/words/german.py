"""How German asks what has been reported."""

from bot.coverage.words.table import CoverageWords, Frame

_WROTE = r"(?:berichtet|geschrieben|veröffentlicht|publiziert|gebracht|gemeldet|gedruckt)"
_WRITES = (
    r"(?:berichten|berichteten|schreiben|schrieben|berichtet|berichtete|schreibt|schrieb|melden|meldeten"
    r"|meldet"
    r"|meldete|brachten?|bringt|bringen|veröffentlichten?)"
)
_YOU_HAVE = (
    r"(?:gibt es|gibt['’]?s|gab es|hast du|habt ihr|haben Sie|haben wir|finden sich|existieren|liegen vor)"
)

GERMAN = CoverageWords(
    article="Artikel",
    noun=r"(?:(?:Zeitungs|Presse|Agentur)?(?:Artikeln?|Berichte?n?|Beitr[aä]ge?n?|Meldungen|Meldung|Texten?"
    r"|Storys)"
    r"|Nachrichten|Neuigkeiten|News|(?:Zeitungs|Presse|Medien)?Schlagzeilen?|Berichterstattung)",
    about=r"(?:(?:zum|zu dem) Thema|über|zum|zur|zu|rund um|betreffend|bezüglich|in Sachen)",
    about_it=r"(?:darüber|dazu|hierzu|hierüber)",
    it="über es",
    lead=r"(?:(?:bitte )?(?:zeige?|zeigen|nenne?|nennen|gib|geben|suche?|suchen|finde?|finden|liste?|listen"
    r"|schicke?|schicken|bringe?|hole?)(?: Sie| du)?(?: mir| uns)?(?: bitte| mal| doch)*"
    r"|ich (?:suche|brauche|möchte|hätte gerne?|will|würde gerne)|kann ich (?:bitte )?(?:alle )?)",
    qualifiers=r"(?:eine Liste (?:aller|der|von)|(?:die )?Liste (?:aller|der)|alle[nrs]?"
    r"|sämtliche[nr]?|die|den|das"
    r"|der|ein paar|einige[nr]?|irgendwelche"
    r"|weitere[nr]?|noch"
    r"|neue[nrs]?|neuere[nrs]?|neueste[nrs]?|letzte[nrs]?|jüngste[nrs]?|aktuelle[nrs]?|eure|unsere|COUNT)",
    numbers="zwei drei vier fünf sechs sieben acht neun zehn",
    at=r"(?:(?:vom|von|aus|im|in|am|für|des|der|dem|den|seit|dieser|diesem|Jahr|Monat|Woche) )*",
    by=r"(?:von|vom|aus|im|in|bei|des|der)(?: der| dem| den)? ",
    written_in=r"(?:auf |in )?",
    and_=r"(?:und|aber|oder|also|ok(?:ay)?|was ist mit|wie ist es mit|wie sieht es aus mit)",
    only=r"nur|bloß",
    clauses=r"(?:dass|ob|wie|warum|was|wer|wann|wo|welche\w?|weshalb|wieso)",
    articles=r"(?:der|die|das|den|dem|des|ein|eine[nmr]?)",
    frames=(
        Frame(
            r"(?:{lead} )?(?:{qualifiers} )*(?:⟦⟧-)?{noun}(?: {about} TOPIC)?(?: auf| an| heraus| lesen|"
            r" sehen)?"
        ),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*(?:Nachrichten|Neuigkeiten|Neues|Meldungen) (?:aus|von) TOPIC"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} von AUTHOR"),
        Frame(r"welche (?:{qualifiers} )*{noun} (?:hat|haben) AUTHOR " + _WROTE),
        Frame(r"(?:was|welche|welches) sind (?:{qualifiers} )*{noun}(?: {about} TOPIC)?"),
        Frame(
            r"(?:kannst du|können Sie|könntest du|könnten Sie|würdest du) (?:mir |uns )?(?:bitte |mal )*"
            r"(?:{qualifiers} )*(?:{noun}|etwas|was)(?: {about} TOPIC)?"
            r" (?:zeigen|nennen|geben|(?:heraus)?suchen|finden|auflisten|schicken)"
        ),
        Frame(
            r"wie viele (?:{qualifiers} )*{noun} (?:gibt es|habt ihr|hast du|haben Sie)(?: {about} TOPIC)?"
        ),
        Frame(r"(?:{lead} )?alles", needs="outlet or time"),
        Frame(
            rf"(?:welche[nrs]?|was für) (?:{{qualifiers}} )*{{noun}} {_YOU_HAVE}(?: da| denn| hier|"
            rf" eigentlich)*"
            r"(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:welche[nrs]?|was für) (?:{qualifiers} )*{noun} (?:sind|wurden|erschienen|stehen|standen)"
            r"(?: {about} TOPIC)?(?: erschienen| veröffentlicht(?: worden)?| geschrieben(?: worden)?)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"(?:welche[nrs]?|was für) (?:{qualifiers} )*{noun} (?:handeln von|behandeln|erwähnen|befassen"
            r" sich mit"
            r"|beschäftigen sich mit|drehen sich um|gehen um|berichten {about}) TOPIC"
        ),
        Frame(
            rf"{_YOU_HAVE}(?: auch| da| denn| schon| noch| hier| eigentlich)* {{about}} TOPIC"
            r"(?: schon| noch| auch)*(?: {qualifiers})* (?:{noun}|(?:irgend)?etwas|(?:irgend)?was)"
            r"(?: Neues| Aktuelles)?"
        ),
        Frame(rf"(?:welche[nrs]?) (?:{{qualifiers}} )*{{noun}} hat ⟦⟧(?: {{about}} TOPIC)? {_WROTE}"),
        Frame(
            rf"{_YOU_HAVE}(?: auch| da| denn| schon| noch| hier| eigentlich)*(?: {{qualifiers}})*"
            r" (?:{noun}|(?:irgend)?etwas|(?:irgend)?was)(?: Neues| Aktuelles)?(?: {about} TOPIC)?"
        ),
        Frame(
            rf"(?:was |{_YOU_HAVE} )?(?:gibt es |gibt['’]?s |gab es )?(?:denn |so |da )*(?:etwas |was"
            rf" )?(?:das )?"
            r"(?:Neues|Neueste|Aktuelles|Aktuellste|Neuigkeiten)(?: (?:{about}|in|aus|von|vom) TOPIC)?"
        ),
        Frame(
            r"was ist(?: das| der)? (?:neu|Neueste|Aktuellste|letzte Stand|aktuelle Stand)(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:{lead} )?alles,?(?: was (?:es|ihr|du|Sie|wir))? {about} TOPIC"
            r"(?: gibt| habt| hast| haben| wisst| da ist)?"
        ),
        Frame(rf"was (?:hat|haben) ⟦⟧(?: zuletzt| neulich| alles| so)* {_WROTE}"),
        Frame(rf"was {_WRITES} ⟦⟧(?: zuletzt| neulich| alles| so)*"),
        Frame(r"was (?:steht|stand|gab es|gibt es)(?: zuletzt| alles| so)*(?: drin)?", needs="outlet"),
        Frame(rf"wer (?:hat|haben)(?: alles| schon| denn)* (?:über|zum|zur|zu) TOPIC {_WROTE}"),
        Frame(rf"wer {_WRITES}(?: alles| schon| denn)* (?:über|zum|zur|zu) TOPIC"),
        Frame(
            r"welche[rs]? (?:Zeitung|Zeitungen|Medien|Medium|Bl[aä]tt(?:er)?|Quellen|Redaktionen"
            r"|Journalist\w*"
            rf"|Autor\w*|Reporter\w*) (?:(?:hat|haben) {{about}} TOPIC {_WROTE}|{_WRITES} {{about}} TOPIC)"
        ),
        Frame(
            r"was (?:ist|wurde|wird|hat man)(?: schon| alles| bisher| zuletzt)*(?: {about} TOPIC)? "
            r"(?:geschrieben|veröffentlicht|erschienen|publiziert)(?: worden)?",
            needs="outlet or time or topic",
        ),
        Frame(r"was (?:ist|wurde|wird)(?: alles)? (?:berichtet|gemeldet)(?: worden)?", needs="time"),
    ),
    ordinals="erste[nrs]?|1\\. zweite[nrs]?|2\\. dritte[nrs]?|3\\. vierte[nrs]?|4\\. fünfte[nrs]?|5\\. "
    "sechste[nrs]?|6\\. siebte[nrs]?|7\\. achte[nrs]?|8\\. neunte[nrs]?|9\\. zehnte[nrs]?|10\\.",
    last=r"letzte[nrs]?",
    ordinal_frames=(
        r"was (?:steht|stand|sagt|schreibt|berichtet)(?: denn)?(?: im| in)?(?: der| dem| das| die)? ORDINAL"
        r"(?: Artikel| Bericht| Text| Meldung| Beitrag)?(?: (?:über|zum|zur|zu) TOPIC)?(?: drin)?",
        r"(?:(?:zeig|öffne|lies)e?(?: mir)? )?(?:der|den|das|die) ORDINAL(?: Artikel| Bericht| Text| Meldung"
        r"| Beitrag)?(?: bitte)?",
        r"worum geht es(?: denn)?(?: im| in)?(?: der| dem)? ORDINAL(?: Artikel| Bericht| Text| Meldung|"
        r" Beitrag)?",
    ),
)
