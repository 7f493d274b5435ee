"""The words for comparing a claim with a sentence that says it differently, by language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """Lists in the notation of `languages.notation`.

    `groups` are words that mean the same beside a figure, `quiet` those that add nothing to it. `changes` say
    that a figure has changed; the old value is between `from_` and `to`. A word of `narrowing` after a noun
    limits it to a part. `conditions` make a statement conditional. `intends` say that somebody will do
    something, `rules_out` that they will not; `receives` and `renounces` are the same for what somebody gets.
    `estimates` say that a figure is somebody's own. `oneself` are words by which people speak about
    themselves.

    `instead` is between a valid figure and one that is not ("62 statt 58"), `not_but` before one that is not
    ("16, not 17"). What is counted comes after `tolls` ("the number of"). `denials` are sentences that say
    that the one before is false. `fronted` may open a sentence with a time.

    `differences` right after a figure and `by` right before it make it a difference between two values.

    The parties of an agreement come before `agrees`.

    `spans` are periods that distinguish a thing when they come before its noun ("day ticket").

    `places` come between a happening and its place, `occasions` before a happening that dates something, and
    `articles` between the two. `as_said` attributes an aside to somebody ("so heißt es"). `indirect` are
    questions inside a sentence ("asked whether"); `short_of` negate how something is, not whether it is ("not
    expressly"). `to_come` say that something will happen, `amounts` how much of something there is. `refuses`
    say that somebody does not do it.

    `false_ratings` and `true_ratings` are the ratings of a fact check.
    """

    groups: Mapping[str, str]
    quiet: str
    changes: str
    from_: str
    to: str
    narrowing: str
    conditions: str
    intends: str
    rules_out: str
    receives: str
    renounces: str
    estimates: str
    oneself: str
    false_ratings: str
    true_ratings: str
    spans: str = ""
    differences: str = ""
    agrees: str = ""
    by: str = ""
    instead: str = ""
    not_but: str = ""
    tolls: str = ""
    denials: str = ""
    fronted: str = ""
    occasions: str = ""
    places: str = ""
    articles: str = ""
    as_said: str = ""
    indirect: str = ""
    short_of: str = ""
    to_come: str = ""
    amounts: str = ""
    refuses: str = ""


CLAIM_WORDS: Mapping[str, ClaimWords] = {
    "de": ClaimWords(
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
    ),
    "en": ClaimWords(
        groups={
            "cost": "cost/costs, price/prices, priced",
            "last": "valid for, runs/ran/run for, lasts/lasted/last, duration, term",
            "hold": "holds/held, counts/counted, comprises/comprised, owns/owned, contains/contained, houses",
            "attended": "drew/draws/draw, attracted/attracts, took/take/takes part, counted/counts",
            "agreed": """won/wins, secured/secures, agreed/agree/agrees on, agreed/agree/agrees to,
                settled/settles on/for, negotiated""",
        },
        quiet="""gave/gives/give, there, stands/stood, remains/remain/remained, stays/stay/stayed, still,
            unchanged, total*, exactly, altogether, amounts/amounted, comes/came to, record, currently, new,
            overall, full, some, about, around, result*, now, meanwhile, disaster, tragedy, catastrophe,
            showed/shows, put/puts at""",
        changes="""rose/rises/risen, fell/falls/fallen, grew/grows/grown, shrank/shrinks/shrunk, climbed,
            dropped, increased, decreased, cut, reduced, narrowed, widened, doubled, halved, raised""",
        from_="from",
        to="to",
        narrowing="""from, by, with, without, under, over, for, against, of, who, which, that, whose, aged,
            per, each, fewer, more, less""",
        conditions="""is/are/was/were to, supposed to, if, unless, provided, as long as, in case, depending
            on, would, could, should, might, may, in the event, fear/fears/feared, hope/hopes/hoped,
            expect/expects/expected, predict/predicts/predicted, warn/warns/warned,
            threaten/threatens/threatened, believe/believes/believed, demand/demands/demanded""",
        intends="""will/'ll/’ll, wants/want to, plans/plan to, intends/intend to, is/are going to, is/are to,
            is/are planning to, is/are set to, considers/consider, is/are considering""",
        rules_out="ruled/rules/rule out, ruling out, ruled out",
        receives="gets/get/got, receives/receive/received, collects, is paid",
        renounces="waived/waives, forgoes/forwent, gave up, gives up, turned down, renounced/renounces",
        estimates="puts/put … at, estimates/estimated, reckons/reckoned, values/valued … at",
        differences="""more, less, fewer, longer, higher, lower, shorter, bigger, smaller, older, younger,
            cheaper""",
        by="by",
        agrees="agreed/agree/agrees on/to, settled/settles on/for, negotiated",
        oneself="I, I'm, I’m, I've, I’ve, me, my, is/was/are/were mine, of mine",
        false_ratings="""false, mostly false, fake, fabricated, untrue, made up, pants on fire, altered, not
            true, incorrect, wrong""",
        true_ratings="true, correct, accurate, right",
        spans="day, week, weekend, month, year, hour, night, annual, monthly, weekly, daily",
        instead="instead of, rather than, not",
        not_but="not",
        tolls="number of, toll of, total of",
        denials="""it does not, it is not, it did not, it was not, they do not, they are not, they did not,
            that is not true, that was not true, this is not true, that is wrong, that was wrong, this is
            wrong, this was wrong, that is incorrect, that was incorrect, this was incorrect, that is false,
            this is false, that is not so, he did not, she did not, it has not, that was a mistake, this was a
            mistake""",
        fronted="after, since, on, in, during, before, at, last, yesterday, today, earlier",
        occasions="before, after, during, since",
        places="of, at, in, near, on",
        articles="the, a, an",
        refuses="refuse/refuses/refused/refusing to, decline/declines/declined/declining to",
        amounts="all, some, most, many, several, few, every, each, half",
        as_said="so, says/say/said, as, according to, it is said, claims/claimed",
        indirect="""know/knows/knew/ask/asks/asked/wonder/wonders/wondered/clarify/establish/question …
            who/whether/if/what/when/how/why/which/where""",
        short_of="""not/never expressly/explicitly/immediately/officially/publicly/unanimously/fully,
            not/never entirely/always/all/formally/directly/adequately/voluntarily/finally""",
    ),
    "fr": ClaimWords(
        groups={
            "cost": "coûte/coûtent/coûtait/coûté, prix, tarif",
            "last": "valable, dure/durent/duré/durait, durée, court sur",
            "hold": """compte/comptent/comptait/comptera/compteront, aura/auront, possède/possèdent/possédera,
                abrite/abritent/abritera, contient/contiendra, comprend/comprendra, comporte/comportera,
                dispose/disposera de, sera dotée/doté de""",
            "attended": "attire/attiré/attirait, réuni/réunit, compté",
            "agreed": "obtenu/obtient, accord, convenu, entendus/entendues sur, négocié",
        },
        quiet="""y, a donné, donne, reste/restent/restait, toujours, inchangé*, total, s'élève/s’élève,
            exactement, record, actuellement, nouveau/nouvelle, désormais, maintenant, catastrophe, est de,
            était de""",
        changes="passé/passe/passée, augmenté, baissé, grimpé, chuté, réduit, monté, descendu",
        from_="de",
        to="à",
        narrowing="de, du, des, venus, avec, sans, pour, contre, qui, dont, âgés, par, chacun, sous",
        conditions="""doit, doivent, devait, si, s'il, s'ils, à condition, pourvu que, serait, seraient,
            aurait, auraient, pourrait, pourraient""",
        intends="va, vont, veut, veulent, compte, prévoit, prévoient, envisage, envisagent",
        rules_out="exclu, exclut/excluait/excluent, écarté, écarte",
        receives="touche/touchera, reçoit/reçu/recevra",
        renounces="renonce/renoncé/renonçait à",
        estimates="estime/estimé/estiment, chiffre/chiffré, évalue/évalué",
        differences="de plus, de moins, plus, moins",
        agrees="accord, convenu, entendus/entendues sur, négocié",
        oneself="je, j'*, j’*, moi, mon, ma, mes",
        false_ratings="faux, fausse, plutôt faux, inventé, infondé, mensonger",
        true_ratings="vrai, exact, correct",
        instead="au lieu de",
        not_but="et non, non, pas",
        tolls="nombre de, nombre des, nombre d’, nombre d'",
        denials="""c'est faux, c’est faux, c'était faux, c’était faux, ce n'est pas le cas, ce n’est pas le
            cas, c'était une erreur, c’était une erreur""",
        fronted="après, depuis, le, en, lors, pendant, hier, dans",
        occasions="avant, après, pendant, depuis, lors de",
        places="de, à, en, d'*, d’*, près de",
        articles="le, la, les",
        refuses="refuse/refusent/refusé/refusait/refusaient/refuser de/d'*/d’*",
        to_come="""aura/auront, comptera/compteront, possédera, abritera, contiendra, comprendra, comportera,
            disposera, sera/seront""",
        amounts="tous, toutes, quelques, plusieurs, certains, certaines, la plupart, beaucoup, chaque",
        as_said="dit/dit-on, selon, paraît-il, comme",
        indirect="""savoir/sait/demande/demandé/demandent/ignore/ignorent …
            qui/si/quand/comment/pourquoi/quel/quelle/ce""",
        short_of="""pas/jamais expressément/officiellement/immédiatement/publiquement, pas entièrement,
            pas toujours/tous/toutes""",
    ),
    "es": ClaimWords(
        groups={
            "cost": "cuesta/cuestan/costó/costaba/costado, precio, tarifa",
            "last": "válido/válida, vigencia, dura/duran/duró/durado, duración",
            "hold": """cuenta/contará con, posee/poseerá, tiene/tendrá, alberga/albergará,
                contiene/contendrá""",
            "attended": "atrajo/atrae/atraído, reunió, contaron",
            "agreed": "logró/logrado, acordaron/acordado/acuerdo, pactaron/pactado, consiguió/conseguido",
        },
        quiet="""hay, hubo, dio, sigue/siguen, mantiene, aún, total, asciende, exactamente, récord,
            actualmente, nuevo/nueva, ahora, catástrofe, tragedia, es de, fue de""",
        changes="pasó, subió/subido, bajó/bajado, aumentó/aumentado, cayó/caído, creció, redujo/reducido",
        from_="de",
        to="a",
        narrowing="de, del, con, sin, para, contra, que, quienes, por, menores, mayores, procedentes",
        conditions="""debe, deben, debía, si, siempre que, en caso de, a condición, sería, serían, habría,
            habrían, podría, podrían""",
        intends="va a, van a, quiere/quieren, planea/planean, prevé/prevén, piensa/piensan",
        rules_out="descartó/descartaron/descarta/descartan/descartado",
        receives="recibe/recibirá/recibió, cobra/cobrará",
        renounces="renuncia/renunció/renunciado a",
        estimates="estima/estimó/estiman, cifra/cifró, calcula/calculó",
        differences="más, menos, más que",
        by="en",
        agrees="acordaron/acordado/acuerdo, pactaron/pactado",
        oneself="yo, me, mí, mi, mis, quiero, creo, pienso",
        false_ratings="falso, falsa, mayormente falso, inventado, bulo, incorrecto",
        true_ratings="verdadero, cierto, correcto",
        instead="en lugar de, en vez de",
        not_but="y no, no",
        tolls="número de, cifra de",
        denials="""no es cierto, es falso, era falso, no es así, no fue así, fue un error, eso era falso, eso
            es falso""",
        fronted="tras, desde, el, en, durante, ayer, después",
        occasions="antes de, antes del, después de, después del, tras, durante, desde",
        places="de, en, cerca de",
        articles="el, la, los, las",
        refuses="negó/niega/negaron/niegan/negaba/negado a, rechazó/rechaza/rechazaron/rechazado",
        to_come="tendrá/tendrán, contará/contarán, poseerá, albergará, contendrá, será/serán",
        amounts="todos, todas, algunos, algunas, varios, varias, muchos, muchas, pocos, la mayoría, cada",
        as_said="dice/dicen, según, al parecer, como",
        indirect="""saber/sabe/pregunta/preguntó/preguntan/ignora/aclarar … quién/si/cuándo/cómo/qué/cuál""",
    ),
    "tr": ClaimWords(
        groups={"cost": "fiyat*, mal oldu, tutuyor", "last": "geçerli, sürdü/sürüyor/sürecek, süre*"},
        quiet="toplam, tam, var, oldu, hâlâ, artık, şimdi, yeni, şu anda, rekor",
        changes="yükseldi, düştü, arttı, azaldı, çıktı, indi",
        from_="",
        to="",
        narrowing="",
        conditions="eğer, *irse/*arsa/*erse, durumunda, takdirde",
        intends="*ecek/*acak/*acağını/*eceğini, istiyor, planlıyor",
        rules_out="",
        receives="alacak, alıyor, aldı",
        renounces="feragat etti, vazgeçti",
        estimates="tahmin ediyor/etti, hesaplıyor",
        differences="daha, fazla",
        oneself="ben, bana, beni, benim, *iyorum/*ıyorum/*uyorum/*üyorum",
        false_ratings="yanlış, asılsız, sahte, uydurma",
        true_ratings="doğru, gerçek",
        denials="bu doğru değil, bu yanlış, bu yanlıştı, doğru değil",
    ),
    "ru": ClaimWords(
        groups={
            "cost": "стоит/стоят/стоил*, цена/цены, стоимость",
            "last": "действует/действовал*, длится/длил*, продолжал*, срок",
        },
        quiet="""всего, составля*, составил*, по-прежнему, остаётся/остается, новый/новая, сейчас, теперь,
            уже, рекорд*""",
        changes="вырос*, упал*, снизил*, увеличил*, сократил*, поднял*",
        from_="с",
        to="до",
        narrowing="из, с, без, для, против, который/которые/которых, от, старше, младше",
        conditions="если, при условии, бы",
        intends="будет/будут, хочет/хотят, планирует/планируют, намерен*, собирает*",
        rules_out="исключил/исключила/исключили/исключает/исключают",
        receives="получит/получает/получил*",
        renounces="отказал* от",
        estimates="оценил*, оценива*",
        differences="больше, меньше, дольше",
        by="на",
        oneself="я, мне, меня, мой, моя, моё",
        false_ratings="ложь, фейк, неправда, неверно, ложно",
        true_ratings="правда, верно",
        instead="вместо",
        not_but="а не, не",
        tolls="число, количество",
        denials="это не так, это неправда, это неверно, это было ошибкой",
        fronted="после, с, в, во, на, вчера",
    ),
}
"""By language, ISO 639-1. In a language without them, claims are compared word for word only."""
