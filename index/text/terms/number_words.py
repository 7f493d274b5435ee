"""Numbers in words: "sieben", "zwei Millionen", "3.5 million"."""

import re
from functools import cache

from text_to_num import alpha2digit

from index.text.letters import folded
from index.text.terms.fraction_words import with_fractions
from index.text.terms.numbers import POINT, plain_numbers
from languages.known import NUMBER_WORDS
from languages.sections.sentences.numbers import NumberWords

READ_LANGUAGES = frozenset(code for code, words in NUMBER_WORDS.items() if words.read_by_text2num)
"""Those whose number words are read at any length."""

_ALONE_FROM = 2.0
"""A single "one" or "eine" is seldom meant as a number."""

_SPACED_NUMBER = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?!\d)")


def with_digits(text: str, language: str | None) -> str:
    """The text with plain numbers, including those that it has in words. Without a language it is read as
    English.

    >>> with_digits("Siebenmal 2,5 Mio. und zwei Millionen", "de")
    '7 mal 2500000 und 2000000'
    """
    language = language or "en"
    words = NUMBER_WORDS.get(language, NumberWords())
    if words.spaced:
        text = _SPACED_NUMBER.sub(lambda number: number[0].replace(" ", ""), text)
    text = with_fractions(plain_numbers(text), language)
    for times, digits in words.times:
        text = re.sub(times, digits, text, flags=re.IGNORECASE)
    if words.small:
        pattern, numbers = _small_numbers(words.small)
        text = pattern.sub(lambda word: numbers[folded(word[0])], text)
    pattern, powers = _scales(words.short_scale)
    text = pattern.sub(lambda scaled: _multiplied(scaled[1], powers[str(scaled.lastgroup)]), text)
    return str(alpha2digit(text, language, _ALONE_FROM)) if language in READ_LANGUAGES else text


@cache
def _small_numbers(small: str) -> tuple[re.Pattern[str], dict[str, str]]:
    groups = enumerate(small.split(), start=2)
    numbers = {folded(word): str(number) for number, words in groups for word in words.split(",")}
    return re.compile(rf"\b(?:{'|'.join(numbers)})\b", re.IGNORECASE), numbers


@cache
def _scales(short: bool) -> tuple[re.Pattern[str], dict[str, int]]:
    """What multiplies a number, in the languages with a short scale or in all others, by its power of ten. A
    thousand is the same in all."""
    read = [words for words in NUMBER_WORDS.values() if words.short_scale == short]
    scales = {
        3: [words.thousand for words in (read if short else NUMBER_WORDS.values())],
        6: [words.million for words in read],
        9: [words.milliard for words in read],
        12: [words.billion for words in read],
    }
    names = "|".join(f"(?P<e{power}>{'|'.join(filter(None, words))})" for power, words in scales.items())
    pattern = rf"(?<![\d{POINT}])(\d+(?:{POINT}\d+)?)[ \u00a0\u202f-]?(?:{names})(?!\w)"
    return re.compile(pattern, re.IGNORECASE), {f"e{power}": power for power in scales}


def _multiplied(number: str, power: int) -> str:
    """The number times a power of ten, for any length: 2·5 and 6 give 2500000."""
    whole, _, decimals = number.partition(POINT)
    decimals = decimals.ljust(power, "0")
    rest = decimals[power:]
    return whole + decimals[:power] + (POINT + rest if rest else "")
