"""Numbers in words: "sieben", "zwei Millionen", "3.5 million"."""

import re
from functools import cache

from text_to_num import alpha2digit

from index.text.letters import folded
from index.text.terms.fraction_words import with_fractions
from index.text.terms.numbers import POINT, plain_numbers

# text2num reads their number words, up to "neunzehnhundertachtzig" and "quatre-vingt-dix".
_READ = frozenset("da de en es fr it nl pt".split())

_ALONE_FROM = 2.0
"""A single "one" or "eine" is seldom meant as a number."""

# From 2 to 10 in languages that text2num does not read.
_WORDS = {
    "pl": "dwa,dwie,dwóch trzy,trzech cztery,czterech pięć,pięciu sześć,sześciu siedem,siedmiu osiem,ośmiu "
    "dziewięć,dziewięciu dziesięć,dziesięciu",
    "ru": "два,две,двух три,трёх,трех четыре,четырёх,четырех пять,пяти шесть,шести семь,семи восемь,восьми "
    "девять,девяти десять,десяти",
    "tr": "iki üç dört beş altı yedi sekiz dokuz on",
    "uk": "два,дві,двох три,трьох чотири,чотирьох п'ять,п’ять,п'яти,п’яти шість,шести сім,семи вісім,восьми "
    "дев'ять,дев’ять,дев'яти,дев’яти десять,десяти",
}

# What follows a number and multiplies it, by its power of ten.
_SCALES = {
    3: r"tausend|tsd\.?|thousand|mille|mila|mil(?! mill)|duizend|bin|tys\.?|tysiące?|tysięcy"
    r"|тыс\.?|тысяч[аи]?|тис\.?|тисяч[аі]?",
    6: r"mio\.?|mln\.?|millionen|millions?|millón|millones|milion[ei]|milhão|milhões|miljoen|milyon"
    r"|milion(?:y|ów)?|миллион(?:а|ов)?|млн\.?|мільйон(?:и|ів|а)?",
    9: r"mrd\.?|mld\.?|milliarden?|milliards?|miliard(?:[oiy]|ów)?|miljard|milyar|mil millones"
    r"|bilhão|bilhões|миллиард(?:а|ов)?|млрд\.?|мільярд(?:и|ів|а)?",
    12: r"billionen?|billions?|billón|billones|bilioni|biljoen|trilyon|триллион(?:а|ов)?|трлн\.?",
}
_ENGLISH_SCALES = {3: r"thousand", 6: r"millions?|mn", 9: r"billions?|bn", 12: r"trillions?|tn"}
"""In English a billion is what the other languages call a milliard."""

_SPACED = frozenset("fr pl ru uk".split())
_SPACED_NUMBER = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?!\d)")
"""In these languages a plain space separates groups of digits: "1 000 personnes"."""

_GERMAN_TIMES = re.compile(
    r"\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|fünfzig|hundert|tausend)(mal|fach)",
    re.IGNORECASE,
)
_ENGLISH_TIMES = re.compile(r"\btwice\b", re.IGNORECASE)


def with_digits(text: str, language: str | None) -> str:
    """The text with plain numbers, including those that it has in words. Without a language it is read as
    English.

    >>> with_digits("Siebenmal 2,5 Mio. und zwei Millionen", "de")
    '7 mal 2500000 und 2000000'
    """
    language = language or "en"
    if language in _SPACED:
        text = _SPACED_NUMBER.sub(lambda number: number[0].replace(" ", ""), text)
    text = with_fractions(plain_numbers(text), language)
    if language == "de":
        text = _GERMAN_TIMES.sub(r"\1 \2", text)
    elif language == "en":
        text = _ENGLISH_TIMES.sub("2 times", text)
    elif language in _WORDS:
        pattern, numbers = _small_numbers(language)
        text = pattern.sub(lambda word: numbers[folded(word[0])], text)
    pattern, powers = _scales(language == "en")
    text = pattern.sub(lambda scaled: _multiplied(scaled[1], powers[str(scaled.lastgroup)]), text)
    return str(alpha2digit(text, language, _ALONE_FROM)) if language in _READ else text


@cache
def _small_numbers(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    groups = enumerate(_WORDS[language].split(), start=2)
    numbers = {folded(word): str(number) for number, words in groups for word in words.split(",")}
    return re.compile(rf"\b(?:{'|'.join(numbers)})\b", re.IGNORECASE), numbers


@cache
def _scales(english: bool) -> tuple[re.Pattern[str], dict[str, int]]:
    scales = _ENGLISH_SCALES if english else _SCALES
    names = "|".join(f"(?P<e{power}>{words})" for power, words in scales.items())
    pattern = rf"(?<![\d{POINT}])(\d+(?:{POINT}\d+)?)[ \u00a0\u202f-]?(?:{names})(?!\w)"
    return re.compile(pattern, re.IGNORECASE), {f"e{power}": power for power in scales}


def _multiplied(number: str, power: int) -> str:
    """The number times a power of ten, for any length: 2·5 and 6 give 2500000."""
    whole, _, decimals = number.partition(POINT)
    decimals = decimals.ljust(power, "0")
    rest = decimals[power:]
    return whole + decimals[:power] + (POINT + rest if rest else "")
