"""How statements are made in French."""

from bot.statements.words.phrases import Phrases
from bot.statements.words.table import StatementWords

FRENCH = StatementWords(
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
    phrases=Phrases(
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
