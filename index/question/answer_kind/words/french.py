"""French."""

from index.question.answer_kind.words.table import AskingWords

FRENCH = AskingWords(
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
    place_before="à, au, aux, en, dans, près de, de, depuis, vers, sur, chez, entre, du, des, d', hors "
    "de, autour de, jusqu'à",
    places="ville, village, rue, place, bâtiment, école, salle, parc, port, région, pays, côte, "
    "île, montagne*, fleuve, rivière, lac, gare, nord, sud, est, ouest, centre, église, "
    "université, jardin, vallée, forêt, pont, capitale, quartier, mer, océan, route, "
    "hôpital, commune, département, maison, zone",
)
