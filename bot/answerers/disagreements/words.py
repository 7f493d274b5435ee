"""The words that signal disagreements, in the notation of `languages.notation`; within each list German,
English, French, Spanish, Turkish and Russian."""

GROUPS = {
    "dead": """tot/tote/toten/toter, todesopfer*, getötet*, starb/starben, gestorben*, sterben,
        ums leben, umgekommen*, verendet*, dead, died/dies, dying, death/deaths, killed/kill, killing,
        fatalit*, lost their lives, lives were lost, mort/morts/morte/mortes, mouru*, décès, décédé*,
        tué/tués/tuée/tuées, perdu la vie, muert*, murió, murieron, fallec*, öldü, ölü*,
        hayatını kaybe*, погиб*, умер*""",
    "injured": """verletz*, schwerverletz*, leichtverletz*, injur*, hurt, wounded,
        blessé/blessés/blessée/blessées, herid*, lesionad*, yaralı*, yaralan*, ранен*, пострада*""",
    "missing": """vermisst*, missing, unaccounted, disparu*, porté disparu*, desaparecid*, kayıp*,
        пропавш*, пропал*""",
    "arrested": """festgenommen*, festnahme*, verhaftet*, arrest*, detained, interpell*, arrêté*,
        deteni*, detuv*, gözaltı*, tutuklan*, задержа*, арестова*""",
    "demonstrated": """demonstr*, protest*, kundgebung*, marschier*, marched/marchers, rally/rallied,
        manifestant*, manifesté*, manifestation*, défil*, manifest*, marcha*, gösteri*, митинг*,
        демонстр*, протест*""",
    "attended": """beteilig*, joined, join, rejoint, unieron, sumaron, teilnehm*, teilgenommen*, teil,
        besuch*, zuschauer*, gäste, kamen, gekommen, participa*, took part,
        attend/attended/attendees/attendance, visitor*, visited, spectator*, came, audience, crowd,
        visiteur*, spectateur*, assist*, asisti*, visitante*, espectador*, público, katıl*, участ*,
        посети*""",
    "evacuated": """evakuier*, evacuat*, évacu*, evacua*, desaloj*, tahliye*, эвакуир*,
        mussten … verlassen, verlassen mussten, musste … verlassen, had to leave, forced to leave,
        forced from their homes, moved out of their homes, displaced, dû quitter, dû fuir,
        tuvieron que abandonar, tuvieron que dejar, desplazad*, evini terk*, evlerini terk*""",
    "rescued": "gerettet*, rettete*, rescued, saved, secouru*, sauvé*, rescat*, kurtar*, спас*",
    "infected": """infizier*, angesteckt*, erkrankt*, infect*, sick/sickened, fell ill, contamin*,
        malade*, enferm*, contagi*, hastalan*, заболе*, зараз*""",
    "jobs": """stelle/stellen, arbeitsplätze, arbeitsplatz, jobs/job, positions, posts, roles,
        emplois/emploi, postes/poste, empleo/empleos, puestos""",
    "cut": """streich*, abbau*, gestrichen*, entfallen, fallen … weg, wegfallen, cut/cuts/cutting,
        axe/axed/axing, shed, lost, supprim*, suppression*, recort*, elimin*, suprim*""",
    "turnout": """wahlbeteiligung, beteiligung, wahlberechtigte*, turnout, electorate, eligible, voters,
        registered, voted, participation, inscrits, électeurs, votants, participación, censo, votantes,
        electores, katılım, явка, избирател*""",
    "price": """preis*, kost*, gekostet*, gekauft*, kauft*, kaufte*, zahlt*, bezahl*, gezahlt*,
        verkauf*, ersteiger*, erwarb*, erworben*, ausgegeben*, flossen, geflossen, price/priced/prices,
        cost/costs/costing, pay/paid/pays, bought/buy, sold/sell, purchase*, spent/spend, went for,
        fetched, prix, coût*, coûté*, payé*, payer*, acheté*, vendu*, achat*, dépens*, déboursé*,
        facture*, precio*, cost*, cuesta*, pag*, compr*, vend*, gast*, desembols*, fiyat*, maliyet*,
        öde*, стои*, цен*, заплати*, купи*""",
    "fire": "brand, *brand, brände, feuer*, fire/fires, blaze, incend*, feu, yangın*, пожар*",
    "crash": """unfall, *unfall, unfalls, *unglück, zusammenstoß*, zusammenprall*, kollision*,
        kollidiert*, crash*, collision*, collid*, accident*, choque*, chocó, chocaron, colisi*, heurt*,
        kaza*, авари*""",
    "blast": """explosion*, explodiert*, detonation*, explod*, blast, déflagration, estall*, explot*,
        patlama*, взрыв*""",
    "robbery": """überfall*, raub, raubüberfall*, einbruch*, diebstahl*, robbery, raid, heist, burglary,
        theft, braquage*, cambriolage*, vol, robo, atraco*, asalto*""",
    "meeting": """treffen, getroffen, traf, begegnung*, meeting, met, meet, rencontr*, réunion*, reuni*,
        encuentro*""",
    "election": """wahl, *wahl, abstimmung*, bürgerentscheid, election*, by-election, ballot,
        referendum*, poll/polls, scrutin*, élection*, elecci*, referéndum*""",
    "collapse": """einsturz*, eingestürzt*, stürzte … ein, collaps*, gave way, effondr*, écroul*,
        derrumb*, desplom*, hundi*""",
    "known": """wusste*, gewusst, bekannt, kannte*, gekannt, knew, known, aware, savait, connaissait,
        sabía, conocía""",
    "penalty": """strafe/strafen, vertragsstrafe*, geldstrafe*, bußgeld*, fine/fined/fines, penalt*,
        amende*, pénalité*, multa*, sancion*, ceza*, штраф*""",
    "grant": """zuschuss*, zuschüsse*, förder*, bezuschuss*, subsid*, grant/grants, subvention*,
        subvencion*, ayuda/ayudas, aide/aides, hibe*, субсид*""",
    "loan": """kredit*, darlehen*, loan/loans, borrowed, prêt/prêts, emprunt*, préstamo*, crédito*,
        kredi*, кредит*""",
    "damage": "schaden, schäden, sachschaden, damage/damages, dégâts, dommages, daños, hasar*, ущерб*",
    "rent": "miete/mieten, pacht*, rent/rents, lease, loyer*, alquiler*, kira*, аренд*",
    "tax": "steuer*, tax/taxes, taxe*, impôt*, impuesto*, tasa/tasas, vergi*, налог*",
    "income": """gewinn*, umsatz*, erlös*, profit*, revenue*, turnover, sales, bénéfice*, recette*,
        beneficio*, ingreso*, ventas, kâr*, прибыл*, выручк*""",
    "gift": "spende/spenden, gespendet*, donat*, donated, dons/don, donación*, bağış*, пожертв*",
    "upkeep": """jährlich*, pro jahr, unterhalt*, betriebskosten, annually, annual, a year, per year,
        yearly, maintenance, running costs, par an, annuel*, entretien, al año, anual*, mantenimiento""",
    "salary": "gehalt, lohn, salary, wage/wages, salaire*, sueldo*, salario*, maaş*, зарплат*",
    "estimate": """ursprünglich*, anfangs, kostenschätzung, originally, initially, first estimate,
        at first, initialement, au départ, inicialmente, al principio, başlangıçta, первоначально""",
}
"""Words for one happening or one kind of payment."""

