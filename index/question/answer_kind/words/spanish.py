"""Spanish; question words also in the informal spelling without accents."""

from index.question.answer_kind.words.table import AskingWords

SPANISH = AskingWords(
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
    place_before="en, cerca de, de, desde, hacia, a, al, hasta, por, entre, del, sobre, fuera de, "
    "alrededor de",
    places="ciudad, pueblo, calle, plaza, edificio, escuela, sala, parque, puerto, región, país, "
    "costa, isla, montaña*, río, lago, estación, norte, sur, este, oeste, centro, iglesia, "
    "universidad, jardín, valle, bosque, puente, capital, barrio, mar, océano, carretera, "
    "hospital, municipio, provincia, casa, zona",
)
