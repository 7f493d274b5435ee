"""French."""

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
from languages.sections.sentences.dates import DateWords
from languages.sections.sentences.grammar import Grammar
from languages.sections.sentences.hyphens import HyphenWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.noun_phrases import NounPhraseWords
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds

_NEWS = r"(?:articles?|dépêches?|nouvelles|actualités|presse|titres|couverture)"

_ON = r"(?: (?:du|de|de la|des|d'|en|au|le|la|parus?|parue?s?|publiée?s?|datée?s?|mois de|mois d')){0,4} ?"

_FILTERS = FilterWords(
    months="janvier,janv février,févr,fév mars avril,avr mai juin juillet,juil août septembre,sept "
    "octobre,oct novembre,nov décembre,déc",
    alone=r"(?:janvier|février|(?<=en )mars|avril|(?<=en )mai|juin|juillet|août|septembre|octobre|novembre"
    r"|décembre)(?!\w)",
    numbers="un,une deux trois quatre cinq six sept huit neuf dix",
    times=(
        (r"\bavant-hier\b", "day", 2),
        (r"(?<!avant-)\bhier\b", "day", 1),
        (r"\bla semaine (?:dernière|passée)\b", "week", 1),
        (r"\ble mois (?:dernier|passé)\b", "month", 1),
        (r"\bcette semaine\b", "week", 0),
        (r"\bce mois-ci\b", "month", 0),
        (r"\ble week-end dernier\b", "weekend", 1),
        (r"\b(?:ces|les|des) (?P<n>{N}) derniers jours\b(?! d)", "day", None),
        (r"\b(?:ces|les|des) (?P<n>{N}) dernières semaines\b(?! d)", "week", None),
        (r"\b(?:ces|les|des) (?P<n>{N}) derniers mois\b(?! d)", "month", None),
        (r"\bil y a (?P<ago>{N}) jours?\b", "day", None),
        (r"\bil y a (?P<ago>{N}) semaines?\b", "week", None),
        (r"\bil y a (?P<ago>{N}) mois\b", "month", None),
        (r"\b(?P<w>{W}) dernier\b|\bdepuis (?P<w2>{W})\b", None, 0),
    ),
    vague=(
        (r"\baujourd['’]hui\b", "day", 0),
        (r"\bl['’]an(?:née)? derni(?:er|ère)\b", "year", 1),
        (r"\bcette année\b", "year", 0),
    ),
    since=r"(?:depuis|après|à partir)(?: le| du| de)?",
    until=r"jusqu['’](?:au|en|à)",
    before=r"avant(?: le)?",
    between=r"(?:entre|du|de)(?: le)?",
    to=r"(?:et|au|à)(?: le)?",
    through=r"(?:au|à)",
    behind_range=r"(?!)",
    cues=(
        rf"\b{_NEWS}(?: (?:du|de la|de|dans) (?:la |le )?⟦⟧)?{_ON}⟨⟩",
        r"\barticles?\b[^?!;]{0,80}? (?:publié|paru)e?s?(?: le| en| au mois de)? ⟨⟩",
        r"\b(?:a rapporté|rapportait|a écrit|écrivait) (?:le |la )?⟦⟧[^?!;]{0,60}?⟨⟩",
        r"\b(?:rapporté|publié|écrit|dit) dans la presse[^?!;]{0,60}?⟨⟩",
    ),
    open_cues=(rf"\brapports?{_ON}⟨⟩",),
    several=r"\b(?:les deux|autres?|compar\w+|diffèrent|précédente?s?)\b",
)

_ANSWER_KINDS = AnswerKindWords(
    language="fr",
    asks={
        "who": "qui, qui est-ce qui, à qui, de qui, par qui",
        "when": "quand, à quelle heure, quelle heure, depuis quand, il y a combien de temps",
        "where": "où, d'où, jusqu'où",
        "how_many": "combien",
        "why": "pourquoi, pour quelle raison, pour quelles raisons, pour quoi, qu'est-ce qui a "
        "provoqué/causé/poussé/conduit, dans quel but",
        "how": "comment, de quelle manière, de quelle façon, par quel moyen, par quels moyens",
        "which": "quel/quelle/quels/quelles, lequel/laquelle/lesquels/lesquelles, auquel, duquel",
    },
    what="",
    sized="à combien s'élève/s'élevait/s'élèvent",
    amounts="",
    named="comment s'appelle/s'appelait/s'appellent, comment se nomme/nomment/nommait, comment appelle",
    figures={
        "age": "quel âge, à quel âge",
        "clock": "à quelle heure, quelle heure",
        "length": "à quelle distance, à quelle hauteur, à quelle profondeur",
        "duration": "combien de temps, depuis combien de temps, pendant combien de temps",
        "times": "combien de fois, à quelle fréquence",
        "speed": "à quelle vitesse",
        "warmth": "quelle température",
        "mass": "combien pèse*, quel poids",
        "money": "combien coûte*, combien a coûté, combien a … coûté, à quel prix, combien vaut, à combien",
    },
    nouns={
        "which": "nom/noms, titre, terme, surnom",
        "who": "personne/personnes, homme, femme, auteur, ministre, responsable, dirigeant, artiste, joueur",
        "when": "moment, période, époque, siècle, décennie, saison, date",
        "where": "lieu/lieux, endroit, ville/villes, pays, état, région/régions, rue, quartier, "
        "village, continent, commune, province, île, département, place, capitale, zone",
        "why": "raison/raisons, cause/causes, motif/motifs, but, objectif",
        "how": "manière, façon, moyen/moyens, méthode",
    },
    measured={
        "year": "année/années, an",
        "day": "jour/jours, date/dates, mois",
        "clock": "heure/heures",
        "percent": "pourcentage, proportion, part, taux",
        "money": "prix, coût/coûts, montant, somme, salaire, amende, budget, bénéfice, chiffre d'affaires",
        "age": "âge",
        "warmth": "température/températures",
        "length": "longueur, hauteur, profondeur, largeur, distance, taille",
        "duration": "durée",
        "speed": "vitesse",
        "mass": "poids, masse, quantité",
        "area": "superficie, surface",
        "count": "nombre, bilan, population, chiffre",
    },
    prices="coût*, paye*, payé*, paie, verse*, versé*, prix, dépensé*, dépenser, argent, gagne*, "
    "vendu*, acheté*, vaut",
    openings="peux-tu me dire, pouvez-vous me dire, sais-tu, savez-vous, dis-moi, dites-moi, je "
    "voudrais savoir, je veux savoir, s'il vous plaît, explique, expliquez, bonjour, "
    "salut, sait-on, est-ce qu'on sait",
    requests="nomme, nommez, cite, citez, donne, donnez, indique, indiquez, liste, listez, trouve, trouvez",
    before="et, mais, alors, donc, à, de, d', en, dans, sur, pour, par, avec, sans, depuis, "
    "jusqu'à, jusqu', dès, vers, chez, contre, selon, après, avant, pendant, entre, au, "
    "du, sous, ou, environ, c'est, exactement, jusque",
    between="est, était, sont, étaient, fut, a été, ont été, sera, le, la, les, l', un, une, des",
    relative="qui, où, quand, que, lequel, laquelle, lesquels, lesquelles, auquel, duquel, comment, "
    "pourquoi, à qui, de qui, par qui, d'où, qu'*",
    auxiliaries="est-ce que, est-ce qu'*, est-il, est-elle, a-t-il, a-t-elle, a-t-on, ont-ils, "
    "ont-elles, sont-ils, sont-elles, y a-t-il, si, faut-il, peut-on",
    particles="est-ce que, est-ce qu'*, *-t-il, *-t-elle, *-ils, *-elles, est-il, est-elle, "
    "était-il, était-elle, n'est-ce pas",
    units={
        "percent": "pour cent, pour-cent, %, point/points, tiers, quart/quarts, cinquième*, moitié, majorité",
        "money": "euro/euros, dollar/dollars, livre/livres, franc/francs, rouble/roubles, lire/lires, "
        "yen/yens, yuan/yuans, couronnes, centime/centimes, eur, usd, argent",
        "age": "ans",
        "warmth": "degré/degrés, celsius, °c, °",
        "length": "kilomètre/kilomètres, mètre/mètres, centimètre/centimètres, mille/milles, km, m, cm, "
        "mm, pied/pieds",
        "duration": "seconde/secondes, minute/minutes, heure/heures, jour/jours, semaine/semaines, mois, "
        "an/ans, année/années, décennie/décennies, siècle/siècles",
        "speed": "kilomètres par heure, kilomètres-heure, nœuds",
        "mass": "tonne/tonnes, kilo/kilos, kilogramme/kilogrammes, gramme/grammes, kg, g, mg, litre/litres",
        "area": "hectare/hectares, kilomètre/kilomètres carrés, mètre/mètres carrés, kilomètres "
        "carrés, mètres carrés, km², m², ha",
        "times": "fois",
        "clock": "heure/heures, h",
    },
    numbers=r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
    r"|(?:vingt|trente|quarante|cinquante|soixante)(?:-\w+)?|quatre-vingts?(?:-\w+)?|cents?"
    r"|mille|millions?|milliards?|milliers?|dizaines?|douzaines?|vingtaine|trentaine"
    r"|quarantaine|cinquantaine|centaines?|seule?|unique|aucune?|zéro",
    several="plusieurs, quelques, demi/demie, un, une",
    others="les autres, les deux/trois/quatre/cinq/six autres, le reste",
    months="janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
    days="lundi/lundis, mardi/mardis, mercredi/mercredis, jeudi/jeudis, vendredi/vendredis, "
    "samedi/samedis, dimanche/dimanches",
    eras="siècle/siècles, millénaire*, ère",
    frequencies="une fois, deux fois, trois fois, annuel*, quotidien*, hebdomadaire*, mensuel*, tous "
    "les … ans/jours/mois, toutes les … semaines/heures/minutes, chaque "
    "année/jour/mois/semaine, par an/jour/mois/semaine, jamais, rarement, souvent",
    times="aujourd'hui, hier, avant-hier, demain, la veille, le lendemain, la semaine dernière, "
    "la semaine prochaine, le mois dernier, le mois prochain, l'an dernier, l'année "
    "dernière, l'an prochain, l'année prochaine, cette année, ce matin, ce soir, cette "
    "semaine, il y a, moyen âge, pâques, noël, printemps, été dernier, automne, hiver, "
    "week-end, minuit, midi, matin, soir, nuit, années",
    times_vaguely="après, avant, pendant, lorsque, quand, depuis, jusqu'à, plus tard, alors, ensuite, "
    "récemment, bientôt, fin, début",
    reasons="parce que, parce qu'*, car, en raison, à cause, grâce à, puisque, puisqu'*, afin de, "
    "afin que, pour que, raison/raisons, cause/causes, faute de, du fait, étant donné, "
    "provoqué*, entraîné*, dû à, due à, dus à, dues à, suite à, c'est pourquoi, "
    "motif/motifs, pour éviter/protéger/permettre/faire, donc, conséquence, justifi*, "
    "expliqu*",
    reasons_vaguely="pour, après, par, comme, si, sans, contre, face à, en",
    means="par, grâce à, en, avec, au moyen, à l'aide, via, sans, à travers",
    people="président*, ministre*, maire, chancelier, chef, porte-parole, directeur, directrice, "
    "police, gouvernement, chercheurs, scientifiques, professeur*, roi, reine, empereur, "
    "parti, société, entreprise, avocat*, juge, entraîneur, auteur*, club, conseil, homme, "
    "femme, groupe, syndicat, association, tribunal, équipe",
    place_articles="la, le, les",
    of="de",
    elided_of="d'",
    elided_articles="l'",
    ordinal_endings="er",
    place_before="à, au, aux, en, dans, près de, de, depuis, vers, sur, chez, entre, du, des, d', hors "
    "de, autour de, jusqu'à",
    places="ville, village, rue, place, bâtiment, école, salle, parc, port, région, pays, côte, "
    "île, montagne*, fleuve, rivière, lac, gare, nord, sud, est, ouest, centre, église, "
    "université, jardin, vallée, forêt, pont, capitale, quartier, mer, océan, route, "
    "hôpital, commune, département, maison, zone",
)

