"""Spanish."""

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
from languages.sections.sentences.clock_times import ClockWords
from languages.sections.sentences.dates import DateWords
from languages.sections.sentences.grammar import Grammar
from languages.sections.sentences.hyphens import HyphenWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.noun_phrases import NounPhraseWords
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds

_NEWS = r"(?:artículos?|noticias?|titulares|prensa|cobertura)"

_ON = r"(?: (?:del|de|de la|en|el|la|publicad[oa]s?|mes de)){0,4}"

_FILTERS = FilterWords(
    months="enero,ene febrero,feb marzo,mar abril,abr mayo junio,jun julio,jul agosto,ago "
    "septiembre,setiembre,sept,sep octubre,oct noviembre,nov diciembre,dic",
    alone=r"(?:enero|febrero|marzo|abril|(?<=en )mayo|junio|julio|agosto|septiembre|setiembre|octubre"
    r"|noviembre|diciembre)(?!\w)",
    numbers="un,una dos tres cuatro cinco seis siete ocho nueve diez",
    times=(
        (r"\b(?:anteayer|antier)\b", "day", 2),
        (r"\bayer\b|\banoche\b", "day", 1),
        (r"\bla (?:semana pasada|última semana)\b(?! de\b)", "week", 1),
        (r"\bel (?:mes pasado|último mes)\b(?! de\b)", "month", 1),
        (r"\besta semana\b", "week", 0),
        (r"\beste mes\b", "month", 0),
        (r"\bel fin de semana pasado\b", "weekend", 1),
        (r"\búltimos (?P<n>{N}) días\b(?! de\b)", "day", None),
        (r"\búltimas (?P<n>{N}) semanas\b(?! de\b)", "week", None),
        (r"\búltimos (?P<n>{N}) meses\b(?! de\b)", "month", None),
        (r"\bhace (?P<ago>{N}) días?\b", "day", None),
        (r"\bhace (?P<ago>{N}) semanas?\b", "week", None),
        (r"\bhace (?P<ago>{N}) mes(?:es)?\b", "month", None),
        (r"\bel (?P<w>{W}) pasado\b|\bdesde el (?P<w2>{W})\b", None, 0),
    ),
    vague=(
        (r"\bhoy\b", "day", 0),
        (r"\bel año pasado\b", "year", 1),
        (r"\beste año\b", "year", 0),
    ),
    since=r"(?:desde|después de|a partir de)l?(?: el)?",
    until=r"hasta(?: el)?",
    before=r"antes de(?:l| el)?",
    between=r"(?:entre|desde|del|de)(?: el)?",
    to=r"(?:y|al|a|hasta)(?: el)?",
    through=r"(?:al|a|hasta)(?: el)?",
    behind_range=r"(?!)",
    cues=(
        rf"\b{_NEWS}(?: (?:del|de la|de|en) (?:el |la )?⟦⟧)?{_ON} ⟨⟩",
        r"\bartículos?\b[^?!;]{0,80}? publicad[oa]s?(?: el| en)? ⟨⟩",
        r"\b(?:informó|publicó|escribió) (?:el |la )?⟦⟧[^?!;]{0,60}?⟨⟩",
        r"\bse (?:informó|publicó|ha informado|ha publicado)\b[^?!;]{0,60}?⟨⟩",
    ),
    open_cues=(rf"\binformes?{_ON} ⟨⟩",),
    several=r"\b(?:ambos|ambas|otr[oa]s?|compar\w+|difieren|anterior(?:es)?)\b",
)

_ANSWER_KINDS = AnswerKindWords(
    language="es",
    asks={
        "who": "quién/quiénes, quien/quienes, a quién, de quién",
        "when": "cuándo, cuando, a qué hora, qué hora, desde cuándo, hace cuánto, hace cuánto tiempo",
        "where": "dónde, donde, adónde, de dónde, en dónde",
        "how_many": "cuánto/cuántos/cuánta/cuántas, cuanto/cuantos/cuanta/cuantas",
        "why": "por qué, por que, por qué motivo, por qué razón, para qué, a qué se debe, a qué se "
        "debió, qué causó, qué provocó, qué llevó",
        "how": "cómo, como, de qué manera, de qué forma, de qué modo",
        "which": "cuál/cuáles, cual/cuales",
    },
    what="qué, que",
    sized="a cuánto asciende/ascendió",
    amounts="cuánto/cuánta, cuanto/cuanta",
    named="cómo se llama/llamaba/llaman, como se llama/llamaba/llaman",
    figures={
        "age": "qué edad, cuántos años tiene/tenía/tenían, a qué edad",
        "clock": "a qué hora, qué hora",
        "length": "a qué distancia, a qué altura, a qué profundidad, cuánto mide*",
        "duration": "cuánto tiempo, cuánto dur*, cuánto tard*",
        "times": "cuántas veces, con qué frecuencia",
        "speed": "a qué velocidad",
        "warmth": "qué temperatura",
        "mass": "cuánto pesa*, cuánto pesó",
        "money": "cuánto cuesta/costó/cuestan/costaron/costará, cuánto vale, qué precio, a cuánto",
    },
    nouns={
        "which": "nombre/nombres, título, término, apodo",
        "who": "persona/personas, hombre, mujer, autor/autora, ministro/ministra, responsable, "
        "artista, jugador",
        "when": "momento, período, periodo, época, siglo, década, temporada, fecha",
        "where": "lugar/lugares, sitio, ciudad/ciudades, país/países, estado/estados, región/regiones, "
        "calle, barrio, pueblo, continente, provincia, isla, parte, zona, capital, localidad, "
        "municipio",
        "why": "razón/razones, causa/causas, motivo/motivos, objetivo, fin",
        "how": "manera, forma, modo, medio/medios, método",
    },
    measured={
        "year": "año/años",
        "day": "día/días, fecha/fechas, mes",
        "clock": "hora/horas",
        "percent": "porcentaje, proporción, parte, tasa, participación",
        "money": "precio, coste/costes, costo/costos, importe, suma, cantidad, salario, sueldo, multa, "
        "presupuesto, beneficio",
        "age": "edad",
        "warmth": "temperatura/temperaturas",
        "length": "longitud, altura, profundidad, anchura, distancia, tamaño",
        "duration": "duración",
        "speed": "velocidad",
        "mass": "peso, masa, cantidad",
        "area": "superficie, área",
        "count": "número, población, cifra, balance",
    },
    prices="cuesta*, cost*, pag*, gast*, precio, dinero, vend*, compr*, gan*, vale, recaud*",
    openings="puedes decirme, puede decirme, sabes, sabe usted, dime, dígame, quiero saber, me "
    "gustaría saber, por favor, explica, explique, hola, se sabe",
    requests="nombra, nombre, cita, cite, da, dé, indica, indique, enumera, enumere, di, diga, "
    "encuentra, menciona, mencione",
    before="y, e, pero, entonces, a, de, en, por, para, con, sin, desde, hasta, hacia, contra, "
    "según, tras, durante, entre, sobre, o, al, del, el, la, los, las, ante, bajo, "
    "exactamente, aproximadamente",
    between="es, era, son, eran, fue, fueron, será, ha sido, el, la, los, las, un, una",
    relative="quien, quienes, cuando, donde, que, cual, cuales, como, cuanto, cuanta, cuantos, "
    "cuantas, por que, cuándo, cómo",
    auxiliaries="es, son, era, fue, ha, han, había, está, están, hay, puede, pueden, va, van, tiene, "
    "tienen, será, si, hubo",
    particles="es cierto que, es verdad que, verdad?",
    units={
        "percent": "por ciento, %, punto/puntos, tercio/tercios, cuarto/cuartos, mitad, mayoría",
        "money": "euro/euros, dólar/dólares, libra/libras, franco/francos, rublo/rublos, peso/pesos, "
        "lira/liras, yen/yenes, yuan/yuanes, coronas, céntimo/céntimos, eur, usd, dinero",
        "age": "años",
        "warmth": "grado/grados, celsius, °c, °",
        "length": "kilómetro/kilómetros, metro/metros, centímetro/centímetros, milla/millas, km, m, cm, "
        "mm, pie/pies",
        "duration": "segundo/segundos, minuto/minutos, hora/horas, día/días, semana/semanas, mes/meses, "
        "año/años, década/décadas, siglo/siglos",
        "speed": "kilómetros por hora, nudos",
        "mass": "tonelada/toneladas, kilo/kilos, kilogramo/kilogramos, gramo/gramos, kg, g, mg, litro/litros",
        "area": "hectárea/hectáreas, kilómetro/kilómetros cuadrados, metro/metros cuadrados, "
        "kilómetros cuadrados, metros cuadrados, km², m², ha",
        "times": "vez/veces",
        "clock": "horas, h",
    },
    numbers=r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince"
    r"|dieciséis|dieci\w+|veinte|veinti\w+|treinta|cuarenta|cincuenta|sesenta|setenta"
    r"|ochenta|noventa|cien|ciento|\w{2,6}cient[oa]s|quinient[oa]s|mil|miles"
    r"|mill[óo]n(?:es)?|billones|decenas?|docenas?|centenar(?:es)?|cientos|único|única"
    r"|sol[oa]|amb[oa]s|ningun[oa]|ningún|cero",
    several="varios/varias, algunos/algunas, pocos/pocas, unos/unas, medio/media, un, una",
    others="los otros/demás/restantes, las otras/demás/restantes, el resto",
    months="enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, "
    "octubre, noviembre, diciembre",
    days="lunes, martes, miércoles, jueves, viernes, sábado/sábados, domingo/domingos",
    eras="siglo/siglos, milenio*, era",
    frequencies="una vez, dos veces, tres veces, anual*, diari*, semanal*, mensual*, cada … "
    "años/días/semanas/meses/horas/minutos, cada año/día/mes/semana, al año/día/mes, "
    "nunca, rara vez, a menudo",
    times="hoy, ayer, anteayer, mañana, la semana pasada, la próxima semana, el mes pasado, el "
    "próximo mes, el año pasado, el próximo año, este año, esta mañana, esta tarde, esta "
    "noche, anoche, esta semana, hace, edad media, navidad, pascua, semana santa, "
    "primavera, verano, otoño, invierno, fin de semana, medianoche, mediodía, tarde, "
    "noche, década/décadas",
    times_vaguely="después, antes, durante, cuando, mientras, desde, hasta, luego, entonces, más tarde, "
    "recientemente, pronto, tras, finales, principios, inicio",
    reasons="porque, debido a, debido al, a causa, por culpa, gracias a, ya que, puesto que, pues, "
    "para que, con el fin, a fin de, razón/razones, causa/causas, motivo/motivos, por eso, "
    "por lo que, dado que, provoc*, causad*, causó, se debe, se debió, a raíz, como "
    "consecuencia, para evitar/proteger/permitir/hacer",
    reasons_vaguely="por, para, tras, al, como, si, sin, contra, ante",
    means="por, mediante, a través, con, gracias a, por medio, sin, usando, utilizando, *ando, *iendo",
    people="president*, ministr*, alcald*, canciller, jefe, portavoz, director*, policía, "
    "gobierno, investigador*, científic*, profesor*, rey, reina, emperador, partido, "
    "empresa, compañía, abogad*, juez, entrenador*, autor*, club, consejo, hombre, mujer, "
    "grupo, sindicato, asociación, tribunal, equipo, autoridades",
    place_articles="el, la, los, las",
    of="de",
    ordinal_endings="º",
    place_before="en, cerca de, de, desde, hacia, a, al, hasta, por, entre, del, sobre, fuera de, "
    "alrededor de",
    places="ciudad, pueblo, calle, plaza, edificio, escuela, sala, parque, puerto, región, país, "
    "costa, isla, montaña*, río, lago, estación, norte, sur, este, oeste, centro, iglesia, "
    "universidad, jardín, valle, bosque, puente, capital, barrio, mar, océano, carretera, "
    "hospital, municipio, provincia, casa, zona",
)