EVENTS = (
    "dead",
    "injured",
    "missing",
    "arrested",
    "demonstrated",
    "attended",
    "evacuated",
    "rescued",
    "infected",
    "cut",
    "turnout",
)
PAYMENTS = (
    "penalty",
    "grant",
    "loan",
    "damage",
    "rent",
    "tax",
    "income",
    "gift",
    "upkeep",
    "salary",
    "estimate",
)
PER = """pro monat, im monat, monatlich*, pro woche, wöchentlich*, pro jahr, im jahr, jährlich*,
    pro stunde, pro person, pro tag, per month, a month, monthly, per week, a week, weekly, per year,
    a year, annual*, per hour, per person, per day, a day, par mois, mensuel*, par semaine, par an,
    annuel*, par personne, par jour, al mes, mensual*, a la semana, semanal*, al año, anual*,
    por persona, al día"""
PAST = """vor … jahren, damals, einst, früher, im vorjahr, bis vor, years ago, a year ago, formerly,
    used to, previously, in the past, until last, until recently, il y a, autrefois, auparavant,
    l'an dernier, hace … años, antes, anteriormente, el año pasado, önceden, раньше, прежде"""
TURNS = """öffne*/beginn*/begann*|schließ*/ende*, fährt … ab|kommt … an,
    opens/opened/starts/started/began/begins|closes/closed/ends/ended/was out,
    departs/leaves/left|arrives/arrived, ouvre*/commence*/débute*|ferme*/finit/termine*,
    abre*/empiez*/empez*/comenz*|cierr*/termin*/acab*"""
