"""How messages are worded in Spanish."""

from bot.messages.words.table import MessageWords, Replies

SPANISH = MessageWords(
    greetings="""hola, holi, buenas, buenos días, buenos dias, buen día, buen dia, buenas tardes, buenas
        noches, saludos, qué tal, que tal, cómo estás, como estás, como estas, cómo está usted, cómo va,
        qué hay, hey, mucho gusto, encantado, encantada, bienvenido""",
    thanks="""gracias, muchas gracias, mil gracias, muchísimas gracias, gracias por todo, gracias por
        tu/su/la ayuda, gracias por tu/su/la respuesta, gracias por la información, te lo agradezco, se lo
        agradezco, te agradezco, muy agradecido, muy agradecida, gracias a ti, gracias a usted""",
    goodbyes="""adiós, adios, chao, chau, hasta luego, hasta pronto, hasta mañana, hasta la vista, nos
        vemos, que tengas un buen día, que tenga un buen día, buen fin de semana, que descanses,
        cuídate""",
    help="""ayuda, ayúdame, ayúdeme, ayudame, socorro, necesito ayuda, puedes ayudarme, puede ayudarme, me
        puedes ayudar, me puede ayudar, qué puedes hacer, que puedes hacer, qué sabes hacer, qué puede
        hacer, qué puedo preguntar, qué puedo preguntarte, cómo funcionas, cómo funciona este bot, cómo te
        uso, para qué sirves""",
    identity="""quién eres, quien eres, quién eres tú, quién es usted, qué eres, que eres, eres un
        bot/robot/humano/ordinador/programa, eres una máquina/persona/ia, eres humano/humana/real, eres
        chatgpt, es usted un bot/robot/humano, es usted una máquina/persona, esto es un bot/robot, estás
        ahí, cómo te llamas, como te llamas, cómo se llama usted, cuál es tu nombre, tu nombre, quién te
        creó/hizo, hay alguien, hay alguien ahí, estoy hablando con un bot/robot/humano""",
    agreement="""ok, okay, vale, de acuerdo, entendido, entiendo, ya veo, bien, muy bien, genial,
        perfecto, excelente, estupendo, claro, por supuesto, sí, si, no, ajá, ah, oh, jaja, jajaja,
        jajajaja, lol, guau, hm, hmm, perdón, perdona, lo siento, no pasa nada, no importa, está bien,
        buenísimo, prueba""",
    address="""bot, robot, beleg, a todos, a todas, todos, amigo, amiga, amigos, señor, señora, estimado,
        estimada, de nuevo, otra vez, muchas, por todo, de antemano, por favor, porfa, y, entonces, pues,
        muy, usted, a ti, o un humano/bot/robot, o una persona/máquina, por la/tu/su ayuda, por la/tu/su
        respuesta, por la información""",
    and_="y, e, pero, o, entonces, y qué hay de, qué hay de, qué pasa con, y qué",
    asks="""qué, quién, quiénes, cuál, cuáles, cuándo, dónde, adónde, cómo, cuánto, cuánta, cuántos,
        cuántas, que, quien, quienes, cual, cuales, cuando, donde, como, cuanto, cuanta, cuantos, cuantas,
        por qué""",
    clauses="que, quien, quienes, como, cuando, donde, cual, cuanto",
    requests="""di, dime, díme, diga, dígame, muestra, muéstrame, muestre, cuenta, cuéntame, explica,
        explícame, explique, describe, da, dame, deme, enumera, lista, resume, resúmeme, busca, encuentra,
        compara, quiero, quisiera, yo, nosotros, necesito, resumen, todo, noticias, más""",
    verbs="""es, son, era, eran, fue, fueron, será, serán, está, están, estaba, estaban, ha, han, había,
        habían, va, van, iba, puede, pueden, podía, debe, deben, quiere, quieren, hace, hacen, hizo,
        hicieron, dice, dicen, dijo, dijeron, tiene, tienen, tuvo, hay, hubo, murió, cayó, niega,
        confirma, *aron, *ieron, dimitió, ganó, perdió, anunció, negó, confirmó, firmó, cerró, abrió,
        pagó, llegó, explotó, renunció, aprobó, desmintió, rechazó""",
    replies=Replies(
        greeting="¡Hola! Pregúnteme algo sobre los artículos; respondo con citas y sus fuentes.",
        thanks="De nada.",
        goodbye="¡Hasta luego!",
        help="Haga una pregunta sobre los artículos, en cualquier idioma. Respondo con citas "
        "literales e indico dónde están. Envíe un nombre y muestro sus menciones más "
        "recientes; envíe una afirmación y la compruebo en los artículos.",
        identity="Soy Beleg, un bot. Respondo a preguntas sobre los artículos indexados con citas literales.",
        agreement="De acuerdo. Pregúnteme cuando quiera saber algo sobre los artículos.",
        senseless="No lo entiendo. Hágame una pregunta sobre los artículos.",
        signs="Hágame una pregunta sobre los artículos, con palabras.",
    ),
    asking="""qué, quién, quiénes, cuál, cuáles, cuándo, dónde, adónde, cómo, cuánto, cuánta, cuántos,
        cuántas""",
    tags="verdad, no, cierto, no es así, es verdad, es cierto, o no, a que sí",
    articles="el, la, los, las, un, una, unos, unas, del, al",
    name_links="de, del, la, las, los, el, y, van, von, al, di, da, der, of, the, le",
)