_MESSAGES = MessageWords(
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
    asking="""qué, quién, quiénes, cuál, cuáles, cuándo, dónde, adónde, cómo, cuánto, cuánta, cuántos,
        cuántas""",
    tags="verdad, no, cierto, no es así, es verdad, es cierto, o no, a que sí",
    articles="el, la, los, las, un, una, unos, unas, del, al",
    name_links="de, del, la, las, los, el, y, van, von, al, di, da, der, of, the, le",
    laughter=r"(?:j[aeiu]){2,}j?",
    yes="sí",
    no="no",
)

_COVERAGE = CoverageWords(
    article="artículos",
    noun=(
        r"(?:artículos?(?: de prensa)?|noticias?|reportajes?|notas|informaciones|titulares|cobertura"
        r"|novedades)(?: (?:publicad[oa]s?|aparecid[oa]s?))?"
    ),
    kinds={
        "opinion": r"(?:artículos?|textos?|columnas?) de opinión|columnas?|editorial(?:es)?|tribunas?",
        "fact_check": r"verificaci(?:ón|ones)(?: de (?:datos|hechos))?|fact[- ]?checks?",
        "interview": r"entrevistas?",
        "live": r"directos",
    },
    with_="con",
    about=r"(?:sobre|acerca de|respecto a|relacionad[oa]s? con|en torno a)",
    about_it=r"(?:al respecto)",
    it="sobre eso",
    lead=r"(?:(?:puedes |podrías |puede )?(?:muéstra(?:me|nos)?|muestra(?:me)?|enséña(?:me)?|dame|danos"
    r"|busca(?:me)?"
    r"|encuentra|lista|mostrar(?:me)?)|quiero(?: ver)?|busco|quisiera(?: ver)?)",
    qualifiers=r"(?:todos|todas|los|las|el|la|unos|unas|algunos|algunas|otros|otras|últim[oa]s?|nuev[oa]s?"
    r"|recientes?"
    r"|más|COUNT)",
    numbers="dos tres cuatro cinco seis siete ocho nueve diez",
    please=r"(?:por favor|gracias)",
    at=r"(?:(?:del|de la|de|desde|en|el|la|mes) )*",
    by=r"(?:(?:por|del|de la|de|en) )+(?:el |la )?",
    written_in=r"(?:en )?",
    papers="",
    in_place=r"en|desde",
    join=r"(?:(?:,|,? (?:y|e|o|u)) |/)",
    and_=r"(?:y|pero|o|e|y qué hay de|qué hay de)",
    only=r"solo|sólo|solamente",
    clauses=r"(?:que|si|cómo|por qué|quién|cuándo|dónde|cuál)",
    articles=r"(?:el|la|los|las|un|una|unos|unas)",
    frames=(
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun}(?: recientes)?(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?(?:{qualifiers} )*{noun} (?:de|por|escritos por) AUTHOR"),
        Frame(
            r"cuánt[oa]s (?:{qualifiers} )*{noun} (?:hay|tienes|tienen|tenéis)(?: {about} TOPIC)?",
            asks="count",
        ),
        Frame(
            r"(?:qué|cuáles) (?:{qualifiers} )*{noun} (?:hay|existen|tienes|tienen|tenéis|se han"
            r" publicado)"
            r"(?: {about} TOPIC)?"
        ),
        Frame(r"qué (?:{qualifiers} )*{noun} (?:hablan de|tratan de|tratan) TOPIC"),
        Frame(r"qué (?:{qualifiers} )*{noun} (?:mencionan|nombran|citan) (?:a )?TOPIC", asks="mentions"),
        Frame(
            r"qué (?:{qualifiers} )*{noun} (?:se publicaron|se han publicado|salieron|aparecieron|son|fueron"
            r"|hay)(?: {about} TOPIC)?(?: publicad[oa]s?)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"(?:hay|existen|tienes|tienen|tenéis)(?: algún| alguna| algunos| algunas)? (?:{noun}|algo)(?:"
            r" nuevo)?"
            r"(?: {about} TOPIC)?"
        ),
        Frame(
            r"(?:qué hay de nuevo|qué novedades hay|algo nuevo|lo (?:último|más reciente|nuevo))"
            r"(?: (?:{about}|en|de|del) TOPIC)?"
        ),
        Frame(
            r"qué (?:ha )?(?:publicó|publica|publicado|escribió|escribe|escrito|informó|informa|informado) ⟦⟧"
            r"|qué ⟦⟧ (?:publicó|escribió|informó)"
        ),
        Frame(
            r"qué (?:más )?(?:ha |han )?(?:publicó|publicaron|publicado|escribió|escribieron|escrito) ⟦⟧"
            r"(?: {about} TOPIC)?"
        ),
        Frame(
            r"quién(?:es)? (?:ha |han )?(?:escrito|escribió|escribieron|escribe|publicó|publicado|firmó"
            r"|firma)"
            r"(?: (?:algo|un|una|el|la|los|las)(?: {noun})?)? {about} TOPIC"
            r"|quién(?:es)? (?:ha |han )?(?:cubierto|cubrió|cubrieron) TOPIC",
            asks="authors",
        ),
        Frame(
            r"(?:de quién (?:es|son)|quién(?:es)? (?:es|son) (?:el|la|los) autor(?:a|es)? de(?:l)?) ?"
            r"(?:el |la |los |las )?{noun} {about} TOPIC",
            asks="authors",
        ),
        Frame(
            r"qué (?:periódicos|diarios|medios|periodistas|fuentes) (?:han )?(?:escrito|escribieron"
            r"|informaron"
            r"|informan|informado|publicado|hablan|hablaron) (?:{about}|de) TOPIC"
        ),
        Frame(r"cuáles son (?:{qualifiers} )*{noun}(?: {about} TOPIC)?"),
        Frame(r"(?:{lead} )?todo(?: lo que hay| lo que tienes)? {about} TOPIC"),
        Frame(
            r"qué se ha (?:escrito|publicado)(?: {about} TOPIC)?",
            needs="outlet or time or topic",
        ),
        Frame(
            r"qué (?:más )?(?:pasó|ha pasado|ocurrió|ha ocurrido|sucedió|ha sucedido|hubo)",
            needs="time",
            asks="events",
        ),
    ),
    which=r"cuáles|qué",
    of_them=r"(?:de (?:ellos|ellas|esos|esas|estos|estas)(?: {noun})?|entre (?:ellos|ellas))",
    others=r"(?:los |las )?otr[oa]s (?:periódicos|diarios|medios|fuentes)",
    left_out=(
        r"(?:{lead} )?(?:todos |todas )?(?:sin|excepto|salvo|menos|pero no) REST",
        r"cuáles(?: {of_them})? no (?:son|están) REST",
    ),
    follow_ups=(
        Frame(
            r"(?:cuál|cuáles|qué {noun} {of_them}|cuántos|cuántas)(?: {of_them})?"
            r"(?: (?:es|son|eran|vienen|proceden|tratan))?(?: una?s?)?(?: {about} TOPIC)?"
            r"(?: publicad[oa]s?| escrit[oa]s?)?(?: {of_them})?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:cuáles|cuántos|cuántas)(?: {of_them})? (?:hablan|tratan) de(?:l| la| los| las)? TOPIC"),
        Frame(
            r"(?:cuáles|cuántos|cuántas)(?: {of_them})? (?:mencionan|nombran|citan) (?:a )?TOPIC",
            asks="mentions",
        ),
        Frame(
            r"(?:{lead} )?(?:sol[oó] |solamente )?(?:todos )?(?:los|las|aquellos|aquellas)"
            r"(?: {of_them})?(?: que (?:son|están|hablan|tratan))?(?: (?:{about}|de|del|de la) TOPIC)?",
            needs="outlet or language or time or topic",
        ),
        Frame(r"(?:los |las )?{noun}(?: {about} TOPIC)?", needs="only"),
        Frame(
            r"(?:quién(?:es)?) (?:l[oa]s? )?(?:escribió|escribieron|ha escrito|han escrito|firma|firman)"
            r"(?: es[oa]s {noun}| est[oa]s {noun})?",
            asks="authors",
        ),
        Frame(
            r"(?:{lead} )?(?:todos|todas|la lista completa|los demás|las demás)(?: {of_them})?", asks="count"
        ),
        Frame(
            r"(?:cuándo|dónde) (?:se publicó|se publicaron|salió|salieron|apareció|aparecieron)", asks="count"
        ),
        Frame(r"cuántos (?:son|hay)(?: en total)?|cuántas (?:son|hay)(?: en total)?", asks="count"),
    ),
    ordinals=(
        r"primer[oa]?|más\sreciente segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] "
        r"séptim[oa] octav[oa] noven[oa] décim[oa]"
    ),
    last=r"últim[oa]|más\santigu[oa]",
    ordinal_frames=(
        r"de qué (?:trata|va|habla)",
        r"qué dice (?:el |la )?ORDINAL(?: artículo| noticia)?(?: {about} TOPIC)?",
        r"(?:(?:muéstrame|abre) )?(?:el |la )ORDINAL(?: artículo| noticia)?",
    ),
    article_frames=(
        r"de qué (?:trata|va|habla) (?:el|la) {noun}(?: {about} SUBJECT)?",
        r"qué dice (?:el|la) {noun}(?:(?: {about} SUBJECT)? {about} TOPIC)?",
        r"resume(?:me)? (?:el|la) {noun}(?: {about} SUBJECT)?",
    ),
    conclusion_frames=(
        r"(?:a qué conclusión llega|qué concluye|cuál es (?:su|la) conclusión)"
        r"(?: (?:el |la |del |de la ){noun}(?: {about} SUBJECT)?)?",
    ),
    this_article=r"(?:quién (?:escribió|ha escrito|firma|es el autor de)|de quién es)"
    r" (?:este|ese|el) artículo",
    units="día semana mes año",
    time_before=r"(?:(?:el|la|del|de la) )?UNIT (?:anterior|previ[oa])",
    time_after=r"(?:(?:el|la|del|de la) )?UNIT siguiente",
)

_STATEMENTS = StatementWords(
    denied="""un/el/su/rotundo desmentido, desmiente/desmienten/desmintió/desmintieron/desmentía,
        desmentían/desmentido/desmentida/desmentidos/desmentidas,
        niega/niegan/negó/negaron/negaba/negaban/negado/negada,
        refuta/refutan/refutó/refutaron/refutaba*/refutado, rechaza/rechazan/rechazó/rechazaron/rechazaba*
        … acusacion*/acusación/información/informaciones/rumor*/versión,
        rechaza/rechazan/rechazó/rechazaron/rechazaba* …
        versiones/señalamiento*/afirmacion*/afirmación/noticia*/imputacion*/imputación,
        rechazado*/descarta/descartan/descartó/descartaron …
        acusacion*/acusación/información/informaciones/rumor*/versión,
        rechazado*/descarta/descartan/descartó/descartaron …
        versiones/señalamiento*/afirmacion*/afirmación/noticia*/imputacion*/imputación,
        rechaza/rechazan/rechazó/rechazaron/rechazaba* …
        sospecha*/crítica*/denuncia*/cargos/hechos/especulacion*,
        rechaza/rechazan/rechazó/rechazaron/rechazaba* …
        especulación/insinuacion*/hipótesis/tesis/alegato*/alegacion*/extremo,
        rechazado*/descarta/descartan/descartó/descartaron …
        sospecha*/crítica*/denuncia*/cargos/hechos/especulacion*,
        rechazado*/descarta/descartan/descartó/descartaron …
        especulación/insinuacion*/hipótesis/tesis/alegato*/alegacion*/extremo,
        acaba/acaban/sale/salió/salieron de/a desmentir/negar,
        tacha/tachan/tachó/tacharon/tachado/calificó/califica/calificaron/tildó/tilda de/como
        (absolutamente) (totalmente) falso/falsa/falsas/falsos/mentira/mentiras/calumnia,
        tacha/tachan/tachó/tacharon/tachado/calificó/califica/calificaron/tildó/tilda de/como
        (absolutamente) (totalmente) calumnias/infundado/infundada/infundadas/infundios/absurdo/absurda,
        tacha/tachó/calificó/califica/calificaron/tildó … de/como
        falso/falsa/falsas/falsos/mentira/mentiras/calumnia,
        tacha/tachó/calificó/califica/calificaron/tildó … de/como
        calumnias/infundado/infundada/infundadas/infundios/absurda/absurdo,
        defiende/defendió/defendía/proclama/proclamó/mantiene/mantuvo su inocencia, se
        declaró/declara/declararon inocente/inocentes""",
    confirmed="""confirma/confirman/confirmó/confirmaron,
        confirmaba*/confirmado/confirmada/confirmados/confirmadas, confirmación,
        admite/admiten/admitió/admitieron/admitía/admitían/admitido/admitida,
        reconoce/reconocen/reconoció/reconocieron/reconocía/reconocían/reconocido,
        ratifica/ratifican/ratificó/ratificaron/ratificaba*/ratificado,
        corrobora/corroboran/corroboró/corroboraron/corroboraba*/corroborado,
        constata/constatan/constató/constataron/constataba*/constatado, acaba/acaban de confirmar,
        concede/concedió que, asume/asumen/asumió/asumieron que/haber/su/la/responsabilidad,
        asume/asumen/asumió/asumieron … que/responsabilidad/error/errores/culpa, tuvo/tuvieron que
        admitir/reconocer, acabó/acabaron/terminó por admitir/reconocer, acabó/acabaron/terminó
        admitiendo/reconociendo, se declaró/declara/declararon culpable/culpables,
        confiesa/confiesan/confesó/confesaron/confesaba/confesado, da/dio/dieron por cierto/cierta/buena""",
    neither="""se negó/negaron/niega/niegan a confirmar o/ni (a) desmentir/negar,
        rehusó/rehusaron/declinó/declinaron/evitó/evitaron confirmar o/ni desmentir/negar, no/ni (lo) (ha)
        (han) (quiso) (quisieron) confirm*/ratific*/admit* ni/o (lo) (ha)
        desment*/desmint*/desmiente*/neg*/niega*, no/ni (lo) (ha) (han) (quiso)
        desment*/desmint*/desmiente*/neg*/niega* ni/o (lo) confirm*/ratific*, ni confirmar ni
        desmentir/negar, ni desmentir/negar ni confirmar, confirmar o/ni desmentir/negar, desmentir/negar
        o/ni confirmar""",
    unconfirmed="""no (lo) (los) (se) (le) (ha) (han) (había) (quiso) (quisieron) (pudo) (pudieron)
        (puede) (pueden) (podido) (querido) (sido) (oficialmente) confirm*/ratific*, no
        quiso/pudo/puede/quieren/quisieron/pudieron confirmar*/ratificar, se negó/negaron/niega/niegan a
        confirmar*/ratificar, rehusó/rehusaron/declinó/declinaron/evitó/evitaron/rehúsa/declina/evita
        confirmar*/ratificar, sin confirmar/confirmación, ninguna confirmación, no hay/hubo/existe
        confirmación, tampoco hubo confirmación, tampoco (lo) (ha) confirm*, no dio/da/dieron … por
        cierto/confirmado""",
    undenied="""no (lo) (los) (ha) (han) (quiso) desment*/desmint*/desmiente*, no (lo) (los) (ha) (han)
        (quiso) neg*/niega/niegan, no quiso/quisieron desmentir/negar, se negó/negaron a desmentir/negar,
        rehusó/evitó/declinó desmentir/negar, tampoco (lo) desmint*/desment*/neg*/niega""",
    silent="""respondió/respondieron/responde/contestó (con) (un) sin comentarios, sin comentarios, no
        quiso/quisieron/quiere/quieren/deseó/desea (hacer) (dar) (entrar) (ofrecer) (a)
        comentario*/declaracion*/comentar*/responder/pronunciarse/opinar/hablar/detalles/valorar, no
        quiso/quisieron/quiere/quieren/deseó/desea (hacer) (dar) (entrar) (ofrecer) (a)
        valorarlo/contestar/precisar/revelar/detallar/dar/hacer/aclarar/explicar/entrar,
        declinó/declinaron/declina/rehusó/rehusaron/rehúsa/evitó/evitaron (no) (hacer) (dar) (ofrecer)
        comentario*/declaracion*/comentar*/responder/pronunciarse/opinar/hablar,
        declinó/declinaron/declina/rehusó/rehusaron/rehúsa/evitó/evitaron (no) (hacer) (dar) (ofrecer)
        valorar/valorarlo/detalles/contestar/precisar/revelar/detallar/entrevista,
        evita/eludió/elude/rechazó/rechazaron/prefirió/prefirieron/prefiere (no) (hacer) (dar) (ofrecer)
        comentario*/declaracion*/comentar*/responder/pronunciarse/opinar/hablar,
        evita/eludió/elude/rechazó/rechazaron/prefirió/prefirieron/prefiere (no) (hacer) (dar) (ofrecer)
        valorar/valorarlo/detalles/contestar/precisar/revelar/detallar/entrevista, se
        negó/negaron/niega/niegan/ha/han (negado) a (hacer) (dar)
        comentario*/declaracion*/comentar*/responder/pronunciarse/opinar/hablar/valorar/contestar, se
        negó/negaron/niega/niegan/ha/han (negado) a (hacer) (dar)
        precisar/revelar/detallar/explicar/dar/hacer/decir/identificar/declarar, no se ha/han/había/habían
        (aún) (todavía) pronunciado/manifestado, no ha/han/había/habían (aún) (todavía) (querido) (dar)
        (hacer) (detalles) pronunciado/comentado/respondido/reaccionado/contestado/emitido, no
        ha/han/había/habían (aún) (todavía) (querido) (dar) (hacer) (detalles)
        ofrecido/comentar/hacer/responder/pronunciarse/hablar, no (se) (lo) hizo/hace/hicieron
        comentario*/declaracion*/comentarios, no (se) (la) (ha)
        comentó/respondió/reaccionó/contestó/contestaron/respondieron, no (se) (la) (ha)
        responde/responden/pronunció/pronunciaron/comentaron/comenta, no ha/han querido/podido
        dar/entrar/ofrecer/facilitar/hablar/valorar/revelar/opinar/confirmar, no hubo/obtuvo respuesta, no
        dio/dieron/da/ofreció/ofrecieron/facilitó/facilitaron/emitió
        más/detalles/explicaciones/respuesta/declaraciones/comentarios/nombres/información,
        guardó/guarda/guardan/guardaron/mantuvo/mantiene (un) (total) (absoluto) silencio/mutismo,
        optó/optaron por el/no/guardar silencio/hablar/comentar, no estaba/estuvo/estaban
        disponible/disponibles, no fue/fueron posible contactar/obtener/localizar, se acogió/acogieron a
        su derecho""",
    corrected="""marcha atrás, anuló/retiró/anula/retira … comunicado/nota/anuncio, se desdijo/desdice,
        retiró/retira/retiraron … desmentido/confirmación/declaración/declaraciones/afirmación,
        corrige/corrigen/corrigió/corrigieron/corregido/corregida,
        rectifica/rectifican/rectificó/rectificaron/rectificado, rectificación, corrección:, se
        retracta/retractó/retractaron/retractado, versión anterior, fe de erratas/errores/erratos, dio/da
        marcha atrás, matizó/matiza … palabras/declaraciones, por error publicamos/publicó""",
    demanded="""exige/exigen/exigió/exigieron/exigía/exigían/exigido,
        reclama/reclaman/reclamó/reclamaron/reclamaba*/reclamado,
        demanda/demandan/demandó/demandaron/demandaba*/demandado,
        pide/piden/pidió/pidieron/pedía/pedían/pedido, insta/instan/instó/instaron/instado a,
        urge/urgen/urgió/urgieron, apela/apeló/apelaron a, llama/llamó/llamaron/llaman a
        la/los/las/no/que/todos/evitar/votar, hace/hizo/hacen/hicieron un llamado/llamamiento,
        ruega/rogó/suplicó/suplica, emplaza/emplazó/conmina/conminó/ordena/ordenó … a,
        aboga/abogó/abogan/abogaron por, solicita/solicitan/solicitó/solicitaron/solicitado""",
    announced="""anuncia/anuncian/anunció/anunciaron/anunciaba*/anunciado/anunciada,
        promete/prometen/prometió/prometieron/prometía/prometido, se
        compromete/comprometió/comprometieron/comprometido a, desvela/desveló, presenta/presentó su/el/la
        dimisión/renuncia/plan, comunica/comunican/comunicó/comunicaron/comunicaba*/comunicado,
        da/dio/dieron a conocer, hace/hizo/hicieron público/pública,
        adelanta/adelantó/adelantaron/adelantado (que) (a)""",
    reported="""informa/informan/informó/informaron/informaba/informado,
        publica/publican/publicó/publicaron/publicaba, ha/han/había publicado,
        revela/revelan/reveló/revelaron/revelado, reporta/reportan/reportó/reportaron/reportado,
        escribe/escriben/escribió/escribieron, recoge/recogió el/la diario/periódico/agencia,
        según/asegura/afirma/sostiene el/la/un diario/periódico/revista/rotativo/semanario/agencia/cadena,
        según fuentes, según pudo/ha/supo saber/podido/este, destapó/destapa/destaparon, ha podido saber,
        ha tenido acceso, cita/citó/citando a fuentes""",
    said="""dice/dicen/dijo/dijeron/decía/decían/dicho,
        afirma/afirman/afirmó/afirmaron/afirmaba*/afirmado,
        explica/explican/explicó/explicaron/explicaba*/explicado,
        declara/declaran/declaró/declararon/declaraba*/declarado,
        señala/señalan/señaló/señalaron/señalaba*/señalado,
        indica/indican/indicó/indicaron/indicaba*/indicado,
        asegura/aseguran/aseguró/aseguraron/aseguraba*/asegurado,
        destaca/destacan/destacó/destacaron/destacaba*/destacado,
        lamenta/lamentan/lamentó/lamentaron/lamentaba*/lamentado,
        asevera/aseveran/aseveró/aseveraron/aseveraba*/aseverado,
        detalla/detallan/detalló/detallaron/detallaba*/detallado,
        precisa/precisan/precisó/precisaron/precisaba*/precisado,
        relata/relatan/relató/relataron/relataba*/relatado,
        comenta/comentan/comentó/comentaron/comentaba*/comentado,
        critica/critican/criticó/criticaron/criticaba*/criticado,
        recalca/recalcan/recalcó/recalcaron/recalcaba*/recalcado,
        subraya/subrayan/subrayó/subrayaron/subrayaba*/subrayado,
        manifesta/manifestan/manifestó/manifestaron/manifestaba*/manifestado,
        expresa/expresan/expresó/expresaron/expresaba*/expresado,
        recomenda/recomendan/recomendó/recomendaron/recomendaba*/recomendado,
        opina/opinan/opinó/opinaron/opinaba*/opinado, narra/narran/narró/narraron/narraba*/narrado,
        apunta/apuntan/apuntó/apuntaron/apuntaba*/apuntado,
        puntualiza/puntualizan/puntualizó/puntualizaron/puntualizaba*/puntualizado,
        pronostica/pronostican/pronosticó/pronosticaron/pronosticaba*/pronosticado,
        aposta/apostan/apostó/apostaron/apostaba*/apostado,
        enfatiza/enfatizan/enfatizó/enfatizaron/enfatizaba*/enfatizado,
        argumenta/argumentan/argumentó/argumentaron/argumentaba*/argumentado,
        reitera/reiteran/reiteró/reiteraron/reiteraba*/reiterado,
        resalta/resaltan/resaltó/resaltaron/resaltaba*/resaltado,
        celebra/celebran/celebró/celebraron/celebraba*/celebrado,
        juzga/juzgan/juzgó/juzgaron/juzgaba*/juzgado, estima/estiman/estimó/estimaron/estimaba*/estimado,
        alerta/alertan/alertó/alertaron/alertaba*/alertado,
        especifica/especifican/especificó/especificaron/especificaba*/especificado,
        plantea/plantean/planteó/plantearon/planteaba*/planteado,
        agrega/agregan/agregó/agregaron/agregaba*/agregado, zanja/zanjan/zanjó/zanjaron/zanjaba*/zanjado,
        alaba/alaban/alabó/alabaron/alababa*/alabado, elogia/elogian/elogió/elogiaron/elogiaba*/elogiado,
        condena/condenan/condenó/condenaron/condenaba*/condenado,
        avisa/avisan/avisó/avisaron/avisaba*/avisado,
        insinua/insinuan/insinuó/insinuaron/insinuaba*/insinuado,
        vaticina/vaticinan/vaticinó/vaticinaron/vaticinaba*/vaticinado,
        cuenta/cuentan/contó/contaron/contaba/contado que/cómo/a, cuenta/cuentan/contó/contaron,
        sostiene/sostienen/sostuvo/sostuvieron/sostenía/sostenido, mantiene/mantienen/mantuvo que,
        añade/añaden/añadió/añadieron/añadía/añadido,
        advierte/advierten/advirtió/advirtieron/advertía/advertido, cree/creen/creyó/creía,
        considera/consideran/consideró/consideraron/consideraba/considerado, opina/opinan, piensa/piensan
        que, hizo/hicieron constar/saber/notar/hincapié, quitó/quita/resta/restó hierro/importancia,
        califica/califican/calificó/calificaron/calificado/tacha/tachó/tilda/tildó … de/como,
        descarta/descartan/descartó/descartaron, apunta/apuntan/apuntaba a,
        expone/exponen/expuso/expusieron/expuesto, propone/proponen/propuso/propusieron,
        concluye/concluyen/concluyó/concluyeron, responde/responden/respondió/respondieron,
        replica/replicó/contestó/contestaron, insiste/insisten/insistió/insistieron/insistido,
        defiende/defienden/defendió/defendieron que/su/la/el,
        recuerda/recuerdan/recordó/recordaron/recordaba/recordado, sugiere/sugieren/sugirió/sugirieron,
        arguye/arguyó/adujo/aduce/aducen, alega/alegan/alegó/alegaron/alegado, confía/confió/confían en/a,
        teme/temen/temía que, espera/esperan/esperaba que, agradece/agradeció/agradecieron, se
        queja/quejó/quejaron/quejan/felicita/felicitó/pregunta/preguntó/preguntan/muestra/mostró, se
        mostraron/pronunció/refirió/refiere/sinceró, se
        defiende/defendió/disculpó/disculparon/excusó/sumó, matiza/matizó/matizaron, deja/dejó/dejaron
        claro/caer/entrever, pone/puso/pusieron de manifiesto/relieve,
        acusa/acusan/acusó/acusaron/acusaba*, ha/han/había acusado,
        exclama/exclamó/espetó/espeta/ironizó/ironiza/bromeó/bromea/remachó/sentenció,
        sentencia/remarcó/remarca/remarcaron/reflexionó,
        reflexiona/rememoró/rememora/resumió/resume/zanja, prosigue/prosiguió/continuó diciendo, ve/ven
        con buenos/preocupación, habla/hablan/habló/hablaron de, tuitea/tuiteó/posteó,
        testifica/testificó/testificaron/testificado, describe/describió/describen, predice/predijo,
        augura/auguró, atribuye/atribuyen/atribuyó/atribuyeron, justifica/justificó/justificaron,
        pone/puso en duda, denuncia/denunció/denunciaron/denuncian/denunciado,
        responsabiliza/responsabilizó, aclara/aclaró/aclararon/aclaran/aclarado, aconseja/aconsejó,
        previene/previno, supone/imagina que, según, de acuerdo con/a/al, en palabras/opinión de/del, a
        juicio/decir de/del""",
    sources="según, de acuerdo con/a/al, en palabras/opinión de/del, a juicio/decir de/del",
    other_senses="""confirma/confirmó/confirmaron/confirmado …
        plaza/título/clasificación/liderato/favoritismo/reserva/asistencia,
        confirma/confirmó/confirmaron/confirmado …
        condena/sentencia/fallo/dominio/supremacía/tendencia/regla, casos confirmados,
        confirmada/confirmadas/confirmados por el/la Supremo/Tribunal/Audiencia/Senado,
        Supremo/Tribunal/Audiencia/Corte confirmó/confirma … condena/pena/sentencia, confirmó en el cargo,
        niega/niegan/negó/negaron/negado …
        entrada/acceso/ingreso/visado/visa/asilo/permiso/libertad/ayuda/auxilio,
        niega/niegan/negó/negaron/negado …
        fianza/amparo/extradición/saludo/licencia/derecho/gol/embarque/atención/paso/empate, se/le/les
        niega/negó/negaron el/la gol/derecho/posibilidad, se
        negó/negaron/niega/niegan/negaba/negado/negarse a, no se puede negar,
        reconoce/reconocen/reconoció/reconocido …
        como/mundialmente/internacionalmente/independencia/Estado, reconoce/reconocen/reconoció/reconocido
        … trayectoria/labor/mérito/premio/derecho/paternidad, reconocido/reconocida/reconocidos por/con,
        el/la/un/una reconocido/reconocida, fue reconocido/reconocida, más
        reconocido/reconocidos/reconocida/reconocidas, fue/es/han admitido/admitida/admitidos a/en,
        admite/admitió/admitido/admitida a trámite, admitió el/la recurso/demanda/querella/denuncia, no
        admite demora/duda/discusión/comparación, admite mascotas/reservas/pagos, concede/concedió …
        entrevista/premio/permiso/prórroga, rechaza/rechazó/rechazaron/rechazado …
        oferta/propuesta/recurso/demanda/solicitud/petición/enmienda, rechaza/rechazó/rechazaron/rechazado
        … moción/balón/presupuestos/plan/invitación/ley/proyecto, el/un/rotundo rechazo,
        asegura/aseguró/aseguraron/asegurado … plaza/victoria/triunfo/título/clasificación/permanencia,
        asegura/aseguró/aseguraron/asegurado … ascenso/suministro/puesto/boleto/pase/zona/perímetro, valor
        declarado, acusa/acusó/acusan el/un/la/una/su
        cansancio/golpe/desgaste/caída/falta/fatiga/esfuerzo, acusado/acusada/acusados/acusadas de/por,
        los/el/la/las/un/una/tres/dos acusado/acusada/acusados/acusadas,
        declara/declaró/declarado/declarada/declararon …
        desierto/desierta/culpable/inconstitucional/nulo/nula/alerta,
        declara/declaró/declarado/declarada/declararon …
        emergencia/guerra/zona/huelga/patrimonio/independencia/admisible/luto, fue/es/ha
        declarado/declarada/sido (declarado), declaró/declara/declararon ante/como,
        señalado/señalada/señalados como/por, mal llamado, estimado/estimada/estimados/estimadas en, se
        estima/estiman/cree/creen/dice/espera/sabe/considera/informa/informó, estima/estimó el/la
        recurso/demanda, se apunta/apuntó/apuntaron, a punto, destaca/destacan/destacó por/en/como/entre,
        destacado/destacada/destacados/destacadas, celebra/celebran/celebró/celebraron/celebrado/celebrada
        … elecciones/partido/reunión/cumpleaños/aniversario/juicio/misa/sesión/concierto/acto,
        celebra/celebran/celebró/celebraron/celebrado/celebrada …
        boda/jornada/congreso/edición/festival/victoria/triunfo/gol/fiesta/asamblea, se
        celebra/celebran/celebró/celebraron/celebraba/ha, cuenta/cuentan/contó/contaba/contaban con,
        en/por/de/la/su/una/cuenta cuenta/cuentas, darse/dar/dan/da/se cuenta, tener en cuenta, expresado
        en, comunicado de, un/el/este/ese/su/mediante comunicado, en un/este comunicado,
        comunica/comunicada/comunicado con, conden*/condenado/condenada/condenados/condenadas a/por,
        condenó/condena/condenaron a, la/una/su condena, añade/añadió/añadido/añaden … a la/al/valor,
        pide/pidió/piden … taxi/cerveza/café/préstamo/hipoteca, llama/llamó a la puerta,
        escribió/escribe/escribieron/publicó/publica/publicado/publicada …
        libro/novela/poema/canción/disco/álbum/carta, publicado/publicada/publicados/publicadas en/por,
        escrito/escrita por, juzga/juzgó/juzgan/juzgado/juzgada … a/por/tribunal/caso/Audiencia,
        un/el/los/del/al/este juzgado/juzgados, será/serán juzgado/juzgados, alerta/aviso/estado/nivel
        de/roja/naranja/amarilla/máxima, en/la/una/el alerta, alerta roja/naranja/amarilla, por lo dicho,
        dicho/dicha sea/de, es decir, dicho esto, mejor dicho, dicho/dicha/dichos/dichas
        acuerdo/empresa/proyecto/cargo, lo dicho, un/el/los/las/la/una
        anuncio/anuncios/denuncia/denuncias/demanda/demandas, un/el/los/las/la/una
        crítica/críticas/informe/relato/comentario/estado/recomendaciones, una/la/su/las/sus/de/con/por
        demanda/demandas/reclama/denuncia/critica/opina/ordena/insta/narra, planteado/planteada por,
        planteado/plantea/plantean dudas/interrogantes/problemas, resume en, propone/propuesto/propuesta
        para, expuesto/expuesta/expuestos a, sostenido/sostenida por, supone un/una, recuerda/recordó a
        un/una, mantuvo/mantiene reuniones, describe una/la órbita/trayectoria,
        detallado/detallada/precisado informe, solicitado/solicitada/solicitados por,
        adelanta/adelantó/adelantó/adelantado … marcador/elecciones/visitante/local/equipo, se
        adelanta/adelantó, adelantado por, precisa de, precisado de, indicado/indicada para, manifestado
        en, el/un/este estado, avisado""",
    nouns="""un/el/su/rotundo desmentido, confirmación, rectificación, corrección:, versión anterior, fe
        de erratas/errores""",
    deny="""desmentido/desmentida/desmintió/desmiente/desmentir/desmienten/desmintieron,
        negó/negado/negar/niega/niegan/negaron, rechazó/rechazado/rechazar/rechaza,
        refutó/refutado/refutar""",
    confirm="""confirmó/confirmado/confirmada/confirmar/confirma/confirman/confirmaron,
        admitió/admitido/admitir/admite, reconoció/reconocido/reconocer/reconoce, ratificó/ratificar""",
    comment="""comentó/comentado/comentar/comenta, pronunciado/pronunció/pronunciarse,
        respondido/respondió/responder, reaccionado/reaccionó, contestó/contestado""",
    correct="""corrigió/corrige/corregir/corregido, rectificó/rectificar/rectifica/rectificado,
        rectificación""",
    demand="""exige/exigen/exigió/exigieron/exigido/exigir,
        reclama/reclaman/reclamó/reclamaron/reclamado/reclamar, pide/piden/pidió/pidieron/pedido""",
    announce="anunció/anuncia/anuncian/anunciaron/anunciado/anunciar",
    negation="no, ni, nunca, tampoco, ningún, ninguno, ninguna, sin, jamás, nadie, nada",
    absence="""nada, descarta, descartó, descartado, descartada, falso, falsa, falsos, falsas, nadie,
        ausencia, ileso, ilesa, ilesos, mentira, infundado, infundada, infundadas, inexistente""",
    unreal="""si, cuando confirme/desmienta, podría/podrían/puede/pueden haber/ser,
        debe/deben/debería/deberían haber/ser, hasta que, para que, antes de que, sin que, será/serán,
        sea/sean, fuera, en caso de, a la espera, a falta de, en espera,
        espera/esperan/pide/piden/pidió/quiere/quieren que, ojalá, de haber, si no, si se, siempre que, a
        condición""",
    hearsay="""se ignora si, no se sabe si, no está claro, no es cierto, es falso que, habría/habrían (ya)
        (también) desmentido/negado/confirmado/admitido/reconocido/ratificado/rechazado/confesado,
        supuestamente, presuntamente, al parecer, según rumores/versiones/fuentes/trascendió, según
        algunos/algunas/ciertas/diversas/varias rumores/versiones/fuentes/informaciones/medios,
        aparentemente, se rumorea, dicen que""",
    that="que, si, quien, quienes, haber, cuyo, cuya, ser",
    coordination="y, pero, luego, o, e, ni, antes de",
    contrast="""en un principio, inicialmente, al principio, pero, solo, sólo, únicamente, solamente,
        parcialmente, en parte, salvo, excepto, sin embargo, aunque, en cambio, sino, algunos, algunas, no
        obstante, mientras que, a excepción, menos, simplemente, apenas, a medias, en principio,
        indirectamente, si bien, más que, parte de, con la salvedad""",
    asks="""qué, quién, quiénes, cuál, cuáles, cuándo, dónde, cómo, cuánto, cuántos, cuánta, cuántas, por
        qué""",
    helping="""ha, han, había, habían, es, fue, fueron, sido, no, se, tampoco, hizo, quiso, puede, pudo,
        negó""",
    long_past="había, habían",
    quoted_mood="habría, habrían",
    fiction="sátira, satírico, novela, obra, escena, teatro, comedia, parodia, ficción",
    claimed="""se rumorea, dicen que,
        publicación/publicaciones/mensaje/mensajes/vídeo/video/imagen/foto/bulo/cadena …
        afirma/afirman/asegura/aseguran/dice/dicen/sostiene, usuarios … afirman/aseguran/dicen, en redes
        sociales … afirma/asegura/dice/afirman, supuestamente, presuntamente, supuesto/supuesta,
        rumor/rumores, habría/habrían, sería/serían""",
    unknown_sources="""publicación, publicaciones, tuit, tuits, meme, memes, vídeo, video, vídeos, imagen,
        imágenes, foto, fotos, captura, usuario, usuarios, mensaje, mensajes, audio, cadena, octavilla*,
        foro, foros, anuncio*, Facebook, Telegram, WhatsApp, TikTok, Instagram, Twitter, YouTube, redes
        sociales, internet""",
    claiming="""afirma*, asegura*, dice, dicen, alerta*, sostiene*, se lee, supuest*, mostraría, difund*,
        circula*, habría, sería""",
    kin="""hermano, hermana, esposa, esposo, marido, mujer, viuda, hijo, hija, padre, madre, tío, tía,
        sobrino, sobrina, primo, prima, amigo, amiga, vecino, vecina, rival, predecesor, predecesora,
        sucesor, sucesora, adversario, competidor, colega""",
    claims="""acusación, acusaciones, rumor, rumores, noticia, noticias, información, informaciones,
        versión, versiones, cifra, cifras, señalamientos, denuncia, denuncias, sospechas, críticas,
        hechos, hecho, extremo, extremos, dato, datos, caso, asunto""",
    asides="""ha, han, había, habían, no, se, también, ayer, hoy, además, luego, ya, tampoco, lo, en
        cambio, el lunes/martes/miércoles/jueves/viernes/sábado/domingo, este
        lunes/martes/miércoles/jueves/viernes/sábado/domingo, lunes, martes, miércoles, jueves, viernes,
        sábado, domingo, posteriormente, después, rotundamente, tajantemente, categóricamente,
        oficialmente, públicamente, finalmente, este, esta, mismo, misma, aún, todavía, nuevamente,
        previamente, anteriormente, sin embargo, noche, tarde, mañana, firmemente""",
    back="lo, la, los, las, esto, eso, ello",
    what_say="""qué dice/dicen/dijo/dijeron/opina/opinan/piensa/responde/respondió/respondieron, qué
        ha/han dicho""",
    not_asked="""el, la, los, las, lo, un, una, de, del, que, al, esto, eso, ello, sobre, alguna, algún,
        alguien, algo, vez, ya, realmente, oficialmente, públicamente, también, nunca, jamás, este, esta,
        estos, estas, su, sus, se, verdad, efectivamente, aún, todavía""",
    persons="él, ella",
    inquiries="""podría, podrían, casi, rumor*, investigación, investigaciones, investiga, sospecha*,
        examen, conversaciones, negociaci*, plan, planes, posibilidad, riesgo, denuncia*,
        procedimiento*, querella""",
    noun_by="de, del, por",
    behalf="en nombre de/del, en representación de/del",
    actors={
        "government": "gobierno, gobiernos, ejecutivo, Moncloa",
        "ministry": "ministerio, ministerios, ministro/ministra, cancillería, canciller",
        "company": "empresa, empresas, compañía, compañías, firma, constructora, grupo, multinacional",
        "shipping company": "naviera",
        "authority": "autoridad, autoridades, agencia, delegación, administración",
        "police": "policía, guardia civil, mossos, carabineros",
        "mayor": "alcalde/alcaldesa, intendente",
        "lawyer": "abogado/abogada/abogados, letrado/letrada, defensa",
        "prosecutor": "fiscal/fiscales, fiscalía",
        "spokesman": "portavoz, portavoces, vocero/vocera",
        "White House": "Casa Blanca, Washington",
        "Kremlin": "Kremlin, Moscú",
        "club": "club",
        "union": "sindicato, sindicatos",
        "bank": "banco, bancos",
        "airline": "aerolínea, aerolíneas",
        "council": "consejo, ayuntamiento, concejo, municipio, municipalidad",
        "director": "director/directora, gerente",
        "president": "presidente/presidenta, mandatario/mandataria",
        "laboratory": "laboratorio, laboratorios",
        "officials": "funcionarios, funcionario, funcionaria",
        "customs": "aduana, aduanas",
        "plant": "planta, fábrica, central",
        "harbour authority": "capitanía, capitanía marítima, autoridad portuaria",
        "inspector": "inspector/inspectora",
        "newspaper": "diario, periódico, rotativo",
        "coach": "entrenador/entrenadora, técnico, seleccionador",
        "fire brigade": "bomberos",
        "party": "partido",
    },
    media="periódico/periódicos, diario/diarios, medio/medios",
    who="quién",
    who_reports="informó*",
    set_against="pero, sino, no",
    spoken_from="en",
    phrases=NounPhraseWords(
        indefinite="un, una, uno",
        before_nouns="""el, la, los, las, un, una, unos, unas, del, de, al, este, esta, estos, estas, su, sus,
            qué, cuántos, cuántas, en, por, con, para""",
        people="""zoológico, museo, teatro, ministro, ministra, ministros, ministras, viceministro,
            viceministra, exministro, exministra, ministerio, ministerios, secretario, secretaria,
            secretaría, subsecretario, subsecretaria, presidente, presidenta, presidentes, vicepresidente,
            vicepresidenta, expresidente, expresidenta, mandatario, mandataria, primer, canciller,
            cancillería, líder, líderes, dirigente, dirigentes, jefe, jefa, jefes, jefatura, alcalde,
            alcaldesa, alcaldes, exalcalde, exalcaldesa, alcaldía, intendente, intendenta, portavoz,
            portavoces, vocero, vocera, voceros, director, directora, directores, directivo, directiva,
            directivos, dirección, subdirector, subdirectora, gerente, gerentes, gerenta, gerencia,
            responsable, responsables, titular, titulares, encargado, encargada, delegado, delegada,
            subdelegado, subdelegada, delegación, subdelegación, diputado, diputada, diputados,
            eurodiputado, eurodiputada, senador, senadora, senadores, parlamentario, parlamentaria,
            legislador, legisladora, legisladores, congresista, congresistas, concejal, concejala,
            concejales, edil, edila, consejero, consejera, consejeros, consejo, conseller, consellera,
            consejería, asesor, asesora, asesores, gobernador, gobernadora, gobierno, gobiernos,
            ejecutivo, generalitat, junta, xunta, diputación, partido, partidos, oposición, coalición,
            bancada, ayuntamiento, municipio, municipalidad, cabildo, comisión, comité, comisario,
            comisaria, comisionado, congreso, senado, parlamento, cámara, candidato, candidata,
            candidatos, autoridad, autoridades, agencia, agencias, administración, organismo, oficina,
            defensor, defensora, defensoría, defensorías, contraloría, contralor, contralora,
            observatorio, instituto, institución, servicio, policía, policías, guardia, mossos,
            ertzaintza, carabineros, gendarmería, fiscal, fiscales, fiscalía, procurador, procuradora,
            procuraduría, juez, jueza, jueces, magistrado, magistrada, tribunal, corte, audiencia,
            supremo, juzgado, abogado, abogada, abogados, letrado, letrada, letrados, defensa, acusación,
            notario, perito, perita, peritos, forense, investigador, investigadora, investigadores,
            detective, agente, agentes, oficial, oficiales, sargento, teniente, comandante, coronel,
            general, almirante, capitán, capitana, militar, militares, ejército, soldado, bombero,
            bomberos, bombera, rescatista, rescatistas, socorrista, inspector, inspectora, inspectores,
            empresa, empresas, empresario, empresaria, empresarios, compañía, compañías, grupo, firma,
            firmas, constructora, multinacional, fabricante, fabricantes, promotora, promotor, naviera,
            operador, operadora, operadores, concesionaria, distribuidora, petrolera, minera, eléctrica,
            cooperativa, filial, fundador, fundadora, cofundador, cofundadora, propietario, propietaria,
            propietarios, dueño, dueña, dueños, accionista, accionistas, inversor, inversores, banco,
            bancos, banquero, aseguradora, aerolínea, aerolíneas, patronal, comerciante, comerciantes,
            hostelero, hosteleros, agricultor, agricultora, agricultores, ganadero, ganadera, ganaderos,
            productor, productora, productores, pescador, pescadores, cofradía, panadero, panadera,
            cocinero, cocinera, chef, sindicato, sindicatos, sindicalista, sindicalistas, federación,
            confederación, unión, asociación, asociaciones, agrupación, colectivo, colectivos, plataforma,
            ong, fundación, organización, organizaciones, liga, colegio, gremio, representante,
            representantes, negociador, negociadora, mediador, mediadora, trabajador, trabajadora,
            trabajadores, empleado, empleada, empleados, funcionario, funcionaria, funcionarios, obrero,
            obreros, técnico, técnica, técnicos, ingeniero, ingeniera, ingenieros, conductor, conductora,
            chófer, piloto, pilotos, maquinista, camionero, camioneros, taxista, taxistas, marinero, club,
            clubes, entrenador, entrenadora, seleccionador, seleccionadora, jugador, jugadora, jugadores,
            delantero, delantera, portero, portera, centrocampista, futbolista, futbolistas, tenista,
            ciclista, atleta, árbitro, árbitra, equipo, aficionado, aficionados, afición, campeón,
            campeona, universidad, universidades, rector, rectora, rectorado, decano, decana, escuela,
            profesor, profesora, profesores, maestro, maestra, docente, docentes, estudiante, estudiantes,
            alumno, alumna, alumnos, científico, científica, científicos, laboratorio, laboratorios,
            hospital, clínica, médico, médica, médicos, doctor, doctora, cirujano, cirujana, enfermero,
            enfermera, paciente, pacientes, farmacéutico, veterinario, veterinaria, psicólogo, psicóloga,
            psiquiatra, epidemiólogo, epidemióloga, biólogo, bióloga, geólogo, geóloga, físico, física,
            químico, meteorólogo, meteoróloga, sociólogo, socióloga, politólogo, politóloga, antropólogo,
            antropóloga, arqueólogo, arqueóloga, historiador, historiadora, historiadores, filósofo,
            filósofa, economista, economistas, analista, analistas, experto, experta, expertos, expertas,
            especialista, especialistas, consultor, consultora, catedrático, catedrática, académico,
            académica, periódico, periódicos, diario, diarios, rotativo, semanario, revista, medio,
            medios, cadena, radio, emisora, televisión, periodista, periodistas, redactor, redactora,
            redacción, editor, editora, editorial, columnista, informe, estudio, estudios, encuesta,
            sondeo, comunicado, documento, documentos, texto, sentencia, fuente, fuentes, testigo,
            testigos, víctima, víctimas, superviviente, sobreviviente, damnificado, damnificados, vecino,
            vecina, vecinos, vecinas, residente, residentes, habitante, habitantes, inquilino, inquilina,
            inquilinos, usuario, usuaria, usuarios, pasajero, pasajera, pasajeros, cliente, clientes,
            turista, turistas, padre, padres, madre, madres, hermano, hermana, hermanos, hermanas, hijo,
            hija, hijos, tío, tía, primo, prima, abuelo, abuela, sobrino, sobrina, esposo, esposa, marido,
            viudo, viuda, pareja, novio, novia, familia, familias, familiar, familiares, amigo, amiga,
            amigos, allegado, allegados, hombre, hombres, mujer, mujeres, joven, jóvenes, niño, niña,
            persona, personas, jubilado, jubilada, pensionista, pensionistas, entorno, obispo, arzobispo,
            obispado, arzobispado, diócesis, iglesia, párroco, sacerdote, cura, papa, cardenal, imán,
            vaticano, rey, reina, príncipe, princesa, escritor, escritora, autor, autora, autores, poeta,
            artista, artistas, actor, actriz, cineasta, cantante, músico, música, guitarrista, pintor,
            pintora, arquitecto, arquitecta, conservador, conservadora, librero, librera, organizador,
            organizadora, organizadores, festival, sospechoso, sospechosa, acusado, acusada, acusados,
            imputado, imputada, imputados, procesado, procesada, investigado, investigada, detenido,
            detenida, detenidos, querellante, denunciante, denunciantes, demandante, preso, activista,
            activistas, ecologista, ecologistas, opositor, opositora, opositores, manifestante,
            manifestantes, militante, militantes, embajador, embajadora, embajada, diplomático,
            diplomática, diplomáticos, cónsul, consulado, otan, onu, ue, oms, eeuu, aduana, aduanas,
            capitanía, regulador, guardabosques, guía, kremlin, moncloa, zarzuela, pentágono, bruselas,
            washington, moscú, madrid, pekín, kiev, teherán, berlín, parís, londres, muchos, varios,
            varias, algunos""",
        times="""lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril,
            mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, ayer, anteayer, anoche,
            mañana, hoy, tarde, noche, madrugada, mediodía, medianoche, semana, semanas, mes, meses, año,
            años, día, días, hora, horas, jornada, pasado, pasada, próximo, próxima, víspera,
            recientemente, temprano""",
        articles="""el, la, los, las, un, una, unos, unas, su, sus, este, esta, estos, estas, ese, esa,
            esos, esas, aquel, aquella, nuestro, nuestra, mi, varios, varias, algunos, algunas, cada,
            ningún, ninguna""",
        links="de, del, para",
        prepositions="""en, a, al, con, por, desde, hasta, sobre, según, tras, ante, durante, entre, sin,
            contra, hacia, bajo, mediante, vía, salvo, excepto, junto, frente, dentro, fuera, debido,
            respecto, cerca, acerca, pese""",
        pronouns="""él, ella, ellos, ellas, ambos, ambas, esto, eso, ello, yo, nosotros, nosotras, usted,
            ustedes, tú, éste, ésta, aquél""",
        adverbs="""también, además, luego, ya, tampoco, no, aún, todavía, después, antes, *mente, se, lo,
            le, les, me, nos, te, así, nunca, jamás, siempre, entonces, ahora, incluso, aquí, allí, casi,
            muy, más, menos, bien, solo, sólo, apenas, hoy, asimismo, igualmente, mismo, misma, pues,
            quizá, quizás, acaso, ahí, bastante, etcétera, nada, todo, ayer, embargo, obstante""",
        helpers="""ha, han, había, habían, habría, habrían, haya, hayan, haber, habiendo, hubo, he, hemos,
            va, van, iba, debe, deben, debió, puede, pueden, pudo, podría, quiso, quiere, quieren, suele,
            suelen, volvió, vuelve, acaba, acaban, llegó, terminó""",
        being="es, son, fue, fueron, era, eran, sido, está, están, estaba, será, serán, sea, ser, siendo",
        relatives="quien, quienes, cuyo, cuya, donde, cual, cuales",
        openers="""que, si, cuando, porque, aunque, como, mientras, pues, según, tal, cómo, afirmando,
            asegurando, añadiendo, indicando, señalando, citando""",
        coordination="y, e, pero, o, u, ni, sino, &",
        by="por",
    ),
)

_HAPPENINGS = HappeningWords(
    dead="muert*, murió, murieron, fallec*",
    injured="herid*, lesionad*",
    missing="desaparecid*",
    arrested="arrest*, deteni*, detuv*",
    demonstrated="manifest*, marcha*, protest*",
    attended="unieron, sumaron, participa*, asisti*, visitante*, espectador*, público",
    evacuated="evacua*, desaloj*, tuvieron que abandonar, tuvieron que dejar, desplazad*",
    rescued="rescat*",
    infected="infect*, contamin*, enferm*, contagi*",
    jobs="empleo/empleos, puestos",
    cut="recort*, elimin*, suprim*",
    turnout="participación, censo, votantes, electores",
    price="precio*, cost*, cuesta*, pag*, compr*, vend*, gast*, desembols*",
    fire="incend*",
    crash="accident*, choque*, chocó, chocaron, colisi*",
    blast="explosion*, estall*, explot*",
    robbery="robo, asalto*, atraco*",
    meeting="reuni*, encuentro*",
    election="elecci*, referéndum*",
    collapse="derrumb*, desplom*, hundi*",
    known="sabía, conocía",
    penalty="multa*, sancion*",
    grant="subvencion*, ayuda/ayudas",
    loan="préstamo*, crédito*",
    damage="daños",
    rent="alquiler*",
    tax="impuesto*, tasa/tasas",
    income="beneficio*, ingreso*, ventas",
    gift="donación*",
    upkeep="al año, anual*, mantenimiento",
    salary="sueldo*, salario*",
    estimate="inicialmente, al principio",
)

_MEASURES = MeasureWords(
    units={
        "percent": "por ciento, por 100",
        "kilometre": "kilómetro*, km",
        "mile": "milla/millas",
        "metre": "metro/metros, m",
        "centimetre": "centímetro*, cm",
        "second": "segundo/segundos",
        "minute": "minuto/minutos",
        "hour": "hora/horas",
        "day": "día/días",
        "week": "semana/semanas",
        "month": "mes/meses",
        "year": "año/años",
        "tonne": "tonelada/toneladas",
        "kilogram": "kilo/kilos, kilogram*, kg",
        "gram": "gramo/gramos",
        "hectare": "hectárea*, ha",
        "square metre": "metros cuadrados, m²",
        "square kilometre": "kilómetros cuadrados, km²",
        "cubic metre": "metros cúbicos, m³",
        "litre": "litro/litros",
        "kilometre an hour": "kilómetros por hora, km/h",
        "knot": "nudos",
        "degree": "grados, °c, °",
    },
    currencies={
        "EUR": "euro/euros, eur",
        "GBP": "libras",
        "USD": "dólar/dólares",
        "TRY": "lira, liras",
        "OTHER": "yuan, peso/pesos",
    },
    approximate="""unos/unas, cerca de, casi, aproximadamente, alrededor de, en torno a, hacia, sobre""",
    at_least="más de, al menos, por lo menos",
    at_most="menos de",
    unit_links=r"de\s",
    not_this="no",
    instead="en lugar de, en vez de",
    aged="años",
    before_age="de",
    date_link="de",
    noon="mediodía",
    midnight="medianoche",
    hours="horas",
    before_clock="a la/las, hacia la/las, sobre la/las",
    behind_clock="la, del, de la, ayer",
)

_FIGURES = FigureWords(
    people="participantes, asistentes, habitantes, vecinos, personas, gente",
    parts="""de ellos, de ellas, entre ellos, entre ellas, incluid*, otros/otras, adicional*, más, cada,
        por día, al día, diari*, el primer día, sede de""",
    part_of="de los/las",
    severity="grave/graves, gravedad, leve/leves",
    bound="aforo*, capacidad*, hasta, como máximo, máximo, máxima, autorizad*",
    per="al mes, mensual*, a la semana, semanal*, al año, anual*, por persona, al día",
    for_whom="niños, adultos, estudiantes, socios, familias, reducid*, jubilados",
    purpose="para",
    past="hace … años, antes, anteriormente, el año pasado",
    turns="abre*/empiez*/empez*/comenz*|cierr*/termin*/acab*",
    toll="número, cifra",
    attendance="cifró, asistencia",
    balance="balance",
    development="""ya, hasta ahora, hasta el momento, subió, subido, aumentó, elev* a, asciende*""",
    planned="""previst*, prevé*, prevén, espera*, presupuest*, costará*, debería*, va""",
    demanded="reclam*, pide/piden, pidió, pidieron, exig*",
    offered="ofrec*, ofrez*, oferta*, propuest*, propus*, propon*",
    settled="""acuerdo, acordar*, acordó, acordado*, aprob*, decidió, decidieron, definitiv*""",
    unsettled="no, ni, ningún*, sin, podría/podrían, deberá/deberán, aún",
    first_estimate="provisional*, primera estimación, primeras estimaciones",
    revised="revis*, elev*, rebaj*, redujo*, nueva estimación",
    former="frente a",
    former_from="de",
    former_since="desde",
    to="a",
    price="precio",
    price_of="de, del, para",
    price_pronouns="él, ella",
    costs="cuesta*",
    not_counted="""enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre,
        noviembre, diciembre""",
    nobody="nadie",
    none="ningún*, ninguna",
    left="ya, todavía",
)

_FIGURE_QUESTIONS = FigureQuestionWords(
    asks={
        "age": r"qué\s+edad|cuántos\s+años\s+t(?:iene|enía)",
        "percent": r"porcentaje|por\s+ciento|qué\s+parte|participación|(?:en\s+)?cuánto\s+más|en\s+cuánto",
        "clock": r"qué\s+hora|^\W*cuándo",
        "date": r"^\W*cuándo|qué\s+(?:día|fecha)",
        "length": r"qué\s+(?:distancia|altura|longitud|profundidad)",
        "time": r"cuánto\s+(?:tiempo|dur\w*|tard\w*)",
        "speed": r"qué\s+velocidad",
        "warmth": r"temperatur\w*",
        "mass": r"cuánt[oa]s\s+(?:toneladas|kilos)|qué\s+peso",
        "area": r"hectáreas|superficie",
        "money": r"cuánto|precio|cuánt[oa]s\s+(?:euros|millones)|qué\s+(?:precio|suma|cantidad)|vale|valor",
        "volume": r"cuánt[oa](?!s)",
    },
    how_high=r"cuál\s+(?:es|fue|era)\b",
    how_many=r"cuánt[oa]s|número\s+de",
    how_many_things="cuántos, cuántas",
    before_counted="son, están, fueron, han, hay, es, has",
    toll="*saldo de muertos/víctimas",
    how_much="cuánto/cuánta/cuántos/cuántas",
    numbers="cuánto/cuánta/cuántos/cuántas, qué valores/cifra/cifras/número",
    idle="cuánto, cuánta, cuántos, cuántas, qué, hora, reciben, personas, año",
    change="evolucion*, cambió/cambiado",
    state=r"es|son|cuesta|cuestan|tiene|tienen|hay|está|están|vale|actualmente|asciende",
    past=r"era|eran|fue|fueron|había|hubo|costó|murieron|\w+ron",
    first=r"al\s+principio|inicialmente|antes",
    money="dinero",
)

_DAYS = DayWords(
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    this_year="este año",
    last_year="el año pasado",
    said_on="dijo, declaró, informó",
    moved="aplaz*, pospuest*, pospuso, retras*, adelant*, más tarde de, antes de lo",
    future="será/serán/estará/estarán, va",
    before="estaba/estaban, era/eran, había/habían",
    ahead="a partir, hasta",
    reports="artículo, noticia, edición",
    report_of="de, del",
    in_force="retroactiv*, en vigor, vigente",
)

_DISAGREEMENTS = DisagreementWords(
    opposites="""salió|permaneció, antes|después, permitido/permitida|prohibido/prohibida,
        verdadero|falso, auténtico|falso, ocupado|libre,
        funcionaba/funcionaban|averiado/averiada/fallaron/falló,
        abierto/abierta/abiertos/abiertas|cerrado/cerrada/cerrados/cerradas,
        encendido/encendida/encendidos/encendidas/activado/activada/conectada/conectado
        |apagado/apagada/apagados/apagadas/desactivado/desactivada/desconectada/desconectado,
        vivo/viva|muerto/muerta, ganó/ganado|perdió/perdido, verde|rojo,
        aprobado/aprobada/aprobó/aceptó|rechazado/rechazada/rechazó, culpable|inocente,
        lleno/llena|vacío/vacía, sobrio|ebrio/borracho, presente|ausente, legal|illegal""",
    negation="""faltaba/faltaban, olvidó, omitió, se negó, nadie, nada, no, ni, nunca, jamás,
        ningún/ninguna, sin, tampoco""",
    only="ya no, no solo, no sólo, aún no, todavía no",
    again="de nuevo, reabiert*, reabrió, ahora",
    silent="comentar*, pronunci*",
    unsure="podría, quizá, supuest*, presunt*, si, parcialmente, rumores, accus*",
    who="quién, quien",
    by="por",
    several_may="protest*, apoya*, asist*, particip*, candidat*",
    that="que",
    according_to="según",
    said_behind="dijo, afirmó",
    articles="el, la, los, las, un, una, unos, unas",
    name_links="von, van, de, del, da, di, al",
    at_places="en",
    of_places="en, de",
    turning="no, ni, nunca, ningún*, sin, tampoco, jamás, niega*, negó, negar*, desmi*, rechaz*, confirm*",
)

_TIMELINES = TimelineWords(
    polite=r"(?:y|pero|por favor|entonces)",
    time=r"(?:(?:después|luego|a continuación|más tarde|desde entonces)(?P<then>)"
    r"|(?:después de|luego de|tras|a partir de|una vez(?: que)?|a raíz de) (?P<after>.+?)"
    r"|después del (?P<after>.+?)|a partir del"
    r" (?P<since>.+?)"
    r"|desde (?P<since>.+?)|entre (?P<from>.+?) y (?P<to>.+?)|del? (?P<from>.+?) al? (?P<to>.+?))",
    courses=(
        r"qué (?:pasó|ocurrió|sucedió|ha pasado|ha ocurrido|ha sucedido|vino|siguió)"
        r"(?: (?:con|en) (?P<topic>.+?))? {time}",
        r"{time},? qué (?:pasó|ocurrió|sucedió)",
        r"(?:después|luego|qué más)(?P<then>)",
        r"cómo (?:empezó|comenzó)(?: (?P<topic>.+?))?(?P<first>)",
        r"cómo (?:terminó|acabó|concluyó)(?: (?P<topic>.+?))?(?P<last>)",
        r"qué (?:cambió|ha cambiado)(?: (?:con|en) (?P<topic>.+?))? {time}",
        r"cómo (?:siguió|continuó|evolucionó|ha evolucionado|se desarrolló|ha seguido|terminó"
        r" desarrollándose)"
        r"(?: (?P<topic>.+?))?(?: {time})?",
        r"(?:(?:dame|muéstrame|haz|quiero) )?(?:(?:una|la) )?(?:cronología|línea de tiempo)"
        r" (?:del?|sobre) (?P<topic>.+?)",
    ),
    figures=r"(?:(?:el|la|los|las) )?(?:\w+ )?(?:precios?|número|cifras?|costes?|tasa|balance)",
    pointing=r"(?:eso|esto|todo|todo esto|el (?:caso|asunto)|la (?:situación|cosa|historia))",
    please=r"por favor",
    small="el, la, las, los, un, una, al, de, del",
    before_day="el",
)

_NEXT = r"(?:ahora|después|luego|a continuación|en el futuro|después de .+?|tras .+?)"

_PLANS = PlanWords(
    asked=(
        rf"qué (?:hará|harán|va a hacer|van a hacer|piensa hacer|piensan hacer) (?P<who>.+?)"
        rf"(?: {_NEXT})?",
        rf"qué (?:hace|hacen) (?P<who>.+?) {_NEXT}",
        rf"qué (?:planea|planean|pretende|pretenden|se propone) (?P<who>.+?)(?: {_NEXT})?",
    ),
    plans="quiere/quieren, piensa/piensan, planea/planean, prevé/prevén, pretende/pretenden, va/van a,"
    " desea/desean, anunció, se propone, *rá, *rán",
    pronouns="él, ella, ellos, ellas, su, sus",
    goes_on="y, pero",
)

_PARTS = PartWords(
    joins=r"y|e|pero|mientras(?: que)?|o",
    openers=r"es|era|son|ha|han|quién(?:es)?|qué|cuándo|dónde|cómo|cuál(?:es)?|cuánt[oa]s?|también|después|⟦",
    asks=r"(?:por )?qué|quién(?:es)?|cuándo|dónde|cómo|cuál(?:es)?|cuánt[oa]s?",
    comparing=r"compar\w+|diferen\w+|difier\w+|contradi\w+|de acuerdo|coincid\w+|mism[oa]s?|amb[oa]s|común",
    pairs=(
        (rf"\btanto {FIRST} como {SECOND}", False),
        (rf"\bentre {FIRST} y {SECOND}", True),
        (rf"\bcompar\w+ {FIRST} (?:con|y|a) {SECOND}", False),
    ),
    either=rf"(?:,|\bmás [^,;?!]{{0,30}}?) (?P<x>(?:en |de )?(?:el|la|los|las) [^,;:?!]+?) o {SECOND}\?$",
    articles=r"el|la|los|las|un|una|del|al",
    inner=r"de|del|la|el|los|las|en|a",
)

_RECENCY = RecencyWords(
    r"ahora|actualmente",
    r"en (?:este|estos) momentos?|hoy en día|el actual|la actual|los actuales|las actuales"
    r"|(?:últim[ao]s|más recientes) (?:noticias|cifras|novedades|datos)",
    not_behind="hasta desde de por",
    not_before="que",
    back_then=r"entonces",
)

_CORRECTIONS = CorrectionWords(
    wrong=r"\b(?:cifras?|números?|datos?|precios?|cantidad(?:es)?|sumas?|balances?|montos?|importes?)"
    r"\b[^.!?;«»]{0,60}\b(?:era|eran|es|son|fue|estaba|estaban)\s+(?:\w+\s+)?(?:erróne|equivocad|incorrect"
    r"|fals|inexact|un\s+error)\w*|\b(?:erróneamente|por\s+error|equivocadamente)\b"
    r"|\b(?:dimos|publicamos|informamos\s+de)\s+(?:una?\s+)?(?:cifra|número|dato|cantidad)\s+(?:erróne|equivocad"
    r"|incorrect|inexact)[oa]",
    vague=r"^\W*(?:eso\s+)?(?:era|fue|se\s+trataba\s+de|se\s+trató\s+de)\s+(?:un\s+error|falso)\b",
    reported=r"\b(?:dijimos|informamos|publicamos|escribimos|cifr[oó]\w*|cifrado|anunci\w+|estim\w+|indic\w+)\b",
    right=r"\b(?:cifra|número|dato|precio|cantidad)\s+(?:correct[oa]|exact[oa]|real)\b"
    r"|\b(?:lo\s+correcto|debía\s+decir|debió\s+decir|en\s+realidad|de\s+hecho)\b",
    unlike=r"\b(?:no|y\s+no|en\s+(?:vez|lugar)\s+de)\s+(?:l[oa]s?\s+)?",
    of_year=r"en|de|del|desde|año",
)

_BACK_REFERENCES = BackReferenceWords(
    back=r"él|ella|ellos|ellas|est[oe]|es[oe]|aquello|sus?|lo|allí|ahí", on="y"
)

_CLAIMS = ClaimWords(
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
    age=r"\bde\s\d+\saños\b",
    a_few="dos, tres, cuatro",
    definite="el, la, los, las",
    over="en",
    before_places="en",
)

_REPORTING = ReportingWords(
    states=(
        r"\b(?:informó|informa|publicó|publica|escribió|escribe|dijo|dice|ha publicado|ha informado) ⟦⟧",
        r"\b(?:según|de acuerdo con) (?:un artículo )?(?:del |de la |de |el |la )?⟦⟧",
        r"\bartículos? (?:del |de la |de |en )?⟦⟧",
    ),
    mentions=(r"\bpublicad[oa]s? (?:por|en) (?:el |la )?⟦⟧",),
    reactions=r"\b(?:desm[ie]\w*|neg[aóo]\w*|niega\w*|confirm\w*|reaccion\w*|respond\w*|critic\w*|acus\w*)\b",
)

_LANGUAGE_NAMES = LanguageNames(
    names="alemán inglés francés español turco italiano ruso ucraniano neerlandés polaco portugués árabe "
    "chino japonés",
    articles_in=(
        r"\bartículos (?:\w+ )?(?:en|publicados en|escritos en) {L}\b",
        r"\bartículos {L}(?:es|s)?\b",
    ),
)

_NUMBERS = NumberWords(
    thousand=r"mil(?! mill)",
    million=r"millón|millones",
    milliard=r"mil millones",
    billion=r"billón|billones",
    point="coma|punto",
    units="un dos tres cuatro cinco seis siete ocho nueve diez once doce",
    large="mil|millón|millones|billón|billones",
    fractions=(
        (r"\b{n}\s{large}\sy\smedio\b", "{n}·5 {large}"),
        (r"\b{large}\sy\smedio\b", "1·5 {large}"),
        (r"\bmedio\s{large}\b", "0·5 {large}"),
    ),
    read_by_text2num=True,
)

_GRAMMAR = Grammar(
    modifiers_after=True,
    drops_subject=True,
    subject_after_verb=True,
    object_first=True,
    pronouns_before_verb=True,
    asked_subject="after_verbs",
    conjunctions="y, e",
    stemmed=True,
)

_NAME_PARTS = NameParts(
    particles="del, la, el",
    linking_particles="de",
    abbreviations="Dr, Dra, Sr, Sra",
    articles="el, la, los, las",
    of_place="de, del",
    noun_articles="el, la, los, las, un, una, unos, unas, del, al",
)

_FILE_LABELS = FileLabels(
    fields={
        "title": "título, titulo",
        "text": "texto",
        "published": "fecha",
        "outlet": "fuente",
        "author": "autor, autores",
        "language": "idioma",
    },
    broadcast_fields={"title": "título"},
    heading_styles="título, titulo",
    title_styles="título, titulo",
    caption_styles="leyenda, epígrafe, epigrafe",
    contents_styles="tdc",
    untitled="sin título",
    nobodies="usuario, autor",
    and_="y",
    page="página, pág, pág., pagina, pag, pag., p., folio",
    page_of="de",
    by="por",
)

_DATABASE_LABELS = DatabaseLabels(
    nexis_head={
        "title": "titular, título",
        "byline": "autor",
        "section": "sección, seccion",
        "length": "longitud, extensión",
        "dateline": "datelínea",
        "other": "serie",
        "body": "texto, cuerpo",
    },
    nexis_tail={
        "language": "idioma",
        "graphic": "gráfico, foto",
        "load": "fecha-carga",
        "rest": "tipo-publicación",
    },
    nexis_body_headings="cuerpo",
    nexis_ends="fin del documento",
    nexis_beginning="Documento # de #",
    nexis_editions="edición, final",
    nexis_documents="documento, documentos",
    words="palabra, palabras",
    by="por",
    factiva_page="página, pagina",
    rights="todos los derechos reservados",
)

_ARTICLE_LABELS = ArticleLabels(
    kinds={
        "opinion": """Opinión, Columna, Columnas, Tribuna, Análisis, Editorial, Editoriales,
            Carta al director, Cartas al director, Sátira, Crítica, Punto de vista""",
        "fact_check": """Verificación, Verificación de datos, Verificación de hechos, Chequeo,
            Chequeo de datos, Comprobación de datos""",
        "interview": "Entrevista, Entrevistas",
        "live": "En vivo, En directo, Directo, Minuto a minuto, Última hora en directo",
        "report": "Reportaje, Noticia, Noticias",
    },
    seldom_in_headlines="Directo, Crítica",
    and_="y",
    by="por, de",
    a="un, una",
    interviews="entrevista",
    interview_with="con",
    held="entrevista realizada por",
    verdict_labels="""nuestro/nuestra veredicto/calificación/valoración/conclusión/evaluación,
        veredicto, calificación, valoración, conclusión, evaluación""",
    degrees="mayormente, parcialmente, en parte, totalmente, completamente",
    verdicts="""falso/falsa, engañoso/engañosa, verdadero/verdadera, bulo, inexacto/inexacta,
        sin pruebas/contexto, manipulado/manipulada, fuera de contexto,
        descontextualizado/descontextualizada""",
    reports="noticia, artículo, despacho",
    withdrawn="anulado*, anulada*, retirado*, retirada*",
    do_not_use="no utilizar/publicar",
    site_sections="""actualidad, blog, cultura, deportes, economia, espana, europa, internacional, mundo,
        opinion, politica, radio, regional, sociedad, tv, video, videos""",
)

_NOTICES = NoticeWords(
    withdrawal_labels="anulación, anulado/anulada, retirado/retirada",
    texts="noticia, información, artículo, texto",
    taken_back="anulado/anulada, retirado/retirada",
    takes_back="anula",
    corrections="fe de errores",
    correction_labels="corrección, rectificación",
)

_MAIL = MailWords(
    forwarded="inicio del mensaje reenviado, mensaje reenviado",
    original="mensaje original",
    sender="de, remitente",
    date="fecha, enviado, enviado el",
    subject="asunto",
    others="para, a, copia, responder a, destinatario, destinatarios",
    on="el",
    wrote="escribió",
    reply_prefixes="re, res",
    forward_prefixes="rv, reenv",
    via="vía",
    offices="contacto, redacción",
    of="de, del",
    outlet_words="diario, boletín, noticias, periódico, mañana, radio",
)

_NEWSLETTERS = NewsletterWords(
    letter="boletin*, boletín*, correo, correos, newsletter, newsletters, e-mail, e-mails",
    leave=r"\bdar(?:se|te|me)\s+de\s+baja\b.{0,80}(?:LETTER|lista|aquí)|"
    r"(?:LETTER|lista|aquí)\b.{0,80}\bdar(?:se|te|me)\s+de\s+baja|"
    r"cancelar\s+(?:la|su|tu|mi)\s+suscripci[oó]n|"
    r"(?:gestionar|cambiar|actualizar)\s+(?:tus|sus|mis)\s+preferencias",
    received=r"(?:recib(?:e|es|iste|ió)|ha[s]?\s+recibido|estás\s+recibiendo)\s+(?:este|esta)\s+"
    r"(?:correo|boletín|mensaje|e-?mail|newsletter)|"
    r"este\s+(?:correo|mensaje|boletín)\s+(?:se\s+envió|fue\s+enviado|ha\s+sido\s+enviado)",
    settings=r"\b(?:darse\s+de\s+baja|baja)\b|preferencias",
    view=r"versión\s+(?:web|online|en\s+línea)|(?:ver|leer|abrir)\b.{0,40}\b(?:navegador|en\s+línea)|"
    r"problemas\s+para\s+ver",
    passed_on=r"(?:te|le)\s+(?:han|ha)\s+reenviado\b|reenvia(?:do|ron)\s+este\s+LETTER",
    pass_on=r"reenv(?:ía|iar)|\bsuscr[ií]b\w+\b",
    publisher_pages="aviso legal, política de privacidad, contacto",
    publisher=r"\bnuestra\s+(?:mailing\s+|post)dirección\b|\bCIF\s*:\s|"
    r"todos\s+los\s+derechos\s+reservados|añad\w+\b.{0,60}(?:sus|tus)\s+contactos",
    street=r"(?:calle|c/|avenida|avda\.?|paseo|plaza|rúa)\s[^,]{2,40},?\s(?:n[º°.]\s?)?\d",
    ads="publicidad, patrocinado, contenido patrocinado",
    ads_by="patrocinado por",
    read_more=r"(?:leer|lee|sigue\s+leyendo|seguir\s+leyendo|ver)"
    r"(?:\s+(?:más|la\s+(?:noticia|nota|historia)(?:\s+completa)?|el\s+artículo(?:\s+completo)?|aquí))?",
    sharing="compartir, en",
)

_SUBTITLES = SubtitleWords(
    sounds="música, aplausos, risa, risas, ríe, suspir*, inaudible, silencio",
    credits="subtítulo, subtítulos, subtitulado, subtitulados, subtitulada, subtituladas",
    credited_to="por, de",
)

_SENTENCE_ENDS = SentenceEnds(
    abbreviations="art, Dr, etc, n, No, Prof, Sr, Sra",
    own_abbreviations="Cía, Sta, Sto, Av, Avda, Gral, Lic",
    before_numbers="fig, pág, págs, núm, núms, vol, febr, sept",
    before_ordinals="la, art, no",
    beginnings="""A, Con, Cuando, El, Ella, En, Es, Esta, Este, La, Las, Los, No, Para, Pero, Por, Se, Su,
        Sus, Un, Una, Y""",
    clock=ClockWords(half_days="a.m., p.m., a. m., p. m."),
    leaning="él, ella, ellos, ellas, esto, eso, este, esta, pero, su, sus, sin embargo",
)

_HYPHENS = HyphenWords(
    suspended="y, e",
    suspended_in_lines="ni, o, u",
)

_DATES = DateWords(
    links="de",
    before_year="del",
    day_endings="º",
)

_PAGE_DATES = PageDateWords(
    weekday_last=True,
    published="publicado, fecha",
    updated="actualizado",
    on="el",
    published_after_comma="publi*",
    at="a las",
    o_clock="h",
    today="ayer, hoy",
    since="hace",
    reading_time="lectura",
)

_BYLINES = BylineWords(
    by="por",
    labels="autor, texto",
    and_="y, e",
    before_places="en, de",
    titles="dr., dr, sr., sra., don, doña, general",
    particles="de, del, la, el, y",
    openings="el, la, los, las, un, unos, este, esta, en, con, sin, por, para, tras, más, menos",
    roles="""expert, ministr, presidente, profesor, director, analist, abogad, alcalde, autor, economi,
        senador, embajador, portavoz, secretario, fundador, investigador, ingeniero, doctor, médico, maestr,
        vecin, miembro, entrenador, juez, fiscal, critic, activist, agricult, representante, gobernador,
        general, asesor, consejer, sociolog, ecolog, climatolog, virolog, rector, pescador""",
    organisations="ministeri, policia, policía, hospital, partido",
    relatives="que, quien",
)

_PICTURES = PictureWords(
    credits="foto, fotos, fotografía, fotografías, fotógrafo, imagen, imágenes, gráfico, crédito, créditos",
    origins="fuente",
    source_above="fuente de la imagen",
    run_in="Foto, Imagen, Fuente",
    caption_labels="leyenda, pie de foto/imagen",
    archive="foto/imagen de archivo",
    archive_in_brackets="archivo",
    describing="de pie, sentado, sentada, sostiene, mira, camina, caminan, posa, lleva, vista, frente a",
    watch="vídeo, video, audio, podcast, escucha, escuchar",
    clock_units="min, min., minutos, minutos., h",
    minutes="min, minutos",
    seconds="s",
)

_SUBSCRIPTIONS = SubscriptionWords(
    subscriptions="suscri*, suscrí*, premium",
    offers="prueba, acceso, accede, sin límites, ilimitad*, oferta, seguir leyendo, gratis",
    readers="tu, tus, ahora",
    phrases="""cancela cuando quieras*, ya eres/es suscriptor*, exclusivo/solo/reservado para (nuestros)
        suscriptores*, apoya nuestro/el periodismo*""",
    currencies="euro, euros",
    per="al, por, cada",
    periods="mes, semana, año",
    each_period="mensuales",
    afterwards="luego, después",
    costs="solo, por, pagas",
    trial_numbers="primer",
    trial_periods="mes, meses, semana, semanas, día, días",
    free="gratis",
    said="dijo*",
)

_PAGE_FURNITURE = PageFurnitureWords(
    menu="""aceptar, aceptar todo, rechazar, saltar al contenido, ir al contenido, ir al contenido principal,
        menú, inicio, portada, buscar, iniciar sesión, regístrate, suscríbete, suscribirse, mi cuenta,
        compartir, imprimir, guardar, escuchar, comentarios, noticias, política, economía, internacional,
        nacional, sociedad, deportes, cultura, ciencia, salud, tecnología, opinión, tiempo, publicidad,
        cerrar""",
    outlets="Diario, Periódico, Gaceta, Correo, Noticias, Heraldo, Radio",
    abbreviations="Dr, Sr",
    references="lee/lea/leer también/más, te puede interesar, ver también",
    links="""más sobre/información/noticias, noticias/artículos/temas/contenido/contenidos
        relacionado*/relacionada*, relacionado, relacionados, relacionada, relacionadas, compartir,
        comparte""",
    run_in="""Lee/Lea/Leer también/más, Más sobre/información/noticias, Te puede interesar, Compartir,
        Noticias relacionadas""",
    the_post="la entrada",
    appeared_first="se publicó primero en",
    letters="newsletter, boletín",
    people="nuestr*, tu, tus, te, suscríbe*",
    cookies="cookie",
    websites="sitio, página, navegador",
    we_use="usamos, utilizamos",
    cookies_used="cookie",
    rights="todos los derechos reservados",
    follow="síguenos*",
    download="descarga",
    app="app",
    consent="para ver este contenido",
)

_EARLIER_VERSIONS = EarlierVersionWords(
    pairs=(
        (
            "originalmente, inicialmente, al principio, en un principio",
            3,
            "inform*, public*, escrib*, dij*, dec*, anunci*, dio*, se*",
        ),
    ),
    phrases="""versión/version/versiones/versiónes anterior*/previa*/original*/inicial*/retirada*,
        primera versión*/version*, antes de (la) corrección*/rectificación*/actualización*/retirada*,
        noticia retirada*/anulada*""",
)

SPANISH = Language(
    code="es",
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