"""Beginnings and ends."""
FOR_WHOM = """kinder*, erwachsene*, schüler*, studierende, studenten, familien, mitglieder, ermäßigt*,
    rentner*, auswärtige, children, adults, students, members, families, seniors, residents, reduced,
    concessions, enfants, adultes, étudiants, familles, réduit, abonnés, niños, adultos, estudiantes,
    socios, familias, reducid*, jubilados"""
MONEY = "geld, money, cash, argent, dinero, para, денег"
GROWING = ("dead", "injured", "missing", "arrested", "evacuated", "rescued", "infected")

PEOPLE = """teilnehmer*, teilnehmende*, participants, attendees, participantes, asistentes, katılımcı*,
    участник*, menschen, mensch, personen, person, leute, einwohner*, bewohner*, anwohner*, people,
    residents, inhabitants, villagers, habitants, riverains, habitantes, vecinos, sakin*, жител*,
    persons, personnes, gens, habitants, personas, gente, kişi, kişinin, insan, человек, людей,
    человека"""

DEVELOPMENT = """gestiegen, stieg/steigt, erhöht*, erhöhte, inzwischen, mittlerweile, bislang, bisher,
    nunmehr, so weit, risen, rose/rises, climbed, increased, so far, now, by now, meanwhile, to date,
    has reached, grown to, porté*, alourdi*, grimp*, augment*, désormais, à ce jour, jusqu'ici,
    pour l'instant, ya, hasta ahora, hasta el momento, subió, subido, aumentó, elev* a, asciende*,
    yükseldi, arttı, şu ana kadar, вырос*, возрос*, увелич*"""
"""A figure beside these words is a day's figure, which the next day's replaces."""

PARTS = """davon, von ihnen, unter ihnen, darunter, allein, standort*, weitere/weiterer/weiteren,
    zusätzlich*, jeweils, pro tag, täglich, pro stunde, je, teil*weise, erster/erste tag, am ersten tag,
    zunächst, hälfte, tochterfirma, of them, of those, of whom, of these, among them, including, alone,
    each, per day, a day, daily, further, another, additional, more, on the first day, on opening day,
    at the site, plant, branch, half of, dont, d'entre eux, d'entre elles, parmi eux, parmi lesquels,
    supplémentaire*, chacun*, par jour, le premier jour, autres, sur le site, usine de, de ellos,
    de ellas, entre ellos, entre ellas, incluid*, otros/otras, adicional*, más, cada, por día, al día,
    diari*, el primer día, sede de, bunlardan, onlardan, из них, среди них, ещё, еще"""
"""A figure beside these words is about a part, or is in addition."""

SEVERITY = """schwer, schwerverletz*, leicht, leichtverletz*, lebensgefährlich, schwerst*, seriously,
    badly, slightly, lightly, critically, severely, grièvement, légèrement, gravement, grave/graves,
    léger/légers, gravedad, leve/leves, ağır, hafif, тяжело, легко"""

PLANNED = """soll/sollen/sollte/sollten, geplant, plant/planen, erwart*, rechnet/rechnen, veranschlagt*,
    kalkuliert*, budget*, vorgesehen*, wird/werden … kosten, expect*, plan/plans, had planned,
    was planned, were planned, is planned, are planned, forecast*, budgeted, hoped, target*, will,
    would, due to, set to, prévu*, prévoi*, attendu*, espèr*, devrait/devraient, budget*, coûtera*,
    va/vont, previst*, prevé*, prevén, espera*, presupuest*, costará*, debería*, beklen*, planlan*,
    ожида*, планир*"""
MOVED = """verschoben, verschiebt*, verlegt*, vorgezogen, erst am, später als, früher als, verspätet*,
    postponed, delayed, put off, brought forward, later than, earlier than, put back, repouss*, report*,
    retard*, avancé*, plus tard que, plus tôt que, aplaz*, pospuest*, pospuso, retras*, adelant*,
    más tarde de, antes de lo, ertelen*, erkene al*, отлож*, перенес*, позже чем"""
"""A day beside these words replaced another."""
FUTURE = """wird/werden/werde, will/won't/shall, going to, sera/seront, va/vont, será/serán/estará/estarán,
    *acak/*ecek/*acaktır/*ecektir, будет/будут"""
BEFORE = """war/waren, was/were, had, hatte/hatten, était/étaient, avait/avaient, estaba/estaban, era/eran,
    había/habían, idi/*ydı/*ydi, был/была/было/были"""
