"""How messages are worded in German."""

from bot.messages.words.table import MessageWords, Replies

GERMAN = MessageWords(
    greetings="""hallo, hallo hallo, hi, hey, hallöchen, moin, moin moin, servus, grüezi, tach, na, guten
        morgen/tag/abend/mittag, gutn tag, morgen, grüß gott, grüss gott, grüß dich, grüß euch, sei
        gegrüßt, wie geht es dir/Ihnen/euch, wie geht's, wie gehts, wie geht's dir/Ihnen, wie gehts dir,
        wie läuft's, was geht, mahlzeit, willkommen""",
    thanks="""danke, danke schön, dankeschön, danke sehr, danke dir, danke Ihnen, danke euch, ich danke
        dir/Ihnen, vielen dank, vielen lieben dank, herzlichen dank, besten dank, tausend dank, lieben
        dank, danke vielmals, danke für die hilfe/antwort/auskunft/info/mühe, danke für deine/Ihre hilfe,
        vielen dank für die hilfe/antwort/auskunft, vielen dank für deine/Ihre hilfe, merci, thx, dank
        dir, dank Ihnen, dank schön""",
    goodbyes="""tschüss, tschüß, tschüs, tschau, ciao, auf wiedersehen, wiedersehen, auf wiederhören, bis
        bald/später/morgen/dann/nachher, bis zum nächsten mal, gute nacht, mach's gut, machs gut, machen
        Sie es gut, schönen tag, schönen tag noch, schönen abend, schönen abend noch, einen schönen tag
        noch, schönes wochenende, leb wohl, adieu, bye""",
    help="""hilfe, hilf mir, helfen Sie mir, bitte um hilfe, ich brauche hilfe, kannst du mir helfen,
        können Sie mir helfen, was kannst du, was kannst du alles, was können Sie, was kannst du für mich
        tun, was kann ich fragen, was kann ich dich/Sie fragen, was kann ich hier fragen, was machst du,
        wie funktionierst du, wie funktioniert dieser bot, wie funktioniert der bot, wie benutze ich dich,
        wie benutze ich diesen bot, was weißt du""",
    identity="""wer bist du, was bist du, wer sind Sie, was sind Sie, bist du ein
        bot/roboter/mensch/computer/programm, bist du eine maschine/ki/person, bist du
        echt/menschlich/chatgpt/da, sind Sie ein bot/roboter/mensch, sind Sie eine maschine, sind Sie
        echt/da, ist das ein bot/roboter, rede ich mit einem bot/menschen/roboter, wie heißt du, wie
        heißen Sie, wie ist dein/Ihr name, dein name, wer hat dich gemacht/gebaut/programmiert/erschaffen,
        ist da jemand, ist jemand da, bist du ein chatbot""",
    agreement="""ok, okay, alles klar, klar, gut, sehr gut, super, toll, prima, perfekt, cool, schön,
        wunderbar, verstanden, verstehe, aha, ach so, achso, ja, jo, jep, nein, nee, nö, doch, genau,
        stimmt, haha, hahaha, hehe, lol, wow, oh, hm, hmm, entschuldigung, sorry, macht nichts, kein
        problem, egal, passt, in ordnung, geht klar, test, schade""",
    address="""bot, roboter, beleg, zusammen, alle, allerseits, leute, freunde, lieber, liebe, liebes,
        team, du, Sie, dir, Ihnen, euch, auch, und, nochmal, noch mal, sehr, so sehr, schon mal, im
        voraus, bitte, dann, erst mal, erstmal, mal, da, ihr, an alle, ganz, so, wieder, oder ein
        mensch/bot/roboter, oder eine person/maschine, oder mensch, für die/deine/Ihre/eure hilfe, für die
        antwort/auskunft/info/erklärung, für alles""",
    and_="und, aber, also, oder, und was ist mit, was ist mit, und wie ist es mit, und was",
    asks="""wer, wen, wem, wessen, was, welche, welcher, welches, welchen, welchem, wann, wo, wohin,
        woher, warum, wieso, weshalb, wie, wieviel, wieviele, womit, wozu, wodurch, wofür, worüber, woran,
        worin, worauf, wovon, wogegen, inwiefern, ob""",
    requests="""nenne, nenn, nennen, zeige, zeig, zeigen, erzähle, erzähl, erzählen, erkläre, erklär,
        beschreibe, beschreib, liste, fasse, fass, gib, geben, sag, sage, suche, such, finde, vergleiche,
        schreib, schreibe, bitte, ich, wir, mich, alles, zusammenfassung, überblick, neues, mehr, details,
        infos""",
    verbs="""könnte, könnten, würde, würden, dürfte, dürften, möchte, möchten, müsste, müssten, ist, sind,
        war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, will, wollen, wollte, wollten,
        kann, können, konnte, konnten, soll, sollen, sollte, sollten, muss, müssen, musste, mussten, darf,
        dürfen, durfte, gibt, gab, gaben, geht, ging, gingen, kommt, kam, kamen, bleibt, blieb, steht,
        stand, liegt, lag, tritt, trat, traten, nimmt, nahm, nahmen, verliert, verlor, gewinnt, gewann,
        stirbt, starb, starben, fällt, fiel, steigt, stieg, trifft, traf, trafen, findet, fand, fanden,
        hält, hielt, zieht, zog, ließ, sagt, sagte, zahlt, zahlte""",
    replies=Replies(
        greeting="Hallo! Fragen Sie mich etwas zu den Artikeln, ich antworte mit Zitaten und ihren Quellen.",
        thanks="Gern geschehen.",
        goodbye="Auf Wiedersehen!",
        help="Stellen Sie eine Frage zu den Artikeln, in beliebiger Sprache. Ich antworte mit "
        "wörtlichen Zitaten und sage, wo sie stehen. Zu einem Namen nenne ich die neuesten "
        "Erwähnungen; eine Behauptung prüfe ich an den Artikeln.",
        identity="Ich bin Beleg, ein Bot. Ich beantworte Fragen zu den indexierten Artikeln mit "
        "wörtlichen Zitaten daraus.",
        agreement="Gut. Fragen Sie mich, wann immer Sie etwas zu den Artikeln wissen möchten.",
        senseless="Das verstehe ich nicht. Stellen Sie mir eine Frage zu den Artikeln.",
        signs="Stellen Sie mir eine Frage zu den Artikeln, in Worten.",
    ),
    tags="""oder, oder nicht, nicht wahr, stimmt's, stimmts, richtig, korrekt, ne, gell, echt, ja, stimmt
        das""",
    articles="der, die, das, den, dem, des, ein, eine, einen, einem, einer",
    name_links="""von, vom, van, zu, zur, und, der, des, de, del, di, da, al, el, la, le, du, the, of""",
    verb_first_asks=True,
)