_MESSAGES = MessageWords(
    greetings="""bonjour, bonsoir, salut, coucou, hello, hé, allô, allo, bien le bonjour, bon matin, ça
        va, ca va, comment ça va, comment ca va, comment allez-vous, comment vas-tu, quoi de neuf,
        enchanté, enchantée, bienvenue, rebonjour, cc, slt, bjr, bsr, yo, wesh, hey, salutations, bien le
        bonsoir, ça va bien, ca va bien, comment tu vas, comment vous allez, ça roule, ça gaze, j'espère
        que tu vas bien, j'espère que vous allez bien, j'espère que ça va""",
    thanks="""merci, merci beaucoup, merci bien, mille mercis, grand merci, un grand merci, je vous
        remercie, je te remercie, merci à vous, merci à toi, merci pour votre/ton aide, merci de
        votre/ton aide, merci pour l'aide, merci pour la réponse, merci pour votre/ta réponse,
        remerciements, mercii, thanks, merci mille fois, mille fois merci, merci infiniment, merci pour
        tout, c'est gentil, c'est très gentil, tu es/vous êtes? gentil/gentille, je te/vous remercie,
        ça/cela m'a bien?/beaucoup? aidé, tu m'as bien?/beaucoup? aidé, vous m'avez bien?/beaucoup? aidé,
        c'est/c'était très? utile, très utile, un? grand merci""",
    goodbyes="""au revoir, adieu, à bientôt, a bientôt, à plus, à plus tard, à demain, à tout à l'heure,
        bonne nuit, bonne journée, bonne soirée, bonne fin de journée, bon week-end, bon weekend, ciao, à
        la prochaine, bye, bye bye, tchao, tchuss, salut je file, je file, je m'en vais, je me sauve, je
        dois y? aller/partir/filer, il faut que j'y aille, j'y vais, je vous/te laisse, je pars, à tout,
        a tout, à toute, a toute, a plus, a+, à la revoyure, bonne continuation, bon après-midi, bon
        courage, passez/passe une bonne journée/soirée/nuit, fais de beaux rêves, dors bien, à un de ces
        jours, à lundi, bisous, bises, biz, au plaisir""",
    help="""aide, à l'aide, au secours, aidez-moi, aide-moi, j'ai besoin d'aide, pouvez-vous m'aider,
        peux-tu m'aider, tu peux m'aider, vous pouvez m'aider, que peux-tu faire, que pouvez-vous faire,
        que sais-tu faire, que savez-vous faire, qu'est-ce que tu peux faire, qu'est-ce que tu sais
        faire, qu'est-ce que vous pouvez faire, que puis-je demander, comment fonctionnes-tu, comment
        fonctionnez-vous, comment ça marche, comment fonctionne ce bot, à quoi sers-tu, à quoi
        servez-vous, mode d'emploi, instructions, les instructions, tutoriel, tuto, notice, guide
        d'utilisation, un? peu? d'aide, besoin d'aide, j'ai besoin d'un coup de main, un coup de main,
        j'ai besoin d'instructions, aide moi, aider moi, comment ça marche/fonctionne, comment cela
        marche/fonctionne, comment marche/fonctionne ce/le/cet bot/truc/robot/outil/machin/chat, comment
        tu marches/fonctionnes, comment vous marchez/fonctionnez, comment on t'utilise, comment
        t'utiliser, comment vous utiliser, comment utiliser ce/le/cet bot/truc/robot/outil/chat, comment
        dois-je/puis-je t'utiliser/vous? utiliser?, comment je t'utilise, comment on fait, comment faire,
        je ne? comprends/sais pas comment t'utiliser, je ne? comprends/sais pas comment ça/tu
        marche/fonctionne/marches/fonctionnes, tu fais quoi, tu peux/sais faire quoi, vous faites quoi,
        vous pouvez faire quoi, qu'est-ce que tu fais, qu'est-ce que je peux te?/vous? demander, je peux
        te?/vous? demander quoi, quelles questions puis-je te?/vous? poser, quelles sont tes/vos
        fonctions/fonctionnalités/capacités, à quoi tu sers, tu sers à quoi, explique/expliquez moi
        comment ça/tu marche/marches/fonctionne/fonctionnes, quelqu'un peut m'aider, je suis
        perdu/perdue, je suis bloqué""",
    identity="""qui es-tu, qui êtes-vous, tu es qui, t'es qui, vous êtes qui, es-tu un
        robot/bot/humain/ordinateur, es-tu une machine/personne/ia, êtes-vous un robot/bot/humain,
        êtes-vous une machine/personne/ia, tu es un robot/bot/humain, vous êtes un robot/bot/humain,
        est-ce que tu es un robot/bot/humain, est-ce que vous êtes un robot/bot/humain, es-tu
        humain/réel/là, êtes-vous humain/réel/là, est-ce un bot/robot, c'est un bot/robot, comment
        t'appelles-tu, comment tu t'appelles, comment vous appelez-vous, quel est ton/votre nom, qui t'a
        créé/fait, qui vous a créé/fait, il y a quelqu'un, tu es/t'es qui/quoi, qui t'es, qui tu es, vous
        êtes quoi, es-tu un?/une? vrai?/vraie?/simple?
        robot/bot/humain/humaine/ordinateur/machine/personne/ia/chatbot/programme/homme/femme/être,
        êtes-vous un?/une? vrai?/vraie?/simple?
        robot/bot/humain/humaine/ordinateur/machine/personne/ia/chatbot/programme/homme/femme/être, tu es
        un?/une? vrai?/vraie?/simple?
        robot/bot/humain/humaine/ordinateur/machine/personne/ia/chatbot/programme/homme/femme/être, t'es
        un?/une? vrai?/vraie?/simple?
        robot/bot/humain/humaine/ordinateur/machine/personne/ia/chatbot/programme/homme/femme/être, vous
        êtes un?/une? vrai?/vraie?/simple?
        robot/bot/humain/humaine/ordinateur/machine/personne/ia/chatbot/programme/homme/femme/être,
        est-ce que tu es un?/une? vrai?/vraie?/simple?
        robot/bot/humain/humaine/ordinateur/machine/personne/ia/chatbot/programme/homme/femme/être,
        est-ce que t'es un?/une? vrai?/vraie?/simple?
        robot/bot/humain/humaine/ordinateur/machine/personne/ia/chatbot/programme/homme/femme/être,
        est-ce que vous êtes un?/une? vrai?/vraie?/simple?
        robot/bot/humain/humaine/ordinateur/machine/personne/ia/chatbot/programme/homme/femme/être, c'est
        un?/une? robot/bot/chatbot, est-ce que c'est un robot/bot/chatbot, est-ce que je parle à/avec
        un?/une? vrai?/vraie?/simple?
        robot/bot/humain/humaine/ordinateur/machine/personne/ia/chatbot/programme/homme/femme/être, je
        parle à/avec un?/une? vrai?/vraie?/simple?
        robot/bot/humain/humaine/ordinateur/machine/personne/ia/chatbot/programme/homme/femme/être, je
        parle à/avec qui, à/avec qui je parle, à/avec qui ai-je l'honneur, es-tu une intelligence
        artificielle, tu es une intelligence artificielle, tu es/t'es humain/réel/vivant/là, c'est quoi
        ton/votre nom/prénom, quel est ton/votre nom/prénom, ton/votre nom, ton petit nom, tu t'appelles
        comment, vous vous appelez comment, comment t'appelles tu, comment on t'appelle, as-tu un nom, tu
        as un nom, qui t'a créé/fait/programmé/construit/conçu/développé/inventé, qui vous a
        créé/fait/programmé/construit/conçu/développé/inventé, qui est ton/votre
        créateur/développeur/concepteur/maître, qui est derrière toi/ce? bot?, qui a fait/créé/programmé
        ce bot/robot, présente-toi, présentez-vous, parle-moi de toi, quel âge as-tu, d'où viens-tu""",
    agreement="""ok, okay, d'accord, entendu, compris, je vois, je comprends, bien, très bien, super,
        parfait, génial, cool, chouette, excellent, oui, ouais, non, si, voilà, ah, oh, ah bon, euh, hm,
        hmm, bof, désolé, désolée, pardon, pas de problème, tant pis, bravo, test""",
    remarks="""sans blague, c'est pas vrai, c'est pas possible, pas possible, pas croyable, j'y crois
        pas, je n'y crois pas, je ne savais pas, je savais pas, je n'en reviens pas, j'en reviens pas,
        mon dieu, oh mon dieu, oh là? là, ho là là, tiens tiens?, ça alors, eh ben/bien, ben dis donc,
        dis donc, quelle histoire/horreur/honte/surprise/tragédie/catastrophe/chance/idée/nouvelle, quel
        dommage/scandale/match/bazar/soulagement, les pauvres, le pauvre, la pauvre, pauvres gens/bêtes,
        chapeau, bien joué, bien fait, tant mieux, tant pis, je suis
        choqué/choquée/surpris/surprise/impressionné/impressionnée, ça se comprend, logique, bon à
        savoir, ouf, aïe, oups, oh non, zut, mince, la vache""",
    feelings="""incroyable, impressionnant, impressionnante, fou, folle, dingue, triste, terrible,
        horrible, affreux, affreuse, choquant, choquante, tragique, scandaleux, scandaleuse, honteux,
        ridicule, absurde, drôle, marrant, rigolo, bizarre, étrange, intéressant, intéressante,
        passionnant, fascinant, mignon, mignonne, génial, géniale, super, magnifique, merveilleux,
        formidable, extraordinaire, fantastique, parfait, chouette, cool, dommage, bravo, félicitations,
        respect, wow, waouh, ouah, ouf, aïe, mince, zut, grave, surprenant, étonnant, inquiétant,
        rassurant, touchant, émouvant, dur, énorme""",
    around_feelings="""c'est, c'était, ce, cela, ça, est, était, que, qu'est-ce, comme, si, tellement,
        trop, très, vraiment, assez, plutôt, carrément, quand, même, oh, ah, eh, bon, ben, mais, et,
        alors, non, oui, hein, je, trouve, histoire, nouvelle, une, un, quelle, quel, là, ouais""",
    behind_feelings="""pour, de""",
    address="""bot, robot, beleg, tous, tout le monde, à tous, à toutes, à vous, à toi, monsieur, madame,
        cher, chère, mon ami, l'ami, les amis, encore, beaucoup, bien, infiniment, d'avance, s'il vous
        plaît, s'il te plaît, stp, svp, et, alors, donc, pour tout, ou un humain/robot/bot, ou une
        machine/personne, pour votre/ton aide, pour l'aide, de votre/ton aide, pour la/votre/ta réponse,
        pour l'information, toi, vous, bcp, mec, frère, copain, l'amie, mon
        pote/cher/grand/vieux/chou/cœur/ami/petit, ma belle/chère/chérie/grande, chéri, chérie,
        messieurs, mesdames, messieurs dames, mesdames et messieurs, mesdames messieurs, mesdemoiselles,
        la compagnie, la team, les gars/filles/copains, à tous et à toutes, tous et toutes, chatbot, ou
        quoi, ou non, ou pas, hein, ou un?/une? vrai?/vraie?/simple?
        robot/bot/humain/humaine/ordinateur/machine/personne/ia/chatbot/programme/homme/femme/être, à
        moi, avec moi, mille fois, pour ça, pour cela, pour ta/ton/votre réponse/aide/explication, et
        bonne journée/soirée""",
    particles="""donc, alors, en, fait, vraiment, ici, bien, au, juste, même, là, exactement, euh, déjà,
        maintenant, bon""",
    and_="et, mais, ou, alors, donc, et pour, et concernant, qu'en est-il de",
    asks="""qui, que, quoi, quel, quelle, quels, quelles, quand, où, pourquoi, comment, combien, lequel,
        laquelle, lesquels, lesquelles, qu'est-ce, est-ce, qu'a, qu'ont, qu'est""",
    clauses="que, qui, où, quand, comment",
    requests="""dis, dis-moi, dites, dites-moi, montre, montre-moi, montrez, montrez-moi, raconte,
        raconte-moi, racontez, explique, explique-moi, expliquez, décris, décrivez, donne, donne-moi,
        donnez, donnez-moi, cite, citez, résume, résumez, liste, listez, cherche, cherchez, trouve,
        trouvez, compare, comparez, je, j'aimerais, nous, résumé, tout, nouvelles, plus""",
    checks="""est ce vraiment? vrai/exact/juste/confirmé/faux/avéré, c'est vraiment?
        vrai/exact/juste/confirmé/faux/avéré ou? faux?/non?/pas?, est ce que c'est vraiment?
        vrai/exact/juste/confirmé/faux, vrai ou faux, vrai, vraiment, info ou intox, vérification
        s'il? vous? plaît?, vérifie/vérifiez ça/cela/ceci? svp?, peux/pouvez tu/vous vérifier
        ça/cela/ceci, une? source/sources/preuve/preuves, qu'en dit on, que disent les
        articles/sources, que savons/sait nous/on à ce sujet, qu'est ce qu'on a là/sur dessus?/ça?""",
    checks_that="""est il vrai/exact que/qu, est ce vrai/exact que/qu, est ce que c'est vrai/exact que/qu,
        c'est vrai que/qu, vérifie/vérifiez si, j'ai entendu/lu que/qu""",
    verbs="""est, sont, était, étaient, sera, seront, a, ont, avait, avaient, aura, auront, va, vont,
        allait, fut, furent, peut, peuvent, pouvait, doit, doivent, veut, veulent, voulait, fait, font,
        faisait, dit, disent, n'est, n'a, n'ont, s'est, l'a, n'était, vient, vaut, reste, devient, perd,
        gagne, meurt, tombe, nie, confirme, quitte""",
    slips="""c'est/c'était une erreur/faute de? frappe?, une? erreur, faute/erreur de frappe, mauvaise/mauvais
        touche/bouton/fenêtre/conversation/groupe/message, par erreur, c'était par erreur, je me suis
        trompé/trompée, j'ai fait une faute/erreur de? frappe?, ce n'était/était pas pour vous/toi, pas
        pour vous/toi, c'est/c'était mon chat, ma faute, c'est ma faute, oubliez/oublie ça/cela, laissez
        tomber, laisse tomber, excusez moi, excuse moi, excusez, mes excuses, je m'excuse, toutes mes
        excuses, fausse manip/manœuvre/manipulation""",
    letters="éèàùç",
    asking="est-ce, qu'est-ce, pourquoi, combien, lequel, laquelle, lesquels, lesquelles",
    tags="n'est-ce pas, non, pas vrai, c'est vrai, hein, ou pas, ou non, vrai",
    articles="le, la, les, un, une, des, du",
    name_links="de, du, des, la, le, les, et, d', van, von, al, el, di, da, del, der, of, the",
    verb_first_asks=True,
    laughter=r"a*(?:h[aeiou]){2,}h*|ptdr|mdr",
    inverted=r"-(?:t-)?(?:ils?|elles?|on|vous|tu|nous|je|ce)",
    keyboard_forward="azertyuiop qsdfghjklm wxcvbn",
    yes="oui",
    no="non",
)

