"""How messages are worded in French."""

from bot.messages.words.table import MessageWords, Replies

FRENCH = MessageWords(
    greetings="""bonjour, bonsoir, salut, coucou, hello, hé, allô, allo, bien le bonjour, bon matin, ça
        va, ca va, comment ça va, comment ca va, comment allez-vous, comment vas-tu, quoi de neuf,
        enchanté, enchantée, bienvenue, rebonjour""",
    thanks="""merci, merci beaucoup, merci bien, mille mercis, grand merci, un grand merci, je vous
        remercie, je te remercie, merci à vous, merci à toi, merci pour votre/ton aide, merci de votre/ton
        aide, merci pour l'aide, merci pour la réponse, merci pour votre/ta réponse, remerciements""",
    goodbyes="""au revoir, adieu, à bientôt, a bientôt, à plus, à plus tard, à demain, à tout à l'heure,
        bonne nuit, bonne journée, bonne soirée, bonne fin de journée, bon week-end, bon weekend, ciao, à
        la prochaine""",
    help="""aide, à l'aide, au secours, aidez-moi, aide-moi, j'ai besoin d'aide, pouvez-vous m'aider,
        peux-tu m'aider, tu peux m'aider, vous pouvez m'aider, que peux-tu faire, que pouvez-vous faire,
        que sais-tu faire, que savez-vous faire, qu'est-ce que tu peux faire, qu'est-ce que tu sais faire,
        qu'est-ce que vous pouvez faire, que puis-je demander, comment fonctionnes-tu, comment
        fonctionnez-vous, comment ça marche, comment fonctionne ce bot, à quoi sers-tu, à quoi
        servez-vous""",
    identity="""qui es-tu, qui êtes-vous, tu es qui, t'es qui, vous êtes qui, es-tu un
        robot/bot/humain/ordinateur, es-tu une machine/personne/ia, êtes-vous un robot/bot/humain,
        êtes-vous une machine/personne/ia, tu es un robot/bot/humain, vous êtes un robot/bot/humain,
        est-ce que tu es un robot/bot/humain, est-ce que vous êtes un robot/bot/humain, es-tu
        humain/réel/là, êtes-vous humain/réel/là, est-ce un bot/robot, c'est un bot/robot, comment
        t'appelles-tu, comment tu t'appelles, comment vous appelez-vous, quel est ton/votre nom, qui t'a
        créé/fait, qui vous a créé/fait, il y a quelqu'un""",
    agreement="""ok, okay, d'accord, entendu, compris, je vois, je comprends, bien, très bien, super,
        parfait, génial, cool, chouette, excellent, oui, ouais, non, si, voilà, haha, hahaha, mdr, lol,
        ah, oh, ah bon, euh, hm, hmm, bof, désolé, désolée, pardon, pas de problème, tant pis, bravo,
        test, dommage""",
    address="""bot, robot, beleg, tous, tout le monde, à tous, à toutes, à vous, à toi, monsieur, madame,
        cher, chère, mon ami, l'ami, les amis, encore, beaucoup, bien, infiniment, d'avance, s'il vous
        plaît, s'il te plaît, stp, svp, et, alors, donc, pour tout, ou un humain/robot/bot, ou une
        machine/personne, pour votre/ton aide, pour l'aide, de votre/ton aide, pour la/votre/ta réponse,
        pour l'information""",
    and_="et, mais, ou, alors, donc, et pour, et concernant, qu'en est-il de",
    asks="""qui, que, quoi, quel, quelle, quels, quelles, quand, où, pourquoi, comment, combien, lequel,
        laquelle, lesquels, lesquelles, qu'est-ce, est-ce, qu'a, qu'ont, qu'est""",
    clauses="que, qui, où, quand, comment",
    requests="""dis, dis-moi, dites, dites-moi, montre, montre-moi, montrez, montrez-moi, raconte,
        raconte-moi, racontez, explique, explique-moi, expliquez, décris, décrivez, donne, donne-moi,
        donnez, donnez-moi, cite, citez, résume, résumez, liste, listez, cherche, cherchez, trouve,
        trouvez, compare, comparez, je, j'aimerais, nous, résumé, tout, nouvelles, plus""",
    verbs="""est, sont, était, étaient, sera, seront, a, ont, avait, avaient, aura, auront, va, vont,
        allait, fut, furent, peut, peuvent, pouvait, doit, doivent, veut, veulent, voulait, fait, font,
        faisait, dit, disent, n'est, n'a, n'ont, s'est, l'a, n'était, vient, vaut, reste, devient, perd,
        gagne, meurt, tombe, nie, confirme, quitte""",
    replies=Replies(
        greeting="Bonjour ! Posez-moi une question sur les articles, je réponds par des citations avec"
        " leurs sources.",
        thanks="Je vous en prie.",
        goodbye="Au revoir !",
        help="Posez une question sur les articles, dans n’importe quelle langue. Je réponds par "
        "des citations mot pour mot, avec leur source. Envoyez un nom, et je donne ses "
        "dernières mentions ; envoyez une affirmation, et je la vérifie dans les articles.",
        identity="Je suis Beleg, un robot. Je réponds aux questions sur les articles indexés par des "
        "citations mot pour mot.",
        agreement="Très bien. Posez-moi une question sur les articles quand vous voulez.",
        senseless="Je ne comprends pas. Posez-moi une question sur les articles.",
        signs="Posez-moi une question sur les articles, avec des mots.",
    ),
    asking="est-ce, qu'est-ce, pourquoi, combien, lequel, laquelle, lesquels, lesquelles",
    tags="n'est-ce pas, non, pas vrai, c'est vrai, hein, ou pas, ou non, vrai",
    articles="le, la, les, un, une, des, du",
    name_links="de, du, des, la, le, les, et, d', van, von, al, el, di, da, del, der, of, the",
    verb_first_asks=True,
)
