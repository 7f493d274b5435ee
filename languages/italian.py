"""Italian."""

from languages.language import Language
from languages.sections.asking.answer_kinds import AnswerKindWords
from languages.sections.asking.back_references import BackReferenceWords
from languages.sections.asking.coverage import CoverageWords, Frame
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
from languages.sections.files.page_dates import PageDateWords
from languages.sections.files.pictures import PictureWords
from languages.sections.files.subtitles import SubtitleWords
from languages.sections.saying.claims import ClaimWords
from languages.sections.saying.corrections import CorrectionWords
from languages.sections.saying.days import DayWords
from languages.sections.saying.disagreements import DisagreementWords
from languages.sections.saying.figures import FigureWords
from languages.sections.saying.happenings import HappeningWords
from languages.sections.saying.measures import MeasureWords
from languages.sections.saying.statements import StatementWords
from languages.sections.sentences.grammar import Grammar
from languages.sections.sentences.hyphens import HyphenWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.noun_phrases import NounPhraseWords
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds

_GRAMMAR = Grammar(
    modifiers_after=True,
    drops_subject=True,
    subject_after_verb=True,
    object_first=True,
    pronouns_before_verb=True,
    asked_subject="first",
    conjunctions="e",
)

_NEWS = r"(?:articol[oi]|notizi[ae]|titoli|stampa|cronac[ah]e?)"

_ON = (
    r"(?: (?:del|dello|della|di|dal|il|l['’]|in|nel|nello|nella|a|ad|uscit[oiae]"
    r"|pubblicat[oiae]|mese di)){0,4}"
)

_FILTERS = FilterWords(
    months="gennaio,gen febbraio,feb marzo,mar aprile,apr maggio,mag giugno,giu luglio,lug agosto,ago "
    "settembre,sett,set ottobre,ott novembre,nov dicembre,dic",
    alone=(
        r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre"
        r"|dicembre)(?!\w)"
    ),
    numbers="un,uno,una due tre quattro cinque sei sette otto nove dieci",
    times=(
        (r"\bl['’]altro ieri\b|\baltroieri\b", "day", 2),
        (r"\bieri\b", "day", 1),
        (r"\b(?:la )?(?:settimana scorsa|scorsa settimana)\b(?! (?:di|del|della)\b)", "week", 1),
        (r"\b(?:il |lo )?(?:mese scorso|scorso mese)\b(?! (?:di|del|della)\b)", "month", 1),
        (r"\bquesta settimana\b", "week", 0),
        (r"\bquesto mese\b", "month", 0),
        (r"\b(?:il fine settimana scorso|lo scorso fine settimana|lo scorso weekend)\b", "weekend", 1),
        (r"\bultimi (?P<n>{N}) giorni\b(?! (?:di|del|della)\b)", "day", None),
        (r"\bultime (?P<n>{N}) settimane\b(?! (?:di|del|della)\b)", "week", None),
        (r"\bultimi (?P<n>{N}) mesi\b(?! (?:di|del|della)\b)", "month", None),
        (r"\b(?P<ago>{N}) giorn[oi] fa\b", "day", None),
        (r"\b(?P<ago>{N}) settiman[ae] fa\b", "week", None),
        (r"\b(?P<ago>{N}) mes[ei] fa\b", "month", None),
        (r"\b(?P<w>{W}) scors[oa]\b|\bda (?P<w2>{W})\b", None, 0),
    ),
    vague=(
        (r"\boggi\b", "day", 0),
        (r"\b(?:l['’]anno scorso|lo scorso anno)\b", "year", 1),
        (r"\bquest['’]anno\b", "year", 0),
    ),
    since=r"(?:da|dal|dall['’]|dopo|a partire dal?)(?: il| l['’])?",
    until=r"(?:fino al?|fino all['’]|entro)(?: il| l['’])?",
    before=r"prima (?:del|dell['’]|di)",
    between=r"(?:tra|fra|dal|dall['’])(?: il| l['’])?",
    to=r"(?:e|ed|al|all['’]|fino al)(?: il| l['’])?",
    through=r"(?:al|all['’]|fino al)",
    behind_range=r"(?!)",
    cues=(
        rf"\b{_NEWS}(?: (?:del|dello|della|dell['’]|di|su|sul) ?⟦⟧)?{_ON} ⟨⟩",
        r"\barticol[oi]\b[^?!;]{0,80}? (?:pubblicat|uscit)[oiae](?: il| nel| a)? ⟨⟩",
        r"\b(?:ha|hanno) (?:scritto|riferito|riportato|pubblicato) (?:il |lo |la |l['’])?⟦⟧[^?!;]{0,60}?⟨⟩",
        r"\bè stat[oa] (?:scritto|riferito|riportato|pubblicato)\b[^?!;]{0,60}?⟨⟩",
    ),
    open_cues=(rf"\bresocont[oi]{_ON} ⟨⟩",),
    several=r"\b(?:entramb[ie]|altr[oaie]|confront\w+|paragon\w+|differi\w+|precedent[ei])\b",
)

_ANSWER_KINDS = AnswerKindWords(
    language="it",
    asks={
        "who": "chi, a chi, di chi, con chi, da chi",
        "when": "quando, a che ora, che ora, a che ore, da quando, quanto tempo fa",
        "where": "dove, dov'è, da dove, in che luogo",
        "how_many": "quanto/quanti/quanta/quante",
        "why": "perché, perche, per quale motivo, per quale ragione, come mai, a cosa si deve, che cosa ha "
        "causato, cosa ha causato, cosa ha provocato, cosa ha portato",
        "how": "come, com'è, in che modo, in quale modo, in che maniera",
        "which": "quale/quali, qual, qual è",
    },
    what="che cosa, cosa, che",
    sized="a quanto ammonta/ammontano/ammontava, quanto è alto/grande",
    amounts="quanto/quanta",
    named="come si chiama/chiamano/chiamava",
    figures={
        "age": "che età, quanti anni ha/aveva/hanno/avevano, a che età",
        "clock": "a che ora, che ora, a che ore",
        "length": "a che distanza, a che altezza, a che profondità, quanto è lungo/lunga/alto/alta/profondo",
        "duration": "quanto tempo, quanto dura/durò, quanto è durato/durata",
        "times": "quante volte, con che frequenza",
        "speed": "a che velocità, quanto è veloce",
        "warmth": "che temperatura",
        "mass": "quanto pesa/pesano/pesava",
        "money": "quanto costa/costano/costava/costerà, quanto è costato/costata, che prezzo, quanto vale",
    },
    nouns={
        "which": "nome/nomi, titolo, termine, soprannome",
        "who": "persona/persone, uomo, donna, autore/autrice, ministro/ministra, responsabile, artista, "
        "giocatore",
        "when": "momento, periodo, epoca, secolo, decennio, stagione, data",
        "where": "luogo/luoghi, posto, città, paese/paesi, stato/stati, regione/regioni, via, quartiere, "
        "villaggio, continente, provincia, isola, parte, zona, capitale, località, comune",
        "why": "ragione/ragioni, causa/cause, motivo/motivi, scopo, fine",
        "how": "maniera, modo, mezzo/mezzi, metodo",
    },
    measured={
        "year": "anno/anni",
        "day": "giorno/giorni, data/date, mese",
        "clock": "ora/ore",
        "percent": "percentuale, proporzione, quota, tasso, affluenza",
        "money": "prezzo, costo/costi, importo, somma, cifra, stipendio, salario, multa, bilancio, utile",
        "age": "età",
        "warmth": "temperatura/temperature",
        "length": "lunghezza, altezza, profondità, larghezza, distanza, dimensione",
        "duration": "durata",
        "speed": "velocità",
        "mass": "peso, massa, quantità",
        "area": "superficie, area",
        "count": "numero, popolazione, cifra, bilancio",
    },
    prices="cost*, pag*, spes*, prezzo, denaro, soldi, vend*, compr*, guadagn*, vale, raccol*",
    openings="puoi dirmi, può dirmi, sai, sa, dimmi, mi dica, vorrei sapere, mi piacerebbe sapere, per "
    "favore, spiega, spiegami, ciao, si sa",
    requests="nomina, cita, indica, elenca, di', dica, dai, trova, menziona",
    before="e, ed, ma, allora, a, ad, di, in, per, con, senza, da, dal, dalla, fino, verso, contro, secondo, "
    "dopo, durante, tra, fra, su, o, al, alla, del, della, nel, nella, il, lo, la, i, gli, le, esattamente, "
    "circa",
    between="è, era, sono, erano, fu, furono, sarà, è stato, è stata, il, lo, la, i, gli, le, un, una",
    relative="chi, quando, dove, che, quale, quali, come, quanto, quanta, quanti, quante, perché",
    auxiliaries="""è, sono, era, erano, fu, ha, hanno, aveva, c'è, ci sono, può, possono, va, vanno,
        sarà, ci fu, si è, si sono, esiste""",
    particles="è vero che, vero, giusto",
    units={
        "percent": "per cento, percento, %, punto/punti, terzo/terzi, quarto/quarti, metà, maggioranza",
        "money": """euro, dollaro/dollari, sterlina/sterline, franco/franchi, rublo/rubli, lira/lire,
            yen, yuan, corona/corone, centesimo/centesimi, eur, usd, denaro""",
        "age": "anni, anno",
        "warmth": "grado/gradi, celsius, °c, °",
        "length": "chilometro/chilometri, metro/metri, centimetro/centimetri, miglio/miglia, km, m, cm, mm",
        "duration": "secondo/secondi, minuto/minuti, ora/ore, giorno/giorni, settimana/settimane, mese/mesi, "
        "anno/anni, decennio/decenni, secolo/secoli",
        "speed": "chilometri orari, chilometri all'ora, nodi, km/h",
        "mass": "tonnellata/tonnellate, chilo/chili, chilogrammo/chilogrammi, grammo/grammi, kg, g, mg, "
        "litro/litri",
        "area": "ettaro/ettari, chilometro/chilometri quadrati, metro/metri quadrati, km², m², ha",
        "times": "volta/volte",
        "clock": "ore, h",
    },
    numbers=r"due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici"
    r"|sedici|diciassette|diciotto|diciannove|vent\w+|trent\w+|quarant\w+|cinquant\w+|sessant\w+|settant\w+"
    r"|ottant\w+|novant\w+|cento|\w{2,8}cento|mille|\w{2,8}mila|milion[ei]|miliard[oi]|decin[ae]|dozzin[ae]"
    r"|centina(?:io|ia)|migliaia|unic[oa]|entramb[ie]|nessun[oa]?|zero",
    several="diversi/diverse, alcuni/alcune, pochi/poche, qualche, mezzo/mezza, un, uno, una",
    others="gli altri, le altre, i restanti, le restanti, il resto",
    months="gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, "
    "dicembre",
    days="lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica",
    eras="secolo/secoli, millennio*, era",
    frequencies="una volta, due volte, tre volte, ogni anno/giorno/mese/settimana/ora, all'anno, al mese, al "
    "giorno, annual*, quotidian*, settimanal*, mensil*, mai, di rado, spesso",
    times="""oggi, ieri, l'altro ieri, domani, la settimana scorsa, la prossima settimana, il mese
        scorso, il prossimo mese, l'anno scorso, il prossimo anno, quest'anno, stamattina, stasera,
        stanotte, questa settimana, fa, medioevo, natale, pasqua, primavera, estate, autunno, inverno,
        fine settimana, mezzanotte, mezzogiorno, pomeriggio, sera, notte, decennio/decenni""",
    times_vaguely="""dopo, prima, durante, quando, mentre, da, fino, poi, allora, più tardi, di recente,
        presto, fine, inizio, inizi""",
    reasons="""perché, a causa, per colpa, grazie a, grazie al, grazie alla, poiché, dato che, visto
        che, dal momento che, affinché, al fine, ragione/ragioni, causa/cause, motivo/motivi, perciò,
        per questo, provoc*, causat*, si deve, dovuto/dovuta/dovuti, in seguito a, come conseguenza, per
        evitare/proteggere/permettere""",
    reasons_vaguely="per, dopo, al, come, se, senza, contro",
    means="con, mediante, tramite, attraverso, grazie a, per mezzo, senza, usando, utilizzando, *ando, *endo",
    people="""president*, ministr*, sindac*, cancellier*, capo, portavoce, direttor*, direttric*,
        polizia, governo, ricercator*, scienziat*, professor*, re, regina, imperator*, partito, azienda,
        società, avvocat*, giudice, allenator*, autor*, club, consiglio, uomo, donna, gruppo, sindacato,
        associazione, tribunale, squadra, autorità""",
    place_articles="il, lo, la, i, gli, le",
    of="di",
    elided_of="dell'",
    elided_articles="l'",
    ordinal_endings="º, °, ª",
    place_before="""a, ad, in, nel, nello, nella, nell', nei, negli, nelle, vicino a, di, da, dal,
        dalla, verso, al, alla, fino a, per, tra, fra, del, della, su, sul, sulla, fuori da, intorno a""",
    places="""città, paese, villaggio, via, piazza, edificio, scuola, sala, parco, porto, regione,
        costa, isola, montagna, fiume, lago, stazione, nord, sud, est, ovest, centro, chiesa,
        università, giardino, valle, bosco, ponte, capitale, quartiere, mare, oceano, strada, ospedale,
        comune, provincia, casa, zona""",
)