BOUND = """maximum, maximal, höchstens, bis zu, zugelassen*, genehmigt*, platz für, plätze, fasst,
    fassungsvermögen, kapazität*, zulässig*, mindestabstand, up to, licensed, licence, capacity,
    room for, at most, no more than, limit*, allowed, permitted, seats, holds, capacité*, jusqu'à,
    au plus, autoris*, plafond*, aforo*, capacidad*, hasta, como máximo, máximo, máxima, autorizad*,
    en fazla, kapasite*, до, максим*"""

APPROXIMATE = """rund, etwa, circa, ca*, knapp, gut, ungefähr, fast, zirka, an die, gegen, kurz nach,
    kurz vor, schätzungsweise, nahezu, about, around, some, roughly, nearly, almost, approximately,
    close to, just over, just under, shortly after, shortly before, an estimated, environ, près de,
    quelque, à peu près, presque, autour de, vers, peu après, peu avant, unos/unas, cerca de, casi,
    aproximadamente, alrededor de, en torno a, hacia, sobre, yaklaşık, civarında, около, примерно, почти"""
AT_LEAST = """mehr als, über, mindestens, wenigstens, more than, over, at least, upwards of, plus de,
    au moins, más de, al menos, por lo menos, en az, более, больше, не менее, свыше"""
AT_MOST = """weniger als, unter, fewer than, less than, under, moins de, menos de, менее"""

OPPOSITES = """offen/geöffnet/geöffnete|geschlossen/gesperrt/dicht,
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
    beleuchtet|unbeleuchtet, true|false, genuine|forged/fake, allowed/permitted|banned/forbidden,
    left|right, alone|accompanied, clear|blocked, intact|damaged, sent|withheld, on time|late, dry|wet,
    sorti|resté, avant|après, autorisé/autorisée|interdit/interdite, vrai|faux, authentique|falsifié,
    occupé/occupée|libre,
    en marche/en service/fonctionnait/fonctionnaient|en panne/à l'arrêt/hors service, salió|permaneció,
    antes|después, permitido/permitida|prohibido/prohibida, verdadero|falso, auténtico|falso,
    ocupado|libre, funcionaba/funcionaban|averiado/averiada/fallaron/falló, grün|rot,
    nüchtern|betrunken/alkoholisiert, wach|eingeschlafen/schlief, bewohnt|unbewohnt/leer,
    besetzt|unbesetzt, anwesend|abwesend, dafür|dagegen, versichert|unversichert, legal|illegal,
    gültig|ungültig/abgelaufen, open/opened|closed/shut,
    turned on/switched on/was on/were on/left on|turned off/switched off/was off/were off/left off,
    alive/survived/lives|dead/died, won/win|lost/lose, locked|unlocked, armed|unarmed, green|red,
    full|empty, accepted/approved|rejected/refused/declined, guilty|innocent, sober|drunk/intoxicated,
    left/departed/fled|stayed/remained, inside|outside, before|after, signed|unsigned, present|absent,
    insured|uninsured, legal|illegal, valid|invalid/expired, lit|unlit,
    manned/staffed|unmanned/unstaffed, working/functioning/worked|broken/failed, passed|failed,
    safe|unsafe, occupied|empty/unoccupied, awake|asleep,
    ouvert/ouverte/ouverts/ouvertes|fermé/fermée/fermés/fermées,
    allumé/allumée/allumés/allumées/activé/activée|éteint/éteinte/éteints/éteintes/désactivé/désactivée,
    vivant/vivante|mort/morte, gagné/remporté|perdu, vert|rouge, armé|désarmé,
    accepté/acceptée/approuvé/approuvée|refusé/refusée/rejeté/rejetée, coupable|innocent/innocente,
    plein/pleine|vide, verrouillé/verrouillée|déverrouillé/déverrouillée, sobre|ivre,
    présent/présente|absent/absente, légal|illégal, assuré|non assuré,
    abierto/abierta/abiertos/abiertas|cerrado/cerrada/cerrados/cerradas,
    encendido/encendida/encendidos/encendidas/activado/activada/conectada/conectado|apagado/apagada/apagados/apagadas/desactivado/desactivada/desconectada/desconectado,
    vivo/viva|muerto/muerta, ganó/ganado|perdió/perdido, verde|rojo,
    aprobado/aprobada/aprobó/aceptó|rechazado/rechazada/rechazó, culpable|inocente,
    lleno/llena|vacío/vacía, sobrio|ebrio/borracho, presente|ausente, açık/açıktı|kapalı/kapalıydı,
    открыт*|закрыт*, включен*/включён*|выключен*/выключён*/отключен*/отключён*"""
