"""The figures of a sentence, and what they measure."""

import re
from collections.abc import Iterator
from itertools import chain

from index.question.answer_kind.expression import LIKELY, SURE, VAGUE, Expression
from index.question.answer_kind.patterns import dates, quantity, unit, words_anywhere
from index.question.answer_kind.times import DAY, YEAR
from index.question.query import WORD
from index.text.letters import folded
from languages.kinds import Measure
from languages.known import grammar_of
from languages.sections.asking.answer_kinds import AnswerKindWords

_WITH_UNITS: tuple[Measure, ...] = (
    "money",
    "percent",
    "age",
    "warmth",
    "length",
    "duration",
    "speed",
    "mass",
    "area",
    "times",
)
_EVERY: frozenset[Measure] = frozenset({*_WITH_UNITS, "count"})

_SIGN_BEFORE = re.compile(r"[€$£¥₽₺]\s?$")
_YEARS = re.compile(r"(?<![\w.,])\d{4}\s?(?:-|–|\w{1,3})\s?\d{4}(?!\w)")
_BESIDE_A_NAME = re.compile(r"(?<=\w)\.?(?:,\s|\s\()(?P<age>\d{1,2})(?=[,)])")
_BEGINS_NAME = re.compile(r"[^\W\d_a-zà-öø-ÿа-яё][\w’'-]*$")
_NEAR = 24
_COUNTED_WORDS = 5
_COUNTED_CHARACTERS = 80


def figure_expressions(
    text: str, measures: frozenset[Measure], words: AnswerKindWords | None
) -> Iterator[Expression]:
    """Every figure, and how clearly it is one of the measures; of any measure if none is given. The numbers
    of a date do not count anything."""
    if "age" in measures:
        yield from _beside_names(text)
    low, wanted = folded(text), measures or _EVERY
    written = [YEAR.finditer(low), DAY.finditer(low)]
    if words is not None:
        yield from _in_words(low, wanted, words)
        written.append(dates(words).finditer(low))
    of_dates = [match.span() for match in chain(*written)]
    for match in quantity(words).finditer(low):
        measured = _measured(low, match, words)
        if measured & wanted:
            yield Expression(SURE, (match[0],))
        elif "age" in wanted and "duration" in measured:  # "515 million years"
            yield Expression(LIKELY, (match[0],))
        elif not measured and match["number"]:
            of_date = any(start <= match.start() < end for start, end in of_dates)
            clearly = VAGUE / 2 if of_date else LIKELY if "count" in wanted else VAGUE
            behind = low[match.end() : match.end() + _COUNTED_CHARACTERS]
            yield Expression(clearly, (match[0],), tuple(WORD.findall(behind)[:_COUNTED_WORDS]))


def _beside_names(text: str) -> Iterator[Expression]:
    """Ages written after a name: "Maren Todt, 51, teaches", "Idris Penhallam (71)"."""
    for match in _BESIDE_A_NAME.finditer(text):
        if _BEGINS_NAME.search(text, 0, match.start()):
            yield Expression(SURE, (match["age"],))


def _in_words(low: str, wanted: frozenset[Measure], words: AnswerKindWords) -> Iterator[Expression]:
    """Words that state a figure without a number: "twice", "half"; for a duration also "from 1870 to
    1939"."""
    patterns = []
    if "times" in wanted:
        patterns.append(words_anywhere(words.frequencies))
    if wanted & {"count", "percent"}:
        patterns.append(words_anywhere(words.units["percent"]))
    if "duration" in wanted:
        patterns.append(_YEARS)
    for pattern in patterns:
        yield from (Expression(LIKELY, (match[0],)) for match in pattern.finditer(low))


def _measured(low: str, match: re.Match[str], words: AnswerKindWords | None) -> frozenset[Measure]:
    """What a number measures, by the unit after it or the currency sign before it. In Turkish the word for
    percent may also come before it."""
    before = low[: match.start()][-_NEAR:]
    if _SIGN_BEFORE.search(before):
        return frozenset({"money"})
    word = before.split()[-1:] if words and grammar_of(words.language).noun_first else []
    return frozenset(
        measure
        for measure in _WITH_UNITS
        if unit(words, measure).match(low, match.end()) or (word and unit(words, measure).fullmatch(word[0]))
    )
