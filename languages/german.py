"""German."""

from languages.language import Language
from languages.sections.asking.answer_kinds import AnswerKindWords
from languages.sections.asking.back_references import BackReferenceWords
from languages.sections.asking.coverage import CoverageWords, Frame
from languages.sections.asking.earlier_versions import EarlierVersionWords
from languages.sections.asking.figure_questions import FigureQuestionWords
from languages.sections.asking.filters import FilterWords
from languages.sections.asking.language_names import LanguageNames
from languages.sections.asking.messages import MessageWords
from languages.sections.asking.parts import FIRST, SECOND, PartWords
from languages.sections.asking.plans import PlanWords
from languages.sections.asking.recency import RecencyWords
from languages.sections.asking.reporting import ReportingWords
from languages.sections.asking.timelines import TimelineWords
from languages.sections.files.article_labels import ArticleLabels
from languages.sections.files.bylines import BylineWords
from languages.sections.files.database_labels import DatabaseLabels
from languages.sections.files.file_labels import FileLabels
from languages.sections.files.mail import MailWords
from languages.sections.files.newsletters import NewsletterWords
from languages.sections.files.notices import NoticeWords
from languages.sections.files.page_dates import PageDateWords
from languages.sections.files.page_furniture import PageFurnitureWords
from languages.sections.files.pictures import PictureWords
from languages.sections.files.subscriptions import SubscriptionWords
from languages.sections.files.subtitles import SubtitleWords
from languages.sections.saying.claims import ClaimWords
from languages.sections.saying.corrections import CorrectionWords
from languages.sections.saying.days import DayWords
from languages.sections.saying.disagreements import DisagreementWords
from languages.sections.saying.figures import FigureWords
from languages.sections.saying.happenings import HappeningWords
from languages.sections.saying.measures import MeasureWords
from languages.sections.saying.statements import StatementWords
from languages.sections.sentences.cases import CaseForms
from languages.sections.sentences.dates import DateWords
from languages.sections.sentences.grammar import Grammar
from languages.sections.sentences.hyphens import HyphenWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.noun_phrases import NounPhraseWords
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds
from languages.sections.sentences.verb_forms import VerbForms

_NEWS = (
    r"(?:(?:Zeitungs-?|Presse-?)?Artikeln?|Meldung(?:en)?|Nachrichten?|Neues|Neuigkeiten|Schlagzeilen?|Berichterstattung"
    r"|(?:Zeitungs|Presse|Medien)berichten?)"
)

_ON = r"(?: (?:vom|von|aus|im|in|am|für|des|der|dem|den|dieser|diesem|Jahr|Monat|Woche)){0,3}"

_OUT = r"(?:erschienen\w*|veröffentlicht\w*|publiziert\w*)"

