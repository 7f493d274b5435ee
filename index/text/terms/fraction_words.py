"""Fractions in words: "anderthalb", "two and a half", "deux virgule cinq", "полтора"."""

import re
from collections.abc import Callable
from functools import cache

from text_to_num import alpha2digit

from index.text.letters import folded
from index.text.terms.numbers import POINT

_POINTS = {
    "de": "komma",
    "en": "point",
    "fr": "virgule",
    "es": "coma|punto",
    "it": "virgola",
    "pt": "vírgula",
}
"""The spoken decimal mark in the languages whose number words text2num reads."""
_LONGEST_WORD = 40

_UNITS = {
    "de": "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "en": "one two three four five six seven eight nine ten eleven twelve",
    "es": "un dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze",
    "it": "un due tre quattro cinque sei sette otto nove dieci undici dodici",
    "pt": "um dois três quatro cinco seis sete oito nove dez onze doze",
    "ru": "один два три четыре пять шесть семь восемь девять десять",
    "tr": "bir iki üç dört beş altı yedi sekiz dokuz on",
}
_LARGE = {
    "de": "million(?:en)?|milliarden?|billion(?:en)?",
    "en": "thousand|million|billion|trillion",
    "es": "mil|millón|millones|billón|billones",
    "fr": "millions?|milliards?|billions?",
    "it": "milion[ei]|miliard[oi]",
    "pt": "milh(?:ão|ões)|bilh(?:ão|ões)",
    "ru": "тысяч[аи]?|миллион\\w{0,3}|миллиард\\w{0,3}",
    "tr": "bin|milyon|milyar",
}
# `{n}` is a number, `{large}` what multiplies it. Each form with its replacement; a space may be a hyphen.
_FORMS = {
    "de": (
        (r"\b(?:anderthalb|eineinhalb)\b", "1·5"),
        (r"\b{n}einhalb\b", "{n}·5"),
        (r"\b(?:eine[rn]?\s)?halben?\s{large}\b", "0·5 {large}"),
        (r"\b(?:eine[rn]?\s)?viertel{large}\b", "0·25 {large}"),
        (r"\b(?:eine[rn]?\s)?dreiviertel{large}\b", "0·75 {large}"),
    ),
    "en": (
        (r"\b{n}\sand\sa\shalf\b", "{n}·5"),
        (r"\b(?:a|one)\s{large}\sand\sa\shalf\b", "1·5 {large}"),
        (r"\b(?:a\s)?half\s(?:a\s)?{large}\b", "0·5 {large}"),
        (r"\b(?:a\s)?quarter\s(?:of\s)?a\s{large}\b", "0·25 {large}"),
        (r"\bthree\squarters\sof\sa\s{large}\b", "0·75 {large}"),
    ),
    "es": (
        (r"\b{n}\s{large}\sy\smedio\b", "{n}·5 {large}"),
        (r"\b{large}\sy\smedio\b", "1·5 {large}"),
        (r"\bmedio\s{large}\b", "0·5 {large}"),
    ),
    "fr": (
        (r"\b{n}\s{large}\set\sdemie?\b", "{n}·5 {large}"),
        (r"\b(?:un\s)?demi\s{large}\b", "0·5 {large}"),
    ),
    "it": ((r"\b{n}\s{large}\se\smezzo\b", "{n}·5 {large}"), (r"\bmezzo\s{large}\b", "0·5 {large}")),
    "pt": ((r"\b{n}\s{large}\se\smeio\b", "{n}·5 {large}"), (r"\bmeio\s{large}\b", "0·5 {large}")),
    "ru": (
        (r"\bполтор[аы]\b", "1·5"),
        (r"\b{n}\sс\sполовиной\b", "{n}·5"),
        (r"\bпол(?={large})", "0·5 "),
    ),
    "tr": ((r"\b{n}\sbuçuk\b", "{n}·5"), (r"\byarım\s{large}\b", "0·5 {large}")),
}


def with_fractions(text: str, language: str) -> str:
    """The text with fractions in words replaced by numbers with a decimal mark. Its other numbers must be
    plain.

    >>> with_fractions("anderthalb Millionen, zwei Komma fünf Prozent", "de")
    '1·5 Millionen, 2·5 Prozent'
    """
    if language in _POINTS:
        text = _pointed(language).sub(lambda match: _decimal(match, language), text)
    for pattern, become in _forms(language):
        text = pattern.sub(become, text)
    return text


@cache
def _pointed(language: str) -> re.Pattern[str]:
    word = rf"\w{{1,{_LONGEST_WORD}}}"
    return re.compile(rf"\b({word})\s(?:{_POINTS[language]})\s({word}(?:\s{word})?)\b", re.IGNORECASE)


def _decimal(match: re.Match[str], language: str) -> str:
    """The number, if there are number words on both sides. Of two words after the mark the second may not
    belong to it."""
    whole = _digits(match[1], language)
    first, _, second = match[2].partition(" ")
    decimals, more = _digits(first, language), _digits(second, language) if second else None
    if whole is None or decimals is None:
        return match[0]
    if more is not None and len(decimals) == len(more) == 1:
        return f"{whole}{POINT}{decimals}{more}"
    return f"{whole}{POINT}{decimals}" + (f" {second}" if second else "")


def _digits(word: str, language: str) -> str | None:
    read = word if word.isdecimal() else str(alpha2digit(word, language, 0.0))
    units = _UNITS[language].split()
    if not read.isdecimal() and folded(word) in units:
        read = str(units.index(folded(word)) + 1)
    return read if read.isdecimal() else None


@cache
def _forms(language: str) -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
    units = _UNITS.get(language, "").split()
    number, large = rf"(?P<n>\d{{1,9}}|{'|'.join(units)})", rf"(?P<large>{_LARGE.get(language, '')})"
    return tuple(
        (
            re.compile(
                form.replace("{n}", number).replace("{large}", large).replace(r"\s", r"[\s-]"), re.IGNORECASE
            ),
            _become(result, units),
        )
        for form, result in _FORMS.get(language, ())
    )


def _become(result: str, units: list[str]) -> Callable[[re.Match[str]], str]:
    def become(match: re.Match[str]) -> str:
        groups = match.groupdict()
        written = folded(groups.get("n") or "")
        number = str(units.index(written) + 1) if written in units else written
        return result.format(n=number, large=groups.get("large") or "")

    return become