_MESSAGES = MessageWords(
    greetings="""ciao, ciao ciao, salve, buongiorno, buon giorno, buonasera, buona sera, buon
        pomeriggio, ehi, ehilà, saluti, cordiali saluti, come stai, come sta, come va, come va la vita,
        tutto bene, piacere, benvenuto, benvenuta, spero che tu stia bene, spero stia bene""",
    thanks="""grazie, grazie mille, mille grazie, tante grazie, molte grazie, grazie infinite, ti/la
        ringrazio, vi ringrazio, grazie di tutto, grazie per tutto, grazie per l'aiuto, grazie per la
        risposta, grazie per le informazioni, grazie del tuo/suo aiuto, molto gentile, gentilissimo,
        gentilissima, sei molto gentile, mi hai aiutato molto?, mi ha aiutato molto?, è stato molto?
        utile, molto utile""",
    goodbyes="""arrivederci, arrivederla, addio, a presto, a domani, a dopo, ci vediamo, ci sentiamo,
        alla prossima, buona giornata, buona serata, buona notte, buonanotte, buon fine settimana, buon
        weekend, stammi bene, devo andare, vado via, me ne vado, bye, un abbraccio, un saluto""",
    help="""aiuto, aiutami, mi aiuti, ho bisogno di aiuto, mi serve aiuto, puoi aiutarmi, può aiutarmi,
        mi puoi aiutare, mi può aiutare, cosa sai fare, che cosa sai fare, cosa puoi fare, che cosa puoi
        fare, cosa può fare, cosa posso chiedere, cosa posso chiederti, come funzioni, come funziona,
        come funziona questo bot, come si usa, come ti uso, a cosa servi, istruzioni, le istruzioni,
        guida, manuale, come inizio, da dove inizio""",
    identity="""chi sei, chi è lei, chi sei tu, cosa sei, che cosa sei, sei un/una
        bot/robot/umano/persona/macchina/programma/computer vero?/vera?, è un bot/robot, sei
        umano/umana/vero/vera, sei chatgpt, come ti chiami, come si chiama lei, qual è il tuo nome, chi
        ti ha creato/fatto/programmato, con chi parlo, sto parlando con un/una
        bot/robot/persona/macchina, c'è qualcuno, sei un'intelligenza artificiale, presentati, parlami
        di te, quanti anni hai""",
    agreement="""ok, okay, va bene, d'accordo, capito, capisco, ho capito, bene, molto bene, benissimo,
        ottimo, perfetto, certo, certamente, sì, si, no, ah, oh, hm, hmm, mmh, scusa, scusi, mi
        dispiace, non importa, non fa niente, fa niente, prova""",
    remarks="""non ci credo, non ci posso credere, non è possibile, chi l'avrebbe detto, non lo sapevo,
        non me lo aspettavo, mamma mia, dio mio, oddio, per fortuna, meno male, poverino, poverina,
        poveretto, poveretta, poverini, che
        peccato/pena/orrore/vergogna/follia/bello/brutto/male/interessante/triste/strano/storia/sorpresa,
        mi fa piacere, sono contento/contenta per loro/lui/lei, mi dispiace molto, ben fatto, ha senso,
        buono a sapersi, speriamo, magari, uffa, accidenti, complimenti, congratulazioni""",
    feelings="""incredibile, impressionante, triste, terribile, orribile, tremendo, tremenda,
        spaventoso, tragico, tragica, scandaloso, vergognoso, ridicolo, assurdo, divertente, strano,
        strana, curioso, interessante, affascinante, fantastico, meraviglioso, stupendo, bellissimo,
        peccato, bravo, brava, complimenti, wow, uffa, sorprendente, preoccupante, duro, emozionante""",
    around_feelings="""che, come, è, era, fu, questo, questa, quello, ciò, molto, così, più, abbastanza,
        davvero, veramente, di, la, il, lo, mi, sembra, oh, ah, beh, ma, e, non, sì, cosa, storia, una,
        un, notizia, tutto""",
    behind_feelings="per, di",
    address="""bot, robot, beleg, a tutti, tutti, amico, amica, amici, signore, signora, caro, cara, di
        nuovo, ancora, tanto, molto, di tutto, in anticipo, per favore, e, allora, dunque, lei, a te, a
        lei, o un/una bot/robot/umano/persona/macchina, per l'aiuto, per la risposta, per le
        informazioni, signori, ragazzi, gente""",
    particles="""allora, dunque, davvero, veramente, esattamente, adesso, già, beh, senti, senta, eh,
        lei, proprio, invece, tutto""",
    and_="e, ed, ma, o, allora, e che dire di, che dire di, e cosa",
    asks="""che, chi, quale, quali, qual, quando, dove, dov'è, come, com'è, quanto, quanta, quanti,
        quante, perché, perche, cosa""",
    clauses="che, chi, come, quando, dove, quale, quanto",
    requests="""di', dimmi, dica, mi dica, mostra, mostrami, mostri, racconta, raccontami, spiega,
        spiegami, spieghi, descrivi, dammi, mi dia, elenca, riassumi, cerca, trova, confronta, voglio,
        vorrei, io, noi, riassunto, tutto, notizie, altro""",
    checks="""è/era davvero?/proprio? vero/giusto/corretto/falso questo?/ciò?, questo/ciò è davvero?
        vero/giusto/corretto/falso, vero o falso, davvero, sul serio, verifica, verifica/verifichi
        questo per? favore?, puoi/può verificare/controllare questo?, ci sono prove/fonti, cosa dicono
        gli articoli?/le? fonti?""",
    checks_that="""è vero/giusto/corretto che, è davvero vero che, verifica/verifichi se/che, ho
        sentito/letto che""",
    verbs="""è, sono, era, erano, fu, furono, sarà, saranno, sta, stanno, stava, ha, hanno, aveva,
        avevano, va, vanno, può, possono, poteva, deve, devono, vuole, vogliono, fa, fanno, fece, dice,
        dicono, disse, tiene, muore, morì, cadde, nega, negò, conferma, confermò, smentisce, smentì,
        *arono, *irono, vinse, perse, annunciò, firmò, chiuse, aprì, arrivò, esplose, approvò, respinse""",
    slips="""è stato un errore, un errore, errore mio, mio errore, ho sbagliato, mi sono
        sbagliato/sbagliata, tasto/chat sbagliato/sbagliata, per errore, per sbaglio, è stato il mio
        gatto, non era per te/lei, colpa mia, lascia stare, lasci stare, scusami, mi scusi, chiedo scusa""",
    letters="ìò",
    more="altro, ancora, di più, mostrami altro",
    asking="che cosa, chi, quale, quali, quando, dove, come, quanto, quanta, quanti, quante, perché",
    tags="vero, no, giusto, non è vero, non è così, o no, o sbaglio",
    articles="il, lo, la, i, gli, le, un, uno, una, del, dello, della, dei, degli, delle, al, alla",
    name_links="di, de, del, della, dei, da, dal, la, lo, e, van, von, der, of, the, le",
    no="no",
)