"""Pairs of which only one can be true, with the forms of each separated by slashes."""

NEGATION = """fehlte/fehlten, lacked, manquait/manquaient, faltaba/faltaban, failed to, refused to,
    forgot to, neglected to, weigerte/weigerten, versäumt*, unterließ*, unterlassen, verzichtet*,
    vergaß, vergessen, refusé/refusa, omis/oublié, olvidó, omitió, se negó, keinerlei, niemand*, nobody,
    no one, none, nothing, nichts, nadie, nada, rien, kimse, никто, nicht, kein*, nie, niemals, ohne,
    weder, not, no, never, without, neither, nor, n't, didn't, wasn't, isn't, hadn't, weren't, don't,
    doesn't, haven't, hasn't, won't, ne, n', pas, jamais, aucun/aucune, sans, ni, nunca, jamás,
    ningún/ninguna, sin, tampoco, değil*, yok, hiç, не, нет, никогда"""
ONLY = """nicht nur, nicht mehr, nicht einmal, no longer, not only, not yet, noch nicht, plus,
    pas seulement, pas encore, ya no, no solo, no sólo, aún no, todavía no, больше не, ещё не"""
AGAIN = """wieder, erneut, again, reopened, since, seither, inzwischen, now, later, wiedereröffnet,
    de nouveau, rouvert*, désormais, depuis, de nuevo, reabiert*, reabrió, ahora, снова, yeniden, tekrar"""
SILENT = """äußern, äußerte*, stellungnahme*, kommentar*, kommentier*, comment*, commenter,
    commentaire*, comentar*, pronunci*, yorum*, комментар*"""
UNSURE = """offenbar, angeblich, möglicherweise, vielleicht, vermutlich, könnte, ob, teilweise,
    verdacht, vorwurf, vorwürfe, allegedly, reportedly, may, might, could, whether, if, partly,
    partially, accus*, alleg*, suspect*, claims, rumours, aurait, peut-être, pourrait, si,
    partiellement, accus*, soupçonn*, rumeurs, podría, quizá, supuest*, presunt*, si, parcialmente,
    rumores"""

MONTH_WORDS = (
    "januar, january, janvier, enero, ocak, января",
    "februar, february, février, febrero, şubat, февраля",
    "märz, march, mars, marzo, mart, марта",
    "april, avril, abril, nisan, апреля",
    "mai, may, mayo, mayıs, мая",
    "juni, june, juin, junio, haziran, июня",
    "juli, july, juillet, julio, temmuz, июля",
    "august, août, agosto, ağustos, августа",
    "september, septembre, septiembre, eylül, сентября",
    "oktober, october, octobre, octubre, ekim, октября",
    "november, novembre, noviembre, kasım, ноября",
    "dezember, december, décembre, diciembre, aralık, декабря",
)
WEEKDAY_WORDS = (
    "montag*, monday*, lundi, lunes, pazartesi, понедельник*",
    "dienstag*, tuesday*, mardi, martes, salı, вторник*",
    "mittwoch*, wednesday*, mercredi, miércoles, çarşamba,"
    " среда/среды/среде/среду/средой/средам/средами/средах",
    "donnerstag*, thursday*, jeudi, jueves, perşembe, четверг*",
    "freitag*, friday*, vendredi, viernes, cuma, пятниц*",
    "samstag*, sonnabend*, saturday*, samedi, sábado, cumartesi, суббот*",
    "sonntag*, sunday*, dimanche, domingo, pazar, воскресень*",
)
THIS_YEAR = (
    "heuer, in diesem jahr, dieses jahr, this year, this season, cette année, este año, bu yıl, в этом году"
)
LAST_YEAR = """im vorjahr, im vergangenen jahr, im letzten jahr, voriges jahr, letztes jahr, last year,
    the year before, a year ago, l'an dernier, l'année dernière, el año pasado, geçen yıl,
    в прошлом году"""

WHO = "wer, who, qui, quién, quien, kim, кто"
BY = "von, durch, by, par, por"
MANY_MAY = """kritisier*, unterstütz*, fordert*, protest*, demonstr*, nahm/nahmen, besuch*, critici*,
    support*, demand*, attend*, praise*, lobt*, starb*, verletzt*, died, injured, killed, said, sagt*,
    kandidier*, candidat*, runs, spielt*, played, plays, play, gehört, gehören, belong*, soutien*,
    critiqu*, particip*, apoya*, asist*, spoke, sprach, meint*, thinks"""
"""What several people can each do, so that two names do not contradict each other."""
