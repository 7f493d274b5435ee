"""How messages are worded in German."""

from bot.messages.words.table import MessageWords, ReplyTexts

GERMAN = MessageWords(
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
    replies=ReplyTexts(
        greeting="Hallo! Fragen Sie mich etwas zu den Artikeln, ich antworte mit Zitaten und ihren Quellen.",
        thanks="Gern geschehen.",
        goodbye="Auf Wiedersehen!",
        help="Stellen Sie eine Frage zu den Artikeln, in beliebiger Sprache. Ich antworte mit "
        "wörtlichen Zitaten und sage, wo sie stehen. Zu einem Namen nenne ich die neuesten "
        "Erwähnungen; eine Behauptung prüfe ich an den Artikeln.",
        identity="Ich bin Beleg, ein Bot. Ich beantworte Fragen zu den indexierten Artikeln mit "
        "wörtlichen Zitaten daraus.",
        agreement="Gut. Fragen Sie mich, wann immer Sie etwas zu den Artikeln wissen möchten.",
        remark="Fragen Sie gern weiter, wenn Sie noch etwas zu den Artikeln wissen möchten.",
        senseless="Das verstehe ich nicht. Stellen Sie mir eine Frage zu den Artikeln.",
        signs="Stellen Sie mir eine Frage zu den Artikeln, in Worten.",
    ),
    tags="""oder, oder nicht, nicht wahr, stimmt's, stimmts, richtig, korrekt, ne, gell, echt, ja, stimmt
        das""",
    articles="der, die, das, den, dem, des, ein, eine, einen, einem, einer",
    name_links="""von, vom, van, zu, zur, und, der, des, de, del, di, da, al, el, la, le, du, the, of""",
    verb_first_asks=True,
)
