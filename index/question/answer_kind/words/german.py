"""German."""

from index.question.answer_kind.words.table import AskingWords

GERMAN = AskingWords(
    language="de",
    asks={
        "who": "wer, wen, wem, wessen",
        "when": "wann, um wie viel uhr, um wieviel uhr, wie viel uhr, wieviel uhr, zu welcher zeit",
        "where": "wo, wohin, woher, von wo, bis wohin, wovor liegt",
        "how_many": "wie viel, wie viele, wieviel, wieviele, wie vielen, wie vieler, wievielen",
        "why": "warum, weshalb, wieso, weswegen, wozu, wie kommt es, wie kam es, was veranlasste, was "
        "führte dazu, was ist der grund, was verursachte, woran lag, woran liegt",
        "how": "wie, wodurch, womit, auf welche weise, mit welchen mitteln",
        "which": "welche/welcher/welches/welchen/welchem, was für, wie lautet/lauten/lautete/lauteten",
    },
    what="was, wie ist, wie war",
    sized="wie hoch, wie groß",
    amounts="wie viel, wieviel",
    named="wie heißt/heißen/hieß/hießen, wie nennt/nannte/nennen, wie wird/wurde/werden … genannt",
    figures={
        "age": "wie alt",
        "clock": "um wie viel uhr, um wieviel uhr, wie viel uhr, wieviel uhr, wie spät",
        "length": "wie weit, wie tief, wie breit, wie lang",
        "duration": "wie lange, wie lang",
        "times": "wie oft, wie häufig, wie viele male",
        "speed": "wie schnell",
        "warmth": "wie warm/heiß/kalt",
        "mass": "wie schwer",
        "money": "was kostet*, was kosten, wie teuer, was hat … gekostet, was zahlt*",
    },
    nouns={
        "which": "name/namen, titel, bezeichnung, begriff",
        "who": "person/personen, mann, frau, mensch, autor/autorin, minister/ministerin, täter, name "
        "der person",
        "when": "zeitpunkt, zeit, zeitraum, termin, datum, jahrhundert/jahrhunderts, jahrzehnt, "
        "epoche, saison",
        "where": "ort/orts/orte/orten, stadt/städte/städten, land/landes/länder/ländern, staat/staaten, "
        "stelle, platz, region/regionen, gegend, straße, gemeinde, dorf, kontinent/kontinents, "
        "bundesland, provinz, county, gebiet/gebiete/gebieten, stadtteil, insel, hauptstadt, "
        "standort, teil/teilen, viertel",
        "why": "grund/gründe/gründen, ursache/ursachen, anlass, motiv, zweck, auslöser",
        "how": "weise, mittel/mitteln, methode/methoden, verfahren",
    },
    measured={
        "year": "jahr/jahre/jahren/jahres",
        "day": "tag/tage/tagen/tages, datum, wochentag, monat/monats",
        "clock": "uhrzeit, uhr",
        "percent": "prozent, prozentsatz, anteil, prozentualer anteil, quote, *quote, rate, *rate, "
        "wahlbeteiligung",
        "money": "preis/preise, summe, betrag, kosten, schaden, gehalt, lohn, umsatz, gewinn, budget, "
        "einkommen",
        "age": "alter",
        "warmth": "temperatur/temperaturen",
        "length": "länge, höhe, tiefe, breite, entfernung, strecke, größe",
        "duration": "dauer",
        "speed": "geschwindigkeit, tempo",
        "mass": "gewicht, masse, menge",
        "area": "fläche",
        "count": "zahl, anzahl, einwohnerzahl, bevölkerung, *zahl",
    },
    prices="kost*, gekostet, zahl*, bezahl*, gezahlt, ausgab*, ausgegeben, preis, verdien*, geld, "
    "teuer, spend*, gespendet, verkauft, gekauft",
    openings="kannst du mir sagen, können sie mir sagen, weißt du, wissen sie, sag mir, sage mir, "
    "sagen sie mir, ich möchte wissen, ich will wissen, ich wüsste gern, mich "
    "interessiert, bitte, erkläre, erklär mir, erklären sie, hallo, guten tag, hi, frage, "
    "eine frage, steht dort, weiß man, ist bekannt",
    requests="nenne, nenn, nennen sie, gib … an, gib, geben sie, liste, zähle, finde, such, suche, zeig*",
    before="und, aber, also, denn, in, im, an, am, auf, aus, bei, bis, durch, für, gegen, hinter, "
    "mit, nach, neben, ohne, seit, über, um, unter, von, vor, während, wegen, zu, "
    "zwischen, ab, als, laut, zufolge, gemäß, etwa, genau, eigentlich, der, die, das, den, "
    "dem, ungefähr, insgesamt, mir",
    between="ist, war, sind, waren, wird, wurde, der, die, das, den, dem, des, ein, eine, einen, "
    "einem, einer",
    relative="wo, wie, wohin, woher, womit, wodurch, wozu, weshalb, weswegen",
    auxiliaries="hat, haben, hast, habt, hatte/hatten, ist, sind, war, waren, wird, werden, "
    "wurde/wurden, kann, können, konnte/konnten, darf, dürfen, durfte/durften, muss, "
    "müssen, musste/mussten, soll/sollen/sollte/sollten, will, wollen, wollte/wollten, "
    "gibt, gab, wäre/wären, würde/würden, hätte/hätten, stimmt, kommt, kam, kamen, bleibt, "
    "tritt, trat, steht, lebt, ob",
    particles="stimmt es, trifft es zu",
    units={
        "percent": "prozent, prozentpunkt*, drittel, viertel, fünftel, zehntel, hälfte",
        "money": "euro/euros, cent, dollar, us-dollar, pfund, franken, rubel, lira, yen, yuan, kronen, "
        "eur, usd, gbp, chf, mark, d-mark, geld",
        "age": "jahre alt*, *jährig*, lebensjahr*, jahren gestorben",
        "warmth": "grad, celsius, fahrenheit, kelvin, °c, °f, °",
        "length": "kilometer*, meter*, zentimeter*, millimeter*, meile/meilen, seemeile/seemeilen, fuß, "
        "zoll, km, m, cm, mm, lichtjahr*",
        "duration": "sekunde/sekunden, minute/minuten, stunde/stunden, tag/tage/tagen, woche/wochen, "
        "monat/monate/monaten, jahr/jahre/jahren/jahrs, jahrzehnt*, jahrhundert*, "
        "jahrtausend*, *stündig*, *tägig*, *minütig*",
        "speed": "stundenkilometer*, kilometer pro stunde, meter pro sekunde, knoten",
        "mass": "tonne/tonnen, kilo, kilogramm, gramm, milligramm, kg, g, mg, pfund, liter/litern, "
        "kubikmeter*",
        "area": "hektar, quadratkilometer*, quadratmeter*, quadratmeile*, ar, m², km², ha, acre/acres",
        "times": "mal, male, *mal, prozent",
        "clock": "uhr",
    },
    numbers=r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:hundert|tausend)\w*|(?:(?:ein"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwan|vier|fünf|sech|sieb|acht"
    r"|neun)zig|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?dreißig|(?:drei"
    r"|vier|fünf|sech|sieb|acht|neun)zehn|zwei|zweier|drei|dreier|vier|fünf|sechs|sieben"
    r"|acht|neun|zehn|elf|zwölf|million(?:en)?|milliarden?|billion(?:en)?|mio\.?|mrd\.?"
    r"|dutzend\w*|anderthalb|eineinhalb|\w{3,8}einhalb|einzige[rsn]?|einmal|zweimal|dreimal"
    r"|beide[nr]?|keiner|null",
    several="mehrere/mehreren/mehrerer, einige/einigen, wenige/wenigen, paar, "
    "halbes/halbe/halben/halber, viele/vielen, ein/eine/einen/einer/einem",
    others="die anderen/übrigen/restlichen, der rest, die beiden/zwei/drei/vier/fünf/sechs anderen/übrigen, "
    "alle anderen/übrigen",
    months="januar/jänner, februar/feber, märz, april, mai, juni, juli, august, september, "
    "oktober, november, dezember",
    days="montag*, dienstag*, mittwoch*, donnerstag*, freitag*, samstag*, sonnabend*, sonntag*",
    eras="jahrhundert*, jahrtausend*, zeitalter, epoche",
    frequencies="einmal, zweimal, dreimal, viermal, fünfmal, jährlich*, täglich*, wöchentlich*, "
    "monatlich*, stündlich*, alle … jahre/tage/wochen/monate/stunden/minuten, jedes/jeden "
    "jahr/tag/monat, jede woche, nie, selten, oft",
    times="vor … jahren/tagen/wochen/monaten/stunden/minuten, heute, gestern, vorgestern, "
    "morgen, übermorgen, heuer, vorige/vorigen woche, letzte/letzten woche, "
    "nächste/nächsten woche, vergangene/vergangenen, vergangenes, dieses jahr, "
    "nächstes/nächsten jahr, letztes/letzten jahr, vorjahr, mittelalter, antike, ostern, "
    "weihnachten, pfingsten, silvester, frühling, frühjahr, sommer, herbst, winter, "
    "wochenende, mitternacht, mittag*, vormittag*, nachmittag*, abends, abend, nachts, in "
    "der nacht, jahreswechsel, kommende/kommenden",
    times_vaguely="nach, nachdem, während, bevor, als, seit, seitdem, bis, später, damals, inzwischen, "
    "zuletzt, künftig, bald, zunächst, zeit, beginn, ende, anfang",
    reasons="weil, denn, da, deshalb, deswegen, daher, darum, wegen, aufgrund, auf grund, infolge, "
    "dank, grund, gründe/gründen, ursache/ursachen, um … zu, damit, damit … kann, nämlich, "
    "anlass, hintergrund, mangels, angesichts, zurückzuführen, führte zu, führten zu, "
    "begründe*, ausgelöst, verursach*, sodass, so dass, inspirier*, zwecks, motiv, ziel, "
    "führte dazu, lag daran, liegt daran, folge",
    reasons_vaguely="nach, nachdem, für, durch, aus, um, zu, gegen, ohne, wenn, sonst",
    means="durch, indem, mit, mithilfe, mit hilfe, mittels, per, über, ohne, dadurch, anhand, "
    "wobei, dabei, von",
    people="präsident*, minister*, bürgermeister*, kanzler*, chef*, sprecher*, *sprecher*, "
    "leiter*, direktor*, polizei, regierung, forscher*, wissenschaftler*, professor*, "
    "könig*, kaiser*, partei, firma, unternehmen, *anwalt*, richter*, trainer*, autor*, "
    "behörde*, verein, verband, mann, frau, gruppe, arbeiter*",
    place_before="in, bei, nach, aus, auf, an, vor, von, nahe, nördlich, südlich, östlich, westlich, "
    "um, zwischen, durch, richtung, über, unweit, gegenüber, bis",
    places="stadt, dorf, straße, *straße, platz, *platz, haus, *haus, schule, *halle, park, "
    "*park, hafen, *hafen, region, gebiet, land, küste, insel, berg, fluss, see, bahnhof, "
    "*bahnhof, norden, süden, osten, westen, zentrum, gebäude, kirche, universität, "
    "garten, tal, wald, ufer, brücke, hauptstadt, viertel, bezirk, kreis, *gasse, meer, "
    "ozean",
    nouns_in_capitals=True,
)
