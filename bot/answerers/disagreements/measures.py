"""The figures in a sentence: what they measure or count, and how exactly."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.answerers.disagreements import words
from index.question.query import WORD
from index.text.terms.numbers import POINT
from languages.notation import anywhere, expression

NUMERAL = re.compile(rf"(?<![\w{POINT}])\d+(?:{POINT}\d+)?(?![\d{POINT}])")
_CLAUSE = re.compile(r"[,;:()–—]\s|(?<!\d)\.\s")
_BEFORE = 28
"""This many characters before a figure say how exact it is."""
_SLACK = {"percent": 0.03, "money": 0.06}
_EXACT = ("date", "clock", "age")
_COUNTED = 5
"""What a figure counts is among this many words after it."""

_UNITS = {
    "percent": {
        "prozent*, per cent, percent*, pour cent, por ciento, pour 100, por 100, yüzde, процент*": 1.0
    },
    "money": {},
    "length": {
        "kilometer*, kilometre*, kilometr*, kilomètre*, kilómetro*, km, километр*, км": 1000.0,
        "mile/miles, meile/meilen, milles, milla/millas": 1609.0,
        "meter/metern/meters, metre/metres, mètre/mètres, metro/metros, m, метр*": 1.0,
        "foot/feet, fuß": 0.3048,
        "zentimeter*, centimet*, centimèt*, centímetro*, cm": 0.01,
        "yard/yards": 0.9144,
        "seemeile*, nautical mile/miles": 1852.0,
    },
    "time": {
        "sekunde*, second/seconds, seconde/secondes, segundo/segundos": 1.0,
        "minute/minuten/minutes, minuto/minutos, dakika, минут*": 60.0,
        "stunde/stunden, hour/hours, heure/heures, hora/horas, saat, час*": 3600.0,
        "tag/tage/tagen, day/days, jour/jours, día/días, gün, день/дня/дней": 86400.0,
        "woche/wochen, week/weeks, semaine/semaines, semana/semanas, hafta, недел*": 604800.0,
        "monat/monate/monaten, month/months, mois, mes/meses, ay, месяц*": 2629800.0,
        "jahr/jahre/jahren, year/years, an/ans, année/années, año/años, yıl, год/года/лет": 31557600.0,
    },
    "mass": {
        "tonne/tonnen/tonnes, ton/tons, tonelada/toneladas, ton, тонн*": 1000.0,
        "kilo/kilos, kilogram*, kilogramm*, kilogramme*, kg, килограмм*": 1.0,
        "gramm, gram/grams, gramme/grammes, gramo/gramos": 0.001,
        "pound/pounds of": 0.4536,
    },
    "area": {
        "hektar*, hectare*, hectárea*, ha, гектар*": 10000.0,
        "acre/acres, acres": 4047.0,
        "quadratmeter*, square metres, square meters, mètres carrés, metros cuadrados, m²": 1.0,
        "quadratkilometer*, square kilometres, square kilometers, km²": 1000000.0,
        "kilomètres carrés, kilómetros cuadrados": 1000000.0,
        "square miles": 2590000.0,
    },
    "volume": {
        "kubikmeter*, cubic met*, mètres cubes, metros cúbicos, metreküp, m³, кубометр*": 1000.0,
        "liter/litern/liters, litre/litres, litro/litros, литр*": 1.0,
        "gallon/gallons": 4.5,
    },
    "speed": {
        "stundenkilometer*, km/h, kilometer pro stunde, kilometers per hour, kilometres per hour": 1.0,
        "kilomètres par heure, kilómetros por hora": 1.0,
        "miles per hour, mph": 1.609,
        "knoten, knots, nœuds, nudos": 1.852,
    },
    "warmth": {"grad, degrees, degrés, grados, °c, °, derece, градус*": 1.0},
}
_CURRENCIES = {
    "EUR": "euro/euros, eur, евро, avro",
    "GBP": "pound/pounds, gbp, pfund, livres sterling, libras",
    "USD": "dollar/dollars/dollars, us-dollar*, dólar/dólares, dolar, доллар*",
    "CHF": "franken, francs suisses, chf, schweizer franken",
    "RUB": "rubel, rouble/roubles, рубл*",
    "TRY": "lira, liras, tl",
    "OTHER": "yen, yuan, kronen, crowns, couronnes, peso/pesos",
}
_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD"}
_SIGN_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9}
_CLOCK = re.compile(
    rf"(?<![\d{POINT}])(?:(?P<half>half\s+past|halb)\s+)?(?P<hour>[01]?\d|2[0-4])(?:(?:{POINT}|:|\s?h\s?|\s?[Uu]hr\s)(?P<minute>[0-5]\d))?(?!\d)\s*(?P<unit>[uU]hr|hrs|hours|horas|heures|h\b|a\.?m\b\.?|p\.?m\b\.?|o['’]clock|часов)?"
)
_NOON = re.compile(r"\b(?:noon|midday|mittags|midi|mediodía)\b", re.IGNORECASE)
_MIDNIGHT = re.compile(r"\b(?:midnight|mitternacht|minuit|medianoche)\b", re.IGNORECASE)
_PAST_THE_HOUR = re.compile(
    r"\b(?P<minutes>\d{1,2}|(?:a\s)?quarter|viertel)\s(?:minutes?\s|minuten\s)?(?P<side>past|to"
    r"|nach|vor)\s(?P<hour>\d{1,2})\b(?!\s*%)",
    re.IGNORECASE,
)
_HOUR_ENDS = re.compile(
    r"\s*(?:[.,;]|$|(?:on|in|am|le|la|du|del|de la|yesterday|gestern|hier|ayer|heure)\b)", re.IGNORECASE
)
_CLOCK_BEFORE = re.compile(
    r"\b(?:um|gegen|kurz (?:nach|vor)|at|around|about|shortly (?:after|before)|just (?:after"
    r"|before)|à|vers|peu (?:après|avant)|a las?|hacia las?|sobre las?|saat|в)\s+$",
    re.IGNORECASE,
)
_AGED = re.compile(
    r"\s*(?:-?\s?jährig\w*|jahre\s+alt|[-\s]years?[-\s]olds?|years\s+of\s+age|ans|años|yaşında\w*"
    r"|лет\w*)(?!\w)|(?=[,.])",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    rf"^\s+(?:statt|anstatt|instead\s+of|rather\s+than|au\s+lieu\s+de|en\s+lugar\s+de|en\s+vez\s+de)"
    rf"\s+\d+(?:{POINT}\d+)?(?=\s)",
    re.IGNORECASE,
)
"""In "62 instead of 58 euros" the unit follows the other figure."""

_TURKISH_ENDING = re.compile(r"['’](?:\w{1,4})(?!\w)")
""" "18'e yükseldi": it rose to 18."""

_AGED_BEFORE = re.compile(r"(?:\baged|\bâgée?s?\s+de|\bde|\bim alter von|\bwas|\bis|,)\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """The kind of a measure, and how many of the kind's smallest unit it equals."""

    kind: str
    factor: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a sentence.

    `value` is in the smallest unit of its kind: minutes for "clock", 31 × month + day for "date". `counted`
    are the words after it, `clause` is the text around it up to the next punctuation, `currency` is set for
    money. `least` and `most` bound what it may mean. `at` and `end` are its place in the sentence.
    """

    kind: str
    value: float
    clause: str
    counted: tuple[str, ...] = ()
    currency: str = ""
    least: float = 0.0
    most: float = 0.0
    at: int = 0
    end: int = 0


def leading_unit(text: str) -> Unit | None:
    """The unit with which a text begins; None if it begins with none."""
    for kind, units in _UNITS.items():
        for names, factor in units.items():
            if _starts(names).match(text):
                return Unit(kind, factor)
    return None


def unit_end(text: str, at: int) -> int:
    """The end of the unit that follows a figure ending at `at`; `at` if there is no unit."""
    behind = text[at:]
    start = at + len(behind) - len(behind.lstrip(" \u00a0\u202f-"))
    if text[start : start + 1] in ("%", *_SIGNS):
        return start + 1
    if scale := re.match(r"(?:k|mn?|bn?)(?!\w)", behind):
        return at + scale.end()
    names = [*_CURRENCIES.values(), *(name for units in _UNITS.values() for name in units)]
    ends = (match.end() for name in names if (match := _starts(name).match(text, start)))
    return max(ends, default=at)


def figures_of(text: str) -> Iterator[Figure]:
    """Every figure of a sentence with numbers in digits; one number may have several readings. Numbers after
    "not" or "instead of" are left out."""
    for match in NUMERAL.finditer(text):
        number = float(match[0].replace(POINT, "."))
        before, behind = text[: match.start()], text[match.end() :]
        if re.search(
            r"\b(?:not|nicht|non|no|pas|instead of|statt|rather than)\s+(?:\w+\s)?$", before, re.IGNORECASE
        ):
            continue
        clause = _clause(text, match.start(), match.end())
        for kind, value, currency, counted in _readings(before, behind, number):
            least, most = _bounds(before, value, kind)
            yield Figure(kind, value, clause, counted, currency, least, most, *match.span())
    for number, month in enumerate(words.MONTH_WORDS, start=1):
        for match in _dates(month).finditer(text):
            day = float(number * 31 + int(match["day"] or match["after"]))
            yield Figure("date", day, text, (), "", day, day, *match.span())
    text = _PAST_THE_HOUR.sub(_on_the_clock, text)
    text = _NOON.sub("12:00", _MIDNIGHT.sub("24:00", text))
    for match in _CLOCK.finditer(text):
        before = text[: match.start()]
        if (
            match["unit"]
            or (_CLOCK_BEFORE.search(before) and (match["minute"] or _HOUR_ENDS.match(text, match.end())))
            or match["half"]
        ):
            value = _minutes(match)
            slack = 25.0 if anywhere(words.APPROXIMATE).search(before[-_BEFORE:]) else 0.0
            clause = _clause(text, match.start(), match.end())
            yield Figure("clock", value, clause, (), "", value - slack, value + slack, *match.span())


def agree(one: Figure, other: Figure) -> bool:
    """Whether two figures may be the same, stated more or less exactly."""
    if one.kind == "clock" and abs(one.value - other.value) == 12 * 60:
        return True
    if one.least <= other.most and other.least <= one.most:
        return True
    return one.kind not in _EXACT and (
        _rounds_to(one.value, other.value) or _rounds_to(other.value, one.value)
    )


def _readings(before: str, behind: str, number: float) -> Iterator[tuple[str, float, str, tuple[str, ...]]]:
    behind = _INSTEAD.sub("", behind)
    near = behind.lstrip(" \u00a0\u202f-")
    if sign := re.search(r"(?:US)?([€£$])\s?$", before):
        scale = re.match(r"(k|mn?|bn?)(?!\w)", behind)
        yield "money", number * (_SIGN_SCALES[scale[1]] if scale else 1), _SIGNS[sign[1]], ()
        return
    if near[:1] in _SIGNS:
        yield "money", number, _SIGNS[near[0]], ()
        return
    if near[:1] == "%":
        yield "percent", number, "", ()
        return
    unit = re.sub(r"^(?:de\s|d['’])", "", near)
    for currency, names in _CURRENCIES.items():
        if _starts(names).match(unit):
            yield "money", number, currency, ()
            return
    aged = _AGED.match(behind)
    if aged and (aged[0] or _AGED_BEFORE.search(before)) and number < 120:
        yield "age", number, "", ()
    measured = leading_unit(near)
    if measured and measured.kind == "length" and (speed := _speed(near)):
        measured = speed
    if measured:
        yield measured.kind, number * measured.factor, "", ()
        return
    if ending := _TURKISH_ENDING.match(behind):
        behind = behind[ending.end() :]
    if behind[:1] and not behind[:1].isspace() and behind[:1] not in ".,;:!?)":
        return
    window = re.split(r"[,;:.!?()]", behind, maxsplit=1)[0]
    yield "count", number, "", tuple(WORD.findall(window)[:_COUNTED])


def _speed(text: str) -> Unit | None:
    for names, factor in _UNITS["speed"].items():
        if _starts(names).match(text):
            return Unit("speed", factor)
    return None


@cache
def _dates(month: str) -> re.Pattern[str]:
    names = expression(month)
    return re.compile(
        rf"(?<!\w)(?:(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s(?:de\s|of\s)?(?:{names})|(?:{names})\s(?P<after>\d{{1,2}}))(?!\w)",
        re.IGNORECASE,
    )


@cache
def _starts(names: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{expression(names)})(?!\w)", re.IGNORECASE)


def _clause(text: str, start: int, end: int) -> str:
    begins = max((mark.end() for mark in _CLAUSE.finditer(text, 0, start)), default=0)
    ends = _CLAUSE.search(text, end)
    return text[begins : ends.start() if ends else len(text)]


def _bounds(before: str, value: float, kind: str) -> tuple[float, float]:
    near = before[-_BEFORE:].rstrip("€£$ ")
    near = " ".join(near.split()[-3:])
    if re.search(rf"(?<!\w)(?:{expression(words.AT_LEAST)})\W*(?:\w+\s)?$", near, re.IGNORECASE):
        return value, float("inf")
    if re.search(rf"(?<!\w)(?:{expression(words.AT_MOST)})\W*$", near, re.IGNORECASE):
        return 0.0, value
    if (
        re.search(rf"(?<!\w)(?:{expression(words.APPROXIMATE)})\W*(?:\w+\s)?$", near, re.IGNORECASE)
        and kind != "age"
    ):
        slack = _SLACK.get(kind, 0.1)
        return value * (1 - slack), value * (1 + slack)
    return value, value


def _rounds_to(exact: float, rounded: float) -> bool:
    """Whether a figure rounds to another with fewer digits: 1,213 to 1,200, and 3.16 to 3.2."""
    digits = f"{rounded:.6f}".rstrip("0").rstrip(".").replace(".", "").strip("0")
    if not digits or len(digits) < 2 or (rounded < 100 and rounded == int(rounded)):
        return False
    return float(f"{exact:.{len(digits) - 1}e}") == rounded


def _on_the_clock(match: re.Match[str]) -> str:
    """ "10 past 9" as "at 9:10"."""
    minutes = int(match["minutes"]) if match["minutes"].isdigit() else 15
    before = match["side"].lower() in ("to", "vor")
    total = (int(match["hour"]) * 60 + (-minutes if before else minutes)) % (24 * 60)
    return f"at {total // 60}:{total % 60:02}"


def _minutes(match: re.Match[str]) -> float:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        hour, minute = (hour - 1, 30) if match["half"].lower() == "halb" else (hour, 30)
    if (match["unit"] or "").lower().startswith("p") and hour < 12:
        hour += 12
    return float(hour * 60 + minute)