_COVERAGE = CoverageWords(
    article="articles",
    noun=r"(?:articles?(?: de presse)?|dépêches?|reportages?|papiers|nouvelles|actualités?|actus?|titres"
    r"|infos?|informations|couverture)(?: (?:parue?s?|publiée?s?|datée?s?))?",
    kinds={
        "opinion": r"(?:articles?|textes?) d['’]opinion|tribunes?|éditori(?:al|aux)|éditos?|chroniques?",
        "fact_check": r"fact[- ]?check(?:ing|s)?|vérifications?(?: des faits)?",
        "interview": r"interviews?|entretiens?",
        "live": r"directs|lives?",
    },
    with_="avec",
    about=r"(?:sur|à propos (?:de la |de l['’]|du |des |de |d['’])|au sujet (?:de la |de l['’]|du |des |de "
    r"|d['’])"
    r"|concernant|autour (?:de la |de l['’]|du |des |de |d['’])|parlant (?:de la |de l['’]|du |des |de "
    r"|d['’]))",
    about_it=r"(?:là-dessus|à ce sujet)",
    it="sur ça",
    lead=r"(?:(?:peux-tu |pouvez-vous |pourriez-vous )?(?:montre|montrez|montrer|donne|donnez|donner|trouve"
    r"|trouvez"
    r"|trouver|liste|listez|lister|cherche|cherchez|chercher|affiche|affichez)(?:-moi|-nous)?(?: tous|"
    r" toutes)?"
    r"|je (?:cherche|veux|voudrais))",
    qualifiers=r"(?:tous|toutes|les|des|le|la|l['’]|quelques|d['’]autres|derni(?:er|ère)s?"
    r"|nouve(?:au|lle)x?s?"
    r"|récente?s?"
    r"|autres|COUNT)",
    numbers="deux trois quatre cinq six sept huit neuf dix",
    please=r"(?:s['’]il (?:te|vous) plaît|merci|stp|svp)",
    at=r"(?:(?:du|de la|de|des|en|au|le|la|depuis|mois|semaine) )*",
    by=r"(?:(?:par|du|de la|de|dans|chez) )+(?:le |la )?",
    written_in=r"(?:en )?",
    papers="",
    in_place=r"à|en",
    join=r"(?:(?:,|,? (?:et|ou|ainsi que)) |/)",
    and_=r"(?:et|mais|ou|alors|et pour|qu['’]en est-il de)",
    only=r"seulement|uniquement",
    clauses=r"(?:que|qu['’]|si|comment|pourquoi|qui|quand|où|quel\w*|ce que)",
    articles=r"(?:la |le |les |un |une |des |l['’])",
    frames=(
        Frame(r"(?:{lead} )?(?:{qualifiers} ?)*{noun}(?: récente?s?)?(?: {about} ?TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} ?)*{noun} (?:de|par|écrits par) AUTHOR"),
        Frame(
            r"quel(?:le)?s (?:{qualifiers} )*{noun} (?:y a-t-il|il y a|avez-vous|as-tu"
            r"|existe(?:nt)?(?:-t-ils)?"
            r"|trouve-t-on)(?: {about} ?TOPIC)?"
        ),
        Frame(
            r"quel(?:le)?s (?:{qualifiers} )*{noun} (?:parlent (?:de la |de l['’]|du |des |de |d['’])"
            r"|traitent "
            r"(?:de la |de l['’]|du |des |de |d['’]))TOPIC"
        ),
        Frame(
            r"quel(?:le)?s (?:{qualifiers} )*{noun} (?:évoquent|mentionnent|citent) TOPIC", asks="mentions"
        ),
        Frame(
            r"quel(?:le)?s (?:{qualifiers} )*{noun} (?:sont|ont été|furent)(?: {about} ?TOPIC)?"
            r"(?: (?:paru|publié|écrit)e?s?)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"(?:est-ce qu['’]il y a|y a-t-il|il y a|avez-vous|as-tu|tu as|vous avez)(?: des| d['’]autres|"
            r" quelque)? "
            r"?(?:{noun}|chose|quelque chose)(?: {about} ?TOPIC)?"
        ),
        Frame(
            r"(?:quoi de (?:neuf|nouveau)|qu['’]y a-t-il de (?:neuf|nouveau)|du (?:neuf|nouveau)|des"
            r" nouvelles"
            r"|les dernières)(?: (?:{about} ?|à |en |au |aux |de |du )TOPIC)?"
        ),
        Frame(
            r"(?:qu['’](?:a|est-ce qu['’]a)|que|qu['’]est-ce que) ?(?:publié|écrit|rapporté|publie|rapporte"
            r"|a publié"
            r"|a écrit)? ?⟦⟧ ?(?:a (?:publié|écrit|rapporté)|publié|écrit|rapporté)?"
        ),
        Frame(
            r"qu['’](?:a|ont) (?:publié|écrit)(?: d['’]autre)? ⟦⟧(?: {about} ?TOPIC)?"
            r"|qu['’]est-ce que ⟦⟧ (?:a|ont) (?:publié|écrit)(?: d['’]autre)?(?: {about} ?TOPIC)?"
        ),
        Frame(
            r"qui a (?:écrit|publié|signé|fait)(?: quelque chose| (?:un|une|l['’]|le|la|les) ?{noun})?"
            r" {about} ?TOPIC|qui écrit {about} ?TOPIC|qui a (?:couvert|traité) TOPIC",
            asks="authors",
        ),
        Frame(
            r"(?:de qui (?:est|sont)|qui est l['’]auteure? (?:de |du |des )?) ?(?:l['’]|le |la |les )?{noun}"
            r" {about} ?TOPIC",
            asks="authors",
        ),
        Frame(
            r"quel(?:le)?s (?:journaux|médias|titres|journalistes|sources) (?:ont|parlent|écrivent)(?: écrit"
            r"| parlé"
            r"| publié)? (?:{about} ?|de la |du |des |de |d['’])TOPIC"
        ),
        Frame(r"quel(?:le)?s sont (?:{qualifiers} ?)*{noun}(?: {about} ?TOPIC)?"),
        Frame(r"combien d['’]{noun} (?:y a-t-il|avez-vous|as-tu)(?: {about} ?TOPIC)?", asks="count"),
        Frame(r"(?:tout|toutes les infos) {about} ?TOPIC"),
        Frame(
            r"qu['’](?:a-t-on|est-ce qu['’]on a) (?:écrit|publié)(?: {about} ?TOPIC)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"(?:que s['’]est-il|qu['’]est-ce qui s['’]est|ce qui s['’]est) (?:passé|produit)"
            r"|qu['’]est-ce qui (?:est arrivé|a eu lieu)|qu['’]est-il arrivé",
            needs="time",
            asks="events",
        ),
    ),
    which=r"lesquels|lesquelles|quels|quelles",
    of_them=r"(?:parmi (?:eux|elles|ceux-ci|celles-ci)|d['’]entre (?:eux|elles)|de ces {noun}|parmi ces"
    r" {noun}|en)",
    others=r"(?:les |d['’])?autres (?:journaux|médias|titres|sources)",
    left_out=(
        r"(?:{lead} )?(?:tous |toutes )?(?:sans|sauf|excepté|hormis|à part|mais pas|pas) REST",
        r"(?:lesquels|lesquelles) ne sont pas REST",
    ),
    follow_ups=(
        Frame(
            r"(?:lequel|laquelle|lesquels|lesquelles|quel(?:le)?s? {noun} {of_them}|combien)(?: {of_them})?"
            r"(?: (?:est|sont|étaient|datent|viennent|proviennent|ont été))?(?: des| une?)?"
            r"(?: {about} ?TOPIC)?"
            r"(?: (?:paru|publié|écrit)e?s?)?(?: {of_them})?",
            needs="outlet or language or time or topic",
        ),
        Frame(
            r"quel(?:le)?s {noun} (?:sont|étaient|datent|viennent|ont été)(?: (?:paru|publié|écrit)e?s?)?",
            needs="outlet or language or time",
        ),
        Frame(
            r"(?:lesquels|lesquelles|quel(?:le)?s {noun} {of_them}|combien)(?: {of_them})? (?:parlent"
            r"|traitent)"
            r" (?:de la |de l['’]|du |des |de |d['’])TOPIC"
        ),
        Frame(
            r"(?:lesquels|lesquelles|combien)(?: {of_them})? (?:évoquent|mentionnent|citent)"
            r" TOPIC",
            asks="mentions",
        ),
        Frame(
            r"(?:{lead} )?(?:seulement |uniquement )?(?:ceux|celles|tous ceux|toutes celles)"
            r"(?: {of_them})?(?: qui (?:sont|datent|viennent))?(?: {about} ?TOPIC)?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:les |des )?{noun}(?: {about} ?TOPIC)?", needs="only"),
        Frame(
            r"(?:{lead} )?(?:seulement |uniquement )?(?:ceux|celles) qui parlent (?:de la |de l['’]|du "
            r"|des |de "
            r"|d['’])TOPIC"
        ),
        Frame(
            r"(?:qui|quel(?:le)?s journalistes) (?:(?:les |l['’])a(?: tous| toutes)? écrit(?:e?s?)?"
            r"|a écrit (?:ces {noun}|ça|cela)|en (?:est|sont) (?:l['’]auteur|les auteurs))",
            asks="authors",
        ),
        Frame(r"(?:{lead} )?(?:tous|toutes|la liste complète|tous les autres|les autres)", asks="count"),
        Frame(
            r"(?:quand|où) (?:est-il|est-elle|sont-ils|sont-elles|a-t-il été|ont-ils été) (?:paru"
            r"|publié)e?s?",
            asks="count",
        ),
        Frame(r"combien(?: y en a-t-il| il y en a)?(?: en tout| au total)?", asks="count"),
    ),
    ordinals=(
        r"premi(?:er|ère)|plus\srécente? deuxième|seconde? troisième quatrième cinquième "
        r"sixième septième huitième neuvième dixième"
    ),
    last=r"derni(?:er|ère)|plus\sancien(?:ne)?",
    ordinal_frames=(
        r"que dit (?:le |la )?ORDINAL(?: article| dépêche)?(?: {about} ?TOPIC)?",
        r"(?:(?:montre|ouvre)(?:-moi)? )?(?:le |la )ORDINAL(?: article)?",
    ),
    article_frames=(
        r"de quoi (?:parle|traite) (?:l['’]|le |la )(?:dernier |dernière )?{noun}(?: {about} ?SUBJECT)?",
        r"de quoi (?:ça |il |elle |cela )?(?:parle|s['’]agit)(?:-t-il|-t-elle)?",
        r"que (?:dit|raconte|rapporte) (?:l['’]|le |la ){noun}(?:(?: {about} ?SUBJECT)? {about} ?TOPIC)?",
        r"résume(?:z|r)?(?:-moi|-nous)? (?:l['’]|le |la ){noun}(?: {about} ?SUBJECT)?",
    ),
    conclusion_frames=(
        r"(?:quelle est (?:sa|la) conclusion|que conclut(?:-il|-elle)?"
        r"|à quelle conclusion (?:arrive|parvient)(?:-t-il|-t-elle)?)"
        r"(?: (?:l['’]|le |la |de l['’]|du |de la ){noun}(?: {about} ?SUBJECT)?)?",
    ),
    this_article=r"(?:qui a (?:écrit|signé)|de qui est|qui est l['’]auteure? de) (?:cet "
    r"|l['’])article",
    units="jour semaine mois année",
    time_before=r"(?:(?:le|la|l['’]|de la|du) ?)?(?:UNIT (?:d['’]avant|précédente?))",
    time_after=r"(?:(?:le|la|l['’]|de la|du) ?)?UNIT (?:d['’]après|suivante?)",
)

_STATEMENTS = StatementWords(
    denied="""un/ce/son/leur/le démenti, des/les/ces/ses démentis, formel démenti,
        dément/démentent/démentait/démentaient/démentit, démentirent/démenti/démentie/démentis/démenties,
        nie le/la/les/l'*/un/une/tout/toute/avoir/être/en/que/qu'*/son/sa, nie
        ses/leur/leurs/ce/ces/cette/avec/pour, nie catégoriquement/farouchement/formellement/fermement,
        nie toujours/aussi/également/vigoureusement, nie $,
        nient/niait/niaient/nia/nièrent/nié/niée/niés/niées,
        conteste/contestent/contestai*/contesta/contesté*, réfute/réfutent/réfutai*/réfuta/réfuté*,
        récuse/récusent/récusai*/récusa/récusé*, rejette/rejettent/rejetai*/rejeté*/balaie*/balaye …
        accusation*/information*/allégation*/rumeur*/propos/thèse*/hypothèse*/version/affirmation*,
        balayé*/écarte/écartent/écarté*/repousse/repoussé* …
        accusation*/information*/allégation*/rumeur*/propos/thèse*/hypothèse*/version/affirmation*,
        rejette/rejettent/rejetai*/rejeté*/balaie*/balaye …
        soupçon*/critique*/grief*/faits/reproche*/imputation*/insinuation*/assertion*/polémique,
        balayé*/écarte/écartent/écarté*/repousse/repoussé* …
        soupçon*/critique*/grief*/faits/reproche*/imputation*/insinuation*/assertion*/polémique,
        s'inscrit/s'inscrivent/inscrit/inscrite en faux, s'en défend/défendent/défendait, s'est/était/sont
        (toujours) défendu/défendue/défendus, se défend/défendent/défendait de/d'avoir/d'être,
        clame/clament/clamait/clamé … innocence, proteste/protesté de son innocence,
        qualifie/qualifient/qualifiai*/qualifié … d'infondé*/d'absurde*/d'inexact*,
        qualifie/qualifient/qualifiai*/qualifié … mensong*/faux/fausse/fausses/calomni*/fantaisiste*,
        dénonce/dénoncent/dénonçait/dénoncé … mensonge*/calomnie*/diffamation/fausses,
        parle/parlent/parlait/parlé de mensonge*/calomnie*, crie au mensonge, réduit à néant,
        vient/viennent/venait de démentir, tenu/tient/tiennent à démentir, a/ont dû démentir,
        fait/font/faisait état de fausses""",
    confirmed="""confirme/confirment/confirmai*/confirma/confirmé*, avoue/avouent/avouai*/avoua/avoué*,
        confirmation, reconnaît/reconnait/reconnaissent/reconnaissait/reconnaissaient,
        reconnut/reconnurent/reconnu/reconnue/reconnus,
        admet/admettent/admettait/admettaient/admit/admirent/admis,
        concède/concèdent/concédait/concéda/concédé, fini par
        reconnaître/admettre/avouer/confirmer/concéder, a/ont dû reconnaître/admettre/avouer/concéder,
        vient/viennent/venait de confirmer/reconnaître/admettre, tenu à confirmer,
        corrobore/corroborent/corroborait/corroboré/corroborée/corroborés,
        authentifie/authentifié/authentifiée, ne nie/cache/conteste pas/plus,
        convient/conviennent/convenait/convenu que/qu'*, plaide/plaidé/plaidaient coupable, passe/passé
        aux aveux""",
    neither="""refus* (pour) (l'instant) de/à confirmer ou/ni/et (de) (à) démentir/infirmer/d'infirmer,
        pas voulu/souhaité/pu (ni) confirmer ou/ni/et (de) démentir/infirmer, sans (ni) confirmer ou/ni/et
        démentir/infirmer, ni confirmé*/infirmé* ni démenti*/infirmé*/confirmé*, ni démenti* ni confirmé*,
        ne confirme/confirmait/confirment ni ne/n'*
        dément/démentait/démentent/infirme/infirment/infirmait, ne dément/démentent ni ne
        confirme/confirment, ni confirmer ni démentir/infirmer, ni infirmer ni confirmer, ni démentir ni
        confirmer, de/à confirmer ou/ni/et (de) (à) (d') démentir/infirmer/d'infirmer, démentir/infirmer
        ou/ni/et (de) (à) confirmer, d'infirmer ou/ni/et (de) confirmer""",
    unconfirmed="""refuse/refusent/refusait/refusaient/refusé/refusant (pour) (l'instant) de/à confirmer,
        se/s'est refuse/refusait/refusé à confirmer, pas voulu/souhaité/été (en) (mesure) (de) confirmer,
        pas pu/pouvoir confirmer, ne/n' peut/peuvent/pouvait/pouvaient/pu (pas) (encore) confirmer, pas
        confirmer, pas (encore) (été) (officiellement) confirmé/confirmée/confirmés/confirmées, non
        confirmé/confirmée/confirmés/confirmées, aucune confirmation, sans confirmer, pas de confirmation,
        ne/n' confirme/confirment/confirmait/confirmé/confirmée pas""",
    undenied="""refuse/refusent/refusait/refusé/refusant de démentir/nier, pas voulu/souhaité
        démentir/nier, aucun démenti, pas de démenti, sans démentir, ne/n' dément/démentent/démentait pas,
        pas (été) démenti/démentie""",
    silent="""refuse/refusent/refusait/refusaient/refusé/refusée/refusés (pour) (l'instant) de/d'* (se)
        commenter/répondre/prononcer/dire/donner/divulguer/détailler,
        refuse/refusent/refusait/refusaient/refusé/refusée/refusés (pour) (l'instant) de/d'* (se)
        préciser/communiquer/parler/évoquer/révéler/apporter/tout,
        refusées/refusant/décliné/décline/déclinent/déclinait/évité/évite (pour) (l'instant) de/d'* (se)
        commenter/répondre/prononcer/dire/donner/divulguer/détailler,
        refusées/refusant/décliné/décline/déclinent/déclinait/évité/évite (pour) (l'instant) de/d'* (se)
        préciser/communiquer/parler/évoquer/révéler/apporter/tout, refuse/refusent/refusait/refusé de
        s'exprimer/s'expliquer/s'étendre, refuse/refusent/refusé tout/toute
        commentaire/déclaration/interview, décliné/décline/déclinent …
        commentaire/commentaires/interview/invitation/demande, n'a/n'ont/n'avait/n'avaient
        souhaité/voulu/désiré (y) (nous) commenter/réagir/répondre/s'exprimer/communiquer, n'a/n'ont
        répondu/réagi/commenté, aucun/nul commentaire, aucune déclaration/réaction, sans commentaire, pas
        de commentaire/commentaires, pas (encore) (immédiatement) (directement) (publiquement)
        réagi/répondu/commenté/communiqué, pas (encore) (immédiatement) (publiquement)
        souhaité/voulu/désiré/été/tenu (joint) (à) (faire) (de)
        commentaire/commentaires/commenter/réagir/répondre/parler, pas (encore) (immédiatement)
        (publiquement) souhaité/voulu/désiré/été/tenu (joint) (à) (faire) (de)
        s'exprimer/s'expliquer/communiquer/détailler/préciser/donner, pas souhaité/voulu/désiré (y) (nous)
        (lui) (se) commenter/réagir/répondre/parler/prononcer/s'exprimer, ne/n' fait/font/faisait/fera
        aucun/pas (de) commentaire/commentaires, s'est/s'était/s'étaient/sont (pas) refusé/refusée/refusés
        à tout/toute/commenter, ne/n' s'est/s'était/s'exprime/s'exprimera pas (encore) (publiquement)
        exprimé/exprimée/prononcé/prononcée, s'est/s'était pas (encore)
        exprimé/exprimée/prononcé/prononcée, sont pas exprimés/exprimées/prononcés, ne
        souhaite/souhaitent/souhaitait/souhaitaient/veut/voulait/désire/désirait pas/plus (se) (y) (nous)
        (lui) (faire) s'exprimer/commenter/réagir/communiquer/répondre, ne
        souhaite/souhaitent/souhaitait/souhaitaient/veut/voulait/désire/désirait pas/plus (se) (y) (nous)
        (lui) (faire) commentaire/de/prononcer/parler/détailler/préciser,
        garde/gardent/gardé/gardait/observe/observé … (le) silence/mutisme,
        reste/restait/resté/restée/restent
        muet/muette/muets/silencieux/silencieuse/injoignable/injoignables/évasif/évasive, botte/botté en
        touche, élude/éludent/éludait/éludé, esquive/esquivé, injoignable/injoignables, pas/ni
        pu/était/étaient être joint/jointe/joints/joignable, pas (donné) suite, pas (encore)
        répondu/réagi/joignable, ne commente/commentent/commentait/répond/répondent pas,
        s'abstient/s'abstenait/abstenu/abstenue de/d'* commenter/commentaire/tout, s'est/sont
        muré/murée/murés dans""",
    corrected="""revenu/revenue/revient sur, marche arrière, rétracté/rétractée/rétracte,
        retire/retiré/retirent/retirait/revient/revenu/revenue/reviennent …
        démenti/confirmation/déclaration/déclarations/propos/aveux/témoignage,
        corrige/corrigent/corrigeait/corrigea/corrigé/corrigée/corrigeons …
        erreur/bilan/chiffre/chiffres/propos/article/version/montant/date/information/tir, nous
        corrigeons, corrige/corrigé/corrigent, rectifie/rectifient/rectifié/rectifiée/rectifions,
        rectificatif, rectification, erratum, version précédente/antérieure, se/s'est
        rétracte/rétractent/rétractait/rétracté/rétractée, se rétracter, fait/font/faisait/ont marche
        arrière, a/ont dû/tenu (à) rectifier/corriger, vient/viennent de rectifier/corriger,
        tient/tiennent à rectifier, mise au point, nous avons écrit par erreur, revu/révisé/revoit/révise
        (à) (la) hausse/baisse""",
    demanded="""exige/exigent/exigeait/exigeaient/exigea/exigèrent/exigé,
        réclame/réclament/réclamai*/réclama/réclamé*,
        demande/demandent/demandait/demandaient/demanda/demandèrent/demandé (instamment) (notamment)
        (aussi) (également) que/qu'*/à/au/aux/de/d'*/la/le/les/l'*/une/un/des/son/sa/ses/plus,
        appelle/appellent/appelait/appelaient/appelé à/au/aux, appelle/appellent/appelait/appelé
        le/la/les/l'*/ses/leurs/tous/chacun … à, presse/pressé de, enjoint/enjoignent/enjoignait,
        somme/sommé/sommée de, exhorte/exhortent/exhortait/exhorté, implore/imploré,
        revendique/revendiquent/revendiqué … droit/hausse/augmentation, prône/prônent/prônait/prôné,
        plaide/plaident/plaidait/plaidé pour, invite/invité/invitent … à/les, ordonne/ordonnent/ordonné""",
    announced="""annonce/annoncent/annonçait/annonçaient/annonça/annoncé*,
        promet/promettent/promettait/promettaient/promit/promis, s'engage/s'engagent/s'engageait à,
        s'est/sont engagé/engagée/engagés à, dévoile/dévoilent/dévoilait/dévoilé,
        officialise/officialisé/officialisée, fait/font/faisait/fit part, fixe/fixé rendez-vous""",
    reported="""rapporte/rapportent/rapportait/rapportaient/rapporta/rapporté,
        révèle/révèlent/révélait/révélé, écrit/écrivent/écrivait/écrivaient/écrivit,
        publie/publient/publiait, a/ont/avait/avaient (ainsi) (également) publié,
        relate/relatent/relatait/relaté, relaie/relaient/relayé, croit/croient savoir, a/avait appris
        auprès, selon nos/les/ses/des informations, selon le/la/un/une
        journal/quotidien/hebdomadaire/magazine/chaîne/presse, affirme/affirment/indique/rapporte le/la/l'
        journal/quotidien/hebdomadaire/magazine/chaîne, affirme un/le article, raconte/racontent/raconté
        le/la journal/quotidien, consacre/consacré une enquête""",
    said="""dit/disent/disait/disaient/dira, fait/font/faisait/faisaient/fit/firent
        savoir/valoir/remarquer/observer/état, tient/tenait/tenu à (le) (la)
        préciser/rappeler/souligner/rassurer/saluer, met/mettent/mis/mettait en garde/avant/cause,
        affirme/affirment/affirmai*/affirma/affirmé*, explique/expliquent/expliquai*/expliqua/expliqué*,
        indique/indiquent/indiquai*/indiqua/indiqué*, précise/précisent/précisai*/précisa/précisé*,
        ajoute/ajoutent/ajoutai*/ajouta/ajouté*, souligne/soulignent/soulignai*/souligna/souligné*,
        estime/estiment/estimai*/estima/estimé*, assure/assurent/assurai*/assura/assuré*,
        juge/jugent/jugeai*/jugea/jugé*, regrette/regrettent/regrettai*/regretta/regretté*,
        déplore/déplorent/déplorai*/déplora/déploré*, dénonce/dénoncent/dénonçai*/dénonça/dénoncé*,
        salue/saluent/saluai*/salua/salué*, critique/critiquent/critiquai*/critiqua/critiqué*,
        alerte/alertent/alertai*/alerta/alerté*, insiste/insistent/insistai*/insista/insisté*,
        raconte/racontent/racontai*/raconta/raconté*, témoigne/témoignent/témoignai*/témoigna/témoigné*,
        rétorque/rétorquent/rétorquai*/rétorqua/rétorqué*,
        constate/constatent/constatai*/constata/constaté*,
        commente/commentent/commentai*/commenta/commenté*, martele/martelent/martelai*/martela/martelé*,
        évoque/évoquent/évoquai*/évoqua/évoqué*, accuse/accusent/accusai*/accusa/accusé*,
        détaille/détaillent/détaillai*/détailla/détaillé*,
        certifie/certifient/certifiai*/certifia/certifié*, jure/jurent/jurai*/jura/juré*,
        signale/signalent/signalai*/signala/signalé*, avance/avancent/avançai*/avança/avancé*,
        ironise/ironisent/ironisai*/ironisa/ironisé*,
        plaisante/plaisantent/plaisantai*/plaisanta/plaisanté*, nuance/nuancent/nuançai*/nuança/nuancé*,
        tranche/tranchent/tranchai*/trancha/tranché*, pense/pensent/pensai*/pensa/pensé*,
        doutee/douteent/douteai*/doutea/douteé*, note/notent/notai*/nota/noté*,
        observe/observent/observai*/observa/observé*, remarque/remarquent/remarquai*/remarqua/remarqué*,
        résume/résument/résumai*/résuma/résumé*,
        pronostique/pronostiquent/pronostiquai*/pronostiqua/pronostiqué*,
        argumente/argumentent/argumentai*/argumenta/argumenté*,
        énumére/énumérent/énumérai*/énuméra/énuméré*, analyse/analysent/analysai*/analysa/analysé*,
        décrypte/décryptent/décryptai*/décrypta/décrypté*,
        diagnostique/diagnostiquent/diagnostiquai*/diagnostiqua/diagnostiqué*,
        redoute/redoutent/redoutai*/redouta/redouté*, apaise/apaisent/apaisai*/apaisa/apaisé*,
        fustige/fustigent/fustigeai*/fustigea/fustigé*, raille/raillent/raillai*/railla/raillé*,
        grince/grincent/grinçai*/grinça/grincé*, lance/lancent/lançai*/lança/lancé*,
        souffle/soufflent/soufflai*/souffla/soufflé*, glisse/glissent/glissai*/glissa/glissé*,
        vante/vantent/vantai*/vanta/vanté*, argue/arguent/arguai*/argua/argué*,
        confie/confient/confiai*/confia/confié*, murmure/murmurent/murmurai*/murmura/murmuré*,
        temporise/temporisent/temporisai*/temporisa/temporisé*,
        recommande/recommandent/recommandai*/recommanda/recommandé*,
        préconise/préconisent/préconisai*/préconisa/préconisé*, tweete/tweetent/tweetai*/tweeta/tweeté*,
        poste/postent/postai*/posta/posté*, dicte/dictent/dictai*/dicta/dicté*,
        énonce/énoncent/énonçai*/énonça/énoncé*, expose/exposent/exposai*/exposa/exposé*,
        motive/motivent/motivai*/motiva/motivé*, pointe/pointent/pointai*/pointa/pointé*,
        déclare/déclarent/déclarait/déclaraient/déclara/déclarèrent/déclaré/déclarée,
        rappelle/rappellent/rappelait/rappelaient/rappela/rappelé, avertit/avertissent/avertissait/averti,
        prévient/préviennent/prévenait/prévint/prévenu,
        soutient/soutiennent/soutenait/soutenaient/soutint/soutenu que/qu'*/avoir,
        répond/répondent/répondait/répondit/répondu, réplique/répliquent/répliquait/répliqua/répliqué,
        prétend/prétendent/prétendait/prétendaient/prétendu, considère/considèrent/considérait/considéré,
        conclut/concluent/concluait/conclu, poursuit/poursuivent/poursuivait/poursuivi,
        croit/croient/croyait/croyaient, craint/craignent/craignait/craignaient,
        espère/espèrent/espérait/espéraient/espéré, relève/relèvent/relevait/relevé,
        suggère/suggèrent/suggéré, réitère/réitèrent/réitéré, répète/répètent/répétait/répété,
        réagit/réagissent/réagissait/réagi, veut/veulent/voulait croire, se
        félicite/félicitent/félicitait/réjouit/réjouissent/réjouissait, se
        souvient/souviennent/plaint/plaignent/dit/veut/défend,
        s'inquiète/s'inquiètent/s'inquiétait/s'étonne/s'étonnent,
        s'étonnait/s'indigne/s'indignent/s'insurge/s'insurgent,
        s'alarme/s'agace/s'emporte/s'exclame/s'interroge,
        s'interrogent/s'amuse/s'enthousiasme/s'explique/s'excuse/s'excusent, s'est/sont
        félicité/félicitée/réjoui/réjouie/inquiété/inquiétée, s'est/sont
        indigné/indignée/insurgé/étonné/étonnée/exclamé/exclamée, s'est/sont
        souvenu/souvenue/plaint/plainte/excusé/excusée/ému, s'est/sont
        interrogé/dit/dite/justifié/justifiée/expliqué/expliquée, avait/a/ont parlé de/d'*,
        parle/parlent/parlait de/d'*, pour sa/leur part, à en croire, selon, d'après, aux dires de/du/des,
        de source policière/judiciaire/proche""",
    sources="selon, d'après, à en croire, aux dires de/du/des",
    other_senses="""confirme/confirment/confirmé/confirmée …
        place/titre/qualification/réservation/commande, confirme/confirment/confirmé/confirmée …
        statut/suprématie/domination/rang/leadership, confirme/confirmé/confirmée … en appel,
        confirme/confirmé la condamnation/peine, cas confirmé/confirmés, confirme (bien) la/cette
        règle/tendance, confirme/confirmé en/dans ses/son, nie/nié … entrée, n'est-ce pas,
        reconnu/reconnue/reconnus/reconnues/reconnaît/reconnaissent/reconnaissait …
        coupable/coupables/victime/victimes/mondialement/internationalement/unanimement/comme,
        reconnu/reconnue/reconnus/reconnues/reconnaît/reconnaissent/reconnaissait …
        visage/silhouette/voix/État/Palestine/indépendance/agresseur/dans,
        reconnu/reconnue/reconnus/reconnues pour/par/d'utilité, bien reconnu, reconnu/reconnue
        responsable, admis/admise/admises … à/aux/en/au
        hôpital/urgences/réanimation/concours/école/retraite, admis/admise/admises en/au/à/dans,
        être/est/sont/été admis, il est admis, conteste/contestée/contesté/contestés/contestées
        par/réforme/autorité/décision/amende/élection, très contesté/contestée,
        rejette/rejettent/rejeté/rejetée … offre/recours/appel/demande/amendement/motion/proposition,
        rejette/rejettent/rejeté/rejetée … projet/candidature/requête/pourvoi/plan/loi/accord,
        rejetée/rejetés par, nié/nie le droit/l'existence/l'évidence, annoncé/annoncée comme,
        s'annonce/s'annoncent, comme annoncé/prévu, bien/mal accusé, accuse/accusent/accusait/accusé …
        baisse/recul/retard/perte/pertes/chute/coup/déficit/réception, tribunal/cour/assises … jugé/juge,
        juge/juges du/de/des/d'*, le/la/les/un/une/des/ce/ces juge/juges, du/au juge, jugé/jugée/jugés …
        tribunal/cour/pour/coupable, demande/demandes d'asile/d'emploi/d'extradition,
        la/une/cette/sa/leur/les/des/à demande/demandes, offre et demande, lance/lancent/lancé/lancée …
        produit/campagne/appel/offre/enquête/projet/opération/programme/site/gamme/pierre/pierres,
        lance/lancent/lancé/lancée … projectile/projectiles/missile/missiles/grenade/fusée,
        lance/lancent/lancé/lancée … ballon/offensive/plan/concours/pétition/application/marque,
        est/sont/fut/être/été lancé, lance/lancé/lancent un/une/des/la/le/les/son/sa/leur, note/notes de,
        une/la/des/les/sa note/notes, avance/avancent/avancé … pas/pion/argent, en avance, à l'avance,
        avancé/avancée de, d'avance, ajoute/ajouté/ajoutent … but/buts/point/points/touche/à/aux,
        s'ajoute/s'ajoutent, rappelle/rappellent/rappelé …
        modèles/véhicules/voitures/produits/souvenir/lot/lots/ambassadeur,
        appelle/appellent/appelé/appelait … police/pompiers/secours/Samu, appelle/appelé s'appelle,
        s'appelle, fait-divers, salue/salué/salués/saluée par, publié/publiée/publiés/publiées
        par/dans/en/le, écrit/écrits/écrite par, dit « non, autrement dit, c'est-à-dire,
        assure/assurent/assuré/assurait … sécurité/transport/intérim/service/victoire/qualification,
        assure/assurent/assuré/assurait … place/montée/maintien/direction/liaison/présidence/défense,
        assuré/assurée/assurés par/contre/social/sociaux, promis à, terre promise, la/une/de/en pointe,
        observe/observé une/la minute/grève, évoqué/évoquée/évoqués par, indique/indiqué/indiquée par,
        poursuit/poursuivent/poursuivi/poursuivie/poursuivait … pour/justice/sa/son/ses/leur/route,
        poursuit/poursuivent/poursuivi/poursuivie/poursuivait …
        carrière/efforts/travail/grève/discussions/négociations/chute/hausse, conclu/conclue/conclut …
        accord/contrat/marché/vente, relève/relevé/relève/relèvent de/du, se relève, de relève, la/une
        relève, constaté/constatés sur, signalé/signalés/signalée à, confie/confié/confiée …
        mission/tâche/enquête/à/aux/au, fait/font/faisait état de santé, en fait état, croit/croient en,
        exposé/exposée/exposés/expose à/au/aux/dans, motivé/motivée par/pour, post/poste de, estime de,
        répondu/répond/répondent présent/à/aux/au … appel/critères/besoin/exigences/objectif, tient à,
        prévenu/prévenus d'*, le/les/du/des/la/un/une prévenu/prévenus/prévenue, prévient/prévenu …
        police/secours/pompiers, accusé/accusée/accusés/accusées de/d'*/par, les/des/un/une
        accusé/accusés/accusée""",
    nouns="""un/ce/son/leur/le/formel démenti, des/les/ces/ses démentis, confirmation, rectificatif,
        rectification, erratum, mise au point, version précédente/antérieure""",
    deny="""démenti/démentie/démentir/dément/démentent/démentait, nié/nier/nie/nient,
        contesté/contester/conteste/contestent, rejeté/rejeter/rejette, réfuté/réfuter/réfute,
        récusé/récuser/récuse""",
    confirm="""confirmé/confirmée/confirmer/confirme/confirment, reconnu/reconnaître/reconnaît,
        admis/admettre/admet, avoué/avouer/avoue, concédé/concéder""",
    comment="""réagi/réagir/réagit, commenté/commenter/commente, exprimé/exprimée/s'exprimer,
        prononcé/prononcée/prononcer, répondu/répondre""",
    correct="corrigé/corriger/corrige/corrigée, rectifié/rectifier/rectifie, rectificatif",
    demand="réclamé/réclamer/réclame, exigé/exiger/exige, demandé/demander, revendiqué",
    announce="annoncé/annoncer/annonce/annoncée/annoncent",
    negation="n'*, ne, pas, sans, aucun, aucune, jamais, ni, rien, non, nullement, guère, personne",
    absence="""rien, exclu, exclue, exclut, excluent, écarté, écartée, écarte, faux, fausse, fausses,
        infondé, infondée, infondées, absence, indemne, indemnes, inexact, inexacte, inexactes""",
    unreal="""si, s'il/s'ils/s'elle, sera/seront, soit/soient, avant de/d'*, avant que/qu'*, pour/sans
        avoir, jusqu'à/jusqu'au, à/de/d'* être, dès que, pourrait/pourraient avoir/être, devrait/devraient
        être/avoir, doit/doivent être/avoir, dans/en l'attente, à condition, au lieu, plutôt que,
        espère/espèrent/espérait, veut/veulent/voulait que/qu'*, voir""",
    hearsay="""ignore/ignorent/ignorait si, ne sait pas si, difficile de dire si, il est faux, n'est pas
        vrai, aurait/auraient (pas) (lui) (aussi) (fermement) (formellement)
        démenti*/nié*/confirmé*/reconnu*/admis*/avoué*/contesté*/réfuté*/rejeté*/concédé*, paraît-il,
        prétendument, soi-disant, selon des/certaines/de/plusieurs rumeurs/sources/informations/témoignages,
        selon (la) rumeur, dit-on, croit savoir, apparemment, à en croire""",
    that="que, qu'*, si, s'il, s'ils, qui, dont, avoir, être, d'avoir, d'être",
    coordination="et, mais, puis, ou, avant de",
    contrast="""d'abord, dans un premier temps, initialement, mais, seulement, uniquement, partiellement,
        en partie, sauf, toutefois, cependant, en revanche, rien dit, plutôt, certains, certaines,
        quelques, pourtant, néanmoins, à l'exception, hormis, excepté, ne … que, simplement, juste, à
        moitié, sur le principe, du moins, indirectement, à demi-mot, alors que, tandis que, bien que,
        quoique""",
    asks="""qui, que, qu'*, quoi, quel, quels, quelle, quelles, quand, où, pourquoi, comment, combien,
        lequel, laquelle, lesquels""",
    helping="""a, ont, avait, avaient, est, sont, été, n'a, n'ont, n'avait, l'a, l'ont, s'est, refuse,
        refusé, fait, dit, voulu, souhaité, peut, pu""",
    long_past="avait, avaient, n'avait, n'avaient",
    quoted_mood="aurait, auraient",
    fiction="satire, satirique, sketch, roman, pièce, scène, théâtre, comédie, parodie, fiction",
    claimed="""lit-on, censé/censée/censés/censées, dit-on,
        publication/publications/message/messages/vidéo/vidéos/image/photo …
        prétend/prétendent/affirme/affirment/assure/assurent/montrerait, des internautes …
        affirment/prétendent/assurent, sur les réseaux sociaux … affirment/affirme/prétendent,
        prétendument, soi-disant, selon une rumeur, rumeur/rumeurs, aurait/auraient, serait/seraient, à en
        croire""",
    unknown_sources="""publication, publications, tweet, tweets, mème, vidéo, vidéos, image, images,
        photo, photos, capture, internaute, internautes, utilisateur*, message vocal, message, messages,
        chaîne de messages, tract, tracts, forum, forums, publicité*, Facebook, Telegram, WhatsApp,
        TikTok, Instagram, Twitter, YouTube, réseaux sociaux, en ligne""",
    claiming="""prétend*, affirme*, assure*, alerte*, dit, disent, lit-on, peut-on lire, montrerait,
        censé, censée, censés, censées, partagé*, circule*, aurait, serait""",
    kin="""frère, sœur, femme, épouse, mari, veuve, fils, fille, père, mère, oncle, tante, neveu, nièce,
        cousin, cousine, ami, amie, voisin, voisine, rival, rivale, prédécesseur, successeur,
        adversaire, concurrent, collègue""",
    claims="""accusation, accusations, allégation, allégations, rumeur, rumeurs, information,
        informations, bilan, article, nouvelle, nouvelles, propos, faits, chiffre, chiffres, soupçons,
        critiques, affirmations, version, reproches, thèse, chose, affaire""",
    asides="""a, ont, avait, avaient, ne, lui, elle, se, y, en, pas, est, été, s'est, n'a, n'ont, l'a,
        l'ont, ensuite, aussi, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier,
        aujourd'hui, toutefois, également, déjà, refuse, refusé, fermement, formellement, catégoriquement,
        officiellement, vivement, publiquement, depuis, soir, matin, encore, finalement, enfin, toujours,
        même, vigoureusement, clairement""",
    back="ce, cela, ça, ceci, le, la, les, leur, l, l'*, ces",
    what_say="""que dit/disent/disait/pense/pensent/répond/répondent, qu'a dit/déclaré/répondu, qu'ont
        dit/déclaré/répondu, que dit donc""",
    not_asked="""*-il, *-ils, *-elle, *-elles, *-on, le, la, les, un, une, des, du, de, ce, ces, cet,
        cette, cela, ça, il, elle, ils, elles, y, en, que, l'*, d'*, n'*, s'*, j'*, m'*, t'*, qu'*, bien,
        vraiment, officiellement, publiquement, déjà, jamais, réellement, aussi, effectivement, rien,
        est-ce""",
    persons="il, elle, lui, -il, -elle, -t-il, -t-elle, *-t-il, *-t-elle",
    inquiries="""pourrait, pourraient, presque, rumeur*, enquête*, soupçon*, examen, discussion*,
        négociation*, projet*, possibilité, risque, plainte*, procédure*, instruction, pourparlers""",
    noun_by="de, du, des, d, par",
    behalf="au nom de/du/des/d'*, pour le compte de/du/des/d'*",
    actors={
        "government": "gouvernement, gouvernements, exécutif",
        "ministry": "ministère, ministères, ministre, ministres",
        "company": "société, sociétés, entreprise, entreprises, compagnie, groupe, firme, exploitant",
        "shipping company": "armateur, compagnie maritime/maritimes",
        "authority": "autorité, autorités, agence, préfecture, administration, office",
        "police": "police, gendarmerie, policiers, gendarmes",
        "mayor": "maire, mairesse",
        "lawyer": "avocat/avocate/avocats/avocates, Me, défense",
        "prosecutor": "procureur/procureure, parquet",
        "spokesman": "porte-parole, porte-paroles",
        "White House": "Maison Blanche, Maison-Blanche, Washington",
        "Kremlin": "Kremlin, Moscou",
        "club": "club",
        "union": "syndicat, syndicats, intersyndicale",
        "bank": "banque, banques",
        "airline": "compagnie aérienne, compagnies aériennes",
        "council": "conseil, mairie, municipalité, ville",
        "director": "directeur/directrice, directeur général, gérant/gérante",
        "president": "président/présidente, PDG",
        "laboratory": "laboratoire, laboratoires",
        "officials": "responsable, responsables, fonctionnaires",
        "customs": "douane, douanes",
        "plant": "usine, centrale, fabrique",
        "harbour authority": "capitainerie, autorité portuaire",
        "inspector": "inspecteur/inspectrice",
        "newspaper": "journal, quotidien, hebdomadaire",
        "coach": "entraîneur/entraîneuse/entraineur, sélectionneur",
        "fire brigade": "pompiers, sapeurs-pompiers",
        "party": "parti",
    },
    media="journal, journaux, quotidien, média/médias",
    who="qui",
    who_reports="rapporté*",
    repeated_subject=r"\s\w+-(?:t-)?(?:ils?|elles?|on)\b|\s(?:est-ce|ce)\b",
    set_against="mais, pas",
    spoken_from="à, en, aux, au",
    phrases=NounPhraseWords(
        indefinite="un, une",
        before_nouns="""le, la, les, l, un, une, des, du, de, d, au, aux, ce, cette, ces, cet, son, sa, ses,
            leur, leurs, quel, quelle, quels, quelles, par, pour, dans, sur""",
        pieces=r"""(?i: (?!d[’'](?:après|abord|ailleurs|accord|emblée|ici)\b)
            (?:[cdjlmnt]|(?:jus|lors|puis)?qu)[’'](?=\w)
            | [^\W_]+(?:[’'][^\W_]+)?(?=-(?:t-)?(?:ils?|elles?|on)\b) | -(?:t-)?(?:ils?|elles?|on)\b )""",
        people="""ministre, ministres, vice-ministre, ministère, ministères, secrétaire, secrétaires,
            président, présidents, présidente, présidentes, vice-président, vice-présidente, coprésident,
            coprésidente, ex-président, ex-ministre, ex-maire, premier, première, maire, maires, mairesse,
            préfet, préfète, préfets, préfecture, sous-préfet, sous-préfète, sous-préfecture,
            porte-parole, porte-paroles, directeur, directeurs, directrice, directrices, direction,
            codirecteur, codirectrice, chef, chefs, cheffe, cheffes, usine, usines, centrale, raffinerie,
            aéroport, port, chantier, trésorier, trésorière, patron, patrons, patronne, gérant, gérante,
            gérants, dirigeant, dirigeante, dirigeants, dirigeantes, responsable, responsables, numéro,
            bras, pdg, dg, drh, cofondateur, cofondatrice, fondateur, fondatrice, propriétaire,
            propriétaires, actionnaire, actionnaires, héritier, héritière, député, députés, députée,
            députées, eurodéputé, eurodéputée, sénateur, sénateurs, sénatrice, sénatrices, parlementaire,
            parlementaires, conseiller, conseillers, conseillère, conseillères, conseil, élu, élus, élue,
            élues, adjoint, adjointe, gouvernement, gouvernements, exécutif, gouverneur, gouverneure,
            parti, partis, majorité, opposition, coalition, groupe, groupes, mairie, municipalité,
            commune, communauté, métropole, département, région, ville, commission, commissaire,
            commissaires, comité, parlement, sénat, assemblée, chancelier, chancelière, candidat,
            candidate, candidats, candidates, leader, leaders, autorité, autorités, agence, agences,
            administration, organisme, office, bureau, institution, collectivité, rectorat, recteur,
            rectrice, inspection, inspecteur, inspecteurs, inspectrice, médiateur, médiatrice, défenseur,
            défenseure, défenseurs, observatoire, police, policier, policiers, policière, policières,
            gendarmerie, gendarme, gendarmes, procureur, procureurs, procureure, parquet, magistrat,
            magistrate, magistrats, juge, juges, tribunal, cour, justice, avocat, avocats, avocate,
            avocates, défense, notaire, huissier, enquêteur, enquêteurs, enquêtrice, accusation, me,
            maître, bâtonnier, bâtonnière, greffier, greffière, expert, experts, experte, expertes,
            légiste, entreprise, entreprises, société, sociétés, compagnie, compagnies, firme, firmes,
            constructeur, constructeurs, fabricant, fabricants, armateur, opérateur, opérateurs,
            exploitant, exploitants, exploitante, agriculteur, agriculteurs, agricultrice, éleveur,
            éleveurs, éleveuse, producteur, producteurs, productrice, viticulteur, vigneron, vigneronne,
            pêcheur, pêcheurs, distributeur, enseigne, filiale, coopérative, start-up, industriel,
            industriels, promoteur, géant, banque, banques, banquier, assureur, assureurs, fonds,
            courtier, analyste, analystes, économiste, économistes, commerçant, commerçants, commerçante,
            restaurateur, restauratrice, boulanger, boulangère, hôtelier, transporteur, régie, sncf, ratp,
            edf, syndicat, syndicats, intersyndicale, syndicaliste, syndicalistes, délégué, déléguée,
            délégués, fédération, confédération, union, association, associations, collectif, ong,
            fondation, organisation, organisations, ligue, ordre, chambre, représentant, représentants,
            représentante, représentantes, négociateur, négociatrice, salarié, salariés, salariée,
            salariées, employé, employés, employée, ouvrier, ouvriers, ouvrière, grévistes, cadre,
            technicien, technicienne, ingénieur, ingénieure, ingénieurs, agent, agents, agente,
            fonctionnaire, fonctionnaires, stagiaire, collègue, collègues, chauffeur, conducteur,
            conductrice, pilote, marin, capitaine, commandant, commandante, lieutenant, lieutenante,
            colonel, colonelle, général, générale, amiral, brigadier, adjudant, soldat, militaire,
            militaires, armée, état-major, pompier, pompiers, sapeurs-pompiers, secouriste, secours, club,
            clubs, entraîneur, entraineur, entraîneuse, sélectionneur, sélectionneuse, coach, joueur,
            joueurs, joueuse, joueuses, footballeur, footballeuse, footballeurs, cycliste, nageurs,
            boxeur, skieur, skieuse, attaquant, attaquante, gardien, gardienne, milieu, buteur, arbitre,
            champion, championne, coureur, nageuse, nageur, athlète, supporter, supporters, équipe,
            université, universités, universitaire, institut, école, lycée, collège, proviseur,
            proviseure, principal, principale, enseignant, enseignante, enseignants, professeur,
            professeurs, professeure, étudiant, étudiante, étudiants, élève, élèves, chercheur,
            chercheurs, chercheuse, chercheuses, scientifique, scientifiques, laboratoire, laboratoires,
            musée, hôpital, clinique, chu, médecin, médecins, docteur, docteure, chirurgien, chirurgienne,
            infirmier, infirmière, infirmières, soignant, soignants, patient, patiente, pharmacien,
            pharmacienne, vétérinaire, psychologue, psychiatre, épidémiologiste, virologue, biologiste,
            géologue, climatologue, météorologue, sociologue, politologue, historien, historienne,
            historiens, archéologue, philosophe, spécialiste, spécialistes, consultant, consultante,
            météo-france, journal, journaux, quotidien, hebdomadaire, magazine, revue, média, médias,
            presse, chaîne, radio, site, journaliste, journalistes, reporter, rédaction, rédacteur,
            rédactrice, éditeur, éditrice, éditorialiste, rapport, rapports, étude, études, enquête,
            sondage, communiqué, document, documents, source, sources, témoin, témoins, victime, victimes,
            survivant, survivante, rescapé, rescapée, habitant, habitants, habitante, habitantes,
            riverain, riverains, riveraine, voisin, voisins, voisine, voisines, locataire, locataires,
            usager, usagers, passager, passagère, passagers, client, cliente, clients, touriste, père,
            mère, parent, parents, frère, frères, sœur, sœurs, soeur, fils, fille, oncle, tante, cousin,
            cousine, neveu, nièce, épouse, époux, mari, femme, femmes, veuve, veuf, compagne, compagnon,
            famille, familles, proche, proches, ami, amie, amis, homme, hommes, jeune, jeunes, adolescent,
            adolescente, enfant, enfants, garçon, personne, quadragénaire, quinquagénaire, trentenaire,
            sexagénaire, retraité, retraitée, retraités, entourage, évêque, évêché, archevêque, diocèse,
            église, prêtre, curé, abbé, pasteur, pape, cardinal, imam, rabbin, vatican, roi, reine,
            prince, princesse, écrivain, écrivaine, auteur, auteurs, autrice, auteure, artiste, artistes,
            réalisateur, réalisatrice, acteur, actrice, comédien, comédienne, chanteur, chanteuse,
            musicien, musicienne, rappeur, peintre, metteur, metteuse, architecte, architectes,
            conservateur, conservatrice, libraire, organisateur, organisateurs, organisatrice, festival,
            suspect, suspecte, suspects, accusé, accusée, accusés, prévenu, prévenue, prévenus, mis,
            plaignant, plaignante, plaignants, détenu, détenue, militant, militants, militante,
            militantes, activiste, activistes, opposant, opposants, opposante, manifestant, manifestants,
            manifestante, écologiste, écologistes, critiques, partisans, ambassadeur, ambassadrice,
            ambassade, diplomate, diplomates, diplomatie, consul, consulat, émissaire, otan, onu, ue, oms,
            douane, douanes, douaniers, capitainerie, régulateur, garde, berger, bergère, guide, moniteur,
            monitrice, maraîcher, maraîchère, kremlin, élysée, matignon, quai, bercy, beauvau, bruxelles,
            washington, moscou, pékin, berlin, londres, téhéran, kiev, ankara, certains, beaucoup,
            plusieurs""",
        times="""lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril,
            mai, juin, juillet, août, septembre, octobre, novembre, décembre, hier, avant-hier, demain,
            aujourd'hui, matin, matinée, soir, soirée, après-midi, semaine, semaines, week-end, mois, an,
            ans, année, années, jour, jours, journée, heure, heures, midi, minuit, nuit, veille,
            lendemain, mi-journée, dernier, dernière, prochain, prochaine, récemment, tôt, tard""",
        articles="""le, la, les, l, un, une, son, sa, ses, leur, leurs, ce, cet, cette, ces, notre, nos,
            votre, mon, ma, mes, plusieurs, quelques, certains, certaines, aucun, aucune, chaque, nul""",
        links="de, du, d, chargé, chargée, chargés, au, aux",
        prepositions="""à, en, dans, sur, par, pour, avec, sans, sous, selon, depuis, pendant, après,
            d'après, avant, chez, entre, vers, contre, devant, lors, dès, face, malgré, durant, auprès,
            jusque, jusqu, suite, grâce, parmi, derrière, hors, concernant, via, outre, envers, d'ici""",
        pronouns="""il, elle, ils, elles, on, celui-ci, celle-ci, ceux-ci, cela, ceci, ça, c, je, j, nous,
            vous, tu, ce-dernier, *-il, *-elle, *-ils, *-elles, *-on, -il, -elle, -ils, -elles, -on,
            -t-il, -t-elle, -t-on""",
        adverbs="""ensuite, aussi, toutefois, également, déjà, pas, encore, d'abord, d'ailleurs, enfin,
            ainsi, cependant, pourtant, alors, *iquement, *ellement, *alement, *eulement, *ivement,
            *eusement, *irement, *èrement, *amment, *emment, expressément, carrément, assurément,
            aisément, profondément, séparément, précisément, forcément, *itement, *ûrement, *blement,
            *ouvertement, *fermement, certainement, pleinement, justement, prudemment, longuement,
            vraiment, rapidement, directement, discrètement, nettement, simplement, franchement,
            autrement, lentement, tristement, récemment, ne, n, y, lui, leur, se, s, m, t, me, te, en,
            même, jamais, plus, donc, puis, toujours, aussitôt, bientôt, tantôt, notamment, là, ici, très,
            trop, bien, peu, néanmoins, jusqu'ici, jusqu'alors, désormais, hier, seul, seule, elle-même,
            lui-même, eux-mêmes, elles-mêmes, point, guère, rien, tout, toute, certes, dehors, surtout,
            s'en, s'y, quant, d'emblée, sitôt, souvent, parfois, fort""",
        helpers="""a, ont, avait, avaient, aurait, auraient, aura, auront, ayant, eu, va, vont, doit,
            doivent, devait, devrait, peut, peuvent, pouvait, pourrait, veut, veulent, voulait, voudrait,
            fait, n'a, n'ont, n'avait, n'avaient, l'a, l'ont, l'avait, s'est, s'était, s'étaient, ai,
            avons, avez, vient, viennent, venait""",
        being="""est, sont, était, étaient, été, fut, furent, serait, seraient, sera, seront, soit, être,
            n'est, n'était""",
        relatives="qui, dont, lequel, laquelle, lesquels, lesquelles, où, auquel, duquel",
        openers="""que, qu, si, s'il, s'ils, quand, lorsque, lorsqu, parce, comme, puisque, puisqu,
            quoique, tandis, afin, car, ayant, étant, affirmant, précisant, ajoutant, soulignant,
            estimant, assurant, indiquant, expliquant, évoquant, dénonçant, citant""",
        coordination="et, mais, ou, puis, ni, &",
        by="par",
        genitives="des",
    ),
)

_HAPPENINGS = HappeningWords(
    dead="""mort/morts/morte/mortes, mouru*, décès, décédé*, tué/tués/tuée/tuées, perdu la vie""",
    injured="blessé/blessés/blessée/blessées",
    missing="disparu*, porté disparu*",
    arrested="interpell*, arrêté*",
    demonstrated="manifestant*, manifesté*, manifestation*, défil*, protest*",
    attended="rejoint, participa*, visiteur*, spectateur*, assist*",
    evacuated="évacu*, dû quitter, dû fuir",
    rescued="secouru*, sauvé*",
    infected="infect*, contamin*, malade*, contagi*",
    jobs="emplois/emploi, postes/poste",
    cut="supprim*, suppression*, elimin*",
    turnout="participation, inscrits, électeurs, votants",
    price="prix, coût*, coûté*, payé*, payer*, acheté*, vendu*, achat*, dépens*, déboursé*, facture*",
    fire="incend*, feu",
    crash="collision*, accident*, heurt*",
    blast="explosion*, déflagration",
    robbery="braquage*, cambriolage*, vol",
    meeting="rencontr*, réunion*",
    election="scrutin*, élection*, referendum*",
    collapse="effondr*, écroul*",
    known="savait, connaissait",
    penalty="amende*, pénalité*",
    grant="subvention*, aide/aides",
    loan="prêt/prêts, emprunt*",
    damage="dégâts, dommages",
    rent="loyer*",
    tax="taxe*, impôt*",
    income="profit*, bénéfice*, recette*",
    gift="dons/don",
    upkeep="par an, annuel*, entretien",
    salary="salaire*",
    estimate="initialement, au départ",
)

_MEASURES = MeasureWords(
    units={
        "percent": "pour cent, pour 100",
        "kilometre": "kilomètre*, km",
        "mile": "milles",
        "metre": "mètre/mètres, m",
        "centimetre": "centimèt*, cm",
        "second": "seconde/secondes",
        "minute": "minute/minutes",
        "hour": "heure/heures",
        "day": "jour/jours",
        "week": "semaine/semaines",
        "month": "mois",
        "year": "an/ans, année/années",
        "tonne": "tonne/tonnes",
        "kilogram": "kilo/kilos, kilogramme*, kg",
        "gram": "gramme/grammes",
        "hectare": "hectare*, ha",
        "square metre": "mètres carrés, m²",
        "square kilometre": "kilomètres carrés, km²",
        "cubic metre": "mètres cubes, m³",
        "litre": "litre/litres",
        "kilometre an hour": "kilomètres par heure, km/h",
        "knot": "nœuds",
        "degree": "degrés, °c, °",
    },
    currencies={
        "EUR": "euro/euros, eur",
        "GBP": "livres sterling",
        "USD": "dollar/dollars",
        "CHF": "francs suisses, chf",
        "OTHER": "yen, yuan, couronnes, peso/pesos",
    },
    approximate="environ, près de, quelque, à peu près, presque, autour de, vers, peu après, peu avant",
    at_least="plus de, au moins",
    at_most="moins de",
    unit_links=r"de\s|d['’]",
    not_this="non, pas",
    instead="au lieu de",
    aged="ans",
    before_age="âgé/âgée/âgés/âgées de, de",
    ordinal_endings="er",
    noon="midi",
    midnight="minuit",
    minute_mark=r"\s?h\s?",
    hours=r"heures|h\b",
    before_clock="à, vers, peu après/avant",
    behind_clock="le, la, du, de la, hier, heure",
)

_FIGURES = FigureWords(
    people="participants, habitants, riverains, personnes, gens",
    parts="""dont, d'entre eux, d'entre elles, parmi eux, parmi lesquels, supplémentaire*, chacun*,
        par jour, le premier jour, autres, sur le site, usine de""",
    part_of="d'entre",
    severity="grièvement, légèrement, gravement, grave/graves, léger/légers",
    bound="maximum, maximal, capacité*, jusqu'à, au plus, autoris*, plafond*",
    per="par mois, mensuel*, par semaine, par an, annuel*, par personne, par jour",
    for_whom="enfants, adultes, étudiants, familles, réduit, abonnés",
    purpose="pour",
    past="il y a, autrefois, auparavant, l'an dernier",
    turns="ouvre*/commence*/débute*|ferme*/finit/termine*",
    toll="bilan, nombre",
    attendance="affluence, fréquentation",
    development="""porté*, alourdi*, grimp*, augment*, désormais, à ce jour, jusqu'ici,
        pour l'instant""",
    planned="prévu*, prévoi*, attendu*, espèr*, devrait/devraient, budget*, coûtera*, va/vont",
    demanded="réclam*, exig*, revendiqu*",
    offered="propos*, offre/offres/offert",
    settled="accord, convenu*, adopté*, voté*, approuvé*, décidé*, définitif*, définitive*",
    unsettled="pas, aucun*, sans, ni, devrait/devraient, pourrait/pourraient",
    first_estimate="première* estimation*, provisoire*",
    revised="revu*, révis*, abaiss*, relev*, réduit*, nouvelle estimation",
    former="contre",
    former_from="de",
    to="à",
    price="prix",
    price_of="de l, du, des, pour",
    price_pronouns="il, elle",
    costs="coûte*",
    not_counted="""janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre,
        décembre""",
    nobody="personne",
    none="aucun*",
    left="plus, encore",
)

_FIGURE_QUESTIONS = FigureQuestionWords(
    asks={
        "age": r"quel\s+âge",
        "percent": r"proportion|pour\s?cent\w*|pourcentage|quelle\s+part|taux|de\s+combien"
        r"|combien\s+de\s+plus",
        "clock": r"quelle\s+heure|^\W*quand",
        "date": r"^\W*quand|quel\s+jour|quelle\s+date",
        "length": r"quelle\s+(?:distance|hauteur|longueur|profondeur|taille)|distance",
        "time": r"combien\s+de\s+temps|quelle\s+durée"
        r"|combien\s+(?:d['’]heures|de\s+(?:jours|minutes|semaines))",
        "speed": r"quelle\s+vitesse",
        "warmth": r"température",
        "mass": r"combien\s+de\s+(?:tonnes|kilo\w*)|quel\s+poids",
        "area": r"hectares?|superficie",
        "money": r"combien|prix|quelle\s+somme|montant|vaut|valeur",
        "volume": r"combien\s+d(?:e|['’])",
    },
    how_high=r"à\s+combien|quel(?:le)?\s+(?:est|était|a\s+été)",
    how_many=r"combien\s+d(?:e\s+|['’]\s*)|nombre\s+d(?:e\s+|es\s+|['’])",
    how_many_things="combien de",
    before_counted="sont, ont, étaient, est",
    toll="*bilan*",
    how_much="combien",
    numbers="combien, quel nombre/bilan, chiffre/chiffres",
    idle="combien, quel, quelle, prix, nombre, heure, touchent, reçoivent, personnes, année",
    change="évolué*, changé*",
    state=r"est|sont|coûte|coûtent|a|ont|compte|comptent|vaut|emploie|s['’]élève|actuellement",
    past=r"était|étaient|avait|avaient|y\s+a-t-il\s+eu|eu|été"
    r"|(?:a|ont|est|sont)(?:-t-\w+)?\s+\w+(?:é|ée|és|ées|u|us)",
    first=r"au\s+départ|initialement|auparavant|avant|au\s+début",
    money="cash, argent",
)

_DAYS = DayWords(
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    this_year="cette année",
    last_year="l'an dernier, l'année dernière",
    said_on="déclaré, indiqué, annoncé",
    moved="repouss*, report*, retard*, avancé*, plus tard que, plus tôt que",
    future="sera/seront, va/vont",
    before="était/étaient, avait/avaient",
    ahead="à partir, jusqu'*",
    reports="dépêche, article/articles, édition, version",
    report_of="du",
    in_force="rétroacti*, en vigueur, s'applique*",
)

_DISAGREEMENTS = DisagreementWords(
    opposites="""sorti|resté, avant|après, autorisé/autorisée|interdit/interdite, vrai|faux,
        authentique|falsifié, occupé/occupée|libre,
        en marche/en service/fonctionnait/fonctionnaient|en panne/à l'arrêt/hors service,
        ouvert/ouverte/ouverts/ouvertes|fermé/fermée/fermés/fermées,
        allumé/allumée/allumés/allumées/activé/activée|éteint/éteinte/éteints/éteintes/désactivé/désactivée,
        vivant/vivante|mort/morte, gagné/remporté|perdu, vert|rouge, armé|désarmé,
        accepté/acceptée/approuvé/approuvée|refusé/refusée/rejeté/rejetée,
        coupable|innocent/innocente, plein/pleine|vide, verrouillé/verrouillée|déverrouillé/déverrouillée,
        sobre|ivre, présent/présente|absent/absente, légal|illégal, assuré|non assuré""",
    negation="""manquait/manquaient, refusé/refusa, omis/oublié, rien, ne, n', pas, jamais, aucun/aucune,
        sans, ni""",
    only="plus, pas seulement, pas encore",
    again="de nouveau, rouvert*, désormais, depuis",
    silent="comment*, commenter, commentaire*",
    unsure="""aurait, peut-être, pourrait, si, partiellement, accus*, soupçonn*, rumeurs""",
    who="qui",
    by="par",
    several_may="soutien*, critiqu*, particip*",
    that="que",
    according_to="selon",
    said_behind="affirme",
    articles="le, la, les, un, une, des, du",
    name_links="von, van, de, del, da, di, al",
    elided="[ldnsjmtLDNSJMT]|[Qq]u",
    inverted=r"-(?:t-)?(?:ils?|elles?|on)",
    at_places="à, au, en, chez",
    of_places="à, au, en, de, chez",
    turning="ne, pas, jamais, aucun, aucune, sans, ni, non, démenti*, confirm*, rejet*, refus*, nier*",
)

_TIMELINES = TimelineWords(
    polite=r"(?:et|mais|alors|s['’]il (?:te|vous) plaît,?)",
    time=r"(?:(?:ensuite|après|par la suite|plus tard|depuis|depuis lors)(?P<then>)"
    r"|(?:après|à la suite (?:de|du|des)|une fois(?: que)?|au lendemain (?:de|du|des)|dans la foulée"
    r" (?:de|du|des)) (?P<after>.+?)|depuis (?P<since>.+?)|à partir d[eu]"
    r" (?P<since>.+?)"
    r"|entre (?P<from>.+?) et (?P<to>.+?)|d[ue] (?P<from>.+?) au (?P<to>.+?))",
    courses=(
        r"(?:qu['’]est-ce qui|que) s['’]est(?:-il)? (?:passé|produit)(?: (?:avec|à|au|dans)"
        r" (?P<topic>.+?))? {time}",
        r"{time},? (?:qu['’]est-ce qui|que) s['’]est(?:-il)? (?:passé|produit)",
        r"qu['’]est(?:-il arrivé|-ce qui (?:est arrivé|a changé))(?: (?:avec|à|au|dans)"
        r" (?P<topic>.+?))? {time}(?: (?:avec|à|au|dans) (?P<topic>.+?))?",
        r"qu['’]a-t-il changé {time}",
        r"(?:ensuite|et après|après)(?P<then>)",
        r"comment (?P<topic>.+?) (?:a-t-(?:il|elle)|ont-(?:ils|elles)|a|ont) (?:commencé"
        r"|débuté)(?P<first>)",
        r"comment (?P<topic>.+?) (?:s['’]est-(?:il|elle)|a-t-(?:il|elle)|s['’]est"
        r"|a) (?:terminée?|fini|finie"
        r"|achevée?)(?P<last>)",
        r"comment (?:cela|ça) (?:a commencé|a débuté)(?P<first>)",
        r"comment (?:cela|ça) s['’]est (?:terminé|fini)(?P<last>)",
        r"comment (?P<topic>.+?) (?:a|ont|s['’]est|se sont)(?:-t)?(?:-ils?|-elles?)?"
        r" (?:évolué|continué|poursuivie?s?|déroulée?s?|développée?s?)(?: {time})?",
        r"comment (?:a|ont|s['’]est) (?:évolué|continué|poursuivie?|déroulée?) (?P<topic>.+?)(?:"
        r" {time})?",
        r"(?:(?:donne-moi|donnez-moi|montre-moi|montrez-moi) )?(?:(?:une|la) )?(?:chronologie|frise"
        r" chronologique)"
        r" (?:de|du|des|d['’]|de la) ?(?P<topic>.+?)",
    ),
    figures=r"(?:(?:le|la|les) )?(?:\w+ )?(?:prix|nombre|bilan|coûts?|taux|chiffres?)",
    pointing=r"(?:cela|ça|tout cela|tout ça|l['’](?:affaire|histoire)|la situation|les choses)",
    please=r"s['’]il (?:te|vous) plaît",
    small="le, la, les, l, du, de, des, d, au, un",
    before_day="le",
)

_NEXT = r"(?:maintenant|ensuite|après|désormais|à l['’]avenir|après .+?)"

_PLANS = PlanWords(
    asked=(
        rf"que (?:fera|feront|va faire|vont faire|compte faire) (?P<who>.+?)(?: {_NEXT})?",
        rf"que (?:fait|font) (?P<who>.+?) {_NEXT}",
        rf"qu['’]est-ce que (?P<who>.+?) (?:va|vont|compte|veut|veulent) faire(?: {_NEXT})?",
        rf"que (?:prévoit|prévoient|projette|projettent|envisage) (?P<who>.+?)(?: {_NEXT})?",
    ),
    plans="veut/veulent, compte/comptent, entend/entendent, prévoit/prévoient, envisage*, souhaite*,"
    " va/vont, projette*, a annoncé, *era, *eront, *ira, *iront",
    pronouns="il, elle, ils, elles, son, sa, ses, leur",
    goes_on="et, mais, alors",
)

_PARTS = PartWords(
    joins=r"et|mais|tandis que|alors que|ou",
    openers=r"est|était|sont|a|ont|qui|que|quand|où|pourquoi|comment|combien|quel(?:le)?s?|aussi|ensuite|⟦",
    asks=r"qui|que|qu['’]\w+|quand|où|pourquoi|comment|combien|quel(?:le)?s?",
    comparing=r"compar\w+|différen\w+|diffèrent|contredi\w+|d['’]accord|concord\w+|même\w*|commun\w*|divergen\w+"
    r"|tou(?:te)?s (?:les )?deux",
    pairs=(
        (rf"\b(?:à la fois|aussi bien) {FIRST} (?:et|que) {SECOND}", False),
        (rf"\bentre {FIRST} et {SECOND}", True),
        (rf"\bcompare\w* {FIRST} (?:à|avec|et) {SECOND}", False),
    ),
    either=rf", {FIRST} ou {SECOND} ?\?$",
    articles=r"le|la|les|un|une|du|des|au|aux",
    inner=r"de|du|des|la|le|les|à|au|en|sur",
)

_RECENCY = RecencyWords(
    r"maintenant|actuellement|désormais",
    r"en ce moment|à présent|à l['’]heure actuelle|l['’]actuel(?:le)?"
    r"|derni[eè]res? (?:nouvelles|informations)|derniers chiffres",
    not_behind="à dès",
    not_before="que",
    back_then=r"à l['’]époque",
)

_CORRECTIONS = CorrectionWords(
    wrong=r"\b(?:chiffres?|nombres?|bilans?|montants?|prix|sommes?|données?|estimations?)\b[^.!?;«»]{0,60}"
    r"\b(?:était|étaient|est|sont|fut)\s+(?:\w+\s+)?(?:erroné|faux|fausse|inexact|incorrect|une\s+erreur)\w*"
    r"|\bpar\s+erreur\b"
    r"|\b(?:donné|publié|indiqué|écrit|annoncé)\s+un\s+(?:chiffre|nombre|bilan|montant|prix)\s+(?:erroné|faux"
    r"|inexact|incorrect)",
    vague=r"\bc['’]était\s+(?:faux|une\s+erreur)|\bil\s+s['’]agissait\s+d['’]une\s+erreur",
    reported=r"\b(?:écrit|publié|indiqué|annoncé|donné|chiffré|estimé|rapporté|évalué)\w*\b",
    right=r"\b(?:bon|vrai|véritable)\s+(?:chiffre|nombre|bilan|montant)\b"
    r"|\b(?:chiffre|nombre|bilan|montant)\s+(?:exact|correct|réel)\b"
    r"|\b(?:il\s+fallait\s+lire|il\s+faut\s+lire|en\s+réalité|en\s+fait)\b",
    unlike=r"\b(?:et\s+non(?:\s+pas)?|non(?:\s+pas)?|pas|au\s+lieu\s+de)\s+(?:les?\s+|des\s+)?",
    of_year=r"en|de|depuis|dès|année",
)

_BACK_REFERENCES = BackReferenceWords(
    back=r"ils?|elles?|lui|leurs?|cela|ça|celui|celle|ceux|sa|ses|son|le(?=\s+\w+-t?-?(?:il|elle))", on="et"
)

_CLAIMS = ClaimWords(
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
    age=r"\bâgée?s?\sde\s\d+\sans\b",
    a_few="deux, trois, quatre",
    definite="le, la, les",
    over="en, sur",
    before_places="à, au, en",
)

_REPORTING = ReportingWords(
    states=(
        r"\b(?:qu['’]|que |qu['’]est-ce que |comment )(?:a |rapporte |écrit |dit )?⟦⟧",
        r"\b(?:selon|d['’]après) (?:un article )?(?:du |de la |de |le |la )?⟦⟧",
        r"\barticles? (?:du |de la |de |dans |des )⟦⟧",
        r"\b(?:rapporte|écrit|a écrit|a rapporté) ⟦⟧",
    ),
    mentions=(r"\b(?:rapporté|publié) (?:par|dans) (?:le |la )?⟦⟧",),
    reactions=r"\b(?:dément\w*|démenti\w*|confirm\w*|réag\w*|répond\w*|répli\w*|conteste\w*|critiqu\w*|accus\w*)\b",
)

_LANGUAGE_NAMES = LanguageNames(
    names="allemand anglais français espagnol turc italien russe ukrainien néerlandais polonais portugais "
    "arabe chinois japonais",
    articles_in=(
        r"\barticles (?:\w+ )?(?:en|publiés en|écrits en) {L}\b",
        r"\barticles {L}s?\b",
    ),
)

_NUMBERS = NumberWords(
    thousand=r"mille",
    million=r"millions?",
    milliard=r"milliards?",
    billion=r"billions?",
    spaced=True,
    point="virgule",
    units="un deux trois quatre cinq six sept huit neuf dix onze douze",
    large="millions?|milliards?|billions?",
    fractions=(
        (r"\b{n}\s{large}\set\sdemie?\b", "{n}·5 {large}"),
        (r"\b(?:un\s)?demi\s{large}\b", "0·5 {large}"),
    ),
    read_by_text2num=True,
)

_GRAMMAR = Grammar(
    modifiers_after=True,
    subject_after_verb=True,
    object_first=True,
    pronouns_before_verb=True,
    conjunctions="et",
    stemmed=True,
)

_NAME_PARTS = NameParts(
    particles="le, la",
    linking_particles="de",
    abbreviations="Dr, Mme, Me",
    articles="le, la, les, l'",
    of_place="de, du, des",
    hissing="ch, kh, dj, tch, chtch",
    noun_articles="le, la, les, un, une, des, du, au, aux",
)

_FILE_LABELS = FileLabels(
    fields={
        "title": "titre",
        "text": "texte",
        "author": "auteur, auteurs",
        "language": "langue",
    },
    broadcast_fields={"title": "titre"},
    heading_styles="titre",
    title_styles="titre",
    caption_styles="légende, legende, illustration",
    contents_styles="tm",
    untitled="sans titre",
    documents="document",
    numbered="page",
    nobodies="utilisateur, auteur, inconnu",
    and_="et",
    page="page, p., folio",
    page_of="de, sur",
    by="par",
    before_last="et",
)

_DATABASE_LABELS = DatabaseLabels(
    nexis_head={
        "title": "titre",
        "byline": "auteur, auteurs",
        "section": "rubrique",
        "length": "longueur",
        "dateline": "origine-depeche, origine-dépêche, lieu",
        "deck": "encart, chapeau, sous-titre",
        "other": "heure, série, édition",
        "body": "corps, texte",
    },
    nexis_tail={
        "language": "langue",
        "type": "type-document",
        "graphic": "graphique",
        "load": "date-chargement",
        "rest": """type-publication, code-revue, sujet, société, societe, personne, localisation-geo,
            industrie, secteur-activite, symbole-boursier, pays""",
    },
    nexis_body_headings="corps, texte",
    nexis_closing_headings="graphique",
    nexis_ends="fin du document, fin de document",
    nexis_beginning="Document # de/sur #",
    nexis_editions="édition",
    nexis_cover="""nom d'utilisateur, date et heure, numéro de tâche, numéro du travail, termes de recherche,
        type de recherche""",
    nexis_documents="document, documents",
    nexis_links="lien vers",
    words="mot, mots",
    by="par",
    factiva_page="page",
    europresse_asides="cet article est paru dans, lire l'article sur, lire sur",
    europresse_lists="illustration, illustrations, illustration(s), note, notes, note(s)",
    europresse_links="lien",
    rights="tous droits réservés",
)

_ARTICLE_LABELS = ArticleLabels(
    kinds={
        "opinion": """Opinion, Opinions, Tribune, Tribunes, Éditorial, Édito, Éditos, Chronique, Chroniques,
            Point de vue, Points de vue, Billet, Billet d'humeur, Analyse, Commentaire,
            Courrier des lecteurs, Critique, Satire""",
        "fact_check": """Fact checking, Vérification, Vérification des faits, Vrai ou faux, Vrai ou fake,
            Info ou intox, Désintox""",
        "interview": "Entretien, Entretiens, Grand entretien, Interview, Trois questions à",
        "live": "En direct, Direct, Le direct, Minute par minute, Suivez en direct",
        "report": "Reportage, Compte rendu, Actualité, Actualités",
    },
    seldom_in_headlines="Direct, Critique",
    and_="et",
    by="par, de",
    a="une, un",
    interviews="entretien, interview",
    interview_with="avec",
    held="propos recueillis par",
    verdict_labels="""notre verdict/évaluation/note/conclusion/avis,
        verdict, évaluation, note, conclusion, avis""",
    degrees="plutôt, en partie, partiellement, totalement, complètement, majoritairement",
    verdicts="""faux, fausse, vrai, intox, image/photo/vidéo truquée, truqué, truquée, trompeur, trompeuse,
        infondé, infondée, inexact, inexacte, exact, exacte, mensonger, détourné, détournée,
        manque de contexte, hors contexte, sans preuve/preuves, invérifiable""",
    reports="dépêche, information, article",
    withdrawn="annul*, retiré, retirés, retirée, retirées, retirer",
    do_not_use="ne pas utiliser/publier",
    site_sections="""actualite, actualites, article, articles, blog, culture, dernieres-infos, economie,
        en-continu, europe, finance, france, international, monde, monde-entier, national, opinion,
        opinions, politique, radio, region, regional, sante, science, societe, sport, sports, technologie,
        tv, video, videos""",
)

_NOTICES = NoticeWords(
    withdrawal_labels="annulation, annulé/annulée",
    texts="dépêche, information, texte, article",
    taken_back="annulé/annulée, retiré/retirée, à ne pas utiliser/publier/diffuser",
    takes_back="annule",
    corrections="annule et remplace, rectificatif",
    correction_labels="correction, correctif",
)

_MAIL = MailWords(
    forwarded="""début du message/courriel/e-mail/email transféré/réexpédié,
        message/courriel/e-mail/email transféré/réexpédié""",
    original="message d'origine",
    sender="de, expéditeur",
    date="date, envoyé, envoyé le",
    subject="objet",
    others="à, copie, répondre à, destinataire, destinataires",
    on="le",
    wrote="a écrit",
    reply_prefixes="re, rép",
    forward_prefixes="tr",
    via="via, par",
    do_not="ne pas",
    reply="repondre, répondre",
    offices="contact, redaction, rédaction",
    at="chez",
    of="de, du",
    outlet_words="lettre, matin, soir, gazette, courrier, presse",
)

_NEWSLETTERS = NewsletterWords(
    letter="newsletter, newsletters, lettre, lettres, courriel, courriels, e-mail, e-mails",
    leave=r"\bdésabonne\w*|\bdésinscri\w+|"
    r"(?:gérer|modifier)\s+(?:vos|mes|votre)\s+(?:préférences|abonnements?|profil)",
    received=r"vous\s+recevez\s+(?:cet|ce|cette)\s|"
    r"\bcet?\s+(?:e-?mail|courriel|message)\s+(?:a\s+été|vous\s+(?:est|a\s+été)|est)\s+(?:envoyé|adressé)",
    settings="préférences",
    view=r"version\s+(?:web|en\s+ligne)|"
    r"(?:voir|lire|afficher|consulter|ouvrir)\b.{0,40}\b(?:navigateur|en\s+ligne)|"
    r"problèmes?\s+(?:pour|d['’])\s*(?:affich|visualis|lire)",
    passed_on=r"(?:on|quelqu['’]un)\s+vous\s+a\s+(?:transféré|transmis)|vous\s+a\s+transféré\s+c|"
    r"\bLETTER\b.{0,40}\bvous\s+a\s+été\s+(?:transféré|transmis)",
    pass_on=r"\b(?:s['’]abonner|s['’]inscrire)\b|envoyé\s+(?:avec|par)\s",
    publisher_pages="""mentions légales, confidentialité, politique de confidentialité, contact,
        nous contacter""",
    publisher=r"\bnotre\s+(?:mailing\s+|post)adresse\b|\bSIRET\b\s?:?\s?\d|\bRCS\s+\w+\s+\d|"
    r"tous\s+droits\s+réservés|ajoutez\b.{0,60}carnet\s+d['’]adresses",
    street=r"\d{1,4}(?:\s?bis)?,?\s(?:rue|avenue|av\.|boulevard|bd|place|quai|chemin)\s",
    ads="""publicité, publireportage, publi-reportage, sponsorisé, contenu partenaire/sponsorisé""",
    read_more=r"lire(?:\s+(?:la\s+suite|plus|l['’](?:article|interview|enquête)(?:\s+complet)?|en\s+ligne))?|"
    r"en\s+savoir\s+plus|la\s+suite|voir\s+plus",
    sharing="partager, sur",
)

_SUBTITLES = SubtitleWords(
    sounds="musique, applaudissements, rire, rires, soupir*, inaudible, silence",
    credits="sous-titr*",
    credited_to="par, de, du, des",
)

_SENTENCE_ENDS = SentenceEnds(
    abbreviations="approx, art, Dr, etc, Mgr, Mlle, Mme, n, No, Pr, St",
    own_abbreviations="janv, févr, avr, juil, sept, oct, nov, déc",
    before_numbers="approx, fig, chap, sect, vol, janv, févr, juil, sept",
    before_ordinals="le, la, art, no",
    beginnings="""À, Au, Aux, Ce, Cela, Ces, Cette, Dans, De, Des, Elle, En, Et, Il, Ils, Elles, La, Le, Les,
        Leur, Mais, On, Pour, Sa, Ses, Son, Sur, Un, Une""",
    letter_titles="M",
    leaning="il, elle, ils, elles, cela, ce, cette, ces, celui-ci, celle-ci, mais, son, sa, ses, leur, leurs",
)

_HYPHENS = HyphenWords(
    suspended="et, ou",
    suspended_in_lines="ni",
    before_all="quelques, peut, vice, ex, demi, mi, non",
    after_all="""il, elle, on, ils, elles, je, tu, vous, nous, moi, toi, lui, leur, ce, ci, là, même, mêmes,
        être, dire, huit, neuf, sept, cinq, deux, trois, quatre, six, dix, onze, douze, vis""",
)

_DATES = DateWords(
    before_month="d'",
    day_endings="er",
)

_PAGE_DATES = PageDateWords(
    weekday_last=True,
    published="publié, date",
    updated="mis à jour",
    on="le",
    published_after_comma="publi*",
    at="à",
    o_clock="h",
    today="hier, avant-hier, aujourd'hui",
    since="il y a",
    reading_time="temps de lecture, lecture",
)

_BYLINES = BylineWords(
    by="par",
    labels="texte, interview",
    and_="et",
    before_places="à, en, de",
    titles="dr, prof, m., mme, me, imam",
    particles="de, du, la, le",
    openings="""le, la, les, l, un, une, du, ce, cette, ces, au, aux, dans, sur, pour, avec, sans, après,
        avant, plus, moins""",
    prefixes="d', l'",
    roles="""expert, ministr, président, professeur, directeur, directrice, chef, avocat, maire, auteur,
        économiste, sénat, ambassad, porte-parole, secrétaire, fondat, chercheu, historien, ingénieur,
        médecin, enseignant, étudiant, habitant, membre, coach, entraîneur, juge, procureur, journalist,
        agricult, entrepreneur, activiste, représentant, gouverneur, conseill, juriste, sociolog, climatolog,
        virolog, psycholog, pêcheur, artist""",
    organisations="universit, institut, agence, police",
    organisation_endings="parti",
    relatives="qui, que, dont",
)

_PICTURES = PictureWords(
    credits="""photo, photos, image, images, photographie, infographie, illustration, montage, collage,
        crédit, crédits, crédit/crédits photo/photos""",
    origins="source",
    source_above="crédit photo, source de l'image",
    run_in="Image, Photo, Source, Crédit",
    caption_labels="légende, légende image/photo",
    archive="photo d'archive/d'archives/d'illustration",
    archive_in_brackets="archive, archives",
    describing="debout, assis, assise, tient, regarde, marchent, pose, porte, vu/vue de/du, devant",
    watch="vidéo, audio, podcast, écouter, regarder",
    clock_units="min, min., minutes, minutes., h",
    minutes="min, minutes, mn",
    seconds="s",
)

_SUBSCRIPTIONS = SubscriptionWords(
    subscriptions="abonn*, premium",
    offers="essayez, gratuit*, illimité*, accès, offre, poursuivre",
    readers="vous, votre*, tu, maintenant",
    phrases="""sans engagement, déjà abonné*, réservé à nos abonnés*, réservé aux abonnés*, soutenez notre/un
        journalisme*""",
    currencies="euro, euros, franc, francs, dollar, dollars",
    per="par",
    periods="mois, semaine, an",
    each_period="mensuel, mensuels",
    afterwards="puis, ensuite",
    costs="seulement, c'est, vous payez",
    trial_numbers="premier, premiers",
    trial_periods="mois, semaine, semaines, jour, jours",
    free="gratuit",
    said="a dit*",
)

_PAGE_FURNITURE = PageFurnitureWords(
    menu="""tout accepter, tout refuser, aller au contenu, aller au contenu principal, menu, accueil,
        rechercher, recherche, se connecter, connexion, s'inscrire, s'abonner, abonnez-vous, abonnement,
        newsletter, newsletters, mon compte, partager, imprimer, enregistrer, écouter, commentaires, contact,
        à la une, actualités, politique, économie, monde, international, société, sport, culture, sciences,
        santé, planète, débats, idées, météo, radio, podcast, podcasts, publicité, fermer""",
    outlets="Monde, Dépêche, Voix, Quotidien, Nouvelles, Presse, Gazette, Journal, Express, Radio",
    abbreviations="Dr, St",
    references="lire aussi/également, à lire aussi/également, voir aussi, sur le même sujet",
    links="à lire, en savoir plus*, partager, plus d'info*/d'article*/d'actualité*, à découvrir",
    run_in="À lire aussi/également, Lire aussi/également, Sur le même, Voir aussi, En savoir plus, Partager",
    the_post="l'article",
    appeared_first="est apparu en premier sur",
    letters="newsletter",
    people="notre, nos, vous, votre, inscrivez, abonnez",
    cookies="cookie",
    websites="site, page, navigateur",
    we_use="nous utilisons",
    cookies_used="cookie",
    rights="tous droits réservés",
    follow="suivez-nous*",
    download="téléchargez",
    app="app",
    consent="pour afficher ce contenu",
)

_EARLIER_VERSIONS = EarlierVersionWords(
    pairs=(("initialement, d'abord, à l'origine", 3, "annonc*, écri*, rapport*, indiqu*, publi*, affirm*"),),
    phrases="""version précédente*/antérieure*/initiale*/originale*/d'origine*/retirée*,
        première/ancienne version*, avant (la) correction*/rectification*/retrait*, avant (la) mise à jour*,
        dépêche/article/information annulé*/retiré*""",
)

FRENCH = Language(
    code="fr",
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
