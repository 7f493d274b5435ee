"""How messages are worded in French."""

from bot.messages.words.table import MessageWords, ReplyTexts

FRENCH = MessageWords(
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
    replies=ReplyTexts(
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
        remark="N’hésitez pas à poser une autre question sur les articles.",
        senseless="Je ne comprends pas. Posez-moi une question sur les articles.",
        signs="Posez-moi une question sur les articles, avec des mots.",
    ),
    asking="est-ce, qu'est-ce, pourquoi, combien, lequel, laquelle, lesquels, lesquelles",
    tags="n'est-ce pas, non, pas vrai, c'est vrai, hein, ou pas, ou non, vrai",
    articles="le, la, les, un, une, des, du",
    name_links="de, du, des, la, le, les, et, d', van, von, al, el, di, da, del, der, of, the",
    verb_first_asks=True,
)
