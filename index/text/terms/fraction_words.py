"""Fractions in words: "anderthalb", "two and a half", "deux virgule cinq", "полтора"."""

import re
from collections.abc import Callable
from functools import cache

from text_to_num import alpha2digit

from index.text.letters import folded
from index.text.terms.numbers import POINT
from languages.known import NUMBER_WORDS
from languages.sections.sentences.numbers import NumberWords

_LONGEST_WORD = 40


def with_fractions(text: str, language: str) -> str:
    """The text with fractions in words replaced by numbers with a decimal mark. Its other numbers must be
    plain.

    >>> with_fractions("anderthalb Millionen, zwei Komma fünf Prozent", "de")
    '1·5 Millionen, 2·5 Prozent'
    """
    if _words(language).point:
        text = _pointed(language).sub(lambda match: _decimal(match, language), text)
    for pattern, become in _forms(language):
        text = pattern.sub(become, text)
    return text


@cache
def _pointed(language: str) -> re.Pattern[str]:
    word = rf"\w{{1,{_LONGEST_WORD}}}"
    return re.compile(rf"\b({word})\s(?:{_words(language).point})\s({word}(?:\s{word})?)\b", re.IGNORECASE)


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
    units = _words(language).units.split()
    if not read.isdecimal() and folded(word) in units:
        read = str(units.index(folded(word)) + 1)
    return read if read.isdecimal() else None


@cache
def _forms(language: str) -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
    words = _words(language)
    units = words.units.split()
    number, large = rf"(?P<n>\d{{1,9}}|{'|'.join(units)})", rf"(?P<large>{words.large})"
    return tuple(
        (
            re.compile(
                form.replace("{n}", number).replace("{large}", large).replace(r"\s", r"[\s-]"), re.IGNORECASE
            ),
            _become(result, units),
        )
        for form, result in words.fractions
    )


def _become(result: str, units: list[str]) -> Callable[[re.Match[str]], str]:
    def become(match: re.Match[str]) -> str:
        groups = match.groupdict()
        written = folded(groups.get("n") or "")
        number = str(units.index(written) + 1) if written in units else written
        return result.format(n=number, large=groups.get("large") or "")

    return become


def _words(language: str) -> NumberWords:
    return NUMBER_WORDS.get(language, NumberWords())
