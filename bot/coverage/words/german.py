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

_ADVERBS = r"(?: zuletzt| neulich| alles| schon| so| sonst| noch| auch| denn)*"

GERMAN = CoverageWords(
    article="Artikel",
    noun=r"(?:(?:Zeitungs|Presse|Agentur)?(?:Artikeln?|Berichte?n?|Beitr[aä]ge?n?|Meldungen|Meldung|Texten?"
    r"|Storys)"
    r"|Nachrichten|Neuigkeiten|News|(?:Zeitungs|Presse|Medien)?Schlagzeilen?|Berichterstattung)",
    kinds={
        "opinion": r"(?:Gast)?Kommentare?n?|Meinungs(?:beitr[aä]ge?n?|artikeln?|texten?|stücken?)"
        r"|Leitartikeln?|Kolumnen?|Glossen?|Gastbeitr[aä]ge?n?|Essays?|Leserbriefen?",
        "fact_check": r"Fakten-?checks?|Faktenprüfung(?:en)?",
        "interview": r"Interviews?",
        "live": r"Live-?(?:tickern?|blogs?)|News-?(?:tickern?|blogs?)",
    },
    with_="mit",
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
    please=r"(?:bitte(?: schön)?|danke)",
    at=r"(?:(?:vom|von|aus|im|in|am|für|des|der|dem|den|seit|dieser|diesem|Jahr|Monat|Woche) )*",
    by=r"(?:von|vom|aus|im|in|bei|des|der)(?: der| dem| den)? ",
    written_in=r"(?:auf |in )?",
    papers=r"\w*(?:bote|anzeiger|blatt|zeitung|kurier|nachrichten|post|presse|rundschau|merkur)",
    in_place=r"aus|in|nach|bei|um",
    join=r"(?:(?:,|,? (?:und|oder|sowie)) |/)",
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
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} von AUTHOR(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} {about} TOPIC von (?-i:(?=[A-ZÄÖÜ]))AUTHOR"),
        Frame(r"welche (?:{qualifiers} )*{noun} (?:hat|haben) AUTHOR(?: {about} TOPIC)? " + _WROTE),
        Frame(r"(?:was|welche|welches) sind (?:{qualifiers} )*{noun}(?: {about} TOPIC)?"),
        Frame(
            r"(?:kannst du|können Sie|könntest du|könnten Sie|würdest du) (?:mir |uns )?(?:bitte |mal )*"
            r"(?:{qualifiers} )*(?:{noun}|etwas|was)(?: {about} TOPIC)?"
            r" (?:zeigen|nennen|geben|(?:heraus)?suchen|finden|auflisten|schicken)"
        ),
        Frame(
            r"wie viele (?:{qualifiers} )*{noun} (?:gibt es|habt ihr|hast du|haben Sie)"
            r"(?: insgesamt)?(?: {about} TOPIC)?(?: insgesamt)?",
            asks="count",
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
            r"(?:welche[nrs]?|was für) (?:{qualifiers} )*{noun} (?:handeln (?:von|vom)|behandeln"
            r"|befassen sich mit|betreffen"
            r"|beschäftigen sich mit|drehen sich um|gehen um|(?:berichten|schreiben) {about}) TOPIC"
        ),
        Frame(
            r"(?:(?:welche[nrs]?|was für) (?:{qualifiers} )*{noun}|(?:{lead} )?(?:{qualifiers} )*{noun},?"
            r" die)"
            r" (?:(?:nennen|erwähnen|zitieren) TOPIC|TOPIC (?:nennen|erwähnen|zitieren))",
            asks="mentions",
        ),
        Frame(
            r"in welche[nr] (?:{qualifiers} )*{noun} (?:geht es um|kommt|kommen|wird|werden|taucht"
            r"|tauchen|steht)"
            r"(?: etwas)? (?:{about} )?TOPIC(?: vor| genannt| erwähnt| zitiert| auf)?",
            asks="mentions",
        ),
        Frame(
            rf"was {_YOU_HAVE}(?: da| denn| hier| eigentlich| alles| schon| sonst| noch)*"
            r" (?:über|zum Thema|zu|zum|zur) (?-i:(?=(?:\S+ )?[A-ZÄÖÜ]))TOPIC"
        ),
        Frame(
            r"(?:wer|welche[rs]? (?:Journalist\w*|Autor\w*|Reporter\w*)) (?:hat|haben|ist|war) "
            r"(?:(?:der |die )?Autor(?:in)? (?:von |vom |des |der )?)?(?:{qualifiers} )*{noun}"
            r"(?: {about} TOPIC)?"
            r"(?: (?:geschrieben|verfasst|berichtet|veröffentlicht|gezeichnet))?",
            needs="topic",
            asks="authors",
        ),
        Frame(
            r"wer (?:schrieb|verfasste|zeichnet für) (?:{qualifiers} )*{noun}(?: {about} TOPIC)?",
            needs="topic",
            asks="authors",
        ),
        Frame(
            r"von wem (?:ist|sind|stammt|stammen|wurde|wurden) (?:{qualifiers} )*{noun}(?: {about} TOPIC)?"
            r"(?: (?:geschrieben|verfasst)(?: worden)?)?",
            needs="topic",
            asks="authors",
        ),
        Frame(
            r"(?:wer (?:schrieb|verfasste|hat)|von wem (?:ist|sind|stammt|stammen)) (?:den|die|das|der"
            r"|jenen?)"
            r" {about} TOPIC(?: (?:geschrieben|verfasst))?",
            asks="authors",
        ),
        Frame(r"(?:(?:die |der )?Autor(?:en|in)?) (?:des|der|vom) {noun}s? {about} TOPIC", asks="authors"),
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
        Frame(rf"was (?:hat|haben) ⟦⟧{_ADVERBS} {_WROTE}"),
        Frame(
            rf"was (?:hat|haben) ⟦⟧{_ADVERBS} {{about}} TOPIC{_ADVERBS}"
            r"(?: (?:geschrieben|veröffentlicht|publiziert|gebracht|gedruckt))?"
        ),
        Frame(rf"was {_WRITES} ⟦⟧{_ADVERBS}"),
        Frame(rf"was (?:schrieb|schrieben) ⟦⟧{_ADVERBS} {{about}} TOPIC"),
        Frame(rf"was haben ⟦⟧{_ADVERBS} {{about}} TOPIC{_ADVERBS} {_WROTE}", needs="others"),
        Frame(rf"was {_WRITES} ⟦⟧{_ADVERBS} {{about}} TOPIC", needs="others"),
        Frame(r"was (?:steht|stand|gab es|gibt es)(?: zuletzt| alles| so)*(?: drin)?", needs="outlet"),
        Frame(
            r"was (?:steht|stand|gab es|gibt es)(?: alles| so)* in (?:der Zeitung|den Zeitungen|der Presse"
            r"|den Nachrichten)",
            needs="time",
        ),
        Frame(
            rf"wer (?:hat|haben)(?: alles| schon| denn| etwas)* (?:über|zum|zur|zu) TOPIC(?: etwas)?"
            rf" {_WROTE}",
            asks="authors",
        ),
        Frame(rf"wer {_WRITES}(?: alles| schon| denn| etwas)* (?:über|zum|zur|zu) TOPIC", asks="authors"),
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
        Frame(
            r"was (?:(?:ist|war)(?: denn| so| alles| sonst| noch)* (?:passiert|geschehen|vorgefallen|los)"
            r"|hat sich(?: denn| so| alles| sonst| noch)* (?:ereignet|zugetragen|getan)"
            r"|(?:passierte|geschah|ereignete sich|trug sich|tat sich|war)(?: denn| so| alles| sonst| noch)*"
            r"(?: zu)?)",
            needs="time",
            asks="events",
        ),
    ),
    which=r"welche[rns]?",
    of_them=r"(?:davon|darunter|dabei|von (?:ihnen|denen|diesen|allen)(?: {noun})?|(?:dieser|der|jener)"
    r" {noun})",
    others=r"(?:die |den )?(?:anderen?|übrigen|weiteren?|sonstigen?) (?:Zeitungen|Medien|Blättern?"
    r"|Quellen|Redaktionen"
    r"|Zeitung|Häusern?)",
    left_out=(
        r"(?:{lead} )?(?:(?:sie |die |doch )?alles? )?"
        r"(?:ohne|außer|bis auf|abgesehen von|aber nicht|nicht) REST",
        r"welche[rs]?(?:(?: {noun})? {of_them})? (?:ist|sind|stammen|stammt|kommen|erschienen)"
        r" (?:{of_them} )?nicht REST",
        r"lass(?:e|en Sie)? REST (?:weg|aus)",
        r"REST (?:bitte )?(?:weglassen|auslassen|nicht)",
    ),
    follow_ups=(
        Frame(
            r"(?:welche[rsn]?|wie viele)(?:(?: (?:{qualifiers} )*{noun})? {of_them})?"
            r"(?: (?:ist|sind|war|waren|stammen|stammt|kommen|kommt|erschienen|erschien|wurden))?"
            r"(?: {of_them})?(?: {about} TOPIC)?(?: {of_them})?"
            r"(?: erschienen| veröffentlicht(?: worden)?| geschrieben(?: worden)?| verfasst)?",
            needs="outlet or language or time or topic",
        ),
        Frame(
            r"(?:welche[rsn]?|wie viele) (?:{qualifiers} )*{noun} (?:ist|sind|war|waren|stammen|stammt|kommen"
            r"|kommt)(?: erschienen| veröffentlicht(?: worden)?| geschrieben(?: worden)?| verfasst)?",
            needs="outlet or language or time",
        ),
        Frame(
            r"(?:welche[rsn]?|wie viele)(?:(?: {noun})? {of_them})? (?:nennen|nennt|erwähnen|erwähnt|zitieren"
            r"|zitiert)(?: {of_them})?(?: auch)? TOPIC",
            asks="mentions",
        ),
        Frame(
            r"(?:welche[rsn]?|wie viele)(?:(?: {noun})? {of_them})? (?:handel[nt] (?:von|vom)|behandel[nt]"
            r"|betreffen|betrifft|drehen sich um|befassen sich mit|beschäftigen sich mit|gehen um"
            r"|(?:berichten|schreiben) {about})(?: auch)? TOPIC"
        ),
        Frame(
            r"(?:{lead} )?(?:(?:nur|bloß) )?(?:{of_them} )?(?:nur )?(?:alle|die|diejenigen|jene)(?:"
            r" {of_them})?"
            r"(?:,? die)?(?: (?:{about}|von|vom) TOPIC)?"
            r"(?: (?:sind|stammen|kommen|erschienen|handeln|erschienen sind|geht))?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:die |alle )?{noun}(?: {about} TOPIC)?", needs="only"),
        Frame(
            r"{lead} (?:nur|bloß) (?:die )?{noun}(?: {about} TOPIC)?",
            needs="outlet or language or time or topic",
        ),
        Frame(
            r"(?:{lead} )?(?:(?:nur|bloß) )?(?:alle|die|diejenigen|jene)(?: {of_them})?,? die"
            r" TOPIC (?:nennen|erwähnen|zitieren)",
            asks="mentions",
        ),
        Frame(
            r"(?:ist|sind|gibt es)(?: {of_them})?(?: auch)? (?:welche|einer|eine|eins|einige|etwas)"
            r"(?: {of_them})?(?: {about} TOPIC)?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:ist|sind|gibt es|war|waren)(?: {of_them})?(?: auch)?(?: ein| eine)? ⟪0⟫ {of_them}"),
        Frame(r"(?:ist|sind|gibt es|war|waren) {of_them}(?: auch)?(?: ein| eine)? ⟪0⟫"),
        Frame(
            r"(?:wer (?:hat|schrieb|verfasste)|von wem (?:ist|sind|stammt|stammen|wurden?))(?: (?:sie|die"
            r"|diese|das|ihn|den|es"
            r"|(?:die|diese|den) {noun}))?(?: alle| jeweils)?(?: geschrieben| verfasst)?",
            asks="authors",
        ),
        Frame(r"(?:und )?(?:die |der |deren )?Autor(?:en)?(?: {of_them})?", asks="authors"),
        Frame(
            r"(?:wann|wo|in welche[rnm] (?:Zeitung|Blatt|Medium|Ausgabe)) (?:(?:ist|sind|wurden?)"
            r" (?:er|es|sie|das|die|(?:der|die|das) {noun}) (?:erschienen|veröffentlicht(?: worden)?"
            r"|gedruckt)"
            r"|(?:erschien|erschienen|stand|standen) (?:er|es|sie|das|die|(?:der|die|das) {noun}))",
            asks="count",
        ),
        Frame(r"(?:in |aus )?welche[rnm]? (?:Zeitung|Blatt|Medium)(?:en)?", asks="count"),
        Frame(
            r"(?:{lead} )?(?:(?:sie |die )?alle(?: {of_them})?|(?:den|die) (?:Rest|übrigen|anderen)"
            r"|die (?:ganze|vollständige|komplette) Liste)",
            asks="count",
        ),
        Frame(
            r"wie viele(?: {noun})?(?: (?:sind|waren|gibt) (?:das|es|sie))?(?: insgesamt| alles in allem)?",
            asks="count",
        ),
    ),
    ordinals=(
        r"erste[nrs]?|1\.|neue?ste[nrs]?|jüngste[nrs]?|aktuellste[nrs]? zweite[nrs]?|2\. "
        r"dritte[nrs]?|3\. vierte[nrs]?|4\. fünfte[nrs]?|5\. sechste[nrs]?|6\. siebte[nrs]?|7\. "
        r"achte[nrs]?|8\. neunte[nrs]?|9\. zehnte[nrs]?|10\."
    ),
    last=r"letzte[nrs]?|älteste[nrs]?",
    ordinal_frames=(
        r"was (?:steht|stand|sagt|schreibt|berichtet)(?: denn)?(?: im| in)?(?: der| dem| das| die)? ORDINAL"
        r"(?: Artikel| Bericht| Text| Meldung| Beitrag)?(?: (?:über|zum|zur|zu) TOPIC)?(?: drin)?",
        r"(?:im|in der|in dem) ORDINAL(?: {noun})?",
        r"(?:(?:zeig|öffne|lies)e?(?: mir)? )?(?:der|den|das|die) ORDINAL(?: Artikel| Bericht| Text| Meldung"
        r"| Beitrag)?(?: bitte)?",
        r"welche[rs]?(?: {noun})? ist (?:der|die|das) ORDINAL(?: {of_them})?",
        r"worum geht es(?: denn)?(?: im| in)?(?: der| dem)? ORDINAL(?: Artikel| Bericht| Text| Meldung|"
        r" Beitrag)?",
    ),
    article_frames=(
        r"(?:worum|um was) (?:geht|ging) es(?: denn)? (?:in|im) (?:dem |der |den |diesem |dieser"
        r" )?(?:{qualifiers} )*{noun}"
        r"(?: {about} SUBJECT)?",
        r"(?:worum geht es|wovon handelt (?:er|es|das)|was steht)(?: denn)? ?(?:da|darin|dort|drin|in ihm)?",
        r"wovon handelt (?:der|die|das|dieser|diese) {noun}(?: {about} SUBJECT)?",
        r"was (?:steht|stand)(?: denn)? (?:in|im) (?:dem |der )?{noun}(?: {about} SUBJECT)?(?: {about}"
        r" TOPIC)?",
        r"was (?:sagt|schreibt|berichtet) (?:der|die|das|dieser|diese) {noun}"
        r"(?:(?: {about} SUBJECT)? {about} TOPIC)?",
        r"fass(?:e|en Sie)?(?: mir)? (?:den|die|das) {noun}(?: {about} SUBJECT)?(?: kurz)? zusammen",
        r"(?:eine )?Zusammenfassung (?:des|der|vom|von dem|von der) {noun}(?: {about} SUBJECT)?",
    ),
    conclusion_frames=(
        r"zu (?:welchem|was für einem) (?:Ergebnis|Schluss|Urteil|Fazit|Befund) (?:kommt|kam|gelangt)"
        r" (?:er|es|sie|das|der|die|(?:der|die|das|dieser|diese) {noun}(?: {about} SUBJECT)?)(?: denn)?",
        r"(?:was|wie) (?:ist|lautet|war) (?:sein|ihr|das|der|die) (?:Ergebnis|Fazit|Urteil|Bewertung|Schluss)"
        r"(?: (?:des|der|vom|davon)(?: {noun}s?)?(?: {about} SUBJECT)?)?",
    ),
    this_article=r"(?:wer (?:hat|schrieb|verfasste|ist der Autor)|von wem (?:ist|stammt|wurde)) (?:von )?"
    r"(?:den|diesen|dem|dieser|der|diesem|dieses|des) (?:Artikel|Beitrag)s?(?: (?:geschrieben|verfasst))?",
    units="Tag Woche Monat Jahr",
    time_before=r"(?:(?:am|in der|im|in dem|den|die|vom|aus der|aus dem) )?(?:UNIT (?:davor|zuvor|vorher)"
    r"|(?:vorigen|vorherigen|vorangegangenen) UNIT|VorUNIT)(?:e?s)?",
    time_after=r"(?:(?:am|in der|im|in dem|den|die|vom|aus der|aus dem) )?(?:UNIT (?:danach|darauf)"
    r"|(?:nächsten|folgenden|darauffolgenden) UNIT)",
)