_FILTERS = FilterWords(
    months="januar,jan,jänner februar,feb,feber märz,mär,mrz april,apr mai juni,jun juli,jul august,aug "
    "september,sept,sep oktober,okt november,nov dezember,dez",
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

_ANSWER_KINDS = AnswerKindWords(
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
    place_articles="der, die, das, dem, den",
    place_contracted="im, am, beim, zum, zur",
    ordinal_endings=".",
    decade_endings="er, ern",
    place_before="in, bei, nach, aus, auf, an, vor, von, nahe, nördlich, südlich, östlich, westlich, "
    "um, zwischen, durch, richtung, über, unweit, gegenüber, bis",
    places="stadt, dorf, straße, *straße, platz, *platz, haus, *haus, schule, *halle, park, "
    "*park, hafen, *hafen, region, gebiet, land, küste, insel, berg, fluss, see, bahnhof, "
    "*bahnhof, norden, süden, osten, westen, zentrum, gebäude, kirche, universität, "
    "garten, tal, wald, ufer, brücke, hauptstadt, viertel, bezirk, kreis, *gasse, meer, "
    "ozean",
)

_MESSAGES = MessageWords(
    greetings="""hallo, hallo hallo, hi, hey, hallöchen, moin, moin moin, servus, grüezi, tach, na, guten
        morgen/tag/abend/mittag, gutn tag, morgen, grüß gott, grüss gott, grüß dich, grüß euch, sei
        gegrüßt, wie geht es dir/Ihnen/euch, wie geht's, wie gehts, wie geht's dir/Ihnen, wie gehts dir,
        wie läuft's, was geht, mahlzeit, willkommen, hallöle, halli hallo, huhu, tachchen, moinsen, hei,
        hej, heyho, guten, grüezi miteinander, servus miteinander, n abend, nabend, abend, schönen guten
        tag/morgen/abend, einen? schönen guten tag/morgen/abend, gruß, grüße,
        viele/liebe/beste/schöne/herzliche grüße, was geht ab, alles klar bei dir, alles gut bei dir, na
        du, wie geht es, wie geht es so, wie stehts, ich hoffe es geht dir/Ihnen gut, hoffe es geht
        dir/Ihnen gut, freut mich, schön dich zu sehen""",
    thanks="""danke, danke schön, dankeschön, danke sehr, danke dir, danke Ihnen, danke euch, ich danke
        dir/Ihnen, vielen dank, vielen lieben dank, herzlichen dank, besten dank, tausend dank, lieben
        dank, danke vielmals, danke für die hilfe/antwort/auskunft/info/mühe, danke für deine/Ihre hilfe,
        vielen dank für die hilfe/antwort/auskunft, vielen dank für deine/Ihre hilfe, merci, thx, dank
        dir, dank Ihnen, dank schön, dankeschon, dankschön, danke dafür, hab/habt dank, ganz?
        lieben/herzlichen/großen dank, vielen lieben? dank, dankö, großes dankeschön, das/es? hat mir?
        sehr?/gut? geholfen, hat mir? sehr? weitergeholfen, das hat mir? sehr? weitergeholfen, du hast
        mir sehr? geholfen, Sie haben mir sehr? geholfen, das/es? war/ist sehr? hilfreich, sehr
        hilfreich, bin/ich bin? sehr? dankbar, das hilft mir? sehr?/weiter?, danke für alles/nichts,
        thanks""",
    goodbyes="""tschüss, tschüß, tschüs, tschau, ciao, auf wiedersehen, wiedersehen, auf wiederhören, bis
        bald/später/morgen/dann/nachher, bis zum nächsten mal, gute nacht, mach's gut, machs gut, machen
        Sie es gut, schönen tag, schönen tag noch, schönen abend, schönen abend noch, einen schönen tag
        noch, schönes wochenende, leb wohl, adieu, bye, tschüssi, tschüssikowski, tschö, tschaui,
        tschaka, pfiat di, pfiati, servus und tschüss, ade, bis die tage, bis
        denn/denne/morgen/gleich/demnächst, bis zum? nächstes/nächsten mal, man sieht sich, wir sehen
        uns, wir hören uns, auf bald, ich/muss muss?/ich? los/weg/gehen/fort, ich muss jetzt
        los/weg/gehen, ich bin/hau/gehe/geh dann?/jetzt? weg/ab/raus/schlafen, bin dann? weg/raus, einen?
        schönen tag/abend/feierabend/nachmittag/sonntag noch?, einen? guten tag/abend noch, ein? schönes
        wochenende noch?, schöne woche noch?, feierabend, schlaf gut, schlafen Sie gut, träum schön, mach
        es gut, leben Sie wohl, gehab dich wohl, n8, cu""",
    help="""hilfe, hilf mir, helfen Sie mir, bitte um hilfe, ich brauche hilfe, kannst du mir helfen,
        können Sie mir helfen, was kannst du, was kannst du alles, was können Sie, was kannst du für mich
        tun, was kann ich fragen, was kann ich dich/Sie fragen, was kann ich hier fragen, was machst du,
        wie funktionierst du, wie funktioniert dieser bot, wie funktioniert der bot, wie benutze ich
        dich, wie benutze ich diesen bot, was weißt du, anleitung, bedienungsanleitung,
        gebrauchsanweisung, eine? anleitung bitte, bitte? um eine? anleitung/hilfe/erklärung, gibt es
        eine? anleitung/hilfe/bedienungsanleitung, ich brauche/möchte/will/hätte? gern? eine anleitung,
        ich brauche/bräuchte/benötige etwas? hilfe, brauche hilfe, gib/zeig mir eine? anleitung, was
        kannst/könntest du alles?/machen?/tun?/leisten?, was können Sie alles?/machen?/tun?, was kannst
        du so? alles?, was kann der/dieser/das bot/ding/programm/dienst alles?, was kann man hier/dich
        machen/fragen/tun, was kann/darf/soll man/ich dich?/Sie? alles? fragen/schreiben/eingeben, was
        soll/muss ich machen/tun/schreiben/eingeben, was machst du hier?/genau?, wie funktioniert/geht
        das/es ganze? hier, wie funktioniert/geht der/dieser/das/dieses bot/ding/programm/chat/chatbot,
        wie benutze/bediene/verwende/nutze ich/man dich/das/Sie, wie benutzt/bedient/verwendet/nutzt man
        dich/das/Sie, wie benutzt/bedient/nutzt man diesen/den bot/chatbot, wie kann/muss/soll ich/man
        dich/das/Sie benutzen/bedienen/nutzen/verwenden, wie kann ich diesen/den bot
        benutzen/bedienen/nutzen, ich versteh/verstehe/kapier/kapiere/weiß/check nicht wie ich/man
        dich/das/Sie benutzen/bedienen/nutzen/benutzt/bedient/nutzt soll?/kann?/muss?, ich
        versteh/verstehe/kapier/kapiere/weiß/check nicht wie du/das funktionierst/funktioniert/geht, ich
        komme/komm hier? nicht klar/weiter/zurecht, ich kenne/kenn mich nicht aus, erklär/erkläre mir?
        wie du/das funktionierst/funktioniert/geht, erklär/erkläre dich, wie fange/fang ich an, wie geht
        das hier, wofür/wozu bist du da?/gut?, wozu/wofür kann ich dich nutzen/brauchen, kann mir jemand
        helfen, hilf mir mal?, helft mir, befehle, welche befehle/funktionen gibt es, welche fragen kann
        ich dir?/Ihnen? stellen, was für fragen kann ich dir?/Ihnen? stellen, bei was/wobei kannst?/du?
        helfen, wobei kannst du mir helfen, womit kannst du mir helfen""",
    identity="""wer bist du, was bist du, wer sind Sie, was sind Sie, bist du ein
        bot/roboter/mensch/computer/programm, bist du eine maschine/ki/person, bist du
        echt/menschlich/chatgpt/da, sind Sie ein bot/roboter/mensch, sind Sie eine maschine, sind Sie
        echt/da, ist das ein bot/roboter, rede ich mit einem bot/menschen/roboter, wie heißt du, wie
        heißen Sie, wie ist dein/Ihr name, dein name, wer hat dich
        gemacht/gebaut/programmiert/erschaffen, ist da jemand, ist jemand da, bist du ein chatbot,
        wer/was bist du/n/denn?, wer/was bistn du, bist du
        ein?/eine?/einen?/einem?/einer?/ne?/nen?/n?/ner?/nem?
        echter?/echte?/richtiger?/richtige?/echten?/richtigen?/künstliche?
        bot/roboter/mensch/computer/programm/chatbot/maschine/ki/person/automat/menschen/frau/mann, bist
        du ein?/eine?/einen?/einem?/einer?/ne?/nen?/n?/ner?/nem? künstliche intelligenz, bist du
        real/lebendig/menschlich/echt/online, sind Sie
        ein?/eine?/einen?/einem?/einer?/ne?/nen?/n?/ner?/nem?
        echter?/echte?/richtiger?/richtige?/echten?/richtigen?/künstliche?
        bot/roboter/mensch/computer/programm/chatbot/maschine/ki/person/automat/menschen/frau/mann, ist
        das/dies hier? ein?/eine?/n?/ne? bot/roboter/chatbot/ki, du bist doch?
        ein?/eine?/einen?/einem?/einer?/ne?/nen?/n?/ner?/nem?
        bot/roboter/mensch/computer/programm/chatbot/maschine/ki/person/automat/menschen/frau/mann,
        rede/spreche/schreibe/chatte/sprech/schreib ich hier?/gerade? mit
        ein?/eine?/einen?/einem?/einer?/ne?/nen?/n?/ner?/nem?
        echter?/echte?/richtiger?/richtige?/echten?/richtigen?/künstliche?
        bot/roboter/mensch/computer/programm/chatbot/maschine/ki/person/automat/menschen/frau/mann, mit
        wem rede/spreche/schreibe/chatte/sprech/schreib ich,
        redet/spricht/schreibt/antwortet/sitzt/chattet hier?/da?/mir?
        ein?/eine?/einen?/einem?/einer?/ne?/nen?/n?/ner?/nem?
        echter?/echte?/richtiger?/richtige?/echten?/richtigen?/künstliche?
        bot/roboter/mensch/computer/programm/chatbot/maschine/ki/person/automat/menschen/frau/mann, wie
        heißt/heisst du/n?, wie/was/sag ist?/mir? dein/deinen/Ihr name/namen, wie lautet dein/Ihr name,
        wie darf/soll/kann ich dich/Sie nennen, wie nennt man dich/Sie, hast du
        ein?/eine?/einen?/einem?/einer?/ne?/nen?/n?/ner?/nem? namen, haben Sie
        ein?/eine?/einen?/einem?/einer?/ne?/nen?/n?/ner?/nem? namen, wer hat dich/Sie/diesen/den bot?
        gemacht/gebaut/programmiert/erschaffen/entwickelt/erfunden/geschrieben/trainiert, wer
        steckt/steht hinter dir/Ihnen, wer betreibt dich/Sie, wem gehörst du, von wem bist/wurdest du
        gemacht?/gebaut?/programmiert?/entwickelt?, wer ist dein
        schöpfer/entwickler/erfinder/programmierer/macher/besitzer, was für
        ein?/eine?/einen?/einem?/einer?/ne?/nen?/n?/ner?/nem? bot/ki/programm/modell bist du, welche
        ki/welches bist du, stell dich vor, stell dich mal? vor, erzähl/erzähle mir? etwas/was? über
        dich, wie alt bist du, woher kommst du, bist du chat gpt, ist hier/da jemand/wer""",
    agreement="""ok, okay, alles klar, klar, gut, sehr gut, super, toll, prima, perfekt, cool, schön,
        wunderbar, verstanden, verstehe, aha, ach so, achso, ja, jo, jep, nein, nee, nö, doch, genau,
        stimmt, oh, hm, hmm, entschuldigung, sorry, macht nichts, kein problem, egal, passt, in ordnung,
        geht klar, test""",
    remarks="""na sowas, na so was, sowas, so was, sag bloß, was du nicht sagst, was Sie nicht sagen,
        nicht zu fassen/glauben, kaum zu fassen/glauben, kann/ist ja nicht wahr sein?, kann doch? nicht
        sein, das darf/kann doch? nicht wahr? sein, das gibt's/gibts doch? nicht, gibt's/gibts doch?
        nicht, das hätte ich nicht gedacht/erwartet, hätte ich nicht gedacht/erwartet, wer hätte das
        gedacht, das wusste ich noch? nicht, wusste ich noch? nicht, ich bin
        sprachlos/baff/beeindruckt/schockiert/gespannt/überrascht, da bin ich baff/sprachlos/gespannt,
        mir fehlen die worte, ach du meine?/liebe?/schande/schreck/je güte?/zeit?, meine güte, du meine
        güte, um himmels willen, oh mein gott, mein gott, gott sei dank, zum glück, tut mir leid, das
        tut mir leid, mein? herzliches? beileid, wie auch immer, auch gut, na
        gut/schön/ja/dann/also/toll/klasse, da schau her, schau an, sieh an, sieh mal einer an, schau
        mal einer an, das ist ja ein ding, ist ja ein ding, alter schwede, respekt, hut ab, chapeau, gut
        gemacht, weiter so, das freut mich, freut mich für sie/ihn/die/alle, die armen, der arme, die
        arme, so ein mist/pech/unsinn/quatsch/glück/ärger/jammer/skandal/drama, was für ein?/eine?
        mist/pech/unsinn/glück/skandal/drama/geschichte/tragödie/katastrophe/wahnsinn/spiel/zufall/leistung,
        das ergibt/macht sinn, ergibt/macht sinn, leuchtet ein, das leuchtet ein, gut zu wissen, wieder
        was gelernt, na? immerhin, oha, uff, puh, autsch, aua, ups, hoppla, juhu, hurra, yeah, tja""",
    feelings="""stark, krass, heftig, wahnsinn, wahnsinnig, irre, verrückt, unglaublich, unfassbar,
        erstaunlich, bemerkenswert, beeindruckend, schade, traurig, schlimm, furchtbar, schrecklich,
        schockierend, erschreckend, tragisch, bitter, hart, übel, fies, mies, peinlich, dreist, frech,
        lustig, witzig, komisch, seltsam, merkwürdig, spannend, interessant, süß, niedlich, rührend,
        geil, nice, genial, klasse, spitze, großartig, fantastisch, phantastisch, toll, super, prima,
        cool, wunderbar, herrlich, erfreulich, ärgerlich, nervig, absurd, skandalös, bravo, glückwunsch,
        respekt, wow, oha, uff, puh, autsch, oje, ohje, ojemine, ui, huch, hui, boah, woah, igitt,
        krasse, heftige, verrückte, tolle, starke, schlimme, traurige, spannende, interessante,
        unglaubliche, lächerlich, logisch, beruhigend, beunruhigend, gruselig, ekelhaft, abscheulich,
        leid, beschämend, erschütternd, bewegend, überraschend, einleuchtend""",
    around_feelings="""das, dies, es, sie, tut, ist, war, sind, wäre, klingt, hört, sich, an, ja, wie,
        so, sowas, echt, wirklich, aber, total, voll, ganz, sehr, richtig, absolut, ziemlich, einfach,
        nur, oh, ah, ach, ok, okay, nein, ja, mann, leute, gott, oder, ne, gell, was, für, ein, eine,
        einen, sache, geschichte, leistung, nachricht, finde, find, ich, mir, und, na, dann, auch, zu,
        der, die, doch, schon, halt, eben, super, haha, hm, hmm, aha, alter""",
    behind_feelings="""um, für, von, mit, dass""",
    address="""bot, roboter, beleg, zusammen, alle, allerseits, leute, freunde, lieber, liebe, liebes,
        team, du, Sie, dir, Ihnen, euch, auch, und, nochmal, noch mal, sehr, so sehr, schon mal, im
        voraus, bitte, dann, erst mal, erstmal, mal, da, ihr, an alle, ganz, so, wieder, oder ein
        mensch/bot/roboter, oder eine person/maschine, oder mensch, für die/deine/Ihre/eure hilfe, für
        die antwort/auskunft/info/erklärung, für alles, herrschaften, die? herrschaften, meine? damen und
        herren, die damen und herren, meine? damen, meine herren, miteinander, alle zusammen, ihr lieben,
        du lieber?/liebe?, mein lieber/freund/schatz/guter/bester, meine liebe/gute, schatz, süßer, süße,
        kumpel, alter, digga, bro, kollege, kollegen, chatbot, lieber/kleiner bot, mit mir, mir, dich,
        oder was, oder nicht, oder so, oder wie, oder
        ein?/eine?/einen?/einem?/einer?/ne?/nen?/n?/ner?/nem?
        echter?/echte?/richtiger?/richtige?/echten?/richtigen?/künstliche?
        bot/roboter/mensch/computer/programm/chatbot/maschine/ki/person/automat/menschen/frau/mann, bis
        dann, für heute, für deine/eure/Ihre mühe, noch, na, ach, vielmals, dafür, mal wieder, pls, plz,
        bis bald""",
    particles="""eigentlich, denn, so, jetzt, hier, mal, überhaupt, nun, genau, bloß, wohl, eben, halt,
        doch, etwa, wirklich, gerade, bitte, also, alles, noch, auch, da, dann, übrigens""",
    and_="und, aber, also, oder, und was ist mit, was ist mit, und wie ist es mit, und was",
    asks="""wer, wen, wem, wessen, was, welche, welcher, welches, welchen, welchem, wann, wo, wohin,
        woher, warum, wieso, weshalb, wie, wieviel, wieviele, womit, wozu, wodurch, wofür, worüber,
        woran, worin, worauf, wovon, wogegen, inwiefern, ob""",
    requests="""nenne, nenn, nennen, zeige, zeig, zeigen, erzähle, erzähl, erzählen, erkläre, erklär,
        beschreibe, beschreib, liste, fasse, fass, gib, geben, sag, sage, suche, such, finde, vergleiche,
        schreib, schreibe, bitte, ich, wir, mich, alles, zusammenfassung, überblick, neues, mehr,
        details, infos""",
    checks="""stimmt das/dies/es/so denn?/wirklich?/eigentlich?/überhaupt?/so?/auch? alles? oder?
        nicht?, stimmt's, stimmts, ist das/dies/es/so denn?/wirklich?/eigentlich?/überhaupt?
        wahr/richtig/korrekt/falsch/belegt/bestätigt/gesichert/echt/so/fake/erfunden/passiert/aktuell
        oder? nicht?/falsch?/fake?/erfunden?, das stimmt, das ist wahr/richtig/echt,
        wahr/fakt/echt/richtig oder falsch/fake/nicht/unwahr, wahr, richtig, echt, echt jetzt,
        wirklich, wirklich wahr, im ernst, ernsthaft, faktencheck bitte?/dazu?, fact check bitte?,
        prüfung bitte?, bitte? mal? prüfen/checken/überprüfen/verifizieren bitte?, bitte?
        prüf/prüfe/prüft/prüfen/check/checke/checkt/checken/überprüfe/überprüf/überprüfen Sie?
        das/dies/es/mal/bitte mal?/bitte? bitte?, kannst/könntest/könnt/können/könnten du/ihr/Sie
        das/dies bitte? mal? prüfen/checken/überprüfen/bestätigen, was ist da? an? dran, ist
        da/daran was/etwas dran, was ist daran wahr, gibt es/gibt's dafür/dazu
        belege/quellen/beweise/bestätigung/was/etwas, belege/quellen/beweise/beleg/quelle
        dafür?/dazu? bitte?, was haben/wissen wir/Sie dazu/darüber, was habt/wisst ihr dazu/darüber,
        habt/haben ihr/wir/Sie was/etwas dazu, was sagen die artikel/quellen dazu, was steht dazu in
        den artikeln""",
    checks_that="""stimmt/stimmte es wirklich?/eigentlich?/denn? dass, ist/war es
        wirklich?/eigentlich?/denn? wahr/richtig/korrekt/so/bestätigt/belegt/der? fall? dass, trifft es
        wirklich?/eigentlich? zu dass, kann es sein dass, bitte? prüfe/prüfen/prüf/check/checke
        Sie?/mal?/bitte? ob/dass, kannst/könntest/können/könnten du/Sie bitte? mal?
        prüfen/bestätigen/checken ob/dass, ich/wir habe/haben gehört/gelesen dass, mir wurde gesagt dass,
        jemand sagt/behauptet dass, stimmt die behauptung dass""",
    verbs="""könnte, könnten, würde, würden, dürfte, dürften, möchte, möchten, müsste, müssten, ist,
        sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, will, wollen, wollte,
        wollten, kann, können, konnte, konnten, soll, sollen, sollte, sollten, muss, müssen, musste,
        mussten, darf, dürfen, durfte, gibt, gab, gaben, geht, ging, gingen, kommt, kam, kamen, bleibt,
        blieb, steht, stand, liegt, lag, tritt, trat, traten, nimmt, nahm, nahmen, verliert, verlor,
        gewinnt, gewann, stirbt, starb, starben, fällt, fiel, steigt, stieg, trifft, traf, trafen,
        findet, fand, fanden, hält, hielt, zieht, zog, ließ, sagt, sagte, zahlt, zahlte""",
    slips="""das? war ein tippfehler/versehen/vertipper/test, tippfehler, vertippt, verklickt, verschrieben,
        verdrückt, ich? habe/hab mich nur? vertippt/verklickt/verschrieben/verdrückt/vertan, aus versehen,
        das? war aus versehen, das? war nicht für dich/Sie/hier, das? war nicht so? gemeint, das? war
        die? falsche taste, das? war der? falsche knopf/chat, falsche/falscher/falsches
        taste/knopf/chat/fenster/gruppe/nachricht/eingabe, mein fehler, meine katze, das? war meine?
        katze/kind/tochter/sohn/hosentasche, vergiss es/das, vergessen Sie es/das, schon gut, verzeihung,
        tschuldigung, entschuldige, entschuldigen Sie bitte?, sorry, pardon, ignorier
        das/es, ignorieren Sie das/es, hat sich erledigt""",
    letters="äöüß",
    more="mehr, mehr bitte, mehr davon, zeig mehr, zeig mir mehr",
    tags="""oder, oder nicht, nicht wahr, stimmt's, stimmts, richtig, korrekt, ne, gell, echt, ja, stimmt
        das""",
    articles="der, die, das, den, dem, des, ein, eine, einen, einem, einer",
    name_links="""von, vom, van, zu, zur, und, der, des, de, del, di, da, al, el, la, le, du, the, of""",
    verb_first_asks=True,
    laughter=r"a*(?:h[aeiou]){2,}h*|x+d+|lo+l",
    keyboard="qwertzuiopü asdfghjklöä yxcvbnm",
    digraphs="ä ae, ö oe, ü ue",
    yes="ja",
    no="nein",
)

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

_COVERAGE = CoverageWords(
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

_STATEMENTS = StatementWords(
    denied="""dementiert/dementierte/dementierten/dementieren,
        bestreitet/bestritt/bestritten/bestreiten/bestreite, leugnet/leugnete/leugneten/leugnen/geleugnet,
        abgestritten, streitet/stritt/stritten/streiten … ab $, weist/wies/wiesen/weisen … zurück $,
        weist/wies/wiesen/weisen … von sich, zurückgewiesen, zurückzuweisen,
        zurückweist/zurückwies/zurückwiesen, widerspricht/widersprach/widersprachen/widersprochen,
        tritt/trat/traten/treten … entgegen $, entgegengetreten, Dementi, Zurückweisung,
        nennt/nannte/nannten/bezeichnete/bezeichnet …
        Lüge/Unsinn/falsch/erfunden/verlogen*/haltlos/Märchen/unwahr, beteuert/beteuerte … Unschuld""",
    confirmed="""bestätigt/bestätigte/bestätigten/bestätigen/bestätige,
        bekräftigt/bekräftigte/bekräftigten, räumt/räumte/räumten/räumen … ein $, eingeräumt,
        einräumt/einräumte, zugegeben, zugab/zugibt, gibt/gab/gaben/geben … zu $,
        gesteht/gestand/gestanden, bekennt/bekannte … schuldig, Bestätigung""",
    neither="""weder (zu) bestätigen/bestätigt/bestätigte/bestätigten noch (zu)
        dementieren/dementiert/dementierte/dementierten, weder (zu)
        dementieren/dementiert/dementierte/dementierten noch (zu)
        bestätigen/bestätigt/bestätigte/bestätigten""",
    unconfirmed="""lehnt/lehnte/lehnten … ab … bestätigen, weigert/weigerte/weigerten sich … bestätigen,
        unbestätigt*, keine/keinerlei Bestätigung, nicht (zu) bestätigen, nicht bestätigt,
        bekräftigt/bekräftigte … nicht""",
    undenied="""lehnt/lehnte/lehnten … ab … dementieren/bestreiten, weigert/weigerte/weigerten sich …
        dementieren/bestreiten, kein Dementi, nicht (zu) dementieren, nicht dementiert,
        bestritt/bestreitet/bestritten/bestreiten (das) nicht, nicht
        bestritten/bestreiten/abstreiten/abgestritten""",
    silent="""wollte/wollten/wollen/will/möchte/möchten/mochte … nicht/nichts/keine/keinen/keinerlei …
        äußern/kommentieren/Angaben/Stellung/Stellungnahme/sagen/nennen/Auskunft/Kommentar/Details,
        lehnt/lehnte/lehnten … Stellungnahme/Kommentar/Auskunft/Interview … ab $, Stellungnahme/Kommentar
        … abgelehnt, keine/keinen/keinerlei Stellungnahme/Kommentar/Angaben/Auskunft, nicht (dazu)
        geäußert/kommentiert/reagiert/äußern/kommentieren, äußerte/äußerten/äußert sich … nicht, hat/haben
        sich … nicht … geäußert, geschwiegen, schwieg/schweigt/schwiegen, bleibt/blieb stumm, ließ/ließen
        … offen $, nicht/niemand … für eine Stellungnahme … erreichbar/erreichen, für eine Stellungnahme …
        nicht … erreichbar/erreichen, kommentierte/kommentiert/kommentieren/kommentierten (das) nicht, war
        … nicht zu sprechen""",
    corrected="""nahm/nahmen/nimmt/zog/zogen/zieht … Dementi/Bestätigung/Aussage/Darstellung … zurück,
        korrigiert/korrigierte/korrigierten/korrigieren, berichtigt/berichtigte/berichtigten, Korrektur,
        Berichtigung, Gegendarstellung, richtig ist, früheren Fassung/Version, richtiggestellt,
        stellt/stellte/stellten … richtig $, widerruft/widerrief/widerriefen/widerrufen, Rückzieher,
        Kehrtwende, zurückgenommen, zog/zogen/zieht … Mitteilung/Erklärung … zurück $""",
    demanded="""fordert/forderte/forderten/fordern/gefordert, verlangt/verlangte/verlangten/verlangen,
        drängt/drängte/drängten auf, pocht/pochte/pochten auf, ruft/rief/riefen/rufen … auf $, aufgerufen,
        plädiert/plädierte/plädierten für, appelliert/appellierte""",
    announced="""kündigt/kündigte/kündigten/kündigen … an $, angekündigt,
        ankündigt/ankündigte/ankündigten, gab/gaben/gibt … bekannt $, bekanntgegeben,
        stellt/stellte/stellten … in Aussicht, verspricht/versprach/versprachen""",
    reported="""berichtet/berichtete/berichteten/berichten, schreibt/schrieb/schrieben/schreiben,
        meldet/meldete/meldeten/melden, enthüllt/enthüllte/enthüllten,
        veröffentlicht/veröffentlichte/veröffentlichten, unter Berufung auf, nach Informationen, Bericht …
        zufolge, geschildert, aufgeschrieben, laut dem/einem Bericht, laut der Zeitung""",
    said="""sagt/sagte/sagten/sagen/gesagt, erklärt/erklärte/erklärten/erklären,
        teilt/teilte/teilten/teilen … mit $, mitgeteilt, mitteilt/mitteilte/mitteilten,
        betont/betonte/betonten/betonen, warnt/warnte/warnten/warnen, nennt/nannte/nannten,
        meint/meinte/meinten/meinen, verweist/verwies/verwiesen auf, spricht/sprach/sprachen/sprechen
        von/davon/vom/sich, begründet/begründete/begründeten, äußert/äußerte/äußerten, geäußert,
        führt/führte/führten … aus $, bemängelt/bemängelte/bemängelten,
        kritisiert/kritisierte/kritisierten/kritisieren, lobt/lobte/lobten, zufolge, gibt/gab/gaben … an
        $, versichert/versicherte/versicherten, heißt/hieß es, behauptet/behauptete/behaupteten,
        erläutert/erläuterte/erläuterten, ergänzt/ergänzte, fügt/fügte … hinzu $,
        erzählt/erzählte/erzählten, beklagt/beklagte/beklagten, schildert/schilderte/schilderten,
        unterstreicht/unterstrich, stellt/stellte … klar $, weist/wies/wiesen … darauf hin $, weist/wies …
        hin $, rechnet/rechnete damit, hält/hielt … für, zeigt/zeigte sich, freut/freute sich,
        bedauert/bedauerte, resümiert/resümierte, rät/riet, prophezeit/prophezeite,
        argumentiert/argumentierte/argumentierten, räsonniert/räsonnierte, konstatiert/konstatierte,
        bilanziert/bilanzierte, urteilt/urteilte, vermutet/vermutete, antwortet/antwortete,
        empfiehlt/empfahl/empfahlen""",
    sources="""laut, nach Angaben (von), nach Auskunft (von), nach Aussage (von), nach (den) Worten (von),
        ^so""",
    other_senses="""bestritt/bestritten/bestreitet/bestreiten …
        Spiel/Spiele/Partie/Match/Rennen/Lebensunterhalt/Leben/Unterhalt/Kampf/Saison/Turnier/Turniere/*turnier/*turniere/*spiel/*spiele/*kampf/Einsatz/Auftritt/Auftritte/Finale/Kosten/Wettkampf/Programm/Konzert,
        weist/wies/wiesen/weisen …
        Besucher/Besucherin/Gäste/Personen/Wunsch/Vorschlag/Vorschläge/Forderung/Forderungen/Angebot/Idee/Flüchtlinge/Migranten/Asylwerber/Reisende/Menschen/Antrag/Anträge/Klage/Klagen/Beschwerde/Beschwerden/Berufung/Berufungen/Einspruch/Revision/Angreifer/Fans
        … zurück,
        Besucher/Gäste/Personen/Flüchtlinge/Migranten/Asylwerber/Menschen/Antrag/Anträge/Klage/Klagen/Beschwerde/Berufung
        … zurückgewiesen,
        Urteil/Urteile/Verurteilung/Freispruch/Haftbefehl/Verfügung/Wahl/Ernennung/Strafe/Termin/Platz/Rekord/These/Hypothese/Ruf/Form/Titel
        … bestätigt, bestätigt/bestätigte/bestätigten …
        Urteil/Urteile/Verurteilung/Freispruch/Verfügung/Wahl/Ernennung/Strafe/These/Hypothese/Ruf/Form/Regel/Trend/Eindruck,
        bestätigt sehen, sieht/sah/sehen sich … bestätigt, laut eigener/eigenen/eigenem, kurz gesagt,
        heißt/hieß es für, im Amt bestätigt, bestätigte Fälle/Infektionen, bestätigten
        Fälle/Fällen/Medienberichten/Meldungen, meldet/meldete/meldeten sich, melden sich,
        teilt/teilte/teilten sich, verspricht/versprach sich, ruft/rief/riefen … Notruf/Polizei, nach
        Berichten über, erklärt/erklärte/erklärten … für ungültig/tot/schuldig/unzulässig/beendet/nichtig,
        erklärte … zum/zur, stellt/stellte … bestätigt fest, Forderung/Forderungen, nannte/nennt/nannten
        sich, gab/gibt/gaben … an die/den/das""",
    nouns="Dementi, Zurückweisung, Bestätigung, Korrektur, Berichtigung, Gegendarstellung",
    deny="""dementieren/dementiert/dementierte/dementierten, bestreiten/bestritten/bestreitet/bestritt,
        geleugnet/abgeleugnet/leugnen/leugnet/leugnete/abstreiten, abgestritten, zurückgewiesen,
        zurückweis*, widersprochen, zurück, Dementi""",
    confirm="""bestätigen/bestätigt/bestätigte/bestätigten, eingeräumt, zugegeben, bekräftigt, einräumen,
        ein $, anerkannt, gestanden""",
    comment="""geäußert/äußern/äußert/äußerte, kommentieren/kommentiert/kommentierte, Stellung, reagiert,
        Stellungnahme""",
    correct="korrigier*, berichtig*, Korrektur, richtiggestellt",
    demand="fordern/fordert/forderte/forderten, gefordert, verlangen/verlangt/verlangte/verlangten",
    announce="ankündig*, angekündigt, kündigt/kündigte/kündigten",
    negation="nicht, kein*, nie, niemals, niemand*, weder, ohne, keinesfalls, kaum, keineswegs, nichts",
    absence="""ausgeschlossen, auszuschließen, fehlt*, frei von, unverletzt, schließt/schloss … aus $,
        falsch, unwahr""",
    unreal="""wenn, falls, sobald, ob, bevor, sollte/sollten, will/wollen/wollte/wollten,
        wird/werde/werden, würde/würden, kann/könnte/könnten, muss/müsse/müssen, soll, möchte/möchten, zu,
        darf, um, dürfte, statt, anstatt, verzichtet*, vermied/vermeidet, weigert*""",
    hearsay="""unklar, ungewiss, bleibt offen, stimmt nicht, nicht wahr, gegenüber/laut Unbekannten,
        soll/sollen … haben/sein, angeblich, mutmaßlich, nach Informationen,
        Berichten/Gerüchten/Medienberichten/Meldungen zufolge, laut Berichten/Medienberichten/Gerüchten,
        laut einem Bericht, dem Vernehmen nach, raunt*, munkelt*, gemunkelt, Gerüchte besagen, Flurfunk,
        will … haben""",
    that="dass, ob, wonach, weil, wenn, deren, dessen, haben, hätte, habe, zu",
    coordination="und, aber, doch, jedoch, dann, oder, sondern",
    contrast="""zunächst, anfangs, ursprünglich, vorerst, nur, lediglich, bloß, ausschließlich, teilweise,
        zum Teil, teils, außer, ausgenommen, nicht aber, im Grundsatz, grundsätzlich, indirekt, halb,
        einige, manche, eine Reihe, mit Ausnahme""",
    asks="wer, wen, wem, wessen, was, welche*, wann, wo, warum, wieso, weshalb, wie, womit, wozu, woher",
    helping="""hat, haben, hatte, hatten, habe, ist, sind, war, waren, wurde, wurden, worden, sei,
        seien, werde, wird, werden, wollte, will, wollen, konnte, kann, gab, gibt, lehnt, lehnte, trat,
        wies, wiesen, möchte, räumte, teilte, kündigte, ließ, kam, geht, nannte, sieht, sein, gewesen,
        geworden""",
    inquiries="""könnte, könnten, dürfte, dürften, beinahe, fast, nahezu, Gerücht*, gefragt,
        Ermittlung*, ermittelt, ermitteln, Verdacht*, Untersuchung*, Anklage*, Prüfung*, prüft, prüfen,
        Gespräch*, Verhandlung*, Plan, Pläne, Möglichkeit*, Gefahr, Risiko, Antrag, Anzeige*, Verfahren,
        Interesse""",
    long_past="hatte, hatten",
    quoted_mood="habe, hätte, hätten, sei, seien, wäre",
    fiction="""Satire, Glosse, Roman, Romans, Theaterstück, Posse, Bühne, Sketch, Kabarett, Drehbuch,
        Hörspiel, Krimi, Komödie, Zu guter Letzt, Osterhase/Osterhasen""",
    claimed="""raunt es, so heißt es, will/wollen … wissen, wird/wurde/werde … behauptet, behaupten
        Nutzer/Internetnutzer/User, angeblich*, vermeintlich*, Kettennachricht/Kettenbrief/Gerüchten
        zufolge, Gerücht/Gerüchte, Nutzer/User/Nutzerinnen/Internetnutzer
        behaupten/schreiben/verbreiten/teilen, kursiert/kursieren/kursierte, auf
        Facebook/Telegram/X/TikTok/WhatsApp/Instagram/Twitter/YouTube …
        behauptet/heißt/behaupten/verbreitet, in sozialen Medien/Netzwerken …
        behauptet/heißt/behaupten/verbreitet, im Netz … behauptet/heißt/verbreitet, ein
        Video/Foto/Beitrag/Post soll … zeigen, soll/sollen … haben/sein, heißt es in einem/einer
        Post/Beitrag/Kettennachricht/Sprachnachricht, laut einem Post/Beitrag/Video, laut einer
        Sprachnachricht""",
    unknown_sources="""Post, Posts, Posting, Postings, Beitrag, Beiträge, Tweet, Tweets, Meme, Memes,
        Video, Videos, Clip, Clips, Bild, Bilder, Foto, Fotos, Screenshot, Screenshots, Sharepic,
        Bildtafel, Kanal, Kanäle, Nutzer, Nutzerin, Nutzerinnen, User, Internetnutzer, Sprachnachricht*,
        Kettennachricht*, Kettenbrief*, Rundmail*, Flugblatt, Flugblätter, Flugblättern, Foren, Forum,
        *gruppen, Anzeigen, Werbung, Unbekannte, Anonyme, anonyme/anonymer/anonymes/anonymen
        Schreiben/Brief/Quelle/Quellen, Facebook, Telegram, WhatsApp, TikTok, Instagram, Twitter, YouTube,
        sozialen Medien/Netzwerken, im Netz, im Internet""",
    claiming="""sei, seien, habe, hätten, werde, würden, solle, wolle, könne, plane, verbreitet,
        verbreiten, warnt, warnen, behauptet, behaupten, schreibt, schreiben, heißt, lesen, liest,
        will/wollen … wissen, zeigt angeblich, raunt, erzählt, erzählen""",
    kin="""Bruder, Schwester, Ehefrau, Ehemann, Witwe, Sohn, Tochter, Vater, Mutter, Onkel, Tante,
        Neffe, Nichte, Cousin, Freund, Freundin, Nachbar, Nachbarin, Rivale, Rivalin, Vorgänger,
        Vorgängerin, Nachfolger, Nachfolgerin, Gegner, Gegnerin, Konkurrent, Konkurrentin, Kollege,
        Kollegin""",
    claims="""Bericht, Berichte, Berichten, Gerücht, Gerüchte, Gerüchten, Vorwurf, Vorwürfe, Vorwürfen,
        Vermutung, Vermutungen, Meldung, Meldungen, Anschuldigung, Anschuldigungen, Spekulation,
        Spekulationen, Darstellung, Behauptung, Behauptungen, Hinweise, Zahlen, Zahl, Angabe, Angaben,
        Kritik, Verdacht, Sache, Information, Informationen, Nachricht""",
    asides="""am *tag/*abend/*morgen/*mittag/*nacht, auch, zugleich, dann, später, erneut, bereits, schon,
        selbst, bislang, bisher, zunächst, erstmals, entschieden, jedoch, allerdings, zudem, außerdem,
        doch, aber, und, noch, ferner, ebenfalls, dabei, zuvor, inzwischen, gestern, heute, offiziell,
        öffentlich, scharf, energisch, vehement, mittlerweile, schließlich""",
    back="das, dies, es, dem, davon, dazu, ihn, diesen, diese, dieses",
    what_say="""was
        sagt/sagte/sagten/sagen/meint/meinte/meinten/meinen/erklärt/erklärte/antwortet/antwortete/antworteten
        (denn)""",
    what_do="""was hat/haben (denn)""",
    say="""gesagt/gemeint/erklärt/geantwortet, dazu gesagt/gemeint/erklärt""",
    not_asked="""das, dies, es, ihn, sie, dem, den, der, die, ein*, dazu, dass, etwas, sich, offiziell,
        tatsächlich, wirklich, eigentlich, öffentlich, bisher, schon, auch, je, jemals, denn, davon,
        jetzt""",
    persons="er, sie",
    noun_by="von, vom, aus, seitens",
    behalf="im Namen, im Auftrag",
    actors={
        "government": "*regierung*",
        "ministry": "*ministerium*, *minister, *ministerin",
        "company": "Unternehmen*, *firma, *gesellschaft, *konzern, AG, GmbH",
        "shipping company": "Reederei*",
        "authority": "*behörde*, *amt, *amts, *amtes, Dienststelle",
        "police": "*polizei",
        "mayor": "*bürgermeister/*bürgermeisterin/*bürgermeisters",
        "lawyer": """Anwalt/Anwältin/Anwalts/Anwälte, Rechtsanwalt/Rechtsanwältin,
            *verteidiger/*verteidigerin""",
        "prosecutor": "*staatsanwalt*, *staatsanwält*",
        "spokesman": "*sprecher/*sprecherin",
        "White House": "Weiße/Weißen/Weißes Haus/Hauses, Washington",
        "Kremlin": "Kreml/Kremls, Moskau",
        "club": "Verein*, Klub, Club",
        "union": "*gewerkschaft*",
        "bank": "*bank",
        "airline": "Fluggesellschaft, Fluglinie, Airline",
        "council": "*rat, Stadt, Gemeinde",
        "director": "*direktor/*direktorin, Geschäftsführer/Geschäftsführerin, *leiter/*leiterin",
        "president": """Präsident/Präsidentin/Präsidenten, Vorsitzende/Vorsitzender/Vorsitzenden,
            *chef/*chefin""",
        "laboratory": "Labor*",
        "officials": "Beamt*, Behördenvertreter",
        "customs": "Zoll*",
        "plant": "*werk, *fabrik, Anlage",
        "harbour authority": "Hafenamt/Hafenbehörde/Hafenverwaltung, Hafenmeister*, Hafenkapitän*",
        "inspector": "Inspektor/Inspektorin, Kommissar/Kommissarin",
        "newspaper": "*zeitung, *blatt",
        "coach": "*trainer/*trainerin",
        "fire brigade": "*feuerwehr",
        "party": "Partei",
    },
    sources_after="zufolge",
    verb_particles="ein, zurück",
    media="zeitung*, medium, medien, magazin*, blatt",
    who="wer",
    who_reports="berichtet*",
    reflexive="sich",
    set_against="aber, doch, jedoch, nicht",
    impersonal="es",
    impersonal_sources="aus, im, in, bei, beim, seitens, von, vom",
    spoken_from="in, im, aus, beim, bei",
    cases=CaseForms(
        subject_pronouns="er, sie, man, wir, ich",
        ambiguous_pronouns="sie",
        subject_articles="der, ein",
        other_articles="""den, dem, einen, einem, des, ihrem, ihren, seinem, seinen, diesem, diesen, keinem,
            keinen""",
        subject_relatives="der",
        adjective_endings="en",
    ),
    verbs=VerbForms(
        infinitive=r"(?i:(?:[^rgthl]t|[^t])en)",  # past plurals end in -ten too: "bestätigten"
        infinitive_helpers="werden",
        past_participle=r"(?i:(?:(?:\w+)?ge\w+(?:en|t)|(?:be|ver|er|de|wider)\w+(?:en|t)|\w+iert))",
    ),
    phrases=NounPhraseWords(
        indefinite="ein, eine",
        negative_articles="kein*",
        polite="Sie, Ihnen",
        relative_articles="der, die, das, den, dem, deren, dessen, denen",
        relative_openings=r"\w+\s+(?:den|dem|der|denen|deren)|(?:der|die|das)\s+(?-i:(?=[a-zäöü]))",
        people="""*minister, *ministerin, *ministers, *ministerium, *ministeriums, *ministerien,
            *präsident, *präsidentin, *präsidenten, *präsidium, *kanzler, *kanzlerin, *chef, *chefin,
            *chefs, *sprecher, *sprecherin, *sprechern, *sprechers, *direktor, *direktorin, *direktoren,
            *direktion, *leiter, *leiterin, *leitung, *führung, *spitze, *zentrale, *büro, *team,
            *kanzlei, *vertretung, *verwaltung, *versammlung, *zeitschrift, *vereinigung, *einrichtung,
            *stelle, *vorstand, *vorstände, *vorsitzende, *vorsitzender, *vorsitzenden, *obmann, *obfrau,
            *sekretär, *sekretärin, *geschäftsführer, *geschäftsführerin, *geschäftsführung, *manager,
            *managerin, *boss, *gründer, *gründerin, *inhaber, *inhaberin, *eigentümer, *betreiber,
            *betreiberin, *investor, *investoren, *partei, *parteien, *fraktion, *regierung, *regierungen,
            *koalition, *opposition, *landesrat, *landesrätin, *stadtrat, *stadträtin, *rat, *hauptmann,
            *hauptfrau, *landeshauptmann, *behörde, *behörden, *amt, *ämter, *kommission, *kommissar,
            *kommissarin, *ausschuss, *parlament, *senat, *senator, *senatorin, *verband, *verbands,
            *verbandes, *verbände, *verein, *vereins, *vereine, *gewerkschaft, *gewerkschaften,
            *gewerkschafter, *gewerkschafterin, *kammer, *bund, *initiative, *organisation,
            *organisationen, *stiftung, *ngo, *polizei, *polizist, *polizisten, *polizistin, *feuerwehr,
            *staatsanwaltschaft, *staatsanwalt, *staatsanwältin, *ermittler, *ermittlerin, *gericht,
            *gerichts, *gerichtshof, *richter, *richterin, *justiz, *anwalt, *anwälte, *anwältin,
            *verteidiger, *verteidigerin, *unternehmen, *unternehmens, *konzern, *konzerns, *firma,
            *gesellschaft, *bank, *banken, *versicherer, *versicherung, *börse, *hersteller, *händler,
            *händlerin, *anbieter, *reederei, *airline, *fluglinie, *fluggesellschaft, *bahn, *agentur,
            *agenturen, *zeitung, *zeitungen, *blatt, *magazin, *sender, *portal, *wochenzeitung, *medium,
            *medien, *journalist, *journalistin, *journalisten, *reporter, *reporterin, *redakteur,
            *redakteurin, *redaktion, *autor, *autorin, *autoren, *schriftsteller, *schriftstellerin,
            *verlag, *herausgeber, *herausgeberin, *kolumnist*, *experte, *experten, *expertin,
            *expertinnen, *forscher, *forscherin, *forschern, *forschers, *wissenschafter,
            *wissenschafterin, *wissenschaftler, *wissenschaftlerin, *wissenschaftern, *analyst,
            *analysten, *analystin, *ökonom, *ökonomin, *ökonomen, *professor, *professorin, *historiker,
            *historikerin, *biologe, *biologin, *physiker, *physikerin, *meteorologe, *meteorologen,
            *psychologe, *psychologin, *mediziner, *medizinerin, *arzt, *ärztin, *ärzte, *ärzten,
            *institut, *instituts, *universität, *uni, *hochschule, *klinik, *spital, *krankenhaus,
            *studie, *studien, *bericht, *berichte, *berichten, *umfrage, *untersuchung, *gutachten,
            *gutachter, *statistik, *mitteilung, *aussendung, *erklärung, *dokument, *dokumente,
            *dokumenten, *urteil, *anklage, *anklageschrift, *akten, *kreise, *kreisen, *insider,
            *insidern, *quellen, *quelle, *bürgermeister, *bürgermeisterin, *stadt, *gemeinde, *land,
            *magistrat, *landtag, *bezirk, *trainer, *trainerin, *coach, *teamchef, *spieler, *spielerin,
            *spielern, *kapitän, *kapitänin, *tormann, *torhüter, *stürmer, *klub, *club, *verteidigung,
            *beamte, *beamter, *beamten, *beamtin, *mann, *männer, *frau, *frauen, *vater, *mutter,
            *bruder, *schwester, *sohn, *tochter, *witwe, *eltern, *familie, *angehörige, *angehörigen,
            *nachbar, *nachbarn, *nachbarin, *anrainer, *anwohner, *bewohner, *augenzeuge, *augenzeugen,
            *zeuge, *zeugen, *zeugin, *opfer, *angeklagte, *angeklagter, *angeklagten, *beschuldigte,
            *verdächtige, *täter, *kläger, *klägerin, *aktivist, *aktivisten, *aktivistin, *kritiker,
            *kritikern, *kritikerin, *befürworter, *gegner, *demonstranten, *veranstalter, *organisator*,
            *teilnehmer, *mitarbeiter, *mitarbeiterin, *beschäftigte, *betriebsrat, *betriebsrätin,
            *personalvertreter, *vertreter, *vertreterin, *vertretern, *abgeordnete, *abgeordneter,
            *abgeordneten, *politiker, *politikerin, *politikern, *kandidat, *kandidatin, *botschafter,
            *botschafterin, *botschaft, *diplomat, *diplomaten, *diplomatin, *general, *armee, *militär,
            *bundesheer, *papst, *bischof, *kirche, *pfarrer, *kardinal, *könig, *königin, *künstler,
            *künstlerin, *musiker, *musikerin, *regisseur, *regisseurin, *schauspieler, *schauspielerin,
            *sänger, *sängerin, *kurator, *kuratorin, *intendant, *intendantin, *museum, *theater,
            *festival, *lehrer, *lehrerin, *schüler, *schülerin, *student, *studenten, *studentin,
            *jährige, *jähriger, *jährigen, *bauer, *bauern, *bäuerin, *wirt, *wirtin, *pilot, *piloten,
            *pilotin, *ingenieur, *ingenieurin, *architekt, *architektin, *planer, *planerin, *berater,
            *beraterin, *referent, *referentin, *koordinator*, *beauftragte, *beauftragter, *beauftragten,
            *ombudsmann, *mediator, *inspektor*, *inspektorat, *aufsicht, *rettung, *wehr, *dienst,
            *wacht, *hilfe, *zentrum, *archiv, *ologe, *ologin, *ologen, *iker, *ikerin, *profi, *zoo,
            *brauerei, *genossenschaft, *galerie, *orchester, *hotel, *bäckerei, *molkerei, *winzer,
            *winzerin, *redner, *rednerin, *designer, *designerin, *koch, *köchin, *förster, *försterin,
            *kontrollore, *hof, *anstalt, *werk, *werke, *betrieb, *netz, *haus, *hauses, kreml, pentagon,
            vatikan, nato, eu, uno, usa, moskau, washington, berlin, brüssel, wien, peking, teheran, kiew,
            ankara, viele, andere, einige, manche, beide, diese""",
        times="""montag*, dienstag*, mittwoch*, donnerstag*, freitag*, samstag*, sonnabend*, sonntag*,
            jänner, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november,
            dezember, heute, gestern, morgen, vorgestern, *woche, *wochen, *monat, *monats, *monate,
            *monaten, *jahr, *jahre, *jahres, *jahren, vergangene*, nächste*, vorige*, letzte*,
            kommende*, tag, tage, tagen,
            *abend, *nacht, vormittag, nachmittag, *mittag, stunde*, uhr, ende, anfang, mitte, zuletzt,
            kürzlich, jüngst, damals, anfangs, früher, später, vorerst""",
        articles="""solche, solcher, die, das, ein, eine, sein, seine, ihr, ihre, unser, unsere, dieser,
            diese, dieses, jener, jene, den, dem, einen, einem, seinen, seinem, ihrem, ihren, mehrere,
            zwei, drei, beide, alle, kein, keine, keinen, manche, viele, einige""",
        genitives="der, des, einer, eines, seiner, seines, ihrer, ihres, dieser, dieses, unserer",
        links="von, vom, für",
        prepositions="""aus, bei, beim, in, im, ins, am, an, auf, gegen, mit, nach, seit, über, um, unter,
            vor, während, wegen, zu, zum, zur, als, bis, durch, ab, statt, gegenüber, ohne, trotz,
            zwischen, neben, hinter, laut, per, pro, via, rund, entgegen, angesichts, aufgrund, bezüglich,
            hinsichtlich, dank, samt, binnen, innerhalb, außerhalb""",
        pronouns="er, sie, es, man, wir, ich, ihm, ihn, ihnen, uns, sich, dies, jemand, niemand, wer",
        adverbs="""auch, zugleich, dann, später, erneut, bereits, schon, selbst, bislang, bisher,
            zunächst, erstmals, jedoch, allerdings, zudem, außerdem, doch, aber, noch, ferner, ebenfalls,
            dabei, zuvor, inzwischen, nicht, weiter, weiters, etwa, nun, so, hingegen, dagegen, indes,
            daraufhin, dazu, darauf, dafür, davon, daran, darin, hier, dort, wieder, ebenso, nur, sogar,
            offiziell, öffentlich, umgehend, prompt, vehement, entschieden, energisch, scharf,
            schriftlich, mündlich, mehrfach, stets, immer, sofort, einmal, nochmals, unterdessen,
            mittlerweile, deshalb, daher, trotzdem, dennoch, eigentlich, vielmehr, demnach, folglich,
            leider, gar, ganz, teilweise, kurz, sehr, danach, davor, dadurch, dahinter, dazwischen,
            gleichzeitig, genau, sinngemäß, insgesamt, konkret, grundsätzlich, generell, derzeit, aktuell,
            momentan, sicher, wahrscheinlich, möglicherweise, natürlich, freilich, bloß, klar, deutlich,
            ausdrücklich""",
        helpers="""hat, haben, hatte, hatten, habe, hätte, hätten, will, wollen, wollte, wollten, kann,
            können, konnte, konnten, muss, müssen, musste, soll, sollen, sollte, darf, dürfen, möchte,
            möchten, mag, würde, würden, könnte, könnten, dürfte, wird, werden""",
        being="wurde, wurden, worden, ist, sind, war, waren, sei, seien, werde, bleibt",
        relatives="welcher, welche, welches",
        openers="""dass, ob, wonach, weil, wenn, falls, da, obwohl, während, nachdem, bevor, wie, indem,
        sodass, damit, sobald, wo, wobei, womit, woraufhin, worauf, zumal, wohl, warum, wieso, weshalb""",
        coordination="und, oder, sowie, sondern, bzw, u, &",
        by="von, vom, durch, seitens",
        things="""*ung, *ungen, *heit, *heiten, *keit, *keiten, *tion, *tionen, *ität, *nis, *nisse, *tum,
            *fall, *fälle, *ismus, *schaften, *zahl, *zahlen, *kosten, *preis, *preise, *rate, *quote,
            *gefahr, *schaden, *schäden, *plan, *pläne, *vorwurf, *vorwürfe, *prozent, *euro, *dollar,
            *milliarden, *millionen, *anschlag, *unfall, *brand, *verkauf, *deal, *vertrag, *gesetz,
            *spiel, *start, *ziel, *ziele, *grund, *gründe, *folge, *folgen, *teil, *rahmen, *beispiel,
            *frage, *fragen, *thema, *sache""",
    ),
)

_HAPPENINGS = HappeningWords(
    dead="""tot/tote/toten/toter, todesopfer*, getötet*, starb/starben, gestorben*, sterben, ums leben,
        umgekommen*, verendet*""",
    injured="verletz*, schwerverletz*, leichtverletz*",
    missing="vermisst*",
    arrested="festgenommen*, festnahme*, verhaftet*",
    demonstrated="demonstr*, protest*, kundgebung*, marschier*",
    attended="""beteilig*, teilnehm*, teilgenommen*, teil, besuch*, zuschauer*, gäste, kamen,
        gekommen""",
    evacuated="evakuier*, mussten … verlassen, verlassen mussten, musste … verlassen",
    rescued="gerettet*, rettete*",
    infected="infizier*, angesteckt*, erkrankt*",
    jobs="stelle/stellen, arbeitsplätze, arbeitsplatz, jobs/job",
    cut="streich*, abbau*, gestrichen*, entfallen, fallen … weg, wegfallen",
    turnout="wahlbeteiligung, beteiligung, wahlberechtigte*",
    price="""preis*, kost*, gekostet*, gekauft*, kauft*, kaufte*, zahlt*, bezahl*, gezahlt*, verkauf*,
        ersteiger*, erwarb*, erworben*, ausgegeben*, flossen, geflossen""",
    fire="brand, *brand, brände, feuer*",
    crash="unfall, *unfall, unfalls, *unglück, zusammenstoß*, zusammenprall*, kollision*, kollidiert*",
    blast="explosion*, explodiert*, detonation*",
    robbery="überfall*, raub, raubüberfall*, einbruch*, diebstahl*",
    meeting="treffen, getroffen, traf, begegnung*",
    election="wahl, *wahl, abstimmung*, bürgerentscheid, referendum*",
    collapse="einsturz*, eingestürzt*, stürzte … ein",
    known="wusste*, gewusst, bekannt, kannte*, gekannt",
    penalty="strafe/strafen, vertragsstrafe*, geldstrafe*, bußgeld*",
    grant="zuschuss*, zuschüsse*, förder*, bezuschuss*, subvention*",
    loan="kredit*, darlehen*",
    damage="schaden, schäden, sachschaden",
    rent="miete/mieten, pacht*",
    tax="steuer*",
    income="gewinn*, umsatz*, erlös*, profit*",
    gift="spende/spenden, gespendet*",
    upkeep="jährlich*, pro jahr, unterhalt*, betriebskosten",
    salary="gehalt, lohn",
    estimate="ursprünglich*, anfangs, kostenschätzung",
)

_MEASURES = MeasureWords(
    units={
        "percent": "prozent*",
        "kilometre": "kilometer*, km",
        "mile": "meile/meilen",
        "metre": "meter/metern, m",
        "foot": "fuß",
        "centimetre": "zentimeter*, cm",
        "nautical mile": "seemeile*",
        "second": "sekunde*",
        "minute": "minute/minuten",
        "hour": "stunde/stunden",
        "day": "tag/tage/tagen",
        "week": "woche/wochen",
        "month": "monat/monate/monaten",
        "year": "jahr/jahre/jahren",
        "tonne": "tonne/tonnen",
        "kilogram": "kilo/kilos, kilogramm*, kg",
        "gram": "gramm",
        "hectare": "hektar*, ha",
        "square metre": "quadratmeter*, m²",
        "square kilometre": "quadratkilometer*, km²",
        "cubic metre": "kubikmeter*, m³",
        "litre": "liter/litern",
        "kilometre an hour": "stundenkilometer*, km/h, kilometer pro stunde",
        "knot": "knoten",
        "degree": "grad, °c, °",
    },
    currencies={
        "EUR": "euro/euros, eur",
        "GBP": "pfund",
        "USD": "dollar, us-dollar*",
        "CHF": "franken, chf, schweizer franken",
        "RUB": "rubel",
        "TRY": "lira",
        "OTHER": "yen, yuan, kronen",
    },
    approximate="""rund, etwa, circa, ca*, knapp, gut, ungefähr, fast, zirka, an die, gegen, kurz nach,
        kurz vor, schätzungsweise, nahezu""",
    at_least="mehr als, über, mindestens, wenigstens",
    at_most="weniger als, unter",
    not_this="nicht, statt",
    instead="statt, anstatt",
    aged=r"-?\s?jährig\w*|jahre\s+alt",
    before_age="im alter von",
    noon="mittags",
    midnight="mitternacht",
    half_to="halb",
    minute_mark=r"\s?[Uu]hr\s",
    hours=r"[uU]hr",
    quarter="viertel",
    minutes="minute/minuten",
    minutes_past="nach",
    minutes_to="vor",
    before_clock="um, gegen, kurz nach/vor",
    behind_clock="in, am, gestern",
)

_FIGURES = FigureWords(
    people="""teilnehmer*, teilnehmende*, menschen, mensch, personen, person, leute, einwohner*,
        bewohner*, anwohner*""",
    parts="""davon, von ihnen, unter ihnen, darunter, allein, standort*, weitere/weiterer/weiteren,
        zusätzlich*, jeweils, pro tag, täglich, pro stunde, je, teil*weise, erster/erste tag,
        am ersten tag, zunächst, hälfte, tochterfirma""",
    part_of="der, des",
    severity="schwer, schwerverletz*, leicht, leichtverletz*, lebensgefährlich, schwerst*",
    bound="""maximum, maximal, höchstens, bis zu, zugelassen*, genehmigt*, platz für, plätze, fasst,
        fassungsvermögen, kapazität*, zulässig*, mindestabstand""",
    per="""pro monat, im monat, monatlich*, pro woche, wöchentlich*, pro jahr, im jahr, jährlich*,
        pro stunde, pro person, pro tag""",
    for_whom="""kinder*, erwachsene*, schüler*, studierende, studenten, familien, mitglieder, ermäßigt*,
        rentner*, auswärtige""",
    purpose="für",
    past="vor … jahren, damals, einst, früher, im vorjahr, bis vor",
    turns="öffne*/beginn*/begann*|schließ*/ende*, fährt … ab|kommt … an",
    toll="*zahl",
    between="andere, wurden, der, des",
    development="""gestiegen, stieg/steigt, erhöht*, erhöhte, inzwischen, mittlerweile, bislang, bisher,
        nunmehr, so weit""",
    planned="""soll/sollen/sollte/sollten, geplant, plant/planen, erwart*, rechnet/rechnen,
        veranschlagt*, kalkuliert*, budget*, vorgesehen*, wird/werden … kosten""",
    hearsay=r"\bsoll(?:en)?\b(?=[^.]*\b(?:haben|sein)\b)",
    demanded="forder*, gefordert*, verlang*",
    offered="""angebot*, bot/boten, bietet/bieten, geboten, bot … an, bietet … an, angeboten*,
        vorgeschlagen*, schlug … vor, schlägt … vor, vorschlag*""",
    settled="""einigt*, geeinigt*, einigung*, vereinbar*, beschloss*, beschließ*, beschlossen*,
        verabschiedet*, gebilligt*, zugestimmt, endgültig*, definitiv*""",
    unsettled="""kein*, nicht, noch nicht, ohne, soll/sollen/sollte/sollten, will/wollen/wollte/wollten,
        könnte/könnten, würde/würden""",
    unsettled_behind="nicht",
    first_estimate="erste* schätzung*, ersten angaben, vorläufig*, zunächst geschätzt",
    revised="""neue/neuen/neuere/neueren/neuesten messung*, neue/neuen/neuere/neuesten zahlen,
        neue/neuen/neuere/neueren schätzung*, korrigiert*, angehoben, hob … an, gesenkt, senkte,
        sank/sanken, sinkt, schrumpft*, geschrumpft, fiel auf""",
    former="zuvor, bisher, bislang, vorher, zunächst, gegenüber",
    former_from="von",
    to="auf",
    price="preis",
    price_of="der, des, für",
    price_pronouns="er, sie, es",
    costs="kostet*",
    not_counted="""uhr, januar, februar, märz, april, mai, juni, juli, august, september, oktober,
        november, dezember""",
    nobody="niemand*",
    none="kein*",
    left="mehr, noch, länger",
)

_FIGURE_QUESTIONS = FigureQuestionWords(
    asks={
        "age": r"wie\s+alt",
        "percent": r"prozent\w*|prozentsatz|anteil|wahlbeteiligung|inflationsrate|rate"
        r"|wie\s*viel\s+(?:mehr|weniger|höher|niedriger|teurer|billiger)|um\s+wie\s*viel",
        "clock": r"wie\s*viel\s+uhr|^\W*wann",
        "date": r"^\W*wann|welchem\s+(?:tag|datum)",
        "length": r"wie\s+(?:weit|lang|tief|breit|hoch|groß)|entfernung",
        "time": r"wie\s+lang\w*|wie\s+viele\s+(?:stunden|tage|minuten|wochen)",
        "speed": r"wie\s+schnell",
        "warmth": r"wie\s+(?:warm|heiß|kalt)|temperatur\w*",
        "mass": r"wie\s+(?:schwer|viele\s+(?:tonnen|kilo\w*))|wie\s+viel",
        "area": r"wie\s+groß|hektar|wie\s+viel\w*",
        "money": r"wie\s*viel(?:e\s+\w+)?|was\s+(?:hat|haben|kostet\w*|kosten|wird|soll)|preis\w*|wie\s+teuer"
        r"|wie\s+hoch|summe|schaden|gehalt|wert",
        "volume": r"wie\s*viel(?!e)",
    },
    how_high=r"\bwie\s+hoch",
    how_many=r"wie\s*viele?[nr]?|(?:an)?zahl\s+(?:der|von)",
    how_many_things="wie viele, wieviele",
    before_counted="werden, wurden, sind, waren, haben, hatten, noch, jetzt, wird",
    adjectives=r"(?!der$).*(?:e|en|er)",
    toll="*opferzahl*",
    how_much="wie viel*, wieviel*, wie hoch/groß",
    numbers="wie viel/viele/hoch/groß/stark/weit, *zahl, *zahlen, welche *zahlen/*werte",
    idle="""viel, viele, hoch, alt, weit, lang, lange, wann, zahl, anzahl, zahlen, uhr, bekommen,
        bekommt, erhalten, erhält, kriegen, menschen, leute, personen, jahr""",
    change="entwickel*, veränder*, geändert, änderte*, gestiegen, gesunken",
    state=r"ist|sind|kostet|kosten|beträgt|betragen|liegt|liegen|gibt|wird|werden|hat|haben|zählt|zählen|leben|lebt"
    r"|arbeiten|arbeitet|zahlt|zahlen|gilt|gelten|steht|derzeit|aktuell|jetzt|inzwischen",
    past=r"war|waren|wurden?|hatten?|gab(?:en)?|worden|gewesen"
    r"|(?:hat|haben|ist|sind)\b.{0,120}\b(?:\w{0,9}ge\w+(?:t|en)|\w+iert|bezahlt|verkauft|verloren)\W*$",
    first=r"ursprünglich\w*|anfangs|zuerst|zunächst|vorher|früher|damals|erst(?=\s)",
    money="geld",
)

_DAYS = DayWords(
    weekdays=(
        "montag*",
        "dienstag*",
        "mittwoch*",
        "donnerstag*",
        "freitag*",
        "samstag*, sonnabend*",
        "sonntag*",
    ),
    this_year="heuer, in diesem jahr, dieses jahr",
    last_year="im vorjahr, im vergangenen jahr, im letzten jahr, voriges jahr, letztes jahr",
    said_on="sagte*, teilte*, erklärte*",
    moved="""verschoben, verschiebt*, verlegt*, vorgezogen, erst am, später als, früher als,
        verspätet*""",
    future="wird/werden/werde",
    before="war/waren, hatte/hatten",
    ahead="ab, von … an, bis",
    reports="*bericht/*berichts, artikel/artikels, beitrag/beitrags, meldung, ausgabe, fassung, version",
    report_of="vom, von (dem/den)",
    in_force="rückwirkend, gilt, gelten, galt, gültig, wirksam, in kraft, fällig, befristet",
)

_DISAGREEMENTS = DisagreementWords(
    opposites="""offen/geöffnet/geöffnete|geschlossen/gesperrt/dicht,
        eingeschaltet/angeschaltet/aktiv/aktiviert|ausgeschaltet/abgeschaltet/deaktiviert,
        abgeschlossen/verschlossen/verriegelt|unverschlossen/offen/unverriegelt,
        gewonnen/gewann/siegte|verloren/verlor/unterlag, überlebt/überlebte/lebt/lebend|gestorben/starb/tot,
        angenommen/gebilligt/zugestimmt|abgelehnt/verworfen, schuldig|unschuldig, voll|leer,
        bewaffnet|unbewaffnet, bekannt|unbekannt, verließ/verlassen/floh/geflohen|blieb/geblieben, vor|nach,
        pünktlich|verspätet,
        funktionierte/funktioniert/intakt/funktionsfähig|versagte/versagt/defekt/kaputt/ausgefallen,
        aufgebrochen|unversehrt, besetzt/belegt|frei/leer, freiwillig|unfreiwillig/gezwungen,
        allein|gemeinsam/begleitet, wahr|falsch, echt|gefälscht, gestoppt/angehalten|weitergefahren,
        erlaubt/genehmigt|verboten/untersagt, links|rechts, bestanden|durchgefallen,
        beleuchtet|unbeleuchtet, grün|rot, nüchtern|betrunken/alkoholisiert, wach|eingeschlafen/schlief,
        bewohnt|unbewohnt/leer, besetzt|unbesetzt, anwesend|abwesend, dafür|dagegen,
        versichert|unversichert, legal|illegal, gültig|ungültig/abgelaufen""",
    negation="""fehlte/fehlten, weigerte/weigerten, versäumt*, unterließ*, unterlassen, verzichtet*,
        vergaß, vergessen, keinerlei, niemand*, nichts, nicht, kein*, nie, niemals, ohne, weder""",
    only="nicht nur, nicht mehr, nicht einmal, noch nicht",
    again="wieder, erneut, seither, inzwischen, wiedereröffnet",
    silent="äußern, äußerte*, stellungnahme*, kommentar*, kommentier*",
    unsure="""offenbar, angeblich, möglicherweise, vielleicht, vermutlich, könnte, ob, teilweise,
        verdacht, vorwurf, vorwürfe""",
    who="wer",
    by="von, durch",
    several_may="""kritisier*, unterstütz*, fordert*, protest*, demonstr*, nahm/nahmen, besuch*, lobt*,
        starb*, verletzt*, sagt*, kandidier*, spielt*, gehört, gehören, sprach, meint*""",
    according_to="laut, nach angaben",
    said_behind="sagte, teilte, wie",
    name_links="von",
    at_places="in, im, bei",
    of_places="in, bei, von, aus, nach",
    name_prepositions="mit, von, zu, über, gegen, für, bei, nach, in, aus, laut, um, durch, ab, an, auf",
    not_before_names="Der, Die, Das, Ein, Eine, Im, Am, Bei, In, Von",
    turning="""nicht, nichts, nie, niemals, kein*, ohne, weder, dement*, bestätig*, bestreit*, bestritt*,
        widersprach*, widersprich*, wies, weist, zurück*""",
)

_TIMELINES = TimelineWords(
    polite=r"(?:und|aber|also|bitte|sag mal|erzähl\w*(?: mir| uns)?|wei(?:ß|ss)t du,?|kannst du mir"
    r" sagen,?)",
    time=r"(?:(?:danach|dann|anschließend|daraufhin|hinterher|als [nN]ächstes)(?P<then>)"
    r"|(?:seither|seitdem|seit damals)(?P<then>)|(?:bisher|bislang|bis jetzt|bis heute)(?P<all>)"
    r"|(?:nachdem|nach|sobald|im anschluss an|infolge) (?P<after>.+?)"
    r"|ab (?P<since>.+?)|seit(?:dem)? (?P<since>.+?)"
    r"|zwischen (?P<from>.+?) und (?P<to>.+?)|(?:vom|von) (?P<from>.+?) bis (?P<to>.+?))",
    courses=(
        r"wie (?:ging|geht)(?:['’]?s| es| das| die sache| die geschichte)? (?:{time} )?(?:denn |dann"
        r" |nun )?"
        r"(?:(?:mit|bei|in|um) (?P<topic>.+?) )?(?:{time} )?weiter(?: {time})?",
        r"wie (?:ist|war) (?:es|das) (?:{time} )?(?:mit (?P<topic>.+?) )?(?:{time} )?weitergegangen",
        r"wie (?:ging|geht) (?P<topic>(?:der|die|das|dieser|diese) .+?) (?:{time} )?weiter(?: {time})?",
        r"wie (?:es|das|(?P<topic>.+?)) (?:{time} )?weiterging",
        r"wie (?:hat|haben) sich (?P<topic>.+?) (?:{time} )?(?:weiterentwickelt|entwickelt|verändert"
        r"|geändert)",
        r"(?:und )?(?:dann|danach)(?P<then>)",
        r"(?:wie|womit|wann) (?:begann|fing|startete) (?P<topic>.+?)(?: denn)?(?: an)?(?P<first>)",
        r"wie (?:endete|ging) (?P<topic>.+?)(?: denn)?(?: aus| zu ende)?(?P<last>)",
        r"was (?:kam|ist)(?: denn)?(?: dabei| schließlich| daraus)?(?: am (?:ende|schluss))?"
        r"(?: dabei| daraus)? (?:heraus|rausgekommen|herausgekommen|geworden)(?P<last>)",
        r"was folgte auf (?P<after>.+?)",
        r"wie entwickelte(?:n)? sich (?P<topic>.+?)(?: weiter)?(?: {time})?",
        r"wie (?:verlief|verliefen) (?P<topic>.+?)(?: weiter)?(?: {time})?",
        r"wie (?:lief|liefen) (?P<topic>.+?) (?:ab|weiter)(?: {time})?",
        r"was (?:geschah|passierte|kam|folgte|ereignete sich|tat sich|änderte sich|veränderte sich)"
        r"(?: denn| noch| alles| dort| da| hier)*(?: in (?:der|den) (?:woche|wochen|tagen"
        r"|monaten|stunden))?,? {time}"
        r"(?: (?:mit|bei|beim|in|im|am) (?P<topic>.+?))?",
        r"was (?:geschah|passierte) (?:mit|bei|beim|in|im|am) (?P<topic>.+?),? {time}",
        r"was (?:ist|war|wurde)(?: denn| alles| dort| da| hier)* (?:(?:mit|bei|beim|in|im"
        r"|am) (?P<topic>.+?) )?{time}"
        r"(?: (?:mit|bei|beim|in|im|am) (?P<topic>.+?))?(?: alles| noch)?"
        r" (?:passiert|geschehen|los|gefolgt|vorgefallen)",
        r"was ist(?: denn| alles| dort| da| hier)* (?:passiert|geschehen|vorgefallen),? {time}",
        r"was hat sich(?: denn| alles| dort| da| hier)* (?:(?:mit|bei|beim|an|am|in"
        r"|im) (?P<topic>.+?) )?{time}"
        r"(?: (?:mit|bei|beim|an|am|in|im) (?P<topic>.+?))?(?: alles| noch)? (?:geändert|verändert"
        r"|getan|ereignet"
        r"|zugetragen|entwickelt)",
        r"(?:(?:zeig\w*|gib|geben sie|erstell\w*|mach\w*|nenn\w*)(?: (?:mir|uns))? )?"
        r"(?:(?:der|den|die|eine|einen|das) )?(?:chronologie|chronik|zeitleiste|zeitstrahl|zeitachse"
        r"|zeitliche[rn]? (?:ab|ver)lauf|ablauf der ereignisse)"
        r" (?:der|des|von|vom|zu|zum|zur|über|rund um) (?P<topic>.+?)",
    ),
    figures=r"(?:(?:der|die|das) )?(?:\w+ )?(?:preise?s?|kosten|zahl(?:en)?"
    r"|anzahl|\w+(?:zahl(?:en)?|preise?|kosten|quote))",
    pointing=r"(?:es|das|dies|dort|da|er|sie|(?:das|es) alles|das ganze|die (?:sache"
    r"|geschichte|lage|situation)"
    r"|der fall)",
    please=r"bitte",
    small="dem, den, der, die, das, des, am, im, vom, zum, ein, eine, einem, einer, in",
    before_day="dem, den, zum",
)

_NEXT = r"(?:jetzt|nun|danach|dann|anschließend|künftig|als nächstes|in zukunft|nach .+?)"

_PLANS = PlanWords(
    asked=(
        rf"was (?:macht|tut|machen|tun) (?P<who>.+?) (?:denn )?{_NEXT}",
        rf"was (?:wird|werden|will|wollen|möchte|möchten) (?P<who>.+?) (?:denn )?(?:{_NEXT} )?"
        r"(?:machen|tun)",
        rf"was (?:hat|haben) (?P<who>.+?) (?:denn )?(?:{_NEXT} )?vor",
        rf"was (?:plant|planen|beabsichtigt|beabsichtigen) (?P<who>.+?)(?: {_NEXT})?",
    ),
    plans="will/wolle/wollen/wollte/wollten, plant/plane/planen, habe/hat/haben … vor, möchte/möchten,"
    " beabsichtig*, werde/werden, wird, kündig* … an, ankündig*, angekündigt",
    pronouns="er, sie, ihr/ihre, sein/seine",
    goes_on="und, aber",
)

_PARTS = PartWords(
    joins=r"und|aber|während|wohingegen|sowie|oder",
    openers=r"ist|war|sind|waren|hat|hatte|wird|wurde|wer|was|wann|wo|wie|warum|wozu|welche[rsmn]?|auch|dann|⟦",
    asks=r"wer|wen|wem|was|wann|wo|woher|wohin|wie|warum|weshalb|wieso|wozu|worauf|woran|wodurch|welche[rsmn]?",
    comparing=r"unterschie\w+|unterscheide\w*|vergleich\w*|widersp\w+|einig\w*|überein\w*|beide\w*|gemeinsam\w*"
    r"|gleich\w*|dasselbe|dieselbe\w*|ander\w*|abweich\w*",
    pairs=(
        (rf"\bsowohl {FIRST} als auch {SECOND}", False),
        (rf"\bzwischen {FIRST} und {SECOND}", True),
        (rf"^vergleich\w* {FIRST} (?:mit|und) {SECOND}", False),
        (rf"\b(?:stimmen|sind|sagen|haben|unterscheiden sich|widersprechen sich) {FIRST} und {SECOND}", True),
    ),
    either=rf", {FIRST} oder {SECOND}\?$",
    articles=r"der|die|das|dem|den|des|ein|eine|einer|einem|einen",
    inner=r"der|die|das|des|dem|von|vom|zu|zur|in|im|am|an|aus|bei|für",
)

_RECENCY = RecencyWords(
    r"jetzt|zuletzt|derzeit|zurzeit|inzwischen|mittlerweile|neuerdings|aktuell\w*|momentan\w*|gegenwärtig\w*",
    r"im (?:Moment|Augenblick)|derzeitig\w+|Stand der (?:Dinge|Ermittlungen|Arbeiten)"
    r"|(?:neue?ste|jüngste|letzte)[nrms]? (?:Stand|Lage|Meldung|Nachricht|Entwicklung|Zahl)\w*",
    not_behind="bis von ab erst nicht",
    back_then=r"damals|seinerzeit",
)

_CORRECTIONS = CorrectionWords(
    wrong=r"\b(?:zahl\w*|angaben?|ziffer\w*|summe|anzahl|preis|betrag|wert|bilanz|schätzung|\w+zahl(?:en)?)"
    r"\b[^.!?;„“]{0,60}\b(?:war|waren|ist|sind)\s+(?:\w+\s+){0,2}?(?:falsch|unrichtig|fehlerhaft"
    r"|unzutreffend|inkorrekt|nicht\s+(?:korrekt|richtig|zutreffend)|ein\s+(?:irrtum|fehler))"
    r"|\b(?:falsche|unrichtige|unzutreffende|fehlerhafte|inkorrekte|verkehrte)[nrs]?\s+(?:\w+\s+)?"
    r"(?:angaben?|ziffern?|summe|preis|betrag|wert|bilanz|\w*zahl(?:en)?)\s+(?:genannt|angegeben|gemeldet|berichtet"
    r"|veröffentlicht|verbreitet|geschrieben|gedruckt|abgedruckt|mitgeteilt|verwendet)"
    r"|\bfalsch\s+(?:angegeben|beziffert|wiedergegeben|berechnet|gemeldet|übertragen)"
    r"|\b(?:irrtümlich|fälschlich|versehentlich|fehlerhaft)\w*\b",
    vague=r"\b(?:das|dies)\s+(?:war|stimmte?)\s+(?:leider\s+)?(?:falsch|nicht|unrichtig|(?:ein|unser)\s+(?:fehler"
    r"|irrtum|versehen|zahlendreher|missverständnis))",
    reported=r"\b(?:bezifferte?n?|beziffert|berichte\w*|berichtet|gemeldet|meldete\w*|schrieb\w*|geschrieben"
    r"|angegeben|gaben|genannt|nannte\w*|hieß|mitgeteilt|veröffentlicht\w*|geschätzt|schätzte\w*|stand)\b",
    right=r"\b(?:richtig|korrekt|zutreffend)\s+(?:ist|sind|war|waren|wäre|wären|muss\s+es\s+hei(?:ß|ss)en|lautet)"
    r"|\bes\s+muss\s+\w*\s*hei(?:ß|ss)en|\b(?:die\s+)?(?:richtige|korrekte|tatsächliche)\s+(?:\w+\s+)?\w*"
    r"(?:zahl|angabe|summe|preis|betrag)\w*|\btatsächlich\b|\bin\s+wahrheit\b",
    unlike=r"\b(?:nicht|statt|anstatt|anstelle\s+von|keine)\s+(?:der\s+|die\s+|wie\s+\w+\s+)?",
    of_year=r"von|aus|in|seit|bis|ab|jahr\w*",
)

_BACK_REFERENCES = BackReferenceWords(
    back=r"(?-i:[Dd]as(?!\s+(?:(?!die|der|das)[a-zäöüß]+e[nrms]?\s+)?[A-ZÄÖÜ]))"  # not an article
    r"|er|sie|es|ih[nmr]|ihnen|ihre[mnrs]?|sein(?:e[mnrs]?)?|dessen|deren|dies(?:e[mnrs]?)?|dort"
    r"|da(?:bei|durch|für|gegen|mit|nach|ran|rauf|raus|rin|rüber|rum|runter|von|vor|zu)",
    on="und",
)

_CLAIMS = ClaimWords(
    groups={
        "cost": "kostet/kosten/kostete/kosteten/gekostet, preis/preise/preises",
        "last": """gilt/gelten/galt/galten, läuft/laufen/lief, dauert/dauern/dauerte/gedauert, laufzeit,
                dauer""",
        "hold": """zählt/zählen/zählte/zählten, umfasst/umfassen/umfasste, besitzt/besitzen/besaß,
                verfügt über, beherbergt""",
        "attended": "lockte/lockten/lockt, zog/zogen … an, angelockt, angezogen, gezählt, zählte/zählten",
        "agreed": """durchgesetzt, durchsetzte, setzte/setzten … durch, erstritten, ausgehandelt,
                einigten/einigt/einigen sich, geeinigt, vereinbart/vereinbarten/vereinbarte, erkämpft""",
    },
    quiet="""gab/gibt/gebe, ergab/ergaben/ergibt, ergeben, beträgt/betragen/betrug/betrugen,
            liegt/lag/lagen/liegen, bleibt/bleiben/blieb/blieben, weiter*, unverändert*, insgesamt, genau,
            schließlich, besteht/bestand, erreicht/erreichte/erreichten, belief/beläuft, rekord*, derzeit*,
            aktuell*, nach dem stand, nach aktuellem stand, inzwischen, mittlerweile, jetzt, unglück*,
            katastrophe, ausdrücklich, tatsächlich, neue/neuer/neuen/neues, gesamt*, volle/vollen, am ende,
            ergebnis, künftig""",
    changes="""stieg/steigt/gestiegen/steigen, sank/sinkt/gesunken/sinken, wuchs/wächst/gewachsen,
            schrumpft*/geschrumpft, fiel/fällt/gefallen, erhöht*, kletter*, verringert*, verkürzt*,
            verdoppelt*, halbiert*, reduziert*""",
    from_="von",
    to="auf",
    narrowing="""aus, von, mit, ohne, unter, über, für, ab, gegen, der, des, die, denen, davon, dieser,
            weniger, je, pro""",
    conditions="""wenn, falls, sofern, vorausgesetzt, unter der bedingung, solange, sollte/sollten,
            würde/würden, wäre/wären, hätte/hätten, könnte/könnten, dürfte/dürften, befürchte*, fürchte*,
            hofft/hoffen/hoffte/hofften, erwartet/erwarten/erwartete/erwarteten, rechnet/rechnen/rechnete mit,
            warnt/warnen/warnte/warnten, droht/drohen/drohte/drohten, glaubt/glauben/glaubte,
            geht/gehen/ging davon aus, prognostizier*, fordert/fordern/forderte/forderten""",
    intends="""will/wollen/wolle, wird/werden/werde, plant/planen, möchte/möchten,
            beabsichtigt/beabsichtigen, erwägt/erwägen, kündigt … an""",
    rules_out="schloss/schlossen/schließt/schließen … aus $, ausgeschlossen",
    receives="bekommt/bekommen/bekam, erhält/erhalten/erhielt, kassiert/kassieren, kriegt",
    renounces="""verzichtet/verzichte/verzichten/verzichtete/verzichteten … auf, auf …
            verzichte/verzichtet/verzichtete""",
    estimates="beziffert*, schätzt*, veranschlagt*, taxiert*",
    differences="mehr, weniger, länger, höher, teurer, billiger, kürzer, größer, kleiner, älter, jünger",
    by="um",
    agrees="einigten/einigt/einigen sich, geeinigt, vereinbart/vereinbarten/vereinbarte, ausgehandelt",
    oneself="ich, mich, mir, mein/meine/meinen/meinem",
    false_ratings="""falsch, frei erfunden, erfunden, unwahr, größtenteils falsch, überwiegend falsch,
            fake, gefälscht, fälschung, stimmt nicht, unbelegt und falsch""",
    true_ratings="wahr, richtig, stimmt, korrekt, zutreffend",
    instead="statt, anstatt, anstelle von",
    not_but="nicht",
    tolls="zahl der, anzahl der, zahl von",
    denials="""das stimmt nicht, das stimmte nicht, das ist falsch, das war falsch, das trifft nicht zu,
            das traf nicht zu, dies ist falsch, dies stimmt nicht, das war ein fehler, das ist nicht so, das
            war nicht so, das tut er nicht, das tut sie nicht, das war ein irrtum""",
    fronted="nach, seit, am, im, an, in, vor, bei, zum, *tags, gestern, heute, erst",
    occasions="vor, nach, bei, während, seit, beim",
    places="von, in, bei, an, am, im, auf, nahe",
    articles="dem, der, des",
    refuses="weiger*, geweigert",
    amounts="""alle/aller/allen, einige/einiger/einigen, manche*, viele/vieler/vielen, mehrere*, wenige*,
            die meisten""",
    as_said="^so, wie, hieß/heißt es, heißt, laut, meint/meinte/meinen, angeblich",
    indirect="""wissen/weiß/fragt/fragte/fragten/fragen/klären/klärt/geklärt/prüfen/prüft/offen/unklar …
            wer/ob/was/wann/wie/warum/wo/welche/welcher""",
    short_of="""nicht/nie/niemals ausdrücklich/sofort/offiziell/öffentlich/einstimmig/vollständig/ganz,
            nicht/nie immer/alle/allein/förmlich/direkt/rechtzeitig/ausreichend/freiwillig/endgültig""",
    age=r"\b\w+(?:-jährige\w*|\sJahre\salte\w*)\b",
    a_few="zwei, drei, vier, fünf, sechs",
    definite="der",
    over="in, über",
    before_places="in, im, bei",
)

_REPORTING = ReportingWords(
    states=(
        r"\b(?:schreib\w+|schrieb\w*|berichte[tn]?\w*|melde\w+) ⟦⟧",
        r"\b(?:hat|hatte) ⟦⟧[^?!;]{0,120}\b(?:berichtet|geschrieben|gemeldet)\b",
        r"\b(?:laut|gemäß|nach Angaben(?: von)?|"
        r"nach (?:einem )?(?:Bericht|Artikel)(?:en|s)?(?: von| in| aus)?) "
        r"(?:einem (?:Bericht|Artikel) )?(?:in |aus |von )?(?:der |dem |des )?⟦⟧",
        r"⟦⟧ zufolge\b",
        r"\bwie ⟦⟧ (?:berichtet|schreibt|meldet|schrieb)",
        r"\b(?:Artikel|Beitrag|Beiträge|Meldung(?:en)?)\w* (?:aus |in |von |vom |im )?(?:der |dem |des )?⟦⟧",
        r"⟦⟧-(?:Artikel|Bericht)\w*",
    ),
    mentions=(r"\bBericht\w* (?:aus |in |von |vom |im )?(?:der |dem |des )?⟦⟧",),
    reactions=r"\b(?:dementier\w*|bestreite\w*|bestritt\w*|bestätig\w*|reagier\w*|Reaktion\w*|zurück\w*|kommentier\w*"
    r"|widersprich\w*|widersprach\w*|kritisier\w*|verklag\w*|Vorw[uü]rf\w*)\b",
)

_LANGUAGE_NAMES = LanguageNames(
    names="Deutsch Englisch Französisch Spanisch Türkisch Italienisch Russisch Ukrainisch Niederländisch "
    "Polnisch Portugiesisch Arabisch Chinesisch Japanisch",
    articles_in=(
        r"\b{L}(?:e|en|er|em|es)? (?:Artikeln?|Texten?|Beiträgen?)\b",
        r"\b{L}sprachige[nr]? (?:Artikeln?|Texten?|Beiträgen?|Berichten?|Quellen)\b",
        r"\b(?:Artikeln?|Meldung(?:en)?|Berichten?|Texten?|Beiträgen?)\b[^?!;,]{0,60}\bauf {L}\b",
        r"\bwas (?:ist|wurde)\b[^?!;,]{0,60}\bauf {L} (?:berichtet|erschienen|geschrieben)\b",
    ),
)

_NUMBERS = NumberWords(
    times=(
        (
            r"\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|fünfzig|hundert|tausend)"
            r"(mal|fach)",
            r"\1 \2",
        ),
    ),
    thousand=r"tausend|tsd\.?",
    million=r"mio\.?|millionen|million",
    milliard=r"mrd\.?|milliarden?",
    billion=r"billionen?",
    point="komma",
    units="ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    large="million(?:en)?|milliarden?|billion(?:en)?",
    fractions=(
        (r"\b(?:anderthalb|eineinhalb)\b", "1·5"),
        (r"\b{n}einhalb\b", "{n}·5"),
        (r"\b(?:eine[rn]?\s)?halben?\s{large}\b", "0·5 {large}"),
        (r"\b(?:eine[rn]?\s)?viertel{large}\b", "0·25 {large}"),
        (r"\b(?:eine[rn]?\s)?dreiviertel{large}\b", "0·75 {large}"),
    ),
    read_by_text2num=True,
)

_GRAMMAR = Grammar(
    nouns_capitalised=True,
    compounds=True,
    adjective_endings="e, en, er",
    verbs_at_end=True,
    verb_second=True,
    negation_after=True,
    object_first=True,
    conjunctions="und, aber, sowie",
    stemmed=True,
)

_NAME_PARTS = NameParts(
    linking_particles="von",
    further_particles="der, den, dem",
    abbreviations="Dr, Prof, Mag, Ing, Co",
    articles="der, die, das",
    of_place="am, im",
    hissing="sch, ch, tsch, dsch, schtsch",
    noun_articles="""der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, im, am, zum, zur,
        vom, beim""",
    before_somebody="""sagt/sagte/sagtet, meint/meinte/meintet, erklärt/erklärte/erklärtet,
        äußert/äußerte/äußertet, fordert/forderte/fordertet, behauptet/behauptete/behauptetet, mit, von, zu,
        über, gegen, für, bei, nach, in, aus, laut""",
    opens_before_somebody="hat, hatte, ist, war, wird, wurde, will, wollte, soll, sollte, kann, konnte",
)

_FILE_LABELS = FileLabels(
    fields={
        "title": "titel, überschrift, schlagzeile",
        "text": "artikeltext, volltext",
        "published": "veröffentlicht, erscheinungsdatum, datum",
        "outlet": "medium, zeitung, quelle",
        "author": "autor, autorin, autoren",
        "language": "sprache",
        "kicker": "dachzeile",
        "section": "rubrik, ressort",
        "rating": "bewertung",
    },
    broadcast_fields={
        "title": "titel",
        "published": "sendedatum, datum",
        "outlet": "sender",
        "language": "sprache",
    },
    heading_styles="überschrift, uberschrift, berschrift",
    title_styles="titel, haupttitel, schlagzeile, titel des dokuments",
    caption_styles="Beschriftung, Bildunterschrift, Bildtext, Bildlegende, Abbildung, Fotonachweis",
    contents_styles="Verzeichnis",
    untitled="unbenannt, ohne Titel",
    new="neue, neues",
    drafts="Vorlage, Entwurf",
    documents="Dokument",
    numbered="Seite",
    nobodies="""Benutzer, Anwender, Administrator, Besitzer, Gast, Autor, Redaktion, unbekannt, GmbH, AG,
        Firma, Verlag, Praktikant, Praktikantin, Volontär, Volontärin""",
    and_="und",
    page="Seite, S., Blatt, Bl.",
    page_of="von",
    by="von",
    from_place="in, aus",
    before_last="und",
)

_DATABASE_LABELS = DatabaseLabels(
    nexis_head={
        "title": "überschrift, titel",
        "byline": "autor, autorin, autoren, verfasser",
        "section": "rubrik, ressort",
        "length": "länge, laenge, umfang",
        "dateline": "ort",
        "deck": "untertitel",
        "other": "zeit, ausgabe, seite, serie",
        "body": "text, textkörper",
    },
    nexis_tail={
        "language": "sprache",
        "type": "dokumenttyp",
        "graphic": "grafik, foto",
        "load": "ladedatum, updatum, aktualisierung",
        "rest": "publikationstyp, zeitungs-code, thema, unternehmen, person, industrie, land, anmerkungen",
    },
    nexis_body_headings="text, textkörper, hauptteil, volltext",
    nexis_closing_headings="""klassifikation, klassifizierung, klassifizierungen, grafik, anmerkungen""",
    nexis_ends="ende des dokuments, ende des dokumentes, dokumentende",
    nexis_beginning="Dokument # von #",
    nexis_editions="Ausgabe",
    nexis_delivered="bereitgestellt",
    nexis_cover="Benutzername, Datum und Uhrzeit, Auftragsnummer, Suchbegriffe, Suchtyp",
    nexis_documents="Dokument, Dokumente",
    nexis_links="Link zum/zur",
    words="Wörter, Worte",
    by="von",
    o_clock="Uhr",
    factiva_page="Seite",
    rights="alle rechte vorbehalten",
)

_ARTICLE_LABELS = ArticleLabels(
    kinds={
        "opinion": """Kommentar, Kommentare, Meinung, Meinungen, Meinungsbeitrag, Glosse, Kolumne, Kolumnen,
            Leitartikel, Gastbeitrag, Gastkommentar, Essay, Standpunkt, Zwischenruf, Analyse, Analysen,
            Pro und Contra, Rezension, Kritik, Leserbrief, Leserbriefe, Satire, Streitschrift,
            Debattenbeitrag""",
        "fact_check": "Faktencheck, Faktenchecks, Fakten Check, Faktenfinder, Faktenprüfung",
        "interview": """Interview, Interviews, Im Gespräch, Im Interview, Gespräch, Streitgespräch,
            Drei Fragen an""",
        "live": """Liveticker, Live Ticker, Liveblog, Live Blog, Newsblog, Newsticker, News Ticker,
            Minutenprotokoll""",
        "report": "Bericht, Reportage, Meldung, Nachricht, Nachrichten",
    },
    seldom_in_headlines="Kritik, Gespräch, Kommentare",
    and_="und",
    by="von",
    a="eine, ein",
    interviews="Interview, Gespräch",
    interview_with="mit",
    in_interview="im Interview",
    in_conversation="im Gespräch",
    fact_checks="Faktencheck",
    fact_check_on="zu, zum, zur, über",
    live_compounds="Liveticker, Liveblog, Newsblog, Newsticker",
    held="""das Interview/Gespräch führte/führten, Interview/Gespräch geführt/führte/führten/aufgezeichnet,
        die Fragen stellte/stellten""",
    verdict_labels="""unser/unsere Bewertung/Einstufung/Urteil/Ergebnis/Fazit/Wertung/Einschätzung,
        unser/unsere Bewertung/Einstufung/Urteil/Ergebnis/Fazit/Wertung/Einschätzung der Redaktion,
        Bewertung/Einstufung/Urteil/Ergebnis/Fazit/Wertung/Einschätzung der Redaktion,
        Bewertung, Einstufung, Urteil, Ergebnis, Fazit, Wertung, Einschätzung, Faktencheck""",
    degrees="""größtenteils, überwiegend, teilweise, teils, weitgehend, völlig, komplett, eher, nicht, halb,
        zum Teil""",
    verdicts="""falsch, unwahr, wahr, halbwahr, richtig, korrekt, irreführend, unbelegt, unbewiesen,
        widerlegt, manipuliert, gefälscht, frei erfunden, erfunden, Fälschung, Falschmeldung,
        Falschbehauptung, fehlender/falscher/ohne Kontext, Unsinn, erlogen, falscher Zusammenhang,
        aus dem Kontext/Zusammenhang gerissen, keine Belege, veraltet, Satire""",
    reports="Meldung, Bericht, Text, Beitrag, Artikel",
    withdrawn="zurückgezogen, zurückziehen, zurück, annullier*, storniert*",
    do_not_use="nicht (mehr) (zu) verwende*",
    site_sections="""aktuelles, archiv, artikel, ausland, blog, deutschland, digital, europa, feuilleton,
        gesellschaft, home, inland, international, karriere, kultur, kunst, lifestyle, live, lokales,
        meinung, mobil, nachrichten, national, newsticker, panorama, politik, radio, region, regional,
        regionales, reise, sport, start, startseite, technik, technologie, ticker, tv, video, videos,
        wirtschaft, wissen, wissenschaft""",
)

_NOTICES = NoticeWords(
    withdrawals="zurückziehung",
    withdrawal_labels="zurückgezogen",
    texts="meldung, eilmeldung, bericht, artikel, beitrag, text, nachricht",
    taken_back="zurückgezogen",
    corrections="berichtigung",
    correction_labels="berichtigt, korrektur, korrigiert",
)

_MAIL = MailWords(
    forwarded="""Anfang der weitergeleitete/weitergeleiteten Nachricht/E-Mail/Email,
        weitergeleitete/weitergeleiteten Nachricht/E-Mail/Email""",
    original="ursprüngliche Nachricht, Originalnachricht, Original-Nachricht",
    sender="von",
    date="Datum, gesendet",
    subject="Betreff",
    others="an, Kopie, Antwort an",
    on="am",
    wrote="schrieb",
    wrote_last="schrieb",
    reply_prefixes="aw, antw, antwort",
    forward_prefixes="wg, weitergeleitet",
    marks="extern*",
    via="über",
    do_not="nicht",
    reply="antworten",
    offices="Kontakt, Redaktion, Abo, hallo",
    at="bei, vom, von der",
    of="von",
    outlet_words="""Redaktion, Morgen, Abend, Woche, Zeitung, Bote, Kurier, Anzeiger, Tagblatt, Blatt,
        Nachrichten, Rundschau, Allgemeine, Presse""",
    outlet_endings="zeitung, bote, kurier",
)

_NEWSLETTERS = NewsletterWords(
    letter="Newsletter, E-Mail, E-Mails, Mailing, Mailings, Rundbrief*, Verteiler",
    leave=r"\bLETTER\b.{0,90}\b(?:abbestell\w*|abmelden|abzumelden|austragen|auszutragen|kündigen)\b|"
    r"\b(?:abbestell\w*|abmelden|austragen)\b.{0,60}\bLETTER|"
    r"\bhier\b.{0,30}\b(?:abbestell\w*|abmelden|austragen)\b|newsletter[-\s]?einstellungen",
    received=r"\b(?:sie\s+(?:erhalten|bekommen)|du\s+(?:erhältst|bekommst))\s+(?:diese[nrs]?|unsere[nr]?)\s+"
    r"(?:e-?mail|newsletter|nachricht|mail|mitteilung)|"
    r"\bdiese[r]?\s+(?:e-?mail|nachricht|newsletter)\s+(?:wurde|ging|geht)\s+an\s+(?:\S+@|sie\b|dich\b)",
    settings=r"\b(?:abmelden|abbestell\w*|austragen)\b|"
    r"(?:einstellungen|profil|abonnements?)\s+(?:ändern|verwalten|bearbeiten)|einstellungen",
    view=r"(?:web|online|browser)[-\s]?ansicht|im\s+(?:web)?browser\s+(?:an|öffnen|lesen|anzeigen)|"
    r"online\s+(?:lesen|ansehen|anschauen)|"
    r"nicht\s+(?:richtig\s+|korrekt\s+|fehlerfrei\s+)?(?:dargestellt|angezeigt)|"
    r"probleme?\s+mit\s+der\s+(?:darstellung|anzeige)",
    passed_on=r"\bLETTER\b.{0,60}\bweitergeleitet\b.{0,60}\?|"
    r"\b(?:ihnen|dir|euch)\b.{0,60}\bLETTER?.{0,30}\bweitergeleitet|weitergeleitet\s+bekommen|"
    r"\bLETTER\s+(?:weiterempfehlen|weiterleiten|empfehlen)",
    pass_on=r"weiterempfehlen|an\s+freunde|\b(?:abonnieren|jetzt\s+anmelden)\b|"
    r"(?:versendet|verschickt)\s+(?:mit|durch|von|über)",
    publisher_pages="""Impressum, Datenschutz, Datenschutzerklärung, Datenschutzhinweise, AGB, Kontakt, Hilfe,
        Mediadaten""",
    publisher=r"\bunsere\s+(?:mailing\s+|post)(?:anschrift|adresse)\b|\bHR[AB]\s?\d{2,}|"
    r"\bust-?\s?id(?:nr)?\b|umsatzsteuer-?id|geschäftsführ(?:er|erin|ung)\s*:|"
    r"\bv\.?\s?i\.?\s?s\.?\s?d\.?\s?[pm]\b|"
    r"verantwortlich\s+(?:im\s+sinne|i\.\s?s\.|für\s+den\s+inhalt\s*:)|"
    r"^\W*(?:chefredakt\w+|herausgeber\w*|redaktion)\s*:\s|alle\s+rechte\s+vorbehalten|"
    r"(?:zu|in)\s+(?:ihrem|ihr|deinem|dein)\s+adressbuch",
    street=r"\w+(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|kai)\s\d{1,4}|"
    r"(?:am|an|auf|zum|zur)\s\w+(?:\s\w+)?\s\d{1,4}[a-z]?",
    ads="Anzeige, Anzeigen, Werbung, gesponsert",
    ads_by="präsentiert von",
    read_more=r"(?:hier\s+|jetzt\s+)?(?:weiter\s?lesen|mehr(?:\s+(?:lesen|erfahren|dazu|infos?|hier))?)|"
    r"(?:hier|jetzt)\s+lesen|(?:hier\s+)?(?:zum|zur|zu\s+den|zu)\s+(?:ganzen\s+|vollständigen\s+)?"
    r"(?:artikel|bericht|beitrag|text|interview|reportage|kommentar|story|analyse|geschichte|meldung|video|podcast)|"
    r"(?:hier\s+|jetzt\s+)?(?:(?:den|die|das)\s+)?(?:ganzen?\s+|vollständigen?\s+)?"
    r"(?:artikel|bericht|beitrag|text|interview|reportage|kommentar|analyse)\s+(?:online\s+)?lesen|"
    r"lesen\s+sie\s+(?:hier\s+)?(?:mehr|weiter)(?:\s+dazu)?|hier|hier\s+klicken",
    sharing="teilen, tweeten, auf",
)

_SUBTITLES = SubtitleWords(
    sounds="""Musik, Applaus, Beifall, Gelächter, lachen, lacht, lachend, seufz*, hust*, räusper*, Stille,
        Jubel, Zwischenruf*, unverständlich, Geräusch*""",
    credits="Untertitel, Untertitelung, Übersetzung",
    credited_to="von, im Auftrag, der, des, und",
)

_SENTENCE_ENDS = SentenceEnds(
    abbreviations="art, bzw, ca, Dr, etc, Nr, Prof, St, usw, vgl",
    own_abbreviations="Bd, Dipl, Hrsg, Ing",
    before_numbers="""circa, insges, evtl, mind, zzgl, inkl, exkl, gegr, gest, abschn, ziff, febr, sept, *str,
        *nr""",
    eras="Chr.",
    before_ordinals="""am, im, ins, vom, zum, zur, beim, ab, bis, seit, der, die, das, den, dem, des, ein,
        eine, einem, einen, einer, jeder, jedes, jeden, sein, seine, seinem, seinen, ihr, ihre, ihrem,
        ihren, und, oder, art, artikel, abs, nr""",
    after_ordinals="""Jahrhundert, Jahrtausend, Jh, Januar, Jänner, Februar, März, April, Mai, Juni, Juli,
        August, September, Oktober, November, Dezember, Geburtstag, Lebensjahr, Weltkrieg, Bundesliga, Liga,
        Spieltag, Minute, Runde, Platz, Rang, Klasse, Stock, Mal""",
    beginnings="""Aber, Als, Am, An, Auch, Auf, Bei, Damals, Danach, Dann, Das, Der, Die, Dies, Diese, Dieser,
        Doch, Dort, Ein, Eine, Er, Es, Für, Heute, Im, In, Mit, Nach, Nun, Seit, Sie, So, Und, Unter, Vor,
        Wir, Zu, Zum, Zur""",
    leaning="""er, sie, es, ihm, ihr, ihre/ihrem/ihren/ihrer/ihres, sein/seine/seinem/seinen/seiner/seines,
        dies/diese/diesem/diesen/dieser/dieses, jene/jenem/jenen/jener/jenes, dabei, dadurch, dafür, dagegen,
        daher, dahinter, damit, danach, daran, darauf, daraufhin, daraus, darin, darüber, darum, darunter,
        davon, dazu, deshalb, deswegen, demnach, doch, jedoch, eben, ebenso, außerdem, zudem, auch,
        allerdings, das, letztere/letzteren/letzterer/letzteres, dort, denn, so""",
)

_HYPHENS = HyphenWords(
    suspended="und, oder, bzw, sowie, wie, bis, als, noch, aber, statt",
    adjectives="isch, deutsch, liberal, sozial",
    adjective_endings="e, em, en, er, es",
)

_DATES = DateWords(
    more_months={"Jänner": 1, "Feber": 2},
)

_PAGE_DATES = PageDateWords(
    weekday_last=True,
    published="""online seit, Erstveröffentlichung, erstmals veröffentlicht, Stand, Datum, veröffentlicht,
        erstellt, erschienen""",
    updated="aktualisiert",
    on="am",
    published_after_comma="veröff*, erschienen*",
    at="um",
    o_clock="Uhr",
    today="gestern, vorgestern, heute",
    ago="vor # Minute/Minuten/Stunde/Stunden/Tag/Tagen/Woche/Wochen/Monat/Monaten",
    reading_time="Lesezeit, Lesedauer",
)

_BYLINES = BylineWords(
    by="von",
    a="ein, eine",
    labels="Autor, Autorin, Autoren, Text, Bericht, Interview",
    and_="und, sowie",
    with_="mit",
    before_places="in, aus, für",
    titles="""dr., dr, prof., prof, professor, professorin, herr, frau, pater, general, rabbi, imam, scheich,
        mag., ing., dipl.-ing., med., phil., rer., nat., jur., h.c.""",
    particles="von, vom, zu, zur, zum, der, den",
    openings="""der, die, das, ein, eine, einen, kein, keine, am, im, in, auf, bei, mit, nach, vor, für, über,
        unter, aus, zum, zur, seit, während, wie, was, wer, wo, wann, warum, neue, neuer, neues, große,
        großer, viele, mehr, weniger, alle, alte, und, oder, aber""",
    roles="""expert, sprecher, minister, präsident, professor, direktor, leiter, chef, vorsitzende, forscher,
        wissenschaftler, analyst, anwalt, anwältin, abgeordnete, bürgermeister, autor, ökonom, beauftragte,
        kommissar, kanzler, senator, botschafter, sekretär, manager, geschäftsführer, gründer, historiker,
        ingenieur, doktor, arzt, ärztin, pfleger, lehrer, student, anwohner, mitglied, coach, trainer,
        kapitän, richter, staatsanwalt, kritiker, journalist, reporter, redakteur, korrespondent, landwirt,
        bauer, unternehmer, inhaber, besitzer, mutter, vater, zeuge, zeugin, aktivist, vertreter, gouverneur,
        könig, papst, bischof, general, oberst, kommandeur, referent, berater, koordinator, expertin, biolog,
        geolog, psycholog, soziolog, physiker, chemiker, mediziner, jurist, geograf, ökolog, virolog, dekan,
        rektor, schüler, musiker, künstler, schauspieler, regisseur, schriftsteller, dichter, pilot, fahrer,
        fischer, vorstand, delegiert, gewerkschaft, union, verband""",
    role_endings="ceo, mdb",
    organisations="universit, hochschule, institut, ministeri, stiftung, behörde, polizei, klinik, partei",
    organisation_endings="amt",
    relatives="der, die, das, den, dem",
)

_PHOTO = (
    "foto fotos fotograf fotografin fotografie fotomontage fotonachweis fotoquelle fotorechte "
    "bild bilder bildmontage bildnachweis bildquelle bildrechte"
)

_PHOTOS = ", ".join(kind + one for kind in ("", "Archiv", "Symbol", "Agentur") for one in _PHOTO.split())

_PICTURES = PictureWords(
    credits=f"{_PHOTOS}, Grafik, Illustration, Montage, Collage, Karte",
    origins="Quelle, Quellen",
    private="privat",
    source_above="Bildquelle",
    run_in="Bild, Foto, Quelle",
    caption_labels="Bildunterschrift, Bildbeschreibung, Bildtext",
    pictured="im Bild",
    archive="Archivbild, Archivfoto, Symbolbild, Symbolfoto",
    describing="""steht, stehen, sitzt, sitzen, blickt, schaut, hält, halten, geht, gehen, läuft, spricht,
        winkt, lächelt, zeigt, zeigen, trägt, posiert, im Hintergrund, im Vordergrund, zu sehen, Aufnahme""",
    watch="Video, im/zum/das Video, im Stream, Livestream, Audio, Podcast, anschauen",
    clock_units="min, min., Minuten, Minuten., Std, Std., h",
    minutes="min, Minuten",
    seconds="s, Sek",
)

_SUBSCRIPTIONS = SubscriptionWords(
    subscriptions="""Abo, Abos, Probeabo, Probeabos, Digitalabo, Digitalabos, Jahresabo, Jahresabos,
        Monatsabo, Monatsabos, Abonn*, Mitglied, Mitgliedschaft, Plusartikel*, Plus-Artikel*, Pluszugang*,
        Plus-Zugang*, Plusabo*, Plus-Abo*, Premium""",
    offers="""testen, sichern, weiterlesen, freischalten, kostenlos*, gratis, unbegrenzt*, Zugriff, Zugang,
        kündbar*, Angebot, Journalismus""",
    readers="jetzt, du, dein*",
    polite_readers="Sie, Ihr, Ihre, Ihrem, Ihren, Ihrer, Ihres",
    phrases="""jederzeit/monatlich (monatlich) kündbar*, unterstützen Sie unabhängigen/unseren/guten
        Journalismus*""",
    questions="bereits/schon (ein) Abo*/abonniert*/Kunde*/registriert*",
    articles_are="Artikel/Inhalt/Beitrag/Text ist/lesen",
    for_subscribers="Abonnent, Plus-Leser, Plusleser, Plus-Mitglied, Plusmitglied, exklusiv für",
    currencies="Euro, Euros, Dollar, Franken, Cent",
    per="im, pro, je, jeden",
    periods="Monat, Woche, Jahr",
    each_period="monatlich, wöchentlich",
    afterwards="danach, anschließend, dann",
    costs="kostet es, kostet das Abo/Angebot, nur, für, zahlen Sie",
    only="nur",
    trial_numbers="erste, ersten, ein, einen, zwei, drei, vier",
    trial_periods="Woche, Wochen, Monat, Monate, Monaten, Tag, Tage, Tagen",
    free="kostenlos, gratis",
    said="sagte*",
)

_PAGE_FURNITURE = PageFurnitureWords(
    menu="""akzeptieren, alle akzeptieren, ablehnen, alle ablehnen, Einstellungen, zustimmen, zum Inhalt
        springen, zum Hauptinhalt springen, zum Inhalt, zur Navigation, zur Suche, Menü, Menü öffnen, Menü
        schließen, Hauptmenü, Navigation, Suche, suchen, Startseite, anmelden, einloggen, abmelden,
        registrieren, Konto, mein Konto, Abo, Abos, abonnieren, Abonnement, Plus, E-Paper, Epaper, Newsletter,
        Merkliste, teilen, drucken, merken, speichern, vorlesen, anhören, kommentieren, Kommentare, Kommentar
        schreiben, Artikel teilen, Link kopieren, schließen, mehr, alle Themen, Themen, Ressorts, Übersicht,
        Impressum, Datenschutz, Kontakt, Hilfe, Werbung, Anzeige, Anzeigen, Shop, Jobs, Mediathek, Sendung
        verpasst, Podcast, Podcasts, Video, Videos, Bilder, Fotos, live, Live-TV, TV, TV-Programm, Radio,
        Audio, Nachrichten, aktuell, Schlagzeilen, Politik, Inland, Ausland, Wirtschaft, Finanzen, Börse,
        Sport, Fußball, Kultur, Feuilleton, Gesellschaft, Panorama, Wissen, Wissenschaft, Gesundheit, Digital,
        Netzwelt, Technik, Reise, Auto, Wetter, Meinung, Lokales, Region, regional, Regionales, Stadt, Leben,
        Stil""",
    in_="in",
    outlets="""Kurier, Zeitung, Anzeiger, Blatt, Nachrichten, Rundschau, Allgemeine, Presse, Echo, Bote,
        Spiegel, Post, Rundfunk, Merkur, Express, Journal, Radio, TV""",
    abbreviations="Dr, Prof, St, Nr, ca, bzw",
    references="""lesen Sie auch/mehr/hier/dazu, lest auch/hier/mehr, das könnte Sie/dich auch, dieses Thema
        im Programm, über dieses Thema berichtete""",
    links="""mehr zu/zum/zur/über/aus/von/lesen/Nachrichten/Hintergründe/Info/Infos, mehr dazu, auch
        interessant*/lesenswert*, weitere
        Artikel*/Nachrichten*/Themen*/Meldungen*/Informationen*/Videos*/Links*, weiterlesen*, zum Thema*,
        verwandte *, passend zu*/dazu*, meistgelesen*, teilen, Artikel teilen*/drucken*/merken*, diesen
        Artikel teilen*/drucken*/merken*""",
    run_in="""Mehr zu/zum/zur/dazu/über/aus, Lesen Sie, Auch interessant, Das könnte, Weitere, Zum Thema,
        Weiterlesen, Teilen, Artikel teilen""",
    the_post="der Beitrag",
    appeared_first="erschien zuerst auf/bei",
    letters="""Newsletter, WhatsApp-Kanal, WhatsApp Kanal, WhatsAppKanal, Push-Nachricht, Push Nachricht,
        Pushnachricht, Push-Mitteilung, Push Mitteilung, Pushmitteilung""",
    people="unser*, jetzt, hier",
    polite_people="Sie, Ihr, Ihre, Ihrem, Ihren, dich, dir, euch",
    cookies="Cookie",
    websites="Website, Webseite, Seite, Browser",
    accept="akzeptier",
    we_use="wir verwenden/nutzen/setzen",
    cookies_used="Cookie",
    rights="alle Rechte vorbehalten",
    follow="folgen Sie uns*, folgt uns*",
    download="laden Sie",
    app="App",
    consent="erst wenn Sie (hier) klicken, Datenschutzeinstellungen, Datenschutz-Einstellungen",
    consent_pairs="""zur Darstellung von | nutzen wir, für die Darstellung von | nutzen wir,
        externe/externen/externer Inhalt/Inhalte | zustimm*/anzeigen/geladen/eingebunden""",
)


def _inflected(stems: str) -> str:
    """Adjectives with each ending that they have before a noun."""
    return ", ".join(f"{stem}e/{stem}en/{stem}er/{stem}es/{stem}em" for stem in stems.split(", "))


_EARLIER_VERSIONS = EarlierVersionWords(
    pairs=(
        (
            _inflected(
                "früher, vorherig, ursprünglich, erst, alt, älter, unkorrigiert, zurückgezogen, vorig"
            ),
            1,
            """fassung*, version*, meldung*, bericht*, text*, artikel*, überschrift*, zahl*, angabe*""",
        ),
        (
            "ursprünglich",
            4,
            """gemeldet*, berichtet*, geschrieben*, geheißen*, veröffentlicht*, behauptet*, hieß*,
            gestanden*""",
        ),
        (
            "zuerst, zunächst, anfangs",
            3,
            "gemeldet*, berichtet*, geschrieben*, hieß*, geheißen*, behauptet*",
        ),
        ("hieß*, stand*, meldete*, berichtete*, schrieb*", 4, "zuerst*, zunächst*, ursprünglich*, anfangs*"),
    ),
    phrases="vor der/ihrer/seiner korrektur*/berichtigung*/änderung*/zurückziehung*/aktualisierung*",
)

GERMAN = Language(
    code="de",
    short_day="%d.%m.%Y",
    filters=_FILTERS,
    answer_kinds=_ANSWER_KINDS,
    messages=_MESSAGES,
    coverage=_COVERAGE,
    statements=_STATEMENTS,
    happenings=_HAPPENINGS,
    measures=_MEASURES,
    figures=_FIGURES,
    figure_questions=_FIGURE_QUESTIONS,
    days=_DAYS,
    disagreements=_DISAGREEMENTS,
    timelines=_TIMELINES,
    plans=_PLANS,
    parts=_PARTS,
    recency=_RECENCY,
    corrections=_CORRECTIONS,
    back_references=_BACK_REFERENCES,
    claims=_CLAIMS,
    reporting=_REPORTING,
    language_names=_LANGUAGE_NAMES,
    numbers=_NUMBERS,
    grammar=_GRAMMAR,
    name_parts=_NAME_PARTS,
    file_labels=_FILE_LABELS,
    database_labels=_DATABASE_LABELS,
    article_labels=_ARTICLE_LABELS,
    notices=_NOTICES,
    mail=_MAIL,
    newsletters=_NEWSLETTERS,
    subtitles=_SUBTITLES,
    sentence_ends=_SENTENCE_ENDS,
    hyphens=_HYPHENS,
    dates=_DATES,
    page_dates=_PAGE_DATES,
    bylines=_BYLINES,
    pictures=_PICTURES,
    subscriptions=_SUBSCRIPTIONS,
    page_furniture=_PAGE_FURNITURE,
    earlier_versions=_EARLIER_VERSIONS,
)
