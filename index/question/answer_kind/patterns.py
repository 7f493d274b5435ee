"""The tables' words as regular expressions for folded texts, which match much faster than expressions that
ignore case."""

import re
from collections.abc import Callable
from functools import cache

from index.text.letters import folded
from languages.kinds import Measure
from languages.known import in_all_languages
from languages.notation import expression
from languages.sections.asking.answer_kinds import AnswerKindWords

_DIGITS = r"\d+(?:[.,'’٬\u00a0\u202f/:]\d+){0,6}"
_SPACE = r"[\s\u00a0\u202f-]"


def in_any_language(words: Callable[[AnswerKindWords], str]) -> str:
    """The words of every language's table as alternatives of a regular expression."""
    return expression(in_all_languages(lambda one: words(one.answer_kinds) if one.answer_kinds else ""))


_ELIDED_OF = in_any_language(lambda one: one.elided_of)
_ELIDED = re.compile(rf"^(?:{_ELIDED_OF}|{in_any_language(lambda one: one.elided_articles)})")
_OF = in_any_language(lambda one: one.of)
_ORDINAL_ENDINGS = in_any_language(lambda one: one.ordinal_endings)

_UNIVERSAL = {
    "percent": r"[%‰٪]",
    "money": r"[€$£¥₽₺]",
    "warmth": r"°\s?[cf]?",
    "speed": r"(?:k?m/[hsч]|км/ч|м/с|km/sa)(?!\w)",
}
"""Units that every language writes in the same way."""


@cache
def words_anywhere(listed: str) -> re.Pattern[str]:
    """Like `languages.notation.anywhere`."""
    return re.compile(rf"(?<!\w)(?:{expression(folded(listed))})(?!\w)")


@cache
def at_start(listed: str) -> re.Pattern[str]:
    """A word of the list. One that ends in an apostrophe may come directly before another word: "l'" in
    "l'école"."""
    return re.compile(rf"(?:{expression(folded(listed))})(?:(?<=['’])|(?!\w))")


@cache
def whole(listed: str) -> re.Pattern[str]:
    """Matches a whole folded text that is in the list."""
    return re.compile(expression(folded(listed)))


@cache
def beginning(listed: str) -> re.Pattern[str]:
    """Nothing, or up to four words of the list, which may come before a question word: "and since"."""
    return re.compile(rf"(?:(?:{expression(folded(listed))})(?:\s+|$|(?<=['’]))){{0,4}}")


def unelided(word: str) -> str:
    """A word without the elided article before it: "architecte" for "l'architecte"."""
    return _ELIDED.sub("", word)


@cache
def quantity(words: AnswerKindWords | None) -> re.Pattern[str]:
    """A number with what multiplies it ("2.5 million"), in the group `number`, or a word that stands for a
    number."""
    number = rf"(?:{_DIGITS}{'|' + folded(words.numbers) if words else ''})"
    several = expression(folded(words.several)) if words else "(?!)"
    numbers = rf"(?P<number>{number}(?:{_SPACE}{number}){{0,3}})(?![^\W\d_])"
    return re.compile(rf"(?<![\w.,])(?:{numbers}|(?:{several})(?!\w))")


@cache
def unit(words: AnswerKindWords | None, measure: Measure) -> re.Pattern[str]:
    """A unit of a measure, with what may come between it and its number."""
    listed = expression(folded(words.units.get(measure, ""))) if words else "(?!)"
    units = rf"{_UNIVERSAL.get(measure, '(?!)')}|(?:{listed})(?!\w)"
    return re.compile(rf"{_SPACE}?(?:(?:{_OF})\s|{_ELIDED_OF})?(?:{units})")


@cache
def dates(words: AnswerKindWords) -> re.Pattern[str]:
    """Months and days of the week, with the numbers beside them."""
    named = f"{expression(folded(words.months))}|{expression(folded(words.days))}"
    day = rf"(?:\d{{1,2}}(?:{_ORDINAL_ENDINGS})?\s(?:(?:{_OF})\s)?)?"
    return re.compile(rf"(?<!\w){day}(?:{named})(?:\s\d{{1,4}})?(?!\w)")


@cache
def calendar(words: AnswerKindWords) -> re.Pattern[str]:
    """A month or a day of the week alone."""
    return words_anywhere(f"{words.months}, {words.days}")