_COVERAGE = CoverageWords(
    article="articoli",
    noun=(
        r"(?:articol[oi](?: di giornale)?|notizi[ae]|servizi|pezzi|titoli|cronache|novità)"
        r"(?: (?:pubblicat|uscit)[oiae])?"
    ),
    kinds={
        "opinion": r"(?:articoli|testi) di opinione|opinioni|commenti|editorial[ei]|rubriche",
        "fact_check": r"verific(?:a|he)(?: dei fatti)?|fact[- ]?check(?:ing|s)?",
        "interview": r"intervist[ae]",
        "live": r"dirette",
    },
    with_="con",
    about=(
        r"(?:su|sul|sullo|sulla|sui|sugli|sulle|riguardo al?|riguardo alla|a proposito di"
        r"|a proposito del|circa)"
    ),
    about_it=r"(?:al riguardo|in merito)",
    it="su questo",
    lead=r"(?:(?:puoi |può |potresti |potrebbe )?(?:mostra(?:mi|rmi)?|mostri|dammi|darmi"
    r"|cerca(?:mi)?|cercare|trova(?:mi)?"
    r"|trovare|elenca(?:mi)?|elencare)|voglio(?: vedere)?|vorrei(?: vedere)?|cerco)",
    qualifiers=r"(?:tutti|tutte|gli|i|le|il|lo|la|alcuni|alcune|altri|altre|ultim[ie]|nuov[ie]"
    r"|recenti|più recenti"
    r"|più|COUNT)",
    numbers="due tre quattro cinque sei sette otto nove dieci",
    please=r"(?:per favore|per piacere|grazie)",
    at=r"(?:(?:del|dello|della|di|dal|da|in|nel|nella|a|il|la|mese) )*",
    by=r"(?:(?:di|del|dello|della|da|dal|dallo|dalla|su|sul|sulla|in|nel) )+(?:il |lo |la )?",
    written_in=r"(?:in )?",
    papers="",
    in_place=r"a|ad|in|da",
    join=r"(?:(?:,|,? (?:e|ed|o)) |/)",
    and_=r"(?:e|ed|ma|o|e che dire di|che dire di)",
    only=r"solo|soltanto|solamente",
    clauses=r"(?:che|se|come|perché|chi|quando|dove|quale)",
    articles=r"(?:il|lo|la|i|gli|le|un|uno|una|l['’])",
    frames=(
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun}(?: recenti| più recenti)?(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} (?:di|scritti da|firmati da) AUTHOR"),
        Frame(
            r"quant[ie] (?:{qualifiers} )*{noun} (?:ci sono|avete|hai|esistono)(?: {about} TOPIC)?",
            asks="count",
        ),
        Frame(
            r"(?:che|quali) (?:{qualifiers} )*{noun} (?:ci sono|esistono|avete|hai|sono usciti|sono uscite"
            r"|sono stati pubblicati|sono state pubblicate)(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:che|quali) (?:{qualifiers} )*{noun} (?:parlano di|parlano del|parlano della"
            r"|trattano di|trattano) TOPIC"
        ),
        Frame(
            r"(?:che|quali) (?:{qualifiers} )*{noun} (?:menzionano|nominano|citano) TOPIC", asks="mentions"
        ),
        Frame(
            r"(?:c['’]è|ci sono|avete|hai|esistono)(?: qualche| alcuni| alcune| degli"
            r"| delle)? (?:{noun}|qualcosa)"
            r"(?: di nuovo)?(?: {about} TOPIC)?"
        ),
        Frame(r"(?:che novità ci sono|cosa c['’]è di nuovo|novità|le ultime)(?: (?:{about}|da|a|in) TOPIC)?"),
        Frame(
            r"(?:che cosa|cosa|che) (?:ha|hanno) (?:scritto|pubblicato|riportato|riferito) (?:il "
            r"|lo |la |l['’])?⟦⟧"
            r"(?: {about} TOPIC)?"
        ),
        Frame(
            r"chi (?:ha|hanno) (?:scritto|firmato|pubblicato)(?: (?:qualcosa|un|una|il|l['’]|gli"
            r"|le)(?: ?{noun})?)?"
            r" {about} TOPIC",
            asks="authors",
        ),
        Frame(
            (
                r"(?:di chi (?:è|sono)|chi è l['’]autore (?:di|del|dell['’])) ?(?:l['’]|gli |le "
                r"|il )?{noun} {about} TOPIC"
            ),
            asks="authors",
        ),
        Frame(
            r"quali (?:giornali|quotidiani|media|giornalisti|fonti) (?:hanno )?(?:scritto|parlato"
            r"|riportato|parlano"
            r"|riportano) (?:{about}|di|del|della) TOPIC"
        ),
        Frame(r"quali sono (?:{qualifiers} )*{noun}(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?tutto(?: quello che c['’]è| quello che hai)? {about} TOPIC"),
        Frame(
            r"(?:che cosa|cosa) è stato (?:scritto|pubblicato)(?: {about} TOPIC)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"(?:che cosa|cosa|che) (?:è successo|è accaduto|successe|accadde|c['’]è stato)",
            needs="time",
            asks="events",
        ),
    ),
    which=r"quali|quale",
    of_them=r"(?:di (?:questi|queste|essi|esse|quelli|quelle)(?: {noun})?|tra (?:questi|queste|essi|loro))",
    others=r"(?:gli |le |i )?altr[ie] (?:giornali|quotidiani|media|fonti|testate)",
    left_out=(
        r"(?:{lead} )?(?:tutti |tutte )?(?:senza|eccetto|tranne|salvo|ma non) REST",
        r"quali(?: {of_them})? non sono REST",
    ),
    follow_ups=(
        Frame(
            r"(?:quale|quali|quant[ie])(?: {of_them})?(?: (?:è|sono|erano|vengono"
            r"|parlano))?(?: {about} TOPIC)?"
            r"(?: (?:pubblicat|scritt)[oiae])?(?: {of_them})?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:quali|quant[ie])(?: {of_them})? (?:parlano|trattano) (?:di|del|della|dei|delle) TOPIC"),
        Frame(r"(?:quali|quant[ie])(?: {of_them})? (?:menzionano|nominano|citano) TOPIC", asks="mentions"),
        Frame(
            r"(?:{lead} )?(?:solo |soltanto )?(?:tutti )?(?:quelli|quelle)(?: {of_them})?"
            r"(?: che (?:sono|parlano))?(?: (?:{about}|di|del|della) TOPIC)?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:gli |le )?{noun}(?: {about} TOPIC)?", needs="only"),
        Frame(
            r"chi (?:l['’]|li |le )?(?:ha scritto|hanno scritto|ha scritti|ha scritte|ha firmato|ha firmati)"
            r"(?: quest[ie] {noun})?",
            asks="authors",
        ),
        Frame(
            r"(?:{lead} )?(?:tutti|tutte|la lista completa|gli altri|le altre)(?: {of_them})?", asks="count"
        ),
        Frame(r"quant[ie] sono(?: in tutto| in totale)?", asks="count"),
    ),
    ordinals=(
        r"prim[oa]"
        r"|più\srecente second[oa] terz[oa] quart[oa] quint[oa] "
        r"sest[oa] settim[oa] ottav[oa] non[oa] decim[oa]"
    ),
    last=r"ultim[oa]|più\svecchi[oa]",
    ordinal_frames=(
        r"di (?:che|che cosa|cosa) parla (?:il |la |l['’])?ORDINAL(?: articolo| notizia)?",
        r"(?:che cosa|cosa|che) dice (?:il |la |l['’])?ORDINAL(?: articolo| notizia)?(?: {about} TOPIC)?",
        r"(?:(?:mostrami|apri) )?(?:il |la |l['’])ORDINAL(?: articolo| notizia)?",
    ),
    article_frames=(
        r"di (?:che|che cosa|cosa) parla (?:il |lo |la |l['’]){noun}(?: {about} SUBJECT)?",
        r"(?:che cosa|cosa|che) dice (?:il |lo |la |l['’]){noun}(?:(?: {about} SUBJECT)? {about} TOPIC)?",
        r"riassumi(?:mi)? (?:il |lo |la |l['’]){noun}(?: {about} SUBJECT)?",
    ),
    conclusion_frames=(
        r"(?:a che conclusione arriva|cosa conclude|come si conclude|qual è la conclusione)"
        r"(?: (?:il |la |l['’]|del |della |dell['’]){noun}(?: {about} SUBJECT)?)?",
    ),
    this_article=(
        r"(?:chi (?:ha scritto|ha firmato|è l['’]autore di)|di chi è) (?:quest['’]|questo "
        r"|l['’])articolo"
    ),
    units="giorno settimana mese anno",
    time_before=r"(?:(?:il|la|l['’]|del|della) ?)?UNIT precedente",
    time_after=r"(?:(?:il|la|l['’]|del|della) ?)?UNIT (?:seguente|successiv[oa])",
)

_STATEMENTS = StatementWords(
    denied="""smentisce/smentiscono/smentì/smentirono/smentiva/smentivano/smentito/smentita/smentiti/smentite,
        smentita/smentite, una/la/secca/netta smentita,
        nega/negano/negò/negarono/negava/negavano/negato/negata,
        respinge/respingono/respinse/respinsero/respinto/respinta/respinte/respinti …
        accus*/voce/voci/notizi*/ricostruzion*/addebit*/ipotesi, rigetta/rigettano/rigettò/rigettato …
        accus*/voce/voci/notizi*/addebit*, esclude/escludono/escluse/esclusero/escluso …
        coinvolgimento/responsabilità/voci/accus*, definisce/definiscono/definì/definirono/definito …
        falso/falsa/falsi/false/bugia/bugie/menzogna/menzogne,
        definisce/definiscono/definì/definirono/definito …
        infondato/infondata/infondate/assurdo/assurda/bufala, bolla/bollano/bollò/bollato come
        falso/falsa/false/bufala/infondato/infondata/infondate, si è
        dichiarato/dichiarata/professato/professata innocente, si dichiara/dichiarò/professa innocente""",
    confirmed="""conferma/confermano/confermò/confermarono/confermava/confermavano,
        confermato/confermata/confermati/confermate, una/la/ulteriore conferma,
        ammette/ammettono/ammise/ammisero/ammetteva/ammesso/ammessa,
        riconosce/riconoscono/riconobbe/riconobbero/riconosciuto che/di/la/il/le/gli,
        ribadisce/ribadiscono/ribadì/ribadito che, convalida/convalidano/convalidò/convalidato,
        confessa/confessano/confessò/confessato, si è dichiarato/dichiarata colpevole, si
        dichiara/dichiarò colpevole, ha/hanno dovuto ammettere/riconoscere, ha/hanno finito per
        ammettere""",
    neither="""né confermare né smentire, né smentire né confermare, non conferma/confermano né
        smentisce/smentiscono, né conferma/confermano né smentisce/smentiscono, non ha/hanno (voluto)
        confermato né smentito, né ha/hanno confermato né smentito, non ha/hanno voluto confermare né
        smentire""",
    unconfirmed="""non (lo) (la) (li) (ha) (hanno) (aveva) (voluto) (potuto)
        conferma/confermano/confermato/confermata/confermare, non ha/hanno voluto/potuto confermare, si
        è rifiutato/rifiutata di confermare, si rifiuta/rifiutano di confermare, nessuna conferma, non
        c'è/c’è/è/arriva/arrivata (stata) (ancora) conferma, senza conferma/conferme, in attesa di
        conferma/conferme""",
    undenied="""non (lo) (la) (li) (ha) (hanno) (voluto)
        smentisce/smentiscono/smentito/smentita/smentire, non (lo) (ha) (hanno) (voluto)
        nega/negano/negato/negare, si è rifiutato/rifiutata di smentire, nessuna smentita""",
    silent="""non ha/hanno (ancora) (voluto) (rilasciato) (fatto)
        commentato/commentare/commenti/dichiarazioni/dichiarare/rispondere/risposto/pronunciarsi/esprimersi/fornire,
        non commenta/commentano/risponde/rispondono, nessun/nessuna commento/dichiarazione/risposta,
        senza commenti, no comment, si è/sono rifiutato/rifiutata/rifiutati di
        commentare/rispondere/rilasciare/fornire/dire/parlare, si rifiuta/rifiutano di
        commentare/rispondere/parlare, preferisce/preferito/preferiscono non
        commentare/rispondere/parlare/esprimersi, non si è/sono (ancora)
        espresso/espressa/espressi/pronunciato/pronunciata/pronunciati, tace/tacciono, è rimasto/rimasta
        in silenzio, si è avvalso/avvalsa della facoltà, non è/era stato possibile
        raggiungere/contattare, irraggiungibile""",
    corrected="""corregge/correggono/corresse/corressero/corretto/corretta,
        rettifica/rettificano/rettificò/rettificato, una/la rettifica, errata corrige,
        ritratta/ritrattano/ritrattò/ritrattato, ha/hanno fatto marcia indietro, fa/fece marcia
        indietro, ritira/ritirò/ritirato … dichiarazione/dichiarazioni/comunicato/smentita/affermazioni,
        per errore abbiamo scritto/pubblicato""",
    demanded="""chiede/chiedono/chiese/chiesero/chiedeva/chiedevano/chiesto,
        esige/esigono/esigeva/preteso/pretende/pretendono/pretese, reclama/reclamano/reclamò/reclamato,
        invoca/invocano/invocò/invocato, sollecita/sollecitano/sollecitò/sollecitato,
        esorta/esortano/esortò/esortato a, invita/invitano/invitò/invitato a, ordina/ordinò/ordinato …
        di, fa/ha (fatto) appello a, rivendica/rivendicano/rivendicato""",
    announced="""annuncia/annunciano/annunciò/annunciarono/annunciava/annunciato/annunciata,
        promette/promettono/promise/promisero/promesso, si è impegnato/impegnata a, si impegna/impegnano
        a, comunica/comunicano/comunicò/comunicarono/comunicato che/di/la/il, rende/rendono/ha
        reso/hanno reso noto, anticipa/anticipano/anticipato, ha/hanno fatto sapere""",
    reported="""riferisce/riferiscono/riferì/riferito, riporta/riportano/riportò/riportato,
        scrive/scrivono/scrisse/scrissero, pubblica/pubblicano/pubblicò, ha/hanno pubblicato,
        rivela/rivelano/rivelò/rivelato, informa/informano/informò/informato, secondo il/la/i/un/una
        quotidiano/giornale/agenzia/rivista/settimanale, secondo fonti, stando a fonti, citando fonti,
        ha appreso""",
    said="""dice/dicono/disse/dissero/diceva/dicevano/detto,
        afferma/affermano/affermò/affermarono/affermava/affermato,
        dichiara/dichiarano/dichiarò/dichiararono/dichiarava/dichiarato,
        spiega/spiegano/spiegò/spiegarono/spiegava/spiegato,
        sostiene/sostengono/sostenne/sostennero/sosteneva/sostenuto,
        aggiunge/aggiungono/aggiunse/aggiunsero/aggiunto,
        sottolinea/sottolineano/sottolineò/sottolineato, precisa/precisano/precisò/precisato,
        osserva/osservano/osservò/osservato,
        racconta/raccontano/raccontò/raccontarono/raccontava/raccontato,
        ricorda/ricordano/ricordò/ricordato, assicura/assicurano/assicurò/assicurato,
        avverte/avvertono/avvertì/avvertito, commenta/commentano/commentò/commentato,
        critica/criticano/criticò/criticato, accusa/accusano/accusò/accusarono/accusato,
        denuncia/denunciano/denunciò/denunciato, lamenta/lamentano/lamentò/lamentato,
        ritiene/ritengono/riteneva, pensa/pensano che, crede/credono/credeva che, teme/temono/temeva
        che, spera/sperano/sperava che/di, conclude/concludono/concluse/concluso,
        risponde/rispondono/rispose/risposero/risposto, replica/replicano/replicò/replicato,
        insiste/insistono/insistette/insistito, propone/propongono/propose/proposto,
        suggerisce/suggeriscono/suggerì/suggerito, rileva/rilevano/rilevò/rilevato,
        indica/indicano/indicò/indicato, segnala/segnalano/segnalò/segnalato,
        parla/parlano/parlò/parlato di, si è/si dice detto/detta, testimonia/testimoniò/testimoniato,
        descrive/descrivono/descrisse/descritto, prevede/prevedono/previsto che,
        stima/stimano/stimò/stimato, chiarisce/chiarirono/chiarì/chiarito, loda/lodò/lodato,
        condanna/condannano/condannò, secondo, stando a/al/alla, a detta di/del/della, a giudizio
        di/del/della""",
    sources="secondo, stando a/al/alla/agli/alle, a detta di/del/della/dei, a giudizio di/del/della, per",
    other_senses="""l'accusa, l’accusa, un'accusa, un’accusa, le/delle/tali/altre accuse, accuse di,
        conferma/confermato/confermò … titolo/primato/condanna/sentenza/pena/tendenza/leadership, casi
        confermati, confermato/confermata alla/nel/in, nega/negano/negò/negato …
        accesso/l'accesso/ingresso/l'ingresso/visto/asilo/l'asilo/permesso/libertà/aiuto/l'aiuto/rigore/autorizzazione/l'autorizzazione/estradizione/l'estradizione,
        ammesso/ammessa/ammessi alla/al/a/agli, ammette/ammesso il/la ricorso/domanda,
        riconosciuto/riconosciuta come/per, riconosce/riconosciuto … indipendenza/stato/merito/diritto,
        respinge/respinto/respinta …
        ricorso/richiesta/domanda/proposta/offerta/l'offerta/emendamento/l'emendamento/mozione/attacco/l'attacco,
        escluso/esclusa/esclusi da/dal/dalla, dichiara/dichiarato/dichiarata …
        guerra/emergenza/lutto/fallimento/sciopero/inagibile/incostituzionale, un/il/nel/in/questo
        comunicato, in un comunicato, chiede/chiesto … scusa/asilo/prestito/aiuto, condannato/condannata
        a/per, la/una condanna, cioè a dire, vale a dire, per così dire, detto/detta/detti/dette
        accordo/azienda/società, accusato/accusata/accusati di, gli/l'accusato/l’accusato,
        prevede/previsto per/un/una, stimato/stimata/stimati in, indicato/indicata come/per,
        una/la/sua/loro/le denuncia/critica/accusa/proposta, scritto/scritta da, pubblicato/pubblicata
        da/in/su, confessò un, parla/parlano al/con, chiesto/chiesta da""",
    nouns="smentita/smentite, conferma, rettifica, errata corrige",
    deny="""smentisce/smentiscono/smentì/smentito/smentita/smentire, nega/negano/negò/negato/negare,
        respinge/respinto/respingere, rigetta/rigettato/rigettare""",
    confirm="""conferma/confermano/confermò/confermato/confermata/confermare,
        ammette/ammesso/ammettere/ammise, riconosce/riconosciuto/riconoscere""",
    comment="""commenta/commentato/commentare/commentò, espresso/esprimersi/pronunciato/pronunciarsi,
        risposto/rispondere/rispose/risponde, reagito/reagì""",
    correct="corregge/corretto/correggere/corresse, rettifica/rettificato/rettificare",
    demand="chiede/chiedono/chiese/chiesto/chiedere, esige/preteso/pretende/pretendere, reclama/reclamato",
    announce="annuncia/annunciano/annunciò/annunciato/annunciare",
    negation="non, né, mai, neanche, nemmeno, neppure, nessun, nessuno, nessuna, senza, niente, nulla",
    absence="""nulla, niente, esclude, escluse, escluso, esclusa, falso, falsa, falsi, false, nessuno,
        assenza, illeso, illesa, illesi, bugia, infondato, infondata, infondate, inesistente""",
    unreal="""se, qualora, nel caso, potrebbe/potrebbero/può/possono aver/avere/essere,
        dovrebbe/dovrebbero aver/essere, finché non, affinché, prima che, senza che, sarà/saranno,
        sia/siano, in attesa, chiede/chiedono/vuole/vogliono/spera/sperano che, magari, a condizione""",
    hearsay="""non si sa se, non è chiaro se, non è vero, è falso che, avrebbe/avrebbero (già) (anche)
        smentito/negato/confermato/ammesso/riconosciuto/confessato, presumibilmente, presuntamente, a
        quanto pare, secondo alcune/alcuni/indiscrezioni/voci/fonti, si dice che, pare che, sembra che,
        corre voce""",
    that="che, se, chi, di, aver, avere, essere, cui",
    coordination="e, ed, ma, poi, o, né, prima di",
    contrast="""inizialmente, all'inizio, all’inizio, in un primo momento, ma, solo, soltanto,
        solamente, unicamente, parzialmente, in parte, salvo, tranne, eccetto, tuttavia, sebbene, anche
        se, invece, alcuni, alcune, mentre, meno, semplicemente, appena, a metà, in linea di principio,
        indirettamente""",
    asks="che, chi, quale, quali, qual, quando, dove, come, quanto, quanta, quanti, quante, perché, cosa",
    helping="ha, hanno, aveva, avevano, è, sono, fu, stato, stata, non, si, ne, fece, voluto, può, potuto",
    long_past="aveva, avevano",
    quoted_mood="avrebbe, avrebbero",
    fiction="satira, satirico, romanzo, opera, scena, teatro, commedia, parodia, finzione",
    claimed="""si dice che, corre voce, post/messaggio/messaggi/video/immagine/foto/bufala/catena …
        afferma/affermano/sostiene/sostengono/dice/dicono, utenti … affermano/sostengono/dicono, sui
        social … afferma/sostiene/dice, presunto/presunta/presunti/presunte, voce/voci,
        avrebbe/avrebbero, sarebbe/sarebbero""",
    unknown_sources="""post, tweet, meme, video, immagine, immagini, foto, screenshot, utente, utenti,
        messaggio, messaggi, audio, catena, volantino, forum, Facebook, Telegram, WhatsApp, TikTok,
        Instagram, Twitter, YouTube, social, internet""",
    claiming="""afferma*, sostiene, sostengono, dice, dicono, si legge, presunt*, mostrerebbe, circola*,
        avrebbe, sarebbe, diffond*""",
    kin="""fratello, sorella, moglie, marito, vedova, vedovo, figlio, figlia, padre, madre, zio, zia,
        nipote, cugino, cugina, amico, amica, vicino, vicina, rivale, predecessore, successore,
        avversario, collega""",
    claims="""accusa, accuse, voce, voci, notizia, notizie, informazione, informazioni, versione,
        versioni, cifra, cifre, denuncia, denunce, sospetti, critiche, fatti, fatto, dato, dati, caso,
        ricostruzione, ricostruzioni""",
    asides="""ha, hanno, aveva, avevano, non, si, anche, ieri, oggi, inoltre, poi, già, neanche, lo,
        invece, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, successivamente, dopo,
        categoricamente, ufficialmente, pubblicamente, infine, questo, questa, stesso, stessa, ancora,
        nuovamente, precedentemente, tuttavia, fermamente, nettamente""",
    back="lo, la, li, le, questo, ciò",
    what_say="""che/cosa dice/dicono/disse/dissero/pensa/pensano/risponde/rispose, che/cosa ha/hanno
        detto, che cosa dice/dicono/disse/dissero/pensa/pensano/risponde/rispose, che cosa ha/hanno
        detto""",
    not_asked="""il, lo, la, i, gli, le, un, uno, una, di, del, della, che, al, questo, ciò, su,
        qualcuno, qualcosa, mai, già, davvero, ufficialmente, pubblicamente, anche, questa, suo, sua,
        si, vero, ancora, l""",
    persons="lui, lei, egli, ella",
    inquiries="""potrebbe, potrebbero, quasi, voci, indagine, indagini, indaga, sospett*, esame,
        colloqui, trattativ*, piano, piani, possibilità, rischio, denuncia*, procediment*, querela""",
    noun_by="di, del, dello, della, dei, degli, delle, da, dal, dalla, da parte di/del/della",
    behalf="a nome di/del/della, in rappresentanza di/del/della",
    actors={
        "government": "governo, governi, esecutivo, Palazzo Chigi",
        "ministry": "ministero, ministeri, ministro/ministra, Farnesina",
        "company": "azienda, aziende, società, ditta, impresa, gruppo, multinazionale",
        "shipping company": "compagnia di navigazione",
        "authority": "autorità, agenzia, amministrazione",
        "police": "polizia, carabinieri, questura",
        "mayor": "sindaco/sindaca, primo cittadino",
        "lawyer": "avvocato/avvocata/avvocati, legale/legali, difesa",
        "prosecutor": "procuratore/procuratrice, procura, pubblico ministero",
        "spokesman": "portavoce",
        "White House": "Casa Bianca, Washington",
        "Kremlin": "Cremlino, Mosca",
        "club": "club",
        "union": "sindacato, sindacati",
        "bank": "banca, banche",
        "airline": "compagnia aerea",
        "council": "consiglio, comune, giunta",
        "director": "direttore/direttrice, dirigente",
        "president": "presidente",
        "laboratory": "laboratorio, laboratori",
        "officials": "funzionari, funzionario, funzionaria",
        "customs": "dogana, dogane",
        "plant": "stabilimento, fabbrica, centrale",
        "harbour authority": "capitaneria di porto, autorità portuale",
        "inspector": "ispettore/ispettrice",
        "newspaper": "quotidiano, giornale",
        "coach": "allenatore/allenatrice, tecnico, commissario tecnico",
        "fire brigade": "vigili del fuoco, pompieri",
        "party": "partito",
    },
    media="giornale/giornali, quotidiano/quotidiani, media",
    who="chi",
    who_reports="ha riferito, riferisce",
    set_against="ma, bensì, non",
    spoken_from="a, in",
    phrases=NounPhraseWords(
        indefinite="un, uno, una",
        before_nouns="""il, lo, la, i, gli, le, l, un, uno, una, del, dello, della, dei, degli, delle,
            di, al, allo, alla, questo, questa, questi, queste, suo, sua, suoi, sue, che, quanti,
            quante, in, nel, nella, per, con, sul, sulla, dal, dalla""",
        people="""ministro, ministra, ministri, viceministro, ministero, ministeri, segretario,
            segretaria, segreteria, sottosegretario, sottosegretaria, presidente, presidenti,
            presidentessa, vicepresidente, premier, primo, cancelliere, cancelleria, leader, capo, capi,
            capogruppo, sindaco, sindaca, sindaci, assessore, assessora, assessori, prefetto,
            prefettura, questore, questura, portavoce, direttore, direttrice, direttori, direzione,
            dirigente, dirigenti, amministratore, amministratrice, responsabile, responsabili, titolare,
            titolari, commissario, commissaria, deputato, deputata, deputati, eurodeputato, senatore,
            senatrice, senatori, parlamentare, parlamentari, consigliere, consigliera, consiglieri,
            consiglio, governatore, governatrice, governo, governi, esecutivo, giunta, regione, partito,
            partiti, opposizione, coalizione, comune, municipio, provincia, commissione, comitato,
            parlamento, senato, camera, candidato, candidata, candidati, autorità, agenzia, agenzie,
            amministrazione, ente, ufficio, garante, istituto, istituzione, servizio, polizia,
            carabinieri, carabiniere, procura, procuratore, procuratrice, pm, giudice, giudici,
            magistrato, magistrata, magistrati, tribunale, corte, cassazione, avvocato, avvocata,
            avvocati, legale, legali, difesa, accusa, notaio, perito, periti, investigatore,
            investigatori, inquirenti, agente, agenti, ufficiale, sergente, tenente, comandante,
            colonnello, generale, ammiraglio, capitano, militare, militari, esercito, soldato, pompiere,
            pompieri, soccorritore, soccorritori, ispettore, ispettrice, azienda, aziende, imprenditore,
            imprenditrice, imprenditori, società, gruppo, impresa, imprese, ditta, costruttore,
            multinazionale, produttore, produttori, cooperativa, filiale, fondatore, fondatrice,
            proprietario, proprietaria, proprietari, azionista, azionisti, investitore, investitori,
            banca, banche, banchiere, assicurazione, compagnia, commerciante, commercianti, ristoratore,
            agricoltore, agricoltori, allevatore, pescatore, pescatori, panettiere, cuoco, cuoca,
            sindacato, sindacati, sindacalista, sindacalisti, federazione, confederazione, unione,
            associazione, associazioni, collettivo, ong, fondazione, organizzazione, organizzazioni,
            lega, ordine, rappresentante, rappresentanti, negoziatore, mediatore, lavoratore,
            lavoratrice, lavoratori, dipendente, dipendenti, impiegato, impiegata, funzionario,
            funzionaria, funzionari, operaio, operai, tecnico, tecnici, ingegnere, ingegneri, autista,
            autisti, conducente, pilota, piloti, macchinista, tassista, marinaio, club, allenatore,
            allenatrice, giocatore, giocatrice, giocatori, attaccante, portiere, calciatore, tennista,
            ciclista, atleta, arbitro, squadra, tifoso, tifosi, campione, campionessa, università,
            rettore, rettrice, preside, scuola, professore, professoressa, professori, maestro, maestra,
            docente, docenti, studente, studentessa, studenti, scienziato, scienziata, scienziati,
            ricercatore, ricercatrice, ricercatori, laboratorio, laboratori, ospedale, clinica, medico,
            medici, dottore, dottoressa, chirurgo, infermiere, infermiera, paziente, pazienti,
            farmacista, veterinario, psicologo, psicologa, psichiatra, epidemiologo, biologo, geologo,
            fisico, chimico, meteorologo, sociologo, politologo, storico, storica, filosofo, economista,
            economisti, analista, analisti, esperto, esperta, esperti, specialista, consulente,
            accademico, quotidiano, quotidiani, giornale, giornali, settimanale, rivista, media,
            emittente, radio, televisione, giornalista, giornalisti, redattore, redazione, editore,
            rapporto, studio, studi, sondaggio, comunicato, documento, documenti, sentenza, fonte,
            fonti, testimone, testimoni, vittima, vittime, superstite, superstiti, vicino, vicina,
            vicini, residente, residenti, abitante, abitanti, inquilino, inquilini, utente, utenti,
            passeggero, passeggera, passeggeri, cliente, clienti, turista, turisti, padre, madre,
            genitori, fratello, sorella, figlio, figlia, figli, zio, zia, cugino, cugina, nonno, nonna,
            nipote, marito, moglie, vedova, compagno, compagna, famiglia, famiglie, familiari, parenti,
            amico, amica, amici, uomo, uomini, donna, donne, giovane, giovani, ragazzo, ragazza,
            bambino, bambina, persona, persone, pensionato, pensionata, vescovo, arcivescovo, diocesi,
            chiesa, parroco, sacerdote, papa, cardinale, imam, vaticano, re, regina, principe,
            principessa, scrittore, scrittrice, autore, autrice, poeta, artista, attore, attrice,
            regista, cantante, musicista, pittore, architetto, architetta, curatore, libraio,
            organizzatore, organizzatori, festival, museo, teatro, zoo, sospettato, imputato, imputata,
            imputati, indagato, indagata, arrestato, detenuto, attivista, attivisti, ambientalista,
            ambientalisti, oppositore, manifestante, manifestanti, militante, ambasciatore,
            ambasciatrice, ambasciata, diplomatico, console, nato, onu, ue, oms, dogana, capitaneria,
            guida, cremlino, quirinale, farnesina, pentagono, bruxelles, washington, mosca, roma,
            pechino, kiev, teheran, berlino, parigi, londra, molti, diversi, alcuni""",
        times="""lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio,
            marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, ieri,
            domani, oggi, pomeriggio, sera, notte, mattina, mezzogiorno, mezzanotte, settimana,
            settimane, mese, mesi, anno, anni, giorno, giorni, ora, ore, giornata, scorso, scorsa,
            prossimo, prossima, vigilia, recentemente""",
        articles="""il, lo, la, i, gli, le, l', l’, un, uno, una, un', un’, suo, sua, suoi, sue, questo,
            questa, questi, queste, quel, quello, quella, quei, quegli, quelle, nostro, nostra, mio,
            mia, diversi, alcuni, alcune, ogni, nessun, nessuna""",
        links="di, del, dello, della, dei, degli, delle, dell', dell’, per",
        prepositions="""in, nel, nello, nella, nei, negli, nelle, nell', a, ad, al, allo, alla, ai,
            agli, alle, con, da, dal, dallo, dalla, dai, su, sul, sulla, sui, secondo, dopo, durante,
            tra, fra, senza, contro, verso, sotto, mediante, tramite, tranne, salvo, insieme, davanti,
            dentro, fuori, rispetto, vicino""",
        pronouns="""lui, lei, loro, egli, ella, essi, entrambi, entrambe, questo, ciò, io, noi, voi, tu""",
        adverbs="""anche, inoltre, poi, già, neanche, nemmeno, non, ancora, dopo, prima, *mente, si, lo,
            gli, ci, mi, ti, vi, ne, così, mai, sempre, allora, adesso, perfino, qui, lì, quasi, molto,
            più, meno, bene, solo, soltanto, appena, oggi, stesso, stessa, dunque, forse, abbastanza,
            niente, tutto, ieri, tuttavia, però, invece""",
        helpers="""ha, hanno, aveva, avevano, avrebbe, avrebbero, abbia, abbiano, avere, avendo, ho,
            abbiamo, va, vanno, deve, devono, dovette, può, possono, poté, potrebbe, volle, vuole,
            vogliono, torna, tornò, finì""",
        being="""è, sono, fu, furono, era, erano, stato, stata, stati, state, viene, vengono, venne,
            sarà, saranno, sia, essere""",
        relatives="cui, quale, quali, chi",
        openers="""che, se, quando, perché, anche, come, mentre, poiché, secondo, affermando,
            assicurando, aggiungendo, indicando, sottolineando, citando""",
        coordination="e, ed, ma, però, o, né, bensì, &",
        by="da, dal, dallo, dalla, dai, dagli, dalle, dall', dall’",
    ),
)

_HAPPENINGS = HappeningWords(
    dead="morto/morta/morti/morte, decedut*, uccis*, morì, morirono",
    injured="ferit*",
    missing="disperso/dispersa/dispersi/disperse, scompars*",
    arrested="arrestat*, fermat*",
    demonstrated="manifestazion*, in piazza, corteo, cortei",
    attended="partecipant*, spettator*, visitator*",
    evacuated="evacuat*, sfollat*",
    rescued="salvato/salvata/salvati/salvate, soccors*",
    infected="contagiat*",
    jobs="posti di lavoro",
    cut="tagliat*, soppress*",
    turnout="affluenza, elettori",
    price="prezzo, prezzi",
    fire="incendi*, rogo",
    crash="incidente/incidenti, scontr*",
    blast="esplosion*",
    robbery="rapin*, furto/furti",
    meeting="incontr*, riunion*",
    election="elezion*",
    collapse="croll*",
    penalty="multa, multe, sanzion*",
    grant="contributo/contributi, sovvenzion*",
    loan="prestit*",
    damage="danni",
    rent="affitt*",
    tax="imposta, imposte, tassa, tasse",
    income="ricav*, fatturato",
    gift="donazion*",
    upkeep="all'anno, manutenzione",
    salary="stipendio/stipendi, salario/salari",
    estimate="inizialmente",
)

_MEASURES = MeasureWords(
    units={
        "percent": "per cento, percento",
        "kilometre": "chilometr*, km",
        "metre": "metro/metri, m",
        "centimetre": "centimetr*, cm",
        "second": "secondo/secondi",
        "minute": "minuto/minuti",
        "hour": "ora/ore",
        "day": "giorno/giorni",
        "week": "settimana/settimane",
        "month": "mese/mesi",
        "year": "anno/anni",
        "tonne": "tonnellata/tonnellate",
        "kilogram": "chilo/chili, chilogramm*, kg",
        "gram": "grammo/grammi",
        "hectare": "ettaro/ettari, ha",
        "square metre": "metri quadrati, m²",
        "square kilometre": "chilometri quadrati, km²",
        "cubic metre": "metri cubi, m³",
        "litre": "litro/litri",
        "kilometre an hour": "chilometri orari, chilometri all'ora, km/h",
        "knot": "nodi",
        "degree": "gradi, °c, °",
    },
    currencies={
        "EUR": "euro, eur",
        "GBP": "sterlina/sterline",
        "USD": "dollaro/dollari",
        "TRY": "lire turche",
    },
    approximate="circa, quasi, all'incirca, intorno a, attorno a",
    at_least="più di, oltre, almeno, non meno di",
    at_most="meno di",
    instead="invece di, anziché",
    aged="anni",
    noon="mezzogiorno",
    midnight="mezzanotte",
    before_clock="verso le, intorno alle",
)

_FIGURES = FigureWords(
    people="partecipanti, abitanti, persone",
    parts="di loro, tra loro, fra loro, incluso/inclusa/inclusi/incluse, al giorno, il primo giorno, sede di",
    severity="grave/gravi, lieve/lievi, gravemente",
    bound="capienza, capacità, fino a, al massimo, massimo, autorizzat*",
    per="al mese, mensil*, alla settimana, settimanal*, all'anno, a persona, al giorno",
    past="anni fa, in precedenza, l'anno scorso, l’anno scorso",
    toll="bilancio",
    development="finora, sale a, salito a, salita a, saliti a, ammonta a",
    planned="previst*, prevede, prevedono, dovrebbe, dovrebbero, stanziat*",
    demanded="chied*, chiest*, reclam*, pretende/pretendono/preteso",
    offered="offert*, offr*, propost*, propon*",
    settled="accordo, concordat*, approvat*, deciso, decisero",
    unsettled="non ancora, potrebbe, potrebbero",
    first_estimate="provvisori*, prima stima, prime stime",
    revised="rivist*, nuova stima",
    price="prezzo",
    nobody="nessuno",
)

_FIGURE_QUESTIONS = FigureQuestionWords(
    asks={
        "age": r"che\s+età|quanti\s+anni\s+(?:ha|aveva)",
        "percent": r"percentuale|per\s+cento|affluenza",
        "clock": r"che\s+ora|a\s+che\s+or[ae]|^\W*quando",
        "date": r"^\W*quando|(?:che|quale|in\s+quale)\s+(?:giorno|data)",
        "length": r"che\s+(?:distanza|altezza|lunghezza|profondità)",
        "time": r"quanto\s+(?:tempo|dur\w*)",
        "speed": r"che\s+velocità",
        "warmth": r"temperatur\w*",
        "mass": r"quant[ei]\s+(?:tonnellate|chili)|che\s+peso",
        "area": r"ettari|superficie",
        "money": (
            r"quanto\s+(?:cost\w+|vale|pag\w+)|quanti\s+(?:euro|milioni)|(?:che|quale)\s+(?:prezzo"
            r"|somma|cifra)"
        ),
        "volume": r"quanti\s+(?:litri|metri\s+cubi)",
    },
    how_high=r"qual\s+è\b",
    how_many=r"quant[ie]|numero\s+di",
    how_many_things="quanti, quante",
    before_counted="sono, erano, hanno",
    toll="bilancio delle vittime",
    how_much="quanto/quanta/quanti/quante",
    numbers="quanto/quanta/quanti/quante",
    idle="quanto, quanta, quanti, quante, ora, persone, anno",
    change="cambiat*",
    state=r"è|sono|costa|costano|vale|attualmente|ammonta",
    past=r"era|erano|furono|costava|morirono",
    first=r"all['’]inizio|inizialmente|prima",
    money="denaro, soldi",
)

_DAYS = DayWords(
    weekdays=(
        "lunedì, lunedi",
        "martedì, martedi",
        "mercoledì, mercoledi",
        "giovedì, giovedi",
        "venerdì, venerdi",
        "sabato",
        "domenica",
    ),
    this_year="quest'anno, quest’anno",
    last_year="l'anno scorso, l’anno scorso, lo scorso anno",
    said_on="ha detto, ha dichiarato, ha annunciato",
    moved="rinviat*, rimandat*, posticipat*, anticipato/anticipata, più tardi di, prima del previsto",
    future="sarà/saranno",
    before="erano, aveva/avevano",
)

_DISAGREEMENTS = DisagreementWords(
    opposites="""aperto/aperta/aperti/aperte|chiuso/chiusa/chiusi/chiuse, acceso/accesa|spento/spenta,
        vivo/viva|morto/morta, verde|rosso, colpevole|innocente, pieno/piena|vuoto/vuota, vero|falso,
        approvato/approvata|respinto/respinta/bocciato/bocciata""",
    negation="nessun/nessuno/nessuna, neanche, nemmeno, senza",
    only="non più, non solo, non ancora",
    again="di nuovo, riapert*",
    silent="commentare, dichiarazioni",
    unsure="potrebbe, forse, presunt*, parzialmente",
    who="chi",
    by="dal, dalla, dai",
    several_may="protestato/protestano, sostengono, partecipat*",
    that="che",
    according_to="secondo",
    said_behind="ha detto, disse, afferma",
    articles="il, lo, la, gli, le, un, una",
    name_links="von, van, di, de, del, dal",
    at_places="a, in",
    of_places="a, ad, in, di",
    turning="no, non, né",
)

_TIMELINES = TimelineWords(
    polite=r"(?:e|ed|ma|per favore|allora)",
    time=r"(?:(?:dopo|poi|in seguito|più tardi|da allora)(?P<then>)|(?:finora|fino ad oggi)(?P<all>)"
    r"|(?:dopo (?:il|lo|la|l['’]|i|gli|le) ?|dopo che |una volta che |in seguito a(?:l|llo|lla"
    r"|ll['’])? ?)(?P<after>.+?)"
    r"|(?:a partire )?(?:da|dal|dall['’]|dalla) ?(?P<since>.+?)|(?:tra|fra) (?P<from>.+?) e (?P<to>.+?)"
    r"|dal(?:l['’]| )(?P<from>.+?) al(?:l['’]| )(?P<to>.+?))",
    courses=(
        (
            r"(?:che cosa|cosa|che) (?:è successo|è accaduto|successe|accadde|è cambiato)(?: (?:con|in"
            r"|a) (?P<topic>.+?))? {time}"
        ),
        r"{time},? (?:che cosa|cosa) (?:è successo|è accaduto)",
        r"(?:e )?(?:dopo|poi)(?P<then>)",
        r"come (?:è|sono) (?:cominciat|iniziat)[oaie](?: (?P<topic>.+?))?(?P<first>)",
        r"come (?:è|sono) (?:finit|andat|conclus)[oaie](?: a finire)?(?: (?P<topic>.+?))?(?P<last>)",
        (
            r"come (?:è andat[oa] avanti|è proseguit[oa]|si è evolut[oa]"
            r"|si è sviluppat[oa])(?: (?P<topic>.+?))?(?: {time})?"
        ),
        r"(?:(?:dammi|mostrami|fammi|vorrei) )?(?:(?:una|la) )?cronologia (?:di|del|dello|della"
        r"|dei|delle|su|sul|sulla) "
        r"(?P<topic>.+?)",
    ),
    figures=r"(?:(?:il|lo|la|i|gli|le) )?(?:\w+ )?(?:prezz[oi]|numero|cifr[ae]|cost[oi]|tasso|bilancio)",
    pointing=r"(?:questo|ciò|tutto|tutto questo|la (?:cosa|storia|situazione|vicenda)|il caso)",
    please=r"per favore",
    small="la, le, l, un, una, al, del, in, a",
)

_NEXT = r"(?:adesso|ora|poi|dopo|in futuro|in seguito|dopo .+?)"

_PLANS = PlanWords(
    asked=(
        rf"(?:che cosa|cosa|che) (?:farà|faranno|vuole fare|vogliono fare|intende fare"
        rf"|intendono fare) (?P<who>.+?)(?: {_NEXT})?",
        rf"(?:che cosa|cosa|che) (?:fa|fanno) (?P<who>.+?) {_NEXT}",
        rf"(?:che cosa|cosa|che) (?:progetta|progettano|prevede|prevedono) (?P<who>.+?)(?: {_NEXT})?",
    ),
    plans="""vuole/vogliono, intende/intendono, prevede/prevedono, progetta/progettano, punta/puntano a,
        ha annunciato, *erà, *eranno, *irà, *iranno, farà/faranno, sarà/saranno""",
    pronouns="lui, lei, loro, suo, sua, suoi, sue",
)

_PARTS = PartWords(
    joins=r"e|ed|ma|mentre|o",
    openers=r"è|era|sono|ha|hanno|chi|che|cosa|quando|dove|come|quale|quali|quant[oaie]|perché|anche|poi|⟦",
    asks=r"perché|chi|che cosa|quando|dove|come|quale|quali|quant[oaie]",
    comparing=r"confront\w+|paragon\w+|differen\w+|differisc\w+|contraddi\w+|d['’]accordo"
    r"|coincid\w+|stess[oaie]|entramb[ie]"
    r"|comune",
    pairs=(
        (rf"\bsia {FIRST} (?:che|sia) {SECOND}", False),
        (rf"\b(?:tra|fra) {FIRST} e {SECOND}", True),
        (rf"\b(?:confront|paragon)\w+ {FIRST} (?:con|e) {SECOND}", False),
    ),
    either=rf", (?P<x>(?:in |a )?(?:il|lo|la|l['’]|i|gli|le) ?[^,;:?!]+?) o {SECOND}\?$",
    articles=r"il|lo|la|i|gli|le|un|uno|una|del|dello|della|al|alla",
    inner=r"di|del|dello|della|dei|degli|delle|il|lo|la|i|gli|le|in|a",
)

_RECENCY = RecencyWords(
    r"ora|adesso|attualmente",
    r"al momento|ultim[ei] (?:notizie|dati|cifre)",
    "ad per",
    back_then=r"allora",
)

_CORRECTIONS = CorrectionWords(
    wrong=r"\b(?:cifr[ae]|numer[oi]|dat[oi]|prezz[oi]|somm[ae]|bilanci[oi]?|import[oi])"
    r"\b[^.!?;«»]{0,60}\b(?:era|erano|è|sono)\s+(?:\w+\s+)?(?:errat|sbagliat|inesatt|fals|un\s+errore)\w*"
    r"|\b(?:erroneamente|per\s+errore)\b",
    vague=r"^\W*(?:(?:questo|ciò)\s+)?(?:era|è\s+stato)\s+(?:un\s+(?:nostro\s+)?errore|falso|sbagliato)\b",
    reported=r"\b(?:riferit|scritt|pubblicat|riportat|indicat|stimat|annunciat)\w*\b",
    right=(
        r"\b(?:cifra|numero|dato|prezzo|somma)\s+(?:corrett[oa]|esatt[oa]|giust[oa]|reale)\b"
        r"|\b(?:in\s+realtà|di\s+fatto)\b"
    ),
    unlike=r"\b(?:non|e\s+non|invece\s+di|anziché)\s+(?:di\s+)?",
)

_BACK_REFERENCES = BackReferenceWords(
    back=r"lui|lei|loro|quest[oaie]|quell[oaie]|ciò|su[oaei]|suoi|lì|là|gli|ne", on="e|ed"
)

_CLAIMS = ClaimWords(
    groups={
        "cost": "costa/costano/costava/costato/costata, prezzo, tariffa",
        "last": "valido/valida, dura/durano/durò/durato/durata, vale per",
        "hold": "conta/contano/contava, possiede/possedeva, ospita/ospiterà, contiene/conterrà",
        "attended": "attirato/attirò, riunito/riunì, contati",
        "agreed": "ottenuto/ottenne, concordato/concordata, accordo, pattuito",
    },
    quiet="""c'è, c’è, ci sono, resta/restano, rimane/rimangono, ancora, totale, esattamente, record,
        attualmente, nuovo/nuova, adesso, catastrofe, tragedia""",
    changes="""salito/salita/saliti, sceso/scesa/scesi, aumentato/aumentata, diminuito, calato/calata,
        cresciuto, ridotto""",
    from_="da",
    to="a",
    narrowing="di, del, della, dei, con, senza, per, contro, che, da, dal, sotto, sopra, provenienti",
    conditions="""deve, devono, doveva, se, purché, a condizione, in caso di, sarebbe, sarebbero,
        avrebbe, avrebbero, potrebbe, potrebbero""",
    intends="vuole/vogliono, intende/intendono, prevede/prevedono, progetta/progettano, sta per, stanno per",
    rules_out="esclude/escludono/escluse/esclusero/escluso",
    receives="riceve/riceverà/ricevette/ricevuto, incassa/incasserà",
    renounces="rinuncia/rinunciò/rinunciato a/al/alla",
    estimates="stima/stimò/stimano/stimato, valuta/valutato, calcola/calcolato",
    differences="in più, in meno, più, meno",
    by="di",
    agrees="accordo, concordato/concordata, pattuito",
    oneself="io, mi, me, mio, mia, miei, mie",
    false_ratings="falso, falsa, per lo più falso, inventato, bufala, infondato",
    true_ratings="vero, vera, corretto, esatto",
    instead="invece di, anziché, al posto di",
    not_but="e non, non",
    tolls="numero di, numero dei, numero delle, bilancio di",
    denials="""non è vero, non è così, è falso, era falso, è stato un errore, questo è falso, questo non
        è vero""",
    fronted="dopo, da, il, in, durante, ieri, nel, nella",
    occasions="prima di, prima del, prima della, dopo, durante, da, dal, dalla",
    places="di, a, ad, in, vicino a",
    articles="il, lo, la, i, gli, le",
    refuses="rifiuta/rifiutano/rifiutato/rifiutata/rifiutò di",
    to_come="avrà/avranno, conterà/conteranno, ospiterà, conterrà, sarà/saranno",
    amounts="tutti, tutte, alcuni, alcune, diversi, diverse, molti, molte, pochi, la maggior parte, ogni",
    as_said="dice/dicono, secondo, a quanto pare, come",
    indirect="sapere/sa/chiede/chiese/chiedono/ignora/chiarire … chi/se/quando/come/che/quale",
    short_of="non espressamente/ufficialmente/immediatamente/pubblicamente/del, non sempre/tutti/tutte",
)

_REPORTING = ReportingWords(
    states=(
        r"\b(?:ha|hanno) (?:riferito|riportato|pubblicato|scritto|detto) (?:il |lo |la |l['’])?⟦⟧",
        r"\b(?:scrive|riferisce|riporta|pubblica|dice) (?:il |lo |la |l['’])?⟦⟧",
        r"\b(?:secondo|stando a) (?:un articolo )?(?:del |dello |della |dell['’]|di |il |lo |la |l['’])?⟦⟧",
        r"\barticol[oi] (?:del |dello |della |dell['’]|di |su |sul )?⟦⟧",
    ),
    mentions=(r"\bpubblicat[oiae] (?:da|dal|dalla|su|sul|sulla) ?⟦⟧",),
    reactions=r"\b(?:sment\w*|neg[aòh]\w*|conferm\w*|reag\w*|rispo\w*|critic\w*|accus\w*)\b",
)

_LANGUAGE_NAMES = LanguageNames(
    names="tedesco inglese francese spagnolo turco italiano russo ucraino olandese polacco portoghese arabo "
    "cinese giapponese",
    articles_in=(
        r"\barticoli (?:\w+ )?(?:in|pubblicati in|scritti in) {L}\b",
        r"\barticoli {L}\b",
    ),
)

_NUMBERS = NumberWords(
    thousand=r"mille|mila",
    million=r"milion[ei]|mln\.?",
    milliard=r"miliard[oi]|mld\.?",
    billion=r"bilioni",
    point="virgola",
    units="un due tre quattro cinque sei sette otto nove dieci undici dodici",
    large="milion[ei]|miliard[oi]",
    fractions=((r"\b{n}\s{large}\se\smezzo\b", "{n}·5 {large}"), (r"\bmezzo\s{large}\b", "0·5 {large}")),
    read_by_text2num=True,
)

_NAME_PARTS = NameParts(
    particles="di, da, del, della",
    of_place="di, da",
)

_FILE_LABELS = FileLabels(
    heading_styles="titolo",
    title_styles="titolo",
    caption_styles="didascalia",
    untitled="senza titolo",
    page="pagina, pag, pag.",
    page_of="di",
    by="di",
)

_DATABASE_LABELS = DatabaseLabels(
    nexis_head={"title": "titolo", "byline": "autore", "section": "sezione", "length": "lunghezza"},
    nexis_tail={"language": "lingua", "graphic": "foto"},
    nexis_ends="fine del documento",
    nexis_beginning="Documento # di #",
    words="parole",
    by="di",
    factiva_page="pagina",
    rights="tutti i diritti riservati",
)

_MAIL = MailWords(
    forwarded="inizio messaggio inoltrato, messaggio inoltrato",
    original="messaggio originale",
    sender="da, mittente",
    date="data, inviato",
    subject="oggetto",
    others="a, copia",
    on="il",
    wrote="ha scritto",
    reply_prefixes="re",
    of="di, del",
)

_NEWSLETTERS = NewsletterWords(
    leave=r"annulla\s+l['’]iscrizione|\bdisiscriv",
    ads="pubblicità",
    read_more=r"leggi(?:\s+(?:tutto|di\s+più|l['’]articolo))?",
)

_SUBTITLES = SubtitleWords(
    credits="sottotitoli",
)

_ARTICLE_LABELS = ArticleLabels(
    kinds={
        "opinion": "Opinione, Opinioni, Editoriale, Editoriali, Lettera al direttore, Lettere al direttore",
        "fact_check": "Verifica dei fatti, Verifica delle notizie",
        "interview": "Intervista, Interviste",
        "live": "Diretta, In diretta",
        "report": "Notizia, Notizie, Cronaca",
    },
    site_sections="cultura, economia, europa, politica, radio, sport, tv, video",
)

_SENTENCE_ENDS = SentenceEnds(
    abbreviations="art, ca, Dr, n, Prof",
    own_abbreviations="dott, on, avv, gen",
    before_numbers="circa, fig, vol",
    before_ordinals="la, le, art",
)

_HYPHENS = HyphenWords(
    suspended="e",
    suspended_in_lines="o",
)

_PAGE_DATES = PageDateWords(
    months="""gennaio,gen febbraio marzo,mar aprile,apr maggio,mag giugno,giu luglio,lug agosto,ago
        settembre,set ottobre,ott novembre,nov dicembre,dic""",
    published="pubblicato",
    on="il",
)

_BYLINES = BylineWords(
    and_="e",
    before_places="in",
    titles="don, ing.",
    particles="di, da, del, della, de, la",
    prefixes="d', l'",
)

_PICTURES = PictureWords(
    credits="foto",
    origins="fonte",
)

ITALIAN = Language(
    code="it",
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
    mail=_MAIL,
    newsletters=_NEWSLETTERS,
    subtitles=_SUBTITLES,
    sentence_ends=_SENTENCE_ENDS,
    hyphens=_HYPHENS,
    page_dates=_PAGE_DATES,
    bylines=_BYLINES,
    pictures=_PICTURES,
)
