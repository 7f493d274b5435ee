"""How messages are worded in Spanish."""

from bot.messages.words.table import MessageWords, ReplyTexts

SPANISH = MessageWords(
    greetings="""hola, holi, buenas, buenos días, buenos dias, buen día, buen dia, buenas tardes, buenas
        noches, saludos, qué tal, que tal, cómo estás, como estás, como estas, cómo está usted, cómo va,
        qué hay, hey, mucho gusto, encantado, encantada, bienvenido, holaa, holita, holis, hola hola,
        ola, wenas, buenas buenas, muy buenas/buenos, muy buenos días, muy buenas tardes/noches, alo,
        aló, ey, qué pasa, qué onda, qué más, cómo te va, cómo andas, cómo está, cómo están, todo bien,
        un saludo, saludos cordiales, espero que estés/esté bien""",
    thanks="""gracias, muchas gracias, mil gracias, muchísimas gracias, gracias por todo, gracias por
        tu/su/la ayuda, gracias por tu/su/la respuesta, gracias por la información, te lo agradezco, se
        lo agradezco, te agradezco, muy agradecido, muy agradecida, gracias a ti, gracias a usted, grax,
        gracias mil, grcs, thx, graciass, muchas? grasias, un millón de gracias, millones de gracias,
        te/se lo agradezco mucho?, agradecido, agradecida, me ayudaste mucho?, me has ayudado mucho?, me
        ha ayudado mucho?, me sirvió mucho?, eso me? ayuda mucho?, ha sido muy útil, fue muy útil, muy
        útil, muy amable, qué amable, eres muy amable""",
    goodbyes="""adiós, adios, chao, chau, hasta luego, hasta pronto, hasta mañana, hasta la vista, nos
        vemos, que tengas un buen día, que tenga un buen día, buen fin de semana, que descanses, cuídate,
        chao chao, chaito, chaucito, adiosito, bye, bye bye, agur, abur, hasta otra, hasta la próxima,
        hasta ahora, hasta nunca, hasta el lunes, nos vemos mañana/luego/pronto, nos hablamos, me voy,
        ya? me voy, me tengo que ir, tengo que irme, debo irme, me despido, me piro, que te/le vaya bien,
        que pases/pase buen/buena día/noche/tarde/un?, que tengas/tenga un? buen/buena
        día/noche/tarde/finde, que duermas bien, buenas noches y hasta mañana, buen finde, cuídese, a
        dormir, un abrazo, besos""",
    help="""ayuda, ayúdame, ayúdeme, ayudame, socorro, necesito ayuda, puedes ayudarme, puede ayudarme,
        me puedes ayudar, me puede ayudar, qué puedes hacer, que puedes hacer, qué sabes hacer, qué puede
        hacer, qué puedo preguntar, qué puedo preguntarte, cómo funcionas, cómo funciona este bot, cómo
        te uso, para qué sirves, instrucciones, las? instrucciones, manual, tutorial, guía, guía de uso,
        una ayuda, una ayudita, ayudita, échame/dame una mano, me ayudas, me ayuda,
        puedes/podrías/puede/podría ayudarme, alguien me? puede ayudarme?/ayudar?, necesito
        instrucciones, necesito una mano, qué sabes/puedes/haces hacer?, qué haces, qué puede hacer este
        bot, para qué sirve este/esto bot?, cómo funciona esto, cómo funciona este/el
        bot/cacharro/chat/programa/chatbot, cómo va esto, cómo se usa, cómo se usa esto, cómo se usa
        este/el bot, cómo se te usa, cómo te puedo usar, cómo puedo/debo usarte, cómo uso esto, cómo uso
        este/el bot, cómo usar esto, cómo usar este/el bot, cómo se hace esto, no entiendo/sé cómo
        usarte, no entiendo/sé cómo usar esto/este bot?, no entiendo/sé cómo funciona/funcionas/va esto?,
        explícame cómo funciona/funcionas esto?, explícame cómo usarte, qué te puedo preguntar, qué
        preguntas te? puedo hacer/hacerte, cuáles son tus funciones, estoy perdido/perdida, por dónde
        empiezo, cómo empiezo""",
    identity="""quién eres, quien eres, quién eres tú, quién es usted, qué eres, que eres, eres un
        bot/robot/humano/ordinador/programa, eres una máquina/persona/ia, eres humano/humana/real, eres
        chatgpt, es usted un bot/robot/humano, es usted una máquina/persona, esto es un bot/robot, estás
        ahí, cómo te llamas, como te llamas, cómo se llama usted, cuál es tu nombre, tu nombre, quién te
        creó/hizo, hay alguien, hay alguien ahí, estoy hablando con un bot/robot/humano, quién sos, qué
        sos, tú quién eres, y tú quién eres, eres un?/una?
        robot/bot/humano/humana/persona/máquina/ordenador/computadora/ia/chatbot/programa/hombre/mujer
        real?/verdadera?/verdadero?/de? verdad?, sos un?/una?
        robot/bot/humano/humana/persona/máquina/ordenador/computadora/ia/chatbot/programa/hombre/mujer
        real?/verdadera?/verdadero?/de? verdad?, es usted un?/una?
        robot/bot/humano/humana/persona/máquina/ordenador/computadora/ia/chatbot/programa/hombre/mujer
        real?/verdadera?/verdadero?/de? verdad?, tú eres un?/una?
        robot/bot/humano/humana/persona/máquina/ordenador/computadora/ia/chatbot/programa/hombre/mujer
        real?/verdadera?/verdadero?/de? verdad?, esto es un?/una? robot/bot/chatbot
        real?/verdadera?/verdadero?/de? verdad?, es esto un?/una? robot/bot/chatbot
        real?/verdadera?/verdadero?/de? verdad?, eres una? inteligencia artificial, eres
        real/humano/humana/chatgpt, estoy hablando con un?/una?
        robot/bot/humano/humana/persona/máquina/ordenador/computadora/ia/chatbot/programa/hombre/mujer
        real?/verdadera?/verdadero?/de? verdad?, hablo con un?/una?
        robot/bot/humano/humana/persona/máquina/ordenador/computadora/ia/chatbot/programa/hombre/mujer
        real?/verdadera?/verdadero?/de? verdad?, con quién hablo, con quién estoy hablando, cómo te
        llamas tú, cuál es tu/su nombre, dime tu nombre, tienes nombre, tienes un nombre, cómo te puedo
        llamar, cómo te dicen, quién te creó/hizo/programó/construyó/inventó/desarrolló/diseñó, quién te
        ha creado/hecho/programado/construido/desarrollado, quién está detrás de ti, quién es tu
        creador/dueño/programador, quién hizo/creó este bot, preséntate, háblame de ti, cuántos años
        tienes, de dónde eres""",
    agreement="""ok, okay, vale, de acuerdo, entendido, entiendo, ya veo, bien, muy bien, genial,
        perfecto, excelente, estupendo, claro, por supuesto, sí, si, no, ajá, ah, oh, hm, hmm, perdón,
        perdona, lo siento, no pasa nada, no importa, está bien, buenísimo, prueba""",
    remarks="""no me digas, no me lo? puedo creer, no lo? puedo creer, no puede ser, quién lo diría,
        quién lo hubiera/iba dicho?/a? decir?, no lo sabía, no me lo esperaba, madre mía, dios mío, por
        dios, ay dios mío?, gracias a dios, menos mal, vaya tela?/historia?/lío?/partido?/faena?,
        pobrecito, pobrecita, pobrecitos, pobrecitas, qué
        pena/lástima/horror/vergüenza/locura/fuerte/bien/mal/va/risa/gracia/interesante/triste/bueno/guay/alegría/barbaridad/desastre/historia/suerte/raro/curioso/miedo/asco/alivio/sorpresa,
        me alegro, me alegro por ellos/ellas/él/ella, lo siento mucho, bien hecho, bien por
        ellos/ellas/él/ella, tiene sentido, con razón, es bueno saberlo, bueno saberlo, ojalá, uf, ay,
        anda, hala, ostras, caramba, caray, olé, enhorabuena""",
    feelings="""increíble, impresionante, alucinante, fuerte, triste, terrible, horrible, tremendo,
        tremenda, espantoso, trágico, trágica, escandaloso, vergonzoso, ridículo, absurdo, gracioso,
        divertido, raro, raros, extraño, curioso, interesante, fascinante, genial, fantástico,
        maravilloso, estupendo, buenísimo, guay, chulo, bonito, lindo, pena, lástima, bravo,
        felicidades, enhorabuena, guau, wow, vaya, uf, ostras, caramba, sorprendente, preocupante, duro,
        brutal, emocionante""",
    around_feelings="""qué, que, es, era, fue, esto, eso, muy, tan, más, bastante, realmente, de,
        verdad, la, el, lo, me, parece, oh, ah, ay, bueno, pues, pero, y, no, sí, cosa, historia, una,
        un, noticia, todo""",
    behind_feelings="""por, para, de""",
    address="""bot, robot, beleg, a todos, a todas, todos, amigo, amiga, amigos, señor, señora, estimado,
        estimada, de nuevo, otra vez, muchas, por todo, de antemano, por favor, porfa, y, entonces, pues,
        muy, usted, a ti, o un humano/bot/robot, o una persona/máquina, por la/tu/su ayuda, por la/tu/su
        respuesta, por la información, mi amigo, tío, tía, colega, compa, hermano, bro, cariño, mi amor,
        guapo, guapa, corazón, jefe, señores, señoras, señoras y señores, damas y caballeros, a todos y
        todas, gente, chicos, chicas, chatbot, robotito, botcito, o qué, o no, o un?/una?
        robot/bot/humano/humana/persona/máquina/ordenador/computadora/ia/chatbot/programa/hombre/mujer
        real?/verdadera?/verdadero?/de? verdad?, conmigo, a mí, porfi, xfa, pf, por eso, por tu/su/la
        ayuda/respuesta/información, de verdad, por ahora, por hoy""",
    particles="""pues, entonces, realmente, exactamente, acaso, aquí, ahora, ya, bueno, oye, eh, mismo,
        tú, usted, che, en, verdad, todo""",
    and_="y, e, pero, o, entonces, y qué hay de, qué hay de, qué pasa con, y qué",
    asks="""qué, quién, quiénes, cuál, cuáles, cuándo, dónde, adónde, cómo, cuánto, cuánta, cuántos,
        cuántas, que, quien, quienes, cual, cuales, cuando, donde, como, cuanto, cuanta, cuantos,
        cuantas, por qué""",
    clauses="que, quien, quienes, como, cuando, donde, cual, cuanto",
    requests="""di, dime, díme, diga, dígame, muestra, muéstrame, muestre, cuenta, cuéntame, explica,
        explícame, explique, describe, da, dame, deme, enumera, lista, resume, resúmeme, busca,
        encuentra, compara, quiero, quisiera, yo, nosotros, necesito, resumen, todo, noticias, más""",
    checks="""es/fue realmente? verdad/cierto/correcto/verdadero/real/falso eso?/esto? o?
        no?/falso?, es esto/eso realmente? verdad/cierto/correcto/verdadero/real/falso,
        verdad/verdadero/cierto o mentira/falso/no, verdad, cierto, de verdad, en serio,
        verificación por? favor?, verifica/verifique/comprueba/compruebe esto/eso por? favor?,
        puedes/puede verificar/comprobar esto/eso, alguna? fuente/fuentes/prueba/pruebas, qué
        sabemos/tenemos de/sobre esto/eso, qué dicen los artículos/las? fuentes? sobre? esto?/eso?""",
    checks_that="""es verdad/cierto/correcto que, es/será verdad/cierto eso? de? que,
        verifica/verifique/comprueba/compruebe si/que, he oído/leído que""",
    verbs="""es, son, era, eran, fue, fueron, será, serán, está, están, estaba, estaban, ha, han, había,
        habían, va, van, iba, puede, pueden, podía, debe, deben, quiere, quieren, hace, hacen, hizo,
        hicieron, dice, dicen, dijo, dijeron, tiene, tienen, tuvo, hay, hubo, murió, cayó, niega,
        confirma, *aron, *ieron, dimitió, ganó, perdió, anunció, negó, confirmó, firmó, cerró, abrió,
        pagó, llegó, explotó, renunció, aprobó, desmintió, rechazó""",
    slips="""fue un error/despiste, un error, error mío, mi error, ha sido un error/despiste, me he
        equivocado, me equivoqué, me confundí, me he confundido, tecla/botón/chat/ventana/grupo/mensaje
        equivocada/equivocado, por error, fue por error, sin querer, fue sin querer, fue mi gato/hijo/hija,
        no era para usted/ti/vosotros, culpa mía, olvídelo, olvídalo, disculpa, disculpe, disculpas,
        disculpen, perdone, mis disculpas, errata""",
    letters="ñ",
    replies=ReplyTexts(
        greeting="¡Hola! Pregúnteme algo sobre los artículos; respondo con citas y sus fuentes.",
        thanks="De nada.",
        goodbye="¡Hasta luego!",
        help="Haga una pregunta sobre los artículos, en cualquier idioma. Respondo con citas "
        "literales e indico dónde están. Envíe un nombre y muestro sus menciones más "
        "recientes; envíe una afirmación y la compruebo en los artículos.",
        identity="Soy Beleg, un bot. Respondo a preguntas sobre los artículos indexados con citas literales.",
        agreement="De acuerdo. Pregúnteme cuando quiera saber algo sobre los artículos.",
        remark="Pregunte lo que quiera saber sobre los artículos.",
        senseless="No lo entiendo. Hágame una pregunta sobre los artículos.",
        signs="Hágame una pregunta sobre los artículos, con palabras.",
    ),
    asking="""qué, quién, quiénes, cuál, cuáles, cuándo, dónde, adónde, cómo, cuánto, cuánta, cuántos,
        cuántas""",
    tags="verdad, no, cierto, no es así, es verdad, es cierto, o no, a que sí",
    articles="el, la, los, las, un, una, unos, unas, del, al",
    name_links="de, del, la, las, los, el, y, van, von, al, di, da, der, of, the, le",
)
